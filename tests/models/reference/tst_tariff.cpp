// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/classification.h"
#include "models/reference/pinyin.h"
#include "models/reference/tariffelements.h"
#include "models/reference/tariffimport.h"

#include <QTest>

namespace Tongguan {

class TestTariff final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByCode();
    void findsByWords_data();
    void findsByWords();
    void expiredComesLast();
    void unknownIsEmpty();
    void treeHoldsEveryCodeOnce();
    void chainAboveACode();
    void elementsOfKnownAndUnknownCodes();
    void elementsAreChecked();
    void elementsReadBack();
    void casNumbersInText_data();
    void casNumbersInText();
    void casTableIsSound();
    void suggestsEarlierFirst();
    void suggestsByCasAndName();
    void likeness();
    void initials();
    void importsATable();
    void importReadsQuotedCsvInGb18030();
    void importTellsEveryFault_data();
    void importTellsEveryFault();
    void importedTableTakesThePlace();
    void searchGivesNoMoreThanAPageNeeds();

private:
    static TariffImportOptions options()
    {
        return { u"2026-01"_s, u"测试"_s, [](QStringView text) { return text.endsWith(u'%') || text.contains(u'元'); } };
    }
    [[nodiscard]] QStringList codes(const QString& typed, int limit = 5) const
    {
        QStringList found;
        for (const int row : m_tariff.search(typed, limit))
            found.append(m_tariff.codeOf(row));
        return found;
    }

    CodeTables m_tables;
    Tariff m_tariff { m_tables };
};

void TestTariff::findsByCode()
{
    QCOMPARE(m_tariff.size(), 12225);
    const auto row = m_tariff.find(u"0101210010");
    QVERIFY(row);
    QCOMPARE(row->name.zh, u"改良种用濒危野马"_s);
    QCOMPARE(row->unit1, u"035"_s);
    QCOMPARE(row->mfn, u"0%"_s);
    QCOMPARE(row->vat, u"9%"_s);
    QCOMPARE(row->documents, u"ABEF"_s);
    QCOMPARE(row->edition, u"2019-04"_s);
    QVERIFY(!m_tariff.find(u"9999999999"));
    QVERIFY(!m_tariff.find(u""));
    QVERIFY(!m_tariff.find(u"010121"));
    const auto [first, count] = m_tariff.range(u"010121");
    QCOMPARE(m_tariff.codeOf(first), u"0101210010"_s);
    QCOMPARE(count, 2);
    QCOMPARE(m_tariff.range(u"").second, m_tariff.size());
    QCOMPARE(m_tariff.range(u"77").second, 0);
}

void TestTariff::findsByWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"0101210010"_s << u"0101210010"_s;
    QTest::newRow("code with points") << u"0101.2100.10"_s << u"0101210010"_s;
    QTest::newRow("code with blanks") << u"0101 2100"_s << u"0101210010"_s;
    QTest::newRow("full-width digits") << u"０１０１２１００１０"_s << u"0101210010"_s;
    QTest::newRow("Chinese") << u"改良种用濒危野马"_s << u"0101210010"_s;
    QTest::newRow("two words") << u"野马 改良"_s << u"0101210010"_s;
    QTest::newRow("initials") << u"glzybwym"_s << u"0101210010"_s;
    QTest::newRow("English, any case") << u"Pure-Bred HORSES"_s << u"0101210010"_s;
    QTest::newRow("code and word") << u"0101 濒危 改良"_s << u"0101210010"_s;
}

void TestTariff::findsByWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QVERIFY2(codes(typed).contains(code), qPrintable(codes(typed).join(u' ')));
    QVERIFY(codes(u"没有这种货物"_s).isEmpty());
    QVERIFY(codes(u"   "_s).isEmpty());
}

void TestTariff::expiredComesLast()
{
    const QList<int> rows = m_tariff.search(u"改良种用濒危野马");
    QCOMPARE(m_tariff.codeOf(rows.constFirst()), u"0101210010"_s);
    QVERIFY(m_tariff.row(rows.constLast()).isExpired());
    QVERIFY(std::is_partitioned(rows.cbegin(), rows.cend(), [this](int row) { return !m_tariff.row(row).isExpired(); }));
}

void TestTariff::unknownIsEmpty()
{
    const auto row = m_tariff.find(u"8504409999");
    QVERIFY(row);
    QVERIFY(row->mfn.isEmpty() && row->rebate.isEmpty());
    QVERIFY(!row->name.en.isEmpty());
    QVERIFY(!m_tariff.incompleteReason().zh.isEmpty());
}

