// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/bondedlife.h"
#include "models/ledger/recorddocument.h"
#include "models/rules/ruleshelves.h"
#include "tests/app/server/serverstage.h"
#include "tests/support/listkit.h"
#include "tests/support/storekit.h"

#include <QRegularExpression>
#include <QTest>

namespace Tongguan {

using ListKit::Way;

// Bonded documents at the authority: its ledgers, checks, receipts, questions, transfers; and that nobody sees another's.
class LedgerOfficeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListIsDeductedByItself();
    void whatDoesNotFitIsReturned_data();
    void whatDoesNotFitIsReturned();
    void linesOfOneItemCountTogether();
    void theDeclarationDeductsItsList();
    void aReturnTakesBack();
    void officersDecideInOrder();
    void questionsGoBothWays();
    void nobodySeesAnothersLedger();
    void transfersAreCompared();
    void recordsAreApproved();
    void aReportWritesOff();
    void pushesOfWrongTypes();
    void theRulesOfEveryTypeHold_data();
    void theRulesOfEveryTypeHold();
    void cleanup();

private:
    const QString m_auto = u"C22006000001"_s, m_waiting = u"C01006000001"_s; // records at the two offices

    [[nodiscard]] QString tenantId(const QString& name)
    {
        const auto place = m_stage->server().workplaces().take();
        return (*place->storage->accounts().tenantNamed(name))->id.toString();
    }
    void putRecord(const char* officer, const QString& number, const QString& tenant = QStringLiteral("one"))
    {
        Caller caller(*m_stage, QString::fromLatin1(officer));
        const PeerReply reply = caller.put("/v1/office/ledgers/"_ba + number.toLatin1() + "?tenant=" + tenantId(tenant).toLatin1(), ListKit::record(number).toJson());
        QCOMPARE(reply.status, 200);
    }
    [[nodiscard]] static QByteArray typed(QByteArray operation, const char* type)
    {
        return operation.replace(operation.indexOf("\"kind\":"), 7, QByteArray("\"type\":\""_ba + type + "\",\"kind\":"));
    }
    [[nodiscard]] QJsonObject push(Caller& caller, const char* kind, DocumentId id, qint64 base, const Document& document)
    {
        return caller.answer(typed(caller.operation(kind, id, base, toBody(document)), document.type().key.toLatin1().constData()));
    }
    [[nodiscard]] static Document list(const QString& record, Way way, const QList<ListKit::Line>& lines, const QString& own = QStringLiteral("L1"))
    {
        Document list = ListKit::list(record, own, way, lines);
        for (const auto& [key, value] : { std::pair(u"customs"_s, record.mid(1, 4)), std::pair(u"declares"_s, u"2"_s) }) {
            if (!list.setValue(key, value))
                qFatal("no %s", qPrintable(key));
        }
        return list;
    }
    void pass(int seconds = 6)
    {
        for (int i = 0; i < seconds; ++i) {
            m_stage->clock.advance(1000);
            const auto worked = m_stage->server().dispatch().work();
            QVERIFY2(worked, worked ? "" : qPrintable(worked.error().code + worked.error().detail));
        }
    }
    [[nodiscard]] static QJsonObject seen(Caller& caller, DocumentId id)
    {
        const QJsonArray docs = caller.get("/v1/sync/changes"_ba).json().value(u"docs").toArray();
        for (const QJsonValue& doc : docs) {
            if (doc[u"doc"].toString() == id.toString())
                return doc.toObject();
        }
        return {};
    }
    // "submitted: INV201-Y INV201-4"
    [[nodiscard]] static QString story(const QJsonObject& document)
    {
        QStringList all;
        const QJsonArray receipts = document.value(u"receipts").toArray();
        for (const QJsonValue& receipt : receipts)
            all << receipt[u"channel"].toString();
        return QString(document.value(u"state").toString() + u": " + all.join(u' '));
    }
    // Material 1 as the authority has it: imported, sold or used; what remains, deducted and with what is foreseen.
    [[nodiscard]] static QString ledger(Caller& caller, const QString& record, int item = 1)
    {
        const QJsonObject json = caller.get("/v1/ledgers/"_ba + record.toLatin1()).json();
        const QJsonObject row = json.value(u"materials").toArray().at(item - 1).toObject();
        return u"in %1 transfer %2 used %3 left %4 foreseen %5"_s.arg(row.value(u"directImport").toString(), row.value(u"transferIn").toString(), row.value(u"productUse").toString(), row.value(u"remaining").toString(), row.value(u"foreseen").toString());
    }
    PeerReply decide(Caller& officer, DocumentId id, const QString& channel, OperationId op = OperationId::create())
    {
        return officer.post("/v1/office/cases/"_ba + id.toString().toLatin1() + "/decision", { { u"op"_s, op.toString() }, { u"channel"_s, channel }, { u"note"_s, u"-"_s } });
    }
    std::unique_ptr<ServerStage> m_stage;
};

