// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/bondedoffice.h"
#include "app/server/routes/routes.h"
#include "app/server/wire.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"

#include <QCryptographicHash>

namespace Tongguan {

static constexpr int MostCases = 200;
static constexpr int MostRemarks = 200;

static const QStringList& officeChannels()
{
    static const QStringList channels = QStringLiteral("L J G T C P K R E Z Y D H SpL SpJ SpC SpK Sp1 SpE").split(u' ');
    return channels;
}

static bool officeSees(const TenantRow& office, const DocumentRow& row)
{
    return office.customs == u"*" || office.customs == row.customs;
}

static Result<QJsonObject> caseToJson(Storage& storage, const DocumentRow& row)
{
    const auto tenant = storage.accounts().tenant(row.tenant);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const TenantRow owner = tenant->value_or(TenantRow {});
    return QJsonObject { { u"doc"_s, row.id.toString() }, { u"tenant"_s, QJsonObject { { u"id"_s, owner.id.toString() }, { u"name"_s, owner.name } } },
        { u"type"_s, row.type }, { u"rev"_s, row.revision }, { u"state"_s, stateNameOf(row.type, row.state) }, { u"submitted"_s, wireTime(row.submitted) },
        { u"customs"_s, row.customs }, { u"number"_s, row.number }, { u"entryNo"_s, row.entryNo }, { u"singleWindowNo"_s, row.singleWindowNo }, { u"party"_s, row.party } };
}

// What the officer sees beside a bonded document: its questions, and what stands against a list that is to be decided.
static Done addBondedView(QJsonObject& json, Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const QByteArray& body)
{
    const auto questions = storage.ledgers().questions(row.key);
    if (!questions)
        return tl::unexpected(questions.error());
    json.insert(u"questions"_s, questionsToJson(*questions));
    const BondedState state = bondedState(row.state);
    if (row.type != u"inventoryList" || (state != BondedState::Submitted && state != BondedState::Manual))
        return {};
    const auto list = fromBody(*dictionary.type(row.type), body);
    if (!list)
        return tl::unexpected(list.error());
    const auto remarks = examineList(storage, dictionary, row, *list);
    if (!remarks)
        return tl::unexpected(remarks.error());
    json.insert(u"remarks"_s, remarksToJson(*remarks));
    return {};
}

static Reply listCases(Call& call, const Dictionary& dictionary)
{
    const auto after = call.number(u"after"_s, 0, 0, std::numeric_limits<qint64>::max());
    const auto limit = call.number(u"limit"_s, 50, 1, MostCases);
    for (const auto* number : { &after, &limit }) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    const QString stateAsked = call.query.value(u"state"_s), type = call.query.value(u"type"_s);
    const auto carrier = stateOfName(stateAsked);
    if (!stateAsked.isEmpty() && !carrier)
        return refuse(400, u"query.invalid"_s, u"There is no such state."_s, u"state"_s);
    if (!type.isEmpty() && !dictionary.type(type))
        return refuse(400, u"query.invalid"_s, u"There is no such type."_s, u"type"_s);
    const QString state = stateAsked.isEmpty() ? QString() : stateName(*carrier);
    Storage& storage = call.storage();
    auto object = storage.read([&]() -> Result<QJsonObject> {
        const auto rows = storage.cases().cases({ call.who->tenant.customs, state, type, *after, static_cast<int>(*limit) + 1 });
        if (!rows)
            return tl::unexpected(rows.error());
        QJsonArray cases;
        QJsonValue next;
        for (const DocumentRow& row : *rows) {
            if (cases.size() == *limit) {
                next = QString::number(rows->at(cases.size() - 1).key);
                break;
            }
            const auto json = caseToJson(storage, row);
            if (!json)
                return tl::unexpected(json.error());
            cases.append(*json);
        }
        return QJsonObject { { u"cases"_s, cases }, { u"next"_s, next } };
    });
    if (!object)
        return refuse(object.error());
    return jsonResponse(*object);
}

// The case of the path. Document ids are each enterprise's own: where two have the same, the query must name the tenant.
static Result<tl::expected<DocumentRow, Problem>> findCase(Call& call)
{
    using Found = tl::expected<DocumentRow, Problem>;
    const auto id = wireId<DocumentId>(call.path.value("doc"_ba));
    if (!id)
        return Found(refuse(404, u"unknown"_s));
    auto rows = call.storage().cases().withId(*id, 0);
    if (!rows)
        return tl::unexpected(rows.error());
    const QString asked = call.query.value(u"tenant"_s);
    QList<DocumentRow> seen;
    for (const DocumentRow& row : *rows) {
        const auto tenant = call.storage().accounts().tenant(row.tenant);
        if (!tenant)
            return tl::unexpected(tenant.error());
        if (officeSees(call.who->tenant, row) && *tenant && (asked.isEmpty() || (*tenant)->id.toString() == asked))
            seen.append(row);
    }
    if (seen.isEmpty())
        return Found(refuse(404, u"unknown"_s));
    if (seen.size() > 1)
        return Found(refuse(409, u"case.ambiguous"_s, u"Name the tenant."_s, u"tenant"_s));
    return Found(seen.first());
}

static Reply showCase(Call& call, const Dictionary& dictionary)
{
    Storage& storage = call.storage();
    auto reply = storage.read([&]() -> Result<Reply> {
        const auto found = findCase(call);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return Reply(tl::unexpected(found->error()));
        const DocumentRow& row = **found;
        auto json = caseToJson(storage, row);
        if (!json)
            return tl::unexpected(json.error());
        const auto body = storage.documents().body(row.key, row.revision);
        if (!body)
            return tl::unexpected(body.error());
        const auto receipts = storage.cases().receipts(row.key);
        if (!receipts)
            return tl::unexpected(receipts.error());
        json->insert(u"receipts"_s, receiptsToJson(*receipts));
        if (Done done = addBondedView(*json, storage, dictionary, row, *body ? (*body)->body : QByteArray()); !done)
            return tl::unexpected(done.error());
        QByteArray text = compact(*json);
        text.chop(1);
        return Reply(jsonResponse(text + ",\"body\":" + (*body ? (*body)->body : "{}"_ba) + '}'));
    });
    if (!reply)
        return refuse(reply.error());
    return std::move(*reply);
}

class OfficeDecision final {
public:
    OfficeDecision(Call& call, RouteContext& context) : m_call(call), m_context(context) { }

