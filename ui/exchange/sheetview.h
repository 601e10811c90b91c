// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/finding.h"

#include <QHash>
#include <QStringList>

namespace Tongguan {

// What the page of a spreadsheet import shows: made by the flow that reads the file.

struct SheetColumnView {
    QString header, example;
    QString key; // element that it holds: "line.goodsName"; "" not taken
};

struct SheetElementView {
    QString key, name;
    bool ofLine = true;
};

struct SheetSumView {
    QString name, before, after;
};

struct SheetCellMark {
    Severity severity = Severity::Error;
    QString message;
    QString source; // cell of the file: "D4"
};

struct SheetPreview {
    QStringList columns;
    QList<bool> numeric; // by column
    QList<QStringList> rows;
    QStringList rowNames; // rows of the file: "5", "5, 7, 9"
    QHash<std::pair<qsizetype, qsizetype>, SheetCellMark> marks; // by row and column of the preview
    qsizetype documents = 0, lines = 0, merged = 0, skipped = 0;
    QList<SheetSumView> sums; // only where lines are merged
};

} // namespace Tongguan
