// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>
#include <QWaitCondition>

#include "models/base/text.h"

namespace Tongguan {

// What Janus' HTTP API and its video room answer, without any media: sessions, handles, rooms with tokens, pins and
// secrets, publishers with the streams of their offer, subscribers, long polls. On a thread of its own.
class FakeJanus final : public QThread {
public:
    FakeJanus()
    {
        start();
        QMutexLocker lock(&m_mutex);
        while (m_port == 0)
            m_ready.wait(&m_mutex);
    }
    ~FakeJanus() override
    {
        quit();
        wait();
    }

    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/janus"_s.arg(m_port); }
    // Everything that was asked of the plugin, in order: "join", "enable_recording", ...
    [[nodiscard]] QList<QJsonObject> asked()
    {
        QMutexLocker lock(&m_mutex);
        return m_asked;
    }
    [[nodiscard]] qsizetype count(const QString& request)
    {
        const QList<QJsonObject> all = asked();
        return std::count_if(all.begin(), all.end(), [&](const QJsonObject& one) { return one[u"request"_s].toString() == request; });
    }
    [[nodiscard]] int rooms()
    {
        QMutexLocker lock(&m_mutex);
        return int(m_rooms.size());
    }
    [[nodiscard]] int sessions()
    {
        QMutexLocker lock(&m_mutex);
        return int(m_sessions.size());
    }
    void forgetEverything() // as after a restart of Janus
    {
        QMutexLocker lock(&m_mutex);
        m_sessions.clear();
        m_rooms.clear();
        m_handles.clear();
    }
    void refuseRecording(bool refuses) // or not any more
    {
        QMutexLocker lock(&m_mutex);
        m_refusesRecording = refuses;
    }
    void hang(bool hangs) // nothing is answered
    {
        QMutexLocker lock(&m_mutex);
        m_hangs = hangs;
    }
    [[nodiscard]] bool isRecording() // in any room
    {
        QMutexLocker lock(&m_mutex);
        return std::any_of(m_rooms.cbegin(), m_rooms.cend(), [](const Room& one) { return one.record; });
    }
    void say(qint64 handle, const QJsonObject& event) // as if Janus had it to say
    {
        QMutexLocker lock(&m_mutex);
        queue(handle, event);
    }
    [[nodiscard]] qint64 lastHandle()
    {
        QMutexLocker lock(&m_mutex);
        return m_lastHandle;
    }

