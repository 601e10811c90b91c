// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QFuture>
#include <QImage>
#include <QStringList>

#include <functional>

namespace Tongguan {

// A table as it is exported and printed: what is shown, in its order. Rows are plain texts.
struct LedgerSheet {
    struct Column {
        QString title;
        bool isFigure = false;
        int width = 10; // in characters, for paper and workbook
    };
    QString title;    // "Balances of materials"
    QString subtitle; // "B52987654321 · up to 2026-11-22 · with pre-deducted"
    QList<Column> columns;
    QList<QStringList> rows;
    QList<QStringList> sums; // by unit of measure, at the foot
    qint64 total = 0;        // rows there are; more than rows.size(): the others come from `more`
    std::function<QFuture<Result<QList<QStringList>>>(qint64 offset, int limit)> more;
    QImage picture; // a chart: instead of rows
};

} // namespace Tongguan
