// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "models/print/archive.h"
#include "ui/print/previewwindow.h"

#include <QPointer>

class QPrinter;

namespace Tongguan {

class CodeTables;
class DeskSettings;
class MainWindow;
class NotificationBar;
class Paper;
class PrintJob;

// Printing declarations, one or many: preview, printer, PDF files, archives. Work is done declaration by declaration
// and page by page between other events, so that the window stays usable and can stop it.
class PrintFlow final : public QObject
{
    Q_OBJECT
public:
    using Taxes = std::function<TaxSheet(const Document& document)>;

    PrintFlow(ClientOffice& office, const CodeTables& tables, DeskSettings& settings, MainWindow& window, QObject* parent = nullptr);
    ~PrintFlow() override;

    void setTaxes(Taxes taxes); // without: by the exchange rates of the office's packs
    enum class Papers { Declarations, Bonded };
    // The preview of these documents, with `form` ("declaration": the document's own, "check", "receipts"; of declarations also "tax",
    // "archive") chosen.
    void show(const QList<DocumentId>& ids, const QString& form, Papers papers = Papers::Declarations);
    [[nodiscard]] PreviewWindow* preview() const { return m_preview; }
    // One PDF of a declaration as the chosen form says.
    [[nodiscard]] Result<QByteArray> pdfOf(const StoredDeclaration& stored, const QString& form);
    // All sheets of the preview onto a printer, page by page.
    void printTo(std::unique_ptr<QPrinter> printer);
    void saveTo(const QStringList& files); // one for each declaration
    void addFiles(const QStringList& files); // to the declaration shown

Q_SIGNALS:
    void prepared(); // the preview shows all of them
    void finished(bool whole); // printing or saving came to its end, or was stopped

private:
    struct Attached {
        qsizetype first = 0, count = 0; // pages
        QString path;
    };
    [[nodiscard]] FormPress* press();
    [[nodiscard]] PrintSubject subjectOf(const StoredDeclaration& stored, const QString& form, std::optional<TaxSheet>& taxes);
    [[nodiscard]] Archive archiveOf(const StoredDeclaration& stored);
    void openPreview(Papers papers);
    void read(qsizetype index, quint64 job);
    void compose(qsizetype index, quint64 job);
    void showPaper();
    void askFiles();
    void chooseFiles();
    void openOutside(qsizetype page);
    void save(qsizetype index, quint64 job);
    void stop();
    void end(bool whole);
    [[nodiscard]] NotificationBar& notices() const; // where the person looks
    [[nodiscard]] QString formText(const QString& form) const;

    ClientOffice& m_office;
    const CodeTables& m_tables;
    DeskSettings& m_settings;
    MainWindow& m_window;
    Taxes m_taxes;
    Papers m_papers = Papers::Declarations; // of the preview
    std::unique_ptr<FormPress> m_press;
    QPointer<PreviewWindow> m_preview;
    QList<DocumentId> m_ids;
    QList<StoredDeclaration> m_stored;
    PrintedPages m_pages;
    QList<Archive::PdfArea> m_areas;
    QList<Attached> m_attached;
    std::unique_ptr<Paper> m_paper;
    quint64 m_job = 0; // what a stopped job still does is dropped
    PrintJob* m_printing; // what it prints is ours
    QStringList m_files;
};

} // namespace Tongguan
