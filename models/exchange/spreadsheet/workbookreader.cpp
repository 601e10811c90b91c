// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "models/exchange/spreadsheet/cellvalue.h"
#include "models/exchange/spreadsheet/sheet.h"
#include "models/exchange/zip/zip.h"

#include <QDate>
#include <QHash>

#include <charconv>
#include <pugixml.hpp>

namespace Tongguan {
namespace {

// A workbook is a ZIP of XML parts (ECMA-376, Office Open XML). pugixml expands no entities beyond the five of XML.

tl::unexpected<Error> damagedWorkbook(const QString& detail) { return fail(ErrorKind::Corrupt, u"sheet.damaged"_s, detail); }

QStringView localName(const char* name)
{
    static thread_local QString kept;
    const char* colon = std::strchr(name, ':');
    kept = QString::fromUtf8(colon ? colon + 1 : name);
    return kept;
}

bool isNamed(const pugi::xml_node& node, const char* name)
{
    const char* own = node.name();
    const char* colon = std::strchr(own, ':');
    return std::strcmp(colon ? colon + 1 : own, name) == 0;
}

pugi::xml_node childNamed(const pugi::xml_node& parent, const char* name)
{
    return parent.find_child([name](const pugi::xml_node& node) { return isNamed(node, name); });
}

// The text of <t> and of the runs of rich text; what is read aloud (phonetic runs) is not part of it.
QString richText(const pugi::xml_node& node)
{
    QString text;
    for (const pugi::xml_node& child : node.children()) {
        if (isNamed(child, "t"))
            text += QString::fromUtf8(child.text().get());
        else if (isNamed(child, "r"))
            text += QString::fromUtf8(childNamed(child, "t").text().get());
    }
    return text;
}

class WorkbookReader final {
public:
    WorkbookReader(const SheetLimits& limits, const SheetProgress& progress) : m_limits(limits), m_progress(progress) { }

    Result<QList<Sheet>> read(const QByteArray& bytes)
    {
        Result<QList<ZipEntry>> entries = readZip(bytes, { .entries = 2000, .entryBytes = m_limits.unpackedBytes, .allBytes = m_limits.unpackedBytes });
        if (!entries)
            return tl::unexpected(entries.error());
        for (ZipEntry& entry : *entries)
            m_parts.insert(entry.name.toLower(), std::move(entry.bytes));
        entries->clear();
        return readParts();
    }

private:
    Result<QList<Sheet>> readParts()
    {
        const auto sheets = sheetParts();
        if (!sheets)
            return tl::unexpected(sheets.error());
        if (Done done = readStrings(); !done)
            return tl::unexpected(done.error());
        if (Done done = readStyles(); !done)
            return tl::unexpected(done.error());
        QList<Sheet> list;
        for (const auto& [name, part] : *sheets) {
            m_done = double(list.size()) / double(sheets->size());
            m_share = 1.0 / double(sheets->size());
            Result<Sheet> sheet = readSheet(name, part);
            if (!sheet)
                return tl::unexpected(sheet.error());
            list << std::move(*sheet);
        }
        return list;
    }

    Result<pugi::xml_node> parse(const QString& part, pugi::xml_document& document)
    {
        const auto found = m_parts.find(part.toLower());
        if (found == m_parts.end())
            return damagedWorkbook(u"no part %1"_s.arg(part));
        // In place: the bytes of a part are read once.
        const pugi::xml_parse_result result = document.load_buffer_inplace(found->data(), size_t(found->size()), pugi::parse_escapes | pugi::parse_cdata | pugi::parse_ws_pcdata_single | pugi::parse_eol);
        if (!result)
            return damagedWorkbook(u"%1: %2 at %3"_s.arg(part, QString::fromLatin1(result.description())).arg(result.offset));
        return document.document_element();
    }

