// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include <functional>

namespace Tongguan {

class CodeTables;

// What every form and editor needs beside its own element.
struct FormContext {
    const CodeTables* tables = nullptr;
    std::function<QDate()> today = [] { return QDate::currentDate(); };
};

} // namespace Tongguan
