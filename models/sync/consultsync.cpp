// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/consultsync.h"

#include "models/base/async.h"
#include "models/store/consultstore.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

namespace {

    template <class T>
    QFuture<T> readyConsult(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    QString sessionPath(ConsultId id, const QString& rest = {}) { return u"/v1/consult/sessions/"_s + id.toString() + rest; }
    QDateTime consultTime(const QJsonValue& value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC(); }
    QByteArray consultJson(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

    CallFeed feedFromJson(const QJsonObject& json)
    {
        CallFeed feed { json[u"id"_s].toString(), json[u"user"_s].toString(), json[u"screen"_s].toBool(), {} };
        const QJsonArray streams = json[u"streams"_s].toArray();
        for (const QJsonValue& one : streams)
            feed.streams.append({ one[u"mid"_s].toString(), one[u"medium"_s].toString() == u"audio" ? Medium::Audio : Medium::Video, one[u"layer"_s].toString() == u"low" ? Layer::Low : Layer::High, one[u"codec"_s].toString() });
        return feed;
    }

} // namespace

ConsultSync::ConsultSync(ClientStore& store, Net::Client& client, Net::Session& session, const ClockPort& clock, ConsultTools tools, std::function<double()> random, QObject* parent)
    : ConsultPort(parent)
    , m_store(store)
    , m_client(client)
    , m_session(session)
    , m_clock(clock)
    , m_tools(std::move(tools))
    , m_random(std::move(random))
    , m_hints(client, u"/v1/consult/events"_s, m_random)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ConsultSync::pump);
    m_here.setInterval(HereEvery);
    connect(&m_here, &QTimer::timeout, this, &ConsultSync::sayHere);
    connect(&m_session, &Net::Session::signedIn, this, [this] {
        m_isListed = false;
        listen(true);
    });
    connect(&m_session, &Net::Session::signedOut, this, [this] { listen(false); });
    connect(&m_hints, &Net::EventStream::event, this, &ConsultSync::hinted);
    connect(&m_hints, &Net::EventStream::denied, this, [this](const QByteArray& token) { static_cast<void>(m_session.renew(token)); });
    connect(&m_hints, &Net::EventStream::opened, this, [this] {
        Q_EMIT lineChanged(true, {});
        m_tries = 0;
        if (m_here.isActive())
            sayHere();
        static_cast<void>(refresh(m_open)); // what was hinted while nobody listened
        pump();
    });
    connect(&m_hints, &Net::EventStream::closed, this, [this](const Error& why) { Q_EMIT lineChanged(false, why.code); });
}

ConsultSync::~ConsultSync()
{
    leave();
}

QString ConsultSync::user() const
{
    const auto profile = m_tools.profile();
    return profile ? profile->userName : QString();
}

QString ConsultSync::tenant() const
{
    const auto profile = m_tools.profile();
    return profile ? profile->tenantId : QString();
}

ConsultSide ConsultSync::side() const
{
    const auto profile = m_tools.profile();
    return profile && profile->tenantKind == u"office" ? ConsultSide::Office : ConsultSide::Company;
}

void ConsultSync::listen(bool on)
{
    if (on)
        m_hints.open();
    else
        m_hints.close();
    if (on)
        return;
    m_here.stop();
    m_waitingRooms.clear(); // of who was signed in
}

// Who waits is called for as long as it is there: the office must know that.
void ConsultSync::noteWaiting(const QList<ConsultSummary>& consultations)
{
    if (side() != ConsultSide::Company)
        return;
    for (const ConsultSummary& one : consultations) {
        if (one.state == ConsultState::Waiting)
            m_waitingRooms.insert(one.id.toBytes());
        else
            m_waitingRooms.remove(one.id.toBytes());
    }
    if (m_waitingRooms.isEmpty()) {
        m_here.stop();
    } else if (!m_here.isActive()) {
        m_here.start();
        sayHere();
    }
}

void ConsultSync::sayHere()
{
    whenReady(send({ .verb = Net::Verb::Post, .path = u"/v1/consult/here"_s, .body = "{}"_ba, .repeat = Net::Repeat::Safe, .timeout = std::chrono::seconds(10) }), this, [](const Result<Net::Reply>&) { });
}

QFuture<Result<Net::Reply>> ConsultSync::send(const Net::Request& request)
{
    return m_session.send(request);
}

