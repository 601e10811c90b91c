// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packkit.h"

#include <QTest>

using namespace Tongguan;

class TestPackShelf final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_examined = 0;
        m_verdict = {};
        m_shelf = make();
        QVERIFY(m_shelf->trustServer({ m_office.key() }));
    }

    void theNewerTakesThePlace()
    {
        QVERIFY(take(1));
        QVERIFY(take(3));
        QCOMPARE(m_shelf->packs().size(), 1);
        QCOMPARE(m_shelf->find(u"extra")->pack.head.version, 3);
        QCOMPARE(m_examined, 2);
        QVERIFY(take(3)); // the same again: no second examination
        QCOMPARE(m_examined, 2);
    }

    // Whatever is refused, the last good one stays.
    void theLastGoodOneStays_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QJsonObject early = PackMaker::rules(u"extra"_s, 4);
        early[u"from"_s] = u"2026-11-23"_s;
        QJsonObject expired = PackMaker::rules(u"extra"_s, 4);
        expired[u"until"_s] = u"2026-11-21"_s;
        QByteArray tampered = m_office.sign(PackMaker::rules(u"extra"_s, 4));
        tampered.replace(">= 5", ">= 6");
        QTest::newRow("older") << m_office.sign(PackMaker::rules(u"extra"_s, 2)) << u"pack.older"_s;
        QTest::newRow("the same version, other content") << m_office.sign(PackMaker::rules(u"extra"_s, 3, 9)) << u"pack.reused"_s;
        QTest::newRow("not yet valid") << m_office.sign(early) << u"pack.early"_s;
        QTest::newRow("expired") << m_office.sign(expired) << u"pack.expired"_s;
        QTest::newRow("tampered") << tampered << u"pack.signature"_s;
        QTest::newRow("a stranger's") << m_stranger.sign(PackMaker::rules(u"extra"_s, 4)) << u"pack.key"_s;
        QTest::newRow("unsigned") << canonicalJson(PackMaker::rules(u"extra"_s, 4)) << u"pack.unsigned"_s;
        QTest::newRow("of another kind") << m_office.sign(PackMaker::rates(u"extra"_s, 4, u"709"_s)) << u"pack.kind"_s;
    }
    void theLastGoodOneStays()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        QVERIFY(take(3));
        const QByteArray before = m_shelf->index();
        const auto refused = m_shelf->accept(file, m_now, PackOrigin::File);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(m_shelf->index(), before);
        QCOMPARE(m_shelf->find(u"extra")->pack.head.version, 3);
    }

    void whatFailsItsExaminationIsRefused()
    {
        QVERIFY(take(3));
        m_verdict = fail(ErrorKind::Invalid, u"rule.case"_s);
        const auto refused = take(4);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"rule.case"_s);
        QCOMPARE(m_shelf->find(u"extra")->pack.head.version, 3);
        m_verdict = {};
        QVERIFY(take(4)); // the version is not used up by a refusal
    }

    void thePinnedVersionMayBeOlder()
    {
        QVERIFY(take(3));
        QVERIFY(m_shelf->accept(file(2), m_now, PackOrigin::Server, true));
        QCOMPARE(m_shelf->find(u"extra")->pack.head.version, 2);
        QVERIFY(m_shelf->find(u"extra")->isPinned);
        QCOMPARE(take(2).error().code, u"pack.older"_s); // not without the pin
        QCOMPARE(m_shelf->accept(m_office.sign(PackMaker::rules(u"extra"_s, 3, 9)), m_now, PackOrigin::Server).error().code, u"pack.reused"_s);
        QVERIFY(take(3)); // and back
        QVERIFY(!m_shelf->find(u"extra")->isPinned);
    }

    void whatIsWithdrawnGoes()
    {
        QVERIFY(take(3));
        QVERIFY(m_shelf->accept(m_office.sign(PackMaker::rules(u"from-file"_s, 1, 5, u"f"_s)), m_now, PackOrigin::File));
        QVERIFY(!m_shelf->keepServed({ u"extra"_s }));
        QVERIFY(m_shelf->keepServed({}));
        QCOMPARE(m_shelf->packs().size(), 1); // the one from a file stays
        QCOMPARE(take(2).error().code, u"pack.older"_s); // and what was seen is remembered
        QVERIFY(take(3));
    }

    void aLostKeyTakesItsPacks()
    {
        QVERIFY(take(3));
        QVERIFY(!m_shelf->trustServer({ m_office.key() }));
        QVERIFY(m_shelf->trustServer({ m_stranger.key() }));
        QVERIFY(m_shelf->packs().isEmpty());
        QCOMPARE(m_shelf->accept(m_stranger.sign(PackMaker::rules(u"extra"_s, 2)), m_now, PackOrigin::Server).error().code, u"pack.older"_s);
    }

    void validityIsByTheDay()
    {
        QJsonObject body = PackMaker::rules(u"extra"_s, 1);
        body[u"until"_s] = u"2026-11-30"_s;
        QVERIFY(m_shelf->accept(m_office.sign(body), m_now, PackOrigin::Server));
        QCOMPARE(m_shelf->inUse(PackKind::Rules, QDate(2026, 11, 30)).size(), 1);
        QVERIFY(m_shelf->inUse(PackKind::Rules, QDate(2026, 12, 1)).isEmpty());
        QVERIFY(m_shelf->inUse(PackKind::Exchange, QDate(2026, 11, 22)).isEmpty());
    }

    void itComesBackFromTheStore()
    {
        QVERIFY(take(3));
        QVERIFY(m_shelf->accept(file(2), m_now, PackOrigin::Server, true));
        QVERIFY(m_shelf->accept(m_office.sign(PackMaker::rules(u"other"_s, 7, 5, u"o"_s)), m_now, PackOrigin::Server));
        QVERIFY(m_shelf->keepServed({ u"extra"_s }));
        const QByteArray index = m_shelf->index();
        const QStringList digests = PackShelf::digestsOf(index);
        QCOMPARE(digests.size(), 1);
        QHash<QString, QByteArray> files { { digests.front(), file(2) } };
        const int examined = m_examined;
        auto again = make();
        QVERIFY(again->restore(index, files).isEmpty());
        QCOMPARE(again->index(), index);
        QCOMPARE(m_examined, examined); // its cases were run when it was accepted
        QCOMPARE(again->accept(m_office.sign(PackMaker::rules(u"other"_s, 6, 5, u"o"_s)), m_now, PackOrigin::Server).error().code, u"pack.older"_s);

        // Damaged in the store, or lost: left out, told, and its version is still known.
        files[digests.front()][100] = 'x';
        auto damaged = make();
        const QList<Error> faults = damaged->restore(index, files);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.front().field, u"extra"_s);
        QVERIFY(damaged->packs().isEmpty());
        QCOMPARE(damaged->accept(file(1), m_now, PackOrigin::Server).error().code, u"pack.older"_s);
        QVERIFY(make()->restore("rubbish", {}).isEmpty());
    }

    void keysAreReadAndWritten()
    {
        const QList<PackKey> keys { m_office.key(), m_stranger.key(u"other"_s) };
        QCOMPARE(packKeysOf(packKeysJson(keys)), keys);
        QVERIFY(packKeysOf({ QJsonObject { { u"key"_s, u"00ff"_s } }, 5 }).isEmpty());
        QVERIFY(QFile::exists(u":/packs/keys.json"_s));
    }

private:
    std::unique_ptr<PackShelf> make()
    {
        auto shelf = std::make_unique<PackShelf>(QList<PackKey>(), verifiesPack);
        shelf->examine(PackKind::Rules, [this](const DataPack&) {
            ++m_examined;
            return m_verdict;
        });
        return shelf;
    }
    QByteArray file(int version) const { return m_office.sign(PackMaker::rules(u"extra"_s, version)); }
    Result<DataPack> take(int version) { return m_shelf->accept(file(version), m_now, PackOrigin::Server); }

    PackMaker m_office, m_stranger;
    std::unique_ptr<PackShelf> m_shelf;
    const QDateTime m_now { QDate(2026, 11, 22), QTime(8, 0), Qt::UTC };
    int m_examined = 0;
    Done m_verdict;
};

QTEST_GUILESS_MAIN(TestPackShelf)
#include "tst_packshelf.moc"
