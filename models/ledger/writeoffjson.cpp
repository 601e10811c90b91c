// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/dates.h"
#include "models/base/text.h"
#include "models/ledger/writeoffreport.h"

#include <QJsonArray>

#include <algorithm>

namespace Tongguan {

namespace {

    tl::unexpected<Error> reportFault(const QString& field) { return fail(ErrorKind::Corrupt, u"writeoff.report"_s, u"not a report of a write-off"_s, field); }

    // Reads members and remembers the first that is wrong.
    class ReportReader final {
    public:
        [[nodiscard]] LedgerQuantity quantity(const QJsonValue& json, const QString& key)
        {
            const QJsonValue value = json[key];
            if (value.isUndefined())
                return {};
            const std::optional<LedgerQuantity> read = LedgerQuantity::parse(value.toString());
            if (!read)
                blame(key);
            return read.value_or(LedgerQuantity());
        }
        [[nodiscard]] QDate day(const QJsonValue& json, const QString& key)
        {
            const QString text = json[key].toString();
            const std::optional<QDate> read = text.isEmpty() ? QDate() : parseDate(text);
            if (!read)
                blame(key);
            return read.value_or(QDate());
        }
        template <class T>
        [[nodiscard]] T known(const QJsonValue& json, const QString& key, std::optional<T> (*find)(QStringView))
        {
            const std::optional<T> read = find(json[key].toString());
            if (!read)
                blame(key);
            return read.value_or(T());
        }
        void blame(const QString& key)
        {
            if (m_wrong.isEmpty())
                m_wrong = key;
        }
        [[nodiscard]] const QString& wrong() const { return m_wrong; }

    private:
        QString m_wrong;
    };

    void put(QJsonObject& json, const QString& key, LedgerQuantity quantity)
    {
        if (!quantity.isZero())
            json.insert(key, quantity.toString());
    }

    constexpr std::pair<const char16_t*, LedgerQuantity LedgerTerms::*> reportTerms[] { { u"record", &LedgerTerms::record }, { u"directImport", &LedgerTerms::directImport },
        { u"transferIn", &LedgerTerms::transferIn }, { u"carryIn", &LedgerTerms::carryIn }, { u"exchangeExport", &LedgerTerms::exchangeExport },
        { u"exchangeImport", &LedgerTerms::exchangeImport }, { u"reexport", &LedgerTerms::reexport }, { u"carryOut", &LedgerTerms::carryOut },
        { u"domesticSale", &LedgerTerms::domesticSale }, { u"destruction", &LedgerTerms::destruction }, { u"productUse", &LedgerTerms::productUse } };

    QJsonObject stockLineJson(const OwnStockLine& line)
    {
        QJsonObject json { { u"side"_s, sideName(line.side) }, { u"quantity"_s, line.quantity.toString() } };
        const std::pair<const char16_t*, QString> texts[] { { u"partNo", line.partNo }, { u"unit", line.unit } };
        for (const auto& [key, text] : texts) {
            if (!text.isEmpty())
                json.insert(QStringView(key).toString(), text);
        }
        if (line.item != 0)
            json.insert(u"item"_s, line.item);
        if (line.version != 0)
            json.insert(u"version"_s, line.version);
        return json;
    }

    OwnStockLine stockLineOf(const QJsonValue& json, ReportReader& reader)
    {
        OwnStockLine line;
        line.side = reader.known(json, u"side"_s, &sideOf);
        line.item = json["item"_L1].toInt();
        line.version = json["version"_L1].toInt();
        line.partNo = json["partNo"_L1].toString();
        line.unit = json["unit"_L1].toString();
        line.quantity = reader.quantity(json, u"quantity"_s);
        return line;
    }

    QJsonObject causeJson(const CauseHint& hint)
    {
        QJsonObject json { { u"cause"_s, differenceCauseName(hint.cause) }, { u"amount"_s, hint.amount.toString() }, { u"whole"_s, hint.whole } };
        QJsonArray documents;
        for (const DocumentId id : hint.documents)
            documents.append(id.toString());
        if (!documents.isEmpty())
            json.insert(u"documents"_s, documents);
        const std::pair<const char16_t*, int> numbers[] { { u"movements", hint.movements }, { u"other", hint.other }, { u"version", hint.version }, { u"factor", hint.factor }, { u"permille", hint.permille } };
        for (const auto& [key, number] : numbers) {
            if (number != 0)
                json.insert(QStringView(key).toString(), number);
        }
        return json;
    }

    CauseHint causeOf(const QJsonValue& json, ReportReader& reader)
    {
        CauseHint hint;
        hint.cause = reader.known(json, u"cause"_s, &differenceCauseOf);
        hint.amount = reader.quantity(json, u"amount"_s);
        hint.whole = json["whole"_L1].toBool();
        for (const QJsonValue& id : json["documents"_L1].toArray()) {
            hint.documents << DocumentId::fromString(id.toString());
        }
        hint.movements = json["movements"_L1].toInt();
        hint.other = json["other"_L1].toInt();
        hint.version = json["version"_L1].toInt();
        hint.factor = json["factor"_L1].toInt();
        hint.permille = json["permille"_L1].toInt();
        return hint;
    }

