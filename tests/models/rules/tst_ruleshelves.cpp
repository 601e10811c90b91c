// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/recorddocument.h"
#include "models/reference/codetable.h"
#include "models/rules/ruleshelves.h"
#include "models/ledger/recorddocument.h"
#include "tests/support/listkit.h"
#include "tests/support/packkit.h"
#include "tests/support/storekit.h"

#include <QJsonArray>
#include <QTest>

namespace Tongguan {

// One dictionary, one set of rules, every type of document.
class TestRuleShelves final : public QObject {
    Q_OBJECT

    const CodeTables m_tables;
    std::unique_ptr<Dictionary> m_dictionary;

    // A pack for inventory lists with one rule: "remarks" must not be "wrong".
    [[nodiscard]] static DataPack listPack(const QString& type = u"inventoryList"_s)
    {
        QJsonObject body = PackMaker::body(u"office-lists"_s, u"rules"_s, 1);
        const auto one = [](const QString& text, bool finds) { return QJsonObject { { u"set"_s, QJsonObject { { u"remarks"_s, text } } }, { u"finds"_s, finds } }; };
        body.insert(u"type"_s, type);
        body.insert(u"rules"_s, QJsonArray { QJsonObject { { u"id"_s, u"office.remarks"_s }, { u"severity"_s, u"warning"_s }, { u"certainty"_s, u"practice"_s }, { u"field"_s, u"remarks"_s },
            { u"must"_s, u"remarks != 'wrong'"_s }, { u"message"_s, QJsonObject { { u"zh"_s, u"备注有误"_s }, { u"en"_s, u"Wrong remarks"_s } } },
            { u"why"_s, QJsonObject { { u"zh"_s, u"本关要求。"_s }, { u"en"_s, u"This office asks for it."_s } } }, { u"source"_s, u"本关通知 2026-2"_s },
            { u"cases"_s, QJsonArray { one(u"wrong"_s, true), one(u"right"_s, false) } } } });
        return *readPackBody(canonicalJson(body));
    }
    [[nodiscard]] bool finds(RuleShelves& shelves, const QString& type) const
    {
        Document document(*m_dictionary->type(type));
        if (!document.setValue(u"remarks", u"wrong"_s))
            qFatal("no remarks");
        const QList<Finding> findings = shelves.check(document);
        return std::ranges::any_of(findings, [](const Finding& one) { return one.id == u"office.remarks"; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
    }

    void allThatIsBuiltInCompiles()
    {
        RuleShelves shelves(*m_dictionary, m_tables);
        const Done loaded = shelves.load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().field + loaded.error().detail));
    }

    // The same findings as a checker of that type alone, for an empty document of each: what must be filled in, and the rules.
    void everyTypeAsByItself_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : { "declaration", "inventoryList", "handbook", "accountBook", "gatePass", "outwardProcessing", "handbookReport", "accountBookReport", "stocktake", "guarantee" })
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void everyTypeAsByItself()
    {
        QFETCH(QString, key);
        const DocumentType& type = *m_dictionary->type(key);
        const auto alone = Checker::create(type, m_tables);
        QVERIFY(alone);
        RuleShelves shelves(*m_dictionary, m_tables);
        const Document empty(type);
        const QList<Finding> findings = shelves.check(empty);
        QVERIFY(std::ranges::any_of(findings, [](const Finding& one) { return one.severity == Severity::Error; }));
        QCOMPARE(findings, (*alone)->check(empty));
        QVERIFY(!shelves.of(type).rules().empty());
    }

    // Filled in as the dictionary's samples say, the documents that the tests share pass: no rule asks for what nobody can give.
    void completeDocumentsPass()
    {
        RuleShelves shelves(StoreKit::dictionary(), m_tables);
        const auto faults = [&shelves](const Document& document) {
            QStringList errors;
            for (const Finding& finding : shelves.check(ListKit::complete(document))) {
                if (finding.severity == Severity::Error)
                    errors << finding.id + u' ' + finding.field + u' ' + finding.message.en;
            }
            return errors.join(u'\n');
        };
        using ListKit::Way;
        for (const Way way : { Way::Import, Way::Export, Way::TransferIn, Way::TransferOut, Way::DomesticSale, Way::Reexport }) {
            const Document list = ListKit::list(u"C52016000001"_s, u"L1"_s, way, { { 1, u"10"_s }, { 2, u"5"_s } });
            QCOMPARE(faults(list), QString());
        }
        for (const RecordKind kind : { RecordKind::Handbook, RecordKind::AccountBook }) {
            LedgerRecord record = ListKit::record(kind == RecordKind::Handbook ? u"C52016000001"_s : u"E52016000001"_s);
            record.kind = kind;
            QCOMPARE(faults(documentOf(record, StoreKit::dictionary())), QString());
        }
    }

    void aPackGoesToItsOwnType()
    {
        RuleShelves shelves(*m_dictionary, m_tables);
        QVERIFY(!finds(shelves, u"inventoryList"_s));
        shelves.use({ listPack() }); // to a type whose rules are compiled already,
        QVERIFY(finds(shelves, u"inventoryList"_s));
        QVERIFY(!finds(shelves, u"declaration"_s)); // and not to one that comes later
        QVERIFY(shelves.of(m_dictionary->declaration()).faults().isEmpty());
        shelves.use({});
        QVERIFY(!finds(shelves, u"inventoryList"_s));
    }

    void packsAreProvedByTheirType()
    {
        const RuleShelves shelves(*m_dictionary, m_tables);
        const Done good = shelves.examine(listPack());
        QVERIFY2(good, good ? "" : qPrintable(good.error().detail));
        QVERIFY(shelves.examine(*readPackBody(canonicalJson(PackMaker::rules(u"office-extra"_s, 1)))));
        const Done unknown = shelves.examine(listPack(u"nothing"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, u"rule.pack"_s);
        QCOMPARE(unknown.error().field, u"type"_s);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestRuleShelves)
#include "tst_ruleshelves.moc"
