// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/casedocument.h"

#include "app/client/clientoffice.h"
#include "models/base/async.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/net/client.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

static QDateTime caseDocumentTime(const QJsonValue& value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

Result<StoredDeclaration> caseFromJson(const Dictionary& dictionary, const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const DocumentType* type = dictionary.type(object["type"_L1].toString(u"declaration"_s));
    const auto state = stateOfName(object["state"_L1].toString());
    if (!type || !state)
        return fail(ErrorKind::Corrupt, u"net.answer"_s, u"type or state of a case"_s);
    auto document = fromBody(*type, QJsonDocument(object["body"_L1].toObject()).toJson(QJsonDocument::Compact));
    if (!document)
        return tl::unexpected(document.error());
    StoredDeclaration stored { .id = DocumentId::fromString(object["doc"_L1].toString()), .document = std::move(*document), .state = *state, .revision = object["rev"_L1].toInteger(), .sync = SyncState::Clean };
    stored.changed = caseDocumentTime(object["submitted"_L1]);
    for (const QJsonValue& one : object["receipts"_L1].toArray()) {
        Receipt receipt;
        receipt.id = one["id"_L1].toString();
        receipt.channel = one["channel"_L1].toString();
        receipt.note = one["note"_L1].toString();
        receipt.time = caseDocumentTime(one["time"_L1]);
        for (const QJsonValue& remark : one["remarks"_L1].toArray())
            receipt.remarks.append({ remark["place"_L1].toString(), remark["text"_L1].toString() });
        stored.receipts.append(receipt);
    }
    for (const QJsonValue& one : object["questions"_L1].toArray())
        stored.questions.append({ one["id"_L1].toString(), one["place"_L1].toString(), one["question"_L1].toString(), one["asker"_L1].toString(), caseDocumentTime(one["asked"_L1]),
            one["answer"_L1].toString(), caseDocumentTime(one["answered"_L1]), true });
    return stored;
}

QFuture<Result<StoredDeclaration>> fetchCase(ClientOffice& office, const Dictionary& dictionary, DocumentId id, const QString& tenant)
{
    const QString key = u"consult/case/"_s + id.toString();
    const Net::Request request { .path = u"/v1/office/cases/%1?tenant=%2"_s.arg(id.toString(), tenant) };
    return whenReady(office.client().send(request), &office, [&office, &dictionary, key](const Result<Net::Reply>& reply) -> QFuture<Result<StoredDeclaration>> {
        const Done fine = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (fine) {
            static_cast<void>(office.store().setSetting(key, reply->body));
            return QtFuture::makeReadyFuture(caseFromJson(dictionary, reply->body));
        }
        if (fine.error().kind != ErrorKind::Offline)
            return QtFuture::makeReadyFuture(Result<StoredDeclaration>(tl::unexpected(fine.error())));
        return whenReady(office.store().setting(key), &office, [&dictionary, why = fine.error()](const Result<QByteArray>& kept) {
            return kept && !kept->isEmpty() ? caseFromJson(dictionary, *kept) : Result<StoredDeclaration>(tl::unexpected(why));
        });
    });
}

QFuture<Result<QList<CaseRow>>> findCases(ClientOffice& office, const QString& tenant, const QString& text, int limit)
{
    return whenReady(office.client().send({ .path = u"/v1/office/cases?limit=200"_s }), &office, [tenant, text, limit](const Result<Net::Reply>& reply) -> Result<QList<CaseRow>> {
        const Done fine = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (!fine)
            return tl::unexpected(fine.error());
        QList<CaseRow> rows;
        for (const QJsonValue& one : QJsonDocument::fromJson(reply->body)["cases"_L1].toArray()) {
            const CaseRow row { DocumentId::fromString(one["doc"_L1].toString()), one["type"_L1].toString(u"declaration"_s), one["number"_L1].toString(), one["entryNo"_L1].toString(), one["party"_L1].toString(),
                one["tenant"_L1]["id"_L1].toString() };
            const bool fits = text.isEmpty() || row.number.contains(text, Qt::CaseInsensitive) || row.entryNo.contains(text, Qt::CaseInsensitive) || row.party.contains(text, Qt::CaseInsensitive);
            if (fits && (tenant.isEmpty() || row.tenant == tenant))
                rows.prepend(row); // the server gives the oldest first
        }
        if (rows.size() > limit)
            rows.resize(limit);
        return rows;
    });
}

} // namespace Tongguan
