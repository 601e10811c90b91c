// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace Tongguan {

enum class NumberVerdict {
    Good,
    Wrong,
    Unsure // well-formed, but a maker or office need not follow the rule that it breaks
};

enum class NumberFault {
    None,
    Length,    // `expected` is the right length in digits: "18"
    Character, // not allowed at `position`; `expected` is what would be, or "" where it is one of many
    Digit      // the check character at `position` should be `expected`
};

// What a number's inner logic says. `position` is 0-based, -1 where no character is to blame.
struct NumberCheckResult {
    NumberVerdict verdict = NumberVerdict::Good;
    NumberFault fault = NumberFault::None;
    int position = -1;
    QString expected;

    [[nodiscard]] bool isGood() const { return verdict == NumberVerdict::Good; }
    bool operator==(const NumberCheckResult&) const = default;
};

// Unified social credit code, GB 32100-2015: 18 characters, the last a check character.
[[nodiscard]] NumberCheckResult checkUscc(QStringView text);
// Organisation code, GB 11714: 8 characters and a check character; part of a social credit code (places 9 to 17).
// Codes given out before the standard need not follow it: a wrong check character is Unsure.
[[nodiscard]] NumberCheckResult checkOrganisationCode(QStringView text);
// Entry number: customs 4, year 4, 1 import / 0 export (I / E on consolidated lists), serial 9.
[[nodiscard]] NumberCheckResult checkEntryNo(QStringView text);
// Container number, ISO 6346: owner 3 letters, U/J/Z, serial 6, check digit.
[[nodiscard]] NumberCheckResult checkIso6346(QStringView text);
// Vehicle identification number, ISO 3779: 17 characters without I, O, Q. The check character at position 9 is law in
// China and North America only, so another one is Unsure.
[[nodiscard]] NumberCheckResult checkVin(QStringView text);
// Customs registration code: region 4, zone 1, nature 1, serial 4; the last six may hold letters.
[[nodiscard]] NumberCheckResult checkCustomsCode(QStringView text);
// CAS registry number: "7732-18-5".
[[nodiscard]] NumberCheckResult checkCas(QStringView text);
// The first part of a text that has the form of a CAS number, whatever its check digit; empty where there is none.
[[nodiscard]] QStringView findCas(QStringView text);

// The parts of an entry number that passed its check.
struct EntryNumber {
    QString customs;
    int year = 0;
    bool isExport = false;
    QString serial;
};
[[nodiscard]] std::optional<EntryNumber> parseEntryNo(QStringView text);

} // namespace Tongguan
