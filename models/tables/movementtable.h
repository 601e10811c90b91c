// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The movements of a record or of one of its items that fit a query: a million of them. Pages of rows are fetched when
// a row of them is asked for and forgotten when many others were; data() never waits.
class MovementTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Kind, Standing, Item, PartNo, Name, Version, Quantity, Unit, Change, Balance, Source, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)
    struct Words {
        QStringList titles;                      // by column
        QHash<MovementStanding, QString> standings;
        QString byHand, line, named;             // "entered by hand", "list, line %1", "%1, line %2"
        QString language;                        // for the kinds' names
    };

    explicit MovementTable(LedgerSource& source, Words words, QObject* parent = nullptr);

    void setQuery(const QString& record, const MovementQuery& query); // asks from anew
    [[nodiscard]] const MovementQuery& query() const { return m_query; }
    void refresh(); // after changes: rows stay in sight until the new ones are there
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<MovementRow> rowAt(int row) const; // nothing while on its way (and asks for it)
    [[nodiscard]] QList<QStringList> sums() const; // by unit of measure; texts by column
    [[nodiscard]] QStringList texts(const MovementRow& row) const; // plain, as copied and exported

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int PageRows = 200;

Q_SIGNALS:
    void stateChanged(Tongguan::MovementTable::State state);
    void counted(qint64 rows);
    void sumsChanged();
    void failed(const Tongguan::Error& error);

private:
    struct Page {
        QList<MovementRow> rows;
        bool isReady = false, isStale = false;
        quint64 used = 0;
    };
    void askPage(int page);
    void takePage(int page, const Result<MovementRows>& answer);
    void takeCount(qint64 count);
    void setState(State state);
    [[nodiscard]] bool isCard() const { return m_query.item != 0; }
    [[nodiscard]] int markOf(const MovementRow& row, int column) const;

    LedgerSource& m_source;
    Words m_words;
    QString m_record;
    MovementQuery m_query;
    QList<MovementSum> m_sums;
    mutable QHash<int, Page> m_pages;
    mutable quint64 m_clock = 0;
    quint64 m_generation = 0;
    int m_rows = 0;
    State m_state = State::Empty;
};

} // namespace Tongguan
