// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/net/trust.h"
#include "models/security/memorysecrets.h"
#include "models/sync/nettransport.h"
#include "models/sync/syncengine.h"
#include "tests/support/quickfolder.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

namespace Tongguan {

// The real client against the real server process: what the issue promises, from paper to release.
class TestRelease final : public QObject
{
    Q_OBJECT

    // The training office, killed and started again as the test likes, always at the same address.
    class Office final {
    public:
        [[nodiscard]] bool start()
        {
            const QString portFile = folder.filePath(u"port"_s);
            QFile::remove(portFile);
            m_process.setProcessChannelMode(QProcess::MergedChannels);
            m_process.start(program(), { u"serve"_s, u"--data"_s, folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--port-file"_s, portFile,
                                           u"--training"_s });
            const bool up = QTest::qWaitFor([&] { return QFile::exists(portFile) || m_process.state() == QProcess::NotRunning; }, 30'000) && QFile::exists(portFile);
            if (!up) {
                qWarning().noquote() << "no server:" << m_process.errorString() << m_process.readAll();
                return false;
            }
            port = read(portFile).trimmed().toInt();
            training = QJsonDocument::fromJson(read(folder.filePath(u"data/training.json"_s))).object();
            return true;
        }
        [[nodiscard]] bool kill() // -9 where there is such a thing
        {
            m_process.kill();
            return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 10'000);
        }
        ~Office() { (void)kill(); }
        [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(port)); }
        [[nodiscard]] QString password(const QString& user) const
        {
            const QJsonArray users = training.value("users"_L1).toArray();
            for (const QJsonValue& one : users) {
                if (one["user"_L1].toString() == user)
                    return one["password"_L1].toString();
            }
            return {};
        }
        [[nodiscard]] static QString program()
        {
#ifdef Q_OS_WIN
            return QStringLiteral(TONGGUAN_BIN_DIR "/tongguan-server.exe");
#else
            return QStringLiteral(TONGGUAN_BIN_DIR "/tongguan-server");
#endif
        }
        [[nodiscard]] static QByteArray read(const QString& path)
        {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

        QTemporaryDir folder { quickFolder() };
        int port = 0;
        QJsonObject training;

    private:
        QProcess m_process;
    };

