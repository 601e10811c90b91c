// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"
#include "ui/ledger/ledgersheet.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Tongguan {

class BalanceChart;
class LedgerPane;
class MovementTable;
class SettingsPort;

// One item of a record: why its balance is what it is, term by term; how it went; every movement with the balance after
// it and the document it came from.
class ItemCard final : public QWidget {
    Q_OBJECT
public:
    ItemCard(LedgerSource& source, SettingsPort& settings, QWidget* parent = nullptr);

    void setRecord(const LedgerRecord& record); // names of its items
    void show(const QString& number, LedgerSide side, int item, QDate at, Counting counting);
    void refresh();
    [[nodiscard]] LedgerSide side() const { return m_side; }
    [[nodiscard]] int item() const { return m_item; }
    [[nodiscard]] QTreeWidget& terms() const { return *m_terms; }
    [[nodiscard]] MovementTable& movements() const { return *m_movements; }
    [[nodiscard]] LedgerPane& pane() const { return *m_pane; }
    [[nodiscard]] LedgerSheet sheet() const; // the movements, their terms above

Q_SIGNALS:
    void closeRequested();
    void openRequested(Tongguan::DocumentId document);
    void itemRequested(Tongguan::LedgerSide side, int item);
    void exportRequested(const Tongguan::LedgerSheet& sheet);
    void printRequested(const Tongguan::LedgerSheet& sheet);
    void statusChanged(const QString& text);
    void failed(const Tongguan::Error& error);

private:
    void take(const LedgerCard& card);
    QTreeWidgetItem* heading(const QString& text);
    void line(const QString& sign, const QString& name, LedgerQuantity value, const QString& why = {}, bool isSum = false);
    void showMaterial(const LedgerCard& card);
    void showProduct(const LedgerCard& card);
    void showConsumptions(const LedgerCard& card);
    void openCurrent();

    LedgerSource& m_source;
    QString m_number;
    LedgerSide m_side = LedgerSide::Material;
    int m_item = 0;
    QDate m_at;
    Counting m_counting = Counting::WithForeseen;
    quint64 m_generation = 0;
    LedgerCard m_card;
    QHash<std::pair<bool, int>, QString> m_names; // of products (true) and the others
    QTreeWidgetItem* m_group = nullptr; // of the lines that are added
    QLabel *m_title, *m_remarks;
    QTreeWidget* m_terms;
    BalanceChart* m_chart;
    MovementTable* m_movements;
    LedgerPane* m_pane;
};

} // namespace Tongguan
