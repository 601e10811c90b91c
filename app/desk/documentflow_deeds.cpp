// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentFlow that deals with many documents at once: each deed is told once, when all have answered.
#include "app/desk/documentflow.h"

#include "models/base/async.h"
#include "models/dictionary/merge.h"
#include "models/rules/checker.h"
#include "ui/document/batchdialog.h"
#include "ui/document/comparedialog.h"
#include "ui/document/documentpage.h"
#include "ui/forms/language.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QLocale>

namespace Tongguan {
namespace {

constexpr qsizetype NamedFailures = 3; // in the notice itself; all are among the details

QString deedReason(const Error& error)
{
    return error.code == u"document.findings" ? error.detail : explain(error).what; // the check's own words
}

} // namespace

QString DocumentFlow::Tally::failures(qsizetype most, const QString& between) const
{
    QStringList parts;
    for (const Failure& failure : failed.mid(0, most))
        parts.append(DocumentFlow::tr("%1: %2").arg(failure.number, deedReason(failure.error)));
    return parts.join(between);
}

QString DocumentFlow::Tally::named() const
{
    const QString first = failures(NamedFailures, DocumentFlow::tr("; "));
    return failed.size() > NamedFailures ? first + DocumentFlow::tr(" …") : first;
}

void DocumentFlow::eachOf(const QList<DocumentId>& ids, const std::function<QFuture<Done>(const StoredDeclaration&)>& deed, const std::function<void(const Tally&)>& end)
{
    saveOpen();
    auto tally = std::make_shared<Tally>(); // lives as long as its last answer
    tally->left = ids.size();
    for (const DocumentId& id : ids) {
        const auto answered = [tally, id, end](const Document& document, const Done& done) {
            const QString number = document.isNull() ? QString() : summarize(document).number;
            if (done)
                tally->done.append({ id, document });
            else
                tally->failed.append({ id, number.isEmpty() ? id.toString().left(8) : number, done.error() });
            if (--tally->left == 0)
                end(*tally);
        };
        whenReady(m_office.store().read(id), this, [this, deed, answered](const Result<StoredDeclaration>& stored) {
            if (!stored)
                answered({}, tl::unexpected(stored.error()));
            else
                whenReady(deed(*stored), this, [answered, document = stored->document](const Done& done) { answered(document, done); });
        });
    }
}

// --- Submitting

void DocumentFlow::carryFiles(DocumentId, DocumentId) { }

QFuture<Done> DocumentFlow::mayGo(const StoredDeclaration&) { return QtFuture::makeReadyFuture<Done>(Done()); }

QFuture<Done> DocumentFlow::submitOne(const StoredDeclaration& stored)
{
    for (const Finding& finding : checksOf(stored.document.type()).submit->check(stored.document)) {
        if (finding.severity == Severity::Error)
            return QtFuture::makeReadyFuture<Done>(Done(fail(ErrorKind::Refused, u"document.findings"_s, finding.message.in(QLocale().name()), finding.field)));
    }
    return whenReady(mayGo(stored), this,
        [this, id = stored.id](const Done& done) { return done ? m_office.store().submit(id) : QtFuture::makeReadyFuture<Done>(Done(done)); });
}

void DocumentFlow::submit(const QList<DocumentId>& ids)
{
    eachOf(ids, [this](const StoredDeclaration& stored) { return submitOne(stored); }, [this](const Tally& tally) { submitted(tally); });
}

void DocumentFlow::submitted(const Tally& tally)
{
    if (!tally.done.isEmpty())
        m_office.sync().syncNow();
    if (tally.failed.isEmpty()) {
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("%n document(s) handed in; sent as soon as there is a line.", nullptr, int(tally.done.size())) });
        return;
    }
    const DocumentId first = tally.failed.constFirst().id;
    if (tally.done.isEmpty() && tally.failed.size() == 1) {
        const Error& error = tally.failed.constFirst().error;
        const bool isOfChecks = error.code == u"document.findings";
        complain(error, isOfChecks ? error.detail : QString());
        if (m_open == first)
            page()->check();
        else if (isOfChecks)
            open(first);
        return;
    }
    const QString went = tally.done.isEmpty() ? QString() : tr("%n document(s) submitted.", nullptr, int(tally.done.size())) + u' ';
    const QString text = went + tr("%n not: %1", nullptr, int(tally.failed.size())).arg(tally.named());
    m_window.notices().tell({ .tone = Tone::Warning, .text = text, .actionText = tr("Open the first"), .action = [this, first] { open(first); }, .details = tally.failures(tally.failed.size(), u"\n"_s), .stays = true });
}

// What has not been sent yet is a draft again.
void DocumentFlow::takeBack(const QList<DocumentId>& ids)
{
    eachOf(ids, [this](const StoredDeclaration& stored) { return m_office.store().takeBack(stored.id); }, [this](const Tally& tally) {
        if (!tally.failed.isEmpty())
            complain(tally.failed.constFirst().error, tally.failed.constFirst().number);
        else
            m_window.notices().tell({ .text = tr("%n submission(s) taken back; nothing was sent.", nullptr, int(tally.done.size())) });
    });
}

// --- Deleting

