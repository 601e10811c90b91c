// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/pack.h"

#include <memory>
#include <vector>

namespace Tongguan {

// The rules in use for one type of document: those built in and those received, compiled at first need. A received pack
// of the same series as the built-in one takes its place where its version is higher; any other stands beside it, and
// its rules take the place of earlier ones of the same id. For one thread.
class RuleShelf final {
public:
    // Both must outlive the shelf.
    RuleShelf(const DocumentType& type, const CodeTables& tables);
    RuleShelf(const RuleShelf&) = delete;
    RuleShelf& operator=(const RuleShelf&) = delete;
    ~RuleShelf();

    // The received packs in use from now on, all of kind Rules, accepted before: their cases are not run again.
    void use(QList<DataPack> received);
    // Whether the pack compiles and its cases end as they say: the test before it is accepted.
    [[nodiscard]] Done examine(const DataPack& pack) const;

    // Fails where the built-in pack is wrong, which its test should have told. A received pack that does not compile
    // (made for another version of this program) is left out and told by faults().
    [[nodiscard]] Done load();
    [[nodiscard]] const std::vector<RulePack>& packs(); // the built-in one first, unless replaced; loads
    [[nodiscard]] const QList<Error>& faults() const { return m_faults; }

    struct Entry {
        const Rule* rule = nullptr;
        const RulePack* pack = nullptr;
    };
    [[nodiscard]] const std::vector<Entry>& rules(); // all in force, in the order of the packs; loads
    [[nodiscard]] std::optional<Entry> find(QStringView id); // one in force
    [[nodiscard]] QString editionText(); // of the base pack, then those beside it: "2026.11 + 3"
    // Grows with every change of what is in use; pointers from before are void then.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    [[nodiscard]] const DocumentType& type() const { return m_type; }
    [[nodiscard]] const CodeTables& tables() const { return m_tables; }

private:
    const DocumentType& m_type;
    const CodeTables& m_tables;
    QList<DataPack> m_received;
    std::vector<RulePack> m_packs;
    std::vector<Entry> m_rules;
    QList<Error> m_faults;
    std::optional<Done> m_loaded;
    quint64 m_generation = 1;
};

} // namespace Tongguan
