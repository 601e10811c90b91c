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

    MovementId idWithin(DocumentId batch, const QString& name) { return MovementId(QUuid::createUuidV5(QUuid::fromRfc4122(batch.toBytes()), name)); }

    const LedgerItem* materialOf(const LedgerRecord& record, int no)
    {
        const auto found = std::ranges::find_if(record.items, [no](const LedgerItem& item) { return item.side == LedgerSide::Material && item.no == no; });
        return found == record.items.end() ? nullptr : &*found;
    }

} // namespace

QString disposalWayName(DisposalWay way) { return ledgerName(disposalWayNames, way); }

std::optional<DisposalWay> disposalWayOf(QStringView name) { return ledgerEnum<DisposalWay>(disposalWayNames, name); }

std::optional<MovementKind> movementOf(DisposalWay way)
{
    switch (way) {
    case DisposalWay::DomesticSale:
        return MovementKind::DomesticSale;
    case DisposalWay::CarryOver:
        return MovementKind::CarryOut;
    case DisposalWay::Reexport:
        return MovementKind::Reexport;
    case DisposalWay::Destruction:
        return MovementKind::Destruction;
    case DisposalWay::RollOver:
        return std::nullopt;
    }
    return std::nullopt;
}

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

QList<Movement> disposalMovements(const DisposalPlan& plan, QDate day, DocumentId batch)
{
    QList<Movement> movements;
    for (const DisposalLine& line : plan.lines) {
        for (int way = 0; way < DisposalWays; ++way) {
            const std::optional<MovementKind> kind = movementOf(DisposalWay(way));
            if (!kind || line.ways[size_t(way)].isZero())
                continue;
            Movement made;
            made.id = idWithin(batch, u"%1/%2/%3"_s.arg(disposalWayName(DisposalWay(way)), QString::number(line.item), line.ways[size_t(way)].toString()));
            made.kind = *kind;
            made.item = line.item;
            made.quantity = line.ways[size_t(way)];
            made.date = day;
            made.document = batch;
            made.line = int(movements.size()) + 1;
            movements << made;
        }
    }
    return movements;
}

Result<CarryPair> carryOver(const LedgerRecord& from, int item, const LedgerRecord& to, LedgerQuantity quantity, QDate day, DocumentId list)
{
    if (from.number == to.number)
        return fail(ErrorKind::Invalid, u"ledger.carry.same"_s, from.number, u"carryTo"_s);
    if (quantity.isZero() || quantity.isNegative() || !quantity.fits())
        return fail(ErrorKind::Invalid, u"ledger.movement"_s, u"a quantity above 0"_s, u"quantity"_s);
    if (!day.isValid() || (to.from.isValid() && day < to.from) || (to.until.isValid() && day > to.until))
        return fail(ErrorKind::Invalid, u"ledger.carry.closed"_s, to.number, u"day"_s);
    const int target = carryTarget(from, item, to);
    if (target == 0)
        return fail(ErrorKind::Invalid, u"ledger.carry.target"_s, u"no item of %1 has the code, name and unit of item %2"_s.arg(to.number, QString::number(item)), u"item"_s);
    CarryPair pair;
    pair.out.id = idWithin(list, u"out/%1/%2"_s.arg(QString::number(item), quantity.toString()));
    pair.out.kind = MovementKind::CarryOut;
    pair.out.item = item;
    pair.out.quantity = quantity;
    pair.out.date = day;
    pair.out.document = list;
    pair.out.line = 1;
    pair.in = pair.out;
    pair.in.id = MovementId(QUuid::createUuidV5(QUuid::fromRfc4122(pair.out.id.toBytes()), u"in"_s));
    pair.in.kind = MovementKind::CarryIn;
    pair.in.item = target;
    return pair;
}

QList<PairGap> compareCarries(const LedgerRecord& from, const LedgerBook& giving, const LedgerRecord& to, const LedgerBook& taking, Counting counting)
{
    // Several items may go to one: those are compared together, under the first of them.
    std::map<int, PairGap> byTarget;
    for (const MaterialBalance& balance : giving.balances({}, counting)) {
        const int target = carryTarget(from, balance.item, to);
        if (target == 0)
            continue;
        PairGap& gap = byTarget.try_emplace(target, PairGap { balance.item, {}, {} }).first->second;
        gap.given += balance.terms.carryOut;
    }
    QList<PairGap> gaps;
    for (auto& [target, gap] : byTarget) {
        gap.taken = taking.terms(target, {}, counting).carryIn;
        if (gap.given != gap.taken)
            gaps << gap;
    }
    std::ranges::sort(gaps, {}, &PairGap::item);
    return gaps;
}

} // namespace Tongguan
