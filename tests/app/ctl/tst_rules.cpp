// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packkit.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

// tongguanctl rules, as a script would use it.
class TestRulesCommand final : public QObject
{
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        m_program = QStringLiteral(TONGGUAN_BIN_DIR "/tongguanctl.exe");
#else
        m_program = QStringLiteral(TONGGUAN_BIN_DIR "/tongguanctl");
#endif
        if (!QFile::exists(m_program))
            QSKIP("tongguanctl was not built");
    }

    void listsWhatIsInForce()
    {
        const Run run = ctl({ u"rules"_s, u"list"_s, u"--json"_s });
        QCOMPARE(run.code, 0);
        const QJsonObject pack = run.object()[u"packs"_s][0].toObject();
        QCOMPARE(pack[u"id"_s].toString(), u"declaration-base"_s);
        const QJsonArray rules = run.object()[u"rules"_s].toArray();
        QCOMPARE(rules.size(), pack[u"coverage"_s][u"rules"_s].toInt());
        QCOMPARE(pack[u"coverage"_s][u"uncovered"_s].toInt(-1), 0);
        for (const QJsonValue& rule : rules) {
            for (const QString& member : { u"id"_s, u"severity"_s, u"certainty"_s, u"must"_s, u"source"_s, u"pack"_s })
                QVERIFY2(!rule[member].toString().isEmpty(), qPrintable(rule[u"id"_s].toString() + member));
            QVERIFY(!rule[u"reads"_s].toArray().isEmpty());
        }
        QCOMPARE(ctl({ u"rules"_s, u"list"_s }).out.count('\n'), rules.size());
    }

    void explainsOne()
    {
        const Run run = ctl({ u"rules"_s, u"explain"_s, u"weight.order"_s, u"--json"_s });
        QCOMPARE(run.code, 0);
        const QJsonObject rule = run.object();
        QCOMPARE(rule[u"must"_s].toString(), u"grossWeight >= netWeight"_s);
        QCOMPARE(rule[u"reads"_s].toArray(), (QJsonArray { u"grossWeight"_s, u"netWeight"_s }));
        QVERIFY(rule[u"cases"_s].toArray().size() >= 2);
        for (const QJsonValue& one : rule[u"cases"_s].toArray()) {
            QCOMPARE(one[u"asExpected"_s].toBool(), true);
            QCOMPARE(one[u"found"_s], one[u"finds"_s]);
        }
        QVERIFY(ctl({ u"rules"_s, u"explain"_s, u"weight.order"_s }).out.contains("grossWeight >= netWeight"));
        const Run none = ctl({ u"rules"_s, u"explain"_s, u"no.such"_s });
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("rule.none"));
    }

    void triesOneOnADeclaration()
    {
        const QString file = QStringLiteral(TONGGUAN_SOURCE_DIR "/resources/scenarios/import-electronics.xml");
        const Run run = ctl({ u"rules"_s, u"try"_s, u"weight.order"_s, file, u"--json"_s });
        QCOMPARE(run.code, 0);
        QCOMPARE(run.array().size(), 1);
        QCOMPARE(run.array()[0][u"outcome"_s].toString(), u"finds"_s);
        QCOMPARE(run.array()[0][u"must"_s].toString(), u"false"_s);
        QCOMPARE(run.array()[0][u"field"_s].toString(), u"grossWeight"_s);
    }

    void verifies_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code"); // "": good
        const QStringList trust { u"--key"_s, QString::fromLatin1(m_maker.key().bytes.toHex()) };
        const QJsonObject body = PackMaker::rules(u"office-extra"_s, 1);
        QByteArray tampered = m_maker.sign(body);
        tampered.replace(">= 5", ">= 6");
        QJsonObject failing = body;
        QJsonObject rule = body[u"rules"_s][0].toObject();
        rule[u"must"_s] = u"grossWeight >= 0"_s;
        failing[u"rules"_s] = QJsonArray { rule };
        QJsonObject expired = body;
        expired[u"until"_s] = u"2020-01-01"_s;
        QTest::newRow("signed, trusted") << m_maker.sign(body) << trust << QString();
        QTest::newRow("rates") << m_maker.sign(PackMaker::rates(u"rates"_s, 1, u"709.71"_s)) << trust << QString();
        QTest::newRow("signed by nobody known") << m_maker.sign(body) << QStringList() << u"pack.key"_s;
        QTest::newRow("tampered") << tampered << trust << u"pack.signature"_s;
        QTest::newRow("not signed") << canonicalJson(body) << trust << u"pack.unsigned"_s;
        QTest::newRow("to be signed") << QJsonDocument(body).toJson() << QStringList { u"--unsigned"_s } << QString();
        QTest::newRow("a case fails") << m_maker.sign(failing) << trust << u"rule.case"_s;
        QTest::newRow("expired") << m_maker.sign(expired) << trust << u"pack.expired"_s;
    }
    void verifies()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, options);
        QFETCH(QString, code);
        const QString path = m_folder.filePath(u"pack.json"_s);
        QFile pack(path);
        QVERIFY(pack.open(QIODevice::WriteOnly) && pack.write(file) == file.size());
        pack.close();
        const Run run = ctl(QStringList { u"rules"_s, u"verify"_s, path, u"--json"_s } + options);
        QCOMPARE(run.code, code.isEmpty() ? 0 : 1);
        QCOMPARE(run.object()[u"good"_s].toBool(), code.isEmpty());
        QCOMPARE(run.object()[u"error"_s][u"code"_s].toString(), code);
        const Run words = ctl(QStringList { u"rules"_s, u"verify"_s, path } + options);
        QCOMPARE(words.code, run.code);
        QVERIFY(words.code == 0 ? words.out.startsWith("good: ") : words.err.contains(code.toUtf8()));
    }

    void tellsItsUsage()
    {
        QCOMPARE(ctl({ u"rules"_s, u"verify"_s }).code, 2);
        QCOMPARE(ctl({ u"rules"_s, u"burn"_s }).code, 2);
    }

private:
    Run ctl(const QStringList& arguments)
    {
        QProcess process;
        process.start(m_program, QStringList { u"--store"_s, m_folder.filePath(u"store"_s) } + arguments);
        Run run;
        if (process.waitForFinished(60'000))
            run = { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
        return run;
    }

    QString m_program;
    QTemporaryDir m_folder;
    PackMaker m_maker;
};

QTEST_GUILESS_MAIN(TestRulesCommand)
#include "tst_rules.moc"
