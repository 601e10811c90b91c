// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/checkdigit.h"
#include "tests/app/server/serverstage.h"

#include <QTest>

namespace Tongguan {

class OfficeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decidesByItself_data();
    void decidesByItself();
    void returnsAndTakesAgain();
    void waitsForTheDelay();
    void restartGoesOn();
    void entryNumbersAreUnique();
    void officerDecides();
    void decisionIsIdempotent();
    void orderIsKept();
    void hostileDecisions();
    void modeTurns();
    void noOfficeWaits();
    void listsInPages();

private:
    [[nodiscard]] QByteArray body(const QString& customs, const QString& remarks, const QString& direction = QStringLiteral("I"), const QString& kind = {}) const
    {
        QList<std::pair<QString, QString>> values { { u"direction"_s, direction }, { u"declarationCustoms"_s, customs }, { u"remarks"_s, remarks }, { u"traderName"_s, u"贸易"_s } };
        if (!kind.isEmpty())
            values.append({ u"documentKind"_s, kind });
        return m_stage->body(values);
    }
    // Lets the offices decide until nothing is due, a second at a time.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_stage->clock.advance(1000);
            QVERIFY(m_stage->server().dispatch().work());
        }
    }
    [[nodiscard]] static QJsonObject document(Caller& caller, DocumentId id)
    {
        const QJsonArray docs = caller.get("/v1/sync/changes"_ba).json().value(u"docs").toArray();
        for (const QJsonValue& doc : docs) {
            if (doc[u"doc"].toString() == id.toString())
                return doc.toObject();
        }
        return {};
    }
    [[nodiscard]] static QString channels(const QJsonObject& document)
    {
        QStringList all;
        for (const QJsonValue& receipt : document.value(u"receipts").toArray())
            all << receipt[u"channel"].toString();
        return all.join(u' ');
    }
    std::unique_ptr<ServerStage> m_stage;
};

void OfficeTest::init()
{
    m_stage.reset();
    m_stage = std::make_unique<ServerStage>();
    QVERIFY(m_stage->ok);
}

void OfficeTest::decidesByItself_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("remarks");
    QTest::addColumn<QString>("channels");
    QTest::addColumn<QString>("state");
    QTest::newRow("import") << u"I"_s << QString() << u"-"_s << u"7 L J P R"_s << u"cleared"_s;
    QTest::newRow("export") << u"E"_s << QString() << u"-"_s << u"7 L J P R"_s << u"cleared"_s;
    QTest::newRow("taxed import") << u"I"_s << QString() << u"taxed"_s << u"7 L J T P R"_s << u"cleared"_s;
    QTest::newRow("two-step summary") << u"I"_s << u"  5"_s << u"-"_s << u"7 SpL SpJ SpK Sp1"_s << u"completionDue"_s;
    QTest::newRow("returned for show") << u"I"_s << QString() << u"请退单演示"_s << u"7 Z"_s << u"returned"_s;
}

void OfficeTest::decidesByItself()
{
    QFETCH(const QString, direction);
    QFETCH(const QString, kind);
    QFETCH(const QString, remarks);
    QFETCH(const QString, channels);
    QFETCH(const QString, state);
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    QCOMPARE(broker.answer(broker.operation("submit", doc, 0, body(u"2200"_s, remarks, direction, kind))).value(u"state").toString(), u"submitted"_s);
    pass(8);
    const QJsonObject end = document(broker, doc);
    QCOMPARE(OfficeTest::channels(end), channels);
    QCOMPARE(end.value(u"state").toString(), state);
    QList<Receipt> receipts;
    for (const QJsonValue& value : end.value(u"receipts").toArray()) {
        Receipt receipt;
        receipt.id = value[u"id"].toString();
        receipt.channel = value[u"channel"].toString();
        receipt.time = QDateTime::fromString(value[u"time"].toString(), Qt::ISODateWithMs);
        receipts.prepend(receipt);
        const QString entryNo = value[u"entryNo"].toString();
        if (receipt.channel == u"7" || receipt.channel == u"Z") {
            QCOMPARE(entryNo, QString());
            continue;
        }
        QVERIFY2(checkEntryNo(entryNo).isGood(), qPrintable(entryNo));
        QCOMPARE(entryNo, u"22002026"_s + (direction == u"I" ? u"1"_s : u"0"_s) + u"000000001"_s);
    }
    QCOMPARE(stateName(stateAfterAll(DeclarationState::Submitting, receipts)), state); // what a client makes of them
    QVERIFY(m_stage->server().dispatch().work());
    pass(2);
    QCOMPARE(OfficeTest::channels(document(broker, doc)), channels); // and nothing after the end
}