    // Names and parts of the sheets, in the workbook's order.
    Result<QList<std::pair<QString, QString>>> sheetParts()
    {
        pugi::xml_document workbook, relations;
        const Result<pugi::xml_node> root = parse(u"xl/workbook.xml"_s, workbook);
        if (!root)
            return tl::unexpected(root.error());
        const Result<pugi::xml_node> links = parse(u"xl/_rels/workbook.xml.rels"_s, relations);
        if (!links)
            return tl::unexpected(links.error());
        QHash<QString, QString> targets;
        for (const pugi::xml_node& link : links->children()) {
            if (std::strcmp(link.attribute("TargetMode").value(), "External") == 0)
                continue; // never followed
            QString target = QString::fromUtf8(link.attribute("Target").value());
            target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
            targets.insert(QString::fromUtf8(link.attribute("Id").value()), target);
        }
        m_from1904 = childNamed(*root, "workbookPr").attribute("date1904").as_bool();
        QList<std::pair<QString, QString>> list;
        for (const pugi::xml_node& sheet : childNamed(*root, "sheets").children()) {
            QString id;
            for (const pugi::xml_attribute& attribute : sheet.attributes()) {
                if (localName(attribute.name()) == u"id" && std::strchr(attribute.name(), ':'))
                    id = QString::fromUtf8(attribute.value());
            }
            const QString target = targets.value(id);
            if (m_parts.contains(target.toLower()) && target.contains(u"worksheets"_s, Qt::CaseInsensitive)) // not a chart's sheet
                list.emplace_back(QString::fromUtf8(sheet.attribute("name").value()), target);
        }
        if (list.isEmpty())
            return damagedWorkbook(u"no sheet"_s);
        return list;
    }

    Done readStrings()
    {
        if (!m_parts.contains(u"xl/sharedstrings.xml"_s))
            return {};
        pugi::xml_document document;
        const Result<pugi::xml_node> root = parse(u"xl/sharedStrings.xml"_s, document);
        if (!root)
            return tl::unexpected(root.error());
        for (const pugi::xml_node& item : root->children()) {
            if (isNamed(item, "si"))
                m_strings << richText(item);
        }
        return {};
    }

    Done readStyles()
    {
        if (!m_parts.contains(u"xl/styles.xml"_s))
            return {};
        pugi::xml_document document;
        const Result<pugi::xml_node> root = parse(u"xl/styles.xml"_s, document);
        if (!root)
            return tl::unexpected(root.error());
        QHash<int, bool> own;
        for (const pugi::xml_node& format : childNamed(*root, "numFmts").children())
            own.insert(format.attribute("numFmtId").as_int(), showsDay(QString::fromUtf8(format.attribute("formatCode").value())));
        for (const pugi::xml_node& style : childNamed(*root, "cellXfs").children()) {
            const int id = style.attribute("numFmtId").as_int();
            m_days << own.value(id, isDayFormat(id));
        }
        return {};
    }

    Result<Sheet> readSheet(const QString& name, const QString& part)
    {
        pugi::xml_document document;
        const Result<pugi::xml_node> root = parse(part, document);
        if (!root)
            return tl::unexpected(root.error());
        Sheet sheet { name, {} };
        const pugi::xml_node data = childNamed(*root, "sheetData");
        const double all = std::max(1.0, QString::fromUtf8(childNamed(*root, "dimension").attribute("ref").value()).section(u':', 1).remove(QRegularExpression(u"[A-Za-z]"_s)).toDouble());
        for (const pugi::xml_node& row : data.children()) {
            if (!isNamed(row, "row"))
                continue;
            const qsizetype at = row.attribute("r") ? qsizetype(row.attribute("r").as_llong()) - 1 : sheet.rows.size();
            if (at < sheet.rows.size() || at >= m_limits.rows)
                return at < sheet.rows.size() ? Result<Sheet>(damagedWorkbook(u"row %1 of %2 comes twice"_s.arg(at + 1).arg(name))) : huge(name, at);
            sheet.rows.resize(at);
            Result<QStringList> cells = readRow(row, name, at);
            if (!cells)
                return tl::unexpected(cells.error());
            sheet.rows << std::move(*cells);
            if (m_progress && at % 1000 == 999 && !m_progress(std::min(1.0, m_done + m_share * double(at) / all)))
                return fail(ErrorKind::Refused, u"sheet.stopped"_s);
        }
        while (!sheet.rows.isEmpty() && sheet.rows.constLast().join(QString()).trimmed().isEmpty())
            sheet.rows.removeLast();
        return sheet;
    }

