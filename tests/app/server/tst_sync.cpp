// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/server/serverstage.h"

#include <QSet>
#include <QTest>

#include <thread>

namespace Tongguan {

class SyncTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void samePushTwice();
    void lostAnswerOfSubmission();
    void reusedOperation();
    void mergesAndConflicts();
    void savesInOnePush();
    void staleSubmissionIsNotSubmittedUnseen();
    void submissionIsChecked();
    void twoDevicesSubmit();
    void lateEditAfterSubmission();
    void deletes();
    void editAgainstDelete();
    void poisonAmong500();
    void limits();
    void hostileJson_data();
    void hostileJson();
    void gzipBomb();
    void gzipBothWays();
    void reorderedBodyIsItsMeaning();
    void unknownMembersSurvive();
    void forkedDevice();
    void epochs();
    void restoredServerTakesWhatItLacks();
    void feedIsDense();
    void pagesByBytes();
    void tombstonesAndHorizon();
    void snapshotResumes();
    void hintsComeLive();

private:
    [[nodiscard]] QByteArray body(const QString& remarks, const QString& billNo = {}) const
    {
        QList<std::pair<QString, QString>> values { { u"direction"_s, u"I"_s }, { u"declarationCustoms"_s, u"0100"_s }, { u"remarks"_s, remarks } };
        if (!billNo.isEmpty())
            values.append({ u"billNo"_s, billNo });
        return m_stage->body(values);
    }
    std::unique_ptr<ServerStage> m_stage;
};

void SyncTest::init()
{
    m_stage.reset();
    m_stage = std::make_unique<ServerStage>();
    QVERIFY(m_stage->ok);
}

void SyncTest::samePushTwice()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    const QByteArrayList operations { broker.operation("save", doc, 0, body(u"a"_s)), broker.operation("save", DocumentId::create(), 0, body(u"b"_s)) };
    const PeerReply first = broker.push(operations);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value(u"answers")[0][u"kind"].toString(), u"applied"_s);
    QCOMPARE(first.json().value(u"answers")[0][u"rev"].toInt(), 1);
    QCOMPARE(first.json().value(u"answers")[0][u"state"].toString(), u"draft"_s);
    const PeerReply second = broker.push(operations);
    QCOMPARE(second.json(), first.json());
    const QJsonObject changes = broker.get("/v1/sync/changes?cursor=0"_ba).json();
    QCOMPARE(changes.value(u"head").toInt(), 2);
    QCOMPARE(changes.value(u"docs").toArray().size(), 2);
    QCOMPARE(m_stage->read(changes.value(u"docs")[0][u"body"]).value(u"remarks"), u"a"_s);
}