    [[nodiscard]] Reply run()
    {
        if (auto readable = read(); !readable)
            return tl::unexpected(readable.error());
        Storage& storage = m_call.storage();
        auto reply = storage.write([this] { return apply(); });
        if (!reply && reply.error().kind == ErrorKind::Invalid && reply.error().code.startsWith(u"ledger.")) // nothing was changed
            return refuse(409, reply.error().code, reply.error().detail, reply.error().field);
        if (!reply)
            return refuse(reply.error());
        for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it)
            m_context.hints.grown(it.key(), it.value());
        return std::move(*reply);
    }

private:
    [[nodiscard]] tl::expected<void, Problem> read()
    {
        const auto object = m_call.json();
        if (!object)
            return tl::unexpected(object.error());
        const auto id = wireId<OperationId>(object->value(u"op").toString());
        if (!id)
            return refuse(422, u"decision.invalid"_s, u"op must be a UUID."_s, u"op"_s);
        m_id = *id;
        m_decision.channel = object->value(u"channel").toString();
        if (!officeChannels().contains(m_decision.channel) && !isBondedChannel(m_decision.channel))
            return refuse(422, u"decision.invalid"_s, u"No such channel."_s, u"channel"_s);
        m_decision.note = object->value(u"note").toString();
        if (m_decision.note.size() > 4000)
            return refuse(422, u"decision.invalid"_s, u"At most 4,000 characters."_s, u"note"_s);
        m_decision.remarks = remarksFromJson(object->value(u"remarks").toArray());
        if (m_decision.remarks.size() > MostRemarks)
            return refuse(422, u"decision.invalid"_s, u"At most 200 remarks."_s, u"remarks"_s);
        for (const FieldRemark& remark : m_decision.remarks) {
            if (remark.text.isEmpty() || remark.text.size() > 1000 || remark.place.size() > 200)
                return refuse(422, u"decision.invalid"_s, u"A remark needs a text of at most 1,000 characters."_s, u"remarks"_s);
        }
        m_hash = QCryptographicHash::hash(compact({ { u"doc"_s, m_call.path.value("doc"_ba) }, { u"channel"_s, m_decision.channel },
                                              { u"note"_s, m_decision.note }, { u"remarks"_s, remarksToJson(m_decision.remarks) } }),
            QCryptographicHash::Sha256);
        return {};
    }

