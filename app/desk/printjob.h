// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QPainter;
class QPrinter;

namespace Tongguan {

class PreviewWindow;
class Sheets;

// The sheets of a preview onto a printer, page by page between other events: the window stays usable and can stop it.
// One at a time; the sheets must outlast it, or stop() it.
class PrintJob final : public QObject
{
    Q_OBJECT
public:
    using What = std::function<const Sheets*()>; // null: there is nothing to print

    explicit PrintJob(QObject* parent = nullptr);
    ~PrintJob() override;

    void ask(PreviewWindow& preview, What what); // for printer and pages, then begins
    void begin(PreviewWindow* preview, const Sheets* sheets, std::unique_ptr<QPrinter> printer);
    [[nodiscard]] bool isRunning() const { return m_painter != nullptr; }
    void stop(); // finished(false), where one runs

Q_SIGNALS:
    void finished(bool whole); // it came to its end; was stopped or refused, which the preview tells

private:
    void printPage(qsizetype page, quint64 job);
    void end(bool whole);

    QPointer<PreviewWindow> m_preview;
    const Sheets* m_sheets = nullptr;
    std::unique_ptr<QPrinter> m_printer; // stays while a dialog or the painter uses it
    std::unique_ptr<QPainter> m_painter;
    quint64 m_job = 0; // what a stopped job still does is dropped
};

// Asks for a file with the ending ".pdf" and hands it on; the name is made fit for a file.
void askPdfFile(PreviewWindow& preview, const QString& name, std::function<void(const QString& path)> chosen);
// Whole, or not at all; the preview tells which.
[[nodiscard]] bool savePdf(PreviewWindow& preview, const QString& path, const QByteArray& bytes);

} // namespace Tongguan
