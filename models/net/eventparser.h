// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

namespace Tongguan::Net {

struct ServerEvent {
    QByteArray name; // "message" where none is given
    QByteArray data; // lines joined by \n
    QByteArray id {}; // "" where it has none
    bool operator==(const ServerEvent&) const = default;
};

// The parser of text/event-stream: bytes in any portions, whole events out. Comments and unknown fields are passed over.
class EventParser final {
public:
    [[nodiscard]] QList<ServerEvent> feed(const QByteArray& bytes);
    [[nodiscard]] bool isOverrun() const { return m_overrun; } // a line or event beyond 64 KiB: give the stream up

private:
    void endLine(QList<ServerEvent>& events);

    QByteArray m_line;
    ServerEvent m_event;
    bool m_hasData = false;
    bool m_afterReturn = false;
    bool m_first = true;
    bool m_overrun = false;
};

} // namespace Tongguan::Net
