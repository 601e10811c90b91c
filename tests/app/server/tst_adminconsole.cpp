// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/adminconsole.h"
#include "tests/app/server/serverstage.h"
#include "tests/support/patience.h"

#include <QTest>

#include <thread>

namespace Tongguan {

// What the owner of a server does with it while it runs.
class AdminConsoleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage.reset();
        m_stage = std::make_unique<ServerStage>();
        QVERIFY(m_stage->ok);
        auto opened = Storage::open(m_stage->folder(), m_writer); // as another process does
        QVERIFY(opened.has_value());
        m_storage = std::move(*opened);
        m_text.clear();
    }
    void cleanup() { m_storage.reset(); }

    void listsWhoIsThere()
    {
        QVERIFY(console().listTenants().has_value());
        QCOMPARE(m_text.count(u'\n'), 4);
        m_text.clear();
        QVERIFY(console().listUsers(u"one"_s).has_value());
        QVERIFY2(m_text.contains(u"broker\tbroker\t\tone\n"), qPrintable(m_text));
        QVERIFY(!m_text.contains(u"officer"_s));
        QCOMPARE(console().listUsers(u"nobody"_s).error().code, u"tenant.unknown"_s);
        m_text.clear();
        QVERIFY(console().status(m_stage->folder()).has_value());
        QVERIFY2(m_text.contains(u"tenants\t4\n") && m_text.contains(u"entries, unbroken"_s), qPrintable(m_text));
    }

    void aNewPasswordEndsWhatTheOldOneBegan()
    {
        Caller broker(*m_stage, u"broker"_s), clerk(*m_stage, u"clerk"_s);
        QCOMPARE(broker.get("/v1/sync/changes?cursor=0").status, 200);
        QCOMPARE(console().setPassword(u"broker"_s, u"short"_s).error().code, u"password.length"_s);
        QCOMPARE(console().setPassword(u"nobody"_s, u"long enough"_s).error().code, u"user.unknown"_s);
        QVERIFY(console().setPassword(u"broker"_s, u"a new password"_s).has_value());
        QCOMPARE(broker.get("/v1/sync/changes?cursor=0").code(), u"token.invalid"_s);
        QCOMPARE(renewal(broker.refresh).code(), u"token.invalid"_s);
        QCOMPARE(clerk.get("/v1/sync/changes?cursor=0").status, 200); // nobody else's
        QCOMPARE(signIn(u"broker"_s, u"broker-secret"_s).code(), u"login.wrong"_s);
        QCOMPARE(signIn(u"broker"_s, u"a new password"_s).status, 200);
        QVERIFY(audited().contains(u"console\tuser.password"_s));
    }

    void aLockedOneWaitsForAPassword()
    {
        Caller broker(*m_stage, u"broker"_s);
        QVERIFY(console().lock(u"broker"_s).has_value());
        QCOMPARE(broker.get("/v1/sync/changes?cursor=0").code(), u"token.invalid"_s);
        QCOMPARE(signIn(u"broker"_s, u"broker-secret"_s).code(), u"login.wrong"_s);
        m_text.clear();
        QVERIFY(console().listUsers(u"one"_s).has_value());
        QVERIFY2(m_text.contains(u"broker\tbroker\tlocked\tone\n"), qPrintable(m_text));
        QVERIFY(console().setPassword(u"broker"_s, u"broker-secret"_s).has_value());
        QCOMPARE(signIn(u"broker"_s, u"broker-secret"_s).status, 200);
    }

    void aRoleFitsItsHouse()
    {
        QCOMPARE(console().setRole(u"broker"_s, Role::Officer).error().code, u"role.unfit"_s);
        QVERIFY(console().setRole(u"broker"_s, Role::Clerk).has_value());
        QCOMPARE(signIn(u"broker"_s, u"broker-secret"_s).json().value(u"user")[u"role"].toString(), u"clerk"_s);
        QVERIFY(audited().contains(u"user.role"_s) && audited().contains(u"broker -> clerk"_s));
    }

    // Taken while others write, and served: what was answered before the backup began is in it, and its chain is unbroken.
    void aBackupOfARunningServerIsAServer()
    {
        Caller broker(*m_stage, u"broker"_s);
        const DocumentId before = DocumentId::create();
        QCOMPARE(broker.answer(broker.operation("save", before, 0, m_stage->body({ { u"remarks"_s, u"before"_s } }))).value(u"kind").toString(), u"applied"_s);
        std::atomic_bool isOver = false;
        std::atomic_int written = 0;
        const QByteArray body = m_stage->body({ { u"remarks"_s, u"beside"_s } });
        std::thread others([&] {
            Caller clerk(*m_stage, u"clerk"_s);
            while (!isOver) {
                if (clerk.answer(clerk.operation("save", DocumentId::create(), 0, body)).value(u"kind").toString() == u"applied")
                    ++written;
            }
        });
        const bool isBusy = QTest::qWaitFor([&] { return written > 0; }, Patience);
        QTemporaryDir place(quickFolder());
        const QString to = place.filePath(u"copy"_s);
        const Done done = console().backup(m_stage->folder(), to);
        isOver = true;
        others.join();
        QVERIFY(isBusy);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().code + done.error().detail));
        for (const QString& name : { u"server.db"_s, u"tls/ca.key"_s, u"tls/server.pem"_s })
            QVERIFY2(QFile::exists(to + u'/' + name), qPrintable(name));
        QCOMPARE(QFile::permissions(to + u"/tls/ca.key") & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(console().backup(m_stage->folder(), to).error().code, u"backup.exists"_s);
        QCOMPARE(console().backup(m_stage->folder(), m_stage->folder() + u"/inside").error().code, u"backup.exists"_s);

        std::mutex writer;
        const auto copy = Storage::open(to, writer);
        QVERIFY(copy.has_value());
        const auto tenant = (*copy)->accounts().tenantNamed(u"one"_s);
        QVERIFY(tenant && *tenant);
        const auto row = (*copy)->documents().document((*tenant)->key, before);
        QVERIFY(row && *row);
        QVERIFY((*copy)->accounts().checkAudit().has_value());
    }

    void aBrokenChainIsNamed()
    {
        QVERIFY(console().checkAudit().has_value());
        QVERIFY(m_storage->write([&] { return m_storage->accounts().audit({ 0, u"x"_s, u"y"_s, {}, {} }, m_stage->clock.now()); }).has_value());
        auto database = Database::open(m_stage->folder() + u"/server.db", {});
        QVERIFY(database.has_value());
        QVERIFY(database->run("UPDATE audit SET actor = 'z' WHERE actor = 'x'").has_value());
        QCOMPARE(console().checkAudit().error().code, u"audit.broken"_s);
    }

