// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/officecalendar.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The slots of a week of an office: a day a column, a time a row.
class SlotTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWeek(QDate first, const QList<ConsultSlot>& slotList);
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] std::optional<ConsultSlot> slotAt(const QModelIndex& index) const;
    [[nodiscard]] bool isEmpty() const { return m_times.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QDate m_first, m_today;
    QList<QTime> m_times; // rows, local
    QHash<std::pair<int, int>, ConsultSlot> m_cells; // by row and column
};

} // namespace Tongguan
