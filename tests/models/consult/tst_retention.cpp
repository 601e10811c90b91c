// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/retention.h"

#include <QTest>

namespace Tongguan {

class RetentionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleNamesItsSource();
    void takesTheLongestTerm();
    void refusesWhatIsNotWhole();
};

void RetentionTest::everyRuleNamesItsSource()
{
    QCOMPARE(retentionRules().size(), 3);
    for (const RetentionRule& rule : retentionRules()) {
        QVERIFY(!rule.source.isEmpty() && !rule.title.zh.isEmpty() && !rule.title.en.isEmpty() && !rule.text.zh.isEmpty() && !rule.text.en.isEmpty());
        QVERIFY(rule.certainty != Certainty::Practice || rule.years == 0);
    }
    for (const QString& thing : { u"log"_s, u"minutes"_s, u"files"_s, u"record"_s, u"recording"_s, u"stills"_s })
        QVERIFY(retentionOf(thing, QDate(2026, 11, 23), {}).until.isValid());
}

void RetentionTest::takesTheLongestTerm()
{
    const QDate ended(2026, 11, 23);
    QCOMPARE(retentionOf(u"log"_s, ended, {}).until, QDate(2029, 11, 23));
    QCOMPARE(retentionOf(u"log"_s, ended, QDate(2026, 12, 1)).until, QDate(2029, 12, 1)); // from release
    QCOMPARE(retentionOf(u"recording"_s, ended, QDate(2026, 12, 1)).until, QDate(2029, 11, 23));
    QCOMPARE(retentionOf(u"recording"_s, ended, {}).rule, u"process"_s);
    QVERIFY(!retentionOf(u"weather"_s, ended, {}).until.isValid());
    // What is not released, or under supervision, has no term of an audit yet; what counts from the end has.
    QVERIFY(!retentionOf(u"log"_s, { ended, {}, true }).until.isValid());
    QCOMPARE(retentionOf(u"stills"_s, { ended, {}, true }).until, QDate(2029, 11, 23));
    QCOMPARE(officeDay(QDateTime(ended, QTime(16, 30), Qt::UTC)), QDate(2026, 11, 24)); // in China it is tomorrow
    const auto two = readRetention(R"({"rules":[{"id":"a","keeps":["log"],"years":1,"from":"ended","source":"x","certainty":"law"},{"id":"b","keeps":["log"],"years":5,"from":"ended","source":"x","certainty":"law"}]})");
    QVERIFY(two);
    QCOMPARE(retentionOf(u"log"_s, ended, {}, *two).rule, u"b"_s);
}

void RetentionTest::refusesWhatIsNotWhole()
{
    for (const QByteArray& json : { QByteArray("{}"), QByteArray("x"), QByteArray(R"({"rules":[{"id":"a","keeps":["log"],"years":1,"from":"ended","certainty":"law"}]})"),
             QByteArray(R"({"rules":[{"id":"a","keeps":["log"],"years":1,"from":"ended","source":"x","certainty":"sure"}]})"),
             QByteArray(R"({"rules":[{"id":"a","keeps":["log"],"years":1,"from":"then","source":"x","certainty":"law"}]})") })
        QCOMPARE(readRetention(json).error().code, u"retention.data"_s);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::RetentionTest)
#include "tst_retention.moc"
