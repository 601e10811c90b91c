// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/ledger/chartview.h"

namespace Tongguan {

// What flows from the left to the right, as bands as broad as their amounts.
class SankeyView final : public ChartView {
    Q_OBJECT
public:
    struct Node {
        QString name, text; // short; all it says
        QVariant key;
    };
    struct Band {
        int from = 0, to = 0; // of the left and of the right nodes
        double weight = 0;    // for its breadth only; above 0
        QString text;
    };

    explicit SankeyView(QWidget* parent = nullptr);

    void setFlow(const QString& title, const QList<Node>& left, const QList<Node>& right, const QList<Band>& bands);
    [[nodiscard]] qsizetype bandCount() const { return m_bands.size(); }

protected:
    // The nodes of the left, those of the right, then the bands.
    [[nodiscard]] QList<Part> layOut(const QSizeF& size, const QFont& font) const override;
    void draw(QPainter& painter, const QSizeF& size, const QList<Part>& parts, const QPalette& palette) const override;

private:
    [[nodiscard]] QList<double> weights(bool left) const;
    [[nodiscard]] QList<double> labelMiddles(const QList<Part>& parts, double line, double height) const;

    QString m_title;
    QList<Node> m_left, m_right;
    QList<Band> m_bands;
};

} // namespace Tongguan
