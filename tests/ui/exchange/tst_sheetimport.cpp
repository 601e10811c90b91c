// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheetimportdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace Tongguan {

class TestSheetImport final : public QObject {
    Q_OBJECT

    static QList<SheetElementView> elements()
    {
        return { { u"line.goodsName"_s, u"商品名称"_s, true }, { u"line.quantity"_s, u"成交数量"_s, true }, { u"line.currency"_s, u"币制"_s, true }, { u"contractNo"_s, u"合同协议号"_s, false } };
    }
    static SheetPreview preview()
    {
        SheetPreview preview;
        preview.columns = QStringList { u"商品名称"_s, u"成交数量"_s };
        preview.numeric = { false, true };
        preview.rows = { { u"路由器"_s, u"1,200"_s }, { u"交换机"_s, u"一百"_s }, { u"电缆"_s, u"5"_s } };
        preview.rowNames = QStringList { u"2"_s, u"4"_s, u"5, 7"_s };
        preview.marks.insert({ 1, 1 }, { Severity::Error, u"不是数字"_s, u"D4"_s });
        preview.marks.insert({ 2, 0 }, { Severity::Warning, u"太长"_s, u"C5"_s });
        preview.documents = 1;
        preview.lines = 4;
        preview.merged = 3;
        return preview;
    }
    template <class T>
    static T* part(const SheetImportDialog& dialog, const QString& name) { return dialog.findChild<T*>(name); }
    static QString words(const SheetImportDialog& dialog) { return part<QLabel>(dialog, u"words"_s)->text(); }

private Q_SLOTS:
    void saysWhatEachColumnHolds()
    {
        SheetImportDialog dialog(u"goods.xlsx"_s, elements());
        QSignalSpy changed(&dialog, &SheetImportDialog::mappingChanged);
        QSignalSpy headerRow(&dialog, &SheetImportDialog::headerRowChosen);
        dialog.setColumns({ { u"品名"_s, u"路由器"_s, u"line.goodsName"_s }, { u"数量"_s, u"1200"_s, {} } }, 2, 40);
        QCOMPARE(changed.count() + headerRow.count(), 0); // filling is no choice
        QCOMPARE(dialog.keys(), (QStringList { u"line.goodsName"_s, {} }));
        QCOMPARE(dialog.headerRow(), 2);
        auto* box = static_cast<QComboBox*>(part<QTableWidget>(dialog, u"columns"_s)->cellWidget(1, 2));
        box->lineEdit()->setText(u"成交数量"_s);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QCOMPARE(dialog.keys(), (QStringList { u"line.goodsName"_s, u"line.quantity"_s }));
        part<QSpinBox>(dialog, u"headerRow"_s)->setValue(1);
        QCOMPARE(headerRow.takeFirst().first().toInt(), 0);
        QVERIFY(dialog.isImport());
    }

    void showsWhatWillComeIn()
    {
        SheetImportDialog dialog(u"goods.xlsx"_s, elements());
        auto* import = part<QPushButton>(dialog, u"import"_s);
        QVERIFY(!import->isEnabled()); // nothing yet
        QVERIFY(words(dialog).contains(u"No column"_s));
        dialog.setPreview(preview());
        QVERIFY(import->isEnabled());
        QVERIFY2(words(dialog).contains(u"4 goods line"_s) && words(dialog).contains(u"2 cell"_s), qPrintable(words(dialog)));
        const auto* view = part<QTableView>(dialog, u"preview"_s);
        QCOMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->model()->headerData(2, Qt::Vertical).toString(), u"5, 7"_s);
        QVERIFY(view->model()->index(1, 1).data(Qt::BackgroundRole).isValid());
        QVERIFY(!view->model()->index(0, 1).data(Qt::BackgroundRole).isValid());
        // From finding to finding, and around.
        auto* next = part<QPushButton>(dialog, u"nextFinding"_s);
        next->click();
        QCOMPARE(view->currentIndex(), view->model()->index(1, 1));
        QCOMPARE(words(dialog), u"D4: 不是数字"_s);
        next->click();
        QCOMPARE(view->currentIndex(), view->model()->index(2, 0));
        next->click();
        QCOMPARE(view->currentIndex(), view->model()->index(1, 1));
        QSignalSpy wanted(&dialog, &SheetImportDialog::importRequested);
        import->click();
        QCOMPARE(wanted.count(), 1);
        dialog.setPreview({});
        QVERIFY(!import->isEnabled());
        QVERIFY(!next->isEnabled());
    }

    void mergesByWhatIsTicked()
    {
        SheetImportDialog dialog(u"goods.xlsx"_s, elements());
        dialog.setMergeKeys({ u"goodsName"_s, u"currency"_s }, { u"quantity"_s });
        QSignalSpy changed(&dialog, &SheetImportDialog::mappingChanged);
        QVERIFY(!dialog.merges());
        part<QCheckBox>(dialog, u"merge"_s)->setChecked(true);
        QVERIFY(dialog.merges());
        QCOMPARE(dialog.mergeKeys(), (QStringList { u"goodsName"_s, u"currency"_s }));
        part<QCheckBox>(dialog, u"currency"_s)->setChecked(false);
        QCOMPARE(dialog.mergeKeys(), QStringList { u"goodsName"_s });
        QCOMPARE(changed.count(), 2);
        SheetPreview merged = preview();
        merged.sums = { { u"成交数量"_s, u"1,305"_s, u"1,305"_s }, { u"总价"_s, u"9"_s, u"10"_s } };
        dialog.setPreview(merged);
        QVERIFY(words(dialog).contains(u"merged to 3"_s));
        const QString sums = part<QLabel>(dialog, u"sums"_s)->text();
        QVERIFY2(sums.contains(u"成交数量 1,305, unchanged"_s) && sums.contains(u"总价 9 → 10"_s), qPrintable(sums));
    }

    void linesGoToTheOpenDeclarationOnlyWhereThereIsOne()
    {
        SheetImportDialog dialog(u"goods.xlsx"_s, elements());
        dialog.setPreview(preview());
        auto* append = part<QPushButton>(dialog, u"append"_s);
        QVERIFY(append->isHidden());
        dialog.setOpenDocument(u"TG-7"_s);
        QVERIFY(!append->isHidden());
        QVERIFY(append->text().contains(u"TG-7"_s));
        QSignalSpy wanted(&dialog, &SheetImportDialog::appendRequested);
        append->click();
        QCOMPARE(wanted.count(), 1);
    }

    void workCanBeStopped()
    {
        SheetImportDialog dialog(u"goods.xlsx"_s, elements());
        dialog.setPreview(preview());
        QSignalSpy stop(&dialog, &SheetImportDialog::stopRequested);
        dialog.setBusy(true, 0.4);
        QVERIFY(!part<QPushButton>(dialog, u"import"_s)->isEnabled());
        QSignalSpy wanted(&dialog, &SheetImportDialog::importRequested);
        QTest::keyClick(&dialog, Qt::Key_Return); // nothing half done is taken
        QCOMPARE(wanted.count(), 0);
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == u"Stop")
                button->click();
        }
        QCOMPARE(stop.count(), 1);
        dialog.setBusy(false);
        QVERIFY(part<QPushButton>(dialog, u"import"_s)->isEnabled());
    }

    void theTableKeepsTheRules()
    {
        SheetPreviewTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setPreview(preview());
        QCOMPARE(table.nextFinding({}), table.index(1, 1));
        table.setPreview({});
        QVERIFY(!table.nextFinding({}).isValid());
    }
};

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestSheetImport)
#include "tst_sheetimport.moc"
