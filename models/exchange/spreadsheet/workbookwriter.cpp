// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/workbookwriter.h"

#include "models/base/dates.h"
#include "models/base/decimal.h"

#ifdef TONGGUAN_XLSXWRITER
#include <QTemporaryDir>
#include <QFile>
#include <xlsxwriter.h>
#endif

namespace Tongguan {

#ifdef TONGGUAN_XLSXWRITER

namespace {

constexpr qsizetype SheetRows = 1'048'576, SheetColumns = 16'384, CellCharacters = 32'767;

struct WorkbookEnd {
    void operator()(lxw_workbook* workbook) const { (void)workbook_close(workbook); }
};

// A sheet's name without what Excel forbids, at most 31 characters, each once.
QString sheetName(const QString& wanted, qsizetype index)
{
    QString name = wanted;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.remove(forbidden);
    name = name.trimmed().left(28);
    return name.isEmpty() ? u"Sheet%1"_s.arg(index + 1) : name;
}

class WorkbookWriter final {
public:
    WorkbookWriter(lxw_workbook* workbook, const SheetProgress& progress) : m_workbook(workbook), m_progress(progress)
    {
        m_bold = workbook_add_format(workbook);
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        m_day = workbook_add_format(workbook);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_text = workbook_add_format(workbook);
        format_set_num_format(m_text, "@");
    }

    Done write(const WrittenSheet& sheet, qsizetype index, double before, double share)
    {
        lxw_worksheet* target = workbook_add_worksheet(m_workbook, sheetName(sheet.name, index).toUtf8().constData());
        if (!target)
            return fail(ErrorKind::Invalid, u"sheet.unwritable"_s, u"the sheet %1 cannot be added; is its name there twice?"_s.arg(sheet.name));
        if (sheet.rows.size() > SheetRows)
            return fail(ErrorKind::Refused, u"sheet.huge"_s, u"%1 rows"_s.arg(sheet.rows.size()));
        for (qsizetype column = 0; column < sheet.columns.size(); ++column)
            worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), sheet.columns[column].width, nullptr);
        if (sheet.headerRows > 0)
            worksheet_freeze_panes(target, lxw_row_t(sheet.headerRows), 0);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < std::min(sheet.rows[row].size(), SheetColumns); ++column)
                put(target, row, column, sheet.rows[row][column], row < sheet.headerRows ? ColumnLook() : sheet.columns.value(column), row < sheet.headerRows);
            if (m_progress && row % 1000 == 999 && !m_progress(before + share * double(row) / double(sheet.rows.size())))
                return fail(ErrorKind::Refused, u"sheet.stopped"_s);
        }
        if (sheet.headerRows > 0 && !sheet.columns.isEmpty() && sheet.rows.size() > sheet.headerRows)
            worksheet_autofilter(target, lxw_row_t(sheet.headerRows - 1), 0, lxw_row_t(sheet.rows.size() - 1), lxw_col_t(sheet.columns.size() - 1));
        return {};
    }

private:
    void put(lxw_worksheet* sheet, qsizetype row, qsizetype column, const QString& value, const ColumnLook& look, bool header)
    {
        if (value.isEmpty())
            return;
        const auto at = lxw_row_t(row);
        const auto in = lxw_col_t(column);
        if (look.kind == ColumnKind::Number) {
            if (const std::optional<Decimal> number = Decimal::parse(value); number && std::ranges::count_if(value, [](QChar c) { return c.isDigit(); }) <= 15) {
                worksheet_write_number(sheet, at, in, number->toString().toDouble(), nullptr);
                return;
            }
        }
        if (look.kind == ColumnKind::Day) {
            if (const std::optional<QDate> day = parseDate(value); day && day->year() >= 1900) {
                lxw_datetime date { day->year(), day->month(), day->day(), 0, 0, 0 };
                worksheet_write_datetime(sheet, at, in, &date, m_day);
                return;
            }
        }
        worksheet_write_string(sheet, at, in, value.left(CellCharacters).toUtf8().constData(), header ? m_bold : m_text);
    }

    lxw_workbook* m_workbook;
    const SheetProgress& m_progress;
    lxw_format* m_bold = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_text = nullptr;
};

} // namespace

bool canWriteWorkbooks() { return true; }

Result<QByteArray> writeWorkbook(const QList<WrittenSheet>& sheets, const SheetProgress& progress)
{
    // The library writes rows to temporary files and the whole to a path; both go with the folder.
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"book.xlsx"_s).toUtf8();
    QByteArray scratch = folder.path().toUtf8();
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = scratch.data();
    std::unique_ptr<lxw_workbook, WorkbookEnd> workbook(folder.isValid() ? workbook_new_opt(path.constData(), &options) : nullptr);
    if (!workbook)
        return fail(ErrorKind::Refused, u"sheet.unwritable"_s, u"no temporary folder"_s);
    WorkbookWriter writer(workbook.get(), progress);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (const Done done = writer.write(sheets[i], i, double(i) / double(sheets.size()), 1.0 / double(sheets.size())); !done)
            return tl::unexpected(done.error());
    }
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return fail(ErrorKind::Refused, u"sheet.unwritable"_s, QString::fromUtf8(lxw_strerror(error)));
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Refused, u"sheet.unwritable"_s, file.errorString());
    return file.readAll();
}

#else

bool canWriteWorkbooks() { return false; }

Result<QByteArray> writeWorkbook(const QList<WrittenSheet>&, const SheetProgress&)
{
    return fail(ErrorKind::Refused, u"sheet.writer"_s, u"built without libxlsxwriter; write .csv instead"_s);
}

#endif

} // namespace Tongguan
