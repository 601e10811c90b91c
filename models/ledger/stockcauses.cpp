// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/stockcauses.h"

#include <algorithm>

namespace Tongguan {

namespace {

    constexpr LedgerUnits RoundingUnits = 500; // 0.005: use is rounded to three decimals, row by row

    LedgerUnits sizeOf(LedgerQuantity quantity) { return quantity.units() < 0 ? -quantity.units() : quantity.units(); }

    // Alike but for 0.1 % and the rounding of use.
    bool isAlike(LedgerQuantity a, LedgerQuantity b)
    {
        return sizeOf(a - b) <= std::max(RoundingUnits, sizeOf(b) / 1000);
    }
    bool isWithinPercent(LedgerUnits a, LedgerUnits b)
    {
        const LedgerUnits gap = a < b ? b - a : a - b;
        return gap * 100 <= (b < 0 ? -b : b);
    }

    // What the ledger knows of products, gathered once.
    struct ProductFacts {
        struct Missing {
            int product, version;
            LedgerQuantity base;
            QList<Consumption> likely; // of its highest version that has one
        };
        QList<Missing> missing;
        QList<std::pair<int, LedgerQuantity>> defective; // product, held
        QHash<int, QList<Consumption>> rows; // of these products
    };

    ProductFacts productFacts(const LedgerBook& book, QDate day)
    {
        ProductFacts facts;
        for (const LedgerRemark& remark : book.remarks()) {
            if (remark.code != u"ledger.consumption.missing")
                continue;
            QList<Consumption> rows = book.consumptions(remark.item);
            int highest = -1;
            for (const Consumption& row : std::as_const(rows))
                highest = std::max(highest, row.version);
            rows.removeIf([highest](const Consumption& row) { return row.version != highest; });
            facts.missing << ProductFacts::Missing { remark.item, remark.version, remark.asked, rows };
        }
        for (const DefectiveBalance& balance : book.defectives(day)) {
            if (!balance.held().isZero()) {
                facts.defective.append({ balance.item, balance.held() });
                facts.rows.insert(balance.item, book.consumptions(balance.item));
            }
        }
        return facts;
    }

    class CauseFinder final {
    public:
        CauseFinder(const LedgerBook& book, const Stocktake& stocktake, const QSet<int>& oddUnits, int lateDays)
            : m_book(book), m_stocktake(stocktake), m_oddUnits(oddUnits), m_lateDays(lateDays), m_facts(productFacts(book, stocktake.day))
        {
            for (const LeftoverBalance& balance : book.leftovers(stocktake.day))
                m_leftovers.insert(balance.item, balance.held());
        }

        QList<CauseHint> causesOf(const StocktakeLine& line)
        {
            m_hints.clear();
            m_difference = line.difference();
            fromMovements(line);
            fromProducts(line);
            fromCount(line);
            fromOthers(line);
            fromUse(line);
            std::ranges::stable_sort(m_hints, [](const CauseHint& a, const CauseHint& b) { return a.whole != b.whole ? a.whole : sizeOf(a.amount) > sizeOf(b.amount); });
            return m_hints;
        }

    private:
        // Only what goes the way of the difference explains anything of it.
        void add(CauseHint hint)
        {
            if (hint.amount.isZero() || hint.amount.isNegative() != m_difference.isNegative())
                return;
            hint.whole = isAlike(hint.amount, m_difference);
            m_hints << std::move(hint);
        }
        static CauseHint hintOf(DifferenceCause cause, LedgerQuantity amount = {})
        {
            CauseHint hint;
            hint.cause = cause;
            hint.amount = amount;
            return hint;
        }

        void fromMovements(const StocktakeLine& line)
        {
            CauseHint open = hintOf(DifferenceCause::OpenLists), byHand = hintOf(DifferenceCause::ForeseenEntries), late = hintOf(DifferenceCause::LateMovements);
            for (const CardLine& moved : m_book.card(LedgerSide::Material, line.item, Counting::WithForeseen)) {
                const Movement movement = m_book.movement(moved.movement);
                const bool before = movement.date <= m_stocktake.day;
                if (moved.change.isZero() || movement.date > m_stocktake.day.addDays(m_lateDays) || (before && movement.standing != MovementStanding::Foreseen))
                    continue;
                CauseHint& hint = !before ? late : movement.document.isNull() ? byHand : open;
                hint.amount += moved.change;
                ++hint.movements;
                if (!movement.document.isNull() && !hint.documents.contains(movement.document))
                    hint.documents << movement.document;
            }
            for (CauseHint* hint : { &open, &byHand, &late })
                add(std::move(*hint));
        }

