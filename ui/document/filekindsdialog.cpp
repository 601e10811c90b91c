// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/filekindsdialog.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/valuetext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace Tongguan {

FileKindsDialog::FileKindsDialog(const Element& kind, const FormContext& context, const QList<ChosenFile>& files, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
{
    setObjectName(u"fileKindsDialog"_s);
    setWindowTitle(tr("What are these files?"));
    resize(620, std::min(420, 150 + 34 * int(files.size())));
    auto* holder = new QWidget;
    auto* rows = new QGridLayout(holder);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setColumnStretch(0, 3);
    rows->setColumnStretch(2, 4);
    QWidget* open = nullptr; // the first one that its name does not tell
    for (int at = 0; at < int(files.size()); ++at) {
        const QFileInfo info(files.at(at).path);
        auto* name = new QLabel(fontMetrics().elidedText(info.fileName(), Qt::ElideMiddle, 240));
        name->setTextFormat(Qt::PlainText);
        name->setToolTip(info.fileName());
        auto* size = new QLabel(sizeText(info.size()));
        FieldEditor* editor = makeFieldEditor(kind, context, holder);
        editor->setText(files.at(at).kind);
        editor->setTitle(tr("Kind of %1").arg(info.fileName()));
        name->setBuddy(editor->input());
        connect(editor, &FieldEditor::left, this, [this, at](Leave how) {
            const int next = how == Leave::Previous ? at - 1 : at + 1;
            if (how == Leave::Cancel)
                reject();
            else if (next >= 0 && next < int(m_editors.size()))
                m_editors.at(next)->input()->setFocus(Qt::TabFocusReason);
            else if (auto* add = findChild<QPushButton*>(u"fileKindsAdd"_s); add && next > 0)
                add->setFocus(Qt::TabFocusReason);
        });
        m_editors.append(editor);
        rows->addWidget(name, at, 0);
        rows->addWidget(size, at, 1);
        rows->addWidget(editor, at, 2);
        if (!open && files.at(at).kind.isEmpty())
            open = editor->input();
    }
    rows->setRowStretch(int(files.size()), 1);
    auto* area = new QScrollArea;
    area->setWidget(holder);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* add = buttons->addButton(tr("Attach"), QDialogButtonBox::AcceptRole);
    add->setObjectName(u"fileKindsAdd"_s);
    add->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* words = new QLabel(tr("Type a code, a name or its initials; F4 lists all. What is left open can be filled in later."));
    words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(words);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    if (open)
        open->setFocus(Qt::OtherFocusReason);
}

QList<ChosenFile> FileKindsDialog::files() const
{
    QList<ChosenFile> files = m_files;
    for (qsizetype at = 0; at < files.size(); ++at) {
        m_editors.at(at)->commit();
        files[at].kind = m_editors.at(at)->text();
    }
    return files;
}

} // namespace Tongguan
