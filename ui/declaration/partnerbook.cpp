// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/partnerbook.h"

namespace Tongguan {

const QList<PartnerBook::Role>& PartnerBook::roles()
{
    using enum Partner::Side;
    static const QList<Role> all {
        { Domestic, { u"traderUscc"_s, u"traderCode"_s, u"traderCiqCode"_s, u"traderName"_s } },
        { Domestic, { u"ownerUscc"_s, u"ownerCode"_s, u"ownerCiqCode"_s, u"ownerName"_s } },
        { Domestic, { u"agentUscc"_s, u"agentCode"_s, u"agentCiqCode"_s, u"agentName"_s } },
        { Overseas, { u"overseasConsignorCode"_s, u"overseasConsignorNameEn"_s } },
        { Overseas, { u"overseasConsigneeCode"_s, u"overseasConsigneeNameEn"_s } },
    };
    return all;
}

// What stays the same from one shipment of a contract to the next: no numbers, dates, weights or sums.
static const QStringList& contractKeys()
{
    static const QStringList keys { u"traderUscc"_s, u"traderCode"_s, u"traderCiqCode"_s, u"traderName"_s, u"ownerUscc"_s, u"ownerCode"_s,
        u"ownerCiqCode"_s, u"ownerName"_s, u"agentUscc"_s, u"agentCode"_s, u"agentCiqCode"_s, u"agentName"_s, u"overseasConsignorCode"_s,
        u"overseasConsignorNameEn"_s, u"overseasConsigneeCode"_s, u"overseasConsigneeNameEn"_s, u"overseasConsignorName"_s,
        u"overseasConsignorAddress"_s, u"domesticPartyNameEn"_s, u"declarationCustoms"_s, u"entryExitCustoms"_s, u"recordNo"_s,
        u"supervisionMode"_s, u"dutyNature"_s, u"transportMode"_s, u"tradeCountry"_s, u"shipmentCountry"_s, u"transitPort"_s,
        u"departurePort"_s, u"entryExitPort"_s, u"storagePlace"_s, u"destinationCustoms"_s, u"deliveryTerms"_s, u"freightMark"_s,
        u"freightCurrency"_s, u"insuranceMark"_s, u"insuranceCurrency"_s, u"packageKind"_s, u"marks"_s, u"priceStatements"_s,
        u"acceptanceOffice"_s, u"inspectionOffice"_s, u"certificateOffice"_s };
    return keys;
}

void PartnerBook::learn(DocumentId id, const Document& declaration, const QDateTime& changed)
{
    Entry entry { changed, declaration.direction(), summarize(declaration).number, declaration.value(u"contractNo").trimmed(), {}, {} };
    for (const Role& role : roles()) {
        QStringList values;
        for (const QString& key : role.keys) {
            values.append(declaration.value(key).trimmed());
        }
        if (!values.constLast().isEmpty()) {
            entry.partners.append({ role.side, values });
        }
    }
    if (!entry.contract.isEmpty()) {
        for (const QString& key : contractKeys()) {
            if (const QString value = declaration.value(key); !value.isEmpty()) {
                entry.head.append({ key, value });
            }
        }
    }
    m_entries.insert(id, entry);
}

void PartnerBook::forget(DocumentId id) { m_entries.remove(id); }

template <class T>
static QList<T> bestFirst(const QHash<QString, T>& found, int limit)
{
    QList<T> all = found.values();
    std::sort(all.begin(), all.end(), [](const T& a, const T& b) { return std::pair(a.uses, a.last) > std::pair(b.uses, b.last); });
    return all.mid(0, limit);
}

QList<Partner> PartnerBook::partners(Partner::Side side, const QString& typed, DocumentId except, int limit) const
{
    QHash<QString, Partner> found;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        QSet<QString> counted; // one that has two parts in a declaration counts once
        for (const auto& [its, values] : entry->partners) {
            const bool fits = std::any_of(values.cbegin(), values.cend(), [&typed](const QString& value) { return value.contains(typed, Qt::CaseInsensitive); });
            const QString key = values.join(u'\n');
            if (its != side || !fits || entry.key() == except || counted.contains(key)) {
                continue;
            }
            counted.insert(key);
            Partner& partner = found[key];
            partner.values = values;
            ++partner.uses;
            partner.last = std::max(partner.last, entry->changed.toLocalTime().date());
        }
    }
    return bestFirst(found, limit);
}

QList<PastContract> PartnerBook::contracts(const QString& typed, Direction direction, DocumentId except, int limit) const
{
    QHash<QString, PastContract> found;
    QHash<QString, QDateTime> newest;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->contract.isEmpty() || entry->direction != direction || entry.key() == except) {
            continue;
        }
        const bool fits = entry->contract.contains(typed, Qt::CaseInsensitive)
            || std::any_of(entry->partners.cbegin(), entry->partners.cend(), [&typed](const auto& one) { return one.second.constLast().contains(typed, Qt::CaseInsensitive); });
        if (!fits) {
            continue;
        }
        PastContract& contract = found[entry->contract];
        ++contract.uses;
        if (QDateTime& last = newest[entry->contract]; !last.isValid() || entry->changed > last) {
            last = entry->changed;
            const auto nameOf = [&entry](Partner::Side side) {
                const auto one = std::find_if(entry->partners.cbegin(), entry->partners.cend(), [side](const auto& each) { return each.first == side; });
                return one == entry->partners.cend() ? QString() : one->second.constLast();
            };
            contract.number = entry->contract;
            contract.party = nameOf(Partner::Side::Domestic);
            contract.overseas = nameOf(Partner::Side::Overseas);
            contract.declaration = entry->number;
            contract.last = entry->changed.toLocalTime().date();
            contract.head = entry->head;
        }
    }
    return bestFirst(found, limit);
}

} // namespace Tongguan
