// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/checker.h"

#include <map>

namespace Tongguan {

// The rules in use for every type of document of one dictionary: client, server and command line check by these. A type
// without rules of its own is checked by what the dictionary says of its elements. For one thread.
class RuleShelves final {
public:
    RuleShelves(const Dictionary& dictionary, const CodeTables& tables); // both must outlive it

    // As RuleShelf::use(): each pack goes to the type it is for.
    void use(const QList<DataPack>& received);
    // As RuleShelf::examine(); "rule.pack" (`field` "type") where it is for a type that there is not. Any thread.
    [[nodiscard]] Done examine(const DataPack& pack) const;
    // Compiles what is built in of all types; fails where one is wrong.
    [[nodiscard]] Done load();

    [[nodiscard]] RuleShelf& of(const DocumentType& type);
    // All checks, as Checker::check().
    [[nodiscard]] QList<Finding> check(const Document& document);

private:
    struct Place {
        explicit Place(const DocumentType& type, const CodeTables& tables) : shelf(type, tables), checker(shelf) { }

        RuleShelf shelf;
        Checker checker;
    };
    [[nodiscard]] Place& placeOf(const DocumentType& type);

    const Dictionary& m_dictionary;
    const CodeTables& m_tables;
    QList<DataPack> m_received;
    std::map<const DocumentType*, Place> m_places;
};

// Those of them that are for the type.
[[nodiscard]] QList<DataPack> rulesFor(const DocumentType& type, const QList<DataPack>& packs);

} // namespace Tongguan
