// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/jsontree.h"
#include "models/dictionary/documenttype.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace Tongguan {

namespace {

    constexpr int DeepestGroup = 4;
    constexpr int DeepestFile = 16;

    using ElementLists = QHash<QString, QList<Element>>; // by file: groups of several types share them

    // Reads the files of one dictionary. The first fault ends it: `m_error` holds file and key.
    class DictionaryReader final {
    public:
        DictionaryReader(QString folder, ElementLists& known)
            : m_folder(std::move(folder)), m_known(known)
        {
        }

        Result<std::unique_ptr<DocumentType>> readType(const QString& fileName)
        {
            auto type = std::make_unique<DocumentType>();
            const auto parsed = readFile(u"documents/"_s + fileName);
            if (!parsed)
                return tl::unexpected(parsed.error());
            const JsonValue json = parsed->root();
            m_file = u"documents/"_s + fileName;
            type->key = json["type"_L1].toString();
            if (type->key.isEmpty())
                complain(u"type"_s, u"missing"_s);
            type->name = label(json);
            const JsonValue message = json["message"_L1];
            type->messageRoot = message["root"_L1].toString();
            type->messageNamespace = message["namespace"_L1].toString();
            type->messageVersion = message["version"_L1].toString();
            readGroups(json, *type);
            if (!m_error) {
                readLayout(json, *type);
                readMeaning(json, *type);
            }
            if (m_error)
                return tl::unexpected(*m_error);
            return type;
        }

    private:
        Result<JsonTree> readFile(const QString& name) const
        {
            QFile file(m_folder + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Invalid, u"dictionary.missing"_s, file.errorString(), name);
            auto tree = JsonTree::read(file.readAll(), DeepestFile);
            if (!tree)
                return fail(ErrorKind::Invalid, u"dictionary.syntax"_s, tree.error().detail, name + u':' + tree.error().field);
            return tree;
        }

        void complain(const QString& key, const QString& detail)
        {
            if (!m_error)
                m_error = Error { ErrorKind::Invalid, u"dictionary.wrong"_s, detail, m_file + u": "_s + key };
        }

        static Label label(JsonValue json) { return { json["zh"_L1].toString(), json["en"_L1].toString() }; }

        template <class Enum, size_t Count>
        Enum word(JsonValue json, QLatin1StringView member, const std::array<std::pair<QLatin1StringView, Enum>, Count>& words,
            const QString& key)
        {
            const JsonValue value = json[member];
            if (value.isUndefined())
                return words.front().second; // the first word is the default
            for (const auto& [name, meaning] : words)
                if (value.toString() == name)
                    return meaning;
            complain(key + u'.' + member, u"unknown word '%1'"_s.arg(value.toString()));
            return words.front().second;
        }

