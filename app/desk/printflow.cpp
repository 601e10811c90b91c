// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/printflow.h"

#include "app/client/archivefiles.h"
#include "app/client/attachmentfolder.h"
#include "app/client/clientpacks.h"
#include "app/desk/desksettings.h"
#include "app/desk/printjob.h"
#include "models/base/async.h"
#include "models/declaration/parameters.h"
#include "models/reference/codetable.h"
#include "models/rules/checker.h"
#include "ui/print/paper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QUrl>

namespace Tongguan {

PrintFlow::PrintFlow(ClientOffice& office, const CodeTables& tables, DeskSettings& settings, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_tables(tables), m_settings(settings), m_window(window), m_printing(new PrintJob(this))
{
    connect(m_printing, &PrintJob::finished, this, &PrintFlow::finished);
}

PrintFlow::~PrintFlow()
{
    delete m_preview; // before its pages
}

NotificationBar& PrintFlow::notices() const { return m_preview ? m_preview->notices() : m_window.notices(); }

void PrintFlow::setTaxes(Taxes taxes) { m_taxes = std::move(taxes); }

FormPress* PrintFlow::press()
{
    if (!m_press) {
        auto made = FormPress::create(m_tables);
        if (!made) {
            notices().tell(made.error());
            return nullptr;
        }
        m_press = *std::move(made);
    }
    return m_press.get();
}

QString PrintFlow::formText(const QString& form) const
{
    return form == u"check" ? tr("Check sheet") : form == u"tax" ? tr("Tax sheet") : form == u"receipts" ? tr("Receipts") : form == u"archive" ? tr("Archive") : m_papers == Papers::Bonded ? tr("Document") : tr("Declaration form");
}

// Bonded documents have a form of their own each, but neither taxes nor an archive.
void PrintFlow::openPreview(Papers papers)
{
    if (m_preview && m_papers == papers)
        return;
    delete m_preview;
    m_papers = papers;
    const auto form = [this](const QString& key, const QString& hint) { return PreviewWindow::Form { key, formText(key), hint }; };
    QList<PreviewWindow::Form> forms { form(u"declaration"_s, papers == Papers::Bonded ? tr("The document on paper, with all its lines") : tr("The form as customs prints it")),
        form(u"check"_s, tr("All fields with boxes to tick, and what the checks found")) };
    if (papers == Papers::Declarations)
        forms << form(u"tax"_s, tr("Taxes of each line, and how each figure came about"));
    forms << form(u"receipts"_s, tr("What customs answered, word for word"));
    if (papers == Papers::Declarations)
        forms << form(u"archive"_s, tr("Everything in one PDF: form, receipts, attachments, with contents and hashes"));
    m_preview = new PreviewWindow(forms, &m_window);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preview, &PreviewWindow::formChosen, this, [this] { compose(0, ++m_job); });
    connect(m_preview, &PreviewWindow::printRequested, this, [this] { m_printing->ask(*m_preview, [this] { return m_paper.get(); }); });
    connect(m_preview, &PreviewWindow::saveRequested, this, &PrintFlow::askFiles);
    connect(m_preview, &PreviewWindow::addFilesRequested, this, &PrintFlow::chooseFiles);
    connect(m_preview, &PreviewWindow::openOutsideRequested, this, &PrintFlow::openOutside);
    connect(m_preview, &PreviewWindow::stopRequested, this, [this] { stop(); });
}

void PrintFlow::show(const QList<DocumentId>& ids, const QString& form, Papers papers)
{
    if (ids.isEmpty() || !press())
        return;
    openPreview(papers);
    m_ids = ids;
    m_stored.clear();
    m_preview->setForm(form);
    m_preview->setSheets(nullptr, {});
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
    read(0, ++m_job);
}

void PrintFlow::read(qsizetype index, quint64 job)
{
    if (job != m_job || !m_preview)
        return;
    if (index == m_ids.size()) {
        compose(0, job);
        return;
    }
    m_preview->setBusy(tr("Reading declarations…"), index, m_ids.size());
    whenReady(m_office.store().read(m_ids[index]), this, [this, index, job](const Result<StoredDeclaration>& stored) {
        if (job != m_job)
            return;
        if (stored)
            m_stored.append(*stored);
        else
            notices().tell(stored.error());
        read(index + 1, job);
    });
}

PrintSubject PrintFlow::subjectOf(const StoredDeclaration& stored, const QString& form, std::optional<TaxSheet>& taxes)
{
    PrintSubject subject { stored.document, stored.state, stored.receipts, {}, nullptr, QDateTime::currentDateTimeUtc(), m_office.profile() ? m_office.profile()->userName : m_office.user() };
    if (form == u"check") {
        subject.findings = Checker(m_office.packs().rulesOf(stored.document.type())).check(stored.document);
    } else if (form == u"tax") {
        taxes.emplace(m_taxes ? m_taxes(stored.document) : Taxation(m_tables, Parameters::builtIn()).sheet(stored.document, m_office.packs().exchange()));
        subject.taxes = &*taxes;
    }
    return subject;
}

Archive PrintFlow::archiveOf(const StoredDeclaration& stored)
{
    std::optional<TaxSheet> taxes;
    const auto kept = AttachmentFolder(m_office.store().folder()).of(stored.id);
    if (!kept)
        notices().tell(kept.error());
    return layOutArchive(*m_press, subjectOf(stored, u"archive"_s, taxes), archiveData(stored.document, stored.receipts),
        archiveAttachments(stored.document, kept.value_or(QList<ZipEntry>()), m_tables));
}

Result<QByteArray> PrintFlow::pdfOf(const StoredDeclaration& stored, const QString& form)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto kind = printFormFromName(form);
    if (!press())
        return fail(ErrorKind::Bug, u"print.resource"_s);
    if (!kind)
        return archivePdf(*m_press, archiveOf(stored), now);
    std::optional<TaxSheet> taxes;
    return m_press->pdf(m_press->print(*kind, subjectOf(stored, form, taxes)), { now, {} });
}