void TestTariff::treeHoldsEveryCodeOnce()
{
    const auto& sections = m_tariff.sections();
    QCOMPARE(sections.size(), 22); // 21 and the national one
    QCOMPARE(sections.constFirst().code, u"I"_s);
    QCOMPARE(sections.at(20).code, u"XXI"_s);
    int chapters = 0, rows = 0;
    for (const TariffBranch& section : sections) {
        QVERIFY(!section.name.zh.isEmpty() && !section.name.en.isEmpty());
        for (const TariffBranch& chapter : section.branches) {
            ++chapters;
            QVERIFY(!chapter.name.zh.isEmpty() && !chapter.name.en.isEmpty());
            QCOMPARE(chapter.firstRow, rows);
            for (const TariffBranch& heading : chapter.branches) {
                QCOMPARE(heading.firstRow, rows);
                rows += heading.rowCount;
            }
            QCOMPARE(rows, chapter.firstRow + chapter.rowCount);
        }
    }
    QCOMPARE(chapters, 98);
    QCOMPARE(rows, m_tariff.size());
}

void TestTariff::chainAboveACode()
{
    const auto chain = m_tariff.above(u"8504409999");
    QCOMPARE(chain.size(), 3);
    QCOMPARE(chain.at(0)->code, u"XVI"_s);
    QCOMPARE(chain.at(1)->code, u"85"_s);
    QCOMPARE(chain.at(2)->code, u"8504"_s);
    QVERIFY(m_tariff.above(u"00").isEmpty());
}

void TestTariff::elementsOfKnownAndUnknownCodes()
{
    const ElementList known = elementsOf(m_tables, u"0101210010");
    QVERIFY(known.isKnown);
    QStringList names;
    for (const TariffElement& element : known.elements)
        names.append(element.name);
    QCOMPARE(names, QStringList({ u"品牌类型"_s, u"出口享惠情况"_s, u"是否改良种用"_s, u"品种"_s, u"GTIN"_s, u"CAS"_s }));
    QCOMPARE(known.elements.at(0).table, u"brandType"_s);
    QCOMPARE(known.elements.at(1).table, u"exportPreference"_s);
    QVERIFY(known.elements.at(2).isYesNo);
    QVERIFY(!known.elements.at(3).isOptional);
    QVERIFY(known.elements.at(4).isOptional && known.elements.at(5).isOptional);
    QCOMPARE(known.elements.at(2).label.en, u"Whether pure-bred for breeding"_s);

    const ElementList unknown = elementsOf(m_tables, u"8504409999");
    QVERIFY(!unknown.isKnown);
    QCOMPARE(unknown.elements.size(), 2); // these two are of every code

    for (int row = 0; row < m_tariff.size(); ++row) { // every row of the table can be read
        const TariffRow one = m_tariff.row(row);
        const ElementList list = elementsOf(m_tables, one.code);
        QCOMPARE(list.isKnown, !one.elements.isEmpty());
        QCOMPARE(list.elements.constFirst().name, u"品牌类型"_s);
        for (const TariffElement& element : list.elements)
            QVERIFY2(!element.name.isEmpty() && !element.name.contains(u'['), qPrintable(one.elements));
    }
}

void TestTariff::elementsAreChecked()
{
    using Kind = ElementFault::Kind;
    const ElementList list = elementsOf(m_tables, u"0101210010");
    QCOMPARE(checkElements({ u"4"_s, u"3"_s, u"是"_s, u"蒙古马"_s }, list, m_tables), QList<ElementFault>());
    QCOMPARE(checkElements({ u"9"_s, u"3"_s, u"是"_s }, list, m_tables), QList<ElementFault>({ { Kind::NotInTable, 0 }, { Kind::Missing, 3 } }));
    QCOMPARE(checkElements({ u"4"_s, u"3"_s, u"是"_s, u"马"_s, {}, {}, u"多"_s }, list, m_tables), QList<ElementFault>({ { Kind::TooMany, 6 } }));
    // 255 bytes of GBK: a Chinese character counts two.
    const QString name(124, u'马');
    QCOMPARE(checkElements({ u"4"_s, u"3"_s, u"1"_s, name }, list, m_tables), QList<ElementFault>());
    QCOMPARE(checkElements({ u"4"_s, u"3"_s, u"是"_s, name }, list, m_tables), QList<ElementFault>()); // 256 - 1
    QCOMPARE(checkElements({ u"4"_s, u"3"_s, u"是1"_s, name }, list, m_tables), QList<ElementFault>({ { Kind::TooLong, -1 } }));
    // What is behind the two general ones of an unknown code is no fault.
    QCOMPARE(checkElements({ u"4"_s, u"3"_s, u"变压器"_s }, elementsOf(m_tables, u"8504409999"), m_tables), QList<ElementFault>());
}