void DocumentFlow::remove(const QList<DocumentId>& ids)
{
    eachOf(
        ids,
        [this](const StoredDeclaration& stored) {
            if (stored.id == m_open && stored.state == DeclarationState::Draft)
                closeTab(m_open);
            return m_office.store().remove(stored.id);
        },
        [this](const Tally& tally) { removed(tally); });
}

void DocumentFlow::removed(const Tally& tally)
{
    if (!tally.failed.isEmpty()) {
        const QString gone = tally.done.isEmpty() ? QString() : tr("%n document(s) deleted.", nullptr, int(tally.done.size())) + u' ';
        m_window.notices().tell({ .tone = Tone::Warning, .text = gone + tr("%n stayed: %1", nullptr, int(tally.failed.size())).arg(tally.named()), .details = tally.failures(tally.failed.size(), u"\n"_s) });
    }
    if (tally.done.isEmpty())
        return;
    m_removed = tally.done;
    m_removalText = m_removed.size() == 1 ? tr("%1 was deleted.").arg(summarize(m_removed.constFirst().second).number) : tr("%n document(s) deleted.", nullptr, int(m_removed.size()));
    m_window.notices().tell({ .text = m_removalText, .actionText = tr("Undo (Ctrl+Z)"), .action = [this] { undoRemoval(); } });
}

// The server may have heard of it already: then the same text comes back as a new document.
void DocumentFlow::undoRemoval()
{
    const auto gone = std::exchange(m_removed, {});
    if (!gone.isEmpty() && m_window.notices().text() == m_removalText)
        m_window.notices().dismiss(); // its offer is taken
    for (const auto& [id, document] : gone) {
        whenReady(m_office.store().undoRemove(id), this, [this, id, document](const Done& undone) {
            if (undone)
                return;
            const DocumentId anew = DocumentId::create();
            carryFiles(id, anew);
            whenReady(m_office.store().save(anew, document), this, [this](const Done& saved) {
                if (!saved)
                    complain(saved.error());
            });
        });
    }
    if (!gone.isEmpty())
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("%n document(s) brought back.", nullptr, int(gone.size())) });
}

// --- One field in many, and two side by side

void DocumentFlow::readAll(const QList<DocumentId>& ids, const std::function<void(const QList<std::pair<DocumentId, Document>>&)>& then)
{
    eachOf(ids, [](const StoredDeclaration&) { return QtFuture::makeReadyFuture<Done>(Done()); }, [this, then](const Tally& tally) {
        if (!tally.failed.isEmpty())
            complain(tally.failed.constFirst().error);
        if (!tally.done.isEmpty())
            then(tally.done);
    });
}

void DocumentFlow::askBatch(const QList<DocumentId>& ids)
{
    readAll(ids, [this](const QList<std::pair<DocumentId, Document>>& read) {
        QList<Document> documents;
        for (const auto& [id, document] : read)
            documents.append(document);
        auto* dialog = new BatchDialog(documents.constFirst().type(), { .tables = &m_tables }, documents, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, read] { changeAll(read, dialog->path(), dialog->value()); });
        dialog->open();
    });
}

void DocumentFlow::changeAll(const QList<std::pair<DocumentId, Document>>& before, const ElementPath& path, const QString& value)
{
    QList<std::pair<DocumentId, Document>> was, now;
    for (const auto& [id, document] : before) {
        if (Document changed = withValue(document, path, value); !(changed == document)) {
            was.append({ id, document });
            now.append({ id, changed });
        }
    }
    if (now.isEmpty()) {
        m_window.notices().tell({ .text = tr("Nothing to change: it stands there already.") });
        return;
    }
    const QString field = inLanguage(before.constFirst().second.type().element(path).name);
    whenReady(m_office.store().saveAll(now), this, [this, was, now, field](const Done& done) { // all or none
        if (done)
            m_window.notices().tell({ .tone = Tone::Good, .text = tr("%1 changed in %n document(s).", nullptr, int(was.size())).arg(field), .actionText = tr("Undo"), .action = [this, was, now] { undoBatch(was, now); } });
        else
            complain(done.error());
    });
}

// Only that change: what was typed in them since stays.
void DocumentFlow::undoBatch(const QList<std::pair<DocumentId, Document>>& was, const QList<std::pair<DocumentId, Document>>& now)
{
    QHash<DocumentId, std::pair<Document, Document>> sides;
    QList<DocumentId> ids;
    for (qsizetype at = 0; at < was.size(); ++at) {
        ids.append(was.at(at).first);
        sides.insert(ids.last(), { was.at(at).second, now.at(at).second });
    }
    readAll(ids, [this, sides](const QList<std::pair<DocumentId, Document>>& read) {
        QList<std::pair<DocumentId, Document>> undone;
        for (const auto& [id, document] : read) {
            const auto& [before, after] = *sides.constFind(id);
            undone.append({ id, merge(after, document, before).document });
        }
        whenReady(m_office.store().saveAll(undone), this, [this](const Done& done) {
            if (!done)
                complain(done.error());
        });
    });
}

void DocumentFlow::compare(DocumentId left, DocumentId right)
{
    readAll({ left, right }, [this](const QList<std::pair<DocumentId, Document>>& read) {
        if (read.size() != 2 || &read.front().second.type() != &read.back().second.type()) {
            m_window.notices().tell({ .text = tr("Only two documents of one kind can be compared.") });
            return;
        }
        auto* dialog = new CompareDialog(m_tables, read.front().second, read.back().second, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace Tongguan
