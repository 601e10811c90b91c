// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/derivation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

namespace {

struct Run {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

// "tax" and "calc" of the real program, as a script would use them.
class TestTaxCommand final : public QObject
{
    Q_OBJECT
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
        m_message = QStringLiteral(TONGGUAN_SOURCE_DIR "/resources/scenarios/import-electronics.xml");
    }

    void taxOfAFile()
    {
        const QStringList rates { u"--fx"_s, u"USD=7.1"_s, u"--line-rate"_s, u"1:mfn=0%"_s, u"--line-rate"_s, u"1:vat=13%"_s, u"--line-rate"_s, u"1:consumption=0"_s };
        const Run run = ctl(QStringList { u"tax"_s, u"--json"_s, m_message } + rates);
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonObject json = run.json();
        const QJsonArray lines = json["lines"_L1].toArray();
        QVERIFY(!lines.isEmpty());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject line = lines.at(i).toObject();
            QCOMPARE(line["no"_L1].toInt(), int(i) + 1);
            for (const char* key : { "value", "duty", "consumption", "vat", "total" })
                QVERIFY2(line.contains(QLatin1StringView(key)), key);
        }
        const QJsonObject first = lines.at(0).toObject();
        QVERIFY2(!first["value"_L1].isNull(), run.out.constData());
        const Decimal value = Decimal::parse(first["value"_L1].toString()).value();
        QVERIFY(value > Decimal(0));
        QCOMPARE(first["duty"_L1].toString(), u"0.00"_s);
        QCOMPARE(first["vat"_L1].toString(), (value * Decimal::parse(u"0.13").value()).toString(2));
        const QJsonObject totals = json["totals"_L1].toObject();
        for (const char* key : { "value", "duty", "consumption", "vat", "total" })
            QVERIFY2(totals.contains(QLatin1StringView(key)), key);
        const QJsonArray derivations = json["derivations"_L1].toArray();
        QVERIFY(derivations.size() >= 4);
        for (const QJsonValue& entry : derivations) {
            const auto derivation = Derivation::fromJson(entry.toObject());
            QVERIFY(derivation);
            const auto again = recompute(*derivation);
            QVERIFY(again);
            QVERIFY(*again == derivation->value);
        }
    }

    void whatIsUnknownIsNull()
    {
        const Run run = ctl({ u"tax"_s, u"--json"_s, m_message });
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonObject line = run.json()["lines"_L1].toArray().at(0).toObject();
        QVERIFY(line["duty"_L1].isNull());
        QVERIFY(!line["unknownReason"_L1].toString().isEmpty());
        QCOMPARE(run.json()["totals"_L1].toObject()["complete"_L1].toBool(true), false);
    }

    void taxOfAStoredDeclaration()
    {
        const Run imported = ctl({ u"--json"_s, u"import"_s, m_message });
        const QString id = QJsonDocument::fromJson(imported.out).array().at(0)[u"id"].toString();
        const Run run = ctl({ u"tax"_s, u"--json"_s, id, u"--fx"_s, u"USD=7.1"_s });
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.json()["lines"_L1].toArray(), ctl({ u"tax"_s, u"--json"_s, m_message, u"--fx"_s, u"USD=7.1"_s }).json()["lines"_L1].toArray());
    }

    void negativeAmountsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("field");
        QTest::newRow("a value") << QStringList { u"chain.duty_vat"_s, u"dutiable_value=-100"_s, u"duty_rate=0.1"_s, u"vat_rate=0.13"_s } << u"dutiable_value"_s;
        QTest::newRow("a rate") << QStringList { u"chain.duty_vat"_s, u"dutiable_value=100"_s, u"duty_rate=-10%"_s, u"vat_rate=0.13"_s } << u"duty_rate"_s;
        QTest::newRow("a quantity in a row") << QStringList { u"duty.compound.price_threshold"_s, u"lines=[{\"qty\":\"-2\",\"cif_usd_each\":\"4000\"}]"_s, u"fx=6.5"_s, u"rule=35%"_s } << u"lines.1.qty"_s;
        QTest::newRow("days") << QStringList { u"latepay.amount"_s, u"tax=1000"_s, u"days=-3"_s } << u"days"_s;
        QTest::newRow("an exchange rate") << QStringList { u"duty.advalorem.CIF"_s, u"cif_usd=1000"_s, u"fx=-7"_s, u"duty_rate=0.1"_s } << u"fx"_s;
    }

    void negativeAmountsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, field);
        const Run run = ctl(QStringList { u"calc"_s, u"--json"_s } + arguments);
        QVERIFY(run.code != 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("calc.negative") && run.err.contains(field.toUtf8()), run.err.constData());
    }

    // Balances of a handbook may be below zero.
    void balancesMayBeNegative()
    {
        const Run run = ctl({ u"calc"_s, u"--json"_s, u"ledger.roll"_s, u"opening=-5"_s, u"imported=10"_s });
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.json()["closing"_L1].toInt(), 5);
    }

private:
    Run ctl(QStringList arguments) const
    {
        QProcess process;
        process.start(m_program, QStringList { u"--store"_s, m_folder.filePath(u"store"_s) } + arguments);
        Run run;
        if (!process.waitForFinished(60'000))
            return run;
        run.code = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    QString m_program, m_message;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTaxCommand)
#include "tst_taxcommand.moc"
