// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/push.h"

#include "app/server/bondedoffice.h"
#include "app/server/receipts.h"
#include "app/server/wire.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/dictionary/merge.h"
#include "models/ledger/listeffect.h"

namespace Tongguan {

static constexpr qsizetype MostAnswer = 4000;

static QString answerKindName(PushAnswer::Kind kind)
{
    switch (kind) {
    case PushAnswer::Kind::Applied: return u"applied"_s;
    case PushAnswer::Kind::Merged: return u"merged"_s;
    case PushAnswer::Kind::Conflict: return u"conflict"_s;
    case PushAnswer::Kind::Rejected: return u"rejected"_s;
    case PushAnswer::Kind::Retry: return u"retry"_s;
    }
    return {};
}

Reply Push::run()
{
    auto request = readPush(m_call.body, m_dictionary);
    if (!request)
        return tl::unexpected(request.error());
    m_request = std::move(*request);
    // Checks take longest: before the lock.
    for (PushOperation& operation : m_request.operations) {
        if (operation.kind == PushOperation::Kind::Submit && !operation.refusal)
            operation.findings = findingsOf(operation);
    }
    auto problem = storage().write([this] { return apply(); });
    if (!problem)
        return refuse(problem.error());
    if (*problem)
        return tl::unexpected<Problem>(std::move(**problem));
    return jsonResponse("{\"epoch\":\"" + m_now.toString().toLatin1() + "\",\"answers\":[" + m_answers.join(',') + "]}");
}

QList<Finding> Push::findingsOf(const PushOperation& operation) const
{
    QList<Finding> findings = m_call.place.check->check(operation.content);
    if (operation.type != u"inventoryList")
        return findings;
    const auto movements = movementsOf(operation.content, operation.document);
    if (movements)
        return findings;
    Finding finding;
    finding.id = movements.error().code;
    finding.severity = Severity::Error;
    finding.field = movements.error().field;
    finding.message = { u"无法核扣："_s % movements.error().detail, u"Cannot be deducted: "_s % movements.error().detail };
    findings.prepend(finding);
    return findings;
}

Result<std::optional<Problem>> Push::apply()
{
    const auto problem = [](int status, const QString& code) { return std::optional(Problem { status, code, {}, {}, 0, {}, {} }); };
    Documents& documents = storage().documents();
    const qint64 tenant = m_call.tenant();
    const auto feed = documents.feed(tenant);
    if (!feed)
        return tl::unexpected(feed.error());
    m_now = feed->epoch;
    if (m_request.epoch && *m_request.epoch != m_now) {
        auto changed = problem(409, u"epoch.changed"_s);
        changed->more.insert(u"epoch"_s, m_now.toString());
        return changed;
    }
    const auto last = documents.deviceLast(tenant, m_request.device);
    if (!last)
        return tl::unexpected(last.error());
    QList<std::optional<OperationRow>> known;
    for (const PushOperation& operation : m_request.operations) {
        auto row = documents.operation(tenant, operation.id);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row && operation.n <= last->value_or(0))
            return problem(409, u"device.forked"_s); // two stores count under one name
        known.append(std::move(*row));
    }
    if (Done done = documents.putDevice(tenant, m_request.device, {}, m_call.who->account.key, m_call.now); !done)
        return tl::unexpected(done.error());

    qint64 highest = 0;
    QSet<OperationId> seen;
    for (std::size_t i = 0; i < m_request.operations.size(); ++i) {
        const PushOperation& operation = m_request.operations.at(i);
        auto& row = known[static_cast<qsizetype>(i)];
        if (seen.contains(operation.id)) { // twice in one push
            auto again = documents.operation(tenant, operation.id);
            if (!again)
                return tl::unexpected(again.error());
            row = std::move(*again);
        }
        seen.insert(operation.id);
        auto text = answer(operation, row);
        if (!text)
            return tl::unexpected(text.error());
        m_answers.append(std::move(*text));
        highest = std::max(highest, operation.n);
    }
    if (Done done = documents.setDeviceLast(tenant, m_request.device, highest, m_call.now); !done)
        return tl::unexpected(done.error());
    if (!m_grown.isEmpty()) {
        const QString detail = u"%1 operations, %2 documents, n to %3"_s.arg(m_request.operations.size()).arg(m_grown.size()).arg(highest);
        if (Done done = storage().accounts().audit({ tenant, m_call.who->account.name, u"push"_s, m_request.device.toString(), detail }, m_call.now); !done)
            return tl::unexpected(done.error());
        const auto head = documents.appendFeed(tenant, m_grown, m_call.now);
        if (!head)
            return tl::unexpected(head.error());
        m_head = *head;
    }
    return std::optional<Problem>();
}

