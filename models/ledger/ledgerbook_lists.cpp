// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list that is being made would do to the ledger; nothing is changed.
#include "models/ledger/ledgerbook.h"

#include <set>

namespace Tongguan {

// A movement that is not posted; one of an unknown item or version touches nothing.
void LedgerBook::addUnposted(const Movement& movement, Totals& totals) const
{
    const qint64 found = findItem(ruleOf(movement.kind).side, movement.item);
    if (found < 0)
        return;
    totals.kinds[size_t(found)][size_t(movement.kind)] += movement.quantity.units();
    const auto version = m_versionOf.constFind((quint64(found) << 32) | quint32(movement.version));
    if (version != m_versionOf.cend() && ruleOf(movement.kind).side == LedgerSide::Product)
        totals.bases[size_t(*version) * cycles() + cycleOf(qint32(movement.date.toJulianDay()))] += movement.quantity.units() * materialSign(movement.kind);
}

LineStand LedgerBook::standOf(const Movement& movement, Totals& totals) const
{
    LineStand stand { .line = movement.line, .kind = movement.kind, .item = movement.item, .version = movement.version, .quantity = movement.quantity };
    const LedgerSide side = ruleOf(movement.kind).side;
    const qint64 found = findItem(side, movement.item);
    stand.isKnown = found >= 0 && m_items[size_t(found)].recorded;
    if (!stand.isKnown)
        return stand;
    const Item& item = m_items[size_t(found)];
    const auto limitNow = [&] {
        const Kinds& kinds = totals.kinds[size_t(found)];
        return limitOf(movement.kind, side == LedgerSide::Material ? termsOf(item, kinds, useOf(item, totals.bases)) : LedgerTerms {},
            side == LedgerSide::Product ? productTermsOf(item, kinds) : ProductTerms {});
    };
    const std::optional<MovementLimit> before = limitNow();
    addUnposted(movement, totals);
    if (before) {
        stand.limit = before->code;
        stand.before = before->available;
        stand.after = before->available - movement.quantity;
    }
    return stand;
}

ListStand LedgerBook::standOfList(DocumentId list, const QList<Movement>& movements) const
{
    Totals totals = current(Counting::WithForeseen);
    for (size_t i = 0; i < m_documents.size(); ++i) {
        if (m_documents[i] == list && counts(i, Counting::WithForeseen))
            add(i, totals, -1);
    }
    ListStand stand;
    std::set<quint32> below; // materials told already
    const auto tellShort = [&](quint32 material, int line) {
        const Item& item = m_items[material];
        if (termsOf(item, totals.kinds[material], useOf(item, totals.bases)).remaining().isNegative() && below.insert(material).second)
            stand.shortages << MaterialShortage { line, item.item.no, {} };
    };
    for (const Movement& movement : movements) {
        stand.lines << standOf(movement, totals);
        if (const MovementRule& rule = ruleOf(movement.kind); rule.side == LedgerSide::Material && rule.from == LedgerAccount::Stock && stand.lines.last().isKnown && !stand.lines.last().isOver())
            tellShort(quint32(findItem(LedgerSide::Material, movement.item)), movement.line); // sent back, though it was used
        const qint64 product = findItem(LedgerSide::Product, movement.item);
        const auto version = m_versionOf.constFind((quint64(product) << 32) | quint32(movement.version));
        if (product < 0 || ruleOf(movement.kind).side != LedgerSide::Product || version == m_versionOf.cend())
            continue;
        for (const auto& [material, row] : m_versions[*version].uses)
            tellShort(material, movement.line);
    }
    for (MaterialShortage& shortage : stand.shortages) {
        const qint64 found = findItem(LedgerSide::Material, shortage.material);
        const Item& item = m_items[size_t(found)];
        shortage.remaining = termsOf(item, totals.kinds[size_t(found)], useOf(item, totals.bases)).remaining();
    }
    return stand;
}

} // namespace Tongguan
