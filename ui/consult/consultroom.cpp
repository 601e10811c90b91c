// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consultroom.h"

#include "models/base/async.h"

namespace Tongguan {

ConsultRoom::ConsultRoom(ConsultPort& port, QObject* parent)
    : QObject(parent), m_port(port)
{
    connect(&port, &ConsultPort::logged, this, [this](ConsultId id, const QList<ConsultEvent>& events) {
        if (id == m_id)
            take(events);
    });
    connect(&port, &ConsultPort::refused, this, [this](ConsultId id, const ConsultEvent& event, const Error& why) {
        if (id != m_id)
            return;
        takeBack(event);
        Q_EMIT failed(why);
    });
    connect(&port, &ConsultPort::progressed, this, [this](const BlobProgress& progress) {
        if (!progress.problem.isEmpty()) {
            m_sent.remove(progress.blob); // it is not on its way any more
            Q_EMIT failed({ ErrorKind::Refused, progress.problem, {}, {} });
        } else if (progress.sent < progress.size)
            m_sent.insert(progress.blob, progress.sent);
        else
            m_sent.remove(progress.blob);
        Q_EMIT progressed(progress);
    });
    connect(&port, &ConsultPort::lineChanged, this, [this](bool online, const QString& why) {
        m_online = online;
        Q_EMIT lineChanged(online, why);
    });
}

void ConsultRoom::open(ConsultId id)
{
    if (id == m_id && m_loaded)
        return;
    if (!m_id.isNull() && id != m_id)
        m_port.close();
    m_id = id;
    m_events.clear();
    m_early.clear();
    m_now = {};
    m_loaded = false;
    Q_EMIT opened();
    if (id.isNull())
        return;
    m_port.open(id);
    read();
}

void ConsultRoom::read()
{
    const quint64 number = ++m_reads;
    whenReady(m_port.log(m_id), this, [this, number, id = m_id](const Result<QList<ConsultEvent>>& log) {
        if (number != m_reads || id != m_id)
            return;
        if (!log) {
            Q_EMIT failed(log.error());
            return;
        }
        m_loaded = true;
        m_events = *log;
        refold();
        Q_EMIT opened();
        const QList<ConsultEvent> early = std::exchange(m_early, {});
        take(early);
    });
}

// What was waiting comes again with its number.
void ConsultRoom::take(const QList<ConsultEvent>& events)
{
    if (!m_loaded) {
        m_early.append(events); // the log that is being read may not have them yet
        return;
    }
    QList<ConsultEvent> fresh;
    for (const ConsultEvent& event : events) {
        const auto same = std::find_if(m_events.begin(), m_events.end(), [&](const ConsultEvent& one) { return one.id == event.id; });
        if (same != m_events.end() && (same->number > 0 || event.number == 0))
            continue;
        if (same == m_events.end())
            fresh.append(event);
        else
            m_events.erase(same);
        const auto place = event.number == 0 ? m_events.end()
                                             : std::find_if(m_events.begin(), m_events.end(), [&](const ConsultEvent& one) { return one.number == 0 || one.number > event.number; });
        m_events.insert(place, event);
    }
    refold();
    if (!fresh.isEmpty())
        Q_EMIT appended(fresh);
    Q_EMIT changed();
}

void ConsultRoom::takeBack(const ConsultEvent& event)
{
    m_events.removeIf([&](const ConsultEvent& one) { return one.id == event.id && one.number == 0; });
    refold();
    Q_EMIT opened();
    Q_EMIT changed();
}

ConsultSide ConsultRoom::side() const
{
    const ConsultSide side = m_port.side();
    const bool isStranger = side == ConsultSide::Company && !m_now.enterprise.isEmpty() && m_now.enterprise != m_port.tenant();
    return isStranger ? ConsultSide::Guest : side;
}

// What the log does not admit (a word of ours that the server will refuse) is left out; the rest still counts. Whether it is
// recorded is told by the server alone: it is not before it says so, and still is until it does.
void ConsultRoom::refold()
{
    const auto isServers = [](const ConsultEvent& one) { return one.kind == ConsultEventKind::RecordStarted || one.kind == ConsultEventKind::RecordStopped; };
    m_now = {};
    m_now.id = m_id;
    for (const ConsultEvent& event : std::as_const(m_events)) {
        if (event.number == 0 && isServers(event))
            continue;
        if (const Done done = m_now.apply(event); !done)
            continue;
    }
}

qint64 ConsultRoom::waiting() const
{
    return std::count_if(m_events.begin(), m_events.end(), [](const ConsultEvent& one) { return one.number == 0; });
}

// Of its own, a company is not put out of its consultation: only of the call, once somebody is in it.
bool ConsultRoom::canRemove(const Participant& one) const
{
    const bool takesPart = one.inCall || one.ring != Ring::None || one.side == ConsultSide::Guest;
    return isOffice() && !one.isRemoved && takesPart && one.user != user() && one.user != m_now.officer && m_now.state != ConsultState::Ended;
}

bool ConsultRoom::isRemoved() const
{
    const Participant* me = m_now.participant(user());
    return me && me->isRemoved;
}

const ConsultFile* ConsultRoom::file(const QString& blob) const
{
    const auto found = std::find_if(m_now.files.begin(), m_now.files.end(), [&](const ConsultFile& one) { return one.blob.toString() == blob; });
    return found == m_now.files.end() ? nullptr : &*found;
}

void ConsultRoom::say(ConsultEventKind kind, const QJsonObject& data)
{
    if (m_id.isNull())
        return;
    whenReady(m_port.say(m_id, kind, data), this, [this](const Done& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void ConsultRoom::attach(ConsultEventKind kind, const QString& name, const QString& type, const QByteArray& bytes, const QJsonObject& data)
{
    if (m_id.isNull())
        return;
    whenReady(m_port.attach(m_id, kind, name, type, bytes, data), this, [this](const Result<BlobId>& blob) {
        if (!blob)
            Q_EMIT failed(blob.error());
    });
}

} // namespace Tongguan
