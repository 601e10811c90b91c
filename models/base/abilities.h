// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFlags>
#include <QStringView>

namespace Tongguan {

// What an account may do. The server refuses everything else, so the windows offer no more than this.
enum class Ability : quint8 {
    Declare = 1, // make, change and hand in a company's documents, and keep its ledgers
    Review = 2,  // read what companies hand in, ask about it and decide; receive companies in consultations
    Govern = 4   // publish rules, set the office's hours and who decides
};
Q_DECLARE_FLAGS(Abilities, Ability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Abilities)

// Of "broker", "clerk", "trainer", "officer", "supervisor"; "": nobody has signed in, and one works as a company does. A role
// that is not known here may do nothing that could be refused.
[[nodiscard]] Abilities abilitiesOf(QStringView role);

} // namespace Tongguan
