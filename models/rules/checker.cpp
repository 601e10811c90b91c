// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/checker.h"

#include "models/rules/elementcheck.h"
#include "models/rules/rulerun.h"

namespace Tongguan {

// Findings are held by where they come from, so that a change replaces just its own: those of the dictionary by
// record, those of a rule by rule.
struct Checker::Private {
    RuleShelf& shelf;
    const DocumentType& type;
    const CodeTables& tables;
    std::unique_ptr<RuleShelf> own; // where create() made it
    Document last;
    std::optional<RuleRow> root; // its values as rules read them
    RuleTables memory; // of what the code tables answered, since the last whole check
    QHash<QString, QList<Finding>> byRecord; // place of the record -> findings of its elements
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

    // Walks all records: (group, record, place such as "line[3].", 1-based goods line or 0, scopes).
    template <class Visit>
    void walk(const Group& group, const Record& record, const QString& place, int line, Visit&& visit) const
    {
        visit(group, record, place, line);
        for (qsizetype g = 0; g < group.groups.size(); ++g) {
            const Group& inner = group.groups[g];
            const QList<Record>& records = record.children(int(g));
            for (qsizetype row = 0; row < records.size(); ++row) {
                const QString here = inner.single ? place + inner.key + u'.'
                                                  : u"%1%2[%3]."_s.arg(place, inner.key).arg(row + 1);
                walk(inner, records[row], here, line == 0 && isLine(inner) ? int(row) + 1 : line, visit);
            }
        }
    }

    bool isLine(const Group& group) const { return group.key == u"line"; }

    QList<Finding> checkRecord(const Group& group, const Record& record, const QString& place, int line, Direction direction, DeclaringStep step)
    {
        QList<Finding> findings;
        const auto& values = record.values(); // by element
        auto next = values.begin();
        for (qsizetype i = 0; i < group.elements.size(); ++i) {
            const Element& element = group.elements[i];
            const bool isFilled = next != values.end() && next->first == i;
            if (isFilled || element.neededWhenDeclaring(direction, step))
                checkElement(element, isFilled ? next->second : QString(), direction, step, memory, place, line, findings);
            if (isFilled)
                ++next;
        }
        for (qsizetype g = 0; g < group.groups.size(); ++g)
            checkCount(group.groups[g], record.children(int(g)).size(), place, line, findings);
        return findings;
    }

    // More records than the message may hold; shown at the first that is too many.
    void checkCount(const Group& inner, qsizetype count, const QString& place, int line, QList<Finding>& findings) const
    {
        if (inner.maximum <= 0 || count <= inner.maximum || inner.elements.isEmpty())
            return;
        const int first = inner.maximum + 1;
        findings.append(Finding { u"group.many"_s, Severity::Error,
            u"%1%2[%3].%4"_s.arg(place, inner.key).arg(first).arg(inner.elements.front().key), line == 0 && isLine(inner) ? first : line,
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
        QList<Finding> findings;
        walk(type.root, document.root(), {}, 0, [&](const Group&, const Record&, const QString& place, int) {
            findings += byRecord.value(place);
        });
        checkLines(document, findings);
        for (const QList<Finding>& some : byRule)
            findings += some;
        // Errors first within the order of the form: head, then line by line.
        std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
            return std::tie(a.severity, a.line) < std::tie(b.severity, b.line);
        });
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
    p.last = document;
    p.root.emplace(document.root());
    p.memory.forget();
    p.byRecord.clear();
    const Direction direction = document.direction();
    const DeclaringStep step = document.step();
    p.walk(p.type.root, document.root(), {}, 0, [&](const Group& group, const Record& record, const QString& place, int line) {
        QList<Finding> findings = p.checkRecord(group, record, place, line, direction, step);
        if (!findings.isEmpty())
            p.byRecord.insert(place, std::move(findings));
    });
    for (size_t i = 0; i < p.byRule.size(); ++i)
        p.runRule(i, document);
    return p.all(document);
}

QList<Finding> Checker::recheck(const Document& document, const QList<Place>& changed)
{
    Private& p = *m_private;
    const bool shape = std::any_of(changed.begin(), changed.end(), [](const Place& place) { return place.element < 0; });
    if (p.last.isNull() || shape || p.last.direction() != document.direction() || p.last.step() != document.step()
        || p.generation != p.shelf.generation())
        return check(document); // lines came or went, every name and need turns, or the rules are others
    QSet<QString> records;
    std::vector<size_t> touched;
    for (const Place& place : changed) {
        QString text = document.placeText(place);
        text.chop(p.type.element(place.path()).key.size());
        records.insert(text);
        if (const auto rules = p.readers.constFind(Private::elementKey(place.path())); rules != p.readers.constEnd())
            touched.insert(touched.end(), rules->begin(), rules->end());
    }
    p.last = document;
    p.refresh(document, changed);
    const Direction direction = document.direction();
    const DeclaringStep step = document.step();
    p.walk(p.type.root, document.root(), {}, 0, [&](const Group& group, const Record& record, const QString& place, int line) {
        if (!records.contains(place))
            return;
        QList<Finding> findings = p.checkRecord(group, record, place, line, direction, step);
        if (findings.isEmpty())
            p.byRecord.remove(place);
        else
            p.byRecord.insert(place, std::move(findings));
    });
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const size_t i : touched)
        p.runRule(i, document);
    return p.all(document);
}

} // namespace Tongguan
