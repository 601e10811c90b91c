// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/rules/checker.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Tongguan;

namespace {

QString listOf(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(severityName(finding.severity) + u' ' + finding.id + u' ' + finding.field + u": " + finding.message.zh);
    return lines.join(u'\n');
}

const Finding* findingAt(const QList<Finding>& findings, const QString& field, const QString& id)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [&](const Finding& finding) { return finding.field == field && finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

QList<Finding> errorsOf(const QList<Finding>& findings)
{
    QList<Finding> errors;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(errors),
        [](const Finding& finding) { return finding.severity == Severity::Error; });
    return errors;
}

} // namespace

class TestChecker final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
        auto checker = Checker::create(type(), m_tables);
        QVERIFY2(checker, qPrintable(checker ? QString() : checker.error().field + u' ' + checker.error().detail));
        m_checker = std::move(*checker);
    }

    void theSamplesAreClean_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(u":/scenarios"_s);
        const QStringList names = folder.entryList({ u"*.xml"_s });
        QVERIFY(names.size() >= 5);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void theSamplesAreClean()
    {
        QFETCH(QString, name);
        Document document = sample(name);
        QVERIFY(!document.isNull());
        const QList<Finding> errors = errorsOf(m_checker->check(document));
        if (name != u"import-electronics.xml") {
            QVERIFY2(errors.isEmpty(), qPrintable(listOf(errors)));
            return;
        }
        // The one mistake on purpose, and its mend.
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors[0].id, u"weight.order"_s);
        QCOMPARE(errors[0].field, u"grossWeight"_s);
        QCOMPARE(errors[0].message.zh, u"毛重 128 小于净重 140.5：请检查，毛重应不小于净重"_s);
        QVERIFY(!errors[0].source.isEmpty() && !errors[0].why.zh.isEmpty());
        QVERIFY(document.setValue(u"grossWeight", u"158"_s));
        QVERIFY2(m_checker->check(document).isEmpty(), qPrintable(listOf(m_checker->check(document))));
    }

    void neededTurnsWithTheDirection()
    {
        Document document(type());
        QVERIFY(document.setValue(u"direction", u"I"_s));
        QVERIFY(document.setValue(u"line[1].no", u"1"_s));
        QList<Finding> findings = m_checker->check(document);
        const Finding* gross = findingAt(findings, u"grossWeight"_s, u"required"_s);
        QVERIFY(gross);
        QCOMPARE(gross->message.zh, u"毛重(千克)未填：申报时必填"_s);
        QVERIFY(!gross->blocksSaving);
        const Finding* customs = findingAt(findings, u"declarationCustoms"_s, u"required"_s);
        QVERIFY(customs && customs->blocksSaving);
        QVERIFY(findingAt(findings, u"storagePlace"_s, u"required"_s));
        QVERIFY(findingAt(findings, u"overseasConsignorNameEn"_s, u"required"_s));
        QVERIFY(!findingAt(findings, u"overseasConsigneeNameEn"_s, u"required"_s));
        QVERIFY(findingAt(findings, u"line[1].destinationDivision"_s, u"required"_s));
        QVERIFY(!findingAt(findings, u"marks"_s, u"required"_s));

        QVERIFY(document.setValue(u"direction", u"E"_s));
        findings = m_checker->check(document);
        QVERIFY(!findingAt(findings, u"storagePlace"_s, u"required"_s));
        QVERIFY(!findingAt(findings, u"overseasConsignorNameEn"_s, u"required"_s));
        QVERIFY(findingAt(findings, u"overseasConsigneeNameEn"_s, u"required"_s));
        const Finding* port = findingAt(findings, u"transitPort"_s, u"required"_s);
        QVERIFY(port && port->message.zh.startsWith(u"指运港"));
        const Finding* area = findingAt(findings, u"line[1].domesticArea"_s, u"required"_s);
        QVERIFY(area && area->message.zh.startsWith(u"第1项 境内货源地") && area->line == 1);
    }

    // Two-step declaration: the summary gives nine items; the completion all.
    void aSummaryNeedsLess()
    {
        const auto needed = [this](const QString& kind) {
            Document document(type());
            (void)document.setValue(u"direction", u"I"_s);
            (void)document.setValue(u"documentKind", kind);
            (void)document.setValue(u"line[1].no", u"1"_s);
            QStringList fields;
            for (const Finding& finding : m_checker->check(document)) {
                if (finding.id == u"required")
                    fields.append(finding.field);
            }
            return fields;
        };
        const QStringList whole = needed(u"  6"_s);
        const QStringList summary = needed(u"  5"_s);
        QCOMPARE(whole, needed({}));
        for (const QString& field : summary)
            QVERIFY2(whole.contains(field), qPrintable(field));
        for (const QString& field : { u"traderName"_s, u"supervisionMode"_s, u"grossWeight"_s, u"line[1].goodsName"_s, u"line[1].totalPrice"_s, u"line[1].originCountry"_s })
            QVERIFY2(summary.contains(field), qPrintable(field));
        for (const QString& field : { u"netWeight"_s, u"packages"_s, u"deliveryTerms"_s, u"line[1].dutyMode"_s, u"line[1].unitPrice"_s, u"line[1].destinationDivision"_s })
            QVERIFY2(!summary.contains(field) && whole.contains(field), qPrintable(field));
    }

    void aSummaryMayGiveSixDigits()
    {
        Document document = sample(u"summary-two-step.xml"_s);
        const auto idsAtCode = [&] {
            QStringList ids;
            for (const Finding& finding : m_checker->check(document)) {
                if (finding.field == u"line[1].commodityCode")
                    ids.append(finding.id);
            }
            return ids;
        };
        QCOMPARE(idsAtCode(), QStringList());
        QVERIFY(document.setValue(u"line[1].commodityCode", u"853669"_s));
        QCOMPARE(idsAtCode(), QStringList());
        QVERIFY(document.setValue(u"line[1].commodityCode", u"770000"_s)); // no such chapter
        QVERIFY(idsAtCode().contains(u"code.unknown"_s));
        QVERIFY(document.setValue(u"line[1].commodityCode", u"8536690"_s)); // neither six nor ten
        QVERIFY(idsAtCode().contains(u"pattern"_s));
        QVERIFY(document.setValue(u"line[1].commodityCode", u"853669"_s));
        auto incremental = Checker::create(type(), m_tables);
        QVERIFY(incremental);
        (void)(*incremental)->check(document);
        QVERIFY(document.setValue(u"documentKind", u"  6"_s));
        const QList<Finding> whole = (*incremental)->recheck(document, { *document.place(u"documentKind") });
        QVERIFY(findingAt(whole, u"line[1].commodityCode"_s, u"pattern"_s)); // the completion wants all ten
        QCOMPARE(whole, m_checker->check(document));
    }

    void picturesHaveALimit()
    {
        Document document(type());
        QVERIFY(document.setValue(u"mark[1].content", QString(1'398'100, u'A'))); // base64 of just under 1 MiB
        QVERIFY(!findingAt(m_checker->check(document), u"mark[1].content"_s, u"blob.size"_s));
        QVERIFY(document.setValue(u"mark[1].content", QString(1'398'108, u'A')));
        QVERIFY(findingAt(m_checker->check(document), u"mark[1].content"_s, u"blob.size"_s));
    }

    void noLinesIsAFinding()
    {
        const QList<Finding> findings = m_checker->check(Document(type()));
        QVERIFY(findingAt(findings, u"line[1].goodsName"_s, u"line.none"_s));
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("id"); // "" where the value is good
        QTest::addColumn<QString>("part"); // of the Chinese message
        const auto row = [](const char* name, const QString& place, const QString& value, const QString& id, const QString& part = {}) {
            QTest::newRow(name) << place << value << id << part;
        };
        row("a number", u"grossWeight"_s, u"1,250.50"_s, {});
        row("no number", u"grossWeight"_s, u"1250kg"_s, u"number"_s, u"1250kg"_s);
        row("negative", u"grossWeight"_s, u"-1"_s, u"number.negative"_s);
        row("a deduction may be negative", u"otherCosts"_s, u"-150.5"_s, {});
        row("not whole", u"packages"_s, u"3.5"_s, u"number.whole"_s);
        row("whole with a point", u"packages"_s, u"3.0"_s, {});
        row("too many digits", u"packages"_s, u"1234567890"_s, u"number.size"_s, u"9"_s);
        row("scale of a price", u"line[1].unitPrice"_s, u"0.12345"_s, u"number.scale"_s, u"4"_s);
        row("trailing zeros do not count", u"line[1].unitPrice"_s, u"0.1234000"_s, {});
        row("scale of a quantity", u"line[1].quantity"_s, u"0.12345"_s, {});
        row("whole digits of a price", u"line[1].totalPrice"_s, u"1234567890123456"_s, u"number.size"_s, u"15"_s);
        row("a date", u"departureDate"_s, u"2026-02-28"_s, {});
        row("no such day", u"departureDate"_s, u"2026-02-30"_s, u"date"_s);
        row("another form of date", u"departureDate"_s, u"20260228"_s, u"date"_s);
        row("255 bytes of GBK", u"remarks"_s, u"报"_s.repeated(127) + u'A', {});
        row("256 bytes of GBK", u"remarks"_s, u"报"_s.repeated(128), u"length"_s, u"256/255"_s);
        row("characters where the source counts them", u"licenceNo"_s, u"1"_s.repeated(21), u"length"_s, u"21/20"_s);
        row("a flag", u"noOtherPackage"_s, u"J"_s, u"flag"_s);
        row("a code", u"shipmentCountry"_s, u"HKG"_s, {});
        row("unknown in a whole table", u"shipmentCountry"_s, u"XQX"_s, u"code"_s);
        row("unknown in a table with gaps", u"line[1].currency"_s, u"XQX"_s, u"code.unknown"_s, u"不全"_s);
        row("old numeric country", u"shipmentCountry"_s, u"116"_s, u"code.old"_s, u"JPN"_s);
        row("old numeric currency", u"line[1].currency"_s, u"502"_s, u"code.old"_s, u"USD"_s);
        row("a code of a short list", u"freightMark"_s, u"4"_s, u"code"_s, u"1 2 3"_s);
        row("there is no unit price of insurance", u"insuranceMark"_s, u"2"_s, u"code"_s, u"1 3"_s);
        row("a list of codes", u"line[1].goodsAttributes"_s, u"13,19"_s, {});
        row("a list with a wrong code", u"line[1].goodsAttributes"_s, u"13,77"_s, u"code"_s, u"13,77"_s);
        row("a form", u"recordNo"_s, u"53076123456C"_s, u"pattern"_s);
        row("an element without a form", u"contractNo"_s, u"任何/写法 (1)"_s, {});
        row("full-width comma", u"container[1].lines"_s, u"1\uFF0C2"_s, u"pattern"_s);
        row("a good USCC", u"traderUscc"_s, u"91350100M000100Y43"_s, {});
        row("wrong USCC", u"traderUscc"_s, u"91350100M000100Y44"_s, u"number.checkdigit"_s, u"应为 3"_s);
        row("short USCC", u"traderUscc"_s, u"91350100M000100Y4"_s, u"pattern"_s);
        row("an owner without USCC", u"ownerUscc"_s, u"NO"_s, {});
        row("a good container", u"container[1].number"_s, u"CSQU3054383"_s, {});
        row("wrong container", u"container[1].number"_s, u"CSQU3054384"_s, u"number.checkdigit"_s, u"应为 3"_s);
        row("container in small letters", u"container[1].number"_s, u"csqu3054383"_s, u"number.character"_s, u"应为 C"_s);
        row("short container", u"container[1].number"_s, u"CSQU305438"_s, u"number.length"_s, u"11"_s);
        row("a good entry number", u"entryNo"_s, u"020220080525641690"_s, {});
        row("wrong entry number", u"entryNo"_s, u"020220082525641690"_s, u"number.character"_s, u"第 9位"_s);
        row("a good VIN", u"line[1].permit[1].vin[1].code"_s, u"1M8GDM9AXKP042788"_s, {});
        row("a VIN with another check character", u"line[1].permit[1].vin[1].code"_s, u"1M8GDM9A1KP042788"_s, u"number.checkdigit"_s, u"应为 X"_s);
        row("customs code", u"traderCode"_s, u"44039612"_s, u"pattern"_s);
        row("old text table", u"documentKind"_s, u"CL"_s, {});
    }

    void valuesAreChecked()
    {
        QFETCH(QString, place);
        QFETCH(QString, value);
        QFETCH(QString, id);
        QFETCH(QString, part);
        static const QStringList own { u"required"_s, u"number"_s, u"number.negative"_s, u"number.whole"_s, u"number.size"_s,
            u"number.scale"_s, u"date"_s, u"length"_s, u"flag"_s, u"code"_s, u"code.old"_s, u"code.unknown"_s, u"pattern"_s,
            u"number.length"_s, u"number.character"_s, u"number.checkdigit"_s };
        Document document(type());
        QVERIFY(document.setValue(u"direction", u"I"_s));
        QVERIFY(document.setValue(u"line[1].no", u"1"_s));
        QVERIFY(document.setValue(place, value));
        QStringList found;
        for (const Finding& finding : m_checker->check(document)) {
            if (finding.field != place || !own.contains(finding.id))
                continue;
            found.append(finding.id);
            if (!id.isEmpty())
                QVERIFY2(finding.message.zh.contains(part), qPrintable(finding.message.zh));
            QVERIFY(!finding.message.en.isEmpty() && !finding.source.isEmpty() && !finding.why.zh.isEmpty());
            if (finding.id == u"code.unknown")
                QCOMPARE(finding.severity, Severity::Warning); // what our table lacks may still be right
        }
        QCOMPARE(found.join(u' '), id);
    }

    void tooManyRowsAreFound()
    {
        Document document = sample(u"import-electronics.xml"_s);
        QVERIFY(document.setValue(u"grossWeight", u"158"_s));
        QVERIFY(m_checker->check(document).isEmpty());
        const int group = type().root.groupIndexOf(u"licence");
        QList<Record> rows = document.lines(u"licence");
        while (rows.size() < 8) {
            Record copy = rows.front();
            copy.setId(makeLineId());
            copy.setValue(type().root.groups[group].indexOf(u"code"), QString(QChar(u'I' + int(rows.size()))));
            rows.append(copy);
        }
        document.editRoot().setChildren(group, rows);
        const QList<Finding> findings = m_checker->check(document);
        const auto many = std::find_if(findings.begin(), findings.end(), [](const Finding& f) { return f.id == u"group.many"; });
        QVERIFY(many != findings.end());
        QVERIFY(many->message.zh.contains(u'8') && many->message.zh.contains(u'7'));
        QVERIFY(many->field.startsWith(u"licence[8]."));
    }

    void findingsNameTheirLine()
    {
        Document document = sample(u"export-furniture.xml"_s);
        QVERIFY(document.setValue(u"line[7].totalPrice", u"1"_s));
        const QList<Finding> errors = errorsOf(m_checker->check(document));
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors[0].id, u"line.total"_s);
        QCOMPARE(errors[0].field, u"line[7].totalPrice"_s);
        QCOMPARE(errors[0].line, 7);
        QVERIFY2(errors[0].message.zh.startsWith(u"第7项 总价 1 与数量 "), qPrintable(errors[0].message.zh));
        QVERIFY(errors[0].message.en.startsWith(u"Line 7: Total 1 "));
    }

    void errorsComeFirst()
    {
        Document document = sample(u"full.xml"_s);
        QVERIFY(document.setValue(u"grossWeight", u"1"_s));
        QVERIFY(document.setValue(u"line[1].currency", u"XQX"_s));
        QVERIFY(document.setValue(u"line[3].quantity", u"x"_s));
        const QList<Finding> findings = m_checker->check(document);
        QVERIFY(findings.size() > 3);
        QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
            return std::tie(a.severity, a.line) < std::tie(b.severity, b.line);
        }));
    }

    // The promise of recheck: the same as a check from the start, after whatever edits.
    void recheckEqualsCheck_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<uint>("seed");
        for (const auto& [name, seed] : { std::pair { u"import-electronics.xml"_s, 1u }, { u"import-electronics.xml"_s, 2u },
                 { u"processing-trade-import.xml"_s, 3u }, { u"export-furniture.xml"_s, 4u }, { u"full.xml"_s, 5u } })
            QTest::newRow(qPrintable(name + u' ' + QString::number(seed))) << name << seed;
    }

    void recheckEqualsCheck()
    {
        QFETCH(QString, name);
        QFETCH(uint, seed);
        Document document = sample(name);
        auto incremental = Checker::create(type(), m_tables);
        QVERIFY(incremental);
        QCOMPARE((*incremental)->check(document), m_checker->check(document));
        QRandomGenerator random(seed);
        const QStringList values { QString(), u"0"_s, u"1"_s, u"3"_s, u"9"_s, u"-5"_s, u"1000000"_s, u"2026-11-20"_s, u"E"_s, u"I"_s, u"CHN"_s,
            u"HKG"_s, u"USD"_s, u"0110"_s, u"0654"_s, u"0615"_s, u"101"_s, u"503"_s, u"035"_s, u"1,2"_s, u"Y"_s, u"C53076123456"_s,
            u"CSQU3054383"_s, u"报关单"_s, u"10000"_s };
        qsizetype found = 0;
        for (int edit = 0; edit < 200; ++edit) {
            QList<Place> changed;
            for (quint32 i = 0; i <= random.bounded(3u); ++i) {
                const Place place = somePlace(document, random);
                const bool existed = document.record(place.steps) != nullptr;
                document.setValue(place, values[qsizetype(random.bounded(quint32(values.size())))]);
                changed.append(place);
                if (!existed)
                    changed.append(Place { place.steps, -1 }); // a row came into being
            }
            const QList<Finding> quick = (*incremental)->recheck(document, changed);
            const QList<Finding> full = m_checker->check(document);
            found += full.size();
            if (quick != full) {
                QStringList places;
                for (const Place& place : changed)
                    places.append(document.placeText(place));
                QFAIL(qPrintable(u"edit %1 at %2\nquick:\n%3\nfull:\n%4"_s.arg(edit).arg(places.join(u", "), listOf(quick), listOf(full))));
            }
        }
        QVERIFY(found > 1000); // the edits did break something
    }

    void recheckAfterRemovedLines()
    {
        Document document = sample(u"export-furniture.xml"_s);
        auto incremental = Checker::create(type(), m_tables);
        QVERIFY(incremental);
        (void)(*incremental)->check(document);
        const int group = type().root.groupIndexOf(u"line");
        QList<Record> lines = document.lines(u"line");
        lines.removeAt(4);
        document.editRoot().setChildren(group, lines);
        const QList<Finding> quick = (*incremental)->recheck(document, { Place { { { group, 4 } }, -1 } });
        QCOMPARE(quick, m_checker->check(document));
        QVERIFY(!quick.isEmpty()); // numbers have a gap, containers name a line that is gone
        document.renumber();
        QVERIFY(!findingAt(m_checker->check(document), u"line[5].no"_s, u"line.noRange"_s));
    }

private:
    const DocumentType& type() const { return m_dictionary->declaration(); }

    Document sample(const QString& name) const
    {
        const auto message = readDeclarationFile(type(), u":/scenarios/"_s + name);
        return message ? message->document : Document();
    }

    // An element of the head, of a row that exists, or of a single group.
    Place somePlace(const Document& document, QRandomGenerator& random) const
    {
        Place place;
        const Group* group = &type().root;
        const Record* record = &document.root();
        while (random.bounded(10u) < (place.steps.isEmpty() ? 7u : 2u)) {
            const int index = group->groups.isEmpty() ? -1 : int(random.bounded(quint32(group->groups.size())));
            if (index < 0)
                break;
            const Group& inner = group->groups[index];
            const QList<Record>& rows = record->children(index);
            if (rows.isEmpty()) {
                if (!inner.single)
                    continue;
                place.steps.append({ index, 0 });
                group = &inner;
                break;
            }
            const int row = int(random.bounded(quint32(rows.size())));
            place.steps.append({ index, row });
            group = &inner;
            record = &rows[row];
        }
        place.element = int(random.bounded(quint32(group->elements.size())));
        return place;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    std::unique_ptr<Checker> m_checker;
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