    [[nodiscard]] Result<Reply> apply()
    {
        Storage& storage = m_call.storage();
        const auto known = storage.documents().operation(m_call.tenant(), m_id);
        if (!known)
            return tl::unexpected(known.error());
        if (*known) {
            if ((*known)->hash != m_hash)
                return Reply(refuse(409, u"op.reused"_s, u"This operation was sent before with another decision."_s));
            return Reply(jsonResponse((*known)->answer));
        }
        const auto found = findCase(m_call);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return Reply(tl::unexpected(found->error()));
        return decide(**found);
    }

    [[nodiscard]] Result<Reply> decide(DocumentRow row)
    {
        Storage& storage = m_call.storage();
        const auto body = storage.documents().body(row.key, row.revision);
        if (!body)
            return tl::unexpected(body.error());
        const DocumentType* type = m_context.dictionary.type(row.type);
        const auto content = *body && type ? fromBody(*type, (*body)->body) : fail(ErrorKind::Corrupt, u"body.missing"_s);
        if (!content)
            return tl::unexpected(content.error());
        const auto receipt = giveReceipt(storage, row, m_decision, *content, m_call.now);
        if (!receipt) {
            if (receipt.error().code == u"channel.order")
                return Reply(refuse(409, u"channel.order"_s, receipt.error().detail, u"channel"_s));
            return tl::unexpected(receipt.error());
        }
        // An office that decides by itself goes on from here, if there is a way on.
        Done done = storage.cases().unqueue(row.key);
        const auto further = nextDecision(storage, m_context.dictionary, row, *content, {});
        if (!further)
            return tl::unexpected(further.error());
        if (done && *further)
            done = putBeforeOffice(storage, row, m_call.now).map([](bool) { });
        const QByteArray answer = compact({ { u"rev"_s, row.revision }, { u"state"_s, stateNameOf(row.type, row.state) }, { u"receipt"_s, receiptToJson(*receipt) } });
        if (done)
            done = storage.documents().putOperation(m_call.tenant(), { m_id, m_hash, answer, 0, 0, true }, m_call.now);
        if (done)
            done = storage.accounts().audit({ m_call.tenant(), m_call.who->account.name, u"decide"_s, row.id.toString(), QString(m_decision.channel % u" -> "_s % stateNameOf(row.type, row.state)) }, m_call.now);
        if (!done)
            return tl::unexpected(done.error());
        auto grown = consequences(storage, m_context.dictionary, row, *content, m_call.now);
        if (!grown)
            return tl::unexpected(grown.error());
        addGrown(*grown, { { row.tenant, { { row.key, row.id, row.revision } } } });
        for (auto it = grown->cbegin(); it != grown->cend(); ++it) {
            const auto head = storage.documents().appendFeed(it.key(), it.value(), m_call.now);
            if (!head)
                return tl::unexpected(head.error());
            m_heads.insert(it.key(), *head);
        }
        return Reply(jsonResponse(answer));
    }

    Call& m_call;
    RouteContext& m_context;
    OperationId m_id;
    Decision m_decision;
    QByteArray m_hash;
    QHash<qint64, qint64> m_heads; // by tenant
};

// A question at a place of a document. The same operation asks once.
static Reply askQuestion(Call& call, RouteContext& context)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const auto id = wireId<OperationId>(object->value(u"op").toString());
    if (!id)
        return refuse(422, u"question.invalid"_s, u"op must be a UUID."_s, u"op"_s);
    const QString place = object->value(u"place").toString(), text = object->value(u"question").toString().trimmed();
    if (text.isEmpty() || text.size() > 1000 || place.size() > 200)
        return refuse(422, u"question.invalid"_s, u"A question has 1 to 1,000 characters."_s, u"question"_s);
    const QByteArray hash = QCryptographicHash::hash(compact({ { u"doc"_s, call.path.value("doc"_ba) }, { u"place"_s, place }, { u"question"_s, text } }), QCryptographicHash::Sha256);
    Storage& storage = call.storage();
    qint64 tenant = 0, head = 0;
    auto reply = storage.write([&]() -> Result<Reply> {
        const auto known = storage.documents().operation(call.tenant(), *id);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return (*known)->hash == hash ? Reply(jsonResponse((*known)->answer)) : Reply(refuse(409, u"op.reused"_s));
        const auto found = findCase(call);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return Reply(tl::unexpected(found->error()));
        DocumentRow row = **found;
        const QuestionRow question { QuestionId::create(), place, text, call.who->account.name, call.now, {}, {} };
        row.changed = std::max(call.now, row.changed.addMSecs(1));
        ++row.revision;
        const QByteArray answer = compact({ { u"rev"_s, row.revision }, { u"id"_s, question.id.toString() } });
        Done done = storage.ledgers().ask(row.key, question);
        if (done)
            done = storage.documents().put(row);
        if (done)
            done = storage.documents().putOperation(call.tenant(), { *id, hash, answer, 0, 0, true }, call.now);
        if (done)
            done = storage.accounts().audit({ call.tenant(), call.who->account.name, u"ask"_s, row.id.toString(), place }, call.now);
        if (!done)
            return tl::unexpected(done.error());
        tenant = row.tenant;
        const auto grown = storage.documents().appendFeed(tenant, { { row.key, row.id, row.revision } }, call.now);
        if (!grown)
            return tl::unexpected(grown.error());
        head = *grown;
        return Reply(jsonResponse(answer));
    });
    if (!reply)
        return refuse(reply.error());
    if (head > 0)
        context.hints.grown(tenant, head);
    return std::move(*reply);
}

