// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/codetable.h"

#include <QDir>
#include <QResource>
#include <QTest>
#include <QThread>

#include <atomic>

namespace Tongguan {

namespace {

QStringList codesOf(const QList<Code>& found)
{
    QStringList codes;
    for (const Code& code : found)
        codes.append(code.code);
    return codes;
}

CodeTable tableOf(
    const QByteArray& rows, const QByteArray& columns = "code\tzh\ten\told\tnote\tinitials"_ba)
{
    return CodeTable(
        "# table: sample\n# zh: 样表\n# en: Sample\n# edition: 2026\n# notice: 公告: 一号\n# complete: no: 缺 | missing\n"_ba
        + columns + '\n' + rows);
}

} // namespace

class TestCodeTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headerIsRead();
    void emptyAndCutTables();
    void findIsExact();
    void searchRanks();
    void searchLimits();
    void searchFoldsWideLetters();
    void expiredRowsComeLast();
    void oldCodes();
    void furtherColumns();

    void everyTable_data();
    void everyTable();
    void everyExpectedTableIsThere();
    void tablesAreOpenedOnceAndStay();
    void readersOnManyThreads();
    void bytesAreUsedInPlace();

    void knownFacts_data();
    void knownFacts();
    void defectsAreResolved();
    void caseMatters();
    void conversionFromOldCodes_data();
    void conversionFromOldCodes();
    void completion_data();
    void completion();
    void incompleteTablesSaySo();
    void crossReferences();
    void tariffRows();

private:
    const CodeTable& table(const char* name) const
    {
        const CodeTable* found = m_tables.table(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    CodeTables m_tables;
};

void TestCodeTable::headerIsRead()
{
    const CodeTable sample = tableOf("A\t甲\tFirst\t1\tn\tj\n"_ba);
    QCOMPARE(sample.name(), u"sample"_s);
    QCOMPARE(sample.title(), (Label { u"样表"_s, u"Sample"_s }));
    QCOMPARE(sample.edition(), u"2026"_s);
    QCOMPARE(sample.notice(), u"公告: 一号"_s);
    QVERIFY(!sample.isComplete());
    QCOMPARE(sample.incompleteReason(), (Label { u"缺"_s, u"missing"_s }));
    QCOMPARE(sample.size(), 1);
    const Code row = sample.at(0);
    QCOMPARE(row.code, u"A"_s);
    QCOMPARE(row.name, (Label { u"甲"_s, u"First"_s }));
    QCOMPARE(row.old, u"1"_s);
    QCOMPARE(row.note, u"n"_s);
    QCOMPARE(row.initials, u"j"_s);
}

void TestCodeTable::emptyAndCutTables()
{
    for (const QByteArray& bytes : { ""_ba, "# table: x"_ba, "# table: x\n"_ba, "code\tzh\ten"_ba,
             "# table: x\ncode\tzh\ten\n"_ba }) {
        const CodeTable empty(bytes);
        QCOMPARE(empty.size(), 0);
        QVERIFY(!empty.find(u"A"));
        QVERIFY(empty.search(u"A", 5).isEmpty());
        QVERIFY(empty.search({}, 5).isEmpty());
        QVERIFY(!empty.fromOld(u"1"));
        QCOMPARE(empty.column(u"A", "zh"_L1), QString());
        QVERIFY(!empty.isComplete());
    }
    const CodeTable cut = tableOf("A\t甲\nB"_ba); // fields are missing and so is the last line end
    QCOMPARE(cut.size(), 2);
    QCOMPARE(cut.at(0).name.zh, u"甲"_s);
    QCOMPARE(cut.at(1).code, u"B"_s);
    QCOMPARE(cut.at(1).name.zh, QString());
    QCOMPARE(codesOf(cut.search(u"b", 5)), QStringList { u"B"_s });
}

void TestCodeTable::findIsExact()
{
    const CodeTable sample = tableOf("A\t甲\t\t\t\tj\nAB\t乙\t\t\t\ty\na\t丙\t\t\t\tb\n"_ba);
    QCOMPARE(sample.find(u"A")->name.zh, u"甲"_s);
    QCOMPARE(sample.find(u"AB")->name.zh, u"乙"_s);
    QCOMPARE(sample.find(u"a")->name.zh, u"丙"_s);
    for (QStringView wrong : { u"", u"B", u"ab", u"ABC", u"A ", u"甲" })
        QVERIFY2(!sample.find(wrong) && !sample.contains(wrong), qPrintable(wrong.toString()));
}

void TestCodeTable::searchRanks()
{
    const CodeTable sample = tableOf("AB\t一\tZulu\t\t\txx\n"
                                     "ABX\t二\tZulu\t\t\txx\n"
                                     "C1\t三\tZulu\tab\t\txx\n"
                                     "C2\t四\tZulu\t\t\tab\n"
                                     "C3\tab\tZulu\t\t\txx\n"
                                     "C4\t五\tZulu\t\t\tabx\n"
                                     "C5\tab五\tZulu\t\t\txx\n"
                                     "C6\t五ab\tZulu\t\t\txx\n"
                                     "C7\t五\tZulu\t\t\txab\n"
                                     "C8\t五\tAble\t\t\txx\n"
                                     "C9\t五\tNot able\t\t\txx\n"
                                     "D0\t五\tCable\t\t\txx\n"
                                     "D1\t五\tZulu\t\t\txx\n"
                                     "ab\t六\tZulu\t\t\txx\n"_ba);
    QCOMPARE(codesOf(sample.search(u"ab", 20)),
        (QStringList { u"ab"_s, u"AB"_s, u"ABX"_s, u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s,
            u"C6"_s, u"C7"_s, u"C8"_s, u"C9"_s, u"D0"_s }));
    QCOMPARE(codesOf(sample.search(u" AB ", 2)), (QStringList { u"AB"_s, u"ab"_s }));
    QVERIFY(sample.search(u"nothing of it", 20).isEmpty());
}

void TestCodeTable::searchLimits()
{
    const CodeTable& ports = table("port");
    QCOMPARE(ports.search(u"a", 7).size(), 7);
    QCOMPARE(ports.search(u"港", 1).size(), 1);
    QVERIFY(ports.search(u"a", 0).isEmpty());
    QVERIFY(ports.search(u"a", -3).isEmpty());
    QCOMPARE(ports.search({}, 5).size(), 5);
    QCOMPARE(ports.search(u"   ", 5).size(), 5);
    QCOMPARE(table("direction").search({}, 50).size(), 2);
    QCOMPARE(table("tariff").search(u"8471", 30).size(), 30);
}

void TestCodeTable::searchFoldsWideLetters()
{
    QCOMPARE(codesOf(table("country").search(u"ｕｓａ", 1)), QStringList { u"USA"_s });
    QCOMPARE(codesOf(table("unit").search(u"０３５", 1)), QStringList { u"035"_s });
}

void TestCodeTable::expiredRowsComeLast()
{
    const CodeTable sample
        = tableOf("1\t马\t\texpired\tm\n2\t马鞍\t\tvalid\tma\n3\t白马\t\texpired\tbm\n"_ba,
            "code\tzh\ten\tstatus\tinitials"_ba);
    QCOMPARE(codesOf(sample.search(u"马", 5)), (QStringList { u"1"_s, u"2"_s, u"3"_s }));
    QCOMPARE(codesOf(sample.search(u"m", 5)), (QStringList { u"1"_s, u"2"_s, u"3"_s }));
    const CodeTable other = tableOf("1\t马蹄\t\texpired\tmt\n2\t马鞍形\t\tvalid\tmax\n"_ba,
        "code\tzh\ten\tstatus\tinitials"_ba);
    QCOMPARE(codesOf(other.search(u"马", 5)), (QStringList { u"2"_s, u"1"_s }));
}

void TestCodeTable::oldCodes()
{
    const CodeTable sample = tableOf("A\t甲\t1\t\n"
                                     "B\t乙\t2\t\n"
                                     "C\t丙\t2\t\n"
                                     "D\t丁\t3\t\n"
                                     "E\t戊\t3\ty\n"
                                     "F\t己\t\t\n"_ba,
        "code\tzh\told\toldMain"_ba);
    QCOMPARE(sample.fromOld(u"1")->code, u"A"_s);
    QVERIFY(!sample.fromOld(u"2")); // two codes came out of it
    QCOMPARE(sample.fromOld(u"3")->code, u"E"_s);
    QCOMPARE(sample.fromOld(u"F")->code, u"F"_s); // unchanged
    QVERIFY(!sample.fromOld(u"A")); // changed: A is no old code
    QVERIFY(!sample.fromOld(u""));
    QVERIFY(!sample.fromOld(u"9"));
}

void TestCodeTable::furtherColumns()
{
    const CodeTable sample = tableOf("A\t甲\t7%\tj\n"_ba, "code\tzh\tmfn\tinitials"_ba);
    QCOMPARE(sample.column(u"A", "mfn"_L1), u"7%"_s);
    QCOMPARE(sample.column(u"A", "initials"_L1), u"j"_s);
    QCOMPARE(sample.column(u"A", "code"_L1), u"A"_s);
    QCOMPARE(sample.column(u"A", "nothing"_L1), QString());
    QCOMPARE(sample.column(u"B", "mfn"_L1), QString());
}

void TestCodeTable::everyTable_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : m_tables.names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCodeTable::everyTable()
{
    QFETCH(QString, name);
    const CodeTable* found = m_tables.table(name);
    QVERIFY(found);
    QCOMPARE(found->name(), name);
    QVERIFY(!found->title().zh.isEmpty());
    QVERIFY(!found->title().en.isEmpty());
    QVERIFY(found->edition().startsWith(u"20"_s));
    QVERIFY(!found->notice().isEmpty());
    QCOMPARE(found->isComplete(), found->incompleteReason().zh.isEmpty());
    QCOMPARE(found->isComplete(), found->incompleteReason().en.isEmpty());
    QVERIFY(found->size() > 0);

    QByteArray last;
    for (qsizetype row = 0; row < found->size(); ++row) {
        const Code code = found->at(row);
        const QByteArray here = code.code.toUtf8();
        QVERIFY2(
            last.isEmpty() || last < here, here.constData()); // sorted by bytes, so also unique
        last = here;
        QVERIFY2(
            !code.code.contains(QChar(u' ')) && !code.name.zh.startsWith(u' '), here.constData());
        QVERIFY2(!code.name.zh.isEmpty() || ((name == "tariff"_L1 || name == "hsHeading"_L1) && !code.name.en.isEmpty()),
            here.constData());
        QVERIFY2(code.name.zh.isEmpty() == code.initials.isEmpty(), here.constData());
        for (QChar letter : code.initials)
            QVERIFY2((letter >= u'a' && letter <= u'z') || letter.isDigit(), here.constData());
        QVERIFY2(!code.name.zh.contains(QChar::ReplacementCharacter), here.constData());
        if (row % 97 == 0)
            QCOMPARE(found->find(code.code)->name, code.name);
    }
}

void TestCodeTable::everyExpectedTableIsThere()
{
    const QStringList names = m_tables.names();
    for (QStringView name :
        { u"country", u"currency", u"transportMode", u"supervisionMode", u"dutyNature", u"dutyMode",
            u"deliveryTerms", u"packageKind", u"unit", u"containerSpec", u"regulatoryDocument",
            u"attachmentKind", u"port", u"domesticPort", u"domesticArea", u"division", u"ciqOffice",
            u"goodsAttribute", u"customs", u"direction", u"entryType", u"documentKind",
            u"operation", u"transitKind", u"transitRelation", u"originAgreement", u"recordListType",
            u"declarationMark", u"costMark", u"channel", u"permitType", u"hsChapter", u"hsHeading", u"tariff",
            u"declarationElement", u"cas" })
        QVERIFY2(names.contains(name), qPrintable(name.toString()));
    QVERIFY(!names.contains(u"polyphones"_s));
}

void TestCodeTable::tablesAreOpenedOnceAndStay()
{
    CodeTables tables;
    const CodeTable* country = tables.table(u"country");
    QVERIFY(country);
    for (const QString& name : tables.names())
        QVERIFY(tables.table(name));
    QCOMPARE(tables.table(u"country"), country);
    QCOMPARE(country->size(), 264);
    QVERIFY(!tables.table(u"nothing"));
    QVERIFY(!tables.table(u""));
}

void TestCodeTable::readersOnManyThreads()
{
    const CodeTables tables;
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&tables, &right] {
            for (const QString& name : tables.names()) {
                const CodeTable* here = tables.table(name);
                if (here && here->find(here->at(here->size() - 1).code))
                    ++right;
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(right.load(), 4 * static_cast<int>(tables.names().size()));
}

void TestCodeTable::bytesAreUsedInPlace()
{
    for (const QString& name : m_tables.names()) {
        const QResource resource(u":/codes/"_s + name + u".tsv"_s);
        QCOMPARE(resource.compressionAlgorithm(), QResource::NoCompression);
    }
}

void TestCodeTable::knownFacts_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("zh");
    const auto fact = [](const char* name, const char* code, const char* zh) {
        QTest::addRow("%s %s", name, code)
            << QString::fromLatin1(name) << QString::fromLatin1(code) << QString::fromUtf8(zh);
    };
    fact("unit", "001", "台");
    fact("unit", "007", "个");
    fact("unit", "035", "千克");
    fact("country", "CHN", "中国");
    fact("country", "ZAF", "南非");
    fact("currency", "USD", "美元");
    fact("transportMode", "2", "水路运输");
    fact("transportMode", "4", "公路运输");
    fact("supervisionMode", "0110", "一般贸易");
    fact("supervisionMode", "0615", "进料对口");
    fact("supervisionMode", "9710", "跨境电商B2B直接出口");
    fact("supervisionMode", "9810", "跨境电商出口海外仓");
    fact("dutyNature", "101", "一般征税");
    fact("dutyMode", "1", "照章征税");
    fact("dutyMode", "3", "全免");
    fact("deliveryTerms", "3", "FOB");
    fact("packageKind", "22", "纸制或纤维板制盒/箱");
    fact("packageKind", "98", "植物性铺垫材料");
    fact("containerSpec", "11", "普通2*标准箱（L）");
    fact("regulatoryDocument", "A", "检验检疫");
    fact("regulatoryDocument", "B", "电子底账");
    fact("regulatoryDocument", "U", "合法捕捞产品通关证明");
    fact("attachmentKind", "00000001", "发票");
    fact("domesticArea", "44199", "东莞");
    fact("division", "441900", "东莞市");
    fact("customs", "5204", "东莞海关");
    fact("customs", "5301", "皇岗海关");
    fact("entryType", "M", "无纸化通关");
    fact("operation", "G", "报关单暂存（转关提前报关单暂存）");
    fact("originAgreement", "22", "区域全面经济伙伴关系协定（RCEP）");
    fact("channel", "R", "已结关");
    fact("hsChapter", "85",
        "电机、电气设备及其零件；录音机及放声机、电视图像、声音的录制和重放设备及其零件、附件");
}

void TestCodeTable::knownFacts()
{
    QFETCH(QString, table);
    QFETCH(QString, code);
    QFETCH(QString, zh);
    const CodeTable* found = m_tables.table(table);
    QVERIFY(found);
    const auto row = found->find(code);
    QVERIFY(row);
    QCOMPARE(row->name.zh, zh);
}

void TestCodeTable::defectsAreResolved()
{
    QVERIFY(!table("country").find(u"ZAF")->note.isEmpty());
    QCOMPARE(table("port").find(u"ZAF000")->name.zh, u"南非"_s);
    QCOMPARE(table("port").find(u"NZL008")->name.en, u"Christchurch, New Zealand"_s);
    QVERIFY(table("port").find(u"NZL008")->note.contains(u"阿卡罗亚"_s));
}

void TestCodeTable::caseMatters()
{
    const CodeTable& documents = table("regulatoryDocument");
    QCOMPARE(documents.find(u"a")->name.zh, u"保税核注清单"_s);
    QCOMPARE(documents.find(u"A")->name.zh, u"检验检疫"_s);
    QCOMPARE(codesOf(documents.search(u"a", 2)), (QStringList { u"a"_s, u"A"_s }));
    QCOMPARE(codesOf(documents.search(u"A", 2)), (QStringList { u"A"_s, u"a"_s }));
    const CodeTable& channels = table("channel");
    for (QStringView letter : { u"a", u"b", u"c", u"d" })
        QVERIFY(
            channels.find(letter)->name.zh != channels.find(letter.toString().toUpper())->name.zh);
}

void TestCodeTable::conversionFromOldCodes_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("code");
    const auto pair = [](const char* name, const char* old, const char* code) {
        QTest::addRow("%s %s", name, old)
            << QString::fromLatin1(name) << QString::fromLatin1(old) << QString::fromLatin1(code);
    };
    pair("country", "142", "CHN");
    pair("country", "110", "HKG");
    pair("country", "116", "JPN");
    pair("country", "502", "USA");
    pair("country", "244", "ZAF");
    pair("country", "326", "NOR"); // Bouvet Island shares it
    pair("country", "701", "ZZZ");
    pair("country", "299", ""); // several islands of today
    pair("country", "CHN", "");
    pair("currency", "142", "CNY");
    pair("currency", "502", "USD");
    pair("currency", "110", "HKD");
    pair("transportMode", "9", "9");
    pair("transportMode", "2", "2");
    pair("packageKind", "2", "22");
    pair("packageKind", "7", "99");
    pair("packageKind", "5", "");
    pair("unit", "007", "007");
}

void TestCodeTable::conversionFromOldCodes()
{
    QFETCH(QString, table);
    QFETCH(QString, old);
    QFETCH(QString, code);
    const auto found = m_tables.table(table)->fromOld(old);
    QCOMPARE(found ? found->code : QString(), code);
}

void TestCodeTable::completion_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("among");
    const auto want = [](const char* name, const char* typed, const char* code, int among) {
        QTest::addRow("%s %s", name, typed) << QString::fromLatin1(name) << QString::fromUtf8(typed)
                                            << QString::fromLatin1(code) << among;
    };
    want("country", "mg", "USA", 3);
    want("country", "美", "USA", 3);
    want("country", "美国", "USA", 1);
    want("country", "usa", "USA", 1);
    want("country", "us", "USA", 1);
    want("country", "502", "USA", 1);
    want("country", "united st", "USA", 2);
    want("country", "german", "DEU", 1);
    want("country", "zg", "CHN", 1);
    want("country", "bl", "PER", 5);
    want("country", "cx", "PRK", 3);
    want("unit", "gd", "047", 2);
    want("unit", "qk", "035", 3);
    want("unit", "千克", "035", 1);
    want("unit", "kilogram", "035", 1);
    want("supervisionMode", "ybmy", "0110", 1);
    want("supervisionMode", "一般", "0110", 1);
    want("supervisionMode", "06", "0615", 1);
    want("supervisionMode", "jldk", "0615", 1);
    want("customs", "dg", "5204", 3);
    want("customs", "dghg", "5204", 1);
    want("customs", "东莞", "5204", 2);
    want("domesticArea", "dg", "44199", 5);
    want("division", "gzs", "440100", 3);
    want("division", "cqs", "500000", 3);
    want("division", "xms", "350200", 3);
    want("division", "css", "430100", 3);
    want("port", "东京", "JPN000", 3000);
    want("port", "los angeles", "USA309", 3000);
    want("deliveryTerms", "fob", "3", 1);
    want("transportMode", "gl", "4", 1);
    want("currency", "my", "USD", 2);
    want("tariff", "0401200000", "0401200000", 1);
    want("tariff", "040120", "0401200000", 1);
}

