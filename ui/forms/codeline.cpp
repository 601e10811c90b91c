// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/codeline.h"

#include "ui/forms/codepopup.h"

#include <QKeyEvent>

namespace Tongguan {

CodeLine::CodeLine(Source source, QWidget* parent)
    : GhostLine(parent)
    , m_source(std::move(source))
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        const auto [start, length] = piece();
        suggest(text().sliced(start, length).trimmed());
    });
}

CodeLine::~CodeLine()
{
    delete m_popup.data(); // a child of the window, which may live on
}

void CodeLine::setSeveral(bool several)
{
    m_several = several;
}

std::pair<qsizetype, qsizetype> CodeLine::piece() const
{
    const QString all = text();
    if (!m_several) {
        return { 0, all.size() };
    }
    const qsizetype at = cursorPosition();
    const qsizetype start = at > 0 ? all.lastIndexOf(u',', at - 1) + 1 : 0;
    const qsizetype comma = all.indexOf(u',', at);
    return { start, (comma < 0 ? all.size() : comma) - start };
}

bool CodeLine::isListOpen() const
{
    return m_popup && m_popup->isVisible();
}

void CodeLine::suggest(const QString& typed)
{
    constexpr int most = 60;
    if (typed.isEmpty()) {
        closeList();
        return;
    }
    const QList<Code> codes = m_source(typed, most);
    if (!m_popup) {
        if (codes.isEmpty()) {
            return;
        }
        m_popup = new CodePopup(this);
        connect(m_popup, &CodePopup::picked, this, &CodeLine::take);
    }
    m_popup->showCodes(codes);
}

void CodeLine::openList()
{
    constexpr int most = 2000;
    if (isReadOnly()) {
        return;
    }
    if (!m_popup) {
        m_popup = new CodePopup(this);
        connect(m_popup, &CodePopup::picked, this, &CodeLine::take);
    }
    m_popup->showCodes(m_source(QString(), most));
}

bool CodeLine::closeList()
{
    const bool wasOpen = isListOpen();
    if (wasOpen) {
        m_popup->hide();
    }
    return wasOpen;
}

bool CodeLine::takeCurrent()
{
    const std::optional<Code> code = isListOpen() ? m_popup->current() : std::nullopt;
    if (code) {
        take(*code);
    }
    return code.has_value();
}

void CodeLine::take(const Code& code)
{
    closeList();
    const auto [start, length] = piece();
    QString all = text();
    all.replace(start, length, code.code);
    setText(all);
    setCursorPosition(int(start + code.code.size()));
    Q_EMIT taken(code);
}

void CodeLine::keyPressEvent(QKeyEvent* event)
{
    constexpr int page = 10;
    if (isListOpen()) {
        switch (event->key()) {
        case Qt::Key_Down: m_popup->step(1); return;
        case Qt::Key_Up: m_popup->step(-1); return;
        case Qt::Key_PageDown: m_popup->step(page); return;
        case Qt::Key_PageUp: m_popup->step(-page); return;
        default: break;
        }
    } else if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) {
        openList();
        return;
    }
    GhostLine::keyPressEvent(event);
}

void CodeLine::focusOutEvent(QFocusEvent* event)
{
    closeList();
    GhostLine::focusOutEvent(event);
}

void CodeLine::hideEvent(QHideEvent* event)
{
    closeList();
    GhostLine::hideEvent(event);
}

} // namespace Tongguan
