// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/documenttype.h"
#include "models/exchange/spreadsheet/sheet.h"

#include <QHash>

namespace Tongguan {

// ":/spreadsheet/words.json": what customers call the elements and their values.
class SheetWords final {
public:
    [[nodiscard]] static const SheetWords& builtIn();

    // Header names without blanks, signs and case, so that "H.S. Code：" and "hs code" are one.
    [[nodiscard]] static QString fold(const QString& text);
    [[nodiscard]] QString keyOf(const QString& foldedHeader) const; // "line.commodityCode"; "" where unknown
    [[nodiscard]] QString codeOf(const QString& table, const QString& text) const; // "035" of "KGS"; "" where unknown

    QStringList mergeBy, mergeAlso, mergeSums; // elements of a goods line

private:
    QHash<QString, QString> m_keys;
    QHash<QString, QHash<QString, QString>> m_codes;
};

// Which column holds which element. `keys` by column: "line.goodsName", "contractNo", "" where a column is not taken.
struct ColumnMapping {
    qsizetype headerRow = -1; // -1: the sheet has no header
    QStringList keys;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const ColumnMapping&) const = default;
};

// What a person corrected, by folded header; one for each customer. Kept as JSON among the settings.
class LearnedHeaders final {
public:
    [[nodiscard]] static LearnedHeaders fromJson(const QByteArray& json); // empty where it is none
    [[nodiscard]] QByteArray toJson() const;
    void learn(const Sheet& sheet, const ColumnMapping& mapping); // "" is learned, too: "not this one"
    [[nodiscard]] std::optional<QString> keyOf(const QString& foldedHeader) const;

private:
    QHash<QString, QString> m_keys;
};

// What the columns of some kind of table may be called: keys by folded names.
struct HeaderNames {
    QHash<QString, QString> own;
    std::function<QString(const QString& folded)> common; // "" where unknown
};

// The header is the row among the first thirty in which most cells are known; each element is taken once, learned names
// before the dictionary's (zh, en, key, message name), those before the common words.
[[nodiscard]] ColumnMapping guessMapping(const Sheet& sheet, const HeaderNames& names, const LearnedHeaders& learned = {});
[[nodiscard]] ColumnMapping guessMapping(const Sheet& sheet, const DocumentType& type, const LearnedHeaders& learned = {}, const SheetWords& words = SheetWords::builtIn());

} // namespace Tongguan
