// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/oldcodes.h"

#include "models/reference/codetable.h"

#include <functional>

namespace Tongguan {
namespace {

using TranslateCode = std::function<QString(const CodeTable&, const QString&)>; // a null string: it cannot be

bool isNumber(const QString& code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class CodeTranslation final {
public:
    CodeTranslation(const CodeTables& tables, TranslateCode translate) : m_tables(tables), m_translate(std::move(translate)) { }

    Document run(const Document& document)
    {
        Document translated = document;
        translateRecord(document.type().root, translated.editRoot(), {});
        return translated;
    }
    [[nodiscard]] const QString& stuckAt() const { return m_stuckAt; } // the first place whose code could not be translated

private:
    void translateRecord(const Group& group, Record& record, const QString& place)
    {
        for (qsizetype i = 0; i < group.elements.size(); ++i) {
            const Element& element = group.elements[i];
            if (element.table == u"country" || element.table == u"currency")
                translateValue(element, int(i), record, place);
        }
        for (qsizetype g = 0; g < group.groups.size(); ++g) {
            if (!record.children(int(g)).isEmpty())
                translateChildren(group.groups[g], record.editChildren(int(g)), place);
        }
    }

    void translateChildren(const Group& group, QList<Record>& records, const QString& place)
    {
        int row = 0;
        for (Record& record : records) {
            ++row;
            translateRecord(group, record, group.single ? place + group.key + u'.' : u"%1%2[%3]."_s.arg(place, group.key).arg(row));
        }
    }

    void translateValue(const Element& element, int index, Record& record, const QString& place)
    {
        const QString code = record.value(index);
        const CodeTable* table = m_tables.table(element.table);
        if (code.isEmpty() || !table)
            return;
        const QString other = m_translate(*table, code);
        if (!other.isNull())
            record.setValue(index, other);
        else if (m_stuckAt.isEmpty())
            m_stuckAt = place + element.key;
    }

    const CodeTables& m_tables;
    TranslateCode m_translate;
    QString m_stuckAt;
};

} // namespace

Document fromOldCodes(const Document& document, const CodeTables& tables)
{
    return CodeTranslation(tables, [](const CodeTable& table, const QString& code) {
        const std::optional<Code> known = isNumber(code) ? table.fromOld(code) : std::nullopt;
        return known ? known->code : code;
    }).run(document);
}

Result<Document> toOldCodes(const Document& document, const CodeTables& tables)
{
    CodeTranslation translation(tables, [](const CodeTable& table, const QString& code) {
        if (isNumber(code))
            return code; // came so, and no row had it
        const std::optional<Code> known = table.find(code);
        return known && !known->old.isEmpty() ? known->old : QString();
    });
    Document translated = translation.run(document);
    if (!translation.stuckAt().isEmpty())
        return fail(ErrorKind::Invalid, u"message.code"_s, document.value(translation.stuckAt()), translation.stuckAt());
    return translated;
}

} // namespace Tongguan