void SyncTest::lostAnswerOfSubmission()
{
    Caller broker(*m_stage, u"broker"_s);
    const QByteArray submit = broker.operation("submit", DocumentId::create(), 0, body(u"s"_s));
    const QJsonObject first = broker.answer(submit);
    QCOMPARE(first.value(u"kind").toString(), u"applied"_s);
    QCOMPARE(first.value(u"state").toString(), u"submitted"_s);
    QCOMPARE(first.value(u"receipts").toArray().size(), 1);
    QCOMPARE(first.value(u"receipts")[0][u"channel"].toString(), u"7"_s);
    QCOMPARE(first.value(u"receipts")[0][u"singleWindowNo"].toString(), u"I20261122000000001"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(broker.answer(submit), first);
    const QJsonObject page = broker.get("/v1/sync/changes"_ba).json();
    QCOMPARE(page.value(u"docs")[0][u"receipts"].toArray().size(), 1);
    QCOMPARE(page.value(u"docs")[0][u"rev"], first.value(u"rev"));
}

void SyncTest::reusedOperation()
{
    Caller broker(*m_stage, u"broker"_s);
    const OperationId op = OperationId::create();
    const DocumentId doc = DocumentId::create();
    QCOMPARE(broker.answer(broker.operation("save", doc, 0, body(u"a"_s), op)).value(u"kind").toString(), u"applied"_s);
    const QJsonObject again = broker.answer(broker.operation("save", doc, 1, body(u"b"_s), op));
    QCOMPARE(again.value(u"kind").toString(), u"rejected"_s);
    QCOMPARE(again.value(u"code").toString(), u"op.reused"_s);
    QCOMPARE(m_stage->read(broker.get("/v1/sync/changes"_ba).json().value(u"docs")[0][u"body"]).value(u"remarks"), u"a"_s);
}

void SyncTest::mergesAndConflicts()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller clerk(*m_stage, u"clerk"_s);
    const DocumentId doc = DocumentId::create();
    QCOMPARE(broker.answer(broker.operation("save", doc, 0, body(u"a"_s, u"B0"_s))).value(u"rev").toInt(), 1);
    QCOMPARE(broker.answer(broker.operation("save", doc, 1, body(u"b"_s, u"B0"_s))).value(u"rev").toInt(), 2);
    // Another field from the same base: both stand.
    const QByteArray operation = clerk.operation("save", doc, 1, body(u"a"_s, u"B1"_s));
    const QJsonObject merged = clerk.answer(operation);
    QCOMPARE(merged.value(u"kind").toString(), u"merged"_s);
    QCOMPARE(merged.value(u"rev").toInt(), 3);
    QCOMPARE(m_stage->read(merged.value(u"body")).value(u"remarks"), u"b"_s);
    QCOMPARE(m_stage->read(merged.value(u"body")).value(u"billNo"), u"B1"_s);
    QCOMPARE(clerk.answer(operation), merged); // with its body
    // The same field: the server's is given back and stays.
    const QByteArray late = clerk.operation("save", doc, 1, body(u"c"_s, u"B0"_s));
    const QJsonObject conflict = clerk.answer(late);
    QCOMPARE(conflict.value(u"kind").toString(), u"conflict"_s);
    QCOMPARE(conflict.value(u"code").toString(), u"document.conflict"_s);
    QCOMPARE(conflict.value(u"field").toString(), u"remarks"_s);
    QCOMPARE(conflict.value(u"rev").toInt(), 3);
    QCOMPARE(m_stage->read(conflict.value(u"body")).value(u"remarks"), u"b"_s);
    QCOMPARE(clerk.answer(late), conflict);
    // A base that was never there.
    QCOMPARE(clerk.answer(clerk.operation("save", doc, 0, body(u"d"_s))).value(u"kind").toString(), u"conflict"_s);
    QCOMPARE(clerk.answer(clerk.operation("save", doc, 99, body(u"d"_s))).value(u"kind").toString(), u"conflict"_s);
}

void SyncTest::savesInOnePush()
{
    // Queued while offline: each was made from what the one before it left.
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    const QJsonArray answers = broker.answers({ broker.operation("save", doc, 0, body(u"a"_s)), broker.operation("save", doc, 0, body(u"b"_s)),
        broker.operation("submit", doc, 0, body(u"b"_s)) });
    QCOMPARE(answers[0][u"kind"].toString(), u"applied"_s);
    QCOMPARE(answers[1][u"kind"].toString(), u"applied"_s);
    QCOMPARE(answers[1][u"rev"].toInt(), 2);
    QCOMPARE(answers[2][u"state"].toString(), u"submitted"_s);
    QCOMPARE(broker.get("/v1/sync/changes"_ba).json().value(u"head").toInt(), 1); // one number for all of it
}

void SyncTest::staleSubmissionIsNotSubmittedUnseen()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller clerk(*m_stage, u"clerk"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("save", doc, 0, body(u"a"_s, u"B0"_s)));
    clerk.answer(clerk.operation("save", doc, 1, body(u"a"_s, u"B1"_s)));
    const QJsonObject answer = broker.answer(broker.operation("submit", doc, 1, body(u"mine"_s, u"B0"_s)));
    QCOMPARE(answer.value(u"kind").toString(), u"merged"_s);
    QCOMPARE(answer.value(u"code").toString(), u"submit.merged"_s);
    QCOMPARE(answer.value(u"state").toString(), u"draft"_s);
    const QByteArray seen = toBody(m_stage->read(answer.value(u"body")));
    QCOMPARE(broker.answer(broker.operation("submit", doc, answer.value(u"rev").toInt(), seen)).value(u"state").toString(), u"submitted"_s);
}

void SyncTest::submissionIsChecked()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    const QJsonObject refused = broker.answer(broker.operation("submit", doc, 0, body(u"wrong"_s)));
    QCOMPARE(refused.value(u"kind").toString(), u"rejected"_s);
    QCOMPARE(refused.value(u"code").toString(), u"declaration.findings"_s);
    QCOMPARE(refused.value(u"state").toString(), u"draft"_s);
    QCOMPARE(refused.value(u"findings")[0][u"field"].toString(), u"remarks"_s);
    QCOMPARE(refused.value(u"findings")[0][u"severity"].toString(), u"error"_s);
    QCOMPARE(refused.value(u"rev").toInt(), 1); // the text is kept as a draft
    QCOMPARE(broker.answer(broker.operation("submit", doc, 1, body(u"right"_s))).value(u"state").toString(), u"submitted"_s);
}

