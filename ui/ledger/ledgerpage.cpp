// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"

#include "models/base/text.h"

#include <QTabBar>

namespace Tongguan {

LedgerPage::LedgerPage(QWidget* parent)
    : QTabWidget(parent)
{
    setObjectName(u"ledgerPage"_s);
    setDocumentMode(true);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(nullptr); // Qt's is the bar: the keys belong to the page
    tabBar()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QTabWidget::tabBarClicked, this, [this](int at) {
        if (at >= 0)
            showPage(widget(at));
    });
    tabBar()->setAccessibleName(tr("Pages of the ledgers"));
    setTabBarAutoHide(true);
}

void LedgerPage::addPage(const QString& title, QWidget* page, Abilities needs)
{
    addTab(page, title);
    m_needs.insert(page, needs);
    setAbilities(m_abilities);
}

void LedgerPage::setAbilities(Abilities abilities)
{
    m_abilities = abilities;
    for (int at = 0; at < count(); ++at)
        setTabVisible(at, (m_needs.value(widget(at)) & ~abilities) == Abilities());
}

void LedgerPage::showPage(QWidget* page)
{
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void LedgerPage::focusInEvent(QFocusEvent* event)
{
    QTabWidget::focusInEvent(event);
    if (currentWidget())
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace Tongguan
