// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/partneraid.h"

#include "models/reference/codetable.h"
#include "ui/declaration/declarationpage.h"
#include "ui/document/fieldsuggestions.h"
#include "ui/forms/fieldrow.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

namespace Tongguan {

class TestPartners final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded.has_value());
        m_dictionary = std::move(*loaded);
    }
    void theMostUsedComesFirst();
    void whatWasLearnedIsReplacedAndForgotten();
    void contractsAreOfTheNewestAndOfTheirDirection();
    void aCompanyFillsAllItsFields();
    void aContractFillsWhatIsEmpty();
    void enterAndEscapeLeaveTheTextAlone();

private:
    using Values = QList<std::pair<QString, QString>>;
    [[nodiscard]] Document declaration(const Values& values) const
    {
        Document document(m_dictionary->declaration());
        for (const auto& [key, text] : values) {
            if (const Done done = document.setValue(key, text); !done) {
                QTest::qFail(qPrintable(key), __FILE__, __LINE__);
            }
        }
        return document;
    }
    [[nodiscard]] static QDateTime day(int number) { return { QDate(2026, 11, number), QTime(12, 0) }; }
    [[nodiscard]] Document ofHuaxing(const QString& contract, const QString& mode) const
    {
        return declaration({ { u"direction"_s, u"I"_s }, { u"sign.clientNo"_s, u"TG-1"_s }, { u"contractNo"_s, contract }, { u"traderUscc"_s, u"91441900MA1"_s }, { u"traderCode"_s, u"4419960001"_s },
            { u"traderName"_s, u"东莞华星电子有限公司"_s }, { u"overseasConsignorCode"_s, u"HKG1"_s }, { u"overseasConsignorNameEn"_s, u"HUAXING (HK) LTD"_s }, { u"supervisionMode"_s, mode },
            { u"billNo"_s, u"BL1"_s }, { u"grossWeight"_s, u"12"_s } });
    }
    [[nodiscard]] static QLineEdit* input(DeclarationPage& page, const QString& key) { return qobject_cast<QLineEdit*>(page.field(*page.document().place(key))->editor()->input()); }
    static void type(QLineEdit* input, const QString& text) // as an input method does
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(input, &event);
    }
    void show(DeclarationPage& page, const Document& document)
    {
        page.resize(1280, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        DocumentView view;
        view.id = DocumentId::create();
        view.document = document;
        page.open(view);
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
};

void TestPartners::theMostUsedComesFirst()
{
    PartnerBook book;
    for (int number = 1; number <= 3; ++number) {
        book.learn(DocumentId::create(), ofHuaxing(u"C-1"_s, u"0110"_s), day(number));
    }
    const DocumentId other = DocumentId::create();
    book.learn(other, declaration({ { u"ownerName"_s, u"东莞长安五金厂"_s }, { u"traderName"_s, u"东莞长安五金厂"_s } }), day(9));
    const QList<Partner> found = book.partners(Partner::Side::Domestic, u"东莞"_s, {}, 8);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).values, (QStringList { u"91441900MA1"_s, u"4419960001"_s, QString(), u"东莞华星电子有限公司"_s }));
    QCOMPARE(found.at(0).uses, 3);
    QCOMPARE(found.at(0).last, QDate(2026, 11, 3));
    QCOMPARE(found.at(1).uses, 1); // twice in one declaration
    QCOMPARE(book.partners(Partner::Side::Domestic, u"4419960001"_s, {}, 8).size(), 1);
    QCOMPARE(book.partners(Partner::Side::Overseas, u"huaxing"_s, {}, 8).value(0).values, (QStringList { u"HKG1"_s, u"HUAXING (HK) LTD"_s }));
    QVERIFY(book.partners(Partner::Side::Domestic, u"长安"_s, other, 8).isEmpty()); // it does not suggest itself
}

void TestPartners::whatWasLearnedIsReplacedAndForgotten()
{
    PartnerBook book;
    const DocumentId id = DocumentId::create();
    book.learn(id, declaration({ { u"traderName"_s, u"甲公司"_s } }), day(1));
    book.learn(id, declaration({ { u"traderName"_s, u"乙公司"_s } }), day(2));
    QVERIFY(book.partners(Partner::Side::Domestic, u"甲"_s, {}, 8).isEmpty());
    QCOMPARE(book.partners(Partner::Side::Domestic, u"乙"_s, {}, 8).size(), 1);
    book.forget(id);
    QVERIFY(book.partners(Partner::Side::Domestic, u"乙"_s, {}, 8).isEmpty());
}