    QJsonObject disposalJson(const DisposalLine& line)
    {
        QJsonObject json { { u"item"_s, line.item }, { u"remainder"_s, line.remainder.toString() } };
        for (int way = 0; way < DisposalWays; ++way)
            put(json, disposalWayName(DisposalWay(way)), line.ways[size_t(way)]);
        return json;
    }

    DisposalLine disposalOf(const QJsonValue& json, ReportReader& reader)
    {
        DisposalLine line;
        line.item = json["item"_L1].toInt();
        line.remainder = reader.quantity(json, u"remainder"_s);
        for (int way = 0; way < DisposalWays; ++way)
            line.ways[size_t(way)] = reader.quantity(json, disposalWayName(DisposalWay(way)));
        return line;
    }

    QJsonObject lineJson(const WriteOffReportLine& line)
    {
        QJsonObject json { { u"item"_s, line.item.no }, { u"partNo"_s, line.item.partNo }, { u"code"_s, line.item.code }, { u"name"_s, line.item.name }, { u"unit"_s, line.item.unit } };
        for (const auto& [key, member] : reportTerms)
            put(json, QStringView(key).toString(), line.period.*member);
        put(json, u"opening"_s, line.opening);
        put(json, u"closing"_s, line.closing);
        put(json, u"leftover"_s, line.leftover);
        if (line.isCompared()) {
            QJsonObject stock { { u"ledger"_s, line.stock.ledger.toString() }, { u"own"_s, line.stock.own.toString() }, { u"difference"_s, line.stock.difference().toString() }, { u"counted"_s, line.stock.counted } };
            put(stock, u"inProducts"_s, line.stock.inProducts);
            QJsonArray causes;
            for (const CauseHint& hint : line.stock.causes)
                causes.append(causeJson(hint));
            stock.insert(u"causes"_s, causes);
            json.insert(u"stock"_s, stock);
        }
        if (!line.explanation.isEmpty())
            json.insert(u"explanation"_s, line.explanation);
        if (line.disposal.item != 0)
            json.insert(u"disposal"_s, disposalJson(line.disposal));
        return json;
    }

    WriteOffReportLine lineOf(const QJsonValue& json, ReportReader& reader)
    {
        WriteOffReportLine line;
        line.item.no = json["item"_L1].toInt();
        line.item.partNo = json["partNo"_L1].toString();
        line.item.code = json["code"_L1].toString();
        line.item.name = json["name"_L1].toString();
        line.item.unit = json["unit"_L1].toString();
        for (const auto& [key, member] : reportTerms)
            line.period.*member = reader.quantity(json, QStringView(key).toString());
        line.item.record = line.period.record;
        line.opening = reader.quantity(json, u"opening"_s);
        line.closing = reader.quantity(json, u"closing"_s);
        line.leftover = reader.quantity(json, u"leftover"_s);
        if (const QJsonValue stock = json["stock"_L1]; stock.isObject()) {
            line.stock.item = line.item.no;
            line.stock.ledger = reader.quantity(stock, u"ledger"_s);
            line.stock.own = reader.quantity(stock, u"own"_s);
            line.stock.inProducts = reader.quantity(stock, u"inProducts"_s);
            line.stock.counted = stock["counted"_L1].toBool();
            for (const QJsonValue& hint : stock["causes"_L1].toArray())
                line.stock.causes << causeOf(hint, reader);
        }
        line.explanation = json["explanation"_L1].toString();
        if (json["disposal"_L1].isObject())
            line.disposal = disposalOf(json["disposal"_L1], reader);
        if (line.item.no < 1)
            reader.blame(u"item"_s);
        return line;
    }

    QJsonObject matterJson(const OpenMatter& matter)
    {
        QJsonObject json { { u"kind"_s, openMatterName(matter.kind) }, { u"side"_s, sideName(matter.side) }, { u"item"_s, matter.item }, { u"version"_s, matter.version }, { u"blocks"_s, isBlocking(matter.kind) } };
        put(json, u"quantity"_s, matter.quantity);
        put(json, u"limit"_s, matter.limit);
        if (!matter.document.isNull())
            json.insert(u"document"_s, matter.document.toString());
        if (matter.lines != 0)
            json.insert(u"lines"_s, matter.lines);
        if (matter.day.isValid())
            json.insert(u"day"_s, dateText(matter.day));
        return json;
    }

    OpenMatter matterOf(const QJsonValue& json, ReportReader& reader)
    {
        OpenMatter matter;
        matter.kind = reader.known(json, u"kind"_s, &openMatterOf);
        matter.side = reader.known(json, u"side"_s, &sideOf);
        matter.item = json["item"_L1].toInt();
        matter.version = json["version"_L1].toInt();
        matter.quantity = reader.quantity(json, u"quantity"_s);
        matter.limit = reader.quantity(json, u"limit"_s);
        matter.document = DocumentId::fromString(json["document"_L1].toString());
        matter.lines = json["lines"_L1].toInt();
        matter.day = reader.day(json, u"day"_s);
        return matter;
    }

