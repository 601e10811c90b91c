// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/session.h"
#include "models/net/tlspolicy.h"
#include "models/security/memorysecrets.h"
#include "tests/support/patience.h"
#include "tests/support/setclock.h"
#include "tests/support/tlsserver.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTest>

namespace Tongguan {

using namespace Net;

class TestSession final : public QObject
{
    Q_OBJECT

    TestCertificate m_authority = makeAuthority(u"A"_s);
    TestCertificate m_certificate = makeServerCertificate(m_authority, { u"127.0.0.1"_s });
    const DeviceId m_device = DeviceId::create();

    static QByteArray tokens(const QByteArray& access, const QByteArray& refresh, int seconds)
    {
        return "{\"accessToken\":\"" + access + "\",\"refreshToken\":\"" + refresh + "\",\"accessSeconds\":" + QByteArray::number(seconds)
            + ",\"user\":{\"id\":\"u1\",\"name\":\"王\",\"role\":\"broker\"},\"tenant\":{\"id\":\"t1\",\"name\":\"某某\",\"kind\":\"enterprise\"},\"company\":{\"traderName\":\"某某公司\"}}";
    }
    template <class T>
    static T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, Patience))
            qFatal("nothing came");
        return future.result();
    }
    static QString field(const HeardRequest& request, const QString& name) { return QJsonDocument::fromJson(request.body)[name].toString(); }

