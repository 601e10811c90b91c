// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/document.h"

#include <QSet>

namespace Tongguan {

namespace {

    // Calls visit(value) for the element in every row, until it says false.
    template <class Visit>
    bool visitValues(const Record& record, std::span<const int> groups, int element, const Visit& visit)
    {
        if (groups.empty()) {
            const QString value = record.value(element);
            return value.isEmpty() || visit(value);
        }
        for (const Record& child : record.children(groups.front()))
            if (!visitValues(child, groups.subspan(1), element, visit))
                return false;
        return true;
    }

} // namespace

Summary summarize(const Document& document)
{
    Summary summary;
    if (document.isNull())
        return summary;
    const DocumentType& type = document.type();
    const auto first = [&](const QString& key) {
        QString text;
        const auto path = type.summary.constFind(key);
        if (path != type.summary.constEnd())
            visitValues(document.root(), path->groups, path->element, [&text](const QString& value) {
                text = value;
                return false;
            });
        return text;
    };
    summary.number = first(u"number"_s);
    summary.entryNo = first(u"entryNo"_s);
    summary.party = first(u"party"_s);
    summary.owner = first(u"owner"_s);
    summary.goods = first(u"goods"_s);
    summary.date = first(u"date"_s);
    if (type.summary.contains(u"direction"_s)) // a handbook goes in none
        summary.direction = document.direction() == Direction::Export ? u"E"_s : u"I"_s;
    if (const auto goods = type.summary.constFind(u"goods"_s); goods != type.summary.constEnd() && !goods->groups.isEmpty())
        summary.lineCount = static_cast<int>(document.root().children(goods->groups.first()).size());

    QSet<QString> seen; // fifty lines of one article are searched once
    for (const ElementPath& path : type.searched) {
        visitValues(document.root(), path.groups, path.element, [&](const QString& value) {
            if (!seen.contains(value)) {
                seen.insert(value);
                if (!summary.searchText.isEmpty())
                    summary.searchText += u' ';
                summary.searchText += value;
            }
            return true;
        });
    }
    return summary;
}

} // namespace Tongguan