void SyncTest::twoDevicesSubmit()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller clerk(*m_stage, u"clerk"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("save", doc, 0, body(u"a"_s)));
    QCOMPARE(broker.answer(broker.operation("submit", doc, 1, body(u"a"_s))).value(u"kind").toString(), u"applied"_s);
    const QJsonObject equal = clerk.answer(clerk.operation("submit", doc, 1, body(u"a"_s)));
    QCOMPARE(equal.value(u"kind").toString(), u"applied"_s);
    QCOMPARE(equal.value(u"receipts").toArray().size(), 1);
    const QJsonObject other = clerk.answer(clerk.operation("submit", doc, 1, body(u"b"_s)));
    QCOMPARE(other.value(u"kind").toString(), u"rejected"_s);
    QCOMPARE(other.value(u"code").toString(), u"declaration.state"_s);
}

void SyncTest::lateEditAfterSubmission()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("submit", doc, 0, body(u"a"_s)));
    for (const char* kind : { "save", "delete" }) {
        const QJsonObject answer = broker.answer(broker.operation(kind, doc, 1, kind == QByteArray("save") ? body(u"late"_s) : QByteArray()));
        QCOMPARE(answer.value(u"kind").toString(), u"rejected"_s);
        QCOMPARE(answer.value(u"code").toString(), u"declaration.state"_s);
        QCOMPARE(answer.value(u"state").toString(), u"submitted"_s);
    }
}

void SyncTest::deletes()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("save", doc, 0, body(u"a"_s)));
    const QByteArray operation = broker.operation("delete", doc, 1, {});
    const QJsonObject answer = broker.answer(operation);
    QCOMPARE(answer.value(u"kind").toString(), u"applied"_s);
    QCOMPARE(answer.value(u"rev").toInt(), 2);
    QCOMPARE(broker.answer(operation), answer);
    const QJsonObject page = broker.get("/v1/sync/changes?cursor=0"_ba).json();
    QCOMPARE(page.value(u"docs").toArray().size(), 0);
    QCOMPARE(page.value(u"tombstones")[0][u"doc"].toString(), doc.toString());
    QCOMPARE(page.value(u"tombstones")[0][u"rev"].toInt(), 2);
    QCOMPARE(broker.answer(broker.operation("delete", DocumentId::create(), 5, {})).value(u"kind").toString(), u"applied"_s);
}

void SyncTest::editAgainstDelete()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller clerk(*m_stage, u"clerk"_s);
    const DocumentId doc = DocumentId::create();
    broker.answer(broker.operation("save", doc, 0, body(u"a"_s)));
    clerk.answer(clerk.operation("save", doc, 1, body(u"b"_s)));
    const QJsonObject refused = broker.answer(broker.operation("delete", doc, 1, {}));
    QCOMPARE(refused.value(u"kind").toString(), u"conflict"_s); // somebody's edit is not thrown away
    QCOMPARE(m_stage->read(refused.value(u"body")).value(u"remarks"), u"b"_s);
    QCOMPARE(broker.answer(broker.operation("delete", doc, 2, {})).value(u"kind").toString(), u"applied"_s);
    const QJsonObject edit = clerk.answer(clerk.operation("save", doc, 2, body(u"c"_s)));
    QCOMPARE(edit.value(u"kind").toString(), u"conflict"_s);
    QCOMPARE(edit.value(u"code").toString(), u"document.deleted"_s);
    QCOMPARE(edit.value(u"rev").toInt(), 3);
    QCOMPARE(clerk.answer(clerk.operation("save", doc, 3, body(u"c"_s))).value(u"rev").toInt(), 4); // wanted back
    const QJsonObject page = clerk.get("/v1/sync/changes"_ba).json();
    QCOMPARE(page.value(u"tombstones").toArray().size(), 0);
    QCOMPARE(page.value(u"docs").toArray().size(), 1);
}

