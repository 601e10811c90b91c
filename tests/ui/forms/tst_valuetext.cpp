// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/documenttype.h"
#include "ui/forms/arithmetic.h"
#include "ui/forms/cells.h"
#include "ui/forms/meaning.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/theme.h"

#include <QMimeData>
#include <QTest>

namespace Tongguan {

class TestValueText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void calculates_data();
    void calculates();
    void refusesWhatIsNoExpression_data();
    void refusesWhatIsNoExpression();
    void readsSpreadsheetText();
    void keepsInchSignsOutOfQuotes();
    void writesWhatItReads();
    void readsHtmlTables();
    void prefersTextToHtml();
    void readsDates_data();
    void readsDates();
    void storesCodesByCodeNameOrBoth();
    void storesNumbersAndLists();
    void showsSeparators();
    void coloursOfMeaningAreReadable();

private:
    [[nodiscard]] const Element& element(QStringView key) const { return m_dictionary->declaration().element(*m_dictionary->declaration().find(key)); }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
};

void TestValueText::initTestCase()
{
    auto loaded = Dictionary::load();
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
    m_dictionary = std::move(*loaded);
}

void TestValueText::calculates_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("result");
    QTest::newRow("product") << u"12*3.5"_s << u"42"_s;
    QTest::newRow("tenths are exact") << u"0.1+0.2"_s << u"0.3"_s;
    QTest::newRow("precedence") << u"2+3*4"_s << u"14"_s;
    QTest::newRow("parentheses") << u"(2+3)*4"_s << u"20"_s;
    QTest::newRow("left to right") << u"100-10-1"_s << u"89"_s;
    QTest::newRow("quotients left to right") << u"100/10/2"_s << u"5"_s;
    QTest::newRow("signs") << u"-(3 - 5)*-2"_s << u"-4"_s;
    QTest::newRow("separators") << u"1,234.5 + 0.5"_s << u"1235"_s;
    QTest::newRow("full width") << u"（１２＋３）×２"_s << u"30"_s;
    QTest::newRow("third") << u"1/3"_s << u"0.333333333333333333"_s;
}

void TestValueText::calculates()
{
    QFETCH(QString, expression);
    QFETCH(QString, result);
    const auto value = calculate(expression);
    QVERIFY(value.has_value());
    QCOMPARE(value->normalized().toString(), result);
}

void TestValueText::refusesWhatIsNoExpression_data()
{
    QTest::addColumn<QString>("expression");
    for (const char* text : { "", "1+", "1/0", "(1", "1)", "2**3", "abc", "1 2", "--", "9999999999999999999999*9999999999999999999999" }) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("deep") << QString(200, u'(') + u'1' + QString(199, u')');
    QTest::newRow("long") << QString(5000, u'1');
}

void TestValueText::refusesWhatIsNoExpression()
{
    QFETCH(QString, expression);
    QVERIFY(!calculate(expression).has_value());
}

void TestValueText::readsSpreadsheetText()
{
    const Cells cells = cellsFromText(u"8471300000\t\"笔记本\n电脑 \"\"A\"\"\"\t1,200\r\n\"a\tb\"\t\tx\r\n\r\n"_s);
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells.at(0), QStringList({ u"8471300000"_s, u"笔记本\n电脑 \"A\""_s, u"1,200"_s }));
    QCOMPARE(cells.at(1), QStringList({ u"a\tb"_s, QString(), u"x"_s }));
}

void TestValueText::keepsInchSignsOutOfQuotes()
{
    QCOMPARE(cellsFromText(u"15.6\" screen\tx"_s), Cells({ { u"15.6\" screen"_s, u"x"_s } }));
    QCOMPARE(cellsFromText(u"\"open\tx"_s), Cells({ { u"\"open"_s, u"x"_s } }));
}

void TestValueText::writesWhatItReads()
{
    const Cells cells { { u"a\tb"_s, u"c\nd"_s, u"\"q\""_s, QString() }, { u"1"_s, u"2"_s, u"3"_s, u"4"_s } };
    QCOMPARE(cellsFromText(textOfCells(cells)), cells);
}

