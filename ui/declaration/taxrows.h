// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/taxfees.h"

namespace Tongguan {

// One row of the tax pane: a figure of the sheet by its name, with what it would be otherwise.
struct TaxRow {
    QString key;  // "total", "fees", "line", "duty", "lastDay"
    int line = 0; // 0: of the whole declaration
    QString text;
    FigureRef figure, otherFigure;
    Decimal amount, other; // not valid: not known
    QString unit;          // "CNY", "date", "days"
    bool isUnknown = false; // something is missing, and `amount` is not there or not whole
    bool isOwn = false;     // rests on a rate that the person entered
    QStringList unknown, notes; // why, in words
    QList<TaxRow> children;

    [[nodiscard]] QString amountText() const;
    [[nodiscard]] QString otherText() const;
    [[nodiscard]] QString differenceText() const; // "" where nothing changes or it is no money
};

// What the pane shows of a sheet; `other` is the same declaration with something changed.
struct TaxReckoning {
    TaxSheet sheet;
    TaxFees fees;
};
[[nodiscard]] QString taxFigureName(const QString& key); // "关税"
[[nodiscard]] QList<TaxRow> taxRows(const TaxReckoning& now, const TaxReckoning* other, const Document& document, const QMap<int, LineRates>& own);
// For a spreadsheet: a line of names, each line of goods, the totals, the fees.
[[nodiscard]] QString taxTsv(const QList<TaxRow>& rows, const Document& document, bool withOther);

} // namespace Tongguan
