// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tongguan {

class ClientOffice;
class CodeTables;
class DeskSettings;
class Dictionary;
class MainWindow;
class Tariff;

// What every workspace is built on; all of it outlives them.
struct DeskParts {
    ClientOffice& office;
    const Dictionary& dictionary;
    CodeTables& tables;
    Tariff& tariff;
    DeskSettings& settings;
    MainWindow& window;
};

} // namespace Tongguan
