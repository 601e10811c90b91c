// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/expression.h"

#include <QTest>

using namespace Tongguan;

namespace {

const QString Null = u"null"_s; // how a test writes "not known"

QString shown(const RuleValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return Null;
    if (const bool* truth = std::get_if<bool>(&value))
        return *truth ? u"true"_s : u"false"_s;
    return ruleValueText(value);
}

} // namespace

class TestExpression final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
        m_document = Document(type());
        for (const auto& [key, value] : { std::pair { u"direction"_s, u"I"_s }, { u"grossWeight"_s, u"12.50"_s },
                 { u"netWeight"_s, u"10"_s }, { u"packages"_s, u"zwei"_s }, { u"entryExitDate"_s, u"2026-03-01"_s },
                 { u"declarationDate"_s, u"2026-03-16"_s }, { u"departureDate"_s, u"2026-02-30"_s }, { u"recordNo"_s, u"C53076123456"_s },
                 { u"freeText.voyageNo"_s, u"026W"_s } })
            QVERIFY(m_document.setValue(key, value));
        const QStringList totals { u"100"_s, u"200.25"_s, u"50"_s };
        const QStringList currencies { u"USD"_s, u"USD"_s, u"HKD"_s };
        for (int i = 0; i < 3; ++i) {
            const QString place = u"line[%1].%2"_s.arg(i + 1);
            QVERIFY(m_document.setValue(place.arg(u"no"), QString::number(i + 1)));
            QVERIFY(m_document.setValue(place.arg(u"totalPrice"), totals[i]));
            QVERIFY(m_document.setValue(place.arg(u"currency"), currencies[i]));
        }
        QVERIFY(m_document.setValue(u"line[1].quantity", u"4"_s));
        QVERIFY(m_document.setValue(u"line[2].permit[1].lineNo", u"2"_s));
        QVERIFY(m_document.setValue(u"line[2].permit[1].number", u"A1"_s));
        QVERIFY(m_document.setValue(u"line[2].permit[2].lineNo", u"3"_s));
        QVERIFY(m_document.setValue(u"line[2].permit[2].number", u"A2"_s));
        QVERIFY(m_document.setValue(u"line[2].permit[1].vin[1].permitNo", u"A1"_s));
        QVERIFY(m_document.setValue(u"container[1].number", u"CSQU3054383"_s));
        QVERIFY(m_document.setValue(u"container[1].lines", u"1,3"_s));
        QVERIFY(m_document.setValue(u"container[2].number", u"CSQU3054383"_s));
        QVERIFY(m_document.setValue(u"container[2].lines", u"2"_s));
    }

    void evaluates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        // precedence and association
        row("1 + 2 * 3", "7");
        row("(1 + 2) * 3", "9");
        row("10 - 4 - 3", "3");
        row("-2 * 3", "-6");
        row("- -2", "2");
        row("1 + 1 = 2 and 2 * 2 = 4", "true");
        row("true or true and false", "true"); // and binds closer
        row("(true or true) and false", "false");
        row("not true or true", "true"); // not binds closer than or
        row("not (true or true)", "false");
        row("not 1 = 2", "true"); // and looser than comparison
        row("1 < 2 and not 2 < 1", "true");
        // exact decimals
        row("0.1 + 0.2 = 0.3", "true");
        row("1.50 = 1.5", "true");
        row("12.50", "12.50");
        row("99999999999999999999999999999999999999 * 10", "null"); // too large to be exact
        // comparisons
        row("1 <= 1", "true");
        row("1 >= 2", "false");
        row("1 != 2", "true");
        row("'USD' = 'USD'", "true");
        row("'USD' = 'usd'", "false");
        row("'1' = 1", "null"); // kinds differ
        row("'b' > 'a'", "true");
        row("1 in (3, 2, 1)", "true");
        row("1 not in (3, 2)", "true");
        row("null in (1)", "null");
        row("1 in (null, 1)", "true");
        row("'2' in (1, 2)", "false");
        // elements
        row("grossWeight", "12.50");
        row("grossWeight >= netWeight", "true");
        row("packages", "null"); // not a number
        row("packages is null", "true");
        row("departureDate", "null"); // no such day
        row("days(entryExitDate, declarationDate)", "15");
        row("entryExitDate < declarationDate", "true");
        row("entryExitDate", "2026-03-01");
        row("freeText.voyageNo", "026W");
        row("freeText.relatedEntryNo is null", "true");
        row("transit.kind is null", "true"); // the single group is not there at all
        row("licenceNo is not null", "false");
        // functions
        row("len('报关')", "2");
        row("gbk('报关A')", "5");
        row("mid('12345', 2, 3)", "234");
        row("mid('12345', 4)", "45");
        row("mid('12345', 6, 1)", "null");
        row("starts(recordNo, 'C')", "true");
        row("contains(recordNo, '307')", "true");
        row("contains(licenceNo, '1')", "null");
        row("listed('1, 3', 3)", "true");
        row("listed('1,3', '13')", "false");
        row("parts('a|b|', '|')", "3");
        row("digits('0123')", "true");
        row("digits('12a')", "false");
        row("number('1,234.5') + 1", "1235.5");
        row("number('x')", "null");
        row("text(1.50)", "1.50");
        row("abs(1 - 3)", "2");
        row("round(2.345, 2)", "2.35");
        row("div(10, 3, 4)", "3.3333");
        row("div(1, 0, 2)", "null");
        row("valid('cas', '64-17-5')", "true");
        row("valid('cas', '64-17-6')", "false");
        row("valid('organisation', 'M000100Y4')", "true");
        row("valid('organisation', 'M000100Y5')", "false");
        row("valid('container', 'CSQU3054383')", "true");
        row("valid('isbn', '1')", "null"); // no such kind here
        row("valid('cas', licenceNo)", "null");
        row("cas('乙醇 CAS 64-17-5 纯度99%')", "64-17-5");
        row("cas('2026-11-22, 7732-18-4')", "7732-18-4"); // a date has another form; the digit is not judged
        row("cas('无')", "null");
        row("min(2, 1)", "1");
        row("max(2, 10)", "10");
        row("either(licenceNo, 'none')", "none");
        row("code('country', 'CHN')", "true");
        row("code('country', 'XXX')", "false");
        row("code('currency', 'XXX')", "null"); // that table is not whole
        row("code('nothing', 'XXX')", "null");
        row("column('regulatoryDocument', '7', 'direction')", "I");
        row("column('regulatoryDocument', '7', 'colour')", "null");
        // aggregates
        row("count(line)", "3");
        row("count(line, currency = 'USD')", "2");
        row("count(line, quantity > 1)", "1"); // not known: not counted
        row("count(attachment)", "0");
        row("sum(line, totalPrice)", "350.25");
        row("sum(line, totalPrice, currency = 'USD')", "300.25");
        row("sum(line, quantity)", "null"); // a line not filled in yet
        row("sum(line, quantity, no = 1)", "4");
        row("sum(attachment, number(size))", "0");
        row("distinct(line, currency)", "2");
        row("distinct(line, currency, no < 3)", "1");
        row("distinct(line, quantity)", "1");
        row("exists(line, currency = 'HKD')", "true");
        row("exists(line, currency = 'EUR')", "false");
        row("exists(line, quantity = 5)", "null"); // two lines are not known
        row("exists(line, quantity = 4)", "true");
        row("exists(attachment, number = 'A')", "false");
        row("forall(line, totalPrice > 0)", "true");
        row("forall(line, currency = 'USD')", "false");
        row("forall(line, quantity > 0)", "null");
        row("forall(attachment, number = 'A')", "true");
        // nested: names are looked for in the innermost line first, then outwards
        row("forall(container, exists(line, listed(lines, no)))", "true");
        row("forall(line, exists(container, listed(lines, no)))", "true");
        row("exists(line, count(permit) = 2)", "true");
        row("exists(line, exists(permit, lineNo = no))", "true");
        row("forall(line, forall(permit, lineNo = no))", "false");
        row("exists(line, exists(permit, exists(vin, permitNo = number)))", "true");
        row("forall(line, no <= count(line))", "true");
        // outer: the like of this line
        row("forall(line, count(line, no = outer.no) = 1)", "true");
        row("forall(container, count(container, number = outer.number) = 1)", "false");
        row("exists(line, currency = 'HKD' and direction = 'I')", "true");
    }

    void evaluates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto expression = Expression::compile(text, type(), {});
        QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().detail));
        const std::array<const Record*, 1> scopes { &m_document.root() };
        QCOMPARE(shown(expression->evaluate(scopes, m_tables)), expected);
    }

    void kleene_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("both");
        QTest::addColumn<QString>("any");
        const QStringList values { u"true"_s, u"false"_s, Null };
        for (const QString& a : values) {
            for (const QString& b : values) {
                const QString both = a == u"false" || b == u"false" ? u"false"_s : a == u"true" && b == u"true" ? u"true"_s : Null;
                const QString any = a == u"true" || b == u"true" ? u"true"_s : a == u"false" && b == u"false" ? u"false"_s : Null;
                QTest::newRow(qPrintable(a + u' ' + b)) << a << b << both << any;
            }
        }
    }

    void kleene()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, both);
        QFETCH(QString, any);
        QCOMPARE(valueOf(a + u" and " + b), both);
        QCOMPARE(valueOf(a + u" or " + b), any);
        // De Morgan holds with null too
        QCOMPARE(valueOf(u"not (" + a + u" and " + b + u')'), valueOf(u"not " + a + u" or not " + b));
    }

    void nullSpreads_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "null + 1", "1 - null", "null * null", "-null", "not null", "null = null", "null < 1",
                 "'a' = null", "abs(null)", "len(null)", "mid(null, 1, 1)", "round(null, 2)", "days(null, entryExitDate)",
                 "min(1, null)", "null in (null)", "true + 1" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void nullSpreads()
    {
        QFETCH(QString, text);
        QCOMPARE(valueOf(text), Null);
    }

    void wrongTextsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("position");
        const auto row = [](const char* text, const char* code, int position) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code) << position;
        };
        row("", "rule.syntax", 0);
        row("1 +", "rule.syntax", 3);
        row("1 + + 2", "rule.syntax", 4);
        row("(1 + 2", "rule.syntax", 6);
        row("1 2", "rule.syntax", 2);
        row("grossWeight >= netWieght", "rule.name", -1);
        row("1.2.3", "rule.syntax", 0);
        row("'open", "rule.syntax", 0);
        row("1 not 2", "rule.syntax", 6);
        row("grossWeight is nothing", "rule.syntax", 15);
        row("1 in 2", "rule.syntax", 5);
        row("greater(1, 2)", "rule.name", -1);
        row("abs()", "rule.syntax", -1);
        row("abs(1, 2)", "rule.syntax", -1);
        row("count(parcel)", "rule.name", 6);
        row("sum(line)", "rule.syntax", -1);
        row("exists(line, 1 = 1, 2 = 2)", "rule.syntax", -1);
        row("goodsName", "rule.name", -1); // of a line, not of the head
        row("line.goodsName", "rule.name", -1); // which line?
        row("outer.grossWeight", "rule.name", -1); // nothing outside the head
        row("exists(line, outer.outer.grossWeight = 1)", "rule.name", -1);
        row("grossWeight ; netWeight", "rule.syntax", 12);
        row("a == b", "rule.name", -1);
    }

    void wrongTextsAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(int, position);
        const auto expression = Expression::compile(text, type(), {});
        QVERIFY(!expression);
        QCOMPARE(expression.error().kind, ErrorKind::Invalid);
        QCOMPARE(expression.error().code, code);
        if (position >= 0)
            QVERIFY2(expression.error().detail.contains(u" at %1 in "_s.arg(position)), qPrintable(expression.error().detail));
        QVERIFY(expression.error().detail.contains(text));
    }

    void limitsHold()
    {
        const QString longText(Expression::MaximumText + 1, u'1');
        QCOMPARE(codeOf(longText), u"rule.size"_s);
        QCOMPARE(codeOf(u"1 + 1"_s + QString(Expression::MaximumText - 5, u' ')), QString());
        // n terms make 2n - 1 nodes
        const auto terms = [](int count) -> QString { return u"1"_s + u"+1"_s.repeated(count - 1); };
        QCOMPARE(codeOf(terms(Expression::MaximumNodes / 2)), QString());
        QCOMPARE(codeOf(terms(Expression::MaximumNodes / 2 + 1)), u"rule.size"_s);
        QCOMPARE(codeOf(QString(8, u'(') + u'1' + QString(8, u')')), QString());
        QCOMPARE(codeOf(QString(1000, u'(') + u'1' + QString(1000, u')')), u"rule.size"_s);
        QCOMPARE(codeOf(u"not "_s.repeated(900) + u"true"), u"rule.size"_s);
        QCOMPARE(codeOf(QString(3000, u'-') + u'1'), u"rule.size"_s);
    }

    void everyTextEndsSomehow()
    {
        // No text may hang, crash or overflow the stack.
        const QStringList words { u"line"_s, u"("_s, u")"_s, u","_s, u"count("_s, u"forall("_s, u"not"_s, u"and"_s, u"1"_s,
            u"'a'"_s, u"grossWeight"_s, u"in"_s, u"-"_s, u"<="_s, u"outer.no"_s, u"is null"_s, u"sum("_s, u"null"_s };
        quint32 state = 7;
        const std::array<const Record*, 1> scopes { &m_document.root() };
        int compiled = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = 0; i < 1 + round % 9; ++i) {
                state = state * 1664525u + 1013904223u;
                text += words[qsizetype(state >> 16) % words.size()] + u' ';
            }
            const auto expression = Expression::compile(text, type(), {});
            if (expression) {
                ++compiled;
                (void)expression->evaluate(scopes, m_tables);
            } else {
                QVERIFY(!expression.error().code.isEmpty());
            }
        }
        QVERIFY(compiled > 100); // the mill also grinds good corn
    }

    void scopesOfRules()
    {
        // A rule for each permit sees its line and the head.
        const auto permit = type().find(u"line.permit.lineNo");
        QVERIFY(permit);
        const auto expression = Expression::compile(u"lineNo = no and direction = 'I'"_s, type(), permit->groups);
        QVERIFY(expression);
        const Record& line = m_document.lines(u"line")[1];
        const QList<Record>& permits = line.children(permit->groups[1]);
        QCOMPARE(permits.size(), 2);
        const std::array<const Record*, 3> first { &m_document.root(), &line, &permits[0] };
        const std::array<const Record*, 3> second { &m_document.root(), &line, &permits[1] };
        QCOMPARE(shown(expression->evaluate(first, m_tables)), u"true"_s);
        QCOMPARE(shown(expression->evaluate(second, m_tables)), u"false"_s);
        // Too few scopes are no crash: nothing is known.
        const std::array<const Record*, 1> head { &m_document.root() };
        QCOMPARE(shown(expression->evaluate(head, m_tables)), Null);
    }

    void readsAreComplete()
    {
        const auto expression = Expression::compile(
            u"grossWeight > sum(line, firstQuantity, firstUnit = '035') and freeText.voyageNo is not null and grossWeight > 1"_s, type(), {});
        QVERIFY(expression);
        const QList<ElementPath> expected { *type().find(u"grossWeight"), *type().find(u"line.firstQuantity"), *type().find(u"line.firstUnit"),
            *type().find(u"freeText.voyageNo") };
        QCOMPARE(expression->reads().size(), expected.size());
        for (const ElementPath& path : expected)
            QVERIFY2(expression->reads().contains(path), qPrintable(type().keyPath(path)));
        QVERIFY(expression->readsLinesOf({ type().root.groupIndexOf(u"line") }));
        QVERIFY(!expression->readsLinesOf({ type().root.groupIndexOf(u"container") }));
    }

private:
    const DocumentType& type() const { return m_dictionary->declaration(); }

    QString valueOf(const QString& text) const
    {
        const auto expression = Expression::compile(text, type(), {});
        if (!expression)
            return expression.error().detail;
        const std::array<const Record*, 1> scopes { &m_document.root() };
        return shown(expression->evaluate(scopes, m_tables));
    }

    QString codeOf(const QString& text) const
    {
        const auto expression = Expression::compile(text, type(), {});
        return expression ? QString() : expression.error().code;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    Document m_document;
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
