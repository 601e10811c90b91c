// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Tongguan {

class CallControl;

// What was measured of each stream since the call began; to be read out to support, and copied.
class FiguresPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresPanel(CallControl& control, QWidget* parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QStringList cellsOf(const FeedFigures& one) const;
    void copy() const;

    CallControl& m_control;
    QLabel* m_sentence;
    QTableWidget* m_table; // rows are figures, columns are streams
};

} // namespace Tongguan
