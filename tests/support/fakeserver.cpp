// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include "models/dictionary/body.h"
#include "models/dictionary/merge.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Tongguan {

namespace {

    QByteArray fakeText(const QJsonObject& object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    FakeServer::Answer fakeProblem(int status, const QString& code, const QJsonObject& more = {})
    {
        QJsonObject problem = more;
        problem.insert(u"type"_s, u"about:blank"_s);
        problem.insert(u"code"_s, code);
        return { status, fakeText(problem) };
    }

    QJsonArray fakeReceipts(const QList<Receipt>& receipts)
    {
        QJsonArray array;
        for (const Receipt& receipt : receipts)
            array << QJsonObject { { u"id"_s, receipt.id }, { u"channel"_s, receipt.channel }, { u"note"_s, receipt.note },
                { u"time"_s, receipt.time.toString(Qt::ISODateWithMs) }, { u"entryNo"_s, receipt.entryNo }, { u"remarks"_s, QJsonArray() } };
        return array;
    }

} // namespace

FakeServer::FakeServer(const DocumentType& type, const ClockPort& clock)
    : m_type(type)
    , m_clock(clock)
{
    m_backups[0] = {};
}

FakeServer::Answer FakeServer::handle(const Net::Request& request)
{
    const qsizetype mark = request.path.indexOf(u'?');
    const QString path = mark < 0 ? request.path : request.path.left(mark);
    QHash<QString, QString> query;
    const auto items = QUrlQuery(mark < 0 ? QString() : request.path.mid(mark + 1)).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items)
        query.insert(key, value);
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    if (path == u"/v1/sync/push")
        return push(json);
    if (path == u"/v1/sync/changes")
        return changes(query);
    if (path == u"/v1/sync/snapshot")
        return snapshot(query);
    if (path == u"/v1/sync/manifest")
        return manifest(json);
    return fakeProblem(404, u"unknown"_s);
}

FakeServer::Answer FakeServer::push(const QJsonObject& request)
{
    const QString epoch = request.value("epoch"_L1).toString();
    if (!epoch.isEmpty() && epoch != m_epoch.toString())
        return fakeProblem(409, u"epoch.changed"_s, { { u"epoch"_s, m_epoch.toString() } });
    const DeviceId device = DeviceId::fromString(request.value("device"_L1).toString());
    const QJsonArray operations = request.value("ops"_L1).toArray();
    if (operations.size() > 500)
        return fakeProblem(413, u"push.large"_s);
    for (const QJsonValue& operation : operations) {
        if (!m_answers.contains(OperationId::fromString(operation["op"_L1].toString())) && operation["n"_L1].toInteger() <= m_lastN.value(device))
            return fakeProblem(409, u"device.forked"_s);
    }
    QJsonArray answers;
    for (const QJsonValue& value : operations) {
        const QJsonObject operation = value.toObject();
        const OperationId id = OperationId::fromString(operation.value("op"_L1).toString());
        const qint64 n = operation.value("n"_L1).toInteger();
        QJsonObject answer;
        if (!m_answers.contains(id)) {
            answer = apply(operation);
            m_answers.insert(id, answer);
            m_hashes.insert(id, operation.value("hash"_L1).toString());
        } else if (m_hashes.value(id) != operation.value("hash"_L1).toString()) {
            ++m_reused;
            answer = { { u"kind"_s, u"rejected"_s }, { u"code"_s, u"op.reused"_s } };
        } else {
            answer = m_answers.value(id);
        }
        answer.insert(u"n"_s, n);
        answer.insert(u"op"_s, id.toString());
        answers << answer;
        m_lastN[device] = std::max(m_lastN.value(device), n);
    }
    m_backups[head()] = m_documents;
    return { 200, fakeText({ { u"epoch"_s, m_epoch.toString() }, { u"answers"_s, answers } }) };
}

QJsonObject FakeServer::apply(const QJsonObject& operation)
{
    const DocumentId document = DocumentId::fromString(operation.value("doc"_L1).toString());
    const QString kind = operation.value("kind"_L1).toString();
    if (kind == u"delete")
        return remove(operation, document);
    Stored stored = m_documents.value(document);
    QJsonObject answer = kind == u"submit" ? submit(operation, stored, document) : save(operation, stored, document);
    const QString outcome = answer.value("kind"_L1).toString();
    if (outcome == u"applied" || outcome == u"merged")
        m_effects << Effect { OperationId::fromString(operation.value("op"_L1).toString()), document, kind };
    const Stored& now = m_documents.value(document);
    answer.insert(u"rev"_s, now.revision);
    answer.insert(u"state"_s, stateName(now.state));
    if (outcome == u"merged" || (outcome == u"conflict" && !now.deleted && now.revision > 0))
        answer.insert(u"body"_s, QJsonDocument::fromJson(now.body).object());
    if (!now.receipts.isEmpty())
        answer.insert(u"receipts"_s, fakeReceipts(now.receipts));
    return answer;
}