void SyncTest::poisonAmong500()
{
    Caller broker(*m_stage, u"broker"_s);
    QByteArrayList operations;
    for (int i = 0; i < 500; ++i)
        operations << broker.operation("save", DocumentId::create(), 0, body(u"d%1"_s.arg(i)));
    operations[250] = Caller::operationAs(251, "save", DocumentId::create(), 0, "{\"remarks\":[[[[[1]]]]}"_ba, OperationId::create()).replace("[[[[[1]]]]", "[[[[[1]]]]]").replace("\"hash\":\"", "\"hash\":\"00");
    operations[251] = Caller::operationAs(252, "explode", DocumentId::create(), 0, body(u"x"_s), OperationId::create());
    operations[252] = Caller::operationAs(253, "save", DocumentId::create(), -4, body(u"x"_s), OperationId::create());
    operations[253] = Caller::operationAs(254, "save", DocumentId::create(), 0, body(u"x"_s), OperationId::create()).replace("\"schema\":1", "\"schema\":9");
    operations[254] = Caller::operationAs(255, "save", DocumentId::create(), 0, {}, OperationId::create());
    const QJsonArray answers = broker.answers(operations);
    QCOMPARE(answers.size(), 500);
    QMap<QString, int> codes;
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(answers[i][u"n"].toInt(), i + 1);
        ++codes[answers[i][u"kind"].toString() + u' ' + answers[i][u"code"].toString()];
    }
    QCOMPARE(codes.value(u"applied "_s), 495);
    QCOMPARE(codes.value(u"rejected op.kind"_s), 1);
    QCOMPARE(codes.value(u"rejected op.baseRev"_s), 1);
    QCOMPARE(codes.value(u"rejected schema.unknown"_s), 1);
    QCOMPARE(codes.value(u"rejected op.body"_s) + codes.value(u"rejected op.hash"_s), 2);
    QCOMPARE(broker.answers(operations), answers);
    QCOMPARE(broker.get("/v1/sync/changes?limit=1"_ba).json().value(u"head").toInt(), 495);
}

void SyncTest::limits()
{
    Caller broker(*m_stage, u"broker"_s);
    QByteArrayList operations;
    for (int i = 0; i < 501; ++i)
        operations << broker.operation("delete", DocumentId::create(), 0, {});
    PeerReply reply = broker.push(operations);
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.code(), u"push.large"_s);
    reply = broker.postText("/v1/sync/push"_ba, "{\"x\":\"" + QByteArray(4 * 1024 * 1024, 'x') + "\"}");
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.code(), u"push.large"_s);
    for (const char* query : { "limit=0", "limit=501", "limit=x", "cursor=-1", "maxBytes=5", "cursor=99999999999999999999" })
        QCOMPARE(broker.get(QByteArray("/v1/sync/changes?") + query).status, 400);
}

