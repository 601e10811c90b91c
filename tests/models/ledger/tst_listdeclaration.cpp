// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/listdeclaration.h"
#include "models/rules/checker.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace Tongguan;

// The link read back from the list: the rows (0-based) that went into a line (from 1) of its declaration.
static QList<int> rowsOfLine(const Document& list, int line)
{
    QList<int> rows;
    for (int row = 0; row < list.lines(u"line").size(); ++row) {
        const QString place = u"line[%1]."_s.arg(row + 1);
        if (list.value(QString(place + u"entryLineNo"_s)).toInt() == line && list.value(QString(place + u"modified"_s)) != u"2")
            rows << row;
    }
    return rows;
}

class TestListDeclaration final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().field));
        m_dictionary = std::move(*dictionary);
    }

    void oneListOneDeclaration()
    {
        Document list = sampleList();
        addLine(list, u"1"_s, u"1000"_s, u"0.5"_s, u"500"_s, u"USA"_s);
        addLine(list, u"1"_s, u"200"_s, u"0.6"_s, u"120.00"_s, u"USA"_s);
        addLine(list, u"2"_s, u"30"_s, u"2"_s, u"60"_s, u"USA"_s);
        addLine(list, u"1"_s, u"5"_s, u"0.5"_s, u"2.5"_s, u"JPN"_s); // another origin: another line
        addLine(list, u"1"_s, u"9"_s, u"0.5"_s, u"4.5"_s, u"USA"_s);
        QVERIFY(list.setValue(u"line[5].modified", u"2"_s)); // taken out
        const auto declared = declarationsOf(list, *m_dictionary);
        QVERIFY2(declared, qPrintable(declared ? QString() : declared.error().code));
        QCOMPARE(declared->size(), 1);
        const DeclaredList& one = declared->first();
        const Document& declaration = one.declaration;
        for (const auto& [place, value] : { std::pair(u"direction"_s, u"I"_s), { u"recordNo"_s, u"C52036000012"_s }, { u"supervisionMode"_s, u"0615"_s }, { u"entryExitCustoms"_s, u"5301"_s },
                 { u"declarationCustoms"_s, u"5204"_s }, { u"shipmentCountry"_s, u"HKG"_s }, { u"traderName"_s, u"甲样例电子有限公司"_s }, { u"ownerCode"_s, u"4403960009"_s },
                 { u"agentName"_s, u"丙样例报关有限公司"_s }, { u"sign.clientNo"_s, u"QD-2036-0001"_s }, { u"sign.listNo"_s, u"203600000012345678"_s }, { u"licence[1].code"_s, u"a"_s },
                 { u"licence[1].number"_s, u"QD520436I000000001"_s }, { u"line[1].recordItemNo"_s, u"1"_s }, { u"line[1].quantity"_s, u"1200"_s }, { u"line[1].totalPrice"_s, u"620"_s },
                 { u"line[1].unitPrice"_s, u"0.5167"_s }, { u"line[1].declarationElements"_s, u"型号 1"_s }, { u"line[2].unitPrice"_s, u"2"_s }, { u"line[3].originCountry"_s, u"JPN"_s }, { u"line[3].no"_s, u"3"_s } })
            QVERIFY2(declaration.value(place) == value, qPrintable(place + u": "_s + declaration.value(place)));
        QCOMPARE(declaration.lines(u"line").size(), 3);
        QCOMPARE(one.parts, (QList<QList<int>> { { 0, 1 }, { 2 }, { 3 } }));
        QCOMPARE(one.list.value(u"declarationNo"), u"QD-2036-0001"_s);
        QCOMPARE(one.list.lines(u"line").size(), 5);
        QCOMPARE(one.list.value(u"line[2].entryLineNo"), u"1"_s);
        QVERIFY(one.list.value(u"line[5].entryLineNo").isEmpty());
        QCOMPARE(rowsOfLine(one.list, 1), (QList<int> { 0, 1 }));
        QCOMPARE(rowsOfLine(one.list, 3), QList<int> { 3 });
        for (const DeclaredList::Sum& sum : one.sums)
            QVERIFY2(sum.before == sum.after, qPrintable(sum.element));
        QCOMPARE(one.sums.first().after.toString(), u"1235"_s);
        QCOMPARE(declarationsOf(one.list, *m_dictionary)->first().list, one.list); // once more changes nothing
    }

    // What comes of a list that its own checks pass goes through the declaration's checks of codes, forms and record.
    void theDeclarationIsSound()
    {
        Document list = sampleList();
        addLine(list, u"1"_s, u"1000"_s, u"0.5"_s, u"500"_s, u"USA"_s);
        auto checker = Checker::create(m_dictionary->declaration(), m_tables);
        QVERIFY(checker);
        const Document declaration = declarationsOf(list, *m_dictionary)->first().declaration;
        for (const Finding& finding : (*checker)->check(declaration))
            QVERIFY2(finding.id == u"required" || finding.severity != Severity::Error, qPrintable(finding.field + u' ' + finding.id + u' ' + finding.message.zh));
    }

    void refusals()
    {
        Document list = sampleList();
        QCOMPARE(declarationsOf(list, *m_dictionary).error().field, u"line"_s);
        addLine(list, u"1"_s, u"x"_s, u"0.5"_s, u"500"_s, u"USA"_s);
        QCOMPARE(declarationsOf(list, *m_dictionary).error().field, u"line[1].quantity"_s);
        QVERIFY(list.setValue(u"line[1].quantity", u"1"_s));
        QVERIFY(list.setValue(u"declares", u"2"_s));
        QCOMPARE(declarationsOf(list, *m_dictionary).error().field, u"declares"_s);
    }

    void moreThanFiftyLinesAreCut()
    {
        Document list = sampleList();
        for (int item = 1; item <= 120; ++item) {
            addLine(list, QString::number(item), u"1"_s, u"1"_s, u"1"_s, u"USA"_s);
            addLine(list, QString::number(item), u"2"_s, u"1"_s, u"2"_s, u"USA"_s);
        }
        const auto declared = declarationsOf(list, *m_dictionary);
        QVERIFY(declared);
        QCOMPARE(declared->size(), 3);
        QCOMPARE(declared->last().declaration.lines(u"line").size(), 20);
        for (qsizetype part = 0; part < 3; ++part) {
            const DeclaredList& one = declared->at(part);
            QCOMPARE(one.list.value(u"ownNo"), u"QD-2036-0001-%1"_s.arg(part + 1));
            QCOMPARE(one.declaration.value(u"sign.clientNo"), one.list.value(u"ownNo"));
            QCOMPARE(one.list.lines(u"line").size(), part < 2 ? 100 : 40);
            QCOMPARE(one.list.value(u"line[1].no"), u"1"_s);
            QVERIFY(one.declaration.lines(u"licence").isEmpty()); // its number is the whole list's
            for (int line = 1; line <= one.parts.size(); ++line)
                QCOMPARE(rowsOfLine(one.list, line), one.parts[line - 1]);
        }
    }

    // 1,000 random lists: quantities and money of all lists and all declarations are the same, every row stands in just one
    // line that agrees with it, and read back from the rows the lines are whole again.
    void sumsArePreserved()
    {
        std::mt19937_64 engine(5);
        const auto below = [&engine](quint64 end) { return int(engine() % end); };
        for (int round = 0; round < 1000; ++round) {
            Document list = sampleList();
            Decimal quantity, money;
            const int rows = 1 + below(round % 50 == 0 ? 200 : 12);
            for (int row = 0; row < rows; ++row) {
                const Decimal amount = Decimal(below(1'000'000)).dividedBy(Decimal(100'000), 5), total = Decimal(below(100'000)).dividedBy(Decimal(100), 2);
                addLine(list, QString::number(1 + below(round % 50 == 0 ? 90 : 4)), amount.toString(), QString::number(below(3)), total.toString(), below(2) ? u"USA"_s : u"JPN"_s);
                quantity += amount;
                money += total;
            }
            const auto declared = declarationsOf(list, *m_dictionary);
            QVERIFY(declared);
            Decimal declaredQuantity, declaredMoney, listed;
            for (const DeclaredList& one : *declared) {
                QSet<int> seen;
                for (qsizetype line = 0; line < one.parts.size(); ++line) {
                    const QString place = u"line[%1]."_s.arg(line + 1);
                    declaredQuantity += *Decimal::parse(one.declaration.value(QString(place + u"quantity"_s)));
                    declaredMoney += *Decimal::parse(one.declaration.value(QString(place + u"totalPrice"_s)));
                    QCOMPARE(rowsOfLine(one.list, int(line) + 1), one.parts[line]);
                    for (const int row : one.parts[line]) {
                        QVERIFY(!seen.contains(row));
                        seen.insert(row);
                        const QString at = u"line[%1]."_s.arg(row + 1);
                        QCOMPARE(one.list.value(QString(at + u"item"_s)), one.declaration.value(QString(place + u"recordItemNo"_s)));
                        QCOMPARE(one.list.value(QString(at + u"originCountry"_s)), one.declaration.value(QString(place + u"originCountry"_s)));
                        listed += *Decimal::parse(one.list.value(QString(at + u"quantity"_s)));
                    }
                }
                QCOMPARE(seen.size(), one.list.lines(u"line").size());
            }
            QVERIFY(declaredQuantity == quantity && listed == quantity && declaredMoney == money);
        }
    }

