// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/exchange/spreadsheet/declarationsheets.h"
#include "models/exchange/spreadsheet/merging.h"
#include "models/exchange/spreadsheet/sheetimport.h"
#include "models/exchange/spreadsheet/workbookwriter.h"
#include "models/exchange/zip/zip.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace Tongguan {

class TestSpreadsheet final : public QObject {
    Q_OBJECT

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;

    [[nodiscard]] const DocumentType& type() const { return m_dictionary->declaration(); }
    static Sheet asRead(const WrittenSheet& sheet) { return { sheet.name, sheet.rows }; }
    // A workbook as some other program writes it, part by part.
    static QByteArray foreignWorkbook(const QByteArray& sheet, const QByteArray& strings = {}, const QByteArray& styles = {}, const QByteArray& properties = {})
    {
        QList<ZipEntry> parts {
            { u"[Content_Types].xml"_s, "<Types/>" },
            { u"xl/workbook.xml"_s, "<x:workbook xmlns:x='m' xmlns:r='r'>" + properties + "<x:sheets><x:sheet name='货物' sheetId='1' r:id='rId7'/></x:sheets></x:workbook>" },
            { u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id='rId7' Target='/xl/worksheets/first.xml'/><Relationship Id='rId8' TargetMode='External' Target='http://example.invalid/x'/></Relationships>" },
            { u"xl/worksheets/first.xml"_s, "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>" },
        };
        if (!strings.isEmpty())
            parts << ZipEntry { u"xl/sharedStrings.xml"_s, "<sst>" + strings + "</sst>" };
        if (!styles.isEmpty())
            parts << ZipEntry { u"xl/styles.xml"_s, "<styleSheet>" + styles + "</styleSheet>" };
        return writeZip(parts, QDateTime(QDate(2026, 11, 22), QTime(0, 0))).value();
    }
    static QString only(const QByteArray& cell, const QByteArray& strings = {}, const QByteArray& styles = {}, const QByteArray& properties = {})
    {
        const auto sheets = readSheets(foreignWorkbook("<row r='1'>" + cell + "</row>", strings, styles, properties));
        return sheets ? sheets->first().cell(0, 0) : sheets.error().code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
    }

    void everyWordNamesAnElement()
    {
        QFile file(u":/spreadsheet/words.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!json.isEmpty());
        const QJsonObject headers = json.value("headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            QVERIFY2(type().find(it.key()), qPrintable(it.key()));
            for (const QJsonValue& word : it.value().toArray())
                QCOMPARE(SheetWords::builtIn().keyOf(SheetWords::fold(word.toString())), it.key()); // none under two keys
        }
        const QJsonObject values = json.value("values"_L1).toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            const CodeTable* table = m_tables.table(it.key());
            QVERIFY2(table, qPrintable(it.key()));
            for (const QJsonValue& code : it.value().toObject())
                QVERIFY2(table->contains(code.toString()), qPrintable(code.toString()));
        }
        const Group& line = type().root.groups[type().root.groupIndexOf(u"line")];
        for (const QString& key : SheetWords::builtIn().mergeBy + SheetWords::builtIn().mergeAlso + SheetWords::builtIn().mergeSums)
            QVERIFY2(line.indexOf(key) >= 0, qPrintable(key));
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << "<c r='A1'><v>1234.5</v></c>"_ba << u"1234.5"_s;
        QTest::newRow("a double's tail") << "<c r='A1'><v>0.10000000000000001</v></c>"_ba << u"0.1"_s;
        QTest::newRow("exponent") << "<c r='A1'><v>1.5E-5</v></c>"_ba << u"0.000015"_s;
        QTest::newRow("large exponent") << "<c r='A1'><v>1.23E+9</v></c>"_ba << u"1230000000"_s;
        QTest::newRow("fifteen digits") << "<c r='A1'><v>123456789012.345</v></c>"_ba << u"123456789012.345"_s;
        QTest::newRow("shared") << "<c r='A1' t='s'><v>1</v></c>"_ba << u"富文本"_s;
        QTest::newRow("inline") << "<c r='A1' t='inlineStr'><is><t>内 联</t></is></c>"_ba << u"内 联"_s;
        QTest::newRow("formula with its value") << "<c r='A1'><f>SUM(B1:B9)</f><v>12</v></c>"_ba << u"12"_s;
        QTest::newRow("formula with a text") << "<c r='A1' t='str'><f>WEBSERVICE(\"http://example.invalid\")</f><v>abc</v></c>"_ba << u"abc"_s;
        QTest::newRow("formula without a value") << "<c r='A1'><f>1+1</f></c>"_ba << QString();
        QTest::newRow("truth") << "<c r='A1' t='b'><v>1</v></c>"_ba << u"TRUE"_s;
        QTest::newRow("error") << "<c r='A1' t='e'><v>#N/A</v></c>"_ba << u"#N/A"_s;
        QTest::newRow("day") << "<c r='A1' s='1'><v>46348</v></c>"_ba << u"2026-11-22"_s;
        QTest::newRow("day of a Chinese format") << "<c r='A1' s='2'><v>46348.75</v></c>"_ba << u"2026-11-22"_s;
        QTest::newRow("before the day that never was") << "<c r='A1' s='1'><v>59</v></c>"_ba << u"1900-02-28"_s;
        QTest::newRow("an amount in red is no day") << "<c r='A1' s='3'><v>46348</v></c>"_ba << u"46348"_s;
        QTest::newRow("iso day") << "<c r='A1' t='d'><v>2026-11-22T00:00:00</v></c>"_ba << u"2026-11-22"_s;
        QTest::newRow("no such shared string") << "<c r='A1' t='s'><v>2</v></c>"_ba << u"sheet.damaged"_s;
        QTest::newRow("shared string below nothing") << "<c r='A1' t='s'><v>-1</v></c>"_ba << u"sheet.damaged"_s;
        QTest::newRow("far column") << "<c r='ZZZZ1'><v>1</v></c>"_ba << u"sheet.huge"_s;
    }
    void cells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QCOMPARE(only(cell, "<si><t>one</t></si><si><r><t>富</t></r><r><t>文本</t></r><rPh><t>fu</t></rPh></si>",
                     "<numFmts><numFmt numFmtId='180' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/><numFmt numFmtId='181' formatCode='[Red]#,##0.00&quot;day&quot;'/></numFmts>"
                     "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='180'/><xf numFmtId='181'/></cellXfs>"),
            text);
    }
    void daysFrom1904() { QCOMPARE(only("<c r='A1' s='0'><v>44886</v></c>", {}, "<cellXfs><xf numFmtId='14'/></cellXfs>", "<workbookPr date1904='1'/>"), u"2026-11-22"_s); }

