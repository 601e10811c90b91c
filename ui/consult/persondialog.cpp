// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/persondialog.h"

#include "ui/consult/consultwords.h"

#include <QDialogButtonBox>

namespace Tongguan {

PersonDialog::PersonDialog(Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_user(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_role(new QComboBox(this))
{
    const bool invite = purpose == Purpose::Invite;
    setObjectName(invite ? u"inviteDialog"_s : u"transferDialog"_s);
    setWindowTitle(invite ? tr("Invite to the consultation") : tr("Pass the consultation on"));
    m_user->setObjectName(u"personUser"_s);
    m_user->setMaxLength(64);
    m_note->setObjectName(u"personNote"_s);
    m_note->setMaxLength(200);
    m_role->setObjectName(u"personRole"_s);
    for (const ConsultRole role : { ConsultRole::Officer, ConsultRole::Company, ConsultRole::Interpreter, ConsultRole::Terminal })
        m_role->addItem(consultRoleWord(role), int(role));
    auto* sentence = new QLabel(invite ? tr("It rings at the other's computer. Whoever is invited sees everything said so far.") : tr("The company waits until the other officer begins. Everything said so far goes along."), this);
    sentence->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(invite ? tr("&Account") : tr("&Officer's account"), m_user);
    if (invite)
        form->addRow(tr("As &what"), m_role);
    else
        form->addRow(tr("&Note"), m_note);
    m_role->setVisible(invite);
    m_note->setVisible(!invite);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(invite ? tr("Invite") : tr("Pass on"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"personGo"_s);
    go->setEnabled(false);
    connect(m_user, &QLineEdit::textChanged, this, [go](const QString& text) { go->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_purpose == Purpose::Invite)
            Q_EMIT invited(m_user->text().trimmed(), ConsultRole(m_role->currentData().toInt()));
        else
            Q_EMIT transferred(m_user->text().trimmed(), m_note->text().trimmed());
        accept();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(420);
    m_user->setFocus();
}

} // namespace Tongguan
