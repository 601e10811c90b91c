// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace Tongguan {

// A part of the program: a library with its licence, or an edition of data.
struct AboutPart {
    QString name, version, licence, origin;
};

// What is built in: the program, its data with their editions, the libraries with their licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QList<AboutPart>& editions, const QList<AboutPart>& libraries, QWidget* parent = nullptr);

    // Qt, the icons and whatever every build has; the program adds what it links besides.
    [[nodiscard]] static QList<AboutPart> ownLibraries();
};

} // namespace Tongguan
