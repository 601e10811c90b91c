// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

class QMenu;

namespace Tongguan {

class SettingsPort;
struct LedgerSheet;

// A big table to read: its first columns stay in sight, sums stand at its foot, columns are moved, hidden and
// remembered, blocks of cells are copied for spreadsheets.
class LedgerView final : public QTableView {
    Q_OBJECT
public:
    // `key` names what is remembered of its columns.
    LedgerView(const QString& key, int frozen, SettingsPort& settings, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setHiddenAtFirst(const QList<int>& columns); // before it is shown
    void setSums(const QList<QStringList>& sums); // by unit of measure; texts by column
    [[nodiscard]] QWidget* foot() const; // the sums, in line with the columns: to be laid out right below
    void setWidths(const QList<int>& characters); // of the columns at first
    void showColumnMenu(const QPoint& at); // global
    void copySelection();
    // What is shown, without rows: titles and widths of the columns in their order.
    [[nodiscard]] LedgerSheet sheet() const;
    [[nodiscard]] QList<int> shownColumns() const; // logical, in the order on screen
    [[nodiscard]] bool isFrozenShown() const { return m_frozen->isVisible(); }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void chosen(const QModelIndex& index); // Enter or a double click
    void selectionSummed(const QString& text); // of the figures selected; empty: none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    class Foot;
    void placeFrozen();
    void standardColumns();
    void restoreColumns();
    void rememberColumns();
    void sumSelection();
    [[nodiscard]] int frozenWidth() const;

    QString m_key;
    SettingsPort& m_settings;
    int m_frozenCount;
    QTableView* m_frozen;
    QWidget* m_edge;
    Foot* m_foot;
    QMenu* m_menu;
    QList<QStringList> m_sums;
    QList<int> m_hidden, m_widths;
    bool m_arranging = false;
};

} // namespace Tongguan
