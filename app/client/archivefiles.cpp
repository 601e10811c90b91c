// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/archivefiles.h"

#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"

namespace Tongguan {

QList<ArchiveFile> archiveAttachments(const Document& document, const QList<ZipEntry>& kept, const CodeTables& tables)
{
    QList<ArchiveFile> files;
    QList<ZipEntry> rest = kept;
    for (qsizetype row = 0; row < document.lines(u"attachment").size(); ++row) {
        const QString place = u"attachment[%1]."_s.arg(row + 1);
        const auto value = [&](QStringView key) { return document.value(QString(place + key)); };
        const QString name = value(u"fileName").isEmpty() ? QString(value(u"number") + u".pdf"_s) : value(u"fileName"); // how the Single Window names them
        const CodeTable* kinds = tables.table(u"attachmentKind");
        const auto kind = kinds ? kinds->find(value(u"kind")) : std::nullopt;
        const auto found = std::find_if(rest.begin(), rest.end(), [&name](const ZipEntry& entry) { return entry.name == name; });
        const bool isMissing = found == rest.end();
        files.append({ name, kind ? kind->name.zh : value(u"kind"), isMissing ? QByteArray() : found->bytes, isMissing });
        if (!isMissing)
            rest.erase(found);
    }
    for (const ZipEntry& entry : rest)
        files.append({ entry.name, u"其他文件"_s, entry.bytes, false });
    return files;
}

QList<ArchiveFile> archiveData(const Document& document, const QList<Receipt>& receipts)
{
    QList<ArchiveFile> files;
    if (auto message = writeDeclaration(document))
        files.append({ u"declaration.xml"_s, u"报关单报文"_s, *std::move(message), false });
    else // no message can carry a character of it: the body can
        files.append({ u"declaration.json"_s, u"报关单数据"_s, toBody(document), false });
    QJsonArray array;
    for (const Receipt& receipt : receipts) {
        QJsonArray remarks;
        for (const FieldRemark& remark : receipt.remarks)
            remarks.append(QJsonObject { { u"place"_s, remark.place }, { u"text"_s, remark.text } });
        array.append(QJsonObject { { u"id"_s, receipt.id }, { u"channel"_s, receipt.channel }, { u"note"_s, receipt.note }, { u"time"_s, receipt.time.toUTC().toString(Qt::ISODateWithMs) },
            { u"entryNo"_s, receipt.entryNo }, { u"singleWindowNo"_s, receipt.singleWindowNo }, { u"remarks"_s, remarks } });
    }
    if (!receipts.isEmpty())
        files.append({ u"receipts.json"_s, u"回执数据"_s, QJsonDocument(array).toJson(), false });
    return files;
}

} // namespace Tongguan
