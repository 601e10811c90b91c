// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/tablereport.h"

#include "models/print/composer.h"
#include "models/print/typesetter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace Tongguan {
namespace {

constexpr double ReportMargin = 10, ShortSide = 210, LongSide = 297;
constexpr double PortraitCharacters = 90; // more need the paper across

constexpr double ReportSize = 7.5, SmallestSize = 4.5; // points
constexpr double DigitWidth = 0.55 * 25.4 / 72; // of a digit, in mm for each point

double charactersOf(const QString& text)
{
    return std::accumulate(text.cbegin(), text.cend(), 0.0, [](double sum, QChar one) { return sum + (one.unicode() >= 0x2e80 ? 2 : 1); });
}

// How many digits wide the columns are: a figure is never broken, words may be, as far as the screen's width goes.
QList<double> reportWidths(const TableReport& report)
{
    constexpr double padding = 2, least = 4, boldly = 1.1;
    QList<double> widths;
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        const TableReport::Column& column = report.columns[i];
        double wanted = charactersOf(column.title) / 2;
        for (const QStringList& row : report.rows)
            wanted = std::max(wanted, charactersOf(row.value(i)));
        for (const QStringList& sum : report.sums)
            wanted = std::max(wanted, boldly * charactersOf(sum.value(i)));
        widths << std::max(least, (column.isFigure ? wanted : std::min(wanted, std::max(column.width, 12.0))) + padding);
    }
    return widths;
}

QJsonObject reportCell(double width, const QString& text, bool isFigure, bool isBold)
{
    QJsonObject cell { { u"w"_s, width }, { u"text"_s, text }, { u"middle"_s, true } };
    if (isFigure)
        cell.insert(u"align"_s, u"right"_s);
    if (isBold)
        cell.insert(u"bold"_s, true);
    return cell;
}

// Values are named by their place: "t0" a title, "c0" a cell.
QJsonObject reportLayout(const TableReport& report)
{
    const QList<double> widths = reportWidths(report);
    const double characters = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    const bool isAcross = characters > PortraitCharacters;
    const double paper = isAcross ? LongSide : ShortSide, room = paper - 2 * ReportMargin;
    const double size = std::clamp(room / (characters * DigitWidth), SmallestSize, ReportSize);
    QJsonArray titles, cells, sums;
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        const TableReport::Column& column = report.columns[i];
        const double width = room * widths[i] / characters;
        const QString place = QString::number(i);
        titles.append(reportCell(width, u"{t"_s + place + u'}', column.isFigure, false));
        cells.append(reportCell(width, u"{c"_s + place + u'}', column.isFigure, false));
        sums.append(reportCell(width, u"{c"_s + place + u'}', column.isFigure, true));
    }
    const QJsonObject heading { { u"height"_s, 6 }, { u"border"_s, true }, { u"grow"_s, true }, { u"shade"_s, 0.93 }, { u"cells"_s, titles } };
    const double half = room / 2;
    return { { u"key"_s, u"table"_s }, { u"name"_s, QJsonObject { { u"zh"_s, u"表"_s }, { u"en"_s, u"Table"_s } } },
        { u"page"_s, QJsonObject { { u"width"_s, paper }, { u"height"_s, isAcross ? ShortSide : LongSide }, { u"left"_s, ReportMargin }, { u"top"_s, 9 }, { u"right"_s, ReportMargin }, { u"bottom"_s, 8 } } },
        { u"size"_s, size }, { u"smallest"_s, SmallestSize },
        { u"bands"_s,
            QJsonArray {
                QJsonObject { { u"place"_s, u"top"_s }, { u"height"_s, 15 },
                    { u"cells"_s,
                        QJsonArray { QJsonObject { { u"x"_s, 0 }, { u"w"_s, room }, { u"h"_s, 8 }, { u"text"_s, u"{title}"_s }, { u"size"_s, 13 }, { u"bold"_s, true }, { u"align"_s, u"centre"_s } },
                            QJsonObject { { u"x"_s, 0 }, { u"y"_s, 8.5 }, { u"w"_s, room }, { u"h"_s, 5 }, { u"text"_s, u"{subtitle}"_s }, { u"align"_s, u"centre"_s } } } } },
                QJsonObject { { u"each"_s, u"row"_s }, { u"height"_s, 5 }, { u"grow"_s, true }, { u"border"_s, true }, { u"heading"_s, QJsonArray { heading } }, { u"cells"_s, cells } },
                QJsonObject { { u"each"_s, u"sum"_s }, { u"height"_s, 5.5 }, { u"grow"_s, true }, { u"border"_s, true }, { u"shade"_s, 0.96 }, { u"cells"_s, sums } },
                QJsonObject { { u"place"_s, u"bottom"_s }, { u"height"_s, 6 },
                    { u"cells"_s,
                        QJsonArray { QJsonObject { { u"x"_s, 0 }, { u"y"_s, 1 }, { u"w"_s, half }, { u"h"_s, 5 }, { u"text"_s, u"{printed|time}[ {person}]"_s }, { u"size"_s, 7 } },
                            QJsonObject { { u"x"_s, half }, { u"y"_s, 1 }, { u"w"_s, half }, { u"h"_s, 5 }, { u"text"_s, u"{page} / {pages}"_s }, { u"size"_s, 7 }, { u"align"_s, u"right"_s } } } } } } } };
}

