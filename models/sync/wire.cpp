// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/wire.h"

#include "models/sync/pagecut.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

namespace {

    using AnswerKind = OperationAnswer::Kind;

    tl::unexpected<Error> wrongAnswer(const QString& detail, const QString& document = {})
    {
        return fail(ErrorKind::Corrupt, u"sync.answer"_s, detail, document);
    }

    QByteArray quotedId(const QString& id)
    {
        return "\""_ba + id.toLatin1() + "\""_ba;
    }

    QDateTime wireTime(const QJsonValue& value)
    {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    }

    QList<Receipt> wireReceipts(const QJsonValue& value)
    {
        QList<Receipt> receipts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& one : array) {
            const QJsonObject object = one.toObject();
            Receipt receipt;
            receipt.id = object.value("id"_L1).toString();
            receipt.channel = object.value("channel"_L1).toString();
            receipt.note = object.value("note"_L1).toString();
            receipt.time = wireTime(object.value("time"_L1));
            receipt.entryNo = object.value("entryNo"_L1).toString();
            receipt.singleWindowNo = object.value("singleWindowNo"_L1).toString();
            const QJsonArray remarks = object.value("remarks"_L1).toArray();
            for (const QJsonValue& remark : remarks)
                receipt.remarks << FieldRemark { remark["place"_L1].toString(), remark["text"_L1].toString() };
            receipts << receipt;
        }
        return receipts;
    }

    QList<Question> wireQuestions(const QJsonValue& value)
    {
        QList<Question> questions;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& one : array) {
            questions << Question { .id = one["id"_L1].toString(), .place = one["place"_L1].toString(), .text = one["question"_L1].toString(), .asker = one["asker"_L1].toString(),
                .asked = wireTime(one["asked"_L1]), .answer = one["answer"_L1].toString(), .answered = wireTime(one["answered"_L1]) };
        }
        return questions;
    }

    std::optional<AnswerKind> answerKind(const QString& name)
    {
        if (name == u"applied")
            return AnswerKind::Applied;
        if (name == u"merged")
            return AnswerKind::Merged;
        if (name == u"conflict")
            return AnswerKind::Conflict;
        if (name == u"rejected")
            return AnswerKind::Rejected;
        if (name == u"retry")
            return AnswerKind::Retry;
        return std::nullopt;
    }

    // The findings of a refused submission, one a line: "line[2].netWeight weight.order: ..."
    QString findingsText(const QJsonArray& findings)
    {
        QStringList lines;
        for (const QJsonValue& finding : findings) {
            const QJsonValue message = finding["message"_L1];
            const QString text = message.isObject() ? message["en"_L1].toString(message["zh"_L1].toString()) : message.toString();
            lines << u"%1 %2: %3"_s.arg(finding["field"_L1].toString(), finding["id"_L1].toString(), text);
        }
        return lines.join(u'\n');
    }

    Result<OperationAnswer> readOperation(const CutPage& cut, const QJsonObject& object, const QDateTime& now)
    {
        OperationAnswer answer;
        answer.n = object.value("n"_L1).toInteger();
        answer.operation = OperationId::fromString(object.value("op"_L1).toString());
        answer.revision = object.value("rev"_L1).toInteger();
        answer.body = cut.bodyOf(object);
        answer.receipts = wireReceipts(object.value("receipts"_L1));
        const QString name = object.value("kind"_L1).toString();
        const std::optional<AnswerKind> kind = answerKind(name);
        const std::optional<DeclarationState> state = stateOfName(object.value("state"_L1).toString());
        if (answer.operation.isNull())
            return wrongAnswer(u"an answer without its operation"_s);
        const bool settled = kind == AnswerKind::Applied || kind == AnswerKind::Merged || kind == AnswerKind::Conflict;
        if (settled && !state)
            return wrongAnswer(u"answer '%1' with state '%2'"_s.arg(name, object.value("state"_L1).toString()));
        if (kind == AnswerKind::Merged && answer.body.isEmpty())
            return wrongAnswer(u"answer 'merged' without a body"_s);
        answer.state = state.value_or(DeclarationState::Draft);

        QString code = object.value("code"_L1).toString();
        QString detail = object.value("detail"_L1).toString();
        if (const QString findings = findingsText(object.value("findings"_L1).toArray()); !findings.isEmpty())
            detail += (detail.isEmpty() ? QString() : u"\n"_s) + findings;
        QString field = object.value("field"_L1).toString();
        if (!kind) { // a newer server: shown, the text kept, the queue goes on
            answer.kind = AnswerKind::Rejected;
            answer.reason = { ErrorKind::Refused, u"answer.unknown"_s, name, field };
            return answer;
        }
        answer.kind = *kind;
        switch (*kind) {
        case AnswerKind::Applied:
            break;
        case AnswerKind::Merged: // "submit.merged": stored, not submitted
            answer.reason = { ErrorKind::Refused, code, detail, field };
            break;
        case AnswerKind::Conflict:
            answer.reason = { ErrorKind::Conflict, code.isEmpty() ? u"document.conflict"_s : code, detail, field };
            break;
        case AnswerKind::Rejected:
            answer.reason = { ErrorKind::Refused, code.isEmpty() ? u"document.rejected"_s : code, detail, field };
            break;
        case AnswerKind::Retry:
            answer.reason = { ErrorKind::Offline, code.isEmpty() ? u"server.later"_s : code, detail, field };
            answer.notBefore = now.addSecs(std::clamp<qint64>(object.value("after"_L1).toInteger(30), 1, 86'400));
            break;
        }
        return answer;
    }

    Result<QList<Incoming>> readIncoming(const CutPage& cut)
    {
        QList<Incoming> list;
        const QJsonArray documents = cut.rest.value("docs"_L1).toArray();
        for (const QJsonValue& value : documents) {
            const QJsonObject object = value.toObject();
            const QString id = object.value("doc"_L1).toString();
            const std::optional<DeclarationState> state = stateOfName(object.value("state"_L1).toString());
            if (!state && livesBonded(object.value("type"_L1).toString(u"declaration"_s)))
                continue; // a later program's kind of document: it will fetch all anew
            Incoming incoming { .document = DocumentId::fromString(id), .revision = object.value("rev"_L1).toInteger(), .state = {},
                .body = cut.bodyOf(object), .deleted = false, .receipts = wireReceipts(object.value("receipts"_L1)) };
            if (incoming.document.isNull() || incoming.revision <= 0 || !state || incoming.body.isEmpty())
                return wrongAnswer(u"a document lacks its id, revision, state or body"_s, id);
            incoming.state = *state;
            incoming.changed = QDateTime::fromString(object.value("changed"_L1).toString(), Qt::ISODateWithMs);
            incoming.type = object.value("type"_L1).toString(incoming.type);
            incoming.questions = wireQuestions(object.value("questions"_L1));
            list << incoming;
        }
        const QJsonArray tombstones = cut.rest.value("tombstones"_L1).toArray();
        for (const QJsonValue& value : tombstones) {
            Incoming incoming { .document = DocumentId::fromString(value["doc"_L1].toString()), .revision = value["rev"_L1].toInteger(), .state = {},
                .body = {}, .deleted = true, .receipts = {} };
            if (incoming.document.isNull())
                return wrongAnswer(u"a tombstone without its document"_s);
            list << incoming;
        }
        return list;
    }

} // namespace

QByteArray bodyHash(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QByteArray pushBody(DeviceId device, EpochId epoch, std::span<const OutboxRow> rows)
{
    qsizetype size = 256;
    for (const OutboxRow& row : rows)
        size += row.payload.size() + 384;
    QByteArray json;
    json.reserve(size);
    json += "{\"device\":" + quotedId(device.toString()) + ",\"epoch\":" + (epoch.isNull() ? "null"_ba : quotedId(epoch.toString())) + ",\"ops\":[";
    for (size_t i = 0; i < rows.size(); ++i) {
        const OutboxRow& row = rows[i];
        json += (i ? ",{\"n\":"_ba : "{\"n\":"_ba) + QByteArray::number(row.n) + ",\"op\":" + quotedId(row.operation.toString()) + ",\"doc\":"
            + quotedId(row.document.toString()) + ",\"type\":" + quotedId(row.type) + ",\"kind\":" + quotedId(row.kind) + ",\"baseRev\":" + QByteArray::number(row.baseRevision)
            + ",\"schema\":1,\"hash\":\"" + bodyHash(row.payload) + '"';
        if (!row.payload.isEmpty())
            json += ",\"body\":" + row.payload; // as the store keeps it: canonical JSON
        json += '}';
    }
    json += "]}";
    return json;
}

Result<PushAnswers> readPushAnswer(const QByteArray& json, const QDateTime& now)
{
    const Result<CutPage> cut = cutBodies(json);
    if (!cut)
        return tl::unexpected(cut.error());
    PushAnswers push;
    push.epoch = EpochId::fromString(cut->rest.value("epoch"_L1).toString());
    if (push.epoch.isNull() || !cut->rest.value("answers"_L1).isArray())
        return wrongAnswer(u"the push answer has no epoch or no answers"_s);
    const QJsonArray answers = cut->rest.value("answers"_L1).toArray();
    for (const QJsonValue& value : answers) {
        Result<OperationAnswer> answer = readOperation(*cut, value.toObject(), now);
        if (!answer)
            return tl::unexpected(answer.error());
        push.answers << std::move(*answer);
    }
    return push;
}

Result<ChangesPage> readChanges(const QByteArray& json)
{
    const Result<CutPage> cut = cutBodies(json);
    if (!cut)
        return tl::unexpected(cut.error());
    const QJsonObject& rest = cut->rest;
    ChangesPage page;
    page.epoch = EpochId::fromString(rest.value("epoch"_L1).toString());
    page.from = rest.value("from"_L1).toInteger(-1);
    page.to = rest.value("to"_L1).toInteger(-1);
    page.head = rest.value("head"_L1).toInteger(-1);
    page.hasMore = rest.value("hasMore"_L1).toBool();
    if (page.epoch.isNull() || page.from < 0 || page.to < page.from || page.head < page.to || (page.hasMore && page.to == page.from))
        return wrongAnswer(u"a page from %1 to %2 of %3"_s.arg(page.from).arg(page.to).arg(page.head));
    Result<QList<Incoming>> incoming = readIncoming(*cut);
    if (!incoming)
        return tl::unexpected(incoming.error());
    page.incoming = std::move(*incoming);
    return page;
}

Result<SnapshotPage> readSnapshot(const QByteArray& json)
{
    const Result<CutPage> cut = cutBodies(json);
    if (!cut)
        return tl::unexpected(cut.error());
    SnapshotPage page;
    page.epoch = EpochId::fromString(cut->rest.value("epoch"_L1).toString());
    page.at = cut->rest.value("at"_L1).toInteger(-1);
    const QJsonValue next = cut->rest.value("next"_L1);
    page.next = next.isDouble() ? QString::number(next.toInteger()) : next.toString();
    if (page.epoch.isNull() || page.at < 0)
        return wrongAnswer(u"a snapshot page without its epoch or number"_s);
    Result<QList<Incoming>> incoming = readIncoming(*cut);
    if (!incoming)
        return tl::unexpected(incoming.error());
    page.incoming = std::move(*incoming);
    return page;
}

QByteArray manifestBody(EpochId epoch, const QList<KnownDocument>& documents)
{
    QJsonArray array;
    for (const KnownDocument& known : documents)
        array << QJsonObject { { u"doc"_s, known.document.toString() }, { u"rev"_s, known.revision }, { u"hash"_s, QString::fromLatin1(known.hash) } };
    return QJsonDocument(QJsonObject { { u"epoch"_s, epoch.toString() }, { u"docs"_s, array } }).toJson(QJsonDocument::Compact);
}

Result<QList<DocumentId>> readWanted(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document["wanted"_L1].isArray())
        return wrongAnswer(u"the manifest answer has no list"_s);
    QList<DocumentId> wanted;
    const QJsonArray array = document["wanted"_L1].toArray();
    for (const QJsonValue& value : array)
        wanted << DocumentId::fromString(value.toString());
    return wanted;
}

} // namespace Tongguan
