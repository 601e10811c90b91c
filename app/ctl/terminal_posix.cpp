// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace Tongguan {

std::optional<QString> readPassword(const QString& prompt)
{
    if (!isatty(STDIN_FILENO))
        return {};
    termios shown {};
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::fputs(qPrintable(prompt), stderr);
    char line[512] = {};
    const bool read = std::fgets(line, sizeof line, stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    if (!read)
        return {};
    return QString::fromLocal8Bit(line).remove(u'\n');
}

} // namespace Tongguan
