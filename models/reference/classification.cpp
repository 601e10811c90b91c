// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/classification.h"

#include <algorithm>

namespace Tongguan {

namespace {

    constexpr int LeastLikeness = 34; // of a tariff name: a third in common

    QList<CodeSuggestion> fromCas(const Tariff& tariff, const CodeTables& tables, const QString& text, int limit)
    {
        QList<CodeSuggestion> found;
        const QList<CasMention> mentions = casMentions(tables, text);
        for (const CasMention& mention : mentions) {
            if (!mention.fact)
                continue;
            for (const QString& subheading : mention.fact->subheadings) {
                const auto [first, count] = tariff.range(subheading);
                CodeSuggestion one { .origin = CodeSuggestion::Origin::Cas, .code = subheading, .name = mention.fact->name, .last = {}, .cas = mention.cas };
                if (count == 0)
                    found.append(one);
                for (int row = first; row < first + std::min(count, limit); ++row) {
                    one.code = tariff.codeOf(row);
                    found.append(one);
                }
            }
        }
        return found.mid(0, limit * 2);
    }

    QList<CodeSuggestion> fromTariff(const Tariff& tariff, const QString& name, int limit)
    {
        const NameLikeness likeness(name);
        if (likeness.isEmpty())
            return {};
        std::vector<std::pair<int, int>> best = tariff.alike(likeness, LeastLikeness);
        const auto last = best.begin() + std::min<std::ptrdiff_t>(limit * 3, std::ssize(best));
        std::partial_sort(best.begin(), last, best.end());
        QList<CodeSuggestion> found;
        for (auto it = best.begin(); it != last && found.size() < limit; ++it) {
            const TariffRow row = tariff.row(it->second);
            if (!row.isExpired())
                found.append({ .origin = CodeSuggestion::Origin::Tariff, .code = row.code, .name = row.name, .likeness = -it->first, .last = {}, .cas = {} });
        }
        return found;
    }

} // namespace

QList<CodeSuggestion> suggestCodes(const Tariff& tariff, const CodeTables& tables, const QString& name, const QString& elements,
    const QList<PastCode>& earlier, int limitOfEach)
{
    QList<CodeSuggestion> found;
    for (const PastCode& past : earlier) {
        if (found.size() >= limitOfEach)
            break;
        const auto row = tariff.find(past.code);
        found.append({ .origin = CodeSuggestion::Origin::Earlier, .code = past.code, .name = { past.name, past.name }, .likeness = past.likeness,
            .uses = past.uses, .last = past.last, .cas = {}, .isExpired = row && row->isExpired() });
    }
    found += fromCas(tariff, tables, name + u' ' + elements, limitOfEach);
    found += fromTariff(tariff, name, limitOfEach);
    return found;
}

} // namespace Tongguan