template <class Value>
QFuture<Result<Value>> ConsultSync::get(const QString& path, std::function<Result<Value>(const QJsonObject&)> read)
{
    return whenReady(send({ .path = path }), this, [read](const Result<Net::Reply>& reply) -> Result<Value> {
        const Done good = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        return good ? read(QJsonDocument::fromJson(reply->body).object()) : Result<Value>(tl::unexpected(good.error()));
    });
}

// --- What is kept here

QFuture<Result<QList<ConsultSummary>>> ConsultSync::list(const QString& document) { return m_store.consults(document); }
QFuture<Result<QList<ConsultEvent>>> ConsultSync::log(ConsultId id) { return m_store.consultLog(id); }

QFuture<Done> ConsultSync::refresh(ConsultId id)
{
    constexpr int AllPages = 25; // the newest five thousand
    return whenReady(readList({}, m_isListed ? 1 : AllPages), this, [this, id](const Done& done) {
        if (!done)
            return readyConsult(done);
        m_isListed = true;
        Q_EMIT changed();
        return id.isNull() ? readyConsult(done) : pull(id);
    });
}

QFuture<Done> ConsultSync::readList(const QString& before, int pages)
{
    using Page = std::pair<QString, QList<ConsultSummary>>;
    const auto listed = get<Page>(u"/v1/consult/sessions?limit=200"_s + (before.isEmpty() ? QString() : QString(u"&before="_s + before)), [](const QJsonObject& json) -> Result<Page> {
        Page page { json[u"next"_s].toString(), {} };
        const QJsonArray array = json[u"consultations"_s].toArray();
        for (const QJsonValue& one : array)
            page.second.append(ConsultSummary::fromJson(one.toObject()));
        return page;
    });
    return whenReady(listed, this, [this, pages](const Result<Page>& page) {
        if (!page)
            return readyConsult(Done(tl::unexpected(page.error())));
        noteWaiting(page->second);
        return whenReady(m_store.putConsults(page->second), this, [this, pages, next = page->first](const Done& done) {
            return done && pages > 1 && !next.isEmpty() ? readList(next, pages - 1) : readyConsult(done);
        });
    });
}

QFuture<Done> ConsultSync::take(ConsultId id, const QList<ConsultEvent>& events)
{
    return whenReady(m_store.takeConsultEvents(id, events), this, [this, id](const Result<QList<ConsultEvent>>& fresh) -> Done {
        if (!fresh)
            return tl::unexpected(fresh.error());
        if (!fresh->isEmpty())
            Q_EMIT logged(id, *fresh);
        return {};
    });
}

QFuture<Done> ConsultSync::pull(ConsultId id)
{
    return whenReady(m_store.consultHead(id), this, [this, id](const Result<qint64>& head) {
        if (!head)
            return readyConsult(Done(tl::unexpected(head.error())));
        using Page = std::pair<qint64, QList<ConsultEvent>>;
        const auto page = get<Page>(sessionPath(id, u"/log?after=%1"_s.arg(*head)), [](const QJsonObject& json) -> Result<Page> {
            Page read { json[u"head"_s].toInteger(), {} };
            const QJsonArray array = json[u"events"_s].toArray();
            for (const QJsonValue& one : array) {
                auto event = ConsultEvent::fromJson(one.toObject());
                if (!event)
                    return tl::unexpected(event.error());
                read.second.append(std::move(*event));
            }
            return read;
        });
        return whenReady(page, this, [this, id](const Result<Page>& got) {
            if (!got || got->second.isEmpty())
                return readyConsult(got ? Done() : Done(tl::unexpected(got.error())));
            const bool hasMore = got->second.last().number < got->first;
            return whenReady(take(id, got->second), this, [this, id, hasMore](const Done& done) { return done && hasMore ? pull(id) : readyConsult(done); });
        });
    });
}

// --- Offices and bookings

QFuture<Result<QList<ConsultOffice>>> ConsultSync::offices()
{
    return get<QList<ConsultOffice>>(u"/v1/consult/offices"_s, [](const QJsonObject& json) -> Result<QList<ConsultOffice>> {
        QList<ConsultOffice> all;
        const QJsonArray array = json[u"offices"_s].toArray();
        for (const QJsonValue& one : array)
            all.append({ one[u"id"_s].toString(), one[u"name"_s].toString(), one[u"customs"_s].toString() });
        return all;
    });
}