void LedgerOfficeTest::init()
{
    m_stage.reset();
    m_stage = std::make_unique<ServerStage>();
    QVERIFY(m_stage->ok);
}

// What a ledger has come to step by step is what another program reads from the file.
void LedgerOfficeTest::cleanup()
{
    if (!m_stage || !m_stage->ok)
        return;
    const auto ledgers = [this] {
        QByteArrayList all;
        for (const QString& user : { u"broker"_s, u"rival"_s }) {
            Caller caller(*m_stage, user);
            const QJsonArray records = caller.get("/v1/ledgers"_ba).json().value(u"records").toArray();
            for (const QJsonValue& record : records)
                all << caller.get("/v1/ledgers/"_ba + record[u"number"].toString().toLatin1()).body;
        }
        return all;
    };
    const QByteArrayList before = ledgers();
    m_stage->stop();
    m_stage->start();
    QCOMPARE(ledgers(), before);
}

void LedgerOfficeTest::aListIsDeductedByItself()
{
    putRecord("robot", m_auto);
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId id = DocumentId::create();
    const QJsonObject answer = push(broker, "submit", id, 0, list(m_auto, Way::Import, { { 1, u"100.5"_s }, { 2, u"20"_s } }));
    QCOMPARE(answer.value(u"kind").toString(), u"applied"_s);
    QCOMPARE(answer.value(u"state").toString(), u"submitted"_s);
    QCOMPARE(ledger(broker, m_auto), u"in 0 transfer 0 used 0 left 0 foreseen 0"_s);
    pass(1);
    QCOMPARE(story(seen(broker, id)), u"preDeducted: INV201-Y INV201-4"_s);
    QCOMPARE(ledger(broker, m_auto), u"in 0 transfer 0 used 0 left 0 foreseen 100.5"_s);
    pass(2);
    const QJsonObject done = seen(broker, id);
    QCOMPARE(story(done), u"deducted: INV201-Y INV201-4 INV201-1"_s);
    QCOMPARE(ledger(broker, m_auto), u"in 100.5 transfer 0 used 0 left 100.5 foreseen 100.5"_s);
    QCOMPARE(ledger(broker, m_auto, 2), u"in 20 transfer 0 used 0 left 20 foreseen 20"_s);
    const QString number = done.value(u"body").toObject().value(u"listNo").toString();
    QVERIFY2(QRegularExpression(u"^QD220026I\\d{9}$"_s).match(number).hasMatch(), qPrintable(number));
    QCOMPARE(number.size(), 18);
    QCOMPARE(done.value(u"body").toObject().value(u"deduction").toString(), u"2"_s);
    QCOMPARE(done.value(u"receipts").toArray().last()[u"entryNo"].toString(), number);
    // The product that is exported uses material: 2 of item 1 a piece.
    const DocumentId out = DocumentId::create();
    QCOMPARE(push(broker, "submit", out, 0, list(m_auto, Way::Export, { { 1, u"30"_s } }, u"L2"_s)).value(u"kind").toString(), u"applied"_s);
    pass();
    QCOMPARE(story(seen(broker, out)), u"deducted: INV201-Y INV201-4 INV201-1"_s);
    QCOMPARE(ledger(broker, m_auto), u"in 100.5 transfer 0 used 60 left 40.5 foreseen 40.5"_s);
    // Another program on the same files counts the same.
    m_stage->stop();
    m_stage->start();
    Caller again(*m_stage, u"broker"_s);
    QCOMPARE(ledger(again, m_auto), u"in 100.5 transfer 0 used 60 left 40.5 foreseen 40.5"_s);
}

void LedgerOfficeTest::whatDoesNotFitIsReturned_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("place");
    QTest::newRow("more than the record allows") << u"line[1].quantity"_s << u"1000.00001"_s << u"line[1].quantity"_s;
    QTest::newRow("no such item") << u"line[1].item"_s << u"9"_s << u"line[1].item"_s;
    QTest::newRow("no such record") << u"recordNo"_s << u"C22006999999"_s << u"recordNo"_s;
    QTest::newRow("another code than the record's") << u"line[1].commodityCode"_s << u"8534009999"_s << u"line[1].commodityCode"_s;
    QTest::newRow("a number that another list has") << u"ownNo"_s << u"USED"_s << u"ownNo"_s;
    QTest::newRow("for show") << u"remarks"_s << u"退单演示"_s << u"remarks"_s;
}

