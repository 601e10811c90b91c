// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tongguan {

// Programs of the command line write UTF-8. A Windows console shows its own code page until it is told.
// Implemented in console_posix.cpp (nothing to do) and console_windows.cpp.
void writeUtf8ToConsole();

} // namespace Tongguan
