// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace Tongguan {

class FlowLayout;

// A widget as high as the rows of its items at its present width.
class FlowBox final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowBox(QWidget* parent = nullptr);

    [[nodiscard]] FlowLayout& flow() const { return *m_flow; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    FlowLayout* m_flow;
};

} // namespace Tongguan