void SyncTest::hostileJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const QByteArray device = "\"device\":\"01890000-0000-7000-8000-000000000001\""_ba;
    QTest::newRow("deep arrays") << "{" + device + ",\"ops\":" + QByteArray(500'000, '[') + QByteArray(500'000, ']') + "}" << u"json.invalid"_s;
    QTest::newRow("deep elsewhere") << "{" + device + ",\"x\":" + QByteArray(500'000, '[') + QByteArray(500'000, ']') + "}" << u"json.deep"_s;
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray(100'000, '}') << u"json.deep"_s;
    QTest::newRow("deep body") << "{" + device + ",\"ops\":[{\"n\":1,\"body\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}]}" << u"json.deep"_s;
    QTest::newRow("wrong utf-8") << "{\"device\":\"\xff\xfe\xc3\x28\"}"_ba << u"json.invalid"_s;
    QTest::newRow("overlong utf-8") << "{\"device\":\"\xc0\xaf\"}"_ba << u"json.invalid"_s;
    QTest::newRow("truncated") << "{" + device + ",\"ops\":[{\"n\":1" << u"json.invalid"_s;
    QTest::newRow("no end of string") << "{\"device\":\"abc"_ba << u"json.invalid"_s;
    QTest::newRow("crossed brackets") << "{" + device + ",\"ops\":[{]}}" << u"json.invalid"_s;
    QTest::newRow("empty") << QByteArray() << u"json.invalid"_s;
    QTest::newRow("array") << "[]"_ba << u"json.invalid"_s;
    QTest::newRow("two values") << "{} {}"_ba << u"json.invalid"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"json.invalid"_s;
    QTest::newRow("two bodies") << "{" + device + ",\"ops\":[{\"n\":1,\"body\":{},\"body\":{}}]}" << u"json.invalid"_s;
    QTest::newRow("two ops") << "{" + device + ",\"ops\":[],\"ops\":[]}" << u"json.invalid"_s;
    QTest::newRow("no device") << "{\"ops\":[]}"_ba << u"push.invalid"_s;
    QTest::newRow("upper-case id") << "{\"device\":\"01890000-0000-7000-8000-00000000000A\",\"ops\":[]}"_ba << u"push.invalid"_s;
    QTest::newRow("ops no array") << "{" + device + ",\"ops\":{}}" << u"push.invalid"_s;
    QTest::newRow("op no object") << "{" + device + ",\"ops\":[1]}" << u"json.invalid"_s;
    QTest::newRow("n no number") << "{" + device + ",\"ops\":[{\"n\":\"1\"}]}" << u"push.invalid"_s;
    QTest::newRow("n huge") << "{" + device + ",\"ops\":[{\"n\":1e300}]}" << u"push.invalid"_s;
    QTest::newRow("n fraction") << "{" + device + ",\"ops\":[{\"n\":1.5}]}" << u"push.invalid"_s;
}

void SyncTest::hostileJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    Caller broker(*m_stage, u"broker"_s);
    const PeerReply reply = broker.postText("/v1/sync/push"_ba, text);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, code == u"push.invalid" ? 422 : 400);
    QCOMPARE(broker.get("/v1/sync/changes"_ba).json().value(u"head").toInt(), 0);
    // The same as a body: that operation alone suffers.
    if (!text.isEmpty() && !text.contains('\0') && QJsonDocument::fromJson(text).isNull()) {
        Caller other(*m_stage, u"clerk"_s);
        const PeerReply one = other.push({ Caller::operationAs(1, "save", DocumentId::create(), 0, text, OperationId::create()) });
        QVERIFY(one.status == 400 || one.json().value(u"answers")[0][u"kind"].toString() == u"rejected");
        QCOMPARE(other.get("/v1/sync/changes"_ba).json().value(u"head").toInt(), 0);
    }
}

void SyncTest::gzipBomb()
{
    Caller broker(*m_stage, u"broker"_s);
    const QByteArray bomb = gzipped(QByteArray(400 * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < 4 * 1024 * 1024);
    const PeerReply reply = broker.postText("/v1/sync/push"_ba, bomb, "Content-Encoding: gzip\r\n"_ba);
    QCOMPARE(reply.status, 413);
    QCOMPARE(broker.postText("/v1/sync/push"_ba, bomb.left(bomb.size() / 2), "Content-Encoding: gzip\r\n"_ba).code(), u"push.large"_s);
    QCOMPARE(broker.postText("/v1/sync/push"_ba, bomb.left(1000), "Content-Encoding: gzip\r\n"_ba).code(), u"body.gzip"_s); // cut short
    QCOMPARE(broker.postText("/v1/sync/push"_ba, gzipped("{}"_ba).chopped(3), "Content-Encoding: gzip\r\n"_ba).code(), u"body.gzip"_s);
    QCOMPARE(broker.postText("/v1/sync/push"_ba, "plain"_ba, "Content-Encoding: gzip\r\n"_ba).code(), u"body.gzip"_s);
    QCOMPARE(broker.postText("/v1/sync/push"_ba, "x"_ba, "Content-Encoding: br\r\n"_ba).status, 415);
}

void SyncTest::gzipBothWays()
{
    Caller broker(*m_stage, u"broker"_s);
    const QByteArray push = broker.pushText({ broker.operation("save", DocumentId::create(), 0, body(QString(3000, u'r'))) });
    QCOMPARE(broker.postText("/v1/sync/push"_ba, gzipped(push), "Content-Encoding: gzip\r\n"_ba).json().value(u"answers")[0][u"kind"].toString(), u"applied"_s);
    const PeerReply packed = broker.peer().ask("GET"_ba, "/v1/sync/changes"_ba, broker.authorization() + "Accept-Encoding: gzip, deflate\r\n");
    QCOMPARE(packed.header("content-encoding"_ba), "gzip"_ba);
    const PeerReply plain = broker.peer().ask("GET"_ba, "/v1/sync/changes"_ba, broker.authorization() + "Accept-Encoding: gzip;q=0\r\n");
    QCOMPARE(plain.header("content-encoding"_ba), QByteArray());
    QVERIFY(plain.body.size() > 3 * packed.body.size());
    QCOMPARE(plain.json(), packed.json());
}

void SyncTest::reorderedBodyIsItsMeaning()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create();
    const QByteArray canonical = body(u"a"_s, u"B"_s);
    const QByteArray hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    QByteArray operation = broker.operation("save", doc, 0, QJsonDocument::fromJson(canonical).toJson(QJsonDocument::Indented));
    const qsizetype at = operation.indexOf("\"hash\":\"") + 8;
    operation.replace(at, 64, hash);
    QCOMPARE(broker.answer(operation).value(u"kind").toString(), u"applied"_s);
    QVERIFY(broker.get("/v1/sync/changes"_ba).body.contains(canonical));
}

