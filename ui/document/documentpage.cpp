// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentpage.h"

#include "models/dictionary/filerows.h"
#include "models/dictionary/merge.h"
#include "ui/document/conflictpanel.h"
#include "ui/document/copydocument.h"
#include "ui/document/fieldfinder.h"
#include "ui/document/findingspanel.h"
#include "ui/document/formpages.h"
#include "ui/document/hintpanel.h"
#include "ui/document/questionspanel.h"
#include "ui/document/receiptspanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

using namespace std::chrono_literals;

DocumentPage::DocumentPage(const DocumentType& type, const CodeTables& tables, QWidget* parent)
    : QWidget(parent)
    , m_context { .tables = &tables }
    , m_order(type)
    , m_menu(new QMenu(this))
{
    m_model.load(Document(type));
    m_head = new DocumentHead;
    m_finder = new FieldFinder(type);
    m_finder->hide();
    m_pages = new FormPages(m_model, m_context);
    m_findingsPanel = new FindingsPanel;
    m_hintPanel = new HintPanel(tables);
    m_receiptsPanel = new ReceiptsPanel(tables);
    m_receiptsPage = new ReceiptsPanel(tables);
    m_questionsPanel = new QuestionsPanel;
    m_conflictPanel = new ConflictPanel;
    m_pages->addTab(m_receiptsPage, tr("Receipts"));
    m_workspace = new QMainWindow;
    m_workspace->setWindowFlags(Qt::Widget);
    m_workspace->setCentralWidget(m_pages);
    m_workspace->setDockNestingEnabled(true);
    m_workspace->setContextMenuPolicy(Qt::NoContextMenu);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_workspace);
    m_stack->addWidget(m_conflictPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_finder);
    layout->addWidget(m_stack, 1);
    makeDocks();
    makeActions();
    m_head->setMenu(m_menu);

    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    m_noticeTime.setSingleShot(true);
    m_noticeTime.setInterval(8s);
    connect(&m_pause, &QTimer::timeout, this, &DocumentPage::flush);
    connect(&m_noticeTime, &QTimer::timeout, this, [this] { m_head->setNotice({}); });
    connect(&m_model, &FormModel::changed, this, &DocumentPage::follow);
    connect(m_pages, &FormPages::committed, this, &DocumentPage::flush);
    connect(m_pages, &FormPages::fieldEntered, this, &DocumentPage::showHint);
    connect(m_pages, &FormPages::noticed, this, &DocumentPage::notice);
    connect(m_pages, &FormPages::layoutChanged, this, &DocumentPage::layoutChanged);
    connect(m_pages, &FormPages::linesBuilt, this, &DocumentPage::linesBuilt);
    connect(m_pages, &FormPages::gridBuilt, this, &DocumentPage::gridBuilt);
    connect(m_head, &DocumentHead::actionRequested, this, &DocumentPage::act);
    connect(m_head, &DocumentHead::linkRequested, this, &DocumentPage::linkRequested);
    connect(m_head, &DocumentHead::tagChosen, this, [this](const QString& key) {
        if (key == u"questions")
            showQuestions();
        else
            Q_EMIT consultationsRequested();
    });
    connect(m_questionsPanel, &QuestionsPanel::jumpRequested, this, qOverload<const Place&>(&DocumentPage::jumpTo));
    connect(m_questionsPanel, &QuestionsPanel::answered, this, [this](const QString& question, const QString& text) { Q_EMIT questionAnswered(m_view.id, question, text); });
    connect(m_head, &DocumentHead::findingsRequested, this, [this] {
        m_findingsDock->show();
        m_findingsDock->raise();
        m_findingsPanel->tree()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_finder, &FieldFinder::chosen, this, [this](const QString& key) {
        const auto path = m_model.document().type().find(key);
        if (!path) {
            return;
        }
        Place place;
        for (const int group : path->groups) {
            place.steps.append({ .group = group, .row = 0 });
        }
        place.element = path->element;
        jumpTo(place);
    });
    connect(m_finder, &FieldFinder::closed, m_pages, [this] {
        if (m_beforeFinder) {
            m_beforeFinder->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_findingsPanel, &FindingsPanel::jumpRequested, this, qOverload<const Place&>(&DocumentPage::jumpTo));
    connect(m_findingsPanel, &FindingsPanel::ruleRequested, this, &DocumentPage::ruleRequested);
    connect(m_receiptsPanel, &ReceiptsPanel::jumpRequested, this, qOverload<const Place&>(&DocumentPage::jumpTo));
    connect(m_receiptsPage, &ReceiptsPanel::jumpRequested, this, qOverload<const Place&>(&DocumentPage::jumpTo));
    connect(m_conflictPanel, &ConflictPanel::resolved, this, [this](const Document& document) {
        m_stack->setCurrentWidget(m_workspace);
        m_filling = true;
        m_model.edit(tr("Settle the conflict"), document);
        m_filling = false;
        m_model.markSaved();
        m_told.append(document);
        runChecks({});
        Q_EMIT conflictResolved(m_view.id, document);
    });
}

DocumentPage::~DocumentPage()
{
    hide(); // the field with the focus is left while everything still stands
    delete m_stack;
    delete m_finder;
    delete m_head;
}

void DocumentPage::setChecker(Checks checks)
{
    m_checks = std::move(checks);
    runChecks({});
}

void DocumentPage::setFurtherFindings(const QList<Finding>& findings)
{
    if (findings == m_further) {
        return;
    }
    m_further = findings;
    placeFindings();
}

void DocumentPage::take(const QString& name, const Document& document, const QList<Place>& places)
{
    m_model.endTyping();
    m_model.edit(name, document, places);
    flush();
}

void DocumentPage::setLinks(const QList<DocumentLink>& links) { m_head->setLinks(links); }

void DocumentPage::setOwnAction(QAction* action)
{
    m_owners.append(action);
    m_head->setOwnAction(action);
}

FieldRow* DocumentPage::field(const Place& place) const { return m_pages->field(place); }

void DocumentPage::open(const DocumentView& view)
{
    save(); // of the one before
    if (view.id != m_view.id) {
        for (const Panel& panel : std::as_const(m_panels)) {
            panel.widget->startAnew();
        }
        m_further.clear();
        m_here.reset();
        m_pages->toTop();
    }
    m_filling = true;
    m_told.clear();
    m_known = view.document;
    m_showAll = view.state == DeclarationState::Returned;
    m_stack->setCurrentWidget(m_workspace);
    m_finder->hide();
    m_head->setNotice({});
    m_model.setReadOnly(!view.mayBeEdited());
    m_model.load(view.document, view.id.isNull() ? QString() : view.id.toString());
    m_filling = false;
    m_hasPending = false;
    m_pending.clear();
    m_pendingAll = false;
    m_pause.stop();
    m_consultations.clear();
    takeView(view);
    runChecks({});
    if (m_questionsPanel->open() > 0)
        m_questionsDock->raise();
    Q_EMIT presented();
}

void DocumentPage::update(const DocumentView& view)
{
    if (view.id != m_view.id) {
        return;
    }
    const qsizetype seen = m_told.indexOf(view.document);
    if (seen >= 0) { // our own text came back; what was typed since stays
        m_known = view.document;
        m_told.remove(0, seen + 1);
    } else if (!(view.document == m_known) && !view.document.isNull()) {
        const Document merged = merge(m_known, m_model.document(), view.document).document;
        const bool ownChanges = m_model.isModified() || !m_told.isEmpty();
        m_known = view.document;
        m_filling = true;
        m_model.adopt(merged);
        m_filling = false;
        if (!ownChanges) {
            m_model.markSaved();
        }
    }
    const bool stateTurned = view.state != m_view.state;
    if (stateTurned) {
        m_model.setReadOnly(!view.mayBeEdited());
        m_showAll = m_showAll || view.state == DeclarationState::Returned;
    }
    takeView(view);
    runChecks({});
    Q_EMIT presented();
}

void DocumentPage::takeView(const DocumentView& view)
{
    m_view = view;
    m_head->present(view, m_model.document());
    m_receiptsPanel->setReceipts(view.receipts, m_model.document());
    m_receiptsPage->setReceipts(view.receipts, m_model.document());
    m_questionsPanel->setQuestions(view.questions, m_model.document(), !view.isForeign);
    m_questionsDock->setVisible(!view.questions.isEmpty());
    m_questionsDock->toggleViewAction()->setVisible(!view.questions.isEmpty());
    showTags();
    for (QAction* action : std::as_const(m_editing)) {
        action->setEnabled(view.mayBeEdited());
    }
    m_fill->setEnabled(view.mayBeEdited() && !m_enterprise.isEmpty());
    m_takeBack->setEnabled(view.state == DeclarationState::Submitting);
    for (QAction* action : std::as_const(m_owners)) {
        action->setVisible(!view.isForeign); // and rests
    }
    if (view.sync == SyncState::Conflict && !view.conflictTheirs.isNull()) {
        m_conflictPanel->setVersions(view.conflictBase, m_model.document(), view.conflictTheirs);
    } else {
        m_stack->setCurrentWidget(m_workspace);
    }
}

void DocumentPage::showQuestions()
{
    m_stack->setCurrentWidget(m_workspace);
    m_questionsDock->show();
    m_questionsDock->raise();
    m_questionsPanel->setFocus(Qt::ShortcutFocusReason);
}

void DocumentPage::setConsultations(const QString& text)
{
    m_consultations = text;
    showTags();
}

void DocumentPage::showTags()
{
    QList<HeadTag> tags;
    if (const int open = m_questionsPanel->open(); !m_view.questions.isEmpty())
        tags.append({ u"questions"_s, u"question"_s, open > 0 ? tr("%n question(s) to answer", nullptr, open) : tr("%n question(s), answered", nullptr, int(m_view.questions.size())), tr("What the officer asks about this document"), open > 0 });
    if (!m_consultations.isEmpty())
        tags.append({ u"consultations"_s, u"call"_s, m_consultations, tr("What was said about this document, with minutes"), false });
    m_head->setTags(tags);
}

void DocumentPage::follow(const QList<Place>& places)
{
    if (m_filling) {
        return;
    }
    m_hasPending = true;
    m_pendingAll = m_pendingAll || places.isEmpty();
    for (const Place& place : places) {
        if (!m_pending.contains(place)) {
            m_pending.append(place);
        }
    }
    m_head->showSummary(m_model.document());
    m_pause.start();
}

void DocumentPage::flush()
{
    m_pause.stop();
    if (!m_hasPending) {
        placeFindings(); // a field was touched
        return;
    }
    const QList<Place> places = m_pendingAll ? QList<Place> {} : m_pending;
    m_hasPending = false;
    m_pendingAll = false;
    m_pending.clear();
    runChecks(places);
    if (m_model.isModified() && !m_view.id.isNull()) {
        m_model.markSaved();
        constexpr qsizetype most = 64; // where nobody answers, the oldest are forgotten
        if (m_told.size() >= most) {
            m_told.removeFirst();
        }
        m_told.append(m_model.document());
        Q_EMIT edited(m_view.id, m_model.document());
    }
}

void DocumentPage::save()
{
    if (m_hasPending) {
        flush();
    }
}

void DocumentPage::runChecks(const QList<Place>& places)
{
    m_findings = m_checks ? m_checks(m_model.document(), places) : QList<Finding> {};
    placeFindings();
    for (const Panel& panel : std::as_const(m_panels)) {
        panel.widget->setDocument(m_model.document(), m_view.mayBeEdited());
    }
}

void DocumentPage::placeFindings()
{
    const Document& document = m_model.document();
    QList<PlacedFinding> placed;
    const auto placeOf = [&document](const QString& text) -> std::optional<Place> {
        const Result<Place> place = document.place(text);
        return place && !text.isEmpty() ? std::optional(*place) : std::nullopt;
    };
    if (m_view.state == DeclarationState::Returned) {
        const auto latest = std::max_element(m_view.receipts.begin(), m_view.receipts.end(), [](const Receipt& a, const Receipt& b) {
            return std::pair(!a.remarks.isEmpty(), a.time) < std::pair(!b.remarks.isEmpty(), b.time);
        });
        if (latest != m_view.receipts.end()) {
            for (const FieldRemark& remark : latest->remarks) {
                Finding finding;
                finding.id = u"remark"_s;
                finding.severity = Severity::Error;
                finding.field = remark.place;
                finding.message = { .zh = remark.text, .en = remark.text };
                placed.append({ .finding = finding, .place = placeOf(remark.place), .isRemark = true });
            }
        }
    }
    if (m_view.mayBeEdited()) { // what customs has taken is no longer ours to mend
        for (const Finding& finding : m_findings + m_further) {
            placed.append({ .finding = finding, .place = placeOf(finding.field), .isRemark = false });
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [this](const PlacedFinding& a, const PlacedFinding& b) { return m_order.rankOf(a.place) < m_order.rankOf(b.place); });
    m_placed = placed;
    m_findingsPanel->setFindings(m_placed, document, m_view.mayBeEdited());
    m_pages->setFindings(m_placed, m_showAll);
    refreshHead();
}

void DocumentPage::refreshHead()
{
    const int errors = m_findingsPanel->count(Severity::Error);
    const int warnings = m_findingsPanel->count(Severity::Warning);
    m_head->showCounts(errors, warnings, countRequired(m_model.document()), m_view.mayBeEdited());
    const int all = int(m_placed.size());
    m_findingsDock->setWindowTitle(all == 0 ? tr("Findings") : tr("Findings (%1)").arg(all));
}

bool DocumentPage::jumpTo(const QString& place)
{
    const Result<Place> found = m_model.document().place(place);
    return found && jumpTo(*found);
}

bool DocumentPage::jumpTo(const Place& place)
{
    m_stack->setCurrentWidget(m_workspace);
    const bool found = m_pages->goTo(place);
    if (!found) {
        notice(tr("This field is not on the form"));
    }
    return found;
}

void DocumentPage::check()
{
    m_showAll = true;
    m_pendingAll = true;
    m_hasPending = true;
    flush();
    m_findingsDock->show();
    m_findingsDock->raise();
    const int errors = m_findingsPanel->count(Severity::Error);
    notice(errors == 0 ? tr("Checked: no errors") : tr("Checked: %n error(s)", nullptr, errors));
}

void DocumentPage::stepFindings(int by)
{
    flush();
    QList<PlacedFinding> stops;
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Note }) {
        for (const PlacedFinding& each : std::as_const(m_placed)) {
            if (each.place && each.finding.severity == severity && (stops.isEmpty() || !(stops.constLast().place == each.place))) {
                stops.append(each);
            }
        }
        if (!stops.isEmpty()) {
            break; // what is worse comes first
        }
    }
    if (stops.isEmpty()) {
        notice(tr("The checks find nothing to go to"));
        return;
    }
    const QList<int> here = m_order.rankOf(m_here);
    const auto isBehind = [&](const PlacedFinding& one) { return here < m_order.rankOf(one.place); };
    const auto isBefore = [&](const PlacedFinding& one) { return m_order.rankOf(one.place) < here; };
    PlacedFinding next = by > 0 ? stops.constFirst() : stops.constLast(); // around the ends
    if (by > 0) {
        const auto found = std::find_if(stops.cbegin(), stops.cend(), isBehind);
        next = found == stops.cend() ? next : *found;
    } else {
        const auto found = std::find_if(stops.crbegin(), stops.crend(), isBefore);
        next = found == stops.crend() ? next : *found;
    }
    m_findingsPanel->makeCurrent(next);
    jumpTo(*next.place);
}

void DocumentPage::submit()
{
    if (!m_view.mayBeEdited()) {
        return;
    }
    check();
    for (const PlacedFinding& each : std::as_const(m_placed)) {
        if (!each.isRemark && each.finding.severity == Severity::Error) {
            notice(tr("Not submitted: %n error(s) to mend first", nullptr, m_findingsPanel->count(Severity::Error)));
            if (each.place) {
                jumpTo(*each.place);
            }
            return;
        }
    }
    Q_EMIT submitRequested(m_view.id);
}

void DocumentPage::act(NextAction action)
{
    switch (action) {
    case NextAction::Submit: submit(); return;
    case NextAction::Settle: showConflict(); return;
    case NextAction::Retry: Q_EMIT retryRequested(m_view.id); return;
    case NextAction::Follow: m_pages->setCurrentWidget(m_receiptsPage); return;
    case NextAction::StartAnother: Q_EMIT nextActionRequested(m_view.id); return;
    }
}

void DocumentPage::showConflict()
{
    save();
    if (!m_view.conflictTheirs.isNull()) {
        m_conflictPanel->setVersions(m_view.conflictBase, m_model.document(), m_view.conflictTheirs);
        m_stack->setCurrentWidget(m_conflictPanel);
    }
}

void DocumentPage::showHint(const Place& place)
{
    const Document& document = m_model.document();
    m_here = place;
    if (place.element >= 0) {
        m_hintPanel->showElement(document.type().element(place.path()), document.direction(), document.placeText(place));
        Q_EMIT placeEntered(place);
    }
}

void DocumentPage::notice(const QString& text)
{
    m_head->setNotice(text);
    m_noticeTime.start();
}

void DocumentPage::setEnterprise(const QHash<QString, QString>& enterprise)
{
    m_enterprise = enterprise;
    m_fill->setEnabled(m_view.mayBeEdited() && !m_enterprise.isEmpty());
}

void DocumentPage::fillFromEnterprise()
{
    const Document filled = filledFromEnterprise(m_model.document(), m_enterprise);
    if (filled == m_model.document()) {
        notice(tr("Nothing to fill: the fields hold values already"));
        return;
    }
    m_model.edit(tr("Fill from the enterprise file"), filled);
    flush();
}

void DocumentPage::copyFrom(const Document& source, const QStringList& given)
{
    m_model.edit(tr("Copy from another document"), copyInto(m_model.document(), source, given));
    flush();
    const auto files = FileRows::of(source.type());
    const int left = files ? int(files->names(source).size()) : 0;
    notice(left == 0 ? tr("Copied; number, dates and what customs had given are left out. Ctrl+Z takes it back.")
                     : tr("Copied without its %n file(s), number, dates and what customs had given. Ctrl+Z takes it back.", nullptr, left));
}

void DocumentPage::pasteLines(const QString& tsv)
{
    if (RecordGrid* grid = m_pages->mainGrid()) {
        grid->appendText(tsv);
    }
}

void DocumentPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_pages->focusFirst();
}

bool DocumentPage::event(QEvent* event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::WindowDeactivate) {
        save();
    }
    return QWidget::event(event);
}

} // namespace Tongguan
