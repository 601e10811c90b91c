// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"
#include "models/tables/mergingsource.h"
#include "ui/ledger/ledgersheet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Tongguan {

class LedgerPane;
class MergingTable;
class SettingsPort;

// Merging (归并): which part numbers of the enterprise make up which items of a record, since when, by which version, and which lists
// were merged by it. What is changed here is kept as a new version; no version is ever edited.
class MergingPage final : public QWidget {
    Q_OBJECT
public:
    MergingPage(LedgerSource& ledgers, MergingSource& mergings, SettingsPort& settings, QWidget* parent = nullptr);

    void refresh(); // the source has changed; what a person is changing stays
    void open(const QString& record);
    void setToday(QDate today);
    void setPerson(const QString& person) { m_person = person; } // who makes versions
    void take(const QList<MergedPart>& parts); // out of a spreadsheet
    void propose(); // an item for every part without one
    void keep(); // as a new version
    [[nodiscard]] QString record() const { return m_record.number; }
    [[nodiscard]] MergingTable& table() const { return *m_table; }
    [[nodiscard]] QTreeWidget& versions() const { return *m_versions; }
    [[nodiscard]] QTreeWidget& shares() const { return *m_shares; }
    [[nodiscard]] QLineEdit& total() const { return *m_total; }
    [[nodiscard]] QPushButton& keepButton() const { return *m_keep; }
    [[nodiscard]] LedgerPane& pane() const { return *m_pane; }

Q_SIGNALS:
    void importRequested();
    void openRequested(Tongguan::DocumentId list);
    void exportRequested(const Tongguan::LedgerSheet& sheet);
    void printRequested(const Tongguan::LedgerSheet& sheet);
    void noticed(const QString& text);
    void failed(const Tongguan::Error& error);

private:
    void buildHead();
    void buildSide();
    void buildFoot();
    void layOut();
    void takeRecords(const QList<LedgerRecord>& records);
    void read();
    void showVersions();
    void follow(); // what is said of the changes
    void askParts(); // of the item of the chosen row
    void showShares();
    [[nodiscard]] LedgerSheet sheet() const;

    LedgerSource& m_ledgers;
    MergingSource& m_mergings;
    QList<LedgerRecord> m_records;
    LedgerRecord m_record;
    RecordMerging m_merging;
    MergedQuantity m_split; // of the item that is looked at
    QString m_person;
    quint64 m_asked = 0, m_splitAsked = 0;
    QComboBox* m_choice;
    QDateEdit *m_at, *m_from;
    QCheckBox *m_always, *m_onlyOpen;
    MergingTable* m_table;
    LedgerPane* m_pane;
    QTreeWidget *m_versions, *m_shares;
    QLabel *m_splitTitle, *m_verdict;
    QLineEdit *m_total, *m_note;
    QPushButton *m_import, *m_propose, *m_back, *m_keep;
};

} // namespace Tongguan
