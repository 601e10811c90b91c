// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerbook.h"

#include <algorithm>

namespace Tongguan {

QList<Consumption> LedgerBook::uses(int material) const
{
    QList<Consumption> list;
    const qint64 found = findItem(LedgerSide::Material, material);
    if (found < 0)
        return list;
    for (const Row& row : m_items[size_t(found)].rows)
        list << row.consumption;
    std::ranges::sort(list, [](const Consumption& a, const Consumption& b) { return a.product != b.product ? a.product < b.product : a.version < b.version; });
    return list;
}

QList<FlowLine> LedgerBook::flow(QDate from, QDate to, Counting counting) const
{
    QList<FlowLine> lines;
    if (m_useBy != UseBy::UnitConsumption)
        return lines;
    const std::vector<LedgerUnits> before = totalsAt(from.addDays(-1), counting).bases;
    const std::vector<LedgerUnits> after = totalsAt(to, counting).bases;
    for (const Item& item : m_items) {
        QHash<int, LedgerUnits> byProduct;
        for (const Row& row : item.rows) {
            for (size_t slot = size_t(row.version) * cycles(); slot < (size_t(row.version) + 1) * cycles(); ++slot) {
                if (after[slot] != before[slot])
                    byProduct[m_items[m_versions[row.version].product].item.no] += row.factor.use(after[slot]) - row.factor.use(before[slot]);
            }
        }
        for (auto used = byProduct.cbegin(); used != byProduct.cend(); ++used)
            lines << FlowLine { item.item.no, used.key(), LedgerQuantity::ofUnits(used.value()) };
    }
    std::ranges::sort(lines, [](const FlowLine& a, const FlowLine& b) { return a.material != b.material ? a.material < b.material : a.product < b.product; });
    return lines;
}

} // namespace Tongguan
