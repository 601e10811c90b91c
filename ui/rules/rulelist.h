// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/ruletable.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QStackedWidget;
class QTableView;

namespace Tongguan {

class Chip;
class EmptyState;
class SettingsPort;

// The rules to find one's way in: search, filters, a table whose columns are remembered, rows to copy.
class RuleList final : public QWidget {
    Q_OBJECT
public:
    RuleList(RuleTable& table, SettingsPort& settings, QWidget* parent = nullptr);
    ~RuleList() override;

    void packsChanged(); // the choices of the filters follow
    [[nodiscard]] bool select(const QString& id, bool draft); // widens the filter where it hides it; false: no such rule
    [[nodiscard]] int current() const; // row of the table, -1
    [[nodiscard]] RuleFilterModel& shown() const { return *m_shown; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    void focusSearch();
    void copyRows() const;

Q_SIGNALS:
    void currentChanged(int row); // -1: none
    void editRequested(int row); // Enter or a double click
    void statusChanged(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildFilters(QLayout* layout);
    void buildTable();
    void filter();
    void clearFilters();
    void showCounts();
    void restoreColumns();
    void standardColumns();
    void rememberColumns();
    void fillColumnMenu();
    [[nodiscard]] QString status() const;

    RuleTable& m_table;
    SettingsPort& m_settings;
    RuleFilterModel* m_shown;
    QLineEdit* m_search;
    QList<Chip*> m_severities;
    QComboBox *m_certainty, *m_group, *m_pack;
    QTableView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
    QMenu* m_columns;
    bool m_filling = false;
};

} // namespace Tongguan
