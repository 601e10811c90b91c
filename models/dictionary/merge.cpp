// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/merge.h"

#include "models/dictionary/linekeys.h"

#include <QSet>

namespace Tongguan {

namespace {

    using Steps = QList<Place::Step>;

    // Whether two records differ in more than the numbers that count lines.
    bool differBeyondNumbers(const Group& group, const Record& a, const Record& b)
    {
        if (a.isSharedWith(b))
            return false;
        const auto significant = [&group](const Record& record) {
            auto values = record.values();
            values.removeIf([&group](const auto& value) { return value.first == group.numberElement; });
            return values;
        };
        if (a.extras() != b.extras() || significant(a) != significant(b))
            return true;
        for (int i = 0; i < group.groups.size(); ++i) {
            const QList<Record>& left = a.children(i);
            const QList<Record>& right = b.children(i);
            if (left.size() != right.size())
                return true;
            for (qsizetype row = 0; row < left.size(); ++row)
                if (left.at(row).id() != right.at(row).id() || differBeyondNumbers(group.groups.at(i), left.at(row), right.at(row)))
                    return true;
        }
        return false;
    }

    // The three sides of one group's lines, and what becomes of them.
    struct Sides {
        const QList<Record>& base;
        const QList<Record>& mine;
        const QList<Record>& theirs;
        QList<LineKey> baseKeys = lineKeys(base), mineKeys = lineKeys(mine), theirKeys = lineKeys(theirs);
        QHash<LineKey, int> baseRows = rowsByKey(baseKeys), mineRows = rowsByKey(mineKeys), theirRows = rowsByKey(theirKeys);

        static const Record* in(const QList<Record>& lines, const QHash<LineKey, int>& rows, const LineKey& key)
        {
            const auto row = rows.constFind(key);
            return row == rows.constEnd() ? nullptr : &lines.at(*row);
        }
        [[nodiscard]] const Record* ofBase(const LineKey& key) const { return in(base, baseRows, key); }
        [[nodiscard]] const Record* ofMine(const LineKey& key) const { return in(mine, mineRows, key); }
        [[nodiscard]] const Record* ofTheirs(const LineKey& key) const { return in(theirs, theirRows, key); }
    };

    QList<LineKey> only(QList<LineKey> keys, const QSet<LineKey>& wanted)
    {
        keys.removeIf([&wanted](const LineKey& key) { return !wanted.contains(key); });
        return keys;
    }

    class Merger final {
    public:
        Merger(const DocumentType& type, const Document& base, const Document& mine, const Document& theirs)
            : m_type(type)
        {
            m_result.document = Document(type);
            m_result.document.editRoot() = mergeRecord(type.root, base.root(), mine.root(), theirs.root(), {});
        }

        Merged take() { return std::move(m_result); }

    private:
        // One of three values: the side that changed wins; nothing where both did, differently.
        template <class T>
        static std::optional<T> choose(const T& base, const T& mine, const T& theirs)
        {
            if (mine == theirs || theirs == base)
                return mine;
            if (mine == base)
                return theirs;
            return std::nullopt;
        }

        Record mergeRecord(const Group& group, const Record& base, const Record& mine, const Record& theirs, const Steps& steps)
        {
            if (mine.isSharedWith(theirs) || theirs.isSharedWith(base))
                return mine;
            if (mine.isSharedWith(base))
                return theirs;
            Record merged = mine;
            merged.setId(choose(base.id(), mine.id(), theirs.id()).value_or(std::min(mine.id(), theirs.id())));
            mergeValues(group, base, mine, theirs, steps, merged);
            mergeExtras(base, mine, theirs, steps, merged);
            for (int i = 0; i < group.groups.size(); ++i)
                merged.setChildren(i, group.groups.at(i).single ? mergeSingle(group.groups.at(i), i, base, mine, theirs, steps) : mergeLines(group.groups.at(i), i, base, mine, theirs, steps));
            return merged;
        }