    Result<QStringList> readRow(const pugi::xml_node& row, const QString& name, qsizetype at)
    {
        QStringList cells;
        for (const pugi::xml_node& cell : row.children()) {
            if (!isNamed(cell, "c"))
                continue;
            const qsizetype column = cell.attribute("r") ? columnOfCell(cell.attribute("r").value()) : cells.size();
            if (column < 0 || column >= m_limits.columns || ++m_cells > m_limits.cells)
                return tl::unexpected(huge(name, at).error());
            while (cells.size() < column)
                cells << QString();
            const Result<QString> text = textOf(cell);
            if (!text)
                return damagedWorkbook(u"%1!%2: %3"_s.arg(name, cellName(at, column), text.error().detail));
            if (column < cells.size())
                cells[column] = *text;
            else
                cells << *text;
        }
        return cells;
    }

    Result<Sheet> huge(const QString& name, qsizetype row)
    {
        return fail(ErrorKind::Refused, u"sheet.huge"_s, u"%1, row %2"_s.arg(name).arg(row + 1));
    }

    Result<QString> textOf(const pugi::xml_node& cell)
    {
        const char* type = cell.attribute("t").value();
        if (std::strcmp(type, "inlineStr") == 0)
            return richText(childNamed(cell, "is"));
        const char* value = childNamed(cell, "v").text().get();
        if (std::strcmp(type, "s") == 0) {
            qsizetype index = -1;
            const auto end = value + std::strlen(value);
            if (const auto read = std::from_chars(value, end, index); read.ec != std::errc() || read.ptr != end || index < 0 || index >= m_strings.size())
                return damagedWorkbook(u"no shared string %1"_s.arg(QString::fromLatin1(value)));
            return m_strings[index];
        }
        if (std::strcmp(type, "str") == 0 || std::strcmp(type, "e") == 0)
            return QString::fromUtf8(value);
        if (std::strcmp(type, "b") == 0)
            return *value == '1' ? u"TRUE"_s : u"FALSE"_s;
        if (std::strcmp(type, "d") == 0)
            return QString::fromLatin1(value).left(10);
        if (*value == '\0')
            return QString();
        return m_days.value(cell.attribute("s").as_int(), false) ? dayOfSerial(value, m_from1904) : plainNumber(value);
    }

    const SheetLimits& m_limits;
    const SheetProgress& m_progress;
    QHash<QString, QByteArray> m_parts; // by name, lower case
    QStringList m_strings;
    QList<bool> m_days; // by style
    bool m_from1904 = false;
    qint64 m_cells = 0;
    double m_done = 0, m_share = 1;
};

} // namespace

QString cellName(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + int((rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

Result<QList<Sheet>> readWorkbook(const QByteArray& bytes, const SheetLimits& limits, const SheetProgress& progress)
{
    return WorkbookReader(limits, progress).read(bytes);
}

Result<QList<Sheet>> readSheets(const QByteArray& bytes, const SheetLimits& limits, const SheetProgress& progress)
{
    if (isZip(bytes))
        return readWorkbook(bytes, limits, progress);
    if (bytes.startsWith("\xd0\xcf\x11\xe0")) // the old binary format, or an encrypted workbook
        return fail(ErrorKind::Invalid, u"sheet.format"_s, u"an old .xls or a workbook with a password: save it as .xlsx without one"_s);
    if (bytes.left(4096).contains('\0') && !bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return fail(ErrorKind::Invalid, u"sheet.format"_s, u"neither a workbook nor text"_s);
    Result<Sheet> sheet = readCsv(bytes, limits, progress);
    if (!sheet)
        return tl::unexpected(sheet.error());
    return QList<Sheet> { std::move(*sheet) };
}

} // namespace Tongguan
