// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passworddialog.h"

#include "ui/shell/explain.h"
#include "ui/shell/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Tongguan {

PasswordDialog::PasswordDialog(const QString& user, QWidget* parent)
    : QDialog(parent)
    , m_before(new QLineEdit(this))
    , m_after(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_change(new QPushButton(tr("Change password"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Change the password of %1").arg(user));
    setMinimumWidth(420);
    auto* about = new QLabel(tr("At least %1 characters. Your other computers will have to sign in again; this one stays signed in.").arg(Least), this);
    about->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    for (const auto& [label, edit, name] : { std::tuple { tr("&Present password"), m_before, u"before"_s }, { tr("&New password"), m_after, u"after"_s }, { tr("&Again"), m_again, u"again"_s } }) {
        edit->setObjectName(name);
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(Most);
        edit->setMinimumHeight(formRowHeight());
        edit->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &PasswordDialog::check);
    }
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_change->setObjectName(u"change"_s);
    m_change->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_change, &QPushButton::clicked, this, &PasswordDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordDialog::reject);
    check();
}

// What is still missing is said as soon as there is something to say.
void PasswordDialog::check()
{
    const QString after = m_after->text(), again = m_again->text();
    QString missing;
    if (!after.isEmpty() && after.size() < Least)
        missing = tr("The new password is too short: %1 of at least %2 characters.").arg(after.size()).arg(Least);
    else if (!after.isEmpty() && after == m_before->text())
        missing = tr("The new password is the present one.");
    else if (!again.isEmpty() && !after.startsWith(again))
        missing = tr("The two new passwords differ.");
    tell(missing, Tone::Warning);
    m_change->setEnabled(!m_isBusy && missing.isEmpty() && !m_before->text().isEmpty() && !after.isEmpty() && after == again);
}

void PasswordDialog::tell(const QString& text, Tone tone)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(tone, colours));
    m_message->setPalette(colours);
    m_message->setText(text);
}

void PasswordDialog::send()
{
    m_isBusy = true;
    check();
    m_change->setText(tr("Changing…"));
    Q_EMIT changeRequested(m_before->text(), m_after->text());
}

void PasswordDialog::showError(const Error& error)
{
    m_isBusy = false;
    m_change->setText(tr("Change password"));
    check();
    tell(explain(error).advice(), Tone::Bad);
    QLineEdit* wrong = error.code == u"password.wrong" ? m_before : m_after;
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
}

void PasswordDialog::succeed()
{
    accept();
}

} // namespace Tongguan