void LedgerOfficeTest::whatDoesNotFitIsReturned()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, place);
    putRecord("robot", m_auto);
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId id = DocumentId::create();
    QCOMPARE(push(broker, "submit", DocumentId::create(), 0, list(m_auto, Way::Import, { { 3, u"1"_s } }, u"USED"_s)).value(u"kind").toString(), u"applied"_s);
    pass();
    Document wrong = list(m_auto, Way::Import, { { 1, u"100"_s } });
    QVERIFY(wrong.setValue(key, value));
    QCOMPARE(push(broker, "submit", id, 0, wrong).value(u"kind").toString(), u"applied"_s);
    pass();
    const QJsonObject returned = seen(broker, id);
    QCOMPARE(story(returned), u"returned: INV201-Y INV201-3"_s);
    QCOMPARE(returned.value(u"receipts").toArray().last()[u"remarks"][0][u"place"].toString(), place);
    QCOMPARE(ledger(broker, m_auto), u"in 0 transfer 0 used 0 left 0 foreseen 0"_s);
    // Mended, it goes through.
    QCOMPARE(push(broker, "submit", id, returned.value(u"rev").toInteger(), list(m_auto, Way::Import, { { 1, u"100"_s } })).value(u"kind").toString(), u"applied"_s);
    pass();
    QCOMPARE(story(seen(broker, id)), u"deducted: INV201-Y INV201-3 INV201-Y INV201-4 INV201-1"_s);
    QCOMPARE(ledger(broker, m_auto), u"in 100 transfer 0 used 0 left 100 foreseen 100"_s);
}

void LedgerOfficeTest::linesOfOneItemCountTogether()
{
    putRecord("robot", m_auto);
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId both = DocumentId::create(), first = DocumentId::create(), second = DocumentId::create();
    QCOMPARE(push(broker, "submit", both, 0, list(m_auto, Way::Import, { { 1, u"600"_s }, { 2, u"1"_s }, { 1, u"400.5"_s } })).value(u"kind").toString(), u"applied"_s);
    pass();
    const QJsonObject returned = seen(broker, both);
    QCOMPARE(story(returned), u"returned: INV201-Y INV201-3"_s);
    QCOMPARE(returned.value(u"receipts").toArray().last()[u"remarks"][0][u"place"].toString(), u"line[3].quantity"_s);
    // Two lists that fit only one by one, pushed together.
    const QByteArray one = typed(broker.operation("submit", first, 0, toBody(list(m_auto, Way::Import, { { 1, u"600"_s } }, u"L2"_s))), "inventoryList");
    const QByteArray two = typed(broker.operation("submit", second, 0, toBody(list(m_auto, Way::Import, { { 1, u"600"_s } }, u"L3"_s))), "inventoryList");
    QCOMPARE(broker.answers({ one, two }).size(), 2);
    pass();
    const QStringList ends { seen(broker, first).value(u"state").toString(), seen(broker, second).value(u"state").toString() };
    QCOMPARE(ends.count(u"deducted"_s), 1);
    QCOMPARE(ends.count(u"returned"_s), 1);
    QCOMPARE(ledger(broker, m_auto), u"in 600 transfer 0 used 0 left 600 foreseen 600"_s);
}

void LedgerOfficeTest::theDeclarationDeductsItsList()
{
    putRecord("robot", m_auto);
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId id = DocumentId::create(), paper = DocumentId::create();
    Document declared = list(m_auto, Way::Import, { { 1, u"100"_s } });
    QVERIFY(declared.setValue(u"declares", u"1"_s));
    QVERIFY(declared.setValue(u"makesDeclaration", u"1"_s));
    QCOMPARE(push(broker, "submit", id, 0, declared).value(u"kind").toString(), u"applied"_s);
    pass();
    const QJsonObject foreseen = seen(broker, id);
    QCOMPARE(story(foreseen), u"preDeducted: INV201-Y INV201-4 INV202-1"_s); // and no further by itself
    QCOMPARE(ledger(broker, m_auto), u"in 0 transfer 0 used 0 left 0 foreseen 100"_s);
    const QString number = foreseen.value(u"body").toObject().value(u"listNo").toString();
    Document declaration(StoreKit::dictionary().declaration());
    declaration.editRoot().editChildren(declaration.type().root.groupIndexOf(u"licence")).append(declaration.newLine());
    for (const auto& [key, value] : { std::pair(u"direction"_s, u"I"_s), std::pair(u"declarationCustoms"_s, u"2200"_s), std::pair(u"licence[1].code"_s, u"a"_s), std::pair(u"licence[1].number"_s, number) })
        QVERIFY(declaration.setValue(key, value));
    QCOMPARE(push(broker, "submit", paper, 0, declaration).value(u"kind").toString(), u"applied"_s);
    pass(10);
    const QJsonObject cleared = seen(broker, paper), deducted = seen(broker, id);
    QCOMPARE(cleared.value(u"state").toString(), u"cleared"_s);
    QCOMPARE(story(deducted), u"deducted: INV201-Y INV201-4 INV202-1 INV211"_s);
    QCOMPARE(deducted.value(u"body").toObject().value(u"entryNo").toString(), cleared.value(u"body").toObject().value(u"entryNo").toString());
    QCOMPARE(ledger(broker, m_auto), u"in 100 transfer 0 used 0 left 100 foreseen 100"_s);
    // The feed stays dense: as many numbers as its head.
    const QJsonObject page = broker.get("/v1/sync/changes"_ba).json();
    QCOMPARE(page.value(u"to").toInteger(), page.value(u"head").toInteger());
}