// The stored answer of a known operation, or what comes of a new one; stored either way.
Result<QByteArray> Push::answer(const PushOperation& operation, const std::optional<OperationRow>& known)
{
    QJsonObject object { { u"n"_s, operation.n }, { u"op"_s, operation.id.toString() } };
    if (known && known->hash != operation.hash) {
        object.insert(u"kind"_s, u"rejected"_s);
        object.insert(u"code"_s, u"op.reused"_s);
        object.insert(u"detail"_s, u"This operation was sent before with another body."_s);
        return compact(object);
    }
    OperationRow row;
    if (known && known->final) {
        row = *known;
    } else {
        const auto done = applyOne(operation);
        if (!done)
            return tl::unexpected(done.error());
        object.insert(u"kind"_s, answerKindName(done->kind));
        object.insert(u"rev"_s, done->revision);
        object.insert(u"state"_s, stateNameOf(operation.type, done->state));
        if (!done->code.isEmpty())
            object.insert(u"code"_s, done->code);
        if (!done->detail.isEmpty())
            object.insert(u"detail"_s, done->detail);
        if (!done->field.isEmpty())
            object.insert(u"field"_s, done->field);
        if (!done->findings.isEmpty())
            object.insert(u"findings"_s, findingsToJson(done->findings));
        if (!done->receipts.isEmpty())
            object.insert(u"receipts"_s, receiptsToJson(done->receipts));
        row = { operation.id, operation.hash, compact(object), done->bodyOf, done->revision, done->kind != PushAnswer::Kind::Retry };
        if (Done stored = storage().documents().putOperation(m_call.tenant(), row, m_call.now); !stored)
            return tl::unexpected(stored.error());
    }
    QByteArray text = row.answer;
    if (row.document != 0) {
        const auto body = storage().documents().body(row.document, row.bodyRevision);
        if (!body)
            return tl::unexpected(body.error());
        if (*body) {
            text.chop(1);
            text += ",\"body\":" + (*body)->body + '}';
        }
    }
    return text;
}

static PushAnswer rejectedAnswer(const std::optional<DocumentRow>& row, const QString& code, const QString& detail = {}, const QString& field = {})
{
    PushAnswer answer;
    answer.kind = PushAnswer::Kind::Rejected;
    answer.revision = row ? row->revision : 0;
    answer.state = row ? row->state : DeclarationState::Draft;
    answer.code = code;
    answer.detail = detail;
    answer.field = field;
    return answer;
}

Result<PushAnswer> Push::applyOne(const PushOperation& operation)
{
    auto row = storage().documents().document(m_call.tenant(), operation.document);
    if (!row)
        return tl::unexpected(row.error());
    if (operation.refusal)
        return rejectedAnswer(*row, operation.refusal->code, operation.refusal->detail, operation.refusal->field);
    if (*row && (*row)->type != operation.type)
        return rejectedAnswer(*row, u"document.type"_s, u"It is of type %1."_s.arg((*row)->type), u"type"_s);
    switch (operation.kind) {
    case PushOperation::Kind::Answer: return answerQuestions(operation, *row);
    case PushOperation::Kind::Save: return save(operation, *row);
    case PushOperation::Kind::Submit: return submit(operation, *row);
    case PushOperation::Kind::Delete: return remove(operation, *row);
    }
    return fail(ErrorKind::Bug, u"push.kind"_s);
}

Result<PushAnswer> Push::save(const PushOperation& operation, std::optional<DocumentRow>& row)
{
    if (row && !isEditable(row->state))
        return rejectedAnswer(row, u"declaration.state"_s, u"A declaration in this state takes no edits."_s);
    const auto stored = store(operation, row);
    if (!stored)
        return tl::unexpected(stored.error());
    return answerOf(*stored, row);
}

