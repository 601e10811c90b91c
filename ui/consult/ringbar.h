// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Tongguan {

// Somebody calls: over whatever is shown, until it is accepted or declined, or nobody answered for a while.
class RingBar final : public QFrame
{
    Q_OBJECT
public:
    explicit RingBar(QWidget* window);

    void ring(const ConsultSummary& consultation);
    void stop(ConsultId id); // it was answered elsewhere, or has ended
    [[nodiscard]] ConsultId ringing() const { return m_consultation.id; } // null: nobody calls

Q_SIGNALS:
    void accepted(Tongguan::ConsultId id);
    void declined(Tongguan::ConsultId id);
    void missed(const Tongguan::ConsultSummary& consultation);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void finish();

    ConsultSummary m_consultation;
    QLabel *m_icon, *m_title, *m_text;
    QPushButton *m_accept, *m_decline;
    QTimer m_bell, m_patience;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace Tongguan