void LedgerOfficeTest::aReturnTakesBack()
{
    putRecord("officer", m_waiting);
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const DocumentId id = DocumentId::create();
    QCOMPARE(push(broker, "submit", id, 0, list(m_waiting, Way::Import, { { 1, u"100"_s } })).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, id, u"INV201-4"_s).status, 200);
    QCOMPARE(ledger(broker, m_waiting), u"in 0 transfer 0 used 0 left 0 foreseen 100"_s);
    QCOMPARE(decide(officer, id, u"INV201-3"_s).status, 200);
    QCOMPARE(ledger(broker, m_waiting), u"in 0 transfer 0 used 0 left 0 foreseen 0"_s);
    const QJsonObject returned = seen(broker, id);
    QCOMPARE(story(returned), u"returned: INV201-Y INV201-4 INV201-3"_s);
    QCOMPARE(returned.value(u"body").toObject().value(u"deduction").toString(), u"0"_s);
    // The very same again: what was withdrawn does not rise, another takes its place. Its number is the same for life.
    const Document again = fromBody(*StoreKit::dictionary().type(u"inventoryList"), QJsonDocument(returned.value(u"body").toObject()).toJson(QJsonDocument::Compact)).value();
    QCOMPARE(push(broker, "submit", id, returned.value(u"rev").toInteger(), again).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, id, u"INV201-1"_s).status, 200);
    QCOMPARE(ledger(broker, m_waiting), u"in 100 transfer 0 used 0 left 100 foreseen 100"_s);
    QCOMPARE(seen(broker, id).value(u"body").toObject().value(u"listNo"), returned.value(u"body").toObject().value(u"listNo"));
    QCOMPARE(decide(officer, id, u"D"_s).status, 200);
    QCOMPARE(seen(broker, id).value(u"state").toString(), u"deleted"_s);
    QCOMPARE(ledger(broker, m_waiting), u"in 0 transfer 0 used 0 left 0 foreseen 0"_s);
}

void LedgerOfficeTest::officersDecideInOrder()
{
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const DocumentId id = DocumentId::create();
    QCOMPARE(push(broker, "submit", id, 0, list(m_waiting, Way::Import, { { 1, u"100"_s } })).value(u"kind").toString(), u"applied"_s);
    const QByteArray path = "/v1/office/cases/"_ba + id.toString().toLatin1();
    QCOMPARE(officer.get(path).json().value(u"remarks")[0][u"place"].toString(), u"recordNo"_s); // what the ledger says, before the decision
    QCOMPARE(decide(officer, id, u"L"_s).json().value(u"code").toString(), u"channel.order"_s); // a declaration's
    QCOMPARE(decide(officer, id, u"SAS221-1"_s).json().value(u"code").toString(), u"channel.order"_s); // a gate pass's
    QCOMPARE(decide(officer, id, u"INV999-1"_s).status, 422);
    const PeerReply unknown = decide(officer, id, u"INV201-4"_s);
    QCOMPARE(unknown.status, 409);
    QCOMPARE(unknown.json().value(u"code").toString(), u"ledger.unknown"_s);
    QCOMPARE(story(seen(broker, id)), u"submitted: INV201-Y"_s); // nothing was changed
    putRecord("officer", m_waiting);
    QVERIFY(!officer.get(path).json().value(u"remarks").toArray().size());
    QCOMPARE(decide(officer, id, u"INV201-2"_s).status, 200);
    const OperationId op = OperationId::create();
    QCOMPARE(decide(officer, id, u"INV201-4"_s, op).status, 200);
    QCOMPARE(decide(officer, id, u"INV201-4"_s, op).status, 200); // the same once more
    QCOMPARE(decide(officer, id, u"INV202-2"_s).status, 200); // informs
    QCOMPARE(story(seen(broker, id)), u"preDeducted: INV201-Y INV201-2 INV201-4 INV202-2"_s);
    QCOMPARE(ledger(broker, m_waiting), u"in 0 transfer 0 used 0 left 0 foreseen 100"_s);
    // Cases by type and by the states of bonded documents.
    QCOMPARE(officer.get("/v1/office/cases?type=inventoryList&state=preDeducted"_ba).json().value(u"cases").toArray().size(), 1);
    QCOMPARE(officer.get("/v1/office/cases?type=declaration"_ba).json().value(u"cases").toArray().size(), 0);
    QCOMPARE(officer.get("/v1/office/cases?type=nothing"_ba).status, 400);
}

