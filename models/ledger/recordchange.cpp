// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/recordchange.h"

#include "models/base/text.h"

#include <QHash>

namespace Tongguan {
namespace {

// Marks of the change itself say nothing of the goods.
bool isOfTheChange(const Element& element)
{
    return element.key == u"modified" || element.key == u"preEntryNo" || element.key == u"action" || element.key == u"changes" || element.key == u"declarationDate"
        || element.key == u"inputDate";
}

QList<int> keyElements(const Group& group)
{
    QList<int> key;
    for (const char16_t* name : { u"product", u"version", u"material" }) {
        if (const int index = group.indexOf(QStringView(name)); index >= 0)
            key << index;
    }
    if (key.size() < 2)
        key = { group.indexOf(u"no") };
    return key.front() < 0 ? QList<int>() : key;
}

QStringList keyOfRow(const Record& row, const QList<int>& elements)
{
    QStringList key;
    for (const int element : elements)
        key << row.value(element);
    return key;
}

bool sameValue(const Element& element, const QString& a, const QString& b)
{
    if (a == b || !element.isNumber())
        return a == b;
    const std::optional<Decimal> first = Decimal::parse(a), second = Decimal::parse(b);
    return first && second && *first == *second;
}

QList<RowChange::Value> changedValues(const Group& group, const Record& before, const Record& after, const QList<int>& key)
{
    QList<RowChange::Value> values;
    for (int i = 0; i < group.elements.size(); ++i) {
        const Element& element = group.elements[i];
        const bool counts = !isOfTheChange(element) && !key.contains(i) && i != group.numberElement;
        if (counts && !sameValue(element, before.value(i), after.value(i)))
            values << RowChange::Value { element.key, before.value(i), after.value(i) };
    }
    return values;
}

QHash<QStringList, const Record*> rowsByKey(const QList<Record>& rows, const QList<int>& key, int modified)
{
    QHash<QStringList, const Record*> found;
    for (const Record& row : rows) {
        if (modified < 0 || row.value(modified) != u"2")
            found.insert(keyOfRow(row, key), &row);
    }
    return found;
}

// The groups whose rows customs knows by numbers.
template <class Visit>
void visitGroups(const Document& document, const Visit& visit)
{
    const QList<Group>& groups = document.type().root.groups;
    for (int index = 0; index < groups.size(); ++index) {
        const QList<int> key = keyElements(groups[index]);
        if (!key.isEmpty())
            visit(index, groups[index], key);
    }
}

void setMark(Record& row, int modified, const char16_t* mark)
{
    if (modified >= 0)
        row.setValue(modified, QStringView(mark).toString());
}

} // namespace

QList<RowChange> recordChanges(const Document& before, const Document& after)
{
    QList<RowChange> changes;
    if (const auto head = changedValues(after.type().root, before.root(), after.root(), {}); !head.isEmpty())
        changes << RowChange { {}, {}, RowChange::Kind::Changed, head };
    visitGroups(after, [&](int index, const Group& group, const QList<int>& key) {
        const int modified = group.indexOf(u"modified");
        const auto old = rowsByKey(before.root().children(index), key, modified);
        const auto now = rowsByKey(after.root().children(index), key, modified);
        for (const Record& row : after.root().children(index)) {
            const QStringList rowKey = keyOfRow(row, key);
            const Record* was = old.value(rowKey);
            if (now.value(rowKey) != &row)
                continue; // deleted, or another of that number stands behind it
            const QList<RowChange::Value> values = changedValues(group, was ? *was : Record(), row, key);
            if (!was || !values.isEmpty())
                changes << RowChange { group.key, rowKey, was ? RowChange::Kind::Changed : RowChange::Kind::Added, values };
        }
        for (const Record& row : before.root().children(index)) {
            const QStringList rowKey = keyOfRow(row, key);
            if (old.value(rowKey) == &row && !now.contains(rowKey))
                changes << RowChange { group.key, rowKey, RowChange::Kind::Removed, changedValues(group, row, Record(), key) };
        }
    });
    return changes;
}

int rowOfChange(const Document& document, const RowChange& change)
{
    const int index = change.group.isEmpty() ? -1 : document.type().root.groupIndexOf(change.group);
    if (index < 0)
        return -1;
    const QList<int> key = keyElements(document.type().root.groups[index]);
    const QList<Record>& rows = document.root().children(index);
    for (qsizetype row = rows.size() - 1; row >= 0; --row) { // as rowsByKey(): the last one of that number
        if (keyOfRow(rows[row], key) == change.key)
            return int(row);
    }
    return -1;
}

Document changeRequest(const Document& before, const Document& after)
{
    Document request = after;
    visitGroups(after, [&](int index, const Group& group, const QList<int>& key) {
        const int modified = group.indexOf(u"modified");
        const auto old = rowsByKey(before.root().children(index), key, modified);
        const auto now = rowsByKey(after.root().children(index), key, modified);
        QList<Record> rows;
        for (Record row : after.root().children(index)) {
            if (modified >= 0 && row.value(modified) == u"2")
                continue; // deleted by an earlier change
            const Record* was = old.value(keyOfRow(row, key));
            setMark(row, modified, !was ? u"3" : changedValues(group, *was, row, key).isEmpty() ? u"0" : u"1");
            rows << row;
        }
        for (Record row : before.root().children(index)) {
            if (!old.contains(keyOfRow(row, key)) || now.contains(keyOfRow(row, key)) || modified < 0)
                continue;
            setMark(row, modified, u"2");
            rows << row;
        }
        request.editRoot().setChildren(index, rows);
    });
    const Group& head = after.type().root;
    if (const int action = head.indexOf(u"action"); action >= 0)
        request.editRoot().setValue(action, u"2"_s);
    if (const int changes = head.indexOf(u"changes"); changes >= 0)
        request.editRoot().setValue(changes, QString::number(before.root().value(changes).toInt() + 1));
    return request;
}

} // namespace Tongguan
