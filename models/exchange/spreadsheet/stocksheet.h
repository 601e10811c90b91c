// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/spreadsheet/columnmapping.h"
#include "models/exchange/spreadsheet/sheetrows.h"
#include "models/ledger/stocktake.h"
#include "models/reference/codetable.h"

#include <unordered_map>

namespace Tongguan {

// The enterprise's own stock: a list of what lies there, or all movements of its ERP system.
enum class StockSheet { List, Movements };

// What an ERP movement does to the store.
enum class StockKind : quint8 { Opening, Receipt, Issue, GiveBack, Shipment, Scrap, Gain, Loss, Transfer };
inline constexpr int StockKinds = int(StockKind::Transfer) + 1;

// ":/spreadsheet/stock.json": fields and words of such tables.
class StockWords final {
public:
    struct Field {
        QString key;
        Label name;
    };
    [[nodiscard]] static const StockWords& builtIn();

    QList<Field> fields;
    [[nodiscard]] const HeaderNames& names() const { return m_names; }
    [[nodiscard]] std::optional<StockKind> kindOf(const QString& text) const;

private:
    HeaderNames m_names;
    QHash<QString, StockKind> m_kinds; // by folded word
};

[[nodiscard]] ColumnMapping guessStockMapping(const Sheet& head, const LearnedHeaders& learned = {});

// What is wrong with a row; it is left out.
struct StockFault {
    enum class Kind : quint8 { NoPart, Quantity, Day, Unit, KindOfMovement, TooMany };
    Kind kind = Kind::NoPart;
    qsizetype row = 0, column = -1; // of the sheet, from 0
    QString text; // of the cell

    bool operator==(const StockFault&) const = default;
};

// Takes the rows of a table one by one and keeps sums only: of each part, and of each part's days. A million movements of
// 5,000 parts take about 60 MB.
class StockTally final {
public:
    // Error: "sheet.unmapped" where no column holds the quantity, or none the part (a list of movements: or the day).
    [[nodiscard]] static Result<StockTally> create(StockSheet what, const ColumnMapping& mapping, const CodeTables& tables);
    void take(qsizetype row, const QStringList& cells);

    struct Part {
        QString partNo, unit; // code of the unit; "" where none was given
        int item = 0, version = 0;
        std::array<LedgerQuantity, StockKinds> kinds {}; // what came and went, both above 0
        LedgerQuantity balance;
        qint64 rows = 0;
    };
    [[nodiscard]] const QList<Part>& parts() const { return m_parts; } // in the order of their first rows
    [[nodiscard]] qint64 rows() const { return m_rows; }     // taken
    [[nodiscard]] qint64 passedOver() const { return m_passed; } // empty ones, header, sums
    [[nodiscard]] qint64 faulty() const { return m_faulty; }
    [[nodiscard]] const QList<StockFault>& faults() const { return m_faults; } // the first thousand
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    // What lay there at the end of that day (not valid: of all), for the stocktake.
    [[nodiscard]] QList<OwnStockLine> stockAt(QDate day) const;
    // What went into production, less what came back, by part and day.
    struct Use {
        qsizetype part = 0;
        QDate day;
        LedgerQuantity quantity;
    };
    [[nodiscard]] QList<Use> uses() const; // by day, then part

private:
    enum Column { PartNo, Item, Version, Quantity, In, Out, Unit, Day, Kind, Columns };
    struct DaySum {
        qint64 net = 0, used = 0;
    };
    StockTally(StockSheet what, const CodeTables& tables) : m_what(what), m_tables(tables) { m_at.fill(-1); }

    [[nodiscard]] QString cell(Column column, const QStringList& cells) const;
    [[nodiscard]] std::optional<LedgerQuantity> quantityOf(Column column, const QStringList& cells, qsizetype row);
    [[nodiscard]] qsizetype partOf(const QStringList& cells, qsizetype row);
    [[nodiscard]] std::optional<QString> unitOf(const QString& text) const;
    void blame(StockFault::Kind kind, qsizetype row, Column column, const QString& text);
    void add(qsizetype part, QDate day, StockKind kind, LedgerQuantity quantity); // above 0, or below: the other way

    StockSheet m_what;
    const CodeTables& m_tables;
    qsizetype m_headerRow = -1;
    std::array<qsizetype, Columns> m_at {};
    QList<Part> m_parts;
    QHash<QString, qsizetype> m_partOf;
    mutable QHash<QString, std::optional<QString>> m_units; // texts repeat themselves
    QHash<QString, QDate> m_days;
    std::unordered_map<quint64, DaySum> m_byDay; // part << 32 | Julian day
    QList<StockFault> m_faults;
    qint64 m_rows = 0, m_passed = 0, m_faulty = 0;
    QDate m_first, m_last;
};

// Reads a whole table; "sheet.stopped" where progress says so.
[[nodiscard]] Result<StockTally> readStockSheet(const QString& file, qsizetype sheet, StockSheet what, const ColumnMapping& mapping, const CodeTables& tables, const SheetProgress& progress = {});

// The uses of a record that goes by work orders or lists of material (工单、料件清单): movements of its materials, found by
// part number or item, month by month: what a file says of a month takes the place of what was there.
struct StockMonth {
    DocumentId document; // the same for a record's month, whatever the file
    QDate first;
    QList<Movement> movements;
};
[[nodiscard]] QList<StockMonth> useMovements(const StockTally& tally, const QString& record, const QList<LedgerItem>& items, QStringList& unknownParts);

} // namespace Tongguan
