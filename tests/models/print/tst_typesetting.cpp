// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/barcode.h"
#include "models/print/composer.h"
#include "models/print/typesetter.h"
#include "tests/support/printkit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

namespace {

QByteArray layoutJson(const char* bands)
{
    const QByteArray json = QByteArray("{'key': 'x', 'name': {'zh': '试'}, 'page': {'width': 100, 'height': 60, 'left': 10, 'top': 10, 'right': 10, 'bottom': 10}, 'bands':") + bands + "}";
    return QByteArray(json).replace("'", "\""); // easier to read here
}

Result<Layout> readLayout(const char* bands) { return Layout::fromJson(layoutJson(bands), Direction::Import); }

QStringList texts(const PrintedPage& page)
{
    QStringList all;
    for (const PrintedText& text : page.texts)
        all.append(text.text);
    return all;
}

PrintRecord rows(int count)
{
    PrintRecord record;
    for (int i = 1; i <= count; ++i) {
        PrintRecord row;
        row.set(u"no"_s, QString::number(i));
        record.groups[u"row"_s].append(row);
    }
    return record;
}

} // namespace

class TypesettingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesKeepEverySign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese") << u"深圳市前海深港合作区某某进出口贸易有限公司(华南分公司)，经营范围广泛。"_s;
        QTest::newRow("words") << u"EXAMPLE HOME FURNISHING INTERNATIONAL INCORPORATED OF DELAWARE"_s;
        QTest::newRow("elements") << u"4|3|用于平板电脑|逻辑|已封装|示例牌|EX27A|PARTNUMBERWITHOUTANYBLANKATALL0123456789"_s;
        QTest::newRow("rare") << u"\U00020BB7野家䶮镕㐂公司"_s;
    }
    // Nothing is wider than it may be, nothing is lost but blanks at the ends of lines.
    void linesKeepEverySign()
    {
        QFETCH(QString, text);
        Typesetter type(press().font());
        for (const double width : { 8.0, 20.0, 45.5, 300.0 }) {
            const QStringList lines = type.wrap(text, width, 8);
            for (const QString& line : lines)
                QVERIFY2(type.width(line, 8) <= width + 0.001, qPrintable(line));
            QCOMPARE(withoutBlanks(lines.join(QString())), withoutBlanks(text));
            QVERIFY(width < 300 || lines.size() == 1);
        }
    }

    void linesBreakWhereReadersExpectIt()
    {
        Typesetter type(press().font());
        const double width = type.width(u"ONE TWO"_s, 8) + 0.1;
        QCOMPARE(type.wrap(u"ONE TWO THREE"_s, width, 8), (QStringList { u"ONE TWO"_s, u"THREE"_s }));
        QCOMPARE(type.wrap(u"甲乙丙，丁"_s, type.width(u"甲乙丙"_s, 8) + 0.1, 8), (QStringList { u"甲乙"_s, u"丙，丁"_s })); // no comma begins a line
        QCOMPARE(type.wrap(u"a\nb"_s, 50, 8), (QStringList { u"a"_s, u"b"_s }));
        QCOMPARE(Typesetter::clean(u"a\r\nb\tc\u0007"_s), u"a\nb c "_s);
    }

    void wrongLayoutsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bands");
        QTest::addColumn<QString>("code");
        QTest::newRow("bracket") << QByteArray("[{'height': 5, 'cells': [{'w': 10, 'text': '[{a}'}]}]") << u"layout.text"_s;
        QTest::newRow("value") << QByteArray("[{'height': 5, 'cells': [{'w': 10, 'text': '{a'}]}]") << u"layout.text"_s;
        QTest::newRow("form of a value") << QByteArray("[{'height': 5, 'cells': [{'w': 10, 'text': '{a|money}'}]}]") << u"layout.text"_s;
        QTest::newRow("slip of the pen") << QByteArray("[{'hieght': 5, 'cells': [{'w': 10, 'text': 'a'}]}]") << u"layout.shape"_s;
        QTest::newRow("outside") << QByteArray("[{'height': 5, 'cells': [{'w': 100, 'text': 'a'}]}]") << u"layout.shape"_s;
        QTest::newRow("no height") << QByteArray("[{'cells': [{'w': 10, 'text': 'a'}]}]") << u"layout.shape"_s;
        QTest::newRow("nothing") << QByteArray("[]") << u"layout.shape"_s;
        QTest::newRow("no JSON") << QByteArray("[") << u"layout.shape"_s;
    }
    void wrongLayoutsAreRefused()
    {
        QFETCH(QByteArray, bands);
        QFETCH(QString, code);
        const auto layout = readLayout(bands.constData());
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, ErrorKind::Invalid);
        QCOMPARE(layout.error().code, code);
    }

    void textIsPrintedOnlyWithItsValues()
    {
        PrintRecord record, inner;
        record.set(u"a"_s, u"1"_s);
        record.set(u"day"_s, u"2026-11-22"_s);
        inner.set(u"a"_s, u"2"_s);
        const PrintScope outer { &record, nullptr }, scope { &inner, &outer };
        const auto expand = [&](const QString& text) { return PrintText::compile(text)->expand(scope); };
        QCOMPARE(expand(u"x{a}y"_s), u"x2y"_s);
        QCOMPARE(expand(u"{day|compact}[({none})]"_s), u"20261122"_s);
        QCOMPARE(expand(u"[（{a}[/{none}]）]"_s), u"（2）"_s);
        QCOMPARE(expand(u"[（{none}[/{a}]）]"_s), u"（/2）"_s);
    }

    void headingsComeAgainAndPagesAreCounted()
    {
        const auto layout = readLayout("[{'place': 'top', 'height': 5, 'cells': [{'w': 40, 'text': '{page}/{pages}'}]},"
            "{'each': 'row', 'height': 5, 'heading': [{'height': 5, 'cells': [{'w': 40, 'text': 'HEAD'}]}], 'cells': [{'w': 40, 'text': '{no}'}]},"
            "{'place': 'bottom', 'on': 'last', 'height': 12, 'cells': [{'w': 40, 'text': 'SIGN'}]}]");
        QVERIFY(layout);
        // Room for the head and six rows on a page of 40 mm, four where the signature is.
        const PrintedPages pages = compose(*layout, rows(11), press().font());
        QCOMPARE(pages.pages.size(), 3);
        QCOMPARE(texts(pages.pages[0]), (QStringList { u"1/3"_s, u"HEAD"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s }));
        QCOMPARE(texts(pages.pages[1]), (QStringList { u"2/3"_s, u"HEAD"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s, u"11"_s }));
        QCOMPARE(texts(pages.pages[2]), (QStringList { u"3/3"_s, u"SIGN"_s }));
        QCOMPARE(compose(*layout, rows(9), press().font()).pages.size(), 2);
    }

    void longTextGoesOnOnTheNextPage()
    {
        const auto layout = readLayout("[{'height': 5, 'grow': true, 'cells': [{'w': 80, 'text': '{long}'}]}]");
        QVERIFY(layout);
        PrintRecord record;
        QString text;
        for (int i = 0; i < 2000; ++i)
            text += QChar(0x4e00 + i);
        record.set(u"long"_s, text);
        const PrintedPages pages = compose(*layout, record, press().font());
        QVERIFY(pages.pages.size() > 3);
        QString printed;
        for (const PrintedPage& page : pages.pages)
            for (const PrintedText& line : page.texts) {
                printed += line.text;
                QVERIFY(line.y <= page.height - 10);
            }
        QCOMPARE(printed, text);
    }

    void textOfFixedCellsIsMadeSmaller()
    {
        const auto layout = readLayout("[{'height': 6, 'cells': [{'w': 30, 'text': '{long}', 'size': 9}]}]");
        QVERIFY(layout);
        PrintRecord record;
        record.set(u"long"_s, u"深圳市前海深港合作区某某进出口贸易有限公司"_s);
        const PrintedPages pages = compose(*layout, record, press().font());
        QCOMPARE(texts(pages.pages.first()).join(QString()), record.values.value(u"long"_s));
        QVERIFY(pages.pages.first().texts.first().size < 9);
        QVERIFY(pages.pages.first().texts.last().y <= 10 + 6);
    }

    // One glyph for each character, also where two share an outline.
    void aSubsetIsAFont()
    {
        const TrueTypeFont& font = press().font();
        const QList<quint16> glyphs { font.glyph(0x53e3), font.glyph(0x4d), font.glyph(0x4d), font.glyph(0xe9) };
        for (const quint16 glyph : glyphs)
            QVERIFY(glyph != 0);
        const QByteArray subset = font.subset(glyphs);
        QVERIFY(subset.size() < 20000);
        QCOMPARE(subset.first(4), QByteArray("\0\1\0\0", 4));
        QVERIFY(!TrueTypeFont::open(subset)); // no table of characters: the PDF has its own
        QVERIFY(!TrueTypeFont::open("ttcf"));
        QVERIFY(!TrueTypeFont::open({}));
    }

    void theFontHasWhatTheCodeTablesSay()
    {
        QSet<char32_t> missing;
        for (const QString& name : printTables().names()) {
            const CodeTable* table = printTables().table(name);
            for (qsizetype row = 0; row < table->size(); ++row)
                for (const char32_t c : table->at(row).name.zh.toStdU32String())
                    if (c > 0x20 && press().font().glyph(c) == 0)
                        missing.insert(c);
        }
        QString text;
        for (const char32_t c : missing)
            text += QString::fromUcs4(&c, 1);
        QVERIFY2(missing.isEmpty(), qPrintable(text));
    }

    void theSamePagesGiveTheSameBytes()
    {
        const PrintedPages pages = press().print(PrintForm::Declaration, { .document = longDeclaration(3, u"I"_s) });
        const PdfOptions options { QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), { { u"a.txt"_s, u"b"_s, "text/plain", "c" } } };
        QCOMPARE(press().pdf(pages, options), press().pdf(pages, options));
    }

    void barCodesAreRead()
    {
        QCOMPARE(code128(u"口"_s), QList<int>());
        QCOMPARE(code128(QString()), QList<int>());
        if (!hasTools({ u"zbarimg"_s, u"pdftoppm"_s }))
            QSKIP("zbarimg (zbar-tools) or pdftoppm (poppler-utils) is not installed");
        const auto layout = readLayout("[{'height': 38, 'cells': [{'w': 60, 'h': 8, 'code': 'bars', 'text': '{a}'}, {'x': 0, 'y': 12, 'w': 26, 'h': 26, 'code': 'square', 'text': '{b}'}]}]");
        QVERIFY(layout);
        for (const QString& bars : { u"534520261000000012"_s, u"TG2611170000000004"_s }) {
            PrintRecord record;
            record.set(u"a"_s, bars);
            record.set(u"b"_s, u"TONGGUAN-ARCHIVE 1\nTG1 abc"_s);
            QTemporaryDir folder;
            QFile file(folder.filePath(u"x.pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(press().pdf(compose(*layout, record, press().font())));
            file.close();
            QVERIFY(runTool(u"pdftoppm"_s, { u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, file.fileName(), folder.filePath(u"x"_s) }));
            const auto read = runTool(u"zbarimg"_s, { u"-q"_s, folder.filePath(u"x.png"_s) });
            QVERIFY(read);
            QVERIFY2(QString::fromUtf8(*read).contains(QString(u"CODE-128:"_s + bars)), read->constData());
            if (!qrCode(u"x"_s).isEmpty())
                QVERIFY2(QString::fromUtf8(*read).contains(u"QR-Code:TONGGUAN-ARCHIVE 1\nTG1 abc"_s), read->constData());
        }
    }
};

QTEST_GUILESS_MAIN(TypesettingTest)
#include "tst_typesetting.moc"