    void rowsKeepTheirPlaces()
    {
        const auto sheets = readSheets(foreignWorkbook("<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row><row r='5'><c r='A5'><v>3</v></c></row><row r='9'><c r='A9'/></row>"));
        QVERIFY(sheets);
        QCOMPARE(sheets->first().name, u"货物"_s);
        QCOMPARE(sheets->first().rows, (QList<QStringList> { {}, { {}, u"1"_s, {}, u"2"_s }, {}, {}, { u"3"_s } }));
        QCOMPARE(readSheets(foreignWorkbook("<row r='2'/><row r='2'/>")).error().code, u"sheet.damaged"_s);
        QCOMPARE(cellName(0, 0), u"A1"_s);
        QCOMPARE(cellName(11, 27), u"AB12"_s);
        QCOMPARE(cellName(0, 701), u"ZZ1"_s);
    }

    void csv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> two { { u"品名"_s, u"数量"_s }, { u"螺栓,\"M8\""_s, u"1,000"_s } };
        QTest::newRow("commas") << "品名,数量\r\n\"螺栓,\"\"M8\"\"\",\"1,000\"\r\n"_ba << two;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf品名,数量\n\"螺栓,\"\"M8\"\"\",\"1,000\""_ba << two;
        QTest::newRow("tabs") << "品名\t数量\n螺栓,\"M8\"\t1,000\n\n"_ba << two;
        QTest::newRow("semicolons") << "品名;数量\n\"螺栓,\"\"M8\"\"\";1,000\n"_ba << two;
        QTest::newRow("GB 18030") << "\xc6\xb7\xc3\xfb,\xca\xfd\xc1\xbf\n"_ba << QList<QStringList> { { u"品名"_s, u"数量"_s } };
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe\xc1\x54\t\0\x30\0\n\0", 10) << QList<QStringList> { { u"品"_s, u"0"_s } };
        QTest::newRow("a line in a cell") << "\"a\nb\",c\n"_ba << QList<QStringList> { { u"a\nb"_s, u"c"_s } };
        QTest::newRow("nothing") << ""_ba << QList<QStringList> {};
    }
    void csv()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const auto sheets = readSheets(bytes);
        QVERIFY(sheets);
        QCOMPARE(sheets->first().rows, rows);
        const Result<Sheet> again = readCsv(writeCsv(sheets->first()));
        QVERIFY(again);
        QCOMPARE(again->rows, rows);
    }
    void csvIsNoProgram()
    {
        const QByteArray bytes = writeCsv({ {}, { { u"=cmd|' /C calc'!A0"_s, u"-5"_s, u"@x"_s } } });
        QCOMPARE(bytes.mid(3), "'=cmd|' /C calc'!A0,-5,'@x\r\n"_ba);
    }

    void whatIsNoSheetIsRefused()
    {
        QCOMPARE(readSheets("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").error().code, u"sheet.format"_s); // .xls
        QCOMPARE(readSheets(QByteArray("%PDF\0\1\2", 7)).error().code, u"sheet.format"_s);
        QCOMPARE(readSheets(writeZip({ { u"a.txt"_s, "x" } }, QDateTime::currentDateTime()).value()).error().code, u"sheet.damaged"_s);
        const QByteArray whole = foreignWorkbook("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (qsizetype length = 4; length < whole.size(); ++length)
            QVERIFY2(!readSheets(whole.left(length)), qPrintable(QString::number(length)));
        SheetLimits few { .rows = 2, .columns = 2, .unpackedBytes = 4096, .cells = 3 };
        QCOMPARE(readSheets(foreignWorkbook("<row r='3'/>"), few).error().code, u"sheet.huge"_s);
        QCOMPARE(readSheets(foreignWorkbook("<row r='1'><c r='C1'/></row>"), few).error().code, u"sheet.huge"_s);
        QCOMPARE(readSheets("a,b\nc,d\n", few).error().code, u"sheet.huge"_s);
        QCOMPARE(readSheets(foreignWorkbook(QByteArray(1'000'000, ' ')), few).error().code, u"zip.huge"_s); // a bomb
        // Entities are not expanded, and a reader that is told to stop stops.
        QCOMPARE(only("<c r='A1' t='str'><v>&boom;</v></c>"), u"&boom;"_s);
        QByteArray long_;
        for (int i = 0; i < 3000; ++i)
            long_ += "x\n";
        QCOMPARE(readSheets(long_, {}, [](double) { return false; }).error().code, u"sheet.stopped"_s);
    }

    void aDeclarationComesBack_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo& info : QDir(u":/scenarios"_s).entryInfoList({ u"*.xml"_s }))
            QTest::newRow(qPrintable(info.fileName())) << info.filePath();
    }
    void aDeclarationComesBack()
    {
        if (!canWriteWorkbooks())
            QSKIP("built without libxlsxwriter");
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Document document = readDeclaration(type(), file.readAll())->document;
        const int line = type().root.groupIndexOf(u"line");
        for (Record& record : document.editRoot().editChildren(line)) { // groups in lines have no sheet of their own
            for (int group = 0; group < type().root.groups[line].groups.size(); ++group)
                record.setChildren(group, {});
        }
        for (const SheetLanguage language : { SheetLanguage::Chinese, SheetLanguage::English }) {
            const auto bytes = writeWorkbook(declarationSheets(document, language));
            QVERIFY(bytes);
            const auto sheets = readSheets(*bytes);
            QVERIFY(sheets);
            const std::optional<Document> back = readDeclarationSheets(*sheets, type());
            QVERIFY(back);
            // Numbers may lose trailing zeros: that is all a spreadsheet does to them.
            Document expected = document;
            normalize(expected);
            Document actual = *back;
            normalize(actual);
            QVERIFY(actual.sameContent(withoutExtras(expected)));
        }
        QVERIFY(!readDeclarationSheets({ { u"x"_s, { { u"品名"_s } } } }, type()));
    }

    void mapsWhatCustomersSend_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("Chinese") << QStringList { u"序号"_s, u"料号"_s, u"HS编码"_s, u"品名"_s, u"数量"_s, u"单位"_s, u"单价"_s, u"金额"_s, u"币别"_s, u"原产国"_s, u"附注甲"_s }
                                 << QStringList { u"line.no"_s, u"line.partNo"_s, u"line.commodityCode"_s, u"line.goodsName"_s, u"line.quantity"_s, u"line.unit"_s, u"line.unitPrice"_s, u"line.totalPrice"_s, u"line.currency"_s, u"line.originCountry"_s, QString() };
        QTest::newRow("English") << QStringList { u"Item No."_s, u"P/N"_s, u"H.S. Code:"_s, u"Description of Goods"_s, u"Q'TY"_s, u"UOM"_s, u"Unit Price"_s, u"AMOUNT"_s, u"Curr."_s }
                                 << QStringList { u"line.no"_s, u"line.partNo"_s, u"line.commodityCode"_s, u"line.goodsName"_s, u"line.quantity"_s, u"line.unit"_s, u"line.unitPrice"_s, u"line.totalPrice"_s, u"line.currency"_s };
        QTest::newRow("each once") << QStringList { u"品名"_s, u"商品名称"_s, u"数量"_s } << QStringList { QString(), u"line.goodsName"_s, u"line.quantity"_s }; // the dictionary's own name goes first
    }
    void mapsWhatCustomersSend()
    {
        QFETCH(QStringList, header);
        QFETCH(QStringList, keys);
        const Sheet sheet { {}, { { u"东莞某某电子有限公司"_s }, {}, header, { u"1"_s } } };
        const ColumnMapping mapping = guessMapping(sheet, type());
        QCOMPARE(mapping.headerRow, 2);
        QCOMPARE(mapping.keys, keys);
        QVERIFY(guessMapping({ {}, { { u"a"_s, u"b"_s } } }, type()).isEmpty());
    }

    void remembersWhatWasCorrected()
    {
        const Sheet sheet { {}, { { u"品名"_s, u"内部代号"_s, u"数量"_s, u"备用"_s } } };
        ColumnMapping corrected = guessMapping(sheet, type());
        QCOMPARE(corrected.keys, (QStringList { u"line.goodsName"_s, {}, u"line.quantity"_s, {} }));
        corrected.keys = QStringList { {}, u"line.partNo"_s, u"line.firstQuantity"_s, u"line.goodsName"_s };
        LearnedHeaders learned;
        learned.learn(sheet, corrected);
        const LearnedHeaders kept = LearnedHeaders::fromJson(learned.toJson());
        QCOMPARE(guessMapping(sheet, type(), kept), corrected);
        QVERIFY(!LearnedHeaders::fromJson("no json").keyOf(u"品名"_s));
    }

    void importsLinesAndTellsOfCells()
    {
        const Sheet sheet { {}, { { u"合同号"_s, u"HS编码"_s, u"品名"_s, u"数量"_s, u"单位"_s, u"金额"_s, u"币别"_s, u"原产国"_s },
                                    { u"HT-1"_s, u"8517.61.1010"_s, u"路由器"_s, u"1,200"_s, u"PCS"_s, u"36000"_s, u"美金"_s, u"China"_s },
                                    {},
                                    { {}, u"8517611010"_s, u"交换机"_s, u"一百"_s, u"台"_s, u"5"_s, u"USD 美元"_s, u"中国"_s },
                                    { u"HT-2"_s, u"8517611010"_s, u"交换机"_s, u"3"_s, u"公斤"_s, u"6"_s, u"火星币"_s, u"日本"_s },
                                    { u"合计"_s, {}, {}, u"1303"_s, {}, u"36011"_s } } };
        const auto imported = importSheet(sheet, guessMapping(sheet, type()), type(), m_tables, Direction::Import);
        QVERIFY(imported);
        QCOMPARE(imported->skippedRows, 2);
        QCOMPARE(imported->documents.size(), 2);
        const Document& first = imported->documents[0].document;
        QCOMPARE(first.value(u"contractNo"), u"HT-1"_s);
        QCOMPARE(first.lines(u"line").size(), 2);
        QCOMPARE(imported->documents[0].rows, (QList<qsizetype> { 1, 3 }));
        const auto value = [&](int document, const QString& place) { return imported->documents[document].document.value(place); };
        QCOMPARE(value(0, u"line[1].commodityCode"_s), u"8517611010"_s);
        QCOMPARE(value(0, u"line[1].quantity"_s), u"1200"_s);
        QCOMPARE(value(0, u"line[1].unit"_s), u"007"_s);
        QCOMPARE(value(0, u"line[1].currency"_s), u"USD"_s);
        QCOMPARE(value(0, u"line[1].originCountry"_s), u"CHN"_s);
        QCOMPARE(value(0, u"line[2].no"_s), u"2"_s);
        QCOMPARE(value(0, u"line[2].quantity"_s), u"一百"_s); // kept as it came
        QCOMPARE(value(0, u"line[2].currency"_s), u"USD"_s);
        QCOMPARE(value(1, u"contractNo"_s), u"HT-2"_s);
        QCOMPARE(value(1, u"line[1].unit"_s), u"035"_s);
        QStringList cells;
        for (const CellFinding& finding : imported->findings)
            cells << cellName(finding.row, finding.column);
        QCOMPARE(cells, (QStringList { u"D4"_s, u"G5"_s }));
        QCOMPARE(importSheet(sheet, {}, type(), m_tables, Direction::Import).error().code, u"sheet.unmapped"_s);
        QCOMPARE(importSheet({ {}, QList<QStringList>(1000, { u"x"_s }) }, { -1, { u"line.goodsName"_s } }, type(), m_tables, Direction::Import, [](double) { return false; }).error().code, u"sheet.stopped"_s);
    }

    void mergesLinesWithoutLoss()
    {
        Document document(type());
        const auto add = [&](int line, const QString& key, const QString& value) { QVERIFY(document.setValue(u"line[%1].%2"_s.arg(line).arg(key), value)); };
        const struct {
            QStringView code, part, quantity, price, total;
        } rows[] { { u"8517629990", u"A", u"10", u"1.5", u"15" }, { u"8517629990", u"B", u"5.5", u"2", u"11" }, { u"8471300000", u"C", u"1", u"3", u"3" }, { u"8517629990", u"D", u"1", u"1.5", u"1.50" }, { u"8517629990", u"E", u"many", u"1", u"1" } };
        int number = 0;
        for (const auto& row : rows) {
            ++number;
            add(number, u"commodityCode"_s, row.code.toString());
            add(number, u"partNo"_s, row.part.toString());
            add(number, u"quantity"_s, row.quantity.toString());
            add(number, u"unitPrice"_s, row.price.toString());
            add(number, u"totalPrice"_s, row.total.toString());
        }
        const Group& group = type().root.groups[type().root.groupIndexOf(u"line")];
        const QList<Record>& lines = document.lines(u"line");
        const Merging merging = mergeLines(lines, group, SheetWords::builtIn().mergeBy);
        QCOMPARE(merging.lines.size(), 3);
        QCOMPARE(merging.lines[0].parts, (QList<qsizetype> { 0, 1, 3 }));
        QCOMPARE(merging.lines[1].parts, (QList<qsizetype> { 2 }));
        QCOMPARE(merging.lines[2].parts, (QList<qsizetype> { 4 })); // "many" cannot be added up
        const Record& merged = merging.lines[0].line;
        QCOMPARE(merged.value(group.indexOf(u"quantity")), u"16.5"_s);
        QCOMPARE(merged.value(group.indexOf(u"totalPrice")), u"27.50"_s);
        QCOMPARE(merged.value(group.indexOf(u"unitPrice")), u"1.6667"_s);
        QCOMPARE(merging.lines[0].differing, QStringList { u"partNo"_s });
        for (const Merging::Sum& sum : merging.sums)
            QVERIFY2(sum.before == sum.after, qPrintable(sum.element));
        const Merging byPrice = mergeLines(lines, group, SheetWords::builtIn().mergeBy + QStringList { u"unitPrice"_s });
        QCOMPARE(byPrice.lines.size(), 4);
        QCOMPARE(byPrice.lines[0].parts, (QList<qsizetype> { 0, 3 }));
        // Reversible: the parts name every line once.
        QList<qsizetype> all;
        for (const MergedLine& one : merging.lines)
            all += one.parts;
        std::ranges::sort(all);
        QCOMPARE(all, (QList<qsizetype> { 0, 1, 2, 3, 4 }));
    }

    void theTemplateMapsItself()
    {
        const WrittenSheet sheet = goodsTemplate(type(), SheetLanguage::Chinese).first();
        const ColumnMapping mapping = guessMapping(asRead(sheet), type());
        QVERIFY(!mapping.keys.contains(QString()));
        QCOMPARE(guessMapping(asRead(goodsTemplate(type(), SheetLanguage::English).first()), type()).keys, mapping.keys);
    }

    void workbooksKeepWhatTheyAreGiven()
    {
        if (!canWriteWorkbooks())
            QSKIP("built without libxlsxwriter");
        const WrittenSheet sheet { u"货物[1]"_s, { { ColumnKind::Text, 10 }, { ColumnKind::Number, 10 }, { ColumnKind::Day, 12 } },
            { { u"a"_s, u"b"_s, u"c"_s }, { u"=1+1"_s, u"1234.50"_s, u"2026-11-22"_s }, { u"0012345678"_s, u"1234567890123456789"_s, u"soon"_s }, { u"多\n行"_s, u"-0.00001"_s, {} } }, 1 };
        const auto bytes = writeWorkbook({ sheet, sheet });
        QVERIFY(!bytes && bytes.error().code == u"sheet.unwritable"); // two sheets of one name
        const auto one = writeWorkbook({ sheet });
        QVERIFY(one);
        const auto read = readSheets(*one);
        QVERIFY(read);
        QCOMPARE(read->first().name, u"货物1"_s);
        QCOMPARE(read->first().rows, (QList<QStringList> { { u"a"_s, u"b"_s, u"c"_s }, { u"=1+1"_s, u"1234.5"_s, u"2026-11-22"_s }, { u"0012345678"_s, u"1234567890123456789"_s, u"soon"_s }, { u"多\n行"_s, u"-0.00001"_s } }));
        QVERIFY(!one->contains("<f>"));
    }

private:
    static void normalizeRecord(Record& record, const Group& group)
    {
        for (int element = 0; element < group.elements.size(); ++element) {
            if (const auto number = Decimal::parse(record.value(element)); number && group.elements[element].isNumber())
                record.setValue(element, number->normalized().toString());
        }
        for (int child = 0; child < group.groups.size(); ++child) {
            QList<Record> records = record.children(child);
            for (Record& one : records)
                normalizeRecord(one, group.groups[child]);
            record.setChildren(child, records);
        }
    }
    static void normalize(Document& document) { normalizeRecord(document.editRoot(), document.type().root); }
    static void dropExtras(Record& record, const Group& group)
    {
        record.setExtras({});
        for (int child = 0; child < group.groups.size(); ++child) {
            QList<Record> records = record.children(child);
            for (Record& one : records)
                dropExtras(one, group.groups[child]);
            QList<Record> filled;
            std::ranges::copy_if(records, std::back_inserter(filled), [](const Record& one) { return !one.isEmpty(); });
            record.setChildren(child, filled);
        }
    }
    static Document withoutExtras(Document document)
    {
        dropExtras(document.editRoot(), document.type().root);
        return document;
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestSpreadsheet)
#include "tst_spreadsheet.moc"
