// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/datefield.h"

#include "ui/forms/ghostline.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>

namespace Tongguan {

DateField::DateField(const Element& element, const FormContext& context, QWidget* parent)
    : FieldEditor(element, parent)
    , m_today(context.today)
    , m_line(new GhostLine)
{
    m_line->setFont(Theme::codeFont(QApplication::font()));
    m_line->setPlaceholderText(tr("yyyy-mm-dd"));
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        // A dash behind year and month by itself, while one types at the end.
        const bool atEnd = m_line->cursorPosition() == typed.size();
        static const QRegularExpression packed(uR"(^(\d{4}|\d{4}-\d{2})(\d)$)"_s);
        if (const auto match = packed.match(typed); atEnd && match.hasMatch()) {
            m_line->setText(match.captured(1) + u'-' + match.captured(2));
        }
        showDay();
        Q_EMIT edited(m_line->text());
    });
}

QString DateField::text() const
{
    return m_line->text();
}

void DateField::setText(const QString& text)
{
    if (m_line->text() != text) {
        m_line->setText(text);
    }
    showDay();
}

void DateField::setReadOnly(bool readOnly)
{
    m_line->setPlain(readOnly);
}

void DateField::commit()
{
    const QString stored = dateText(m_line->text());
    if (!m_line->isReadOnly() && stored != m_line->text()) {
        enter(stored);
    }
}

void DateField::enter(const QString& text)
{
    m_line->setText(text);
    showDay();
    Q_EMIT edited(text);
}

void DateField::showDay()
{
    const QDate date = QDate::fromString(m_line->text(), Qt::ISODate);
    if (date.isValid()) {
        m_line->setGhost(QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat));
    } else {
        const bool finished = m_line->text().size() >= 10;
        m_line->setGhost(finished ? tr("no such date") : QString(), finished ? std::optional(Meaning::Warning) : std::nullopt);
    }
}

bool DateField::shortcut(const QKeyEvent& event)
{
    if (m_line->isReadOnly() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        return false;
    }
    const QString typed = event.text();
    if (typed == u"t" || typed == u"T") {
        enter(m_today().toString(Qt::ISODate));
        return true;
    }
    const QDate date = QDate::fromString(m_line->text(), Qt::ISODate);
    if (!date.isValid() || m_line->text().size() != 10) {
        return false;
    }
    if (typed == u"+" || typed == u"=") {
        enter(date.addDays(1).toString(Qt::ISODate));
    } else if (typed == u"-") {
        enter(date.addDays(-1).toString(Qt::ISODate));
    } else if (event.key() == Qt::Key_PageUp) {
        enter(date.addMonths(-1).toString(Qt::ISODate));
    } else if (event.key() == Qt::Key_PageDown) {
        enter(date.addMonths(1).toString(Qt::ISODate));
    } else {
        return false;
    }
    return true;
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && shortcut(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Tongguan
