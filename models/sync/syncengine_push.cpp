// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SyncEngine that sends what waits.
#include "models/sync/syncsteps.h"

namespace Tongguan {

static constexpr qint64 RowOverhead = 400; // JSON around a payload

void SyncEngine::push()
{
    m_queueChanged = false;
    const qint64 bytes = std::max<qint64>(m_options.bytes - RowOverhead * m_operations, 1);
    await(m_store.outbox(m_operations, bytes), [this](const QList<OutboxRow>& due) {
        // In the order of n, up to the second operation of a document: its base is known when the first is answered.
        QList<OutboxRow> rows;
        QSet<DocumentId> seen;
        for (const OutboxRow& row : due) {
            if (seen.contains(row.document))
                break;
            seen << row.document;
            if (m_answered.contains(row.operation))
                continue; // answered "later" in this round, and already due again: the next round's
            rows << row;
        }
        if (rows.isEmpty())
            pull();
        else
            sendPush(rows);
    });
}

void SyncEngine::sendPush(QList<OutboxRow> rows)
{
    enter(SyncEvent::Push, u"%1 operations wait"_s.arg(rows.size()));
    const Net::Request request = postRequest(u"/v1/sync/push"_s, pushBody(m_device, m_cursor.epoch, rows));
    ask(request, [this, rows = std::move(rows)](const Net::Reply& reply) {
        if (reply.status < 300)
            takeAnswers(rows, reply.body);
        else if (reply.status == 400 || reply.status == 413 || reply.status == 422)
            narrowPush(rows, reply);
        else
            takeRefusal(reply);
    });
}

void SyncEngine::takeAnswers(const QList<OutboxRow>& rows, const QByteArray& json)
{
    Result<PushAnswers> push = readPushAnswer(json, m_clock.now());
    if (!push) {
        failRound(push.error());
        return;
    }
    if (!m_cursor.epoch.isNull() && push->epoch != m_cursor.epoch) {
        failRound({ ErrorKind::Corrupt, u"sync.epoch"_s, u"the push was answered in another epoch"_s, {} });
        return;
    }
    // Only what was asked: an answer that comes twice or from elsewhere is dropped.
    QHash<OperationId, const OutboxRow*> asked;
    for (const OutboxRow& row : rows)
        asked.insert(row.operation, &row);
    QList<OperationAnswer> answers;
    for (OperationAnswer& answer : push->answers) {
        const OutboxRow* row = asked.take(answer.operation);
        if (!row || row->n != answer.n)
            continue;
        answers << std::move(answer);
    }
    if (answers.isEmpty()) {
        failRound({ ErrorKind::Corrupt, u"sync.answer"_s, u"no operation of the push was answered"_s, rows.first().document.toString() });
        return;
    }
    m_operations = std::min(m_options.operations, m_operations * 2);
    for (const OutboxRow& row : rows) {
        const auto answer = std::ranges::find(answers, row.operation, &OperationAnswer::operation);
        if (answer == answers.end())
            continue;
        m_postponed += answer->kind == OperationAnswer::Kind::Retry ? 1 : 0;
        if (answer->kind == OperationAnswer::Kind::Retry && (!m_due.isValid() || answer->notBefore < m_due))
            m_due = answer->notBefore;
        if (answer->kind != OperationAnswer::Kind::Applied && answer->kind != OperationAnswer::Kind::Merged) {
            m_status.documentInTrouble = row.document;
            qCInfo(syncLog).noquote() << row.kind << "of" << row.document.toString() << "was answered" << answer->reason.code << answer->reason.detail;
        }
    }
    applyAnswers(std::move(answers));
}

void SyncEngine::applyAnswers(QList<OperationAnswer> answers)
{
    for (const OperationAnswer& answer : answers) {
        m_answered << answer.operation;
        m_pushed += answer.kind == OperationAnswer::Kind::Applied || answer.kind == OperationAnswer::Kind::Merged ? 1 : 0;
    }
    await(m_store.applyAnswers(std::move(answers)), [this] { push(); });
}

// The server refuses the push as a whole. Halve it until the one operation at fault stands alone, and set that aside,
// visibly: it must not block the others.
void SyncEngine::narrowPush(const QList<OutboxRow>& rows, const Net::Reply& reply)
{
    const Error error = reply.verdict().error();
    if (rows.size() > 1) {
        m_operations = std::max(1, static_cast<int>(rows.size() / 2));
        push();
        return;
    }
    OperationAnswer answer;
    answer.n = rows.first().n;
    answer.operation = rows.first().operation;
    answer.kind = OperationAnswer::Kind::Rejected;
    answer.revision = rows.first().baseRevision;
    answer.reason = { ErrorKind::Refused, error.code, error.detail, error.field };
    m_status.documentInTrouble = rows.first().document;
    m_operations = m_options.operations;
    applyAnswers({ answer });
}

} // namespace Tongguan
