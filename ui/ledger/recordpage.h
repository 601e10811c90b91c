// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"
#include "ui/ledger/ledgersheet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace Tongguan {

class BalanceTable;
class ChartPanel;
class ConsumptionTable;
class ForesightPanel;
class ItemCard;
class LedgerPane;
class LedgerView;
class MovementTable;
class OverviewPanel;
class SettingsPort;
class WhatIfPanel;

// One record: how it stands, its materials and products on any day and compared with another, unit consumptions,
// movements, charts, what-if, and the card of each item.
class RecordPage final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Overview, Materials, Products, Consumptions, Movements, Charts, WhatIf, Foresight };

    RecordPage(LedgerSource& source, SettingsPort& settings, QWidget* parent = nullptr);
    ~RecordPage() override;

    void open(const QString& number);
    void refresh(); // the source has changed
    void setToday(QDate today);
    void showTab(Tab tab);
    void showItem(LedgerSide side, int item); // its card
    void setAt(QDate at); // not valid: everything
    void setCompared(QDate day); // not valid: no comparison
    void setCounting(Counting counting);
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] const LedgerRecord& record() const { return m_record; }
    [[nodiscard]] BalanceTable& materials() const { return *m_materials; }
    [[nodiscard]] BalanceTable& products() const { return *m_products; }
    [[nodiscard]] ConsumptionTable& consumptions() const { return *m_consumptions; }
    [[nodiscard]] MovementTable& movements() const { return *m_movements; }
    [[nodiscard]] LedgerPane& pane(Tab tab) const; // of one of the four tables
    [[nodiscard]] ItemCard& card() const { return *m_card; }
    [[nodiscard]] bool isCardShown() const;
    [[nodiscard]] OverviewPanel& overview() const { return *m_overview; }
    [[nodiscard]] ChartPanel& charts() const { return *m_charts; }
    [[nodiscard]] WhatIfPanel& whatIf() const { return *m_whatIf; }
    [[nodiscard]] ForesightPanel& foresight() const { return *m_foresight; }
    [[nodiscard]] LedgerSheet sheetOf(Tab tab) const; // as it is shown

Q_SIGNALS:
    void closeRequested();
    void openRequested(Tongguan::DocumentId document);
    void writeOffRequested(const QString& number);
    void versionRequested(const QString& record, const QList<Tongguan::Consumption>& rows); // a what-if to be asked of customs
    void exportRequested(const Tongguan::LedgerSheet& sheet);
    void printRequested(const Tongguan::LedgerSheet& sheet);
    void statusChanged(const QString& text);
    void noticed(const QString& text);
    void failed(const Tongguan::Error& error);

private:
    void buildHead(class QVBoxLayout* column);
    void buildTabs();
    LedgerPane* buildBalances(BalanceTable* table, const QString& key);
    LedgerPane* buildConsumptions();
    LedgerPane* buildMovements();
    void connectPane(LedgerPane* pane, Tab tab);
    void choose(Tab tab, const QModelIndex& index);
    void back();
    void takeRecord(const LedgerRecord& record);
    void askBalances();
    void takeMaterials(const QList<MaterialBalance>& balances);
    void takeProducts(const QList<ProductBalance>& balances);
    void takeCompared(BalanceTable& table, const QHash<int, LedgerQuantity>& compared);
    void showRemarks(const LedgerOverview& overview);
    void nameOverview();
    void showCounts();
    void queryMovements();
    [[nodiscard]] QDate at() const;
    [[nodiscard]] QDate compared() const;
    [[nodiscard]] Counting counting() const;
    [[nodiscard]] QString subtitle() const;
    template <class T>
    void ask(QFuture<Result<T>> future, std::function<void(const T&)> take);

    LedgerSource& m_source;
    SettingsPort& m_settings;
    QString m_number;
    LedgerRecord m_record;
    QHash<int, LedgerItem> m_materialOf, m_productOf;
    QDate m_today;
    quint64 m_generation = 0;
    QLabel *m_title, *m_about, *m_valid;
    QPushButton* m_writeOff;
    QCheckBox *m_isAt, *m_isCompared, *m_foreseen;
    QDateEdit *m_at, *m_compared;
    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    BalanceTable *m_materials, *m_products;
    ConsumptionTable* m_consumptions;
    MovementTable* m_movements;
    OverviewPanel* m_overview;
    LedgerPane *m_materialPane, *m_productPane, *m_consumptionPane, *m_movementPane;
    QComboBox *m_kind, *m_standing;
    ChartPanel* m_charts;
    WhatIfPanel* m_whatIf;
    ForesightPanel* m_foresight;
    ItemCard* m_card;
};

} // namespace Tongguan
