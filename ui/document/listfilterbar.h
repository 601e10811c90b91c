// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/pagesource.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;
class QToolButton;

namespace Tongguan {

class Chip;
class FlowBox;
struct ListSubject;

// What the list shows: words, types, states, direction, dates. Counts stand in the chips.
class ListFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ListFilterBar(const ListSubject& subject, QWidget* parent = nullptr); // which must outlive it

    // Sort key and order pass through untouched.
    void setFilter(const ListFilter& filter);
    [[nodiscard]] const ListFilter& filter() const { return m_filter; }
    void setToday(const QDate& today) { m_today = today; }
    void setCounts(const QHash<DeclarationState, qint64>& counts);
    void setCompact(bool compact); // chips without icons
    void focusSearch();
    void clear();
    [[nodiscard]] bool isNarrowing() const; // hides anything at all

Q_SIGNALS:
    void changed(const Tongguan::ListFilter& filter);
    void leaveRequested(); // Down or Enter in the search box: to the rows

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Dates { Any, Today, Week, Month, LastMonth, Own };
    void buildChips();
    void takeDates();
    void takeOwnDates();
    void showDates();
    void emitChanged();

    const ListSubject& m_subject;
    ListFilter m_filter;
    QDate m_today;
    QLineEdit *m_text, *m_from, *m_to;
    QComboBox *m_type, *m_direction, *m_dates;
    QToolButton* m_clear;
    QWidget* m_own;
    FlowBox* m_chipBox;
    Chip *m_all, *m_sync; // m_sync: only while a filter by sync state is in force
    QHash<DeclarationState, Chip*> m_chips;
    QHash<DeclarationState, qint64> m_counts;
    QTimer* m_typing;
};

} // namespace Tongguan
