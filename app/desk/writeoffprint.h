// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/writeoffreport.h"
#include "models/print/formpress.h"

#include <QPointer>

class QWidget;

namespace Tongguan {

class Paper;
class PreviewWindow;
class PrintJob;

// The report of a write-off on paper: preview, printer, PDF.
class WriteOffPrint final : public QObject
{
    Q_OBJECT
public:
    WriteOffPrint(const CodeTables& tables, QWidget& window, QObject* parent = nullptr);
    ~WriteOffPrint() override;

    void show(const WriteOffReport& report, const QString& person);
    [[nodiscard]] Result<QByteArray> pdf() const; // of what is shown
    [[nodiscard]] PreviewWindow* preview() const;

private:
    [[nodiscard]] Done press();
    void save();

    const CodeTables& m_tables;
    QWidget& m_window;
    std::unique_ptr<FormPress> m_press;
    PrintedPages m_pages;
    std::unique_ptr<Paper> m_paper;
    QPointer<PreviewWindow> m_preview;
    QString m_name; // for the file
    PrintJob* m_printing; // what it prints is ours
};

} // namespace Tongguan
