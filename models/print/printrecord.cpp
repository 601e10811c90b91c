// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/printrecord.h"

namespace Tongguan {
namespace {

// How flags are written on the form: yes, no, and nothing where the question does not arise (code 9).
QString flagWord(QChar flag)
{
    return flag == u'1' ? u"是"_s : flag == u'0' ? u"否"_s : QString();
}

struct RecordMaker {
    const CodeTables& tables;
    Direction direction;

    void addElement(PrintRecord& to, const QString& prefix, const Element& element, const QString& text) const
    {
        const QString key = prefix + element.key;
        to.set(key, text);
        if (element.kind == ElementKind::Flags) {
            for (qsizetype i = 0; i < std::max(text.size(), element.positions.size()); ++i)
                to.set(key + u'.' + QString::number(i + 1), i < text.size() ? flagWord(text[i]) : QString());
        } else if (element.kind == ElementKind::Flag)
            to.set(key + u".name"_s, text.isEmpty() ? QString() : flagWord(text[0]));
        else if (const QString meaning = codeMeaning(element, text, tables); !meaning.isEmpty())
            to.set(key + u".name"_s, meaning);
    }

    // What a row leaves empty is empty: an element of the head that is called the same does not stand in for it.
    static void addBlanks(PrintRecord& to, const Group& group)
    {
        for (const Element& element : group.elements) {
            to.set(element.key, {});
            if (!element.table.isEmpty() || !element.values.isEmpty() || element.kind == ElementKind::Flag)
                to.set(element.key + u".name"_s, {});
        }
    }

    void addRecord(PrintRecord& to, const QString& prefix, const Group& group, const Record& record) const
    {
        for (const auto& [index, text] : record.values())
            if (index < group.elements.size())
                addElement(to, prefix, group.elements[index], text);
        for (qsizetype i = 0; i < group.groups.size(); ++i) {
            const Group& below = group.groups[i];
            const QList<Record>& children = record.children(int(i));
            if (below.single) {
                if (!children.isEmpty())
                    addRecord(to, prefix + below.key + u'.', below, children.first());
                continue;
            }
            QList<PrintRecord>& records = to.groups[prefix + below.key];
            for (const Record& child : children) {
                PrintRecord printed;
                addBlanks(printed, below);
                addRecord(printed, {}, below, child);
                records.append(std::move(printed));
            }
        }
    }

    void addLabels(PrintRecord& to, const QString& prefix, const Group& group) const
    {
        for (const Element& element : group.elements)
            to.set(u"label."_s + prefix + element.key, element.nameFor(direction).zh);
        for (const Group& below : group.groups)
            addLabels(to, prefix + below.key + u'.', below);
    }
};

} // namespace

QString codeMeaning(const Element& element, const QString& code, const CodeTables& tables)
{
    if (code.isEmpty())
        return {};
    for (const CodeValue& value : element.values)
        if (value.code == code)
            return value.name.zh;
    const CodeTable* table = element.table.isEmpty() ? nullptr : tables.table(element.table);
    const auto found = table ? table->find(code) : std::nullopt;
    return found ? found->name.zh : QString();
}

QString PrintScope::value(const QString& key) const
{
    for (const PrintScope* scope = this; scope; scope = scope->outer)
        if (const auto it = scope->record->values.constFind(key); it != scope->record->values.constEnd())
            return *it;
    return {};
}

const QList<PrintRecord>* PrintScope::group(const QString& key) const
{
    for (const PrintScope* scope = this; scope; scope = scope->outer)
        if (const auto it = scope->record->groups.constFind(key); it != scope->record->groups.constEnd())
            return &*it;
    return nullptr;
}

PrintRecord printRecord(const Document& document, const CodeTables& tables)
{
    PrintRecord record;
    const RecordMaker maker { tables, document.direction() };
    maker.addLabels(record, {}, document.type().root);
    maker.addRecord(record, {}, document.type().root, document.root());
    return record;
}

} // namespace Tongguan