    template <class T, class Make>
    QJsonArray arrayOf(const QList<T>& list, Make make)
    {
        QJsonArray array;
        for (const T& one : list)
            array.append(make(one));
        return array;
    }

} // namespace

Result<WriteOffOrder> WriteOffOrder::fromJson(const QJsonObject& json)
{
    ReportReader reader;
    const QJsonValue value(json);
    WriteOffOrder order;
    order.record = json["record"_L1].toString();
    order.from = reader.day(value, u"from"_s);
    order.to = reader.day(value, u"to"_s);
    order.hasStock = json["hasStock"_L1].toBool();
    order.stockDay = reader.day(value, u"stockDay"_s);
    order.stockName = json["stockName"_L1].toString();
    for (const QJsonValue& line : json["stock"_L1].toArray())
        order.stock << stockLineOf(line, reader);
    order.nextRecord = json["nextRecord"_L1].toString();
    order.disposal.carryTo = json["carryTo"_L1].toString();
    for (const QJsonValue& line : json["disposal"_L1].toArray())
        order.disposal.lines << disposalOf(line, reader);
    const QJsonObject explanations = json["explanations"_L1].toObject();
    for (auto it = explanations.begin(); it != explanations.end(); ++it)
        order.explanations.insert(it.key().toInt(), it.value().toString());
    order.remarks = json["remarks"_L1].toString();
    if (!reader.wrong().isEmpty())
        return reportFault(reader.wrong());
    return order;
}

QJsonObject WriteOffOrder::toJson() const
{
    QJsonObject words;
    for (auto it = explanations.begin(); it != explanations.end(); ++it)
        words.insert(QString::number(it.key()), it.value());
    return { { u"record"_s, record }, { u"from"_s, dateText(from) }, { u"to"_s, dateText(to) }, { u"hasStock"_s, hasStock }, { u"stockDay"_s, dateText(stockDay) }, { u"stockName"_s, stockName },
        { u"stock"_s, arrayOf(stock, &stockLineJson) }, { u"nextRecord"_s, nextRecord }, { u"carryTo"_s, disposal.carryTo }, { u"disposal"_s, arrayOf(disposal.lines, &disposalJson) },
        { u"explanations"_s, words }, { u"remarks"_s, remarks } };
}

Result<WriteOffReport> WriteOffReport::fromJson(const QJsonObject& json)
{
    ReportReader reader;
    const QJsonValue value(json);
    WriteOffReport report;
    report.id = json["id"_L1].toString();
    report.record = json["record"_L1].toString();
    report.company = json["company"_L1].toString();
    report.kind = reader.known(value, u"kind"_s, &recordKindOf);
    report.useBy = reader.known(value, u"useBy"_s, &useByOf);
    report.from = reader.day(value, u"from"_s);
    report.to = reader.day(value, u"to"_s);
    report.stockDay = reader.day(value, u"stockDay"_s);
    report.until = reader.day(value, u"until"_s);
    for (const QJsonValue& line : json["lines"_L1].toArray())
        report.lines << lineOf(line, reader);
    for (const QJsonValue& line : json["unknownStock"_L1].toArray())
        report.unknownStock << stockLineOf(line, reader);
    for (const QJsonValue& matter : json["matters"_L1].toArray())
        report.matters << matterOf(matter, reader);
    report.carryTo = json["carryTo"_L1].toString();
    report.remarks = json["remarks"_L1].toString();
    Result<SittingExchange> exchange = SittingExchange::fromJson(json["exchange"_L1].toObject());
    if (!exchange)
        return tl::unexpected(exchange.error());
    report.exchange = std::move(*exchange);
    if (report.record.isEmpty() || !report.from.isValid() || !report.to.isValid())
        reader.blame(u"record"_s);
    if (!reader.wrong().isEmpty())
        return reportFault(reader.wrong());
    return report;
}

QJsonObject WriteOffReport::toJson() const
{
    return { { u"id"_s, id }, { u"record"_s, record }, { u"company"_s, company }, { u"kind"_s, recordKindName(kind) }, { u"useBy"_s, useByName(useBy) }, { u"from"_s, dateText(from) },
        { u"to"_s, dateText(to) }, { u"stockDay"_s, dateText(stockDay) }, { u"until"_s, dateText(until) }, { u"lines"_s, arrayOf(lines, &lineJson) },
        { u"unknownStock"_s, arrayOf(unknownStock, &stockLineJson) }, { u"matters"_s, arrayOf(matters, &matterJson) }, { u"carryTo"_s, carryTo }, { u"remarks"_s, remarks },
        { u"exchange"_s, exchange.toJson() } };
}

} // namespace Tongguan
