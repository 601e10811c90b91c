// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/storedvalue.h"

#include "models/base/decimal.h"

#include <QDate>

namespace Tongguan {

static Code codeOfValue(const CodeValue& value)
{
    return Code { .code = value.code, .name = value.name, .initials = {}, .old = {}, .note = {} };
}

QList<Code> findCodes(const Element& element, const CodeTables& tables, const QString& typed, int limit)
{
    QList<Code> found;
    if (!element.values.isEmpty()) {
        for (const bool exact : { true, false }) {
            for (const CodeValue& value : element.values) {
                const bool isExact = value.code.compare(typed, Qt::CaseInsensitive) == 0;
                const bool fits = typed.isEmpty() || value.code.startsWith(typed, Qt::CaseInsensitive)
                    || value.name.zh.contains(typed) || value.name.en.contains(typed, Qt::CaseInsensitive);
                if (fits && isExact == exact && found.size() < limit) {
                    found.append(codeOfValue(value));
                }
            }
        }
        return found;
    }
    const CodeTable* table = element.table.isEmpty() ? nullptr : tables.table(element.table);
    if (!table) {
        return found;
    }
    if (!typed.isEmpty()) {
        return table->search(typed, limit);
    }
    for (qsizetype row = 0; row < std::min<qsizetype>(limit, table->size()); ++row) {
        found.append(table->at(row));
    }
    return found;
}

std::optional<Code> findCode(const Element& element, const CodeTables& tables, const QString& code)
{
    for (const CodeValue& value : element.values) {
        if (value.code == code) {
            return codeOfValue(value);
        }
    }
    const CodeTable* table = element.table.isEmpty() ? nullptr : tables.table(element.table);
    return table ? table->find(code) : std::nullopt;
}

bool hasCodes(const Element& element, const CodeTables& tables)
{
    return !element.values.isEmpty() || (!element.table.isEmpty() && tables.table(element.table));
}

QString numberText(const QString& typed)
{
    QString plain = typed.trimmed().normalized(QString::NormalizationForm_KC);
    return Decimal::parse(plain) ? plain.remove(u',').remove(u'+').trimmed() : typed.trimmed();
}

QString dateText(const QString& typed)
{
    static const QRegularExpression parted(
        uR"(^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T].*)?$)"_s);
    static const QRegularExpression packed(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    const QString plain = typed.trimmed().normalized(QString::NormalizationForm_KC);
    for (const QRegularExpression& form : { parted, packed }) {
        const QRegularExpressionMatch match = form.match(plain);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && date.isValid()) {
            return date.toString(Qt::ISODate);
        }
    }
    return typed.trimmed();
}

static QString storedCode(const Element& element, const CodeTables& tables, const QString& typed)
{
    const QString first = typed.section(u' ', 0, 0, QString::SectionSkipEmpty);
    for (const QString& candidate : { typed, typed.toUpper(), first, first.toUpper() }) {
        if (findCode(element, tables, candidate)) {
            return candidate;
        }
    }
    for (const Code& code : findCodes(element, tables, typed, 20)) {
        if (code.name.zh == typed || code.name.en.compare(typed, Qt::CaseInsensitive) == 0) {
            return code.code;
        }
    }
    return typed;
}

QString storedValue(const Element& element, const CodeTables& tables, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    switch (element.kind) {
    case ElementKind::Code:
        return storedCode(element, tables, text);
    case ElementKind::Decimal:
    case ElementKind::Integer:
        return numberText(text);
    case ElementKind::Date:
        return dateText(text);
    case ElementKind::List: {
        static const QRegularExpression breaks(uR"([,，、;；\s]+)"_s);
        return text.split(breaks, Qt::SkipEmptyParts).join(u',');
    }
    case ElementKind::Multi:
        return text;
    case ElementKind::Text: {
        static const QRegularExpression lineBreaks(uR"(\s*[\r\n]+\s*)"_s);
        const QString oneLine = QString(text).replace(lineBreaks, u" "_s);
        return element.upperCase ? oneLine.toUpper() : oneLine;
    }
    case ElementKind::Flag:
        if (text == u"✓" || text == u"是" || text.compare("yes"_L1, Qt::CaseInsensitive) == 0) {
            return u"1"_s;
        }
        if (text == u"–" || text == u"否" || text.compare("no"_L1, Qt::CaseInsensitive) == 0) {
            return u"0"_s;
        }
        return text;
    case ElementKind::Flags:
    case ElementKind::Blob:
        return text;
    }
    return text;
}

} // namespace Tongguan