void LedgerOfficeTest::questionsGoBothWays()
{
    Caller broker(*m_stage, u"broker"_s), clerk(*m_stage, u"clerk"_s), rival(*m_stage, u"rival"_s), officer(*m_stage, u"officer"_s);
    const DocumentId id = DocumentId::create();
    QCOMPARE(push(broker, "submit", id, 0, list(m_waiting, Way::Import, { { 1, u"100"_s } })).value(u"kind").toString(), u"applied"_s);
    const QByteArray path = "/v1/office/cases/"_ba + id.toString().toLatin1();
    const QJsonObject question { { u"op"_s, OperationId::create().toString() }, { u"place"_s, u"line[1].quantity"_s }, { u"question"_s, u"为何一百？"_s } };
    const PeerReply asked = officer.post(path + "/questions", question);
    QCOMPARE(asked.status, 200);
    QCOMPARE(officer.post(path + "/questions", question).json().value(u"id"), asked.json().value(u"id")); // asked once
    QCOMPARE(officer.post(path + "/questions", { { u"op"_s, OperationId::create().toString() }, { u"question"_s, u" "_s } }).status, 422);
    const QJsonArray there = seen(broker, id).value(u"questions").toArray();
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0][u"question"].toString(), u"为何一百？"_s);
    QCOMPARE(there[0][u"asker"].toString(), u"officer"_s);
    const auto answer = [](Caller& who, DocumentId document, const QString& number, const QString& text) {
        const QByteArray body = QJsonDocument(QJsonObject { { u"answers"_s, QJsonArray { QJsonObject { { u"id"_s, number }, { u"answer"_s, text } } } } }).toJson(QJsonDocument::Compact);
        return who.answer(typed(who.operation("answer", document, 0, body), "inventoryList"));
    };
    const QString first = there[0][u"id"].toString();
    QCOMPARE(answer(rival, id, first, u"x"_s).value(u"code").toString(), u"question.unknown"_s); // not theirs
    QCOMPARE(answer(broker, id, OperationId::create().toString(), u"x"_s).value(u"code").toString(), u"question.unknown"_s);
    QCOMPARE(answer(broker, id, first, QString()).value(u"code").toString(), u"question.invalid"_s);
    const QJsonObject given = answer(broker, id, first, u"整卷一百公斤"_s);
    QCOMPARE(given.value(u"kind").toString(), u"applied"_s);
    QCOMPARE(given.value(u"state").toString(), u"submitted"_s);
    QCOMPARE(officer.get(path).json().value(u"questions")[0][u"answer"].toString(), u"整卷一百公斤"_s);
    QCOMPARE(seen(clerk, id).value(u"questions")[0][u"answer"].toString(), u"整卷一百公斤"_s); // the colleague's program, too
    QCOMPARE(seen(clerk, id).value(u"rev").toInteger(), given.value(u"rev").toInteger());
}

void LedgerOfficeTest::nobodySeesAnothersLedger()
{
    putRecord("robot", m_auto);
    putRecord("officer", m_waiting);
    Caller broker(*m_stage, u"broker"_s), rival(*m_stage, u"rival"_s), robot(*m_stage, u"robot"_s);
    QCOMPARE(broker.get("/v1/ledgers"_ba).json().value(u"records").toArray().size(), 2);
    QCOMPARE(rival.get("/v1/ledgers"_ba).json().value(u"records").toArray().size(), 0);
    QCOMPARE(rival.get("/v1/ledgers/"_ba + m_auto.toLatin1()).status, 404);
    QCOMPARE(rival.get("/v1/office/ledgers?tenant="_ba + tenantId(u"one"_s).toLatin1()).status, 403);
    QCOMPARE(broker.put("/v1/office/ledgers/"_ba + m_auto.toLatin1() + "?tenant=" + tenantId(u"one"_s).toLatin1(), ListKit::record(m_auto).toJson()).status, 403);
    // An office sees and keeps the records of its own district.
    const QByteArray of = "?tenant="_ba + tenantId(u"one"_s).toLatin1();
    QCOMPARE(robot.get("/v1/office/ledgers"_ba + of).json().value(u"records").toArray().size(), 1);
    QCOMPARE(robot.get("/v1/office/ledgers/"_ba + m_auto.toLatin1() + of).status, 200);
    QCOMPARE(robot.get("/v1/office/ledgers/"_ba + m_waiting.toLatin1() + of).status, 404);
    QCOMPARE(robot.put("/v1/office/ledgers/"_ba + m_waiting.toLatin1() + of, ListKit::record(m_waiting).toJson()).status, 422);
    QCOMPARE(robot.get("/v1/office/ledgers/"_ba + m_auto.toLatin1() + "?tenant=" + tenantId(u"two"_s).toLatin1()).status, 404);
    // Somebody else's record number is an unknown record.
    const DocumentId id = DocumentId::create();
    QCOMPARE(push(rival, "submit", id, 0, list(m_auto, Way::Import, { { 1, u"100"_s } })).value(u"kind").toString(), u"applied"_s);
    pass();
    QCOMPARE(story(seen(rival, id)), u"returned: INV201-Y INV201-3"_s);
    QCOMPARE(ledger(broker, m_auto), u"in 0 transfer 0 used 0 left 0 foreseen 0"_s);
    // And a declaration that names another's list does not deduct it.
    const DocumentId own = DocumentId::create(), theirs = DocumentId::create();
    Document declared = list(m_auto, Way::Import, { { 1, u"100"_s } });
    QVERIFY(declared.setValue(u"declares", u"1"_s));
    QCOMPARE(push(broker, "submit", own, 0, declared).value(u"kind").toString(), u"applied"_s);
    pass();
    const QString number = seen(broker, own).value(u"body").toObject().value(u"listNo").toString();
    Document declaration(StoreKit::dictionary().declaration());
    declaration.editRoot().editChildren(declaration.type().root.groupIndexOf(u"licence")).append(declaration.newLine());
    for (const auto& [key, value] : { std::pair(u"direction"_s, u"I"_s), std::pair(u"declarationCustoms"_s, u"2200"_s), std::pair(u"licence[1].code"_s, u"a"_s), std::pair(u"licence[1].number"_s, number) })
        QVERIFY(declaration.setValue(key, value));
    QCOMPARE(push(rival, "submit", theirs, 0, declaration).value(u"kind").toString(), u"applied"_s);
    pass(10);
    QCOMPARE(seen(rival, theirs).value(u"state").toString(), u"cleared"_s);
    QCOMPARE(seen(broker, own).value(u"state").toString(), u"preDeducted"_s);
}

