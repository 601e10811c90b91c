// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/workbookrows.h"

#include "models/exchange/spreadsheet/cellvalue.h"

#include <QXmlStreamReader>

namespace Tongguan {
namespace {

constexpr int TextsAtMost = 8'000'000; // shared ones, kept while a workbook is read

tl::unexpected<Error> damagedBook(const QString& detail) { return fail(ErrorKind::Corrupt, u"sheet.damaged"_s, detail); }

// One sheet's cells, put together from its tokens.
class RowBuilder final {
public:
    RowBuilder(const QStringList& strings, const QList<bool>& days, bool from1904, const SheetLimits& limits, const RowTaker& take)
        : m_strings(strings), m_days(days), m_from1904(from1904), m_limits(limits), m_take(take)
    {
    }

    Done see(QXmlStreamReader& xml)
    {
        if (xml.isStartElement())
            return start(xml);
        if (xml.isEndElement())
            return end(xml.name());
        if (m_taking && xml.isCharacters())
            m_text += xml.text();
        return {};
    }

private:
    Done start(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (name == u"row") {
            const qsizetype at = xml.attributes().value("r"_L1).isEmpty() ? m_row : xml.attributes().value("r"_L1).toLongLong() - 1;
            if (at < m_row || at >= m_limits.rows)
                return at < m_row ? Done(damagedBook(u"row %1 comes twice"_s.arg(at + 1))) : Done(fail(ErrorKind::Refused, u"sheet.huge"_s, u"row %1"_s.arg(at + 1)));
            m_row = at;
            m_cells.clear();
        } else if (name == u"c") {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView reference = attributes.value("r"_L1);
            m_column = reference.isEmpty() ? m_cells.size() : columnOfCell(reference.toLatin1());
            if (m_column < 0 || m_column >= m_limits.columns)
                return fail(ErrorKind::Refused, u"sheet.huge"_s, u"row %1"_s.arg(m_row + 1));
            m_type = attributes.value("t"_L1).toString();
            m_style = attributes.value("s"_L1).toInt();
            m_text.clear();
        } else if (name == u"v" || name == u"t") {
            m_taking = !m_aloud;
        } else if (name == u"rPh") {
            m_aloud = true; // how it is read aloud is no part of a text
        }
        return {};
    }

    Done end(QStringView name)
    {
        if (name == u"v" || name == u"t") {
            m_taking = false;
        } else if (name == u"rPh") {
            m_aloud = false;
        } else if (name == u"c") {
            const Result<QString> text = value();
            if (!text)
                return tl::unexpected(text.error());
            while (m_cells.size() < m_column)
                m_cells << QString();
            if (m_column < m_cells.size())
                m_cells[m_column] = *text;
            else
                m_cells << *text;
        } else if (name == u"row") {
            return m_take(m_row++, m_cells);
        }
        return {};
    }

    Result<QString> value() const
    {
        if (m_type == u"s") {
            bool ok = false;
            const qsizetype index = m_text.toLongLong(&ok);
            if (!ok || index < 0 || index >= m_strings.size())
                return damagedBook(u"%1: no shared string %2"_s.arg(cellName(m_row, m_column), m_text.left(20)));
            return m_strings[index];
        }
        if (m_type == u"b")
            return m_text == u"1" ? u"TRUE"_s : u"FALSE"_s;
        if (m_type == u"d")
            return m_text.left(10);
        if (m_type == u"inlineStr" || m_type == u"str" || m_type == u"e" || m_text.isEmpty())
            return m_text;
        return m_days.value(m_style, false) ? dayOfSerial(m_text.toLatin1(), m_from1904) : plainNumber(m_text.toLatin1());
    }

    const QStringList& m_strings;
    const QList<bool>& m_days;
    bool m_from1904;
    const SheetLimits& m_limits;
    const RowTaker& m_take;
    qsizetype m_row = 0, m_column = 0;
    int m_style = 0;
    bool m_taking = false, m_aloud = false;
    QString m_type, m_text;
    QStringList m_cells;
};

} // namespace

Result<std::unique_ptr<WorkbookRows>> WorkbookRows::open(const QByteArray& bytes, const SheetLimits& limits)
{
    std::unique_ptr<WorkbookRows> book(new WorkbookRows(bytes, limits));
    for (Done (WorkbookRows::*step)() : { &WorkbookRows::readDirectory, &WorkbookRows::readBook, &WorkbookRows::readStyles }) {
        if (Done done = (book.get()->*step)(); !done)
            return tl::unexpected(done.error());
    }
    return book;
}

Done WorkbookRows::readDirectory()
{
    const Result<QList<ZipPlace>> places = readZipDirectory(m_bytes, { .entries = 2000, .entryBytes = m_limits.unpackedBytes, .allBytes = m_limits.unpackedBytes });
    if (!places)
        return tl::unexpected(places.error());
    for (const ZipPlace& place : *places)
        m_parts.insert(place.name.toLower(), place);
    return {};
}

Done WorkbookRows::parse(const QString& part, const See& see) const
{
    const auto place = m_parts.constFind(part.toLower());
    if (place == m_parts.cend())
        return damagedBook(u"no part %1"_s.arg(part));
    QXmlStreamReader xml;
    qint64 fed = 0;
    const Done done = unpackZipPieces(m_bytes, *place, [&](QByteArrayView piece) -> Done {
        xml.addData(piece.toByteArray());
        fed += piece.size();
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.hasError())
                break;
            if (Done seen = see(xml, double(fed) / double(std::max<quint32>(1, place->unpacked))); !seen)
                return seen;
        }
        if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return damagedBook(u"%1: %2"_s.arg(part, xml.errorString()));
        return {};
    });
    if (done && xml.tokenType() != QXmlStreamReader::EndDocument)
        return damagedBook(u"%1 ends early"_s.arg(part));
    return done;
}

