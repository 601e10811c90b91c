// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/mergingversion.h"

#include <QTest>

namespace Tongguan {

// Merging in versions: what is in force on a day, what differs from its item, and a list that is merged.
class TestMergingVersion final : public QObject {
    Q_OBJECT

    std::unique_ptr<Dictionary> m_dictionary;

    static MergedPart part(const char16_t* partNo, int item, LedgerSide side = LedgerSide::Material)
    {
        return { { side, QStringView(partNo).toString(), u"7408190090"_s, u"铜线"_s, u"035"_s }, item };
    }
    // 1: A and B in item 1, always. 2: B in item 2 from May on. 3: C in item 1 from March on; A taken out from June on.
    static RecordMerging merging()
    {
        RecordMerging made;
        made.versions << MergingVersion { 1, {}, {}, {}, {}, { part(u"A", 1), part(u"B", 1) } };
        made.versions << MergingVersion { 2, QDate(2026, 5, 1), {}, {}, {}, { part(u"B", 2) } };
        made.versions << MergingVersion { 3, QDate(2026, 3, 1), {}, {}, {}, { part(u"C", 1) } };
        made.versions << MergingVersion { 4, QDate(2026, 6, 1), {}, {}, {}, { part(u"A", 0) } };
        return made;
    }
    [[nodiscard]] Document list(const QString& day, const QStringList& parts, const QString& side = u"I"_s) const
    {
        Document made(*m_dictionary->type(u"inventoryList"));
        const auto set = [&made](const QString& place, const QString& text) {
            if (!made.setValue(place, text))
                qFatal("%s", qPrintable(place));
        };
        set(u"side"_s, side);
        set(u"declarationDate"_s, day);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            set(u"line[%1].no"_s.arg(i + 1), QString::number(i + 1));
            set(u"line[%1].partNo"_s.arg(i + 1), parts[i]);
        }
        return made;
    }
    static QString items(const Document& list)
    {
        QStringList numbers;
        for (qsizetype i = 1; i <= list.lines(u"line").size(); ++i)
            numbers << list.value(u"line[%1].item"_s.arg(i));
        return numbers.join(u' ');
    }
    static QString inForce(QDate day)
    {
        QStringList words;
        for (const MergedPart& one : merging().partsAt(day))
            words << one.part.partNo + QString::number(one.item);
        return words.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
    }

    void versionsFollowEachOtherByTheirDays()
    {
        QCOMPARE(inForce(QDate(2026, 1, 1)), u"A1 B1"_s);
        QCOMPARE(inForce(QDate(2026, 3, 1)), u"A1 B1 C1"_s);
        QCOMPARE(inForce(QDate(2026, 5, 1)), u"A1 B2 C1"_s);
        QCOMPARE(inForce(QDate(2026, 6, 1)), u"B2 C1"_s);
        QCOMPARE(merging().versionAt(QDate(2026, 1, 1)), 1);
        QCOMPARE(merging().versionAt(QDate(2026, 4, 30)), 3);
        QCOMPARE(merging().versionAt(QDate(2026, 5, 1)), 2);
        QCOMPARE(merging().versionAt({}), 4);
        QCOMPARE(RecordMerging().versionAt(QDate(2026, 1, 1)), 0);
        // A later version of the same day takes the place of the earlier one.
        RecordMerging same = merging();
        same.versions << MergingVersion { 5, QDate(2026, 5, 1), {}, {}, {}, { part(u"B", 3) } };
        QCOMPARE(same.merging().itemOf(LedgerSide::Material, u"B"_s, QDate(2026, 5, 2)), 3);
        QCOMPARE(same.versionAt(QDate(2026, 5, 2)), 5);
    }

    void aListIsMergedAsOfItsDay()
    {
        const auto before = mergedList(list(u"2026-04-30"_s, { u"A"_s, u"B"_s, u"C"_s }), merging());
        QVERIFY(before);
        QCOMPARE(items(before->list), u"1 1 1"_s);
        QCOMPARE(before->version, 3);
        const auto after = mergedList(list(u"2026-05-01"_s, { u"A"_s, u"B"_s }), merging());
        QCOMPARE(items(after->list), u"1 2"_s);
        QCOMPARE(after->version, 2);
        const auto gone = mergedList(list(u"2026-06-01"_s, { u"B"_s, u"A"_s }), merging());
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, u"ledger.merge.unknown"_s);
        QCOMPARE(gone.error().field, u"line[2].partNo"_s);
        QCOMPARE(mergedList(list(u"2026-04-30"_s, { u"A"_s }, u"E"_s), merging()).error().code, u"ledger.merge.unknown"_s); // a product of that number is another part
    }

    void whatIsNotMergedStays()
    {
        Document own = list(u"2026-04-30"_s, { u"X"_s, QString(), u"A"_s });
        QVERIFY(own.setValue(u"line[1].item", u"9"_s));
        QVERIFY(own.setValue(u"line[2].item", u"8"_s));
        QVERIFY(own.setValue(u"line[3].modified", u"2"_s)); // taken out of the list
        const auto merged = mergedList(own, merging());
        QCOMPARE(items(merged->list), u"9 8 "_s);
        QCOMPARE(merged->version, 0);
        const Document plain = list(u"2026-04-30"_s, { u"X"_s });
        QCOMPARE(mergedList(plain, RecordMerging())->list, plain); // a record without any merging
    }

    void partsAtOddsWithTheirItem()
    {
        const QList<LedgerItem> items { { LedgerSide::Material, 1, {}, {}, u"7408190090"_s, u"铜线"_s, u"035"_s } };
        QVERIFY(obstaclesOf({ part(u"A", 1), part(u"B", 0) }, items).isEmpty());
        MergedPart odd = part(u"C", 1);
        odd.part.code = u"8544421100"_s;
        odd.part.unit = u"030"_s;
        const auto obstacles = obstaclesOf({ odd, part(u"D", 7) }, items);
        QCOMPARE(obstacles.size(), 2);
        QCOMPARE(obstacles[0].differing, (QStringList { u"code"_s, u"unit"_s }));
        QCOMPARE(obstacles[1].differing, QStringList { u"item"_s });
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestMergingVersion)
#include "tst_mergingversion.moc"
