// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "tests/support/quickfolder.h"

#include <QDir>
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
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

} // namespace

// The real program, offline, as a script would use it.
class TestCommands final : public QObject
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
        m_message = QStringLiteral(TONGGUAN_SOURCE_DIR "/resources/scenarios/import-electronics.xml");
        if (!QFile::exists(m_program))
            QSKIP("tongguanctl was not built");
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(quickFolder()); }

    void importListShowSetCheckSubmitExport()
    {
        const Run imported = ctl({ u"--json"_s, u"import"_s, m_message });
        QVERIFY2(imported.code == 0, imported.err.constData());
        const QString id = imported.json().array().at(0)[u"id"].toString();
        QCOMPARE(id.size(), 36);

        const QJsonArray list = ctl({ u"list"_s, u"--json"_s }).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0)[u"state"].toString(), u"draft"_s);
        const QString goods = list.at(0)[u"goods"].toString();
        QVERIFY(!goods.isEmpty());
        QCOMPARE(ctl({ u"list"_s, u"--json"_s, u"--find"_s, goods.left(2) }).json().array().size(), 1);
        QCOMPARE(ctl({ u"list"_s, u"--json"_s, u"--find"_s, u"絕無此物"_s }).json().array().size(), 0);

        const QJsonArray findings = ctl({ u"check"_s, u"--json"_s, id }).json().array();
        const auto error = std::find_if(findings.begin(), findings.end(), [](const QJsonValue& f) { return f[u"severity"].toString() == u"error"; });
        QVERIFY(error != findings.end());
        QCOMPARE((*error)[u"field"].toString(), u"grossWeight"_s);
        for (const char* key : { "id", "severity", "field", "line", "message", "source" })
            QVERIFY2(error->toObject().contains(QLatin1StringView(key)), key);
        QVERIFY(!(*error)[u"source"].toString().isEmpty());
        QCOMPARE(ctl({ u"check"_s, u"--strict"_s, id }).code, 1);
        QVERIFY(ctl({ u"submit"_s, id }).code != 0); // errors left

        const QJsonObject before = ctl({ u"show"_s, u"--json"_s, id }).json().object();
        QVERIFY(before.contains(u"netWeight"_s));
        const Run odd = ctl({ u"set"_s, id, u"grossWeight=heavy"_s });
        QCOMPARE(odd.code, 0); // kept, and told at once
        QVERIFY2(odd.err.contains("error: grossWeight: "), odd.err.constData());
        const Run set = ctl({ u"set"_s, id, u"grossWeight=99999.5"_s, u"line[1].goodsBrand=无品牌"_s });
        QCOMPARE(set.code, 0);
        QVERIFY2(!set.err.contains("error: grossWeight"), set.err.constData());
        const QJsonObject after = ctl({ u"show"_s, u"--json"_s, id }).json().object();
        QCOMPARE(after[u"grossWeight"].toString(), u"99999.5"_s);
        QCOMPARE(after[u"line"].toArray().at(0)[u"goodsBrand"].toString(), u"无品牌"_s);
        QCOMPARE(ctl({ u"check"_s, u"--strict"_s, id.left(30) }).code, 0); // by the beginning of the id

        const Run submitted = ctl({ u"submit"_s, u"--json"_s, id });
        QVERIFY2(submitted.code == 0, submitted.err.constData());
        QCOMPARE(ctl({ u"list"_s, u"--json"_s, u"--state"_s, u"submitting"_s }).json().array().size(), 1);
        QVERIFY(ctl({ u"submit"_s, id }).code != 0); // not twice
        QVERIFY(ctl({ u"set"_s, id, u"grossWeight=1"_s }).code != 0); // no edits now
        QCOMPARE(ctl({ u"receipts"_s, u"--json"_s, id }).json().array().size(), 0);

        const QString target = m_folder->filePath(u"out.xml"_s);
        QCOMPARE(ctl({ u"export"_s, id, u"--to"_s, target }).code, 0);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray xml = file.readAll();
        QVERIFY(xml.contains("<GrossWet>99999.5</GrossWet>"));
        const QJsonArray again = ctl({ u"--json"_s, u"import"_s, target }).json().array();
        QVERIFY(again.at(0).toObject().contains(u"id"_s));
    }

    void failuresSayWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no command") << QStringList() << QByteArray("usage");
        QTest::newRow("unknown command") << QStringList { u"fly"_s } << QByteArray("no command");
        QTest::newRow("unknown option") << QStringList { u"list"_s, u"--fly"_s } << QByteArray("fly");
        QTest::newRow("no such file") << QStringList { u"import"_s, u"/no/such.xml"_s } << QByteArray("file.unreadable");
        QTest::newRow("unknown declaration") << QStringList { u"show"_s, u"0123456"_s } << QByteArray("declaration.unknown");
        QTest::newRow("unknown key") << QStringList { u"set"_s, u"nothing"_s, u"a=b"_s } << QByteArray("declaration.unknown");
        QTest::newRow("unknown state") << QStringList { u"list"_s, u"--state"_s, u"flying"_s } << QByteArray("state.unknown");
        QTest::newRow("state of the other life") << QStringList { u"list"_s, u"--type"_s, u"inventoryList"_s, u"--state"_s, u"flying"_s } << QByteArray("preDeducted");
        QTest::newRow("sync without server") << QStringList { u"sync"_s } << QByteArray("server");
    }

    void theUsageIsReadable()
    {
        const QByteArrayList lines = ctl({ u"--help"_s }).out.split('\n');
        int described = 0;
        for (qsizetype at = 0; at + 1 < lines.size(); ++at) { // arguments never run into the description: that begins in its column
            const QByteArray& line = lines.at(at);
            if (!line.startsWith("  ") || line.startsWith("   "))
                continue;
            const QByteArray& text = lines.at(at + 1).startsWith(QByteArray(28, ' ')) ? lines.at(at + 1) : line;
            QVERIFY2(text.size() > 28 && text.at(27) == ' ' && text.at(28) != ' ', text.constData());
            ++described;
        }
        QVERIFY(described > 15);
    }

    void failuresSayWhy()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Run run = ctl(arguments);
        QVERIFY(run.code != 0);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void oneBadFileDoesNotStopTheOthers()
    {
        QFile bad(m_folder->filePath(u"bad.xml"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("<DecMessage><DecHead>");
        bad.close();
        const Run run = ctl({ u"--json"_s, u"import"_s, bad.fileName(), m_message });
        QCOMPARE(run.code, 1);
        const QJsonArray report = run.json().array();
        QCOMPARE(report.size(), 2);
        QCOMPARE(report.at(0)[u"error"][u"code"].toString(), u"xml.truncated"_s);
        QVERIFY(report.at(1).toObject().contains(u"id"_s));
    }

    void keysAreNamedWhenWrong()
    {
        const QString id = ctl({ u"--json"_s, u"import"_s, m_message }).json().array().at(0)[u"id"].toString();
        const Run run = ctl({ u"set"_s, id, u"grosWeight=1"_s });
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("grosWeight"), run.err.constData());
    }

    void packagesGoOutAndComeBack()
    {
        const QString id = ctl({ u"--json"_s, u"import"_s, m_message }).json().array().at(0)[u"id"].toString();
        QFile pdf(m_folder->filePath(u"发票.pdf"_s));
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        pdf.write("%PDF-1.4 invoice");
        pdf.close();
        const QString zip = m_folder->filePath(u"D_1.zip"_s);
        const int rows = int(ctl({ u"show"_s, u"--json"_s, id }).json().object()[u"attachment"].toArray().size());
        for (int row = 1; row <= rows; ++row)
            QCOMPARE(ctl({ u"set"_s, id, u"attachment[%1].fileName="_s.arg(row) }).code, 0);
        QVERIFY(ctl({ u"export"_s, id, u"--to"_s, zip, u"--attach"_s, pdf.fileName() }).err.contains("zip.unnamed"));
        QCOMPARE(ctl({ u"set"_s, id, u"attachment[%1].fileName=发票.pdf"_s.arg(rows + 1) }).code, 0);
        QVERIFY(ctl({ u"export"_s, id, u"--to"_s, zip }).err.contains("zip.missing"));
        const Run out = ctl({ u"export"_s, id, u"--to"_s, zip, u"--attach"_s, pdf.fileName(), u"--message-version"_s, u"4.0"_s });
        QVERIFY2(out.code == 0, out.err.constData());
        const Run back = ctl({ u"--json"_s, u"import"_s, zip });
        QVERIFY2(back.code == 0, back.err.constData());
        QCOMPARE(back.json().array().at(0)[u"version"].toString(), u"4.0"_s);
        QCOMPARE(back.json().array().at(0)[u"attachments"].toInt(), 1);
        const QString copy = back.json().array().at(0)[u"id"].toString();
        QFile attached(m_folder->filePath(u"store/attachments/%1/发票.pdf"_s.arg(copy)));
        QVERIFY(attached.open(QIODevice::WriteOnly) && attached.write("no PDF") == 6);
        attached.close();
        QVERIFY(ctl({ u"check"_s, copy }).out.contains("[file.pdf; "));
        QVERIFY(!ctl({ u"check"_s, zip }).out.contains("[file.")); // of a message alone nothing is known
        QFile beside(m_folder->filePath(u"store/attachments/%1/照片.jpg"_s.arg(copy))); // kept for the archive, named by no line
        QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write("x") == 1);
        beside.close();
        QCOMPARE(ctl({ u"export"_s, copy, u"--to"_s, m_folder->filePath(u"D_2.zip"_s) }).code, 0); // with the file it came with
    }

    void theGatewayCarriesADeclarationThere()
    {
        const QString root = m_folder->filePath(u"Deccus001"_s);
        QVERIFY(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).err.contains("gateway.vanished"));
        QVERIFY(QDir().mkpath(root));
        const QString id = ctl({ u"--json"_s, u"import"_s, m_message }).json().array().at(0)[u"id"].toString();
        QCOMPARE(ctl({ u"set"_s, id, u"sign.clientNo=TG20260001"_s }).code, 0);
        const QString message = m_folder->filePath(u"out.xml"_s);
        QCOMPARE(ctl({ u"export"_s, id, u"--to"_s, message, u"--operation"_s, u"G"_s }).code, 0);
        const Run sent = ctl({ u"gateway"_s, u"send"_s, message, u"--root"_s, root });
        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).code, 0);
        QVERIFY(QFile::exists(root + u"/OutBox/D_TG20260001_t1.xml"_s));
        QVERIFY(QFile::rename(root + u"/OutBox/D_TG20260001_t1.xml"_s, root + u"/SentBox/D_TG20260001_t1_20261122101112123.xml"_s));
        QFile answer(root + u"/InBox/Successed_D_TG20260001_t1_20261122101113123.xml"_s);
        QVERIFY(answer.open(QIODevice::WriteOnly));
        answer.write("<DecImportResponse><ResponseCode>0</ResponseCode><ErrorMessage>ok</ErrorMessage><ClientSeqNo>TG20260001</ClientSeqNo><SeqNo>I20260000000000001</SeqNo></DecImportResponse>");
        answer.close();
        const Run told = ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--json"_s, u"--root"_s, root });
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains("\"saved\""), told.out.constData());
        const QJsonObject status = ctl({ u"gateway"_s, u"status"_s, u"--json"_s, u"--root"_s, root }).json().object();
        QCOMPARE(status[u"running"].toBool(), false);
        QCOMPARE(status[u"counts"][u"saved"].toInt(), 1);
        QCOMPARE(status[u"declarations"].toArray().size(), 1);
        const QJsonObject declaration = status[u"declarations"].toArray().at(0).toObject();
        QCOMPARE(declaration[u"seqNo"].toString(), u"I20260000000000001"_s);
        QCOMPARE(declaration[u"state"].toString(), u"draft"_s);
        QCOMPARE(declaration[u"sent"].toString(), u"saved"_s);
        const auto deliver = [&] { return ctl({ u"--json"_s, u"gateway"_s, u"deliver"_s, u"--root"_s, root }).json().object(); };
        const auto state = [&] { return ctl({ u"--json"_s, u"show"_s, id }).json().object()[u"_meta"][u"state"].toString(); };
        QCOMPARE(deliver()[u"taken"].toInt(), 1);
        QCOMPARE(state(), u"draft"_s); // saved there, declared by a person
        QCOMPARE(deliver()[u"receipts"].toInt(), 0);
        const auto receipt = [&](const QString& channel, const QString& time) {
            QFile file(root + u"/InBox/Receipt_DECCUS004_"_s + channel + u"_2026112211.xml"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QString(u"<DEC_RESULT><CUS_CIQ_NO>I20260000000000001</CUS_CIQ_NO><ENTRY_ID>530420260000000019</ENTRY_ID><NOTICE_DATE>2026-11-22T"_s + time
                + u"</NOTICE_DATE><CHANNEL>"_s + channel + u"</CHANNEL><NOTE>note</NOTE></DEC_RESULT>"_s).toUtf8());
        };
        receipt(u"P"_s, u"11:30:00"_s); // the later one comes first
        QCOMPARE(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).code, 0);
        QCOMPARE(deliver()[u"taken"].toInt(), 1);
        receipt(u"7"_s, u"11:00:00"_s);
        receipt(u"L"_s, u"11:10:00"_s);
        QCOMPARE(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).code, 0);
        QCOMPARE(deliver()[u"taken"].toInt(), 2);
        QCOMPARE(state(), u"released"_s);
        // One that the Single Window itself refuses may be mended, with its words at hand.
        const QString refused = ctl({ u"--json"_s, u"import"_s, m_message }).json().array().at(0)[u"id"].toString();
        QCOMPARE(ctl({ u"set"_s, refused, u"sign.clientNo=TG20260002"_s }).code, 0);
        QFile failed(root + u"/InBox/Failed_D_TG20260002_t1_20261122121113123.xml"_s);
        QVERIFY(failed.open(QIODevice::WriteOnly));
        failed.write("<DecImportResponse><ResponseCode>1</ResponseCode><ErrorMessage>no such goods</ErrorMessage><ClientSeqNo>TG20260002</ClientSeqNo></DecImportResponse>");
        failed.close();
        QCOMPARE(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).code, 0);
        QCOMPARE(deliver()[u"taken"].toInt(), 1);
        QCOMPARE(ctl({ u"--json"_s, u"show"_s, refused }).json().object()[u"_meta"][u"state"].toString(), u"returned"_s);
        QVERIFY(ctl({ u"receipts"_s, refused }).out.contains("no such goods"));
        QCOMPARE(ctl({ u"gateway"_s, u"resend"_s, u"I20260000000000001"_s, u"--root"_s, root }).code, 0);
        QCOMPARE(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).code, 0);
        QVERIFY(QFile::exists(root + u"/OutBox/D_TG20260001_t2.xml"_s));
        // One that goes on holds the folder; a second is told so.
        QProcess running;
        running.start(m_program, { u"gateway"_s, u"run"_s, u"--root"_s, root });
        QVERIFY(running.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(ctl({ u"gateway"_s, u"status"_s, u"--json"_s, u"--root"_s, root }).json().object()[u"running"].toBool(), 20'000);
        QVERIFY(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).err.contains("gateway.locked"));
        running.kill(); // the power goes
        QVERIFY(running.waitForFinished());
        QCOMPARE(ctl({ u"gateway"_s, u"run"_s, u"--once"_s, u"--root"_s, root }).code, 0);
    }

    void receiptTellsWhatAFileSays()
    {
        const QString file = m_folder->filePath(u"Receipt_DECCUS004_E1_20260101101112123.xml"_s);
        QFile receipt(file);
        QVERIFY(receipt.open(QIODevice::WriteOnly));
        receipt.write("<DEC_RESULT><CUS_CIQ_NO>E20190000357086783</CUS_CIQ_NO><ENTRY_ID>520720190000000001</ENTRY_ID>"
                      "<NOTICE_DATE>2019-12-23T21:36:48</NOTICE_DATE><CHANNEL>P</CHANNEL><NOTE>;报关单放行</NOTE></DEC_RESULT>");
        receipt.close();
        const Run told = ctl({ u"receipt"_s, file, u"--json"_s });
        QVERIFY2(told.code == 0, told.err.constData());
        const QJsonObject object = told.json().object();
        QCOMPARE(object[u"kind"].toString(), u"declarationResult"_s);
        QCOMPARE(object[u"key"].toObject(), (QJsonObject { { u"clientSeqNo"_s, QString() }, { u"seqNo"_s, u"E20190000357086783"_s }, { u"entryId"_s, u"520720190000000001"_s } }));
        QCOMPARE(object[u"channel"].toString(), u"P"_s);
        QCOMPARE(object[u"state"].toString(), u"released"_s);
        QCOMPARE(object[u"note"].toString(), u";报关单放行"_s);
        QCOMPARE(object[u"time"].toString(), u"2019-12-23T13:36:48.000Z"_s);
        const Run missing = ctl({ u"receipt"_s, m_folder->filePath(u"none.xml"_s) });
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.err.contains("file.unreadable"));
    }

private:
    Run ctl(QStringList arguments) const
    {
        QProcess process;
        process.start(m_program, QStringList { u"--store"_s, m_folder->filePath(u"store"_s) } + arguments);
        Run run;
        if (!process.waitForFinished(60'000))
            return run;
        run.code = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    QString m_program, m_message;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