void OfficeTest::returnsAndTakesAgain()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("submit", doc, 0, body(u"2200"_s, u"退单演示"_s)));
    pass(2);
    QJsonObject returned = document(broker, doc);
    QCOMPARE(returned.value(u"state").toString(), u"returned"_s);
    QCOMPARE(returned.value(u"receipts")[1][u"remarks"][0][u"place"].toString(), u"remarks"_s);
    const qint64 revision = returned.value(u"rev").toInteger();
    const QJsonObject again = broker.answer(broker.operation("submit", doc, revision, body(u"2200"_s, u"mended"_s)));
    QCOMPARE(again.value(u"state").toString(), u"submitted"_s);
    pass(6);
    QCOMPARE(channels(document(broker, doc)), u"7 Z 7 L J P R"_s);
}

void OfficeTest::waitsForTheDelay()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller robot(*m_stage, u"robot"_s);
    QCOMPARE(robot.put("/v1/office/mode"_ba, { { u"decide"_s, u"auto"_s }, { u"delaySeconds"_s, 30 } }).status, 200);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("submit", doc, 0, body(u"2200"_s, u"-"_s)));
    pass(29);
    QCOMPARE(channels(document(broker, doc)), u"7"_s);
    pass(1);
    QCOMPARE(channels(document(broker, doc)), u"7 L"_s);
    pass(30);
    QCOMPARE(channels(document(broker, doc)), u"7 L J"_s);
    QCOMPARE(robot.put("/v1/office/mode"_ba, { { u"decide"_s, u"auto"_s }, { u"delaySeconds"_s, 0 } }).status, 200);
    QTRY_COMPARE(channels(document(broker, doc)), u"7 L J P R"_s); // at once, by its own thread
}

void OfficeTest::restartGoesOn()
{
    Caller broker(*m_stage, u"broker"_s);
    QList<DocumentId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(DocumentId::create());
        broker.answer(broker.operation("submit", ids.last(), 0, body(u"2200"_s, u"n%1"_s.arg(i))));
        m_stage->clock.advance(300);
    }
    QVERIFY(m_stage->server().dispatch().work());
    for (int i = 0; i < 14; ++i) { // a restart before each step
        m_stage->stop();
        m_stage->start();
        m_stage->clock.advance(500);
        QVERIFY(m_stage->server().dispatch().work());
    }
    Caller after(*m_stage, u"broker"_s);
    for (const DocumentId& id : ids)
        QCOMPARE(channels(document(after, id)), u"7 L J P R"_s);
}

void OfficeTest::entryNumbersAreUnique()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller rival(*m_stage, u"rival"_s);
    QByteArrayList mine, theirs;
    for (int i = 0; i < 150; ++i) {
        mine << broker.operation("submit", DocumentId::create(), 0, body(u"2200"_s, u"-"_s, i % 2 ? u"I"_s : u"E"_s));
        theirs << rival.operation("submit", DocumentId::create(), 0, body(u"2200"_s, u"-"_s, i % 2 ? u"I"_s : u"E"_s));
    }
    QCOMPARE(broker.answers(mine).size(), 150);
    QCOMPARE(rival.answers(theirs).size(), 150);
    pass(2);
    QSet<QString> numbers;
    for (Caller* caller : { &broker, &rival }) {
        const QJsonObject page = caller->get("/v1/sync/changes"_ba).json();
        for (const QJsonValue& doc : page.value(u"docs").toArray())
            numbers.insert(doc[u"receipts"][1][u"entryNo"].toString());
    }
    QCOMPARE(numbers.size(), 300);
    QVERIFY(std::all_of(numbers.begin(), numbers.end(), [](const QString& number) { return checkEntryNo(number).isGood(); }));
    QVERIFY(numbers.contains(u"220020261000000150"_s) && numbers.contains(u"220020260000000150"_s));
}