private Q_SLOTS:
    void livesThroughADay()
    {
        SetClock clock;
        int served = 0;
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest& request) {
            ++served;
            QByteArray answer = TlsServer::json("{}");
            if (request.target == "/v1/login" || request.target == "/v1/refresh")
                answer = TlsServer::json(tokens("a" + QByteArray::number(served), "r" + QByteArray::number(served), 900));
            socket.write(answer);
        });
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets(u"keychain.absent"_s);
        Session session(client, secrets, clock);
        QCOMPARE(session.forgetsBecause(), u"keychain.absent"_s);
        QVERIFY(!session.isSignedIn());
        QCOMPARE(wait(session.ensureFresh()).error().code, u"login.needed"_s);

        const Result<Profile> profile = wait(session.login(u"broker"_s, u"pass"_s, m_device, u"desk 1"_s));
        QVERIFY(profile);
        QCOMPARE(profile->role, u"broker"_s);
        QCOMPARE(profile->company.value("traderName"_L1).toString(), u"某某公司"_s);
        QCOMPARE(Profile::fromJson(QJsonDocument::fromJson(profile->toJson()).object()), *profile);
        QCOMPARE(server.heard().size(), 1);
        QCOMPARE(field(server.heard()[0], u"device"_s), m_device.toString());

        QVERIFY(wait(session.ensureFresh()));
        QCOMPARE(server.heard().size(), 1); // good for a while
        clock.advance(850); // less than a minute is left
        QFuture<Done> one = session.ensureFresh();
        QFuture<Done> two = session.ensureFresh();
        QFuture<Done> three = session.refresh();
        QVERIFY(wait(one) && wait(two) && wait(three));
        QCOMPARE(server.heard().size(), 2); // one refresh for all three
        QCOMPARE(field(server.heard()[1], u"refreshToken"_s), u"r1"_s);
        QVERIFY(!server.heard()[1].headers.contains("authorization"));
        QVERIFY(wait(client.send({ .path = u"/v1/sync/changes"_s })));
        QCOMPARE(server.heard()[2].headers.value("authorization"), "Bearer a2"_ba);

        QVERIFY(wait(session.changePassword(u"pass"_s, u"other pass"_s)));
        QCOMPARE(server.heard().last().target, "/v1/password"_ba);
        QCOMPARE(field(server.heard().last(), u"before"_s), u"pass"_s);
        QCOMPARE(field(server.heard().last(), u"after"_s), u"other pass"_s);
        QVERIFY(session.isSignedIn());

        // Another start of the program.
        Client client2(clock);
        client2.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        Session session2(client2, secrets, clock);
        QVERIFY(wait(session2.restore(u"broker"_s, m_device)));
        QCOMPARE(field(server.heard().last(), u"refreshToken"_s), u"r2"_s);
        QVERIFY(session2.isSignedIn());

        QVERIFY(wait(session2.logout()));
        QCOMPARE(server.heard().last().target, "/v1/logout"_ba);
        QVERIFY(!session2.isSignedIn());
        QCOMPARE(wait(Session(client2, secrets, clock).restore(u"broker"_s, m_device)).error().code, u"login.needed"_s);
    }

    void aRefusedPasswordEndsNothing()
    {
        SetClock clock;
        QByteArray answer = TlsServer::json(tokens("a1", "r1", 900));
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest&) { socket.write(answer); });
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets({});
        Session session(client, secrets, clock);
        QVERIFY(wait(session.login(u"broker"_s, u"pass"_s, m_device, {})));
        answer = TlsServer::json("{\"code\":\"password.wrong\"}", 403);
        QCOMPARE(wait(session.changePassword(u"guess"_s, u"other pass"_s)).error().code, u"password.wrong"_s);
        QVERIFY(session.isSignedIn());
        QCOMPARE(server.heard().size(), 2); // not tried again by itself
    }

    void forgetsARevokedFamily()
    {
        SetClock clock;
        QByteArray answer = TlsServer::json(tokens("a1", "r1", 10));
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest&) { socket.write(answer); });
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets({});
        Session session(client, secrets, clock);
        QStringList out;
        connect(&session, &Session::signedOut, this, [&out](const Error& why) { out << why.code; });
        QVERIFY(wait(session.login(u"broker"_s, u"pass"_s, m_device, {})));
        answer = TlsServer::json("{\"code\":\"token.reused\"}", 401);
        QCOMPARE(wait(session.ensureFresh()).error().code, u"token.reused"_s);
        QCOMPARE(out, QStringList { u"token.reused"_s });
        QVERIFY(!session.isSignedIn());
        QVERIFY(secrets.read(u"refresh broker@"_s + server.url().authority()).result()->isEmpty());
    }

    void aLostLineIsNotASignOut()
    {
        SetClock clock;
        QByteArray answer = TlsServer::json(tokens("a1", "r1", 10));
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest&) { socket.write(answer); });
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets({});
        Session session(client, secrets, clock);
        QVERIFY(wait(session.login(u"broker"_s, u"pass"_s, m_device, {})));
        answer = TlsServer::answer(200, "text/html", "<html>");
        QCOMPARE(wait(session.ensureFresh()).error().kind, ErrorKind::Offline);
        QVERIFY(session.isSignedIn());
        answer = TlsServer::json(tokens("a2", "r2", 900));
        QVERIFY(wait(session.ensureFresh()));
    }

    // A token's time is counted from when it came: hours of difference to the server are no matter.
    void aWrongClockRenewsNothing()
    {
        SetClock clock;
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest&) {
            QByteArray answer = tokens("a1", "r1", 900);
            answer.insert(1, "\"accessExpires\":\"2020-01-01T00:00:00.000Z\","); // long ago, by our clock
            socket.write(TlsServer::json(answer));
        });
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets({});
        Session session(client, secrets, clock);
        QVERIFY(wait(session.login(u"broker"_s, u"pass"_s, m_device, {})));
        for (int i = 0; i < 3; ++i)
            QVERIFY(wait(session.ensureFresh()));
        QCOMPARE(server.heard().size(), 1);
        clock.advance(839);
        QVERIFY(wait(session.ensureFresh()));
        QCOMPARE(server.heard().size(), 1);
        clock.advance(2);
        QVERIFY(wait(session.ensureFresh()));
        QCOMPARE(server.heard().size(), 2);
    }

    // A token that is replaced while requests are under way refuses these: all go once more, with one refresh for all of them.
    void sendsOnceMoreWithTheNextToken()
    {
        SetClock clock;
        int issued = 0;
        QByteArray good = "a1";
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest& request) {
            if (request.target == "/v1/login" || request.target == "/v1/refresh") {
                const QByteArray number = QByteArray::number(++issued);
                socket.write(TlsServer::json(tokens("a" + number, "r" + number, 900)));
                return;
            }
            const bool fits = request.headers.value("authorization") == "Bearer " + good;
            socket.write(fits ? TlsServer::json("{}") : TlsServer::json("{\"code\":\"token.invalid\"}", 401));
        });
        const auto count = [&](const QByteArray& target) {
            const auto heard = server.heard();
            return std::count_if(heard.begin(), heard.end(), [&](const HeardRequest& one) { return one.target == target; });
        };
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets({});
        Session session(client, secrets, clock);
        QStringList out;
        connect(&session, &Session::signedOut, this, [&out](const Error& why) { out << why.code; });
        QVERIFY(wait(session.login(u"broker"_s, u"pass"_s, m_device, {})));
        good = "a2";
        const Request once { .verb = Verb::Post, .path = u"/v1/once"_s, .body = "{}"_ba, .repeat = Repeat::Never };
        QList<QFuture<Result<Reply>>> sent;
        for (int i = 0; i < 4; ++i)
            sent.append(session.send(once));
        for (const QFuture<Result<Reply>>& one : std::as_const(sent))
            QCOMPARE(wait(one)->status, 200);
        QCOMPARE(count("/v1/refresh"), 1);
        QCOMPARE(count("/v1/once"), 8);

        good = "none";
        const auto refused = wait(session.send(once));
        QVERIFY(refused); // not for ever
        QCOMPARE(refused->status, 401);
        QCOMPARE(count("/v1/refresh"), 2);
        QCOMPARE(count("/v1/once"), 10);

        good = "a3"; // it is the present one: a stream that was refused the one before asks for nothing
        QVERIFY(wait(session.renew("a2")));
        QCOMPARE(count("/v1/refresh"), 2);
        QVERIFY(wait(session.renew("a3")));
        QCOMPARE(count("/v1/refresh"), 3);
        QVERIFY(out.isEmpty());
    }

    void isSignedOutWhereNoTokenHelps()
    {
        SetClock clock;
        QByteArray answer = TlsServer::json(tokens("a1", "r1", 900));
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest&) { socket.write(answer); });
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets({});
        Session session(client, secrets, clock);
        QStringList out;
        connect(&session, &Session::signedOut, this, [&out](const Error& why) { out << why.code; });
        QVERIFY(wait(session.login(u"broker"_s, u"pass"_s, m_device, {})));
        answer = TlsServer::json("{\"code\":\"token.reused\"}", 401);
        const auto refused = wait(session.send({ .path = u"/v1/sync/changes"_s }));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(refused.error().code, u"token.reused"_s);
        QCOMPARE(out, QStringList { u"token.reused"_s });
    }

    void saysHowLongToWait()
    {
        SetClock clock;
        TlsServer server(m_authority, m_certificate, [&](QSslSocket& socket, const HeardRequest&) {
            socket.write(TlsServer::json("{\"code\":\"login.many\",\"detail\":\"too many\"}", 429, "Retry-After: 300\r\n"));
        });
        Client client(clock);
        client.setServer(server.url(), *TlsPolicy::pinned(m_authority.certificate));
        MemorySecrets secrets({});
        Session session(client, secrets, clock);
        const Result<Profile> profile = wait(session.login(u"broker"_s, u"wrong"_s, m_device, {}));
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, u"login.many"_s);
        QVERIFY(profile.error().detail.contains(u"300 s"));
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestSession)
#include "tst_session.moc"
