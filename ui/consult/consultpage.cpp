// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consultpage.h"

#include "ui/consult/bookingpage.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/consultdelegate.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consulttable.h"
#include "ui/consult/inspectionpanel.h"
#include "ui/consult/playbackpage.h"
#include "ui/consult/sessionview.h"
#include "ui/consult/stilldesk.h"
#include "ui/consult/waitingpage.h"
#include "ui/shell/chip.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

namespace Tongguan {

static constexpr int SmallestWidth = 760, SmallestHeight = 440;

ConsultPage::ConsultPage(ConsultPort& port, ConsultRoom& room, CallControl& control, QWidget* parent)
    : QWidget(parent)
    , m_port(port)
    , m_room(room)
    , m_control(control)
    , m_table(new ConsultTable(this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_lists(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_listEmpty(new EmptyState(this))
    , m_booking(new BookingPage(port, this))
    , m_waiting(new WaitingPage(room, this))
    , m_session(new SessionView(room, control, this))
    , m_playback(new PlaybackPage(room, this))
    , m_devices(new DeviceTest(control.call(), this))
    , m_sessionPlace(new QWidget(this))
    , m_left(new QWidget(this))
    , m_steps(new InspectionPanel(room, control, *new StillDesk(room, control, this), this))
    , m_stepsPage(makeSteps())
    , m_elsewhere(new EmptyState(this))
    , m_splitter(new QSplitter(this))
    , m_book(new QPushButton(themedIcon(u"calendar"), tr("Book…"), this))
    , m_test(new QPushButton(themedIcon(u"headset"), tr("Device test"), this))
{
    setObjectName(u"consultPage"_s);
    setMinimumSize(SmallestWidth, SmallestHeight); // the widest of its pages must not make every workspace that wide
    buildList();
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const ConsultSummary* row = m_choosing ? nullptr : m_table->row(index))
            open(row->id);
    });
    connect(m_list, &QListView::activated, this, [this] {
        if (QWidget* page = shown())
            page->setFocus();
    });
    connect(m_book, &QPushButton::clicked, this, [this] { book({}); });
    connect(m_test, &QPushButton::clicked, this, &ConsultPage::testDevices);
    connect(m_empty, &EmptyState::firstChosen, this, [this] { book({}); });
    connect(m_empty, &EmptyState::secondChosen, this, &ConsultPage::testDevices);
    connect(m_elsewhere, &EmptyState::firstChosen, this, &ConsultPage::sessionWanted);
    connect(m_booking, &BookingPage::booked, this, [this](ConsultId id) {
        Q_EMIT refreshRequested();
        open(id);
    });
    connect(m_booking, &BookingPage::cancelled, this, [this] {
        m_isBooking = false;
        showChosen();
    });
    connect(m_booking, &BookingPage::failed, &room, &ConsultRoom::failed);
    connect(m_waiting, &WaitingPage::stepsRequested, this, [this] { showSteps(true); });
    connect(m_steps, &InspectionPanel::fileChosen, this, [this](const ConsultFile& file) { m_session->showFile(file); });
    connect(m_waiting, &WaitingPage::deviceTestRequested, this, &ConsultPage::testDevices);
    connect(m_waiting, &WaitingPage::inviteRequested, this, [this] { m_session->findChild<QAction*>(u"callInvite"_s)->trigger(); });
    connect(m_waiting, &WaitingPage::removeRequested, this, [this] { m_session->findChild<QAction*>(u"callRemove"_s)->trigger(); });
    connect(m_waiting, &WaitingPage::beginRequested, this, [this] {
        m_room.say(ConsultEventKind::Begun);
        Q_EMIT joinRequested();
    });
    connect(m_session, &SessionView::joinRequested, this, &ConsultPage::joinRequested);
    connect(m_session, &SessionView::leaveRequested, &control, &CallControl::leave);
    connect(m_session, &SessionView::deviceTestRequested, this, &ConsultPage::testDevices);
    connect(m_playback, &PlaybackPage::fileChosen, this, [this](const ConsultFile& file) { m_session->showFile(file); });
    connect(m_devices, &DeviceTest::finished, this, [this] {
        m_testing = false;
        m_devices->end();
        showChosen();
    });
    connect(&room, &ConsultRoom::opened, this, &ConsultPage::showChosen);
    connect(&room, &ConsultRoom::changed, this, &ConsultPage::showChosen);
    connect(&room, &ConsultRoom::lineChanged, m_devices, &DeviceTest::setOnline);
    showCounts();
    showPage(m_empty);
}

ConsultPage::~ConsultPage() = default;

void ConsultPage::buildList()
{
    m_list->setObjectName(u"consultList"_s);
    m_list->setAccessibleName(tr("Consultations"));
    m_list->setModel(m_table);
    m_list->setItemDelegate(new ConsultDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_listEmpty->setWords(u"empty"_s, tr("Nothing here"), tr("No consultation is on this shelf."));
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_listEmpty);
    auto* chips = new FlowBox(this);
    const auto add = [&](ConsultShelf shelf, const QString& icon, const QString& text, const QString& name) {
        auto* chip = new Chip(icon, text, Tone::Accent, this);
        chip->setCheckable(true);
        chip->setIconShown(false);
        chip->setObjectName(u"shelf."_s + name);
        chips->flow().addWidget(chip);
        m_chips.append({ shelf, chip });
        connect(chip, &QAbstractButton::clicked, this, [this, shelf] { showShelf(shelf); });
    };
    add(ConsultShelf::All, u"menu"_s, tr("All"), u"all"_s);
    add(ConsultShelf::Today, u"calendar"_s, tr("Today"), u"today"_s);
    add(ConsultShelf::Open, u"waiting"_s, tr("Under way"), u"open"_s);
    add(ConsultShelf::Booked, u"calendar"_s, tr("Booked"), u"booked"_s);
    add(ConsultShelf::Past, u"history"_s, tr("Past"), u"past"_s);
    m_chips.first().second->setChecked(true);
    m_book->setObjectName(u"consultBook"_s);
    m_test->setObjectName(u"consultTest"_s);
    m_tools = new QHBoxLayout;
    QHBoxLayout* buttons = m_tools;
    buttons->setContentsMargins(8, 6, 8, 6);
    buttons->setSpacing(6);
    buttons->addWidget(m_book);
    buttons->addWidget(m_test);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    auto* shelf = new QHBoxLayout;
    shelf->setContentsMargins(8, 0, 8, 6);
    shelf->addWidget(chips);
    column->addLayout(shelf);
    column->addWidget(m_lists, 1);
}

void ConsultPage::build()
{
    auto* place = new QVBoxLayout(m_sessionPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_session);
    const bool office = m_port.side() == ConsultSide::Office;
    m_empty->setWords(u"call"_s, office ? tr("Consult with companies") : tr("Consult with the customs office"), office ? tr("By video, chat and files, beside the document it is about. Choose who waits at the left, or book a consultation. Everything is kept as evidence and can be read without a line.") : tr("By video, chat and files, beside the document it is about, instead of driving to the counter. Everything is kept as evidence and can be read without a line."));
    m_empty->setActions(tr("Book a consultation…"), tr("Test camera and sound"));
    m_elsewhere->setWords(u"columns"_s, tr("The consultation stands beside the document"), tr("It goes on there; closing the pane there brings it back."));
    m_elsewhere->setActions(tr("Bring it here"));
    for (QWidget* page : std::initializer_list<QWidget*> { m_empty, m_booking, m_waiting, m_stepsPage, m_sessionPlace, m_elsewhere, m_playback, m_devices })
        m_pages->addWidget(page);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 300, 900 });
    m_splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

