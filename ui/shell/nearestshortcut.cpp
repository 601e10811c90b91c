// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nearestshortcut.h"

#include <QAction>
#include <QApplication>
#include <QShortcutEvent>
#include <QWidget>

namespace Tongguan {

QAction* NearestShortcut::nearest(const QKeySequence& key)
{
    QWidget* const focus = QApplication::focusWidget();
    for (QWidget* widget = focus; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const QList<QAction*> actions = widget->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction* action) {
            return action->isEnabled() && action->shortcuts().contains(key) && (widget == focus || action->shortcutContext() != Qt::WidgetShortcut);
        });
        if (found != actions.cend())
            return *found;
    }
    return nullptr;
}

bool NearestShortcut::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut && qobject_cast<QAction*>(watched)) {
        const auto* shortcut = static_cast<QShortcutEvent*>(event);
        if (QAction* action = shortcut->isAmbiguous() ? nearest(shortcut->key()) : nullptr) {
            action->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Tongguan
