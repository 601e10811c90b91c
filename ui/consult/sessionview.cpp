// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/sessionview.h"

#include "ui/consult/callcontrol.h"
#include "ui/consult/callstage.h"
#include "ui/consult/chatpanel.h"
#include "ui/consult/consentdialog.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/inspectionpanel.h"
#include "ui/consult/inspectionrecord.h"
#include "ui/consult/minutespanel.h"
#include "ui/consult/pagespanel.h"
#include "ui/consult/persondialog.h"
#include "ui/consult/recordbar.h"
#include "ui/consult/stilldesk.h"
#include "ui/consult/stillpanel.h"
#include "ui/consult/stillview.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QDataStream>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace Tongguan {

bool SessionView::isUnderWay() const
{
    const ConsultState state = m_room.now().state;
    return state == ConsultState::Live || state == ConsultState::Suspended;
}

void SessionView::setField(const std::optional<FieldInHand>& field)
{
    m_field = field;
    m_questions->setField(field);
    m_point->setEnabled(field && isUnderWay());
    m_point->setToolTip(field ? tr("Point at %1  %2").arg(field->name, m_point->shortcut().toString(QKeySequence::NativeText)) : tr("Go into a field of the document first, then point at it"));
}

void SessionView::showTab(QWidget* tab) { m_tabs->setCurrentWidget(tab); }

void SessionView::showFile(const ConsultFile& file)
{
    if (file.type == u"application/pdf" || file.name.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        m_tabs->setCurrentWidget(m_pages);
        m_pages->look(file);
    } else if (file.type.startsWith(u"image/")) {
        auto* view = new StillView(m_room, file, window());
        view->setAttribute(Qt::WA_DeleteOnClose);
        view->open();
    } else {
        saveConsultFile(window(), m_room, file);
    }
}

void SessionView::refresh()
{
    const Consultation& now = m_room.now();
    const bool office = m_room.isOffice(), live = now.state == ConsultState::Live, underWay = isUnderWay(), party = m_room.side() != ConsultSide::Guest;
    const Participant* me = now.participant(m_room.user());
    m_title->setText(subjectText(now.subject));
    m_title->setToolTip(now.subject.title);
    m_hand->setChecked(me && me->handUp);
    m_hand->setEnabled(underWay);
    m_point->setEnabled(underWay && m_field);
    m_recordAct->setVisible(office);
    m_recordAct->setChecked(now.recording);
    m_recordAct->setEnabled(live);
    m_transfer->setVisible(office);
    m_transfer->setEnabled(underWay);
    m_invite->setEnabled(party && now.state != ConsultState::Ended);
    m_remove->setVisible(office);
    m_remove->setEnabled(std::any_of(now.participants.begin(), now.participants.end(), [this](const Participant& one) { return m_room.canRemove(one); }));
    m_suspend->setVisible(office);
    m_suspend->setEnabled(underWay);
    m_suspend->setText(now.state == ConsultState::Suspended ? tr("Go on") : tr("Pause the consultation"));
    m_end->setEnabled(party && underWay);
    m_document->setVisible(!now.subject.number.isEmpty() || !now.subject.document.isEmpty());
    const int inspection = m_tabs->indexOf(m_inspectionTab);
    if (m_tabs->isTabVisible(inspection) != now.isInspection()) {
        m_tabs->setTabVisible(inspection, now.isInspection());
        m_tabs->setTabVisible(m_tabs->indexOf(m_recordTab), now.isInspection());
        if (now.isInspection())
            m_tabs->setCurrentIndex(inspection);
    }
    nameTabs();
    showPeople();
    showPictures();
    showLine();
}

// Who is in the call, with and without a picture, and who was called and is not.
void SessionView::showPeople()
{
    QStringList there, called, all;
    for (const Participant& one : m_room.now().participants) {
        const QString word = one.inCall ? tr("in the call") : participantWord(one);
        all.append(word.isEmpty() ? tr("%1 (%2)").arg(one.user, consultRoleWord(one.role)) : tr("%1 (%2, %3)").arg(one.user, consultRoleWord(one.role), word));
        if (one.inCall)
            there.append(one.user);
        else if (!word.isEmpty() && one.ring != Ring::Accepted)
            called.append(tr("%1 (%2)").arg(one.user, word));
    }
    const QString text = there.isEmpty() ? QString() : tr("In the call: %1").arg(there.join(tr(", ")));
    m_people->setText(text.isEmpty() || called.isEmpty() ? text + called.join(tr(", ")) : QString(text + u" · "_s + called.join(tr(", "))));
    m_people->setToolTip(all.join(u'\n'));
}