void SyncTest::unknownMembersSurvive()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller clerk(*m_stage, u"clerk"_s);
    const DocumentId doc = DocumentId::create();
    const auto newer = [&](const QString& remarks) {
        QJsonObject object = QJsonDocument::fromJson(body(remarks)).object();
        object.insert(u"ofTheFuture"_s, QJsonObject { { u"x"_s, 1 } });
        return toBody(*fromBody(m_stage->type(), QJsonDocument(object).toJson()));
    };
    broker.answer(broker.operation("save", doc, 0, newer(u"a"_s)));
    broker.answer(broker.operation("save", doc, 1, newer(u"b"_s)));
    const QJsonObject merged = clerk.answer(clerk.operation("save", doc, 1, newer(u"a"_s).replace("}", "}")));
    QCOMPARE(broker.get("/v1/sync/changes"_ba).json().value(u"docs")[0][u"body"][u"ofTheFuture"][u"x"].toInt(), 1);
    QVERIFY(merged.value(u"kind") == u"merged"_s || merged.value(u"kind") == u"applied"_s);
}

void SyncTest::forkedDevice()
{
    Caller broker(*m_stage, u"broker"_s);
    broker.n = 10;
    QCOMPARE(broker.push({ broker.operation("save", DocumentId::create(), 0, body(u"a"_s)) }).status, 200);
    const PeerReply reply = broker.push({ Caller::operationAs(11, "save", DocumentId::create(), 0, body(u"b"_s), OperationId::create()) });
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.code(), u"device.forked"_s);
    QCOMPARE(broker.get("/v1/sync/changes"_ba).json().value(u"head").toInt(), 1);
    broker.device = DeviceId::create(); // its new name
    QCOMPARE(broker.push({ Caller::operationAs(11, "save", DocumentId::create(), 0, body(u"b"_s), OperationId::create()) }).status, 200);
}

void SyncTest::epochs()
{
    Caller broker(*m_stage, u"broker"_s);
    const QString epoch = broker.push({}).json().value(u"epoch").toString();
    broker.epoch = epoch.toLatin1();
    QCOMPARE(broker.push({ broker.operation("save", DocumentId::create(), 0, body(u"a"_s)) }).status, 200);
    QCOMPARE(broker.get("/v1/sync/changes?cursor=1&epoch="_ba + broker.epoch).status, 200);
    QCOMPARE(broker.get("/v1/sync/changes?cursor=2&epoch="_ba + broker.epoch).code(), u"epoch.changed"_s);
    {
        const auto place = m_stage->server().workplaces().take();
        QVERIFY(place->storage->write([&] { return place->storage->documents().newEpochs(); }));
    }
    const PeerReply push = broker.push({ broker.operation("save", DocumentId::create(), 0, body(u"b"_s)) });
    QCOMPARE(push.status, 409);
    QCOMPARE(push.code(), u"epoch.changed"_s);
    QVERIFY(push.json().value(u"epoch").toString() != epoch);
    QCOMPARE(broker.get("/v1/sync/changes?cursor=1&epoch="_ba + broker.epoch).status, 409);
    QCOMPARE(broker.get("/v1/sync/snapshot?epoch="_ba + broker.epoch).status, 409);
}

