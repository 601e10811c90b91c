// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/cells.h"
#include "ui/forms/formcontext.h"
#include "ui/forms/formmodel.h"
#include "ui/forms/placedfinding.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The lines of one group as a table, over the form's document: rows follow it by insert, remove, move and dataChanged.
class RecordTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole + 1, FindingsRole }; // int, -1 where there is none; texts

    // `columns`: elements shown first; the others of the group follow.
    RecordTable(FormModel& model, const FormContext& context, const QList<int>& groups, const QList<int>& columns,
        QObject* parent = nullptr);

    // Which record the lines are below, for a nested group. A row of -1: there is none, the table is empty.
    void setParentSteps(const QList<Place::Step>& steps);
    [[nodiscard]] const QList<Place::Step>& parentSteps() const { return m_parent; }
    void setFindings(const QList<PlacedFinding>& findings);
    // What a cell shows instead of its value; "" where it is the value.
    using Shown = std::function<QString(const Record& line, int element)>;
    void setShown(Shown shown);

    [[nodiscard]] const Group& group() const;
    [[nodiscard]] int groupIndex() const { return m_groups.constLast(); }
    [[nodiscard]] const QList<int>& groupPath() const { return m_groups; }
    [[nodiscard]] const Element& elementAt(int column) const;
    [[nodiscard]] int columnOf(int element) const;
    [[nodiscard]] Place placeAt(int row, int column) const;
    [[nodiscard]] Place placeAt(const QModelIndex& index) const { return placeAt(index.row(), index.column()); }
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] bool isNumbering(int column) const; // counts the rows by itself
    [[nodiscard]] bool hasParent() const;
    [[nodiscard]] int roomForLines() const; // how many more fit
    [[nodiscard]] FormModel& form() const { return m_model; }
    [[nodiscard]] const FormContext& context() const { return m_context; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    // What a block of cells becomes from this cell on: rows are added up to the group's limit.
    // `columns` are the shown ones in their order. Gives how many rows were left out.
    int paste(int row, const QList<int>& columns, const Cells& cells);
    // Lines made of all rows, column by column; columns of -1 are left out. Empty lines at the end are used first.
    int appendRows(const QList<int>& columns, const Cells& cells);
    [[nodiscard]] int firstFreeRow() const; // the first of the empty lines at the end, else the one behind the last
    [[nodiscard]] QList<Place> misfits(int firstRow, int rows) const; // filled cells that the dictionary does not take

private:
    [[nodiscard]] QList<Record> current() const;
    void follow(const QList<Place>& places);
    void followRows(const QList<Record>& rows); // lines came, went or moved
    void followValues(const QList<Record>& rows); // the same lines
    [[nodiscard]] QVariant tip(const QModelIndex& index) const;
    [[nodiscard]] QString shownText(const QModelIndex& index) const;

    FormModel& m_model;
    FormContext m_context;
    QList<int> m_groups;
    QList<int> m_columns;
    QList<Place::Step> m_parent;
    QList<Record> m_rows;
    Shown m_shown;
    QHash<qint64, QList<PlacedFinding>> m_findings; // by row << 16 | element
    Direction m_direction = Direction::Import;
    DeclaringStep m_step = DeclaringStep::Whole;
};

} // namespace Tongguan
