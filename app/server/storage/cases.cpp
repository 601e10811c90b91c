// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/cases.h"

#include "app/server/storage/documentrow.h"
#include "app/server/wire.h"

namespace Tongguan {

static Receipt readReceipt(Statement& row)
{
    Receipt receipt;
    receipt.id = row.id<ReceiptId>(0).toString();
    receipt.channel = row.text(1);
    receipt.note = row.text(2);
    receipt.time = row.time(3);
    receipt.entryNo = row.text(4);
    receipt.singleWindowNo = row.text(5);
    receipt.remarks = remarksFromJson(QJsonDocument::fromJson(row.text(6).toUtf8()).array());
    return receipt;
}

Done Cases::addReceipt(qint64 document, const Receipt& receipt)
{
    const QString remarks = QString::fromUtf8(QJsonDocument(remarksToJson(receipt.remarks)).toJson(QJsonDocument::Compact));
    return m_database.run("INSERT INTO receipt(id, document, channel, note, time, entryno, windowno, remarks) VALUES(?,?,?,?,?,?,?,?)",
        ReceiptId::fromString(receipt.id), document, receipt.channel, receipt.note, receipt.time, receipt.entryNo, receipt.singleWindowNo, remarks);
}

Result<QList<Receipt>> Cases::receipts(qint64 document)
{
    return allRows(m_database, "SELECT id, channel, note, time, entryno, windowno, remarks FROM receipt WHERE document = ? ORDER BY key", readReceipt, document);
}

Result<qint64> Cases::nextSerial(const QString& series)
{
    const auto next = m_database.number(
        "INSERT INTO serial(series, last) VALUES(?, 1) ON CONFLICT(series) DO UPDATE SET last = last + 1 RETURNING last", series);
    if (!next)
        return tl::unexpected(next.error());
    return next->value_or(0);
}

Result<QList<DocumentRow>> Cases::cases(const CaseFilter& filter)
{
    static const QByteArray ofAll = QByteArray(DocumentColumns) + "WHERE submitted IS NOT NULL AND key > ?1 AND (?2 = '' OR state = ?2) AND (?4 = '' OR type = ?4) ORDER BY key LIMIT ?3";
    static const QByteArray ofOne = QByteArray(DocumentColumns)
        + "WHERE submitted IS NOT NULL AND key > ?1 AND (?2 = '' OR state = ?2) AND (?4 = '' OR type = ?4) AND customs = ?5 ORDER BY key LIMIT ?3";
    if (filter.customs == u"*")
        return allRows(m_database, ofAll, readDocument, filter.after, filter.state, filter.limit, filter.type);
    return allRows(m_database, ofOne, readDocument, filter.after, filter.state, filter.limit, filter.type, filter.customs);
}

Result<QList<DocumentRow>> Cases::withId(DocumentId id, qint64 tenant)
{
    static const QByteArray sql = QByteArray(DocumentColumns) + "WHERE submitted IS NOT NULL AND id = ?1 AND (?2 = 0 OR tenant = ?2) LIMIT 2";
    return allRows(m_database, sql, readDocument, id, tenant);
}

Result<std::optional<qint64>> Cases::officeOf(const QString& customs)
{
    return m_database.number(
        "SELECT key FROM tenant WHERE kind = 'office' AND customs IN (?, '*') ORDER BY customs = '*', key LIMIT 1", customs);
}

Done Cases::queue(const DispatchRow& row)
{
    return m_database.run("INSERT OR REPLACE INTO dispatch(document, office, due, tries) VALUES(?,?,?,?)", row.document, row.office, row.due, row.tries);
}

Done Cases::unqueue(qint64 document)
{
    return m_database.run("DELETE FROM dispatch WHERE document = ?", document);
}

Result<QList<DispatchRow>> Cases::due(const QDateTime& now, int limit)
{
    return allRows(m_database, "SELECT document, office, due, tries FROM dispatch WHERE due <= ? ORDER BY due LIMIT ?",
        [](Statement& row) { return DispatchRow { row.integer(0), row.integer(1), row.time(2), static_cast<int>(row.integer(3)) }; }, now, limit);
}

Result<QDateTime> Cases::nextDue()
{
    const auto first = firstRow(m_database, "SELECT due FROM dispatch ORDER BY due LIMIT 1", [](Statement& row) { return row.time(0); });
    if (!first)
        return tl::unexpected(first.error());
    return first->value_or(QDateTime());
}

} // namespace Tongguan
