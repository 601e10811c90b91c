// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"
#include "models/ledger/ledgerviews.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The records of an office, each with its ledger at a glance once that is known.
class LedgerTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Kind, Company, Until, Cycle, Imported, Exported, Warnings, LastMoved, ColumnCount };
    struct Row {
        LedgerRecord record; // its head: no items, no consumptions
        std::optional<LedgerOverview> overview;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<LedgerRecord>& records, QDate today); // what is known of them stays until it is told anew
    void setOverview(const QString& number, const LedgerOverview& overview);
    void setText(const QString& text); // of number or company
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[m_shown[row]]; }
    [[nodiscard]] int rowOf(const QString& number) const; // -1: not shown
    [[nodiscard]] const QList<Row>& all() const { return m_rows; }
    [[nodiscard]] qint64 badCount() const; // records with something wrong

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString tip(const Row& row) const;
    [[nodiscard]] int markOf(const Row& row, int column) const;

    QList<Row> m_rows;
    QList<qsizetype> m_shown;
    QString m_text;
    QDate m_today;
};

} // namespace Tongguan
