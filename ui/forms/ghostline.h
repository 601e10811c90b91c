// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/meaning.h"

#include <QLineEdit>

#include <optional>

namespace Tongguan {

// A line edit that shows a code's meaning, or what an expression comes to, in grey behind its text.
class GhostLine : public QLineEdit {
    Q_OBJECT
public:
    explicit GhostLine(QWidget* parent = nullptr);

    // `meaning` colours it and puts its icon before it, e.g. a warning where a code is unknown.
    void setGhost(const QString& text, std::optional<Meaning> meaning = std::nullopt);
    [[nodiscard]] QString ghost() const { return m_ghost; }
    // Plain selectable text instead of an input.
    void setPlain(bool plain);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyPlain();

    QString m_ghost;
    std::optional<Meaning> m_meaning;
};

} // namespace Tongguan
