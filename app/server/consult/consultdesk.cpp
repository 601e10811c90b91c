// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/consultdesk.h"

#include "app/server/keptsigner.h"
#include "app/server/wire.h"
#include "models/base/log.h"
#include "models/reference/canonicaljson.h"

#include <QCryptographicHash>
#include <QDir>

namespace Tongguan {

static constexpr qsizetype MostFolded = 64;
static constexpr int MostTold = 1000, MostMeanwhile = 100; // entries that a stream of events catches up with
static constexpr qsizetype MostEventBytes = 48 * 1024; // as a server-sent event it must fit what clients take
// Guests have streams of their own, which end for one who is removed.
static QByteArray logKey(ConsultId id, qint64 guest = 0) { return "log/" + id.toBytes().toHex() + (guest == 0 ? QByteArray() : '/' + QByteArray::number(guest)); }
static QByteArray hintKey(qint64 account) { return "account/" + QByteArray::number(account); }

ConsultDesk::ConsultDesk(const QString& folder, const ConsultSettings& settings, Workplaces& places, const ClockPort& clock, PackSigner signer)
    : m_folder(folder), m_settings(settings), m_places(places), m_clock(clock), m_signer(std::move(signer))
{
    RoomSettings rooms = settings.rooms;
    if (rooms.secret.isEmpty())
        rooms.secret = m_signer.sign("tongguan rooms 1"_ba); // Ed25519 signs the same in the same way: known again after a restart
    m_rooms = std::make_unique<RoomDesk>(std::move(rooms), clock, *this);
}

ConsultDesk::~ConsultDesk()
{
    stop();
}

Result<std::unique_ptr<ConsultDesk>> ConsultDesk::open(const QString& folder, const ConsultSettings& settings, Workplaces& places, const ClockPort& clock)
{
    const QString own = QDir(folder).filePath(u"consult"_s);
    auto signer = keptSigner(own + u"/key.pem"_s);
    if (!signer)
        return tl::unexpected(signer.error());
    if (!QDir().mkpath(own + u"/blobs"_s))
        return fail(ErrorKind::Denied, u"store.readonly"_s, own);
    return std::unique_ptr<ConsultDesk>(new ConsultDesk(own, settings, places, clock, std::move(*signer)));
}

void ConsultDesk::start(const QString& authority)
{
    m_authority = authority;
    m_started = m_clock.now();
    takeUp();
    m_teller.start();
    m_keeper.start();
    m_keeper.post([this] { removeExpired(); });
    m_rooms->start();
}

void ConsultDesk::stop()
{
    m_rooms->stop(); // which may have last words for both
    m_teller.stop();
    m_keeper.stop();
}

// --- Who may

Result<std::optional<ConsultAccess>> ConsultDesk::access(Storage& storage, const SignedIn& who, ConsultId id)
{
    using Found = std::optional<ConsultAccess>;
    auto row = storage.consults().find(id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return Found();
    if ((*row)->office == who.tenant.key)
        return Found({ std::move(**row), ConsultSide::Office });
    if ((*row)->enterprise == who.tenant.key)
        return Found({ std::move(**row), ConsultSide::Company });
    const auto guest = storage.consults().guest((*row)->key, who.account.key);
    if (!guest)
        return tl::unexpected(guest.error());
    if (!*guest)
        return Found();
    // An officer of another office who was asked to help speaks for customs, too.
    return Found({ std::move(**row), who.tenant.kind == TenantKind::Office ? ConsultSide::Office : ConsultSide::Guest, who.account.key, **guest });
}

Result<QJsonObject> ConsultDesk::summaryFor(Storage& storage, const ConsultAccess& access)
{
    if (access.until > 0) { // as it was when he was removed
        const auto events = eventsOf(storage, access.row, access.until);
        const auto whole = events ? Consultation::fold(access.row.id, *events) : Result<Consultation>(tl::unexpected(events.error()));
        return whole.map([](const Consultation& then) { return summaryOf(then).toJson(); });
    }
    QJsonObject summary = access.row.summary;
    summary.remove(u"firstOffice"_s);
    summary.remove(u"authority"_s);
    if (const QDateTime since = awaySince(access.row, m_clock.now()); since.isValid())
        summary.insert(u"away"_s, wireTime(since));
    return summary;
}

// Who was removed has the files that were there while he took part.
Result<bool> ConsultDesk::mayRead(Storage& storage, const ConsultAccess& access, BlobId blob)
{
    if (access.until == 0)
        return true;
    const auto events = eventsOf(storage, access.row, access.until);
    if (!events)
        return tl::unexpected(events.error());
    return std::any_of(events->begin(), events->end(), [&](const ConsultEvent& one) { return one.data[u"blob"_s].toString() == blob.toString(); });
}

// --- The log

void ConsultDesk::forget(ConsultId id)
{
    const std::scoped_lock lock(m_mutex);
    m_folded.remove(id.toBytes());
}

Result<Consultation> ConsultDesk::consultation(Storage& storage, const ConsultRow& row)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_folded.constFind(row.id.toBytes()); known != m_folded.constEnd() && known->head == row.head)
            return *known;
    }
    const auto events = eventsOf(storage, row);
    return events ? Consultation::fold(row.id, *events) : Result<Consultation>(tl::unexpected(events.error()));
}

