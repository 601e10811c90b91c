// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/stocktake.h"

#include "models/base/text.h"
#include "models/ledger/ledgernames.h"
#include "models/ledger/stockcauses.h"

#include <algorithm>

namespace Tongguan {

namespace {

    constexpr std::array<const char16_t*, DifferenceCauses> causeNames { u"openLists", u"foreseenEntries", u"lateMovements", u"consumptionMissing", u"wrongUnit", u"unknownUnit",
        u"swappedParts", u"leftovers", u"defectiveGoods", u"otherConsumption", u"rounding" };

    // Units of the customs table that measure the same: one is so many of the basic one, which stands first.
    struct UnitRatio {
        QLatin1StringView unit, basic;
        int numerator, denominator;
    };
    constexpr UnitRatio unitRatios[] {
        { "035"_L1, "035"_L1, 1, 1 }, // 千克
        { "036"_L1, "035"_L1, 1, 1000 }, // 克
        { "070"_L1, "035"_L1, 1000, 1 }, // 吨
        { "007"_L1, "007"_L1, 1, 1 }, // 个
        { "054"_L1, "007"_L1, 1000, 1 }, // 千个
        { "030"_L1, "030"_L1, 1, 1 }, // 米
        { "147"_L1, "030"_L1, 1000, 1 }, // 千米
        { "095"_L1, "095"_L1, 1, 1 }, // 升
        { "096"_L1, "095"_L1, 1, 1000 }, // 毫升
        { "063"_L1, "095"_L1, 1000, 1 }, // 千升
    };

    // The parts of a record by number: materials before products of the same number.
    QHash<QString, std::pair<LedgerSide, int>> partsOf(const LedgerBook& book)
    {
        QHash<QString, std::pair<LedgerSide, int>> parts;
        for (const LedgerSide side : { LedgerSide::Product, LedgerSide::Material }) {
            for (const LedgerItem& item : book.items(side)) {
                if (!item.partNo.isEmpty())
                    parts.insert(item.partNo, { side, item.no });
            }
        }
        return parts;
    }

    class StockFolder final {
    public:
        StockFolder(const LedgerBook& book, Stocktake& result, QSet<int>& oddUnits)
            : m_book(book), m_result(result), m_oddUnits(oddUnits), m_parts(partsOf(book))
        {
            for (qsizetype i = 0; i < result.lines.size(); ++i)
                m_lineOf.insert(result.lines[i].item, i);
        }

        void take(OwnStockLine line)
        {
            if (line.item == 0) {
                const auto part = m_parts.constFind(line.partNo);
                if (part == m_parts.cend()) {
                    m_result.unknown << line;
                    return;
                }
                std::tie(line.side, line.item) = *part;
            }
            const LedgerItem* item = m_book.item(line.side, line.item);
            if (!item || (line.side == LedgerSide::Material && !m_lineOf.contains(line.item)) || line.side == LedgerSide::Equipment) {
                m_result.unknown << line;
                return;
            }
            const LedgerQuantity quantity = inUnitOf(*item, line);
            if (line.side == LedgerSide::Product) {
                fold(line, quantity);
                return;
            }
            StocktakeLine& counted = m_result.lines[m_lineOf.value(line.item)];
            counted.own += quantity;
            counted.counted = true;
        }

    private:
        LedgerQuantity inUnitOf(const LedgerItem& item, const OwnStockLine& line)
        {
            if (line.unit.isEmpty() || item.unit.isEmpty() || line.unit == item.unit)
                return line.quantity;
            const auto ratio = unitRatio(line.unit, item.unit);
            if (!ratio) {
                m_oddUnits.insert(line.side == LedgerSide::Material ? line.item : 0);
                return line.quantity;
            }
            return LedgerQuantity::ofUnits(line.quantity.units() * ratio->first / ratio->second);
        }

        void fold(const OwnStockLine& line, LedgerQuantity quantity)
        {
            QList<Consumption> rows = m_book.consumptions(line.item);
            int version = line.version;
            if (std::ranges::none_of(rows, [version](const Consumption& row) { return row.version == version; })) {
                for (const Consumption& row : std::as_const(rows))
                    version = std::max(version, row.version);
            }
            bool folded = false;
            for (const Consumption& row : std::as_const(rows)) {
                const auto found = m_lineOf.constFind(row.material);
                if (row.version != version || found == m_lineOf.cend())
                    continue;
                m_result.lines[*found].inProducts += LedgerQuantity::ofUnits(UseFactor(row).use(quantity.units()));
                folded = true;
            }
            if (!folded)
                m_result.unknown << line; // of what it was made is not recorded
        }

        const LedgerBook& m_book;
        Stocktake& m_result;
        QSet<int>& m_oddUnits;
        QHash<QString, std::pair<LedgerSide, int>> m_parts;
        QHash<int, qsizetype> m_lineOf;
    };

} // namespace

QString differenceCauseName(DifferenceCause cause) { return ledgerName(causeNames, cause); }

std::optional<DifferenceCause> differenceCauseOf(QStringView name) { return ledgerEnum<DifferenceCause>(causeNames, name); }

std::optional<std::pair<int, int>> unitRatio(QStringView from, QStringView to)
{
    const auto find = [](QStringView unit) { return std::ranges::find_if(unitRatios, [unit](const UnitRatio& one) { return unit == one.unit; }); };
    const auto a = find(from), b = find(to);
    if (a == std::end(unitRatios) || b == std::end(unitRatios) || a->basic != b->basic)
        return std::nullopt;
    return std::pair(a->numerator * b->denominator, a->denominator * b->numerator);
}

Stocktake compareStock(const LedgerBook& book, const QList<OwnStockLine>& own, QDate day, int lateDays)
{
    Stocktake result { day, {}, {} };
    for (const MaterialBalance& balance : book.balances(day))
        result.lines << StocktakeLine { .item = balance.item, .ledger = balance.terms.remaining(), .own = {}, .inProducts = {}, .counted = false, .causes = {} };
    QSet<int> oddUnits;
    StockFolder folder(book, result, oddUnits);
    for (const OwnStockLine& line : own)
        folder.take(line);
    suggestCauses(book, result, oddUnits, lateDays);
    return result;
}

} // namespace Tongguan
