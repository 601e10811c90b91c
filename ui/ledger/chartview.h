// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

namespace Tongguan {

// A picture of figures that we draw ourselves: its parts have tool tips, are walked through with the arrow keys and
// chosen with Enter; it is copied and printed as a picture.
class ChartView : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QPainterPath area;
        QString text; // all it says
        QVariant key;
    };

    explicit ChartView(QWidget* parent = nullptr);

    [[nodiscard]] QImage picture(QSize size, qreal ratio) const; // always as on light paper
    [[nodiscard]] const QList<Part>& parts() const { return m_parts; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int part); // -1: none

Q_SIGNALS:
    void chosen(const QVariant& key);
    void currentChanged(const QString& text);

protected:
    // The parts for that size, in the order in which the keys walk through them.
    [[nodiscard]] virtual QList<Part> layOut(const QSizeF& size, const QFont& font) const = 0;
    virtual void draw(QPainter& painter, const QSizeF& size, const QList<Part>& parts, const QPalette& palette) const = 0;
    void arrange(); // the figures have changed

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int partAt(const QPointF& point) const;

    QList<Part> m_parts;
    int m_current = -1;
};

// Quiet colours that can be told apart, for the n-th of several things; light and dark.
[[nodiscard]] QColor chartColor(int n, const QPalette& palette);

} // namespace Tongguan
