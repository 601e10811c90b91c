// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/partmerging.h"

#include "models/base/dates.h"
#include "models/base/text.h"
#include "models/ledger/ledgerrecord.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace Tongguan {
namespace {

// A day that sorts before all others stands for "always".
QDate keptDay(QDate day) { return day.isValid() ? day : QDate(1, 1, 1); }
QDate toldDay(QDate day) { return day == QDate(1, 1, 1) ? QDate() : day; }

// Names agree whatever the blanks at their ends and between.
QString mergeName(const QString& name) { return name.simplified(); }

LedgerUnits absoluteUnits(LedgerUnits units) { return units < 0 ? -units : units; }

// Shares of `total` in proportion to `weights` (all >= 0, sum > 0), largest remainders first, earlier parts before later.
std::vector<LedgerUnits> shareOut(LedgerUnits total, const std::vector<LedgerUnits>& weights)
{
    const LedgerUnits sum = std::accumulate(weights.begin(), weights.end(), LedgerUnits(0));
    const LedgerUnits amount = absoluteUnits(total);
    std::vector<LedgerUnits> shares(weights.size()), remainders(weights.size());
    LedgerUnits given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        // total and weights are below 2^63 each, so that the product fits
        shares[i] = amount * weights[i] / sum;
        remainders[i] = amount * weights[i] % sum;
        given += shares[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&remainders](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; given < amount; ++i, ++given)
        ++shares[order[i]];
    if (total < 0)
        std::ranges::transform(shares, shares.begin(), [](LedgerUnits share) { return -share; });
    return shares;
}

} // namespace

Done PartMerging::assign(const PartAssignment& assignment)
{
    if (assignment.partNo.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"ledger.merge"_s, u"no part number"_s, u"partNo"_s);
    if (assignment.item < 0)
        return fail(ErrorKind::Invalid, u"ledger.merge"_s, u"0 or more"_s, u"item"_s);
    m_items[{ int(assignment.side), assignment.partNo }].insert(keptDay(assignment.from), assignment.item);
    return {};
}

std::optional<int> PartMerging::itemOf(LedgerSide side, const QString& partNo, QDate at) const
{
    const auto part = m_items.constFind({ int(side), partNo });
    if (part == m_items.cend())
        return std::nullopt;
    const auto after = at.isValid() ? part->upperBound(at) : part->cend();
    const int item = after == part->cbegin() ? 0 : std::prev(after).value();
    return item > 0 ? std::optional(item) : std::nullopt;
}

QStringList PartMerging::partsOf(LedgerSide side, int item, QDate at) const
{
    QStringList parts;
    for (auto part = m_items.cbegin(); part != m_items.cend(); ++part) {
        if (part.key().first == int(side) && itemOf(side, part.key().second, at) == item)
            parts << part.key().second;
    }
    return parts;
}

QList<PartAssignment> PartMerging::history(LedgerSide side, const QString& partNo) const
{
    QList<PartAssignment> list;
    const QMap<QDate, int> days = m_items.value({ int(side), partNo });
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        list << PartAssignment { side, partNo, day.value(), toldDay(day.key()) };
    return list;
}

QList<PartAssignment> PartMerging::all() const
{
    QList<PartAssignment> list;
    for (auto part = m_items.cbegin(); part != m_items.cend(); ++part)
        list << history(LedgerSide(part.key().first), part.key().second);
    return list;
}

Result<QList<MergedQuantity>> PartMerging::merge(const QList<PartQuantity>& quantities) const
{
    QMap<std::pair<int, int>, MergedQuantity> merged;
    for (const PartQuantity& one : quantities) {
        const std::optional<int> item = itemOf(one.side, one.partNo, one.date);
        if (!item)
            return fail(ErrorKind::Invalid, u"ledger.merge.unknown"_s, u"no item on "_s + dateText(one.date), one.partNo);
        MergedQuantity& into = merged[{ int(one.side), *item }];
        into.side = one.side;
        into.item = *item;
        into.total += one.quantity;
        into.parts << one;
    }
    return merged.values();
}

QJsonObject PartMerging::toJson() const
{
    QJsonArray list;
    for (const PartAssignment& one : all())
        list.append(QJsonObject { { u"side"_s, sideName(one.side) }, { u"partNo"_s, one.partNo }, { u"item"_s, one.item }, { u"from"_s, dateText(one.from) } });
    return { { u"assignments"_s, list } };
}

Result<PartMerging> PartMerging::fromJson(const QJsonObject& json)
{
    PartMerging merging;
    const QJsonArray list = json["assignments"_L1].toArray();
    for (const QJsonValue& one : list) {
        const std::optional<LedgerSide> side = sideOf(one["side"_L1].toString());
        if (!side)
            return fail(ErrorKind::Invalid, u"ledger.merge"_s, u"material, product or equipment"_s, u"side"_s);
        const QString from = one["from"_L1].toString();
        const std::optional<QDate> day = from.isEmpty() ? QDate() : parseDate(from);
        if (!day)
            return fail(ErrorKind::Invalid, u"ledger.merge"_s, u"a day as yyyy-MM-dd"_s, u"from"_s);
        if (const Done done = merging.assign({ *side, one["partNo"_L1].toString(), one["item"_L1].toInt(-1), *day }); !done)
            return tl::unexpected(done.error());
    }
    return merging;
}

QList<PartQuantity> splitBack(const MergedQuantity& merged) { return merged.parts; }

QList<PartQuantity> splitBack(const MergedQuantity& merged, LedgerQuantity total)
{
    QList<PartQuantity> parts = merged.parts;
    if (parts.isEmpty())
        return parts;
    std::vector<LedgerUnits> weights;
    for (const PartQuantity& part : parts)
        weights.push_back(absoluteUnits(part.quantity.units()));
    if (std::ranges::all_of(weights, [](LedgerUnits weight) { return weight == 0; }))
        weights.front() = 1;
    const std::vector<LedgerUnits> shares = shareOut(total.units(), weights);
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i].quantity = LedgerQuantity::ofUnits(shares[size_t(i)]);
    return parts;
}

QStringList mergeObstacles(const Part& part, const LedgerItem& item)
{
    QStringList obstacles;
    if (part.code != item.code)
        obstacles << u"code"_s;
    if (mergeName(part.name) != mergeName(item.name))
        obstacles << u"name"_s;
    if (part.unit != item.unit)
        obstacles << u"unit"_s;
    return obstacles;
}

QList<MergeProposal> proposeMerging(const QList<Part>& parts, const QList<LedgerItem>& items)
{
    QList<MergeProposal> proposals;
    std::array<int, 3> last {};
    for (const LedgerItem& item : items) {
        proposals << MergeProposal { item, false, {} };
        last[size_t(item.side)] = std::max(last[size_t(item.side)], item.no);
    }
    for (const Part& part : parts) {
        auto home = std::ranges::find_if(proposals, [&part](const MergeProposal& one) { return one.item.side == part.side && mergeObstacles(part, one.item).isEmpty(); });
        if (home == proposals.end()) {
            const LedgerItem item { part.side, ++last[size_t(part.side)], {}, {}, part.code, mergeName(part.name), part.unit };
            proposals << MergeProposal { item, true, {} };
            home = std::prev(proposals.end());
        }
        if (!home->parts.contains(part))
            home->parts << part;
    }
    proposals.removeIf([](const MergeProposal& one) { return one.parts.isEmpty(); });
    return proposals;
}

} // namespace Tongguan
