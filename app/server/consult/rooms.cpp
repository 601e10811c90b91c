// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/rooms.h"

#include "models/base/log.h"

#include <QDir>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include <future>

namespace Tongguan {

RoomDesk::RoomDesk(RoomSettings settings, const ClockPort& clock, RoomWitness& witness)
    : m_settings(std::move(settings)), m_clock(clock), m_witness(witness)
{
}

RoomDesk::~RoomDesk()
{
    stop();
}

void RoomDesk::start()
{
    for (const JanusSettings& one : std::as_const(m_settings.janus)) {
        const std::size_t index = m_janus.size();
        auto janus = Janus::create(one, [this, index](qint64 handle, const QJsonObject& event) {
            post([this, index, handle, event] { handle == 0 ? lost(m_janus[index].get()) : heard(m_janus[index].get(), handle, event); });
        });
        if (janus)
            m_janus.push_back(std::move(*janus));
        else
            qCWarning(logServer) << "no such Janus:" << one.address << janus.error().code;
    }
    m_thread = std::thread([this] { run(); });
}

void RoomDesk::stop()
{
    if (!m_thread.joinable())
        return;
    post([this] {
        for (Room& room : m_rooms)
            destroy(room);
        m_rooms.clear();
    });
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
    m_janus.clear();
}

void RoomDesk::post(std::function<void()> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void RoomDesk::run()
{
    auto swept = std::chrono::steady_clock::now();
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, std::chrono::milliseconds(500), [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty() && m_stopping)
                return;
            if (!m_jobs.empty()) {
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
        }
        if (job)
            job();
        if (const auto now = std::chrono::steady_clock::now(); now - swept > std::chrono::milliseconds(500)) {
            swept = now;
            sweep();
        }
    }
}

template <class Work>
auto RoomDesk::wait(Work work) -> decltype(work())
{
    using Answer = decltype(work());
    auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> future = promise->get_future();
    post([promise, work = std::move(work)]() mutable { promise->set_value(work()); });
    if (future.wait_for(std::chrono::seconds(12)) != std::future_status::ready)
        return fail(ErrorKind::Offline, u"call.unavailable"_s, u"the rooms are busy"_s);
    return future.get();
}

// --- Rooms

QString RoomDesk::made(const char* what, ConsultId session) const
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(QByteArray(what) + session.toBytes(), m_settings.secret, QCryptographicHash::Sha256).toHex().left(24));
}

// One that does not answer is not asked again at once where there are others: each try may take seconds.
bool RoomDesk::answers(Janus& janus)
{
    constexpr qint64 Pause = 10'000;
    const QDateTime now = m_clock.now(), silent = m_silentSince.value(&janus);
    if (!janus.isOpen() && m_janus.size() > 1 && silent.isValid() && silent.msecsTo(now) < Pause)
        return false;
    m_silentSince.remove(&janus);
    if (janus.open())
        return true;
    m_silentSince.insert(&janus, now);
    return false;
}

Janus* RoomDesk::leastBusy()
{
    QHash<Janus*, int> load, rooms;
    for (const Room& room : std::as_const(m_rooms)) {
        load[room.janus] += 1 + int(room.clients.size());
        ++rooms[room.janus];
    }
    Janus* best = nullptr;
    for (const auto& one : m_janus) {
        if (rooms.value(one.get()) >= m_settings.mostRooms || !answers(*one))
            continue;
        if (!best || load.value(one.get()) < load.value(best))
            best = one.get();
    }
    return best;
}

