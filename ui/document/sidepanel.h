// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QWidget>

namespace Tongguan {

// What stands in a dock beside the form and follows its document: the taxes, what a list does to its ledger.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setDocument(const Document& document, bool editable) = 0; // after each check
    virtual void startAnew() = 0; // another document comes: nothing of the one before stays

Q_SIGNALS:
    void jumpRequested(const Tongguan::Place& place);
    void formRequested(); // back to the form
};

// How a panel is offered: its dock, its key and the room that it wants when it is asked for.
struct PanelPlace {
    QString name; // of the dock, for the layout
    QString title;
    QKeySequence key;
    int width = 0, height = 0;
};

} // namespace Tongguan
