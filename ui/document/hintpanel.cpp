// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/hintpanel.h"

#include "ui/forms/language.h"
#include "ui/shell/tone.h"

namespace Tongguan {

HintPanel::HintPanel(const CodeTables& tables, QWidget* parent)
    : QTextBrowser(parent)
    , m_tables(tables)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setFocusPolicy(Qt::ClickFocus);
    document()->setDocumentMargin(8);
    setAccessibleName(tr("Filling hint"));
    setPlainText(tr("The hint of the field with the cursor stands here (F1)."));
}

QString HintPanel::formText(const Element& element) const
{
    QStringList parts;
    switch (element.kind) {
    case ElementKind::Text:
    case ElementKind::Multi: parts.append(tr("Text")); break;
    case ElementKind::Code: parts.append(tr("Code")); break;
    case ElementKind::Decimal:
        parts.append(tr("Number, %1 digits, %2 of them behind the point").arg(element.precision).arg(element.scale));
        break;
    case ElementKind::Integer: parts.append(tr("Whole number")); break;
    case ElementKind::Date: parts.append(tr("Date")); break;
    case ElementKind::Flag: parts.append(tr("Yes or no")); break;
    case ElementKind::Flags: parts.append(tr("Yes, no or not given for each")); break;
    case ElementKind::List: parts.append(tr("Several, commas between")); break;
    case ElementKind::Blob: parts.append(tr("File")); break;
    }
    if (element.length > 0) {
        parts.append(element.count == LengthCount::GbkBytes ? tr("up to %1 bytes (a Chinese character counts 2)").arg(element.length)
                                                            : tr("up to %n character(s)", nullptr, element.length));
    }
    return parts.join(tr(", "));
}

QString HintPanel::tableText(const Element& element) const
{
    if (!element.values.isEmpty()) {
        QStringList values;
        for (const CodeValue& value : element.values) {
            values.append(QString(value.code + u' ' + inLanguage(value.name)));
        }
        return values.join(tr(", "));
    }
    const CodeTable* table = element.table.isEmpty() ? nullptr : m_tables.table(element.table);
    if (!table) {
        return {};
    }
    QString text = tr("%1, %n code(s), edition %2", nullptr, int(table->size())).arg(inLanguage(table->title()), table->edition());
    if (!table->notice().isEmpty()) {
        text = tr("%1; %2").arg(text, table->notice());
    }
    if (!table->isComplete()) {
        text = tr("%1. %2").arg(text, tr("Not complete: %1").arg(inLanguage(table->incompleteReason())));
    }
    return text;
}

void HintPanel::showElement(const Element& element, Direction direction, const QString& place)
{
    if (m_element == &element && m_place == place) {
        return;
    }
    m_element = &element;
    m_place = place;
    QString html;
    const auto add = [&html, this](const QString& title, const QString& text) {
        if (!text.isEmpty()) {
            html += u"<p style='margin:4px 0'><span style='color:%1'>%2</span> %3</p>"_s.arg(
                quietColor(palette()).name(), title.toHtmlEscaped(), text.toHtmlEscaped());
        }
    };
    const Label& name = element.nameFor(direction);
    html += u"<p style='margin:0 0 4px 0'><b>%1</b></p>"_s.arg(inLanguage(name).toHtmlEscaped());
    if (name.zh != inLanguage(name)) {
        add({}, name.zh); // as the printed forms have it
    }
    add({}, inLanguage(element.definition));
    add(tr("How to fill it in:"), inLanguage(element.hint));
    add(tr("Required when:"), element.neededWhenDeclaring(direction) ? tr("always") : inLanguage(element.when));
    add(tr("Form:"), formText(element));
    add(tr("Codes:"), tableText(element));
    add(tr("Example:"), element.sample);
    add(tr("Source:"), element.source);
    add(tr("Key:"), element.message.isEmpty() ? place : QString(place + u" · "_s + element.message));
    setHtml(html);
}

} // namespace Tongguan
