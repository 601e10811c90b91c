// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ConsultDesk that takes in what is said: bookings, words, guests, and who enters the room.
#include "app/server/consult/consultdesk.h"

#include "app/server/wire.h"
#include "models/base/log.h"

namespace Tongguan {

OfficeCalendar ConsultDesk::calendarOf(Storage& storage, qint64 office) const
{
    const auto kept = storage.consults().calendar(office);
    if (!kept || !*kept)
        return {};
    return OfficeCalendar::fromJson(**kept).value_or(OfficeCalendar {});
}

Done ConsultDesk::checkSlot(Storage& storage, qint64 office, ConsultEvent& booking, const QDateTime& now) const
{
    booking.data.remove(u"extra"_s);
    const QDateTime from = QDateTime::fromString(booking.data.value(u"from"_s).toString(), Qt::ISODateWithMs).toUTC();
    if (!from.isValid()) {
        booking.data.remove(u"to"_s);
        return {};
    }
    const OfficeCalendar calendar = calendarOf(storage, office);
    const auto booked = storage.consults().bookedAt(office, from.addDays(-1), from.addDays(1));
    if (!booked)
        return tl::unexpected(booked.error());
    const auto slot = calendar.slotAt(from, *booked, now);
    if (!slot)
        return fail(ErrorKind::Invalid, u"slot.none"_s, wireTime(from), u"from"_s);
    if (slot->free < 1)
        return fail(ErrorKind::Conflict, u"slot.taken"_s, wireTime(from), u"from"_s);
    booking.data.insert(u"from"_s, wireTime(slot->from));
    booking.data.insert(u"to"_s, wireTime(slot->to));
    if (slot->extra)
        booking.data.insert(u"extra"_s, true);
    return {};
}

Result<Consultation> ConsultDesk::book(Storage& storage, const SignedIn& who, ConsultId id, ConsultEvent booking, const QDateTime& now)
{
    const bool byOffice = who.tenant.kind == TenantKind::Office;
    booking.user = who.account.name;
    booking.side = byOffice ? ConsultSide::Office : ConsultSide::Company;
    const auto done = storage.write([&]() -> Result<ConsultRow> {
        if (const auto known = storage.consults().find(id); !known || *known)
            return known ? fail(ErrorKind::Conflict, u"consult.reused"_s) : Result<ConsultRow>(tl::unexpected(known.error()));
        const auto office = storage.accounts().tenantWithId(TenantId::fromString(booking.data.value(u"office"_s).toString()));
        const auto enterprise = storage.accounts().tenantWithId(TenantId::fromString(booking.data.value(u"enterprise"_s).toString()));
        for (const auto* tenant : { &office, &enterprise }) {
            if (!*tenant)
                return tl::unexpected(tenant->error());
        }
        const bool fits = *office && *enterprise && (*office)->kind == TenantKind::Office && (*enterprise)->kind == TenantKind::Enterprise
            && (byOffice ? (*office)->key : (*enterprise)->key) == who.tenant.key;
        if (!fits)
            return fail(ErrorKind::Invalid, u"tenant.unknown"_s, {}, byOffice ? u"enterprise"_s : u"office"_s);
        const auto open = storage.consults().openOf((*enterprise)->key);
        if (!open || *open >= m_settings.mostOpen)
            return open ? fail(ErrorKind::Refused, u"consult.many"_s, QString::number(*open)) : Result<ConsultRow>(tl::unexpected(open.error()));
        if (const auto used = storage.consults().isUsed(booking.id); !used || *used)
            return used ? fail(ErrorKind::Conflict, u"consult.reused"_s) : Result<ConsultRow>(tl::unexpected(used.error()));
        booking.data.insert(u"officeName"_s, (*office)->name);
        booking.data.insert(u"enterpriseName"_s, (*enterprise)->name);
        if (const Done slot = checkSlot(storage, (*office)->key, booking, now); !slot)
            return tl::unexpected(slot.error());
        ConsultRow row { .id = id, .office = (*office)->key, .enterprise = (*enterprise)->key, .document = booking.data.value(u"subject"_s)[u"document"_s].toString(), .made = now };
        if (const auto event = append(storage, row, booking, now); !event)
            return tl::unexpected(event.error());
        if (const Done audited = storage.accounts().audit({ who.tenant.key, who.account.name, u"consult.book"_s, id.toString(), {} }, now); !audited)
            return tl::unexpected(audited.error());
        return row;
    });
    if (!done) {
        forget(id);
        return tl::unexpected(done.error());
    }
    booking.number = 1;
    booking.taken = now;
    publish(storage, *done, booking);
    return consultation(storage, *done);
}

// Who is named joins: an officer by another officer, anybody by an officer, people of its own by the company.
Done ConsultDesk::inviteGuest(Storage& storage, const ConsultAccess& access, ConsultEvent& event)
{
    const auto account = storage.accounts().accountNamed(event.data.value(u"user"_s).toString());
    if (!account)
        return tl::unexpected(account.error());
    const bool stranger = *account && access.side != ConsultSide::Office && (*account)->tenant != access.row.enterprise;
    if (!*account || stranger)
        return fail(ErrorKind::Refused, u"consult.nouser"_s, {}, u"user"_s);
    const auto tenant = storage.accounts().tenant((*account)->tenant);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const bool isOfficer = *tenant && (*tenant)->kind == TenantKind::Office;
    if (event.kind == ConsultEventKind::Transferred && !isOfficer)
        return fail(ErrorKind::Refused, u"consult.nouser"_s, u"only officers take over"_s, u"user"_s);
    if (event.kind == ConsultEventKind::Invited)
        event.data.insert(u"side"_s, consultSideName(isOfficer ? ConsultSide::Office : (*account)->tenant == access.row.enterprise ? ConsultSide::Company : ConsultSide::Guest));
    if ((*account)->tenant == access.row.office || (*account)->tenant == access.row.enterprise)
        return {};
    return storage.consults().addGuest(access.row.key, (*account)->key);
}

// Companies and offices read their own consultations all the same.
Done ConsultDesk::endGuest(Storage& storage, const ConsultRow& row, const ConsultEvent& event)
{
    const auto account = storage.accounts().accountNamed(event.data.value(u"user"_s).toString());
    if (!account || !*account)
        return account ? fail(ErrorKind::Refused, u"consult.nouser"_s, {}, u"user"_s) : Done(tl::unexpected(account.error()));
    return storage.consults().endGuest(row.key, (*account)->key, row.head + 1);
}

// The same word sent again, as it was written down then. Ids are nobody's twice: who has both logs keeps them in one place.
Result<std::optional<ConsultEvent>> ConsultDesk::saidBefore(Storage& storage, const ConsultRow& row, const ConsultEvent& event)
{
    using Said = std::optional<ConsultEvent>;
    const auto known = storage.consults().event(row.key, event.id);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known) {
        const auto used = storage.consults().isUsed(event.id);
        return !used ? Result<Said>(tl::unexpected(used.error())) : *used ? fail(ErrorKind::Conflict, u"consult.reused"_s) : Result<Said>(Said());
    }
    const auto json = readJson(**known);
    const auto first = json ? ConsultEvent::fromJson(*json) : Result<ConsultEvent>(tl::unexpected(json.error()));
    if (!first)
        return tl::unexpected(first.error());
    if (first->kind != event.kind || first->user != event.user)
        return fail(ErrorKind::Conflict, u"consult.reused"_s);
    return Said(*first);
}

