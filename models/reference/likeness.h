// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <bitset>
#include <span>
#include <vector>

namespace Tongguan {

// A name broken into its neighbouring pairs of characters; blanks, punctuation and case do not count.
[[nodiscard]] std::vector<quint16> namePairs(QStringView name);

// How alike names are to one name, in per cent: the share of common pairs (Dice), 100 only for the same name.
// Made once and asked for thousands of names.
class NameLikeness final {
public:
    explicit NameLikeness(QStringView name);
    [[nodiscard]] int to(std::span<const quint16> pairs) const;
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

private:
    std::bitset<65536> m_pairs;
    size_t m_count = 0;
};

} // namespace Tongguan
