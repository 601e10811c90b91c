// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

namespace Tongguan {

enum class MovementSort : quint8 { Date, Kind, Item, Quantity };

// Which movements are looked at, and in what order. With an item it is that item's card: what used it as well, with
// the change and the balance after each.
struct MovementQuery {
    LedgerSide side = LedgerSide::Material;
    int item = 0; // 0: all items of all sides
    Counting counting = Counting::WithForeseen; // what the card's balance counts
    QString text; // blanks part words that all must fit: item number, part number, code or name
    QList<MovementKind> kinds; // empty: all
    QDate from, until; // not valid: open
    std::optional<MovementStanding> standing;
    MovementSort sort = MovementSort::Date;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const MovementQuery&) const = default;
};

struct MovementRow {
    Movement movement;
    LedgerItem item; // what it moves
    LedgerQuantity change, balance; // of a card
    QString source; // number of its document, by who keeps the documents
};

// Sums of what is listed, of one unit of measure; what was taken back counts nowhere.
struct MovementSum {
    QString unit;
    LedgerQuantity in, out; // into stock and out of it; of a card: what its balance gained and lost

    bool operator==(const MovementSum&) const = default;
};

struct MovementRows {
    QList<MovementRow> rows;
    qint64 offset = 0, total = 0;
    QList<MovementSum> sums; // by unit
};

// The movements of a book that fit a query, in their order: made once, then read in pages. `book` must not change.
class MovementList final {
public:
    MovementList(const LedgerBook& book, const MovementQuery& query);

    [[nodiscard]] const MovementQuery& query() const { return m_query; }
    [[nodiscard]] qint64 size() const { return qint64(m_lines.size()); }
    [[nodiscard]] MovementRows rows(qint64 offset, int limit) const;

private:
    struct Line {
        qint64 key = 0; // of the order
        quint32 movement = 0;
        quint32 card = 0; // index in m_card
    };
    void collect();
    void take(quint32 movement, quint32 card, const Movement& one);
    [[nodiscard]] qint64 keyOf(const Movement& movement) const;
    [[nodiscard]] bool fits(const Movement& movement) const;

    const LedgerBook& m_book;
    MovementQuery m_query;
    QSet<quint64> m_items; // that fit the text
    QList<CardLine> m_card;
    std::vector<Line> m_lines;
    QList<MovementSum> m_sums;
};

// Whether all words of `text` are found in the item's number, part number, code or name.
[[nodiscard]] bool ledgerItemFits(const LedgerItem& item, QStringView text);

} // namespace Tongguan
