// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/importflow.h"

#include "app/client/attachmentfolder.h"
#include "app/desk/sheetflow.h"
#include "models/base/async.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/progressitem.h"
#include "ui/shell/reportdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Tongguan {
namespace {

constexpr qsizetype NamedNumbers = 5;

constexpr qint64 LargestMessage = 64 << 20;

// A declaration with its attached files, or a bonded document; what is neither is refused in the words of the one it is like.
Result<ReadMessage> readAny(const Dictionary& dictionary, const CodeTables& tables, const QString& path)
{
    auto declaration = readDeclarationFile(dictionary.declaration(), path);
    QFile file(path);
    if (declaration || !file.open(QIODevice::ReadOnly) || file.size() > LargestMessage)
        return declaration;
    auto bonded = readBonded(dictionary, tables, file.readAll());
    if (!bonded)
        return tl::unexpected(bonded.error().code == u"xml.root" ? declaration.error() : bonded.error());
    ReadMessage message;
    message.document = std::move(bonded->document);
    return message;
}

void readFiles(QPromise<ImportReport>& promise, const Dictionary& dictionary, const CodeTables& tables, const QString& storeFolder, const QStringList& files)
{
    ImportReport report;
    promise.setProgressRange(0, int(files.size()));
    int done = 0;
    for (const QString& file : files) {
        if (promise.isCanceled()) {
            report.stopped = true;
            break;
        }
        auto read = readAny(dictionary, tables, file);
        const DocumentId id = DocumentId::create();
        const Done kept = read ? AttachmentFolder(storeFolder).keep(id, read->files) : tl::unexpected(read.error());
        if (kept)
            report.documents.append({ id, std::move(read->document) });
        else
            report.failures.append({ file, kept.error() });
        promise.setProgressValue(++done);
    }
    promise.addResult(std::move(report));
}

} // namespace

ImportFlow::ImportFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_dictionary(dictionary), m_tables(tables), m_window(window)
{
    ProgressItem& progress = window.progress();
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, &progress,
        [this, &progress](int value) { progress.setProgress(value, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this, &progress] {
        progress.finish();
        if (m_reading.future().resultCount() > 0)
            sift(m_reading.future().result());
        else
            m_window.notices().tell({ .text = tr("Import stopped; nothing was read.") });
    });
    connect(&progress, &ProgressItem::cancelRequested, &m_reading, &QFutureWatcherBase::cancel);
}

void ImportFlow::ask(const QString& folder)
{
    auto* dialog = new QFileDialog(&m_window, tr("Import messages"), folder,
        tr("Messages and spreadsheets (%1);;All files (*)").arg(u"*.xml *.zip *.tgdec *.xlsx *.csv"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportFlow::importFiles);
    dialog->open();
}

void ImportFlow::importFiles(const QStringList& given)
{
    QStringList files;
    for (const QString& file : given) {
        if (SheetFlow::isSheet(file))
            Q_EMIT sheetGiven(file);
        else
            files << file;
    }
    if (files.isEmpty())
        return;
    if (m_reading.isRunning()) {
        m_window.notices().tell({ .text = tr("An import is under way; please wait until it is done.") });
        return;
    }
    m_window.progress().start(tr("Reading %n file(s)", nullptr, int(files.size())), true);
    m_reading.setFuture(QtConcurrent::run(
        [&dictionary = m_dictionary, &tables = m_tables, folder = m_office.store().folder(), files](QPromise<ImportReport>& promise) { readFiles(promise, dictionary, tables, folder, files); }));
}

// The same message taken twice would be declared twice: what is here already, word for word, is not taken again; another
// text under a number that is here is taken and named.
void ImportFlow::sift(const ImportReport& report)
{
    if (report.documents.isEmpty()) {
        tell(report);
        return;
    }
    auto sifted = std::make_shared<ImportReport>(); // lives as long as its last answer
    sifted->failures = report.failures;
    auto left = std::make_shared<qsizetype>(report.documents.size());
    const auto answered = [this, sifted, left](DocumentId known, const std::pair<DocumentId, Document>& one) {
        if (known.isNull())
            sifted->documents.append(one);
        else
            sifted->known.append(known);
        if (--*left == 0)
            save(*sifted);
    };
    for (const auto& one : report.documents) {
        const QString number = summarize(one.second).number;
        if (number.isEmpty()) {
            answered({}, one);
            continue;
        }
        whenReady(m_office.store().findByNumber(number), this, [this, one, number, sifted, answered](const Result<QList<DocumentId>>& ids) {
            if (!ids || ids->isEmpty()) {
                answered({}, one);
                return;
            }
            whenReady(m_office.store().read(ids->front()), this, [one, number, sifted, answered](const Result<StoredDeclaration>& stored) {
                const bool isHere = stored && stored->document.sameContent(one.second);
                if (stored && !isHere)
                    sifted->again.append(number);
                answered(isHere ? stored->id : DocumentId(), one);
            });
        });
    }
}

void ImportFlow::save(const ImportReport& report)
{
    if (report.documents.isEmpty()) {
        tell(report);
        if (report.known.size() == 1)
            Q_EMIT imported(report.known); // it is what one wanted to see
        return;
    }
    whenReady(m_office.store().saveAll(report.documents), this, [this, report](const Done& done) {
        if (!done) {
            m_window.notices().tell(done.error(), tr("Import"));
            return;
        }
        tell(report);
        QList<DocumentId> ids;
        for (const auto& [id, document] : report.documents)
            ids.append(id);
        Q_EMIT imported(ids);
    });
}

QString ImportFlow::sumOf(const ImportReport& report) const
{
    QStringList parts;
    if (!report.documents.isEmpty())
        parts.append(tr("%n document(s) imported.", nullptr, int(report.documents.size())));
    if (!report.known.isEmpty())
        parts.append(tr("%n were here already, word for word, and not taken again.", nullptr, int(report.known.size())));
    if (!report.again.isEmpty())
        parts.append(tr("Another text under a number that was here: %1").arg(QStringList(report.again.mid(0, NamedNumbers)).join(tr(", ")) + (report.again.size() > NamedNumbers ? tr(" …") : QString())));
    if (report.failures.size() == 1)
        parts.append(tr("%1 was not imported: %2").arg(QFileInfo(report.failures.front().first).fileName(), explain(report.failures.front().second).what));
    else if (!report.failures.isEmpty())
        parts.append(tr("%n file(s) were not imported.", nullptr, int(report.failures.size())));
    return parts.join(u' ');
}

void ImportFlow::tell(const ImportReport& report)
{
    const QString text = sumOf(report);
    if (report.failures.isEmpty()) {
        m_window.notices().tell({ .tone = !report.known.isEmpty() || !report.again.isEmpty() ? Tone::Warning : Tone::Good, .text = text, .stays = !report.again.isEmpty() });
        return;
    }
    QList<QStringList> rows;
    QString details;
    for (const auto& [file, error] : report.failures) {
        rows.append({ QFileInfo(file).fileName(), explain(error).text() });
        details += rows.constLast().join(u": "_s) + u'\n';
    }
    m_window.notices().tell({ .tone = Tone::Bad, .text = text, .actionText = tr("Which, and why"), .action = [this, rows] {
        auto* dialog = new ReportDialog(tr("Not imported"), tr("%n file(s) were not imported; nothing of them was taken.", nullptr, int(rows.size())), { tr("File"), tr("Why") }, rows, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }, .details = details, .stays = true });
}

} // namespace Tongguan
