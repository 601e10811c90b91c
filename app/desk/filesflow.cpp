// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/filesflow.h"

#include "app/client/attachedmessage.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "ui/declaration/declarationpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrentRun>

namespace Tongguan {
namespace {

constexpr int DaysAside = 30; // what was removed stays that long
constexpr qsizetype SweptAtOnce = 200; // documents asked for at a start

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (file.size() > ZipLimits().entryBytes)
        return fail(ErrorKind::Invalid, u"file.huge"_s, QString::number(file.size()), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    return file.readAll();
}

Done writeOut(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path);
    return {};
}

FilesKnown factsOf(const AttachmentFolder& folder, DocumentId id, const QStringList& names)
{
    FilesKnown known;
    for (const QString& name : names)
        known.insert(name, folder.facts(id, name));
    return known;
}

} // namespace

template <class Work> auto FilesFlow::inOrder(Work work) { return QtConcurrent::run(&m_thread, std::move(work)); }

FilesFlow::FilesFlow(ClientOffice& office, const DocumentType& type, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_window(window)
    , m_type(type)
    , m_rows(FileRows::of(type))
    , m_folder(office.store().folder())
{
    m_thread.setMaxThreadCount(1);
}

FilesFlow::~FilesFlow() = default;

void FilesFlow::attach(DeclarationPage* page)
{
    if (!m_rows)
        return;
    m_page = page;
    m_aid = &page->useFiles(*m_rows);
    connect(m_aid, &FileAid::addRequested, this, &FilesFlow::add);
    connect(m_aid, &FileAid::replaceRequested, this, &FilesFlow::replace);
    connect(m_aid, &FileAid::openRequested, this, &FilesFlow::open);
    connect(m_aid, &FileAid::saveRequested, this, &FilesFlow::save);
    connect(page, &DocumentPage::edited, this, &FilesFlow::follow);
    sweep();
}

// --- Looking

void FilesFlow::look()
{
    if (!m_page)
        return;
    if (m_page->id().isNull() || m_page->view().isForeign) {
        ++m_looks;
        m_aid->setFacts({});
        m_page->setFurtherFindings({});
        return;
    }
    QStringList& named = m_named[m_page->id()];
    for (const QString& name : m_rows->names(m_page->document())) {
        if (!named.contains(name))
            named.append(name);
    }
    follow(m_page->id(), m_page->document());
}

// What no line names any more is set aside; then the others are looked at.
void FilesFlow::follow(DocumentId id, const Document& document)
{
    const QStringList names = m_rows->names(document);
    QStringList gone;
    if (!m_page->model().isReadOnly()) { // else somebody else changed it: nothing of here is undone
        gone = m_named.value(id);
        gone.removeIf([&names](const QString& name) { return names.contains(name); });
        m_named.insert(id, names);
    }
    const quint64 looked = ++m_looks;
    whenReady(inOrder([folder = m_folder, id, names, gone] {
        for (const QString& name : gone)
            folder.setAside(id, name);
        return factsOf(folder, id, names);
    }),
        this, [this, id, looked](const FilesKnown& known) {
            if (looked != m_looks || m_page->id() != id)
                return;
            m_aid->setFacts(known);
            m_page->setFurtherFindings(checkFiles(m_page->document(), *m_rows, known));
        });
}

QFuture<Done> FilesFlow::mayGo(const StoredDeclaration& stored)
{
    if (!m_rows)
        return QtFuture::makeReadyFuture<Done>(Done());
    return whenReady(inOrder([folder = m_folder, id = stored.id, document = stored.document] { return checkAttached(document, id, folder); }), this,
        [](const QList<Finding>& findings) -> Done {
            for (const Finding& finding : findings) {
                if (finding.severity == Severity::Error)
                    return fail(ErrorKind::Refused, u"document.findings"_s, finding.message.in(QLocale().name()), finding.field);
            }
            return {};
        });
}

void FilesFlow::carry(DocumentId from, DocumentId to)
{
    m_thread.start([folder = m_folder, from, to] { folder.carry(from, to); });
}

// --- Taking in

FilesFlow::Taken FilesFlow::copyIn(const AttachmentFolder& folder, DocumentId id, const QList<ChosenFile>& files, const QStringList& names, const std::function<QString(const QString&)>& fitting)
{
    Taken taken;
    QStringList attached = names;
    for (const ChosenFile& file : files) {
        const Result<QByteArray> bytes = bytesOf(file.path);
        if (!bytes) {
            taken.failed.append({ file.path, bytes.error() });
            continue;
        }
        const QString wanted = fitting(QFileInfo(file.path).fileName());
        if (!folder.sameAs(id, attached, *bytes).isEmpty()) {
            taken.twice.append(wanted);
            continue;
        }
        const bool isAwaited = attached.contains(wanted) && folder.path(id, wanted).isEmpty();
        const Result<QString> name = folder.add(id, wanted, *bytes);
        if (!name)
            taken.failed.append({ file.path, name.error() });
        else if (isAwaited && *name == wanted)
            taken.found.append(wanted);
        else {
            taken.kept.append({ *name, file.kind, bytes->size() });
            attached.append(*name);
        }
    }
    return taken;
}

void FilesFlow::add(const QList<ChosenFile>& files)
{
    const DocumentId id = m_page->id();
    const QStringList names = m_rows->names(m_page->document());
    const auto fitting = [rows = *m_rows, &type = m_type](const QString& name) { return rows.fittingName(name, type); };
    whenReady(inOrder([folder = m_folder, id, files, names, fitting] { return copyIn(folder, id, files, names, fitting); }), this,
        [this, id](const Taken& result) { taken(id, result); });
}

void FilesFlow::taken(DocumentId id, const Taken& taken)
{
    if (m_page->id() == id && !m_page->model().isReadOnly())
        m_aid->take(taken.kept);
    else if (!taken.kept.isEmpty())
        takeUnseen(id, taken.kept);
    if (!taken.found.isEmpty())
        look();
    say(taken);
}

void FilesFlow::takeUnseen(DocumentId id, const QList<KeptFile>& files)
{
    whenReady(m_office.store().read(id), this, [this, id, files](const Result<StoredDeclaration>& stored) {
        if (!stored || !isEditable(stored->state)) {
            m_window.notices().tell({ .tone = Tone::Warning, .text = tr("%n file(s) were not attached: the declaration was submitted meanwhile.", nullptr, int(files.size())) });
            return;
        }
        Document document = stored->document;
        for (const KeptFile& file : files)
            document.editRoot().editChildren(m_rows->group).append(m_rows->line(document, file.name, file.size, file.kind, chinaToday()));
        whenReady(m_office.store().save(id, document), this, [this, id, names = m_rows->names(document)](const Done& done) {
            if (done)
                m_thread.start([folder = m_folder, id, names] { (void)factsOf(folder, id, names); }); // into their places
            else
                m_window.notices().tell(done.error(), tr("Attach files"));
        });
    });
}

void FilesFlow::say(const Taken& taken)
{
    for (const Failure& failure : taken.failed)
        m_window.notices().tell(failure.error, QFileInfo(failure.path).fileName());
    if (!taken.twice.isEmpty())
        m_page->notice(tr("Attached already, and not taken again: %1").arg(taken.twice.join(tr(", "))));
    else if (!taken.found.isEmpty())
        m_page->notice(tr("Found for its line: %1").arg(taken.found.join(tr(", "))));
    else if (!taken.kept.isEmpty())
        m_page->notice(tr("%n file(s) attached; the originals stay where they are. Ctrl+Z takes it back.", nullptr, int(taken.kept.size())));
}

void FilesFlow::replace(LineId line, const QString& path)
{
    const DocumentId id = m_page->id();
    const QString wanted = m_rows->fittingName(QFileInfo(path).fileName(), m_type);
    whenReady(inOrder([folder = m_folder, id, wanted, path]() -> Result<KeptFile> {
        const Result<QByteArray> bytes = bytesOf(path);
        const Result<QString> name = bytes ? folder.add(id, wanted, *bytes) : tl::unexpected(bytes.error());
        if (!name)
            return tl::unexpected(name.error());
        return KeptFile { *name, {}, bytes->size() };
    }),
        this, [this, id, line, path](const Result<KeptFile>& kept) {
            if (!kept)
                m_window.notices().tell(kept.error(), QFileInfo(path).fileName());
            else if (m_page->id() == id)
                m_aid->replace(line, *kept);
        });
}

// --- Giving out

// A copy: what another program does to it leaves the kept file as it was attached.
void FilesFlow::open(const QString& name)
{
    const DocumentId id = m_page->id();
    whenReady(inOrder([folder = m_folder, id, name, target = m_opened.path()]() -> Result<QString> {
        const QDir place(target + u'/' + id.toString());
        const QString copy = place.filePath(name);
        if (QFile::exists(copy) && QFileInfo(copy).size() == QFileInfo(folder.path(id, name)).size())
            return copy;
        const Result<QByteArray> bytes = bytesOf(folder.path(id, name));
        const Done done = bytes && place.mkpath(u"."_s) ? writeOut(copy, *bytes) : tl::unexpected(bytes ? Error { ErrorKind::Invalid, u"file.unwritable"_s, {}, copy } : bytes.error());
        if (!done)
            return tl::unexpected(done.error());
        QFile::setPermissions(copy, QFileDevice::ReadOwner);
        return copy;
    }),
        this, [this, name](const Result<QString>& copy) {
            if (!copy)
                m_window.notices().tell(copy.error(), name);
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
                m_window.notices().tell({ .tone = Tone::Warning, .text = tr("No program of this computer opens %1. Save it and open it by hand.").arg(name) });
        });
}

void FilesFlow::save(const QString& name, const QString& path)
{
    whenReady(inOrder([folder = m_folder, id = m_page->id(), name, path]() -> Done {
        const Result<QByteArray> bytes = bytesOf(folder.path(id, name));
        return bytes ? writeOut(path, *bytes) : tl::unexpected(bytes.error());
    }),
        this, [this, name, path](const Done& done) {
            if (done)
                m_page->notice(tr("%1 was saved to %2").arg(name, QDir::toNativeSeparators(path)));
            else
                m_window.notices().tell(done.error(), name);
        });
}

// Once a start: what was removed long ago, and the files of declarations that are gone.
void FilesFlow::sweep()
{
    const QDateTime time = QDateTime::currentDateTime().addDays(-DaysAside);
    whenReady(inOrder([folder = m_folder, time] {
        folder.sweep(time);
        return folder.documents(time);
    }),
        this, [this, time](const QList<DocumentId>& ids) {
            for (const DocumentId& id : ids.mid(0, SweptAtOnce)) {
                whenReady(m_office.store().read(id), this, [this, id, time](const Result<StoredDeclaration>& stored) {
                    if (!stored && stored.error().code == u"declaration.unknown")
                        m_thread.start([folder = m_folder, id, time] { folder.forget(id, time); });
                });
            }
        });
}

} // namespace Tongguan
