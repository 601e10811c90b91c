// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/client.h"
#include "models/net/gzip.h"
#include "models/net/tlspolicy.h"
#include "tests/support/patience.h"
#include "tests/support/setclock.h"
#include "tests/support/tlsserver.h"

#include <QSslSocket>
#include <QSignalSpy>
#include <QTest>

namespace Tongguan {

using namespace Net;

class TestClient final : public QObject
{
    Q_OBJECT

    TestCertificate m_authority = makeAuthority(u"Office of the test"_s);
    TestCertificate m_certificate = makeServerCertificate(m_authority, { u"localhost"_s, u"127.0.0.1"_s });
    SetClock m_clock;

    static void write(QSslSocket& socket, const QByteArray& bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    // One request to a server that answers so; nothing else may have been heard.
    Result<Reply> ask(TlsServer& server, const Request& request, const TestCertificate* trusted = nullptr, const QString& host = u"127.0.0.1"_s)
    {
        Client client(m_clock);
        client.setServer(server.url(host), *TlsPolicy::pinned((trusted ? *trusted : m_authority).certificate));
        client.setToken("secret");
        return wait(client.send(request));
    }
    static Result<Reply> wait(QFuture<Result<Reply>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, Patience))
            return fail(ErrorKind::Bug, u"test.late"_s);
        return future.result();
    }
    static TlsServer::Answerer saying(const QByteArray& bytes)
    {
        return [bytes](QSslSocket& socket, const HeardRequest&) { write(socket, bytes); };
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QIODevice|QObject|QNetwork"_s)); }

    void sendsWhatIsNeededAndNoMore()
    {
        TlsServer server(m_authority, m_certificate, saying(TlsServer::json("{\"a\":1}")));
        const Result<Reply> reply = ask(server, { .path = u"/v1/health?x=%E5%B9%B4"_s });
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().code + reply.error().detail));
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, "{\"a\":1}"_ba);
        QVERIFY(reply->date.isValid());
        QCOMPARE(server.heard().size(), 1);
        const HeardRequest heard = server.heard().first();
        QCOMPARE(heard.verb, "GET"_ba);
        QCOMPARE(heard.target, "/v1/health?x=%E5%B9%B4"_ba);
        QCOMPARE(heard.headers.value("authorization"), "Bearer secret"_ba);
        QCOMPARE(heard.headers.value("accept-encoding"), "gzip"_ba);
        QVERIFY(!heard.headers.contains("cookie"));
        QVERIFY(heard.headers.value("user-agent").startsWith("Tongguan/"));
    }

    void keepsTheTokenToItself()
    {
        TlsServer server(m_authority, m_certificate, saying(TlsServer::json("{}")));
        QVERIFY(ask(server, { .path = u"/v1/health"_s, .signedIn = false }));
        QVERIFY(!server.heard().first().headers.contains("authorization"));
    }

    void packsLargeBodiesAndUnpacksAnswers()
    {
        const QByteArray body = "{\"text\":\"" + "通关"_ba.repeated(5000) + "\"}";
        TlsServer server(m_authority, m_certificate, saying(TlsServer::answer(200, "application/json", gzip(body), "Content-Encoding: gzip\r\n")));
        const Result<Reply> reply = ask(server, { .verb = Verb::Post, .path = u"/v1/sync/push"_s, .body = body, .repeat = Repeat::Idempotent });
        QVERIFY(reply);
        QCOMPARE(reply->body, body);
        const HeardRequest heard = server.heard().first();
        QCOMPARE(heard.headers.value("content-encoding"), "gzip"_ba);
        QVERIFY(heard.body.size() < body.size() / 20);
        QCOMPARE(*gunzip(heard.body, 1'000'000), body);
    }

    void refusesAnotherAuthority()
    {
        TlsServer server(m_authority, m_certificate, saying(TlsServer::json("{}")));
        const TestCertificate other = makeAuthority(u"Office of the test"_s); // same name, another key
        const Result<Reply> reply = ask(server, { .path = u"/"_s }, &other);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Denied);
        QCOMPARE(reply.error().code, u"tls.pin"_s);
        QCOMPARE(server.heard().size(), 0);
    }

    void refusesAnotherHost()
    {
        const TestCertificate elsewhere = makeServerCertificate(m_authority, { u"elsewhere.example"_s });
        TlsServer server(m_authority, elsewhere, saying(TlsServer::json("{}")));
        const Result<Reply> reply = ask(server, { .path = u"/"_s });
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"tls.host"_s);
        QCOMPARE(server.heard().size(), 0);
    }

    void refusesOldTls()
    {
        TlsServer server(m_authority, m_certificate, saying(TlsServer::json("{}")));
        server.setProtocol(QSsl::TlsV1_2);
        const Result<Reply> reply = ask(server, { .path = u"/"_s });
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"tls.handshake"_s);
        QCOMPARE(server.heard().size(), 0);
    }

    void withoutAPinNothingIsSent()
    {
        TlsServer server(m_authority, m_certificate, saying(TlsServer::json("{}")));
        Client client(m_clock);
        client.setServer(server.url(), {});
        const Result<Reply> reply = wait(client.send({ .path = u"/"_s }));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"tls.unpinned"_s);
    }

    void tellsAnExpiredCertificateFromAWrongClock()
    {
        // The certificate ended ten days ago.
        const TestCertificate old = makeServerCertificate(m_authority, { u"127.0.0.1"_s }, -100, -10);
        TlsServer server(m_authority, old, saying(TlsServer::json("{}")));
        const Result<Reply> expired = ask(server, { .path = u"/v1/sync/changes"_s });
        QVERIFY(!expired);
        QCOMPARE(expired.error().code, u"tls.expired"_s); // the server's clock agrees with ours
        QCOMPARE(server.heard().size(), 1); // the question for the time, and it carried no token
        QCOMPARE(server.heard().first().target, "/v1/health"_ba);
        QVERIFY(!server.heard().first().headers.contains("authorization"));

        server.setAnswerer(saying(TlsServer::json("{}", 200, "Date: Sat, 01 Nov 2025 08:00:00 GMT\r\n"))); // ours is far ahead
        const Result<Reply> clock = ask(server, { .path = u"/v1/sync/changes"_s });
        QVERIFY(!clock);
        QCOMPARE(clock.error().code, u"tls.clock"_s);
        QVERIFY(clock.error().detail.contains(u"2025-11-01"));
    }

    void measuresTheClockSkew()
    {
        TlsServer server(m_authority, m_certificate, saying(TlsServer::json("{}")));
        SetClock ahead(QDateTime::currentDateTimeUtc().addSecs(3600));
        Client client(ahead);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        QList<std::chrono::seconds> told;
        connect(&client, &Client::clockSkewed, this, [&told](std::chrono::seconds skew) { told << skew; });
        QVERIFY(wait(client.send({ .path = u"/"_s })));
        QCOMPARE(told.size(), 1);
        QVERIFY(std::abs(told.first().count() - 3600) < 10);
    }

    void treatsForeignAnswersAsNoLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray page = "<html>Welcome to the hotel</html>";
        QByteArray packed = gzip("{\"a\":\"" + QByteArray(4000, 'x') + "\"}");
        QTest::newRow("login page") << TlsServer::answer(200, "text/html; charset=utf-8", page) << u"net.portal"_s;
        QTest::newRow("redirection") << TlsServer::answer(302, "text/html", page, "Location: https://portal.example/\r\n") << u"net.portal"_s;
        QTest::newRow("refusal by a proxy") << TlsServer::answer(403, "text/html", page) << u"net.portal"_s;
        QTest::newRow("no type") << TlsServer::answer(200, "", "{}") << u"net.portal"_s;
        QTest::newRow("dead server behind a proxy") << TlsServer::answer(502, "text/html", page) << u"net.gateway"_s;
        QTest::newRow("truncated gzip") << TlsServer::answer(200, "application/json", packed.left(packed.size() - 9), "Content-Encoding: gzip\r\n") << u"net.truncated"_s;
        packed[packed.size() - 6] = char(packed[packed.size() - 6] ^ 1);
        QTest::newRow("damaged gzip") << TlsServer::answer(200, "application/json", packed, "Content-Encoding: gzip\r\n") << u"net.damaged"_s;
        QTest::newRow("brotli") << TlsServer::answer(200, "application/json", "xx", "Content-Encoding: br\r\n") << u"net.portal"_s;
    }
    void treatsForeignAnswersAsNoLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        TlsServer server(m_authority, m_certificate, saying(bytes));
        const Result<Reply> reply = ask(server, { .path = u"/v1/health"_s });
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        QCOMPARE(reply.error().kind, ErrorKind::Offline);
        QCOMPARE(server.heard().size(), 1);
    }

    void noticesAnAnswerThatIsCut()
    {
        TlsServer server(m_authority, m_certificate, [](QSslSocket& socket, const HeardRequest&) {
            write(socket, TlsServer::answer(200, "application/json", "{\"a\":", "Content-Length: 500\r\n"));
            socket.disconnectFromHost();
        });
        const Result<Reply> reply = ask(server, { .path = u"/"_s });
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"net.cut"_s);
    }

    void givesUpASilentServer()
    {
        TlsServer server(m_authority, m_certificate, [](QSslSocket&, const HeardRequest&) {});
        const Result<Reply> reply = ask(server, { .path = u"/"_s, .timeout = std::chrono::milliseconds(300) });
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"net.timeout"_s);
        QCOMPARE(reply.error().kind, ErrorKind::Offline);
    }

    void boundsTheAnswer()
    {
        TlsServer server(m_authority, m_certificate, saying(TlsServer::json(QByteArray(200'000, ' '))));
        const Result<Reply> plain = ask(server, { .path = u"/"_s, .maximumAnswer = 100'000 });
        QVERIFY(!plain);
        QCOMPARE(plain.error().code, u"net.large"_s);
        server.setAnswerer(saying(TlsServer::answer(200, "application/json", gzip(QByteArray(50'000'000, ' ')), "Content-Encoding: gzip\r\n")));
        const Result<Reply> bomb = ask(server, { .path = u"/"_s, .maximumAnswer = 1'000'000 });
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().code, u"net.large"_s);
    }

    void saysWhenNobodyIsThere()
    {
        QUrl url;
        {
            TlsServer server(m_authority, m_certificate, saying({}));
            url = server.url();
        }
        Client client(m_clock);
        client.setServer(url, *TlsPolicy::pinned(m_authority.certificate));
        const Result<Reply> reply = wait(client.send({ .path = u"/"_s }));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"net.refused"_s);
    }

    // A refresh token that is sent twice counts as stolen.
    void neverRepeatsByItself()
    {
        TlsServer server(m_authority, m_certificate, [](QSslSocket& socket, const HeardRequest&) { socket.disconnectFromHost(); });
        const Result<Reply> reply = ask(server, { .verb = Verb::Post, .path = u"/v1/refresh"_s, .body = "{\"refreshToken\":\"x\"}", .repeat = Repeat::Never });
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Offline);
        QTest::qWait(300);
        QCOMPARE(server.heard().size(), 1);
        QCOMPARE(server.heard().first().body, "{\"refreshToken\":\"x\"}"_ba);
    }

    // A line that is believed dead: what has not moved ends, what goes on goes on, and new requests use new connections.
    void renewEndsWhatIsStalled()
    {
        int connection = 0;
        QSslSocket* dripping = nullptr;
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest& request) {
            ++connection;
            if (request.target == "/v1/slow") {
                dripping = &socket;
                socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 6\r\n\r\n{");
            } else if (request.target == "/v1/now") {
                socket.write(TlsServer::json("{}"));
            }
            socket.flush();
        });
        Client client(m_clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        const auto dead = client.send({ .path = u"/v1/dead"_s }), slow = client.send({ .path = u"/v1/slow"_s });
        QTRY_COMPARE(connection, 2);
        QTest::qWait(int(Client::RenewedAtMost.count()) + 50);
        for (int i = 0; i < 4; ++i) {
            dripping->write(" ");
            dripping->flush();
            QTest::qWait(100);
        }
        QVERIFY(!dead.isFinished());
        client.renew(std::chrono::milliseconds(1'000));
        QTRY_VERIFY(dead.isFinished());
        QCOMPARE(dead.result().error().code, u"net.timeout"_s);
        QVERIFY(!slow.isFinished());
        const auto fresh = client.send({ .path = u"/v1/now"_s });
        QTRY_VERIFY(fresh.isFinished());
        QVERIFY(fresh.result().has_value());
        dripping->write("}");
        dripping->flush();
        QTRY_VERIFY(slow.isFinished());
        QVERIFY(slow.result().has_value());
    }

    void resetEndsEverything()
    {
        TlsServer server(m_authority, m_certificate, [](QSslSocket&, const HeardRequest&) {});
        Client client(m_clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        QFuture<Result<Reply>> one = client.send({ .path = u"/1"_s });
        QFuture<Result<Reply>> two = client.send({ .path = u"/2"_s });
        QTRY_COMPARE(server.heard().size(), 2);
        client.reset();
        QVERIFY(one.isFinished() && two.isFinished());
        QCOMPARE(one.result().error().code, u"net.reset"_s);
        server.setAnswerer(saying(TlsServer::json("{}")));
        QVERIFY(wait(client.send({ .path = u"/3"_s }))); // and it works again
    }

    // Who watches addresses and who watches the call's ways notice a move both: the second one spoils nothing that works already.
    void movesOnceHoweverManyNoticeIt()
    {
        TlsServer server(m_authority, m_certificate, [](QSslSocket&, const HeardRequest&) {});
        Client client(m_clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        QSignalSpy restarted(&client, &Client::restarted);
        const auto old = client.send({ .path = u"/old"_s });
        QTRY_COMPARE(server.heard().size(), 1);
        client.move();
        QCOMPARE(restarted.size(), 1);
        QCOMPARE(old.result().error().code, u"net.reset"_s);
        client.move();
        QCOMPARE(restarted.size(), 1); // just now
        QTest::qWait(450);
        client.move(); // nothing has come since: perhaps the address was there later than we looked
        QCOMPARE(restarted.size(), 2);
        server.setAnswerer([](QSslSocket& socket, const HeardRequest& request) {
            if (request.target != "/late")
                socket.write(TlsServer::json("{}"));
        });
        QVERIFY(wait(client.send({ .path = u"/new"_s })));
        const auto late = client.send({ .path = u"/late"_s });
        client.move();
        QCOMPARE(restarted.size(), 2);
        QVERIFY(!late.isFinished());
        client.reset(); // this one means it
        QCOMPARE(restarted.size(), 3);
        QVERIFY(late.isFinished());
        QVERIFY(wait(client.send({ .path = u"/new"_s })));
        QTest::qWait(int(Client::RenewedAtMost.count()) + 50);
        client.move(); // another one
        QCOMPARE(restarted.size(), 4);
    }

    void goesAwayInTheMiddle()
    {
        TlsServer server(m_authority, m_certificate, [](QSslSocket&, const HeardRequest&) {});
        auto client = std::make_unique<Client>(m_clock);
        client->setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        QFuture<Result<Reply>> one = client->send({ .path = u"/1"_s });
        QTRY_COMPARE(server.heard().size(), 1);
        client.reset();
        QVERIFY(one.isFinished());
        QVERIFY(one.isCanceled());
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestClient)
#include "tst_client.moc"
