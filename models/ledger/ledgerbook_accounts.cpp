// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerbook.h"

#include <algorithm>

namespace Tongguan {

// What is accounted for beside the write-off's own line: scrap, defective goods, use by another way of counting.

QList<LeftoverBalance> LedgerBook::leftovers(QDate at, Counting counting) const
{
    const Totals past = at.isValid() ? totalsAt(at, counting) : Totals {};
    const Totals& totals = at.isValid() ? past : current(counting);
    QList<LeftoverBalance> list;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        if (item.item.side != LedgerSide::Material)
            continue;
        LedgerUnits arisen = 0;
        if (m_useBy == UseBy::UnitConsumption) {
            for (const Row& row : item.rows) {
                for (size_t cycle = 0; cycle < cycles(); ++cycle) {
                    if (const LedgerUnits base = totals.bases[size_t(row.version) * cycles() + cycle]; base != 0)
                        arisen += row.factor.leftover(row.factor.use(base));
                }
            }
        }
        const auto sum = [&kinds = totals.kinds[i]](MovementKind kind) { return LedgerQuantity::ofUnits(kinds[size_t(kind)]); };
        list << LeftoverBalance { item.item.no, LedgerQuantity::ofUnits(arisen), sum(MovementKind::LeftoverArising), sum(MovementKind::LeftoverSale),
            sum(MovementKind::LeftoverReexport), sum(MovementKind::LeftoverDestruction) };
    }
    std::ranges::sort(list, {}, &LeftoverBalance::item);
    return list;
}

QList<DefectiveBalance> LedgerBook::defectives(QDate at, Counting counting) const
{
    const Totals past = at.isValid() ? totalsAt(at, counting) : Totals {};
    const Totals& totals = at.isValid() ? past : current(counting);
    QList<DefectiveBalance> list;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].item.side != LedgerSide::Product)
            continue;
        const auto sum = [&kinds = totals.kinds[i]](MovementKind kind) { return LedgerQuantity::ofUnits(kinds[size_t(kind)]); };
        list << DefectiveBalance { m_items[i].item.no, sum(MovementKind::DefectiveArising), sum(MovementKind::DefectiveSale), sum(MovementKind::DefectiveReexport), sum(MovementKind::DefectiveDestruction) };
    }
    std::ranges::sort(list, {}, &DefectiveBalance::item);
    return list;
}

QList<UseComparison> LedgerBook::useComparison(QDate from, QDate to, Counting counting) const
{
    const Totals before = totalsAt(from.addDays(-1), counting), after = totalsAt(to, counting);
    QList<UseComparison> list;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        if (item.item.side != LedgerSide::Material)
            continue;
        const auto used = size_t(MovementKind::MaterialUse);
        list << UseComparison { item.item.no, LedgerQuantity::ofUnits(standardUse(item, after.bases) - standardUse(item, before.bases)),
            LedgerQuantity::ofUnits(after.kinds[i][used] - before.kinds[i][used]) };
    }
    std::ranges::sort(list, {}, &UseComparison::item);
    return list;
}

LedgerQuantity LedgerBook::materialBase(int product, int version, QDate day, Counting counting) const
{
    const qint64 found = findItem(LedgerSide::Product, product);
    if (found < 0)
        return {};
    const auto index = m_versionOf.constFind((quint64(found) << 32) | quint32(version));
    if (index == m_versionOf.cend())
        return {};
    return LedgerQuantity::ofUnits(current(counting).bases[size_t(*index) * cycles() + cycleOf(qint32(day.toJulianDay()))]);
}

QDate LedgerBook::cycleStart(QDate day) const
{
    const size_t cycle = cycleOf(qint32(day.toJulianDay()));
    return cycle == 0 ? QDate() : QDate::fromJulianDay(m_cycles[cycle - 1]);
}

} // namespace Tongguan