private:
    [[nodiscard]] AdminConsole console() { return { *m_storage, m_stage->clock, m_out }; }
    [[nodiscard]] QString audited()
    {
        m_text.clear();
        const bool printed = console().printAudit(3).has_value();
        return printed ? m_text : QString();
    }
    [[nodiscard]] PeerReply ask(const QByteArray& path, const QJsonObject& object)
    {
        HttpPeer peer(m_stage->server().port(), m_stage->server().identity().caCertificate);
        return peer.ask("POST"_ba, path, {}, QJsonDocument(object).toJson());
    }
    [[nodiscard]] PeerReply signIn(const QString& user, const QString& password)
    {
        return ask("/v1/login"_ba, { { u"user"_s, user }, { u"password"_s, password }, { u"device"_s, DeviceId::create().toString() } });
    }
    [[nodiscard]] PeerReply renewal(const QByteArray& token)
    {
        return ask("/v1/refresh"_ba, { { u"refreshToken"_s, QString::fromLatin1(token) }, { u"device"_s, DeviceId::create().toString() } });
    }

    std::unique_ptr<ServerStage> m_stage;
    std::mutex m_writer;
    std::unique_ptr<Storage> m_storage;
    QString m_text;
    QTextStream m_out { &m_text };
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::AdminConsoleTest)
#include "tst_adminconsole.moc"
