// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/sheetimport.h"

#include "models/rules/elementcheck.h"
#include "models/rules/storedvalue.h"

#include <algorithm>

namespace Tongguan {
namespace {

class SheetImporter final {
public:
    SheetImporter(const Sheet& sheet, const DocumentType& type, const CodeTables& tables, Direction direction, const SheetWords& words)
        : m_sheet(sheet), m_type(type), m_tables(tables), m_direction(direction), m_words(words), m_lineGroup(type.root.groupIndexOf(u"line"))
    {
    }

    Done map(const ColumnMapping& mapping)
    {
        for (qsizetype column = 0; column < mapping.keys.size(); ++column) {
            const std::optional<ElementPath> path = m_type.find(mapping.keys[column]);
            if (mapping.keys[column].isEmpty() || !path || path->element < 0)
                continue;
            const bool ofLine = path->groups.size() == 1 && path->groups[0] == m_lineGroup;
            if (!ofLine && !path->groups.isEmpty())
                continue; // other groups have no place in a table of goods
            Column taken { column, path->element, &m_type.element(*path), mapping.keys[column], {} };
            (ofLine ? m_lineColumns : m_headColumns) << taken;
        }
        if (m_lineColumns.isEmpty() && m_headColumns.isEmpty())
            return fail(ErrorKind::Invalid, u"sheet.unmapped"_s);
        // Records hold their values by rising element.
        std::ranges::sort(m_lineColumns, {}, &Column::element);
        return {};
    }

    Result<SheetImport> run(qsizetype first, const SheetProgress& progress)
    {
        for (qsizetype row = first; row < m_sheet.rows.size(); ++row) {
            takeRow(row);
            if (progress && row % 500 == 499 && !progress(double(row) / double(m_sheet.rows.size())))
                return fail(ErrorKind::Refused, u"sheet.stopped"_s);
        }
        for (SheetDocument& one : m_result.documents)
            one.document.renumber();
        return std::move(m_result);
    }

private:
    struct Column {
        qsizetype column = 0;
        int element = 0;
        const Element* what = nullptr;
        QString key;
        QHash<QString, QString> stored; // what a text came to: spreadsheets repeat themselves
    };

    QString storedText(Column& column, const QString& text)
    {
        if (text.isEmpty())
            return text;
        const bool repeats = column.what->kind == ElementKind::Code || column.what->kind == ElementKind::Date;
        if (repeats) {
            if (const auto known = column.stored.constFind(text); known != column.stored.cend())
                return *known;
        }
        QString value = storedValue(*column.what, m_tables, text);
        if (column.what->kind == ElementKind::Code && !findCode(*column.what, m_tables, value)) {
            QString code = m_words.codeOf(column.what->table, text);
            if (code.isEmpty() && column.key == u"line.commodityCode")
                code = digitsOf(text);
            if (!code.isEmpty())
                value = code;
        }
        if (repeats)
            column.stored.insert(text, value);
        return value;
    }

    // "8517.62.9990" is a code with dots; what has letters is none.
    static QString digitsOf(const QString& text)
    {
        QString digits;
        for (const QChar c : text) {
            if (c.isDigit())
                digits += c;
            else if (!u".- "_s.contains(c))
                return {};
        }
        return digits;
    }

    void check(const Column& column, qsizetype row, const QString& value, const QString& place, int line)
    {
        if (value.isEmpty())
            return;
        QList<Finding> findings;
        checkElement(*column.what, value, m_direction, DeclaringStep::Whole, m_tables, place, line, findings);
        for (Finding& finding : findings)
            m_result.findings << CellFinding { row, column.column, std::move(finding) };
    }

    // A sum below the table: figures, but neither name nor code nor part number.
    [[nodiscard]] bool isSum(qsizetype row) const
    {
        bool named = false, figured = false;
        for (const Column& column : m_lineColumns) {
            const QString text = m_sheet.cell(row, column.column).trimmed();
            const bool isTotal = text.startsWith(u"合计") || text.startsWith(u"总计") || text.startsWith(u"小计") || text.startsWith("total"_L1, Qt::CaseInsensitive);
            if (!column.what->isNumber())
                named = named || (!text.isEmpty() && !isTotal);
            else
                figured = figured || !text.isEmpty();
        }
        return figured && !named && m_lineColumns.size() > 1;
    }

    void takeRow(qsizetype row)
    {
        const QStringList& cells = m_sheet.rows[row];
        const bool empty = std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (empty || isSum(row)) {
            ++m_result.skippedRows;
            return;
        }
        if (beginsDocument(row))
            begin(row);
        SheetDocument& current = m_result.documents.last();
        Record line = current.document.newLine();
        line.reserveValues(int(m_lineColumns.size()));
        const auto number = int(current.rows.size()) + 1;
        for (Column& column : m_lineColumns) {
            const QString value = storedText(column, m_sheet.cell(row, column.column).trimmed());
            if (value.isEmpty())
                continue;
            line.appendValue(column.element, value);
            check(column, row, value, u"line[%1].%2"_s.arg(number).arg(column.what->key), number);
        }
        if (line.values().isEmpty())
            return; // only columns of the head
        current.document.editRoot().editChildren(m_lineGroup) << line;
        current.rows << row;
    }

    [[nodiscard]] bool beginsDocument(qsizetype row) const
    {
        if (m_result.documents.isEmpty())
            return true;
        return std::ranges::any_of(m_headColumns, [&](const Column& column) {
            const QString text = m_sheet.cell(row, column.column).trimmed();
            return !text.isEmpty() && text != m_headTexts.value(column.column);
        });
    }

    void begin(qsizetype row)
    {
        Document document(m_type);
        (void)document.setValue(u"direction", m_direction == Direction::Import ? u"I"_s : u"E"_s);
        m_headTexts.clear();
        for (Column& column : m_headColumns) {
            const QString text = m_sheet.cell(row, column.column).trimmed();
            m_headTexts.insert(column.column, text);
            const QString value = storedText(column, text);
            document.editRoot().setValue(column.element, value);
            check(column, row, value, column.what->key, 0);
        }
        m_result.documents << SheetDocument { document, {} };
    }

    const Sheet& m_sheet;
    const DocumentType& m_type;
    const CodeTables& m_tables;
    Direction m_direction;
    const SheetWords& m_words;
    int m_lineGroup;
    QList<Column> m_headColumns, m_lineColumns;
    QHash<qsizetype, QString> m_headTexts; // of the current document
    SheetImport m_result;
};

} // namespace

Result<SheetImport> importSheet(const Sheet& sheet, const ColumnMapping& mapping, const DocumentType& type, const CodeTables& tables, Direction direction,
    const SheetProgress& progress, const SheetWords& words)
{
    SheetImporter importer(sheet, type, tables, direction, words);
    if (const Done done = importer.map(mapping); !done)
        return tl::unexpected(done.error());
    return importer.run(mapping.headerRow + 1, progress);
}

} // namespace Tongguan
