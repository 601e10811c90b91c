// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace Tongguan {

enum class ThemeChoice { System, Light, Dark };
enum class Density { Compact, Comfortable };

// The look of the whole program: Fusion with our own palette, fonts with Chinese first, row heights.
// Make one beside the QApplication, before any window.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication& application, const QString& language = QStringLiteral("zh_CN"));

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);

    [[nodiscard]] static QPalette palette(bool dark);
    // The system's font at its size, with families that have Chinese first ("zh_TW": traditional shapes first).
    [[nodiscard]] static QFont interfaceFont(const QFont& system, const QString& language);
    // For codes and identifiers.
    [[nodiscard]] static QFont codeFont(const QFont& base);
    // Digits of equal width, for columns of figures: `base` where it has them, else the code font.
    [[nodiscard]] static QFont figureFont(const QFont& base);
    [[nodiscard]] static bool hasTabularFigures(const QFont& font);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    Density m_density = Density::Compact;
    bool m_systemDark = false;
};

// Height of a table row (24 px, comfortable 32) and of a form row (28, 36); more where the font needs it.
[[nodiscard]] int tableRowHeight();
[[nodiscard]] int formRowHeight();

} // namespace Tongguan