void SyncTest::restoredServerTakesWhatItLacks()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId known = DocumentId::create(), lost = DocumentId::create(), older = DocumentId::create();
    broker.answer(broker.operation("save", known, 0, body(u"k"_s)));
    broker.answer(broker.operation("save", older, 0, body(u"o"_s)));
    const QString epoch = broker.push({}).json().value(u"epoch").toString();
    const auto entry = [](DocumentId id, int revision, const QByteArray& text) {
        return QJsonObject { { u"doc"_s, id.toString() }, { u"rev"_s, revision }, { u"hash"_s, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()) } };
    };
    const QJsonObject manifest { { u"epoch"_s, epoch }, { u"docs"_s, QJsonArray { entry(known, 1, body(u"k"_s)), entry(lost, 7, body(u"l"_s)), entry(older, 3, body(u"new"_s)) } } };
    const QJsonArray wanted = broker.post("/v1/sync/manifest"_ba, manifest).json().value(u"wanted").toArray();
    QCOMPARE(wanted, (QJsonArray { lost.toString(), older.toString() }));
    const QJsonObject back = broker.answer(broker.operation("save", lost, 7, body(u"l"_s)));
    QCOMPARE(back.value(u"kind").toString(), u"applied"_s);
    QCOMPARE(back.value(u"rev").toInt(), 8); // never behind what the client has seen
}

void SyncTest::feedIsDense()
{
    constexpr int Threads = 6, Pushes = 12;
    std::atomic<int> failures { 0 };
    std::vector<std::thread> threads;
    const QByteArray text = body(u"x"_s);
    std::mutex oneByOne; // sign-ins: a flood of those is turned away
    for (int t = 0; t < Threads; ++t) {
        threads.emplace_back([&, t] {
            std::unique_lock entering(oneByOne);
            Caller caller(*m_stage, t % 2 ? u"broker"_s : u"clerk"_s);
            entering.unlock();
            for (int i = 0; i < Pushes; ++i) {
                QByteArrayList operations;
                for (int k = 0; k <= i % 4; ++k)
                    operations << caller.operation(k % 3 == 2 ? "delete" : "save", DocumentId::create(), 0, k % 3 == 2 ? QByteArray() : text);
                if (caller.push(operations).status != 200)
                    ++failures;
            }
        });
    }
    // Meanwhile somebody pulls, and must never see a number pass over a document that comes later.
    Caller reader(*m_stage, u"broker"_s);
    QSet<QString> seen;
    qint64 cursor = 0;
    int pages = 0;
    const auto pull = [&] {
        const QJsonObject page = reader.get("/v1/sync/changes?limit=7&cursor=" + QByteArray::number(cursor)).json();
        QCOMPARE(qint64(page.value(u"from").toDouble()), cursor);
        for (const QJsonValue& doc : page.value(u"docs").toArray())
            seen.insert(doc[u"doc"].toString());
        cursor = qint64(page.value(u"to").toDouble());
        ++pages;
    };
    for (int i = 0; i < 60; ++i)
        pull();
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    for (int i = 0; i < 60; ++i)
        pull();
    const QJsonObject all = reader.get("/v1/sync/changes?cursor=0"_ba).json();
    const qint64 head = qint64(all.value(u"head").toDouble());
    QCOMPARE(cursor, head);
    const qint64 expected = Threads * Pushes / 4 * (1 + 2 + 2 + 3); // of 1, 2, 3, 4 operations every third is no save
    QCOMPARE(head, expected);
    QCOMPARE(seen.size(), expected);
    QVERIFY(pages > 100);
}

void SyncTest::pagesByBytes()
{
    Caller broker(*m_stage, u"broker"_s);
    QByteArrayList operations;
    for (int i = 0; i < 20; ++i)
        operations << broker.operation("save", DocumentId::create(), 0, body(QString(1000, u'r')));
    broker.answers(operations);
    QSet<QString> seen;
    qint64 cursor = 0;
    for (int pages = 0; pages < 30; ++pages) {
        const PeerReply reply = broker.get("/v1/sync/changes?maxBytes=4096&cursor=" + QByteArray::number(cursor));
        QVERIFY(reply.body.size() < 4096 + 300);
        const QJsonObject page = reply.json();
        for (const QJsonValue& doc : page.value(u"docs").toArray())
            seen.insert(doc[u"doc"].toString());
        cursor = qint64(page.value(u"to").toDouble());
        if (!page.value(u"hasMore").toBool())
            break;
    }
    QCOMPARE(seen.size(), 20);
    QCOMPARE(broker.get("/v1/sync/changes?cursor=20"_ba).json().value(u"to").toInt(), 20);
    // One that alone is larger than a page still goes.
    broker.answer(broker.operation("save", DocumentId::create(), 0, body(QString(9000, u'r'))));
    QCOMPARE(broker.get("/v1/sync/changes?maxBytes=4096&cursor=20"_ba).json().value(u"docs").toArray().size(), 1);
}

