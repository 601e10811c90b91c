// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentListPage that builds it.
#include "ui/document/documentlistpage.h"
#include "models/tables/declarationtable.h"
#include "ui/document/listcolumns.h"
#include "ui/document/listdelegate.h"
#include "ui/document/listfilterbar.h"
#include "ui/document/listselection.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QMenu>
#include <QToolBar>

namespace Tongguan {

void DocumentListPage::buildMakings()
{
    constexpr qsizetype mostTools = 3;
    for (const ListSubject::Making& making : m_subject.makings) {
        QAction* action = addTool(making.tool, making.icon, making.text, making.key);
        connect(action, &QAction::triggered, this, [this, making] { Q_EMIT newRequested(making.type, making.direction); });
        m_makings.append(action);
    }
    addActions(m_makings);
    if (m_makings.size() <= mostTools) {
        m_tools->addActions(m_makings);
        return;
    }
    auto* menu = new QMenu(m_subject.makeText, this);
    menu->addActions(m_makings);
    auto* button = new QToolButton(m_tools);
    button->setObjectName(u"new"_s);
    button->setText(m_subject.makeText);
    button->setAccessibleName(m_subject.makeText);
    button->setIcon(themedIcon(u"add"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    m_newButton = m_tools->addWidget(button);
    auto* openMenu = new QAction(m_subject.makeText, this);
    openMenu->setShortcut(QKeySequence(u"Alt+Shift+Ins"_s));
    openMenu->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    button->setToolTip(u"%1  %2"_s.arg(m_subject.makeText, openMenu->shortcut().toString(QKeySequence::NativeText)));
    addAction(openMenu);
    connect(openMenu, &QAction::triggered, button, &QToolButton::showMenu);
}

void DocumentListPage::buildActions()
{
    m_tools->setIconSize(QSize(16, 16));
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setMovable(false);
    m_tools->setContentsMargins(8, 0, 8, 0);
    m_tools->addAction(m_import);
    m_tools->addSeparator();
    m_tools->addActions({ m_submit, m_export, m_print, m_duplicate, m_delete });
    auto* space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    auto* columns = new QToolButton(m_tools);
    columns->setObjectName(u"columns"_s);
    columns->setIcon(themedIcon(u"columns"));
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columnMenu);
    m_tools->addWidget(columns);
    m_rowMenu->addActions({ m_open, m_submit, m_export, m_print, m_archive });
    m_archive->setVisible(m_subject.hasArchive);
    m_rowMenu->addSeparator();
    m_rowMenu->addActions({ m_batch, m_compare });
    m_rowMenu->addSeparator();
    m_rowMenu->addActions({ m_copy, m_duplicate, m_delete });
    addActions({ m_import, m_submit, m_export, m_print, m_archive });
    m_view->addActions({ m_duplicate, m_delete, m_copy, m_batch, m_compare }); // keys that mean something else in the search box
    for (auto* action : { m_duplicate, m_delete, m_copy, m_batch, m_compare })
        action->setShortcutContext(Qt::WidgetShortcut);

    auto* undo = new QAction(this);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut); // also where nothing is left; the search box has its own
    addAction(undo);
    connect(undo, &QAction::triggered, this, &DocumentListPage::undoRequested);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_filterBar, &ListFilterBar::focusSearch);
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    connect(m_open, &QAction::triggered, this, &DocumentListPage::openCurrent);
    connect(m_duplicate, &QAction::triggered, this, [this] {
        if (!currentId().isNull())
            Q_EMIT duplicateRequested(currentId());
    });
    connect(m_delete, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT deleteRequested(ids); }); });
    connect(m_submit, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT submitRequested(ids); }); });
    connect(m_export, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT exportRequested(ids); }); });
    connect(m_print, &QAction::triggered, this, [this] { withSelected([this](const Rows& rows) { printOfOneType(rows); }); });
    connect(m_archive, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT printRequested(ids, u"archive"_s); }); });
    connect(m_copy, &QAction::triggered, this, &DocumentListPage::copySelected);
    connect(m_batch, &QAction::triggered, this, [this] { withSelected([this](const Rows& rows) { batchOfOneType(rows); }); });
    connect(m_compare, &QAction::triggered, this, [this] {
        withSelectedIds([this](const auto& ids) {
            if (ids.size() == 2)
                Q_EMIT compareRequested(ids.front(), ids.back());
        });
    });
}

void DocumentListPage::buildTable()
{
    for (int column = 0; column < ListColumnCount; ++column)
        m_table->setHeaderData(column, Qt::Horizontal, m_subject.columnName(ListColumn(column)));
    m_view->setObjectName(u"declarationList"_s);
    m_view->setAccessibleName(m_subject.name);
    m_view->setModel(m_table);
    m_view->setItemDelegate(new ListDelegate(*m_table, m_subject, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    auto* rows = m_view->verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(20);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(tableRowHeight());
    auto* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(28);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();

    connect(header, &QHeaderView::sectionClicked, this, &DocumentListPage::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &DocumentListPage::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, &DocumentListPage::rememberColumns);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(m_columnMenu, &QMenu::aboutToShow, this, &DocumentListPage::fillColumnMenu);
    connect(m_view, &QTableView::doubleClicked, this, &DocumentListPage::openCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { m_rowMenu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentListPage::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (currentId().isNull() || m_selection->isMoving())
            return;
        m_wanted = {};
        Q_EMIT currentChanged(currentId());
    });
}

} // namespace Tongguan
