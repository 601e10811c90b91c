// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QAbstractListModel>

namespace Tongguan {

enum class ConsultShelf : quint8 { Open, Today, Booked, Past, All }; // Open: waiting, live, suspended

// Consultations as a list: what is live first, then who waits in the order they are called, then what is booked by time (those
// without one last, in the order they were made), then what is past, newest first. An office sees whom it calls next.
class ConsultTable final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    enum Role { IdRole = Qt::UserRole, DetailRole, ToneRole };

    void setRows(const QList<ConsultSummary>& rows);
    void setSide(ConsultSide side) { m_side = side; } // whose list it is: rows name the other side
    void setShelf(ConsultShelf shelf);
    void setNow(const QDateTime& now); // by which a booked time has come, and what is today
    [[nodiscard]] ConsultShelf shelf() const { return m_shelf; }
    [[nodiscard]] qint64 count(ConsultShelf shelf) const;
    [[nodiscard]] const ConsultSummary* row(const QModelIndex& index) const; // null where there is none
    [[nodiscard]] const ConsultSummary* find(ConsultId id) const;
    [[nodiscard]] QModelIndex indexOf(ConsultId id) const;
    [[nodiscard]] const QList<ConsultSummary>& all() const { return m_all; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isOn(const ConsultSummary& one, ConsultShelf shelf) const;
    void sort();
    [[nodiscard]] bool goesBefore(const ConsultSummary& a, const ConsultSummary& b) const;
    [[nodiscard]] bool isNext(const ConsultSummary& one) const { return m_side == ConsultSide::Office && !m_next.isNull() && m_next == one.id; }

    QList<ConsultSummary> m_all, m_shown;
    QList<ConsultId> m_queue; // who waits, in the order they are called
    ConsultId m_next;
    ConsultShelf m_shelf = ConsultShelf::All;
    ConsultSide m_side = ConsultSide::Company;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace Tongguan