// The steps of an inspection before the call: a company goes through them where there may be no line.
QWidget* ConsultPage::makeSteps()
{
    auto* page = new QWidget(this);
    auto* back = new QPushButton(themedIcon(u"back"), tr("Waiting room"), page);
    back->setObjectName(u"stepsBack"_s);
    connect(back, &QPushButton::clicked, this, [this] { showSteps(false); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->addWidget(back);
    head->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
    return page;
}

void ConsultPage::showSteps(bool shown)
{
    m_isStepping = shown;
    showChosen();
    (shown ? static_cast<QWidget*>(m_steps) : m_waiting)->setFocus();
}

void ConsultPage::addTool(QAction* action)
{
    auto* button = new QToolButton(m_left);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(m_book->sizeHint().height(), m_book->sizeHint().height());
    button->setVisible(action->isVisible()); // by what one may do, which may change
    connect(action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); });
    m_tools->addWidget(button);
}

QWidget* ConsultPage::shown() const
{
    QWidget* page = m_pages->currentWidget();
    return page == m_sessionPlace ? m_session : page == m_stepsPage ? m_steps : page;
}

void ConsultPage::setRows(const QList<ConsultSummary>& rows)
{
    m_choosing = true; // the views still hear of it
    m_table->setSide(m_port.side());
    m_table->setNow(m_port.serverNow());
    m_table->setRows(rows);
    m_choosing = false;
    choose(m_room.id());
    showCounts();
    showAway();
}

