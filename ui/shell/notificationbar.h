// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "ui/shell/tone.h"

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace Tongguan {

// Something to tell, with at most one action: "Deleted TG-0001. [Undo]".
struct Notice {
    Tone tone = Tone::Neutral;
    QString text;
    QString actionText;
    std::function<void()> action;
    QString details; // to copy
    bool stays = false; // until closed; others leave by themselves, errors always stay
};

// One line below the title that tells without asking; several notices queue, the newest on top.
class NotificationBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NotificationBar(QWidget* parent = nullptr);

    void tell(Notice notice);
    void tell(const Error& error, const QString& about = {}); // explained
    void dismiss(); // the one shown
    [[nodiscard]] qsizetype count() const { return m_notices.size(); }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();

    QList<Notice> m_notices; // the last is shown
    QLabel *m_icon, *m_text, *m_more;
    QPushButton* m_action;
    QToolButton *m_copy, *m_close;
    QTimer* m_timer;
};

} // namespace Tongguan