// Nobody fills a log without end; what ends a consultation or a recording is never too much.
static bool endsSomething(ConsultEventKind kind)
{
    using K = ConsultEventKind;
    return kind == K::Ended || kind == K::Cancelled || kind == K::RecordStopped || kind == K::ConsentRefused || kind == K::HoldSet;
}

// What must be so beyond what the log itself can tell, before an event is taken in.
Done ConsultDesk::prepare(Storage& storage, const SignedIn& who, const ConsultAccess& access, ConsultEvent& event, const QDateTime& now)
{
    using K = ConsultEventKind;
    if (access.row.head >= m_settings.mostEvents && !endsSomething(event.kind))
        return fail(ErrorKind::Refused, u"consult.full"_s, u"at most %1 entries"_s.arg(m_settings.mostEvents));
    if (event.kind == K::Invited || event.kind == K::Transferred)
        return inviteGuest(storage, access, event);
    if (event.kind == K::Removed)
        return endGuest(storage, access.row, event);
    if (event.kind == K::Rescheduled)
        return checkSlot(storage, access.row.office, event, now);
    if (event.kind == K::FileShared || event.kind == K::StillTaken)
        return reserveFile(storage, access, who, event, now);
    if (event.kind != K::MinutesProposed && event.kind != K::RecordAsked)
        return {};
    const auto whole = consultation(storage, access.row);
    if (!whole)
        return tl::unexpected(whole.error());
    if (event.kind == K::MinutesProposed && whole->minutes.isConfirmed())
        return fail(ErrorKind::Refused, u"consult.state"_s, u"the minutes are confirmed by both sides"_s);
    if (event.kind == K::RecordAsked && whole->recording) // who has agreed to it has agreed
        return fail(ErrorKind::Refused, u"consult.state"_s, u"it is being recorded"_s);
    return {};
}

