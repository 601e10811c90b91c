// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sampleoffice.h"

#include "app/server/receipts.h"
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

static Result<FeedItem> makeSample(Storage& storage, const TenantRow& enterprise, const Document& document,
    const QJsonObject& sample, const QDateTime& now)
{
    const Summary summary = summarize(document);
    const QByteArray body = toBody(document);
    DocumentRow row;
    row.tenant = enterprise.key;
    row.id = DocumentId::create();
    row.revision = 1;
    row.changed = now.addDays(-sample[u"daysAgo"_s].toInt());
    row.hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    row.number = summary.number;
    row.party = summary.party;
    row.customs = document.value(u"declarationCustoms");
    if (Done done = storage.documents().put(row); !done)
        return tl::unexpected(done.error());
    if (Done done = storage.documents().addBody(row.key, { row.revision, row.hash, body }, row.changed); !done)
        return tl::unexpected(done.error());
    const QJsonArray receipts = sample[u"receipts"_s].toArray();
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        const QJsonValue receipt = receipts[i];
        const QDateTime time = now.addSecs(-60 * qint64(receipt[u"minutesAgo"].toInt()));
        if (i == 0) {
            row.state = DeclarationState::Submitting;
            row.submitted = time;
            row.submittedHash = row.hash;
        }
        const Decision decision { receipt[u"channel"].toString(), receipt[u"note"].toString(),
            i + 1 == receipts.size() ? sampleRemarks(sample) : QList<FieldRemark>() };
        if (auto given = giveReceipt(storage, row, decision, document, time); !given)
            return tl::unexpected(given.error());
    }
    if (stateName(row.state) != sample[u"state"_s].toString())
        return fail(ErrorKind::Bug, u"sample.state"_s, sample[u"state"_s].toString(), summary.number);
    return FeedItem { row.key, row.id, row.revision };
}

Result<int> makeSampleDeclarations(Storage& storage, const TenantRow& enterprise, const DocumentType& type, const QDateTime& now)
{
    const QJsonObject office = scenarioObject(u"office.json"_s);
    const QJsonArray columns = office[u"lineColumns"_s].toArray();
    return storage.write([&]() -> Result<int> {
        QList<FeedItem> items;
        for (const QJsonValue& value : office[u"declarations"_s].toArray()) {
            const auto document = sampleDocument(value.toObject(), columns, type, now.date());
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
