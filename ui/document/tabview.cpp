// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/tabview.h"

#include "ui/forms/language.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Tongguan {

TabView::TabView(FormModel& model, const FormContext& context, const FormTab& tab, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
{
    const DocumentType& type = model.document().type();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!tab.sections.isEmpty() || !tab.singles.isEmpty()) {
        auto* holder = new QWidget;
        auto* inner = new QVBoxLayout(holder);
        inner->setContentsMargins(4, 6, 8, 4);
        inner->setSpacing(4);
        for (const QString& key : tab.sections) {
            if (const Section* section = type.section(key)) {
                addSection(new SectionForm(model, context, inLanguage(section->name), section->fields), inner);
            }
        }
        for (const QString& key : tab.singles) {
            if (const int group = type.root.groupIndexOf(key); group >= 0) {
                addSection(new RecordForm(model, context, inLanguage(type.root.groups.at(group).name), { group }), inner);
            }
        }
        inner->addStretch(1);
        m_area = new QScrollArea;
        m_area->setWidget(holder);
        m_area->setWidgetResizable(true);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would move the fields
        m_area->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(m_area, 3);
    }
    addGrids(type, tab, layout);
}

void TabView::addSection(SectionForm* form, QVBoxLayout* layout)
{
    m_sections.append(form);
    layout->addWidget(form);
    connect(form, &SectionForm::leaveRequested, this, &TabView::leaveField);
    connect(form, &SectionForm::committed, this, &TabView::committed);
    connect(form, &SectionForm::entered, this, [this, form](FieldRow* field) {
        m_area->ensureWidgetVisible(field, 0, 24);
        Q_EMIT fieldEntered(form->placeOf(field));
    });
}

void TabView::addGrids(const DocumentType& type, const FormTab& tab, QVBoxLayout* layout)
{
    if (tab.grids.isEmpty()) {
        return;
    }
    if (tab.grids.size() == 1 && tab.sections.isEmpty() && tab.singles.isEmpty()) {
        const int group = type.root.groupIndexOf(tab.grids.constFirst());
        if (group < 0) {
            return;
        }
        m_lines = new LinesView(m_model, m_context, group, tab.children);
        connect(m_lines, &LinesView::fieldEntered, this, &TabView::fieldEntered);
        connect(m_lines, &LinesView::leaveRequested, this, &TabView::leaveRequested);
        connect(m_lines, &LinesView::committed, this, &TabView::committed);
        connect(m_lines, &LinesView::noticed, this, &TabView::noticed);
        layout->addWidget(m_lines, 1);
        return;
    }
    auto* grids = new QGridLayout;
    grids->setContentsMargins(0, 4, 0, 0);
    grids->setSpacing(8);
    const auto isWide = [&type](const QString& key) { return type.grids.value(key).columns.size() > 5; };
    const bool isStacked = !m_area && tab.grids.size() == 2 && std::any_of(tab.grids.cbegin(), tab.grids.cend(), isWide);
    const int columns = isStacked ? 1 : tab.grids.size() == 3 ? 3 : 2;
    for (const QString& key : tab.grids) {
        const int group = type.root.groupIndexOf(key);
        if (group < 0) {
            continue;
        }
        auto* grid = new RecordGrid(m_model, m_context, inLanguage(type.root.groups.at(group).name), { group }, type.grids.value(key).columns);
        const int at = int(m_grids.size());
        grids->addWidget(grid, at / columns, at % columns);
        grids->setColumnStretch(at % columns, 1);
        if (isStacked)
            grids->setRowStretch(at, isWide(key) ? 2 : 1);
        m_grids.append(grid);
        connect(grid, &RecordGrid::committed, this, &TabView::committed);
        connect(grid, &RecordGrid::noticed, this, &TabView::noticed);
        connect(grid, &RecordGrid::cellEntered, this, &TabView::fieldEntered);
        connect(grid, &RecordGrid::leaveRequested, this, [this, grid](Leave how) { leaveGrid(grid, how); });
    }
    layout->addLayout(grids, 2);
}