void OfficeTest::officerDecides()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller officer(*m_stage, u"officer"_s);
    const DocumentId doc = DocumentId::create();
    const QByteArray path = "/v1/office/cases/"_ba + doc.toString().toLatin1();
    broker.answer(broker.operation("submit", doc, 0, body(u"0100"_s, u"look"_s)));
    pass(5);
    QCOMPARE(channels(document(broker, doc)), u"7"_s); // nobody decides by itself here
    const QJsonObject listed = officer.get("/v1/office/cases?state=submitted"_ba).json().value(u"cases")[0].toObject();
    QCOMPARE(listed.value(u"doc").toString(), doc.toString());
    QCOMPARE(listed.value(u"tenant")[u"name"].toString(), u"one"_s);
    QCOMPARE(listed.value(u"party").toString(), u"贸易"_s);
    QCOMPARE(officer.get("/v1/office/cases?state=released"_ba).json().value(u"cases").toArray().size(), 0);
    const QJsonObject full = officer.get(path).json();
    QCOMPARE(m_stage->read(full.value(u"body")).value(u"remarks"), u"look"_s);
    const auto decide = [&](const QString& channel, const QJsonArray& remarks = {}) {
        return officer.post(path + "/decision", { { u"op"_s, OperationId::create().toString() }, { u"channel"_s, channel }, { u"note"_s, u"意见"_s }, { u"remarks"_s, remarks } });
    };
    const QJsonObject accepted = decide(u"L"_s).json();
    QCOMPARE(accepted.value(u"state").toString(), u"accepted"_s);
    QCOMPARE(accepted.value(u"receipt")[u"entryNo"].toString(), u"010020261000000001"_s);
    QCOMPARE(decide(u"C"_s).json().value(u"state").toString(), u"inspection"_s);
    const QJsonArray remarks { QJsonObject { { u"place"_s, u"remarks"_s }, { u"text"_s, u"改"_s } } };
    QCOMPARE(decide(u"Z"_s, remarks).json().value(u"state").toString(), u"returned"_s);
    const QJsonObject returned = document(broker, doc);
    QCOMPARE(channels(returned), u"7 L C Z"_s);
    QCOMPARE(returned.value(u"receipts")[3][u"remarks"].toArray(), remarks);
    QCOMPARE(returned.value(u"receipts")[3][u"note"].toString(), u"意见"_s);
    broker.answer(broker.operation("submit", doc, returned.value(u"rev").toInteger(), body(u"0100"_s, u"mended"_s)));
    QCOMPARE(decide(u"L"_s).json().value(u"receipt")[u"entryNo"].toString(), u"010020261000000001"_s); // its number for life
    QCOMPARE(decide(u"J"_s).status, 200);
    QCOMPARE(decide(u"K"_s).json().value(u"state").toString(), u"released"_s);
    QCOMPARE(decide(u"R"_s).json().value(u"state").toString(), u"cleared"_s);
}

void OfficeTest::decisionIsIdempotent()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller officer(*m_stage, u"officer"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("submit", doc, 0, body(u"0100"_s, u"-"_s)));
    const QByteArray path = "/v1/office/cases/"_ba + doc.toString().toLatin1() + "/decision";
    QJsonObject decision { { u"op"_s, OperationId::create().toString() }, { u"channel"_s, u"L"_s } };
    const PeerReply first = officer.post(path, decision);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(officer.post(path, decision).json(), first.json());
    QCOMPARE(channels(document(broker, doc)), u"7 L"_s);
    decision.insert(u"channel"_s, u"D"_s);
    QCOMPARE(officer.post(path, decision).code(), u"op.reused"_s);
    QCOMPARE(channels(document(broker, doc)), u"7 L"_s);
}

void OfficeTest::orderIsKept()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller officer(*m_stage, u"officer"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("submit", doc, 0, body(u"0100"_s, u"-"_s)));
    const QByteArray path = "/v1/office/cases/"_ba + doc.toString().toLatin1() + "/decision";
    const auto decide = [&](const QString& channel) { return officer.post(path, { { u"op"_s, OperationId::create().toString() }, { u"channel"_s, channel } }); };
    QCOMPARE(decide(u"P"_s).status, 200);
    for (const QString& late : { u"L"_s, u"J"_s, u"C"_s, u"Z"_s, u"D"_s }) {
        QCOMPARE(decide(late).status, 409);
        QCOMPARE(decide(late).code(), u"channel.order"_s);
    }
    QCOMPARE(channels(document(broker, doc)), u"7 P"_s);
}

