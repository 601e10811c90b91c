// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progressitem.h"
#include "ui/shell/icons.h"

#include <QProgressBar>

namespace Tongguan {

ProgressItem::ProgressItem(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setFixedSize(120, 10);
    m_bar->setTextVisible(false);
    m_cancel->setIcon(themedIcon(u"close"));
    m_cancel->setIconSize(QSize(12, 12));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressItem::cancelRequested);
    hide();
}

void ProgressItem::start(const QString& text, bool stoppable)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(stoppable);
    show();
}

void ProgressItem::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(std::clamp<qint64>(done, 0, total) * 1000 / total));
}

void ProgressItem::finish()
{
    hide();
}

} // namespace Tongguan
