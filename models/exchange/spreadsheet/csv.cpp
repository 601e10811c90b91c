// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "models/base/gb18030.h"
#include "models/exchange/spreadsheet/sheet.h"

#include <QStringDecoder>

namespace Tongguan {
namespace {

QString csvText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) { // "Unicode text" of Excel
        QStringDecoder decoder(bytes.startsWith("\xff\xfe") ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        return decoder(bytes.mid(2));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    return fromGb18030(bytes).value_or(text); // what Chinese Windows writes
}

// The sign that parts the cells of the first line, outside of quotes.
QChar csvSeparator(const QString& text)
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

class CsvReader final {
public:
    CsvReader(const SheetLimits& limits, const SheetProgress& progress) : m_limits(limits), m_progress(progress) { }

    Result<Sheet> read(const QString& text)
    {
        const QChar separator = csvSeparator(text);
        bool quoted = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (quoted) {
                if (c != u'"')
                    m_cell += c;
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    m_cell += text[at++];
                else
                    quoted = false;
            } else if (c == u'"' && m_cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == u'\n' || c == u'\r') {
                at += c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? 1 : 0;
                if (Done done = endRow(double(at) / double(text.size())); !done)
                    return tl::unexpected(done.error());
            } else {
                m_cell += c;
            }
        }
        if (!m_cell.isEmpty() || !m_row.isEmpty()) {
            if (Done done = endRow(1); !done)
                return tl::unexpected(done.error());
        }
        while (!m_sheet.rows.isEmpty() && m_sheet.rows.constLast().join(QString()).trimmed().isEmpty())
            m_sheet.rows.removeLast();
        return std::move(m_sheet);
    }

private:
    void endCell()
    {
        m_row << m_cell;
        m_cell.clear();
    }
    Done endRow(double part)
    {
        endCell();
        m_cells += m_row.size();
        if (m_sheet.rows.size() >= m_limits.rows || m_row.size() > m_limits.columns || m_cells > m_limits.cells)
            return fail(ErrorKind::Refused, u"sheet.huge"_s, u"row %1 with %2 columns"_s.arg(m_sheet.rows.size() + 1).arg(m_row.size()));
        m_sheet.rows << std::exchange(m_row, {});
        if (m_progress && m_sheet.rows.size() % 1000 == 0 && !m_progress(part))
            return fail(ErrorKind::Refused, u"sheet.stopped"_s);
        return {};
    }

    const SheetLimits& m_limits;
    const SheetProgress& m_progress;
    Sheet m_sheet;
    QStringList m_row;
    QString m_cell;
    qint64 m_cells = 0;
};

} // namespace

Result<Sheet> readCsv(const QByteArray& bytes, const SheetLimits& limits, const SheetProgress& progress)
{
    if (bytes.size() > limits.unpackedBytes)
        return fail(ErrorKind::Refused, u"sheet.huge"_s, u"%1 bytes"_s.arg(bytes.size()));
    return CsvReader(limits, progress).read(csvText(bytes));
}

QByteArray writeCsv(const Sheet& sheet)
{
    QString text;
    for (const QStringList& row : sheet.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            QString cell = row[column];
            if (!cell.isEmpty() && u"=+-@\t"_s.contains(cell[0]) && !Decimal::parse(cell))
                cell.prepend(u'\'');
            const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
            text += column > 0 ? u","_s : QString();
            text += quote ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell;
        }
        text += u"\r\n"_s;
    }
    return "\xef\xbb\xbf" + text.toUtf8();
}

} // namespace Tongguan
