// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;

namespace Tongguan {

// How a record stands: what stands against it, its figures, and what its record quantities are used up to.
class OverviewPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPanel(QWidget* parent = nullptr);

    void setRecord(const LedgerRecord& record, QDate today);
    void setOverview(const LedgerOverview& overview);
    void setOutlooks(const QList<Outlook>& outlooks, int days); // by the use of so many days
    [[nodiscard]] QListWidget& warnings() const { return *m_warnings; }

    [[nodiscard]] int count() const; // of warnings

Q_SIGNALS:
    void itemRequested(Tongguan::LedgerSide side, int item);

private:
    void showWarnings();
    void showFacts();

    LedgerRecord m_record;
    std::optional<LedgerOverview> m_overview;
    QList<Outlook> m_outlooks;
    int m_outlookDays = 0;
    QDate m_today;
    QListWidget* m_warnings;
    QLabel *m_none, *m_heading;
    QGridLayout* m_facts;
};

} // namespace Tongguan
