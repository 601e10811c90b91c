// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/aboutdialog.h"

#include <QCoreApplication>

namespace Tongguan {

// What this build is made of, and what falls away where a part was not found.
class BuiltParts final {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::BuiltParts)
public:
    // `list`: lines as installer/cmake/parts.cmake writes them into ":/parts.tsv".
    [[nodiscard]] static QList<AboutPart> read(const QString& list);
    // Qt's own words (buttons, menus of text fields) lie beside the program, or not.
    [[nodiscard]] static AboutPart qtWords(const QString& folder);
    [[nodiscard]] static QList<AboutPart> all();

private:
    [[nodiscard]] static QString insteadOf(const QString& instead);
};

} // namespace Tongguan