    // One computer.
    struct Desk {
        explicit Desk(const Dictionary& dictionary)
            : store(*ClientStore::open(folder.path(), dictionary))
            , client(clock)
            , session(client, secrets, clock)
            , transport(client, session, [] { return 0.5; })
            , engine(*store, transport, clock, options())
        {
        }
        static SyncOptions options()
        {
            SyncOptions options;
            options.retry = { std::chrono::milliseconds(300), std::chrono::milliseconds(1'000) };
            options.gather = std::chrono::milliseconds(20);
            options.poll = std::chrono::milliseconds(1'000);
            return options;
        }
        template <class T>
        static T wait(QFuture<T> future)
        {
            if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
                qFatal("nothing came");
            return future.result();
        }
        // First contact, as a person does it: compare the fingerprint, then sign in.
        [[nodiscard]] Result<Net::Profile> signIn(const Office& office, const QString& user)
        {
            const Result<Net::ServerIdentity> identity = wait(Net::probe(office.url()));
            if (!identity)
                return tl::unexpected(identity.error());
            if (QString::fromLatin1(identity->authorityDigest.toHex()) != office.training.value("caSha256"_L1).toString())
                return fail(ErrorKind::Denied, u"test.fingerprint"_s);
            if (const Done saved = Net::saveTrust(folder.path(), *identity); !saved)
                return tl::unexpected(saved.error());
            client.setServer(office.url(), *Net::loadTrust(folder.path(), office.url()));
            return wait(session.login(user, office.password(user), *wait(store->device()), u"test"_s));
        }
        [[nodiscard]] StoredDeclaration read(DocumentId id) const
        {
            const Result<StoredDeclaration> stored = wait(store->read(id));
            return stored ? *stored : StoredDeclaration();
        }
        [[nodiscard]] QString state(DocumentId id) const { return stateName(read(id).state); }
        [[nodiscard]] QString channels(DocumentId id) const
        {
            QStringList list;
            const QList<Receipt> receipts = read(id).receipts;
            for (const Receipt& receipt : receipts)
                list << receipt.channel;
            return list.join(u' ');
        }
        [[nodiscard]] QString story(DocumentId id) const
        {
            const StoredDeclaration stored = read(id);
            const SyncStatus& status = engine.status();
            return u"%1 %2 %3 [%4]; sync %5 %6"_s.arg(stateName(stored.state), syncStateName(stored.sync), stored.problem, channels(id), phaseName(status.state),
                status.lastError ? status.lastError->code + u' ' + status.lastError->detail : QString());
        }

        QTemporaryDir folder { quickFolder() };
        SystemClock clock;
        std::unique_ptr<ClientStore> store;
        MemorySecrets secrets { u"keychain.absent"_s };
        Net::Client client;
        Net::Session session;
        NetTransport transport;
        SyncEngine engine;
    };

    std::unique_ptr<Dictionary> m_dictionary;

    [[nodiscard]] Document sample() const
    {
        QFile file(u":/scenarios/import-electronics.xml"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        Document document = readDeclaration(m_dictionary->declaration(), file.readAll())->document;
        if (!document.setValue(u"grossWeight", u"150"_s)) // the sample's one finding, mended
            qFatal("no gross weight");
        return document;
    }
    static bool comesTo(const Desk& desk, DocumentId id, const QString& state)
    {
        const bool came = QTest::qWaitFor([&] { return desk.state(id) == state; }, 60'000);
        if (!came)
            qWarning().noquote() << "wanted" << state << "but" << desk.story(id);
        return came;
    }

    // Event by event: QTest's own waiting sleeps 10 ms a time, which is no figure of ours.
    template <class Condition>
    static bool pump(Condition condition)
    {
        const QDeadlineTimer late(600'000);
        while (!condition() && !late.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return condition();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(Office::program()))
            QSKIP("tongguan-server is not built");
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
    }

    void fromPaperToRelease()
    {
        Office office;
        QVERIFY(office.start());
        Desk desk(*m_dictionary);
        const Result<Net::Profile> profile = desk.signIn(office, u"broker"_s);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().code + profile.error().detail));
        QCOMPARE(profile->role, u"broker"_s);
        desk.engine.start();
        QTRY_VERIFY(desk.engine.status().lastSuccess.isValid());

        QVERIFY(office.kill());
        const DocumentId id = DocumentId::create();
        QVERIFY(Desk::wait(desk.store->save(id, sample())));
        QVERIFY(Desk::wait(desk.store->submit(id)));
        QTRY_COMPARE(desk.engine.status().state, SyncPhase::Offline);
        QTRY_VERIFY(desk.engine.status().waiting > 0);
        QVERIFY(desk.engine.status().lastError);
        QCOMPARE(desk.state(id), u"submitting"_s);
        QVERIFY(!Desk::wait(desk.store->submit(id))); // not twice

        QVERIFY(office.start());
        QVERIFY(comesTo(desk, id, u"cleared"_s)); // by itself
        const StoredDeclaration cleared = desk.read(id);
        QCOMPARE(cleared.sync, SyncState::Clean);
        QVERIFY2(desk.channels(id).startsWith(u"7 L J ") && desk.channels(id).endsWith(u" P R"), qPrintable(desk.channels(id)));
        QString entryNo;
        for (const Receipt& receipt : cleared.receipts)
            entryNo = receipt.entryNo.isEmpty() ? entryNo : receipt.entryNo;
        QVERIFY2(QRegularExpression(u"^\\d{18}$"_s).match(entryNo).hasMatch(), qPrintable(entryNo));
        QTRY_COMPARE(desk.engine.status().waiting, 0);
        QVERIFY(!desk.engine.status().lastError);

        // Another computer of the same enterprise sees the same.
        Desk second(*m_dictionary);
        QVERIFY(second.signIn(office, u"clerk"_s));
        second.engine.start();
        QVERIFY(comesTo(second, id, u"cleared"_s));
        const StoredDeclaration there = second.read(id);
        QCOMPARE(there.revision, desk.read(id).revision);
        QCOMPARE(toBody(there.document), toBody(desk.read(id).document));
        QCOMPARE(second.channels(id), desk.channels(id));
    }

    void theOfficeIsKilledInBetween()
    {
        Office office;
        QVERIFY(office.start());
        Desk desk(*m_dictionary);
        QVERIFY(desk.signIn(office, u"broker"_s));
        desk.engine.start();
        QTRY_VERIFY(desk.engine.status().lastSuccess.isValid());
        QList<DocumentId> ids;
        for (int i = 0; i < 3; ++i) {
            ids << DocumentId::create();
            QVERIFY(Desk::wait(desk.store->save(ids.last(), sample())));
            QVERIFY(Desk::wait(desk.store->submit(ids.last())));
            QTest::qWait(i * 250);
            QVERIFY(office.kill()); // somewhere between push, receipts and pull
            QVERIFY(office.start());
        }
        for (const DocumentId& id : std::as_const(ids)) {
            QVERIFY(comesTo(desk, id, u"cleared"_s));
            QStringList channels = desk.channels(id).split(u' ');
            QCOMPARE(channels.removeDuplicates(), 0); // every step once, no submission twice
        }
        QTRY_COMPARE(desk.engine.status().waiting, 0);
        QCOMPARE(desk.engine.status().rejected, 0);
    }

    void aReturnedOneIsMendedAndGoesThrough()
    {
        Office office;
        QVERIFY(office.start());
        Desk desk(*m_dictionary);
        QVERIFY(desk.signIn(office, u"broker"_s));
        desk.engine.start();
        Document document = sample();
        QVERIFY(document.setValue(u"remarks", u"退单演示"_s));
        const DocumentId id = DocumentId::create();
        QVERIFY(Desk::wait(desk.store->save(id, document)));
        QVERIFY(Desk::wait(desk.store->submit(id)));
        QVERIFY(comesTo(desk, id, u"returned"_s));
        const StoredDeclaration returned = desk.read(id);
        QCOMPARE(returned.receipts.last().channel, u"Z"_s);
        const QList<FieldRemark> remarks = returned.receipts.last().remarks;
        QVERIFY(std::ranges::any_of(remarks, [](const FieldRemark& remark) { return remark.place == u"remarks" && !remark.text.isEmpty(); }));

        Document mended = returned.document;
        QVERIFY(mended.setValue(u"remarks", {}));
        QVERIFY(Desk::wait(desk.store->save(id, mended)));
        QVERIFY(Desk::wait(desk.store->submit(id)));
        QVERIFY(comesTo(desk, id, u"cleared"_s));
        QCOMPARE(desk.channels(id).count(u'7'), 2);
        QCOMPARE(desk.read(id).document.value(u"remarks"), QString());
    }

    void aFaultyOneIsRefusedWithReasons()
    {
        Office office;
        QVERIFY(office.start());
        Desk desk(*m_dictionary);
        QVERIFY(desk.signIn(office, u"broker"_s));
        desk.engine.start();
        Document document = sample();
        QVERIFY(document.setValue(u"grossWeight", u"1"_s));
        const DocumentId id = DocumentId::create();
        QVERIFY(Desk::wait(desk.store->save(id, document)));
        QVERIFY(Desk::wait(desk.store->submit(id)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.read(id).sync, SyncState::Rejected, 20'000);
        QCOMPARE(desk.read(id).problem, u"declaration.findings"_s);
        QCOMPARE(desk.state(id), u"draft"_s);
        QTRY_COMPARE(desk.engine.status().rejected, 1);
        QCOMPARE(desk.engine.status().documentInTrouble, std::optional(id));
        QVERIFY(document.setValue(u"grossWeight", sample().value(u"grossWeight")));
        QVERIFY(Desk::wait(desk.store->save(id, document)));
        QVERIFY(Desk::wait(desk.store->submit(id)));
        QVERIFY(comesTo(desk, id, u"cleared"_s));
    }

    void figures()
    {
        bool asked = false;
        const int count = qEnvironmentVariableIntValue("TONGGUAN_MEASURE", &asked);
        if (!asked)
            QSKIP("TONGGUAN_MEASURE=10000 measures a push of so many");
        Office office;
        QVERIFY(office.start());
        Desk desk(*m_dictionary);
        QVERIFY(desk.signIn(office, u"broker"_s));
        desk.engine.start();
        QTRY_VERIFY(desk.engine.status().lastSuccess.isValid());
        QElapsedTimer timer;
        const auto round = [&desk, &timer](int times) {
            int rounds = 0;
            const auto connection = connect(&desk.engine, &SyncEngine::roundFinished, &desk.engine, [&] { if (++rounds < times) QMetaObject::invokeMethod(&desk.engine, &SyncEngine::syncNow, Qt::QueuedConnection); });
            timer.start();
            desk.engine.syncNow();
            const bool done = pump([&] { return rounds >= times; });
            disconnect(connection);
            return done;
        };
        QVERIFY(round(50)); // below the server's limit of requests a minute
        qInfo("no-change round: %.2f ms", static_cast<double>(timer.elapsed()) / 50);
        desk.engine.stop();
        QList<std::pair<DocumentId, Document>> documents;
        const Document one = sample();
        for (int i = 0; i < count; ++i) {
            Document copy = one;
            QVERIFY(copy.setValue(u"contractNo", u"M-%1"_s.arg(i)));
            documents << std::pair(DocumentId::create(), copy);
        }
        QVERIFY(Desk::wait(desk.store->saveAll(documents)));
        QVERIFY(Desk::wait(desk.store->indexNow()));
        QVERIFY(QTest::qWaitFor([&] { return desk.engine.status().waiting == count; }, 60'000));
        const std::clock_t begin = std::clock();
        timer.start();
        desk.engine.start();
        QVERIFY(pump([&] { return desk.engine.status().waiting == 0 && desk.engine.status().state == SyncPhase::Idle; }));
        qInfo("push %d of %lld bytes and hear them again: %.1f s, client CPU %.2f s", count, static_cast<long long>(toBody(one).size()),
            static_cast<double>(timer.elapsed()) / 1000, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestRelease)
#include "tst_release.moc"
