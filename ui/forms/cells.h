// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QStringList>

class QMimeData;

namespace Tongguan {

// A block of cells as spreadsheets put it on the clipboard: rows of texts.
using Cells = QList<QStringList>;

// Tab-separated text as Excel, WPS and LibreOffice write it: a cell with tabs, line breaks or quotes stands in quotes,
// quotes inside doubled. Trailing empty rows are dropped.
[[nodiscard]] Cells cellsFromText(const QString& text);
[[nodiscard]] Cells cellsFromHtml(const QString& html); // the first table; empty where there is none
[[nodiscard]] Cells cellsFromMime(const QMimeData& mime); // text first, as it keeps what cells show; else the table
[[nodiscard]] QString textOfCells(const Cells& cells);

} // namespace Tongguan
