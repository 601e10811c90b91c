// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/feed.h"

namespace Tongguan {

// Holds the newest head only: a reader that is slow sees the last one, not all of them.
class FeedHints::Stream final : public EventSource {
public:
    Stream(FeedHints& hints, qint64 tenant, qint64 user, std::chrono::milliseconds lifetime)
        : m_hints(hints), m_tenant(tenant), m_user(user), m_lifetime(lifetime)
    {
    }
    ~Stream() override
    {
        const std::scoped_lock lock(m_hints.m_mutex);
        m_hints.m_streams[m_tenant].removeOne(this);
        if (--m_hints.m_ofUser[m_user] <= 0)
            m_hints.m_ofUser.remove(m_user);
    }
    void start(std::function<void()> wake) override
    {
        const std::scoped_lock lock(m_hints.m_mutex);
        m_wake = std::move(wake);
    }
    [[nodiscard]] QByteArray take() override
    {
        const std::scoped_lock lock(m_hints.m_mutex);
        QByteArray events = std::exchange(m_packs, false) ? "event: packs\ndata: {}\n\n"_ba : QByteArray();
        if (m_head != m_told)
            events += "event: head\ndata: {\"seq\":" + QByteArray::number(m_head) + "}\n\n";
        m_told = m_head;
        return events;
    }
    [[nodiscard]] std::chrono::milliseconds lifetime() const override { return m_lifetime; }

    void grow(qint64 head) // the hints are locked
    {
        if (head <= m_head)
            return;
        m_head = head;
        if (m_wake)
            m_wake();
    }

    void notePacks() // the hints are locked
    {
        m_packs = true;
        if (m_wake)
            m_wake();
    }

private:
    FeedHints& m_hints;
    const qint64 m_tenant, m_user;
    const std::chrono::milliseconds m_lifetime;
    qint64 m_head = 0;
    qint64 m_told = -1;
    bool m_packs = false;
    std::function<void()> m_wake;
};

std::unique_ptr<EventSource> FeedHints::open(qint64 tenant, qint64 user, std::chrono::milliseconds lifetime)
{
    const std::scoped_lock lock(m_mutex);
    if (m_ofUser.value(user) >= MostOfUser)
        return nullptr;
    ++m_ofUser[user];
    auto stream = std::make_unique<Stream>(*this, tenant, user, lifetime);
    m_streams[tenant].append(stream.get());
    return stream;
}

void FeedHints::grown(qint64 tenant, qint64 head)
{
    const std::scoped_lock lock(m_mutex);
    const auto streams = m_streams.constFind(tenant);
    if (streams == m_streams.constEnd())
        return;
    for (Stream* const stream : *streams)
        stream->grow(head);
}

void FeedHints::packsChanged()
{
    const std::scoped_lock lock(m_mutex);
    for (const QList<Stream*>& streams : std::as_const(m_streams)) {
        for (Stream* const stream : streams)
            stream->notePacks();
    }
}

} // namespace Tongguan
