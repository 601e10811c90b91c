// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/client.h"
#include "models/net/trust.h"
#include "tests/support/patience.h"
#include "tests/support/setclock.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

using namespace Net;

class TestTrust final : public QObject
{
    Q_OBJECT

    TestCertificate m_authority = makeAuthority(u"通关 Office"_s);
    TestCertificate m_certificate = makeServerCertificate(m_authority, { u"localhost"_s, u"127.0.0.1"_s });

    template <class T>
    static T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, Patience))
            qFatal("nothing came");
        return future.result();
    }
    static void answerEmpty(QSslSocket& socket, const HeardRequest&) { socket.write(TlsServer::json("{}")); }

private Q_SLOTS:
    void firstContactToPinnedContact()
    {
        TlsServer server(m_authority, m_certificate, answerEmpty);
        const Result<ServerIdentity> identity = wait(probe(server.url()));
        QVERIFY(identity);
        QCOMPARE(identity->authorityDigest, publicKeyDigest(QSslCertificate(m_authority.certificate)));
        QCOMPARE(identity->authorityDigest.size(), 32);
        QCOMPARE(identity->authorityName, u"通关 Office"_s);
        QVERIFY(identity->fitsHost);
        QCOMPARE(server.heard().size(), 0); // nothing was sent

        QTemporaryDir folder;
        QCOMPARE(loadTrust(folder.path(), server.url()).error().code, u"tls.unpinned"_s);
        QVERIFY(saveTrust(folder.path(), *identity));
        const Result<TlsPolicy> policy = loadTrust(folder.path(), server.url());
        QVERIFY(policy);
        SetClock clock;
        Client client(clock);
        client.setServer(server.url(), *policy);
        QVERIFY(wait(client.send({ .path = u"/v1/health"_s })));

        // The authority in the file replaced by another: its key is not the confirmed one.
        const QString path = folder.path() + u"/servers/"_s + QDir(folder.path() + u"/servers"_s).entryList(QDir::Files).first();
        ServerIdentity forged = *identity;
        forged.authorityPem = makeAuthority(u"通关 Office"_s).certificate;
        QCOMPARE(saveTrust(folder.path(), forged).error().code, u"tls.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace(identity->authorityDigest.toHex(), QByteArray(64, 'a'));
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();
        QCOMPARE(loadTrust(folder.path(), server.url()).error().code, u"tls.pem"_s);
        QCOMPARE(loadTrust(folder.path(), server.url()).error().kind, ErrorKind::Corrupt);
    }

    void saysWhatIsWrong()
    {
        TlsServer server(m_authority, makeServerCertificate(m_authority, { u"elsewhere.example"_s }), answerEmpty);
        const Result<ServerIdentity> other = wait(probe(server.url()));
        QVERIFY(other);
        QVERIFY(!other->fitsHost);

        server.setChain({ m_certificate.certificate });
        // the key no longer fits the chain: use a server of its own
        TlsServer alone(m_authority, m_certificate, answerEmpty);
        alone.setChain({ m_certificate.certificate });
        QCOMPARE(wait(probe(alone.url())).error().code, u"tls.chain"_s);

        TlsServer old(m_authority, m_certificate, answerEmpty);
        old.setProtocol(QSsl::TlsV1_2);
        QCOMPARE(wait(probe(old.url())).error().code, u"tls.handshake"_s);

        QUrl gone;
        {
            TlsServer brief(m_authority, m_certificate, answerEmpty);
            gone = brief.url();
        }
        QCOMPARE(wait(probe(gone)).error().code, u"net.refused"_s);
        QCOMPARE(wait(probe(QUrl(u"http://127.0.0.1/"_s))).error().code, u"net.url"_s);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestTrust)
#include "tst_trust.moc"