void TestCodeTable::completion()
{
    QFETCH(QString, table);
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(int, among);
    const QStringList found = codesOf(m_tables.table(table)->search(typed, among));
    QVERIFY2(found.size() <= among, qPrintable(typed));
    if (among >= 3000) // the whole answer: it only must have one
        QVERIFY2(!found.isEmpty(), qPrintable(typed));
    else
        QVERIFY2(found.contains(code), qPrintable(typed + u": "_s + found.join(u' ')));
}

void TestCodeTable::incompleteTablesSaySo()
{
    for (const char* name :
        { "customs", "attachmentKind", "permitType", "tariff", "originAgreement" })
        QVERIFY2(!table(name).isComplete(), name);
    for (const char* name : { "country", "unit", "supervisionMode", "port", "direction" })
        QVERIFY2(table(name).isComplete(), name);
    QVERIFY(
        table("customs").incompleteReason().zh.contains(QString::number(table("customs").size())));
}

// Codes inside a row stand in the table that they name.
void TestCodeTable::crossReferences()
{
    const CodeTable& tariff = table("tariff");
    const CodeTable& units = table("unit");
    const CodeTable& documents = table("regulatoryDocument");
    const CodeTable& inspections = table("inspectionKind");
    for (qsizetype row = 0; row < tariff.size(); ++row) {
        const QString code = tariff.at(row).code;
        QCOMPARE(code.size(), 10);
        for (QLatin1StringView column : { "unit1"_L1, "unit2"_L1 }) {
            const QString unit = tariff.column(code, column);
            QVERIFY2(unit.isEmpty() || units.contains(unit), qPrintable(code));
        }
        for (QChar letter : tariff.column(code, "documents"_L1))
            QVERIFY2(documents.contains(QString(letter)), qPrintable(code));
        for (QChar letter : tariff.column(code, "inspection"_L1))
            QVERIFY2(inspections.contains(QString(letter)), qPrintable(code));
        QVERIFY2(table("hsChapter").contains(code.first(2)), qPrintable(code));
    }
    const CodeTable& ports = table("port");
    for (qsizetype row = 0; row < ports.size(); ++row) {
        const QString code = ports.at(row).code;
        QVERIFY2(
            code.startsWith(u"99"_s) || table("country").contains(code.first(3)), qPrintable(code));
    }
}

