// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sampleoffice.h"

#include "models/base/chinaday.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"

#include <QCryptographicHash>
#include <QFile>

namespace Tongguan {

static QJsonObject scenarioObject(const QString& name)
{
    QFile file(u":/scenarios/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject sampleCompany() { return scenarioObject(u"enterprise.json"_s)[u"values"_s].toObject(); }

// The goods lines in place of the message's.
static void takeSampleGoods(Document& document, const QJsonArray& goods, const QJsonArray& columns)
{
    if (goods.isEmpty())
        return;
    const DocumentType& type = document.type();
    const int group = type.root.groupIndexOf(u"line");
    QList<Record> lines;
    for (const QJsonValue& row : goods) {
        Record line(LineId { quint64(lines.size()) + 1 });
        for (qsizetype i = 0; i < columns.size(); ++i)
            line.setValue(type.root.groups[group].indexOf(columns[i].toString()), row.toArray()[i].toString());
        lines.append(line);
    }
    document.editRoot().setChildren(group, lines);
    document.renumber();
}

static Result<Document> sampleDocument(const QJsonObject& sample, const QJsonArray& columns, const DocumentType& type,
    const QDate& today)
{
    auto message = readDeclarationFile(type, u":/scenarios/"_s + sample[u"from"_s].toString());
    if (!message)
        return tl::unexpected(message.error());
    Document document = std::move(message->document);
    for (const QJsonValue& dropped : sample[u"drop"_s].toArray()) {
        if (const int group = type.root.groupIndexOf(dropped.toString()); group >= 0)
            document.editRoot().setChildren(group, {});
    }
    takeSampleGoods(document, sample[u"goods"_s].toArray(), columns);
    const QJsonObject days = sample[u"days"_s].toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        if (auto done = document.setValue(it.key(), today.addDays(-it.value().toInt()).toString(Qt::ISODate)); !done)
            return tl::unexpected(done.error());
    }
    const QJsonObject values = sample[u"set"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (auto done = document.setValue(it.key(), it.value().toString()); !done)
            return tl::unexpected(done.error());
    }
    return document;
}

static QList<FieldRemark> sampleRemarks(const QJsonObject& sample)
{
    QList<FieldRemark> remarks;
    for (const QJsonValue& remark : sample[u"remarks"_s].toArray())
        remarks.append({ remark[u"place"].toString(), remark[u"text"].toString() });
    return remarks;
}

// What the receipts so far have made of it: numbers and marks of customs stand in the document itself.
static Result<Document> sampleAsItIs(Storage& storage, const DocumentRow& row, const DocumentType& type)
{
    const auto body = storage.documents().body(row.key, row.revision);
    if (!body)
        return tl::unexpected(body.error());
    return *body ? fromBody(type, (*body)->body) : fail(ErrorKind::Corrupt, u"body.missing"_s, row.id.toString());
}

Result<DocumentRow> placeSample(Storage& storage, const TenantRow& enterprise, const Document& document, const QDateTime& changed, const QList<SampleReceipt>& receipts)
{
    const Summary summary = summarize(document);
    const QByteArray body = toBody(document);
    DocumentRow row;
    row.tenant = enterprise.key;
    row.id = DocumentId::create();
    row.type = document.type().key;
    row.revision = 1;
    row.changed = changed;
    row.hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    row.number = summary.number;
    row.party = summary.party;
    row.customs = document.value(livesBonded(row.type) ? u"customs" : u"declarationCustoms");
    if (Done done = storage.documents().put(row); !done)
        return tl::unexpected(done.error());
    if (Done done = storage.documents().addBody(row.key, { row.revision, row.hash, body }, row.changed); !done)
        return tl::unexpected(done.error());
    if (!receipts.isEmpty()) {
        row.state = DeclarationState::Submitting;
        row.submitted = receipts.first().time;
        row.submittedHash = row.hash;
    }
    for (const SampleReceipt& receipt : receipts) {
        const auto content = sampleAsItIs(storage, row, document.type());
        if (!content)
            return tl::unexpected(content.error());
        if (auto given = giveReceipt(storage, row, receipt.decision, *content, receipt.time); !given)
            return tl::unexpected(given.error());
    }
    return row;
}

static Result<FeedItem> makeSample(Storage& storage, const TenantRow& enterprise, const Document& document,
    const QJsonObject& sample, const QDateTime& now)
{
    QList<SampleReceipt> receipts;
    const QJsonArray given = sample[u"receipts"_s].toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        receipts.append({ now.addSecs(-60 * qint64(given[i][u"minutesAgo"].toInt())),
            { given[i][u"channel"].toString(), given[i][u"note"].toString(), i + 1 == given.size() ? sampleRemarks(sample) : QList<FieldRemark>() } });
    }
    const auto row = placeSample(storage, enterprise, document, now.addDays(-sample[u"daysAgo"_s].toInt()), receipts);
    if (!row)
        return tl::unexpected(row.error());
    if (stateName(row->state) != sample[u"state"_s].toString())
        return fail(ErrorKind::Bug, u"sample.state"_s, sample[u"state"_s].toString(), row->number);
    return FeedItem { row->key, row->id, row->revision };
}

Result<int> makeSampleDeclarations(Storage& storage, const TenantRow& enterprise, const DocumentType& type, const QDateTime& now)
{
    const QJsonObject office = scenarioObject(u"office.json"_s);
    const QJsonArray columns = office[u"lineColumns"_s].toArray();
    return storage.write([&]() -> Result<int> {
        QList<FeedItem> items;
        for (const QJsonValue& value : office[u"declarations"_s].toArray()) {
            const auto document = sampleDocument(value.toObject(), columns, type, chinaDay(now));
            if (!document)
                return tl::unexpected(document.error());
            const auto item = makeSample(storage, enterprise, *document, value.toObject(), now);
            if (!item)
                return tl::unexpected(item.error());
            items.append(*item);
        }
        if (auto fed = storage.documents().appendFeed(enterprise.key, items, now); !fed)
            return tl::unexpected(fed.error());
        return int(items.size());
    });
}

} // namespace Tongguan
