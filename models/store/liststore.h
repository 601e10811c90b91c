// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/bits.h"
#include "models/store/declarationstore.h"

#include <deque>
#include <memory>

namespace Tongguan {

// Lists: which documents a filter lets through (a set of row numbers), and in what order. What filters ask for is held
// in memory, some 20 bytes for each document, read once and mended where a write touched documents. An order is walked along
// its index only as far as somebody has looked, and goes on from there, so no page is reached by counting rows from the
// top again; a few hits are sorted instead.
class ListStore final {
public:
    ListStore(Database& database, SearchIndex& index, DeclarationStore& declarations)
        : m_database(database)
        , m_index(index)
        , m_declarations(declarations)
    {
    }

    [[nodiscard]] Result<qint64> count(const ListFilter& filter);
    [[nodiscard]] Result<ListPage> page(const ListFilter& filter, qint64 offset, int limit);
    [[nodiscard]] Result<QHash<DeclarationState, qint64>> countByState(const ListFilter& filter);
    [[nodiscard]] Result<QList<DeclarationRow>> recent(const QString& text, int limit);

    void forget(); // any document may have changed
    void forget(const QList<DocumentId>& ids); // these have

private:
    // By row number; what a filter asks for. `shown` is false where there is no such document.
    struct Attributes {
        std::array<char, 10> date {}; // as far as it goes: yyyy-MM-dd, or whatever the person wrote
        DeclarationState state = DeclarationState::Draft;
        SyncState sync = SyncState::Clean;
        char direction = 0;
        quint8 type = 0; // of m_types
        bool shown = false; // false: no such document
    };
    // The documents with these terms; null: no terms, all fit.
    struct Found {
        QList<QByteArray> terms;
        Bits bits;
    };
    struct Passed {
        ListFilter filter;
        Bits bits;
    };
    struct Order {
        ListFilter filter;
        std::vector<qint64> rows;
        bool complete = false;
        qsizetype stateAt = 0; // of allStates(), for SortKey::State
        QVariant lastKey;      // invalid: not begun
        qint64 lastRow = 0;
    };
    std::optional<bool> m_others; // there are other documents than declarations; nothing: not known
    struct Wanted; // a filter in the form that attributes are compared with
    struct NamesSeen {
        QByteArray state, sync;
        DeclarationState stateMeant = DeclarationState::Draft;
        SyncState syncMeant = SyncState::Clean;
    };
    [[nodiscard]] static Attributes attributesOf(const Statement& row, int first, NamesSeen& names);
    [[nodiscard]] Result<const Bits*> found(const QString& text);
    [[nodiscard]] Result<const Bits*> passed(const ListFilter& filter); // null: all
    [[nodiscard]] Result<Order*> order(const ListFilter& filter);
    [[nodiscard]] Done extend(Order& order, qint64 rows);
    [[nodiscard]] Result<bool> walk(Order& order, const Bits* bits, qint64 rows, const QString& state);
    [[nodiscard]] Done few(Order& order, const Bits& bits);
    [[nodiscard]] Done loadAttributes();
    [[nodiscard]] Done loadTypes(std::vector<Attributes>& attributes); // of all but declarations
    [[nodiscard]] quint8 typeNumber(const QString& type);
    [[nodiscard]] Result<bool> filtersType(const ListFilter& filter);
    [[nodiscard]] Done mend(const QList<DocumentId>& ids);

    Database& m_database;
    SearchIndex& m_index;
    DeclarationStore& m_declarations;
    std::deque<std::unique_ptr<Found>> m_found; // newest first
    std::deque<std::unique_ptr<Passed>> m_passed;
    std::deque<std::unique_ptr<Order>> m_orders;
    std::vector<Attributes> m_attributes; // empty: not read
    QStringList m_types { QStringLiteral("declaration") };
    qint64 m_total = 0;
};

} // namespace Tongguan
