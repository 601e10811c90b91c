// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/listselection.h"

#include "models/tables/declarationtable.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace Tongguan {

ListSelection::ListSelection(QTableView& view, DeclarationTable& table, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_table(table)
{
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_isHolding = m_isHolding && m_isMoving; });
    connect(&table, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isMoving = true; });
    connect(&table, &QAbstractItemModel::rowsRemoved, this, [this] { m_isMoving = false; });
    connect(&table, &QAbstractItemModel::modelReset, this, [this] { m_isHolding = false; });
    connect(&table, &QAbstractItemModel::dataChanged, this, &ListSelection::bring);
}

void ListSelection::hold()
{
    constexpr int most = 5000; // more are all of them, or nearly
    if (m_isHolding) {
        return;
    }
    m_held.clear();
    int rows = 0;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        rows += range.height();
        for (int row = range.top(); row <= range.bottom() && rows <= most; ++row) {
            if (const auto document = m_table.rowAt(row)) {
                m_held.insert(document->id);
            }
        }
    }
    const auto current = m_table.rowAt(m_view.currentIndex().row());
    m_current = current ? current->id : DocumentId();
    m_isHolding = rows > 0 && rows == m_held.size(); // all at hand
}

void ListSelection::bring()
{
    if (!m_isHolding) {
        return;
    }
    QItemSelection selection;
    for (const DocumentId& id : std::as_const(m_held)) {
        if (const int row = m_table.rowOf(id); row >= 0) {
            selection.select(m_table.index(row, 0), m_table.index(row, m_table.columnCount() - 1));
        }
    }
    m_isMoving = true;
    if (const int row = m_table.rowOf(m_current); row >= 0 && row != m_view.currentIndex().row()) {
        m_view.selectionModel()->setCurrentIndex(m_table.index(row, 0), QItemSelectionModel::NoUpdate);
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isMoving = false;
}

} // namespace Tongguan
