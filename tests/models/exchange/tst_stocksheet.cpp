// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/stocksheet.h"
#include "models/exchange/spreadsheet/workbookwriter.h"
#include "models/exchange/zip/zip.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace Tongguan {

namespace {

    LedgerQuantity sq(const QString& text) { return LedgerQuantity::parse(text).value(); }

} // namespace

class TestStockSheet final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CodeTables m_tables;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("write");
        return file.fileName();
    }
    static QList<QStringList> rowsOf(const QString& file, qsizetype sheet = 0)
    {
        QList<QStringList> rows;
        const Done done = readSheetRows(file, sheet, [&rows](qsizetype row, const QStringList& cells) -> Done {
            rows.resize(row);
            rows << cells;
            return {};
        });
        if (!done)
            rows = { { done.error().code } };
        while (!rows.isEmpty() && rows.last().join(QString()).trimmed().isEmpty())
            rows.removeLast();
        return rows;
    }
    // Guesses the mapping and reads all.
    StockTally read(const QString& file, StockSheet what)
    {
        const auto head = readSheetHead(file, 0, 300);
        if (!head)
            qFatal("%s", qPrintable(head.error().code));
        auto tally = readStockSheet(file, 0, what, guessStockMapping(*head), m_tables);
        if (!tally)
            qFatal("%s", qPrintable(tally.error().code));
        return std::move(*tally);
    }
    StockTally readText(const char* text, StockSheet what) { return read(write(u"t.csv"_s, text), what); }

