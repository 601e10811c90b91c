// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/importflow.h"

#include "app/client/attachmentfolder.h"
#include "app/desk/sheetflow.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/progressitem.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Tongguan {
namespace {

constexpr qsizetype ShownFailures = 20;

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
            save(m_reading.future().result());
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

void ImportFlow::save(const ImportReport& report)
{
    if (report.documents.isEmpty()) {
        tell(report);
        return;
    }
    m_office.store().saveAll(report.documents).then(this, [this, report](const Done& done) {
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

void ImportFlow::tell(const ImportReport& report)
{
    const int read = int(report.documents.size());
    if (report.failures.isEmpty()) {
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("%n document(s) imported.", nullptr, read) });
        return;
    }
    QString details;
    for (const auto& [file, error] : report.failures.first(std::min(ShownFailures, report.failures.size())))
        details += QFileInfo(file).fileName() + u": "_s + explain(error).text() + u'\n';
    const auto& [file, error] = report.failures.front();
    const QString refused = report.failures.size() == 1
        ? tr("%1 was not imported: %2").arg(QFileInfo(file).fileName(), explain(error).what)
        : tr("%n file(s) were not imported.", nullptr, int(report.failures.size()));
    m_window.notices().tell({ .tone = Tone::Bad, .text = read == 0 ? refused : tr("%n document(s) imported.", nullptr, read) + u' ' + refused,
        .details = details, .stays = true });
}

} // namespace Tongguan