void TestTariff::elementsReadBack()
{
    QCOMPARE(splitElements(u"4|3||是"_s), QStringList({ u"4"_s, u"3"_s, QString(), u"是"_s }));
    QCOMPARE(splitElements({}), QStringList());
    QCOMPARE(joinElements({ u"4"_s, u"3"_s, {}, u"是"_s, {}, {} }), u"4|3||是"_s);
    QCOMPARE(joinElements({}), QString());
}

void TestTariff::casNumbersInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers"); // with ! where the check digit is wrong
    QTest::newRow("alone") << u"67-56-1"_s << QStringList { u"67-56-1"_s };
    QTest::newRow("in a name") << u"甲醇 CAS:67-56-1 工业级"_s << QStringList { u"67-56-1"_s };
    QTest::newRow("right behind the word") << u"乙醇CAS64-17-5, cas no.67-56-2"_s << QStringList { u"64-17-5"_s, u"!67-56-2"_s };
    QTest::newRow("in elements") << u"0|3|溶剂|99.9%|67-56-1"_s << QStringList { u"67-56-1"_s };
    QTest::newRow("two, one twice") << u"67-56-1、64-17-5、67-56-1"_s << QStringList { u"67-56-1"_s, u"64-17-5"_s };
    QTest::newRow("wrong digit") << u"CAS号：67-56-2"_s << QStringList { u"!67-56-2"_s };
    QTest::newRow("wrong digit, not said to be one") << u"型号 67-56-2"_s << QStringList();
    QTest::newRow("a date") << u"2026-05-12"_s << QStringList();
    QTest::newRow("part of a longer number") << u"A67-56-1 1-67-56-1"_s << QStringList();
    QTest::newRow("none") << u"电感器"_s << QStringList();
}

void TestTariff::casNumbersInText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, numbers);
    QStringList found;
    for (const CasMention& mention : casMentions(m_tables, text))
        found.append((mention.isRight ? QString() : u"!"_s) + mention.cas);
    QCOMPARE(found, numbers);
}

void TestTariff::casTableIsSound()
{
    const CodeTable* table = m_tables.table(u"cas");
    const CodeTable* headings = m_tables.table(u"hsHeading");
    QVERIFY(table->size() > 200);
    for (qsizetype at = 0; at < table->size(); ++at) {
        const QString cas = table->at(at).code;
        const QList<CasMention> mentions = casMentions(m_tables, cas);
        QVERIFY2(mentions.size() == 1 && mentions.constFirst().isRight && mentions.constFirst().fact, qPrintable(cas));
        const CasFact& fact = *mentions.constFirst().fact;
        QVERIFY2(!fact.subheadings.isEmpty(), qPrintable(cas));
        for (const QString& subheading : fact.subheadings)
            QVERIFY2(subheading.size() == 6 && headings->contains(subheading.left(4)), qPrintable(cas));
        QCOMPARE(fact.unNumbers.isEmpty(), fact.classes.isEmpty());
        for (const QString& number : fact.unNumbers)
            QVERIFY2(number.size() == 4, qPrintable(cas));
    }
    const auto methanol = findCas(m_tables, u"67-56-1");
    QCOMPARE(methanol->unNumbers, QStringList { u"1230"_s });
    QCOMPARE(methanol->classes, QStringList { u"3"_s });
    QCOMPARE(methanol->subheadings, QStringList { u"290511"_s });
    QVERIFY(!findCas(m_tables, u"9999-99-4"));
}

void TestTariff::suggestsEarlierFirst()
{
    const QList<PastCode> earlier { { u"电感器"_s, u"8504500000"_s, 12, QDate(2026, 5, 3), 100 }, { u"贴片电感"_s, u"0101101010"_s, 1, QDate(2020, 1, 1), 40 } };
    const auto found = suggestCodes(m_tariff, m_tables, u"电感器 67-56-1"_s, {}, earlier);
    QVERIFY(found.size() >= 3);
    QCOMPARE(found.at(0).origin, CodeSuggestion::Origin::Earlier);
    QCOMPARE(found.at(0).code, u"8504500000"_s);
    QCOMPARE(found.at(0).uses, 12);
    QCOMPARE(found.at(0).last, QDate(2026, 5, 3));
    QVERIFY(found.at(1).isExpired); // told, not hidden: it was declared
    QCOMPARE(found.at(2).origin, CodeSuggestion::Origin::Cas);
}