        Element readElement(JsonValue json)
        {
            static constexpr std::array<std::pair<QLatin1StringView, ElementKind>, 10> kinds { { { "text"_L1, ElementKind::Text },
                { "multi"_L1, ElementKind::Multi }, { "code"_L1, ElementKind::Code }, { "decimal"_L1, ElementKind::Decimal },
                { "integer"_L1, ElementKind::Integer }, { "date"_L1, ElementKind::Date }, { "flag"_L1, ElementKind::Flag },
                { "flags"_L1, ElementKind::Flags }, { "list"_L1, ElementKind::List }, { "blob"_L1, ElementKind::Blob } } };
            static constexpr std::array<std::pair<QLatin1StringView, Need>, 5> needs { { { "never"_L1, Need::Never },
                { "always"_L1, Need::Always }, { "import"_L1, Need::Import }, { "export"_L1, Need::Export },
                { "conditional"_L1, Need::Conditional } } };
            static constexpr std::array<std::pair<QLatin1StringView, LengthCount>, 2> counts { {
                { "characters"_L1, LengthCount::Characters }, { "gbk"_L1, LengthCount::GbkBytes } } };
            static constexpr std::array<std::pair<QLatin1StringView, NumberCheck>, 6> checks { { { "none"_L1, NumberCheck::None },
                { "uscc"_L1, NumberCheck::Uscc }, { "entryNo"_L1, NumberCheck::EntryNo }, { "iso6346"_L1, NumberCheck::Iso6346 },
                { "vin"_L1, NumberCheck::Vin }, { "customsCode"_L1, NumberCheck::CustomsCode } } };
            static constexpr std::array<std::pair<QLatin1StringView, bool>, 2> sides { { { "left"_L1, false }, { "right"_L1, true } } };

            Element element;
            element.key = json["key"_L1].toString();
            checkKey(element.key);
            element.name = label(json);
            if (element.name.zh.isEmpty())
                complain(element.key + u".zh"_s, u"missing"_s);
            if (const JsonValue turned = json["label"_L1]; turned.isObject()) {
                if (turned["I"_L1].isObject())
                    element.importName = label(turned["I"_L1]);
                if (turned["E"_L1].isObject())
                    element.exportName = label(turned["E"_L1]);
            }
            element.kind = word(json, "type"_L1, kinds, element.key);
            element.length = json["length"_L1].toInt();
            element.count = word(json, "count"_L1, counts, element.key);
            element.precision = json["precision"_L1].toInt();
            element.scale = json["scale"_L1].toInt();
            if (element.kind == ElementKind::Decimal && (element.precision <= 0 || element.scale < 0 || element.scale > element.precision))
                complain(element.key + u".precision"_s, u"a decimal needs precision and scale"_s);
            element.table = json["table"_L1].toString();
            for (const JsonValue entry : json["values"_L1]) {
                if (!entry["code"_L1].isString())
                    complain(element.key + u".values"_s, u"an entry without code"_s);
                element.values.append({ entry["code"_L1].toString(), label(entry) });
            }
            for (const JsonValue position : json["positions"_L1])
                element.positions.append(label(position));
            if ((element.kind == ElementKind::Flags) == element.positions.isEmpty())
                complain(element.key + u".positions"_s, u"flags, and only they, have positions"_s);
            element.neededForSaving = json["save"_L1].toBool();
            element.neededForDeclaring = word(json, "declare"_L1, needs, element.key);
            element.waitsForCompletion = json["later"_L1].toBool();
            if (element.waitsForCompletion && element.neededForSaving)
                complain(element.key + u".later"_s, u"needed for saving"_s);
            element.when = label(json["when"_L1]);
            element.definition = label(json["definition"_L1]);
            element.hint = label(json["hint"_L1]);
            element.message = json["sw"_L1].toString();
            element.source = json["source"_L1].toString();
            element.sample = json["sample"_L1].toString();
            if (const QString pattern = json["pattern"_L1].toString(); !pattern.isEmpty()) {
                element.pattern.setPattern(pattern);
                if (!element.pattern.isValid())
                    complain(element.key + u".pattern"_s, element.pattern.errorString());
            } else {
                static const QRegularExpression none(u"("_s); // invalid
                element.pattern = none;
            }
            if (const QString pattern = json["summaryPattern"_L1].toString(); !pattern.isEmpty()) {
                element.summaryPattern.setPattern(pattern);
                if (!element.summaryPattern.isValid())
                    complain(element.key + u".summaryPattern"_s, element.summaryPattern.errorString());
            }
            element.numberCheck = word(json, "check"_L1, checks, element.key);
            element.upperCase = json["upper"_L1].toBool();
            element.monospace = json["mono"_L1].toBool();
            element.alignRight = word(json, "align"_L1, sides, element.key);
            element.width = json["width"_L1].toInt();
            return element;
        }

        // Keys are members of the stored JSON and steps of places.
        void checkKey(const QString& key)
        {
            const auto plain = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
            if (key.isEmpty() || key.size() > 64 || !key[0].isLower() || !std::all_of(key.begin(), key.end(), plain) || key == "id"_L1)
                complain(u"'%1'"_s.arg(key), u"not a key"_s);
        }

        void readElements(const QString& name, Group& group)
        {
            if (const auto known = m_known.constFind(name); known != m_known.cend()) {
                group.elements = *known;
                return;
            }
            const QString groupFile = m_file;
            const auto parsed = readFile(u"dictionary/"_s + name + u".json"_s);
            if (!parsed) {
                complain(group.key + u".elements"_s, parsed.error().field + u": "_s + parsed.error().detail);
                return;
            }
            m_file = u"dictionary/"_s + name + u".json"_s;
            const JsonValue list = parsed->root();
            if (list.size() == 0)
                complain(u"[]"_s, u"no elements"_s);
            group.elements.reserve(list.size());
            QSet<QString> seen;
            for (const JsonValue value : list) {
                Element element = readElement(value);
                if (seen.contains(element.key))
                    complain(element.key, u"twice"_s);
                seen.insert(element.key);
                group.elements.append(std::move(element));
            }
            if (!m_error)
                m_known.insert(name, group.elements);
            m_file = groupFile;
        }

