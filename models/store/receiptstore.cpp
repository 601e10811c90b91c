// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/receiptstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tongguan {

namespace {

    QByteArray remarksToJson(const QList<FieldRemark>& remarks)
    {
        QJsonArray array;
        for (const auto& remark : remarks) {
            array.append(QJsonObject { { u"place"_s, remark.place }, { u"text"_s, remark.text } });
        }
        return QJsonDocument(array).toJson(QJsonDocument::Compact);
    }

    QList<FieldRemark> remarksFromJson(const QByteArray& json)
    {
        QList<FieldRemark> remarks;
        const QJsonArray array = QJsonDocument::fromJson(json).array();
        for (const auto& value : array) {
            remarks.append({ value[u"place"_s].toString(), value[u"text"_s].toString() });
        }
        return remarks;
    }

} // namespace

Result<QList<Receipt>> ReceiptStore::of(qint64 k)
{
    auto rows = m_database.query(
        "SELECT id, channel, note, time, entry_no, sw_no, remarks FROM receipt WHERE k = ? ORDER BY time, id", k);
    if (!rows) {
        return passOn(rows);
    }
    QList<Receipt> receipts;
    const Done done = rows->forEach([&] {
        receipts.append(Receipt { .id = rows->text(0),
            .channel = rows->text(1),
            .note = rows->text(2),
            .time = rows->time(3),
            .entryNo = rows->text(4),
            .singleWindowNo = rows->text(5),
            .remarks = remarksFromJson(rows->blobView(6)) });
    });
    return done ? Result<QList<Receipt>>(std::move(receipts)) : passOn(done);
}

Done ReceiptStore::add(qint64 k, const QList<Receipt>& receipts)
{
    for (const auto& receipt : receipts) {
        if (Done done = m_database.run("INSERT INTO receipt (k, id, channel, note, time, entry_no, sw_no, remarks)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                k, receipt.id, receipt.channel, receipt.note, receipt.time, receipt.entryNo, receipt.singleWindowNo,
                remarksToJson(receipt.remarks));
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace Tongguan
