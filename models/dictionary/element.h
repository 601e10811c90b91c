// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QList>
#include <QRegularExpression>
#include <optional>

namespace Tongguan {

enum class Direction { Import, Export };

enum class ElementKind {
    Text,
    Multi,   // long text, several lines
    Code,    // one code of `table`, or one of `values`
    Decimal, // `precision` digits in all, `scale` of them behind the point
    Integer,
    Date,    // held as yyyy-MM-dd
    Flag,    // "0" or "1"
    Flags,   // a string of positions, each 0, 1 or 9
    List,    // codes or line numbers, half-width commas between
    Blob     // base64
};

// What is declared: all at once, or first the summary of a two-step declaration, which gives less.
enum class DeclaringStep { Whole, Summary };

enum class LengthCount { Characters, GbkBytes };

// When the authority wants a value. Conditional ones are decided by rules; the words are in `when`.
enum class Need { Never, Always, Import, Export, Conditional };

// A check digit or a number's inner logic, by name: see models/base/checkdigit.h.
enum class NumberCheck { None, Uscc, EntryNo, Iso6346, Vin, CustomsCode };

struct CodeValue {
    QString code;
    Label name;
};

// One data element, as described in resources/dictionary. Immutable once loaded.
struct Element {
    QString key; // ours, within its group: "grossWeight"
    Label name;
    std::optional<Label> importName, exportName; // where the meaning turns with the direction
    ElementKind kind = ElementKind::Text;
    int length = 0; // 0: no limit
    LengthCount count = LengthCount::Characters;
    int precision = 0;
    int scale = 0;
    QString table; // code table, empty where there is none
    QList<CodeValue> values; // a short closed list of its own
    QList<Label> positions; // of Flags
    bool neededForSaving = false;
    Need neededForDeclaring = Need::Never;
    bool waitsForCompletion = false; // a summary may leave it to the completion
    Label when; // condition in words
    Label definition;
    Label hint; // how to fill it in
    QString message; // name in the Single Window's message, official misspellings kept
    QString source;
    QString sample;
    QRegularExpression pattern; // invalid where there is none
    QRegularExpression summaryPattern; // what a summary may give instead; empty where nothing
    NumberCheck numberCheck = NumberCheck::None;
    bool upperCase = false;
    bool monospace = false;
    bool alignRight = false;
    int width = 0; // in characters, 0: by length

    [[nodiscard]] const Label& nameFor(Direction direction) const
    {
        const auto& turned = direction == Direction::Import ? importName : exportName;
        return turned ? *turned : name;
    }
    [[nodiscard]] bool isNumber() const { return kind == ElementKind::Decimal || kind == ElementKind::Integer; }
    [[nodiscard]] bool neededWhenDeclaring(Direction direction, DeclaringStep step = DeclaringStep::Whole) const
    {
        if (waitsForCompletion && step == DeclaringStep::Summary)
            return false;
        return neededForDeclaring == Need::Always || (neededForDeclaring == Need::Import && direction == Direction::Import)
            || (neededForDeclaring == Need::Export && direction == Direction::Export);
    }
};

} // namespace Tongguan