        Group readGroup(JsonValue json, int depth)
        {
            Group group;
            group.key = json["key"_L1].toString();
            checkKey(group.key);
            if (m_groupKeys.contains(group.key))
                complain(group.key, u"group twice"_s);
            m_groupKeys.insert(group.key);
            group.name = label(json);
            group.single = json["single"_L1].toBool();
            group.maximum = group.single ? 1 : json["max"_L1].toInt();
            group.messagePath = json["sw"_L1].toString().split(u'/', Qt::SkipEmptyParts);
            group.messageBefore = json["before"_L1].toString();
            readElements(json["elements"_L1].toString(), group);
            const JsonValue children = json["groups"_L1];
            if (children.size() > 0 && depth >= DeepestGroup)
                complain(group.key + u".groups"_s, u"nested too deep"_s);
            else
                for (const JsonValue child : children)
                    group.groups.append(readGroup(child, depth + 1));
            finishGroup(json, group);
            return group;
        }

        void finishGroup(JsonValue json, Group& group)
        {
            group.buildIndex();
            if (const QString number = json["number"_L1].toString(); !number.isEmpty()) {
                group.numberElement = group.indexOf(number);
                if (group.numberElement < 0)
                    complain(group.key + u".number"_s, u"no element '%1'"_s.arg(number));
            }
            for (const Group& child : std::as_const(group.groups)) {
                if (group.indexOf(child.key) >= 0)
                    complain(child.key, u"both an element and a group"_s);
                // Top-level groups stand between groups of the message, nested ones between elements.
                if (!child.messageBefore.isEmpty() && !group.key.isEmpty() && group.indexOfMessage(QLatin1StringView(child.messageBefore.toLatin1())) < 0)
                    complain(child.key + u".before"_s, u"no message element '%1'"_s.arg(child.messageBefore));
            }
        }

        void readGroups(JsonValue json, DocumentType& type)
        {
            const JsonValue groups = json["groups"_L1];
            if (!groups.isArray() || groups.size() == 0) {
                complain(u"groups"_s, u"missing"_s);
                return;
            }
            // The first group is the head: its elements are the root's own.
            const JsonValue head = *groups.begin();
            type.root.name = label(head);
            type.root.single = true;
            type.headMessagePath = head["sw"_L1].toString().split(u'/', Qt::SkipEmptyParts);
            readElements(head["elements"_L1].toString(), type.root);
            for (auto group = ++groups.begin(); group != groups.end(); ++group)
                type.root.groups.append(readGroup(*group, 1));
            finishGroup(head, type.root);
        }

        std::optional<ElementPath> elementPath(const DocumentType& type, const QString& keyPath, const QString& where)
        {
            const auto path = type.find(keyPath);
            if (path && path->element >= 0)
                return path;
            complain(where, u"no element '%1'"_s.arg(keyPath));
            return std::nullopt;
        }

        QList<ElementPath> elementPaths(const DocumentType& type, JsonValue list, const QString& where)
        {
            QList<ElementPath> paths;
            for (const JsonValue entry : list)
                if (const auto path = elementPath(type, entry.toString(), where))
                    paths.append(*path);
            return paths;
        }

        // Sections, grids and tabs: what the forms show.
        void readLayout(JsonValue json, DocumentType& type)
        {
            for (const JsonValue entry : json["sections"_L1]) {
                Section section { entry["key"_L1].toString(), label(entry), {} };
                section.fields = elementPaths(type, entry["fields"_L1], u"sections."_s + section.key);
                for (const ElementPath& field : std::as_const(section.fields))
                    for (qsizetype depth = 1; depth <= field.groups.size(); ++depth)
                        if (!type.group(field.groups.first(depth)).single)
                            complain(u"sections."_s + section.key, u"'%1' is in a group of several"_s.arg(type.keyPath(field)));
                if (type.section(section.key))
                    complain(u"sections."_s + section.key, u"twice"_s);
                type.sections.append(std::move(section));
            }
            addGrids(type.root, {}, json["grids"_L1], type);
            const JsonValue grids = json["grids"_L1];
            for (auto grid = grids.begin(); grid != grids.end(); ++grid)
                if (const QString key = QString::fromUtf8(grid.key()); !type.grids.contains(key))
                    complain(u"grids."_s + key, u"no such group"_s);
            for (const JsonValue value : json["tabs"_L1])
                type.tabs.append(readTab(value, type));
        }

        // Every group of several has a grid; one that the file does not name shows all but blobs.
        void addGrids(const Group& parent, const QList<int>& path, JsonValue grids, DocumentType& type)
        {
            for (int i = 0; i < parent.groups.size(); ++i) {
                const Group& group = parent.groups.at(i);
                QList<int> groups = path;
                groups.append(i);
                addGrids(group, groups, grids, type);
                if (group.single)
                    continue;
                Grid grid { { groups, -1 }, {} };
                const JsonValue columns = grids[QLatin1StringView(group.key.toLatin1())]["columns"_L1];
                for (const JsonValue column : columns) {
                    const int element = group.indexOf(column.toString());
                    if (element < 0)
                        complain(u"grids."_s + group.key, u"no element '%1'"_s.arg(column.toString()));
                    grid.columns.append(element);
                }
                if (columns.size() == 0)
                    for (int element = 0; element < group.elements.size(); ++element)
                        if (group.elements.at(element).kind != ElementKind::Blob)
                            grid.columns.append(element);
                type.grids.insert(group.key, grid);
            }
        }

