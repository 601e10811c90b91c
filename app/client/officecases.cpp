// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/officecases.h"

#include "app/client/clientoffice.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/net/client.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Tongguan {
namespace {

const auto CasesKey = u"office/writeoffs"_s;

QDateTime caseTime(const QJsonValue& value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }
QString caseTimeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QList<Question> caseQuestions(const QJsonArray& array)
{
    QList<Question> list;
    for (const QJsonValue& json : array) {
        Question question;
        question.id = json["id"_L1].toString();
        question.place = json["place"_L1].toString();
        question.text = json["question"_L1].toString();
        question.asker = json["asker"_L1].toString();
        question.asked = caseTime(json["asked"_L1]);
        question.answer = json["answer"_L1].toString();
        question.answered = caseTime(json["answered"_L1]);
        list << question;
    }
    return list;
}

QJsonArray caseQuestionsJson(const QList<Question>& questions)
{
    QJsonArray array;
    for (const Question& one : questions)
        array.append(QJsonObject { { u"id"_s, one.id }, { u"place"_s, one.place }, { u"question"_s, one.text }, { u"asker"_s, one.asker }, { u"asked"_s, caseTimeText(one.asked) },
            { u"answer"_s, one.answer }, { u"answered"_s, caseTimeText(one.answered) } });
    return array;
}

QList<Receipt> caseReceipts(const QJsonArray& array)
{
    QList<Receipt> list;
    for (const QJsonValue& json : array) {
        Receipt receipt;
        receipt.id = json["id"_L1].toString();
        receipt.channel = json["channel"_L1].toString();
        receipt.note = json["note"_L1].toString();
        receipt.time = caseTime(json["time"_L1]);
        list << receipt;
    }
    return list;
}

QJsonObject caseJson(const OfficeCase& one)
{
    QJsonArray receipts;
    for (const Receipt& receipt : one.receipts)
        receipts.append(QJsonObject { { u"id"_s, receipt.id }, { u"channel"_s, receipt.channel }, { u"note"_s, receipt.note }, { u"time"_s, caseTimeText(receipt.time) } });
    return { { u"doc"_s, one.id.toString() }, { u"tenant"_s, QJsonObject { { u"id"_s, one.tenant } } }, { u"type"_s, one.type }, { u"number"_s, one.number }, { u"entryNo"_s, one.recordNo },
        { u"party"_s, one.party }, { u"state"_s, bondedStateName(one.state) }, { u"submitted"_s, caseTimeText(one.submitted) }, { u"receipts"_s, receipts },
        { u"questions"_s, caseQuestionsJson(one.questions) } };
}

} // namespace

bool OfficeCase::isReport() const { return type == u"handbookReport" || type == u"accountBookReport"; }

bool OfficeCase::waitsForReview() const
{
    return (state == BondedState::Submitted || state == BondedState::Manual) && decision == Decision::None;
}

std::optional<int> OfficeCase::daysLeft(QDate today) const
{
    constexpr int days = 30; // from the report's acceptance (GACC order 219; known from practice, its text is not among our sources)
    if (!isReport() || !waitsForReview() || !submitted.isValid())
        return std::nullopt;
    return int(today.daysTo(chinaDay(submitted).addDays(days)));
}

OfficeCases::OfficeCases(ClientOffice& office, QObject* parent)
    : QObject(parent), m_office(office)
{
}

void OfficeCases::load()
{
    whenReady(m_office.store().setting(CasesKey), this, [this](const Result<QByteArray>& kept) {
        const QJsonObject object = kept ? QJsonDocument::fromJson(*kept).object() : QJsonObject();
        for (const QJsonValue& json : object["cases"_L1].toArray())
            take(json.toObject(), QByteArray::fromBase64(json["body64"_L1].toString().toLatin1()));
        for (const QJsonValue& json : object["waiting"_L1].toArray())
            m_waiting << Act { json["op"_L1].toString(), DocumentId::fromString(json["doc"_L1].toString()), json["verb"_L1].toString(), json["body"_L1].toObject() };
        Q_EMIT changed();
        fetchAll();
        sendWaiting();
    });
}

