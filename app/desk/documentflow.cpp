// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/documentflow.h"

#include "app/client/clientpacks.h"
#include "app/desk/casedocument.h"
#include "app/desk/desksettings.h"
#include "models/base/async.h"
#include "models/dictionary/filerows.h"
#include "models/rules/checker.h"
#include "ui/document/copydocument.h"
#include "ui/document/documentlistpage.h"
#include "ui/document/documentpage.h"
#include "ui/document/opentabs.h"
#include "ui/forms/language.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/statewords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>

namespace Tongguan {
namespace {

QString splitKey() { return u"split"_s; }

DocumentView viewOf(const StoredDeclaration& stored)
{
    DocumentView view { stored.id, stored.document, stored.state, stored.sync, stored.problem, stored.revision, stored.changed,
        stored.receipts, {}, {}, {}, false };
    for (const Question& one : stored.questions)
        view.questions.append({ one.id, one.place, one.text, one.asker, one.asked, one.answer, one.isSent });
    return view;
}

} // namespace

DocumentFlow::DocumentFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, DeskSettings& settings,
    MainWindow& window, const Desk& desk, const ListSubject& subject, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_dictionary(dictionary)
    , m_tables(tables)
    , m_settings(settings)
    , m_window(window)
    , m_desk(desk)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new DocumentListPage(office.store(), settings, subject))
{
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setFocusProxy(m_list);
    connectList();
    connect(&office.store(), &ClientStore::changed, this, &DocumentFlow::reread);
    connect(&window, &MainWindow::closing, this, &DocumentFlow::saveOpen);
}

DocumentFlow::~DocumentFlow()
{
    if (m_splitter && !m_splitter->parent()) // its place in the window was never shown
        delete m_splitter;
}

QWidget* DocumentFlow::workspace() const { return m_splitter; }

void DocumentFlow::connectList()
{
    connect(m_list, &DocumentListPage::openRequested, this, &DocumentFlow::open);
    connect(m_list, &DocumentListPage::currentChanged, this, [this](DocumentId id) {
        if (!m_open.isNull() && !id.isNull() && id != m_open)
            look(id, false);
    });
    connect(m_list, &DocumentListPage::newRequested, this, &DocumentFlow::makeNew);
    connect(m_list, &DocumentListPage::duplicateRequested, this, &DocumentFlow::duplicate);
    connect(m_list, &DocumentListPage::deleteRequested, this, &DocumentFlow::remove);
    connect(m_list, &DocumentListPage::undoRequested, this, &DocumentFlow::undoRemoval);
    connect(m_list, &DocumentListPage::batchRequested, this, &DocumentFlow::askBatch);
    connect(m_list, &DocumentListPage::compareRequested, this, &DocumentFlow::compare);
    connect(m_list, &DocumentListPage::submitRequested, this, &DocumentFlow::submit);
    connect(m_list, &DocumentListPage::printRequested, this, &DocumentFlow::printRequested);
    connect(m_list, &DocumentListPage::exportRequested, this, &DocumentFlow::exportTo);
    connect(m_list, &DocumentListPage::statusChanged, this, [this](const QString& text) { m_window.setWorkspaceStatus(m_desk.workspace, text); });
    connect(m_list, &DocumentListPage::failed, this, [this](const Error& error) { complain(error); });
}

// --- Pages and checks

QString DocumentFlow::layoutKey(const DocumentType& type) const
{
    return settingsKey(type.key == m_desk.settings ? u"layout"_s : u"layout/"_s + type.key);
}

// The form and its checks are made when the first document of the type is opened: the start does not wait for them.
void DocumentFlow::usePage(const DocumentType& type)
{
    if (!m_side)
        makeSide();
    DocumentPage*& known = m_pages[&type];
    const bool isNew = !known;
    if (isNew) {
        known = makePage(type);
        m_stack->addWidget(known);
        connectPage(known);
    }
    if (m_page && m_page != known)
        m_page->save();
    m_page = known;
    m_stack->setCurrentWidget(m_page);
    if (isNew) {
        QTimer::singleShot(0, m_page, [this, page = m_page, key = layoutKey(type)] { // once it has its size
            if (!page->restoreLayout(m_settings.value(key)))
                page->restoreDefaultLayout();
        });
    }
}