        QStringList knownKeys(JsonValue list, const QString& where, const std::function<bool(const QString&)>& isKnown)
        {
            QStringList keys;
            for (const JsonValue entry : list) {
                if (!isKnown(entry.toString()))
                    complain(where, u"unknown '%1'"_s.arg(entry.toString()));
                keys.append(entry.toString());
            }
            return keys;
        }

        FormTab readTab(JsonValue json, const DocumentType& type)
        {
            const auto isGrid = [&type](const QString& key) { return type.grids.contains(key); };
            FormTab tab;
            tab.key = json["key"_L1].toString();
            tab.name = label(json);
            const QString where = u"tabs."_s + tab.key;
            tab.sections = knownKeys(json["sections"_L1], where, [&type](const QString& key) { return type.section(key) != nullptr; });
            tab.singles = knownKeys(json["groups"_L1], where, [&type](const QString& key) {
                const int index = type.root.groupIndexOf(key);
                return index >= 0 && type.root.groups.at(index).single;
            });
            tab.grids = knownKeys(json["grids"_L1], where, isGrid);
            tab.children = knownKeys(json["children"_L1], where, isGrid);
            return tab;
        }

        // Atoms, the export swap, summary and search.
        void readMeaning(JsonValue json, DocumentType& type)
        {
            for (const JsonValue value : json["atoms"_L1]) {
                const auto atom = elementPaths(type, value, u"atoms"_s);
                for (const ElementPath& path : atom)
                    if (path.groups != atom.first().groups)
                        complain(u"atoms"_s, u"'%1' is in another group"_s.arg(type.keyPath(path)));
                type.atoms.append(atom);
            }
            if (const JsonValue swap = json["exportSwap"_L1]; swap.isObject()) {
                const QString group = swap["group"_L1].toString() + u'.';
                const auto first = elementPath(type, group + swap["first"_L1].toString(), u"exportSwap.first"_s);
                const auto second = elementPath(type, group + swap["second"_L1].toString(), u"exportSwap.second"_s);
                if (first && second)
                    type.exportSwap = std::pair(*first, *second);
            }
            if (const JsonValue mark = json["summaryMark"_L1]; mark.isObject()) {
                const auto element = elementPath(type, mark["element"_L1].toString(), u"summaryMark.element"_s);
                const int position = mark["position"_L1].toInt();
                const QString code = mark["code"_L1].toString();
                if (position < 1 || code.size() != 1 || (element && !element->groups.isEmpty()))
                    complain(u"summaryMark"_s, u"wants a head element, a position from 1 and one character"_s);
                else if (element)
                    type.summaryMark = SummaryMark { *element, position - 1, code[0] };
            }
            const JsonValue summary = json["summary"_L1];
            for (auto entry = summary.begin(); entry != summary.end(); ++entry) {
                const QString key = QString::fromUtf8(entry.key());
                if (key == "search"_L1)
                    type.searched = elementPaths(type, *entry, u"summary.search"_s);
                else if (const auto path = elementPath(type, (*entry).toString(), u"summary."_s + key))
                    type.summary.insert(key, *path);
            }
        }

        QString m_folder;
        ElementLists& m_known;
        QString m_file; // being read
        QSet<QString> m_groupKeys;
        std::optional<Error> m_error;
    };

} // namespace

Result<std::unique_ptr<Dictionary>> Dictionary::load(const QString& folder)
{
    auto dictionary = std::make_unique<Dictionary>();
    const QStringList files = QDir(folder + u"/documents"_s).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    ElementLists known;
    for (const QString& file : files) {
        auto type = DictionaryReader(folder, known).readType(file);
        if (!type)
            return tl::unexpected(type.error());
        if (dictionary->type((*type)->key))
            return fail(ErrorKind::Invalid, u"dictionary.wrong"_s, u"two files of one type"_s, u"documents/"_s + file + u": type"_s);
        dictionary->m_types.push_back(std::move(*type));
    }
    if (!dictionary->type(u"declaration"))
        return fail(ErrorKind::Invalid, u"dictionary.missing"_s, u"no declaration"_s, u"documents/declaration.json"_s);
    return dictionary;
}

} // namespace Tongguan
