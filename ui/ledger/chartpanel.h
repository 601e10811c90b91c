// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/balancetable.h"
#include "models/tables/ledgersource.h"
#include "ui/ledger/ledgersheet.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QStackedWidget;

namespace Tongguan {

class BalanceChart;
class SankeyView;
class UseChart;

// The pictures of a record: use against record, the balance of an item over time, what flowed into which product.
class ChartPanel final : public QWidget {
    Q_OBJECT
public:
    enum Kind { UseOfMaterials, UseOfProducts, BalanceOverTime, Flow };

    explicit ChartPanel(LedgerSource& source, QWidget* parent = nullptr);

    void setRecord(const LedgerRecord& record, QDate today);
    void setBalances(const QList<BalanceRow>& materials, const QList<BalanceRow>& products);
    void setCounting(Counting counting);
    void refresh(); // the source has changed
    void wake();    // it is looked at: what it shows is asked for now
    void showKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] SankeyView& sankey() const { return *m_sankey; }
    [[nodiscard]] UseChart& use() const { return *m_use; }
    [[nodiscard]] QImage picture(QSize size, qreal ratio) const; // of the chart shown; null: it has none

Q_SIGNALS:
    void itemRequested(Tongguan::LedgerSide side, int item);
    void printRequested(const Tongguan::LedgerSheet& sheet);
    void noticed(const QString& text);
    void failed(const Tongguan::Error& error);

private:
    void build();
    void show();
    void showUse(LedgerSide side);
    void askBalance();
    void askFlow();
    void showFlow();
    void fillUnits();
    void copyPicture();
    void printPicture();

    LedgerSource& m_source;
    LedgerRecord m_record;
    QHash<int, LedgerItem> m_materialOf, m_productOf;
    QList<BalanceRow> m_materials, m_products;
    QList<FlowLine> m_flow;
    QList<WriteOffLine> m_writeOff;
    Counting m_counting = Counting::WithForeseen;
    quint64 m_generation = 0;
    bool m_stale = true;
    QComboBox *m_kind, *m_item, *m_unit;
    QDateEdit *m_from, *m_to;
    QLabel *m_itemLabel, *m_periodLabel, *m_unitLabel, *m_till;
    QStackedWidget* m_pages;
    UseChart* m_use;
    BalanceChart* m_balance;
    SankeyView* m_sankey;
};

} // namespace Tongguan
