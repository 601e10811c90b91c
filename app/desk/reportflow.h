// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/pages.h"
#include "ui/ledger/ledgersheet.h"
#include "ui/print/previewwindow.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QPrinter;

namespace Tongguan {

class CodeTables;
class FormPress;
class MainWindow;
class NotificationBar;
class Paper;
class PrintJob;

// Printing tables and charts as they are on the screen: preview, printer, PDF. Rows are fetched page by page, the
// paper is laid out beside the window, pages are printed between other events.
class ReportFlow final : public QObject
{
    Q_OBJECT
public:
    ReportFlow(const CodeTables& tables, MainWindow& window, QObject* parent = nullptr);
    ~ReportFlow() override;

    void show(const LedgerSheet& sheet);
    [[nodiscard]] PreviewWindow* preview() const { return m_preview; }
    [[nodiscard]] const PrintedPages& pages() const { return m_pages; }
    void saveTo(const QString& path);
    void printTo(std::unique_ptr<QPrinter> printer);

    static constexpr qsizetype MostRows = 20'000; // some 600 sheets; more belongs into a file

Q_SIGNALS:
    void prepared(); // the preview shows it
    void finished(bool whole); // printing or saving came to its end, or was stopped

private:
    void openPreview();
    void fetch(quint64 job);
    void layOut(quint64 job);
    void take(const PrintedPages& pages);
    void askFile();
    void end(bool whole);
    [[nodiscard]] NotificationBar& notices() const;

    const CodeTables& m_tables;
    MainWindow& m_window;
    std::unique_ptr<FormPress> m_press;
    QPointer<PreviewWindow> m_preview;
    LedgerSheet m_sheet;
    PrintedPages m_pages;
    std::unique_ptr<Paper> m_paper;
    quint64 m_job = 0; // what a stopped job still does is dropped
    PrintJob* m_printing; // what it prints is ours
};

} // namespace Tongguan
