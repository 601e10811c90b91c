// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "tests/support/quickfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

// "ledger" and the sale of bonded material in "calc", of the real program.
class TestWriteOffCommand final : public QObject
{
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonValue json() const
        {
            const QJsonDocument document = QJsonDocument::fromJson(out);
            return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        }
    };
    QString m_program;
    QTemporaryDir m_folder { quickFolder() };

    Run ctl(const QStringList& arguments)
    {
        QProcess process;
        process.start(m_program, QStringList { u"--store"_s, m_folder.filePath(u"store"_s) } + arguments);
        process.closeWriteChannel();
        Run run;
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
            run.code = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("write");
        return file.fileName();
    }
    static QByteArray list(const char* number, const char* mode, const char* direction, const char* side, const char* item, const char* quantity, const char* day)
    {
        return QByteArray("<InvtMessage><InvtHeadType><PutrecNo>B52026000001</PutrecNo><EtpsInnerInvtNo>") + number + "</EtpsInnerInvtNo><ImpexpMarkcd>" + direction + "</ImpexpMarkcd><MtpckEndprdMarkcd>" + side
            + "</MtpckEndprdMarkcd><SupvModecd>" + mode + "</SupvModecd><InvtDclTime>" + day + "</InvtDclTime><VrfdedMarkcd>2</VrfdedMarkcd></InvtHeadType><InvtListType><PutrecSeqno>" + item + "</PutrecSeqno><DclQty>" + quantity
            + "</DclQty><UcnsVerno>1</UcnsVerno></InvtListType><SysId>95</SysId></InvtMessage>";
    }

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
        const QString record = write(u"record.json"_s,
            "{\"number\": \"B52026000001\", \"kind\": \"handbook\", \"company\": \"东莞示例\", \"from\": \"2026-01-01\", \"until\": \"2026-12-31\","
            "\"items\": [{\"side\": \"material\", \"no\": 1, \"record\": \"1000\", \"partNo\": \"M-1\", \"unit\": \"035\", \"name\": \"铜线\"}, {\"side\": \"product\", \"no\": 1, \"record\": \"500\", \"partNo\": \"P-1\"}],"
            "\"consumptions\": [{\"product\": 1, \"version\": 1, \"material\": 1, \"net\": \"1.6\", \"tangibleLoss\": \"0.15\", \"intangibleLoss\": \"0.05\"}]}");
        Run run = ctl({ u"ledger"_s, u"record"_s, u"import"_s, record });
        QVERIFY2(run.code == 0, run.err.constData());
        run = ctl({ u"ledger"_s, u"post"_s, write(u"in.xml"_s, list("QD-1", "0615", "I", "I", "1", "600", "20260201")), write(u"out.xml"_s, list("QD-2", "0615", "E", "E", "1", "100", "20260501")) });
        QVERIFY2(run.code == 0, run.err.constData());
    }

    void aWriteOffIsComplete()
    {
        const Run run = ctl({ u"ledger"_s, u"writeoff"_s, u"B52026000001"_s, u"--period"_s, u"2026-01-01..2026-06-30"_s, u"--json"_s });
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonValue row = run.json()[0];
        QCOMPARE(row["item"_L1].toInt(), 1);
        QCOMPARE(row["importTotal"_L1].toString(), u"600"_s);
        QCOMPARE(row["productUse"_L1].toString(), u"200"_s);
        QCOMPARE(row["closing"_L1].toString(), u"400"_s);
        QCOMPARE(row["leftover"_L1].toString(), u"30"_s);
        QCOMPARE(row["disposal"_L1]["domesticSale"_L1].toString(), u"400"_s);
        const Run whole = ctl({ u"ledger"_s, u"writeoff"_s, u"B52026000001"_s, u"--period"_s, u"2026-01-01..2026-06-30"_s, u"--report"_s, u"--json"_s });
        QVERIFY2(whole.code == 0, whole.err.constData());
        QCOMPARE(whole.json()["mayReport"_L1].toBool(), true);
        QCOMPARE(whole.json()["matters"_L1][0]["kind"_L1].toString(), u"leftoverOpen"_s);
        QVERIFY(whole.json()["checks"_L1].toArray().size() > 5);
        QCOMPARE(ctl({ u"ledger"_s, u"writeoff"_s, u"B52026000001"_s, u"--period"_s, u"2026-06-30..2026-01-01"_s }).code != 0, true);
    }

    void aStocktakeNamesCauses()
    {
        const QString stock = write(u"stock.csv"_s, "料号,数量,单位\nM-1,0.39,吨\nP-1,2,个\nX-1,5,个\n");
        const Run run = ctl({ u"ledger"_s, u"stocktake"_s, u"B52026000001"_s, u"--stock"_s, stock, u"--count-day"_s, u"2026-06-30"_s, u"--json"_s });
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonValue line = run.json()["lines"_L1][0];
        QCOMPARE(line["ledger"_L1].toString(), u"400"_s);
        QCOMPARE(line["own"_L1].toString(), u"390"_s); // tonnes to kilograms
        QCOMPARE(line["inProducts"_L1].toString(), u"4"_s);
        QCOMPARE(line["difference"_L1].toString(), u"-6"_s);
        QCOMPARE(line["causes"_L1][0]["cause"_L1].toString(), u"otherConsumption"_s);
        QCOMPARE(run.json()["unknown"_L1][0]["partNo"_L1].toString(), u"X-1"_s);
        QVERIFY(ctl({ u"ledger"_s, u"stocktake"_s, u"B52026000001"_s }).code != 0);
        // The same from the movements of an ERP system, up to the day.
        const QString erp = write(u"erp.csv"_s, "日期,料号,业务类型,数量\n2026-02-02,M-1,采购入库,600\n2026-03-01,M-1,生产领料,205\n2026-07-01,M-1,生产领料,50\n");
        const Run moved = ctl({ u"ledger"_s, u"stocktake"_s, u"B52026000001"_s, u"--stock"_s, erp, u"--movements"_s, u"--count-day"_s, u"2026-06-30"_s, u"--json"_s });
        QCOMPARE(moved.json()["lines"_L1][0]["difference"_L1].toString(), u"-5"_s);
    }

    void aCheckSaysWhatStandsInTheWay()
    {
        QCOMPARE(ctl({ u"ledger"_s, u"check"_s, u"B52026000001"_s, u"--json"_s }).code, 0);
        QVERIFY(ctl({ u"ledger"_s, u"post"_s, write(u"more.xml"_s, list("QD-3", "0615", "E", "E", "1", "250", "20260601")) }).code == 0);
        const Run run = ctl({ u"ledger"_s, u"check"_s, u"B52026000001"_s, u"--period"_s, u"2026-01-01..2026-06-30"_s, u"--json"_s });
        QCOMPARE(run.code, 1);
        QStringList codes;
        for (const QJsonValue& row : run.json().toArray())
            codes << row["code"_L1].toString();
        QVERIFY2(codes.contains(u"ledger.negative"_s) && codes.contains(u"ledger.open.overUse"_s), run.out.constData());
    }

    // Row I01 of the examples, and the same within a whole sale: taxes of 10,000 + 14,300 for 180 days at 0.35 %.
    void aSaleBearsInterest()
    {
        const Run example = ctl({ u"calc"_s, u"--json"_s, u"deferred_interest"_s, u"tax=100000.00"_s, u"days=180"_s, u"annual_rate=0.0035"_s, u"basis=360"_s });
        QCOMPARE(example.json()["interest"_L1].toString(), u"175.00"_s);
        const Run sale = ctl({ u"calc"_s, u"--json"_s, u"domestic_sale"_s, u"dutiable_value=100000"_s, u"duty_rate=10%"_s, u"vat_rate=13%"_s, u"from=2026-01-01"_s, u"to=2026-06-30"_s });
        QVERIFY2(sale.code == 0, sale.err.constData());
        QCOMPARE(sale.json()["duty"_L1].toString(), u"10000.00"_s);
        QCOMPARE(sale.json()["vat"_L1].toString(), u"14300.00"_s);
        QCOMPARE(sale.json()["interest"_L1].toString(), u"42.53"_s); // 24,300 x 180 x 0.0035 / 360 = 42.525
        QCOMPARE(sale.json()["total"_L1].toString(), u"24342.53"_s);
        QVERIFY(!sale.json()["derivations"_L1].toArray().isEmpty());
        const Run scrap = ctl({ u"calc"_s, u"--json"_s, u"domestic_sale"_s, u"dutiable_value=100000"_s, u"duty_rate=10%"_s, u"vat_rate=13%"_s, u"leftover=true"_s });
        QVERIFY2(scrap.code == 0, scrap.err.constData());
        QCOMPARE(scrap.json()["total"_L1].toString(), u"24300.00"_s);
        QVERIFY(!scrap.json().toObject().contains("interest"_L1));
        QVERIFY(ctl({ u"calc"_s, u"domestic_sale"_s, u"dutiable_value=1"_s, u"duty_rate=1%"_s, u"vat_rate=13%"_s }).code != 0); // for how long?
        QVERIFY(ctl({ u"calc"_s, u"domestic_sale"_s, u"dutiable_value=1"_s, u"duty_rate=1%"_s, u"days=30"_s }).code != 0); // no VAT is not a VAT of 0
        QVERIFY(ctl({ u"calc"_s, u"domestic_sale"_s, u"dutiable_value=1"_s, u"vat_rate=13%"_s, u"days=30"_s }).code != 0);
    }
};

QTEST_GUILESS_MAIN(TestWriteOffCommand)
#include "tst_writeoffcommand.moc"
