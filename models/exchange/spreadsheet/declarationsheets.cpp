// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/declarationsheets.h"

#include <algorithm>

namespace Tongguan {
namespace {

// The first cell of a sheet that readDeclarationSheets() knows: type and group.
QString markOf(const DocumentType& type, const Group& group) { return u"tongguan:%1:%2"_s.arg(type.key, group.key); }

const QString& nameIn(const Label& label, SheetLanguage language) { return label.in(language == SheetLanguage::Chinese ? u"zh" : u"en"); }

ColumnLook lookOf(const Element& element)
{
    const ColumnKind kind = element.isNumber() ? ColumnKind::Number : element.kind == ElementKind::Date ? ColumnKind::Day : ColumnKind::Text;
    return { kind, std::clamp(element.width > 0 ? element.width : element.length, 8, 40) };
}

WrittenSheet headSheet(const Document& document, const Group& group, const Record& record, SheetLanguage language)
{
    WrittenSheet sheet { nameIn(group.name, language), { { ColumnKind::Text, 24 }, { ColumnKind::Text, 40 }, { ColumnKind::Text, 24 } }, {}, 1 };
    sheet.rows << QStringList { markOf(document.type(), group), language == SheetLanguage::Chinese ? u"内容"_s : u"Value"_s, u"key"_s };
    for (const auto& [element, value] : record.values())
        sheet.rows << QStringList { nameIn(group.elements[element].nameFor(document.direction()), language), value, group.elements[element].key };
    return sheet;
}

WrittenSheet tableSheet(const Document& document, const Group& group, const QList<Record>& records, SheetLanguage language)
{
    QList<int> used;
    for (const Record& record : records) {
        for (const auto& [element, value] : record.values()) {
            if (!value.isEmpty() && !used.contains(element))
                used << element;
        }
    }
    std::ranges::sort(used);
    WrittenSheet sheet { nameIn(group.name, language), { { ColumnKind::Text, 6 } }, {}, 2 };
    QStringList names { markOf(document.type(), group) }, keys { u"key"_s };
    for (const int element : std::as_const(used)) {
        names << nameIn(group.elements[element].nameFor(document.direction()), language);
        keys << group.elements[element].key;
        sheet.columns << lookOf(group.elements[element]);
    }
    sheet.rows << names << keys;
    for (qsizetype i = 0; i < records.size(); ++i) {
        QStringList row { QString::number(i + 1) };
        for (const int element : std::as_const(used))
            row << records[i].value(element);
        sheet.rows << row;
    }
    return sheet;
}

void readHead(const Sheet& sheet, const Group& group, Record& record)
{
    for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
        if (const int element = group.indexOf(sheet.cell(row, 2).trimmed()); element >= 0)
            record.setValue(element, sheet.cell(row, 1));
    }
}

void readTable(const Sheet& sheet, const Group& group, const Document& document, Record& parent, int index)
{
    QList<int> elements;
    for (const QString& key : sheet.rows.value(1))
        elements << group.indexOf(key.trimmed());
    QList<Record> records;
    for (qsizetype row = 2; row < sheet.rows.size(); ++row) {
        Record record = document.newLine();
        for (qsizetype column = 1; column < elements.size(); ++column) {
            if (elements[column] >= 0 && !sheet.cell(row, column).isEmpty())
                record.setValue(elements[column], sheet.cell(row, column));
        }
        if (!record.values().isEmpty())
            records << record;
    }
    parent.setChildren(index, records);
}

} // namespace

QList<WrittenSheet> declarationSheets(const Document& document, SheetLanguage language)
{
    const Group& root = document.type().root;
    Group head = root;
    head.name = document.type().name;
    QList<WrittenSheet> sheets { headSheet(document, head, document.root(), language) };
    for (int i = 0; i < root.groups.size(); ++i) {
        const QList<Record>& records = document.root().children(i);
        if (records.isEmpty())
            continue;
        sheets << (root.groups[i].single ? headSheet(document, root.groups[i], records.first(), language) : tableSheet(document, root.groups[i], records, language));
    }
    return sheets;
}

std::optional<Document> readDeclarationSheets(const QList<Sheet>& sheets, const DocumentType& type)
{
    if (sheets.isEmpty() || sheets.first().cell(0, 0) != markOf(type, type.root))
        return std::nullopt;
    Document document(type);
    for (const Sheet& sheet : sheets) {
        const QString mark = sheet.cell(0, 0);
        if (mark == markOf(type, type.root)) {
            readHead(sheet, type.root, document.editRoot());
            continue;
        }
        for (int i = 0; i < type.root.groups.size(); ++i) {
            const Group& group = type.root.groups[i];
            if (mark != markOf(type, group))
                continue;
            if (group.single) {
                Record record = document.newLine();
                readHead(sheet, group, record);
                document.editRoot().setChildren(i, { record });
            } else {
                readTable(sheet, group, document, document.editRoot(), i);
            }
        }
    }
    return document;
}

QList<WrittenSheet> goodsTemplate(const DocumentType& type, SheetLanguage language)
{
    WrittenSheet sheet { language == SheetLanguage::Chinese ? u"发票及装箱单"_s : u"Invoice and packing list"_s, {}, {}, 1 };
    QStringList names;
    for (const QString& key : { u"contractNo"_s, u"billNo"_s, u"line.partNo"_s, u"line.commodityCode"_s, u"line.goodsName"_s, u"line.goodsNameEn"_s, u"line.declarationElements"_s, u"line.quantity"_s,
             u"line.unit"_s, u"line.unitPrice"_s, u"line.totalPrice"_s, u"line.currency"_s, u"line.firstQuantity"_s, u"line.firstUnit"_s, u"line.secondQuantity"_s, u"line.secondUnit"_s,
             u"line.originCountry"_s, u"line.destinationCountry"_s }) {
        const std::optional<ElementPath> path = type.find(key);
        if (!path)
            continue;
        names << nameIn(type.element(*path).name, language);
        sheet.columns << lookOf(type.element(*path));
    }
    sheet.rows << names;
    return { sheet };
}

} // namespace Tongguan