Result<QList<ConsultEvent>> ConsultDesk::eventsOf(Storage& storage, const ConsultRow& row, qint64 until)
{
    const auto texts = storage.consults().events(row.key, 0, std::numeric_limits<int>::max());
    if (!texts)
        return tl::unexpected(texts.error());
    QList<ConsultEvent> events;
    for (const QByteArray& text : *texts) {
        const auto json = readJson(text);
        auto event = json ? ConsultEvent::fromJson(*json) : Result<ConsultEvent>(tl::unexpected(json.error()));
        if (!event)
            return tl::unexpected(event.error());
        if (until == 0 || event->number <= until)
            events.append(std::move(*event));
    }
    return events;
}

Done ConsultDesk::addEntry(Storage& storage, const ConsultRow& row, const QString& name, qint64 size, const QByteArray& hash)
{
    const auto last = storage.consults().lastEntry(row.key);
    if (!last)
        return tl::unexpected(last.error());
    QByteArray before = *last ? (*last)->link : QByteArray();
    if (!*last) {
        const auto begin = beginning(storage, row);
        if (!begin)
            return tl::unexpected(begin.error());
        before = begin->link();
    }
    EvidenceEntry entry { *last ? (*last)->number + 1 : 1, name, size, hash, {} };
    entry.link = linkAfter(before, entry);
    return storage.consults().addEntry(row.key, entry);
}

Result<EvidenceBeginning> ConsultDesk::beginning(Storage& storage, const ConsultRow& row)
{
    const auto enterprise = storage.accounts().tenant(row.enterprise);
    if (!enterprise)
        return tl::unexpected(enterprise.error());
    return EvidenceBeginning { row.id, row.made, row.summary.value(u"firstOffice"_s).toString(), (*enterprise).value_or(TenantRow {}).id.toString(), row.summary.value(u"authority"_s).toString() };
}

Result<ConsultEvent> ConsultDesk::append(Storage& storage, ConsultRow& row, ConsultEvent event, const QDateTime& now)
{
    if (row.deleted > 0)
        return fail(ErrorKind::Refused, u"consult.state"_s, u"its log was deleted when its time was over"_s);
    auto whole = consultation(storage, row);
    if (!whole)
        return tl::unexpected(whole.error());
    event.number = row.head + 1;
    event.taken = now;
    if (const Done good = whole->apply(event); !good)
        return tl::unexpected(good.error());
    const QByteArray text = canonicalJson(event.toJson());
    const auto again = readCanonicalJson(text);
    if (!again || *again != event.toJson())
        return fail(ErrorKind::Invalid, u"consult.data"_s, u"numbers are whole, decimals are texts"_s, u"data"_s);
    if (const auto same = ConsultEvent::fromJson(*again); !same || *same != event) // else nobody could ever read this log again
        return fail(ErrorKind::Invalid, u"consult.data"_s, u"it cannot be written down"_s, u"made"_s);
    if (text.size() > MostEventBytes)
        return fail(ErrorKind::Invalid, u"consult.data"_s, u"an event has at most %1 bytes"_s.arg(MostEventBytes), u"data"_s);
    row.head = event.number;
    row.state = whole->state;
    row.slotFrom = whole->from;
    row.slotTo = whole->to;
    row.arrived = whole->arrived;
    row.begun = whole->begun;
    row.ended = whole->ended;
    row.isHeld = !whole->hold.isEmpty();
    const QString firstOffice = row.summary.value(u"firstOffice"_s).toString(whole->office), authority = row.summary.value(u"authority"_s).toString(m_authority);
    row.summary = summaryOf(*whole).toJson();
    row.summary.insert(u"firstOffice"_s, firstOffice);
    row.summary.insert(u"authority"_s, authority);
    Consults& consults = storage.consults();
    Done done = consults.put(row);
    if (done)
        done = consults.addEvent(row.key, event.number, event.id, text);
    if (done)
        done = addEntry(storage, row, evidenceEventName(event.number), text.size(), QCryptographicHash::hash(text, QCryptographicHash::Sha256));
    if (!done)
        return tl::unexpected(done.error());
    const std::scoped_lock lock(m_mutex);
    if (m_folded.size() >= MostFolded)
        m_folded.clear();
    m_folded.insert(row.id.toBytes(), std::move(*whole));
    return event;
}

