// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/bondedkind.h"

#include <QTest>

using namespace Tongguan;

class tst_BondedKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded.has_value());
        m_dictionary = std::move(*loaded);
        m_kinds = bondedKinds(*m_dictionary);
    }

    void theDataFitsTheDictionary()
    {
        const Done verdict = bondedKindsVerdict(*m_dictionary);
        QVERIFY2(verdict.has_value(), verdict ? "" : qPrintable(verdict.error().field));
        QVERIFY(m_kinds.size() >= 9);
    }

    // What the form, the list and the search are made of.
    void everyKindCanBeShown()
    {
        for (const BondedKind& kind : m_kinds) {
            const QByteArray name = kind.type->key.toUtf8();
            const char* key = name.constData();
            QVERIFY2(!kind.type->tabs.isEmpty(), key);
            QVERIFY2(kind.type->summary.contains(u"number"_s) && kind.type->summary.contains(u"party"_s), key);
            QVERIFY2(!kind.type->searched.isEmpty(), key);
            QVERIFY2(!kind.icon.isEmpty(), key);
            QVERIFY2(kind.type->summary.contains(u"direction"_s) == !kind.directions.isEmpty() || kind.directions.isEmpty(), key);
        }
    }

    void aNewOneHasItsNumberAndCompany()
    {
        const BondedKind& list = kind(u"inventoryList");
        const Document document = list.blank(u"E"_s, u"TG1"_s, { { u"traderCode"_s, u"4419960101"_s }, { u"traderName"_s, u"东莞示例电子有限公司"_s } });
        QCOMPARE(document.value(u"direction"), u"E"_s);
        QCOMPARE(document.value(u"ownNo"), u"TG1"_s);
        QCOMPARE(document.value(u"operatorCode"), u"4419960101"_s);
        QCOMPARE(document.value(u"operatorName"), u"东莞示例电子有限公司"_s);
        QCOMPARE(document.value(u"changes"), u"0"_s);
        QCOMPARE(summarize(document).number, u"TG1"_s);
    }

    void aChangeKeepsRecordAndRows()
    {
        const BondedKind& book = kind(u"handbook");
        Document approved(*book.type);
        for (const auto& [place, text] : { std::pair { u"ownNo"_s, u"TG1"_s }, { u"recordNo"_s, u"C52046A00105"_s }, { u"preEntryNo"_s, u"P1"_s }, { u"changes"_s, u"1"_s },
                 { u"approvedOn"_s, u"2026-01-05"_s }, { u"material[1].no"_s, u"1"_s }, { u"material[1].name"_s, u"铜线"_s } })
            QVERIFY2(approved.setValue(place, text).has_value(), qPrintable(place));
        const Document change = book.changeOf(approved, u"TG2"_s);
        QCOMPARE(change.value(u"recordNo"), u"C52046A00105"_s);
        QCOMPARE(change.value(u"ownNo"), u"TG2"_s);
        QCOMPARE(change.value(u"changes"), u"2"_s);
        QCOMPARE(change.value(u"action"), u"2"_s);
        QCOMPARE(change.value(u"preEntryNo"), QString());
        QCOMPARE(change.value(u"approvedOn"), QString());
        QCOMPARE(change.lines(u"material").first().id(), approved.lines(u"material").first().id());
        QVERIFY(book.isChange(change));
        QVERIFY(!book.isChange(book.blank({}, u"TG3"_s, {})));
        QVERIFY(!kind(u"gatePass").isChange(change));
    }

private:
    [[nodiscard]] const BondedKind& kind(QStringView key) const
    {
        return *std::find_if(m_kinds.cbegin(), m_kinds.cend(), [key](const BondedKind& one) { return one.type->key == key; });
    }
    std::unique_ptr<Dictionary> m_dictionary;
    QList<BondedKind> m_kinds;
};

QTEST_GUILESS_MAIN(tst_BondedKind)
#include "tst_bondedkind.moc"
