// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/packsync.h"
#include "tests/support/packkit.h"
#include "tests/support/patience.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// A server that serves packs: a list, and files by their path.
class PackWire final : public SyncTransport {
public:
    [[nodiscard]] QFuture<Result<Net::Reply>> send(const Net::Request& request) override
    {
        asked.append(request.path);
        Result<Net::Reply> reply = fail(ErrorKind::Offline, u"net.cut"_s);
        const QString list = u"/v1/packs"_s;
        if (lost == 0 || --lost > 0) {
            if (request.path == list || request.path.startsWith(list + u"?known="))
                reply = answer(request.path == QString(list + u"?known="_s + Net::queryText(state)) ? QJsonDocument(QJsonObject { { u"state"_s, state } }).toJson() : listing());
            else if (files.contains(request.path))
                reply = answer(files.value(request.path));
            else
                reply = Net::readReply(404, { { "Content-Type", "application/problem+json" } }, "{\"code\":\"unknown\"}", 1'000'000);
        }
        return QtFuture::makeReadyFuture<Result<Net::Reply>>(std::move(reply));
    }
    void listen() override { }
    void silence() override { }
    [[nodiscard]] bool isListening() const override { return false; }
    void reset() override { }
    void useDevice(DeviceId) override { }

    // From now on this is offered, whatever it is.
    void serve(const QString& id, int version, const QByteArray& file, bool pinned = false)
    {
        files.insert(u"/v1/packs/%1/%2"_s.arg(id).arg(version), file);
        const DataPack pack { {}, {}, {}, file };
        offers.insert(id, QJsonObject { { u"id"_s, id }, { u"version"_s, version }, { u"digest"_s, pack.digest() }, { u"pinned"_s, pinned } });
        state += u'+';
    }
    void withdraw(const QString& id)
    {
        offers.remove(id);
        state += u'-';
    }

    QList<PackKey> keys;
    QMap<QString, QJsonObject> offers;
    QHash<QString, QByteArray> files;
    QString state = u"s"_s;
    QStringList asked;
    int lost = 0; // the n-th request from now gets no answer, nor any after it

private:
    static Result<Net::Reply> answer(const QByteArray& body) { return Net::readReply(200, { { "Content-Type", "application/json" } }, body, 8'000'000); }
    QByteArray listing() const
    {
        QJsonArray packs;
        for (const QJsonObject& offer : offers)
            packs.append(offer);
        return QJsonDocument(QJsonObject { { u"state"_s, state }, { u"keys"_s, packKeysJson(keys) }, { u"packs"_s, packs } }).toJson();
    }
};

class TestPackSync final : public QObject
{
    Q_OBJECT

    // One start of the program on one store.
    struct Desk {
        Desk(const QString& folder, const Dictionary& dictionary, PackWire& wire, const ClockPort& clock)
            : store(*ClientStore::open(folder, dictionary, &clock)), shelf({}, verifiesPack), sync(*store, wire, shelf, clock)
        {
            shelf.examine(PackKind::Rules, [this](const DataPack&) {
                ++examined;
                return verdict;
            });
        }
        [[nodiscard]] Done update()
        {
            const QFuture<Done> future = sync.update();
            return QTest::qWaitFor([&] { return future.isFinished(); }, Patience) ? future.result() : Done(fail(ErrorKind::Bug, u"test.hangs"_s));
        }
        [[nodiscard]] int version(const QString& id = u"extra"_s) const
        {
            const ShelvedPack* pack = shelf.find(id);
            return pack ? pack->pack.head.version : 0;
        }
        std::unique_ptr<ClientStore> store;
        PackShelf shelf;
        PackSync sync;
        int examined = 0;
        Done verdict;
    };

private Q_SLOTS:
    void initTestCase() { m_dictionary = std::move(*Dictionary::load()); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        m_wire = std::make_unique<PackWire>();
        m_wire->keys = { m_office.key() };
    }

    void whatIsServedComesAndStays()
    {
        {
            auto desk = open();
            const QSignalSpy changed(&desk->sync, &PackSync::changed);
            m_wire->serve(u"extra"_s, 1, file(1));
            QVERIFY(desk->update());
            QCOMPARE(desk->version(), 1);
            QCOMPARE(changed.size(), 1);
            QVERIFY(desk->update()); // nothing has turned: one question, nothing fetched
            QCOMPARE(m_wire->asked.size(), 3);
            QCOMPARE(changed.size(), 1);
        }
        auto desk = open();
        const QFuture<Done> restored = desk->sync.restore();
        QTRY_VERIFY(restored.isFinished());
        QCOMPARE(desk->version(), 1);
        QCOMPARE(desk->examined, 0); // its cases were run when it was accepted
        m_wire->serve(u"extra"_s, 2, file(2));
        QVERIFY(desk->update());
        QCOMPARE(desk->version(), 2);
        QCOMPARE(desk->examined, 1);
    }

    void aRefusedPackIsToldAndNotFetchedAgain()
    {
        auto desk = open();
        m_wire->serve(u"extra"_s, 1, file(1));
        QVERIFY(desk->update());
        QByteArray tampered = file(2);
        tampered.replace(">= 5", ">= 6");
        m_wire->serve(u"extra"_s, 2, tampered);
        QVERIFY(desk->update());
        QCOMPARE(desk->version(), 1); // the last good one stays
        QCOMPARE(desk->sync.refusals().size(), 1);
        QCOMPARE(desk->sync.refusals().front().code, u"pack.signature"_s);
        const qsizetype asked = m_wire->asked.size();
        m_wire->state += u'x'; // something else has turned
        QVERIFY(desk->update());
        QCOMPARE(m_wire->asked.size(), asked + 1);
        QCOMPARE(desk->sync.refusals().size(), 1); // still told
        m_wire->serve(u"extra"_s, 3, file(3));
        QVERIFY(desk->update());
        QCOMPARE(desk->version(), 3);
        QVERIFY(desk->sync.refusals().isEmpty());
    }