Result<RoomDesk::Room*> RoomDesk::ensure(ConsultId session)
{
    const QByteArray key = session.toBytes();
    if (const auto found = m_rooms.find(key); found != m_rooms.end()) {
        if (found->handle == 0) { // Janus was lost meanwhile
            if (Janus* const janus = leastBusy())
                found->janus = janus;
            if (const Done built = build(*found); !built)
                return tl::unexpected(built.error());
        }
        return &*found;
    }
    Room room;
    room.session = session;
    // Our numbers are below 2^52: Janus keeps them as whole numbers of JSON.
    room.number = (made("room", session).left(13).toLongLong(nullptr, 16) & 0xF'FFFF'FFFF'FFFF) | 1;
    room.secret = made("secret", session);
    room.pin = made("pin", session);
    room.janus = leastBusy();
    if (!room.janus)
        return fail(ErrorKind::Offline, u"call.unavailable"_s, m_janus.empty() ? u"no Janus is set up"_s : u"no Janus answers, or all are full"_s);
    if (const Done built = build(room); !built)
        return tl::unexpected(built.error());
    return &*m_rooms.insert(key, std::move(room));
}

Done RoomDesk::build(Room& room)
{
    const auto handle = room.janus->attach();
    if (!handle)
        return tl::unexpected(handle.error());
    QJsonObject create { { u"request"_s, u"create"_s }, { u"room"_s, room.number }, { u"secret"_s, room.secret }, { u"pin"_s, room.pin }, { u"is_private"_s, true },
        { u"permanent"_s, false }, { u"description"_s, u"tongguan"_s }, { u"publishers"_s, 2 * m_settings.mostClients + 2 }, { u"bitrate"_s, 2'000'000 }, { u"fir_freq"_s, 0 },
        { u"audiocodec"_s, u"opus"_s }, { u"videocodec"_s, u"h264,vp8"_s }, { u"allowed"_s, QJsonArray { made("server", room.session) } }, { u"transport_wide_cc_ext"_s, true },
        { u"playoutdelay_ext"_s, false }, { u"lock_record"_s, true }, { u"record"_s, false } };
    if (!room.janus->settings().adminKey.isEmpty())
        create.insert(u"admin_key"_s, QString::fromUtf8(room.janus->settings().adminKey));
    if (!m_settings.recordings.isEmpty()) {
        const QString folder = recordingFolder(room.session);
        QDir().mkpath(folder); // Janus does not make it
        create.insert(u"rec_dir"_s, QDir(folder).absolutePath());
    }
    auto answer = room.janus->message(*handle, create);
    if (!answer && answer.error().code == u"janus.427") { // a ghost of this room, from before a restart
        static_cast<void>(room.janus->message(*handle, { { u"request"_s, u"destroy"_s }, { u"room"_s, room.number }, { u"secret"_s, room.secret } }));
        answer = room.janus->message(*handle, create);
    }
    if (answer)
        answer = room.janus->message(*handle, { { u"request"_s, u"join"_s }, { u"ptype"_s, u"publisher"_s }, { u"room"_s, room.number }, { u"pin"_s, room.pin },
                                                  { u"id"_s, 1 }, { u"display"_s, u"server"_s }, { u"token"_s, made("server", room.session) } });
    if (!answer) {
        static_cast<void>(room.janus->detach(*handle));
        return fail(ErrorKind::Offline, u"call.unavailable"_s, answer.error().code + u' ' + answer.error().detail);
    }
    if (room.lastFeed == 0 && !m_settings.recordings.isEmpty()) { // of the room that was here before a restart; feeds are counted anew
        collect(room.session);
        QFile::remove(recordingFolder(room.session) + u"/feeds"_s);
    }
    room.handle = *handle;
    room.feeds.clear();
    room.lastFeed = std::max<qint64>(room.lastFeed, 1);
    const QStringList tokens = room.clients.keys();
    for (const QString& token : tokens) {
        if (const Done done = allow(room, token); !done) { // half a room is none
            static_cast<void>(room.janus->detach(std::exchange(room.handle, 0)));
            return done;
        }
    }
    m_handles.insert(*handle, { room.session.toBytes(), {}, {} });
    room.recording = false;
    room.triedAt = {};
    settle(room, m_clock.now()); // by a Janus that was lost: the log says that it goes on
    return {};
}

static bool isSameComputer(const RoomPerson& one, const RoomPerson& other)
{
    return one.account == other.account && !one.device.isNull() && one.device == other.device;
}

Done RoomDesk::allow(Room& room, const QString& token)
{
    return room.janus->message(room.handle, { { u"request"_s, u"allowed"_s }, { u"room"_s, room.number }, { u"secret"_s, room.secret }, { u"action"_s, u"add"_s }, { u"allowed"_s, QJsonArray { token } } })
        .map([](const QJsonObject&) { });
}

// Nobody keeps the others out by coming often, and officers find a place whoever came before.
Done RoomDesk::admits(const Room& room, const RoomPerson& person) const
{
    const auto stays = [&](const Client& one) { return !isSameComputer(one.person, person); }; // his place is taken by himself
    const auto all = std::count_if(room.clients.begin(), room.clients.end(), stays);
    const auto own = std::count_if(room.clients.begin(), room.clients.end(), [&](const Client& one) { return stays(one) && one.person.account == person.account; });
    const auto others = std::count_if(room.clients.begin(), room.clients.end(), [&](const Client& one) { return stays(one) && one.person.side != ConsultSide::Office; });
    const bool mayCome = person.side == ConsultSide::Office || others < m_settings.mostClients - m_settings.mostClients / 4;
    if (mayCome && all < m_settings.mostClients && own < std::max(3, m_settings.mostClients / 3))
        return {};
    return fail(ErrorKind::Refused, u"call.full"_s, u"at most %1 take part"_s.arg(m_settings.mostClients));
}

Result<RoomEntry> RoomDesk::enter(ConsultId session, const RoomPerson& person)
{
    if (!canCall())
        return fail(ErrorKind::Offline, u"call.unavailable"_s, u"no Janus is set up"_s);
    return wait([this, session, person]() -> Result<RoomEntry> {
        const auto room = ensure(session);
        if (!room)
            return tl::unexpected(room.error());
        if (const Done admitted = admits(**room, person); !admitted)
            return tl::unexpected(admitted.error());
        const QString client = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const Done allowed = allow(**room, client); !allowed)
            return fail(ErrorKind::Offline, u"call.unavailable"_s, allowed.error().code);
        const QDateTime now = m_clock.now();
        const auto& clients = (*room)->clients;
        const bool isFirst = std::none_of(clients.begin(), clients.end(), [&](const Client& one) { return one.person.user == person.user; });
        (*room)->clients.insert(client, Client { person, {}, now });
        {
            const std::scoped_lock lock(m_outboxes);
            m_outboxOf.insert(client, Outbox { "room/" + client.toLatin1(), session, person.account, 0, 0, person.user, 0, false, now, {} });
        }
        dropFormer(**room, client);
        tellFeeds(**room, client);
        RoomEntry entry = iceFor(client, person.user);
        entry.isFirst = isFirst;
        return entry;
    });
}

