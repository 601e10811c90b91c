// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/difference.h"

#include "models/dictionary/linekeys.h"

namespace Tongguan {

namespace {

    // Marks the rows that keep their order: a longest ascending run of `rows` (patience sorting). The others moved.
    QList<bool> keptInOrder(const QList<int>& rows)
    {
        QList<int> tails; // positions in `rows`, of the smallest end of a run of each length
        QList<int> previous(rows.size(), -1);
        for (int i = 0; i < rows.size(); ++i) {
            const auto at = std::lower_bound(tails.begin(), tails.end(), rows.at(i), [&rows](int position, int row) { return rows.at(position) < row; });
            if (at != tails.begin())
                previous[i] = *std::prev(at);
            if (at == tails.end())
                tails.append(i);
            else
                *at = i;
        }
        QList<bool> kept(rows.size(), false);
        for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
            kept[i] = true;
        return kept;
    }

    class Differ final {
    public:
        QList<Change> take(const Document& before, const Document& after)
        {
            compare(after.type().root, before.root(), after.root(), {}, -1, -1);
            return std::move(m_changes);
        }

    private:
        using Steps = QList<Place::Step>;

        void compare(const Group& group, const Record& before, const Record& after, const Steps& steps, int rowBefore, int rowAfter)
        {
            if (before.isSharedWith(after))
                return;
            compareValues(group, before, after, steps, rowBefore, rowAfter);
            for (int i = 0; i < group.groups.size(); ++i) {
                const QList<Record>& old = before.children(i);
                const QList<Record>& fresh = after.children(i);
                if (old.isSharedWith(fresh))
                    continue;
                if (group.groups.at(i).single && old.size() <= 1 && fresh.size() <= 1)
                    compare(group.groups.at(i), old.value(0), fresh.value(0), steps + Steps { { i, 0 } }, 0, 0);
                else
                    compareLines(group.groups.at(i), old, fresh, steps, i);
            }
        }

        void compareValues(const Group& group, const Record& before, const Record& after, const Steps& steps, int rowBefore, int rowAfter)
        {
            const auto& old = before.values();
            const auto& fresh = after.values();
            const auto tell = [&](int element, const QString& from, const QString& to) {
                const bool followsRow = element == group.numberElement && from == QString::number(rowBefore + 1) && to == QString::number(rowAfter + 1);
                if (from != to && !followsRow)
                    m_changes.append({ ChangeKind::Value, { steps, element }, from, to });
            };
            auto o = old.begin();
            auto f = fresh.begin();
            while (o != old.end() || f != fresh.end()) {
                if (f == fresh.end() || (o != old.end() && o->first < f->first)) {
                    tell(o->first, o->second, {});
                    ++o;
                } else if (o == old.end() || f->first < o->first) {
                    tell(f->first, {}, f->second);
                    ++f;
                } else {
                    tell(f->first, o->second, f->second);
                    ++o;
                    ++f;
                }
            }
        }

        void compareLines(const Group& group, const QList<Record>& before, const QList<Record>& after, const Steps& steps, int index)
        {
            const QList<LineKey> oldKeys = lineKeys(before);
            const QList<LineKey> newKeys = lineKeys(after);
            const QHash<LineKey, int> oldRows = rowsByKey(oldKeys);
            const QHash<LineKey, int> newRows = rowsByKey(newKeys);
            QList<int> common; // old rows of the lines in both, in the new order
            for (const LineKey& key : newKeys)
                if (const auto old = oldRows.constFind(key); old != oldRows.constEnd())
                    common.append(*old);
            const QList<bool> kept = keptInOrder(common);

            int told = 0; // old rows up to here are looked through for removed lines
            const auto tellRemovedUpTo = [&](qsizetype end) {
                for (; told < end; ++told)
                    if (!newRows.contains(oldKeys.at(told)))
                        m_changes.append({ ChangeKind::LineRemoved, { steps + Steps { { index, told } }, -1 }, {}, {} });
            };
            int nth = 0;
            for (int row = 0; row < after.size(); ++row) {
                const Steps here = steps + Steps { { index, row } };
                const auto old = oldRows.constFind(newKeys.at(row));
                if (old == oldRows.constEnd()) {
                    m_changes.append({ ChangeKind::LineAdded, { here, -1 }, {}, {} });
                    continue;
                }
                if (kept.at(nth++))
                    tellRemovedUpTo(*old);
                else
                    m_changes.append({ ChangeKind::LineMoved, { here, -1 }, {}, {} });
                compare(group, before.at(*old), after.at(row), here, *old, row);
            }
            tellRemovedUpTo(before.size());
        }

        QList<Change> m_changes;
    };

} // namespace

QList<Change> difference(const Document& before, const Document& after)
{
    if (after.isNull() && before.isNull())
        return {};
    if (after.isNull())
        return difference(before, Document(before.type()));
    if (before.isNull())
        return difference(Document(after.type()), after);
    Q_ASSERT(&before.type() == &after.type());
    return Differ().take(before, after);
}

} // namespace Tongguan
