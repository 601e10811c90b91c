// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/declarationpage.h"

#include "models/dictionary/merge.h"
#include "ui/declaration/conflictpanel.h"
#include "ui/declaration/copydocument.h"
#include "ui/declaration/fieldfinder.h"
#include "ui/declaration/findingspanel.h"
#include "ui/declaration/formpages.h"
#include "ui/declaration/goodsaid.h"
#include "ui/declaration/hintpanel.h"
#include "ui/declaration/receiptspanel.h"
#include "ui/declaration/taxpanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

using namespace std::chrono_literals;

DeclarationPage::DeclarationPage(const Dictionary& dictionary, const CodeTables& tables, QWidget* parent)
    : QWidget(parent)
    , m_tables(tables)
    , m_context { .tables = &tables }
    , m_menu(new QMenu(this))
{
    m_model.load(Document(dictionary.declaration()));
    m_head = new DeclarationHead;
    m_finder = new FieldFinder(dictionary.declaration());
    m_finder->hide();
    m_pages = new FormPages(m_model, m_context);
    m_findingsPanel = new FindingsPanel;
    m_hintPanel = new HintPanel(tables);
    m_receiptsPanel = new ReceiptsPanel(tables);
    m_receiptsPage = new ReceiptsPanel(tables);
    m_conflictPanel = new ConflictPanel;
    m_taxPanel = new TaxPanel(m_context);
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
    connect(&m_pause, &QTimer::timeout, this, &DeclarationPage::flush);
    connect(&m_noticeTime, &QTimer::timeout, this, [this] { m_head->setNotice({}); });
    connect(&m_model, &FormModel::changed, this, &DeclarationPage::follow);
    connect(m_pages, &FormPages::committed, this, &DeclarationPage::flush);
    connect(m_pages, &FormPages::fieldEntered, this, &DeclarationPage::showHint);
    connect(m_pages, &FormPages::noticed, this, &DeclarationPage::notice);
    connect(m_pages, &FormPages::layoutChanged, this, &DeclarationPage::layoutChanged);
    connect(m_head, &DeclarationHead::actionRequested, this, &DeclarationPage::act);
    connect(m_head, &DeclarationHead::findingsRequested, this, [this] {
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
    connect(m_findingsPanel, &FindingsPanel::jumpRequested, this, qOverload<const Place&>(&DeclarationPage::jumpTo));
    connect(m_findingsPanel, &FindingsPanel::ruleRequested, this, &DeclarationPage::ruleRequested);
    connect(m_receiptsPanel, &ReceiptsPanel::jumpRequested, this, qOverload<const Place&>(&DeclarationPage::jumpTo));
    connect(m_receiptsPage, &ReceiptsPanel::jumpRequested, this, qOverload<const Place&>(&DeclarationPage::jumpTo));
    connect(m_taxPanel, &TaxPanel::jumpRequested, this, qOverload<const Place&>(&DeclarationPage::jumpTo));
    connect(m_taxPanel, &TaxPanel::formRequested, m_pages, &FormPages::focusFirst);
    connect(m_taxPanel, &TaxPanel::takeOverRequested, this, [this](const Document& document, const QList<Place>& places) {
        m_model.endTyping();
        m_model.edit(tr("Take over the comparison"), document, places);
        flush();
        notice(tr("Taken over into the declaration. Ctrl+Z takes it back."));
    });
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

DeclarationPage::~DeclarationPage()
{
    hide(); // the field with the focus is left while everything still stands
    delete m_goods;
    delete m_stack;
    delete m_finder;
    delete m_head;
}

void DeclarationPage::setChecker(Checks checks)
{
    m_checks = std::move(checks);
    runChecks({});
}

GoodsAid& DeclarationPage::useGoods(const Tariff& tariff, ProductSource& products)
{
    m_goods = new GoodsAid(m_model, m_tables, tariff, products, this);
    connect(m_pages, &FormPages::linesBuilt, m_goods, &GoodsAid::attach);
    connect(m_goods, &GoodsAid::noticed, this, &DeclarationPage::notice);
    connect(m_goods, &GoodsAid::taken, this, &DeclarationPage::flush);
    return *m_goods;
}

void DeclarationPage::open(const DeclarationView& view)
{
    save(); // of the one before
    if (view.id != m_view.id) {
        m_taxPanel->startAnew();
        m_pages->toTop();
    }
    m_filling = true;
    m_told.clear();
    m_known = view.document;
    m_showAll = view.state == DeclarationState::Returned;
    m_stack->setCurrentWidget(m_workspace);
    m_finder->hide();
    m_head->setNotice({});
    m_model.setReadOnly(!isEditable(view.state));
    m_model.load(view.document);
    m_filling = false;
    m_hasPending = false;
    m_pending.clear();
    m_pendingAll = false;
    m_pause.stop();
    takeView(view);
    runChecks({});
}

void DeclarationPage::update(const DeclarationView& view)
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
        m_model.setReadOnly(!isEditable(view.state));
        m_showAll = m_showAll || view.state == DeclarationState::Returned;
    }
    takeView(view);
    runChecks({});
}

void DeclarationPage::takeView(const DeclarationView& view)
{
    m_view = view;
    m_head->present(view, m_model.document());
    m_receiptsPanel->setReceipts(view.receipts, m_model.document());
    m_receiptsPage->setReceipts(view.receipts, m_model.document());
    for (QAction* action : std::as_const(m_editing)) {
        action->setEnabled(isEditable(view.state));
    }
    m_fill->setEnabled(isEditable(view.state) && !m_enterprise.isEmpty());
    if (view.sync == SyncState::Conflict && !view.conflictTheirs.isNull()) {
        m_conflictPanel->setVersions(view.conflictBase, m_model.document(), view.conflictTheirs);
    } else {
        m_stack->setCurrentWidget(m_workspace);
    }
}

void DeclarationPage::follow(const QList<Place>& places)
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

void DeclarationPage::flush()
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

void DeclarationPage::save()
{
    if (m_hasPending) {
        flush();
    }
}

void DeclarationPage::runChecks(const QList<Place>& places)
{
    m_findings = m_checks ? m_checks(m_model.document(), places) : QList<Finding> {};
    placeFindings();
    m_taxPanel->setDocument(m_model.document(), isEditable(m_view.state));
}

void DeclarationPage::placeFindings()
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
    if (isEditable(m_view.state)) { // what customs has taken is no longer ours to mend
        for (const Finding& finding : std::as_const(m_findings)) {
            placed.append({ .finding = finding, .place = placeOf(finding.field), .isRemark = false });
        }
    }
    m_placed = placed;
    m_findingsPanel->setFindings(m_placed, document, isEditable(m_view.state));
    m_pages->setFindings(m_placed, m_showAll);
    refreshHead();
}

