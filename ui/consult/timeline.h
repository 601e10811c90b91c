// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace Tongguan {

// What happened when, as a bar with marks: stills, questions, recording, pauses. Click, arrows, Home and End move in it.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void setEvents(const QList<ConsultEvent>& events, const QDateTime& from, const QDateTime& to);
    [[nodiscard]] QDateTime position() const { return m_position; }
    [[nodiscard]] QDateTime from() const { return m_from; }
    [[nodiscard]] QDateTime to() const { return m_to; }
    void setPosition(const QDateTime& time);
    void setStill(const QString& blob, const QImage& picture); // stands above its mark, small
    [[nodiscard]] int stillCount() const { return int(m_stills.size()); }

Q_SIGNALS:
    void positionChanged(const QDateTime& time);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int xOf(const QDateTime& time) const;
    [[nodiscard]] QDateTime timeAt(int x) const;
    void step(int by); // to the next mark
    void paintStills(QPainter& painter) const;
    [[nodiscard]] int lineTop() const; // middle of the bar

    QList<ConsultEvent> m_marks;
    QList<std::pair<QDateTime, QDateTime>> m_recorded;
    QHash<QString, QPixmap> m_stills; // by blob
    QDateTime m_from, m_to, m_position;
};

} // namespace Tongguan
