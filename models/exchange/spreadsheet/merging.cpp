// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/merging.h"

#include <algorithm>

namespace Tongguan {
namespace {

class LineMerger final {
public:
    LineMerger(const Group& group, const QStringList& by, const SheetWords& words) : m_group(group)
    {
        const auto indices = [&group](const QStringList& keys) {
            QList<int> list;
            for (const QString& key : keys) {
                if (const int index = group.indexOf(key); index >= 0)
                    list << index;
            }
            return list;
        };
        m_by = indices(by);
        m_sums = indices(words.mergeSums);
        m_price = group.indexOf(u"unitPrice");
        m_quantity = group.indexOf(u"quantity");
        m_total = group.indexOf(u"totalPrice");
    }

    Merging merge(const QList<Record>& lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool countable = std::ranges::all_of(m_sums, [&](int element) { return lines[i].value(element).isEmpty() || Decimal::parse(lines[i].value(element)); });
            const QString key = countable ? keyOf(lines[i]) : u"#%1"_s.arg(i);
            const auto known = m_places.constFind(key);
            if (known == m_places.cend()) {
                m_places.insert(key, m_result.lines.size());
                m_result.lines << MergedLine { lines[i], { i }, {} };
            } else {
                add(m_result.lines[*known], lines[i], i);
            }
        }
        for (MergedLine& merged : m_result.lines)
            price(merged);
        for (const int element : std::as_const(m_sums))
            m_result.sums << Merging::Sum { m_group.elements[element].key, sum(lines, element), sum(records(), element) };
        return std::move(m_result);
    }

private:
    [[nodiscard]] QString keyOf(const Record& line) const
    {
        QString key;
        for (const int element : m_by) {
            const QString value = line.value(element);
            const std::optional<Decimal> number = m_group.elements[element].isNumber() ? Decimal::parse(value) : std::nullopt;
            key += (number ? number->normalized().toString() : value) + QChar(0x1f);
        }
        return key;
    }

    void add(MergedLine& merged, const Record& part, qsizetype index)
    {
        merged.parts << index;
        for (int element = 0; element < m_group.elements.size(); ++element) {
            const QString mine = merged.line.value(element), theirs = part.value(element);
            if (m_sums.contains(element)) {
                if (!theirs.isEmpty())
                    merged.line.setValue(element, mine.isEmpty() ? theirs : (*Decimal::parse(mine) + *Decimal::parse(theirs)).toString());
            } else if (mine.isEmpty()) {
                merged.line.setValue(element, theirs);
            } else if (!theirs.isEmpty() && mine != theirs && element != m_group.numberElement && !merged.differing.contains(m_group.elements[element].key)) {
                merged.differing << m_group.elements[element].key;
            }
        }
    }

    // Where the parts' prices differ: total by quantity, at the element's scale.
    void price(MergedLine& merged) const
    {
        if (m_price < 0 || m_quantity < 0 || m_total < 0 || !merged.differing.removeOne(u"unitPrice"_s))
            return;
        const std::optional<Decimal> total = Decimal::parse(merged.line.value(m_total)), quantity = Decimal::parse(merged.line.value(m_quantity));
        const Decimal unit = total && quantity ? total->dividedBy(*quantity, m_group.elements[m_price].scale) : Decimal::invalid();
        merged.line.setValue(m_price, unit.isValid() ? unit.normalized().toString() : QString());
    }

    [[nodiscard]] QList<Record> records() const
    {
        QList<Record> list;
        for (const MergedLine& merged : m_result.lines)
            list << merged.line;
        return list;
    }

    static Decimal sum(const QList<Record>& lines, int element)
    {
        Decimal total;
        for (const Record& line : lines)
            total += Decimal::parse(line.value(element)).value_or(Decimal());
        return total;
    }

    const Group& m_group;
    QList<int> m_by, m_sums;
    int m_price = -1, m_quantity = -1, m_total = -1;
    QHash<QString, qsizetype> m_places;
    Merging m_result;
};

} // namespace

Merging mergeLines(const QList<Record>& lines, const Group& lineGroup, const QStringList& by, const SheetWords& words)
{
    return LineMerger(lineGroup, by, words).merge(lines);
}

} // namespace Tongguan
