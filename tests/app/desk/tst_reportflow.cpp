// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reportflow.h"

#include "app/desk/desksettings.h"
#include "models/base/async.h"
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

struct ReportDesk {
    QTemporaryDir folder;
    DeskSettings settings { folder.path() };
    MainWindow window { settings };
    ReportFlow flow { printTables(), window };
};

// 500 rows there are, 10 of them at hand: the others are asked for.
LedgerSheet balances(qint64 rows = 500)
{
    const auto row = [](qint64 number) { return QStringList { QString::number(number), u"电感器 %1"_s.arg(number), u"%1.5"_s.arg(number) }; };
    LedgerSheet sheet { .title = u"料件结存"_s, .subtitle = u"B52987654321"_s, .columns = { { u"项号"_s, true, 6 }, { u"品名"_s, false, 24 }, { u"结存"_s, true, 12 } },
        .rows = {}, .sums = { { {}, u"合计"_s, u"125500.0 千克"_s } }, .total = rows, .more = {}, .picture = {} };
    for (qint64 number = 1; number <= std::min<qint64>(rows, 10); ++number)
        sheet.rows << row(number);
    sheet.more = [row, rows](qint64 offset, int limit) {
        QList<QStringList> more;
        for (qint64 number = offset + 1; number <= std::min(rows, offset + limit); ++number)
            more << row(number);
        return QtFuture::makeReadyFuture(Result<QList<QStringList>>(more));
    };
    return sheet;
}

} // namespace

class ReportFlowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allRowsComeOntoPaper()
    {
        ReportDesk desk;
        QSignalSpy prepared(&desk.flow, &ReportFlow::prepared), finished(&desk.flow, &ReportFlow::finished);
        desk.flow.show(balances());
        QTRY_COMPARE(prepared.size(), 1);
        const qsizetype pages = desk.flow.preview()->view().pageCount();
        QVERIFY(pages > 1);
        const QString printed = desk.folder.filePath(u"printed.pdf"_s), saved = desk.folder.filePath(u"saved.pdf"_s);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(printed);
        desk.flow.printTo(std::move(printer));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.takeFirst().first().toBool());
        desk.flow.saveTo(saved);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.takeFirst().first().toBool());
        for (const QString& path : { printed, saved }) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray pdf = file.readAll();
            QVERIFY(pdf.startsWith("%PDF"));
            if (canPlacePdfPages())
                QCOMPARE(*pdfPageCount(pdf), int(pages));
            if (path != saved)
                continue;
            if (const auto text = textOfPdf(pdf))
                QVERIFY(withoutBlanks(*text).contains(u"电感器500"_s) && text->contains(u"合计"_s));
        }
    }

    void somePagesOnly()
    {
        ReportDesk desk;
        QSignalSpy prepared(&desk.flow, &ReportFlow::prepared), finished(&desk.flow, &ReportFlow::finished);
        desk.flow.show(balances());
        QTRY_COMPARE(prepared.size(), 1);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        const QString path = desk.folder.filePath(u"second.pdf"_s);
        printer->setOutputFileName(path);
        printer->setFromTo(2, 2);
        desk.flow.printTo(std::move(printer));
        QTRY_COMPARE(finished.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (canPlacePdfPages())
            QCOMPARE(*pdfPageCount(file.readAll()), 1);
    }

    // What could not be written or was stopped says so, and never looks finished.
    void failuresAreTold()
    {
        ReportDesk desk;
        QSignalSpy prepared(&desk.flow, &ReportFlow::prepared), finished(&desk.flow, &ReportFlow::finished);
        desk.flow.show(balances());
        QTRY_COMPARE(prepared.size(), 1);
        desk.flow.saveTo(desk.folder.filePath(u"no/such/folder/x.pdf"_s));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.takeFirst().first().toBool());
        QCOMPARE(desk.flow.preview()->notices().count(), 1);

        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(desk.folder.filePath(u"stopped.pdf"_s));
        desk.flow.printTo(std::move(printer));
        Q_EMIT desk.flow.preview()->stopRequested(); // after the first page
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.takeFirst().first().toBool());

        auto refused = std::make_unique<QPrinter>(QPrinter::HighResolution);
        refused->setOutputFileName(desk.folder.filePath(u"no/such/folder/y.pdf"_s));
        desk.flow.printTo(std::move(refused));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.takeFirst().first().toBool());
        QCOMPARE(desk.flow.preview()->notices().count(), 2);
    }

    void tooMuchPaperIsNotBegun()
    {
        ReportDesk desk;
        QSignalSpy prepared(&desk.flow, &ReportFlow::prepared);
        desk.flow.show(balances(ReportFlow::MostRows + 1));
        QCOMPARE(prepared.size(), 1);
        QCOMPARE(desk.flow.preview()->view().pageCount(), 0);
        LedgerSheet broken = balances();
        broken.more = [](qint64, int) { return QtFuture::makeReadyFuture(Result<QList<QStringList>>(fail(ErrorKind::Conflict, u"store.busy"_s))); };
        QSignalSpy finished(&desk.flow, &ReportFlow::finished);
        desk.flow.show(broken); // the rows behind the first cannot be read: no paper without them
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.first().first().toBool());
        QVERIFY(desk.flow.preview()->notices().count() > 0);
        QCOMPARE(desk.flow.preview()->view().pageCount(), 0);
    }
};

QTEST_MAIN(ReportFlowTest)
#include "tst_reportflow.moc"
