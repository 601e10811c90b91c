// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/ratechoice.h"

namespace Tongguan {

namespace {

    struct RateKindWords {
        RateKind kind;
        QLatin1StringView name;
        const char16_t* zh;
        QLatin1StringView en;
    };
    constexpr RateKindWords RateKinds[] = {
        { RateKind::None, "none"_L1, u"无", "none"_L1 },
        { RateKind::MostFavoured, "mfn"_L1, u"最惠国税率", "most-favoured-nation rate"_L1 },
        { RateKind::Agreement, "agreement"_L1, u"协定税率", "agreement rate"_L1 },
        { RateKind::Special, "special"_L1, u"特惠税率", "special preferential rate"_L1 },
        { RateKind::Provisional, "provisional"_L1, u"暂定税率", "provisional rate"_L1 },
        { RateKind::General, "general"_L1, u"普通税率", "general rate"_L1 },
        { RateKind::Quota, "quota"_L1, u"关税配额税率", "in-quota rate"_L1 },
        { RateKind::QuotaProvisional, "quotaProvisional"_L1, u"关税配额暂定税率", "in-quota provisional rate"_L1 },
        { RateKind::Export, "export"_L1, u"出口税率", "export rate"_L1 },
        { RateKind::ExportProvisional, "exportProvisional"_L1, u"出口暂定税率", "export provisional rate"_L1 },
    };

    const RateKindWords& wordsOf(RateKind kind)
    {
        return *std::find_if(std::begin(RateKinds), std::end(RateKinds), [kind](const auto& w) { return w.kind == kind; });
    }

    RateChoice chosen(RateKind kind, const std::optional<DutyRate>& rate, const QString& article, const QString& reason)
    {
        return { kind, rate, u"关税法"_s + article, reason, true };
    }

    // -1: a is lower, 1: b is lower, 0: equal, nothing: only the value can tell.
    std::optional<int> lowerOf(const DutyRate& a, const DutyRate& b)
    {
        if (a == b || (a.isFree() && b.isFree()))
            return 0;
        if (a.isFree())
            return -1;
        if (b.isFree())
            return 1;
        if (a.isAdValorem() && b.isAdValorem())
            return *a.share < *b.share ? -1 : *a.share > *b.share ? 1 : 0;
        if (!a.share && !b.share && a.amount && b.amount && a.unit == b.unit)
            return *a.amount < *b.amount ? -1 : *a.amount > *b.amount ? 1 : 0;
        return {};
    }

    // The preferential rate against the other one: the lower, the preferential where they are equal.
    RateChoice lowerChoice(RateKind preferential, const DutyRate& mine, RateKind otherKind, const DutyRate& other, const QString& article)
    {
        const auto order = lowerOf(mine, other);
        RateChoice choice = !order || *order <= 0 ? chosen(preferential, mine, article, u"从低适用税率"_s)
                                                  : chosen(otherKind, other, article, u"从低适用税率"_s);
        if (!order) {
            choice.isCertain = false;
            choice.reason = u"两种税率计征方式不同，须按完税价格比较后从低适用"_s;
        }
        return choice;
    }

} // namespace

QString rateKindName(RateKind kind) { return wordsOf(kind).name; }

Label rateKindLabel(RateKind kind)
{
    return { QString::fromUtf16(wordsOf(kind).zh), QString(wordsOf(kind).en) };
}

RateChoice chooseImportRate(const TariffRates& rates, OriginTreatment treatment, bool isInQuota)
{
    if (isInQuota) {
        if (rates.quotaProvisional)
            return chosen(RateKind::QuotaProvisional, rates.quotaProvisional, u"第十四条"_s, u"配额内有暂定税率的适用暂定税率"_s);
        if (rates.quota)
            return chosen(RateKind::Quota, rates.quota, u"第十四条"_s, u"关税配额内适用配额税率"_s);
        return { RateKind::None, {}, {}, u"配额税率未知"_s, true };
    }
    if (treatment == OriginTreatment::General) {
        if (rates.general)
            return chosen(RateKind::General, rates.general, u"第十二条、第十三条"_s, u"适用普通税率的不适用暂定税率"_s);
        return { RateKind::None, {}, {}, u"普通税率未知"_s, true };
    }
    const bool isSpecial = rates.special && !rates.agreement;
    const auto& preferential = isSpecial ? rates.special : rates.agreement;
    if (preferential) {
        const RateKind kind = isSpecial ? RateKind::Special : RateKind::Agreement;
        if (!isSpecial && rates.special) { // both claimed: the special one competes as well
            const RateChoice both = lowerChoice(RateKind::Special, *rates.special, RateKind::Agreement, *rates.agreement, u"第十三条"_s);
            TariffRates rest = rates;
            (both.kind == RateKind::Special ? rest.agreement : rest.special).reset();
            return chooseImportRate(rest, treatment);
        }
        if (rates.provisional)
            return lowerChoice(kind, *preferential, RateKind::Provisional, *rates.provisional, u"第十三条"_s);
        if (rates.mfn) {
            RateChoice choice = lowerChoice(kind, *preferential, RateKind::MostFavoured, *rates.mfn, u"第十三条"_s);
            if (choice.kind == RateKind::MostFavoured)
                choice.reason = u"最惠国税率低于协定、特惠税率且无暂定税率，适用最惠国税率"_s;
            return choice;
        }
        return chosen(kind, preferential, u"第十二条"_s, u"原产地适用协定、特惠税率"_s);
    }
    if (rates.provisional)
        return chosen(RateKind::Provisional, rates.provisional, u"第十三条"_s, u"最惠国税率货物有暂定税率的适用暂定税率"_s);
    if (rates.mfn)
        return chosen(RateKind::MostFavoured, rates.mfn, u"第十二条"_s, u"原产地适用最惠国税率"_s);
    return { RateKind::None, {}, {}, u"最惠国税率未知"_s, true };
}

RateChoice chooseExportRate(const TariffRates& rates)
{
    if (rates.exportProvisional)
        return chosen(RateKind::ExportProvisional, rates.exportProvisional, u"第十三条"_s, u"出口暂定税率优先"_s);
    if (rates.exportRate)
        return chosen(RateKind::Export, rates.exportRate, u"第十二条"_s, u"适用出口税率"_s);
    return { RateKind::None, {}, {}, u"出口税率未知"_s, true };
}

} // namespace Tongguan