        void mergeValues(const Group& group, const Record& base, const Record& mine, const Record& theirs, const Steps& steps, Record& merged)
        {
            QSet<int> done; // elements of atoms
            const QList<int> path = Place { steps, -1 }.path().groups;
            for (const QList<ElementPath>& atom : m_type.atoms) {
                if (atom.isEmpty() || atom.first().groups != path)
                    continue;
                QStringList ofBase, ofMine, ofTheirs;
                for (const ElementPath& part : atom) {
                    done.insert(part.element);
                    ofBase.append(base.value(part.element));
                    ofMine.append(mine.value(part.element));
                    ofTheirs.append(theirs.value(part.element));
                }
                const auto chosen = choose(ofBase, ofMine, ofTheirs);
                for (qsizetype i = 0; i < atom.size(); ++i) {
                    if (chosen)
                        merged.setValue(atom.at(i).element, chosen->at(i));
                    else if (ofMine.at(i) != ofTheirs.at(i))
                        m_result.conflicts.append({ { steps, atom.at(i).element }, ofBase.at(i), ofMine.at(i), ofTheirs.at(i) });
                }
            }
            QSet<int> elements;
            for (const Record* side : { &base, &mine, &theirs })
                for (const auto& value : side->values())
                    elements.insert(value.first);
            QList<int> ordered(elements.begin(), elements.end());
            std::sort(ordered.begin(), ordered.end());
            for (const int element : std::as_const(ordered)) {
                if (done.contains(element))
                    continue;
                const QString ofBase = base.value(element), ofMine = mine.value(element), ofTheirs = theirs.value(element);
                if (const auto chosen = choose(ofBase, ofMine, ofTheirs))
                    merged.setValue(element, *chosen);
                else if (element != group.numberElement) // numbers: see number()
                    m_result.conflicts.append({ { steps, element }, ofBase, ofMine, ofTheirs });
            }
        }

        void mergeExtras(const Record& base, const Record& mine, const Record& theirs, const Steps& steps, Record& merged)
        {
            if (const auto chosen = choose(base.extras(), mine.extras(), theirs.extras())) {
                merged.setExtras(*chosen);
                return;
            }
            const auto told = [](const QList<Extra>& extras) {
                QStringList texts;
                for (const Extra& extra : extras)
                    texts.append(extra.name + u'=' + extra.text);
                return texts.join(u'\n');
            };
            m_result.conflicts.append({ { steps, -1 }, told(base.extras()), told(mine.extras()), told(theirs.extras()) });
        }

        // A single group that is not there is an empty one: its fields merge like those of the head.
        QList<Record> mergeSingle(const Group& group, int index, const Record& base, const Record& mine, const Record& theirs, const Steps& steps)
        {
            const QList<Record>& b = base.children(index);
            const QList<Record>& m = mine.children(index);
            const QList<Record>& t = theirs.children(index);
            const int count = choose(b.size(), m.size(), t.size()).value_or(std::max(m.size(), t.size())) > 0
                ? static_cast<int>(std::max({ m.size(), t.size() }))
                : 0;
            QList<Record> merged;
            for (int row = 0; row < std::max<qsizetype>(m.size(), t.size()); ++row) {
                const Record record = mergeRecord(group, b.value(row), m.value(row), t.value(row), steps + Steps { { index, row } });
                if (row < count || !record.isEmpty())
                    merged.append(record);
            }
            return merged;
        }

        QList<Record> mergeLines(const Group& group, int index, const Record& base, const Record& mine, const Record& theirs, const Steps& steps)
        {
            const QList<Record>& b = base.children(index);
            const QList<Record>& m = mine.children(index);
            const QList<Record>& t = theirs.children(index);
            if (m.isSharedWith(t) || t.isSharedWith(b))
                return m;
            if (m.isSharedWith(b))
                return t;
            const Sides sides { b, m, t };
            const QSet<LineKey> kept = keptLines(group, sides);
            std::optional<LineKey> movedByBoth;
            const QList<LineKey> order = mergedOrder(sides, kept, movedByBoth);

            QList<Record> merged;
            merged.reserve(order.size());
            for (int row = 0; row < order.size(); ++row) {
                const LineKey& key = order.at(row);
                const Steps here = steps + Steps { { index, row } };
                const Record* ofBase = sides.ofBase(key);
                const Record* ofMine = sides.ofMine(key);
                const Record* ofTheirs = sides.ofTheirs(key);
                if (movedByBoth == key)
                    m_result.conflicts.append({ { here, -1 }, QString::number(sides.baseRows.value(key) + 1),
                        QString::number(sides.mineRows.value(key) + 1), QString::number(sides.theirRows.value(key) + 1) });
                if (ofMine && ofTheirs) {
                    merged.append(mergeRecord(group, ofBase ? *ofBase : Record(ofMine->id()), *ofMine, *ofTheirs, here));
                    continue;
                }
                merged.append(ofMine ? *ofMine : *ofTheirs);
                if (ofBase)
                    m_result.conflicts.append({ .place = { here, -1 }, .lineRemovedByMe = !ofMine, .lineRemovedByThem = !ofTheirs });
            }
            if (group.numberElement >= 0)
                number(group.numberElement, sides, order, merged);
            return merged;
        }

