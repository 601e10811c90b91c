// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace Tongguan {

class ConsultRoom;
struct FileToShare;

// What was said and happened, in order, with the files; a line to say more, with or without a call, with or without a line.
class ChatPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChatPanel(ConsultRoom& room, QWidget* parent = nullptr);

    void setSeeking(bool seeking); // the clock before each line leads to its moment
    void setUntil(const QDateTime& time); // playback: what came later is not shown; null: everything
    [[nodiscard]] QString text() const; // as shown
    void share(const FileToShare& file);

Q_SIGNALS:
    void timeChosen(const QDateTime& time);
    void fileChosen(const Tongguan::ConsultFile& file);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void rebuild();
    void append(const QList<ConsultEvent>& events);
    void add(const ConsultEvent& event);
    void send();
    void showWaiting();
    [[nodiscard]] QString htmlOf(const ConsultEvent& event) const;

    ConsultRoom& m_room;
    QTextBrowser* m_log;
    QLineEdit* m_line;
    QPushButton* m_send;
    QToolButton* m_attach;
    QLabel* m_waiting;
    QDateTime m_until;
    QDate m_lastDay;
    bool m_isSeeking = false;
    qint64 m_shownWaiting = 0; // events of ours that are not sent yet
};

} // namespace Tongguan