DocumentFlow::Checks& DocumentFlow::checksOf(const DocumentType& type)
{
    Checks& checks = m_checks[&type];
    if (!checks.open) {
        RuleShelf& shelf = m_office.packs().rulesOf(type);
        checks.open = std::make_unique<Checker>(shelf);
        checks.submit = std::make_unique<Checker>(shelf);
    }
    return checks;
}

void DocumentFlow::connectPage(DocumentPage* page)
{
    page->setEnterprise(m_enterprise);
    const auto useChecker = [this, page] {
        page->setChecker([this](const Document& document, const QList<Place>& changed) {
            Checker& checker = *checksOf(document.type()).open;
            return changed.isEmpty() ? checker.check(document) : checker.recheck(document, changed);
        });
    };
    useChecker();
    connect(&m_office.packs(), &ClientPacks::changed, page, useChecker); // checks again by the new rules
    connect(page, &DocumentPage::edited, this, [this](DocumentId id, const Document& document) {
        whenReady(m_office.store().save(id, document), this, [this](const Done& done) {
            if (!done)
                complain(done.error(), tr("Saving"));
        });
        m_tabs->keep(id);
    });
    connect(page, &DocumentPage::takeBackRequested, this, [this](DocumentId id) { takeBack({ id }); });
    connect(page, &DocumentPage::submitRequested, this, [this](DocumentId id) { submit({ id }); });
    connect(page, &DocumentPage::copyFromRequested, this, [this] { chooseSource(); });
    connect(page, &DocumentPage::templateSaveRequested, this, [this] { saveTemplate(); });
    connect(page, &DocumentPage::printRequested, this, [this](DocumentId id, const QString& form) { Q_EMIT printRequested({ id }, form); });
    connect(page, &DocumentPage::exportRequested, this, [this](DocumentId id) { exportTo({ id }); });
    connect(page, &DocumentPage::retryRequested, this, [this](DocumentId id) {
        whenReady(m_office.store().retryNow(id), this, [this](const Done& done) {
            if (!done)
                complain(done.error());
            else
                m_office.sync().syncNow();
        });
    });
    connect(page, &DocumentPage::conflictResolved, this, [this](DocumentId id, const Document& document) {
        whenReady(m_office.store().resolveConflict(id, document), this, [this](const Done& done) {
            if (!done)
                complain(done.error());
        });
    });
    connect(page, &DocumentPage::linkRequested, this, &DocumentFlow::linkRequested);
    connect(page, &DocumentPage::placeEntered, this, [this, page](const Place& place) {
        m_places.insert(page->id(), page->document().placeText(place));
        Q_EMIT placeEntered(place);
    });
    connect(page, &DocumentPage::consultationsRequested, this, &DocumentFlow::consultationsRequested);
    page->addAct(tr("Consult about this document…"), {}, [this] { Q_EMIT consultRequested(); });
    connect(page, &DocumentPage::questionAnswered, this, [this](DocumentId id, const QString& question, const QString& text) {
        whenReady(m_office.store().answerQuestion(id, question, text), this, [this](const Done& done) {
            if (!done)
                complain(done.error(), tr("Answer"));
            else
                m_office.sync().syncNow();
        });
    });
    connect(page, &DocumentPage::nextActionRequested, this, &DocumentFlow::duplicate);
    connect(page, &DocumentPage::ruleRequested, this, &DocumentFlow::ruleRequested);
    connect(page, &DocumentPage::layoutChanged, this, [this, page] {
        m_settings.setValue(layoutKey(page->document().type()), page->layoutState());
    });
}

// --- Opening and following

void DocumentFlow::open(DocumentId id) { look(id, true); }

void DocumentFlow::look(DocumentId id, bool enter)
{
    if (m_open == id && m_page && m_page->isVisible()) {
        if (enter) {
            m_tabs->keep(id);
            enterPage();
        }
        return;
    }
    if (!enter && m_entering != 0 && m_entering == m_asked)
        return;
    saveOpen();
    const quint64 asked = ++m_asked;
    m_entering = enter ? asked : 0;
    whenReady(m_office.store().read(id), this, [this, asked, enter](const Result<StoredDeclaration>& stored) {
        if (asked != m_asked)
            return; // something else was asked for meanwhile
        m_entering = 0;
        if (!stored) {
            complain(stored.error());
            return;
        }
        showDocument(*stored, true, enter);
    });
}