private:
    [[nodiscard]] Document sampleList() const
    {
        Document list(*m_dictionary->type(u"inventoryList"));
        const std::pair<const char16_t*, QString> values[] { { u"recordNo", u"C52036000012"_s }, { u"ownNo", u"QD-2036-0001"_s }, { u"preEntryNo", u"203600000012345678"_s }, { u"listNo", u"QD520436I000000001"_s },
            { u"direction", u"I"_s }, { u"side", u"I"_s }, { u"supervisionMode", u"0615"_s }, { u"transportMode", u"4"_s }, { u"port", u"5301"_s }, { u"customs", u"5204"_s }, { u"shipmentCountry", u"HKG"_s },
            { u"operatorName", u"甲样例电子有限公司"_s }, { u"processorCode", u"4403960009"_s }, { u"agentName", u"乙样例报关有限公司"_s }, { u"entryAgentCode", u"4403980003"_s },
            { u"entryAgentName", u"丙样例报关有限公司"_s }, { u"declares", u"1"_s } };
        for (const auto& [key, value] : values) {
            if (!list.setValue(QStringView(key), value))
                qFatal("%s", qPrintable(QStringView(key).toString()));
        }
        return list;
    }

    static void addLine(Document& list, const QString& item, const QString& quantity, const QString& price, const QString& total, const QString& origin)
    {
        const QString place = u"line[%1]."_s.arg(list.lines(u"line").size() + 1);
        for (const auto& [key, value] : { std::pair(u"no"_s, QString::number(list.lines(u"line").size() + 1)), { u"item"_s, item }, { u"commodityCode"_s, u"8542399000"_s }, { u"name"_s, u"集成电路"_s },
                 { u"specification"_s, u"型号 "_s + item }, { u"unit"_s, u"007"_s }, { u"firstUnit"_s, u"007"_s }, { u"quantity"_s, quantity }, { u"firstQuantity"_s, quantity }, { u"unitPrice"_s, price },
                 { u"totalPrice"_s, total }, { u"currency"_s, u"USD"_s }, { u"originCountry"_s, origin }, { u"destinationCountry"_s, u"CHN"_s }, { u"dutyMode"_s, u"3"_s } })
            QVERIFY(list.setValue(QString(place + key), value));
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
};

QTEST_GUILESS_MAIN(TestListDeclaration)
#include "tst_listdeclaration.moc"
