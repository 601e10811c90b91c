// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/sheetrows.h"

#include "models/base/gb18030.h"
#include "models/exchange/spreadsheet/csvrows.h"
#include "models/exchange/spreadsheet/workbookrows.h"

#include <QFile>
#include <QStringDecoder>

namespace Tongguan {
namespace {

constexpr qint64 TextPiece = 1024 * 1024;

// Text of any of the encodings that spreadsheets write, in pieces that end at a line's end.
class TextPieces final {
public:
    explicit TextPieces(QFile& file) : m_file(file)
    {
        const QByteArray mark = file.peek(2);
        if (mark == "\xff\xfe" || mark == "\xfe\xff") { // "Unicode text" of Excel
            m_utf16.emplace(mark == "\xff\xfe" ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
            m_file.skip(2);
        } else if (file.peek(3) == "\xef\xbb\xbf") {
            m_file.skip(3);
        }
    }

    // Empty at the end.
    QString next()
    {
        QByteArray bytes = m_file.read(TextPiece);
        if (bytes.isEmpty())
            return {};
        if (m_utf16)
            return (*m_utf16)(bytes);
        if (!bytes.endsWith('\n'))
            bytes += m_file.readLine(TextPiece * 16); // a line's end is never within a character
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text = decoder(bytes);
        if (!m_chinese && !decoder.hasError())
            return text;
        m_chinese = true; // what Chinese Windows writes
        return fromGb18030(bytes).value_or(text);
    }

private:
    QFile& m_file;
    std::optional<QStringDecoder> m_utf16;
    bool m_chinese = false;
};

Done readCsvRows(QFile& file, const RowTaker& take, const SheetLimits& limits, const SheetProgress& progress)
{
    qsizetype row = 0;
    TextPieces pieces(file);
    QString piece = pieces.next();
    CsvRows rows(CsvRows::separatorOf(piece), [&](QStringList&& cells) -> Done {
        if (row >= limits.rows || cells.size() > limits.columns)
            return fail(ErrorKind::Refused, u"sheet.huge"_s, u"row %1 with %2 columns"_s.arg(row + 1).arg(cells.size()));
        return take(row++, cells);
    });
    const auto size = double(std::max<qint64>(1, file.size()));
    for (; !piece.isEmpty(); piece = pieces.next()) {
        if (Done done = rows.feed(piece); !done)
            return done;
        if (progress && !progress(double(file.pos()) / size))
            return fail(ErrorKind::Refused, u"sheet.stopped"_s);
    }
    return rows.end();
}

// The file's bytes without reading them, where the system can.
class MappedFile final {
public:
    explicit MappedFile(QFile& file)
    {
        if (const uchar* data = file.map(0, file.size()))
            bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(file.size()));
        else
            bytes = file.readAll();
    }
    QByteArray bytes;
};

Result<bool> isWorkbookFile(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString());
    const QByteArray head = file.peek(4096);
    if (isZip(head))
        return true;
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return fail(ErrorKind::Invalid, u"sheet.format"_s, u"an old .xls or a workbook with a password: save it as .xlsx without one"_s);
    if (head.contains('\0') && !head.startsWith("\xff\xfe") && !head.startsWith("\xfe\xff"))
        return fail(ErrorKind::Invalid, u"sheet.format"_s, u"neither a workbook nor text"_s);
    return false;
}

} // namespace

Result<QStringList> sheetNames(const QString& path)
{
    QFile file(path);
    const Result<bool> workbook = isWorkbookFile(file);
    if (!workbook)
        return tl::unexpected(workbook.error());
    if (!*workbook)
        return QStringList { QString() };
    const MappedFile mapped(file);
    auto rows = WorkbookRows::open(mapped.bytes, {});
    return rows ? Result<QStringList>((*rows)->names()) : tl::unexpected(rows.error());
}

Done readSheetRows(const QString& path, qsizetype sheet, const RowTaker& take, const SheetLimits& limits, const SheetProgress& progress)
{
    QFile file(path);
    const Result<bool> workbook = isWorkbookFile(file);
    if (!workbook)
        return tl::unexpected(workbook.error());
    if (!*workbook)
        return readCsvRows(file, take, limits, progress);
    const MappedFile mapped(file);
    auto rows = WorkbookRows::open(mapped.bytes, limits);
    return rows ? (*rows)->read(sheet, take, progress) : tl::unexpected(rows.error());
}

Result<Sheet> readSheetHead(const QString& path, qsizetype index, qsizetype rows, const SheetLimits& limits)
{
    const auto enough = u"sheet.enough"_s;
    Sheet sheet;
    const Done done = readSheetRows(path, index, [&](qsizetype row, const QStringList& cells) -> Done {
        if (row >= rows)
            return fail(ErrorKind::Refused, enough);
        sheet.rows.resize(row);
        sheet.rows << cells;
        return {};
    }, limits);
    if (!done && done.error().code != enough)
        return tl::unexpected(done.error());
    return sheet;
}

} // namespace Tongguan