    void anotherPackThanOfferedIsRefused()
    {
        auto desk = open();
        m_wire->serve(u"other"_s, 1, file(1));
        QVERIFY(desk->update());
        QCOMPARE(desk->sync.refusals().size(), 1);
    }

    void pinsWithdrawalsAndDowngrades()
    {
        auto desk = open();
        m_wire->serve(u"extra"_s, 3, file(3));
        QVERIFY(desk->update());
        m_wire->serve(u"extra"_s, 2, file(2));
        QVERIFY(desk->update());
        QCOMPARE(desk->version(), 3);
        QCOMPARE(desk->sync.refusals().value(0).code, u"pack.older"_s);
        m_wire->serve(u"extra"_s, 2, file(2), true);
        QVERIFY(desk->update());
        QCOMPARE(desk->version(), 2);
        m_wire->withdraw(u"extra"_s);
        QVERIFY(desk->update());
        QCOMPARE(desk->version(), 0);
        desk.reset();
        desk = open();
        m_wire->serve(u"extra"_s, 1, file(1));
        QVERIFY(desk->update());
        QCOMPARE(desk->sync.refusals().value(0).code, u"pack.older"_s); // what was seen is remembered
    }

    // The line breaks at the n-th request, for every n: nothing half, and the next try completes.
    void theLineMayBreakAnywhere()
    {
        for (int n = 1; n <= 3; ++n) {
            init();
            auto desk = open();
            m_wire->serve(u"extra"_s, 1, file(1));
            m_wire->serve(u"more"_s, 5, m_office.sign(PackMaker::rules(u"more"_s, 5, 5, u"more.weight"_s)));
            m_wire->lost = n;
            const Done done = desk->update();
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Offline);
            QCOMPARE(desk->shelf.packs().size(), n == 3 ? 1 : 0);
            m_wire->lost = 0;
            QVERIFY(desk->update());
            QCOMPARE(desk->shelf.packs().size(), 2);
            desk.reset();
            desk = open();
            const QFuture<Done> restored = desk->sync.restore();
            QTRY_VERIFY(restored.isFinished());
            QCOMPARE(desk->shelf.packs().size(), 2);
        }
    }

    void anOlderServerHasNone()
    {
        auto desk = open();
        m_wire->state = u"never"_s;
        PackWire& wire = *m_wire;
        wire.offers.clear();
        QVERIFY(desk->update());
        QVERIFY(desk->shelf.packs().isEmpty());
    }

    void aHintAsksAtOnceAndTimeAsksLater()
    {
        auto desk = open();
        QVERIFY(desk->update());
        desk->sync.updateWhenDue();
        QCoreApplication::processEvents();
        QCOMPARE(m_wire->asked.size(), 1);
        m_wire->serve(u"extra"_s, 1, file(1));
        Q_EMIT m_wire->packsChanged();
        QTRY_COMPARE(desk->version(), 1);
        const qsizetype asked = m_wire->asked.size();
        m_clock.advance(std::chrono::seconds(PackSync::Interval).count());
        desk->sync.updateWhenDue();
        QTRY_COMPARE(m_wire->asked.size(), asked + 1);
        m_clock.advance(-400 * 86'400); // it was wrong, and is set right
        desk->sync.updateWhenDue();
        QTRY_COMPARE(m_wire->asked.size(), asked + 2);
    }

    void aFileIsImportedAndKept()
    {
        {
            auto desk = open();
            QVERIFY(desk->update()); // learns the keys
            QVERIFY(desk->sync.import(m_office.sign(PackMaker::rules(u"by-hand"_s, 1))));
            QCOMPARE(desk->sync.import(m_stranger.sign(PackMaker::rules(u"by-hand"_s, 2))).error().code, u"pack.key"_s);
        }
        auto desk = open();
        QVERIFY(desk->update());
        QCOMPARE(desk->version(u"by-hand"_s), 1); // the server does not serve it, and it stays
    }

    // Damaged in the store: left out, and fetched again.
    void aDamagedStoreHealsItself()
    {
        {
            auto desk = open();
            m_wire->serve(u"extra"_s, 1, file(1));
            QVERIFY(desk->update());
            QVERIFY(desk->store->setSetting(u"pack/"_s + desk->shelf.packs().front().pack.digest(), "rubbish").result());
        }
        auto desk = open();
        const QFuture<Done> restored = desk->sync.restore();
        QTRY_VERIFY(restored.isFinished());
        QCOMPARE(desk->version(), 0);
        QCOMPARE(desk->sync.refusals().size(), 1);
        QVERIFY(desk->update());
        QCOMPARE(desk->version(), 1);
        desk.reset();
        desk = open();
        const QFuture<Done> again = desk->sync.restore();
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(desk->version(), 1);
    }

private:
    std::unique_ptr<Desk> open() { return std::make_unique<Desk>(m_folder->path(), *m_dictionary, *m_wire, m_clock); }
    QByteArray file(int version) const { return m_office.sign(PackMaker::rules(u"extra"_s, version)); }

    std::unique_ptr<Dictionary> m_dictionary;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PackWire> m_wire;
    PackMaker m_office, m_stranger;
    SetClock m_clock;
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestPackSync)
#include "tst_packsync.moc"