void LedgerOfficeTest::transfersAreCompared()
{
    const QString theirs = u"C22006000002"_s;
    putRecord("robot", m_auto);
    putRecord("robot", theirs, u"two"_s);
    Caller broker(*m_stage, u"broker"_s), rival(*m_stage, u"rival"_s);
    const DocumentId in = DocumentId::create(), out = DocumentId::create();
    const auto coded = [](Document list, const QString& record, const QString& number) {
        for (const auto& [key, value] : { std::pair(u"line[1].commodityCode"_s, list.value(u"side") == u"E" ? u"8517130000"_s : u"8517130000"_s), std::pair(u"relatedRecordNo"_s, record), std::pair(u"relatedListNo"_s, number), std::pair(u"transferKind"_s, u"A"_s) }) {
            if (!value.isEmpty() && !list.setValue(key, value))
                qFatal("no %s", qPrintable(key));
        }
        return list;
    };
    // The one who receives, first. Its item must have the goods' code.
    LedgerRecord receiving = ListKit::record(theirs);
    receiving.items[0].code = u"8517130000"_s;
    Caller robot(*m_stage, u"robot"_s);
    QCOMPARE(robot.put("/v1/office/ledgers/"_ba + theirs.toLatin1() + "?tenant=" + tenantId(u"two"_s).toLatin1(), receiving.toJson()).status, 200);
    QCOMPARE(push(rival, "submit", in, 0, coded(list(theirs, Way::TransferIn, { { 1, u"50"_s } }), m_auto, {})).value(u"kind").toString(), u"applied"_s);
    pass();
    QCOMPARE(story(seen(rival, in)), u"deducted: INV201-Y INV201-4 INV201-1"_s);
    const QString number = seen(rival, in).value(u"body").toObject().value(u"listNo").toString();
    // Who delivers says something else.
    QCOMPARE(push(broker, "submit", out, 0, coded(list(m_auto, Way::TransferOut, { { 1, u"45"_s } }), theirs, number)).value(u"kind").toString(), u"applied"_s);
    pass();
    const QJsonObject returned = seen(broker, out);
    QCOMPARE(story(returned), u"returned: INV201-Y INV201-3"_s);
    const QJsonValue remark = returned.value(u"receipts").toArray().last()[u"remarks"][0];
    QCOMPARE(remark[u"place"].toString(), u"line[1].quantity"_s);
    QVERIFY2(remark[u"text"].toString().contains(u"45") && remark[u"text"].toString().contains(u"50"), qPrintable(remark[u"text"].toString()));
    // The other side hears of it.
    const QJsonArray questions = seen(rival, in).value(u"questions").toArray();
    QCOMPARE(questions.size(), 1);
    QVERIFY(questions[0][u"question"].toString().contains(u"45"));
    // A list that is not there, or none at all.
    for (const QString& other : { u"QD220026I999999999"_s, QString() }) {
        QCOMPARE(push(broker, "submit", out, seen(broker, out).value(u"rev").toInteger(), coded(list(m_auto, Way::TransferOut, { { 1, u"50"_s } }), theirs, other)).value(u"kind").toString(), u"applied"_s);
        pass();
        QCOMPARE(seen(broker, out).value(u"receipts").toArray().last()[u"remarks"][0][u"place"].toString(), u"relatedListNo"_s);
    }
    // Agreed.
    QCOMPARE(push(broker, "submit", out, seen(broker, out).value(u"rev").toInteger(), coded(list(m_auto, Way::TransferOut, { { 1, u"50"_s } }), theirs, number)).value(u"kind").toString(), u"applied"_s);
    pass();
    QCOMPARE(seen(broker, out).value(u"state").toString(), u"deducted"_s);
    QCOMPARE(ledger(broker, m_auto), u"in 0 transfer 0 used 100 left -100 foreseen -100"_s);
    QCOMPARE(ledger(rival, theirs), u"in 0 transfer 50 used 0 left 50 foreseen 50"_s);
    QCOMPARE(seen(rival, in).value(u"questions").toArray().size(), 1);
}