QWidget* SessionView::tabOf(ConsultEventKind kind) const
{
    using enum ConsultEventKind;
    switch (kind) {
    case Chat:
    case FileShared: return m_chat;
    case StillTaken: return m_stills;
    case PageTurned: return m_pages;
    case StepDone: return m_inspectionTab;
    case InspectionRecorded: return m_recordTab;
    case MinutesProposed: return m_minutes;
    default: return nullptr; // questions are counted while they are open; of the rest the bars and pictures tell
    }
}

// What others say in a tab that is not in sight is counted there, until one looks.
void SessionView::takeNews(const QList<ConsultEvent>& events)
{
    for (const ConsultEvent& event : events) {
        QWidget* tab = tabOf(event.kind);
        if (!tab || event.user == m_room.user() || (isVisible() && m_tabs->currentWidget() == tab))
            continue;
        m_news[tab] = event.kind == ConsultEventKind::PageTurned ? 1 : m_news.value(tab) + 1; // where they are now, not how often they turned
    }
    nameTabs();
}

void SessionView::seeTab()
{
    if (isVisible() && m_news.remove(m_tabs->currentWidget()) > 0)
        nameTabs();
}

void SessionView::nameTabs()
{
    const auto& questions = m_room.now().questions;
    const auto open = std::count_if(questions.begin(), questions.end(), [](const ConsultQuestion& one) { return one.answer.isEmpty(); });
    for (int index = 0; index < m_tabs->count(); ++index) {
        const QString name = m_tabs->tabBar()->tabData(index).toString();
        const QWidget* tab = m_tabs->widget(index);
        const qint64 count = tab == m_questions ? open : m_news.value(tab);
        m_tabs->setTabText(index, count > 0 ? tr("%1 (%2)").arg(name).arg(count) : name);
    }
}

void SessionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    seeTab();
}

void SessionView::showPictures()
{
    QList<StagePicture> pictures;
    for (const CallFeed& feed : m_control.feeds()) {
        const Participant* one = m_room.now().participant(feed.user);
        PaneFacts facts { .name = feed.user, .role = one ? consultRoleWord(one->role) : QString(), .isHandUp = one && one->handUp && !feed.screen, .isScreen = feed.screen,
            .isSpeaking = feed.id == m_control.speaker() };
        if (m_control.isLost(feed.id)) {
            facts.note = tr("No picture at the moment: the last one is shown");
            facts.tone = Tone::Warning;
        } else if (m_control.isStill(feed.id)) {
            facts.note = tr("The line is narrow: still picture, live sound");
        }
        pictures.append({ feed.id, facts });
    }
    if (m_control.isInCall()) {
        const Participant* me = m_room.now().participant(m_room.user());
        PaneFacts own { .name = tr("You"), .isMuted = !m_control.isMicrophoneOn(), .isHandUp = me && me->handUp, .isMirrored = true };
        if (!m_control.isCameraOn())
            own.note = tr("Camera off");
        pictures.append({ {}, own });
    }
    m_stage->setEmptyText(emptyText());
    m_stage->setPictures(pictures);
    m_stage->setSpeaker(m_control.speaker());
    m_stills->setLarge(m_stage->large());
    m_inspection->setLarge(m_stage->large());
}

QString SessionView::emptyText() const
{
    if (!m_control.isPossible())
        return tr("This computer cannot make calls: parts are missing.\nChat, files, questions, stills from files and minutes work.\nThe device test says what is missing.");
    if (m_room.isRemoved())
        return tr("The officer has removed you from the consultation.\nWhat was said until then can be read.");
    switch (m_room.now().state) {
    case ConsultState::Booked: return tr("The call is open when the officer has begun.");
    case ConsultState::Waiting: return tr("The company is waiting. The call is open when the officer has begun.");
    case ConsultState::Suspended: return tr("The officer has paused the consultation.\nChat and files go on.");
    case ConsultState::Ended: return tr("The consultation has ended.");
    case ConsultState::Live: break;
    }
    QStringList silent; // in the call, without camera and microphone
    for (const Participant& one : m_room.now().participants) {
        if (one.inCall && one.user != m_room.user())
            silent.append(one.user);
    }
    if (m_control.isInCall() && !silent.isEmpty())
        return tr("%1 is in the call; no picture and no sound come from there.\nChat and files work.").arg(silent.join(tr(", ")));
    return m_control.isInCall() ? tr("Nobody else is in the call yet.") : tr("You are not in the call.\nChat, files and stills work without it.");
}

