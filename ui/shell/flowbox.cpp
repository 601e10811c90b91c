// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"

#include <QEvent>

namespace Tongguan {

FlowBox::FlowBox(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlowBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FlowBox::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // an item came, went or changed its size
        fit();
    return done;
}

void FlowBox::fit()
{
    const int height = m_flow->rowsHeight(width());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace Tongguan