void DeclarationPage::refreshHead()
{
    const int errors = m_findingsPanel->count(Severity::Error);
    const int warnings = m_findingsPanel->count(Severity::Warning);
    m_head->showCounts(errors, warnings, countRequired(m_model.document()), isEditable(m_view.state));
    const int all = int(m_placed.size());
    m_findingsDock->setWindowTitle(all == 0 ? tr("Findings") : tr("Findings (%1)").arg(all));
}

bool DeclarationPage::jumpTo(const QString& place)
{
    const Result<Place> found = m_model.document().place(place);
    return found && jumpTo(*found);
}

bool DeclarationPage::jumpTo(const Place& place)
{
    m_stack->setCurrentWidget(m_workspace);
    const bool found = m_pages->goTo(place);
    if (!found) {
        notice(tr("This field is not on the form"));
    }
    return found;
}

void DeclarationPage::check()
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

void DeclarationPage::submit()
{
    if (!isEditable(m_view.state)) {
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

void DeclarationPage::act(NextAction action)
{
    switch (action) {
    case NextAction::Submit: submit(); return;
    case NextAction::Settle: showConflict(); return;
    case NextAction::Retry: Q_EMIT retryRequested(m_view.id); return;
    case NextAction::Follow: m_pages->setCurrentWidget(m_receiptsPage); return;
    case NextAction::StartAnother: Q_EMIT nextActionRequested(m_view.id); return;
    }
}

void DeclarationPage::showConflict()
{
    save();
    if (!m_view.conflictTheirs.isNull()) {
        m_conflictPanel->setVersions(m_view.conflictBase, m_model.document(), m_view.conflictTheirs);
        m_stack->setCurrentWidget(m_conflictPanel);
    }
}

void DeclarationPage::showHint(const Place& place)
{
    const Document& document = m_model.document();
    if (place.element >= 0) {
        m_hintPanel->showElement(document.type().element(place.path()), document.direction(), document.placeText(place));
    }
}

void DeclarationPage::notice(const QString& text)
{
    m_head->setNotice(text);
    m_noticeTime.start();
}

void DeclarationPage::setEnterprise(const QHash<QString, QString>& enterprise)
{
    m_enterprise = enterprise;
    m_fill->setEnabled(isEditable(m_view.state) && !m_enterprise.isEmpty());
}

void DeclarationPage::fillFromEnterprise()
{
    const Document filled = filledFromEnterprise(m_model.document(), m_enterprise);
    if (filled == m_model.document()) {
        notice(tr("Nothing to fill: the fields hold values already"));
        return;
    }
    m_model.edit(tr("Fill from the enterprise file"), filled);
    flush();
}

void DeclarationPage::copyFrom(const Document& source)
{
    m_model.edit(tr("Copy from another declaration"), copyInto(m_model.document(), source));
    flush();
    notice(tr("Copied; number, dates and what customs had given are left out. Ctrl+Z takes it back."));
}

void DeclarationPage::pasteLines(const QString& tsv)
{
    if (RecordGrid* grid = m_pages->mainGrid()) {
        grid->appendText(tsv);
    }
}

void DeclarationPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_pages->focusFirst();
}

bool DeclarationPage::event(QEvent* event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::WindowDeactivate) {
        save();
    }
    return QWidget::event(event);
}

} // namespace Tongguan