void TestTariff::suggestsByCasAndName()
{
    const auto cas = suggestCodes(m_tariff, m_tables, u"甲醇"_s, u"0|3|99.9%|CAS 67-56-1"_s, {});
    QVERIFY(!cas.isEmpty());
    QCOMPARE(cas.constFirst().origin, CodeSuggestion::Origin::Cas);
    QCOMPARE(cas.constFirst().cas, u"67-56-1"_s);
    QVERIFY(cas.constFirst().code.startsWith(u"290511"_s) && cas.constFirst().code.size() == 10);

    const auto later = suggestCodes(m_tariff, m_tables, u"R134a 811-97-2"_s, {}, {}); // a subheading of 2022, the codes are of 2018
    QCOMPARE(later.constFirst().code, u"290345"_s);

    const auto name = suggestCodes(m_tariff, m_tables, u"冻带骨牛肉"_s, {}, {});
    QVERIFY(!name.isEmpty());
    QCOMPARE(name.constFirst().origin, CodeSuggestion::Origin::Tariff);
    QVERIFY2(name.constFirst().code.startsWith(u"0202"_s), qPrintable(name.constFirst().code));
    QVERIFY(name.constFirst().likeness >= name.constLast().likeness);
    QVERIFY(suggestCodes(m_tariff, m_tables, {}, {}, {}).isEmpty());
}

void TestTariff::likeness()
{
    const auto to = [](const QString& a, const QString& b) { return NameLikeness(a).to(namePairs(b)); };
    QCOMPARE(to(u"电感器"_s, u"电感器"_s), 100);
    QCOMPARE(to(u"电感器"_s, u"电 感-器"_s), 100);
    QCOMPARE(to(u"LCD Panel"_s, u"lcd panel"_s), 100);
    QCOMPARE(to(u"电感器"_s, u"螺栓"_s), 0);
    QVERIFY(to(u"贴片电感器"_s, u"电感器"_s) > 50);
    QCOMPARE(to(u"贴片电感器"_s, u"电感器"_s), to(u"电感器"_s, u"贴片电感器"_s));
    QCOMPARE(to({}, {}), 0);
    QCOMPARE(to(u"茶"_s, u"茶"_s), 100);
}

void TestTariff::initials()
{
    QCOMPARE(pinyinInitials(u"电感器"), u"dgq"_s);
    QCOMPARE(pinyinInitials(u"LED灯 5Ｗ（白）"), u"ledd5wb"_s);
    QCOMPARE(pinyinInitials(u""), QString());
}

void TestTariff::importsATable()
{
    const QByteArray file = u"商品编号\t商品名称\t法定第一单位\t第二单位\t最惠国税率(%)\t普通税率\t监管条件\t检验检疫类别\t申报要素\t颜色\n"
                            "8504500000\t其他电感器\t个\t035\t10\t35%\t7A\tL.M\t品名|品牌类型|出口享惠情况|用途\t红\n"
                            "\n"
                            "85044099\t稳压电源\t个\t\t0\t/\t\t\t\t\n"_s.toUtf8();
    const TariffImport import = readTariff(file, options(), m_tables);
    QCOMPARE(import.faults, QList<TariffFault>());
    QCOMPARE(import.rows, 2);
    QCOMPARE(import.withRates, 2);
    QCOMPARE(import.withElements, 1);
    QCOMPARE(import.unusedColumns, QStringList { u"颜色"_s });
    QVERIFY(isTariffTable(import.table));
    const CodeTable table(import.table);
    QCOMPARE(table.edition(), u"2026-01"_s);
    QCOMPARE(table.at(0).code, u"8504409900"_s); // sorted, eight digits filled up
    QCOMPARE(table.at(1).initials, u"qtdgq"_s);
    QCOMPARE(table.column(u"8504500000", "unit1"_L1), u"007"_s);
    QCOMPARE(table.column(u"8504500000", "mfn"_L1), u"10%"_s);
    QCOMPARE(table.column(u"8504500000", "inspection"_L1), u"LM"_s);
    QCOMPARE(table.column(u"8504500000", "elements"_L1), u"1:品名;2:品牌类型;3:出口享惠情况;4:用途"_s);
    QCOMPARE(table.column(u"8504500000", "status"_L1), u"valid"_s);
    QCOMPARE(table.column(u"8504409900", "mfn"_L1), u"0%"_s);
    QCOMPARE(table.column(u"8504409900", "general"_L1), QString());
}