void FakeServer::write(Stored& stored, DocumentId document, const QByteArray& body)
{
    ++stored.revision;
    stored.body = body;
    stored.past.insert(stored.revision, body);
    stored.deleted = false;
    m_documents.insert(document, stored);
    grow(document);
}

QJsonObject FakeServer::save(const QJsonObject& operation, Stored& stored, DocumentId document)
{
    const Result<Document> mine = fromBody(m_type, QJsonDocument(operation.value("body"_L1).toObject()).toJson());
    const qint64 base = operation.value("baseRev"_L1).toInteger();
    if (!mine)
        return { { u"kind"_s, u"rejected"_s }, { u"code"_s, u"op.body"_s } };
    const QByteArray body = toBody(*mine);
    if (stored.deleted && base < stored.revision)
        return { { u"kind"_s, u"conflict"_s }, { u"code"_s, u"document.deleted"_s } };
    if (stored.revision == 0 || stored.deleted) {
        stored.state = DeclarationState::Draft;
        stored.revision = std::max(stored.revision, base);
        write(stored, document, body);
        return { { u"kind"_s, u"applied"_s } };
    }
    if (!isEditable(stored.state))
        return { { u"kind"_s, u"rejected"_s }, { u"code"_s, u"declaration.state"_s } };
    if (stored.body == body)
        return { { u"kind"_s, u"applied"_s } };
    if (base == stored.revision) {
        write(stored, document, body);
        return { { u"kind"_s, u"applied"_s } };
    }
    if (!stored.past.contains(base))
        return { { u"kind"_s, u"conflict"_s }, { u"code"_s, u"document.conflict"_s } };
    const Merged merged = merge(*fromBody(m_type, stored.past.value(base)), *mine, *fromBody(m_type, stored.body));
    if (!merged.conflicts.isEmpty())
        return { { u"kind"_s, u"conflict"_s }, { u"code"_s, u"document.conflict"_s } };
    write(stored, document, toBody(merged.document));
    return { { u"kind"_s, u"merged"_s } };
}

QJsonObject FakeServer::submit(const QJsonObject& operation, Stored& stored, DocumentId document)
{
    const Result<Document> mine = fromBody(m_type, QJsonDocument(operation.value("body"_L1).toObject()).toJson());
    if (stored.revision > 0 && !stored.deleted && !isEditable(stored.state)) {
        if (mine && toBody(*mine) == stored.submitted)
            return { { u"kind"_s, u"applied"_s } };
        return { { u"kind"_s, u"rejected"_s }, { u"code"_s, u"declaration.state"_s } };
    }
    QJsonObject answer = save(operation, stored, document);
    if (answer.value("kind"_L1).toString() != u"applied") {
        if (answer.value("kind"_L1).toString() == u"merged")
            answer.insert(u"code"_s, u"submit.merged"_s); // nobody has seen it: stored, not submitted
        return answer;
    }
    stored = m_documents.value(document);
    stored.submitted = stored.body;
    move(stored, document, DeclarationState::Submitted, u"submit"_s);
    addReceipt(stored, u"7"_s);
    m_documents.insert(document, stored);
    grow(document);
    return answer;
}

QJsonObject FakeServer::remove(const QJsonObject& operation, DocumentId document)
{
    if (!m_documents.contains(document) || m_documents[document].deleted)
        return { { u"kind"_s, u"applied"_s }, { u"rev"_s, m_documents.value(document).revision }, { u"state"_s, u"draft"_s } };
    Stored& stored = m_documents[document];
    QJsonObject answer { { u"rev"_s, stored.revision }, { u"state"_s, stateName(stored.state) } };
    if (stored.state != DeclarationState::Draft) {
        answer.insert(u"kind"_s, u"rejected"_s);
        answer.insert(u"code"_s, u"declaration.state"_s);
        return answer;
    }
    if (operation.value("baseRev"_L1).toInteger() != stored.revision) {
        answer.insert(u"kind"_s, u"conflict"_s);
        answer.insert(u"body"_s, QJsonDocument::fromJson(stored.body).object());
        return answer;
    }
    stored.deleted = true;
    ++stored.revision;
    answer.insert(u"rev"_s, stored.revision);
    answer.insert(u"kind"_s, u"applied"_s);
    m_effects << Effect { OperationId::fromString(operation.value("op"_L1).toString()), document, u"delete"_s };
    grow(document);
    return answer;
}

void FakeServer::move(Stored& stored, DocumentId document, DeclarationState to, const QString& by)
{
    m_transitions << Transition { document, stored.state, to, by };
    stored.state = to;
    ++stored.revision;
    stored.past.insert(stored.revision, stored.body);
}

