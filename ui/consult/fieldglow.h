// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace Tongguan {

// A light on a field that somebody in the consultation points at: a frame with his name, over the field, for a while.
class FieldGlow final : public QWidget
{
    Q_OBJECT
public:
    FieldGlow(QWidget* field, const QString& who); // goes by itself, or with its field

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_who;
};

} // namespace Tongguan
