// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace Tongguan {

// Tells of something that wants an answer while the window is out of sight: its entry in the task bar asks for attention,
// and where the desktop has a tray, a message stands there that brings the window back.
class Attention final : public QObject
{
    Q_OBJECT
public:
    explicit Attention(QWidget& window, QObject* parent = nullptr);

    void ask(const QString& title, const QString& text); // nothing where the window is in sight
    void rest();                                         // it has been answered
    [[nodiscard]] QString asking() const { return m_asking; } // title; "": nothing
    void bringUp(); // the window, from wherever it is

private:
    [[nodiscard]] bool isOutOfSight() const;

    QWidget& m_window;
    QSystemTrayIcon* m_tray = nullptr; // once it was wanted
    QString m_asking;
};

} // namespace Tongguan