void SyncTest::tombstonesAndHorizon()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId doc = DocumentId::create(), stays = DocumentId::create();
    broker.answer(broker.operation("save", stays, 0, body(u"s"_s)));
    broker.answer(broker.operation("save", doc, 0, body(u"a"_s)));
    broker.answer(broker.operation("delete", doc, 1, {}));
    m_stage->clock.advance(qint64(181) * 86'400'000);
    {
        const auto place = m_stage->server().workplaces().take();
        QVERIFY(place->storage->prune(m_stage->clock.now()));
    }
    Caller later(*m_stage, u"broker"_s);
    QCOMPARE(later.get("/v1/sync/changes?cursor=1"_ba).status, 410);
    QCOMPARE(later.get("/v1/sync/changes?cursor=1"_ba).code(), u"resync"_s);
    QCOMPARE(later.get("/v1/sync/changes?cursor=3"_ba).status, 200);
    const QJsonObject snapshot = later.get("/v1/sync/snapshot"_ba).json();
    QCOMPARE(snapshot.value(u"docs").toArray().size(), 1);
    QCOMPARE(snapshot.value(u"docs")[0][u"doc"].toString(), stays.toString()); // its only body is old and kept
}

void SyncTest::snapshotResumes()
{
    Caller broker(*m_stage, u"broker"_s);
    QList<DocumentId> ids;
    for (int batch = 0; batch < 3; ++batch) {
        QByteArrayList operations;
        for (int i = 0; i < 400; ++i) {
            ids.append(DocumentId::create());
            operations << broker.operation("save", ids.last(), 0, body(u"d%1"_s.arg(ids.size())));
        }
        QCOMPARE(broker.answers(operations).size(), 400);
    }
    QJsonObject page = broker.get("/v1/sync/snapshot"_ba).json();
    const QByteArray at = QByteArray::number(page.value(u"at").toInt());
    QCOMPARE(at, "1200"_ba);
    QCOMPARE(page.value(u"docs")[0][u"doc"].toString(), ids.last().toString()); // newest first
    QSet<QString> seen;
    const auto note = [&](const QJsonObject& of) {
        for (const QJsonValue& doc : of.value(u"docs").toArray())
            seen.insert(doc[u"doc"].toString());
    };
    note(page);
    // Between the pages an old one changes, one is new, one goes, and the server starts again.
    broker.answers({ broker.operation("save", ids.at(3), 1, body(u"changed"_s)), broker.operation("save", DocumentId::create(), 0, body(u"new"_s)), broker.operation("delete", ids.at(5), 1, {}) });
    m_stage->stop();
    m_stage->start();
    Caller again(*m_stage, u"broker"_s);
    int pages = 1;
    for (QString next = page.value(u"next").toString(); !next.isEmpty(); next = page.value(u"next").toString(), ++pages) {
        const QByteArray path = "/v1/sync/snapshot?at=" + at + "&page=" + next.toLatin1();
        page = again.get(path).json();
        QCOMPARE(again.get(path).json(), page); // as often as one likes
        note(page);
    }
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 1198);
    const QJsonObject rest = again.get("/v1/sync/changes?cursor=" + at).json();
    note(rest);
    QCOMPARE(rest.value(u"docs").toArray().size(), 2);
    QCOMPARE(rest.value(u"tombstones").toArray().size(), 1);
    QCOMPARE(seen.size(), 1200); // all but the deleted one, and the new one
}

void SyncTest::hintsComeLive()
{
    Caller broker(*m_stage, u"broker"_s);
    Caller listener(*m_stage, u"clerk"_s);
    Caller rival(*m_stage, u"rival"_s);
    for (Caller* caller : { &listener, &rival })
        QVERIFY(caller->peer().say("GET /v1/sync/events HTTP/1.1\r\nHost: a\r\n" + caller->authorization() + "\r\n"));
    QVERIFY(listener.peer().until("\n\n"_ba).contains("data: {\"seq\":0}"));
    QVERIFY(rival.peer().until("\n\n"_ba).contains("data: {\"seq\":0}"));
    broker.answers({ broker.operation("save", DocumentId::create(), 0, body(u"a"_s)), broker.operation("save", DocumentId::create(), 0, body(u"b"_s)) });
    QVERIFY(listener.peer().until("\n\n"_ba).contains("data: {\"seq\":2}"));
    QVERIFY(!rival.peer().more(300)); // not told of others' work
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::SyncTest)
#include "tst_sync.moc"
