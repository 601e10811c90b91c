// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reportflow.h"

#include "app/desk/printjob.h"
#include "models/base/async.h"
#include "models/print/picture.h"
#include "models/print/tablereport.h"
#include "models/reference/codetable.h"
#include "models/tables/figures.h"
#include "ui/print/paper.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QBuffer>
#include <QPrinter>
#include <QtConcurrentRun>

namespace Tongguan {

static constexpr int ReportPage = 2000; // rows fetched at once

ReportFlow::ReportFlow(const CodeTables& tables, MainWindow& window, QObject* parent)
    : QObject(parent), m_tables(tables), m_window(window), m_printing(new PrintJob(this))
{
    connect(m_printing, &PrintJob::finished, this, &ReportFlow::finished);
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
    connect(m_preview, &PreviewWindow::printRequested, this, [this] { m_printing->ask(*m_preview, [this] { return m_paper.get(); }); });
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
        m_printing->stop();
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
        for (QStringList& row : report.rows) {
            for (qsizetype i = 0; i < std::min(row.size(), sheet.columns.size()); ++i) {
                if (sheet.columns[i].isFigure)
                    row[i] = groupedFigure(row[i]);
            }
        }
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
    m_printing->stop();
    m_preview->setSheets(paper.get(), {});
    m_paper = std::move(paper);
    Q_EMIT prepared();
}

// --- Onto paper and into files

void ReportFlow::printTo(std::unique_ptr<QPrinter> printer) { m_printing->begin(m_preview, m_paper.get(), std::move(printer)); }

void ReportFlow::askFile()
{
    if (m_paper)
        askPdfFile(*m_preview, m_sheet.title + u' ' + m_sheet.subtitle.section(u' ', 0, 0), [this](const QString& path) { saveTo(path); });
}

void ReportFlow::saveTo(const QString& path)
{
    if (m_preview)
        Q_EMIT finished(savePdf(*m_preview, path, m_press->pdf(m_pages, { QDateTime::currentDateTimeUtc(), {} })));
}

void ReportFlow::end(bool whole)
{
    ++m_job;
    if (m_printing->isRunning()) {
        m_printing->stop(); // which says that it ended
        return;
    }
    if (m_preview)
        m_preview->setBusy({}, 0, 0);
    Q_EMIT finished(whole);
}

} // namespace Tongguan