void ConsultDesk::publish(Storage& storage, const ConsultRow& row, const ConsultEvent& event, const ConsultSpeaker& speaker)
{
    const QByteArray text = canonicalJson(event.toJson());
    m_lines.put(logKey(row.id), event.number, "entry"_ba, text);
    const QList<qint64> guests = storage.consults().guests(row.key, event.number).value_or(QList<qint64>());
    for (const qint64 guest : guests)
        m_lines.put(logKey(row.id, guest), event.number, "entry"_ba, text);
    if (event.kind == ConsultEventKind::Invited || event.kind == ConsultEventKind::Transferred) {
        const std::scoped_lock lock(m_mutex);
        m_ringing.insert(row.id, event.taken);
    }
    hint(storage, row, &event, guests, speaker);
}

// That something has changed, to the lists of all who may see it; to other computers of who has spoken, at which one.
void ConsultDesk::hint(Storage& storage, const ConsultRow& row, const ConsultEvent* event, const QList<qint64>& guests, const ConsultSpeaker& speaker)
{
    QSet<qint64> accounts(guests.begin(), guests.end());
    for (const auto& keys : { storage.accounts().accountsOf(row.office), storage.accounts().accountsOf(row.enterprise) }) {
        for (const qint64 key : keys.value_or(QList<qint64>()))
            accounts.insert(key);
    }
    QJsonObject told { { u"consultation"_s, summaryFor(storage, { row, ConsultSide::Office, 0, 0 }).value_or(QJsonObject()) } };
    if (event) {
        told.insert(u"event"_s, consultEventName(event->kind));
        told.insert(u"user"_s, event->data.value(u"user"_s).toString());
        told.insert(u"by"_s, event->user);
        told.insert(u"side"_s, event->data.value(u"side"_s).toString(consultSideName(event->side)));
    }
    const QByteArray line = compact(told);
    QByteArray own = line;
    if (!speaker.device.isNull()) {
        told.insert(u"device"_s, speaker.device.toString());
        told.insert(u"deviceName"_s, storage.documents().deviceName(speaker.tenant, speaker.device).value_or(QString()));
        own = compact(told);
    }
    const std::scoped_lock lock(m_mutex);
    for (const qint64 account : std::as_const(accounts))
        m_lines.put(hintKey(account), ++m_hints[account], "consult"_ba, account == speaker.account ? own : line);
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

// --- Streams

Result<std::unique_ptr<EventSource>> ConsultDesk::listen(Storage& storage, const ConsultAccess& access, qint64 after, std::chrono::milliseconds lifetime)
{
    const qint64 head = access.until > 0 ? access.until : access.row.head;
    const qint64 from = std::clamp<qint64>(after, std::min(access.row.deleted, head), head); // what was deleted is not told
    const bool isFar = head - from > MostTold; // it is read in pages first
    const QByteArray key = logKey(access.row.id, access.guest);
    auto stream = m_lines.open(key, from, lifetime, isFar);
    if (!stream || isFar)
        return stream;
    const auto texts = storage.consults().events(access.row.key, from, access.until > 0 ? int(head - from) : MostTold + MostMeanwhile);
    if (!texts)
        return tl::unexpected(texts.error());
    qint64 number = from;
    for (const QByteArray& text : *texts)
        m_lines.put(key, ++number, "entry"_ba, text);
    return stream;
}

std::unique_ptr<EventSource> ConsultDesk::listenToHints(qint64 account, std::chrono::milliseconds lifetime)
{
    const std::scoped_lock lock(m_mutex);
    return m_lines.open(hintKey(account), m_hints.value(account), lifetime);
}

// --- What the rooms see

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

OfficeCalendar ConsultDesk::calendarOf(Storage& storage, qint64 office) const
{
    const auto kept = storage.consults().calendar(office);
    if (!kept || !*kept)
        return {};
    return OfficeCalendar::fromJson(**kept).value_or(OfficeCalendar {});
}

} // namespace Tongguan
