// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/codefield.h"

#include "ui/forms/codeline.h"
#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>

namespace Tongguan {

CodeField::CodeField(const Element& element, const FormContext& context, QWidget* parent)
    : FieldEditor(element, parent)
    , m_tables(context.tables)
    , m_line(new CodeLine([element = &element, tables = context.tables](const QString& typed, int limit) {
        return findCodes(*element, *tables, typed, limit);
    }))
    , m_coded(hasCodes(element, *context.tables))
{
    m_line->setFont(Theme::codeFont(QApplication::font()));
    m_line->setSeveral(element.kind == ElementKind::List);
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        showMeaning();
        Q_EMIT edited(typed);
    });
    connect(m_line, &CodeLine::taken, this, [this] {
        showMeaning();
        Q_EMIT edited(m_line->text());
    });
}

QString CodeField::text() const
{
    return m_line->text();
}

void CodeField::setText(const QString& text)
{
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->closeList();
    }
    showMeaning();
}

void CodeField::setReadOnly(bool readOnly)
{
    m_line->setPlain(readOnly);
}

void CodeField::commit()
{
    if (m_line->isReadOnly() || m_line->takeCurrent()) {
        return;
    }
    // A whole name, or a code in the wrong case, becomes the code; anything else stays as it is.
    const QString typed = m_line->text();
    const QString stored = storedValue(element(), *m_tables, typed);
    if (stored != typed) {
        m_line->setText(stored);
        showMeaning();
        Q_EMIT edited(stored);
    }
}

bool CodeField::dismiss()
{
    return m_line->closeList();
}

void CodeField::showList()
{
    m_line->openList();
}

bool CodeField::takesKey(const QKeyEvent& event) const
{
    return m_line->isListOpen() && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

void CodeField::showMeaning()
{
    if (!m_coded) {
        return;
    }
    const QString value = m_line->text();
    if (value.isEmpty()) {
        m_line->setGhost(QString());
        return;
    }
    const bool several = element().kind == ElementKind::List;
    QStringList names;
    const QStringList codes = several ? value.split(u',', Qt::SkipEmptyParts) : QStringList { value };
    for (const QString& each : codes) {
        const std::optional<Code> code = findCode(element(), *m_tables, each.trimmed());
        if (!code && element().kind == ElementKind::Text) {
            break; // the table is an offer there, no rule
        }
        if (!code && !m_line->isListOpen()) {
            m_line->setGhost(several ? tr("unknown: %1").arg(each) : tr("unknown code"), Meaning::Warning);
            m_line->setToolTip(tr("The code is kept as it was typed"));
            return;
        }
        if (code) {
            names.append(inLanguage(code->name));
        }
    }
    m_line->setGhost(names.join(tr(", ")));
    m_line->setToolTip(names.join(u'\n'));
}

} // namespace Tongguan