QFuture<Result<QList<ConsultCompany>>> ConsultSync::companies()
{
    return get<QList<ConsultCompany>>(u"/v1/consult/companies"_s, [](const QJsonObject& json) -> Result<QList<ConsultCompany>> {
        QList<ConsultCompany> all;
        const QJsonArray array = json[u"companies"_s].toArray();
        for (const QJsonValue& one : array)
            all.append({ one[u"id"_s].toString(), one[u"name"_s].toString(), one[u"number"_s].toString() });
        return all;
    });
}

QFuture<Result<QList<ConsultSlot>>> ConsultSync::freeSlots(const QString& office, QDate from, int days)
{
    return get<QList<ConsultSlot>>(u"/v1/consult/offices/%1/calendar?from=%2&days=%3"_s.arg(office, from.toString(Qt::ISODate)).arg(days), [](const QJsonObject& json) -> Result<QList<ConsultSlot>> {
        QList<ConsultSlot> all;
        const QJsonArray array = json[u"slots"_s].toArray();
        for (const QJsonValue& one : array)
            all.append({ consultTime(one[u"from"_s]), consultTime(one[u"to"_s]), one[u"extra"_s].toBool(), one[u"free"_s].toInt() });
        return all;
    });
}

QFuture<Result<QueuePlace>> ConsultSync::queue(const QString& office, ConsultId id)
{
    const QString own = id.isNull() ? QString() : QString(u"?session="_s + id.toString());
    return get<QueuePlace>(u"/v1/consult/offices/"_s + office + u"/queue"_s + own, [](const QJsonObject& json) -> Result<QueuePlace> {
        return QueuePlace { json[u"ahead"_s].toInt(), json[u"waiting"_s].toInt(), std::chrono::seconds(json[u"expectedSeconds"_s].toInteger()), json[u"open"_s].toBool(), consultTime(json[u"opens"_s]) };
    });
}

QFuture<Result<ConsultId>> ConsultSync::book(const ConsultBooking& booking)
{
    const ConsultId id = ConsultId::create();
    QJsonObject data { { u"office"_s, booking.office }, { u"enterprise"_s, booking.enterprise }, { u"subject"_s, booking.subject.toJson() }, { u"agenda"_s, QJsonArray::fromStringList(booking.agenda) } };
    if (booking.slot)
        data.insert(u"from"_s, booking.slot->from.toUTC().toString(Qt::ISODateWithMs));
    if (!booking.inspection.isEmpty())
        data.insert(u"inspection"_s, booking.inspection);
    if (!booking.order.isEmpty())
        data.insert(u"order"_s, booking.order);
    const QJsonObject body { { u"id"_s, id.toString() }, { u"event"_s, ConsultEventId::create().toString() }, { u"data"_s, data } };
    return whenReady(send({ .verb = Net::Verb::Post, .path = u"/v1/consult/sessions"_s, .body = consultJson(body), .repeat = Net::Repeat::Idempotent }), this, [this, id](const Result<Net::Reply>& reply) {
        const Done good = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (!good)
            return readyConsult(Result<ConsultId>(tl::unexpected(good.error())));
        const auto kept = m_store.putConsults({ ConsultSummary::fromJson(QJsonDocument::fromJson(reply->body).object()) });
        return whenReady(kept, this, [this, id](const Done& done) {
            Q_EMIT changed();
            return whenReady(done ? pull(id) : readyConsult(done), this, [id](const Done& pulled) -> Result<ConsultId> {
                return pulled || pulled.error().kind == ErrorKind::Offline ? Result<ConsultId>(id) : Result<ConsultId>(tl::unexpected(pulled.error()));
            });
        });
    });
}

// --- Saying things

QFuture<Done> ConsultSync::say(ConsultId id, ConsultEventKind kind, const QJsonObject& data)
{
    const ConsultEvent event = makeConsultEvent(kind, user(), side(), m_clock.now(), data);
    return whenReady(m_store.sayInConsult(id, event, std::nullopt), this, [this, id, event](const Done& kept) {
        if (kept) {
            Q_EMIT logged(id, { event });
            pump();
        }
        return kept;
    });
}

