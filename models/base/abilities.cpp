// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/abilities.h"

namespace Tongguan {

Abilities abilitiesOf(QStringView role)
{
    if (role.isEmpty() || role == u"broker" || role == u"clerk" || role == u"trainer")
        return Ability::Declare;
    if (role == u"officer")
        return Ability::Review;
    if (role == u"supervisor")
        return Ability::Review | Ability::Govern;
    return {};
}

} // namespace Tongguan
