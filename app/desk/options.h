// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QUrl>

namespace Tongguan {

// What the command line of the client says.
struct DeskOptions {
    QString store; // folder; empty: the user's data folder
    QUrl server;
    QString trainingFile; // training.json of a training server: signs in by itself
    QString trainingRole; // whom it signs in: "broker", "officer", …; empty: the broker
    QString language; // "zh_CN", "zh_TW", "en"; empty: the setting, then the system
    QStringList files; // declaration messages to import at the start
    bool printStartTime = false; // prints the milliseconds to a usable window and quits
};

// Prints usage or a mistake and returns nothing where the program should end with `code`.
[[nodiscard]] bool parseDeskOptions(const QStringList& arguments, DeskOptions& options, int& code);

} // namespace Tongguan
