// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "models/base/gb18030.h"
#include "models/exchange/spreadsheet/csvrows.h"
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

} // namespace

Result<Sheet> readCsv(const QByteArray& bytes, const SheetLimits& limits, const SheetProgress& progress)
{
    if (bytes.size() > limits.unpackedBytes)
        return fail(ErrorKind::Refused, u"sheet.huge"_s, u"%1 bytes"_s.arg(bytes.size()));
    const QString text = csvText(bytes);
    Sheet sheet;
    qint64 cells = 0, size = 0;
    CsvRows rows(CsvRows::separatorOf(text), [&](QStringList&& row) -> Done {
        cells += row.size();
        if (sheet.rows.size() >= limits.rows || row.size() > limits.columns || cells > limits.cells)
            return fail(ErrorKind::Refused, u"sheet.huge"_s, u"row %1 with %2 columns"_s.arg(sheet.rows.size() + 1).arg(row.size()));
        for (const QString& cell : std::as_const(row))
            size += cell.size() + 1;
        sheet.rows << std::move(row);
        if (progress && sheet.rows.size() % 1000 == 0 && !progress(std::min(1.0, double(size) / double(text.size()))))
            return fail(ErrorKind::Refused, u"sheet.stopped"_s);
        return {};
    });
    Done done = rows.feed(text);
    if (done)
        done = rows.end();
    if (!done)
        return tl::unexpected(done.error());
    while (!sheet.rows.isEmpty() && sheet.rows.constLast().join(QString()).trimmed().isEmpty())
        sheet.rows.removeLast();
    return sheet;
}

QByteArray writeCsv(const Sheet& sheet)
{
    QString text;
    for (const QStringList& row : sheet.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            QString cell = row[column];
            if (!cell.isEmpty() && u"=+-@\t"_s.contains(cell[0]) && !Decimal::parse(cell))
                cell.prepend(u'\'');
            // Whatever a reader could take for the separator, too.
            const bool quote = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return u",;\t\"\n\r"_s.contains(c); });
            text += column > 0 ? u","_s : QString();
            text += quote ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell;
        }
        text += u"\r\n"_s;
    }
    return "\xef\xbb\xbf" + text.toUtf8();
}

} // namespace Tongguan