void DocumentFlow::showDocument(const StoredDeclaration& stored, bool anew, bool enter)
{
    const auto show = [this, stored, anew, enter](const DocumentView& ready) {
        if (anew) {
            m_open = ready.id;
            m_isForeign = false;
            usePage(ready.document.type());
            m_page->open(ready);
            bringUp(stored, enter);
        } else if (m_open == ready.id)
            m_page->update(ready);
        if (m_open == ready.id) {
            shown(stored);
            Q_EMIT opened(m_open);
        }
    };
    DocumentView view = viewOf(stored);
    if (stored.sync != SyncState::Conflict) {
        show(view);
        return;
    }
    const quint64 asked = m_asked;
    whenReady(m_office.store().conflict(stored.id), this, [this, view, show, asked](const Result<StoredConflict>& conflict) mutable {
        if (asked != m_asked)
            return;
        if (conflict) {
            view.conflictBase = conflict->base;
            view.conflictTheirs = conflict->theirs;
        } else
            complain(conflict.error());
        show(view);
    });
}

void DocumentFlow::bringUp(const StoredDeclaration& stored, bool enter)
{
    if (m_side->isHidden()) {
        m_list->setCompact(true);
        m_side->show();
        if (!m_splitter->restoreState(m_settings.value(settingsKey(splitKey()))))
            m_splitter->setSizes({ m_splitter->width() / 5, m_splitter->width() * 4 / 5 });
    }
    m_list->setVisible(!m_isForeign); // what is somebody else's is in no list here
    comeForward();
    showTab(stored, enter);
    if (enter && !m_isForeign)
        m_list->select(stored.id);
    if (enter)
        enterPage();
    const QString number = summarize(stored.document).number;
    m_window.setWorkspaceTitle(m_desk.workspace, number.isEmpty() ? m_desk.title : tr("%1 · %2").arg(m_desk.title, number));
}

// Where one was in it, if it is open already.
void DocumentFlow::enterPage()
{
    const QString place = m_places.value(m_open);
    if (place.isEmpty() || !m_page->jumpTo(place))
        m_page->setFocus();
}

void DocumentFlow::comeForward() { m_window.showWorkspace(m_desk.workspace); }

void DocumentFlow::shown(const StoredDeclaration& stored) { findLinks(stored); }

// Who is named here, and who names this one.
void DocumentFlow::findLinks(const StoredDeclaration& stored)
{
    constexpr int most = 3; // of those that name it
    static constexpr qsizetype mostLinks = 6; // that have room in the head
    const Mentions mentions = mentionsOf(stored.document);
    const Summary own = summarize(stored.document);
    QList<QFuture<Result<QList<DocumentId>>>> questions;
    for (const QString& number : mentions.numbers) {
        if (!number.isEmpty())
            questions.append(m_office.store().findByNumber(number));
    }
    for (const QString& number : { own.number, own.entryNo }) {
        if (number.isEmpty() || mentions.by.isEmpty())
            continue;
        ListFilter filter;
        filter.types = mentions.by;
        filter.text = number;
        questions.append(m_office.store().page(filter, 0, most).then([](const Result<ListPage>& page) {
            return page.map([](const ListPage& found) {
                QList<DocumentId> ids;
                for (const DeclarationRow& row : found.rows)
                    ids.append(row.id);
                return ids;
            });
        }));
    }
    if (questions.isEmpty()) {
        m_page->setLinks({});
        return;
    }
    whenReady(QtFuture::whenAll(questions.begin(), questions.end()), this, [this, of = stored.id](const QList<QFuture<Result<QList<DocumentId>>>>& answers) {
        QList<DocumentId> ids;
        for (const auto& answer : answers) {
            for (const DocumentId& id : answer.result().value_or(QList<DocumentId> {})) {
                if (id != of && !ids.contains(id))
                    ids.append(id);
            }
        }
        showLinks(of, ids.first(std::min(mostLinks, ids.size())), {});
    });
}

