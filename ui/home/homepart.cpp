// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepart.h"

namespace Tongguan {

HomePart::HomePart(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_count(new QLabel(this))
    , m_all(new QToolButton(this))
    , m_list(new HomeList(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all: %1").arg(title));
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::TabFocus);
    m_list->setAccessibleName(title);
    m_title->setBuddy(m_list);
    m_title->setMinimumHeight(m_all->sizeHint().height()); // headings keep one line across the columns
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 4, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_all);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(line);
    column->addWidget(m_list);
    connect(m_list, &HomeList::openRequested, this, &HomePart::openRequested);
    connect(m_all, &QToolButton::clicked, this, &HomePart::allRequested);
    hide();
}

void HomePart::setRows(const QList<HomeRow>& rows, qint64 total, bool hasAll)
{
    m_list->setRows(rows);
    m_count->setText(total > 0 ? QString::number(total) : QString());
    m_all->setVisible(hasAll);
    setVisible(!rows.isEmpty());
}

void HomePart::setLoading()
{
    m_list->setLoading();
    m_count->clear();
    m_all->hide();
    show();
}

} // namespace Tongguan
