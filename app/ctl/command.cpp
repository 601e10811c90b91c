// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/messagexml.h"

#include <QFileInfo>

namespace Tongguan {

void CommandContext::print(const QJsonObject& object) const
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void CommandContext::print(const QJsonArray& array) const
{
    out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

int CommandContext::complain(const Error& error, const QString& about) const
{
    err << "tongguanctl: ";
    if (!about.isEmpty())
        err << about << ": ";
    err << error.code;
    if (!error.field.isEmpty())
        err << " (" << error.field << ")";
    if (!error.detail.isEmpty())
        err << ": " << error.detail;
    err << '\n';
    err.flush();
    return 1;
}

Result<StoredDeclaration> findDeclaration(CommandContext& context, const QString& reference)
{
    ClientStore& store = context.office().store();
    const DocumentId id = DocumentId::fromString(reference);
    if (!id.isNull())
        return store.read(id).result();
    const Result<QList<DocumentId>> found = store.findByNumber(reference).result();
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::Invalid, u"declaration.unknown"_s, u"no declaration has the id or number %1 (of an id, its first 6 characters at least)"_s.arg(reference));
    if (found->size() > 1)
        return fail(ErrorKind::Invalid, u"declaration.ambiguous"_s,
            u"%1 declarations fit %2: give more of the id"_s.arg(found->size()).arg(reference));
    return store.read(found->front()).result();
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject errorJson(const Error& error)
{
    return { { u"kind"_s, errorKindName(error.kind) }, { u"code"_s, error.code }, { u"detail"_s, error.detail },
        { u"field"_s, error.field } };
}

QJsonObject rowJson(const DeclarationRow& row)
{
    return { { u"id"_s, row.id.toString() }, { u"type"_s, row.type }, { u"number"_s, row.number }, { u"entryNo"_s, row.entryNo },
        { u"state"_s, stateNameOf(row.type, row.state) }, { u"sync"_s, syncStateName(row.sync) }, { u"direction"_s, row.direction },
        { u"party"_s, row.party }, { u"owner"_s, row.owner }, { u"goods"_s, row.goods }, { u"lines"_s, row.lineCount },
        { u"date"_s, row.date }, { u"changed"_s, timeText(row.changed) }, { u"problem"_s, row.problem } };
}

QJsonObject receiptJson(const Receipt& receipt)
{
    QJsonArray remarks;
    for (const FieldRemark& remark : receipt.remarks)
        remarks.append(QJsonObject { { u"place"_s, remark.place }, { u"text"_s, remark.text } });
    return { { u"id"_s, receipt.id }, { u"channel"_s, receipt.channel }, { u"note"_s, receipt.note },
        { u"time"_s, timeText(receipt.time) }, { u"entryNo"_s, receipt.entryNo },
        { u"singleWindowNo"_s, receipt.singleWindowNo }, { u"remarks"_s, remarks } };
}

Result<Document> referredDocument(CommandContext& context, const QString& reference)
{
    if (QFileInfo(reference).isFile()) {
        Result<MessageReading> read = readMessageDocument(context, reference);
        return read ? Result<Document>(std::move(read->document)) : tl::unexpected(read.error());
    }
    auto found = findDeclaration(context, reference);
    if (!found)
        return tl::unexpected(found.error());
    return std::move(found->document);
}

Result<Document> referredDeclaration(CommandContext& context, const QString& reference)
{
    Result<Document> document = referredDocument(context, reference);
    if (document && document->type().key != context.declaration().key)
        return fail(ErrorKind::Invalid, u"document.type"_s, u"not a declaration: "_s + document->type().name.in(u"en"), reference);
    return document;
}

Result<MessageReading> readMessageDocument(const CommandContext& context, const QString& path)
{
    auto declaration = readDeclarationFile(context.declaration(), path);
    if (declaration)
        return MessageReading { declaration->document, declaration->files, { { u"version"_s, declaration->version }, { u"attachments"_s, declaration->files.size() } } };
    const QString& what = declaration.error().code;
    if (what != u"message.bonded" && what != u"message.amendment" && what != u"message.supplement")
        return tl::unexpected(declaration.error());
    const Result<QByteArray> bytes = readMessageFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (what != u"message.bonded") { // a request to amend or withdraw, a supplementary declaration
        const Result<ReadMessage> read = readMessage(context.dictionary, *bytes);
        return read ? Result<MessageReading>(MessageReading { read->document, {}, { { u"type"_s, read->document.type().key }, { u"version"_s, read->version } } }) : tl::unexpected(read.error());
    }
    const Result<ReadBonded> bonded = readBonded(context.dictionary, context.tables, *bytes);
    if (!bonded)
        return tl::unexpected(bonded.error());
    return MessageReading { bonded->document, {}, { { u"type"_s, bonded->document.type().key }, { u"message"_s, bonded->message } } };
}

Done useKeptRules(CommandContext& context, RuleShelf& shelf)
{
    auto kept = keptPacks(context.office().store(), PackKind::Rules, QDateTime::currentDateTimeUtc());
    if (!kept)
        return tl::unexpected(kept.error());
    shelf.use(rulesFor(shelf.type(), *kept));
    return shelf.load();
}

} // namespace Tongguan