RoomEntry RoomDesk::iceFor(const QString& client, const QString& user) const
{
    const TurnCredential credential = turnCredential(m_settings.turn, user, m_clock.now());
    RoomEntry entry { client, false, {}, credential.expires, m_settings.turn.seconds };
    for (const QString& url : m_settings.turn.urls)
        entry.ice.append({ url, url.startsWith(u"turn") ? credential : TurnCredential {} });
    return entry;
}

std::optional<RoomEntry> RoomDesk::renewIce(ConsultId session, const QString& client, qint64 account)
{
    const std::scoped_lock lock(m_outboxes);
    const auto found = m_outboxOf.constFind(client);
    if (found == m_outboxOf.constEnd() || found->account != account || !(found->session == session))
        return std::nullopt;
    return iceFor(client, found->user);
}

// Who comes again from the same computer has lost his line, or his program: the one before is no second participant.
void RoomDesk::dropFormer(Room& room, const QString& client)
{
    const RoomPerson person = room.clients.value(client).person;
    QStringList former;
    for (auto it = room.clients.cbegin(); it != room.clients.cend(); ++it) {
        if (it.key() != client && isSameComputer(it->person, person))
            former.append(it.key());
    }
    for (const QString& one : std::as_const(former))
        dropClient(room, one);
}

