// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"
#include "ui/ledger/ledgersheet.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTimer;

namespace Tongguan {

class ForesightTable;
class LedgerView;
class OrderTable;
class SettingsPort;

// Open orders and what the balances come to by them: what will run short, from which day, and what goes beyond the record.
// The orders are the enterprise's own; they are kept on this computer and posted nowhere.
class ForesightPanel final : public QWidget {
    Q_OBJECT
public:
    ForesightPanel(LedgerSource& source, SettingsPort& settings, QWidget* parent = nullptr);
    ~ForesightPanel() override;

    void setRecord(const LedgerRecord& record);
    void refresh(); // the ledger has changed
    [[nodiscard]] OrderTable& orders() const { return *m_orders; }
    [[nodiscard]] ForesightTable& foreseen() const { return *m_foreseen; }
    [[nodiscard]] LedgerSheet sheet() const;

Q_SIGNALS:
    void itemRequested(Tongguan::LedgerSide side, int item);
    void printRequested();
    void failed(const Tongguan::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void ask();
    void answer(const QList<ForeseenLine>& lines);
    void pasteOrders();
    void removeChosen();

    LedgerSource& m_source;
    SettingsPort& m_settings;
    LedgerRecord m_record;
    quint64 m_generation = 0;
    bool m_filling = false;
    QLabel *m_hint, *m_verdict;
    OrderTable* m_orders;
    ForesightTable* m_foreseen;
    QTableView* m_typed;
    LedgerView* m_view;
    QTimer* m_pause;
};

} // namespace Tongguan