void TestCodeTable::tariffRows()
{
    const CodeTable& tariff = table("tariff");
    QCOMPARE(tariff.size(), 12225);
    const QString milk = u"0401200000"_s;
    QCOMPARE(tariff.column(milk, "mfn"_L1), u"15%"_s);
    QCOMPARE(tariff.column(milk, "general"_L1), u"40%"_s);
    QCOMPARE(tariff.column(milk, "vat"_L1), u"13%"_s);
    QCOMPARE(tariff.column(milk, "unit1"_L1), u"035"_s);
    QCOMPARE(tariff.column(milk, "documents"_L1), u"7AB"_s);
    QCOMPARE(tariff.column(milk, "inspection"_L1), u"PQRS"_s);
    QVERIFY(
        tariff.column(milk, "elements"_L1).startsWith(u"1:品名;2:品牌类型;3:出口享惠情况;4:"_s));
    QCOMPARE(tariff.column(milk, "edition"_L1), u"2019-04"_s);
    QCOMPARE(tariff.column(milk, "status"_L1), u"valid"_s);
    int unknown = 0;
    for (qsizetype row = 0; row < tariff.size(); ++row) {
        const QString code = tariff.at(row).code;
        const bool detailed = tariff.column(code, "status"_L1) != "code"_L1;
        QVERIFY2(!tariff.column(code, "edition"_L1).isEmpty(), qPrintable(code));
        if (!detailed) { // a code without its rates must not look free of duty
            for (QLatin1StringView column :
                { "mfn"_L1, "general"_L1, "vat"_L1, "consumption"_L1, "export"_L1, "rebate"_L1 })
                QVERIFY2(tariff.column(code, column).isEmpty(), qPrintable(code));
            ++unknown;
        }
    }
    QCOMPARE(unknown, 10427);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestCodeTable)
#include "tst_codetable.moc"
