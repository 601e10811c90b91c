// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/printjob.h"

#include "ui/print/previewwindow.h"
#include "ui/print/sheets.h"
#include "ui/shell/notificationbar.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimer>

namespace Tongguan {

PrintJob::PrintJob(QObject* parent) : QObject(parent) { }

PrintJob::~PrintJob()
{
    if (m_painter && m_painter->isActive())
        m_printer->abort();
}

void PrintJob::ask(PreviewWindow& preview, What what)
{
    const Sheets* sheets = what();
    if (m_painter || !sheets || sheets->count() == 0)
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(m_printer.get(), &preview);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(sheets->count()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, shown = &preview, what = std::move(what)] { begin(shown, what(), std::move(m_printer)); });
    dialog->open();
}

void PrintJob::begin(PreviewWindow* preview, const Sheets* sheets, std::unique_ptr<QPrinter> printer)
{
    m_preview = preview;
    m_sheets = sheets;
    m_printer = std::move(printer);
    if (!m_sheets || m_sheets->count() == 0)
        return;
    m_painter = std::make_unique<QPainter>();
    m_printer->setFullPage(true);
    m_printer->setDocName(m_preview ? m_preview->windowTitle() : QString());
    printPage(std::max(0, m_printer->fromPage() - 1), ++m_job);
}

void PrintJob::printPage(qsizetype page, quint64 job)
{
    if (job != m_job || !m_painter)
        return;
    const qsizetype first = std::max(0, m_printer->fromPage() - 1);
    const qsizetype last = m_printer->toPage() > 0 ? std::min<qsizetype>(m_printer->toPage(), m_sheets->count()) : m_sheets->count();
    if (page >= last) {
        if (m_preview)
            m_preview->notices().tell({ .tone = Tone::Good, .text = tr("%n page(s) went to the printer.", nullptr, int(last - first)) });
        end(true);
        return;
    }
    const QSizeF size = m_sheets->size(page);
    m_printer->setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (!(m_painter->isActive() ? m_printer->newPage() : m_painter->begin(m_printer.get()))) {
        if (m_preview)
            m_preview->notices().tell(Error { ErrorKind::Invalid, u"print.refused"_s, m_printer->printerName(), {} });
        end(false);
        return;
    }
    if (m_preview)
        m_preview->setBusy(tr("Printing…"), page - first, last - first);
    const double dots = m_printer->resolution() / 25.4;
    m_painter->save();
    m_painter->scale(dots, dots);
    m_sheets->paint(*m_painter, page, dots);
    m_painter->restore();
    QTimer::singleShot(0, this, [this, page, job] { printPage(page + 1, job); });
}

void PrintJob::stop()
{
    if (m_painter)
        end(false);
}

void PrintJob::end(bool whole)
{
    ++m_job;
    if (!whole && m_painter->isActive())
        m_printer->abort();
    m_painter.reset();
    m_sheets = nullptr;
    if (m_preview)
        m_preview->setBusy({}, 0, 0);
    Q_EMIT finished(whole);
}

void askPdfFile(PreviewWindow& preview, const QString& name, std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(&preview, PrintJob::tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(PrintJob::tr("PDF files (%1)").arg(u"*.pdf"_s));
    dialog->setDefaultSuffix(u"pdf"_s);
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    dialog->selectFile(QString(name).replace(forbidden, u" "_s) + u".pdf"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &preview, std::move(chosen));
    dialog->open();
}

bool savePdf(PreviewWindow& preview, const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        preview.notices().tell({ .tone = Tone::Good, .text = PrintJob::tr("Saved as %1").arg(QDir::toNativeSeparators(path)) });
    else
        preview.notices().tell(Error { ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path }, path);
    return isWritten;
}

} // namespace Tongguan