void TestPartners::contractsAreOfTheNewestAndOfTheirDirection()
{
    PartnerBook book;
    book.learn(DocumentId::create(), ofHuaxing(u"C-1"_s, u"0214"_s), day(5));
    book.learn(DocumentId::create(), ofHuaxing(u"C-1"_s, u"0110"_s), day(2));
    const QList<PastContract> found = book.contracts(u"c-1"_s, Direction::Import, {}, 8);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).uses, 2);
    QVERIFY(found.at(0).head.contains(std::pair(u"supervisionMode"_s, u"0214"_s)));
    for (const auto& [key, value] : found.at(0).head) {
        QVERIFY2(key != u"billNo" && key != u"grossWeight", qPrintable(key)); // of that shipment alone
    }
    QCOMPARE(book.contracts(u"华星"_s, Direction::Import, {}, 8).size(), 1); // by the company, too
    QVERIFY(book.contracts(u"C-1"_s, Direction::Export, {}, 8).isEmpty());
}

void TestPartners::aCompanyFillsAllItsFields()
{
    PartnerBook book;
    book.learn(DocumentId::create(), ofHuaxing(u"C-1"_s, u"0110"_s), day(1));
    DeclarationPage page(*m_dictionary, m_tables);
    new PartnerAid(page, book);
    show(page, declaration({ { u"direction"_s, u"I"_s } }));
    QLineEdit* owner = input(page, u"ownerName"_s);
    owner->setFocus();
    type(owner, u"华星"_s);
    QTest::keyClick(owner, Qt::Key_Down);
    QTest::keyClick(owner, Qt::Key_Return);
    QCOMPARE(page.document().value(u"ownerName"), u"东莞华星电子有限公司"_s);
    QCOMPARE(page.document().value(u"ownerUscc"), u"91441900MA1"_s);
    QCOMPARE(page.document().value(u"ownerCode"), u"4419960001"_s);
    QVERIFY(page.document().value(u"traderName").isEmpty());
    page.model().undoStack()->undo();
    QCOMPARE(page.document().value(u"ownerName"), u"华星"_s);
    QVERIFY(page.document().value(u"ownerCode").isEmpty());
}

void TestPartners::aContractFillsWhatIsEmpty()
{
    PartnerBook book;
    book.learn(DocumentId::create(), ofHuaxing(u"C-2026-77"_s, u"0214"_s), day(1));
    DeclarationPage page(*m_dictionary, m_tables);
    new PartnerAid(page, book);
    show(page, declaration({ { u"direction"_s, u"I"_s }, { u"supervisionMode"_s, u"0110"_s } }));
    QLineEdit* contract = input(page, u"contractNo"_s);
    contract->setFocus();
    type(contract, u"c-20"_s);
    QTest::keyClick(contract, Qt::Key_Down);
    QTest::keyClick(contract, Qt::Key_Return);
    QCOMPARE(page.document().value(u"contractNo"), u"C-2026-77"_s);
    QCOMPARE(page.document().value(u"traderName"), u"东莞华星电子有限公司"_s);
    QCOMPARE(page.document().value(u"overseasConsignorNameEn"), u"HUAXING (HK) LTD"_s);
    QCOMPARE(page.document().value(u"supervisionMode"), u"0110"_s); // stood there already
    QVERIFY(page.document().value(u"billNo").isEmpty());
}

void TestPartners::enterAndEscapeLeaveTheTextAlone()
{
    PartnerBook book;
    book.learn(DocumentId::create(), ofHuaxing(u"C-1"_s, u"0110"_s), day(1));
    DeclarationPage page(*m_dictionary, m_tables);
    new PartnerAid(page, book);
    show(page, declaration({ { u"direction"_s, u"I"_s } }));
    QLineEdit* name = input(page, u"traderName"_s);
    name->setFocus();
    type(name, u"东莞"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(page.document().value(u"traderName"), u"东莞"_s);
    type(name, u"某"_s);
    QTest::keyClick(name, Qt::Key_Return); // none was chosen: on to the next field
    QCOMPARE(page.document().value(u"traderName"), u"东莞某"_s);
    QVERIFY(!name->hasFocus());
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestPartners)
#include "tst_partners.moc"
