// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/eventlines.h"

#include "models/base/text.h"

namespace Tongguan {

class EventLines::Stream final : public EventSource {
public:
    Stream(EventLines& lines, QByteArray key, qint64 after, std::chrono::milliseconds lifetime, bool isBehind, std::chrono::milliseconds beat)
        : m_lines(lines), m_key(std::move(key)), m_lifetime(lifetime), m_beat(beat), m_told(after), m_behind(isBehind)
    {
    }
    ~Stream() override
    {
        const std::scoped_lock lock(m_lines.m_mutex);
        const auto found = m_lines.m_streams.find(m_key);
        found->removeOne(this);
        if (found->isEmpty())
            m_lines.m_streams.erase(found);
    }
    void start(std::function<void()> wake) override
    {
        const std::scoped_lock lock(m_lines.m_mutex);
        m_wake = std::move(wake);
    }
    [[nodiscard]] QByteArray take() override
    {
        constexpr qsizetype Portion = 64 * 1024;
        const std::scoped_lock lock(m_lines.m_mutex);
        if (m_behind)
            return std::exchange(m_toldBehind, true) ? QByteArray() : "event: behind\ndata: {}\n\n"_ba;
        QByteArray events;
        while (!m_waiting.empty() && m_waiting.begin()->first == m_told + 1 && events.size() < Portion) {
            events += m_waiting.begin()->second;
            m_waiting.erase(m_waiting.begin());
            ++m_told;
        }
        return events;
    }
    [[nodiscard]] std::chrono::milliseconds lifetime() const override { return m_lifetime; }
    [[nodiscard]] std::chrono::milliseconds beat() const override { return m_beat; }

    void put(qint64 number, const QByteArray& text) // the lines are locked
    {
        if (number <= m_told || m_behind)
            return;
        m_behind = m_waiting.size() >= MostWaiting;
        if (m_behind)
            m_waiting.clear();
        else
            m_waiting.emplace(number, text);
        if (m_wake)
            m_wake();
    }

private:
    EventLines& m_lines;
    const QByteArray m_key;
    const std::chrono::milliseconds m_lifetime, m_beat;
    qint64 m_told;
    std::map<qint64, QByteArray> m_waiting;
    bool m_behind, m_toldBehind = false;
    std::function<void()> m_wake;
};

std::unique_ptr<EventSource> EventLines::open(const QByteArray& key, qint64 after, std::chrono::milliseconds lifetime, bool isBehind, std::chrono::milliseconds beat)
{
    const std::scoped_lock lock(m_mutex);
    QList<Stream*>& streams = m_streams[key];
    if (streams.size() >= MostOfKey)
        return nullptr;
    auto stream = std::make_unique<Stream>(*this, key, after, lifetime, isBehind, beat);
    streams.append(stream.get());
    return stream;
}

void EventLines::put(const QByteArray& key, qint64 number, const QByteArray& name, const QByteArray& data)
{
    const std::scoped_lock lock(m_mutex);
    const auto streams = m_streams.constFind(key);
    if (streams == m_streams.constEnd())
        return;
    const QByteArray text = "id: " + QByteArray::number(number) + (name.isEmpty() ? ""_ba : "\nevent: " + name) + "\ndata: " + data + "\n\n";
    for (Stream* const stream : *streams)
        stream->put(number, text);
}

int EventLines::streams(const QByteArray& key)
{
    const std::scoped_lock lock(m_mutex);
    return int(m_streams.value(key).size());
}

} // namespace Tongguan