static QJsonObject modeToJson(const TenantRow& office)
{
    return { { u"decide"_s, decideName(office.decide) }, { u"delaySeconds"_s, static_cast<double>(office.delay) / 1000 } };
}

// What was left to the officers is taken up where the office now decides by itself.
static Done queueWaiting(Storage& storage, const TenantRow& office, const QDateTime& now)
{
    qint64 after = 0;
    for (;;) {
        const auto rows = storage.cases().cases({ office.customs, {}, {}, after, 500 });
        if (!rows)
            return tl::unexpected(rows.error());
        for (const DocumentRow& row : *rows) {
            after = row.key;
            if (isFinal(row.state) || isEditable(row.state))
                continue;
            if (const auto queued = putBeforeOffice(storage, row, now); !queued)
                return tl::unexpected(queued.error());
        }
        if (rows->size() < 500)
            return {};
    }
}

static Reply setMode(Call& call, RouteContext& context)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const auto decide = decideFromName(object->value(u"decide").toString());
    if (!decide)
        return refuse(422, u"mode.invalid"_s, u"decide is \"auto\" or \"wait\"."_s, u"decide"_s);
    const double delay = object->value(u"delaySeconds").toDouble(1);
    if (!(delay >= 0 && delay <= 86400))
        return refuse(422, u"mode.invalid"_s, u"delaySeconds is from 0 to 86,400."_s, u"delaySeconds"_s);
    TenantRow office = call.who->tenant;
    office.decide = *decide;
    office.delay = static_cast<qint64>(delay * 1000);
    Storage& storage = call.storage();
    const Done done = storage.write([&]() -> Done {
        if (Done set = storage.accounts().setMode(office.key, office.decide, office.delay); !set)
            return set;
        if (office.decide == Decide::Auto) {
            if (Done queued = queueWaiting(storage, office, call.now); !queued)
                return queued;
        }
        return storage.accounts().audit({ office.key, call.who->account.name, u"mode"_s, office.id.toString(), decideName(office.decide) }, call.now);
    });
    if (!done)
        return refuse(done.error());
    context.dispatch.wake();
    return jsonResponse(modeToJson(office));
}

void addOfficeRoutes(Router& router, RouteContext& context)
{
    router.add({ .method = "GET"_ba, .path = "/v1/office/cases"_ba, .access = Access::Office, .handle = [&context](Call& call) { return listCases(call, context.dictionary); } });
    router.add({ .method = "GET"_ba, .path = "/v1/office/cases/{doc}"_ba, .access = Access::Office, .handle = [&context](Call& call) { return showCase(call, context.dictionary); } });
    router.add({ .method = "POST"_ba, .path = "/v1/office/cases/{doc}/decision"_ba, .access = Access::Office, .most = 512 * 1024,
        .handle = [&context](Call& call) { return OfficeDecision(call, context).run(); } });
    router.add({ .method = "POST"_ba, .path = "/v1/office/cases/{doc}/questions"_ba, .access = Access::Office,
        .handle = [&context](Call& call) { return askQuestion(call, context); } });
    router.add({ .method = "GET"_ba, .path = "/v1/office/mode"_ba, .access = Access::Office,
        .handle = [](Call& call) { return Reply(jsonResponse(modeToJson(call.who->tenant))); } });
    router.add({ .method = "PUT"_ba, .path = "/v1/office/mode"_ba, .access = Access::Supervisor,
        .handle = [&context](Call& call) { return setMode(call, context); } });
}

} // namespace Tongguan
