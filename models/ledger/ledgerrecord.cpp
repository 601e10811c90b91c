// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerrecord.h"

#include "models/base/dates.h"
#include "models/base/text.h"
#include "models/ledger/ledgernames.h"

#include <QJsonArray>

#include <algorithm>

namespace Tongguan {
namespace {

constexpr std::array SideNames { u"material", u"product", u"equipment" };
constexpr std::array UseByNames { u"unitConsumption", u"materialList", u"workOrder" };
constexpr std::array RecordKindNames { u"handbook", u"accountBook" };

tl::unexpected<Error> recordFault(const QString& field, const QString& why) { return fail(ErrorKind::Invalid, u"ledger.record"_s, why, field); }

Result<LedgerItem> itemFromJson(const QJsonValue& json, const QString& place)
{
    const std::optional<LedgerSide> side = sideOf(json["side"_L1].toString());
    const QString record = json["record"_L1].toString();
    const std::optional<LedgerQuantity> quantity = record.isEmpty() ? LedgerQuantity() : LedgerQuantity::parse(record);
    if (!side)
        return recordFault(place + u".side", u"material, product or equipment"_s);
    if (json["no"_L1].toInt() < 1)
        return recordFault(place + u".no", u"1 and up"_s);
    if (!quantity || quantity->isNegative())
        return recordFault(place + u".record", u"a quantity as text, at most five decimals"_s);
    return LedgerItem { *side, json["no"_L1].toInt(), *quantity, json["partNo"_L1].toString(), json["code"_L1].toString(), json["name"_L1].toString(), json["unit"_L1].toString() };
}

Result<Consumption> consumptionFromJson(const QJsonValue& json, const QString& place)
{
    Consumption consumption { .product = json["product"_L1].toInt(), .version = json["version"_L1].toInt(), .material = json["material"_L1].toInt() };
    if (consumption.product < 1 || consumption.material < 1 || consumption.version < 0)
        return recordFault(place, u"product and material from 1, version from 0"_s);
    const auto take = [&json](QLatin1StringView key, Decimal& to, const char16_t* absent) {
        to = Decimal::parse(json[key].toString(QStringView(absent).toString())).value_or(Decimal::invalid());
    };
    take("net"_L1, consumption.net, u"");
    take("tangibleLoss"_L1, consumption.tangibleLoss, u"0");
    take("intangibleLoss"_L1, consumption.intangibleLoss, u"0");
    take("bondedShare"_L1, consumption.bondedShare, u"1");
    if (const Done done = consumption.verdict(); !done)
        return recordFault(place + u'.' + done.error().field, done.error().detail);
    return consumption;
}

} // namespace

QString sideName(LedgerSide side) { return ledgerName(SideNames, side); }
std::optional<LedgerSide> sideOf(QStringView name) { return ledgerEnum<LedgerSide>(SideNames, name); }
QString useByName(UseBy useBy) { return ledgerName(UseByNames, useBy); }
std::optional<UseBy> useByOf(QStringView name) { return ledgerEnum<UseBy>(UseByNames, name); }
QString recordKindName(RecordKind kind) { return ledgerName(RecordKindNames, kind); }
std::optional<RecordKind> recordKindOf(QStringView name) { return ledgerEnum<RecordKind>(RecordKindNames, name); }

Result<LedgerRecord> LedgerRecord::fromJson(const QJsonObject& json)
{
    LedgerRecord record;
    record.number = json["number"_L1].toString().trimmed();
    if (record.number.isEmpty() || record.number.size() > 64)
        return recordFault(u"number"_s, u"1 to 64 characters"_s);
    const std::optional<RecordKind> kind = recordKindOf(json["kind"_L1].toString(u"handbook"_s));
    const std::optional<UseBy> useBy = useByOf(json["useBy"_L1].toString(u"unitConsumption"_s));
    if (!kind)
        return recordFault(u"kind"_s, u"handbook or accountBook"_s);
    if (!useBy)
        return recordFault(u"useBy"_s, u"unitConsumption, materialList or workOrder"_s);
    record.kind = *kind;
    record.useBy = *useBy;
    record.company = json["company"_L1].toString();
    record.from = parseDate(json["from"_L1].toString()).value_or(QDate());
    record.until = parseDate(json["until"_L1].toString()).value_or(QDate());
    for (const QJsonValue& day : json["cycles"_L1].toArray()) {
        const std::optional<QDate> first = parseDate(day.toString());
        if (!first)
            return recordFault(u"cycles"_s, u"a day as yyyy-MM-dd"_s);
        record.cycles << *first;
    }
    const QJsonArray items = json["items"_L1].toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        Result<LedgerItem> item = itemFromJson(items[i], u"items[%1]"_s.arg(i + 1));
        if (!item)
            return tl::unexpected(item.error());
        record.items << std::move(*item);
    }
    const QJsonArray consumptions = json["consumptions"_L1].toArray();
    for (qsizetype i = 0; i < consumptions.size(); ++i) {
        Result<Consumption> consumption = consumptionFromJson(consumptions[i], u"consumptions[%1]"_s.arg(i + 1));
        if (!consumption)
            return tl::unexpected(consumption.error());
        record.consumptions << std::move(*consumption);
    }
    return record;
}

QJsonObject LedgerRecord::toJson() const
{
    QJsonArray days, itemList, consumptionList;
    for (const QDate day : cycles)
        days.append(dateText(day));
    for (const LedgerItem& item : items)
        itemList.append(QJsonObject { { u"side"_s, sideName(item.side) }, { u"no"_s, item.no }, { u"record"_s, item.record.toString() }, { u"partNo"_s, item.partNo }, { u"code"_s, item.code }, { u"name"_s, item.name }, { u"unit"_s, item.unit } });
    for (const Consumption& one : consumptions)
        consumptionList.append(QJsonObject { { u"product"_s, one.product }, { u"version"_s, one.version }, { u"material"_s, one.material }, { u"net"_s, one.net.normalized().toString() }, { u"tangibleLoss"_s, one.tangibleLoss.normalized().toString() }, { u"intangibleLoss"_s, one.intangibleLoss.normalized().toString() }, { u"bondedShare"_s, one.bondedShare.normalized().toString() } });
    return { { u"number"_s, number }, { u"kind"_s, recordKindName(kind) }, { u"useBy"_s, useByName(useBy) }, { u"company"_s, company }, { u"from"_s, dateText(from) }, { u"until"_s, dateText(until) },
        { u"cycles"_s, days }, { u"items"_s, itemList }, { u"consumptions"_s, consumptionList } };
}

LedgerBook LedgerRecord::book() const
{
    LedgerBook book(useBy);
    for (const LedgerItem& item : items)
        book.setItem(item);
    for (const Consumption& consumption : consumptions)
        (void)book.setConsumption(consumption);
    book.setCycles(cycles);
    return book;
}

} // namespace Tongguan