void OfficeTest::hostileDecisions()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller officer(*m_stage, u"officer"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("submit", doc, 0, body(u"0100"_s, u"-"_s)));
    const QByteArray path = "/v1/office/cases/"_ba + doc.toString().toLatin1() + "/decision";
    const QString op = OperationId::create().toString();
    for (const QJsonObject& wrong : { QJsonObject {}, QJsonObject { { u"op"_s, op } }, QJsonObject { { u"op"_s, op }, { u"channel"_s, u"7"_s } }, QJsonObject { { u"op"_s, op }, { u"channel"_s, u"l"_s } },
             QJsonObject { { u"op"_s, u"1"_s }, { u"channel"_s, u"L"_s } }, QJsonObject { { u"op"_s, op }, { u"channel"_s, u"L"_s }, { u"note"_s, QString(5000, u'x') } },
             QJsonObject { { u"op"_s, op }, { u"channel"_s, u"L"_s }, { u"remarks"_s, QJsonArray { 1 } } } }) {
        QCOMPARE(officer.post(path, wrong).status, 422);
        QCOMPARE(officer.post(path, wrong).code(), u"decision.invalid"_s);
    }
    for (const char* place : { "/v1/office/cases/x", "/v1/office/cases/%00", "/v1/office/cases/../mode", "/v1/office/cases/%27%20OR%201=1" })
        QVERIFY(officer.get(place).status == 404 || officer.get(place).status == 400);
}

void OfficeTest::modeTurns()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller chief(*m_stage, u"chief"_s);
    QCOMPARE(chief.get("/v1/office/mode"_ba).json().value(u"decide").toString(), u"wait"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("submit", doc, 0, body(u"0100"_s, u"-"_s)));
    QCOMPARE(chief.put("/v1/office/mode"_ba, { { u"decide"_s, u"auto"_s }, { u"delaySeconds"_s, 1 } }).json().value(u"decide").toString(), u"auto"_s);
    pass(2); // what had waited is taken up
    QCOMPARE(channels(document(broker, doc)), u"7 L J"_s);
    QCOMPARE(chief.put("/v1/office/mode"_ba, { { u"decide"_s, u"wait"_s } }).status, 200);
    pass(5);
    QCOMPARE(channels(document(broker, doc)), u"7 L J"_s);
    for (const QJsonObject& wrong : { QJsonObject {}, QJsonObject { { u"decide"_s, u"maybe"_s } }, QJsonObject { { u"decide"_s, u"auto"_s }, { u"delaySeconds"_s, -1 } } })
        QCOMPARE(chief.put("/v1/office/mode"_ba, wrong).status, 422);
}

void OfficeTest::noOfficeWaits()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    QCOMPARE(broker.answer(broker.operation("submit", doc, 0, body(u"9999"_s, u"-"_s))).value(u"state").toString(), u"submitted"_s);
    pass(3);
    QCOMPARE(channels(document(broker, doc)), u"7"_s);
}

void OfficeTest::listsInPages()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller officer(*m_stage, u"officer"_s);
    QByteArrayList operations;
    for (int i = 0; i < 25; ++i)
        operations << broker.operation("submit", DocumentId::create(), 0, body(u"0100"_s, u"-"_s));
    broker.answers(operations);
    QSet<QString> seen;
    QString next;
    int pages = 0;
    do {
        const QJsonObject page = officer.get("/v1/office/cases?limit=10&after=" + next.toLatin1()).json();
        for (const QJsonValue& one : page.value(u"cases").toArray())
            seen.insert(one[u"doc"].toString());
        next = page.value(u"next").toString();
        ++pages;
    } while (!next.isEmpty());
    QCOMPARE(seen.size(), 25);
    QCOMPARE(pages, 3);
    QCOMPARE(officer.get("/v1/office/cases?state=lost"_ba).status, 400);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::OfficeTest)
#include "tst_office.moc"