void TestTariff::importReadsQuotedCsvInGb18030()
{
    // 商品编号,商品名称 / 8504500000,"电感器,带""芯""" in GBK.
    const QByteArray file("\xC9\xCC\xC6\xB7\xB1\xE0\xBA\xC5,\xC9\xCC\xC6\xB7\xC3\xFB\xB3\xC6\r\n8504500000,\"\xB5\xE7\xB8\xD0\xC6\xF7,\xB4\xF8\"\"\xD0\xBE\"\"\"\r\n");
    const TariffImport import = readTariff(file, options(), m_tables);
    QCOMPARE(import.faults, QList<TariffFault>());
    QCOMPARE(CodeTable(import.table).at(0).name.zh, u"电感器,带\"芯\""_s);
}

void TestTariff::importTellsEveryFault_data()
{
    using Kind = TariffFault::Kind;
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("row");
    const auto row = [](const char* name, const QString& rows, Kind kind, int line) { QTest::newRow(name) << rows << int(kind) << line; };
    const QString head = u"code\tzh\tunit1\tmfn\tdocuments\tinspection\telements\n"_s;
    row("empty", head, Kind::Empty, 0);
    row("no code column", u"zh\n电感器\n"_s, Kind::NoCodeColumn, 1);
    row("no name column", u"code\n8504500000\n"_s, Kind::NoNameColumn, 1);
    row("code", head + u"850450000\t电感器\n"_s, Kind::CodeWrong, 2);
    row("letters in the code", head + u"85045000AB\t电感器\n"_s, Kind::CodeWrong, 2);
    row("double", head + u"8504500000\t电感器\n8504500000\t电感器\n"_s, Kind::CodeDouble, 3);
    row("no name", head + u"8504500000\t\n"_s, Kind::NameMissing, 2);
    row("unit", head + u"8504500000\t电感器\t箩筐\n"_s, Kind::UnitUnknown, 2);
    row("rate", head + u"8504500000\t电感器\t\t七\n"_s, Kind::RateWrong, 2);
    row("rate without a sign", head + u"8504500000\t电感器\t\t7\n"_s, Kind::RateWrong, 2);
    row("document", head + u"8504500000\t电感器\t\t\t7!\n"_s, Kind::DocumentUnknown, 2);
    row("inspection", head + u"8504500000\t电感器\t\t\t\t?\n"_s, Kind::InspectionUnknown, 2);
    row("elements", head + u"8504500000\t电感器\t\t\t\t\t品名\n"_s, Kind::ElementsWrong, 2);
    row("cells", head + u"8504500000\t电感器\t\t\t\t\t\tX\n"_s, Kind::CellCount, 2);
    row("later row", head + u"8504500000\t\"电\n感器\"\n85\t x\n"_s, Kind::CodeWrong, 4); // lines of the file
}

void TestTariff::importTellsEveryFault()
{
    QFETCH(QString, rows);
    QFETCH(int, kind);
    QFETCH(int, row);
    const TariffImport import = readTariff(rows.toUtf8(), options(), m_tables);
    QCOMPARE(import.faultCount, 1);
    QCOMPARE(int(import.faults.constFirst().kind), kind);
    QCOMPARE(import.faults.constFirst().row, row);
    QVERIFY(import.table.isEmpty());
    QCOMPARE(readTariff(QByteArray("\xff\xfe\xfd\x80\x80", 5), options(), m_tables).faults.constFirst().kind, TariffFault::Kind::NotText);
}

void TestTariff::importedTableTakesThePlace()
{
    CodeTables tables;
    Tariff tariff(tables);
    const CodeTable* before = tables.table(u"tariff");
    QCOMPARE(tariff.size(), 12225);
    const TariffImport import = readTariff(u"code\tzh\n8504500000\t电感器\n"_s.toUtf8(), options(), tables);
    tables.replace(u"tariff"_s, import.table);
    tariff.reload();
    QCOMPARE(tariff.size(), 1);
    QCOMPARE(tariff.edition(), u"2026-01"_s);
    QCOMPARE(tariff.search(u"dgq"), QList<int> { 0 });
    QCOMPARE(before->size(), 12225); // who holds it still may
    tables.replace(u"tariff"_s, {});
    tariff.reload();
    QCOMPARE(tariff.size(), 12225);
    QVERIFY(!isTariffTable("# table: unit\ncode\tzh\ten\n"));
    QVERIFY(!isTariffTable({}));
    QVERIFY(!isTariffTable(import.table.chopped(4)));
}

void TestTariff::searchGivesNoMoreThanAPageNeeds()
{
    QVERIFY(!m_tariff.search(u"其他").isEmpty());
    for (const auto& typed : { u"8"_s, u"其他"_s, u"qt"_s, u"machine"_s, u"没有的货"_s })
        QVERIFY(m_tariff.search(typed).size() <= 2000);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestTariff)
#include "tst_tariff.moc"