// Who is away is told with the list, not in the log.
void ConsultPage::showAway()
{
    const ConsultSummary* row = m_table->find(m_room.id());
    m_waiting->setAway(row ? row->away : QDateTime());
}

void ConsultPage::showShelf(ConsultShelf shelf)
{
    m_choosing = true;
    m_table->setShelf(shelf);
    m_choosing = false;
    choose(m_room.id());
    showCounts();
}

// In the list, without opening it.
void ConsultPage::choose(ConsultId id)
{
    m_choosing = true;
    m_list->setCurrentIndex(m_table->indexOf(id));
    m_choosing = false;
}

void ConsultPage::showCounts()
{
    for (const auto& [shelf, chip] : std::as_const(m_chips)) {
        chip->setChecked(shelf == m_table->shelf());
        chip->setCount(shelf == ConsultShelf::All ? -1 : m_table->count(shelf));
    }
    m_lists->setCurrentWidget(m_table->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_listEmpty);
}

void ConsultPage::open(ConsultId id)
{
    if (m_control.isInCall() && id != m_room.id()) { // a key in the list does not hang up
        m_isBooking = false;
        choose(m_room.id());
        showChosen();
        Q_EMIT m_room.failed({ ErrorKind::Refused, u"call.other"_s, {}, {} });
        return;
    }
    if (m_testing) {
        m_devices->end();
        m_testing = false;
    }
    if (id != m_room.id())
        m_isStepping = false;
    m_room.open(id);
    choose(id);
    m_isBooking = false;
    showChosen();
}

void ConsultPage::showChosen()
{
    showAway();
    if (m_testing || m_isBooking)
        return;
    const ConsultState state = m_room.now().state;
    m_isStepping = m_isStepping && m_room.now().isInspection() && (state == ConsultState::Booked || state == ConsultState::Waiting);
    if (m_room.id().isNull() || !m_room.isLoaded()) {
        showPage(m_empty);
        return;
    }
    switch (state) {
    case ConsultState::Booked:
    case ConsultState::Waiting: showPage(m_isStepping ? m_stepsPage : m_waiting); break;
    case ConsultState::Live:
    case ConsultState::Suspended: showPage(m_away ? static_cast<QWidget*>(m_elsewhere) : m_sessionPlace); break;
    case ConsultState::Ended: showPage(m_playback); break;
    }
}

void ConsultPage::showPage(QWidget* page)
{
    if (m_pages->currentWidget() != page)
        m_pages->setCurrentWidget(page);
}

void ConsultPage::book(const ConsultSubject& subject)
{
    m_isBooking = true;
    showPage(m_booking);
    m_booking->begin(subject);
}

void ConsultPage::testDevices()
{
    if (m_control.isInCall()) { // the call has the devices
        Q_EMIT m_room.failed({ ErrorKind::Refused, u"call.busy"_s, {}, {} });
        return;
    }
    m_testing = true;
    showPage(m_devices);
    m_devices->begin();
    m_devices->setFocus();
}

void ConsultPage::setSessionAway(bool away)
{
    m_away = away;
    showChosen();
}

void ConsultPage::placeSession()
{
    m_sessionPlace->layout()->addWidget(m_session);
    m_session->show();
    setSessionAway(false);
}

void ConsultPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace Tongguan
