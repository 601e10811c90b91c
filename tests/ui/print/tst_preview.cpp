// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printkit.h"
#include "ui/print/paper.h"
#include "ui/print/previewwindow.h"
#include "ui/print/sheetview.h"

#include <QAction>
#include <QFontMetricsF>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

namespace {

std::unique_ptr<Paper> paperOf(int lines)
{
    PrintedPages pages = press().print(PrintForm::Declaration, { .document = longDeclaration(lines, u"I"_s) });
    return std::make_unique<Paper>(pages, paperFont(press().font()));
}

const QList<PreviewWindow::Form> forms { { u"declaration"_s, u"Form"_s, u"The form"_s }, { u"archive"_s, u"Archive"_s, u"All"_s } };

int darkDots(const QImage& image, const QRect& part)
{
    int dark = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return dark;
}

} // namespace

class PreviewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The screen's font is the PDF's: a text is as wide as it was laid out.
    void textIsAsWideAsLaidOut()
    {
        const QFont font = paperFont(press().font());
        const QFontMetricsF metrics(font);
        for (const QString& text : { u"深圳市前海口岸M8×40"_s, u"EXAMPLE 0123456789.50"_s, u"（CHN）照章征税"_s }) {
            double laidOut = 0;
            for (const char32_t c : text.toStdU32String())
                laidOut += press().font().width(press().font().glyph(c)) * font.pixelSize() / 1000;
            QVERIFY2(std::abs(metrics.horizontalAdvance(text) - laidOut) < laidOut * 0.01, qPrintable(text));
        }
    }

    void everythingOfAPageIsDrawn()
    {
        PrintedPage page;
        page.texts.append({ 20, 30, 20, u"口"_s, true });
        page.rules.append({ 50, 50, 90, 50, 1 });
        page.fills.append({ 100, 100, 10, 10, 0 });
        page.pictures.append({ 20, 200, 20, 20, 0 });
        const Paper paper({ u"x"_s, { page }, { { 1, 1, true, false, QByteArray(1, '\0') } }, {} }, paperFont(press().font()));
        QImage image(420, 594, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        paper.paint(painter, 0, 2);
        painter.end();
        QVERIFY(darkDots(image, { 40, 44, 16, 18 }) > 20); // text
        QVERIFY(darkDots(image, { 120, 98, 40, 4 }) > 30); // rule
        QVERIFY(darkDots(image, { 205, 205, 10, 10 }) > 90); // fill
        QVERIFY(darkDots(image, { 45, 405, 20, 20 }) > 350); // picture
        QCOMPARE(darkDots(image, { 250, 300, 100, 100 }), 0);
    }

    void attachedPdfsAreShownWherePopplerIs()
    {
        PrintedPage inner;
        inner.fills.append({ 0, 0, 210, 297, 0 });
        const QByteArray pdf = makePdf({ u"x"_s, { inner }, {}, {} }, press().font(), {});
        Paper paper({ u"x"_s, { PrintedPage() }, {}, {} }, paperFont(press().font()));
        paper.placePdf(pdf, 0, 0, QRectF(10, 10, 190, 277));
        QImage image(210, 297, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.paint(painter, 0, 1);
        painter.end();
        if (PdfDocument::open(pdf))
            QVERIFY(darkDots(image, { 60, 60, 50, 50 }) > 2000);
        else
            QVERIFY(darkDots(image, { 8, 8, 200, 20 }) > 0); // says that it cannot
        QVERIFY(!PdfDocument::open("%PDF-1.4 nothing"));
    }

    void pagesZoomAndScroll()
    {
        const auto paper = paperOf(50);
        SheetView view;
        view.resize(800, 600);
        view.setSheets(paper.get());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.pageCount() > 3);
        QSignalSpy pages(&view, &SheetView::currentPageChanged), zooms(&view, &SheetView::zoomChanged);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentPage(), view.pageCount() - 1);
        QVERIFY(pages.size() >= 2);
        const double before = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > before);
        QCOMPARE(view.fit(), SheetView::Fit::None);
        QCOMPARE(view.currentPage(), view.pageCount() - 1); // what was read stays in sight
        view.resize(800, 300);
        view.setFit(SheetView::Fit::Page);
        QVERIFY(view.zoom() < before);
        QVERIFY(!zooms.isEmpty());
        QVERIFY(!view.grab().isNull());
        view.setSheets(nullptr);
        QCOMPARE(view.pageCount(), 0);
    }

    void theWindowAsksAndShows()
    {
        const auto paper = paperOf(20);
        PreviewWindow window(forms);
        QSignalSpy chosen(&window, &PreviewWindow::formChosen), print(&window, &PreviewWindow::printRequested), save(&window, &PreviewWindow::saveRequested),
            stop(&window, &PreviewWindow::stopRequested);
        auto* printing = window.findChild<QAction*>(u"print"_s);
        QVERIFY(!printing->isEnabled()); // nothing there yet
        window.setForm(u"declaration"_s);
        window.setSheets(paper.get(), { { u"One"_s, 0 }, { u"Two"_s, 1 } });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(printing->isEnabled());
        printing->trigger();
        window.findChild<QAction*>(u"save"_s)->trigger();
        QCOMPARE(print.size() + save.size(), 2);
        window.findChild<QAction*>(u"form.archive"_s)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(window.form(), u"archive"_s);
        auto* chapters = window.findChild<QListWidget*>(u"chapters"_s);
        QVERIFY(chapters->isVisible());
        window.view().goTo(1);
        QCOMPARE(chapters->currentRow(), 1);
        window.setBusy(u"Working"_s, 1, 3);
        auto* button = window.findChild<QPushButton*>(u"stop"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        window.setBusy({}, 0, 0);
        QVERIFY(!button->isVisible());
        window.setMessage(u"why"_s);
        QVERIFY(!printing->isEnabled());
        window.close();
        QCOMPARE(stop.size(), 2); // closing stops what goes on
    }
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
