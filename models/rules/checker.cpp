// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/checker.h"

#include "models/rules/elementcheck.h"
#include "models/rules/rulerun.h"

#include <map>

namespace Tongguan {

namespace {

using RecordPath = std::vector<int>; // groups and rows from the root on: in the order of the document

// A record of a document and how findings name it.
struct Spot {
    const Group* group;
    const Record* record; // null where there is none
    RecordPath path;
    QString place; // "line[3]."
    int line = 0; // 1-based goods line, 0 outside

    [[nodiscard]] Spot inside(int index, int row) const
    {
        const Group& inner = group->groups[index];
        const QList<Record>* rows = record ? &record->children(index) : nullptr;
        Spot spot { &inner, rows && row < rows->size() ? &rows->at(row) : nullptr, path, {}, line == 0 && isLine(inner) ? row + 1 : line };
        spot.path.insert(spot.path.end(), { index, row });
        spot.place = inner.single ? QString(place % inner.key % u'.') : QString(place % inner.key % u'[' % QString::number(row + 1) % u"].");
        return spot;
    }
    [[nodiscard]] static bool isLine(const Group& group) { return group.key == u"line"; }
};

} // namespace

// Findings are held by where they come from, so that a change replaces just its own: those of the dictionary by
// record, those of a rule by rule.
struct Checker::Private {
    RuleShelf& shelf;
    const DocumentType& type;
    const CodeTables& tables;
    std::unique_ptr<RuleShelf> own; // where create() made it
    std::optional<RuleRow> root; // of the last document, its values as rules read them
    Direction direction = Direction::Import; // of it
    DeclaringStep step = DeclaringStep::Whole;
    RuleTables memory; // of what the code tables answered, since the last whole check
    std::map<RecordPath, QList<Finding>> byRecord; // of its elements
    std::vector<QList<Finding>> byRule; // as shelf.rules()
    QHash<QByteArray, std::vector<size_t>> readers; // element -> the rules that read it
    quint64 generation = 0; // of the shelf at the last check

    explicit Private(RuleShelf& rules) : shelf(rules), type(rules.type()), tables(rules.tables()), memory(tables) { }

    static QByteArray elementKey(const ElementPath& path)
    {
        QByteArray key = QByteArray::number(path.element);
        for (const int group : path.groups)
            key += ',' + QByteArray::number(group);
        return key;
    }

    // Who reads what, of the rules now in force.
    void indexRules()
    {
        const auto& rules = shelf.rules();
        byRule.assign(rules.size(), {});
        readers.clear();
        for (size_t i = 0; i < rules.size(); ++i) {
            for (const ElementPath& path : rules[i].rule->reads)
                readers[elementKey(path)].push_back(i);
        }
        generation = shelf.generation();
    }

    void runRule(size_t i, const Document& document)
    {
        const RuleShelf::Entry& entry = shelf.rules()[i];
        byRule[i] = findingsOf(*entry.rule, RuleGround { document, *root, memory }, entry.pack->stepsOfRule());
    }

    // Looks again at what changed in the document.
    void refresh(const Document& document, const QList<Place>& changed)
    {
        for (const Place& place : changed) {
            if (!root->update(document.root(), place.steps)) {
                root.emplace(document.root());
                return;
            }
        }
    }

    [[nodiscard]] Spot rootSpot(const Document& document) const { return { &type.root, &document.root(), {}, {}, 0 }; }

    void checkAll(const Spot& spot)
    {
        checkRecord(spot);
        for (qsizetype g = 0; g < spot.group->groups.size(); ++g) {
            for (qsizetype row = 0; row < spot.record->children(int(g)).size(); ++row)
                checkAll(spot.inside(int(g), int(row)));
        }
    }

    void checkRecord(const Spot& spot)
    {
        QList<Finding> findings;
        if (spot.record)
            checkElements(spot, findings);
        if (findings.isEmpty())
            byRecord.erase(spot.path);
        else
            byRecord.insert_or_assign(spot.path, std::move(findings));
    }

    void checkElements(const Spot& spot, QList<Finding>& findings)
    {
        const auto& values = spot.record->values(); // by element
        auto next = values.begin();
        for (qsizetype i = 0; i < spot.group->elements.size(); ++i) {
            const Element& element = spot.group->elements[i];
            const bool isFilled = next != values.end() && next->first == i;
            if (isFilled || element.neededWhenDeclaring(direction, step))
                checkElement(element, isFilled ? next->second : QString(), direction, step, memory, spot.place, spot.line, findings);
            if (isFilled)
                ++next;
        }
        for (qsizetype g = 0; g < spot.group->groups.size(); ++g)
            checkCount(spot.group->groups[g], spot.record->children(int(g)).size(), spot, findings);
    }

