// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/declarationflow.h"

#include "app/desk/daysheet.h"
#include "app/desk/desksettings.h"
#include "app/desk/importflow.h"
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/reference/codetable.h"
#include "models/reference/tariff.h"
#include "tests/app/desk/deskstage.h"
#include "tests/support/patience.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/declarationsubject.h"
#include "ui/document/batchdialog.h"
#include "ui/document/documentlistpage.h"
#include "ui/document/opentabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/reportdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

// Many declarations at once: opened, deleted, submitted, changed.
class tst_DeclarationFlow : public QObject, protected DeskStage<DeclarationFlow>
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        load();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start(u"declarations"_s);
    }
    void cleanup() { stop(); }

    void deletedOnesComeBackAtOnce()
    {
        const QList<DocumentId> ids = putDrafts(5);
        QVERIFY(selectAll(5));
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(view()->model()->rowCount(), 0);
        QCOMPARE(notices().count(), 1);
        QVERIFY2(notices().text().contains(u'5'), qPrintable(notices().text()));
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view()->model()->rowCount(), 5);
        for (const DocumentId& id : ids)
            QVERIFY(store().read(id).result().has_value());
    }

    // The server heard of the deletion before the person thought better of it.
    void whatIsGoneAtTheServerComesBackAsANewOne()
    {
        const DocumentId id = putDrafts(1).constFirst();
        Incoming known { .document = id, .revision = 1, .body = toBody(store().read(id).result()->document) };
        QVERIFY(store().outbox(10, 1'000'000).result().has_value());
        QVERIFY(selectAll(1));
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(view()->model()->rowCount(), 0);
        QVERIFY(store().outbox(10, 1'000'000).result().has_value()); // on the line now
        known.deleted = true;
        known.revision = 2;
        QVERIFY(store().applyIncoming({ known }, store().cursor().result().value()).result().has_value());
        notices().findChild<QPushButton*>(u"noticeAction"_s)->click();
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_COMPARE(store().page({}, 0, 5).result()->rows.value(0).number, u"TG0000"_s);
    }

    void aSubmissionOfManyIsToldOnce()
    {
        putDrafts(4); // empty ones: the checks stop them
        QVERIFY(selectAll(4));
        QTest::keyClick(view(), Qt::Key_F9);
        QTRY_COMPARE(notices().count(), 1);
        QVERIFY2(notices().text().contains(u"TG0003"_s) && notices().text().contains(u'4'), qPrintable(notices().text()));
        QVERIFY(m_flow->openId().isNull()); // nothing jumps into the way
        notices().findChild<QPushButton*>(u"noticeAction"_s)->click();
        QTRY_VERIFY(!m_flow->openId().isNull());
    }

    void oneFieldInManyAndBack()
    {
        const QList<DocumentId> ids = putDrafts(3);
        QVERIFY(selectAll(3));
        QTest::keyClick(view(), Qt::Key_H, Qt::ControlModifier);
        BatchDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<BatchDialog*>()));
        dialog->chooseField(u"contractNo"_s);
        QLineEdit* input = qobject_cast<QLineEdit*>(dialog->focusWidget());
        QVERIFY(input);
        QTest::keyClicks(input, u"HT-77"_s);
        dialog->accept();
        QTRY_COMPARE(store().read(ids.constLast()).result()->document.value(u"contractNo"), u"HT-77"_s);
        QCOMPARE(store().read(ids.constFirst()).result()->document.value(u"contractNo"), u"HT-77"_s);
        Document later = store().read(ids.constFirst()).result()->document;
        QVERIFY(later.setValue(u"billNo", u"B-1"_s).has_value());
        QVERIFY(store().save(ids.constFirst(), later).result().has_value());
        QTRY_COMPARE(notices().count(), 1);
        notices().findChild<QPushButton*>(u"noticeAction"_s)->click();
        QTRY_COMPARE(store().read(ids.constFirst()).result()->document.value(u"contractNo"), QString());
        QCOMPARE(store().read(ids.constFirst()).result()->document.value(u"billNo"), u"B-1"_s); // typed since
    }

    void severalAreOpenAndAgainAfterARestart()
    {
        const QList<DocumentId> ids = putDrafts(3);
        for (const DocumentId& id : { ids.at(0), ids.at(1) }) {
            m_flow->open(id);
            QTRY_COMPARE(m_flow->openId(), id);
        }
        m_flow->jumpTo(u"billNo"_s);
        QTRY_COMPARE(focusName(), u"billNo"_s);
        m_flow->turnTabs(1);
        QTRY_COMPARE(m_flow->openId(), ids.at(0));
        m_flow->turnTabs(1);
        QTRY_COMPARE(m_flow->openId(), ids.at(1));
        QTRY_COMPARE(focusName(), u"billNo"_s); // where one was
        QCOMPARE(tabs()->ids(), (QList<DocumentId> { ids.at(0), ids.at(1) }));
        stop();
        start(u"declarations"_s);
        m_flow->restoreOpen();
        QTRY_COMPARE(m_flow->openId(), ids.at(1));
        QTRY_COMPARE(tabs()->count(), 2);
        m_flow->closeTab(ids.at(1));
        QTRY_COMPARE(m_flow->openId(), ids.at(0));
        m_flow->closeTab(ids.at(0));
        QTRY_VERIFY(m_flow->openId().isNull());
        QVERIFY(tabs()->ids().isEmpty());
    }

    // The same message twice would be declared twice.
    void aMessageIsTakenOnce()
    {
        ImportFlow importing(*m_office, *m_dictionary, m_tables, *m_window);
        QSignalSpy imported(&importing, &ImportFlow::imported);
        QStringList files;
        for (int number = 0; number < 30; ++number) {
            files.append(m_folder->filePath(u"m%1.xml"_s.arg(number)));
            write(files.constLast(), number < 2 ? message(u"TG000%1"_s.arg(number), u"C-1"_s) : QByteArray("<DecMessage"));
        }
        importing.importFiles(files);
        QTRY_COMPARE(imported.size(), 1);
        QTRY_COMPARE(store().count({}).result().value(), 2);
        notices().findChild<QPushButton*>(u"noticeAction"_s)->click();
        ReportDialog* report = nullptr;
        QTRY_VERIFY((report = m_window->findChild<ReportDialog*>()));
        QCOMPARE(report->table().rowCount(), 28); // each by its name
        report->close();
        importing.importFiles({ files.at(0) });
        QTRY_COMPARE(imported.size(), 2); // led to the one that is here
        QCOMPARE(store().count({}).result().value(), 2);
        write(files.at(1), message(u"TG0001"_s, u"C-2"_s));
        importing.importFiles({ files.at(0), files.at(1) });
        QTRY_COMPARE(store().count({}).result().value(), 3);
        QTRY_VERIFY2(notices().text().contains(u"TG0001"_s) && !notices().text().contains(u"TG0000"_s), qPrintable(notices().text()));
    }

    // One made beside another that is open: the list follows the rows that move, the form stays with the new one.
    void aNewOneStaysOpenAndIsMarked()
    {
        putDrafts(4);
        QVERIFY(selectAll(4));
        view()->selectRow(2);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(!m_flow->openId().isNull());
        for (const QString& direction : { u"I"_s, u"E"_s }) {
            const DocumentId before = m_flow->openId();
            m_flow->makeNewDeclaration(direction);
            QTRY_VERIFY(m_flow->openId() != before);
            const DocumentId made = m_flow->openId();
            QTRY_COMPARE(m_flow->list().currentId(), made);
            QTRY_COMPARE(view()->selectionModel()->selectedRows().size(), 1);
            Document edited = store().read(made).result()->document; // it comes on top again with each change
            QVERIFY(edited.setValue(u"contractNo", u"C-9"_s).has_value());
            QVERIFY(store().save(made, edited).result().has_value());
            QTest::qWait(200);
            QCOMPARE(m_flow->openId(), made);
            QCOMPARE(m_flow->list().currentId(), made);
        }
    }

    void theDayIsSummedUp()
    {
        const QDate today = QDate::currentDate();
        QList<DeclarationRow> rows(3);
        rows[0].number = u"TG-1"_s;
        rows[0].lineCount = 4;
        rows[0].state = rows[1].state = DeclarationState::Released;
        rows[0].changed = rows[1].changed = QDateTime(today, QTime(9, 5));
        rows[1].lineCount = 3;
        rows[2].changed = QDateTime(today.addDays(-1), QTime(23, 59));
        const LedgerSheet sheet = daySheet(declarationSubject(), rows, today);
        QCOMPARE(sheet.rows.size(), 2);
        QCOMPARE(sheet.rows.constFirst().constFirst(), u"TG-1"_s);
        QCOMPARE(sheet.rows.constFirst().constLast(), u"09:05"_s);
        QCOMPARE(sheet.sums.size(), 1);
        QVERIFY(sheet.sums.constFirst().contains(u"7"_s));
        for (const QStringList& row : sheet.rows + sheet.sums)
            QCOMPARE(row.size(), sheet.columns.size());
    }

