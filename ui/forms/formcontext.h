// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/chinaday.h"

#include <functional>

namespace Tongguan {

class CodeTables;

// What every form and editor needs beside its own element.
struct FormContext {
    const CodeTables* tables = nullptr;
    std::function<QDate()> today = [] { return chinaToday(); };
};

} // namespace Tongguan