void SessionView::showLine()
{
    const CallLine line = m_control.line();
    const bool inCall = m_control.isInCall(), live = m_room.now().state == ConsultState::Live;
    const Tone tone = line == CallLine::Good ? Tone::Good : line == CallLine::Failed ? Tone::Bad : line == CallLine::Off ? Tone::Neutral : line == CallLine::Joining ? Tone::Working : Tone::Warning;
    QString text = callLineWord(line);
    if (line == CallLine::Failed && m_control.problem())
        text += u' ' + explain(*m_control.problem()).what;
    if (!callLineMeaning(line).isEmpty())
        text += u"  "_s + callLineMeaning(line);
    if (!m_room.isOnline())
        text += u"  "_s + tr("No line to the server: what you write is kept and sent later.");
    m_line->setText(text);
    m_lineIcon->setPixmap(themedPixmap(callLineIcon(line), QSize(16, 16), devicePixelRatioF(), toneColor(tone, QApplication::palette())));
    QPalette filled = QApplication::palette();
    filled.setColor(QPalette::Window, tone == Tone::Warning || tone == Tone::Bad ? toneFill(tone, filled) : filled.color(QPalette::Window));
    filled.setColor(QPalette::WindowText, tone == Tone::Neutral || tone == Tone::Working ? filled.color(QPalette::WindowText) : toneColor(tone, filled));
    m_lineBar->setPalette(filled);
    m_join->setVisible(live && !inCall && m_control.isPossible() && !m_room.isRemoved());
    m_join->setText(line == CallLine::Failed ? tr("Join again") : tr("Join the call"));
    m_microphone->setEnabled(inCall);
    m_camera->setEnabled(inCall);
    m_screen->setEnabled(inCall);
    m_leave->setEnabled(inCall);
    m_microphone->setIcon(themedIcon(m_control.isMicrophoneOn() ? u"microphone" : u"microphone-off", m_control.isMicrophoneOn() ? std::nullopt : std::optional(Tone::Bad)));
    m_microphone->setText(m_control.isMicrophoneOn() ? tr("Mute") : tr("Unmute"));
    m_camera->setIcon(themedIcon(m_control.isCameraOn() ? u"camera" : u"camera-off", m_control.isCameraOn() ? std::nullopt : std::optional(Tone::Bad)));
    m_camera->setText(m_control.isCameraOn() ? tr("Camera off") : tr("Camera on"));
    m_screen->setChecked(m_control.isSharing());
    m_screen->setText(m_control.isSharing() ? tr("Stop sharing") : tr("Share screen"));
}

void SessionView::askConsent()
{
    const auto& events = m_room.events();
    const auto asked = std::find_if(events.rbegin(), events.rend(), [](const ConsultEvent& one) { return one.kind == ConsultEventKind::RecordAsked; });
    auto* dialog = new ConsentDialog(asked == events.rend() ? QString() : asked->user, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::given, this, [this] { m_room.say(ConsultEventKind::ConsentGiven); });
    connect(&m_room, &ConsultRoom::changed, dialog, [this, dialog] { // answered at another computer, or not asked any more
        if (!m_recording->isAsked())
            dialog->close();
    });
    connect(dialog, &ConsentDialog::refused, this, [this] { m_room.say(ConsultEventKind::ConsentRefused); });
    dialog->open();
}

void SessionView::askPerson(bool transfer)
{
    auto* dialog = new PersonDialog(transfer ? PersonDialog::Purpose::Transfer : PersonDialog::Purpose::Invite, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::invited, this, [this](const QString& user, ConsultRole role) {
        m_room.say(ConsultEventKind::Invited, { { u"user"_s, user }, { u"role"_s, consultRoleName(role) } });
    });
    connect(dialog, &PersonDialog::transferred, this, [this](const QString& user, const QString& note) {
        QJsonObject said { { u"user"_s, user } };
        if (!note.isEmpty())
            said.insert(u"note"_s, note);
        m_room.say(ConsultEventKind::Transferred, said);
    });
    dialog->open();
}