        void fromProducts(const StocktakeLine& line)
        {
            for (const ProductFacts::Missing& missing : std::as_const(m_facts.missing)) {
                for (const Consumption& row : missing.likely) {
                    if (row.material != line.item)
                        continue;
                    CauseHint hint = hintOf(DifferenceCause::ConsumptionMissing, LedgerQuantity::ofUnits(-UseFactor(row).use(missing.base.units())));
                    hint.other = missing.product;
                    hint.version = missing.version;
                    add(std::move(hint));
                }
            }
            for (const auto& [product, held] : std::as_const(m_facts.defective)) {
                const QList<Consumption> rows = m_facts.rows.value(product);
                const auto row = std::ranges::find(rows, line.item, &Consumption::material);
                if (row == rows.end())
                    continue;
                CauseHint hint = hintOf(DifferenceCause::DefectiveGoods, LedgerQuantity::ofUnits(-UseFactor(*row).use(held.units())));
                hint.other = product;
                add(std::move(hint));
            }
        }

        void fromCount(const StocktakeLine& line)
        {
            const LedgerUnits expected = (line.ledger - line.inProducts).units(), own = line.own.units();
            for (const int factor : { 10, 100, 1000 }) {
                CauseHint hint = hintOf(DifferenceCause::WrongUnit, m_difference);
                if (own != 0 && expected > 0 && isWithinPercent(own * factor, expected))
                    hint.factor = factor;
                else if (own != 0 && expected > 0 && isWithinPercent(own, expected * factor))
                    hint.factor = -factor;
                if (hint.factor != 0)
                    add(std::move(hint));
            }
            if (m_oddUnits.contains(line.item))
                add(hintOf(DifferenceCause::UnknownUnit, m_difference));
            if (const LedgerQuantity leftover = m_leftovers.value(line.item); leftover.units() > 0)
                add(hintOf(DifferenceCause::Leftovers, leftover));
            if (sizeOf(m_difference) <= RoundingUnits)
                add(hintOf(DifferenceCause::Rounding, m_difference));
        }

        void fromOthers(const StocktakeLine& line)
        {
            if (sizeOf(m_difference) <= RoundingUnits)
                return;
            if (m_byDifference.isEmpty()) {
                for (const StocktakeLine& one : m_stocktake.lines) {
                    if (!one.difference().isZero())
                        m_byDifference.append({ one.difference(), one.item });
                }
                std::ranges::sort(m_byDifference);
            }
            const auto found = std::ranges::lower_bound(m_byDifference, std::pair(-m_difference, 0));
            if (found == m_byDifference.end() || found->first != -m_difference || found->second == line.item)
                return;
            CauseHint hint = hintOf(DifferenceCause::SwappedParts, m_difference);
            hint.other = found->second;
            add(std::move(hint));
        }

        void fromUse(const StocktakeLine& line)
        {
            const LedgerUnits use = m_book.terms(line.item, m_stocktake.day).productUse.units();
            if (use <= 0 || sizeOf(m_difference) * 10 > use || sizeOf(m_difference) <= RoundingUnits)
                return; // beyond a tenth of the use it is something else
            CauseHint hint = hintOf(DifferenceCause::OtherConsumption, m_difference);
            hint.permille = int(-m_difference.units() * 1000 / use);
            add(std::move(hint));
        }

        const LedgerBook& m_book;
        const Stocktake& m_stocktake;
        const QSet<int>& m_oddUnits;
        int m_lateDays;
        ProductFacts m_facts;
        QHash<int, LedgerQuantity> m_leftovers;
        QList<std::pair<LedgerQuantity, int>> m_byDifference; // rising
        QList<CauseHint> m_hints;
        LedgerQuantity m_difference;
    };

} // namespace

void suggestCauses(const LedgerBook& book, Stocktake& stocktake, const QSet<int>& oddUnits, int lateDays)
{
    const Stocktake whole = stocktake;
    CauseFinder finder(book, whole, oddUnits, lateDays);
    for (StocktakeLine& line : stocktake.lines) {
        if (!line.difference().isZero())
            line.causes = finder.causesOf(line);
    }
}

} // namespace Tongguan
