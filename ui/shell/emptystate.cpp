// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"

namespace Tongguan {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() + 2);
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setAlignment(Qt::AlignCenter);
    m_first->setObjectName(u"first"_s);
    m_second->setObjectName(u"second"_s);
    m_first->setMinimumHeight(32);
    m_second->setMinimumHeight(32);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_first, &QPushButton::clicked, this, &EmptyState::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondChosen);
    setActions({});
}

void EmptyState::setWords(const QString& iconName, const QString& title, const QString& sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    showIcon();
}

void EmptyState::setActions(const QString& first, const QString& second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setFocusProxy(first.isEmpty() ? nullptr : m_first);
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(themedPixmap(m_iconName, QSize(48, 48), devicePixelRatioF(), quietColor(palette())));
}

} // namespace Tongguan
