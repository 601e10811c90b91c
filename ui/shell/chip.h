// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tone.h"

#include <QAbstractButton>

namespace Tongguan {

// A small rounded toggle: icon, word, count. Used for states in filters and on the home page.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString& iconName, const QString& text, Tone tone, QWidget* parent = nullptr);

    void setCount(qint64 count); // -1: not known, not shown
    [[nodiscard]] qint64 count() const { return m_count; }
    void setIconShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString countText() const;

    QString m_iconName;
    Tone m_tone;
    qint64 m_count = -1;
    bool m_iconShown = true;
};

} // namespace Tongguan