void FakeServer::addReceipt(Stored& stored, const QString& channel)
{
    Receipt receipt;
    receipt.id = u"r%1"_s.arg(++m_receipt);
    receipt.channel = channel;
    receipt.time = m_clock.now();
    if (channel == u"L")
        receipt.entryNo = u"534520261%1"_s.arg(m_receipt, 9, 10, QLatin1Char('0'));
    stored.receipts << receipt;
}

bool FakeServer::decide(DocumentId document, const QString& channel)
{
    Stored stored = m_documents.value(document);
    const std::optional<DeclarationState> to = stateAfter(stored.state, channel);
    if (!to || stored.deleted || stored.revision == 0)
        return false;
    move(stored, document, *to, channel);
    addReceipt(stored, channel);
    m_documents.insert(document, stored);
    grow(document);
    m_backups[head()] = m_documents;
    return true;
}

void FakeServer::grow(DocumentId document)
{
    m_feed << document;
    m_documents[document].sequence = m_feed.size();
}

void FakeServer::restore(qint64 sequence)
{
    auto backup = m_backups.upper_bound(sequence);
    --backup;
    m_documents = backup->second;
    m_feed.resize(backup->first);
    m_backups.erase(std::next(backup), m_backups.end());
    m_epoch = EpochId::create();
    QHash<OperationId, QJsonObject> kept;
    m_answers.swap(kept); // the answers are lost, too
    m_hashes.clear();
    m_lastN.clear();
    m_effects.clear();
}

QJsonObject FakeServer::entry(DocumentId document) const
{
    const Stored stored = m_documents.value(document);
    return { { u"doc"_s, document.toString() }, { u"type"_s, u"declaration"_s }, { u"rev"_s, stored.revision }, { u"state"_s, stateName(stored.state) },
        { u"body"_s, QJsonDocument::fromJson(stored.body).object() }, { u"receipts"_s, fakeReceipts(stored.receipts) } };
}

FakeServer::Answer FakeServer::changes(const QHash<QString, QString>& query) const
{
    const qint64 cursor = query.value(u"cursor"_s).toLongLong();
    if (query.value(u"epoch"_s) != m_epoch.toString() || cursor > head())
        return fakeProblem(409, u"epoch.changed"_s, { { u"epoch"_s, m_epoch.toString() } });
    if (cursor < m_horizon)
        return fakeProblem(410, u"resync"_s);
    QJsonArray documents, tombstones;
    qint64 to = cursor;
    while (to < head() && documents.size() + tombstones.size() < m_page) {
        const DocumentId document = m_feed.at(to++);
        const Stored stored = m_documents.value(document);
        if (stored.sequence != to)
            continue; // it comes later, newer
        if (stored.deleted)
            tombstones << QJsonObject { { u"doc"_s, document.toString() }, { u"rev"_s, stored.revision } };
        else
            documents << entry(document);
    }
    return { 200, fakeText({ { u"epoch"_s, m_epoch.toString() }, { u"from"_s, cursor }, { u"to"_s, to }, { u"head"_s, head() }, { u"hasMore"_s, to < head() },
                      { u"docs"_s, documents }, { u"tombstones"_s, tombstones } }) };
}

FakeServer::Answer FakeServer::snapshot(const QHash<QString, QString>& query) const
{
    const qint64 at = query.contains(u"at"_s) ? query.value(u"at"_s).toLongLong() : head();
    qint64 below = query.contains(u"page"_s) ? query.value(u"page"_s).toLongLong() : at + 1;
    if ((query.contains(u"epoch"_s) && query.value(u"epoch"_s) != m_epoch.toString()) || at > head())
        return fakeProblem(409, u"epoch.changed"_s, { { u"epoch"_s, m_epoch.toString() } });
    QJsonArray documents;
    while (below > 1 && documents.size() < m_page) {
        const DocumentId document = m_feed.at(--below - 1);
        const Stored stored = m_documents.value(document);
        if (stored.sequence == below && !stored.deleted)
            documents << entry(document);
    }
    return { 200, fakeText({ { u"epoch"_s, m_epoch.toString() }, { u"at"_s, at }, { u"next"_s, below > 1 ? QJsonValue(QString::number(below)) : QJsonValue() },
                      { u"docs"_s, documents } }) };
}

FakeServer::Answer FakeServer::manifest(const QJsonObject& request) const
{
    QJsonArray wanted;
    const QJsonArray documents = request.value("docs"_L1).toArray();
    for (const QJsonValue& one : documents) {
        const QString id = one["doc"_L1].toString();
        const Stored stored = m_documents.value(DocumentId::fromString(id));
        if (stored.revision < one["rev"_L1].toInteger() && !stored.deleted
            && QString::fromLatin1(QCryptographicHash::hash(stored.body, QCryptographicHash::Sha256).toHex()) != one["hash"_L1].toString())
            wanted << id;
    }
    return { 200, fakeText({ { u"wanted"_s, wanted } }) };
}

} // namespace Tongguan
