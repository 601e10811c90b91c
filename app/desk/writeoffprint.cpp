// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/writeoffprint.h"

#include "app/desk/printjob.h"
#include "models/base/dates.h"
#include "models/print/writeoffrecord.h"
#include "ui/print/paper.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/notificationbar.h"


namespace Tongguan {

WriteOffPrint::WriteOffPrint(const CodeTables& tables, QWidget& window, QObject* parent)
    : QObject(parent), m_tables(tables), m_window(window), m_printing(new PrintJob(this))
{
}

WriteOffPrint::~WriteOffPrint()
{
    delete m_preview; // before its pages
}

PreviewWindow* WriteOffPrint::preview() const { return m_preview; }

Done WriteOffPrint::press()
{
    if (m_press)
        return {};
    auto made = FormPress::create(m_tables);
    if (!made)
        return tl::unexpected(made.error());
    m_press = *std::move(made);
    return {};
}

void WriteOffPrint::show(const WriteOffReport& report, const QString& person)
{
    if (!m_preview) {
        m_preview = new PreviewWindow({ { u"writeoff"_s, tr("Write-off report"), tr("The report with its differences, disposal and checks") } }, &m_window);
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preview, &PreviewWindow::printRequested, this, [this] { m_printing->ask(*m_preview, [this] { return m_paper.get(); }); });
        connect(m_preview, &PreviewWindow::stopRequested, m_printing, &PrintJob::stop);
        connect(m_preview, &PreviewWindow::saveRequested, this, &WriteOffPrint::save);
    }
    if (const Done ready = press(); !ready) {
        m_preview->notices().tell(ready.error());
        return;
    }
    m_name = u"%1 %2"_s.arg(report.record, compactDateText(report.to));
    m_pages = m_press->print(u"writeoff"_s, Direction::Import, writeOffRecord(report, m_tables, QDateTime::currentDateTimeUtc(), person));
    auto paper = std::make_unique<Paper>(m_pages, paperFont(m_press->font()));
    m_preview->setForm(u"writeoff"_s);
    m_preview->setFilesAllowed(false);
    m_preview->setWindowTitle(tr("Print · Write-off of %1").arg(report.record));
    m_printing->stop();
    m_preview->setSheets(paper.get(), m_pages.chapters);
    m_paper = std::move(paper);
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
}

Result<QByteArray> WriteOffPrint::pdf() const
{
    if (!m_press)
        return fail(ErrorKind::Bug, u"print.resource"_s);
    return m_press->pdf(m_pages, { QDateTime::currentDateTimeUtc(), {} });
}

void WriteOffPrint::save()
{
    askPdfFile(*m_preview, m_name, [this](const QString& path) {
        const Result<QByteArray> bytes = pdf();
        if (bytes)
            (void)savePdf(*m_preview, path, *bytes); // the preview tells
        else
            m_preview->notices().tell(bytes.error(), path);
    });
}

} // namespace Tongguan