RoomDesk::Taken RoomDesk::take(ConsultId session, const QString& client, qint64 account, qint64 first, QList<QJsonObject> messages)
{
    constexpr qint64 MostNumber = 1LL << 53;
    {
        const std::scoped_lock lock(m_outboxes);
        const auto found = m_outboxOf.find(client);
        if (found == m_outboxOf.end() || found->account != account || !(found->session == session) || first > MostNumber)
            return Taken::Unknown;
        if (found->waiting + messages.size() > MostWaiting)
            return Taken::Busy;
        found->spoke = m_clock.now();
        found->beats = found->beats || std::any_of(messages.cbegin(), messages.cend(), [](const QJsonObject& one) { return one[u"kind"_s].toString() == u"here"; });
        if (first > 0) {
            const qint64 last = first - 1 + messages.size();
            messages.remove(0, std::clamp<qsizetype>(found->heard + 1 - first, 0, messages.size()));
            found->heard = std::max(found->heard, last);
        }
        found->waiting += messages.size();
    }
    post([this, key = session.toBytes(), client, messages = std::move(messages)] {
        const auto room = m_rooms.find(key);
        for (const QJsonObject& message : messages) {
            if (room != m_rooms.end() && room->clients.contains(client))
                obey(*room, client, message);
        }
        const std::scoped_lock lock(m_outboxes);
        if (const auto found = m_outboxOf.find(client); found != m_outboxOf.end())
            found->waiting -= messages.size();
    });
    return Taken::Yes;
}

std::unique_ptr<EventSource> RoomDesk::listen(ConsultId session, const QString& client, qint64 account, qint64 after, std::chrono::milliseconds lifetime)
{
    const std::scoped_lock lock(m_outboxes);
    const auto found = m_outboxOf.constFind(client);
    if (found == m_outboxOf.constEnd() || found->account != account || !(found->session == session))
        return nullptr;
    const qint64 first = found->kept.empty() ? found->last + 1 : found->kept.front().first;
    auto stream = m_lines.open(found->key, std::clamp(after, first - 1, found->last), lifetime, false, m_settings.beat);
    if (!stream)
        return nullptr;
    for (const auto& [number, data] : found->kept)
        m_lines.put(found->key, number, {}, data);
    return stream;
}

void RoomDesk::leave(ConsultId session, const QString& client, qint64 account)
{
    post([this, key = session.toBytes(), client, account] {
        const auto room = m_rooms.find(key);
        if (room != m_rooms.end() && room->clients.contains(client) && room->clients.value(client).person.account == account)
            dropClient(*room, client);
    });
}

void RoomDesk::remove(ConsultId session, qint64 account)
{
    post([this, key = session.toBytes(), account] {
        const auto room = m_rooms.find(key);
        if (room == m_rooms.end())
            return;
        const QStringList clients = room->clients.keys();
        for (const QString& client : clients) {
            if (room->clients.value(client).person.account == account)
                dropClient(*room, client, u"consult.removed"_s);
        }
    });
}

void RoomDesk::close(ConsultId session)
{
    post([this, key = session.toBytes()] {
        const auto room = m_rooms.find(key);
        if (room == m_rooms.end())
            return;
        destroy(*room);
        m_rooms.erase(room);
    });
}

Done RoomDesk::record(ConsultId session, bool on)
{
    if (!canCall())
        return fail(ErrorKind::Offline, u"call.unavailable"_s, u"no Janus is set up"_s);
    if (!canRecord())
        return fail(ErrorKind::Refused, u"call.norecording"_s, u"no folder for recordings is set up"_s);
    const auto wasWanted = std::make_shared<bool>(false); // of the rooms' thread
    const Done done = wait([this, session, on, wasWanted]() -> Done {
        const auto room = m_rooms.find(session.toBytes());
        if (room == m_rooms.end() || (on && room->handle == 0))
            return on ? Done(fail(ErrorKind::Refused, u"call.empty"_s, u"nobody is in the call"_s)) : Done();
        *wasWanted = std::exchange(room->wanted, on);
        room->triedAt = {};
        settle(*room, m_clock.now());
        return room->recording == on ? Done() : Done(fail(ErrorKind::Offline, u"call.unavailable"_s, u"Janus did not take it"_s));
    });
    if (!done && on) { // perhaps it does record, or will: the log does not say so, thus it must not
        post([this, session, wasWanted] {
            if (const auto room = m_rooms.find(session.toBytes()); room != m_rooms.end() && !*wasWanted) {
                room->wanted = false;
                room->recording = room->handle != 0;
            }
        });
    }
    return done;
}

