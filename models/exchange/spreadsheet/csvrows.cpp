// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/csvrows.h"

namespace Tongguan {

QChar CsvRows::separatorOf(QStringView text)
{
    int commas = 0, tabs = 0, semicolons = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            commas += c == u',', tabs += c == u'\t', semicolons += c == u';';
    }
    return tabs >= commas && tabs >= semicolons && tabs > 0 ? u'\t' : semicolons > commas ? u';' : u',';
}

Done CsvRows::feed(QStringView text)
{
    for (const QChar c : text) {
        if (std::exchange(m_afterReturn, false) && c == u'\n')
            continue;
        if (std::exchange(m_maybeQuote, false)) {
            if (c == u'"') {
                m_cell += c;
                continue;
            }
            m_quoted = false;
        }
        if (m_quoted) {
            if (c == u'"')
                m_maybeQuote = true;
            else
                m_cell += c;
        } else if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            m_afterReturn = c == u'\r';
            if (Done done = endRow(); !done)
                return done;
        } else {
            m_cell += c;
        }
    }
    return {};
}

Done CsvRows::end() { return m_cell.isEmpty() && m_row.isEmpty() ? Done() : endRow(); }

void CsvRows::endCell()
{
    m_row << m_cell;
    m_cell.clear();
}

Done CsvRows::endRow()
{
    endCell();
    return m_take(std::exchange(m_row, {}));
}

} // namespace Tongguan
