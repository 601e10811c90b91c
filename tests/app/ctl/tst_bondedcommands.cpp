// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "tests/support/quickfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

namespace {

struct BondedRun {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

} // namespace

// Bonded messages in and out of the store by the real program, offline.
class TestBondedCommands final : public QObject
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
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(quickFolder()); }

    // Each kind comes in, goes out as XML and ZIP, and what went out comes in again and says the same.
    void everyKindComesAndGoes()
    {
        const QDir samples(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/exchange/bonded"));
        const QStringList names = samples.entryList({ u"*.xml"_s });
        QVERIFY(names.size() >= 5);
        QStringList arguments { u"--json"_s, u"import"_s };
        for (const QString& name : names)
            arguments << samples.filePath(name);
        const BondedRun imported = ctl(arguments);
        QVERIFY2(imported.code == 0, imported.err.constData());
        const QJsonArray rows = imported.json().array();
        QCOMPARE(rows.size(), names.size());
        QStringList again { u"--json"_s, u"import"_s };
        QList<QJsonObject> said;
        for (const QJsonValue& row : rows) {
            const QString id = row[u"id"].toString(), message = row[u"message"].toString();
            QVERIFY2(names.contains(QDir(row[u"file"].toString()).dirName()) && QDir(row[u"file"].toString()).dirName().startsWith(message), qPrintable(message));
            const QJsonObject shown = ctl({ u"show"_s, u"--json"_s, id }).json().object();
            QVERIFY2(!shown.isEmpty(), qPrintable(message));
            const bool both = said.isEmpty() || qEnvironmentVariableIsSet("TONGGUAN_LONG"); // every call is a process
            for (const QString& ending : both ? QStringList { u"xml"_s, u"zip"_s } : QStringList { said.size() % 2 ? u"zip"_s : u"xml"_s }) {
                again << m_folder->filePath(QString(message + u'.' + ending));
                said << shown;
                const BondedRun exported = ctl({ u"export"_s, id, u"--to"_s, again.last(), u"--operation"_s, u"C"_s });
                QVERIFY2(exported.code == 0, exported.err.constData());
            }
        }
        const BondedRun back = ctl(again);
        QVERIFY2(back.code == 0, back.err.constData());
        for (qsizetype i = 0; i < said.size(); ++i)
            QCOMPARE(plain(ctl({ u"show"_s, u"--json"_s, back.json().array().at(i)[u"id"].toString() }).json().object()), plain(said[i]));
        const BondedRun refused = ctl({ u"export"_s, rows.at(0)[u"id"].toString(), u"--to"_s, m_folder->filePath(u"x.doc"_s) });
        QVERIFY2(refused.code != 0 && refused.err.contains(".xml, .zip, .xlsx or .pdf"), refused.err.constData());
    }

    // A request to amend a declaration comes in as what it is.
    void aRequestToAmendComesIn()
    {
        const auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        Document request(*(*dictionary)->type(u"amendment"));
        QVERIFY(request.setValue(u"kind", u"1"_s) && request.setValue(u"entryNo", u"010020121002006053"_s) && request.setValue(u"change[1].field", u"G_QTY"_s));
        const auto written = writeDeclaration(request);
        QVERIFY(written);
        QFile file(m_folder->filePath(u"amendment.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*written) == written->size());
        file.close();
        const BondedRun imported = ctl({ u"--json"_s, u"import"_s, file.fileName() });
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(imported.json().array().at(0)[u"type"].toString(), u"amendment"_s);
    }

    // On paper every kind says what its message said; a workbook of it is written, too.
    void everyKindGoesOnPaper()
    {
        const QDir samples(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/exchange/bonded"));
        QStringList arguments { u"--json"_s, u"import"_s };
        for (const QString& name : samples.entryList({ u"*.xml"_s }))
            arguments << samples.filePath(name);
        const QJsonArray rows = ctl(arguments).json().array();
        QVERIFY(rows.size() >= 5);
        const QString pdf = m_folder->filePath(u"paper.pdf"_s), workbook = m_folder->filePath(u"book.xlsx"_s);
        const bool canRead = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
        for (const QJsonValue& row : rows) {
            const QString id = row[u"id"].toString();
            const BondedRun written = ctl({ u"--json"_s, u"export"_s, id, u"--to"_s, pdf });
            QVERIFY2(written.code == 0, written.err.constData());
            QFile file(pdf);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(5) == "%PDF-" && written.json()[u"bytes"].toInteger() == file.size());
            if (canRead) {
                const QString paper = textOf(pdf);
                const QJsonObject document = ctl({ u"show"_s, u"--json"_s, id }).json().object();
                int told = 0;
                for (const QString& key : { u"ownNo"_s, u"recordNo"_s, u"operatorName"_s, u"periodEnd"_s }) {
                    const QString value = document[key].toString().remove(u' ');
                    QVERIFY2(paper.contains(value), qPrintable(row[u"message"].toString() + u' ' + key + u' ' + value));
                    told += value.isEmpty() ? 0 : 1;
                }
                QVERIFY2(told > 0, qPrintable(row[u"message"].toString()));
            }
        }
        const QString list = rows.at(0)[u"id"].toString();
        QCOMPARE(ctl({ u"export"_s, list, u"--to"_s, workbook }).code, 0);
        QVERIFY(QFileInfo(workbook).size() > 2000);
        QCOMPARE(ctl({ u"export"_s, list, u"--to"_s, pdf, u"--form"_s, u"check"_s }).code, 0);
        QVERIFY(ctl({ u"export"_s, list, u"--to"_s, pdf, u"--form"_s, u"tax"_s }).err.contains("check and receipts"));
        if (!canRead)
            QSKIP("pdftotext (poppler-utils) is not installed: what the papers say was not read");
        QVERIFY(textOf(pdf).contains(u"复核单"));
    }

    // A ledger from the message of its record, and its lists posted to it.
    void ledgersComeFromMessages()
    {
        const QString samples = QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/exchange/bonded/");
        const BondedRun handbook = ctl({ u"--json"_s, u"ledger"_s, u"record"_s, u"import"_s, QString(samples + u"NPTS001-handbook.xml"_s) });
        QVERIFY2(handbook.code == 0, handbook.err.constData());
        QCOMPARE(handbook.json().object(), (QJsonObject { { u"number"_s, u"C52036000012"_s }, { u"items"_s, 3 }, { u"consumptions"_s, 2 } }));
        QCOMPARE(ctl({ u"ledger"_s, u"post"_s, QString(samples + u"INV101-import-list.xml"_s) }).code, 0);
        const QJsonArray balances = ctl({ u"--json"_s, u"ledger"_s, u"balance"_s, u"C52036000012"_s, u"--foreseen"_s, u"--item"_s, u"1"_s }).json().array();
        QCOMPARE(balances.size(), 1);
        QCOMPARE(balances.at(0)[u"record"].toString(), u"20000"_s);
        QCOMPARE(balances.at(0)[u"remaining"].toString(), u"1000"_s);
        // The account book out of the ZIP that the import client would take.
        const QString id = ctl({ u"--json"_s, u"import"_s, QString(samples + u"EMS111-account-book.xml"_s) }).json().array().at(0)[u"id"].toString();
        const QString zip = m_folder->filePath(u"book.zip"_s);
        QCOMPARE(ctl({ u"export"_s, id, u"--to"_s, zip }).code, 0);
        const BondedRun book = ctl({ u"--json"_s, u"ledger"_s, u"record"_s, u"import"_s, zip });
        QVERIFY2(book.code == 0, book.err.constData());
        QCOMPARE(book.json().object()[u"number"].toString(), u"E52036000012"_s);
        QCOMPARE(book.json().object()[u"items"].toInt(), 2); // the deleted row does not count
        const BondedRun wrong = ctl({ u"ledger"_s, u"record"_s, u"import"_s, QString(samples + u"SAS121-gate-pass.xml"_s) });
        QVERIFY(wrong.code != 0 && wrong.err.contains("handbook"));
    }

    // Each kind is checked by its own rules, stored or as a file; what is for declarations only says so.
    void checksAreOfTheKind()
    {
        const QString list = QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/exchange/bonded/INV101-import-list.xml");
        const QJsonArray clean = ctl({ u"check"_s, u"--json"_s, list }).json().array();
        for (const QJsonValue& finding : clean)
            QVERIFY2(finding[u"severity"].toString() != u"error" || finding[u"id"].toString() == u"required", qPrintable(finding[u"id"].toString() + u' ' + finding[u"message"].toString()));
        const QString id = ctl({ u"--json"_s, u"import"_s, list }).json().array().at(0)[u"id"].toString();
        QCOMPARE(ctl({ u"set"_s, id, u"listKind=9"_s, u"direction=E"_s }).code, 0);
        const QJsonArray found = ctl({ u"check"_s, u"--json"_s, id }).json().array();
        QVERIFY(std::any_of(found.begin(), found.end(), [](const QJsonValue& finding) { return finding[u"id"].toString() == u"kind.taxedOnce"; }));
        const BondedRun tax = ctl({ u"tax"_s, id });
        QVERIFY(tax.code != 0 && tax.err.contains("not a declaration"));
    }

    void aListBecomesItsDeclaration()
    {
        const QString samples = QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/exchange/bonded/");
        const QString id = ctl({ u"--json"_s, u"import"_s, QString(samples + u"INV101-import-list.xml"_s) }).json().array().at(0)[u"id"].toString();
        const BondedRun declared = ctl({ u"--json"_s, u"ledger"_s, u"declare"_s, id });
        QVERIFY2(declared.code == 0, declared.err.constData());
        const QJsonValue row = declared.json().array().at(0);
        QCOMPARE(row[u"list"].toString(), id);
        QCOMPARE(row[u"sums"][u"totalPrice"].toString(), u"500"_s);
        const QJsonObject declaration = ctl({ u"show"_s, u"--json"_s, row[u"declaration"].toString() }).json().object();
        QCOMPARE(declaration[u"recordNo"].toString(), u"C52036000012"_s);
        QCOMPARE(declaration[u"line"].toArray().at(0)[u"originCountry"].toString(), u"USA"_s);
        const QJsonObject list = ctl({ u"show"_s, u"--json"_s, id }).json().object();
        QCOMPARE(list[u"declarationNo"].toString(), u"QD-2036-0001"_s);
        QCOMPARE(list[u"line"].toArray().at(0)[u"entryLineNo"].toString(), u"1"_s);
        QVERIFY(ctl({ u"ledger"_s, u"declare"_s, id }).err.contains("already")); // once only
        const BondedRun again = ctl({ u"ledger"_s, u"declare"_s, row[u"declaration"].toString() });
        QVERIFY(again.code != 0 && again.err.contains("inventory list"));
    }

private:
    // What the document says: lines without their ids, and nothing of how the store keeps it.
    static QJsonObject plain(QJsonObject body)
    {
        body.remove(u"_meta"_s);
        for (auto member = body.begin(); member != body.end(); ++member) {
            if (!member->isArray())
                continue;
            QJsonArray rows;
            for (const QJsonValue& row : member->toArray()) {
                QJsonObject one = row.toObject();
                one.remove(u"id"_s);
                rows.append(row.isObject() ? QJsonValue(one) : row);
            }
            *member = rows;
        }
        return body;
    }

    static QString textOf(const QString& pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, { u"-raw"_s, pdf, u"-"_s });
        return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()).remove(QRegularExpression(u"\\s"_s)) : QString();
    }

    BondedRun ctl(QStringList arguments) const
    {
        QProcess process;
        process.start(m_program, QStringList { u"--store"_s, m_folder->filePath(u"store"_s) } + arguments);
        BondedRun run;
        if (!process.waitForFinished(60'000))
            return run;
        run.code = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBondedCommands)
#include "tst_bondedcommands.moc"