Done WorkbookRows::readBook()
{
    QHash<QString, QString> targets;
    Done done = parse(u"xl/_rels/workbook.xml.rels"_s, [&targets](QXmlStreamReader& xml, double) -> Done {
        if (xml.isStartElement() && xml.name() == u"Relationship" && xml.attributes().value("TargetMode"_L1) != u"External") { // links are never followed
            const QString target = xml.attributes().value("Target"_L1).toString();
            targets.insert(xml.attributes().value("Id"_L1).toString(), target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        }
        return {};
    });
    if (!done)
        return done;
    done = parse(u"xl/workbook.xml"_s, [&](QXmlStreamReader& xml, double) -> Done {
        if (!xml.isStartElement())
            return {};
        if (xml.name() == u"workbookPr")
            m_from1904 = xml.attributes().value("date1904"_L1) == u"1" || xml.attributes().value("date1904"_L1) == u"true";
        if (xml.name() != u"sheet")
            return {};
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            const QString target = attribute.name() == u"id" && !attribute.namespaceUri().isEmpty() ? targets.value(attribute.value().toString()) : QString();
            if (m_parts.contains(target.toLower()) && target.contains(u"worksheets"_s, Qt::CaseInsensitive)) { // not a chart's sheet
                m_names << xml.attributes().value("name"_L1).toString();
                m_sheetParts << target;
            }
        }
        return {};
    });
    if (done && m_names.isEmpty())
        return damagedBook(u"no sheet"_s);
    return done;
}

Done WorkbookRows::readStrings()
{
    if (std::exchange(m_stringsRead, true) || !m_parts.contains(u"xl/sharedstrings.xml"_s))
        return {};
    QString text;
    bool taking = false, aloud = false;
    return parse(u"xl/sharedStrings.xml"_s, [&](QXmlStreamReader& xml, double) -> Done {
        const QStringView name = xml.name();
        if (xml.isCharacters() && taking)
            text += xml.text();
        else if (name == u"rPh")
            aloud = xml.isStartElement();
        else if (name == u"t")
            taking = xml.isStartElement() && !aloud;
        else if (name == u"si" && xml.isEndElement())
            m_strings << std::exchange(text, {});
        return m_strings.size() > TextsAtMost ? Done(fail(ErrorKind::Refused, u"sheet.huge"_s, u"more than %1 texts"_s.arg(TextsAtMost))) : Done();
    });
}

Done WorkbookRows::readStyles()
{
    if (!m_parts.contains(u"xl/styles.xml"_s))
        return {};
    QHash<int, bool> own;
    bool inCells = false;
    return parse(u"xl/styles.xml"_s, [&](QXmlStreamReader& xml, double) -> Done {
        if (xml.name() == u"cellXfs")
            inCells = xml.isStartElement();
        else if (xml.isStartElement() && xml.name() == u"numFmt")
            own.insert(xml.attributes().value("numFmtId"_L1).toInt(), showsDay(xml.attributes().value("formatCode"_L1).toString()));
        else if (xml.isStartElement() && inCells && xml.name() == u"xf")
            m_days << own.value(xml.attributes().value("numFmtId"_L1).toInt(), isDayFormat(xml.attributes().value("numFmtId"_L1).toInt()));
        return {};
    });
}

Done WorkbookRows::read(qsizetype sheet, const RowTaker& take, const SheetProgress& progress)
{
    if (sheet < 0 || sheet >= m_sheetParts.size())
        return damagedBook(u"no sheet %1"_s.arg(sheet + 1));
    if (Done done = readStrings(); !done)
        return done;
    RowBuilder builder(m_strings, m_days, m_from1904, m_limits, take);
    double told = 0;
    return parse(m_sheetParts[sheet], [&](QXmlStreamReader& xml, double part) -> Done {
        if (progress && part > told + 0.002) {
            told = part;
            if (!progress(part))
                return fail(ErrorKind::Refused, u"sheet.stopped"_s);
        }
        return builder.see(xml);
    });
}

} // namespace Tongguan
