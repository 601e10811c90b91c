// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/eventstream.h"
#include "models/net/tlspolicy.h"
#include "tests/support/setclock.h"
#include "tests/support/tlsserver.h"

#include <QSslSocket>
#include <QTest>

namespace Tongguan {

using namespace Net;

class TestEventStream final : public QObject
{
    Q_OBJECT

    TestCertificate m_authority = makeAuthority(u"A"_s);
    TestCertificate m_certificate = makeServerCertificate(m_authority, { u"127.0.0.1"_s });
    SetClock m_clock;

    static constexpr const char* Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

private Q_SLOTS:
    void parsesHoweverItIsSplit()
    {
        const QByteArray text = "\xEF\xBB\xBF: beat\n\nevent: head\r\ndata: {\"seq\":1}\r\n\r\ndata:a\rdata: b\r\revent: head\n\n"
                                "id: 7\nunknown\nevent: head\ndata: {\"seq\":22}\n\n: beat\n\ndata\n\nevent: cut\ndata: lost\n";
        const QList<ServerEvent> expected { { "head", "{\"seq\":1}" }, { "message", "a\nb" }, { "head", "{\"seq\":22}", "7" }, { "message", "" } };
        EventParser whole;
        QCOMPARE(whole.feed(text), expected);
        for (qsizetype split = 0; split <= text.size(); ++split) {
            EventParser parser;
            QList<ServerEvent> events = parser.feed(text.left(split));
            events += parser.feed(text.mid(split));
            QCOMPARE(events, expected);
        }
        EventParser single;
        QList<ServerEvent> events;
        for (const char c : text)
            events += single.feed(QByteArray(1, c));
        QCOMPARE(events, expected);
    }

    void givesUpEndlessLines()
    {
        EventParser parser;
        QVERIFY(parser.feed(QByteArray(60'000, 'x')).isEmpty());
        QVERIFY(!parser.isOverrun());
        QVERIFY(parser.feed(QByteArray(10'000, 'x')).isEmpty());
        QVERIFY(parser.isOverrun());
    }

    // Connections are deleted later; a leak checker would find them at the program's end.
    void cleanup()
    {
        QTest::qWait(20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void hearsAndConnectsAgain()
    {
        int connection = 0;
        TlsServer server(m_authority, m_certificate, [&connection](QSslSocket& socket, const HeardRequest&) {
            ++connection;
            socket.write(Head);
            socket.write("event: head\ndata: {\"seq\":" + QByteArray::number(connection) + "}\n\n");
            socket.flush();
            if (connection < 3)
                socket.disconnectFromHost();
        });
        Client client(m_clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        EventStream stream(client, u"/v1/sync/events"_s, [] { return 0.5; });
        stream.setPolicy({ std::chrono::milliseconds(20), std::chrono::milliseconds(40) });
        QList<QByteArray> heard;
        int ends = 0;
        connect(&stream, &EventStream::event, this, [&heard](const ServerEvent& event) { heard << event.data; });
        connect(&stream, &EventStream::closed, this, [&ends] { ++ends; });
        stream.open();
        QTRY_COMPARE(heard.size(), 3);
        QCOMPARE(heard.last(), "{\"seq\":3}"_ba);
        QCOMPARE(ends, 2);
        QVERIFY(stream.isOpen());
        QCOMPARE(server.heard().first().headers.value("accept"), "text/event-stream"_ba);
        stream.close();
        QTest::qWait(150);
        QCOMPARE(connection, 3);
    }

    // The connections of a client that begins anew end with it, and say nothing of their end by themselves.
    void beginsAnewWithTheClient()
    {
        int connection = 0;
        TlsServer server(m_authority, m_certificate, [&connection](QSslSocket& socket, const HeardRequest& request) {
            if (request.target == "/v1/health") {
                socket.write(TlsServer::json("{}"));
            } else {
                socket.write(Head);
                socket.write("id: 7\ndata: " + QByteArray::number(++connection) + "\n\n");
            }
            socket.flush();
        });
        Client client(m_clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        EventStream stream(client, u"/v1/sync/events"_s, [] { return 0.5; });
        QStringList why;
        connect(&stream, &EventStream::closed, this, [&why](const Error& error) { why << error.code; });
        stream.open();
        QTRY_COMPARE(stream.lastId(), "7"_ba);
        client.reset(); // what its sockets stand for is gone
        QTRY_COMPARE(connection, 2);
        QTRY_VERIFY(stream.isOpen());
        QCOMPARE(why, QStringList { u"net.silence"_s });
        QCOMPARE(server.heard().last().headers.value("last-event-id"), "7"_ba);
        QTest::qWait(int(Client::RenewedAtMost.count()) + 100);
        client.renew();
        client.renew(); // another one noticed, too
        QTRY_COMPARE(connection, 3);
        QTest::qWait(200);
        QCOMPARE(connection, 3);
        QTRY_VERIFY(stream.isOpen());
        client.setServer(QUrl(u"https://127.0.0.1:9"_s), *TlsPolicy::pinned(m_authority.certificate));
        QTRY_COMPARE(why.size(), 3 + 1); // gone with its server; and the other one refuses
        stream.close();
    }

    // It need not wait for its next try where something else has come through.
    void triesAtOnceWhenTheLineIsBack()
    {
        bool isBack = false;
        int connection = 0;
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest& request) {
            if (!isBack)
                return socket.abort();
            if (request.target == "/v1/health") {
                socket.write(TlsServer::json("{}"));
            } else {
                ++connection;
                socket.write(Head);
            }
            socket.flush();
        });
        Client client(m_clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        EventStream stream(client, u"/v1/sync/events"_s, [] { return 0.5; });
        stream.setPolicy({ std::chrono::milliseconds(120'000), std::chrono::milliseconds(240'000) });
        int ends = 0;
        connect(&stream, &EventStream::closed, this, [&ends] { ++ends; });
        stream.open();
        QTRY_COMPARE(ends, 1);
        isBack = true;
        QTest::qWait(300);
        QCOMPARE(connection, 0);
        const auto answer = client.send({ .path = u"/v1/health"_s });
        QTRY_VERIFY(answer.isFinished());
        QTRY_COMPARE(connection, 1);
        stream.close();
    }

    void doesNotTrustSilenceOrPortals()
    {
        QByteArray head = Head;
        TlsServer server(m_authority, m_certificate, [&head](QSslSocket& socket, const HeardRequest&) {
            socket.write(head);
            socket.flush();
        });
        Client client(m_clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        EventStream stream(client, u"/v1/sync/events"_s, [] { return 0.5; });
        stream.setPolicy({ std::chrono::milliseconds(20), std::chrono::milliseconds(40) });
        stream.setLongestSilence(std::chrono::milliseconds(300));
        QStringList why;
        int denied = 0;
        connect(&stream, &EventStream::closed, this, [&why](const Error& error) { why << error.code; });
        connect(&stream, &EventStream::denied, this, [&denied] { ++denied; });
        stream.open();
        QTRY_VERIFY(why.contains(u"net.silence"_s));
        head = TlsServer::answer(200, "text/html", "<html>");
        QTRY_VERIFY(why.contains(u"net.portal"_s));
        QCOMPARE(denied, 0);
        head = TlsServer::json("{\"code\":\"token.expired\"}", 401);
        QTRY_VERIFY(denied > 0);
        QVERIFY(!stream.isOpen());
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestEventStream)
#include "tst_eventstream.moc"