private Q_SLOTS:
    // --- Row by row is the same as all at once

    void rowByRowIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << "a,b,c\n1,2,3\n"_ba;
        QTest::newRow("no end of line") << "a,b\r\n1,2"_ba;
        QTest::newRow("quotes") << "a,\"b \"\"x\"\" , y\"\n\"line\nbreak\",2\r\n\"\",\"end\""_ba;
        QTest::newRow("a quote within") << "a\"b,c\n"_ba;
        QTest::newRow("tabs") << "a\tb\n1\t2\n"_ba;
        QTest::newRow("semicolons") << "a;b\n1,5;2\n"_ba;
        QTest::newRow("returns alone") << "a,b\r1,2\r"_ba;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf") + QByteArray("料号,数量\nP,1\n");
        QTest::newRow("GB 18030") << "\xc1\xcf\xba\xc5,\xca\xfd\xc1\xbf\nP-1,5\n"_ba;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe" "a\0,\0b\0\n\0" "1\0,\0" "2\0", 16);
        QTest::newRow("nothing") << QByteArray();
    }
    void rowByRowIsTheSame()
    {
        QFETCH(QByteArray, bytes);
        const auto whole = readSheets(bytes);
        QVERIFY(whole);
        QCOMPARE(rowsOf(write(u"s.csv"_s, bytes)), whole->first().rows);
    }

    // Pieces end anywhere: 40,000 rows with quotes and Chinese are several pieces.
    void longTextIsTheSame()
    {
        for (const bool chinese : { false, true }) {
            QString text;
            std::mt19937 random(3);
            for (int row = 0; row < 40'000; ++row)
                text += u"P-%1,\"料\"\"件%2\n第二行\",%3\n"_s.arg(row).arg(random() % 1000).arg(random() % 100'000);
            const QByteArray bytes = chinese ? QByteArray("\xef\xbb\xbf") + text.toUtf8() : text.toUtf8();
            QCOMPARE(rowsOf(write(u"long.csv"_s, bytes)), readSheets(bytes)->first().rows);
        }
    }

    void workbooksAreTheSame()
    {
        if (!canWriteWorkbooks())
            QSKIP("built without a library that writes workbooks");
        WrittenSheet first { u"一"_s, { { ColumnKind::Text, 12 }, { ColumnKind::Number, 12 }, { ColumnKind::Day, 12 } }, { { u"料号"_s, u"数量"_s, u"日期"_s } } };
        for (int row = 0; row < 3000; ++row)
            first.rows << QStringList { u"P-%1"_s.arg(row % 50), QString::number(row) + u".125"_s, QDate(2026, 1, 1).addDays(row % 300).toString(Qt::ISODate) };
        first.rows[7] = { u" "_s, u"-3"_s };
        const WrittenSheet second { u"二"_s, {}, { { u"x"_s, u"<&>\"'"_s }, {}, { {}, u"y"_s } } };
        const auto bytes = writeWorkbook({ first, second });
        QVERIFY(bytes);
        const QString file = write(u"w.xlsx"_s, *bytes);
        const auto whole = readSheets(*bytes);
        QVERIFY(whole);
        QCOMPARE(*sheetNames(file), (QStringList { u"一"_s, u"二"_s }));
        for (qsizetype sheet = 0; sheet < 2; ++sheet)
            QCOMPARE(rowsOf(file, sheet), whole->at(sheet).rows);
        QCOMPARE(readSheetHead(file, 0, 5)->rows, whole->first().rows.first(5));
        QCOMPARE(rowsOf(file, 2), (QList<QStringList> { { u"sheet.damaged"_s } }));
        // Whatever is cut off or turned over, it is refused or read, and never more than that.
        std::mt19937 random(9);
        for (int round = 0; round < 60; ++round) {
            QByteArray broken = *bytes;
            if (round % 2)
                broken.truncate(qsizetype(random() % quint64(broken.size())));
            else
                broken[qsizetype(random() % quint64(broken.size()))] = char(random());
            const QList<QStringList> rows = rowsOf(write(u"b.xlsx"_s, broken));
            const auto again = readSheets(broken);
            if (again)
                QVERIFY(rows == again->first().rows || rows.value(0).value(0).startsWith(u"sheet.") || rows.value(0).value(0).startsWith(u"zip."));
        }
    }

    void refusalsAreTheSame()
    {
        QCOMPARE(rowsOf(write(u"old.xls"_s, "\xd0\xcf\x11\xe0old")), (QList<QStringList> { { u"sheet.format"_s } }));
        QCOMPARE(rowsOf(write(u"bytes.csv"_s, QByteArray("a\0b\0", 4))), (QList<QStringList> { { u"sheet.format"_s } }));
        QCOMPARE(rowsOf(m_folder.filePath(u"none.csv"_s)), (QList<QStringList> { { u"file.unreadable"_s } }));
        QCOMPARE(rowsOf(write(u"cut.xlsx"_s, "PK\x03\x04 and no more")), (QList<QStringList> { { u"zip.damaged"_s } }));
    }

    void readingStops()
    {
        QByteArray text;
        for (int row = 0; row < 300'000; ++row)
            text += "P-1,1,2026-01-01\n";
        const QString file = write(u"stop.csv"_s, text);
        int taken = 0, asked = 0;
        const Done done = readSheetRows(file, 0, [&taken](qsizetype, const QStringList&) -> Done {
            ++taken;
            return {};
        }, {}, [&asked](double part) { return ++asked < 2 && part < 1; });
        QCOMPARE(done.error().code, u"sheet.stopped"_s);
        QVERIFY(taken < 200'000);
        const Done failed = readSheetRows(file, 0, [](qsizetype row, const QStringList&) -> Done { return row < 5 ? Done() : fail(ErrorKind::Refused, u"mine"_s); });
        QCOMPARE(failed.error().code, u"mine"_s);
    }

    // --- A stock list

    void aStockListBecomesLines()
    {
        const StockTally tally = readText("仓库盘点表\n料号,品名,单位,实盘数量,版本号\nM-1,铜线,公斤,400.5,\nM-1,铜线,克,\"1,500\",\nP-1,成品,个,10,2\n,,,,\n合计,,,1910.5,\nM-2,料,怪单位,3,\nM-3,料,,多,\n,料,,1,\n", StockSheet::List);
        QCOMPARE(tally.rows(), 3);
        QCOMPARE(tally.passedOver(), 2); // the empty one and the sum
        QCOMPARE(tally.faulty(), 3);
        QCOMPARE(tally.faults()[0], (StockFault { StockFault::Kind::Unit, 7, 2, u"怪单位"_s }));
        QCOMPARE(tally.faults()[1].kind, StockFault::Kind::Quantity);
        QCOMPARE(tally.faults()[2].kind, StockFault::Kind::NoPart);
        const QList<OwnStockLine> lines = tally.stockAt({});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], (OwnStockLine { LedgerSide::Material, 0, 0, u"M-1"_s, u"035"_s, sq(u"400.5"_s) }));
        QCOMPARE(lines[1].unit, u"036"_s);
        QCOMPARE(lines[1].quantity, sq(u"1500"_s));
        QCOMPARE(lines[2].version, 2);
    }

    void columnsMustBeNamed()
    {
        ColumnMapping mapping { 0, { u"partNo"_s, QString() } };
        QCOMPARE(StockTally::create(StockSheet::List, mapping, m_tables).error().code, u"sheet.unmapped"_s);
        mapping.keys[1] = u"quantity"_s;
        QVERIFY(StockTally::create(StockSheet::List, mapping, m_tables));
        QCOMPARE(StockTally::create(StockSheet::Movements, mapping, m_tables).error().code, u"sheet.unmapped"_s); // no day
        LearnedHeaders learned;
        learned.learn(Sheet { {}, { { u"Spalte A"_s, u"Spalte B"_s } } }, { 0, { u"partNo"_s, u"quantity"_s } });
        QCOMPARE(guessStockMapping(Sheet { {}, { { u"Spalte A"_s, u"Spalte B"_s }, { u"x"_s, u"1"_s } } }, learned).keys, (QStringList { u"partNo"_s, u"quantity"_s }));
    }

    // --- Movements of an ERP system

    void movementsAddUp()
    {
        const StockTally tally = readText("单据日期,料号,业务类型,数量,单位\n2026-01-05,M-1,期初,100,千克\n2026/1/10,M-1,采购入库,50,千克\n2026-02-01 08:30,M-1,生产领料,30,千克\n2026-02-03,M-1,生产领料,-5,千克\n20260204,M-1,生产退料,4,千克\n"
                                          "2026-03-01,M-1,报废,1,千克\n2026-03-02,M-1,调拨,9,千克\n2026-03-03,M-1,变魔术,9,千克\n改天,M-1,领料,1,千克\n",
            StockSheet::Movements);
        QCOMPARE(tally.rows(), 7);
        QCOMPARE(tally.faulty(), 2);
        QCOMPARE(tally.faults()[0].kind, StockFault::Kind::KindOfMovement);
        QCOMPARE(tally.faults()[1].kind, StockFault::Kind::Day);
        QCOMPARE(tally.firstDay(), QDate(2026, 1, 5));
        QCOMPARE(tally.lastDay(), QDate(2026, 3, 2));
        QCOMPARE(tally.stockAt({})[0].quantity, sq(u"118"_s)); // 100 + 50 - 30 - 5 + 4 - 1
        QCOMPARE(tally.stockAt(QDate(2026, 1, 31))[0].quantity, sq(u"150"_s));
        QCOMPARE(tally.stockAt(QDate(2026, 1, 1))[0].quantity, sq(u"0"_s));
        const QList<StockTally::Use> uses = tally.uses();
        QCOMPARE(uses.size(), 3);
        QCOMPARE(uses[0].quantity, sq(u"30"_s));
        QCOMPARE(uses[1].quantity, sq(u"5"_s));
        QCOMPARE(uses[2].quantity, sq(u"-4"_s));
    }

    void columnsForInAndOut()
    {
        const StockTally tally = readText("日期,料号,入库数量,出库数量\n2026-01-01,A,10,\n2026-01-02,A,,3\n2026-01-03,A,2,1\n", StockSheet::Movements);
        QCOMPARE(tally.stockAt({})[0].quantity, sq(u"8"_s));
        const StockTally bySign = readText("日期,料号,数量\n2026-01-01,A,10\n2026-01-02,A,-3\n", StockSheet::Movements);
        QCOMPARE(bySign.stockAt({})[0].quantity, sq(u"7"_s));
        QCOMPARE(bySign.stockAt({})[0].unit, QString());
    }

    void usesBecomeMovementsByMonth()
    {
        const StockTally tally = readText("日期,料号,业务类型,数量,单位\n2026-01-05,M-1,领料,30,千克\n2026-01-05,M-1,领料,500,克\n2026-01-06,M-1,退料,2,千克\n2026-02-01,M-1,领料,7,千克\n2026-02-01,X-9,领料,7,千克\n2026-02-02,M-1,领料,1,千克\n2026-02-02,M-1,退料,1,千克\n",
            StockSheet::Movements);
        LedgerItem item { .side = LedgerSide::Material, .no = 4 };
        item.partNo = u"M-1"_s;
        item.unit = u"035"_s;
        QStringList unknown;
        const QList<StockMonth> months = useMovements(tally, u"E1"_s, { item }, unknown);
        QCOMPARE(unknown, QStringList { u"X-9"_s });
        QCOMPARE(months.size(), 2);
        QCOMPARE(months[0].movements.size(), 2);
        QCOMPARE(months[0].movements[0].quantity, sq(u"30.5"_s));
        QCOMPARE(months[0].movements[1].quantity, sq(u"-2"_s));
        QCOMPARE(months[1].movements.size(), 1); // what came back on the same day is no movement
        QCOMPARE(months[1].movements[0].item, 4);
        QCOMPARE(months[1].movements[0].kind, MovementKind::MaterialUse);
        QStringList again;
        QCOMPARE(useMovements(tally, u"E1"_s, { item }, again)[0].document, months[0].document); // the month takes its own place
        QVERIFY(useMovements(tally, u"E2"_s, { item }, again)[0].document != months[0].document);
        LedgerBook book(UseBy::WorkOrder);
        for (const StockMonth& month : months) {
            for (const Movement& movement : month.movements)
                QVERIFY(*book.post(movement));
        }
        QCOMPARE(book.terms(4).productUse, sq(u"35.5"_s));
    }

    // Sums over any table are those of a plain addition, whatever the order of its rows.
    void sumsAreExact()
    {
        std::mt19937 random(4);
        QList<QByteArray> rows;
        LedgerQuantity sum;
        const int count = qEnvironmentVariableIsSet("TONGGUAN_LONG") ? 1'000'000 : 40'000;
        for (int row = 0; row < count; ++row) {
            const LedgerQuantity quantity = LedgerQuantity::ofUnits(qint64(random() % 100'000'000) - 50'000'000);
            sum += quantity;
            rows << "2026-0" + QByteArray::number(1 + random() % 9) + "-1" + QByteArray::number(random() % 10) + ",P-" + QByteArray::number(random() % 5000) + "," + quantity.toString().toLatin1() + "\n";
        }
        const QByteArray head = "日期,料号,数量\n";
        for (int order = 0; order < 2; ++order) {
            const StockTally tally = read(write(u"sum.csv"_s, head + rows.join()), StockSheet::Movements);
            QCOMPARE(tally.rows() + 0, qint64(std::ranges::count_if(rows, [](const QByteArray& row) { return !row.endsWith(",\n"); })));
            LedgerQuantity all;
            for (const OwnStockLine& line : tally.stockAt({}))
                all += line.quantity;
            QCOMPARE(all, sum);
            std::ranges::shuffle(rows, random);
        }
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestStockSheet)
#include "tst_stocksheet.moc"
