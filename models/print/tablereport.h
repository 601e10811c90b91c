// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/print/formpress.h"

#include <QStringList>

namespace Tongguan {

// Any table on paper: its title on each page, its columns as wide as what they hold, so that no figure breaks, its sums at
// the end.
struct TableReport {
    struct Column {
        QString title;
        bool isFigure = false; // to the right
        double width = 10;     // on the screen, in digits: words may break from there on
    };
    QString title, subtitle, person;
    QDateTime time; // of printing, UTC
    QList<Column> columns;
    QList<QStringList> rows;
    QList<QStringList> sums;
};

// Landscape A4 where the columns need it. Fails with Invalid "layout.shape" where there are no columns.
[[nodiscard]] Result<PrintedPages> layOutTable(const TableReport& report, const FormPress& press);

// A picture that fills a landscape page, its title above.
[[nodiscard]] PrintedPages layOutPicture(const QString& title, const QString& subtitle, const PageImage& image, const FormPress& press);

} // namespace Tongguan
