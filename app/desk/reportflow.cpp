// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reportflow.h"

#include "models/base/async.h"
#include "models/print/picture.h"
#include "models/print/tablereport.h"
#include "models/reference/codetable.h"
#include "ui/print/paper.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTimer>
#include <QtConcurrentRun>

namespace Tongguan {

static constexpr int ReportPage = 2000; // rows fetched at once

ReportFlow::ReportFlow(const CodeTables& tables, MainWindow& window, QObject* parent)
    : QObject(parent), m_tables(tables), m_window(window)
{
}

ReportFlow::~ReportFlow()
{
    delete m_preview; // before its pages
}

NotificationBar& ReportFlow::notices() const { return m_preview ? m_preview->notices() : m_window.notices(); }

void ReportFlow::openPreview()
{
    if (m_preview)
        return;
    m_preview = new PreviewWindow({ { u"table"_s, tr("Report"), tr("What is on the screen, on paper") } }, &m_window);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setForm(u"table"_s);
    connect(m_preview, &PreviewWindow::printRequested, this, &ReportFlow::askPrinter);
    connect(m_preview, &PreviewWindow::saveRequested, this, &ReportFlow::askFile);
    connect(m_preview, &PreviewWindow::stopRequested, this, [this] { end(false); });
}

void ReportFlow::show(const LedgerSheet& sheet)
{
    if (!m_press) {
        auto made = FormPress::create(m_tables);
        if (!made) {
            notices().tell(made.error());
            return;
        }
        m_press = *std::move(made);
    }
    openPreview();
    m_sheet = sheet;
    m_preview->setSheets(nullptr, {});
    m_preview->setWindowTitle(tr("Print · %1").arg(sheet.title));
    m_preview->setFilesAllowed(false);
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
    if (sheet.total > MostRows) {
        m_preview->setMessage(tr("%1 rows would fill too much paper. Narrow the table down, or export it to a file.").arg(sheet.total));
        m_paper.reset();
        Q_EMIT prepared();
        return;
    }
    fetch(++m_job);
}

void ReportFlow::fetch(quint64 job)
{
    if (job != m_job || !m_preview)
        return;
    if (!m_sheet.more || m_sheet.rows.size() >= m_sheet.total) {
        layOut(job);
        return;
    }
    m_preview->setBusy(tr("Reading…"), m_sheet.rows.size(), m_sheet.total);
    whenReady(m_sheet.more(m_sheet.rows.size(), ReportPage), this, [this, job](const Result<QList<QStringList>>& rows) {
        if (job != m_job)
            return;
        if (!rows) {
            notices().tell(rows.error());
            end(false);
            return;
        }
        m_sheet.rows += *rows;
        if (rows->isEmpty())
            m_sheet.total = m_sheet.rows.size();
        fetch(job);
    });
}

// Beside the window, with a font and tables of its own: it may outlast this flow.
void ReportFlow::layOut(quint64 job)
{
    m_preview->setBusy(tr("Laying out…"), 0, 1);
    const auto made = QtConcurrent::run([sheet = m_sheet, time = QDateTime::currentDateTimeUtc()]() -> Result<PrintedPages> {
        const CodeTables tables;
        const auto press = FormPress::create(tables);
        if (!press)
            return tl::unexpected(press.error());
        if (!sheet.picture.isNull()) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            sheet.picture.save(&buffer, "PNG");
            const auto image = readPicture(bytes);
            return image ? Result<PrintedPages>(layOutPicture(sheet.title, sheet.subtitle, *image, **press)) : tl::unexpected(image.error());
        }
        TableReport report { .title = sheet.title, .subtitle = sheet.subtitle, .person = {}, .time = time, .columns = {}, .rows = sheet.rows, .sums = sheet.sums };
        for (const LedgerSheet::Column& column : sheet.columns)
            report.columns << TableReport::Column { column.title, column.isFigure, double(column.width) };
        return layOutTable(report, **press);
    });
    whenReady(made, this, [this, job](const Result<PrintedPages>& pages) {
        if (job != m_job || !m_preview)
            return;
        if (pages) {
            take(*pages);
        } else {
            notices().tell(pages.error());
            end(false);
        }
    });
}

void ReportFlow::take(const PrintedPages& pages)
{
    m_preview->setBusy({}, 0, 0);
    m_pages = pages;
    auto paper = std::make_unique<Paper>(m_pages, paperFont(m_press->font()));
    m_preview->setSheets(paper.get(), {});
    m_paper = std::move(paper);
    Q_EMIT prepared();
}

// --- Onto paper and into files

void ReportFlow::askPrinter()
{
    if (m_painter || !m_paper)
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(m_printer.get(), m_preview);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(m_paper->count()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this] { printTo(std::move(m_printer)); });
    dialog->open();
}

void ReportFlow::printTo(std::unique_ptr<QPrinter> printer)
{
    m_printer = std::move(printer);
    if (!m_paper || m_paper->count() == 0)
        return;
    m_painter = std::make_unique<QPainter>();
    m_printer->setFullPage(true);
    m_printer->setDocName(m_sheet.title);
    printPage(std::max(0, m_printer->fromPage() - 1), ++m_job);
}

void ReportFlow::printPage(qsizetype page, quint64 job)
{
    if (job != m_job || !m_painter)
        return;
    const qsizetype first = std::max(0, m_printer->fromPage() - 1);
    const qsizetype last = m_printer->toPage() > 0 ? std::min<qsizetype>(m_printer->toPage(), m_paper->count()) : m_paper->count();
    if (page >= last) {
        notices().tell({ .tone = Tone::Good, .text = tr("%n page(s) went to the printer.", nullptr, int(last - first)) });
        end(true);
        return;
    }
    const QSizeF size = m_paper->size(page);
    m_printer->setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (!(m_painter->isActive() ? m_printer->newPage() : m_painter->begin(m_printer.get()))) {
        notices().tell(Error { ErrorKind::Invalid, u"print.refused"_s, m_printer->printerName(), {} });
        end(false);
        return;
    }
    if (m_preview)
        m_preview->setBusy(tr("Printing…"), page - first, last - first);
    const double dots = m_printer->resolution() / 25.4;
    m_painter->save();
    m_painter->scale(dots, dots);
    m_paper->paint(*m_painter, page, dots);
    m_painter->restore();
    QTimer::singleShot(0, this, [this, page, job] { printPage(page + 1, job); });
}

void ReportFlow::askFile()
{
    if (!m_paper)
        return;
    auto* dialog = new QFileDialog(m_preview, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (%1)").arg(u"*.pdf"_s));
    dialog->setDefaultSuffix(u"pdf"_s);
    QString name = m_sheet.title + u' ' + m_sheet.subtitle.section(u' ', 0, 0) + u".pdf"_s;
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    dialog->selectFile(name.replace(forbidden, u" "_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportFlow::saveTo);
    dialog->open();
}

void ReportFlow::saveTo(const QString& path)
{
    const QByteArray bytes = m_press->pdf(m_pages, { QDateTime::currentDateTimeUtc(), {} });
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        notices().tell({ .tone = Tone::Good, .text = tr("Saved as %1").arg(QDir::toNativeSeparators(path)) });
    else
        notices().tell(Error { ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path }, path);
    Q_EMIT finished(isWritten);
}

void ReportFlow::end(bool whole)
{
    ++m_job;
    if (m_painter && !whole && m_painter->isActive())
        m_printer->abort();
    m_painter.reset();
    if (m_preview)
        m_preview->setBusy({}, 0, 0);
    Q_EMIT finished(whole);
}

} // namespace Tongguan
