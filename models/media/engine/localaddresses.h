// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace Tongguan {

// This computer's addresses that reach others, sorted: another list means that the ways of a call are to be built anew.
[[nodiscard]] QStringList localAddresses();

} // namespace Tongguan
