// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"
#include "ui/ledger/ledgersheet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolBar;

namespace Tongguan {

class EmptyState;
class ExpiryCalendar;
class LedgerTable;
class LedgerView;
class SettingsPort;

// The records of an office, what stands against each, and when they end.
class RecordList final : public QWidget {
    Q_OBJECT
public:
    RecordList(LedgerSource& source, SettingsPort& settings, QWidget* parent = nullptr);

    void refresh(); // the source has changed
    void setToday(QDate today);
    [[nodiscard]] LedgerTable& table() const { return *m_table; }
    [[nodiscard]] LedgerView& view() const { return *m_view; }
    [[nodiscard]] ExpiryCalendar& calendar() const { return *m_calendar; }
    [[nodiscard]] bool isEmptyShown() const;
    [[nodiscard]] LedgerSheet sheet() const; // as it is shown

Q_SIGNALS:
    void openRequested(const QString& number);
    void importRequested(const QStringList& files); // empty: ask for them
    void trainingRequested();
    void exportRequested(const Tongguan::LedgerSheet& sheet);
    void printRequested(const Tongguan::LedgerSheet& sheet);
    void counted(qint64 records, qint64 bad); // with something wrong
    void failed(const Tongguan::Error& error);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    [[nodiscard]] QAction* makeAction(const QString& icon, const QString& text, const QKeySequence& keys);
    void take(const QList<LedgerRecord>& records);
    void askOverview(const QString& number);
    void chooseCurrent();

    LedgerSource& m_source;
    LedgerTable* m_table;
    LedgerView* m_view;
    ExpiryCalendar* m_calendar;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
    QLineEdit* m_typed;
    QLabel* m_count;
    QToolBar* m_tools;
    QDate m_today;
    quint64 m_generation = 0;
};

} // namespace Tongguan