void SessionView::chooseRemoved()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"removeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Participant& one : m_room.now().participants) {
        if (!m_room.canRemove(one))
            continue;
        const QString word = one.inCall ? tr("in the call") : participantWord(one);
        connect(menu->addAction(word.isEmpty() ? tr("%1 (%2)").arg(one.user, consultRoleWord(one.role)) : tr("%1 (%2, %3)").arg(one.user, consultRoleWord(one.role), word)), &QAction::triggered, this,
            [this, one] { askRemove(one); });
    }
    menu->popup(QCursor::pos());
}

void SessionView::askRemove(const Participant& one)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove somebody"),
        one.side == ConsultSide::Guest ? tr("Remove %1 from the consultation? Without a new invitation %1 can neither come back nor read what comes from now on.").arg(one.user)
                                       : tr("Remove %1 from the call? Without a new invitation %1 cannot come back into it.").arg(one.user),
        QMessageBox::NoButton, window());
    box->setObjectName(u"removeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, user = one.user] { m_room.say(ConsultEventKind::Removed, { { u"user"_s, user } }); });
    box->open();
}

void SessionView::askEnd()
{
    const bool minutes = m_room.now().minutes.proposal > 0;
    auto* box = new QMessageBox(QMessageBox::Question, tr("End the consultation"),
        tr("End the consultation on %1 for everybody?").arg(subjectText(m_room.now().subject)) + (minutes ? QString() : u"\n\n"_s + tr("There are no minutes yet; they can be written afterwards, too.")),
        QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("End it"), QMessageBox::DestructiveRole);
    box->addButton(tr("Go on"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_room.say(ConsultEventKind::Ended);
        Q_EMIT leaveRequested();
    });
    box->open();
}

// With one screen it is shared at once; with several one chooses.
void SessionView::chooseScreen()
{
    if (m_control.isSharing()) {
        m_control.share({});
        return;
    }
    QList<CallDevice> screens = m_control.call().devices();
    screens.removeIf([](const CallDevice& one) { return one.kind != CallDevice::Kind::Screen; });
    if (screens.isEmpty()) {
        Q_EMIT m_room.failed({ ErrorKind::Invalid, u"call.screen"_s, {}, {} });
        showLine();
        return;
    }
    if (screens.size() == 1) {
        m_control.share(screens.first());
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CallDevice& one : std::as_const(screens))
        connect(menu->addAction(themedIcon(u"screen"), one.name), &QAction::triggered, this, [this, one] { m_control.share(one); });
    menu->popup(mapToGlobal(m_bar->geometry().topLeft()));
    showLine();
}

QList<QAction*> SessionView::keys() const { return { m_microphone, m_camera, m_screen, m_hand, m_point, m_recordAct, m_document, m_leave }; }

// Wide: pictures beside the rest; narrow, as in a dock: above it.
void SessionView::turn()
{
    const Qt::Orientation wanted = width() > 760 ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted && m_isLaidOut)
        return;
    m_isLaidOut = true;
    m_splitter->setOrientation(wanted);
    layOut();
}

void SessionView::layOut()
{
    const bool wide = m_splitter->orientation() == Qt::Horizontal;
    const QList<int> usual = wide ? QList<int> { width() * 3 / 5, width() * 2 / 5 } : QList<int> { height() * 2 / 5, height() * 3 / 5 };
    const QList<int>& kept = wide ? m_wide : m_tall;
    m_splitter->setSizes(kept.isEmpty() ? usual : kept);
}

QByteArray SessionView::layoutState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint8(1) << m_wide << m_tall;
    return bytes;
}

void SessionView::restoreLayout(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QList<int> wide, tall;
    stream >> version >> wide >> tall;
    const auto fits = [](const QList<int>& sizes) { return sizes.isEmpty() || (sizes.size() == 2 && sizes[0] > 0 && sizes[1] > 0); };
    if (stream.status() != QDataStream::Ok || version != 1 || !fits(wide) || !fits(tall))
        return;
    m_wide = wide;
    m_tall = tall;
    layOut();
}

void SessionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    turn();
}

void SessionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        showLine();
}

} // namespace Tongguan
