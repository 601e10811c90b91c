// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/expression.h"

#include <deque>
#include <unordered_map>

namespace Tongguan {

// A record as rules read it: each text is looked at once, however many rules want it. For one thread.
class RuleRow final {
public:
    explicit RuleRow(const Record& record) : m_record(record) { }

    [[nodiscard]] const RuleValue& value(int element, ElementKind kind) const;
    [[nodiscard]] const std::vector<RuleRow>& children(int group) const;
    // Takes the values of a changed document at the end of `steps`; false where the rows are no longer the same.
    [[nodiscard]] bool update(const Record& record, std::span<const Place::Step> steps);

private:
    struct Cell {
        const QString* text = nullptr; // in the record; null where absent, and once it is read
        RuleValue value;
    };
    struct Children {
        std::vector<RuleRow> rows;
        bool isRead = false;
    };
    Record m_record;
    mutable std::vector<Cell> m_cells; // up to the last element that is filled
    mutable std::deque<Children> m_children; // by group; never moved, rows point into it
    mutable bool m_isOpen = false;
};

[[nodiscard]] std::vector<RuleRow> rowsOf(std::span<const Record* const> scopes); // in their order

// The code tables as rules and elements ask them; remembers the answers until forget(). For one thread.
class RuleTables final {
public:
    explicit RuleTables(const CodeTables& tables) : m_tables(tables) { }

    [[nodiscard]] const CodeTable* table(const QString& name);
    [[nodiscard]] bool contains(const QString& table, const QString& code); // false where there is no such table
    [[nodiscard]] const RuleValue& column(const QString& table, const QString& code, const QString& column); // null where empty
    void forget();

private:
    struct Known {
        const CodeTable* table = nullptr;
        QHash<QString, bool> codes;
        std::unordered_map<QString, QHash<QString, RuleValue>> columns;
    };
    Known& known(const QString& table);

    const CodeTables& m_tables;
    std::unordered_map<QString, Known> m_known;
    Known* m_last = nullptr; // most questions are about the same table
    QString m_lastName;
};

} // namespace Tongguan
