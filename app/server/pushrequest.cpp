// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pushrequest.h"

#include "app/server/jsoncut.h"
#include "app/server/wire.h"
#include "models/dictionary/body.h"
#include "models/dictionary/documenttype.h"

#include <QCryptographicHash>

namespace Tongguan {

static constexpr int BodySchema = 1;

QByteArray hashOfBody(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

static void readBody(PushOperation& operation, const QByteArray& sent, const QByteArray& hash, const Dictionary& dictionary)
{
    const auto poisoned = [&](const QString& code, const QString& detail) {
        if (!operation.refusal)
            operation.refusal = Error { ErrorKind::Invalid, code, detail, u"body"_s };
    };
    if (operation.kind == PushOperation::Kind::Answer) { // no document
        operation.body = sent;
        if (hashOfBody(sent) != hash)
            poisoned(u"op.hash"_s, u"The hash is not that of the body."_s);
        return;
    }
    auto content = fromBody(*dictionary.type(operation.type), sent);
    if (!content)
        return poisoned(u"op.body"_s, content.error().code);
    operation.content = std::move(*content);
    // Most clients send the very bytes that they hashed; others re-order members, and their meaning is hashed.
    operation.body = sent;
    if (hashOfBody(sent) != hash) {
        operation.body = toBody(operation.content);
        if (hashOfBody(operation.body) != hash)
            poisoned(u"op.hash"_s, u"The hash is not that of the body."_s);
    }
}

static tl::expected<PushOperation, Problem> readOperation(const QJsonObject& object, const QByteArray& body, qsizetype at, const Dictionary& dictionary)
{
    const auto invalid = [at](const QString& key) {
        return refuse(422, u"push.invalid"_s, u"%1 is absent or wrong."_s.arg(key), u"ops[%1].%2"_s.arg(at).arg(key));
    };
    PushOperation operation;
    const auto n = wholeNumber(object.value(u"n"));
    if (!n || *n < 1)
        return invalid(u"n"_s);
    operation.n = *n;
    const auto id = wireId<OperationId>(object.value(u"op").toString());
    if (!id)
        return invalid(u"op"_s);
    operation.id = *id;
    const auto document = wireId<DocumentId>(object.value(u"doc").toString());
    if (!document)
        return invalid(u"doc"_s);
    operation.document = *document;

    const auto poisoned = [&](const QString& code, const QString& field) {
        if (!operation.refusal)
            operation.refusal = Error { ErrorKind::Invalid, code, {}, field };
    };
    operation.type = object.value(u"type").toString(operation.type);
    if (!dictionary.type(operation.type))
        poisoned(u"document.type"_s, u"type"_s);
    const QString kind = object.value(u"kind").toString();
    if (kind == u"save")
        operation.kind = PushOperation::Kind::Save;
    else if (kind == u"submit")
        operation.kind = PushOperation::Kind::Submit;
    else if (kind == u"delete")
        operation.kind = PushOperation::Kind::Delete;
    else if (kind == u"answer")
        operation.kind = PushOperation::Kind::Answer;
    else
        poisoned(u"op.kind"_s, u"kind"_s);
    const auto base = wholeNumber(object.value(u"baseRev"));
    if (!base || *base < 0)
        poisoned(u"op.baseRev"_s, u"baseRev"_s);
    operation.base = base.value_or(0);
    if (wholeNumber(object.value(u"schema")).value_or(0) != BodySchema)
        poisoned(u"schema.unknown"_s, u"schema"_s);
    const QByteArray hash = QByteArray::fromHex(object.value(u"hash").toString().toLatin1());
    operation.hash = hash.size() == 32 ? hash : hashOfBody({});
    if (operation.kind != PushOperation::Kind::Delete && !operation.refusal)
        readBody(operation, body, hash, dictionary);
    return operation;
}

tl::expected<PushRequest, Problem> readPush(const QByteArray& body, const Dictionary& dictionary)
{
    PushRequest request;
    auto cut = cutJson(body, "ops", "body");
    if (!cut)
        return refuse(400, cut.error().code, cut.error().detail);
    const QJsonObject& object = cut->object;
    const auto device = wireId<DeviceId>(object.value(u"device").toString());
    if (!device)
        return refuse(422, u"push.invalid"_s, u"device must be a UUID."_s, u"device"_s);
    request.device = *device;
    if (const QJsonValue epoch = object.value(u"epoch"); !epoch.isNull() && !epoch.isUndefined()) {
        request.epoch = wireId<EpochId>(epoch.toString());
        if (!request.epoch)
            return refuse(422, u"push.invalid"_s, u"epoch must be a UUID or null."_s, u"epoch"_s);
    }
    const QJsonValue ops = object.value(u"ops");
    if (!ops.isArray())
        return refuse(422, u"push.invalid"_s, u"ops must be an array."_s, u"ops"_s);
    const QJsonArray list = ops.toArray();
    if (list.size() > PushRequest::MostOperations)
        return refuse(413, u"push.large"_s, u"At most %1 operations at once."_s.arg(PushRequest::MostOperations));
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto operation = readOperation(list.at(i).toObject(), cut->cuttings.value(i), i, dictionary);
        if (!operation)
            return tl::unexpected(operation.error());
        request.operations.push_back(std::move(*operation));
    }
    return request;
}

} // namespace Tongguan