// Each try may take seconds: not at each sweep.
bool RoomDesk::mayTry(Room& room, const QDateTime& now)
{
    constexpr qint64 Again = 5'000;
    if (room.triedAt.isValid() && room.triedAt.msecsTo(now) < Again)
        return false;
    room.triedAt = now;
    return true;
}

// Janus does what is wanted, or is asked again; what it will not record is not called recorded for long.
void RoomDesk::settle(Room& room, const QDateTime& now)
{
    const bool isDue = room.wanted && room.recording && room.segmentBegan.msecsTo(now) > m_settings.segment.count();
    if (isDue && mayTry(room, now) && setRecording(room, false)) { // a new file begins
        collect(room.session); // while nothing is being written
        room.triedAt = {};
    }
    if (room.handle != 0 && room.recording != room.wanted && mayTry(room, now)) {
        const Done done = setRecording(room, room.wanted);
        if (!done)
            qCWarning(logServer) << "Janus should" << (room.wanted ? "record" : "not record") << "and does not answer:" << done.error().detail;
        else if (!room.wanted)
            collect(room.session);
    }
    if (room.recording == room.wanted || !room.wanted) {
        room.unmetSince = {};
    } else if (!room.unmetSince.isValid()) {
        room.unmetSince = now;
    } else if (room.unmetSince.msecsTo(now) > m_settings.patience.count()) {
        room.wanted = false;
        room.recording = room.handle != 0; // nobody knows: it is told to stop
        m_witness.recordingFailed(room.session);
    }
}

// Whose a feed was is written beside its files: who takes them over may be another server than who recorded them.
void RoomDesk::noteFeed(const Room& room, qint64 feed, const QString& user, const QString& peer) const
{
    if (m_settings.recordings.isEmpty())
        return;
    QFile file(recordingFolder(room.session) + u"/feeds"_s);
    if (!file.open(QIODevice::Append) || file.write(QString(QString::number(feed) + u' ' + peer + u' ' + user + u'\n').toUtf8()) < 0)
        qCWarning(logServer) << "not noted whose a feed is:" << file.fileName();
}

// Every file of this room, where Janus writes none; those of one feed that began together belong together.
void RoomDesk::collect(ConsultId session)
{
    constexpr qint64 Together = 2'000'000; // microseconds
    const QDir folder(recordingFolder(session));
    QHash<QString, QPair<QString, bool>> owners; // feed -> user, screen
    if (QFile notes(folder.filePath(u"feeds"_s)); notes.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(notes.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            owners.insert(line.section(u' ', 0, 0), { line.section(u' ', 2), line.section(u' ', 1, 1) == u"screen" });
    }
    QList<QList<RecordedPart>> stretches;
    QHash<QString, QPair<qsizetype, qint64>> newest; // feed -> its last stretch and when it began
    const QStringList files = folder.entryList({ u"*.mjr"_s }, QDir::Files, QDir::Name);
    for (const QString& file : files) { // videoroom-<room>-user-<feed>-<microseconds>-<medium>-<index>.mjr
        const QString feed = file.section(u'-', 3, 3);
        const qint64 began = file.section(u'-', 4, 4).toLongLong();
        if (const auto last = newest.constFind(feed); last == newest.constEnd() || began - last->second > Together) {
            newest.insert(feed, { stretches.size(), began });
            stretches.append(QList<RecordedPart>());
        }
        const auto owner = owners.value(feed);
        stretches[newest.value(feed).first].append({ folder.absoluteFilePath(file), owner.first, feed, owner.second });
    }
    for (const QList<RecordedPart>& parts : std::as_const(stretches))
        m_witness.recorded(session, parts);
}

// What a server that went down has left: rooms that are no more, whose files Janus has closed since.
void RoomDesk::collectLeft()
{
    const QDateTime now = m_clock.now();
    if (m_settings.recordings.isEmpty() || (m_collected.isValid() && m_collected.secsTo(now) < 60))
        return;
    m_collected = now;
    const QFileInfoList folders = QDir(m_settings.recordings).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& info : folders) {
        const ConsultId session = ConsultId::fromString(info.fileName());
        if (session.isNull() || m_rooms.contains(session.toBytes()))
            continue;
        QDir folder(info.absoluteFilePath());
        const QFileInfoList newest = folder.entryInfoList({ u"*.mjr"_s }, QDir::Files, QDir::Time);
        if (newest.isEmpty()) {
            folder.remove(u"feeds"_s);
            folder.rmdir(folder.absolutePath()); // where nothing else is in it
        } else if (newest.first().lastModified().secsTo(QDateTime::currentDateTimeUtc()) >= m_settings.left.count()) {
            collect(session);
        }
    }
}

