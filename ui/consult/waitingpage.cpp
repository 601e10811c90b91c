// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/waitingpage.h"

#include "models/base/async.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QMessageBox>

namespace Tongguan {

namespace {

constexpr std::chrono::seconds QueueEvery { 10 };
constexpr std::chrono::seconds QueueSoon { 1 };

QLabel* waitingFact(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFont enlarged(const QFont& font, qreal by)
{
    QFont large = font;
    large.setPointSizeF(large.pointSizeF() + by);
    large.setBold(true);
    return large;
}

} // namespace

WaitingPage::WaitingPage(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_title(new QLabel(this))
    , m_meaning(waitingFact(this))
    , m_place(new QLabel(this))
    , m_wait(new QLabel(this))
    , m_note(waitingFact(this))
    , m_when(waitingFact(this))
    , m_office(waitingFact(this))
    , m_subject(waitingFact(this))
    , m_agenda(waitingFact(this))
    , m_people(waitingFact(this))
    , m_arrive(new QPushButton(themedIcon(u"waiting"), tr("I am here: wait for my turn"), this))
    , m_depart(new QPushButton(tr("Leave the waiting room"), this))
    , m_begin(new QPushButton(themedIcon(u"call"), tr("Begin"), this))
    , m_test(new QPushButton(themedIcon(u"camera"), tr("Test camera and sound"), this))
    , m_invite(new QPushButton(themedIcon(u"invite"), tr("Invite…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
    , m_cancel(new QPushButton(tr("Cancel the consultation"), this))
    , m_steps(new QPushButton(themedIcon(u"inspection"), tr("Inspection steps"), this))
    , m_queue(new QWidget(this))
{
    setObjectName(u"waitingPage"_s);
    build();
    m_again.setInterval(QueueEvery);
    connect(&m_again, &QTimer::timeout, this, &WaitingPage::askQueue);
    connect(m_arrive, &QPushButton::clicked, this, [this] { m_room.say(ConsultEventKind::Arrived); });
    connect(m_depart, &QPushButton::clicked, this, [this] { m_room.say(ConsultEventKind::Departed); });
    connect(m_begin, &QPushButton::clicked, this, &WaitingPage::beginRequested);
    connect(m_test, &QPushButton::clicked, this, &WaitingPage::deviceTestRequested);
    connect(m_steps, &QPushButton::clicked, this, &WaitingPage::stepsRequested);
    connect(m_invite, &QPushButton::clicked, this, &WaitingPage::inviteRequested);
    connect(m_remove, &QPushButton::clicked, this, &WaitingPage::removeRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        auto* box = new QMessageBox(QMessageBox::Question, tr("Cancel the consultation"),
            tr("Cancel the consultation on %1, %2?").arg(subjectText(m_room.now().subject), consultTimeText(m_room.now().from, m_room.now().to)), QMessageBox::NoButton, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton* yes = box->addButton(tr("Cancel it"), QMessageBox::DestructiveRole);
        box->addButton(tr("Keep it"), QMessageBox::RejectRole);
        connect(yes, &QPushButton::clicked, this, [this] { m_room.say(ConsultEventKind::Cancelled); });
        box->open();
    });
    connect(&room, &ConsultRoom::changed, this, &WaitingPage::refresh);
    connect(&room, &ConsultRoom::opened, this, &WaitingPage::refresh);
    refresh();
}

void WaitingPage::build()
{
    m_title->setFont(enlarged(font(), 4));
    m_place->setObjectName(u"queuePlace"_s);
    m_place->setFont(enlarged(font(), 8));
    m_wait->setObjectName(u"queueWait"_s);
    m_wait->setFont(enlarged(font(), 2));
    m_note->setObjectName(u"queueNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_arrive->setObjectName(u"waitArrive"_s);
    m_depart->setObjectName(u"waitDepart"_s);
    m_begin->setObjectName(u"waitBegin"_s);
    m_test->setObjectName(u"waitTest"_s);
    m_invite->setObjectName(u"waitInvite"_s);
    m_remove->setObjectName(u"waitRemove"_s);
    m_cancel->setObjectName(u"waitCancel"_s);
    m_steps->setObjectName(u"waitSteps"_s);
    m_steps->setToolTip(tr("Steps and stills can be done before the call, also without a line; they are sent when there is one"));
    m_meaning->setObjectName(u"waitMeaning"_s);
    m_cancel->setFlat(true);
    m_arrive->setDefault(true);
    m_begin->setDefault(true);
    auto* queue = new QVBoxLayout(m_queue);
    queue->setContentsMargins(16, 12, 16, 12);
    queue->setSpacing(4);
    queue->addWidget(m_place);
    queue->addWidget(m_wait);
    queue->addWidget(m_note);
    m_queue->setAutoFillBackground(true);
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(6);
    facts->addRow(tr("Time"), m_when);
    facts->addRow(tr("Customs office"), m_office);
    facts->addRow(tr("About"), m_subject);
    facts->addRow(tr("Agenda"), m_agenda);
    facts->addRow(tr("Who comes"), m_people);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : { m_begin, m_arrive, m_depart, m_steps, m_test, m_invite, m_remove, m_cancel }) {
        button->setMinimumHeight(32);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    column->addWidget(m_queue);
    column->addLayout(facts);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch();
}

bool WaitingPage::isWaiting() const { return m_room.now().state == ConsultState::Waiting; }

void WaitingPage::refresh()
{
    const Consultation& now = m_room.now();
    const bool office = m_room.isOffice(), company = m_room.side() == ConsultSide::Company, early = now.state == ConsultState::Booked;
    m_title->setText(consultStateWord(now.state));
    const bool isAway = office && m_away.isValid() && isWaiting(), hasLost = !office && early && now.lostPlace.isValid();
    const auto clock = [](const QDateTime& time) { return time.toLocalTime().toString(u"HH:mm"_s); };
    m_meaning->setText(isAway ? tr("The company cannot be reached since %1. It keeps its place for a few minutes; you may call the next one meanwhile.").arg(clock(m_away))
            : hasLost         ? tr("This computer could not be reached for too long: your place in the queue was given up at %1. Queue again; your booking stays.").arg(clock(now.lostPlace))
                              : consultStateMeaning(now.state, m_room.side(), now.from.isValid()));
    QPalette toned = palette();
    if (isAway || hasLost)
        toned.setColor(QPalette::WindowText, toneColor(Tone::Warning, toned));
    m_meaning->setPalette(toned);
    m_arrive->setText(hasLost ? tr("Queue again") : tr("I am here: wait for my turn"));
    m_when->setText(now.extraHours ? tr("%1, outside working hours").arg(consultTimeText(now.from, now.to)) : consultTimeText(now.from, now.to));
    m_office->setText(now.officeName.isEmpty() ? now.office : now.officeName);
    const QString title = now.subject.title == subjectText(now.subject) ? QString() : now.subject.title;
    m_subject->setText(title.isEmpty() ? subjectText(now.subject) : u"%1 · %2"_s.arg(subjectText(now.subject), title));
    QStringList agenda;
    for (int i = 0; i < now.agenda.size(); ++i)
        agenda.append(u"%1. %2"_s.arg(i + 1).arg(now.agenda.at(i)));
    m_agenda->setText(agenda.join(u'\n'));
    QStringList people;
    for (const Participant& one : now.participants) {
        const QString ring = participantWord(one);
        people.append(ring.isEmpty() ? tr("%1 (%2)").arg(one.user, consultRoleWord(one.role)) : tr("%1 (%2, %3)").arg(one.user, consultRoleWord(one.role), ring));
    }
    m_people->setText(people.join(u'\n'));
    m_queue->setVisible(isWaiting() && !office);
    QPalette filled = palette();
    filled.setColor(QPalette::Window, toneFill(Tone::Waiting, filled));
    m_queue->setPalette(filled);
    m_arrive->setVisible(company && early);
    m_depart->setVisible(company && isWaiting());
    m_begin->setVisible(office);
    m_steps->setVisible(now.isInspection() && (office || company));
    m_cancel->setEnabled(early || isWaiting());
    m_cancel->setVisible(office || company);
    m_invite->setVisible(office || company);
    m_remove->setVisible(office && std::any_of(now.participants.begin(), now.participants.end(), [this](const Participant& one) { return m_room.canRemove(one); }));
    if (isWaiting() && isVisible() && !m_again.isActive())
        askQueue();
}

void WaitingPage::setAway(const QDateTime& since)
{
    if (since == m_away)
        return;
    m_away = since;
    refresh();
}

void WaitingPage::askQueue()
{
    if (!isWaiting() || m_room.isOffice())
        return;
    m_again.start();
    whenReady(m_room.port().queue(m_room.now().office, m_room.id()), this, [this](const Result<QueuePlace>& place) { showQueue(place); });
}

void WaitingPage::showQueue(const Result<QueuePlace>& place)
{
    if (!place) {
        m_place->setText(tr("Place not known"));
        m_wait->setText({});
        m_note->setText(explain(place.error()).what + u' ' + tr("You keep your place; it is shown again when there is a line."));
        return;
    }
    if (place->ahead < 0) { // the office has not heard of us yet
        m_place->setText(tr("Taking your place…"));
        m_wait->setText({});
        m_note->setText(tr("Your place is shown as soon as the office has it."));
        m_again.start(QueueSoon);
        return;
    }
    m_again.setInterval(QueueEvery);
    m_place->setText(place->ahead > 0 ? tr("%n before you", nullptr, place->ahead) : tr("You are next"));
    m_wait->setText(place->isOpen ? tr("Expected wait: %1").arg(waitText(place->wait)) : QString());
    m_wait->setVisible(place->isOpen);
    if (!place->isOpen && place->opens.isValid())
        m_note->setText(tr("The office is closed now; it opens %1. You keep your place.").arg(place->opens.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    else
        m_note->setText(tr("You may go on working: it rings when the officer begins. Files can be put into the chat already."));
}

void WaitingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askQueue();
}

void WaitingPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

} // namespace Tongguan
