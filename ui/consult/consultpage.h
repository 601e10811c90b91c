// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "ui/consult/consulttable.h"
#include "ui/consult/devicetest.h"

class QHBoxLayout;
class QListView;
class QSplitter;
class QStackedWidget;

namespace Tongguan {

class BookingPage;
class CallControl;
class Chip;
class InspectionPanel;
class ConsultPort;
class ConsultRoom;
class EmptyState;
class PlaybackPage;
class SessionView;
class WaitingPage;

// The workspace of consultations: the list, and beside it what fits the one chosen: waiting room, session, or what is kept
// of a past one; or the booking, or the device test.
class ConsultPage final : public QWidget
{
    Q_OBJECT
public:
    ConsultPage(ConsultPort& port, ConsultRoom& room, CallControl& control, QWidget* parent = nullptr);
    ~ConsultPage() override;

    [[nodiscard]] ConsultTable& table() const { return *m_table; }
    [[nodiscard]] SessionView& session() const { return *m_session; }
    [[nodiscard]] BookingPage& booking() const { return *m_booking; }
    [[nodiscard]] WaitingPage& waiting() const { return *m_waiting; }
    [[nodiscard]] PlaybackPage& playback() const { return *m_playback; }
    [[nodiscard]] DeviceTest& devices() const { return *m_devices; }
    [[nodiscard]] QWidget* shown() const; // one of these, or the empty state

    void addTool(QAction* action); // beside "Book"
    [[nodiscard]] QSplitter& splitter() const { return *m_splitter; } // list and what is chosen
    void setRows(const QList<ConsultSummary>& rows);
    void open(ConsultId id);
    void book(const ConsultSubject& subject);
    void testDevices();
    // The session stands elsewhere (in a dock), or comes back.
    void setSessionAway(bool away);
    [[nodiscard]] bool isSessionAway() const { return m_away; }
    void placeSession(); // back into its place here

Q_SIGNALS:
    void joinRequested();
    void refreshRequested();
    void sessionWanted(); // bring it back from where it stands

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildList();
    void build();
    void showShelf(ConsultShelf shelf);
    void showChosen(); // by the state of the open consultation
    void showPage(QWidget* page);
    void showAway();
    QWidget* makeSteps();
    void showSteps(bool shown);
    void showCounts();
    void choose(ConsultId id);

    ConsultPort& m_port;
    ConsultRoom& m_room;
    CallControl& m_control;
    ConsultTable* m_table;
    QListView* m_list;
    QStackedWidget *m_pages, *m_lists;
    EmptyState *m_empty, *m_listEmpty;
    BookingPage* m_booking;
    WaitingPage* m_waiting;
    SessionView* m_session;
    PlaybackPage* m_playback;
    DeviceTest* m_devices;
    QWidget *m_sessionPlace, *m_left;
    InspectionPanel* m_steps; // before the call; in it the session has its own
    QWidget* m_stepsPage;
    EmptyState* m_elsewhere;
    QSplitter* m_splitter;
    QList<std::pair<ConsultShelf, Chip*>> m_chips;
    QPushButton *m_book, *m_test;
    QHBoxLayout* m_tools = nullptr;
    bool m_away = false, m_testing = false, m_isBooking = false, m_choosing = false, m_isStepping = false;
};

} // namespace Tongguan
