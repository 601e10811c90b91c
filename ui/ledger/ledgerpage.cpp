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
    tabBar()->setFocusPolicy(Qt::NoFocus);
    tabBar()->setAccessibleName(tr("Pages of the ledgers"));
    setTabBarAutoHide(true);
}

void LedgerPage::addPage(const QString& title, QWidget* page) { addTab(page, title); }

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
