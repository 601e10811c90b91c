// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/formpages.h"

#include "ui/forms/language.h"
#include "ui/forms/meaning.h"
#include "ui/shell/icons.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace Tongguan {

FormPages::FormPages(FormModel& model, const FormContext& context, QWidget* parent)
    : QTabWidget(parent)
    , m_model(model)
    , m_context(context)
{
    setDocumentMode(true);
    tabBar()->setFocusPolicy(Qt::NoFocus);
    tabBar()->setAccessibleName(tr("Pages of the document"));
    for (const FormTab& tab : model.document().type().tabs) {
        auto* holder = new QWidget;
        auto* layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        m_views.append(nullptr);
        addTab(holder, inLanguage(tab.name));
    }
    build(0);
    connect(this, &QTabWidget::currentChanged, this, &FormPages::build);
}

void FormPages::build(int at)
{
    if (at < 0 || at >= m_views.size() || m_views.at(at)) {
        return;
    }
    auto* view = new TabView(m_model, m_context, m_model.document().type().tabs.at(at));
    m_views[at] = view;
    widget(at)->layout()->addWidget(view);
    view->show(); // now, not with the next event: it may get the focus at once
    connect(view, &TabView::fieldEntered, this, &FormPages::fieldEntered);
    connect(view, &TabView::committed, this, &FormPages::committed);
    connect(view, &TabView::noticed, this, &FormPages::noticed);
    connect(view, &TabView::leaveRequested, this, [this, at](Leave how) { leavePage(at, how); });
    const QList<RecordGrid*> grids = view->grids();
    for (RecordGrid* grid : grids) {
        const auto state = m_gridStates.constFind(grid->table().group().key);
        if (state != m_gridStates.constEnd()) {
            grid->restoreState(*state);
        }
        connect(grid, &RecordGrid::stateChanged, this, &FormPages::layoutChanged);
        Q_EMIT gridBuilt(*grid);
    }
    view->setFindings(m_findings, m_showAll);
    if (view->lines()) {
        Q_EMIT linesBuilt(*view->lines());
    }
}

TabView* FormPages::page(int at)
{
    build(at);
    return m_views.value(at);
}

void FormPages::leavePage(int from, Leave how)
{
    const int to = how == Leave::Previous ? from - 1 : from + 1;
    if (to < 0 || to >= m_views.size()) {
        return;
    }
    setCurrentIndex(to);
    if (how == Leave::Previous) {
        page(to)->focusLast();
    } else {
        page(to)->focusFirst();
    }
}

bool FormPages::goTo(const Place& place)
{
    const DocumentType& type = m_model.document().type();
    for (int at = 0; at < int(m_views.size()); ++at) {
        if (TabView::holds(type, type.tabs.at(at), place)) {
            setCurrentIndex(at);
            if (page(at)->goTo(place)) {
                return true;
            }
        }
    }
    return false;
}

FieldRow* FormPages::field(const Place& place)
{
    const DocumentType& type = m_model.document().type();
    for (int at = 0; at < int(m_views.size()); ++at) {
        if (!TabView::holds(type, type.tabs.at(at), place)) {
            continue;
        }
        for (SectionForm* form : page(at)->sections()) {
            if (FieldRow* found = form->fieldAt(place)) {
                return found;
            }
        }
    }
    return nullptr;
}

void FormPages::toTop()
{
    setCurrentIndex(0);
    for (TabView* view : std::as_const(m_views)) {
        if (view) {
            view->toTop();
        }
    }
}

void FormPages::focusFirst()
{
    setCurrentIndex(0);
    page(0)->focusFirst();
}

RecordGrid* FormPages::mainGrid()
{
    const QList<FormTab>& tabs = m_model.document().type().tabs;
    const auto isAlone = [](const FormTab& tab) { return tab.grids.size() == 1 && tab.sections.isEmpty() && tab.singles.isEmpty(); };
    auto found = std::find_if(tabs.cbegin(), tabs.cend(), [&](const FormTab& tab) { return isAlone(tab) && !tab.children.isEmpty(); });
    if (found == tabs.cend()) {
        found = std::find_if(tabs.cbegin(), tabs.cend(), isAlone);
    }
    TabView* view = found == tabs.cend() ? nullptr : page(int(found - tabs.cbegin()));
    return view && view->lines() ? &view->lines()->grid() : nullptr;
}

void FormPages::goToGrid()
{
    RecordGrid* grid = mainGrid();
    for (int at = 0; grid && at < int(m_views.size()); ++at) {
        if (m_views.at(at) && m_views.at(at)->isAncestorOf(grid)) {
            setCurrentIndex(at);
            grid->focusFirst();
        }
    }
}

void FormPages::setFindings(const QList<PlacedFinding>& findings, bool showAll)
{
    m_findings = findings;
    m_showAll = showAll;
    for (TabView* view : std::as_const(m_views)) {
        if (view) {
            view->setFindings(findings, showAll);
        }
    }
    markTabs();
}

// A page with errors carries the mark, so that one sees where to look.
void FormPages::markTabs()
{
    const DocumentType& type = m_model.document().type();
    for (int at = 0; at < int(m_views.size()); ++at) {
        int worst = -1;
        int count = 0;
        for (const PlacedFinding& each : std::as_const(m_findings)) {
            const bool shown = each.finding.severity == Severity::Error && each.place && (m_showAll || each.isRemark || !m_model.document().value(*each.place).isEmpty());
            if (shown && TabView::holds(type, type.tabs.at(at), *each.place)) {
                worst = int(each.finding.severity);
                ++count;
            }
        }
        setTabIcon(at, worst < 0 ? QIcon() : themedIcon(meaningIconName(Meaning::Error), Tone::Bad));
        setTabToolTip(at, worst < 0 ? QString() : tr("%n error(s) on this page", nullptr, count));
    }
}

QHash<QString, QByteArray> FormPages::gridStates() const
{
    QHash<QString, QByteArray> states = m_gridStates;
    for (const TabView* view : m_views) {
        if (view) {
            const QList<RecordGrid*> grids = view->grids();
            for (const RecordGrid* grid : grids) {
                states.insert(grid->table().group().key, grid->state());
            }
        }
    }
    return states;
}

void FormPages::setGridStates(const QHash<QString, QByteArray>& states)
{
    m_gridStates = states;
    for (const TabView* view : std::as_const(m_views)) {
        if (view) {
            const QList<RecordGrid*> grids = view->grids();
            for (RecordGrid* grid : grids) {
                grid->restoreState(states.value(grid->table().group().key));
            }
        }
    }
}

} // namespace Tongguan
