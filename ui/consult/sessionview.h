// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/consult/questionpanel.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace Tongguan {

class CallControl;
class CallStage;
class ChatPanel;
class ConsultRoom;
class FiguresPanel;
class InspectionPanel;
class InspectionRecord;
class MinutesPanel;
class PagesPanel;
class RecordBar;
class StillAskBar;
class StillDesk;
class StillPanel;

// A consultation under way: the pictures, the state of the line in words, and beside or below them chat, questions, stills,
// pages, inspection and minutes. It stands in its workspace, or in a dock beside a document.
class SessionView final : public QWidget
{
    Q_OBJECT
public:
    SessionView(ConsultRoom& room, CallControl& control, QWidget* parent = nullptr);
    ~SessionView() override;

    [[nodiscard]] QuestionPanel& questions() const { return *m_questions; }
    [[nodiscard]] InspectionRecord& record() const { return *m_record; }
    [[nodiscard]] PagesPanel& pages() const { return *m_pages; }
    [[nodiscard]] CallStage& stage() const { return *m_stage; }
    void setField(const std::optional<FieldInHand>& field); // in the document beside: may be pointed at
    void showFile(const ConsultFile& file);
    void showTab(QWidget* tab);
    [[nodiscard]] QList<QAction*> keys() const; // those that work wherever one is in the window while it is under way
    [[nodiscard]] QByteArray layoutState() const; // the room of pictures and panels, wide and narrow
    void restoreLayout(const QByteArray& state);
    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }

Q_SIGNALS:
    void joinRequested(); // the call
    void leaveRequested();
    void deviceTestRequested();
    void layoutChanged(); // by hand
    void documentRequested(const QString& document, const QString& number); // that it is about: beside it

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    void buildBar();
    void buildTabs();
    void build();
    QAction* act(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void refresh();
    void showPeople();
    void showPictures();
    void showLine();
    void addTab(QWidget* tab, const QString& name);
    void takeNews(const QList<ConsultEvent>& events);
    void seeTab(); // what is shown is no news any more
    void nameTabs();
    [[nodiscard]] QWidget* tabOf(ConsultEventKind kind) const; // where it is to be seen; null: nowhere, or it is told otherwise
    void askConsent();
    void askPerson(bool transfer);
    void chooseRemoved();
    void askRemove(const Participant& one);
    void askEnd();
    void chooseScreen();
    void turn();
    void layOut();
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] QString emptyText() const;

    ConsultRoom& m_room;
    CallControl& m_control;
    StillDesk* m_desk;
    CallStage* m_stage;
    RecordBar* m_recording;
    StillAskBar* m_asked;
    QTabWidget* m_tabs;
    ChatPanel* m_chat;
    QuestionPanel* m_questions;
    StillPanel* m_stills;
    PagesPanel* m_pages;
    InspectionPanel* m_inspection;
    InspectionRecord* m_record;
    MinutesPanel* m_minutes;
    FiguresPanel* m_figures;
    QSplitter* m_splitter;
    QWidget *m_inspectionTab = nullptr, *m_recordTab = nullptr; // what scrolls them
    QWidget* m_bar;
    QFrame* m_lineBar;
    QLabel *m_title, *m_people, *m_lineIcon, *m_line;
    QPushButton* m_join;
    QAction *m_microphone, *m_camera, *m_screen, *m_hand, *m_point, *m_recordAct, *m_invite, *m_remove, *m_transfer, *m_suspend, *m_end, *m_leave, *m_document, *m_test;
    std::optional<FieldInHand> m_field;
    QHash<const QWidget*, int> m_news; // by tab: what others have said there while it was out of sight
    bool m_isLaidOut = false;
    QList<int> m_wide, m_tall; // sizes in the splitter; empty: the usual ones
};

} // namespace Tongguan
