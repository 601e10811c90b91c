// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleshelves.h"

#include "models/base/text.h"

#include <QDir>

#include <algorithm>

namespace Tongguan {

static QString typeOfRules(const DataPack& pack) { return pack.body["type"_L1].toString(); }

QList<DataPack> rulesFor(const DocumentType& type, const QList<DataPack>& packs)
{
    QList<DataPack> own;
    std::ranges::copy_if(packs, std::back_inserter(own), [&type](const DataPack& pack) { return typeOfRules(pack) == type.key; });
    return own;
}

RuleShelves::RuleShelves(const Dictionary& dictionary, const CodeTables& tables) : m_dictionary(dictionary), m_tables(tables) { }

RuleShelves::Place& RuleShelves::placeOf(const DocumentType& type)
{
    const auto [place, isNew] = m_places.try_emplace(&type, type, m_tables);
    if (isNew)
        place->second.shelf.use(rulesFor(type, m_received));
    return place->second;
}

void RuleShelves::use(const QList<DataPack>& received)
{
    m_received = received;
    for (auto& [type, place] : m_places)
        place.shelf.use(rulesFor(*type, m_received));
}

Done RuleShelves::examine(const DataPack& pack) const
{
    const DocumentType* type = m_dictionary.type(typeOfRules(pack));
    if (!type)
        return fail(ErrorKind::Invalid, u"rule.pack"_s, u"rules for a type of document that there is not"_s, u"type"_s);
    return RuleShelf(*type, m_tables).examine(pack);
}

Done RuleShelves::load()
{
    for (const QString& file : QDir(u":/rules"_s).entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const DocumentType* type = m_dictionary.type(file.chopped(5));
        if (!type)
            return fail(ErrorKind::Bug, u"rule.pack"_s, file);
        if (Done done = of(*type).load(); !done)
            return done;
    }
    return {};
}

RuleShelf& RuleShelves::of(const DocumentType& type) { return placeOf(type).shelf; }

QList<Finding> RuleShelves::check(const Document& document) { return placeOf(document.type()).checker.check(document); }

} // namespace Tongguan
