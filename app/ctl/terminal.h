// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace Tongguan {

// Asks at the terminal without showing what is typed. Nothing where standard input is no terminal.
// Implemented in terminal_posix.cpp and terminal_windows.cpp.
[[nodiscard]] std::optional<QString> readPassword(const QString& prompt);

} // namespace Tongguan
