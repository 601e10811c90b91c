// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Tongguan {

class ConsultRoom;

// Before a consultation: when it is, one's place in the queue, who comes; for the officer the button that begins it.
class WaitingPage final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPage(ConsultRoom& room, QWidget* parent = nullptr);

    void showQueue(const Result<QueuePlace>& place);
    void setAway(const QDateTime& since); // nobody of the company is heard since then; null: it is there

Q_SIGNALS:
    void deviceTestRequested();
    void inviteRequested();
    void removeRequested();
    void beginRequested();
    void stepsRequested(); // of the inspection, before the call

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void refresh();
    void askQueue();
    [[nodiscard]] bool isWaiting() const;

    ConsultRoom& m_room;
    QLabel *m_title, *m_meaning, *m_place, *m_wait, *m_note, *m_when, *m_office, *m_subject, *m_agenda, *m_people;
    QPushButton *m_arrive, *m_depart, *m_begin, *m_test, *m_invite, *m_remove, *m_cancel, *m_steps;
    QTimer m_again;
    QWidget* m_queue;
    QDateTime m_away;
};

} // namespace Tongguan