private:
    [[nodiscard]] NotificationBar& notices() const { return m_window->notices(); }
    [[nodiscard]] QTableView* view() const { return m_flow->list().findChild<QTableView*>(u"declarationList"_s); }
    [[nodiscard]] OpenTabs* tabs() const { return m_window->findChild<OpenTabs*>(); }
    [[nodiscard]] static QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    QList<DocumentId> putDrafts(int count)
    {
        QList<DocumentId> ids;
        for (int number = 0; number < count; ++number) {
            Document document(m_dictionary->declaration());
            (void)document.setValue(u"direction", u"I"_s);
            (void)document.setValue(u"sign.clientNo", u"TG%1"_s.arg(number, 4, 10, QChar(u'0')));
            ids.append(DocumentId::create());
            (void)store().save(ids.constLast(), document).result();
        }
        return ids;
    }
    [[nodiscard]] QByteArray message(const QString& number, const QString& contract) const
    {
        Document document(m_dictionary->declaration());
        for (const auto& [key, text] : { std::pair { u"direction"_s, u"I"_s }, { u"sign.clientNo"_s, number }, { u"contractNo"_s, contract }, { u"line[1].goodsName"_s, u"电脑"_s } })
            (void)document.setValue(key, text);
        document.renumber();
        return writeDeclaration(document).value_or(QByteArray());
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] bool selectAll(int rows) const
    {
        const bool there = QTest::qWaitFor([&] { return view()->model()->rowCount() == rows && view()->model()->index(rows - 1, 2).data().isValid(); }, Patience);
        view()->setFocus();
        view()->selectAll();
        return there;
    }

};

QTEST_MAIN(tst_DeclarationFlow)
#include "tst_declarationflow.moc"
