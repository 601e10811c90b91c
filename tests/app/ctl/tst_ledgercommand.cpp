// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/listkit.h"
#include "tests/support/quickfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

// tongguanctl with lists and ledgers, as a script would use it.
class TestLedgerCommand final : public QObject
{
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };
    const QString m_record = u"C52016000001"_s;

    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] QString list(const QByteArray& own, const QByteArray& quantity, const QByteArray& mark = {}, const QByteArray& mode = "0615") const
    {
        return file(QString::fromLatin1(own) + u".xml", "<InvtMessage><InvtHeadType><PutrecNo>" + m_record.toLatin1() + "</PutrecNo><EtpsInnerInvtNo>" + own
                + "</EtpsInnerInvtNo><ImpexpMarkcd>I</ImpexpMarkcd><MtpckEndprdMarkcd>I</MtpckEndprdMarkcd><SupvModecd>" + mode + "</SupvModecd><InvtDclTime>20260301</InvtDclTime><VrfdedMarkcd>" + mark
                + "</VrfdedMarkcd></InvtHeadType><InvtListType><GdsSeqno>1</GdsSeqno><PutrecSeqno>1</PutrecSeqno><DclQty>" + quantity + "</DclQty></InvtListType></InvtMessage>");
    }
    Run ctl(const QStringList& arguments)
    {
        QProcess process;
        process.start(m_program, QStringList { u"--store"_s, m_folder.filePath(u"store"_s), u"--json"_s } + arguments);
        Run run;
        if (process.waitForFinished(60'000))
            run = { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
        return run;
    }
    [[nodiscard]] QString left(const QStringList& more = {})
    {
        return ctl(QStringList { u"ledger"_s, u"balance"_s, m_record, u"--item"_s, u"1"_s } + more).array().at(0)[u"remaining"].toString();
    }

    QString m_program;
    QTemporaryDir m_folder { quickFolder() };

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
        QCOMPARE(ctl({ u"ledger"_s, u"record"_s, u"import"_s, file(u"record.json"_s, QJsonDocument(ListKit::record(m_record).toJson()).toJson()) }).code, 0);
    }

    void listsAreDocuments()
    {
        const QString open = list("L-1", "100"), past = list("L-2", "40", "2");
        const Run posted = ctl({ u"ledger"_s, u"post"_s, open, past });
        QCOMPARE(posted.code, 0);
        QCOMPARE(posted.array().at(0)[u"new"].toInt(), 1);
        QCOMPARE(posted.array().at(0)[u"effect"].toString(), u"directImport"_s);
        QCOMPARE(posted.array().at(0)[u"posted"].toBool(), true);
        QCOMPARE(ctl({ u"ledger"_s, u"post"_s, open, past }).array().at(0)[u"new"].toInt(-1), 0); // once is once
        QCOMPARE(left(), u"40"_s);
        QCOMPARE(left({ u"--foreseen"_s }), u"140"_s);

        const QJsonArray rows = ctl({ u"list"_s, u"--type"_s, u"inventoryList"_s }).array();
        QCOMPARE(rows.size(), 2);
        QStringList told;
        for (const QJsonValue& row : rows)
            told << row[u"type"].toString() + u' ' + row[u"number"].toString() + u' ' + row[u"state"].toString();
        told.sort();
        QCOMPARE(told, (QStringList { u"inventoryList L-1 draft"_s, u"inventoryList L-2 deducted"_s }));
        QCOMPARE(ctl({ u"list"_s }).array().size(), 0); // declarations only
        QCOMPARE(ctl({ u"list"_s, u"--type"_s, u"inventoryList"_s, u"--state"_s, u"deducted"_s }).array().size(), 1);
        QCOMPARE(ctl({ u"list"_s, u"--type"_s, u"nothing"_s }).code, 1);

        // A corrected file takes the place of the former.
        QCOMPARE(ctl({ u"ledger"_s, u"post"_s, list("L-1", "90") }).array().at(0)[u"new"].toInt(), 1);
        QCOMPARE(left({ u"--foreseen"_s }), u"130"_s);

        // The rules of lists hold here as in the window: what is not filled in is told, and nothing goes.
        const Run open1 = ctl({ u"submit"_s, u"L-1"_s });
        QCOMPARE(open1.code, 1);
        QVERIFY2(open1.err.contains("declaration.findings"), open1.err.constData());
        QCOMPARE(ctl({ u"submit"_s, u"L-1"_s, u"--despite-errors"_s }).code, 0);
        const Run twice = ctl({ u"submit"_s, u"L-1"_s, u"--despite-errors"_s });
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.err.contains("declaration.state"), twice.err.constData());
        QCOMPARE(ctl({ u"submit"_s, u"L-2"_s }).code, 1); // history
        QCOMPARE(ctl({ u"receipts"_s, u"L-2"_s }).array().size(), 0);
        QCOMPARE(left({ u"--foreseen"_s }), u"130"_s);
    }

    void partsAreMerged()
    {
        const QString table = file(u"merging.csv"_s, "料号,商品编码,品名,单位\nCU-1,8534001000,material 1,035\nCU-2,8534001000,material 1,千克\nX,9999999999,other,035\n");
        const auto items = [](const QJsonArray& rows) {
            QStringList words;
            for (const QJsonValue& row : rows)
                words << row[u"partNo"].toString() + u'=' + QString::number(row[u"item"].toInt());
            return words.join(u' ');
        };
        QCOMPARE(items(ctl({ u"ledger"_s, u"merge"_s, m_record, u"propose"_s, table }).array()), u"CU-1=1 CU-2=1 X=4"_s);
        QCOMPARE(items(ctl({ u"ledger"_s, u"merge"_s, m_record }).array()), QString()); // a proposal keeps nothing
        const Run kept = ctl({ u"ledger"_s, u"merge"_s, m_record, u"import"_s, table, u"--from"_s, u"2026-03-01"_s, u"--note"_s, u"first"_s });
        QCOMPARE(kept.code, 0);
        QVERIFY2(kept.err.contains("X: differs from item 4 in item"), kept.err.constData());
        QCOMPARE(kept.array().at(0)[u"version"].toInt(), 1);
        QCOMPARE(items(ctl({ u"ledger"_s, u"merge"_s, m_record, u"--at"_s, u"2026-03-01"_s }).array()), u"CU-1=1 CU-2=1 X=4"_s);
        QCOMPARE(items(ctl({ u"ledger"_s, u"merge"_s, m_record, u"--at"_s, u"2026-02-28"_s }).array()), QString());
        const QJsonValue version = ctl({ u"ledger"_s, u"merge"_s, m_record, u"versions"_s }).array().at(0);
        QCOMPARE(version[u"note"].toString(), u"first"_s);
        QCOMPARE(version[u"parts"].toInt(), 3);
        QCOMPARE(ctl({ u"ledger"_s, u"merge"_s, u"nothing"_s }).code, 1);
        QCOMPARE(ctl({ u"ledger"_s, u"merge"_s, m_record, u"split"_s, u"1"_s, u"x"_s }).code, 1);
    }

    void whatHasNoEffectIsToldAndNotKept()
    {
        const Run refused = ctl({ u"ledger"_s, u"post"_s, list("L-9", "1", {}, "9999") });
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("ledger.list.effect"), refused.err.constData());
        QCOMPARE(ctl({ u"list"_s, u"--type"_s, u"inventoryList"_s, u"--find"_s, u"L-9"_s }).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLedgerCommand)
#include "tst_ledgercommand.moc"