Result<ConsultEvent> ConsultDesk::say(Storage& storage, const SignedIn& who, const ConsultAccess& access, ConsultEvent event, const QDateTime& now)
{
    event.user = who.account.name;
    event.side = access.side;
    if (access.until > 0)
        return fail(ErrorKind::Refused, u"consult.removed"_s);
    auto before = saidBefore(storage, access.row, event);
    if (!before || *before)
        return before ? Result<ConsultEvent>(**before) : Result<ConsultEvent>(tl::unexpected(before.error()));
    const bool starts = event.kind == ConsultEventKind::RecordStarted;
    if (starts) { // Janus first: an event that says "recording" is true
        auto copy = consultation(storage, access.row);
        const Done good = copy ? copy->apply(event) : Done(tl::unexpected(copy.error()));
        const Done recording = good ? m_rooms->record(access.row.id, true) : good;
        if (!recording)
            return tl::unexpected(recording.error());
    }
    ConsultAccess fresh = access;
    bool repeated = false;
    const auto told = storage.write([&]() -> Result<ConsultEvent> {
        const auto row = storage.consults().find(access.row.id);
        if (!row || !*row)
            return tl::unexpected(row ? Error { ErrorKind::Corrupt, u"consult.gone"_s, {}, {} } : row.error());
        fresh.row = **row;
        before = saidBefore(storage, fresh.row, event); // by the same request, at the same time
        if (!before)
            return tl::unexpected(before.error());
        repeated = before->has_value();
        if (repeated)
            return **before;
        if (const Done prepared = prepare(storage, who, fresh, event, now); !prepared)
            return tl::unexpected(prepared.error());
        return append(storage, fresh.row, event, now);
    });
    if (!told)
        forget(fresh.row.id);
    if (starts && (!told || repeated)) { // as the log has it
        const auto whole = consultation(storage, fresh.row);
        if (!whole || !whole->recording)
            static_cast<void>(m_rooms->record(fresh.row.id, false));
    }
    if (told && !repeated) {
        publish(storage, fresh.row, *told, { who.account.key, who.tenant.key, who.token.device });
        follow(storage, fresh.row, *told);
    }
    return told;
}

