// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/disposal.h"

#include "models/base/text.h"
#include "models/ledger/ledgernames.h"

#include <algorithm>
#include <map>

namespace Tongguan {

namespace {

    constexpr std::array<const char16_t*, DisposalWays> disposalWayNames { u"domesticSale", u"carryOver", u"reexport", u"destruction", u"rollOver" };

    const LedgerItem* materialOf(const LedgerRecord& record, int no)
    {
        const auto found = std::ranges::find_if(record.items, [no](const LedgerItem& item) { return item.side == LedgerSide::Material && item.no == no; });
        return found == record.items.end() ? nullptr : &*found;
    }

} // namespace

QString disposalWayName(DisposalWay way) { return ledgerName(disposalWayNames, way); }


LedgerQuantity DisposalLine::disposed() const
{
    LedgerQuantity sum;
    for (const LedgerQuantity one : ways)
        sum += one;
    return sum;
}

QList<DisposalFault> faultsOf(const DisposalPlan& plan, RecordKind kind)
{
    QList<DisposalFault> faults;
    for (const DisposalLine& line : plan.lines) {
        const bool negative = line.remainder.isNegative() || std::ranges::any_of(line.ways, &LedgerQuantity::isNegative);
        if (negative)
            faults << DisposalFault { u"disposal.negative"_s, line.item, line.remainder };
        else if (!line.left().isZero())
            faults << DisposalFault { u"disposal.left"_s, line.item, line.left() };
        if (!line[DisposalWay::CarryOver].isZero() && plan.carryTo.isEmpty())
            faults << DisposalFault { u"disposal.target"_s, line.item, line[DisposalWay::CarryOver] };
        if (!line[DisposalWay::RollOver].isZero() && kind == RecordKind::Handbook)
            faults << DisposalFault { u"disposal.roll"_s, line.item, line[DisposalWay::RollOver] };
    }
    return faults;
}

int carryTarget(const LedgerRecord& from, int item, const LedgerRecord& to)
{
    const LedgerItem* given = materialOf(from, item);
    if (!given)
        return 0;
    int found = 0;
    for (const LedgerItem& one : to.items) {
        if (one.side != LedgerSide::Material || one.code != given->code || one.name != given->name || one.unit != given->unit)
            continue;
        if (!one.partNo.isEmpty() && one.partNo == given->partNo)
            return one.no;
        if (found == 0)
            found = one.no;
    }
    return found;
}

DisposalPlan proposeDisposal(const LedgerRecord& record, const QList<WriteOffLine>& lines, const LedgerRecord* next, const LedgerBook* nextBook)
{
    DisposalPlan plan;
    std::map<int, LedgerQuantity> room; // of the next record's items
    for (const WriteOffLine& line : lines) {
        if (line.closing.isZero())
            continue;
        DisposalLine one { .item = line.item, .remainder = line.closing, .ways = {} };
        if (one.remainder.isNegative()) {
            plan.lines << one; // cannot be disposed of
            continue;
        }
        if (record.kind == RecordKind::AccountBook) {
            one[DisposalWay::RollOver] = one.remainder;
            plan.lines << one;
            continue;
        }
        LedgerQuantity carried;
        if (const int target = next && nextBook ? carryTarget(record, line.item, *next) : 0) {
            const LedgerTerms terms = nextBook->terms(target, {}, Counting::WithForeseen);
            LedgerQuantity& left = room.try_emplace(target, terms.record.isZero() ? one.remainder : std::max(LedgerQuantity(), terms.mayImport())).first->second;
            carried = std::min(left, one.remainder);
            left -= carried;
            if (!carried.isZero())
                plan.carryTo = next->number;
        }
        one[DisposalWay::CarryOver] = carried;
        one[DisposalWay::DomesticSale] = one.remainder - carried;
        plan.lines << one;
    }
    return plan;
}

DisposalPlan renewed(const DisposalPlan& chosen, const DisposalPlan& proposed)
{
    DisposalPlan plan = proposed;
    plan.carryTo = chosen.lines.isEmpty() ? proposed.carryTo : chosen.carryTo;
    for (DisposalLine& line : plan.lines) {
        const auto before = std::ranges::find(chosen.lines, line.item, &DisposalLine::item);
        if (before != chosen.lines.end() && before->remainder == line.remainder)
            line.ways = before->ways;
    }
    return plan;
}

} // namespace Tongguan
