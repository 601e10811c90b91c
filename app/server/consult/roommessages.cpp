// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RoomDesk that speaks: what clients say to Janus, and Janus to them.
#include "app/server/consult/rooms.h"
#include "app/server/consult/sdp.h"
#include "models/base/log.h"

#include <QJsonDocument>

namespace Tongguan {

void RoomDesk::tell(const QString& client, const QString& peer, const QString& kind, QJsonObject more)
{
    constexpr std::size_t Most = 500;
    more.insert(u"peer"_s, peer);
    more.insert(u"kind"_s, kind);
    const QByteArray data = QJsonDocument(more).toJson(QJsonDocument::Compact);
    const std::scoped_lock lock(m_outboxes);
    const auto found = m_outboxOf.find(client);
    if (found == m_outboxOf.end())
        return;
    found->kept.emplace_back(++found->last, data);
    if (found->kept.size() > Most)
        found->kept.pop_front();
    m_lines.put(found->key, found->last, {}, data);
}

void RoomDesk::refuse(const QString& client, const QString& peer, const Error& why)
{
    tell(client, peer, u"refused"_s, { { u"code"_s, why.code }, { u"detail"_s, why.detail } });
}

// The first picture that a camera sends is the high layer, the second the low one.
static QJsonArray streamsForClients(const QJsonArray& streams)
{
    QJsonArray told;
    int pictures = 0;
    for (const QJsonValue& stream : streams) {
        const QString type = stream[u"type"_s].toString();
        if (type != u"audio" && type != u"video")
            continue;
        if (stream[u"disabled"_s].toBool())
            continue;
        const bool isLow = type == u"video" && pictures++ > 0;
        told.append(QJsonObject { { u"mid"_s, stream[u"mid"_s].toString() }, { u"medium"_s, type }, { u"layer"_s, isLow ? u"low"_s : u"high"_s }, { u"codec"_s, stream[u"codec"_s].toString() } });
    }
    return told;
}

// Others' feeds: a client knows what it sends itself.
void RoomDesk::tellFeeds(const Room& room, const QString& client)
{
    QJsonArray feeds;
    for (const auto& [id, feed] : room.feeds) {
        if (feed.client != client && !feed.streams.isEmpty())
            feeds.append(QJsonObject { { u"id"_s, QString::number(id) }, { u"user"_s, feed.user }, { u"screen"_s, feed.peer == u"screen" }, { u"streams"_s, streamsForClients(feed.streams) } });
    }
    tell(client, {}, u"feeds"_s, { { u"feeds"_s, feeds } });
}

void RoomDesk::tellFeeds(const Room& room)
{
    const QStringList clients = room.clients.keys();
    for (const QString& client : clients)
        tellFeeds(room, client);
}

void RoomDesk::sendOn(Room& room, qint64 handle, const QString& client, const QString& peer, const QJsonObject& body, const QJsonObject& jsep)
{
    if (const auto answer = room.janus->message(handle, body, jsep); !answer)
        refuse(client, peer, answer.error());
}

void RoomDesk::obey(Room& room, const QString& client, const QJsonObject& message)
{
    const QString peer = message[u"peer"_s].toString(), kind = message[u"kind"_s].toString();
    if (kind == u"here") // asks only whether we know it
        return;
    Client& sender = room.clients[client];
    const bool publishes = peer == u"camera" || peer == u"screen";
    if (!publishes && (!peer.startsWith(u"watch/") || peer.size() > MostPeerName))
        return refuse(client, peer, { ErrorKind::Invalid, u"room.peer"_s, peer.left(80), {} });
    if (kind == u"offer" && publishes)
        return publish(room, client, peer, message[u"sdp"_s].toString());
    if (kind == u"watch" && !publishes)
        return watch(room, client, peer, message);
    const auto known = sender.peers.constFind(peer);
    if (known == sender.peers.constEnd()) {
        if (kind != u"candidate" && kind != u"candidatesDone" && kind != u"close") // late ones of what was just closed
            refuse(client, peer, { ErrorKind::Refused, u"room.nopeer"_s, kind.left(80), {} });
        return;
    }
    if (kind == u"answer" && !publishes)
        return sendOn(room, known->handle, client, peer, { { u"request"_s, u"start"_s } }, { { u"type"_s, u"answer"_s }, { u"sdp"_s, withoutMdns(message[u"sdp"_s].toString()) } });
    if (kind == u"candidate" || kind == u"candidatesDone")
        return trickle(room, client, peer, message);
    if (kind == u"switch" && !publishes) {
        sender.peers[peer].feed = message[u"feed"_s].toString().toLongLong();
        return sendOn(room, known->handle, client, peer, { { u"request"_s, u"switch"_s }, { u"streams"_s, QJsonArray { QJsonObject { { u"feed"_s, sender.peers[peer].feed }, { u"mid"_s, message[u"mid"_s].toString() }, { u"sub_mid"_s, u"0"_s } } } } });
    }
    if (kind == u"configure" && publishes)
        return configure(room, client, peer, message);
    if (kind == u"keyframe")
        return askKeyFrame(room, *known);
    if (kind == u"close")
        return drop(room, sender, peer);
    refuse(client, peer, { ErrorKind::Invalid, u"room.kind"_s, kind.left(80), {} });
}

void RoomDesk::publish(Room& room, const QString& client, const QString& peer, const QString& sdp)
{
    Client& sender = room.clients[client];
    if (sender.peers.contains(peer))
        drop(room, sender, peer); // its way has changed: a new handle, from the beginning
    if (sdp.isEmpty() || sdp.size() > MostSdp)
        return refuse(client, peer, { ErrorKind::Invalid, u"room.sdp"_s, {}, {} });
    if (const auto ready = ensure(room.session); !ready)
        return refuse(client, peer, ready.error());
    const auto handle = room.janus->attach();
    if (!handle)
        return refuse(client, peer, handle.error());
    const qint64 feed = ++room.lastFeed;
    sender.peers.insert(peer, { *handle, true, feed });
    room.feeds.emplace(feed, Feed { client, sender.person.user, peer, *handle, {} });
    noteFeed(room, feed, sender.person.user, peer);
    m_handles.insert(*handle, { room.session.toBytes(), client, peer });
    sendOn(room, *handle, client, peer,
        { { u"request"_s, u"joinandconfigure"_s }, { u"ptype"_s, u"publisher"_s }, { u"room"_s, room.number }, { u"pin"_s, room.pin }, { u"id"_s, feed },
            { u"display"_s, sender.person.user }, { u"token"_s, client } },
        { { u"type"_s, u"offer"_s }, { u"sdp"_s, withoutMdns(sdp) } });
}

void RoomDesk::watch(Room& room, const QString& client, const QString& peer, const QJsonObject& message)
{
    Client& sender = room.clients[client];
    if (sender.peers.contains(peer))
        drop(room, sender, peer);
    const qint64 feed = message[u"feed"_s].toString().toLongLong();
    if (!room.feeds.contains(feed))
        return refuse(client, peer, { ErrorKind::Refused, u"room.nofeed"_s, QString::number(feed), {} });
    if (sender.peers.size() >= 4 * m_settings.mostClients)
        return refuse(client, peer, { ErrorKind::Refused, u"room.peers"_s, {}, {} });
    const auto handle = room.janus->attach();
    if (!handle)
        return refuse(client, peer, handle.error());
    sender.peers.insert(peer, { *handle, false, feed });
    m_handles.insert(*handle, { room.session.toBytes(), client, peer });
    sendOn(room, *handle, client, peer,
        { { u"request"_s, u"join"_s }, { u"ptype"_s, u"subscriber"_s }, { u"room"_s, room.number }, { u"pin"_s, room.pin }, { u"autoupdate"_s, false },
            { u"streams"_s, QJsonArray { QJsonObject { { u"feed"_s, feed }, { u"mid"_s, message[u"mid"_s].toString() } } } } });
}

void RoomDesk::trickle(Room& room, const QString& client, const QString& peer, const QJsonObject& message)
{
    const QString candidate = message[u"candidate"_s].toString();
    QJsonObject told { { u"completed"_s, true } };
    if (message[u"kind"_s].toString() == u"candidate") {
        if (candidate.isEmpty() || candidate.size() > 1000 || isMdns(candidate))
            return;
        told = { { u"candidate"_s, candidate }, { u"sdpMLineIndex"_s, message[u"line"_s].toInt() } };
    }
    if (const Done done = room.janus->trickle(room.clients[client].peers[peer].handle, told); !done)
        refuse(client, peer, done.error());
}

void RoomDesk::configure(Room& room, const QString& client, const QString& peer, const QJsonObject& message)
{
    const Peer& publisher = room.clients[client].peers[peer];
    QJsonArray streams;
    for (const QJsonValue& stream : std::as_const(room.feeds[publisher.feed].streams)) {
        if (const QJsonValue on = message[stream[u"type"_s].toString()]; on.isBool())
            streams.append(QJsonObject { { u"mid"_s, stream[u"mid"_s].toString() }, { u"send"_s, on.toBool() } });
    }
    if (!streams.isEmpty())
        sendOn(room, publisher.handle, client, peer, { { u"request"_s, u"configure"_s }, { u"streams"_s, streams } });
}

void RoomDesk::askKeyFrame(Room& room, const Peer& peer)
{
    const auto feed = room.feeds.find(peer.feed);
    if (feed != room.feeds.end())
        static_cast<void>(room.janus->message(feed->second.handle, { { u"request"_s, u"configure"_s }, { u"keyframe"_s, true } }));
}

void RoomDesk::drop(Room& room, Client& client, const QString& peer)
{
    const Peer gone = client.peers.take(peer);
    m_handles.remove(gone.handle);
    if (room.handle == 0)
        return;
    static_cast<void>(room.janus->message(gone.handle, { { u"request"_s, u"leave"_s } }));
    static_cast<void>(room.janus->detach(gone.handle));
    if (gone.publishes && room.feeds.erase(gone.feed) > 0)
        tellFeeds(room);
}

void RoomDesk::dropClient(Room& room, const QString& client, const QString& code)
{
    Client gone = room.clients.take(client);
    tell(client, {}, u"closed"_s, code.isEmpty() ? QJsonObject() : QJsonObject { { u"code"_s, code } });
    const QStringList peers = gone.peers.keys();
    for (const QString& peer : peers)
        drop(room, gone, peer);
    if (room.handle != 0)
        static_cast<void>(room.janus->message(room.handle, { { u"request"_s, u"allowed"_s }, { u"room"_s, room.number }, { u"secret"_s, room.secret }, { u"action"_s, u"remove"_s }, { u"allowed"_s, QJsonArray { client } } }));
    {
        const std::scoped_lock lock(m_outboxes);
        m_outboxOf.remove(client);
    }
    const bool wasLast = std::none_of(room.clients.cbegin(), room.clients.cend(), [&](const Client& one) { return one.person.user == gone.person.user; });
    if (wasLast)
        m_witness.gone(room.session, gone.person.user, gone.person.side);
}

// --- What Janus tells

void RoomDesk::heard(Janus*, qint64 handle, const QJsonObject& event)
{
    const auto owner = m_handles.constFind(handle);
    if (owner == m_handles.constEnd())
        return;
    const Owner whose = *owner;
    const auto room = m_rooms.find(whose.session);
    if (room == m_rooms.end())
        return;
    if (whose.client.isEmpty())
        heardRoom(*room, event[u"plugindata"_s][u"data"_s].toObject());
    else
        heardPeer(whose.client, whose.peer, event);
}

void RoomDesk::heardRoom(Room& room, const QJsonObject& data)
{
    bool changed = false;
    const QJsonArray publishers = data[u"publishers"_s].toArray();
    for (const QJsonValue& one : publishers) {
        const auto feed = room.feeds.find(one[u"id"_s].toInteger());
        if (feed == room.feeds.end())
            continue;
        feed->second.streams = one[u"streams"_s].toArray();
        changed = true;
    }
    for (const QString& ending : { u"unpublished"_s, u"leaving"_s }) {
        if (const qint64 id = data[ending].toInteger(); id > 0)
            changed = room.feeds.erase(id) > 0 || changed;
    }
    if (changed)
        tellFeeds(room);
}

void RoomDesk::heardPeer(const QString& client, const QString& peer, const QJsonObject& event)
{
    const QString kind = event[u"janus"_s].toString();
    if (kind == u"webrtcup")
        return tell(client, peer, u"up"_s);
    if (kind == u"hangup")
        return tell(client, peer, u"hangup"_s, { { u"reason"_s, event[u"reason"_s].toString() } });
    if (kind == u"slowlink")
        return tell(client, peer, u"slow"_s);
    if (kind == u"trickle") {
        const QJsonObject candidate = event[u"candidate"_s].toObject();
        if (const QString text = candidate[u"candidate"_s].toString(); !text.isEmpty() && !isMdns(text))
            tell(client, peer, u"candidate"_s, { { u"candidate"_s, text }, { u"line"_s, candidate[u"sdpMLineIndex"_s].toInt() } });
        return;
    }
    if (kind != u"event")
        return;
    const QJsonObject data = event[u"plugindata"_s][u"data"_s].toObject();
    if (const int code = data[u"error_code"_s].toInt(); code != 0)
        return refuse(client, peer, { ErrorKind::Refused, u"janus.%1"_s.arg(code), data[u"error"_s].toString(), {} });
    const QJsonObject jsep = event[u"jsep"_s].toObject();
    if (const QString type = jsep[u"type"_s].toString(); type == u"answer")
        tell(client, peer, u"answer"_s, { { u"sdp"_s, jsep[u"sdp"_s].toString() } });
    else if (type == u"offer")
        tell(client, peer, u"offer"_s, { { u"sdp"_s, offeredActively(withoutFir(jsep[u"sdp"_s].toString())) } });
}

// Janus has gone, or has forgotten us: everybody begins anew, in a room that is made at the next offer.
void RoomDesk::lost(Janus* janus)
{
    for (Room& room : m_rooms) {
        if (room.janus != janus || room.handle == 0)
            continue;
        m_handles.remove(room.handle);
        room.handle = 0;
        room.recording = false;
        room.feeds.clear();
        for (auto client = room.clients.begin(); client != room.clients.end(); ++client) {
            const QStringList peers = client->peers.keys();
            for (const QString& peer : peers) {
                m_handles.remove(client->peers.value(peer).handle);
                tell(client.key(), peer, u"hangup"_s, { { u"reason"_s, u"room.lost"_s } });
            }
            client->peers.clear();
        }
        tellFeeds(room);
    }
}

} // namespace Tongguan