void LedgerOfficeTest::recordsAreApproved()
{
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const DocumentId id = DocumentId::create(), imported = DocumentId::create();
    LedgerRecord record = ListKit::record(m_waiting);
    Document handbook = documentOf(record, StoreKit::dictionary());
    QVERIFY(handbook.setValue(u"customs", u"0100"_s));
    QVERIFY(handbook.setValue(u"recordNo", QString())); // customs gives it
    QCOMPARE(push(broker, "submit", id, 0, handbook).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(broker.get("/v1/ledgers"_ba).json().value(u"records").toArray().size(), 0);
    QCOMPARE(decide(officer, id, u"EML211-1"_s).status, 200);
    const QJsonObject passed = seen(broker, id);
    QCOMPARE(story(passed), u"passed: EML211-Y EML211-1"_s);
    const QString number = passed.value(u"body").toObject().value(u"recordNo").toString();
    QVERIFY2(QRegularExpression(u"^[BC]01006\\d{6}$"_s).match(number).hasMatch(), qPrintable(number));
    QCOMPARE(number.size(), 12);
    const QJsonArray records = broker.get("/v1/ledgers"_ba).json().value(u"records").toArray();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0][u"number"].toString(), number);
    // A change, under the same number: more of material 1. The ledger goes on.
    QCOMPARE(push(broker, "submit", imported, 0, list(number, Way::Import, { { 1, u"900"_s } })).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, imported, u"INV201-1"_s).status, 200);
    record.number = number;
    record.items[0].record = *LedgerQuantity::parse(u"5000");
    Document change = documentOf(record, StoreKit::dictionary());
    QVERIFY(change.setValue(u"customs", u"0100"_s));
    QVERIFY(change.setValue(u"action", u"2"_s));
    const DocumentId second = DocumentId::create();
    QCOMPARE(push(broker, "submit", second, 0, change).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, second, u"EML211-3"_s).status, 200); // first refused
    QCOMPARE(broker.get("/v1/ledgers/"_ba + number.toLatin1()).json().value(u"materials")[0][u"record"].toString(), u"1000"_s);
    QCOMPARE(push(broker, "submit", second, seen(broker, second).value(u"rev").toInteger(), change).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, second, u"EML211-1"_s).status, 200);
    QCOMPARE(broker.get("/v1/ledgers/"_ba + number.toLatin1()).json().value(u"materials")[0][u"record"].toString(), u"5000"_s);
    QCOMPARE(ledger(broker, number), u"in 900 transfer 0 used 0 left 900 foreseen 900"_s);
}

void LedgerOfficeTest::aReportWritesOff()
{
    putRecord("officer", m_waiting);
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const DocumentId march = DocumentId::create(), april = DocumentId::create(), report = DocumentId::create();
    Document late = ListKit::list(m_waiting, u"L2"_s, Way::Import, { { 1, u"7"_s } }, QDate(2026, 4, 1));
    QVERIFY(late.setValue(u"customs", u"0100"_s));
    QCOMPARE(push(broker, "submit", march, 0, list(m_waiting, Way::Import, { { 1, u"100"_s } })).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(push(broker, "submit", april, 0, late).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, march, u"INV201-1"_s).status, 200);
    QCOMPARE(decide(officer, april, u"INV201-1"_s).status, 200);
    Document paper(*StoreKit::dictionary().type(u"handbookReport"));
    for (const auto& [key, value] : { std::pair(u"recordNo"_s, m_waiting), std::pair(u"customs"_s, u"0100"_s), std::pair(u"periodStart"_s, u"2026-03-01"_s), std::pair(u"periodEnd"_s, u"2026-03-31"_s) })
        QVERIFY(paper.setValue(key, value));
    QCOMPARE(push(broker, "submit", report, 0, paper).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, report, u"EML221-2"_s).status, 200);
    QCOMPARE(seen(broker, march).value(u"state").toString(), u"deducted"_s);
    QCOMPARE(decide(officer, report, u"EML221-5"_s).status, 200);
    QCOMPARE(story(seen(broker, report)), u"writtenOff: EML221-Y EML221-2 EML221-5"_s);
    QCOMPARE(seen(broker, march).value(u"state").toString(), u"writtenOff"_s);
    QCOMPARE(seen(broker, march).value(u"body").toObject().value(u"deduction").toString(), u"3"_s);
    QCOMPARE(seen(broker, april).value(u"state").toString(), u"deducted"_s);
    QCOMPARE(ledger(broker, m_waiting), u"in 107 transfer 0 used 0 left 107 foreseen 107"_s);
    // The next period of the same record has a report of its own.
    const DocumentId next = DocumentId::create();
    for (const auto& [key, value] : { std::pair(u"periodStart"_s, u"2026-04-01"_s), std::pair(u"periodEnd"_s, u"2026-04-30"_s) })
        QVERIFY(paper.setValue(key, value));
    QCOMPARE(push(broker, "submit", next, 0, paper).value(u"kind").toString(), u"applied"_s);
    QCOMPARE(decide(officer, next, u"EML221-2"_s).status, 200);
    QCOMPARE(decide(officer, next, u"EML221-5"_s).status, 200);
    QCOMPARE(seen(broker, april).value(u"state").toString(), u"writtenOff"_s);
    const auto place = m_stage->server().workplaces().take();
    const auto accounted = place->storage->ledgers().writtenOff((*place->storage->accounts().tenantNamed(u"one"_s))->key, m_waiting);
    QVERIFY(accounted);
    QCOMPARE(*accounted, (QList<WrittenOff> { { QDate(2026, 3, 31), QDate(2026, 11, 22) }, { QDate(2026, 4, 30), QDate(2026, 11, 22) } }));
}

