// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sampleledger.h"

#include "app/server/bondedoffice.h"
#include "app/server/sampleoffice.h"
#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/ledger/recorddocument.h"
#include "models/ledger/reportdocument.h"

#include <QFile>

namespace Tongguan {

static constexpr qint64 DaySeconds = 24 * 3600;

// Makes one record with all that belongs to it.
class LedgerSample final {
public:
    LedgerSample(Storage& storage, const TenantRow& enterprise, const Dictionary& dictionary, const QDateTime& now, const QJsonObject& kinds, const QJsonObject& sample)
        : m_storage(storage), m_enterprise(enterprise), m_dictionary(dictionary), m_now(now), m_kinds(kinds), m_sample(sample)
    {
    }

    Result<QList<FeedItem>> make()
    {
        Done done = makeRecord();
        const QJsonArray lists = m_sample[u"lists"_s].toArray();
        for (qsizetype i = 0; done && i < lists.size(); ++i)
            done = makeList(lists[i].toObject(), int(i));
        if (done && m_sample.contains(u"report"_s))
            done = makeReportDocument(m_sample[u"report"_s].toObject());
        return done ? Result<QList<FeedItem>>(std::move(m_made)) : tl::unexpected(done.error());
    }

private:
    [[nodiscard]] QDate day(const QJsonValue& daysAgo) const { return chinaDay(m_now).addDays(-daysAgo.toInt()); }
    // In the order of the samples, the last ones of today before now.
    [[nodiscard]] QDateTime time(const QJsonValue& daysAgo, int place) const { return m_now.addSecs(-DaySeconds * daysAgo.toInt() - 6 * 3600 + 60 * (place % 180)); }