QFuture<Result<BlobId>> ConsultSync::attach(ConsultId id, ConsultEventKind kind, const QString& name, const QString& type, const QByteArray& bytes, const QJsonObject& data)
{
    const StoredBlob blob { BlobId::create(), id, name, type, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes };
    QJsonObject full = data;
    full.insert(u"blob"_s, blob.id.toString());
    full.insert(u"name"_s, name);
    full.insert(u"type"_s, type);
    full.insert(u"size"_s, bytes.size());
    full.insert(u"sha256"_s, QString::fromLatin1(blob.hash.toHex()));
    if (kind == ConsultEventKind::StillTaken && !full.contains(u"taken"_s))
        full.insert(u"taken"_s, serverNow().toString(Qt::ISODateWithMs));
    const ConsultEvent event = makeConsultEvent(kind, user(), side(), m_clock.now(), full);
    return whenReady(m_store.sayInConsult(id, event, blob), this, [this, id, event, blob = blob.id](const Done& kept) -> Result<BlobId> {
        if (!kept)
            return tl::unexpected(kept.error());
        Q_EMIT logged(id, { event });
        pump();
        return blob;
    });
}

// --- Listening

void ConsultSync::open(ConsultId id)
{
    close();
    m_open = id;
    hear(id);
}

void ConsultSync::hear(ConsultId id)
{
    whenReady(m_store.consultHead(id), this, [this, id](const Result<qint64>& head) {
        if (!(m_open == id) || m_events)
            return;
        m_events = std::make_unique<Net::EventStream>(m_client, sessionPath(id, u"/events"_s), m_random);
        m_events->setPolicy(m_policy);
        m_events->resumeAfter(QByteArray::number(head.value_or(0)));
        connect(m_events.get(), &Net::EventStream::event, this, &ConsultSync::heard);
        connect(m_events.get(), &Net::EventStream::opened, this, [this] { Q_EMIT lineChanged(true, {}); });
        connect(m_events.get(), &Net::EventStream::closed, this, [this](const Error& why) { Q_EMIT lineChanged(false, why.code); });
        connect(m_events.get(), &Net::EventStream::denied, this, [this](const QByteArray& token) { static_cast<void>(m_session.renew(token)); });
        m_events->open();
    });
}

void ConsultSync::close()
{
    leave();
    m_open = {};
    mute();
}

void ConsultSync::mute()
{
    if (!m_events)
        return;
    m_events->close();
    m_events->disconnect(this);
    m_events.release()->deleteLater(); // it may be what calls us
}

void ConsultSync::heard(const Net::ServerEvent& event)
{
    const ConsultId id = m_open;
    if (event.name == "behind") { // too much for a stream: in pages, then on from there; a call goes on meanwhile
        mute();
        whenReady(pull(id), this, [this, id](const Done& done) {
            const auto pause = done ? std::chrono::milliseconds(0) : m_policy.delay(3, std::chrono::seconds(-1), m_random());
            QTimer::singleShot(pause, this, [this, id] {
                if (m_open == id)
                    hear(id);
            });
        });
        return;
    }
    const auto entry = ConsultEvent::fromJson(QJsonDocument::fromJson(event.data).object());
    if (entry && entry->number > 0)
        static_cast<void>(take(id, { *entry }));
}

void ConsultSync::hinted(const Net::ServerEvent& event)
{
    if (event.name != "consult")
        return;
    const QJsonObject json = QJsonDocument::fromJson(event.data).object();
    const ConsultSummary summary = ConsultSummary::fromJson(json[u"consultation"_s].toObject());
    const auto kind = consultEventFromName(json[u"event"_s].toString());
    const bool named = json[u"user"_s].toString() == user() && (kind == ConsultEventKind::Invited || kind == ConsultEventKind::Transferred);
    noteWaiting({ summary });
    if (kind)
        tellAnswer(json, summary, *kind);
    const bool called = kind == ConsultEventKind::Begun && side() == ConsultSide::Company && !(summary.id == m_open && m_call); // who sits in the waiting room is called, too
    whenReady(m_store.putConsults({ summary }), this, [this, summary, rings = named || called](const Done& done) {
        if (!done)
            return;
        Q_EMIT changed();
        if (rings)
            Q_EMIT rung(summary);
    });
}

