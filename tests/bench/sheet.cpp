// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/sheetimport.h"
#include "models/exchange/spreadsheet/workbookwriter.h"
#include "models/exchange/zip/zip.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>
#include <pugixml.hpp>
#ifdef TONGGUAN_XLSXWRITER
#include <xlsxwriter.h>
#endif

namespace Tongguan::Bench {
namespace {

constexpr int Rows = 50'000;

WrittenSheet goods()
{
    WrittenSheet sheet { u"goods"_s, { { ColumnKind::Text, 12 }, { ColumnKind::Text, 12 }, { ColumnKind::Text, 30 }, { ColumnKind::Number, 12 }, { ColumnKind::Text, 8 }, { ColumnKind::Number, 12 }, { ColumnKind::Number, 12 }, { ColumnKind::Text, 8 }, { ColumnKind::Text, 8 }, { ColumnKind::Number, 12 } },
        { { u"料号"_s, u"HS编码"_s, u"品名"_s, u"数量"_s, u"单位"_s, u"单价"_s, u"金额"_s, u"币别"_s, u"原产国"_s, u"法定数量"_s } }, 1 };
    for (int i = 0; i < Rows; ++i) {
        sheet.rows << QStringList { u"P-%1"_s.arg(i), i % 2 ? u"8517611010"_s : u"8517611020"_s, u"无线通信设备用零件 第%1种"_s.arg(i % 3000), QString::number(1 + i % 977), i % 3 ? u"PCS"_s : u"千克"_s,
            QString::number(100 + i % 31) + u".25", QString::number(i) + u".5", u"USD"_s, u"中国"_s, QString::number(i % 50) + u".125" };
    }
    return sheet;
}

#ifdef TONGGUAN_XLSXWRITER
// The limit of writing: the same cells through the library alone.
void writeBare(const WrittenSheet& sheet, const QByteArray& path)
{
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet* target = workbook_add_worksheet(book, "goods");
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
            if (row > 0 && sheet.columns[column].kind == ColumnKind::Number)
                worksheet_write_number(target, lxw_row_t(row), lxw_col_t(column), sheet.rows[row][column].toDouble(), nullptr);
            else
                worksheet_write_string(target, lxw_row_t(row), lxw_col_t(column), sheet.rows[row][column].toUtf8().constData(), nullptr);
        }
    }
    workbook_close(book);
}
#endif

QJsonObject runSheetBenchmark()
{
    if (!canWriteWorkbooks())
        return { { u"skipped"_s, u"built without libxlsxwriter"_s } };
    const WrittenSheet sheet = goods();
    QJsonObject figures;
    QByteArray bytes;
    const Times write = measure(3, [&] { bytes = writeWorkbook({ sheet }).value(); });
    figures[u"writeMs"_s] = write.cpuMs;
#ifdef TONGGUAN_XLSXWRITER
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"bare.xlsx"_s).toUtf8();
    const Times bareWrite = measure(3, [&] { writeBare(sheet, path); });
    figures[u"writeBareRatio"_s] = write.cpuMs / bareWrite.cpuMs;
    figures[u"writeRatioAim"_s] = 2;
#endif
    // The limit of reading: unpack and parse the same parts.
    const Times bareRead = measure(3, [&] {
        const auto entries = readZip(bytes, { .entries = 100, .entryBytes = 1 << 30, .allBytes = 1 << 30 });
        for (const ZipEntry& entry : *entries) {
            pugi::xml_document document;
            if (entry.name.endsWith(u".xml") && !document.load_buffer(entry.bytes.constData(), size_t(entry.bytes.size())))
                qFatal("parse");
        }
    });
    QList<Sheet> sheets;
    const Times read = measure(3, [&] { sheets = readWorkbook(bytes).value(); });
    figures[u"readMs"_s] = read.cpuMs;
    figures[u"readBareRatio"_s] = read.cpuMs / bareRead.cpuMs;
    figures[u"readRatioAim"_s] = 4;
    const CodeTables tables;
    const DocumentType& type = dictionary().declaration();
    qsizetype lines = 0;
    const Times import = measure(3, [&] {
        const auto imported = importSheet(sheets.first(), guessMapping(sheets.first(), type), type, tables, Direction::Import);
        lines = imported->documents.first().document.lines(u"line").size();
    });
    if (lines != Rows)
        qFatal("%lld lines", qlonglong(lines));
    figures[u"mapAndCheckMs"_s] = import.cpuMs;
    return figures;
}

} // namespace

const Benchmark sheetBenchmark { "sheet"_L1, "a workbook of 50,000 rows: written, read, mapped to goods lines with every cell checked"_L1, runSheetBenchmark };

} // namespace Tongguan::Bench