    static Done setAll(Document& document, const QJsonObject& values)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (Done done = document.setValue(it.key(), it.value().toString()); !done)
                return done;
        }
        return {};
    }

    Done place(const Document& document, const QDateTime& changed, const QList<SampleReceipt>& receipts, const QString& state, const QJsonArray& questions)
    {
        auto row = placeSample(m_storage, m_enterprise, document, changed, receipts);
        if (!row)
            return tl::unexpected(row.error());
        if (stateNameOf(row->type, row->state) != state)
            return fail(ErrorKind::Bug, u"sample.state"_s, state, row->number);
        for (const QJsonValue& question : questions) {
            const QuestionRow asked { QuestionId::create(), question[u"place"].toString(), question[u"text"].toString(), question[u"asker"].toString(),
                m_now.addSecs(-DaySeconds * question[u"daysAgo"].toInt()), {}, {} };
            if (Done done = m_storage.ledgers().ask(row->key, asked); !done)
                return done;
        }
        m_made.append({ row->key, row->id, row->revision });
        m_last = *row;
        return {};
    }

    Done makeRecord()
    {
        QJsonObject json = m_sample[u"record"_s].toObject();
        json.insert(u"number"_s, u"0"_s); // customs gives it
        json.insert(u"from"_s, dateText(day(m_sample[u"from"_s])));
        json.insert(u"until"_s, dateText(day(m_sample[u"until"_s])));
        QJsonArray cycles;
        const QJsonArray starts = m_sample[u"cycles"_s].toArray();
        for (const QJsonValue& start : starts)
            cycles.append(dateText(day(start)));
        json.insert(u"cycles"_s, cycles);
        auto record = LedgerRecord::fromJson(json);
        if (!record)
            return tl::unexpected(record.error());
        Document document = documentOf(*record, m_dictionary);
        QJsonObject head = m_sample[u"head"_s].toObject();
        head.insert(u"recordNo"_s, QString());
        head.insert(u"declarationDate"_s, dateText(day(m_sample[u"daysAgo"_s])));
        head.insert(u"inputDate"_s, dateText(day(m_sample[u"daysAgo"_s])));
        if (Done done = setAll(document, head); !done)
            return done;
        if (Done done = fillItems(document, json[u"items"_s].toArray()); !done)
            return done;
        const QString message = resultMessage(document.type().key);
        const QDateTime sent = time(m_sample[u"daysAgo"_s], 0);
        const QList<SampleReceipt> receipts { { sent, { message + u"-Y", u"入库成功"_s, {} } }, { sent.addSecs(DaySeconds), { message + u"-1", u"通过"_s, {} } } };
        if (Done done = place(document, sent, receipts, u"passed"_s, {}); !done)
            return done;
        const auto stored = m_storage.documents().body(m_last.key, m_last.revision);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto approved = fromBody(document.type(), (*stored)->body);
        auto kept = approved ? ledgerRecordOf(*approved) : tl::unexpected(approved.error());
        if (!kept)
            return tl::unexpected(kept.error());
        m_record = *std::move(kept);
        return {};
    }

    // Prices and countries, which a ledger does not know.
    Done fillItems(Document& document, const QJsonArray& items)
    {
        int materials = 0, products = 0;
        for (const QJsonValue& value : items) {
            const QJsonObject item = value.toObject();
            const bool product = item[u"side"_s].toString() == u"product";
            const QString row = product ? u"product[%1]."_s.arg(++products) : u"material[%1]."_s.arg(++materials);
            m_items.insert({ product, item[u"no"_s].toInt() }, item);
            const QJsonObject values { { row + u"unitPrice", item[u"price"_s] }, { row + u"currency", u"USD"_s }, { row + u"dutyMode", u"3"_s }, { row + u"firstUnit", item[u"unit"_s] } };
            if (Done done = setAll(document, values); !done)
                return done;
        }
        return {};
    }

    Done makeLine(Document& list, int no, const QJsonArray& given, bool product)
    {
        const QJsonObject item = m_items.value({ product, given[0].toInt() });
        const auto quantity = Decimal::parse(given[1].toString());
        const auto price = Decimal::parse(item[u"price"_s].toString());
        if (item.isEmpty() || !quantity || !price)
            return fail(ErrorKind::Bug, u"sample.line"_s, list.value(u"ownNo"));
        const QString row = u"line[%1]."_s.arg(no);
        QJsonObject values { { u"no"_s, QString::number(no) }, { u"item"_s, QString::number(given[0].toInt()) }, { u"partNo"_s, item[u"partNo"_s] }, { u"commodityCode"_s, item[u"code"_s] },
            { u"name"_s, item[u"name"_s] }, { u"quantity"_s, given[1] }, { u"unit"_s, item[u"unit"_s] }, { u"firstUnit"_s, item[u"unit"_s] }, { u"firstQuantity"_s, given[1] }, { u"unitPrice"_s, item[u"price"_s] },
            { u"totalPrice"_s, (*quantity * *price).rounded(2).toString() }, { u"currency"_s, u"USD"_s }, { u"dutyMode"_s, u"3"_s },
            { u"originCountry"_s, product ? QJsonValue(u"CHN"_s) : item[u"country"_s] }, { u"destinationCountry"_s, product ? item[u"country"_s] : QJsonValue(u"CHN"_s) } };
        if (given.size() > 2)
            values.insert(u"version"_s, QString::number(given[2].toInt()));
        QJsonObject placed;
        for (auto it = values.begin(); it != values.end(); ++it)
            placed.insert(row + it.key(), it.value());
        return setAll(list, placed);
    }

    Done makeList(const QJsonObject& sample, int place)
    {
        const QJsonObject kind = m_kinds[sample[u"kind"_s].toString()].toObject();
        const QString date = dateText(day(sample[u"daysAgo"_s]));
        const QJsonObject head = m_sample[u"head"_s].toObject();
        QJsonObject values = kind;
        const bool import = kind[u"direction"_s].toString() == u"I";
        const QJsonObject more { { u"recordNo"_s, m_record.number }, { u"ownNo"_s, sample[u"ownNo"_s] }, { u"declarationDate"_s, date }, { u"inputDate"_s, date }, { u"customs"_s, head[u"customs"_s] },
            { u"port"_s, head[u"customs"_s] }, { u"listKind"_s, u"0"_s }, { u"action"_s, u"1"_s }, { u"changes"_s, u"0"_s }, { u"deduction"_s, u"0"_s }, { u"transportMode"_s, isWithinCountry(sample) ? u"9"_s : u"4"_s },
            { u"shipmentCountry"_s, isWithinCountry(sample) ? u"CHN"_s : import ? u"KOR"_s : u"USA"_s }, { u"declares"_s, u"1"_s }, { u"makesDeclaration"_s, u"1"_s }, { u"declarationKind"_s, import ? u"1"_s : u"2"_s } };
        for (auto it = more.begin(); it != more.end(); ++it)
            values.insert(it.key(), it.value());
        for (const QString& key : { u"operatorUscc"_s, u"operatorCode"_s, u"operatorName"_s, u"processorUscc"_s, u"processorCode"_s, u"processorName"_s, u"inputUscc"_s, u"inputCode"_s, u"inputName"_s })
            values.insert(key, head[key]);
        const QJsonObject own = sample[u"set"_s].toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            values.insert(it.key(), it.value());
        Document list(*m_dictionary.type(u"inventoryList"));
        if (Done done = setAll(list, values); !done)
            return done;
        const QJsonArray lines = sample[u"lines"_s].toArray();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (Done done = makeLine(list, int(i) + 1, lines[i].toArray(), kind[u"side"_s].toString() == u"E"); !done)
                return done;
        }
        const QDateTime sent = time(sample[u"daysAgo"_s], place);
        return this->place(list, sent, receiptsOf(sample, sent), sample[u"state"_s].toString(), sample[u"questions"_s].toArray());
    }

    // Between two records at home: nothing crosses the border.
    static bool isWithinCountry(const QJsonObject& sample)
    {
        static const QStringList kinds { u"transferIn"_s, u"productTransfer"_s, u"carryIn"_s, u"domesticSale"_s, u"productSale"_s, u"leftoverSale"_s, u"destruction"_s };
        return kinds.contains(sample[u"kind"_s].toString());
    }

    static QList<SampleReceipt> receiptsOf(const QJsonObject& sample, const QDateTime& sent)
    {
        static const QHash<QString, QStringList> roads { { u"submitted"_s, { u"INV201-Y"_s } }, { u"manual"_s, { u"INV201-Y"_s, u"INV201-2"_s } }, { u"returned"_s, { u"INV201-Y"_s, u"INV201-3"_s } },
            { u"preDeducted"_s, { u"INV201-Y"_s, u"INV201-4"_s, u"INV202-1"_s } }, { u"deducted"_s, { u"INV201-Y"_s, u"INV201-4"_s, u"INV202-1"_s, u"INV211"_s } } };
        static const QHash<QString, QString> notes { { u"INV201-Y"_s, u"入库成功"_s }, { u"INV201-2"_s, u"转人工"_s }, { u"INV201-3"_s, u"退单"_s }, { u"INV201-4"_s, u"预核扣"_s }, { u"INV202-1"_s, u"报关单生成成功"_s },
            { u"INV211"_s, u"报关单已放行，清单记账"_s } };
        QList<SampleReceipt> receipts;
        const QStringList road = roads.value(sample[u"state"_s].toString());
        for (qsizetype i = 0; i < road.size(); ++i) {
            Decision decision { road[i], notes.value(road[i]), {} };
            if (i > 0 && i + 1 == road.size() && sample.contains(u"note"_s)) {
                decision.note = sample[u"note"_s].toString();
                const QJsonArray remarks = sample[u"remarks"_s].toArray();
                for (const QJsonValue& remark : remarks)
                    decision.remarks.append({ remark[0].toString(), remark[1].toString() });
            }
            receipts.append({ sent.addSecs(20 * i), decision });
        }
        return receipts;
    }

    // The report of a cycle whose stock was counted, as the enterprise's own sitting would have handed it in.
    Done makeReportDocument(const QJsonObject& sample)
    {
        const auto book = m_storage.ledgers().book(m_enterprise.key, m_record.number);
        if (!book)
            return tl::unexpected(book.error());
        WriteOffOrder order;
        order.record = m_record.number;
        order.from = day(sample[u"from"_s]);
        order.to = day(sample[u"to"_s]);
        order.remarks = sample[u"remarks"_s].toString();
        order.hasStock = true;
        const QJsonObject differs = sample[u"differs"_s].toObject(), explanations = sample[u"explanations"_s].toObject();
        for (const MaterialBalance& balance : (*book)->balances(order.to, Counting::Deducted)) {
            const auto difference = LedgerQuantity::parse(differs[QString::number(balance.item)].toString());
            order.stock << OwnStockLine { .side = LedgerSide::Material, .item = balance.item, .version = 0, .partNo = {}, .unit = {}, .quantity = balance.terms.remaining() + difference.value_or(LedgerQuantity()) };
        }
        for (auto it = explanations.begin(); it != explanations.end(); ++it)
            order.explanations.insert(it.key().toInt(), it.value().toString());
        WriteOffReport report = makeReport(m_record, **book, order);
        const QDateTime sent = time(sample[u"daysAgo"_s], 0);
        if (Done done = report.exchange.apply(SittingEvent::Report, u"clerk"_s, sent); !done)
            return done;
        auto document = reportDocument(report, *m_dictionary.type(reportTypeOf(m_record.kind)));
        if (!document)
            return tl::unexpected(document.error());
        const QJsonObject head = m_sample[u"head"_s].toObject();
        if (Done done = setAll(*document, { { u"customs"_s, head[u"customs"_s] } }); !done)
            return done;
        QJsonObject question = sample[u"question"_s].toObject();
        question.insert(u"place"_s, placeOfItem(report, question[u"item"_s].toInt()));
        return place(*document, sent, { { sent, { resultMessage(document->type().key) + u"-Y", u"入库成功"_s, {} } } }, u"submitted"_s, { question });
    }

    Storage& m_storage;
    const TenantRow& m_enterprise;
    const Dictionary& m_dictionary;
    const QDateTime m_now;
    const QJsonObject m_kinds, m_sample;
    LedgerRecord m_record;
    QMap<std::pair<bool, int>, QJsonObject> m_items; // by whether it is a product, and number
    DocumentRow m_last;
    QList<FeedItem> m_made;
};

Result<int> makeSampleLedgers(Storage& storage, const TenantRow& enterprise, const Dictionary& dictionary, const QDateTime& now)
{
    QFile file(u":/samples/ledgers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Bug, u"sample.missing"_s, file.fileName());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return storage.write([&]() -> Result<int> {
        QList<FeedItem> items;
        const QJsonArray records = json[u"records"_s].toArray();
        for (const QJsonValue& record : records) {
            auto made = LedgerSample(storage, enterprise, dictionary, now, json[u"kinds"_s].toObject(), record.toObject()).make();
            if (!made) {
                storage.ledgers().forget();
                return tl::unexpected(made.error());
            }
            items += *made;
        }
        if (auto fed = storage.documents().appendFeed(enterprise.key, items, now); !fed)
            return tl::unexpected(fed.error());
        return int(items.size());
    });
}

} // namespace Tongguan