Result<PushAnswer> Push::submit(const PushOperation& operation, std::optional<DocumentRow>& row)
{
    const auto withReceipts = [&]() -> Result<PushAnswer> {
        auto receipts = storage().cases().receipts(row->key);
        if (!receipts)
            return tl::unexpected(receipts.error());
        PushAnswer answer;
        answer.revision = row->revision;
        answer.state = row->state;
        answer.receipts = std::move(*receipts);
        return answer;
    };
    if (row && !isEditable(row->state)) {
        if (operation.hash == row->submittedHash)
            return withReceipts(); // another device was quicker with the same
        return rejectedAnswer(row, u"declaration.state"_s, u"It was submitted before, with other contents."_s);
    }
    const auto stored = store(operation, row);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->kind != PushAnswer::Kind::Applied) {
        PushAnswer answer = answerOf(*stored, row);
        if (stored->kind == PushAnswer::Kind::Merged) { // nobody has seen the merged one yet: it is not submitted unseen
            answer.code = u"submit.merged"_s;
            answer.detail = u"Somebody else's edits were merged; look at the result and submit it again."_s;
        }
        return answer;
    }
    const bool wrong = std::any_of(operation.findings.begin(), operation.findings.end(), [](const Finding& finding) { return finding.severity == Severity::Error; });
    if (wrong) {
        PushAnswer answer = rejectedAnswer(row, u"declaration.findings"_s);
        answer.findings = operation.findings;
        return answer;
    }
    row->submitted = m_call.now;
    row->submittedHash = operation.hash;
    row->state = DeclarationState::Submitting;
    const Decision taken = livesBonded(row->type) ? Decision { resultMessage(row->type) % u"-Y", u"入库成功"_s, {} } : Decision { u"7"_s, u"申报成功"_s, {} };
    const auto receipt = giveReceipt(storage(), *row, taken, operation.content, m_call.now);
    if (!receipt)
        return tl::unexpected(receipt.error());
    grew(*row);
    const auto queued = putBeforeOffice(storage(), *row, m_call.now);
    if (!queued)
        return tl::unexpected(queued.error());
    m_queued = m_queued || *queued;
    if (Done done = storage().accounts().audit({ m_call.tenant(), m_call.who->account.name, u"submit"_s, row->id.toString(),
                QString::fromLatin1(operation.hash.toHex()) }, m_call.now);
        !done)
        return tl::unexpected(done.error());
    return withReceipts();
}

// Answers to an officer's questions. They change the document's revision, so that everybody hears of them, but not its body.
Result<PushAnswer> Push::answerQuestions(const PushOperation& operation, std::optional<DocumentRow>& row)
{
    if (!row)
        return rejectedAnswer(row, u"question.unknown"_s);
    const QJsonArray answers = QJsonDocument::fromJson(operation.body).object().value(u"answers").toArray();
    const auto asked = storage().ledgers().questions(row->key);
    if (!asked)
        return tl::unexpected(asked.error());
    for (const QJsonValue& one : answers) {
        const auto id = wireId<QuestionId>(one[u"id"].toString());
        const QString text = one[u"answer"].toString();
        if (!id || text.trimmed().isEmpty() || text.size() > MostAnswer)
            return rejectedAnswer(row, u"question.invalid"_s, {}, u"answers"_s);
        if (std::ranges::find(*asked, *id, &QuestionRow::id) == asked->end())
            return rejectedAnswer(row, u"question.unknown"_s);
    }
    for (const QJsonValue& one : answers) {
        const auto id = QuestionId::fromString(one[u"id"].toString());
        if (Done done = storage().ledgers().answer(row->key, id, one[u"answer"].toString(), m_call.now); !done)
            return tl::unexpected(done.error());
    }
    row->changed = std::max(m_call.now, row->changed.addMSecs(1));
    ++row->revision;
    if (Done done = storage().documents().put(*row); !done)
        return tl::unexpected(done.error());
    if (Done done = storage().accounts().audit({ m_call.tenant(), m_call.who->account.name, u"answer"_s, row->id.toString(), {} }, m_call.now); !done)
        return tl::unexpected(done.error());
    grew(*row);
    PushAnswer answer;
    answer.revision = row->revision;
    answer.state = row->state;
    return answer;
}

Result<PushAnswer> Push::remove(const PushOperation& operation, std::optional<DocumentRow>& row)
{
    Documents& documents = storage().documents();
    PushAnswer answer;
    if (!row) {
        const auto tombstone = documents.tombstone(m_call.tenant(), operation.document);
        if (!tombstone)
            return tl::unexpected(tombstone.error());
        answer.revision = *tombstone ? (*tombstone)->revision : operation.base;
        return answer;
    }
    if (row->state != DeclarationState::Draft)
        return rejectedAnswer(row, u"declaration.state"_s, u"Only drafts can be deleted."_s);
    if (!m_own.contains(row->id)) {
        const auto known = documents.body(row->key, operation.base);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known || (*known)->hash != row->hash) { // somebody edited what was to be deleted
            answer.kind = PushAnswer::Kind::Conflict;
            answer.code = u"document.conflict"_s;
            answer.revision = row->revision;
            answer.state = row->state;
            answer.bodyOf = row->key;
            return answer;
        }
    }
    if (Done done = documents.remove(*row, m_call.now); !done)
        return tl::unexpected(done.error());
    if (Done done = storage().accounts().audit({ m_call.tenant(), m_call.who->account.name, u"delete"_s, row->id.toString(), {} }, m_call.now); !done)
        return tl::unexpected(done.error());
    answer.revision = ++row->revision;
    row->key = 0;
    grew(*row);
    m_own.remove(row->id);
    return answer;
}

