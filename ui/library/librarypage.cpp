// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "models/base/text.h"

#include <QTabBar>

namespace Tongguan {

LibraryPage::LibraryPage(QWidget* parent)
    : QTabWidget(parent)
{
    setObjectName(u"libraryPage"_s);
    setDocumentMode(true);
    setFocusPolicy(Qt::StrongFocus);
    tabBar()->setFocusPolicy(Qt::NoFocus);
    tabBar()->setAccessibleName(tr("Pages of the library"));
}

void LibraryPage::addPage(const QString& title, QWidget* page)
{
    addTab(page, title);
}

void LibraryPage::showPage(QWidget* page)
{
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::focusInEvent(QFocusEvent* event)
{
    QTabWidget::focusInEvent(event);
    if (currentWidget())
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace Tongguan
