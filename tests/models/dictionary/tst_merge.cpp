// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/dictionary/merge.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace Tongguan;

class MergeTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Dictionary> m_dictionary;
    const DocumentType& type() const { return m_dictionary->declaration(); }

    // Goods lines 1..count with ids 1..count.
    Document sample(int count = 4) const
    {
        Document document(type());
        set(document, u"direction", u"I"_s);
        for (int i = 1; i <= count; ++i) {
            Record line(LineId { static_cast<quint64>(i) });
            line.setValue(type().root.groups.at(0).indexOf(u"goodsName"), u"goods %1"_s.arg(i));
            document.editRoot().editChildren(0).append(line);
        }
        document.renumber();
        return document;
    }
    static void set(Document& document, QStringView place, const QString& text)
    {
        if (!document.setValue(place, text))
            qFatal("no place %s", qPrintable(place.toString()));
    }
    static QList<Record>& lines(Document& document) { return document.editRoot().editChildren(0); }
    static void insertLine(Document& document, int row, quint64 id)
    {
        lines(document).insert(row, Record(LineId { id }));
        document.renumber();
    }
    static void removeLine(Document& document, int row)
    {
        lines(document).removeAt(row);
        document.renumber();
    }
    static void moveLine(Document& document, int from, int to)
    {
        lines(document).move(from, to);
        document.renumber();
    }
    static QList<quint64> ids(const Document& document)
    {
        QList<quint64> list;
        for (const Record& line : document.lines(u"line"))
            list.append(static_cast<quint64>(line.id()));
        return list;
    }
    static QStringList places(const Merged& merged)
    {
        QStringList list;
        for (const MergeConflict& conflict : merged.conflicts)
            list.append(merged.document.placeText(conflict.place));
        return list;
    }
    void numbersCount(const Document& document) const
    {
        Document counted = document;
        counted.renumber();
        QVERIFY(counted == document);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded);
        m_dictionary = std::move(*loaded);
    }

    // For one field of every kind: all ways that base, mine and theirs can differ.
    void everyKindOfField_data()
    {
        QTest::addColumn<QString>("place");
        QSet<ElementKind> seen;
        const auto add = [&](const Group& group, const QString& prefix) {
            for (int i = 0; i < group.elements.size(); ++i) {
                const Element& element = group.elements.at(i);
                const ElementPath path = *type().find(QString(prefix + element.key).remove(u"[1]"_s));
                const bool atomic = std::any_of(type().atoms.begin(), type().atoms.end(), [&path](const auto& atom) { return atom.contains(path); });
                if (i == group.numberElement || atomic || seen.contains(element.kind))
                    continue;
                seen.insert(element.kind);
                QTest::newRow(qPrintable(prefix + element.key)) << QString(prefix + element.key);
            }
        };
        add(type().root, {});
        seen.clear();
        add(type().root.groups.at(type().root.groupIndexOf(u"line")), u"line[1]."_s);
        seen.clear();
        add(type().root.groups.at(type().root.groupIndexOf(u"freeText")), u"freeText."_s);
        add(type().root.groups.at(type().root.groupIndexOf(u"container")), u"container[1]."_s);
        add(type().root.groups.at(type().root.groupIndexOf(u"mark")), u"mark[1]."_s);
    }
    void everyKindOfField()
    {
        QFETCH(QString, place);
        Document start = sample();
        for (const QStringView key : { u"container", u"mark" })
            start.editRoot().editChildren(type().root.groupIndexOf(key)).append(Record(LineId { 900 }));
        const QStringList texts { QString(), u"1"_s, u"2"_s };
        for (const QString& b : texts)
            for (const QString& m : texts)
                for (const QString& t : texts) {
                    Document base = start, mine = start, theirs = start;
                    set(base, place, b);
                    set(mine, place, m);
                    set(theirs, place, t);
                    const Merged merged = merge(base, mine, theirs);
                    const bool conflict = b != m && b != t && m != t;
                    QCOMPARE(merged.document.value(place), m != b ? m : t);
                    QCOMPARE(merged.conflicts.size(), conflict ? 1 : 0);
                    if (!conflict)
                        continue;
                    const MergeConflict& told = merged.conflicts.first();
                    QCOMPARE(merged.document.placeText(told.place), place);
                    QCOMPARE(told.base, b);
                    QCOMPARE(told.mine, m);
                    QCOMPARE(told.theirs, t);
                    QVERIFY(!told.lineRemovedByMe && !told.lineRemovedByThem);
                }
    }

    void differentFieldsMerge()
    {
        Document base = sample(), mine = base, theirs = base;
        set(mine, u"billNo", u"B"_s);
        set(mine, u"line[1].goodsName", u"mine"_s);
        set(theirs, u"remarks", u"R"_s);
        set(theirs, u"line[2].goodsName", u"theirs"_s);
        set(theirs, u"line[1].commodityCode", u"8471300000"_s);
        set(theirs, u"freeText.voyageNo", u"V"_s);
        const Merged merged = merge(base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.document.value(u"billNo"), u"B"_s);
        QCOMPARE(merged.document.value(u"remarks"), u"R"_s);
        QCOMPARE(merged.document.value(u"line[1].goodsName"), u"mine"_s);
        QCOMPARE(merged.document.value(u"line[1].commodityCode"), u"8471300000"_s);
        QCOMPARE(merged.document.value(u"line[2].goodsName"), u"theirs"_s);
        QCOMPARE(merged.document.value(u"freeText.voyageNo"), u"V"_s);
        QVERIFY(merge(base, theirs, mine).document == merged.document);
    }

    void atomsMergeAsOne()
    {
        Document base = sample(), mine = base, theirs = base;
        set(base, u"line[1].quantity", u"10"_s);
        mine = theirs = base;
        set(mine, u"line[1].quantity", u"12"_s);
        set(theirs, u"line[1].unit", u"035"_s);
        set(theirs, u"line[1].currency", u"USD"_s);
        const Merged merged = merge(base, mine, theirs);
        QStringList told = places(merged);
        told.sort();
        QCOMPARE(told, (QStringList { u"line[1].currency"_s, u"line[1].quantity"_s, u"line[1].unit"_s }));
        QCOMPARE(merged.document.value(u"line[1].quantity"), u"12"_s);
        QCOMPARE(merged.document.value(u"line[1].unit"), QString()); // never 12 of their unit
        QCOMPARE(merged.document.value(u"line[1].currency"), QString());
        // One side only: the whole atom is theirs.
        const Merged taken = merge(base, base, theirs);
        QVERIFY(taken.conflicts.isEmpty());
        QCOMPARE(taken.document.value(u"line[1].unit"), u"035"_s);
        // In the head as well, and the same change on both sides is none.
        Document a = base, b = base;
        set(a, u"freight", u"100"_s);
        set(b, u"freightCurrency", u"USD"_s);
        QCOMPARE(merge(base, a, b).conflicts.size(), 2);
        b = a;
        set(b, u"remarks", u"x"_s);
        QVERIFY(merge(base, a, b).conflicts.isEmpty());
    }

    void linesAddedByBoth()
    {
        const Document base = sample(2);
        Document mine = base, theirs = base;
        insertLine(mine, 2, 30);
        insertLine(mine, 3, 31);
        insertLine(theirs, 2, 20);
        insertLine(theirs, 0, 40);
        const Merged merged = merge(base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(ids(merged.document), (QList<quint64> { 40, 1, 2, 20, 30, 31 }));
        numbersCount(merged.document);
        QVERIFY(merge(base, theirs, mine).document == merged.document);
    }

    void linesRemoved()
    {
        const Document base = sample(5);
        Document mine = base, theirs = base;
        removeLine(mine, 0);
        removeLine(theirs, 4);
        removeLine(theirs, 0);
        const Merged merged = merge(base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(ids(merged.document), (QList<quint64> { 2, 3, 4 }));
        numbersCount(merged.document);
        QVERIFY(merge(base, theirs, mine).document == merged.document);
    }

    void removedAndRenumberedIsNoEdit()
    {
        // My removal of line 1 changes the number of line 3, which they removed: no conflict.
        const Document base = sample(4);
        Document mine = base, theirs = base;
        removeLine(mine, 0);
        removeLine(theirs, 2);
        const Merged merged = merge(base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(ids(merged.document), (QList<quint64> { 2, 4 }));
        numbersCount(merged.document);
    }

    void editAgainstRemoval()
    {
        const Document base = sample(4);
        Document mine = base, theirs = base;
        removeLine(mine, 1);
        set(theirs, u"line[2].goodsName", u"edited"_s);
        const Merged merged = merge(base, mine, theirs);
        QCOMPARE(merged.conflicts.size(), 1);
        QVERIFY(merged.conflicts.first().lineRemovedByMe && !merged.conflicts.first().lineRemovedByThem);
        QCOMPARE(places(merged), QStringList { u"line[2]"_s });
        QCOMPARE(ids(merged.document), (QList<quint64> { 1, 2, 3, 4 }));
        QCOMPARE(merged.document.value(u"line[2].goodsName"), u"edited"_s);
        numbersCount(merged.document);
        const Merged other = merge(base, theirs, mine);
        QCOMPARE(other.conflicts.size(), 1);
        QVERIFY(other.conflicts.first().lineRemovedByThem && !other.conflicts.first().lineRemovedByMe);
        QCOMPARE(other.document.value(u"line[2].goodsName"), u"edited"_s);
    }

    void editBelowARemovedLine()
    {
        Document base = sample(2);
        lines(base)[1].editChildren(0).append(Record(LineId { 60 }));
        Document mine = base, theirs = base;
        removeLine(mine, 1);
        set(theirs, u"line[2].permit[1].number", u"L-1"_s);
        const Merged merged = merge(base, mine, theirs);
        QCOMPARE(places(merged), QStringList { u"line[2]"_s });
        QCOMPARE(merged.document.value(u"line[2].permit[1].number"), u"L-1"_s);
        // A removed permit is a change of its line as well.
        Document without = base;
        lines(without)[1].editChildren(0).clear();
        QCOMPARE(merge(base, mine, without).conflicts.size(), 1);
    }

    void moves()
    {
        const Document base = sample(5);
        Document mine = base, theirs = base;
        moveLine(mine, 4, 0);
        set(theirs, u"line[5].goodsName", u"theirs"_s);
        insertLine(theirs, 3, 50);
        removeLine(theirs, 1);
        const Merged merged = merge(base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(ids(merged.document), (QList<quint64> { 5, 1, 3, 50, 4 }));
        QCOMPARE(merged.document.value(u"line[1].goodsName"), u"theirs"_s);
        numbersCount(merged.document);
        QVERIFY(merge(base, theirs, mine).document == merged.document);
    }

    void movesOfBoth()
    {
        const Document base = sample(4);
        Document mine = base, theirs = base;
        moveLine(mine, 3, 0);
        moveLine(theirs, 0, 3);
        const Merged merged = merge(base, mine, theirs);
        QCOMPARE(ids(merged.document), ids(mine));
        QCOMPARE(merged.conflicts.size(), 1);
        const MergeConflict& conflict = merged.conflicts.first();
        QVERIFY(conflict.place.element == -1 && !conflict.lineRemovedByMe && !conflict.lineRemovedByThem);
        QCOMPARE(conflict.base, u"4"_s);
        QCOMPARE(conflict.mine, u"1"_s);
        QCOMPARE(conflict.theirs, u"3"_s);
        numbersCount(merged.document);
        Document same = base;
        moveLine(same, 3, 0);
        QVERIFY(merge(base, mine, same).conflicts.isEmpty());
    }

    void sameLineAddedByBoth()
    {
        const Document base = sample(1);
        Document mine = base, theirs = base;
        insertLine(mine, 1, 70);
        insertLine(theirs, 1, 70);
        set(mine, u"line[2].goodsName", u"a"_s);
        set(theirs, u"line[2].goodsName", u"a"_s);
        QVERIFY(merge(base, mine, theirs).conflicts.isEmpty());
        set(theirs, u"line[2].goodsName", u"b"_s);
        set(theirs, u"line[2].partNo", u"p"_s);
        const Merged merged = merge(base, mine, theirs);
        QCOMPARE(places(merged), QStringList { u"line[2].goodsName"_s });
        QCOMPARE(merged.document.value(u"line[2].partNo"), u"p"_s);
        QCOMPARE(ids(merged.document), (QList<quint64> { 1, 70 }));
    }

    void nestedGroups()
    {
        Document base = sample(2);
        lines(base)[0].editChildren(0) = { Record(LineId { 60 }), Record(LineId { 61 }) };
        Document mine = base, theirs = base;
        lines(mine)[0].editChildren(0).removeAt(0);
        lines(theirs)[0].editChildren(0).append(Record(LineId { 62 }));
        set(theirs, u"line[1].permit[2].number", u"N"_s);
        lines(theirs)[0].editChildren(0)[1].editChildren(0).append(Record(LineId { 80 }));
        const Merged merged = merge(base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        const auto& permits = merged.document.lines(u"line").first().children(0);
        QCOMPARE(permits.size(), 2);
        QCOMPARE(permits.first().id(), LineId { 61 });
        QCOMPARE(permits.first().children(0).size(), 1);
        QCOMPARE(merged.document.value(u"line[1].permit[1].number"), u"N"_s);
        set(mine, u"line[1].permit[1].number", u"M"_s);
        QCOMPARE(places(merge(base, mine, theirs)), QStringList { u"line[1].permit[1].number"_s });
    }

    void singleGroups()
    {
        Document base = sample(0);
        set(base, u"freeText.voyageNo", u"V"_s);
        set(base, u"freeText.yardCode", u"Y"_s);
        Document mine = base, theirs = base;
        set(mine, u"freeText.voyageNo", QString());
        set(mine, u"freeText.yardCode", QString());
        QVERIFY(mine.lines(u"freeText").isEmpty());
        QVERIFY(merge(base, mine, theirs).document.lines(u"freeText").isEmpty());
        set(theirs, u"freeText.voyageNo", u"V2"_s);
        const Merged merged = merge(base, mine, theirs);
        QCOMPARE(places(merged), QStringList { u"freeText.voyageNo"_s });
        QCOMPARE(merged.document.value(u"freeText.yardCode"), QString());
        set(theirs, u"freeText.voyageNo", u"V"_s);
        set(theirs, u"freeText.declarantNo", u"D"_s);
        const Merged both = merge(base, mine, theirs);
        QVERIFY(both.conflicts.isEmpty());
        QCOMPARE(both.document.value(u"freeText.declarantNo"), u"D"_s);
        QCOMPARE(both.document.value(u"freeText.voyageNo"), QString());
    }

    void whatIsUnknownMerges()
    {
        Document base = sample(1), mine = base, theirs = base;
        theirs.editRoot().setExtras({ { u"New"_s, u"1"_s } });
        QCOMPARE(merge(base, mine, theirs).document.root().extras().size(), 1);
        QCOMPARE(merge(base, theirs, mine).document.root().extras().size(), 1);
        mine.editRoot().setExtras({ { u"New"_s, u"2"_s } });
        const Merged merged = merge(base, mine, theirs);
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.first().mine, u"New=2"_s);
        QCOMPARE(merged.conflicts.first().theirs, u"New=1"_s);
        QVERIFY(merged.document.root().extras() == mine.root().extras());
    }

    void withoutABase()
    {
        Document mine = sample(1), theirs = sample(1);
        set(mine, u"remarks", u"m"_s);
        set(theirs, u"remarks", u"t"_s);
        set(theirs, u"billNo", u"B"_s);
        const Merged merged = merge({}, mine, theirs);
        QCOMPARE(places(merged), QStringList { u"remarks"_s });
        QCOMPARE(merged.document.value(u"billNo"), u"B"_s);
        QVERIFY(merge({}, mine, mine).document == mine);
        QVERIFY(merge(mine, {}, mine).document == mine);
        QVERIFY(merge(mine, mine, {}).document == mine);
        QVERIFY(merge({}, {}, {}).document.isNull());
    }

    // Ids that are missing or twice must not lose a line.
    void unsoundIds()
    {
        Document base(type());
        lines(base) = { Record(), Record(), Record(LineId { 5 }), Record(LineId { 5 }) };
        base.renumber();
        Document mine = base, theirs = base;
        set(mine, u"line[1].goodsName", u"a"_s);
        set(theirs, u"line[2].goodsName", u"b"_s);
        set(theirs, u"line[4].goodsName", u"d"_s);
        const Merged merged = merge(base, mine, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.document.lines(u"line").size(), 4);
        QCOMPARE(merged.document.value(u"line[1].goodsName"), u"a"_s);
        QCOMPARE(merged.document.value(u"line[2].goodsName"), u"b"_s);
        QCOMPARE(merged.document.value(u"line[4].goodsName"), u"d"_s);
    }

    void laws()
    {
        RandomDocument random(20260303);
        int clean = 0, conflicting = 0, reordered = 0;
        for (int i = 0; i < 500; ++i) {
            const Document base = random.document(type(), -1, 20);
            Document mine = base, theirs = base;
            random.edit(mine, static_cast<int>(random.below(14)));
            random.edit(theirs, static_cast<int>(random.below(14)));

            const auto identical = [](const Merged& merged, const Document& wanted) { return merged.conflicts.isEmpty() && merged.document == wanted; };
            QVERIFY(identical(merge(base, mine, mine), mine));
            QVERIFY(identical(merge(base, base, theirs), theirs));
            QVERIFY(identical(merge(base, mine, base), mine));
            QVERIFY(identical(merge(base, base, base), base));
            // The same without shared references: equal values, not equal pointers.
            const auto unshared = [this](const Document& document) { return fromBody(type(), toBody(document)).value(); };
            QVERIFY(identical(merge(base, unshared(mine), unshared(mine)), mine));
            QVERIFY(identical(merge(base, unshared(base), theirs), theirs));
            QVERIFY(identical(merge(base, mine, unshared(base)), mine));

            const Merged merged = merge(base, mine, theirs);
            const Merged other = merge(base, theirs, mine);
            QCOMPARE(merged.conflicts.isEmpty(), other.conflicts.isEmpty());
            numbersCount(merged.document);
            // Merging again what is merged changes nothing: the server may see it twice.
            QVERIFY(identical(merge(theirs, merged.document, theirs), merged.document));
            if (merged.conflicts.isEmpty()) {
                ++clean;
                reordered += ids(merged.document) != ids(mine) && ids(merged.document) != ids(theirs);
                QVERIFY2(merged.document == other.document, qPrintable(QString::number(i)));
                QVERIFY(identical(merge(base, merged.document, merged.document), merged.document));
                // Applying one side's edit to what already has it is the same.
                QVERIFY(identical(merge(mine, merged.document, mine), merged.document));
            } else {
                ++conflicting;
                for (const MergeConflict& conflict : merged.conflicts)
                    if (conflict.place.element >= 0) {
                        QCOMPARE(merged.document.value(conflict.place), conflict.mine);
                        QVERIFY(conflict.mine != conflict.theirs);
                    }
            }
        }
        qInfo("%d clean, of them %d with lines of both; %d with conflicts", clean, reordered, conflicting);
        QVERIFY(clean > 200 && conflicting > 30 && reordered > 20);
    }

    // No value of either side is lost: it is in the result, was overruled by the other side's change, or is a conflict.
    void nothingIsLost()
    {
        RandomDocument random(20260404);
        for (int i = 0; i < 500; ++i) {
            const Document base = random.document(type(), -1, 15);
            Document mine = base, theirs = base;
            random.edit(mine, 5);
            random.edit(theirs, 5);
            const Merged merged = merge(base, mine, theirs);
            QSet<quint64> left;
            for (const quint64 id : ids(merged.document))
                left.insert(id);
            const QList<quint64> ofBase = ids(base), ofMine = ids(mine), ofTheirs = ids(theirs);
            for (const quint64 id : ofMine + ofTheirs)
                if (!ofBase.contains(id) || (ofMine.contains(id) && ofTheirs.contains(id)))
                    QVERIFY(left.contains(id));
            QCOMPARE(left.size(), ids(merged.document).size());
        }
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
