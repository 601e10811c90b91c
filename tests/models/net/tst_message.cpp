// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/gzip.h"
#include "models/net/message.h"
#include "models/net/retrypolicy.h"

#include <QTest>

namespace Tongguan {

using namespace Net;

class TestMessage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mapsProblems_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto problem = [](const char* code) -> QByteArray { return QByteArray("{\"type\":\"about:blank\",\"code\":\"") + code + "\",\"detail\":\"why\",\"field\":\"f\"}"; };
        QTest::newRow("400") << 400 << problem("json.bad") << ErrorKind::Invalid << u"json.bad"_s;
        QTest::newRow("401") << 401 << problem("token.expired") << ErrorKind::Denied << u"token.expired"_s;
        QTest::newRow("401 bare") << 401 << "{}"_ba << ErrorKind::Denied << u"token.invalid"_s;
        QTest::newRow("403") << 403 << "{}"_ba << ErrorKind::Denied << u"forbidden"_s;
        QTest::newRow("404") << 404 << "{}"_ba << ErrorKind::Refused << u"unknown"_s;
        QTest::newRow("409") << 409 << problem("epoch.changed") << ErrorKind::Conflict << u"epoch.changed"_s;
        QTest::newRow("410") << 410 << problem("resync") << ErrorKind::Conflict << u"resync"_s;
        QTest::newRow("413") << 413 << problem("push.large") << ErrorKind::Invalid << u"push.large"_s;
        QTest::newRow("422") << 422 << problem("op.bad") << ErrorKind::Refused << u"op.bad"_s;
        QTest::newRow("429") << 429 << "{}"_ba << ErrorKind::Offline << u"server.busy"_s;
        QTest::newRow("500") << 500 << "{}"_ba << ErrorKind::Offline << u"server.failed"_s;
        QTest::newRow("503") << 503 << problem("server.full") << ErrorKind::Offline << u"server.full"_s;
        QTest::newRow("no object") << 422 << "[1]"_ba << ErrorKind::Refused << u"http.422"_s;
    }
    void mapsProblems()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const Result<Reply> reply = readReply(status, { { "content-type", "application/problem+json" } }, body, 1000);
        QVERIFY(reply);
        const Done verdict = reply->verdict();
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, kind);
        QCOMPARE(verdict.error().code, code);
        if (body.contains("field"))
            QCOMPARE(verdict.error().field, u"f"_s);
    }

    void readsRetryAfter()
    {
        const auto after = [](const QByteArray& value) {
            return readReply(503, { { "Content-Type", "application/problem+json" }, { "Date", "Sun, 22 Nov 2026 03:30:00 GMT" }, { "Retry-After", value } }, "{}", 100)->retryAfter.count();
        };
        QCOMPARE(after("17"), 17);
        QCOMPARE(after("Sun, 22 Nov 2026 03:31:30 GMT"), 90);
        QCOMPARE(after("Sun, 22 Nov 2026 03:29:00 GMT"), 0);
        QCOMPARE(after("9999999"), 86'400); // a day at most
        QCOMPARE(after("soon"), -1);
        QCOMPARE(after(""), -1);
    }

    void takesAnEmptyAnswerWithoutAType()
    {
        QVERIFY(readReply(204, {}, {}, 100));
        QVERIFY(!readReply(200, {}, {}, 100));
    }

    void gzipSurvivesEveryCut()
    {
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += QByteArray::number(i * 7919 % 10007);
        const QByteArray packed = gzip(text);
        QCOMPARE(*gunzip(packed, text.size()), text);
        QCOMPARE(gunzip(packed, text.size() - 1).error().code, u"net.large"_s);
        for (qsizetype size = 0; size < packed.size(); ++size) {
            const Result<QByteArray> cut = gunzip(packed.left(size), 1'000'000);
            QVERIFY(!cut);
            QCOMPARE(cut.error().kind, ErrorKind::Offline);
            QCOMPARE(cut.error().code, u"net.truncated"_s);
        }
        QCOMPARE(gunzip("<html>", 100).error().code, u"net.damaged"_s);
        QCOMPARE(*gunzip(gzip({}), 0), QByteArray());
    }

    void delaysGrowWithFullJitter()
    {
        using std::chrono::milliseconds;
        const RetryPolicy policy { milliseconds(1000), milliseconds(60'000) };
        const std::chrono::seconds none(-1);
        QCOMPARE(policy.delay(1, none, 0.0), milliseconds(500));
        QCOMPARE(policy.delay(1, none, 0.75), milliseconds(750));
        QCOMPARE(policy.delay(4, none, 0.5), milliseconds(4000));
        for (int attempt = 1; attempt < 200; ++attempt) {
            for (const double random : { 0.0, 0.3, 0.999999, 7.0 }) {
                const milliseconds delay = policy.delay(attempt, none, random);
                QVERIFY(delay >= milliseconds(500) && delay <= policy.cap);
            }
        }
        QVERIFY(policy.delay(50, none, 0.999) > milliseconds(59'000));
        QCOMPARE(policy.delay(9, std::chrono::seconds(120), 0.0), milliseconds(120'000)); // never before what the server says
        QCOMPARE(policy.delay(1, std::chrono::seconds(120), 0.5), milliseconds(120'500));
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestMessage)
#include "tst_message.moc"
