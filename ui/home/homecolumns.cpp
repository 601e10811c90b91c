// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homecolumns.h"

#include "ui/home/homepart.h"

namespace Tongguan {

HomeColumns::HomeColumns(QWidget* parent)
    : QScrollArea(parent)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_calm(new QLabel(this))
{
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_calm->setObjectName(u"homeCalm"_s);
    m_calm->setForegroundRole(QPalette::PlaceholderText);
    m_calm->setContentsMargins(10, 8, 10, 8);
    m_left->setSpacing(16);
    m_right->setSpacing(16);
    m_left->addWidget(m_calm);
    m_left->addStretch();
    m_right->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(m_left, 11);
    columns->addLayout(m_right, 9);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(16);
    m_column->addLayout(columns, 1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

void HomeColumns::setHead(QWidget* head) { m_column->insertWidget(0, head); }

void HomeColumns::setCalm(const QString& text) { m_calm->setText(text); }

void HomeColumns::showCalm(bool calm) { m_calm->setVisible(calm); }

void HomeColumns::addPart(HomePart* part, Side side)
{
    QVBoxLayout* column = side == Side::Left ? m_left : m_right;
    column->insertWidget(column->count() - 1, part); // before the stretch
    m_parts.append(part);
    connect(&part->list(), &HomeList::left, this, [this, part](int direction) { moveFocus(part, direction); });
}

void HomeColumns::moveFocus(const HomePart* from, int direction)
{
    for (qsizetype next = m_parts.indexOf(from) + direction; next >= 0 && next < m_parts.size(); next += direction) {
        HomeList& list = m_parts.at(next)->list();
        if (!list.isVisible())
            continue;
        list.setFocus(Qt::OtherFocusReason);
        list.setCurrentIndex(list.model()->index(direction > 0 ? 0 : list.model()->rowCount() - 1, 0));
        return;
    }
}

void HomeColumns::focusFirst()
{
    const auto shown = std::find_if(m_parts.cbegin(), m_parts.cend(), [](const HomePart* part) { return part->list().isVisible(); });
    if (shown != m_parts.cend())
        (*shown)->list().setFocus(Qt::TabFocusReason);
}

} // namespace Tongguan