// On another computer of this user, or by a colleague where the whole company was called.
void ConsultSync::tellAnswer(const QJsonObject& hint, const ConsultSummary& consultation, ConsultEventKind kind)
{
    using K = ConsultEventKind;
    if (kind == K::Removed && hint[u"user"_s].toString() == user())
        Q_EMIT answered(consultation.id, kind, hint[u"by"_s].toString(), {});
    if (kind != K::Accepted && kind != K::Declined && kind != K::Joined)
        return;
    const QString who = hint[kind == K::Joined ? u"user"_s : u"by"_s].toString();
    const bool isOwn = who == user();
    if (isOwn && DeviceId::fromString(hint[u"device"_s].toString()) != m_session.device())
        Q_EMIT answered(consultation.id, kind, who, hint[u"deviceName"_s].toString());
    const auto profile = m_tools.profile();
    const bool isColleague = !isOwn && hint[u"side"_s].toString() == u"company" && profile && profile->tenantName == consultation.enterpriseName;
    if (isColleague && kind != K::Declined)
        Q_EMIT answered(consultation.id, kind, who, {});
}

// --- The call

void ConsultSync::join(CallPort& call, const CallSetup& setup)
{
    leave();
    if (m_open.isNull())
        return;
    m_call = &call;
    m_setup = setup;
    m_entries = m_outages = 0;
    m_room = std::make_unique<Net::RoomLine>(m_client, m_session, m_open, m_random);
    m_room->setLongestSilence(m_silence);
    connect(&call, &CallPort::signalled, m_room.get(), &Net::RoomLine::send);
    connect(&call, &CallPort::failed, m_room.get(), [this](const Error& why) {
        leave();
        Q_EMIT callEnded(why);
    });
    connect(&call, &CallPort::reconnecting, m_room.get(), [this] { renewLines(); });
    connect(m_room.get(), &Net::RoomLine::received, this, &ConsultSync::receive);
    connect(m_room.get(), &Net::RoomLine::entered, this, [this](const QList<IceServer>& ice) {
        m_setup.ice = ice;
        m_entered.start();
        if (m_call)
            m_call->join(m_setup);
    });
    connect(m_room.get(), &Net::RoomLine::iceRenewed, &call, &CallPort::setIce);
    connect(m_room.get(), &Net::RoomLine::left, this, &ConsultSync::roomLeft);
    m_room->enter();
}

// The server has forgotten us, or began anew: so do we. Who was in the call and comes to no server at the moment tries for a
// while; on a bad line that happens often in a long call, so only what does not hold counts.
void ConsultSync::roomLeft(const Error& why)
{
    constexpr qint64 Held = 30'000;
    constexpr int MostEntries = 3, MostOutages = 20;
    if (m_call)
        m_call->leave();
    Q_EMIT feedsChanged({}); // the same ones come again as new ones
    if (m_entered.isValid() && m_entered.elapsed() > Held)
        m_entries = m_outages = 0;
    const bool wasIn = m_entered.isValid();
    m_entered.invalidate();
    if (why.code == u"call.gone" && wasIn && ++m_entries <= MostEntries)
        return m_room->enter();
    if (why.code != u"call.gone" && why.kind == ErrorKind::Offline && m_entries > 0 && ++m_outages <= MostOutages) {
        QTimer::singleShot(m_policy.delay(3, std::chrono::seconds(-1), m_random()), this, [this, room = m_room.get()] {
            if (m_room.get() == room)
                room->enter();
        });
        return;
    }
    leave();
    Q_EMIT callEnded(why);
}

void ConsultSync::renewLines()
{
    m_client.move();
}

void ConsultSync::receive(const QJsonObject& message)
{
    if (message[u"kind"_s].toString() == u"feeds") {
        QList<CallFeed> feeds;
        const QJsonArray array = message[u"feeds"_s].toArray();
        for (const QJsonValue& one : array)
            feeds.append(feedFromJson(one.toObject()));
        Q_EMIT feedsChanged(feeds);
    }
    if (m_call)
        m_call->receive(message);
}

void ConsultSync::leave()
{
    if (!m_room)
        return;
    m_room->disconnect(this);
    if (m_call) {
        m_call->disconnect(m_room.get());
        m_call->leave();
    }
    m_call = nullptr;
    m_entered.invalidate();
    m_room->leave();
    m_room.release()->deleteLater(); // it may be what calls us
    Q_EMIT feedsChanged({});
}

} // namespace Tongguan
