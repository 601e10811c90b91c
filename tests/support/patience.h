// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTest>

// The limit of a wait asserts nothing: it ends a test whose condition never comes true. Those of Qt Test are five seconds, and
// what comes true between five and fifteen fails, too ("would have been sufficient"); that is what a password's hash and a
// connection by TLS may take where eight programs share two slow cores. Where the time itself is the matter, the test names it.
namespace Tongguan {

inline constexpr int Patience = 30'000; // milliseconds

} // namespace Tongguan

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), Tongguan::Patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, messageExpression) QTRY_VERIFY2_WITH_TIMEOUT((expr), (messageExpression), Tongguan::Patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), Tongguan::Patience)