        // Numbers belong to the order: who gave the order gave the numbers, and an order of both is counted anew.
        static void number(int element, const Sides& sides, const QList<LineKey>& order, QList<Record>& merged)
        {
            const bool likeMine = order == sides.mineKeys, likeTheirs = order == sides.theirKeys;
            QStringList numbers;
            for (const LineKey& key : order) {
                std::optional<QString> chosen;
                if (likeMine && likeTheirs)
                    chosen = choose(sides.ofBase(key) ? sides.ofBase(key)->value(element) : QString(), sides.ofMine(key)->value(element), sides.ofTheirs(key)->value(element));
                else if (likeMine)
                    chosen = sides.ofMine(key)->value(element);
                else if (likeTheirs)
                    chosen = sides.ofTheirs(key)->value(element);
                if (!chosen) {
                    numbers.clear();
                    break;
                }
                numbers.append(*chosen);
            }
            for (qsizetype row = 0; row < merged.size(); ++row)
                merged[row].setValue(element, numbers.isEmpty() ? QString::number(row + 1) : numbers.at(row));
        }

        // A line goes where one side removed it and the other left it alone.
        static QSet<LineKey> keptLines(const Group& group, const Sides& sides)
        {
            QSet<LineKey> kept;
            for (const auto& keys : { sides.mineKeys, sides.theirKeys }) {
                for (const LineKey& key : keys) {
                    const Record* ofBase = sides.ofBase(key);
                    const Record* ofMine = sides.ofMine(key);
                    const Record* ofTheirs = sides.ofTheirs(key);
                    const bool gone = ofBase && !(ofMine && ofTheirs) && !differBeyondNumbers(group, *ofBase, ofMine ? *ofMine : *ofTheirs);
                    if (!gone)
                        kept.insert(key);
                }
            }
            return kept;
        }

        // The lines of both sides in the order of the side that moved any; then each line of one side only behind the
        // line that it follows there. Where both put lines at one spot, the smaller first id goes first: the same on
        // either side of the wire.
        static QList<LineKey> mergedOrder(const Sides& sides, const QSet<LineKey>& kept, std::optional<LineKey>& movedByBoth)
        {
            QSet<LineKey> common;
            for (const LineKey& key : kept)
                if (sides.mineRows.contains(key) && sides.theirRows.contains(key))
                    common.insert(key);
            const QList<LineKey> backbone = commonOrder(sides, common, movedByBoth);

            const LineKey start { 0, -1 }; // no line's key
            using Runs = QHash<LineKey, QList<LineKey>>;
            const auto runsOf = [&](const QList<LineKey>& keys) {
                Runs runs;
                LineKey anchor = start;
                for (const LineKey& key : keys) {
                    if (common.contains(key))
                        anchor = key;
                    else if (kept.contains(key))
                        runs[anchor].append(key);
                }
                return runs;
            };
            const Runs mine = runsOf(sides.mineKeys);
            const Runs theirs = runsOf(sides.theirKeys);
            QList<LineKey> order;
            const auto appendRuns = [&](const LineKey& anchor) {
                const QList<LineKey> ofMine = mine.value(anchor), ofTheirs = theirs.value(anchor);
                const bool mineFirst = std::lexicographical_compare(ofMine.begin(), ofMine.end(), ofTheirs.begin(), ofTheirs.end());
                order += mineFirst ? ofMine + ofTheirs : ofTheirs + ofMine;
            };
            appendRuns(start);
            for (const LineKey& key : backbone) {
                order.append(key);
                appendRuns(key);
            }
            return order;
        }

        static QList<LineKey> commonOrder(const Sides& sides, const QSet<LineKey>& common, std::optional<LineKey>& movedByBoth)
        {
            const QList<LineKey> mine = only(sides.mineKeys, common), theirs = only(sides.theirKeys, common);
            if (mine == theirs)
                return mine;
            const QList<LineKey> base = only(sides.baseKeys, common);
            const QSet<LineKey> old(base.begin(), base.end());
            const QList<LineKey> oldOfMine = only(mine, old), oldOfTheirs = only(theirs, old);
            if (oldOfMine == oldOfTheirs) // only lines that both added stand differently
                return std::min(mine, theirs, [](const auto& a, const auto& b) { return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()); });
            if (oldOfMine == base)
                return theirs;
            if (oldOfTheirs == base)
                return mine;
            for (qsizetype row = 0; row < base.size() && !movedByBoth; ++row)
                if (oldOfMine.at(row) != oldOfTheirs.at(row))
                    movedByBoth = oldOfMine.at(row);
            return mine;
        }

        const DocumentType& m_type;
        Merged m_result;
    };

} // namespace

Merged merge(const Document& base, const Document& mine, const Document& theirs)
{
    if (mine.isNull() || theirs.isNull()) // nothing to merge with
        return { mine.isNull() ? theirs : mine, {} };
    Q_ASSERT(&mine.type() == &theirs.type() && (base.isNull() || &base.type() == &mine.type()));
    return Merger(mine.type(), base.isNull() ? Document(mine.type()) : base, mine, theirs).take();
}

} // namespace Tongguan