void OfficeCases::keep()
{
    QJsonArray kept, waiting;
    for (const OfficeCase& one : std::as_const(m_cases)) {
        QJsonObject json = caseJson(one);
        json.insert(u"body64"_s, QString::fromLatin1(one.body.toBase64()));
        kept.append(json);
    }
    for (const Act& act : std::as_const(m_waiting))
        waiting.append(QJsonObject { { u"op"_s, act.operation }, { u"doc"_s, act.id.toString() }, { u"verb"_s, act.verb }, { u"body"_s, act.body } });
    whenReady(m_office.store().setSetting(CasesKey, QJsonDocument(QJsonObject { { u"cases"_s, kept }, { u"waiting"_s, waiting } }).toJson(QJsonDocument::Compact)), this, [this](const Done& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void OfficeCases::take(const QJsonObject& json, const QByteArray& body)
{
    const DocumentId id = DocumentId::fromString(json["doc"_L1].toString());
    if (id.isNull())
        return;
    OfficeCase& one = m_cases[id];
    one.id = id;
    one.tenant = json["tenant"_L1]["id"_L1].toString();
    one.type = json["type"_L1].toString();
    one.number = json["number"_L1].toString();
    one.recordNo = json["entryNo"_L1].toString();
    one.party = json["party"_L1].toString();
    one.state = bondedStateFromName(json["state"_L1].toString()).value_or(one.state);
    one.submitted = caseTime(json["submitted"_L1]);
    if (json.contains("receipts"_L1))
        one.receipts = caseReceipts(json["receipts"_L1].toArray());
    if (json.contains("questions"_L1))
        one.questions = caseQuestions(json["questions"_L1].toArray());
    if (!body.isEmpty())
        one.body = body;
}

// Reports are looked at again when they are settled; of the other documents of a ledger only those that wait are wanted.
void OfficeCases::fetchAll()
{
    for (const QString& type : { u"handbookReport"_s, u"accountBookReport"_s })
        fetchList(u"type="_s + type, {}, {}, [this](const QList<DocumentId>& reports) { fetchWhole(reports); });
    fetchList(u"state=submitted"_s, {}, {}, [this](const QList<DocumentId>& submitted) {
        fetchList(u"state=manual"_s, {}, submitted, [this](const QList<DocumentId>& waiting) { forgetDecided(waiting); });
    });
}

// Who goes where there is no line has what waits for him with him, opened before or not.
void OfficeCases::fetchWhole(const QList<DocumentId>& reports)
{
    for (const DocumentId id : reports) {
        const auto found = m_cases.constFind(id);
        if (found != m_cases.cend() && found->body.isEmpty() && found->waitsForReview())
            fetch(id);
    }
}

// All pages of one list, then `whole` with everything that was seen.
void OfficeCases::fetchList(const QString& query, const QString& after, QList<DocumentId> seen, std::function<void(const QList<DocumentId>&)> whole)
{
    const QString path = u"/v1/office/cases?limit=200&"_s + query + (after.isEmpty() ? QString() : u"&after="_s + after);
    whenReady(m_office.client().send({ .path = path }), this, [this, query, seen, whole = std::move(whole)](const Result<Net::Reply>& reply) mutable {
        const Done fine = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (!fine) {
            if (fine.error().kind != ErrorKind::Offline && fine.error().kind != ErrorKind::Denied)
                Q_EMIT failed(fine.error());
            return; // what was kept serves, without a line and before one has signed in
        }
        const QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
        for (const QJsonValue& json : answer["cases"_L1].toArray()) {
            if (!livesBonded(json["type"_L1].toString()))
                continue; // declarations have a review of their own
            seen.append(DocumentId::fromString(json["doc"_L1].toString()));
            take(json.toObject(), {});
        }
        if (const QString next = answer["next"_L1].toString(); !next.isEmpty()) {
            fetchList(query, next, seen, std::move(whole));
            return;
        }
        whole(seen);
        keep();
        Q_EMIT changed();
    });
}

// What is kept as waiting and waits no more at the server: somebody else has decided.
void OfficeCases::forgetDecided(const QList<DocumentId>& waiting)
{
    for (auto it = m_cases.begin(); it != m_cases.end();)
        it = !it->isReport() && !waiting.contains(it.key()) ? m_cases.erase(it) : std::next(it);
}

QString OfficeCases::pathOf(const OfficeCase& one, const QString& verb) const
{
    return u"/v1/office/cases/%1%2?tenant=%3"_s.arg(one.id.toString(), verb.isEmpty() ? QString() : QString(u'/' + verb), one.tenant);
}

void OfficeCases::fetch(DocumentId id)
{
    const auto found = m_cases.constFind(id);
    if (found == m_cases.cend())
        return;
    whenReady(m_office.client().send({ .path = pathOf(*found, {}) }), this, [this](const Result<Net::Reply>& reply) {
        const Done fine = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (!fine) {
            if (fine.error().kind != ErrorKind::Offline)
                Q_EMIT failed(fine.error());
            return;
        }
        const QJsonObject json = QJsonDocument::fromJson(reply->body).object();
        take(json, QJsonDocument(json["body"_L1].toObject()).toJson(QJsonDocument::Compact));
        keep();
        Q_EMIT changed();
    });
}

QList<OfficeCase> OfficeCases::cases() const
{
    QList<OfficeCase> list;
    for (auto it = m_cases.cbegin(); it != m_cases.cend(); ++it)
        list << *find(it.key());
    std::ranges::sort(list, [](const OfficeCase& a, const OfficeCase& b) { return a.submitted != b.submitted ? a.submitted > b.submitted : a.id < b.id; });
    return list;
}

// With what the officer has said here and the server does not know yet.
std::optional<OfficeCase> OfficeCases::find(DocumentId id) const
{
    const auto found = m_cases.constFind(id);
    if (found == m_cases.cend())
        return std::nullopt;
    OfficeCase one = *found;
    for (const Act& act : m_waiting) {
        if (act.id != id)
            continue;
        ++one.waiting;
        if (act.verb == u"decision") {
            one.decision = act.body["channel"_L1].toString().endsWith(u"-2") ? OfficeCase::Decision::Approve : OfficeCase::Decision::Return;
            continue;
        }
        Question question;
        question.place = act.body["place"_L1].toString();
        question.text = act.body["question"_L1].toString();
        question.asker = m_office.user();
        one.questions << question;
    }
    return one;
}

void OfficeCases::queue(DocumentId id, const QString& verb, QJsonObject body)
{
    const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    body.insert(u"op"_s, operation);
    m_waiting << Act { operation, id, verb, body };
    keep();
    Q_EMIT changed();
    sendWaiting();
}

void OfficeCases::ask(DocumentId id, const QString& place, const QString& text) { queue(id, u"questions"_s, QJsonObject { { u"place"_s, place }, { u"question"_s, text } }); }

void OfficeCases::decide(DocumentId id, bool approve, const QString& remarks)
{
    const QString message = m_cases.value(id).type == u"accountBookReport" ? u"EMS221"_s : u"EML221"_s;
    queue(id, u"decision"_s, QJsonObject { { u"channel"_s, QString(message + (approve ? u"-2"_s : u"-3"_s)) }, { u"note"_s, remarks } });
}

void OfficeCases::sendWaiting()
{
    if (!m_sending)
        sendFirst();
}

void OfficeCases::sendFirst()
{
    if (m_waiting.isEmpty())
        return;
    m_sending = true;
    const Act act = m_waiting.first();
    Net::Request request;
    request.verb = Net::Verb::Post;
    request.path = pathOf(m_cases.value(act.id), act.verb);
    request.body = QJsonDocument(act.body).toJson(QJsonDocument::Compact);
    request.repeat = Net::Repeat::Idempotent;
    whenReady(m_office.client().send(request), this, [this, act](const Result<Net::Reply>& reply) {
        m_sending = false;
        const Done fine = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (!fine && (fine.error().kind == ErrorKind::Offline || fine.error().kind == ErrorKind::Denied))
            return; // it waits for a line, or for signing in
        m_waiting.removeIf([&act](const Act& one) { return one.operation == act.operation; });
        keep();
        if (!fine)
            Q_EMIT failed(fine.error());
        fetch(act.id);
        Q_EMIT changed();
        sendFirst();
    });
}

} // namespace Tongguan
