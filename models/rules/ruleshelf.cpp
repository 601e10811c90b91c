// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleshelf.h"

#include "models/base/text.h"

#include <QFile>

namespace Tongguan {

static Result<DataPack> builtInRules(const DocumentType& type)
{
    QFile file(u":/rules/%1.json"_s.arg(type.key));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"rule.pack"_s, u"no rules for "_s + type.key);
    return readPackBody(file.readAll());
}

RuleShelf::RuleShelf(const DocumentType& type, const CodeTables& tables) : m_type(type), m_tables(tables) { }
RuleShelf::~RuleShelf() = default;

void RuleShelf::use(QList<DataPack> received)
{
    m_received = std::move(received);
    m_packs.clear();
    m_rules.clear();
    m_faults.clear();
    m_loaded.reset();
    ++m_generation;
}

Done RuleShelf::examine(const DataPack& pack) const
{
    const auto compiled = RulePack::compile(pack, m_type);
    if (!compiled)
        return tl::unexpected(compiled.error());
    return compiled->prove(m_type, m_tables);
}

Done RuleShelf::load()
{
    if (m_loaded)
        return *m_loaded;
    const auto builtIn = builtInRules(m_type);
    if (!builtIn) {
        m_loaded = tl::unexpected(builtIn.error());
        return *m_loaded;
    }
    std::vector<const DataPack*> sources { &*builtIn };
    for (const DataPack& pack : m_received) {
        if (pack.head.id != builtIn->head.id)
            sources.push_back(&pack);
        else if (pack.head.version > builtIn->head.version)
            sources.front() = &pack;
    }
    m_loaded = Done();
    for (const DataPack* source : sources) {
        auto compiled = RulePack::compile(*source, m_type);
        if (!compiled && source == sources.front() && source != &*builtIn) {
            m_faults.append(compiled.error());
            compiled = RulePack::compile(*builtIn, m_type);
        }
        if (compiled)
            m_packs.push_back(std::move(*compiled));
        else if (source == sources.front())
            m_loaded = tl::unexpected(compiled.error());
        else
            m_faults.append(compiled.error());
    }
    QHash<QStringView, size_t> places;
    for (const RulePack& pack : m_packs) {
        for (const Rule& rule : pack.rules) {
            const auto known = places.constFind(rule.id);
            if (known != places.constEnd()) {
                m_rules[*known] = { &rule, &pack };
                continue;
            }
            places.insert(rule.id, m_rules.size());
            m_rules.push_back({ &rule, &pack });
        }
    }
    return *m_loaded;
}

const std::vector<RulePack>& RuleShelf::packs()
{
    (void)load();
    return m_packs;
}

const std::vector<RuleShelf::Entry>& RuleShelf::rules()
{
    (void)load();
    return m_rules;
}

std::optional<RuleShelf::Entry> RuleShelf::find(QStringView id)
{
    const auto& all = rules();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Entry& entry) { return entry.rule->id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString RuleShelf::editionText()
{
    QStringList editions;
    for (const RulePack& pack : packs())
        editions.append(pack.head.editionText());
    return editions.join(u" + ");
}

} // namespace Tongguan