PushAnswer Push::answerOf(const Stored& stored, const std::optional<DocumentRow>& row) const
{
    PushAnswer answer;
    answer.kind = stored.kind;
    answer.code = stored.code;
    answer.field = stored.field;
    answer.revision = row ? row->revision : stored.tombstone;
    answer.state = row ? row->state : DeclarationState::Draft;
    if (row && stored.kind != PushAnswer::Kind::Applied)
        answer.bodyOf = row->key;
    return answer;
}

Result<Push::Stored> Push::store(const PushOperation& operation, std::optional<DocumentRow>& row)
{
    auto stored = !row ? storeNew(operation, row)
        : row->hash == operation.hash ? Result<Stored>(Stored {}) // nothing to do
                                      : mergeInto(operation, *row);
    if (stored && stored->kind != PushAnswer::Kind::Conflict)
        m_own.insert(operation.document, operation.body);
    return stored;
}

Result<Push::Stored> Push::storeNew(const PushOperation& operation, std::optional<DocumentRow>& row)
{
    Documents& documents = storage().documents();
    const auto tombstone = documents.tombstone(m_call.tenant(), operation.document);
    if (!tombstone)
        return tl::unexpected(tombstone.error());
    const qint64 ended = *tombstone ? (*tombstone)->revision : 0;
    if (operation.base < ended)
        return Stored { PushAnswer::Kind::Conflict, u"document.deleted"_s, {}, ended };
    if (*tombstone) {
        if (Done done = documents.removeTombstone(m_call.tenant(), operation.document); !done)
            return tl::unexpected(done.error());
    }
    DocumentRow fresh;
    fresh.tenant = m_call.tenant();
    fresh.id = operation.document;
    fresh.type = operation.type;
    fresh.revision = operation.base; // after a restore the client may know more revisions than we do
    if (Done done = writeBody(fresh, operation.content, operation.body, operation.hash); !done)
        return tl::unexpected(done.error());
    row = std::move(fresh);
    return Stored {};
}

Result<Push::Stored> Push::mergeInto(const PushOperation& operation, DocumentRow& row)
{
    Documents& documents = storage().documents();
    const auto conflict = [](const QString& field) { return Stored { PushAnswer::Kind::Conflict, u"document.conflict"_s, field, 0 }; };
    QByteArray base = m_own.value(row.id);
    QByteArray baseHash = base.isEmpty() ? QByteArray() : hashOfBody(base);
    if (base.isEmpty() && operation.base > 0 && operation.base <= row.revision) {
        auto kept = documents.body(row.key, operation.base);
        if (!kept)
            return tl::unexpected(kept.error());
        if (*kept) {
            base = (*kept)->body;
            baseHash = (*kept)->hash;
        }
    }
    if (base.isEmpty())
        return conflict({}); // what it was made from is not known here
    if (baseHash == row.hash) { // only receipts came since
        if (Done done = writeBody(row, operation.content, operation.body, operation.hash); !done)
            return tl::unexpected(done.error());
        return Stored {};
    }
    const auto current = documents.body(row.key, row.revision);
    if (!current)
        return tl::unexpected(current.error());
    const auto before = fromBody(*m_dictionary.type(row.type), base);
    const auto theirs = *current ? fromBody(*m_dictionary.type(row.type), (*current)->body) : before;
    if (!before || !theirs)
        return tl::unexpected(before ? theirs.error() : before.error());
    const Merged merged = merge(*before, operation.content, *theirs);
    if (!merged.conflicts.isEmpty())
        return conflict(merged.document.placeText(merged.conflicts.first().place));
    const QByteArray body = toBody(merged.document);
    const QByteArray hash = hashOfBody(body);
    if (hash != row.hash) {
        if (Done done = writeBody(row, merged.document, body, hash); !done)
            return tl::unexpected(done.error());
    }
    return Stored { PushAnswer::Kind::Merged, {}, {}, 0 };
}

Done Push::writeBody(DocumentRow& row, const Document& content, const QByteArray& body, const QByteArray& hash)
{
    const Summary summary = summarize(content);
    row.number = summary.number;
    row.party = summary.party;
    row.customs = content.value(livesBonded(row.type) ? u"customs" : u"declarationCustoms");
    row.hash = hash;
    row.changed = m_call.now;
    ++row.revision;
    if (Done done = storage().documents().put(row); !done)
        return done;
    if (Done done = storage().documents().addBody(row.key, { row.revision, hash, body }, m_call.now); !done)
        return done;
    grew(row);
    return {};
}

void Push::grew(const DocumentRow& row)
{
    const FeedItem item { row.key, row.id, row.revision };
    const auto found = std::find_if(m_grown.begin(), m_grown.end(), [&](const FeedItem& known) { return known.id == row.id; });
    if (found == m_grown.end())
        m_grown.append(item);
    else
        *found = item; // one number for all that this push did to it
}

} // namespace Tongguan
