// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/printflow.h"

#include "app/client/attachmentfolder.h"
#include "app/desk/desksettings.h"
#include "models/print/pdfpages.h"
#include "tests/support/printkit.h"
#include "ui/print/sheetview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

namespace {

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<ClientOffice> office;
    std::unique_ptr<DeskSettings> settings;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<PrintFlow> flow;
    QList<DocumentId> ids;

    bool open(int declarations)
    {
        auto opened = ClientOffice::open({ folder.path(), {}, {}, {} }, printDictionary(), printTables());
        if (!opened)
            return false;
        office = *std::move(opened);
        settings = std::make_unique<DeskSettings>(folder.path());
        window = std::make_unique<MainWindow>(*settings);
        flow = std::make_unique<PrintFlow>(*office, printTables(), *settings, *window);
        for (int i = 0; i < declarations; ++i) {
            Document document = longDeclaration(3, i % 2 ? u"E"_s : u"I"_s);
            if (!document.setValue(u"sign.clientNo", u"TG%1"_s.arg(i)))
                return false;
            ids.append(DocumentId::create());
            if (!office->store().save(ids.last(), document).result())
                return false;
        }
        return true;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PrintFlowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormIsShown()
    {
        Desk desk;
        QVERIFY(desk.open(1));
        QSignalSpy prepared(desk.flow.get(), &PrintFlow::prepared);
        for (const QString& form : { u"declaration"_s, u"check"_s, u"tax"_s, u"receipts"_s, u"archive"_s }) {
            prepared.clear();
            desk.flow->show(desk.ids, form);
            QTRY_COMPARE(prepared.size(), 1);
            QVERIFY2(desk.flow->preview()->view().pageCount() > 0, qPrintable(form));
            QVERIFY(desk.flow->preview()->windowTitle().contains(u"TG0"_s));
        }
    }

    void severalArePrintedInOneJob()
    {
        Desk desk;
        QVERIFY(desk.open(3));
        QSignalSpy prepared(desk.flow.get(), &PrintFlow::prepared), finished(desk.flow.get(), &PrintFlow::finished);
        desk.flow->show(desk.ids, u"declaration"_s);
        QTRY_COMPARE(prepared.size(), 1);
        const qsizetype pages = desk.flow->preview()->view().pageCount();
        QVERIFY(pages >= 3);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        const QString path = desk.folder.filePath(u"printed.pdf"_s);
        printer->setOutputFileName(path);
        desk.flow->printTo(std::move(printer));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().toBool());
        if (canPlacePdfPages())
            QCOMPARE(*pdfPageCount(contentOf(path)), int(pages));
    }

    void eachIsSavedAsAFileOfItsOwn()
    {
        Desk desk;
        QVERIFY(desk.open(3));
        QSignalSpy prepared(desk.flow.get(), &PrintFlow::prepared), finished(desk.flow.get(), &PrintFlow::finished);
        desk.flow->show(desk.ids, u"check"_s);
        QTRY_COMPARE(prepared.size(), 1);
        QStringList files;
        for (int i = 0; i < 3; ++i)
            files.append(desk.folder.filePath(u"%1.pdf"_s.arg(i)));
        desk.flow->saveTo(files);
        QTRY_COMPARE(finished.size(), 1);
        for (int i = 0; i < 3; ++i) {
            const QByteArray pdf = contentOf(files[i]);
            QVERIFY(pdf.startsWith("%PDF-1.7"));
            if (const auto text = textOfPdf(pdf))
                QVERIFY(text->contains(u"TG%1"_s.arg(i)));
        }
        finished.clear();
        desk.flow->saveTo({ desk.folder.filePath(u"no/such/folder/x.pdf"_s) });
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.first().first().toBool());
        QVERIFY(desk.flow->preview()->notices().count() > 0); // said why
    }

    void workStopsWhenAsked()
    {
        Desk desk;
        QVERIFY(desk.open(12));
        QSignalSpy prepared(desk.flow.get(), &PrintFlow::prepared), finished(desk.flow.get(), &PrintFlow::finished);
        desk.flow->show(desk.ids, u"declaration"_s);
        QTRY_COMPARE(prepared.size(), 1);
        QStringList files;
        for (qsizetype i = 0; i < desk.ids.size(); ++i)
            files.append(desk.folder.filePath(u"%1.pdf"_s.arg(i)));
        desk.flow->saveTo(files);
        Q_EMIT desk.flow->preview()->stopRequested();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.first().first().toBool());
        desk.flow->show(desk.ids, u"check"_s); // other work goes on, the stopped does not
        QTRY_COMPARE(prepared.size(), 2);
        QVERIFY(QFile::exists(files.first()));
        QVERIFY(!QFile::exists(files.last()));
        desk.flow->show(desk.ids, u"archive"_s);
        desk.flow->preview()->close(); // in the middle of reading
        QTRY_VERIFY(!desk.flow->preview());
    }

    void addedFilesAreInTheArchive()
    {
        Desk desk;
        QVERIFY(desk.open(1));
        QSignalSpy prepared(desk.flow.get(), &PrintFlow::prepared);
        desk.flow->show(desk.ids, u"archive"_s);
        QTRY_COMPARE(prepared.size(), 1);
        const qsizetype before = desk.flow->preview()->view().pageCount();
        QFile file(desk.folder.filePath(u"箱单.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(press().pdf(press().print(PrintForm::Receipts, { .document = longDeclaration(1, u"I"_s) })));
        file.close();
        desk.flow->addFiles({ file.fileName(), desk.folder.filePath(u"absent.pdf"_s) });
        QTRY_COMPARE(prepared.size(), 2);
        QCOMPARE(desk.flow->preview()->view().pageCount(), before + (canPlacePdfPages() ? 1 : 0));
        const auto kept = AttachmentFolder(desk.folder.path()).of(desk.ids.first());
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QVERIFY(desk.flow->preview()->notices().count() > 0); // of the absent one
        const auto stored = desk.office->store().read(desk.ids.first()).result();
        const auto pdf = desk.flow->pdfOf(*stored, u"archive"_s);
        QVERIFY(pdf);
        QVERIFY(pdf->contains("/EmbeddedFile"));

        // Another one of the same name stands beside it; the same one again changes nothing.
        const QByteArray first = kept->first().bytes;
        desk.flow->addFiles({ file.fileName() });
        QTRY_COMPARE(prepared.size(), 3);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write("\n%");
        file.close();
        desk.flow->addFiles({ file.fileName() });
        QTRY_COMPARE(prepared.size(), 4);
        const auto both = AttachmentFolder(desk.folder.path()).of(desk.ids.first());
        QVERIFY(both);
        QCOMPARE(both->size(), 2);
        QVERIFY(std::any_of(both->begin(), both->end(), [&](const ZipEntry& one) { return one.name == u"箱单.pdf" && one.bytes == first; }));
    }
};

QTEST_MAIN(PrintFlowTest)
#include "tst_printflow.moc"
