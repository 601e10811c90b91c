// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include <cstdio>
#include <windows.h>

namespace Tongguan {

std::optional<QString> readPassword(const QString& prompt)
{
    HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD shown = 0;
    if (!GetConsoleMode(input, &shown))
        return {};
    SetConsoleMode(input, shown & ~DWORD(ENABLE_ECHO_INPUT));
    std::fputs(prompt.toUtf8().constData(), stderr);
    wchar_t line[512] = {};
    DWORD length = 0;
    const BOOL read = ReadConsoleW(input, line, 511, &length, nullptr);
    SetConsoleMode(input, shown);
    std::fputc('\n', stderr);
    if (!read)
        return {};
    return QString::fromWCharArray(line, int(length)).remove(u'\r').remove(u'\n');
}

} // namespace Tongguan
