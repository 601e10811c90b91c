// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/certainty.h"

namespace Tongguan {

static constexpr std::pair<Certainty, QLatin1StringView> CertaintyNames[] = { { Certainty::Law, "law"_L1 },
    { Certainty::Specification, "specification"_L1 }, { Certainty::Example, "example"_L1 }, { Certainty::Program, "program"_L1 },
    { Certainty::Practice, "practice"_L1 }, { Certainty::Derived, "derived"_L1 } };

QString certaintyName(Certainty certainty)
{
    for (const auto& [known, name] : CertaintyNames) {
        if (known == certainty)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Certainty> certaintyFromName(QStringView name)
{
    for (const auto& [certainty, known] : CertaintyNames) {
        if (known == name)
            return certainty;
    }
    return {};
}

} // namespace Tongguan
