// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/options.h"

#include <QObject>

class QAction;

namespace Tongguan {

class MainWindow;

// How the window of another person of the training office is started: with an office of its own beside this one.
[[nodiscard]] QStringList otherDeskArguments(const DeskOptions& options, const QString& role);

// A training office has both sides of the counter on one machine: from a window of the company the officer's is opened, and
// the other way round. Nothing is played: both are this program, signed in as two people.
class TrainingDesk final : public QObject
{
    Q_OBJECT
public:
    TrainingDesk(DeskOptions options, MainWindow& window, QObject* parent = nullptr);

    [[nodiscard]] QAction* otherSide() const { return m_other; }

private:
    void open(const QString& role);

    const DeskOptions m_options;
    MainWindow& m_window;
    QAction* m_other;
};

} // namespace Tongguan
