// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/checker.h"

#include "models/rules/elementcheck.h"
#include "models/rules/pack.h"

#include <QFile>

namespace Tongguan {

// Findings are held by where they come from, so that a change replaces just its own: those of the dictionary by
// record, those of a rule by rule.
struct Checker::Private {
    const DocumentType& type;
    const CodeTables& tables;
    RulePack pack;
    Document last;
    QHash<QString, QList<Finding>> byRecord; // place of the record -> findings of its elements
    std::vector<QList<Finding>> byRule;

    Private(const DocumentType& documentType, const CodeTables& codeTables, RulePack rules)
        : type(documentType), tables(codeTables), pack(std::move(rules)), byRule(size_t(pack.rules.size()))
    {
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

    QList<Finding> checkRecord(const Group& group, const Record& record, const QString& place, int line, Direction direction) const
    {
        QList<Finding> findings;
        for (qsizetype i = 0; i < group.elements.size(); ++i)
            checkElement(group.elements[i], record.value(int(i)), direction, tables, place + group.elements[i].key, line, findings);
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
            { u"%1有 %2 行,最多 %3 行:请删去多余的或拆分报关单"_s.arg(inner.name.zh).arg(count).arg(inner.maximum),
                u"%1: %2 rows, at most %3: please remove some or split the declaration"_s.arg(inner.name.in(u"en")).arg(count).arg(inner.maximum) },
            u"单一窗口报关单导入报文 "_s + inner.messagePath.join(u'/'),
            { u"报文对这一部分的行数有上限。"_s, u"The message limits the rows of this part."_s }, false });
    }

    QList<Finding> runRule(const Rule& rule, const Document& document) const
    {
        QList<Finding> findings;
        std::vector<const Record*> scopes { &document.root() };
        runRule(rule, document, scopes, {}, 0, findings);
        return findings;
    }

    void runRule(const Rule& rule, const Document& document, std::vector<const Record*>& scopes, const QString& place,
        int line, QList<Finding>& findings) const
    {
        const qsizetype depth = qsizetype(scopes.size()) - 1;
        if (depth < rule.scope.size()) {
            const int index = rule.scope[depth];
            const Group& group = type.group(rule.scope.first(depth)).groups[index];
            const QList<Record>& records = scopes.back()->children(index);
            for (qsizetype row = 0; row < records.size(); ++row) {
                scopes.push_back(&records[row]);
                runRule(rule, document, scopes, group.single ? place + group.key + u'.' : u"%1%2[%3]."_s.arg(place, group.key).arg(row + 1),
                    line == 0 && isLine(group) ? int(row) + 1 : line, findings);
                scopes.pop_back();
            }
            return;
        }
        if (rule.when && rule.when->evaluate(scopes, tables) != RuleValue(true))
            return;
        if (rule.must.evaluate(scopes, tables) != RuleValue(false))
            return;
        const Direction direction = document.direction();
        QString field = type.keyPath(rule.field);
        if (!rule.scope.isEmpty() && rule.field.groups == rule.scope)
            field = place + type.element(rule.field).key;
        Label message { rule.messageZh.fill(scopes, tables, direction, u"zh", type),
            rule.messageEn.fill(scopes, tables, direction, u"en", type) };
        if (line > 0) {
            message.zh.prepend(u"第%1项 "_s.arg(line));
            message.en.prepend(u"Line %1: "_s.arg(line));
        }
        QString source = rule.source;
        findings.append(Finding { rule.id, rule.severity, field, line, message, source, rule.why, false });
    }

    QList<Finding> all(const Document& document) const
    {
        QList<Finding> findings;
        walk(type.root, document.root(), {}, 0, [&](const Group&, const Record&, const QString& place, int) {
            findings += byRecord.value(place);
        });
        if (document.lines(u"line").isEmpty())
            findings.append(Finding { u"line.none"_s, Severity::Error, u"line[1].goodsName"_s, 0,
                { u"没有商品:请至少录入一项商品"_s, u"No goods: please enter at least one line"_s },
                u"单一窗口报关单导入报文 DecLists"_s,
                { u"报关单至少有一项、至多五十项商品。"_s, u"A declaration has one to fifty goods lines."_s }, false });
        for (const QList<Finding>& some : byRule)
            findings += some;
        // Errors first within the order of the form: head, then line by line.
        std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
            return std::tie(a.severity, a.line) < std::tie(b.severity, b.line);
        });
        return findings;
    }
};

Checker::Checker() = default;
Checker::~Checker() = default;

Result<std::unique_ptr<Checker>> Checker::create(const DocumentType& type, const CodeTables& tables)
{
    QFile file(u":/rules/%1.json"_s.arg(type.key));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"rule.pack"_s, u"no rules for "_s + type.key);
    auto pack = RulePack::load(file.readAll(), type, tables);
    if (!pack)
        return tl::unexpected(pack.error());
    std::unique_ptr<Checker> checker(new Checker);
    checker->m_private = std::make_unique<Private>(type, tables, std::move(*pack));
    return checker;
}

QList<Finding> Checker::check(const Document& document)
{
    Private& p = *m_private;
    p.last = document;
    p.byRecord.clear();
    const Direction direction = document.direction();
    p.walk(p.type.root, document.root(), {}, 0, [&](const Group& group, const Record& record, const QString& place, int line) {
        QList<Finding> findings = p.checkRecord(group, record, place, line, direction);
        if (!findings.isEmpty())
            p.byRecord.insert(place, std::move(findings));
    });
    for (qsizetype i = 0; i < p.pack.rules.size(); ++i)
        p.byRule[size_t(i)] = p.runRule(p.pack.rules[i], document);
    return p.all(document);
}

QList<Finding> Checker::recheck(const Document& document, const QList<Place>& changed)
{
    Private& p = *m_private;
    const bool shape = std::any_of(changed.begin(), changed.end(), [](const Place& place) { return place.element < 0; });
    if (p.last.isNull() || shape || p.last.direction() != document.direction())
        return check(document); // lines came or went, or every name and need turns
    QSet<QString> records;
    QList<ElementPath> paths;
    for (const Place& place : changed) {
        QString text = document.placeText(place);
        text.chop(p.type.element(place.path()).key.size());
        records.insert(text);
        paths.append(place.path());
    }
    p.last = document;
    const Direction direction = document.direction();
    p.walk(p.type.root, document.root(), {}, 0, [&](const Group& group, const Record& record, const QString& place, int line) {
        if (!records.contains(place))
            return;
        QList<Finding> findings = p.checkRecord(group, record, place, line, direction);
        if (findings.isEmpty())
            p.byRecord.remove(place);
        else
            p.byRecord.insert(place, std::move(findings));
    });
    for (qsizetype i = 0; i < p.pack.rules.size(); ++i) {
        const Rule& rule = p.pack.rules[i];
        const bool touched = std::any_of(paths.begin(), paths.end(), [&](const ElementPath& path) { return rule.reads.contains(path); });
        if (touched)
            p.byRule[size_t(i)] = p.runRule(rule, document);
    }
    return p.all(document);
}

} // namespace Tongguan