// What an event brings about.
void ConsultDesk::follow(Storage& storage, const ConsultRow& row, const ConsultEvent& event)
{
    using enum ConsultEventKind;
    const bool isOver = event.kind == Ended || event.kind == Cancelled || (event.kind == Missed && row.state == ConsultState::Ended);
    if (isOver)
        m_rooms->close(row.id); // its recording ends with it
    if (isOver || event.kind == Suspended) {
        if (const Done sealed = storage.write([&] { return seal(storage, row, m_clock.now()); }); !sealed)
            qCWarning(logServer) << "not sealed:" << row.id.toString() << sealed.error().code;
    } else if (event.kind == Removed) {
        if (const auto account = storage.accounts().accountNamed(event.data.value(u"user"_s).toString()); account && *account)
            m_rooms->remove(row.id, (*account)->key);
    } else if (event.kind == RecordStopped) {
        static_cast<void>(m_rooms->record(row.id, false));
    } else if (event.kind == ConsentRefused || event.kind == Transferred) {
        const auto whole = consultation(storage, row);
        if (whole && whole->recording) // who takes his consent back is not recorded from then on; nor is who waits for another officer
            static_cast<void>(sayAsServer(storage, row.id, RecordStopped, { { u"reason"_s, event.kind == Transferred ? u"transferred"_s : u"consent"_s } }));
    }
}

Result<RoomEntry> ConsultDesk::enterRoom(Storage& storage, const SignedIn& who, const ConsultAccess& access)
{
    if (access.until > 0)
        return fail(ErrorKind::Refused, u"consult.removed"_s);
    auto entry = m_rooms->enter(access.row.id, { who.account.name, access.side, who.account.key, who.token.device });
    if (!entry)
        return entry;
    m_teller.await(); // that he left a moment ago stands before that he is back
    const auto now = [&]() -> Result<Consultation> {
        const auto row = storage.consults().find(access.row.id);
        if (!row || !*row)
            return tl::unexpected(row ? Error { ErrorKind::Corrupt, u"consult.gone"_s, {}, {} } : row.error());
        return consultation(storage, **row);
    };
    auto whole = now();
    const Participant* known = whole ? whole->participant(who.account.name) : nullptr;
    Done told;
    if (known && known->isRemoved)
        told = fail(ErrorKind::Refused, u"consult.removed"_s);
    if (told && whole && (entry->isFirst || !known || !known->inCall)) { // an entry that came too late for its asker may have been the first
        told = sayAsServer(storage, access.row.id, ConsultEventKind::Joined, { { u"user"_s, who.account.name }, { u"side"_s, consultSideName(access.side) } },
            { who.account.key, who.tenant.key, who.token.device });
        whole = told ? now() : whole;
    }
    if (told && whole && whole->state == ConsultState::Ended)
        told = fail(ErrorKind::Refused, u"consult.state"_s, u"it has ended meanwhile"_s);
    if (told && whole && whole->recording) {
        const bool mayGoOn = whole->consentMissing().isEmpty();
        if (!mayGoOn || !m_rooms->record(access.row.id, true)) // the server or the room is a new one since
            told = sayAsServer(storage, access.row.id, ConsultEventKind::RecordStopped, { { u"reason"_s, mayGoOn ? u"failed"_s : u"joined"_s } });
    }
    if (whole && told)
        return entry;
    m_rooms->leave(access.row.id, entry->client, who.account.key);
    return tl::unexpected(whole ? told.error() : whole.error());
}

// Said by the server of itself.
Done ConsultDesk::sayAsServer(Storage& storage, ConsultId session, ConsultEventKind kind, const QJsonObject& data, const ConsultSpeaker& speaker)
{
    ConsultRow row;
    const QDateTime now = m_clock.now();
    const auto event = storage.write([&]() -> Result<ConsultEvent> {
        const auto fresh = storage.consults().find(session);
        if (!fresh || !*fresh)
            return tl::unexpected(fresh ? Error { ErrorKind::Corrupt, u"consult.gone"_s, {}, {} } : fresh.error());
        row = **fresh;
        return append(storage, row, makeConsultEvent(kind, {}, ConsultSide::Server, now, data), now);
    });
    if (!event) {
        forget(session);
        qCInfo(logServer) << "the server's word was not taken:" << consultEventName(kind) << event.error().code;
        return tl::unexpected(event.error());
    }
    publish(storage, row, *event, speaker);
    follow(storage, row, *event);
    return {};
}

void ConsultDesk::sayAsServer(ConsultId session, ConsultEventKind kind, const QJsonObject& data)
{
    const auto place = m_places.take();
    static_cast<void>(sayAsServer(*place->storage, session, kind, data));
}

} // namespace Tongguan
