// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/gridview.h"
#include "ui/forms/recordtable.h"

#include <QWidget>

class QAction;
class QLabel;
class QMimeData;
class QToolBar;

namespace Tongguan {

class CellDelegate;

// A group's lines as a grid with its actions, and the sum of what is selected below. Ins adds a line, Ctrl+Del deletes
// lines, Ctrl+D fills down, Alt+Up and Alt+Down move, Ctrl+Shift+D duplicates.
class RecordGrid final : public QWidget {
    Q_OBJECT
public:
    // `columns` are shown at first; the header's menu brings the others.
    RecordGrid(FormModel& model, const FormContext& context, const QString& title, const QList<int>& groups,
        const QList<int>& columns, QWidget* parent = nullptr);

    [[nodiscard]] RecordTable& table() const { return *m_table; }
    [[nodiscard]] GridView& view() const { return *m_view; }
    [[nodiscard]] int currentRow() const;
    void goTo(const Place& place); // makes its cell current and gives it the focus
    void focusFirst();
    void setEmptyText(const QString& text); // one sentence for an empty table
    // Another act: in the menu of the table, with `button` also above it. What changes lines rests while they may not be.
    QAction* addAct(const QString& text, const QKeySequence& keys, bool button, bool changes, const std::function<void()>& run);
    // What is pasted goes there first; true: it was taken.
    void setTaker(std::function<bool(const QMimeData& mime)> taker) { m_taker = std::move(taker); }

    // Order, widths and hidden columns, for the settings.
    [[nodiscard]] QByteArray state() const;
    bool restoreState(const QByteArray& state);

    void insertLine();
    void duplicateLines();
    void deleteLines();
    void moveLine(int rows);
    void fillDown();
    void clearCells();
    void copy() const;
    void cut();
    void paste();
    // Whole lines from text with or without a row of names (zh, en or key); says what came of it in noticed().
    void appendText(const QString& tsv);

Q_SIGNALS:
    void currentRowChanged(int row);
    void leaveRequested(Tongguan::Leave how);
    void committed();
    void noticed(const QString& text); // one sentence for the status line
    void stateChanged();
    void cellEntered(const Tongguan::Place& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    QAction* makeAction(const QString& text, const QKeySequence& keys, void (RecordGrid::*slot)(), bool button);
    void showHeaderMenu(const QPoint& at);
    void showSums();
    void sizeColumns();
    void updateActions();
    struct Pasted {
        int first = 0, rows = 0, leftOut = 0; // lines
        QStringList untaken; // columns that are none here
    };
    void sayPasted(const Pasted& pasted);
    void appendCells(Cells cells); // lines behind the others
    void pasteIntoSelection(const QString& text);
    [[nodiscard]] QString misfitText(const QList<Place>& misfits) const;
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<int> columnsFrom(int column) const;
    [[nodiscard]] int firstColumn() const;
    void makeCurrent(const QModelIndex& index);
    [[nodiscard]] QList<int> columnsByHeader(const QStringList& names) const; // empty: it is no row of names

    RecordTable* m_table;
    GridView* m_view;
    CellDelegate* m_delegate;
    QToolBar* m_bar;
    QLabel* m_title;
    QLabel* m_sums;
    QLabel* m_empty;
    QList<QAction*> m_editing;
    std::function<bool(const QMimeData&)> m_taker;
    qsizetype m_shown;
};

} // namespace Tongguan
