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
    // Goes by itself, or with its field; `part` of it, where it is a cell of a table.
    FieldGlow(QWidget* field, const QString& who, const QRect& part = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_who;
    QRect m_part;
};

} // namespace Tongguan
