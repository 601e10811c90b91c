// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/trafficview.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Tongguan {

// The gateway's files, newest first, any number of them: parts are asked for when their rows are, and forgotten when many
// others were. data() never waits.
class TrafficTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, When, Number, SingleWindowNo, EntryNo, Kind, Note, Name, ColumnCount };
    enum Role { FileRole = Qt::UserRole + 1 };
    static constexpr int PartRows = 200;

    explicit TrafficTable(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void setFilter(const QString& text, TrafficKind kind); // asks from anew
    void refresh(); // after changes: rows stay in sight until the new ones are there
    void take(const TrafficPart& part); // the answer to partWanted()
    void setNow(const QDateTime& now) { m_now = now; }
    [[nodiscard]] std::optional<TrafficRow> rowAt(int row) const; // nothing while on its way
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void partWanted(const Tongguan::TrafficAsk& ask);
    void counted(qint64 rows);

private:
    using Part = QList<std::optional<TrafficRow>>; // rows not known yet are gaps
    void moveDown(int by);
    void want(qint64 offset) const;
    void takeTotal(int total);
    [[nodiscard]] QString textOf(const TrafficRow& row, int column) const;

    QString m_text;
    TrafficKind m_kind = TrafficKind::All;
    quint64 m_ask = 0;
    int m_rows = 0;
    bool m_loading = true;
    bool m_fresh = true; // no answer since setFilter
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    QHash<int, Part> m_parts;
    QList<int> m_order; // of parts, the longest unused first
    mutable QSet<int> m_wanted;
};

} // namespace Tongguan
