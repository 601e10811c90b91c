// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolBar;

namespace Tongguan {

class EmptyState;
class LedgerView;
class SettingsPort;

// A big table with what belongs to each: a line to find in it, its count, its tools, its sums, and words where there
// is nothing.
class LedgerPane final : public QWidget {
    Q_OBJECT
public:
    LedgerPane(const QString& key, int frozen, SettingsPort& settings, QWidget* parent = nullptr);

    [[nodiscard]] LedgerView& view() const { return *m_view; }
    [[nodiscard]] QLineEdit& typed() const { return *m_typed; }
    void addTool(QWidget* tool); // behind the line to find
    QAction* addAction(const QString& icon, const QString& text, const QKeySequence& keys = {});
    void setCount(const QString& text);
    void setEmpty(const QString& title, const QString& sentence); // shown until setFilled()
    void setFilled(bool filled); // false: the words where there is nothing
    void setMessage(const QString& text); // beside the count: what is shown in which way

Q_SIGNALS:
    void exportRequested();
    void printRequested();

private:
    LedgerView* m_view;
    QLineEdit* m_typed;
    QLabel *m_count, *m_message;
    QToolBar* m_tools;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    class QHBoxLayout* m_row;
    int m_toolPlace = 1;
};

} // namespace Tongguan
