// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/exchangepack.h"

#include "models/base/dates.h"

#include <QJsonArray>

namespace Tongguan {

QJsonObject exchangeBody(const PackHead& head, const ExchangeTable& table)
{
    QJsonObject title { { u"zh"_s, head.title.zh } };
    if (!head.title.en.isEmpty())
        title.insert(u"en"_s, head.title.en);
    QJsonObject body { { u"id"_s, head.id }, { u"kind"_s, packKindName(PackKind::Exchange) }, { u"version"_s, head.version },
        { u"title"_s, title }, { u"issuer"_s, head.issuer } };
    if (!head.edition.isEmpty())
        body.insert(u"edition"_s, head.edition);
    if (head.from.isValid())
        body.insert(u"from"_s, dateText(head.from));
    if (head.until.isValid())
        body.insert(u"until"_s, dateText(head.until));
    QJsonArray rates;
    for (const ExchangeRate& rate : table.rates()) {
        QJsonObject json { { u"currency"_s, rate.currency }, { u"per"_s, rate.per.toString() }, { u"cny"_s, rate.cny.toString() }, { u"source"_s, rate.source } };
        if (rate.from.isValid())
            json.insert(u"from"_s, dateText(rate.from));
        if (rate.to.isValid())
            json.insert(u"to"_s, dateText(rate.to));
        rates.append(json);
    }
    body.insert(u"rates"_s, rates);
    return body;
}

// A day, none where the member is absent; outer nothing where it is wrong.
static std::optional<QDate> rateDay(JsonValue value)
{
    if (value.isUndefined())
        return QDate();
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

static std::optional<ExchangeRate> packedRate(JsonValue json)
{
    ExchangeRate rate;
    rate.currency = json["currency"_L1].toString();
    const auto per = Decimal::parse(json["per"_L1].toString());
    const auto cny = Decimal::parse(json["cny"_L1].toString());
    const auto from = rateDay(json["from"_L1]);
    const auto to = rateDay(json["to"_L1]);
    const bool letters = rate.currency.size() == 3
        && std::all_of(rate.currency.cbegin(), rate.currency.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!letters || !per || !cny || *per <= Decimal(0) || *cny <= Decimal(0) || !from || !to || (from->isValid() && to->isValid() && *to < *from))
        return {};
    rate.per = *per;
    rate.cny = *cny;
    rate.from = *from;
    rate.to = *to;
    rate.source = json["source"_L1].toString();
    return rate.source.isEmpty() || rate.source.size() > 400 ? std::nullopt : std::optional(rate);
}

Result<ExchangeTable> exchangeTableOf(const DataPack& pack)
{
    if (pack.head.kind != PackKind::Exchange || !pack.body["rates"_L1].isArray())
        return fail(ErrorKind::Invalid, u"exchange.pack"_s, u"no pack of exchange rates"_s);
    if (auto done = refuseOthersInPack(pack.body.root(), { "rates"_L1 }); !done)
        return tl::unexpected(done.error());
    const JsonValue rates = pack.body["rates"_L1];
    if (rates.size() > MaximumPackRates)
        return fail(ErrorKind::Invalid, u"exchange.many"_s, u"%1 rates, at most %2"_s.arg(rates.size()).arg(MaximumPackRates));
    ExchangeTable table;
    int number = 0;
    for (const JsonValue json : rates) {
        const QString place = QString::number(++number);
        if (auto done = refuseOthers(json, { "currency"_L1, "per"_L1, "cny"_L1, "from"_L1, "to"_L1, "source"_L1 }, place); !done)
            return tl::unexpected(done.error());
        const auto rate = packedRate(json);
        if (!rate)
            return fail(ErrorKind::Invalid, u"exchange.pack"_s, u"a rate has a currency, a unit, yuan, days and a source"_s, place);
        table.insert(*rate);
    }
    return table;
}

ExchangeTable exchangeTableOf(const QList<DataPack>& packs)
{
    ExchangeTable all;
    for (const DataPack& pack : packs) {
        if (const auto table = exchangeTableOf(pack))
            all.merge(*table);
    }
    return all;
}

} // namespace Tongguan
