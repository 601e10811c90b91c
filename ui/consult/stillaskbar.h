// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace Tongguan {

class CallControl;
class ConsultRoom;
class StillDesk;

// The officer asks for a still: for the others, whatever else they look at, what for and the ways to give it.
class StillAskBar final : public QFrame
{
    Q_OBJECT
public:
    StillAskBar(ConsultRoom& room, CallControl& control, StillDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void stepAsked(const QString& step); // of an inspection; the first time that it is shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void chooseFile();

    ConsultRoom& m_room;
    CallControl& m_control;
    StillDesk& m_desk;
    QString m_shown; // the ask
    QLabel *m_icon, *m_text;
    QPushButton *m_live, *m_file, *m_cannot;
};

} // namespace Tongguan
