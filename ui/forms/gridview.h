// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace Tongguan {

enum class Leave;
class RecordTable;

// The table itself: keys of a spreadsheet, and the first columns kept in sight. The kept ones are a second view on top,
// there only while the table is scrolled sideways; editing always happens in this one.
class GridView final : public QTableView {
    Q_OBJECT
public:
    GridView(RecordTable& table, int frozen, QWidget* parent = nullptr);

    void go(Leave how); // the next cell after editing or by key
    [[nodiscard]] int frozenWidth() const;
    void placeFrozen();
    [[nodiscard]] bool isFrozenShown() const { return m_frozen->isVisible(); }

Q_SIGNALS:
    void leaveRequested(Tongguan::Leave how); // beyond the first or last cell
    void lineWanted(); // beyond the last cell of a table that takes more lines

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

public:
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    [[nodiscard]] QList<int> shownColumns() const; // logical, in the order on screen

    RecordTable& m_table;
    QTableView* m_frozen;
    QWidget* m_edge; // the line behind the kept columns
    int m_frozenCount;
};

} // namespace Tongguan
