// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/cas.h"

#include "models/base/checkdigit.h"

#include <QRegularExpression>

namespace Tongguan {

std::optional<CasFact> findCas(const CodeTables& tables, QStringView cas)
{
    const CodeTable* table = tables.table(u"cas");
    const auto code = table ? table->find(cas) : std::nullopt;
    if (!code)
        return {};
    const auto list = [&](QLatin1StringView column) { return table->column(cas, column).split(u';', Qt::SkipEmptyParts); };
    return CasFact { .cas = code->code,
        .name = code->name,
        .subheadings = list("hs"_L1),
        .unNumbers = list("un"_L1),
        .classes = list("class"_L1),
        .note = code->note };
}

QList<CasMention> casMentions(const CodeTables& tables, const QString& text)
{
    static const QRegularExpression pattern(u"(?:(CAS[^0-9A-Za-z]{0,4}(?:No\\.?|号)?[^0-9A-Za-z]{0,3})|(?<![0-9A-Za-z-]))(\\d{2,7}-\\d{2}-\\d)(?![0-9A-Za-z-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<CasMention> mentions;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        CasMention mention { .cas = match.captured(2), .isRight = checkCas(match.captured(2)).isGood(), .fact = {} };
        const bool isSeen = std::any_of(mentions.cbegin(), mentions.cend(), [&](const CasMention& m) { return m.cas == mention.cas; });
        if (isSeen || (!mention.isRight && match.captured(1).isEmpty()))
            continue;
        if (mention.isRight)
            mention.fact = findCas(tables, mention.cas);
        mentions.append(std::move(mention));
    }
    return mentions;
}

} // namespace Tongguan
