// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/batchdialog.h"

#include "ui/document/fieldsource.h"
#include "ui/forms/codeline.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tongguan {

static void setEverywhere(Document& document, const ElementPath& path, Place& place, const QString& value)
{
    const qsizetype depth = place.steps.size();
    if (depth == path.groups.size()) {
        document.setValue(place, value);
        return;
    }
    const int group = path.groups.at(depth);
    const Record* record = document.record(std::span(place.steps.constData(), size_t(depth)));
    const int rows = record ? int(record->children(group).size()) : 0;
    for (int row = 0; row < rows; ++row) {
        place.steps.append({ .group = group, .row = row });
        setEverywhere(document, path, place, value);
        place.steps.removeLast();
    }
}

Document withValue(const Document& document, const ElementPath& path, const QString& value)
{
    Document changed = document;
    Place place;
    place.element = path.element;
    setEverywhere(changed, path, place, value);
    return changed;
}

BatchDialog::BatchDialog(const DocumentType& type, const FormContext& context, const QList<Document>& documents, QWidget* parent)
    : QDialog(parent)
    , m_type(type)
    , m_context(context)
    , m_documents(documents)
    , m_field(new CodeLine(fieldSource(type)))
    , m_place(new QWidget)
    , m_says(new QLabel)
{
    setObjectName(u"batchDialog"_s);
    setWindowTitle(tr("Change one field in %n document(s)", nullptr, int(documents.size())));
    resize(520, 200);
    m_field->setObjectName(u"batchField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setPlaceholderText(tr("Name of a field, F4 lists all"));
    m_field->installEventFilter(this);
    auto* holder = new QVBoxLayout(m_place);
    holder->setContentsMargins(0, 0, 0, 0);
    m_says->setWordWrap(true);
    m_says->setObjectName(u"batchSays"_s);
    m_says->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_says->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(tr("Change (Ctrl+Enter)"), QDialogButtonBox::AcceptRole);
    m_change->setObjectName(u"batchChange"_s);
    m_change->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New value"), m_place);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_says, 1);
    layout->addWidget(buttons);
    connect(m_field, &CodeLine::taken, this, [this](const Code& code) { chooseField(code.code); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
    follow();
}

BatchDialog::~BatchDialog() = default;

QString BatchDialog::value() const { return m_editor ? m_editor->text() : QString(); }

void BatchDialog::chooseField(const QString& keyPath)
{
    const auto path = m_type.find(keyPath);
    if (!path || path->element < 0) {
        return;
    }
    m_path = *path;
    const Element& element = m_type.element(m_path);
    m_field->setText(inLanguage(element.name));
    delete m_editor;
    m_editor = makeFieldEditor(element, m_context, m_place);
    m_editor->setTitle(tr("New value"));
    m_place->layout()->addWidget(m_editor);
    m_editor->show();
    connect(m_editor, &FieldEditor::edited, this, &BatchDialog::follow);
    connect(m_editor, &FieldEditor::left, this, [this](Leave how) {
        if (how == Leave::NextSection) {
            accept();
        } else {
            (how == Leave::Previous ? static_cast<QWidget*>(m_field) : m_change)->setFocus(Qt::TabFocusReason);
        }
    });
    m_editor->input()->setFocus(Qt::TabFocusReason);
    follow();
}

// How many it changes, and what stood there.
void BatchDialog::follow()
{
    m_change->setEnabled(m_editor);
    if (!m_editor) {
        m_says->setText(tr("Choose the field first. Only drafts and returned ones are changed; one step takes all of it back."));
        return;
    }
    int changes = 0;
    QStringList before;
    Place place;
    for (const int group : m_path.groups) {
        place.steps.append({ .group = group, .row = 0 });
    }
    place.element = m_path.element;
    for (const Document& document : std::as_const(m_documents)) {
        const Document changed = withValue(document, m_path, value());
        const QString old = shownValue(m_type.element(m_path), *m_context.tables, document.value(place));
        if (!(changed == document)) {
            ++changes;
            before.append(old.isEmpty() ? tr("(empty)") : old);
        }
    }
    before.removeDuplicates();
    const QString there = before.isEmpty() ? QString() : u'\n' + tr("So far: %1").arg(before.mid(0, 6).join(tr(", ")));
    m_says->setText(tr("Changes %n document(s)", nullptr, changes) + tr(" of %1.").arg(m_documents.size()) + there);
}

bool BatchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F4) {
            m_field->openList();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Tab && m_field->isListOpen())) {
            m_field->takeCurrent();
            return true;
        }
        if (key == Qt::Key_Escape && m_field->closeList()) {
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Tongguan