void DocumentFlow::showLinks(DocumentId of, QList<DocumentId> ids, QList<DocumentLink> links)
{
    if (of != m_open)
        return;
    if (ids.isEmpty()) {
        m_page->setLinks(links);
        return;
    }
    const DocumentId next = ids.takeFirst();
    whenReady(m_office.store().read(next), this, [this, of, ids, links](const Result<StoredDeclaration>& stored) mutable {
        if (stored) {
            const DocumentType& type = stored->document.type();
            const Summary summary = summarize(stored->document);
            links.append({ stored->id, tr("%1 %2 (%3)").arg(inLanguage(type.name), summary.entryNo.isEmpty() ? summary.number : summary.entryNo, stateWord(stored->state, type.key)) });
        }
        showLinks(of, ids, links);
    });
}

void DocumentFlow::reread(const QList<DocumentId>& changed)
{
    m_list->refresh();
    if (m_open.isNull() || m_isForeign || (!changed.isEmpty() && !changed.contains(m_open)))
        return;
    const DocumentId id = m_open;
    whenReady(m_office.store().read(id), this, [this, id](const Result<StoredDeclaration>& stored) {
        if (id != m_open)
            return;
        if (stored)
            showDocument(*stored, false, false);
        else
            closeTab(id); // deleted elsewhere
    });
}

void DocumentFlow::closeDocument()
{
    if (m_open.isNull())
        return;
    saveOpen();
    m_settings.setValue(settingsKey(splitKey()), m_splitter->saveState());
    m_open = {};
    m_isForeign = false;
    ++m_asked;
    Q_EMIT opened({});
    m_side->hide();
    m_list->show();
    m_list->setCompact(false);
    m_list->setFocus();
    m_window.setWorkspaceTitle(m_desk.workspace, m_desk.title);
}

void DocumentFlow::saveOpen()
{
    if (!m_open.isNull())
        m_page->save();
    if (m_page && m_page->isVisible())
        m_settings.setValue(settingsKey(splitKey()), m_splitter->saveState());
}

void DocumentFlow::showForeign(const StoredDeclaration& theirs)
{
    saveOpen();
    ++m_asked;
    m_open = theirs.id;
    m_isForeign = true;
    usePage(theirs.document.type());
    DocumentView view = viewOf(theirs);
    view.isForeign = true;
    m_page->open(view);
    m_page->setLinks({});
    bringUp(theirs, true);
    Q_EMIT opened(m_open);
}

void DocumentFlow::openCase(DocumentId id, const QString& enterprise)
{
    whenReady(fetchCase(m_office, m_dictionary, id, enterprise), this, [this](const Result<StoredDeclaration>& theirs) {
        if (theirs)
            showForeign(*theirs);
        else
            m_window.notices().tell(theirs.error());
    });
}

void DocumentFlow::setConsultations(DocumentId of, const QString& text)
{
    if (m_page && m_open == of)
        m_page->setConsultations(text);
}

QFuture<Result<QList<DeclarationRow>>> DocumentFlow::find(const QString& text, int limit)
{
    ListFilter filter = m_list->subject().everything();
    filter.text = text;
    return m_office.store().page(filter, 0, limit).then([](const Result<ListPage>& page) {
        return page.map([](const ListPage& found) { return found.rows; });
    });
}

const Document* DocumentFlow::openDocument() const { return m_page && !m_open.isNull() ? &m_page->document() : nullptr; }

QString DocumentFlow::openNumber() const
{
    if (m_open.isNull() || !m_page || m_page->model().isReadOnly())
        return {};
    const QString number = summarize(m_page->document()).number;
    return number.isEmpty() ? tr("the open document") : number;
}

void DocumentFlow::jumpTo(const QString& place)
{
    if (!openDocument())
        return;
    comeForward();
    (void)m_page->jumpTo(place);
}

void DocumentFlow::takeEnterprise(const QJsonObject& company)
{
    m_enterprise.clear();
    for (auto it = company.begin(); it != company.end(); ++it)
        m_enterprise.insert(it.key(), it.value().toString());
    for (DocumentPage* page : std::as_const(m_pages))
        page->setEnterprise(m_enterprise);
}

void DocumentFlow::setAbilities(Abilities abilities)
{
    if (m_isForeign && abilities.testFlag(Ability::Declare))
        closeDocument(); // it was the office's to see
    m_list->setMayEdit(abilities.testFlag(Ability::Declare));
}

// --- Making and giving away

