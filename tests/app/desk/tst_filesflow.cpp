// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/filesflow.h"

#include "app/desk/declarationflow.h"
#include "app/desk/desksettings.h"
#include "models/exchange/singlewindow/messagepackage.h"
#include "models/reference/tariff.h"
#include "tests/app/desk/deskstage.h"
#include "tests/support/pdfkit.h"
#include "ui/declaration/declarationpage.h"
#include "ui/document/documentlistpage.h"
#include "ui/document/filekindsdialog.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordgrid.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QUrl>

using namespace Tongguan;
using namespace Tongguan::Test;

// Files at a declaration: taken in, wrong ones named, opened, replaced, removed and brought back.
class tst_FilesFlow : public QObject, protected DeskStage<DeclarationFlow>
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
        m_desktop = std::make_unique<QTemporaryDir>();
        start(u"declarations"_s);
        if (QTest::currentTestFailed())
            return;
        m_id = put(u"TG0001"_s);
        m_flow->open(m_id);
        QTRY_COMPARE(m_flow->openId(), m_id);
        showFiles();
    }
    void cleanup()
    {
        m_flow->saveOpen();
        stop();
    }

    void filesAreCopiedAndTheirLinesFilledIn()
    {
        const QStringList paths { file(u"采购合同.pdf"_s, plainPdf(2)), file(u"发票.pdf"_s, plainPdf()), file(u"Packing list.pdf"_s, plainPdf(3)) };
        aid().offer(paths);
        QTRY_COMPARE(names(), (QStringList { u"采购合同.pdf"_s, u"发票.pdf"_s, u"Packing list.pdf"_s }));
        QCOMPARE(page()->document().value(u"attachment[1].kind"), u"00000004"_s);
        QCOMPARE(page()->document().value(u"attachment[2].kind"), u"00000001"_s);
        QCOMPARE(page()->document().value(u"attachment[3].kind"), u"00000002"_s);
        QVERIFY(page()->document().value(u"attachment[3].number").startsWith(u"534500000002SW"_s));
        QTRY_COMPARE(store().read(m_id).result()->document.lines(u"attachment").size(), 3);
        for (const QString& path : paths)
            QVERIFY(QFile::remove(path)); // they were copied
        QTRY_COMPARE(aid().facts().size(), 3);
        QCOMPARE(kept().named(m_id, names())->size(), 3);
        QCOMPARE(kept().named(m_id, names())->constFirst().bytes, plainPdf(2));
        QVERIFY(page()->findChild<QLabel*>(u"filesSum"_s)->text().contains(u'3'));
        QVERIFY(ids(u"file."_s).isEmpty());
        const QString size = grid()->table().index(2, grid()->table().columnOf(aid().rows().size)).data().toString();
        QVERIFY2(size.startsWith(QLocale().formattedDataSize(plainPdf(3).size(), 1)), qPrintable(size));
        page()->model().undoStack()->undo(); // one step
        QCOMPARE(names(), QStringList());
        page()->commit();
        QTRY_COMPARE(kept().of(m_id)->size(), 0); // nothing goes into the archive that no line names
        page()->model().undoStack()->redo();
        page()->commit();
        QTRY_COMPARE(kept().of(m_id)->size(), 3);
        QCOMPARE(names().size(), 3);
    }

    void whatANameDoesNotTellIsAsked()
    {
        aid().offer({ file(u"scan1.pdf"_s, plainPdf()), file(u"发票.pdf"_s, plainPdf(2)) });
        auto* dialog = page()->findChild<FileKindsDialog*>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!page()->findChild<FileKindsDialog*>());
        QCOMPARE(kept().of(m_id)->size(), 0);
        aid().offer({ m_desktop->filePath(u"scan1.pdf"_s), m_desktop->filePath(u"发票.pdf"_s) });
        dialog = page()->findChild<FileKindsDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->kindOf(1)->text(), u"00000001"_s);
        dialog->kindOf(0)->setText(u"00000003"_s);
        dialog->accept();
        QTRY_COMPARE(names(), (QStringList { u"scan1.pdf"_s, u"发票.pdf"_s }));
        QCOMPARE(page()->document().value(u"attachment[1].kind"), u"00000003"_s);
    }

    void theSameIsTakenOnce()
    {
        aid().offer({ file(u"发票.pdf"_s, plainPdf()), file(u"invoice.pdf"_s, plainPdf()) });
        QTRY_COMPARE(names(), QStringList { u"发票.pdf"_s });
        aid().offer({ m_desktop->filePath(u"invoice.pdf"_s), file(u"合同.pdf"_s, plainPdf(2)) });
        QTRY_COMPARE(names(), (QStringList { u"发票.pdf"_s, u"合同.pdf"_s }));
        QTRY_COMPARE(kept().of(m_id)->size(), 2);
    }

    void wrongOnesStandAtTheirLine()
    {
        aid().offer({ file(u"发票.pdf"_s, "no PDF at all"), file(u"合同.pdf"_s, plainPdf(20, (4 << 20) + 1)), file(u"装箱单.pdf"_s, lockedPdf()), file(u"提单.pdf"_s, plainPdf(1, 500 << 10)) });
        QTRY_COMPARE(ids(u"file."_s), (QStringList { u"file.pdf"_s, u"file.large"_s, u"file.locked"_s }) + (canTellPages() ? QStringList { u"file.page"_s } : QStringList()));
        page()->jumpTo(u"attachment[1].fileName"_s);
        const QString fault = page()->findChild<QLabel*>(u"fileFault"_s)->text();
        QVERIFY2(fault.contains(u"发票.pdf"_s), qPrintable(fault));
        QTRY_COMPARE(store().read(m_id).result()->document.lines(u"attachment").size(), 4);
        // Nor is it submitted from elsewhere.
        FilesFlow other(*m_office, m_dictionary->declaration(), *m_window);
        const QFuture<Done> may = other.mayGo(*store().read(m_id).result());
        QTRY_VERIFY(may.isFinished());
        QCOMPARE(may.result().error().code, u"document.findings"_s);
        QCOMPARE(may.result().error().field, u"attachment[1].fileName"_s);
        aid().offer({ m_desktop->filePath(u"gone.pdf"_s) }); // asks its kind first
        page()->findChild<FileKindsDialog*>()->accept();
        QTRY_VERIFY2(notices().text().contains(u"gone.pdf"_s), qPrintable(notices().text()));
        QCOMPARE(names().size(), 4);
    }

    void goodOnesMayGo()
    {
        aid().offer({ file(u"发票.pdf"_s, plainPdf()) });
        QTRY_COMPARE(store().read(m_id).result()->document.lines(u"attachment").size(), 1);
        FilesFlow other(*m_office, m_dictionary->declaration(), *m_window);
        const QFuture<Done> may = other.mayGo(*store().read(m_id).result());
        QTRY_VERIFY(may.isFinished());
        QVERIFY(may.result().has_value());
    }

    void removedAndReplacedOnesComeBack()
    {
        aid().offer({ file(u"发票.pdf"_s, plainPdf()) });
        QTRY_COMPARE(names().size(), 1);
        grid()->goTo({ .steps = { { .group = aid().rows().group, .row = 0 } }, .element = aid().rows().kind });
        QTest::keyClick(&grid()->view(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(names(), QStringList());
        QTRY_COMPARE(kept().of(m_id)->size(), 0);
        QTest::keyClick(&grid()->view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names().size(), 1);
        QTRY_COMPARE(kept().of(m_id)->size(), 1);
        QVERIFY(ids(u"file."_s).isEmpty());
        Q_EMIT aid().replaceRequested(page()->document().lines(u"attachment").constFirst().id(), file(u"发票.pdf"_s, plainPdf(2))); // the corrected one
        QTRY_COMPARE(names(), QStringList { u"发票 (2).pdf"_s });
        QCOMPARE(page()->document().value(u"attachment[1].size"), QString::number(plainPdf(2).size()));
        QTRY_COMPARE(kept().of(m_id)->value(0).name, u"发票 (2).pdf"_s);
        QCOMPARE(kept().of(m_id)->size(), 1);
        page()->model().undoStack()->undo();
        page()->commit();
        QTRY_COMPARE(kept().of(m_id)->value(0), (ZipEntry { u"发票.pdf"_s, plainPdf() }));
        QCOMPARE(names(), QStringList { u"发票.pdf"_s });
    }

    void filesAreDraggedAndPasted()
    {
        QMimeData dragged;
        dragged.setUrls({ QUrl::fromLocalFile(file(u"发票.pdf"_s, plainPdf())), QUrl::fromLocalFile(m_desktop->path()), QUrl(u"https://example.com/x.pdf"_s) });
        QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid(), &enter);
        QVERIFY(enter.isAccepted());
        auto* hint = page()->findChild<QLabel*>(u"filesDrop"_s);
        QVERIFY(hint->isVisible() && hint->text().contains(u'1'));
        QDropEvent drop({ 5, 5 }, Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        drop.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(grid(), &drop);
        QVERIFY(drop.isAccepted() && !hint->isVisible());
        QCOMPARE(drop.dropAction(), Qt::CopyAction); // the file manager keeps it
        QTRY_COMPARE(names(), QStringList { u"发票.pdf"_s });
        auto* pasted = new QMimeData;
        pasted->setUrls({ QUrl::fromLocalFile(file(u"合同.pdf"_s, plainPdf(2))) });
        pasted->setText(m_desktop->filePath(u"合同.pdf"_s)); // as file managers do
        QApplication::clipboard()->setMimeData(pasted);
        grid()->paste();
        QTRY_COMPARE(names(), (QStringList { u"发票.pdf"_s, u"合同.pdf"_s }));
        QMimeData text;
        text.setText(u"nothing of files"_s);
        QDragEnterEvent other({ 5, 5 }, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid(), &other);
        QVERIFY(!other.isAccepted() && !hint->isVisible());
        QApplication::clipboard()->setText(u"1,2"_s); // cells are pasted as ever
        grid()->goTo(*page()->document().place(u"attachment[2].lines"));
        grid()->paste();
        QCOMPARE(page()->document().value(u"attachment[2].lines"), u"1,2"_s);
    }

    void aMissingOneIsFoundAgain()
    {
        Document document = page()->document();
        QVERIFY(document.setValue(u"attachment[1].fileName"_s, u"发票.pdf"_s).has_value());
        page()->take(u"test"_s, document);
        QTRY_COMPARE(ids(u"file."_s), QStringList { u"file.missing"_s });
        aid().offer({ file(u"发票.pdf"_s, plainPdf()) });
        QTRY_COMPARE(ids(u"file."_s), QStringList());
        QCOMPARE(page()->document().lines(u"attachment").size(), 1);
    }

    void anotherProgramOpensACopy()
    {
        aid().offer({ file(u"发票.pdf"_s, plainPdf()) });
        QTRY_VERIFY(aid().facts().value(u"发票.pdf"_s).isHere);
        grid()->goTo(*page()->document().place(u"attachment[1].fileName"));
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        QTest::keyClick(&grid()->view(), Qt::Key_Return);
        QTRY_COMPARE(m_opened.size(), 1);
        const QModelIndex cell = grid()->table().index(0, grid()->table().columnOf(aid().rows().name));
        QTest::mouseDClick(grid()->view().viewport(), Qt::LeftButton, {}, grid()->view().visualRect(cell).center());
        QTRY_COMPARE(m_opened.size(), 2);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QVERIFY(!grid()->view().viewport()->findChild<FieldEditor*>()); // and nothing is being edited
        QFile copy(m_opened.constFirst().toLocalFile());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), plainPdf());
        QVERIFY(copy.fileName().endsWith(u"发票.pdf"_s) && !copy.fileName().startsWith(m_folder->path()));
        const QString target = m_desktop->filePath(u"saved.pdf"_s);
        Q_EMIT aid().saveRequested(u"发票.pdf"_s, target);
        QTRY_COMPARE(QFileInfo(target).size(), plainPdf().size());
    }

    void whatIsSubmittedIsOnlyRead()
    {
        aid().offer({ file(u"发票.pdf"_s, plainPdf()) });
        QTRY_COMPARE(store().read(m_id).result()->document.lines(u"attachment").size(), 1);
        QVERIFY(store().submit(m_id).result().has_value());
        QTRY_VERIFY(page()->model().isReadOnly());
        aid().offer({ file(u"合同.pdf"_s, plainPdf(2)) });
        QMimeData dragged;
        dragged.setUrls({ QUrl::fromLocalFile(m_desktop->filePath(u"合同.pdf"_s)) });
        QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid(), &enter);
        QVERIFY(!enter.isAccepted());
        Q_EMIT aid().openRequested(u"发票.pdf"_s);
        QCOMPARE(names().size(), 1);
        QTRY_COMPARE(kept().of(m_id)->size(), 1);
    }

    // Somebody goes on to another declaration before the copying is done.
    void theyBelongToTheOneTheyWereGivenTo()
    {
        const DocumentId other = put(u"TG0002"_s);
        aid().offer({ file(u"发票.pdf"_s, plainPdf()) });
        StoredDeclaration theirs = *store().read(other).result();
        m_flow->showForeign(theirs);
        QTRY_COMPARE(store().read(m_id).result()->document.lines(u"attachment").size(), 1);
        QCOMPARE(store().read(other).result()->document.lines(u"attachment").size(), 0);
        QTRY_COMPARE(kept().of(m_id)->size(), 1);
        m_flow->open(m_id);
        QTRY_COMPARE(m_flow->openId(), m_id);
        QTRY_VERIFY(aid().facts().value(u"发票.pdf"_s).isHere);
    }

    void aCopyComesWithoutFiles()
    {
        aid().offer({ file(u"发票.pdf"_s, plainPdf()) });
        QTRY_COMPARE(store().read(m_id).result()->document.lines(u"attachment").size(), 1);
        const Document source = page()->document();
        const DocumentId other = put(u"TG0003"_s);
        m_flow->open(other);
        QTRY_COMPARE(m_flow->openId(), other);
        page()->copyFrom(source);
        QCOMPARE(names(), QStringList());
        QCOMPARE(page()->document().value(u"declarationCustoms"), u"5345"_s);
        const QList<QLabel*> labels = page()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(u"without its"_s); }));
        QCOMPARE(kept().of(other)->size(), 0);
        Q_EMIT m_flow->list().duplicateRequested(m_id);
        QTRY_VERIFY2(notices().text().contains(u"without its"_s), qPrintable(notices().text()));
        QTRY_VERIFY(m_flow->openId() != other);
        QCOMPARE(names(), QStringList());
    }

    // What is exported goes out with its files, as the import client wants it; without one of them it is a message alone.
    void anExportTakesThemAlong()
    {
        aid().offer({ file(u"发票.pdf"_s, plainPdf()), file(u"合同.pdf"_s, plainPdf(2)) });
        QTRY_COMPARE(store().read(m_id).result()->document.lines(u"attachment").size(), 2);
        QVERIFY(kept().keep(m_id, { { u"照片.jpg"_s, "for the archive" } }));
        const QString zip = chooseExport(u".zip"_s);
        QTRY_VERIFY(QFile::exists(zip));
        QFile packed(zip);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const auto read = readPackage(m_dictionary->declaration(), packed.readAll());
        QVERIFY(read.has_value());
        QCOMPARE(read->files, (QList<ZipEntry> { { u"发票.pdf"_s, plainPdf() }, { u"合同.pdf"_s, plainPdf(2) } }));
        QCOMPARE(read->document.value(u"attachment[2].size"), QString::number(plainPdf(2).size()));
        QVERIFY(QFile::remove(kept().path(m_id, u"合同.pdf"_s)));
        const QString xml = chooseExport(u".xml"_s);
        QTRY_VERIFY(QFile::exists(xml));
    }

