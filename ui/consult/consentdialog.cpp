// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consentdialog.h"

#include <QDialogButtonBox>

namespace Tongguan {

ConsentDialog::ConsentDialog(const QString& officer, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"consentDialog"_s);
    setWindowTitle(tr("Agreement to the recording"));
    auto* head = new QLabel(officer.isEmpty() ? tr("The officer asks to record this consultation.") : tr("%1 asks to record this consultation.").arg(officer), this);
    QFont bold = head->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 1);
    head->setFont(bold);
    head->setWordWrap(true);
    const QStringList sentences { tr("Picture and sound of everybody in the call, and shared screens, are recorded by the customs server."),
        tr("The recording is evidence of the case: it is chained with chat, stills and this agreement, and signed, so that nobody can change it afterwards."),
        tr("It is kept as long as the documents of the case, and both sides can play it."),
        tr("You may refuse; the consultation goes on without a recording. Your answer is kept in the log.") };
    auto* text = new QLabel(u"<ul style=\"margin-left:-20px\"><li>"_s + sentences.join(u"</li><li>"_s) + u"</li></ul>"_s, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* agree = buttons->addButton(tr("Agree"), QDialogButtonBox::AcceptRole);
    QPushButton* refuse = buttons->addButton(tr("Do not agree"), QDialogButtonBox::DestructiveRole);
    agree->setObjectName(u"consentAgree"_s);
    refuse->setObjectName(u"consentRefuse"_s);
    agree->setAutoDefault(false); // a chance Enter is no agreement
    refuse->setAutoDefault(false);
    connect(agree, &QPushButton::clicked, this, [this] {
        Q_EMIT given();
        accept();
    });
    connect(refuse, &QPushButton::clicked, this, [this] {
        Q_EMIT refused();
        reject();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->addWidget(head);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    setMinimumWidth(460);
    text->setFocusPolicy(Qt::StrongFocus);
    text->setFocus();
}

// Enter presses the first button of a dialog; here it must be one that was gone to.
void ConsentDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace Tongguan
