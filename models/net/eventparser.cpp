// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/eventparser.h"

#include "models/base/text.h"

namespace Tongguan::Net {

namespace {
    constexpr qsizetype LongestEvent = 64 * 1024;
}

QList<ServerEvent> EventParser::feed(const QByteArray& bytes)
{
    QList<ServerEvent> events;
    for (const char c : bytes) {
        if (m_overrun)
            break;
        const bool second = m_afterReturn && c == '\n'; // of a CR LF
        m_afterReturn = c == '\r';
        if (second)
            continue;
        if (c == '\n' || c == '\r') {
            endLine(events);
            continue;
        }
        m_line += c;
        m_overrun = m_line.size() + m_event.data.size() > LongestEvent;
    }
    return events;
}

void EventParser::endLine(QList<ServerEvent>& events)
{
    if (m_first && m_line.startsWith("\xEF\xBB\xBF"))
        m_line.remove(0, 3);
    m_first = false;
    if (m_line.isEmpty()) {
        if (m_hasData) {
            if (m_event.name.isEmpty())
                m_event.name = "message"_ba;
            events << m_event;
        }
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = m_line.indexOf(':');
    const QByteArray field = colon < 0 ? m_line : m_line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : m_line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    } else if (field == "id" && !value.contains('\0')) {
        m_event.id = value;
    }
    m_line.clear();
}

} // namespace Tongguan::Net
