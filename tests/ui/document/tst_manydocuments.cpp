// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/codetable.h"
#include "ui/document/batchdialog.h"
#include "ui/document/comparedialog.h"
#include "ui/document/formorder.h"
#include "ui/document/opentabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace Tongguan {

class TestManyDocuments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded.has_value());
        m_dictionary = std::move(*loaded);
    }
    void whatIsOnlyLookedAtGivesWay();
    void tabsTurnAndClose();
    void theFormsOrderIsNotTheMessages();
    void comparesRowByRow();
    void comparesEqualOnes();
    void oneValueInEveryLine();
    void batchByKeys();

private:
    using Values = QList<std::pair<QString, QString>>;
    [[nodiscard]] Document make(const Values& values) const
    {
        Document document(m_dictionary->declaration());
        for (const auto& [key, text] : values) {
            if (!document.setValue(key, text)) {
                QTest::qFail(qPrintable(key), __FILE__, __LINE__);
            }
        }
        document.renumber();
        return document;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
};

void TestManyDocuments::whatIsOnlyLookedAtGivesWay()
{
    OpenTabs tabs;
    QSignalSpy chosen(&tabs, &OpenTabs::chosen);
    const DocumentId a = DocumentId::create(), b = DocumentId::create(), c = DocumentId::create(), d = DocumentId::create();
    tabs.put(a, u"A"_s, {}, true);
    QVERIFY(tabs.isHidden()); // one alone needs no bar
    tabs.put(b, u"B & Co"_s, {}, false);
    tabs.put(c, u"C"_s, {}, false);
    QCOMPARE(tabs.count(), 2);
    QVERIFY(!tabs.isHidden());
    QCOMPARE(tabs.ids(), (QList<DocumentId> { a }));
    tabs.keep(c); // it was changed
    tabs.put(d, u"D"_s, {}, false);
    QCOMPARE(tabs.count(), 3);
    QCOMPARE(tabs.ids(), (QList<DocumentId> { a, c }));
    tabs.put(d, u"D"_s, {}, true);
    QCOMPARE(tabs.ids(), (QList<DocumentId> { a, c, d }));
    QCOMPARE(chosen.size(), 0); // nobody asked for another one
}

void TestManyDocuments::tabsTurnAndClose()
{
    OpenTabs tabs;
    QList<DocumentId> all;
    for (int number = 0; number < OpenTabs::Most + 2; ++number) {
        all.append(DocumentId::create());
        tabs.put(all.constLast(), QString::number(number), {}, true);
    }
    QCOMPARE(tabs.count(), OpenTabs::Most);
    QCOMPARE(tabs.ids(), all.mid(2)); // those of longest ago went
    QCOMPARE(tabs.neighbour(1), all.at(2));
    QCOMPARE(tabs.neighbour(-1), all.at(all.size() - 2));
    QSignalSpy chosen(&tabs, &OpenTabs::chosen);
    tabs.setCurrentIndex(3);
    QCOMPARE(chosen.first().first().value<DocumentId>(), all.at(5));
    QSignalSpy closing(&tabs, &OpenTabs::closeRequested);
    QTest::mouseClick(&tabs, Qt::MiddleButton, {}, tabs.tabRect(1).center());
    QCOMPARE(closing.first().first().value<DocumentId>(), all.at(3));
    tabs.drop(all.at(3));
    QVERIFY(!tabs.ids().contains(all.at(3)));
    QCOMPARE(chosen.size(), 1);
}

void TestManyDocuments::theFormsOrderIsNotTheMessages()
{
    const Document document = make({ { u"line[1].goodsName"_s, u"y"_s }, { u"line[2].goodsName"_s, u"x"_s } });
    const FormOrder order(document.type());
    QStringList keys { u"line[2].goodsName"_s, u"grossWeight"_s, u"line[1].quantity"_s, u"transitPort"_s, u"entryExitCustoms"_s, u"line[1].commodityCode"_s, u"traderName"_s };
    std::sort(keys.begin(), keys.end(), [&](const QString& a, const QString& b) { return order.rankOf(*document.place(a)) < order.rankOf(*document.place(b)); });
    QCOMPARE(keys, (QStringList { u"entryExitCustoms"_s, u"traderName"_s, u"transitPort"_s, u"grossWeight"_s, u"line[1].commodityCode"_s, u"line[1].quantity"_s, u"line[2].goodsName"_s }));
    QVERIFY(order.rankOf({}) < order.rankOf(*document.place(u"entryExitCustoms")));
}

