// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/difference.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace Tongguan;

namespace {

// Applies changes to `before`; what stands in added lines is taken from `after`, all else must be told.
class Applier final {
public:
    static Document applied(const Document& before, const QList<Change>& changes, const Document& after)
    {
        Document result = before;
        Applier { changes }.apply(before.type().root, result.editRoot(), after.root(), {});
        result.renumber();
        return result;
    }

private:
    explicit Applier(const QList<Change>& changes)
        : m_changes(changes)
    {
    }

    void apply(const Group& group, Record& record, const Record& after, const QList<Place::Step>& steps) const
    {
        for (const Change& change : m_changes)
            if (change.kind == ChangeKind::Value && change.place.steps == steps) {
                if (record.value(change.place.element) != change.before)
                    qFatal("a change tells a value before that was not there");
                record.setValue(change.place.element, change.after);
            }
        for (int g = 0; g < group.groups.size(); ++g) {
            if (group.groups.at(g).single)
                applySingle(group.groups.at(g), g, record, after, steps);
            else
                applyLines(group.groups.at(g), g, record, after, steps);
        }
    }

    void applySingle(const Group& group, int index, Record& record, const Record& after, const QList<Place::Step>& steps) const
    {
        Record child = record.children(index).value(0);
        apply(group, child, after.children(index).value(0), steps + QList<Place::Step> { { index, 0 } });
        record.setChildren(index, child.isEmpty() ? QList<Record>() : QList<Record> { child });
    }

    void applyLines(const Group& group, int index, Record& record, const Record& after, const QList<Place::Step>& steps) const
    {
        const QList<Record> old = record.children(index);
        const QList<Record>& fresh = after.children(index);
        QSet<int> removed;
        QMap<int, ChangeKind> placed; // rows of `after` that are added or moved
        for (const Change& change : m_changes)
            if (change.place.element < 0 && change.place.steps.size() == steps.size() + 1 && change.place.steps.first(steps.size()) == steps && change.place.steps.last().group == index) {
                if (change.kind == ChangeKind::LineRemoved)
                    removed.insert(change.place.steps.last().row);
                else
                    placed.insert(change.place.steps.last().row, change.kind);
            }
        QSet<quint64> moved;
        for (auto row = placed.begin(); row != placed.end(); ++row)
            if (row.value() == ChangeKind::LineMoved)
                moved.insert(static_cast<quint64>(fresh.at(row.key()).id()));
        QHash<quint64, Record> byId;
        QList<Record> result;
        for (int row = 0; row < old.size(); ++row) {
            byId.insert(static_cast<quint64>(old.at(row).id()), old.at(row));
            if (!removed.contains(row) && !moved.contains(static_cast<quint64>(old.at(row).id())))
                result.append(old.at(row));
        }
        for (auto row = placed.begin(); row != placed.end(); ++row) // rising rows: each insertion lands where it ends
            result.insert(row.key(), row.value() == ChangeKind::LineMoved ? byId.value(static_cast<quint64>(fresh.at(row.key()).id())) : fresh.at(row.key()));
        for (int row = 0; row < result.size(); ++row)
            if (placed.value(row, ChangeKind::Value) != ChangeKind::LineAdded)
                apply(group, result[row], fresh.value(row), steps + QList<Place::Step> { { index, row } });
        record.setChildren(index, result);
    }

    const QList<Change>& m_changes;
};

} // namespace

class DifferenceTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Dictionary> m_dictionary;
    const DocumentType& type() const { return m_dictionary->declaration(); }

    QStringList told(const Document& before, const Document& after) const
    {
        QStringList lines;
        for (const Change& change : difference(before, after)) {
            const QString place = after.placeText(change.place);
            switch (change.kind) {
            case ChangeKind::Value:
                lines.append(place + u": "_s + change.before + u" -> "_s + change.after);
                break;
            case ChangeKind::LineAdded:
                lines.append(u"+ "_s + place);
                break;
            case ChangeKind::LineRemoved:
                lines.append(u"- "_s + place);
                break;
            case ChangeKind::LineMoved:
                lines.append(u"~ "_s + place);
                break;
            }
        }
        return lines;
    }

    Document sample() const
    {
        Document document(type());
        for (int i = 1; i <= 5; ++i) {
            Record line(LineId { static_cast<quint64>(i) });
            line.setValue(type().root.groups.at(0).indexOf(u"goodsName"), u"goods %1"_s.arg(i));
            document.editRoot().editChildren(0).append(line);
        }
        document.renumber();
        return document;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded);
        m_dictionary = std::move(*loaded);
    }

    void values()
    {
        Document before = sample(), after = before;
        QVERIFY(before.setValue(u"remarks", u"old"_s) && before.setValue(u"billNo", u"B"_s));
        QVERIFY(after.setValue(u"remarks", u"new"_s) && after.setValue(u"direction", u"I"_s) && after.setValue(u"freeText.voyageNo", u"V"_s) && after.setValue(u"line[2].goodsName", u"x"_s));
        QCOMPARE(told(before, after),
            (QStringList { u"direction:  -> I"_s, u"billNo: B -> "_s, u"remarks: old -> new"_s, u"line[2].goodsName: goods 2 -> x"_s, u"freeText.voyageNo:  -> V"_s }));
        QCOMPARE(told(after, before).size(), 5);
        QVERIFY(told(after, after).isEmpty());
    }

    void linesAddedRemovedMoved()
    {
        const Document before = sample();
        Document after = before;
        auto& lines = after.editRoot().editChildren(0);
        lines.removeAt(1);
        lines.insert(2, Record(LineId { 77 }));
        lines.move(4, 0); // the last to the front
        after.renumber();
        QCOMPARE(told(before, after), (QStringList { u"~ line[1]"_s, u"- line[2]"_s, u"+ line[4]"_s }));
    }

    void numbersThatFollowTheRowAreNotTold()
    {
        const Document before = sample();
        Document after = before;
        after.editRoot().editChildren(0).removeAt(0);
        after.renumber();
        QCOMPARE(told(before, after), QStringList { u"- line[1]"_s });
        Document odd = before;
        QVERIFY(odd.setValue(u"line[3].no", u"9"_s));
        QCOMPARE(told(before, odd), QStringList { u"line[3].no: 3 -> 9"_s });
    }

    void aMoveIsOneChange()
    {
        const Document before = sample();
        for (int from = 0; from < 5; ++from)
            for (int to = 0; to < 5; ++to) {
                Document after = before;
                after.editRoot().editChildren(0).move(from, to);
                after.renumber();
                QCOMPARE(told(before, after).size(), from == to ? 0 : 1);
            }
    }

    void nestedLines()
    {
        Document before = sample();
        before.editRoot().editChildren(0)[2].editChildren(0).append(Record(LineId { 50 }));
        Document after = before;
        QVERIFY(after.setValue(u"line[3].permit[1].number", u"L-1"_s));
        after.editRoot().editChildren(0)[2].editChildren(0).append(Record(LineId { 51 }));
        after.editRoot().editChildren(0).move(2, 4);
        after.renumber();
        QCOMPARE(told(before, after), (QStringList { u"~ line[5]"_s, u"line[5].permit[1].number:  -> L-1"_s, u"+ line[5].permit[2]"_s }));
    }

    void nullDocuments()
    {
        const Document document = sample();
        QVERIFY(difference({}, {}).isEmpty());
        QCOMPARE(difference({}, document).size(), 5);
        QCOMPARE(difference(document, {}).size(), 5);
    }

    // The changes say everything: applied to `before` they give `after`.
    void appliedItGivesTheOther()
    {
        RandomDocument random(11);
        for (int i = 0; i < 400; ++i) {
            const Document before = random.document(type(), -1, 20);
            Document after = before;
            random.edit(after, static_cast<int>(random.below(12)));
            const auto changes = difference(before, after);
            QCOMPARE(changes.isEmpty(), before == after);
            QVERIFY2(Applier::applied(before, changes, after) == after, qPrintable(QString::number(i)));
        }
    }

    void unrelatedDocuments()
    {
        RandomDocument random(12);
        for (int i = 0; i < 50; ++i) {
            const Document before = random.document(type(), 3, 20), after = random.document(type(), 4, 20);
            QVERIFY(Applier::applied(before, difference(before, after), after) == after);
        }
    }

    void onlyWhatIsNotSharedIsLookedAt()
    {
        RandomDocument random(13);
        const Document before = random.document(type(), 50);
        Document after = before;
        QVERIFY(after.setValue(u"line[31].goodsName", u"by hand"_s));
        const auto changes = difference(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(after.placeText(changes.first().place), u"line[31].goodsName"_s);
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "tst_difference.moc"
