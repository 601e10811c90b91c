// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/stocksheet.h"
#include "models/exchange/spreadsheet/workbookwriter.h"
#include "models/exchange/zip/zip.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>

namespace Tongguan::Bench {
namespace {

constexpr int ErpRows = 1'000'000;
constexpr int ErpParts = 5'000;

QStringList erpRow(int row)
{
    static const QStringList kinds { u"采购入库"_s, u"生产领料"_s, u"生产领料"_s, u"销售出库"_s, u"生产退料"_s };
    return { QDate(2026, 1, 1).addDays(row % 300).toString(Qt::ISODate), u"P-%1"_s.arg(row * 37 % ErpParts), kinds[row % 5], QString::number(1 + row % 977) + u".125"_s, u"千克"_s, u"GD%1"_s.arg(row / 7) };
}

qint64 erpResidentKb(const char* key)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(qsizetype(qstrlen(key))).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

// Reads the file as the window does, and what it takes beyond what was there before.
void erpRead(QJsonObject& figures, const QString& prefix, const QString& file, const CodeTables& tables)
{
    const auto head = readSheetHead(file, 0, 300);
    const ColumnMapping mapping = guessStockMapping(*head);
    const qint64 before = erpResidentKb("VmRSS:");
    qint64 most = before;
    qint64 rows = 0;
    const Times read = measure(1, [&] {
        const auto tally = readStockSheet(file, 0, StockSheet::Movements, mapping, tables, [&most](double) {
            most = std::max(most, erpResidentKb("VmRSS:"));
            return true;
        });
        if (!tally || tally->faulty() > 0)
            qFatal("read");
        rows = tally->rows();
        most = std::max(most, erpResidentKb("VmRSS:"));
    });
    if (rows != ErpRows)
        qFatal("%lld rows", rows);
    figures[prefix + u"RowsPerSecond"_s] = 1000.0 * double(rows) / read.cpuMs;
    figures[prefix + u"Ms"_s] = read.cpuMs;
    figures[prefix + u"MiB"_s] = double(most - before) / 1024;
}

QJsonObject runErpBenchmark()
{
    QJsonObject figures;
    const QTemporaryDir folder;
    const CodeTables tables;
    const QStringList header { u"日期"_s, u"料号"_s, u"业务类型"_s, u"数量"_s, u"单位"_s, u"单据号"_s };
    const QString csv = folder.filePath(u"erp.csv"_s);
    {
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("open");
        file.write("\xef\xbb\xbf" + header.join(u',').toUtf8() + "\r\n");
        for (int row = 0; row < ErpRows; ++row)
            file.write(erpRow(row).join(u',').toUtf8() + "\r\n");
    }
    // The limit of text: the bytes, read and looked at once.
    qint64 lines = 0;
    const Times bare = measure(1, [&] {
        QFile file(csv);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("open");
        while (!file.atEnd()) {
            const QString piece = QString::fromUtf8(file.read(1 << 20));
            lines += piece.count(u'\n');
        }
    });
    erpRead(figures, u"csv"_s, csv, tables);
    figures[u"csvBareRatio"_s] = figures[u"csvMs"_s].toDouble() / bare.cpuMs;
    if (!canWriteWorkbooks())
        return figures;
    const QString xlsx = folder.filePath(u"erp.xlsx"_s);
    {
        WrittenSheet sheet { u"erp"_s, { {}, {}, {}, { ColumnKind::Number, 12 } }, { header }, 1 };
        sheet.rows.reserve(ErpRows + 1);
        for (int row = 0; row < ErpRows; ++row)
            sheet.rows << erpRow(row);
        QFile file(xlsx);
        const auto bytes = writeWorkbook({ sheet });
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("write");
    }
    // The limit of a workbook: its parts, unpacked.
    const Times unpacked = measure(1, [&] {
        QFile file(xlsx);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("open");
        const QByteArray bytes = file.readAll();
        const auto places = readZipDirectory(bytes, { .entries = 100, .entryBytes = 4LL << 30, .allBytes = 4LL << 30 });
        for (const ZipPlace& place : *places) {
            if (!unpackZipPieces(bytes, place, [&lines](QByteArrayView piece) -> Done {
                    lines += piece.size();
                    return {};
                }))
                qFatal("unpack");
        }
    });
    erpRead(figures, u"xlsx"_s, xlsx, tables);
    figures[u"xlsxUnpackRatio"_s] = figures[u"xlsxMs"_s].toDouble() / unpacked.cpuMs;
    figures[u"rows"_s] = ErpRows;
    figures[u"checksum"_s] = double(lines);
    return figures;
}

} // namespace

const Benchmark erpBenchmark { "erp"_L1, "a million stock movements of an ERP system, from CSV and from a workbook"_L1, runErpBenchmark };

} // namespace Tongguan::Bench