void LedgerOfficeTest::theRulesOfEveryTypeHold_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type : { "inventoryList", "handbook", "accountBook", "gatePass", "outwardProcessing", "handbookReport", "accountBookReport", "stocktake", "guarantee" })
        QTest::newRow(type) << QString::fromLatin1(type);
}

// The server refuses with the findings that the client shows, word for word; an error less and the words are others; where only
// warnings are left it takes the document.
void LedgerOfficeTest::theRulesOfEveryTypeHold()
{
    QFETCH(QString, type);
    m_stage.reset();
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, ConsultSettings {}, ServerStage::Checks::Rules);
    RuleShelves rules(m_stage->dictionary(), m_stage->tables());
    Caller broker(*m_stage, u"broker"_s);
    const auto shown = [&rules](const Document& document) {
        QStringList words;
        for (const Finding& finding : rules.check(document))
            words << severityName(finding.severity) + u' ' + finding.field + u' ' + finding.message.zh + u' ' + finding.message.en;
        return words;
    };
    const auto told = [](const QJsonObject& answer) {
        QStringList words;
        const QJsonArray findings = answer.value(u"findings").toArray();
        for (const QJsonValue& finding : findings)
            words << finding[u"severity"].toString() + u' ' + finding[u"field"].toString() + u' ' + finding[u"message"][u"zh"].toString() + u' ' + finding[u"message"][u"en"].toString();
        return words;
    };
    Document document(*m_stage->dictionary().type(type));
    const DocumentId id = DocumentId::create();
    const QString number = document.type().keyPath(document.type().summary.value(u"number"_s));
    QVERIFY(document.setValue(number, u"N1"_s));
    QJsonObject refused = push(broker, "submit", id, 0, document);
    QCOMPARE(refused.value(u"code").toString(), u"declaration.findings"_s);
    QStringList said = told(refused);
    if (type == u"inventoryList") {
        QVERIFY(!said.isEmpty()); // what cannot be deducted stands first
        said.removeFirst();
    }
    QCOMPARE(said, shown(document));
    QVERIFY(said.size() > 2);
}

void LedgerOfficeTest::pushesOfWrongTypes()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId id = DocumentId::create();
    const Document good = list(m_auto, Way::Import, { { 1, u"100"_s } });
    QCOMPARE(broker.answer(typed(broker.operation("save", id, 0, toBody(good)), "nothing")).value(u"code").toString(), u"document.type"_s);
    QCOMPARE(push(broker, "save", id, 0, good).value(u"state").toString(), u"draft"_s);
    QCOMPARE(broker.answer(typed(broker.operation("save", id, 1, toBody(good)), "gatePass")).value(u"code").toString(), u"document.type"_s);
    QCOMPARE(seen(broker, id).value(u"type").toString(), u"inventoryList"_s);
    // What cannot be deducted at all is not taken.
    Document wrong = good;
    QVERIFY(wrong.setValue(u"supervisionMode", u"9999"_s));
    const QJsonObject refused = push(broker, "submit", id, 1, wrong);
    QCOMPARE(refused.value(u"code").toString(), u"declaration.findings"_s);
    QCOMPARE(refused.value(u"findings")[0][u"field"].toString(), u"supervisionMode"_s);
    QCOMPARE(refused.value(u"state").toString(), u"draft"_s);
    // Two sides edited different lines of a list: merged by the list's own dictionary.
    Document mine = good, other = good;
    QVERIFY(mine.setValue(u"remarks", u"mine"_s));
    QVERIFY(other.setValue(u"line[1].quantity", u"70"_s));
    const DocumentId shared = DocumentId::create();
    QCOMPARE(push(broker, "save", shared, 0, good).value(u"rev").toInteger(), 1);
    QCOMPARE(push(broker, "save", shared, 1, mine).value(u"kind").toString(), u"applied"_s);
    Caller clerk(*m_stage, u"clerk"_s);
    const QJsonObject merged = push(clerk, "save", shared, 1, other);
    QCOMPARE(merged.value(u"kind").toString(), u"merged"_s);
    QCOMPARE(merged.value(u"body")[u"remarks"].toString(), u"mine"_s);
    QCOMPARE(merged.value(u"body")[u"line"][0][u"quantity"].toString(), u"70"_s);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::LedgerOfficeTest)
#include "tst_ledgeroffice.moc"
