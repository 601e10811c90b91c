// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ConsultDesk that looks after consultations: who has gone, who is away, what nobody answered, what a restart left.
#include "app/server/consult/consultdesk.h"

#include "models/base/log.h"

namespace Tongguan {

void ConsultDesk::gone(ConsultId session, const QString& user, ConsultSide side)
{
    m_teller.post([this, session, user, side] { sayAsServer(session, ConsultEventKind::Left, { { u"user"_s, user }, { u"side"_s, consultSideName(side) } }); });
}

void ConsultDesk::recordingFailed(ConsultId session)
{
    m_teller.post([this, session] {
        const auto place = m_places.take();
        const auto row = place->storage->consults().find(session);
        const auto whole = row && *row ? consultation(*place->storage, **row) : Result<Consultation>(fail(ErrorKind::Corrupt, u"consult.gone"_s));
        if (whole && whole->recording)
            static_cast<void>(sayAsServer(*place->storage, session, ConsultEventKind::RecordStopped, { { u"reason"_s, u"failed"_s } }));
    });
}

void ConsultDesk::takeUp()
{
    const auto place = m_places.take();
    Storage& storage = *place->storage;
    const QDateTime now = m_clock.now();
    const auto rows = storage.consults().open();
    for (const ConsultRow& row : rows.value_or(QList<ConsultRow>())) {
        const auto whole = consultation(storage, row);
        for (const Participant& one : whole ? whole->participants : QList<Participant>()) {
            if (one.inCall)
                static_cast<void>(sayAsServer(storage, row.id, ConsultEventKind::Left, { { u"user"_s, one.user }, { u"side"_s, consultSideName(one.side) } }));
            if (one.inCall || (one.ring != Ring::Invited && one.ring != Ring::Ringing))
                continue;
            const std::scoped_lock lock(m_mutex);
            m_ringing.insert(row.id, now);
        }
    }
}

void ConsultDesk::swept()
{
    const QDateTime now = m_clock.now();
    if (!m_lastSweep.isValid() || m_lastSweep.secsTo(now) >= 60) {
        m_lastSweep = now;
        m_teller.post([this] { miss(); });
    }
    if (!m_lastLook.isValid() || m_lastLook.secsTo(now) >= 5) {
        m_lastLook = now;
        m_teller.post([this] { lookForAway(); });
    }
    QList<ConsultId> over;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_ringing.cbegin(); it != m_ringing.cend(); ++it) {
            if (it.value().secsTo(now) >= m_settings.ringFor.count())
                over.append(it.key());
        }
        for (const ConsultId& id : std::as_const(over))
            m_ringing.remove(id);
    }
    for (const ConsultId& id : std::as_const(over))
        m_teller.post([this, id] { missRings(id); });
    if (!m_lastExpiry.isValid() || m_lastExpiry.secsTo(now) >= m_settings.expiryEvery.count()) {
        m_lastExpiry = now;
        m_keeper.post([this] {
            if (const auto done = expire(); !done)
                qCWarning(logServer) << "not deleted what is past its time:" << done.error().code << done.error().detail;
        });
    }
}

// Nobody began what was booked: it is missed.
void ConsultDesk::miss()
{
    const auto overdue = [&] {
        const auto place = m_places.take();
        return place->storage->consults().overdue(m_clock.now().addSecs(-m_settings.missedAfter.count()));
    }();
    for (const ConsultRow& row : overdue.value_or(QList<ConsultRow>()))
        sayAsServer(row.id, ConsultEventKind::Missed, {});
}

void ConsultDesk::here(qint64 tenant)
{
    const std::scoped_lock lock(m_mutex);
    m_heard.insert(tenant, m_clock.now());
}

QDateTime ConsultDesk::awaySince(const ConsultRow& row, const QDateTime& now) const
{
    if (row.state != ConsultState::Waiting)
        return {};
    const std::scoped_lock lock(m_mutex);
    const QDateTime heard = std::max({ m_heard.value(row.enterprise), row.arrived, m_started });
    return heard.secsTo(now) >= m_settings.awayAfter.count() ? heard : QDateTime();
}

// Whose company has fallen silent keeps its place for a while, which the office sees; then others need not wait for it.
void ConsultDesk::lookForAway()
{
    const auto place = m_places.take();
    Storage& storage = *place->storage;
    const QDateTime now = m_clock.now();
    const auto rows = storage.consults().waiting();
    for (const ConsultRow& row : rows.value_or(QList<ConsultRow>())) {
        const QDateTime since = awaySince(row, now);
        if (since.isValid() && since.secsTo(now) >= calendarOf(storage, row.office).graceMinutes * 60) {
            static_cast<void>(sayAsServer(storage, row.id, ConsultEventKind::Departed, { { u"reason"_s, u"away"_s } }));
            continue;
        }
        bool isNews = false;
        {
            const std::scoped_lock lock(m_mutex);
            isNews = m_away.contains(row.id) != since.isValid();
            if (since.isValid())
                m_away.insert(row.id);
            else
                m_away.remove(row.id);
        }
        if (isNews)
            hint(storage, row, nullptr, storage.consults().guests(row.key, row.head).value_or(QList<qint64>()));
    }
    const std::scoped_lock lock(m_mutex);
    m_away.removeIf([&](const ConsultId& id) { return rows && std::none_of(rows->begin(), rows->end(), [&](const ConsultRow& row) { return row.id == id; }); });
}

// Who was called and did not answer: a missed call, in the log for him to find.
void ConsultDesk::missRings(ConsultId session)
{
    const auto place = m_places.take();
    Storage& storage = *place->storage;
    const auto row = storage.consults().find(session);
    const auto whole = row && *row ? consultation(storage, **row) : Result<Consultation>(fail(ErrorKind::Corrupt, u"consult.gone"_s));
    if (!whole || whole->state == ConsultState::Ended)
        return;
    for (const Participant& one : whole->participants) {
        if ((one.ring == Ring::Invited || one.ring == Ring::Ringing) && !one.inCall)
            static_cast<void>(sayAsServer(storage, session, ConsultEventKind::Missed, { { u"user"_s, one.user } }));
    }
}

} // namespace Tongguan
