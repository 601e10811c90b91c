// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/parameters.h"
#include "models/print/composer.h"
#include "models/print/formrecords.h"
#include "models/rules/ruleshelves.h"
#include "tests/support/printkit.h"

#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

namespace {

QString textOfPages(const PrintedPages& pages)
{
    QString all;
    for (const PrintedPage& page : pages.pages)
        for (const PrintedText& text : page.texts)
            all += text.text;
    return withoutBlanks(all);
}

// All that a form prints of a record: the values that its layout names, where they are not empty.
QStringList printedValues(const Layout& layout, const PrintRecord& record)
{
    QStringList values;
    for (const QString& key : layout.keys())
        if (const QString value = record.values.value(key); !value.isEmpty() && !key.contains(u"Date") && !key.startsWith(u"passed") && key != u"printed")
            values.append(value);
    return values;
}

struct Made {
    PrintSubject subject;
    std::optional<TaxSheet> taxes;
};

std::unique_ptr<Made> made(const Document& document)
{
    auto made = std::make_unique<Made>();
    made->subject.document = document;
    made->subject.state = DeclarationState::Accepted;
    made->subject.time = QDateTime(QDate(2026, 11, 22), QTime(3, 4, 5), Qt::UTC);
    made->subject.person = u"王审核"_s;
    static RuleShelves rules(printDictionary(), printTables());
    made->subject.findings = rules.check(document);
    made->subject.receipts = { { u"1"_s, u"7"_s, u"直接申报成功"_s, made->subject.time, {}, u"I20260000123456789"_s, {} },
        { u"2"_s, u"E"_s, u"退单:品名与归类不符，请核对口岸、申报要素〈第1项〉"_s, made->subject.time, u"530420261000000012"_s, {}, { { u"line[1].goodsName"_s, u"请写明用途"_s } } } };
    ExchangeTable exchange;
    for (const QString& currency : { u"USD"_s, u"EUR"_s, u"HKD"_s })
        exchange.insert({ .currency = currency, .per = Decimal(1), .cny = *Decimal::parse(u"7.1"), .source = u"test"_s });
    if (document.type().key != u"declaration")
        return made;
    made->taxes.emplace(Taxation(printTables(), Parameters::builtIn()).sheet(document, exchange));
    made->subject.taxes = &*made->taxes;
    return made;
}

} // namespace

const QStringList bondedPapers { u"handbook"_s, u"accountBook"_s, u"inventoryList"_s, u"gatePass"_s, u"outwardProcessing"_s, u"handbookReport"_s, u"accountBookReport"_s, u"stocktake"_s, u"guarantee"_s };

class FormsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextOfEveryFormIsExact_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<QString>("form");
        for (const auto& [name, document] : printSamples())
            for (const PrintForm form : allPrintForms())
                QTest::newRow(qPrintable(name + u' ' + printFormName(form))) << document << printFormName(form);
    }
    // What pdftotext reads is, sign for sign and in order, what was laid out, and that holds every value.
    void theTextOfEveryFormIsExact()
    {
        QFETCH(Document, document);
        QFETCH(QString, form);
        if (!hasTools({ u"pdftotext"_s }))
            QSKIP("pdftotext (poppler-utils) is not installed");
        const auto subject = made(document);
        const PrintForm kind = *printFormFromName(form);
        const PrintedPages pages = press().print(kind, subject->subject);
        const QString laidOut = textOfPages(pages);
        const auto read = textOfPdf(press().pdf(pages));
        QVERIFY(read);
        QCOMPARE(withoutBlanks(*read), laidOut);

        const PrintRecord record = formRecord(kind, subject->subject, printTables());
        const Layout& layout = *press().layout(form, document.direction());
        const QStringList values = printedValues(layout, record);
        for (const QString& value : values)
            QVERIFY2(laidOut.contains(withoutBlanks(value)), qPrintable(value));
        const QStringList perLine { u"goodsName"_s, u"commodityCode"_s, u"originCountry.name"_s };
        if (kind == PrintForm::Declaration)
            for (const PrintRecord& line : record.groups.value(u"line"_s))
                for (const QString& key : perLine + QStringList { u"declarationElements"_s, u"quantity"_s, u"unitPrice"_s, u"totalPrice"_s, u"domesticArea"_s, u"dutyMode.name"_s })
                    QVERIFY2(laidOut.contains(withoutBlanks(line.values.value(key))), qPrintable(key));
        if (kind == PrintForm::Check)
            for (const Finding& finding : subject->subject.findings)
                QVERIFY2(laidOut.contains(withoutBlanks(finding.message.zh)), qPrintable(finding.message.zh));
    }

    // Nothing is printed outside the page or over the edge of its page's content.
    void nothingStandsOutsideThePage()
    {
        for (const auto& [name, document] : printSamples()) {
            const auto subject = made(document);
            for (const PrintForm form : allPrintForms()) {
                const PrintedPages pages = press().print(form, subject->subject);
                QVERIFY(!pages.pages.isEmpty());
                everythingIsOnThePage(pages, name);
            }
        }
    }

    void bondedPapers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("lines");
        for (const QString& type : ::bondedPapers) {
            QTest::newRow(qPrintable(type + u" empty"_s)) << type << 0;
            QTest::newRow(qPrintable(type + u" one line"_s)) << type << 1;
            QTest::newRow(qPrintable(type + u" many lines"_s)) << type << 12;
        }
    }
    // Each bonded type has a form of its own and prints as declarations do: the text that is read back is what was laid out, in it
    // every value that the form names; nothing stands outside the page; a table that goes on has its heading again.
    void bondedPapers()
    {
        QFETCH(QString, type);
        QFETCH(int, lines);
        const DocumentType& kind = *printDictionary().type(type);
        const Document document = lines == 0 ? Document(kind) : longDocument(kind, lines, u"E"_s);
        const auto subject = made(document);
        for (const PrintForm form : { PrintForm::Declaration, PrintForm::Check, PrintForm::Receipts }) {
            const PrintedPages pages = press().print(form, subject->subject);
            QVERIFY(!pages.pages.isEmpty());
            everythingIsOnThePage(pages, type);
            const QString laidOut = textOfPages(pages);
            const QString key = form == PrintForm::Declaration ? type : printFormName(form);
            for (const QString& value : printedValues(*press().layout(key, document.direction()), formRecord(form, subject->subject, printTables())))
                QVERIFY2(laidOut.contains(withoutBlanks(value)), qPrintable(key + u' ' + value));
            if (form == PrintForm::Declaration && lines > 1 && type == u"inventoryList")
                QVERIFY2(pages.pages.size() > 2 && laidOut.count(u"备案序号"_s) >= pages.pages.size() - 2, qPrintable(u"%1 pages, %2 headings"_s.arg(pages.pages.size()).arg(laidOut.count(u"备案序号"_s))));
            if (form == PrintForm::Check)
                QVERIFY2(laidOut.contains(kind.name.zh + u"复核单"_s), qPrintable(laidOut.left(60)));
            if (hasTools({ u"pdftotext"_s }))
                QCOMPARE(withoutBlanks(textOfPdf(press().pdf(pages)).value_or(QString())), laidOut);
        }
    }

    void everyKeyOfABondedFormIsOfItsDictionary()
    {
        static const QStringList ours { u"state"_s, u"page"_s, u"pages"_s, u"printed"_s, u"person"_s, u"paper.number"_s };
        for (const QString& type : ::bondedPapers) {
            const DocumentType& kind = *printDictionary().type(type);
            const Layout* layout = press().layout(type, Direction::Import);
            QVERIFY2(layout && !layout->source.isEmpty(), qPrintable(type));
            for (const QString& key : layout->keys()) {
                const QString element = key.endsWith(u".name"_s) ? key.chopped(5) : key;
                const bool isOfALine = std::ranges::any_of(kind.root.groups, [&](const Group& group) { return kind.find(QString(group.key + u'.' + element)).has_value(); });
                QVERIFY2(ours.contains(key) || kind.find(element) || isOfALine, qPrintable(type + u' ' + key));
                if (key.endsWith(u".name"_s))
                    QVERIFY2(hasMeaning(kind, element), qPrintable(type + u' ' + key));
            }
        }
    }

    // An element of the head does not stand in for an empty one of a row that is called the same.
    void emptyCellsStayEmpty()
    {
        Document document(*printDictionary().type(u"stocktake"));
        for (const auto& [place, text] : { std::pair { u"place"_s, u"仓库甲"_s }, { u"remarks"_s, u"年度盘点"_s }, { u"line[1].no"_s, u"1"_s }, { u"line[1].name"_s, u"铜线"_s } })
            QVERIFY(document.setValue(place, text));
        const QString text = textOfPages(press().print(PrintForm::Declaration, { .document = document }));
        QCOMPARE(text.count(u"仓库甲"_s), 1);
        QCOMPARE(text.count(u"年度盘点"_s), 1);
    }

    void fiftyLinesTakeSeveralPagesWithTheirHeadings()
    {
        const auto subject = made(longDeclaration(50, u"I"_s));
        const PrintedPages pages = press().print(PrintForm::Declaration, subject->subject);
        QVERIFY(pages.pages.size() >= 5);
        const QString count = QString::number(pages.pages.size());
        for (qsizetype i = 0; i < pages.pages.size(); ++i) {
            QStringList texts;
            for (const PrintedText& text : pages.pages[i].texts)
                texts.append(text.text);
            QVERIFY(texts.contains(u"中华人民共和国海关进口货物报关单"_s));
            QVERIFY(texts.contains(u"页码/页数：%1/%2"_s.arg(i + 1).arg(count)));
            QVERIFY2(texts.contains(u"商品编号"_s), qPrintable(QString::number(i)));
            QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QString& text) { return text.startsWith(u"特殊关系确认"); }));
            QCOMPARE(std::any_of(texts.begin(), texts.end(), [](const QString& text) { return text.startsWith(u"境内收货人"); }), i == 0);
        }
    }

    void sixUsualLinesFitTheFirstPage()
    {
        auto samples = printSamples();
        const auto furniture = std::find_if(samples.begin(), samples.end(), [](const auto& sample) { return sample.first == u"export-furniture.xml"; });
        QVERIFY(furniture != samples.end());
        Document document = furniture->second;
        const int group = document.type().root.groupIndexOf(u"line");
        document.editRoot().editChildren(group).resize(6, document.newLine());
        PrintSubject subject { .document = document };
        QCOMPARE(press().print(PrintForm::Declaration, subject).pages.size(), 1);
    }

    void importAndExportAreWordedDifferently()
    {
        for (const auto& [direction, title, party, country] : { std::tuple { u"I"_s, u"进口货物报关单"_s, u"境内收货人"_s, u"启运国"_s }, std::tuple { u"E"_s, u"出口货物报关单"_s, u"境内发货人"_s, u"运抵国"_s } }) {
            const QString text = textOfPages(press().print(PrintForm::Declaration, { .document = longDeclaration(1, direction) }));
            for (const QString& word : { title, party, country })
                QVERIFY2(text.contains(word), qPrintable(word));
            QVERIFY(text.contains(u"货物存放地点"_s) == (direction == u"I"));
        }
    }

    void findingsMarkTheirFields()
    {
        auto subject = made(printSamples().first().second); // empty
        QVERIFY(!subject->subject.findings.isEmpty());
        const PrintRecord record = formRecord(PrintForm::Check, subject->subject, printTables());
        QCOMPARE(record.groups.value(u"finding"_s).size(), subject->subject.findings.size());
        bool isMarked = false;
        for (const PrintRecord& section : record.groups.value(u"section"_s))
            for (const PrintRecord& field : section.groups.value(u"field"_s))
                isMarked = isMarked || (field.values.value(u"name"_s) == u"境内收货人" && field.values.value(u"mark"_s) == u"●");
        QVERIFY(isMarked);
        subject->subject.findings.clear();
        QVERIFY(textOfPages(press().print(PrintForm::Check, subject->subject)).contains(u"没有发现问题"_s));
    }

    void unknownTaxesAreNotZero()
    {
        const auto subject = made(longDeclaration(1, u"I"_s));
        const PrintRecord record = formRecord(PrintForm::Tax, subject->subject, printTables());
        const PrintRecord line = record.groups.value(u"taxLine"_s).value(0);
        const Decimal total = subject->taxes->sheet.value(subject->taxes->lines.at(0).total);
        QCOMPARE(line.values.value(u"tax.total"_s), total.isValid() ? total.toString(2) : u"?"_s);
        QVERIFY(!line.groups.value(u"step"_s).isEmpty());
        subject->subject.taxes = nullptr;
        QVERIFY(textOfPages(press().print(PrintForm::Tax, subject->subject)).contains(u"没有税费计算"_s));
    }

    // A slip in a layout's key would print nothing and be seen by nobody.
    void everyKeyOfTheDeclarationFormIsOfTheDictionary()
    {
        const DocumentType& type = printDictionary().declaration();
        static const QStringList ours { u"state"_s, u"page"_s, u"pages"_s };
        for (const Direction direction : { Direction::Import, Direction::Export }) {
            const Layout& layout = *press().layout(u"declaration"_s, direction);
            QVERIFY(layout.source.contains(u"公告"_s));
            for (const QString& key : layout.keys()) {
                QString element = key;
                if (element.endsWith(u".name"_s))
                    element.chop(5);
                element.remove(QRegularExpression(u"\\.\\d+$"_s));
                QVERIFY2(ours.contains(key) || type.find(element) || type.find(QString(u"line."_s + element)), qPrintable(key));
            }
        }
    }

    void fileNamesHoldNoForbiddenCharacters()
    {
        Document document(printDictionary().declaration());
        QVERIFY(document.setValue(u"sign.clientNo", u"A/B:C\u0001"_s));
        QCOMPARE(printFileName(document, u"报关单"_s, u"pdf"_s), u"A_B_C_ 报关单.pdf"_s);
    }
private:
    static void everythingIsOnThePage(const PrintedPages& pages, const QString& name)
    {
        for (const PrintedPage& page : pages.pages) {
            for (const PrintedText& text : page.texts) {
                QVERIFY2(text.y > 0 && text.y <= page.height - 5, qPrintable(name + u": "_s + text.text));
                double width = 0;
                for (const char32_t c : text.text.toStdU32String())
                    width += press().font().width(press().font().glyph(c));
                width *= text.size / 1000 * 25.4 / 72;
                QVERIFY2(text.x >= 0 && text.x + width <= page.width - 4, qPrintable(name + u": "_s + text.text));
            }
        }
    }
    // Whether the element, of the head or of a row, is a code or a flag.
    static bool hasMeaning(const DocumentType& type, const QString& key)
    {
        const auto isCoded = [&](const Group& group) {
            const int index = group.indexOf(key);
            return index >= 0 && (!group.elements[index].table.isEmpty() || !group.elements[index].values.isEmpty() || group.elements[index].kind == ElementKind::Flag);
        };
        return isCoded(type.root) || std::ranges::any_of(type.root.groups, isCoded);
    }
};

QTEST_GUILESS_MAIN(FormsTest)
#include "tst_forms.moc"
