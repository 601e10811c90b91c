// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/httpmessage.h"

#include <QHash>

#include <map>
#include <mutex>

namespace Tongguan {

// Numbered events for open streams. A stream tells each number once and in order; what comes twice is passed over, what
// comes early waits for those before it. So: open the stream, then put what is kept, and nothing falls between. Any thread.
class EventLines final {
public:
    // Of what was put under `key` beyond number `after`. Nothing where `key` has too many streams open. One that is behind from its
    // beginning says only that.
    [[nodiscard]] std::unique_ptr<EventSource> open(const QByteArray& key, qint64 after, std::chrono::milliseconds lifetime, bool isBehind = false, std::chrono::milliseconds beat = {});
    // `data` is one line; `name` "" for a plain message.
    void put(const QByteArray& key, qint64 number, const QByteArray& name, const QByteArray& data);
    [[nodiscard]] int streams(const QByteArray& key);

    static constexpr int MostOfKey = 64;
    static constexpr std::size_t MostWaiting = 4000; // a reader so slow is told `event: behind`, reads the log in pages and begins anew

private:
    class Stream;
    std::mutex m_mutex;
    QHash<QByteArray, QList<Stream*>> m_streams;
};

} // namespace Tongguan