void TestValueText::readsHtmlTables()
{
    const Cells cells = cellsFromHtml(u"<html><body><p>x</p><table><tr><td>品名</td><td>数量</td></tr><tr><td>电脑</td><td>12</td></tr></table></body></html>"_s);
    QCOMPARE(cells, Cells({ { u"品名"_s, u"数量"_s }, { u"电脑"_s, u"12"_s } }));
    QVERIFY(cellsFromHtml(u"<p>no table</p>"_s).isEmpty());
}

void TestValueText::prefersTextToHtml()
{
    QMimeData mime;
    mime.setHtml(u"<table><tr><td>html</td></tr></table>"_s);
    QCOMPARE(cellsFromMime(mime), Cells({ { u"html"_s } }));
    mime.setText(u"text"_s);
    QCOMPARE(cellsFromMime(mime), Cells({ { u"text"_s } }));
}

void TestValueText::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    QTest::newRow("packed") << u"20261122"_s << u"2026-11-22"_s;
    QTest::newRow("slashes") << u"2026/1/2"_s << u"2026-01-02"_s;
    QTest::newRow("dots") << u"2026.11.2"_s << u"2026-11-02"_s;
    QTest::newRow("Chinese") << u"2026年11月22日"_s << u"2026-11-22"_s;
    QTest::newRow("with time") << u"2026-11-22 08:00:00"_s << u"2026-11-22"_s;
    QTest::newRow("wrong day is kept") << u"20260231"_s << u"20260231"_s;
    QTest::newRow("words are kept") << u"soon"_s << u"soon"_s;
}

void TestValueText::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QString, date);
    QCOMPARE(dateText(typed), date);
}

void TestValueText::storesCodesByCodeNameOrBoth()
{
    const Element& currency = element(u"line.currency");
    const auto usd = findCode(currency, m_tables, u"USD"_s);
    QVERIFY(usd.has_value());
    QCOMPARE(storedValue(currency, m_tables, u"USD"_s), u"USD"_s);
    QCOMPARE(storedValue(currency, m_tables, u" usd "_s), u"USD"_s);
    QCOMPARE(storedValue(currency, m_tables, u"USD "_s + usd->name.zh), u"USD"_s);
    QCOMPARE(storedValue(currency, m_tables, usd->name.zh), u"USD"_s);
    QCOMPARE(storedValue(currency, m_tables, u"不知何币"_s), u"不知何币"_s);
}

void TestValueText::storesNumbersAndLists()
{
    const Element& weight = element(u"grossWeight");
    QCOMPARE(storedValue(weight, m_tables, u" 1,234.50 "_s), u"1234.50"_s);
    QCOMPARE(storedValue(weight, m_tables, u"１２．５"_s), u"12.5"_s);
    QCOMPARE(storedValue(weight, m_tables, u"12 kg"_s), u"12 kg"_s);
    Element list = weight;
    list.kind = ElementKind::List;
    QCOMPARE(storedValue(list, m_tables, u"1，2、 3;4"_s), u"1,2,3,4"_s);
    QCOMPARE(storedValue(element(u"contractNo"), m_tables, u"A\r\nB"_s), u"A B"_s);
}

void TestValueText::showsSeparators()
{
    QCOMPARE(withSeparators(u"1234567.500"_s), u"1,234,567.500"_s);
    QCOMPARE(withSeparators(u"-123456"_s), u"-123,456"_s);
    QCOMPARE(withSeparators(u"123"_s), u"123"_s);
    QCOMPARE(withSeparators(u"12x"_s), u"12x"_s);
}

void TestValueText::coloursOfMeaningAreReadable()
{
    for (const bool dark : { false, true }) {
        const QPalette palette = Theme::palette(dark);
        for (const Meaning meaning : { Meaning::Error, Meaning::Warning, Meaning::Note }) {
            for (const QPalette::ColorRole ground : { QPalette::Base, QPalette::Window, QPalette::AlternateBase }) {
                QVERIFY(contrastRatio(meaningColour(meaning, palette), palette.color(ground)) >= 4.5);
            }
        }
        QVERIFY(contrastRatio(quietColor(palette), palette.color(QPalette::Base)) >= 4.5);
    }
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestValueText)
#include "tst_valuetext.moc"
