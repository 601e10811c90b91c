// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/dutyrate.h"

namespace Tongguan {

enum class RateKind { None, MostFavoured, Agreement, Special, Provisional, General, Quota, QuotaProvisional, Export, ExportProvisional };
[[nodiscard]] QString rateKindName(RateKind kind); // "mfn"
[[nodiscard]] Label rateKindLabel(RateKind kind);

// The rates that stand beside a commodity; what is not known is absent.
struct TariffRates {
    std::optional<DutyRate> mfn, general, provisional, agreement, special, quota, quotaProvisional, exportRate, exportProvisional;
};

struct RateChoice {
    RateKind kind = RateKind::None;
    std::optional<DutyRate> rate;
    QString law;    // article
    QString reason; // why this one, or why none
    bool isCertain = true; // false where two rates cannot be compared without the value
};

enum class OriginTreatment {
    MostFavoured, // or agreement or special rates where they are there
    General       // no treaty, or the origin is not known
};

// Tariff law (2024) art. 12 to 14.
[[nodiscard]] RateChoice chooseImportRate(const TariffRates& rates, OriginTreatment treatment, bool isInQuota = false);
[[nodiscard]] RateChoice chooseExportRate(const TariffRates& rates);

} // namespace Tongguan
