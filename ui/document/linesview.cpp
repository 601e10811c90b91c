// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/linesview.h"

#include "ui/forms/language.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Tongguan {

static QList<int> gridColumns(const DocumentType& type, const QString& key)
{
    return type.grids.value(key).columns;
}

LinesView::LinesView(FormModel& model, const FormContext& context, int group, const QStringList& children, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_pages(new QTabWidget)
{
    const DocumentType& type = model.document().type();
    const Group& lines = type.root.groups.at(group);
    m_grid = new RecordGrid(model, context, inLanguage(lines.name), { group }, gridColumns(type, lines.key));
    m_detail = new RecordForm(model, context, {}, { group });
    auto* holder = new QWidget;
    auto* inner = new QVBoxLayout(holder);
    inner->setContentsMargins(4, 8, 8, 4);
    m_above = new QVBoxLayout;
    inner->addLayout(m_above);
    inner->addWidget(m_detail);
    inner->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(holder);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addTab(area, tr("Line"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setFocusPolicy(Qt::NoFocus);
    for (int nested = 0; nested < int(lines.groups.size()); ++nested) {
        if (children.contains(lines.groups.at(nested).key)) {
            addChild(type, { group, nested }, *m_grid, children);
        }
    }
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_grid);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 260, 340 });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(splitter);

    connectGrid(m_grid);
    connect(m_grid, &RecordGrid::currentRowChanged, this, &LinesView::follow);
    connect(m_grid, &RecordGrid::leaveRequested, this, [this](Leave how) {
        if (how == Leave::NextSection && m_grid->table().rowCount() > 0) {
            m_pages->setCurrentIndex(0);
            m_detail->fields().constFirst()->editor()->input()->setFocus(Qt::TabFocusReason);
        } else {
            Q_EMIT leaveRequested(how);
        }
    });
    connect(m_detail, &SectionForm::committed, this, &LinesView::committed);
    connect(m_detail, &SectionForm::entered, this, [this, area](FieldRow* field) {
        area->ensureWidgetVisible(field, 0, 8);
        Q_EMIT fieldEntered(m_detail->placeOf(field));
    });
    connect(m_detail, &SectionForm::leaveRequested, this, [this](FieldRow* from, Leave how) {
        const QList<FieldRow*>& fields = m_detail->fields();
        const qsizetype at = fields.indexOf(from) + (how == Leave::Previous ? -1 : 1);
        if (how == Leave::NextSection || at >= fields.size()) { // the next line, or on to the next page
            if (how != Leave::NextSection && m_grid->currentRow() + 1 < m_grid->table().rowCount()) {
                m_grid->view().setCurrentIndex(m_grid->table().index(m_grid->currentRow() + 1, m_grid->view().currentIndex().column()));
                fields.constFirst()->editor()->input()->setFocus(Qt::TabFocusReason);
            } else {
                Q_EMIT leaveRequested(Leave::NextSection);
            }
        } else if (at < 0) {
            m_grid->focusFirst();
        } else {
            fields.at(at)->editor()->input()->setFocus(how == Leave::Previous ? Qt::BacktabFocusReason : Qt::TabFocusReason);
        }
    });
    connect(&model, &FormModel::changed, this, [this] { follow(m_grid->currentRow()); });
    follow(m_grid->currentRow());
}

void LinesView::addAid(QWidget* aid)
{
    m_above->addWidget(aid);
    aid->show(); // now, not with the next event
}

void LinesView::connectGrid(RecordGrid* grid)
{
    connect(grid, &RecordGrid::committed, this, &LinesView::committed);
    connect(grid, &RecordGrid::noticed, this, &LinesView::noticed);
    connect(grid, &RecordGrid::cellEntered, this, &LinesView::fieldEntered);
}

void LinesView::addChild(const DocumentType& type, const QList<int>& groups, RecordGrid& parentGrid, const QStringList& children)
{
    const Group& group = type.group(groups);
    auto* grid = new RecordGrid(m_model, m_context, inLanguage(group.name), groups, gridColumns(type, group.key));
    m_children.append(grid);
    m_pages->addTab(grid, inLanguage(group.name));
    connectGrid(grid);
    const auto rebind = [this, grid, &parentGrid](int row) {
        QList<Place::Step> steps = parentGrid.table().parentSteps();
        steps.append({ .group = parentGrid.table().groupIndex(), .row = row });
        grid->table().setParentSteps(steps);
        grid->setEmptyText(parentGrid.table().rowCount() == 0 ? tr("These belong to a line: add one above first.")
                                                              : tr("None for this line. Insert adds one."));
        grid->table().setFindings(m_findings);
    };
    connect(&parentGrid, &RecordGrid::currentRowChanged, grid, rebind);
    rebind(parentGrid.currentRow());
    for (int nested = 0; nested < int(group.groups.size()); ++nested) {
        if (children.contains(group.groups.at(nested).key)) {
            QList<int> path = groups;
            path.append(nested);
            addChild(type, path, *grid, children);
        }
    }
}

QList<RecordGrid*> LinesView::grids() const
{
    QList<RecordGrid*> all { m_grid };
    all.append(m_children);
    return all;
}

void LinesView::follow(int row)
{
    m_detail->setRecord({ { .group = m_grid->table().groupIndex(), .row = row } });
    m_pages->setTabText(0, row < 0 ? tr("Line") : tr("Line %1").arg(row + 1));
    m_detail->setFindings(m_findings, m_showAll);
}

bool LinesView::goTo(const Place& place)
{
    if (place.steps.isEmpty() || place.steps.constFirst().group != m_grid->table().groupIndex()) {
        return false;
    }
    if (place.steps.size() == 1) {
        const int column = m_grid->table().columnOf(place.element);
        if (place.element >= 0 && m_grid->view().isColumnHidden(column)) { // not in the grid: in the detail
            m_grid->view().setCurrentIndex(m_grid->table().index(place.steps.constFirst().row, 0));
            m_pages->setCurrentIndex(0);
            if (FieldRow* field = m_detail->fieldAt(place)) {
                field->editor()->input()->setFocus(Qt::OtherFocusReason);
            }
        } else {
            m_grid->goTo(place);
        }
        return true;
    }
    RecordGrid* above = m_grid;
    for (RecordGrid* grid : std::as_const(m_children)) {
        if (grid->table().groupPath().size() == place.steps.size() && grid->table().groupIndex() == place.steps.constLast().group) {
            for (qsizetype depth = 0; depth + 1 < place.steps.size(); ++depth) { // the lines that it is below
                above->view().setCurrentIndex(above->table().index(place.steps.at(depth).row, 0));
                for (RecordGrid* next : std::as_const(m_children)) {
                    if (next->table().groupPath().size() == depth + 2 && next->table().groupIndex() == place.steps.at(depth + 1).group) {
                        above = next;
                    }
                }
            }
            m_pages->setCurrentWidget(grid);
            grid->goTo(place);
            return true;
        }
    }
    return false;
}

void LinesView::setFindings(const QList<PlacedFinding>& findings, bool showAll)
{
    m_findings = findings;
    m_showAll = showAll;
    const QList<RecordGrid*> all = grids();
    for (RecordGrid* grid : all) {
        grid->table().setFindings(findings);
    }
    m_detail->setFindings(findings, showAll);
}

} // namespace Tongguan