bool TabView::holds(const DocumentType& type, const FormTab& tab, const Place& place)
{
    for (const QString& key : tab.sections) {
        if (const Section* section = type.section(key); section && section->fields.contains(place.path())) {
            return true;
        }
    }
    if (place.steps.isEmpty()) {
        return false;
    }
    const QString& group = type.root.groups.at(place.steps.constFirst().group).key;
    return tab.singles.contains(group) || tab.grids.contains(group);
}

bool TabView::goTo(const Place& place)
{
    for (SectionForm* form : std::as_const(m_sections)) {
        if (FieldRow* field = form->fieldAt(place)) {
            field->editor()->input()->setFocus(Qt::OtherFocusReason);
            m_area->ensureWidgetVisible(field, 0, 48);
            return true;
        }
    }
    for (RecordGrid* grid : std::as_const(m_grids)) {
        if (place.steps.size() == 1 && grid->table().groupIndex() == place.steps.constFirst().group) {
            grid->goTo(place);
            return true;
        }
    }
    return m_lines && m_lines->goTo(place);
}

QList<FieldRow*> TabView::fields() const
{
    QList<FieldRow*> all;
    for (const SectionForm* form : m_sections) {
        all.append(form->fields());
    }
    return all;
}

QList<RecordGrid*> TabView::grids() const
{
    return m_lines ? m_lines->grids() : m_grids;
}

void TabView::toTop()
{
    if (m_area) {
        m_area->verticalScrollBar()->setValue(0);
    }
}

void TabView::focusFirst()
{
    if (const QList<FieldRow*> all = fields(); !all.isEmpty()) {
        all.constFirst()->editor()->input()->setFocus(Qt::TabFocusReason);
    } else if (const QList<RecordGrid*> tables = grids(); !tables.isEmpty()) {
        tables.constFirst()->focusFirst();
    }
}

void TabView::focusLast()
{
    if (!m_grids.isEmpty()) {
        m_grids.constLast()->focusFirst();
    } else if (m_lines) {
        m_lines->grid().focusFirst();
    } else if (const QList<FieldRow*> all = fields(); !all.isEmpty()) {
        all.constLast()->editor()->input()->setFocus(Qt::BacktabFocusReason);
    }
}

void TabView::leaveField(FieldRow* from, Leave how)
{
    const QList<FieldRow*> all = fields();
    qsizetype at = all.indexOf(from);
    if (how == Leave::NextSection) {
        for (qsizetype section = 0; section < m_sections.size(); ++section) {
            if (m_sections.at(section)->fields().contains(from)) {
                at = section + 1 < m_sections.size() ? all.indexOf(m_sections.at(section + 1)->fields().value(0)) : all.size();
                break;
            }
        }
    } else {
        at += how == Leave::Previous ? -1 : 1;
    }
    if (at < 0) {
        Q_EMIT leaveRequested(Leave::Previous);
    } else if (at < all.size()) {
        all.at(at)->editor()->input()->setFocus(how == Leave::Previous ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    } else if (!m_grids.isEmpty()) {
        m_grids.constFirst()->focusFirst();
    } else {
        Q_EMIT leaveRequested(Leave::Next);
    }
}

void TabView::leaveGrid(RecordGrid* from, Leave how)
{
    const qsizetype at = m_grids.indexOf(from) + (how == Leave::Previous ? -1 : 1);
    if (at >= 0 && at < m_grids.size()) {
        m_grids.at(at)->focusFirst();
    } else if (const QList<FieldRow*> all = fields(); at < 0 && !all.isEmpty()) {
        all.constLast()->editor()->input()->setFocus(Qt::BacktabFocusReason);
    } else {
        Q_EMIT leaveRequested(at < 0 ? Leave::Previous : Leave::Next);
    }
}

void TabView::setFindings(const QList<PlacedFinding>& findings, bool showAll)
{
    for (SectionForm* form : std::as_const(m_sections)) {
        form->setFindings(findings, showAll);
    }
    for (RecordGrid* grid : std::as_const(m_grids)) {
        grid->table().setFindings(findings);
    }
    if (m_lines) {
        m_lines->setFindings(findings, showAll);
    }
}

} // namespace Tongguan