    // More records than the message may hold; shown at the first that is too many.
    static void checkCount(const Group& inner, qsizetype count, const Spot& spot, QList<Finding>& findings)
    {
        if (inner.maximum <= 0 || count <= inner.maximum || inner.elements.isEmpty())
            return;
        const int first = inner.maximum + 1;
        findings.append(Finding { u"group.many"_s, Severity::Error,
            u"%1%2[%3].%4"_s.arg(spot.place, inner.key).arg(first).arg(inner.elements.front().key), spot.line == 0 && Spot::isLine(inner) ? first : spot.line,
            { u"%1有 %2 行，最多 %3 行：请删去多余的或拆分报关单"_s.arg(inner.name.zh).arg(count).arg(inner.maximum),
                u"%1: %2 rows, at most %3: please remove some or split the declaration"_s.arg(inner.name.in(u"en")).arg(count).arg(inner.maximum) },
            u"单一窗口报关单导入报文 "_s + inner.messagePath.join(u'/'),
            { u"报文对这一部分的行数有上限。"_s, u"The message limits the rows of this part."_s }, false });
    }

    // A document of lines without any; a type without such a group has none to miss.
    void checkLines(const Document& document, QList<Finding>& findings) const
    {
        const int index = type.root.groupIndexOf(u"line");
        if (index < 0 || !document.root().children(index).isEmpty())
            return;
        const Group& lines = type.root.groups[index];
        if (lines.indexOf(u"goodsName") >= 0)
            findings.append(Finding { u"line.none"_s, Severity::Error, u"line[1].goodsName"_s, 0,
                { u"没有商品：请至少录入一项商品"_s, u"No goods: please enter at least one line"_s },
                u"单一窗口报关单导入报文 DecLists"_s,
                { u"报关单至少有一项、至多五十项商品。"_s, u"A declaration has one to fifty goods lines."_s }, false });
        else if (!lines.elements.isEmpty())
            findings.append(Finding { u"line.none"_s, Severity::Error, u"line[1]."_s + lines.elements.front().key, 0,
                { u"没有%1：请至少录入一行"_s.arg(lines.name.zh), u"%1: none; please enter at least one line"_s.arg(lines.name.in(u"en")) },
                lines.elements.front().source, { u"没有表体的单证无从办理。"_s, u"A paper without a line has nothing to deal with."_s }, false });
    }

    QList<Finding> all(const Document& document) const
    {
        QList<Finding> ofLines;
        checkLines(document, ofLines);
        std::vector<const Finding*> found;
        const auto add = [&found](const QList<Finding>& some) {
            for (const Finding& finding : some)
                found.push_back(&finding);
        };
        for (const auto& [path, some] : byRecord)
            add(some);
        add(ofLines);
        for (const QList<Finding>& some : byRule)
            add(some);
        // Errors first within the order of the form: head, then line by line.
        std::stable_sort(found.begin(), found.end(), [](const Finding* a, const Finding* b) {
            return std::tie(a->severity, a->line) < std::tie(b->severity, b->line);
        });
        QList<Finding> findings;
        findings.reserve(qsizetype(found.size()));
        for (const Finding* finding : found)
            findings.append(*finding);
        return findings;
    }
};

Checker::Checker(RuleShelf& shelf) : m_private(std::make_unique<Private>(shelf)) { }
Checker::~Checker() = default;

Result<std::unique_ptr<Checker>> Checker::create(const DocumentType& type, const CodeTables& tables)
{
    auto shelf = std::make_unique<RuleShelf>(type, tables);
    if (auto done = shelf->load(); !done)
        return tl::unexpected(done.error());
    auto checker = std::make_unique<Checker>(*shelf);
    checker->m_private->own = std::move(shelf);
    return checker;
}

QList<Finding> Checker::check(const Document& document)
{
    Private& p = *m_private;
    if (p.generation != p.shelf.generation())
        p.indexRules();
    p.root.emplace(document.root());
    p.direction = document.direction();
    p.step = document.step();
    p.memory.forget();
    p.byRecord.clear();
    p.checkAll(p.rootSpot(document));
    for (size_t i = 0; i < p.byRule.size(); ++i)
        p.runRule(i, document);
    return p.all(document);
}

QList<Finding> Checker::recheck(const Document& document, const QList<Place>& changed)
{
    Private& p = *m_private;
    const bool shape = std::any_of(changed.begin(), changed.end(), [](const Place& place) { return place.element < 0; });
    if (!p.root || shape || p.direction != document.direction() || p.step != document.step() || p.generation != p.shelf.generation())
        return check(document); // lines came or went, every name and need turns, or the rules are others
    p.refresh(document, changed);
    std::vector<size_t> touched;
    for (const Place& place : changed) {
        Spot spot = p.rootSpot(document);
        for (const auto& [group, row] : place.steps)
            spot = spot.inside(group, row);
        p.checkRecord(spot);
        if (const auto rules = p.readers.constFind(Private::elementKey(place.path())); rules != p.readers.constEnd())
            touched.insert(touched.end(), rules->begin(), rules->end());
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const size_t i : touched)
        p.runRule(i, document);
    return p.all(document);
}

} // namespace Tongguan