// One declaration after the other, the window's own events between them.
void PrintFlow::compose(qsizetype index, quint64 job)
{
    if (job != m_job || !m_preview)
        return;
    if (index == 0) {
        m_pages = {};
        m_areas.clear();
        m_attached.clear();
    }
    if (index == m_stored.size()) {
        showPaper();
        return;
    }
    m_preview->setBusy(tr("Laying out…"), index, m_stored.size());
    const StoredDeclaration& stored = m_stored[index];
    const QString form = m_preview->form();
    const qsizetype first = m_pages.pages.size();
    PrintedPages pages;
    if (const auto kind = printFormFromName(form)) {
        std::optional<TaxSheet> taxes;
        pages = m_press->print(*kind, subjectOf(stored, form, taxes));
    } else {
        Archive archive = archiveOf(stored);
        for (Archive::PdfArea& area : archive.areas) {
            area.target += first;
            m_areas.append(area);
        }
        for (const Archive::Part& part : archive.parts)
            if (part.pageCount > 0 && !part.name.isEmpty())
                m_attached.append({ first + part.firstPage, part.pageCount, m_office.store().folder() + u"/attachments/"_s + stored.id.toString() + u'/' + part.name });
        pages = archive.pages;
    }
    if (m_stored.size() == 1)
        m_pages = pages;
    else {
        pages.title = summarize(stored.document).number;
        m_pages.append(pages);
    }
    QTimer::singleShot(0, this, [this, index, job] { compose(index + 1, job); });
}

void PrintFlow::showPaper()
{
    m_preview->setBusy({}, 0, 0);
    m_preview->setFilesAllowed(m_preview->form() == u"archive" && m_stored.size() == 1);
    const QString first = m_stored.isEmpty() ? QString() : summarize(m_stored.first().document).number;
    m_preview->setWindowTitle(m_stored.size() == 1 ? tr("Print · %1 · %2").arg(formText(m_preview->form()), first) : tr("Print · %1 · %n declaration(s)", nullptr, int(m_stored.size())).arg(formText(m_preview->form())));
    auto paper = std::make_unique<Paper>(m_pages, paperFont(m_press->font()));
    for (const Archive::PdfArea& area : m_areas)
        paper->placePdf(area.pdf, area.page, area.target, area.area);
    if (m_stored.isEmpty())
        m_preview->setMessage(tr("The declarations could not be read."));
    else
        m_preview->setSheets(paper.get(), m_pages.chapters);
    m_printing->stop();
    m_paper = std::move(paper);
    Q_EMIT prepared();
}

