// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/consultdesk.h"

#include "app/server/keptsigner.h"
#include "app/server/wire.h"
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

} // namespace Tongguan
