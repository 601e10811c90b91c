// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/attention.h"

#include "ui/shell/icons.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace Tongguan {

Attention::Attention(QWidget& window, QObject* parent)
    : QObject(parent), m_window(window)
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && !isOutOfSight())
            rest();
    });
}

bool Attention::isOutOfSight() const
{
    return m_window.isMinimized() || !m_window.isVisible() || QGuiApplication::applicationState() != Qt::ApplicationActive;
}

void Attention::ask(const QString& title, const QString& text)
{
    if (!isOutOfSight())
        return;
    m_asking = title;
    QApplication::alert(&m_window, 0); // until it is looked at
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(themedIcon(u"tongguan"), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Attention::bringUp);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Attention::bringUp);
    }
    m_tray->setToolTip(title);
    m_tray->show();
    m_tray->showMessage(title, text, QSystemTrayIcon::Information, 30'000);
}

void Attention::rest()
{
    m_asking.clear();
    if (m_tray)
        m_tray->hide();
}

void Attention::bringUp()
{
    if (m_window.isMinimized())
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    rest();
}

} // namespace Tongguan