void RoomDesk::destroy(Room& room)
{
    const QStringList clients = room.clients.keys();
    for (const QString& client : clients)
        dropClient(room, client);
    if (room.handle != 0) {
        if (room.recording)
            static_cast<void>(setRecording(room, false));
        static_cast<void>(room.janus->message(room.handle, { { u"request"_s, u"destroy"_s }, { u"room"_s, room.number }, { u"secret"_s, room.secret } }));
        static_cast<void>(room.janus->detach(room.handle));
        m_handles.remove(room.handle);
    }
    if (!m_settings.recordings.isEmpty())
        collect(room.session);
}

bool RoomDesk::isGone(const Client& client, const QString& name, const QDateTime& now)
{
    if (client.seen.msecsTo(now) > m_settings.grace.count())
        return true;
    const std::scoped_lock lock(m_outboxes);
    const auto box = m_outboxOf.constFind(name);
    return box != m_outboxOf.constEnd() && box->beats && box->spoke.msecsTo(now) > m_settings.silence.count();
}

// Ghosts: clients that have had no stream of events for a while, or one that nobody reads. Their feeds would be listed until
// Janus gives up.
void RoomDesk::sweepClients(Room& room, const QDateTime& now)
{
    QStringList ghosts;
    for (auto it = room.clients.begin(); it != room.clients.end(); ++it) {
        if (m_lines.streams("room/" + it.key().toLatin1()) > 0)
            it->seen = now;
        if (isGone(*it, it.key(), now))
            ghosts.append(it.key());
    }
    for (const QString& ghost : std::as_const(ghosts)) {
        qCInfo(logServer) << "a client of the room has gone without a word:" << room.clients.value(ghost).person.user;
        dropClient(room, ghost);
    }
    if (!room.clients.isEmpty())
        room.emptySince = {};
    else if (!room.emptySince.isValid())
        room.emptySince = now;
}

void RoomDesk::sweep()
{
    const QDateTime now = m_clock.now();
    QList<QByteArray> empty;
    for (auto room = m_rooms.begin(); room != m_rooms.end(); ++room) {
        sweepClients(*room, now);
        settle(*room, now);
        if (room->emptySince.isValid() && room->emptySince.msecsTo(now) > m_settings.empty.count())
            empty.append(room.key());
    }
    for (const QByteArray& key : std::as_const(empty)) { // consultations that nobody ends must not use up the places
        destroy(m_rooms[key]);
        m_rooms.remove(key);
    }
    collectLeft();
    m_witness.swept();
}

Done RoomDesk::setRecording(Room& room, bool on)
{
    const auto done = room.janus->message(room.handle, { { u"request"_s, u"enable_recording"_s }, { u"room"_s, room.number }, { u"secret"_s, room.secret }, { u"record"_s, on } });
    if (!done)
        return fail(ErrorKind::Offline, u"call.unavailable"_s, done.error().code + u' ' + done.error().detail);
    room.recording = on;
    room.segmentBegan = m_clock.now();
    return {};
}

} // namespace Tongguan