void PrintFlow::printTo(std::unique_ptr<QPrinter> printer) { m_printing->begin(m_preview, m_paper.get(), std::move(printer)); }

void PrintFlow::askFiles()
{
    if (m_stored.isEmpty())
        return;
    const QString form = formText(m_preview->form());
    const bool isOne = m_stored.size() == 1;
    auto* dialog = new QFileDialog(m_preview, isOne ? tr("Save as PDF") : tr("One PDF for each declaration, in"), m_settings.view().exportFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isOne) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("PDF files (%1)").arg(u"*.pdf"_s));
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(printFileName(m_stored.first().document, form, u"pdf"_s));
    } else
        dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isOne, form](const QString& chosen) {
        QStringList files { chosen };
        if (!isOne) {
            files.clear();
            for (const StoredDeclaration& stored : m_stored) {
                QString name = printFileName(stored.document, form, u"pdf"_s);
                if (files.contains(QString(chosen + u'/' + name)))
                    name = printFileName(stored.document, form + u' ' + stored.id.toString(), u"pdf"_s);
                files.append(chosen + u'/' + name);
            }
        }
        saveTo(files);
    });
    dialog->open();
}

void PrintFlow::saveTo(const QStringList& files)
{
    m_files = files;
    save(0, ++m_job);
}

void PrintFlow::save(qsizetype index, quint64 job)
{
    if (job != m_job)
        return;
    if (index == std::min(m_files.size(), m_stored.size())) {
        notices().tell({ .tone = Tone::Good, .text = m_files.size() == 1 ? tr("Saved as %1").arg(QDir::toNativeSeparators(m_files.first())) : tr("%n PDF file(s) saved.", nullptr, int(m_files.size())) });
        end(true);
        return;
    }
    if (m_preview)
        m_preview->setBusy(tr("Saving…"), index, m_files.size());
    const auto bytes = pdfOf(m_stored[index], m_preview ? m_preview->form() : u"declaration"_s);
    QSaveFile file(m_files[index]);
    const bool isWritten = bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    if (!isWritten) {
        const Error error = bytes ? Error { ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), m_files[index] } : bytes.error();
        notices().tell(error, m_files[index]);
        end(false);
        return;
    }
    QTimer::singleShot(0, this, [this, index, job] { save(index + 1, job); });
}

void PrintFlow::chooseFiles()
{
    auto* dialog = new QFileDialog(m_preview, tr("Files that belong to this declaration"), m_settings.view().importFolder, tr("PDF files and pictures (%1)").arg(u"*.pdf *.jpg *.jpeg *.png *.bmp"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PrintFlow::addFiles);
    dialog->open();
}

void PrintFlow::addFiles(const QStringList& files)
{
    if (m_stored.size() != 1)
        return;
    const AttachmentFolder folder(m_office.store().folder());
    const DocumentId id = m_stored.first().id;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > ZipLimits().entryBytes) {
            notices().tell(Error { ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path }, path);
            continue;
        }
        const auto added = folder.add(id, QFileInfo(path).fileName(), file.readAll()); // beside one of the same name, never over it
        if (!added)
            notices().tell(added.error());
        else
            static_cast<void>(folder.path(id, *added)); // into its place
    }
    compose(0, ++m_job);
}

void PrintFlow::openOutside(qsizetype page)
{
    for (const Attached& attached : m_attached)
        if (page >= attached.first && page < attached.first + attached.count && QFile::exists(attached.path)) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(attached.path));
            return;
        }
    notices().tell({ .text = tr("This page is not of an attached file.") });
}

// What is laid out already stays in sight.
void PrintFlow::stop()
{
    const bool isShown = m_paper && m_paper->count() == m_pages.pages.size();
    end(false);
    if (m_preview && !isShown)
        showPaper();
}

void PrintFlow::end(bool whole)
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
