// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/codetable.h"
#include "models/reference/likeness.h"

#include <string_view>
#include <vector>

namespace Tongguan {

// One commodity code as the tariff table has it. What is empty is unknown, never zero or "none".
struct TariffRow {
    QString code;
    Label name;
    QString unit1, unit2; // unit codes
    QString mfn, general, provisional, vat, consumption, exportRate, exportProvisional, rebate;
    QString documents, inspection; // one-letter codes
    QString elements; // "1:品名;2:品牌类型;..."
    QString edition; // month of the row's facts
    QString status; // "valid", "expired", "code": only the code is known
    QString note;

    [[nodiscard]] bool isExpired() const { return status == u"expired"_s; }
};

// Sections, chapters and headings: what stands above the codes.
struct TariffBranch {
    QString code; // "XVI", "85", "8504"
    Label name;
    int firstRow = 0, rowCount = 0; // of the codes below; chapters and headings only
    QList<TariffBranch> branches;
};

// The tariff to look things up in: found by code, Chinese and English words and pinyin initials; as a tree.
// Rows count in the order of the codes. The index is made at the first search or tree.
class Tariff final {
public:
    explicit Tariff(const CodeTables& tables);
    void reload(); // after the table was replaced

    [[nodiscard]] int size() const;
    [[nodiscard]] QString edition() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] Label incompleteReason() const; // empty where the table is complete
    [[nodiscard]] TariffRow row(int row) const;
    [[nodiscard]] std::optional<TariffRow> find(QStringView code) const;
    [[nodiscard]] int rowOf(QStringView code) const; // -1 where there is none
    [[nodiscard]] std::pair<int, int> range(QStringView prefix) const; // first row and how many begin with it
    // Rows that hold every word that was typed, best first; living codes before expired ones.
    [[nodiscard]] QList<int> search(QStringView typed, int limit = 2000) const;
    // Rows whose name (Chinese, or English where there is no other) is at least so alike: minus likeness, row.
    [[nodiscard]] std::vector<std::pair<int, int>> alike(const NameLikeness& name, int least) const;
    [[nodiscard]] const QList<TariffBranch>& sections() const;
    // The chain of branches above a code: section, chapter, heading.
    [[nodiscard]] QList<const TariffBranch*> above(QStringView code) const;
    [[nodiscard]] Label nameOf(int row) const;
    [[nodiscard]] QString codeOf(int row) const;

private:
    struct Entry { // offsets into m_text, which is folded
        std::uint32_t code, zh, en, initials, end;
        bool isExpired;
    };
    void prepare() const;
    void prepareTree() const;
    void preparePairs() const;
    [[nodiscard]] int rank(const Entry& entry, std::string_view word) const; // -1: not there

    const CodeTables& m_tables;
    const CodeTable* m_table = nullptr;
    mutable std::vector<Entry> m_entries;
    mutable std::string m_text;
    mutable std::vector<quint16> m_pairs; // of all names
    mutable std::vector<std::uint32_t> m_pairsBegin; // of each row's, and the end
    mutable QList<TariffBranch> m_sections;
};

} // namespace Tongguan