// Ours, 18 characters as the message allows: TG, date, time and four random digits.
QString DocumentFlow::nextNumber() const
{
    return u"TG"_s + QDateTime::currentDateTime().toString(u"yyMMddHHmmss"_s)
        + u"%1"_s.arg(QRandomGenerator::global()->bounded(10'000), 4, 10, QChar(u'0'));
}

Document DocumentFlow::blank(const DocumentType& type, const QString&) const
{
    return filledFromEnterprise(Document(type), m_enterprise);
}

QStringList DocumentFlow::givenOf(const DocumentType&) const { return {}; }

void DocumentFlow::makeNew(const QString& type, const QString& direction)
{
    if (const DocumentType* known = m_dictionary.type(type))
        add(blank(*known, direction));
}

void DocumentFlow::add(const Document& document, std::function<void(DocumentId)> then)
{
    saveOpen();
    const DocumentId id = DocumentId::create();
    whenReady(m_office.store().save(id, document), this, [this, id, then = std::move(then)](const Done& done) {
        if (!done) {
            complain(done.error());
            return;
        }
        open(id);
        if (then)
            then(id);
    });
}

void DocumentFlow::duplicate(DocumentId id)
{
    saveOpen();
    whenReady(m_office.store().read(id), this, [this](const Result<StoredDeclaration>& stored) {
        if (!stored) {
            complain(stored.error());
            return;
        }
        const QString direction = stored->document.direction() == Direction::Export ? u"E"_s : u"I"_s;
        const DocumentType& type = stored->document.type();
        const auto rows = FileRows::of(type);
        const int left = rows ? int(rows->names(stored->document).size()) : 0;
        add(copyInto(blank(type, direction), stored->document, givenOf(type)), [this, left](DocumentId) {
            if (left > 0)
                m_window.notices().tell({ .text = tr("Copied without its %n file(s): attach those of the new one.", nullptr, left) });
        });
    });
}

QString DocumentFlow::fileName(const Document& document, DocumentId id, int attempt) const
{
    QString number = summarize(document).number;
    number.replace(u'/', u'-').replace(u'\\', u'-'); // no folder
    return (number.isEmpty() ? id.toString() : number) + (attempt > 1 ? u"-%1"_s.arg(attempt) : QString()) + u".xml"_s;
}

void DocumentFlow::exportTo(const QList<DocumentId>& ids)
{
    saveOpen();
    if (ids.isEmpty())
        return;
    if (ids.size() == 1) {
        whenReady(m_office.store().read(ids.front()), this, [this](const Result<StoredDeclaration>& stored) {
            if (stored)
                exportOne(*stored);
            else
                complain(stored.error());
        });
        return;
    }
    auto* dialog = new QFileDialog(&m_window, tr("Export %n document(s) to", nullptr, int(ids.size())), m_settings.view().exportFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString& target) { exportInto(target, ids); });
    dialog->open();
}

void DocumentFlow::exportInto(const QString& folder, const QList<DocumentId>& ids)
{
    for (const DocumentId& id : ids) {
        whenReady(m_office.store().read(id), this, [this, id, folder](const Result<StoredDeclaration>& stored) {
            if (!stored) {
                complain(stored.error());
                return;
            }
            int attempt = 1; // what lies there is not written over
            while (QFileInfo::exists(QDir(folder).filePath(fileName(stored->document, id, attempt))))
                ++attempt;
            writeFile(*stored, QDir(folder).filePath(fileName(stored->document, id, attempt)));
        });
    }
}

void DocumentFlow::exportOne(const StoredDeclaration& stored)
{
    const Document& document = stored.document;
    auto* dialog = new QFileDialog(&m_window, tr("Export: %1").arg(inLanguage(document.type().name)), m_settings.view().exportFolder, exportFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString name = fileName(document, stored.id, 1);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, stored](const QString& path) { writeFile(stored, path); });
    dialog->open();
}

void DocumentFlow::writeFile(const StoredDeclaration& stored, const QString& path)
{
    const Result<QByteArray> bytes = fileOf(stored.document, stored.id, path);
    if (!bytes) {
        complain(bytes.error(), path);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        complain({ ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path });
    else
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("Exported to %1").arg(QDir::toNativeSeparators(path)) });
}

void DocumentFlow::complain(const Error& error, const QString& about)
{
    m_window.notices().tell(error, about);
}

} // namespace Tongguan
