// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QStringList>

#include <functional>

namespace Tongguan {

// Parts text into rows and cells as it comes, in pieces of any size. Inside of the readers.
class CsvRows final {
public:
    using Take = std::function<Done(QStringList&& cells)>;
    CsvRows(QChar separator, Take take) : m_separator(separator), m_take(std::move(take)) { }

    [[nodiscard]] Done feed(QStringView text);
    [[nodiscard]] Done end(); // of the file: the last line may have no end of its own

    // The sign that parts the cells of the first line, outside of quotes.
    [[nodiscard]] static QChar separatorOf(QStringView text);

private:
    [[nodiscard]] Done endRow();
    void endCell();

    QChar m_separator;
    Take m_take;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_maybeQuote = false; // a quote within quotes: it ends them, or a second one follows
    bool m_afterReturn = false;
};

} // namespace Tongguan