public Q_SLOTS:
    void opened(const QUrl& url) { m_opened.append(url); } // by the desktop

private:
    DocumentId put(const QString& number)
    {
        Document document(m_dictionary->declaration());
        for (const auto& [key, text] : { std::pair { u"direction"_s, u"I"_s }, { u"sign.clientNo"_s, number }, { u"declarationCustoms"_s, u"5345"_s } })
            (void)document.setValue(key, text);
        const DocumentId id = DocumentId::create();
        (void)store().save(id, document).result();
        return id;
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile written(m_desktop->filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("not written");
        return written.fileName();
    }
    void showFiles() { QVERIFY(page()->jumpTo(Place { { { .group = aid().rows().group, .row = 0 } }, aid().rows().name })); }
    QString chooseExport(const QString& ending)
    {
        Q_EMIT m_flow->list().exportRequested({ m_id });
        QFileDialog* dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = m_window->findChild<QFileDialog*>()) != nullptr; }))
            return {};
        const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        const QString path = m_desktop->filePath(name.endsWith(ending) ? name : u"another name"_s);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        return name.endsWith(ending) ? path : QString();
    }
    [[nodiscard]] bool canTellPages() const { return kept().facts(m_id, u"提单.pdf"_s).pages > 0; }
    [[nodiscard]] AttachmentFolder kept() const { return AttachmentFolder(m_folder->path()); }
    [[nodiscard]] NotificationBar& notices() const { return m_window->notices(); }
    [[nodiscard]] DeclarationPage* page() const { return m_window->findChild<DeclarationPage*>(); }
    [[nodiscard]] FileAid& aid() const { return *page()->files(); }
    [[nodiscard]] RecordGrid* grid() const
    {
        for (RecordGrid* one : page()->findChildren<RecordGrid*>()) {
            if (one->table().group().key == aid().rows().key)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList names() const { return aid().rows().names(page()->document()); }
    [[nodiscard]] QStringList ids(const QString& beginning) const
    {
        QStringList found;
        for (const PlacedFinding& one : page()->findings()) {
            if (one.finding.id.startsWith(beginning))
                found.append(one.finding.id);
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_desktop;
    DocumentId m_id;
    QList<QUrl> m_opened;
};

QTEST_MAIN(tst_FilesFlow)
#include "tst_filesflow.moc"