    QByteArray apiSecret = "api"_ba, adminKey = "key"_ba;

private:
    struct Handle {
        qint64 session = 0, room = 0, feed = 0;
        bool publishes = false;
    };
    struct Room {
        QString secret, pin;
        QStringList allowed;
        bool record = false;
        QHash<qint64, QJsonArray> feeds; // publishers and their streams
    };

    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &server, [this] { flush(); });
        timer.start(10);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            QTcpSocket* const socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        {
            QMutexLocker lock(&m_mutex);
            m_port = server.serverPort();
            m_ready.wakeAll();
        }
        exec();
        m_polls.clear();
    }

    static void reply(QTcpSocket* socket, const QByteArray& body)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    void read(QTcpSocket* socket)
    {
        QByteArray text = socket->property("in").toByteArray() + socket->readAll();
        for (;;) {
            const qsizetype end = text.indexOf("\r\n\r\n");
            if (end < 0)
                break;
            const QByteArray head = text.left(end).toLower();
            const qsizetype at = head.indexOf("content-length:");
            const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
            if (text.size() < end + 4 + length)
                break;
            const QList<QByteArray> line = text.left(text.indexOf('\r')).split(' ');
            const QByteArray body = text.mid(end + 4, length);
            text.remove(0, end + 4 + length);
            QMutexLocker lock(&m_mutex);
            const QStringList path = QUrl(QString::fromLatin1(line.value(1))).path().split(u'/', Qt::SkipEmptyParts);
            if (m_hangs)
                continue;
            if (line.value(0) == "GET")
                poll(socket, path.value(1).toLongLong());
            else
                reply(socket, QJsonDocument(answer(path, QJsonDocument::fromJson(body).object())).toJson(QJsonDocument::Compact));
        }
        socket->setProperty("in", text);
    }

    static QJsonObject error(int code) { return { { u"janus"_s, u"error"_s }, { u"error"_s, QJsonObject { { u"code"_s, code }, { u"reason"_s, u"no"_s } } } }; }

    void poll(QTcpSocket* socket, qint64 session)
    {
        if (!m_sessions.contains(session))
            return reply(socket, QJsonDocument(error(458)).toJson(QJsonDocument::Compact));
        m_polls.append({ socket, session });
    }

    void flush()
    {
        QMutexLocker lock(&m_mutex);
        for (qsizetype i = m_polls.size() - 1; i >= 0; --i) {
            const auto [socket, session] = m_polls.at(i);
            if (!socket) {
                m_polls.removeAt(i);
            } else if (!m_sessions.contains(session)) {
                reply(socket, QJsonDocument(error(458)).toJson(QJsonDocument::Compact));
                m_polls.removeAt(i);
            } else if (QJsonArray& events = m_sessions[session]; !events.isEmpty()) {
                reply(socket, QJsonDocument(events).toJson(QJsonDocument::Compact));
                events = {};
                m_polls.removeAt(i);
            }
        }
    }

    void queue(qint64 handle, QJsonObject event)
    {
        event.insert(u"sender"_s, handle);
        if (const auto session = m_sessions.find(m_handles.value(handle).session); session != m_sessions.end())
            session->append(event);
    }

    void plugin(qint64 handle, const QJsonObject& data, const QJsonObject& jsep = {})
    {
        QJsonObject event { { u"janus"_s, u"event"_s }, { u"plugindata"_s, QJsonObject { { u"plugin"_s, u"janus.plugin.videoroom"_s }, { u"data"_s, data } } } };
        if (!jsep.isEmpty())
            event.insert(u"jsep"_s, jsep);
        queue(handle, event);
    }

    QJsonObject answer(const QStringList& path, const QJsonObject& request)
    {
        const QString kind = request[u"janus"_s].toString();
        if (request[u"apisecret"_s].toString().toUtf8() != apiSecret)
            return error(403);
        if (path.size() == 1 && kind == u"create") {
            m_sessions.insert(++m_last, {});
            return success({ { u"id"_s, m_last } });
        }
        const qint64 session = path.value(1).toLongLong(), handle = path.value(2).toLongLong();
        if (!m_sessions.contains(session))
            return error(458);
        if (path.size() == 2 && kind == u"attach") {
            m_lastHandle = ++m_last;
            m_handles.insert(m_last, { session, 0, 0, false });
            return success({ { u"id"_s, m_last } });
        }
        if (path.size() == 2 && kind == u"destroy") {
            m_sessions.remove(session);
            return success({});
        }
        if (!m_handles.contains(handle))
            return error(459);
        if (kind == u"detach") {
            m_handles.remove(handle);
            return success({});
        }
        if (kind == u"trickle") {
            m_asked.append({ { u"request"_s, u"trickle"_s }, { u"candidate"_s, request[u"candidate"_s] } });
            return { { u"janus"_s, u"ack"_s } };
        }
        return message(handle, request[u"body"_s].toObject(), request[u"jsep"_s].toObject());
    }

    static QJsonObject success(const QJsonObject& data) { return { { u"janus"_s, u"success"_s }, { u"data"_s, data } }; }
    static QJsonObject now(const QJsonObject& data) { return { { u"janus"_s, u"success"_s }, { u"plugindata"_s, QJsonObject { { u"data"_s, data } } } }; }
    static QJsonObject no(int code) { return { { u"videoroom"_s, u"event"_s }, { u"error_code"_s, code }, { u"error"_s, u"no"_s } }; }

    void tellOthers(qint64 room, qint64 except, const QJsonObject& data)
    {
        const QList<qint64> handles = m_handles.keys();
        for (const qint64 one : handles) {
            if (one != except && m_handles.value(one).room == room && m_handles.value(one).publishes)
                plugin(one, data);
        }
    }

    QJsonObject message(qint64 handle, const QJsonObject& body, const QJsonObject& jsep)
    {
        m_asked.append(body);
        const QString request = body[u"request"_s].toString();
        const qint64 number = body[u"room"_s].toInteger();
        if (request == u"create") {
            if (body[u"admin_key"_s].toString().toUtf8() != adminKey)
                return now(no(433));
            if (m_rooms.contains(number))
                return now(no(427));
            Room room { body[u"secret"_s].toString(), body[u"pin"_s].toString(), {}, false, {} };
            const QJsonArray allowed = body[u"allowed"_s].toArray();
            for (const QJsonValue& one : allowed)
                room.allowed.append(one.toString());
            m_rooms.insert(number, room);
            return now({ { u"videoroom"_s, u"created"_s } });
        }
        Handle& mine = m_handles[handle];
        if (request == u"leave" || request == u"start" || request == u"configure" || request == u"switch") {
            if (request == u"leave" && mine.publishes && m_rooms.contains(mine.room)) {
                m_rooms[mine.room].feeds.remove(mine.feed);
                tellOthers(mine.room, handle, { { u"videoroom"_s, u"event"_s }, { u"leaving"_s, mine.feed } });
                mine.room = 0;
            }
            return { { u"janus"_s, u"ack"_s } };
        }
        if (!m_rooms.contains(number))
            return now(no(426));
        Room& room = m_rooms[number];
        if (request == u"allowed" || request == u"enable_recording" || request == u"destroy") {
            if (body[u"secret"_s].toString() != room.secret)
                return now(no(433));
            if (request == u"enable_recording" && m_refusesRecording)
                return now(no(499));
            if (request == u"allowed")
                room.allowed.append(body[u"allowed"_s][0].toString());
            else if (request == u"enable_recording")
                room.record = body[u"record"_s].toBool();
            else
                m_rooms.remove(number);
            return now({ { u"videoroom"_s, u"success"_s } });
        }
        if (body[u"pin"_s].toString() != room.pin)
            return refuse(handle, 433);
        mine.room = number;
        if (body[u"ptype"_s].toString() == u"subscriber") {
            plugin(handle, { { u"videoroom"_s, u"attached"_s } }, { { u"type"_s, u"offer"_s }, { u"sdp"_s, u"v=0\r\na=setup:actpass\r\na=rtcp-fb:96 ccm fir\r\na=rtcp-fb:96 nack pli\r\n"_s } });
            return { { u"janus"_s, u"ack"_s } };
        }
        if (!room.allowed.contains(body[u"token"_s].toString()))
            return refuse(handle, 433);
        mine.publishes = true;
        mine.feed = body[u"id"_s].toInteger();
        plugin(handle, { { u"videoroom"_s, u"joined"_s } }, jsep.isEmpty() ? QJsonObject() : QJsonObject { { u"type"_s, u"answer"_s }, { u"sdp"_s, u"v=0\r\n"_s } });
        if (!jsep.isEmpty()) {
            const QJsonArray streams { QJsonObject { { u"type"_s, u"audio"_s }, { u"mid"_s, u"audio0"_s }, { u"codec"_s, u"opus"_s } },
                QJsonObject { { u"type"_s, u"video"_s }, { u"mid"_s, u"video1"_s }, { u"codec"_s, u"h264"_s } }, QJsonObject { { u"type"_s, u"video"_s }, { u"mid"_s, u"video2"_s }, { u"codec"_s, u"h264"_s } } };
            room.feeds.insert(mine.feed, streams);
            tellOthers(number, handle, { { u"videoroom"_s, u"event"_s }, { u"publishers"_s, QJsonArray { QJsonObject { { u"id"_s, mine.feed }, { u"streams"_s, streams } } } } });
        }
        return { { u"janus"_s, u"ack"_s } };
    }

    QJsonObject refuse(qint64 handle, int code)
    {
        plugin(handle, no(code));
        return { { u"janus"_s, u"ack"_s } };
    }

    QMutex m_mutex;
    QWaitCondition m_ready;
    quint16 m_port = 0;
    qint64 m_last = 100, m_lastHandle = 0;
    bool m_refusesRecording = false, m_hangs = false;
    QHash<qint64, QJsonArray> m_sessions; // with the events that wait
    QHash<qint64, Handle> m_handles;
    QHash<qint64, Room> m_rooms;
    QList<QJsonObject> m_asked;
    QList<std::pair<QPointer<QTcpSocket>, qint64>> m_polls;
};

} // namespace Tongguan
