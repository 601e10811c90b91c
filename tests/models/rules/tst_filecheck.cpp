// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/filecheck.h"

#include "models/base/gbk.h"
#include "models/reference/codetable.h"

#include <QTest>

using namespace Tongguan;

// The lines that stand for files: what the dictionary says of them, and what is wrong with a file.
class tst_FileCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded.has_value());
        m_dictionary = std::move(*loaded);
        const auto rows = FileRows::of(m_dictionary->declaration());
        QVERIFY(rows.has_value());
        m_rows = *rows;
    }

    void everyRoleIsThere()
    {
        QCOMPARE(m_rows.key, u"attachment"_s);
        for (const int element : { m_rows.name, m_rows.size, m_rows.kind, m_rows.format, m_rows.number })
            QVERIFY(element >= 0);
        QVERIFY(!m_rows.pdf.isEmpty() && !m_rows.source.isEmpty());
        QCOMPARE(m_rows.largest, 4LL * 1024 * 1024);
        QCOMPARE(m_rows.largestPage, 400LL * 1024);
        QCOMPARE(m_rows.version, (std::pair { 1, 4 }));
        QVERIFY(!FileRows::of(*m_dictionary->type(u"inventoryList")));
    }

    void namesTellKinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        const std::pair<const char16_t*, const char16_t*> rows[] = { { u"采购合同.pdf", u"00000004" }, { u"XDT202405-10-001-合同.pdf", u"00000004" }, { u"发票 2026.PDF", u"00000001" },
            { u"INVOICE.pdf", u"00000001" }, { u"TX260301-INV-01.pdf", u"00000001" }, { u"装箱单.pdf", u"00000002" }, { u"Packing_List_3.pdf", u"00000002" }, { u"PL-0032.pdf", u"00000002" },
            { u"sample.pdf", u"" }, { u"海运提单.pdf", u"00000003" }, { u"B1-AWB 784.pdf", u"00000003" }, { u"Bill of Lading.pdf", u"00000003" }, { u"合同发票.pdf", u"" },
            { u"scan0012.pdf", u"" }, { u"原产地证书.pdf", u"00000009" }, { u"委托协议.pdf", u"" }, { u"ＩＮＶＯＩＣＥ.pdf", u"00000001" }, { u"commercial invoice & packing list.pdf", u"" }, { u".pdf", u"" }, { u"", u"" } };
        for (const auto& [name, kind] : rows)
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << QString::fromUtf16(kind);
    }
    void namesTellKinds()
    {
        QFETCH(const QString, name);
        QTEST(m_rows.guess(name), "kind");
    }

    // Every kind that is guessed is one of the table.
    void guessedKindsAreKnown()
    {
        const CodeTables tables;
        const CodeTable* kinds = tables.table(m_dictionary->declaration().root.groups.at(m_rows.group).elements.at(m_rows.kind).table);
        QVERIFY(kinds);
        for (const QString& name : { u"发票"_s, u"装箱单"_s, u"提单"_s, u"合同"_s, u"原产地证"_s, u"舱单"_s, u"检测报告"_s })
            QVERIFY2(kinds->contains(m_rows.guess(name)), qPrintable(name));
    }

    void longNamesAreCutBeforeTheirEnding()
    {
        const DocumentType& type = m_dictionary->declaration();
        QCOMPARE(m_rows.fittingName(u"发票.pdf"_s, type), u"发票.pdf"_s);
        const QString cut = m_rows.fittingName(QString(60, u'票') + u".pdf"_s, type);
        QCOMPARE(gbkLength(cut), 64);
        QVERIFY(cut.endsWith(u"票.pdf"_s));
        QVERIFY(gbkLength(m_rows.fittingName(u"x"_s + QString::fromUcs4(U"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"), type)) <= 64);
    }

    void aLineIsFilledIn()
    {
        Document document = declaration();
        const QDate today(2026, 3, 12);
        const Record line = m_rows.line(document, u"发票.pdf"_s, 1356, u"00000001"_s, today);
        document.editRoot().editChildren(m_rows.group).append(line);
        QCOMPARE(document.value(u"attachment[1].fileName"), u"发票.pdf"_s);
        QCOMPARE(document.value(u"attachment[1].size"), u"1356"_s);
        QCOMPARE(document.value(u"attachment[1].format"), u"US"_s);
        QCOMPARE(document.value(u"attachment[1].ownerName"), u"深圳示例"_s);
        const QString number = document.value(u"attachment[1].number");
        QVERIFY2(number.startsWith(u"534500000001SW20260312"_s) && number.size() == 32, qPrintable(number));
        const Record other = m_rows.line(document, u"装箱单.pdf"_s, 1, u"00000001"_s, today);
        QVERIFY(other.value(m_rows.number) != number);
        // The agreement's number is given by who keeps it; without customs or kind there is none yet.
        QVERIFY(m_rows.line(document, u"委托.pdf"_s, 1, u"10000001"_s, today).value(m_rows.number).isEmpty());
        QVERIFY(m_rows.line(document, u"x.pdf"_s, 1, {}, today).value(m_rows.number).isEmpty());
    }

    void numbersFollowOfficeAndKind()
    {
        Document document = declaration();
        const QDate today(2026, 3, 12);
        document.editRoot().editChildren(m_rows.group).append(m_rows.line(document, u"发票.pdf"_s, 1, u"00000001"_s, today));
        QVERIFY(m_rows.staleNumbers(document, today).isEmpty());
        QVERIFY(m_rows.staleNumbers(document, today.addDays(1)).isEmpty()); // it fits all the same
        QVERIFY(document.setValue(u"attachment[1].kind"_s, u"00000004"_s).has_value());
        auto stale = m_rows.staleNumbers(document, today);
        QCOMPARE(stale.size(), 1);
        QVERIFY(stale.constFirst().second.startsWith(u"534500000004SW"_s));
        QVERIFY(document.setValue(u"attachment[1].number"_s, u"AGREEMENT-77"_s).has_value());
        QVERIFY(m_rows.staleNumbers(document, today).isEmpty()); // not of our making
        QVERIFY(document.setValue(u"attachment[1].number"_s, QString()).has_value());
        QCOMPARE(m_rows.staleNumbers(document, today).size(), 1);
        QVERIFY(document.setValue(u"attachment[1].fileName"_s, QString()).has_value());
        QVERIFY(m_rows.staleNumbers(document, today).isEmpty()); // no file of ours
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<FileFacts>("facts");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Severity>("severity");
        const FileFacts good { .isHere = true, .isPdf = true, .size = 1000, .pages = 1, .version = { 1, 4 } };
        const auto row = [&](const char* name, auto change, const QString& id, Severity severity) {
            FileFacts facts = good;
            change(facts);
            QTest::newRow(name) << facts << id << severity;
        };
        row("good", [](FileFacts&) {}, {}, Severity::Note);
        row("newest", [](FileFacts& f) { f.version = { 2, 0 }; }, {}, Severity::Note);
        row("version not told", [](FileFacts& f) { f.version = {}; }, {}, Severity::Note);
        row("missing", [](FileFacts& f) { f = {}; }, u"file.missing"_s, Severity::Warning);
        row("no PDF", [](FileFacts& f) { f.isPdf = false; }, u"file.pdf"_s, Severity::Error);
        row("at the limit", [](FileFacts& f) { f.size = 4 << 20, f.pages = 11; }, {}, Severity::Note);
        row("too large", [](FileFacts& f) { f.size = (4 << 20) + 1, f.pages = 100; }, u"file.large"_s, Severity::Error);
        row("pages at the limit", [](FileFacts& f) { f.size = 800 << 10, f.pages = 2; }, {}, Severity::Note);
        row("pages too large", [](FileFacts& f) { f.size = (800 << 10) + 1, f.pages = 2; }, u"file.page"_s, Severity::Warning);
        row("pages not known", [](FileFacts& f) { f.size = 4 << 20, f.pages = -1; }, {}, Severity::Note);
        row("encrypted", [](FileFacts& f) { f.isLocked = true; }, u"file.locked"_s, Severity::Warning);
        row("damaged", [](FileFacts& f) { f.isDamaged = true, f.pages = -1; }, u"file.damaged"_s, Severity::Warning);
        row("old", [](FileFacts& f) { f.version = { 1, 3 }; }, u"file.version"_s, Severity::Warning);
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const FileFacts, facts);
        QFETCH(const QString, id);
        QFETCH(const Severity, severity);
        Document document = declaration();
        QVERIFY(document.setValue(u"attachment[1].number"_s, u"A1"_s).has_value());
        QVERIFY(document.setValue(u"attachment[1].kind"_s, u"10000001"_s).has_value()); // kept elsewhere: wants no file
        QVERIFY(document.setValue(u"attachment[2].fileName"_s, u"100%1.pdf"_s).has_value());
        const QList<Finding> found = checkFiles(document, m_rows, { { u"100%1.pdf"_s, facts } });
        QCOMPARE(found.size(), id.isEmpty() ? 0 : 1);
        if (id.isEmpty())
            return;
        QCOMPARE(found.constFirst().id, id);
        QCOMPARE(found.constFirst().severity, severity);
        QCOMPARE(found.constFirst().field, u"attachment[2].fileName"_s);
        QVERIFY(found.constFirst().message.zh.contains(u"100%1.pdf"_s) && found.constFirst().message.en.contains(u"100%1.pdf"_s));
        QVERIFY(!found.constFirst().source.isEmpty());
        QVERIFY(checkFiles(document, m_rows, {}).isEmpty()); // of what is not known, nothing is said
    }

    void structuredOnesNeedNotBePdf()
    {
        Document document = declaration();
        QVERIFY(document.setValue(u"attachment[1].fileName"_s, u"data.xml"_s).has_value());
        QVERIFY(document.setValue(u"attachment[1].format"_s, u"S"_s).has_value());
        QVERIFY(checkFiles(document, m_rows, { { u"data.xml"_s, { .isHere = true, .size = 10 } } }).isEmpty());
        QVERIFY(document.setValue(u"attachment[2].kind"_s, u"00000001"_s).has_value());
        const QList<Finding> found = checkFiles(document, m_rows, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().id, u"file.none"_s);
        QCOMPARE(found.constFirst().severity, Severity::Note);
    }

private:
    [[nodiscard]] Document declaration() const
    {
        Document document(m_dictionary->declaration());
        for (const auto& [key, text] : { std::pair { u"direction"_s, u"I"_s }, { u"declarationCustoms"_s, u"5345"_s }, { u"traderCode"_s, u"4403961234"_s }, { u"traderName"_s, u"深圳示例"_s } })
            (void)document.setValue(key, text);
        return document;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    FileRows m_rows;
};

QTEST_GUILESS_MAIN(tst_FileCheck)
#include "tst_filecheck.moc"
