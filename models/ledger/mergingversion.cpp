// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/mergingversion.h"

#include "models/base/dates.h"
#include "models/base/text.h"

#include <algorithm>

namespace Tongguan {
namespace {

bool isInForce(const MergingVersion& version, QDate day) { return !version.from.isValid() || !day.isValid() || version.from <= day; }

// Those in force on the day, in the order in which one takes the place of another.
QList<const MergingVersion*> inForce(const QList<MergingVersion>& versions, QDate day)
{
    QList<const MergingVersion*> list;
    for (const MergingVersion& version : versions) {
        if (isInForce(version, day))
            list << &version;
    }
    std::ranges::stable_sort(list, [](const MergingVersion* a, const MergingVersion* b) {
        return a->from.isValid() != b->from.isValid() ? !a->from.isValid() : a->from != b->from ? a->from < b->from : a->number < b->number;
    });
    return list;
}

} // namespace

PartMerging RecordMerging::merging() const
{
    PartMerging merging;
    for (const MergingVersion& version : versions) {
        for (const MergedPart& one : version.parts)
            (void)merging.assign({ one.part.side, one.part.partNo, one.item, version.from }); // the store took only what has a verdict
    }
    return merging;
}

int RecordMerging::versionAt(QDate day) const
{
    const QList<const MergingVersion*> list = inForce(versions, day);
    return list.isEmpty() ? 0 : list.constLast()->number;
}

QList<MergedPart> RecordMerging::partsAt(QDate day) const
{
    QMap<std::pair<int, QString>, MergedPart> parts;
    for (const MergingVersion* version : inForce(versions, day)) {
        for (const MergedPart& one : version->parts)
            parts.insert({ int(one.part.side), one.part.partNo }, one);
    }
    parts.removeIf([](const auto& place) { return place.value().item == 0; });
    return parts.values();
}

QList<MergingObstacle> obstaclesOf(const QList<MergedPart>& parts, const QList<LedgerItem>& items)
{
    QList<MergingObstacle> obstacles;
    for (const MergedPart& one : parts) {
        if (one.item == 0)
            continue;
        const auto item = std::ranges::find_if(items, [&one](const LedgerItem& it) { return it.side == one.part.side && it.no == one.item; });
        const QStringList differing = item == items.end() ? QStringList { u"item"_s } : mergeObstacles(one.part, *item);
        if (!differing.isEmpty())
            obstacles << MergingObstacle { one, differing };
    }
    return obstacles;
}

Result<MergedList> mergedList(const Document& list, const RecordMerging& merging)
{
    MergedList merged { list, 0 };
    if (merging.versions.isEmpty())
        return merged;
    const PartMerging parts = merging.merging();
    const LedgerSide side = list.value(u"side") == u'E' ? LedgerSide::Product : LedgerSide::Material;
    const std::optional<QDate> day = parseDate(list.value(u"declarationDate"));
    const qsizetype lines = list.lines(u"line").size();
    for (qsizetype line = 1; line <= lines; ++line) {
        const auto place = [line](QStringView element) { return u"line[%1].%2"_s.arg(QString::number(line), element); };
        const QString partNo = list.value(place(u"partNo")).trimmed();
        if (partNo.isEmpty() || list.value(place(u"modified")) == u"2")
            continue;
        const std::optional<int> item = parts.itemOf(side, partNo, day.value_or(QDate()));
        if (!item && list.value(place(u"item")).isEmpty())
            return fail(ErrorKind::Invalid, u"ledger.merge.unknown"_s, partNo, place(u"partNo"));
        if (!item)
            continue;
        merged.version = merging.versionAt(day.value_or(QDate()));
        if (const Done done = merged.list.setValue(place(u"item"), QString::number(*item)); !done)
            return tl::unexpected(done.error());
    }
    return merged;
}

} // namespace Tongguan
