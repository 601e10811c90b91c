// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/gridview.h"

#include "ui/forms/celldelegate.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace Tongguan {

GridView::GridView(RecordTable& table, int frozen, QWidget* parent)
    : QTableView(parent)
    , m_table(table)
    , m_frozen(new QTableView(this))
    , m_edge(new QWidget(this))
    , m_frozenCount(frozen)
{
    setModel(&table);
    m_frozen->setModel(&table);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setItemDelegate(new CellDelegate(table, this)); // its own: one delegate commits for one view
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->verticalHeader()->hide();
    m_frozen->hide();
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Dark);
    m_edge->hide();
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_frozen->horizontalHeader()->setHighlightSections(false);
    for (QTableView* view : { static_cast<QTableView*>(this), m_frozen }) {
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->setAlternatingRowColors(true);
    }
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &GridView::placeFrozen);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &GridView::placeFrozen);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &GridView::placeFrozen);
}

QList<int> GridView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical)) {
            columns.append(logical);
        }
    }
    return columns;
}

int GridView::frozenWidth() const
{
    int width = 0;
    const QList<int> shown = shownColumns();
    for (const int column : shown.first(std::min<qsizetype>(m_frozenCount, shown.size()))) {
        width += columnWidth(column);
    }
    return width;
}

void GridView::placeFrozen()
{
    const bool wanted = m_frozenCount > 0 && horizontalScrollBar()->value() > 0 && frozenWidth() < viewport()->width() / 2;
    m_edge->setVisible(wanted);
    if (!wanted) {
        m_frozen->hide();
        return;
    }
    const QList<int> kept = shownColumns().first(std::min<qsizetype>(m_frozenCount, shownColumns().size()));
    QHeaderView* header = m_frozen->horizontalHeader();
    for (int column = 0; column < m_table.columnCount(); ++column) {
        m_frozen->setColumnHidden(column, !kept.contains(column));
    }
    for (int at = 0; at < int(kept.size()); ++at) {
        m_frozen->setColumnWidth(kept.at(at), columnWidth(kept.at(at)));
        header->moveSection(header->visualIndex(kept.at(at)), at);
    }
    header->setFixedHeight(horizontalHeader()->height());
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    const QRect area = viewport()->geometry();
    m_frozen->setGeometry(area.left(), horizontalHeader()->y(), frozenWidth(), area.bottom() - horizontalHeader()->y() + 1);
    m_frozen->show();
    m_frozen->raise();
    m_edge->setGeometry(m_frozen->geometry().right() + 1, m_frozen->y(), 1, m_frozen->height());
    m_edge->raise();
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        placeFrozen();
    }
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const QList<int> shown = shownColumns();
    const qsizetype at = shown.indexOf(index.column());
    if (at >= 0 && at < m_frozenCount) {
        horizontalScrollBar()->setValue(0); // the kept columns themselves: nothing lies over them then
    }
    QTableView::scrollTo(index, hint);
    if (at >= m_frozenCount && horizontalScrollBar()->value() > 0) {
        const int covered = frozenWidth() - visualRect(index).left();
        if (covered > 0 && frozenWidth() < viewport()->width() / 2) {
            horizontalScrollBar()->setValue(std::max(0, horizontalScrollBar()->value() - covered));
        }
    }
}

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F2) { // edits here; elsewhere on the page it leads to the grid
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridView::go(Leave how)
{
    const QList<int> columns = shownColumns();
    if (columns.isEmpty() || m_table.rowCount() == 0) {
        Q_EMIT leaveRequested(how);
        return;
    }
    QModelIndex now = currentIndex();
    qsizetype at = columns.indexOf(now.column());
    int row = now.row();
    switch (how) {
    case Leave::Next:
        do {
            if (++at >= columns.size()) {
                at = 0;
                ++row;
            }
        } while (row < m_table.rowCount() && m_table.isNumbering(columns.at(at)) && columns.size() > 1);
        break;
    case Leave::Previous:
        do {
            if (--at < 0) {
                at = columns.size() - 1;
                --row;
            }
        } while (row >= 0 && m_table.isNumbering(columns.at(at)) && columns.size() > 1);
        break;
    case Leave::Up:
        row = std::max(0, row - 1);
        break;
    case Leave::Down:
        row = std::min(m_table.rowCount() - 1, row + 1);
        break;
    case Leave::Cancel:
        return;
    case Leave::NextSection:
        Q_EMIT leaveRequested(how);
        return;
    }
    if (row < 0) {
        Q_EMIT leaveRequested(how);
    } else if (row >= m_table.rowCount()) {
        const bool takesMore = !m_table.form().isReadOnly() && m_table.roomForLines() > 0;
        if (takesMore) {
            Q_EMIT lineWanted();
        } else {
            Q_EMIT leaveRequested(how);
        }
    } else {
        setCurrentIndex(m_table.index(row, columns.at(at)));
    }
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(control ? Leave::NextSection : shift ? Leave::Previous : Leave::Next);
        return;
    case Qt::Key_Tab:
        go(Leave::Next);
        return;
    case Qt::Key_Backtab:
        go(Leave::Previous);
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    case Qt::Key_F4: // the codes of this cell
        edit(currentIndex());
        if (auto* editor = qobject_cast<FieldEditor*>(indexWidget(currentIndex()))) {
            editor->showList();
        }
        return;
    default:
        break;
    }
    // Delete and the like are the grid's actions; the base would begin to edit with them.
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Insert || (control && event->key() != Qt::Key_Home && event->key() != Qt::Key_End && event->key() != Qt::Key_A)
        || (event->modifiers() & Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Tongguan
