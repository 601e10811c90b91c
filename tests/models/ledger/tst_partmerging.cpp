// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/partmerging.h"

#include <QJsonArray>
#include <QTest>

#include <random>

using namespace Tongguan;

namespace {

LedgerQuantity quantity(const char16_t* text) { return LedgerQuantity::parse(QStringView(text)).value_or(LedgerQuantity()); }

const QDate day1(2036, 1, 1), day2(2036, 7, 1);

PartMerging sampleMerging()
{
    PartMerging merging;
    for (const PartAssignment& one : { PartAssignment { LedgerSide::Material, u"A"_s, 1, {} }, { LedgerSide::Material, u"B"_s, 1, day1 }, { LedgerSide::Material, u"B"_s, 2, day2 }, { LedgerSide::Product, u"A"_s, 9, {} } }) {
        if (!merging.assign(one))
            qFatal("%s", qPrintable(one.partNo));
    }
    return merging;
}

} // namespace

class TestPartMerging final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void assignmentsHoldFromTheirDay()
    {
        const PartMerging merging = sampleMerging();
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"A"_s, QDate(2000, 1, 1)), std::optional(1));
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"B"_s, day1.addDays(-1)), std::optional<int>());
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"B"_s, day1), std::optional(1));
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"B"_s, day2.addDays(-1)), std::optional(1));
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"B"_s, day2), std::optional(2));
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"B"_s), std::optional(2));
        QCOMPARE(merging.itemOf(LedgerSide::Product, u"A"_s), std::optional(9));
        QCOMPARE(merging.itemOf(LedgerSide::Product, u"B"_s), std::optional<int>());
        QCOMPARE(merging.partsOf(LedgerSide::Material, 1, day1), (QStringList { u"A"_s, u"B"_s }));
        QCOMPARE(merging.partsOf(LedgerSide::Material, 1, day2), QStringList { u"A"_s });
        QCOMPARE(merging.history(LedgerSide::Material, u"B"_s).size(), 2);
        QCOMPARE(merging.history(LedgerSide::Material, u"A"_s), (QList<PartAssignment> { { LedgerSide::Material, u"A"_s, 1, {} } }));
    }

    void theSameDayAgainCorrects()
    {
        PartMerging merging = sampleMerging();
        QVERIFY(merging.assign({ LedgerSide::Material, u"B"_s, 5, day2 }));
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"B"_s), std::optional(5));
        QCOMPARE(merging.history(LedgerSide::Material, u"B"_s).size(), 2);
        QCOMPARE(merging.assign({ LedgerSide::Material, u" "_s, 1, {} }).error().field, u"partNo"_s);
        QCOMPARE(merging.assign({ LedgerSide::Material, u"A"_s, -1, {} }).error().field, u"item"_s);
        QVERIFY(merging.assign({ LedgerSide::Material, u"A"_s, 0, day2 })); // from then on it counts to none
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"A"_s, day1), std::optional(1));
        QCOMPARE(merging.itemOf(LedgerSide::Material, u"A"_s, day2), std::optional<int>());
    }

    void jsonComesBack()
    {
        const PartMerging merging = sampleMerging();
        const auto again = PartMerging::fromJson(merging.toJson());
        QVERIFY(again);
        QCOMPARE(again->all(), merging.all());
        const auto faultOf = [](const QJsonObject& one) {
            const auto read = PartMerging::fromJson({ { u"assignments"_s, QJsonArray { one } } });
            return read ? QString() : read.error().field;
        };
        QCOMPARE(faultOf({ { u"side"_s, u"x"_s } }), u"side"_s);
        QCOMPARE(faultOf({ { u"side"_s, u"material"_s }, { u"partNo"_s, u"A"_s }, { u"item"_s, 1 }, { u"from"_s, u"soon"_s } }), u"from"_s);
        QCOMPARE(faultOf({ { u"side"_s, u"material"_s }, { u"item"_s, 1 } }), u"partNo"_s);
        QCOMPARE(faultOf({ { u"side"_s, u"material"_s }, { u"partNo"_s, u"A"_s } }), u"item"_s); // missing is not "to none"
    }

    void quantitiesGoToTheItemOfTheirDay()
    {
        const PartMerging merging = sampleMerging();
        const QList<PartQuantity> parts { { LedgerSide::Material, u"B"_s, day1, quantity(u"1.00001") }, { LedgerSide::Material, u"A"_s, day2, quantity(u"2") },
            { LedgerSide::Material, u"B"_s, day2, quantity(u"4.5") } };
        const auto merged = merging.merge(parts);
        QVERIFY(merged);
        QCOMPARE(merged->size(), 2);
        QCOMPARE(merged->first().item, 1);
        QCOMPARE(merged->first().total.toString(), u"3.00001"_s);
        QCOMPARE(merged->first().parts, parts.first(2));
        QCOMPARE(merged->last().total.toString(), u"4.5"_s);
        const auto unknown = merging.merge({ { LedgerSide::Material, u"Z"_s, day1, quantity(u"1") } });
        QCOMPARE(unknown.error().code, u"ledger.merge.unknown"_s);
        QCOMPARE(unknown.error().field, u"Z"_s);
    }

    void splitBackShares()
    {
        const MergedQuantity merged { LedgerSide::Material, 1, quantity(u"3"), { { LedgerSide::Material, u"A"_s, day1, quantity(u"1") }, { LedgerSide::Material, u"B"_s, day1, quantity(u"1") }, { LedgerSide::Material, u"C"_s, day1, quantity(u"1") } } };
        const auto shares = [&merged](const char16_t* total) {
            QStringList list;
            for (const PartQuantity& part : splitBack(merged, quantity(total)))
                list << part.quantity.toString();
            return list.join(u' ');
        };
        QCOMPARE(shares(u"3"), u"1 1 1"_s);
        QCOMPARE(shares(u"1"), u"0.33334 0.33333 0.33333"_s);
        QCOMPARE(shares(u"0.00002"), u"0.00001 0.00001 0"_s);
        QCOMPARE(shares(u"-1"), u"-0.33334 -0.33333 -0.33333"_s);
        QCOMPARE(shares(u"0"), u"0 0 0"_s);
        const MergedQuantity nothing { LedgerSide::Material, 1, {}, { { LedgerSide::Material, u"A"_s, day1, {} }, { LedgerSide::Material, u"B"_s, day1, {} } } };
        QCOMPARE(splitBack(nothing, quantity(u"5")).first().quantity.toString(), u"5"_s);
        QVERIFY(splitBack(MergedQuantity(), quantity(u"5")).isEmpty());
    }

    // 2,000 random enterprises: nothing appears or vanishes by merging; split back they are the parts; a part of the total
    // shared out adds up to itself, never more than one unit away from its exact share.
    void sumsArePreserved()
    {
        std::mt19937_64 engine(11);
        const auto below = [&engine](quint64 end) { return engine() % end; };
        for (int round = 0; round < 2000; ++round) {
            PartMerging merging;
            QList<PartQuantity> parts;
            LedgerQuantity sum;
            for (quint64 part = 0; part < 1 + below(12); ++part) {
                const QString number = u"P%1"_s.arg(part);
                QVERIFY(merging.assign({ LedgerSide(below(2)), number, int(1 + below(4)), day1 }));
                QVERIFY(merging.assign({ LedgerSide::Material, number, int(1 + below(4)), day2 }));
                parts << PartQuantity { LedgerSide::Material, number, day2.addDays(qint64(below(100))), LedgerQuantity::ofUnits(LedgerUnits(below(below(2) ? 100 : 900'000'000'000'000ULL))) };
                sum += parts.last().quantity;
            }
            const auto merged = merging.merge(parts);
            QVERIFY(merged);
            LedgerQuantity total;
            QList<PartQuantity> back;
            for (const MergedQuantity& item : *merged) {
                total += item.total;
                QCOMPARE(splitBack(item), splitBack(item, item.total));
                back << splitBack(item);
                const LedgerQuantity some = LedgerQuantity::ofUnits(item.total.units() == 0 ? 0 : LedgerUnits(below(quint64(item.total.units()) + 1)));
                LedgerQuantity shared;
                for (const PartQuantity& part : splitBack(item, some)) {
                    shared += part.quantity;
                    QVERIFY(!part.quantity.isNegative());
                }
                QCOMPARE(shared.toString(), some.toString());
            }
            QCOMPARE(total.toString(), sum.toString());
            const auto byNumber = [](const PartQuantity& a, const PartQuantity& b) { return a.partNo < b.partNo; };
            std::ranges::sort(back, byNumber);
            std::ranges::sort(parts, byNumber);
            QCOMPARE(back, parts);
        }
    }

    void partsFindTheirItems()
    {
        const QList<LedgerItem> items { { LedgerSide::Material, 4, {}, {}, u"8542399000"_s, u"集成电路"_s, u"007"_s } };
        const Part a { LedgerSide::Material, u"A"_s, u"8542399000"_s, u" 集成电路 "_s, u"007"_s };
        const Part b { LedgerSide::Material, u"B"_s, u"8542399000"_s, u"集成电路"_s, u"035"_s }; // another unit
        const Part c { LedgerSide::Material, u"C"_s, u"8542399000"_s, u"集成电路"_s, u"035"_s };
        const Part d { LedgerSide::Product, u"D"_s, u"8542399000"_s, u"集成电路"_s, u"007"_s }; // a product is never a material
        const QList<MergeProposal> proposals = proposeMerging({ a, b, c, c, d }, items);
        QCOMPARE(proposals.size(), 3);
        QCOMPARE(proposals[0], (MergeProposal { items.first(), false, { a } }));
        QCOMPARE(proposals[1].item.no, 5);
        QVERIFY(proposals[1].isNew);
        QCOMPARE(proposals[1].parts, (QList<Part> { b, c }));
        QCOMPARE(proposals[2].item.no, 1);
        QVERIFY(proposals[2].item.side == LedgerSide::Product);
        QCOMPARE(mergeObstacles(b, items.first()), QStringList { u"unit"_s });
        QCOMPARE(mergeObstacles({ LedgerSide::Material, u"E"_s, u"1"_s, u"x"_s, u"007"_s }, items.first()), (QStringList { u"code"_s, u"name"_s }));
        // Proposed again, now that the items are there: nothing is new.
        QList<LedgerItem> all;
        for (const MergeProposal& one : proposals)
            all << one.item;
        for (const MergeProposal& one : proposeMerging({ a, b, c, d }, all))
            QVERIFY(!one.isNew);
    }
};

QTEST_GUILESS_MAIN(TestPartMerging)
#include "tst_partmerging.moc"
