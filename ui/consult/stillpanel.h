// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Tongguan {

class CallControl;
class ConsultRoom;
class StillDesk;

// The stills of a consultation as small pictures, and what makes new ones.
class StillPanel final : public QWidget
{
    Q_OBJECT
public:
    StillPanel(ConsultRoom& room, CallControl& control, StillDesk& desk, QWidget* parent = nullptr);

    void setLarge(const QString& feed) { m_feed = feed; } // what is shown large: stills are taken of it

Q_SIGNALS:
    void fileChosen(const Tongguan::ConsultFile& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void fillIcon(const ConsultFile& file);
    void fetchIcon(const ConsultFile& file);
    void lookAgain(); // for stills that are still on their way to the server

    ConsultRoom& m_room;
    CallControl& m_control;
    StillDesk& m_desk;
    QString m_feed;
    QListWidget* m_list;
    QLabel* m_nothing;
    QLineEdit* m_place;
    QPushButton *m_take, *m_request, *m_file;
    QHash<QString, QImage> m_pictures; // by blob, small
    QTimer m_again;
};

} // namespace Tongguan