QList<PrintRecord> reportRecords(const QList<QStringList>& rows)
{
    QList<PrintRecord> records;
    records.reserve(rows.size());
    for (const QStringList& row : rows) {
        PrintRecord record;
        for (qsizetype i = 0; i < row.size(); ++i)
            record.set(u"c"_s + QString::number(i), row[i]);
        records.append(record);
    }
    return records;
}

} // namespace

Result<PrintedPages> layOutTable(const TableReport& report, const FormPress& press)
{
    if (report.columns.isEmpty())
        return fail(ErrorKind::Invalid, u"layout.shape"_s, u"no columns"_s);
    const auto layout = Layout::fromJson(QJsonDocument(reportLayout(report)).toJson(QJsonDocument::Compact), Direction::Import);
    if (!layout)
        return tl::unexpected(layout.error());
    PrintRecord record;
    record.set(u"title"_s, report.title);
    record.set(u"subtitle"_s, report.subtitle);
    record.set(u"person"_s, report.person);
    record.set(u"printed"_s, report.time.toString(Qt::ISODate));
    for (qsizetype i = 0; i < report.columns.size(); ++i)
        record.set(u"t"_s + QString::number(i), report.columns[i].title);
    record.groups.insert(u"row"_s, reportRecords(report.rows));
    record.groups.insert(u"sum"_s, reportRecords(report.sums));
    PrintedPages pages = compose(*layout, record, press.font());
    pages.title = report.title;
    return pages;
}

PrintedPages layOutPicture(const QString& title, const QString& subtitle, const PageImage& image, const FormPress& press)
{
    constexpr double head = 20, size = 13, small = 8;
    PrintedPage page;
    page.width = LongSide;
    page.height = ShortSide;
    Typesetter type(press.font());
    const auto centred = [&](const QString& text, double points, double y, bool bold) {
        page.texts.append({ (LongSide - type.width(text, points)) / 2, y, points, text, bold });
    };
    centred(title, size, 14, true);
    centred(subtitle, small, 19, false);
    const double room = LongSide - 2 * ReportMargin, height = ShortSide - head - 2 * ReportMargin;
    const double scale = std::min(room / std::max(1, image.width), height / std::max(1, image.height));
    page.pictures.append({ (LongSide - image.width * scale) / 2, head + 4, image.width * scale, image.height * scale, 0 });
    PrintedPages pages;
    pages.title = title;
    pages.pages.append(page);
    pages.images.append(image);
    return pages;
}

} // namespace Tongguan
