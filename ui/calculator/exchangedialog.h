// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/exchangetable.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace Tongguan {

// The exchange rates that taxes are reckoned by: what the office gave, and before it what was imported or entered here.
class ExchangeDialog final : public QDialog {
    Q_OBJECT
public:
    ExchangeDialog(const ExchangeTable& published, const ExchangeTable& own, QDate month, QWidget* parent = nullptr);

    [[nodiscard]] const ExchangeTable& own() const { return m_own; }
    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] QString problem() const;
    void setWanted(const QString& currency); // the one that is missing
    // CSV or cells of a spreadsheet; false, with the problem said, where it is no table of rates.
    bool take(const QString& text);
    bool addTyped(); // the row below the table

Q_SIGNALS:
    void changed(const Tongguan::ExchangeTable& own);
    void importRequested();

private:
    QWidget* buildEntry(QDate month);
    void fill();
    void removeCurrent();
    void complain(const QString& text);

    ExchangeTable m_published, m_own;
    QTableWidget* m_table;
    QLineEdit *m_currency, *m_per, *m_cny, *m_month;
    QPushButton* m_remove;
    QLabel* m_problem;
};

} // namespace Tongguan
