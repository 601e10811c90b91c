// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/callcontrol.h"
#include "ui/consult/callstage.h"
#include "ui/consult/chatpanel.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/figurespanel.h"
#include "ui/consult/inspectionpanel.h"
#include "ui/consult/inspectionrecord.h"
#include "ui/consult/minutespanel.h"
#include "ui/consult/pagespanel.h"
#include "ui/consult/recordbar.h"
#include "ui/consult/sessionview.h"
#include "ui/consult/stillaskbar.h"
#include "ui/consult/stilldesk.h"
#include "ui/consult/stillpanel.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace Tongguan {

SessionView::SessionView(ConsultRoom& room, CallControl& control, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_control(control)
    , m_desk(new StillDesk(room, control, this))
    , m_stage(new CallStage(this))
    , m_recording(new RecordBar(room, this))
    , m_asked(new StillAskBar(room, control, *m_desk, this))
    , m_tabs(new QTabWidget(this))
    , m_chat(new ChatPanel(room, this))
    , m_questions(new QuestionPanel(room, this))
    , m_stills(new StillPanel(room, control, *m_desk, this))
    , m_pages(new PagesPanel(room, this))
    , m_inspection(new InspectionPanel(room, control, *m_desk, this))
    , m_record(new InspectionRecord(room, this))
    , m_minutes(new MinutesPanel(room, this))
    , m_figures(new FiguresPanel(control, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_bar(nullptr)
    , m_lineBar(new QFrame(this))
    , m_title(new QLabel(this))
    , m_people(new QLabel(this))
    , m_lineIcon(new QLabel(m_lineBar))
    , m_line(new QLabel(m_lineBar))
    , m_join(new QPushButton(themedIcon(u"call", Tone::Good), tr("Join the call"), m_lineBar))
{
    setObjectName(u"sessionView"_s);
    buildActions();
    buildBar();
    buildTabs();
    build();
    m_stage->setSource([this](const QString& feed) { return m_control.call().picture(feed); });
    connect(m_stage, &CallStage::pictureSizeWanted, &control, &CallControl::setPictureSize);
    connect(&control, &CallControl::pictureChanged, m_stage, &CallStage::refresh);
    connect(&control, &CallControl::feedsChanged, this, &SessionView::showPictures);
    connect(&control, &CallControl::speakerChanged, this, &SessionView::showPictures);
    connect(&control, &CallControl::lineChanged, this, &SessionView::refresh);
    connect(&control, &CallControl::switched, this, &SessionView::refresh);
    connect(&room, &ConsultRoom::changed, this, &SessionView::refresh);
    connect(&room, &ConsultRoom::opened, this, [this] {
        m_news.clear();
        refresh();
    });
    connect(&room, &ConsultRoom::appended, this, &SessionView::takeNews);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SessionView::seeTab);
    connect(m_asked, &StillAskBar::stepAsked, m_inspection, &InspectionPanel::choose);
    connect(&room, &ConsultRoom::lineChanged, this, &SessionView::showLine);
    connect(m_recording, &RecordBar::consentWanted, this, &SessionView::askConsent);
    connect(m_join, &QPushButton::clicked, this, &SessionView::joinRequested);
    connect(m_chat, &ChatPanel::fileChosen, this, &SessionView::showFile);
    connect(m_stills, &StillPanel::fileChosen, this, &SessionView::showFile);
    connect(m_inspection, &InspectionPanel::fileChosen, this, &SessionView::showFile);
    setField({});
    refresh();
}

SessionView::~SessionView() = default;

QAction* SessionView::act(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void SessionView::buildActions()
{
    m_microphone = act(u"callMicrophone"_s, u"microphone"_s, tr("Mute"), QKeySequence(u"Ctrl+Alt+M"_s), [this] { m_control.setMicrophoneOn(!m_control.isMicrophoneOn()); });
    m_camera = act(u"callCamera"_s, u"camera"_s, tr("Camera off"), QKeySequence(u"Ctrl+Alt+C"_s), [this] { m_control.setCameraOn(!m_control.isCameraOn()); });
    m_screen = act(u"callScreen"_s, u"screen"_s, tr("Share screen"), QKeySequence(u"Ctrl+Alt+S"_s), [this] { chooseScreen(); });
    m_screen->setCheckable(true);
    m_hand = act(u"callHand"_s, u"hand"_s, tr("Raise hand"), QKeySequence(u"Ctrl+Alt+H"_s), [this] { m_room.say(ConsultEventKind::Hand, { { u"up"_s, m_hand->isChecked() } }); });
    m_hand->setCheckable(true);
    m_point = act(u"callPoint"_s, u"point"_s, tr("Point at the field"), QKeySequence(u"Ctrl+Alt+P"_s), [this] {
        QJsonObject said { { u"field"_s, m_field->field } };
        if (m_field->line > 0)
            said.insert(u"line"_s, m_field->line);
        m_room.say(ConsultEventKind::Pointed, said);
    });
    m_recordAct = act(u"callRecord"_s, u"record"_s, tr("Record the call"), QKeySequence(u"Ctrl+Alt+R"_s), [this] { m_room.now().recording ? m_recording->stop() : m_recording->start(); });
    m_recordAct->setCheckable(true);
    m_document = act(u"callDocument"_s, u"declarations"_s, tr("Beside the document"), QKeySequence(u"Ctrl+Alt+D"_s), [this] { Q_EMIT documentRequested(m_room.now().subject.document, m_room.now().subject.number); });
    m_invite = act(u"callInvite"_s, u"invite"_s, tr("Invite…"), {}, [this] { askPerson(false); });
    m_remove = act(u"callRemove"_s, u"close"_s, tr("Remove somebody…"), {}, [this] { chooseRemoved(); });
    m_transfer = act(u"callTransfer"_s, u"transfer"_s, tr("Pass on…"), {}, [this] { askPerson(true); });
    m_suspend = act(u"callSuspend"_s, u"pause"_s, tr("Pause the consultation"), {}, [this] {
        m_room.say(m_room.now().state == ConsultState::Suspended ? ConsultEventKind::Resumed : ConsultEventKind::Suspended);
    });
    m_test = act(u"callTest"_s, u"headset"_s, tr("Camera and sound…"), {}, [this] { Q_EMIT deviceTestRequested(); });
    m_end = act(u"callEnd"_s, u"close"_s, tr("End the consultation…"), {}, [this] { askEnd(); });
    m_leave = act(u"callLeave"_s, u"call-end"_s, tr("Leave"), QKeySequence(u"Ctrl+Alt+L"_s), [this] { Q_EMIT leaveRequested(); });
    m_leave->setIcon(themedIcon(u"call-end", Tone::Bad));
}

void SessionView::buildBar()
{
    auto* box = new FlowBox(this);
    m_bar = box;
    const auto add = [box](QAction* action, bool wide) {
        auto* button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(20, 20));
        button->setMinimumSize(32, 32);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        connect(action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); }); // not for everybody
        box->flow().addWidget(button);
        return button;
    };
    for (QAction* action : { m_microphone, m_camera, m_screen, m_hand, m_point, m_recordAct })
        add(action, action == m_microphone || action == m_camera);
    auto* more = new QToolButton(box);
    more->setObjectName(u"callMore"_s);
    more->setIcon(themedIcon(u"more"));
    more->setIconSize(QSize(20, 20));
    more->setMinimumSize(32, 32);
    more->setAutoRaise(true);
    more->setToolTip(tr("More"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    more->addActions({ m_document, m_invite, m_remove, m_transfer, m_suspend, m_test, m_end });
    box->flow().addWidget(more);
    add(m_leave, true);
}

// Taller than a dock may be.
static QScrollArea* scrolled(QWidget* panel)
{
    auto* area = new QScrollArea;
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFocusProxy(panel);
    return area;
}

void SessionView::buildTabs()
{
    m_tabs->setObjectName(u"sessionTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    addTab(m_chat, tr("Chat"));
    m_inspectionTab = scrolled(m_inspection);
    addTab(m_inspectionTab, tr("Inspection"));
    m_recordTab = scrolled(m_record);
    addTab(m_recordTab, tr("Inspection record"));
    addTab(m_questions, tr("Questions"));
    addTab(m_stills, tr("Stills"));
    addTab(m_pages, tr("Pages"));
    addTab(m_minutes, tr("Minutes"));
    addTab(m_figures, tr("Line quality"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_inspectionTab), false);
    m_tabs->setTabVisible(m_tabs->indexOf(m_recordTab), false);
    m_tabs->setMinimumSize(240, 200); // beside a document there is no room for the tallest of them: it scrolls
}

void SessionView::addTab(QWidget* tab, const QString& name) { m_tabs->tabBar()->setTabData(m_tabs->addTab(tab, name), name); }

void SessionView::build()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setContentsMargins(12, 6, 12, 4);
    m_title->setObjectName(u"sessionTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_people->setObjectName(u"sessionPeople"_s);
    m_people->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_people->setForegroundRole(QPalette::PlaceholderText);
    m_line->setObjectName(u"lineText"_s);
    m_line->setWordWrap(true);
    m_join->setObjectName(u"callJoin"_s);
    m_join->setMinimumHeight(28);
    m_lineBar->setAutoFillBackground(true);
    auto* line = new QHBoxLayout(m_lineBar);
    line->setContentsMargins(12, 4, 8, 4);
    line->addWidget(m_lineIcon, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    line->addWidget(m_join);
    auto* pictures = new QWidget(this);
    auto* left = new QVBoxLayout(pictures);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_lineBar);
    left->addWidget(m_recording);
    left->addWidget(m_asked);
    left->addWidget(m_stage, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_bar, 1);
    left->addLayout(bar);
    m_splitter->addWidget(pictures);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        (m_splitter->orientation() == Qt::Horizontal ? m_wide : m_tall) = m_splitter->sizes();
        Q_EMIT layoutChanged();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_people, 1);
    column->addLayout(head);
    column->addWidget(m_splitter, 1);
}

} // namespace Tongguan
