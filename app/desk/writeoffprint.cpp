// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/writeoffprint.h"

#include "models/base/dates.h"
#include "models/print/writeoffrecord.h"
#include "ui/print/paper.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/notificationbar.h"

#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace Tongguan {

WriteOffPrint::WriteOffPrint(const CodeTables& tables, QWidget& window, QObject* parent)
    : QObject(parent), m_tables(tables), m_window(window)
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
        connect(m_preview, &PreviewWindow::printRequested, this, &WriteOffPrint::print);
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

void WriteOffPrint::print()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer, m_preview);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        printer->setFullPage(true);
        QPainter painter(printer);
        const double dots = printer->resolution() / 25.4;
        for (qsizetype page = 0; m_paper && page < m_paper->count(); ++page) {
            if (page > 0)
                printer->newPage();
            painter.save();
            painter.scale(dots, dots);
            m_paper->paint(painter, page, dots);
            painter.restore();
        }
    });
    dialog->open();
}

void WriteOffPrint::save()
{
    auto* dialog = new QFileDialog(m_preview, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (%1)").arg(u"*.pdf"_s));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_name + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<QByteArray> bytes = pdf();
        QSaveFile file(path);
        const bool written = bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
        if (written)
            m_preview->notices().tell({ .tone = Tone::Good, .text = tr("Saved as %1").arg(path) });
        else
            m_preview->notices().tell(bytes ? Error { ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path } : bytes.error(), path);
    });
    dialog->open();
}

} // namespace Tongguan
