// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/likeness.h"

#include <algorithm>

namespace Tongguan {

std::vector<quint16> namePairs(QStringView name)
{
    std::vector<quint16> pairs;
    pairs.reserve(size_t(name.size()));
    char16_t before = 0;
    int length = 0;
    for (const QChar given : name) {
        if (!given.isLetterOrNumber() && !given.isSurrogate())
            continue;
        const char16_t unit = given.toCaseFolded().unicode();
        if (length++ > 0)
            pairs.push_back(quint16(quint32(before) * 31 + unit));
        before = unit;
    }
    if (length == 1)
        pairs.push_back(quint16(before));
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

NameLikeness::NameLikeness(QStringView name)
{
    const std::vector<quint16> pairs = namePairs(name);
    for (const quint16 pair : pairs)
        m_pairs.set(pair);
    m_count = pairs.size();
}

int NameLikeness::to(std::span<const quint16> pairs) const
{
    size_t common = 0;
    for (const quint16 pair : pairs)
        common += m_pairs.test(pair) ? 1U : 0U;
    const size_t all = m_count + pairs.size();
    return all == 0 ? 0 : int(common * 200 / all);
}

} // namespace Tongguan