void TestManyDocuments::comparesRowByRow()
{
    const Document left = make({ { u"sign.clientNo"_s, u"TG-1"_s }, { u"contractNo"_s, u"C-1"_s }, { u"line[1].goodsName"_s, u"电脑"_s }, { u"line[1].quantity"_s, u"10"_s }, { u"line[2].goodsName"_s, u"键盘"_s } });
    const Document right = make({ { u"sign.clientNo"_s, u"TG-2"_s }, { u"contractNo"_s, u"C-2"_s }, { u"line[1].goodsName"_s, u"电脑"_s }, { u"line[1].quantity"_s, u"12"_s } });
    CompareDialog dialog(m_tables, left, right);
    QTableWidget& table = dialog.table();
    QCOMPARE(table.rowCount(), 3); // contract, quantity, line 2: not the numbers of their own
    QCOMPARE(table.item(0, 1)->text(), u"C-1"_s);
    QCOMPARE(table.item(0, 2)->text(), u"C-2"_s);
    QCOMPARE(table.item(1, 1)->text(), u"10"_s);
    QCOMPARE(table.item(1, 2)->text(), u"12"_s);
    QVERIFY(!table.item(2, 1)->text().isEmpty());
    QVERIFY(table.item(2, 2)->text().isEmpty());
    QCOMPARE(table.horizontalHeaderItem(2)->text(), u"TG-2"_s);
}

void TestManyDocuments::comparesEqualOnes()
{
    const Document left = make({ { u"sign.clientNo"_s, u"TG-1"_s }, { u"contractNo"_s, u"C-1"_s } });
    const Document right = make({ { u"sign.clientNo"_s, u"TG-2"_s }, { u"contractNo"_s, u"C-1"_s } });
    QVERIFY(differenceByRows(left, right).isEmpty());
    CompareDialog dialog(m_tables, left, right);
    QCOMPARE(dialog.table().rowCount(), 0);
}

void TestManyDocuments::oneValueInEveryLine()
{
    const Document document = make({ { u"contractNo"_s, u"C-1"_s }, { u"line[1].goodsName"_s, u"a"_s }, { u"line[2].goodsName"_s, u"b"_s } });
    const DocumentType& type = document.type();
    Document changed = withValue(document, *type.find(u"line.originCountry"), u"JPN"_s);
    QCOMPARE(changed.value(u"line[1].originCountry"), u"JPN"_s);
    QCOMPARE(changed.value(u"line[2].originCountry"), u"JPN"_s);
    QCOMPARE(changed.lines(u"line").size(), 2);
    QCOMPARE(withValue(document, *type.find(u"container.number"), u"X"_s), document); // where there are no lines none is made
    QCOMPARE(withValue(document, *type.find(u"contractNo"), u"C-2"_s).value(u"contractNo"), u"C-2"_s);
}

void TestManyDocuments::batchByKeys()
{
    const QList<Document> documents { make({ { u"billNo"_s, u"B1"_s } }), make({ { u"billNo"_s, u"B2"_s } }), make({ { u"billNo"_s, u"B9"_s } }) };
    BatchDialog dialog(m_dictionary->declaration(), { .tables = &m_tables }, documents);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* change = dialog.findChild<QPushButton*>(u"batchChange"_s);
    QVERIFY(!change->isEnabled());
    auto* field = dialog.findChild<QLineEdit*>(u"batchField"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"billNo"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"B9"_s);
    QVERIFY(dialog.findChild<QLabel*>(u"batchSays"_s)->text().contains(u"2"_s));
    QVERIFY(change->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.value(), u"B9"_s);
    QCOMPARE(m_dictionary->declaration().keyPath(dialog.path()), u"billNo"_s);
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestManyDocuments)
#include "tst_manydocuments.moc"
