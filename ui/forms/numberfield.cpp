// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/numberfield.h"

#include "ui/forms/arithmetic.h"
#include "ui/forms/ghostline.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>

namespace Tongguan {

NumberField::NumberField(const Element& element, QWidget* parent)
    : FieldEditor(element, parent)
    , m_line(new GhostLine)
{
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->setFont(Theme::figureFont(QApplication::font()));
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NumberField::take);
}

QString NumberField::calculated(const QString& expression) const
{
    const std::optional<Decimal> result = calculate(QStringView(expression).sliced(1));
    if (!result) {
        return {};
    }
    const int scale = element().kind == ElementKind::Integer ? 0 : element().scale;
    const Decimal cut = result->normalized();
    return (cut.scale() > scale ? cut.rounded(scale).normalized() : cut).toString();
}

void NumberField::take(const QString& typed)
{
    if (typed.startsWith(u'=') || typed.startsWith(u'＝')) {
        const QString result = calculated(typed);
        m_line->setGhost(result.isEmpty() ? QString() : QString(u"= "_s + withSeparators(result)));
        return; // the document hears of the result, on leaving
    }
    m_line->setGhost(QString());
    m_value = numberText(typed);
    Q_EMIT edited(m_value);
}

void NumberField::setText(const QString& text)
{
    if (text != m_value || m_line->text().isEmpty() != text.isEmpty()) {
        m_value = text;
        show(m_line->hasFocus());
    }
}

void NumberField::setReadOnly(bool readOnly)
{
    m_line->setPlain(readOnly);
}

void NumberField::commit()
{
    const QString typed = m_line->text();
    if (m_line->isReadOnly() || !(typed.startsWith(u'=') || typed.startsWith(u'＝'))) {
        return;
    }
    const QString result = calculated(typed);
    const QString value = result.isEmpty() ? typed : result; // what cannot be computed is kept and marked
    m_line->setGhost(result.isEmpty() ? tr("cannot be computed") : QString(),
        result.isEmpty() ? std::optional(Meaning::Warning) : std::nullopt);
    if (value != m_value) {
        m_value = value;
        Q_EMIT edited(m_value);
    }
    m_line->setText(m_value);
}

void NumberField::show(bool typing)
{
    const QString shown = typing ? m_value : withSeparators(m_value);
    if (m_line->text() != shown) {
        m_line->setText(shown);
    }
    if (!m_value.startsWith(u'=')) {
        m_line->setGhost(QString());
    }
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && !m_line->isReadOnly()) {
        show(true);
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason) {
            m_line->selectAll();
        }
    }
    const bool handled = FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        show(false);
    }
    return handled;
}

} // namespace Tongguan
