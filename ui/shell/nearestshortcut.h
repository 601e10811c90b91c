// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QAction;
class QKeySequence;

namespace Tongguan {

// Where a key means something at the place of the keys and something all over the window, the nearer one counts. Qt by
// itself takes such a key for ambiguous and does neither. An event filter of the application.
class NearestShortcut final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QAction* nearest(const QKeySequence& key);
};

} // namespace Tongguan
