// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/consultflow.h"

#include "app/desk/attention.h"
#include "app/desk/consultproof.h"
#include "app/desk/declaredgoods.h"
#include "models/base/async.h"
#include "ui/consult/bookingpage.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/consultnotes.h"
#include "ui/consult/consultpage.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consulttable.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/devicetest.h"
#include "ui/consult/fieldglow.h"
#include "ui/consult/inspectionrecord.h"
#include "ui/consult/playbackpage.h"
#include "ui/consult/recordingdesk.h"
#include "ui/consult/ringbar.h"
#include "ui/consult/sessionview.h"
#include "ui/forms/fieldrow.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/settingsport.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>

namespace Tongguan {
namespace {

constexpr auto DevicesKey = "consult/devices";
constexpr auto ConsultWorkspace = "consultation";
constexpr auto PaneKey = "consult/pane", PageKey = "consult/page", SessionKey = "consult/session";
constexpr int PaneWidth = 380;
constexpr qint64 StalePointer = 60; // seconds: what came while there was no line is not shown any more

// "line[3].netWeight" -> "line.netWeight"
QString withoutRows(QString place)
{
    static const QRegularExpression rows(u"\\[\\d+\\]"_s);
    return place.remove(rows);
}

// As it goes to the other side: of a line by its number; deeper down the place itself says the rows.
std::pair<QString, int> fieldOf(const Document& document, const Place& place)
{
    if (place.steps.size() > 1)
        return { document.placeText(place), 0 };
    return { document.type().keyPath(place.path()), place.steps.isEmpty() ? 0 : place.steps.constFirst().row + 1 };
}

QString placeOf(const QString& field, int line)
{
    if (line < 1 || field.contains(u'[') || !field.contains(u'.'))
        return field;
    return u"%1[%2]%3"_s.arg(field.section(u'.', 0, 0)).arg(line).arg(field.mid(field.indexOf(u'.')));
}

FieldRow* rowAbove(QWidget* widget)
{
    for (QWidget* up = widget; up; up = up->parentWidget()) {
        if (auto* row = qobject_cast<FieldRow*>(up))
            return row;
    }
    return nullptr;
}

} // namespace

ConsultFlow::ConsultFlow(ConsultPort& port, std::unique_ptr<CallPort> call, SettingsPort& settings, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_port(port)
    , m_call(std::move(call))
    , m_settings(settings)
    , m_window(window)
    , m_room(std::make_unique<ConsultRoom>(port))
    , m_control(std::make_unique<CallControl>(port, *m_call))
    , m_ring(new RingBar(&window))
    , m_attention(std::make_unique<Attention>(window))
{
    m_control->setSetup(DeviceChoice::fromBytes(settings.value(QString::fromLatin1(DevicesKey))).setup());
    connect(&port, &ConsultPort::changed, this, &ConsultFlow::readList);
    connect(&port, &ConsultPort::rung, this, [this](const ConsultSummary& calling) {
        m_ring->ring(calling);
        m_attention->ask(m_ring->accessibleName(), calling.number.isEmpty() ? calling.title : calling.number);
    });
    connect(&port, &ConsultPort::answered, this, &ConsultFlow::tellAnswer);
    connect(m_room.get(), &ConsultRoom::failed, this, &ConsultFlow::tell);
    connect(&port, &ConsultPort::refused, this, [this](ConsultId id, const ConsultEvent& event, const Error& why) {
        if (id == m_joinWhenLive && event.kind == ConsultEventKind::Begun)
            m_joinWhenLive = {}; // if somebody else begins it later, that is another matter
        if (id != m_room->id()) // else the room tells
            tellRefused(id, event, why);
    });
    connect(m_room.get(), &ConsultRoom::appended, this, &ConsultFlow::follow);
    connect(m_room.get(), &ConsultRoom::changed, this, &ConsultFlow::placeSession);
    connect(m_room.get(), &ConsultRoom::opened, this, &ConsultFlow::placeSession);
    connect(m_control.get(), &CallControl::lineChanged, this, &ConsultFlow::placeSession);
    connect(m_ring, &RingBar::accepted, this, [this](ConsultId id) {
        m_attention->rest();
        if (!(id == m_room->id()))
            m_control->leave(); // who accepts a call goes there
        open(id);
        (void)m_port.say(id, ConsultEventKind::Accepted);
        m_joinWhenLive = id;
        join();
    });
    connect(m_ring, &RingBar::declined, this, [this](ConsultId id) { (void)m_port.say(id, ConsultEventKind::Declined); });
    connect(m_ring, &RingBar::missed, this, [this](const ConsultSummary& missed) {
        m_attention->ask(tr("Missed call: %1").arg(missed.title.isEmpty() ? missed.officeName : missed.title), tr("Open the window to call back in the chat or to join."));
        m_window.notices().tell({ .tone = Tone::Warning, .text = tr("Missed call: %1").arg(missed.title.isEmpty() ? missed.officeName : missed.title), .actionText = tr("Open"),
            .action = [this, id = missed.id] { open(id); },
            .stays = true });
    });
    connect(&window, &MainWindow::workspaceShown, this, [this] {
        placeSession();
        documentShown();
    });
    connect(window.addCommand(u"consult"_s, u"call"_s, tr("Consult about this document"), QKeySequence(u"Ctrl+Alt+K"_s), u"cuoshang cs video call"_s), &QAction::triggered, this, &ConsultFlow::consult);
    connect(window.addCommand(u"consultNotes"_s, u"chat"_s, tr("Consultations about this document"), QKeySequence(u"Ctrl+Alt+N"_s), u"cuoshang jiyao csjy"_s), &QAction::triggered, this, &ConsultFlow::toggleNotes);
    readList();
}

ConsultFlow::~ConsultFlow()
{
    delete m_glow;
}

// What was written without a line may be refused long afterwards, when something else is open.
void ConsultFlow::tellRefused(ConsultId id, const ConsultEvent& event, const Error& why)
{
    const QString line = consultEventLine(event);
    m_window.notices().tell({ .tone = Tone::Bad, .text = tr("Not taken in another consultation: %1").arg(line.isEmpty() ? explain(why).what : QString(line + u" · "_s + explain(why).what)), .actionText = tr("Open"),
        .action = [this, id] {
            m_window.showWorkspace(QString::fromLatin1(ConsultWorkspace));
            page().open(id);
        },
        .stays = true });
}

// It rang here, too, and need not any more.
void ConsultFlow::tellAnswer(ConsultId id, ConsultEventKind kind, const QString& user, const QString& computer)
{
    const bool rang = m_ring->ringing() == id;
    if (!rang && kind != ConsultEventKind::Removed)
        return;
    m_ring->stop(id);
    if (rang)
        m_attention->rest();
    const bool isOwn = user == m_port.user(), isDeclined = kind == ConsultEventKind::Declined;
    const QString where = computer.isEmpty() ? tr("another computer") : computer;
    const QString text = kind == ConsultEventKind::Removed ? tr("%1 has removed you from the consultation, or taken the invitation back.").arg(user)
        : !isOwn                                           ? tr("%1 has answered the call.").arg(user)
        : isDeclined                                       ? tr("You have declined the call on %1.").arg(where)
                                                           : tr("You have answered the call on %1.").arg(where);
    m_window.notices().tell({ .tone = kind == ConsultEventKind::Removed ? Tone::Warning : Tone::Neutral, .text = text, .actionText = tr("Open"), .action = [this, id] { open(id); } });
}

// Who comes back need not look for what has become of his place.
void ConsultFlow::tellLostPlaces(const QList<ConsultSummary>& consultations)
{
    for (const ConsultSummary& one : consultations) {
        if (m_port.side() == ConsultSide::Office || one.state != ConsultState::Booked || !one.lostPlace.isValid() || m_lostPlaces.value(one.id) == one.lostPlace)
            continue;
        m_lostPlaces.insert(one.id, one.lostPlace);
        m_window.notices().tell({ .tone = Tone::Warning, .text = tr("This computer could not be reached for too long: your place in the queue was given up."), .actionText = tr("Queue again"),
            .action = [this, id = one.id] {
                open(id);
                (void)m_port.say(id, ConsultEventKind::Arrived);
            },
            .stays = true });
    }
}

// What was booked and does not take place: the other side has cancelled it, or nobody came. Who has it open sees so there.
void ConsultFlow::tellDropped(const QList<ConsultSummary>& consultations)
{
    for (const ConsultSummary& one : consultations) {
        const auto before = m_states.constFind(one.id);
        const bool wasToCome = before != m_states.cend() && (*before == ConsultState::Booked || *before == ConsultState::Waiting);
        m_states.insert(one.id, one.state);
        const bool wasHeld = !one.officer.isEmpty(); // somebody began it, while this computer was off
        if (!wasToCome || wasHeld || one.state != ConsultState::Ended || one.id == m_room->id())
            continue;
        const QString title = one.title.isEmpty() ? one.officeName : one.title;
        m_window.notices().tell({ .tone = Tone::Warning, .text = tr("A consultation does not take place: %1, %2").arg(title, consultTimeText(one.from, one.to)), .actionText = tr("Open"),
            .action = [this, id = one.id] { open(id); }, .stays = true });
    }
}

void ConsultFlow::tell(const Error& error) { m_window.notices().tell(error, tr("Consultation")); }

// --- The workspace

ConsultPage& ConsultFlow::page()
{
    if (!m_page)
        m_window.showWorkspace(QString::fromLatin1(ConsultWorkspace)); // makes it
    return *m_page;
}

QWidget* ConsultFlow::makePage()
{
    m_page = new ConsultPage(m_port, *m_room, *m_control);
    m_page->devices().setChoice(DeviceChoice::fromBytes(m_settings.value(QString::fromLatin1(DevicesKey))));
    m_page->playback().evidence().setCheck(proveConsultPackage);
    m_page->playback().recordings().setMakePlayer(m_makePlayer);
    connectPage();
    bindKeys();
    rememberSizes();
    readList();
    whenReady(m_port.refresh(), this, [](const Done&) { }); // without a line what is kept here is shown
    return m_page;
}

void ConsultFlow::connectPage()
{
    for (QAction* tool : std::as_const(m_tools))
        m_page->addTool(tool);
    connect(m_page, &ConsultPage::joinRequested, this, [this] {
        m_joinWhenLive = m_room->id();
        join();
    });
    connect(m_page, &ConsultPage::refreshRequested, this, &ConsultFlow::readList);
    connect(m_page, &ConsultPage::sessionWanted, this, [this] { m_window.showWorkspace(QString::fromLatin1(ConsultWorkspace)); });
    connect(&m_page->devices(), &DeviceTest::chosen, this, [this](const DeviceChoice& choice) {
        m_settings.setValue(QString::fromLatin1(DevicesKey), choice.toBytes());
        m_control->setSetup(choice.setup());
    });
    connect(&m_page->booking(), &BookingPage::subjectsWanted, this, &ConsultFlow::findSubjects);
    SessionView& session = m_page->session();
    connect(&session, &SessionView::documentRequested, this, &ConsultFlow::besideDocument);
    connect(&m_page->playback(), &PlaybackPage::documentRequested, this, &ConsultFlow::besideDocument);
    const auto naming = [this](const QString& field, int line) { return nameOf(field, line); };
    session.questions().setNaming(naming);
    m_page->playback().questions().setNaming(naming);
    const auto jump = [this](const QString& field, int line) {
        m_whenBeside = [this, field, line] { showField(field, line, {}); };
        besideDocument(m_room->now().subject.document, m_room->now().subject.number);
    };
    connect(&session.questions(), &QuestionPanel::fieldChosen, this, jump);
    connect(&m_page->playback().questions(), &QuestionPanel::fieldChosen, this, jump);
}

// Mute, camera, hand and the rest work in every workspace, not only where the session is in sight.
void ConsultFlow::bindKeys() { m_window.addActions(m_page->session().keys()); }

void ConsultFlow::rememberSizes()
{
    const auto key = [](const char* name) { return QString::fromLatin1(name); };
    if (const QByteArray kept = m_settings.value(key(PageKey)); !kept.isEmpty())
        m_page->splitter().restoreState(kept);
    if (const QByteArray kept = m_settings.value(key(SessionKey)); !kept.isEmpty())
        m_page->session().restoreLayout(kept);
    connect(&m_page->splitter(), &QSplitter::splitterMoved, this, [this, key] { m_settings.setValue(key(PageKey), m_page->splitter().saveState()); });
    connect(&m_page->session(), &SessionView::layoutChanged, this, [this, key] { m_settings.setValue(key(SessionKey), m_page->session().layoutState()); });
}

// The dock's width, as it was left; it is told by the window's own sizes only while it is shown.
void ConsultFlow::showDock(bool shown)
{
    if (!shown && m_dock->isVisible() && !m_dock->isFloating())
        m_settings.setValue(QString::fromLatin1(PaneKey), QByteArray::number(m_dock->width()));
    m_isPlacing = true;
    m_dock->setVisible(shown);
    m_isPlacing = false;
    if (!shown || m_dock->isFloating())
        return;
    const int kept = m_settings.value(QString::fromLatin1(PaneKey)).toInt();
    QTimer::singleShot(0, m_dock, [this, width = kept >= m_pane->minimumWidth() ? kept : PaneWidth] { // once it is laid out
        if (!m_dock->isVisible())
            return;
        m_window.resizeDocks({ m_dock }, { width }, Qt::Horizontal);
        m_window.layout()->activate(); // nothing else would lay it out anew
    });
}

void ConsultFlow::readList()
{
    whenReady(m_port.list({}), this, [this](const Result<QList<ConsultSummary>>& rows) {
        if (!rows) {
            tell(rows.error());
            return;
        }
        m_window.setWorkspaceBadge(QString::fromLatin1(ConsultWorkspace), std::count_if(rows->begin(), rows->end(), [](const ConsultSummary& one) {
            return one.state == ConsultState::Waiting || one.state == ConsultState::Live || one.state == ConsultState::Suspended;
        }));
        for (const ConsultSummary& one : *rows) {
            if (one.state == ConsultState::Ended)
                m_ring->stop(one.id);
        }
        tellLostPlaces(*rows);
        tellDropped(*rows);
        if (m_page)
            m_page->setRows(*rows);
    });
    readNotes();
}

void ConsultFlow::join()
{
    const ConsultState state = m_room->now().state;
    if (m_joinWhenLive.isNull() || !(m_joinWhenLive == m_room->id()) || !m_room->isLoaded() || state != ConsultState::Live)
        return;
    m_joinWhenLive = {};
    m_control->join();
}

void ConsultFlow::leave()
{
    m_joinWhenLive = {};
    if (m_dock && m_dock->isVisible())
        m_settings.setValue(QString::fromLatin1(PaneKey), QByteArray::number(m_dock->width()));
    m_control->leave();
}

void ConsultFlow::open(ConsultId id)
{
    m_window.showWorkspace(QString::fromLatin1(ConsultWorkspace));
    page().open(id);
}

void ConsultFlow::addTool(QAction* action)
{
    m_tools.append(action);
    if (m_page)
        m_page->addTool(action);
}

// --- Beside the document

void ConsultFlow::addDesk(const BesideDocument& desk) { m_desks.append(desk); }

const BesideDocument* ConsultFlow::desk() const
{
    const auto found = std::find_if(m_desks.begin(), m_desks.end(), [this](const BesideDocument& one) { return one.workspace == m_window.currentWorkspace(); });
    return found == m_desks.end() ? nullptr : &*found;
}

const BesideDocument* ConsultFlow::deskOf(const ConsultSubject& subject) const
{
    const SubjectKind kind = subject.kind == SubjectKind::Ledger ? SubjectKind::Ledger : SubjectKind::Declaration;
    const auto found = std::find_if(m_desks.begin(), m_desks.end(), [kind](const BesideDocument& one) { return one.kind == kind; });
    return found == m_desks.end() ? nullptr : &*found;
}

ConsultSubject ConsultFlow::subjectOf(const BesideDocument& desk) const
{
    const Document* document = desk.document();
    if (!document || document->isNull() || desk.id().isNull())
        return {};
    ConsultSubject subject { desk.kind, desk.id().toString(), summarize(*document).number, {}, 0 };
    subject.title = subjectText(subject);
    return subject;
}

void ConsultFlow::makePane()
{
    if (m_dock)
        return;
    m_dock = new QDockWidget(tr("Consultation"), &m_window);
    m_dock->setObjectName(u"consultPane"_s);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_pane = new QStackedWidget(m_dock);
    m_pane->setMinimumWidth(300);
    m_notes = new ConsultNotes(m_pane);
    m_pane->addWidget(m_notes);
    m_dock->setWidget(m_pane);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    m_notes->setNaming([this](const QString& field, int line) { return nameOf(field, line); });
    m_notes->setSubject(m_told);
    connect(m_notes, &ConsultNotes::bookRequested, this, [this](const ConsultSubject& subject) {
        m_window.showWorkspace(QString::fromLatin1(ConsultWorkspace));
        page().book(subject);
    });
    connect(m_notes, &ConsultNotes::openRequested, this, &ConsultFlow::open);
    connect(m_notes, &ConsultNotes::fieldChosen, this, [this](const QString& field, int line) { showField(field, line, {}); });
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible || !m_dock->isHidden() || m_isPlacing || !m_window.isVisible())
            return;
        m_notesWanted = false; // closed by hand: it stays away until it is wanted again
        m_isDismissed = m_page && m_page->isSessionAway();
        QTimer::singleShot(0, this, &ConsultFlow::placeSession);
    });
}

// The session stands in its workspace; while a document is shown and it is under way, in the pane beside that.
void ConsultFlow::placeSession()
{
    join();
    if (!m_page)
        return;
    offerDeclared();
    const ConsultState state = m_room->now().state;
    const bool underWay = m_room->isLoaded() && (state == ConsultState::Live || state == ConsultState::Suspended);
    const bool beside = underWay && desk() != nullptr && !m_isDismissed;
    // Who waits for another officer is rung up when that one begins; until then neither camera nor microphone is on, out of sight.
    if (m_room->isLoaded() && !underWay && m_control->isInCall())
        m_control->leave();
    if (beside == m_page->isSessionAway()) {
        if (const bool wanted = beside || (m_notesWanted && desk()); m_dock && wanted == m_dock->isHidden())
            showDock(wanted);
        return;
    }
    makePane();
    if (beside) {
        m_pane->addWidget(&m_page->session());
        m_pane->setCurrentWidget(&m_page->session());
        m_page->setSessionAway(true);
        showDock(true);
    } else {
        m_pane->removeWidget(&m_page->session());
        m_page->placeSession();
        m_pane->setCurrentWidget(m_notes);
        showDock(m_notesWanted && desk());
    }
}

void ConsultFlow::showPane(bool shown)
{
    makePane();
    m_notesWanted = shown;
    showDock((shown || (m_page && m_page->isSessionAway())) && desk());
    if (shown)
        readNotes();
}

void ConsultFlow::toggleNotes() { showPane(!m_notesWanted); }

void ConsultFlow::documentShown()
{
    if (m_whenBeside && isBeside())
        QTimer::singleShot(0, this, std::exchange(m_whenBeside, {})); // after the page has taken the keys
    const BesideDocument* beside = desk();
    if (!beside)
        return;
    offerDeclared();
    const ConsultSubject subject = subjectOf(*beside);
    if (subject == m_told)
        return;
    if (m_page && m_fieldOf != subject.document)
        m_page->session().setField({}); // of the document before
    m_told = subject;
    if (m_notes)
        m_notes->setSubject(subject);
    readNotes();
}

void ConsultFlow::readNotes()
{
    if (m_told.document.isEmpty())
        return;
    const quint64 number = ++m_noteReads;
    whenReady(m_port.list(m_told.document), this, [this, number](const Result<QList<ConsultSummary>>& rows) {
        if (number != m_noteReads || !rows)
            return;
        QList<ConsultId> ids;
        for (const ConsultSummary& row : *rows)
            ids.append(row.id);
        takeLogs(number, ids, {});
    });
}

void ConsultFlow::takeLogs(quint64 number, const QList<ConsultId>& ids, const QList<Consultation>& sofar)
{
    if (number != m_noteReads)
        return;
    if (ids.isEmpty()) {
        if (m_notes)
            m_notes->setConsultations(sofar);
        tellHead(sofar);
        return;
    }
    whenReady(m_port.log(ids.first()), this, [this, number, ids, sofar](const Result<QList<ConsultEvent>>& log) {
        QList<Consultation> more = sofar;
        if (const auto folded = log ? Consultation::fold(ids.first(), *log) : Result<Consultation>(tl::unexpected(log.error())); folded)
            more.append(*folded);
        takeLogs(number, ids.sliced(1), more);
    });
}

void ConsultFlow::tellHead(const QList<Consultation>& consultations)
{
    const BesideDocument* beside = desk();
    if (!beside || !beside->tell || beside->id().toString() != m_told.document)
        return;
    const auto confirmed = std::count_if(consultations.begin(), consultations.end(), [](const Consultation& one) { return one.minutes.isConfirmed(); });
    const QString text = consultations.isEmpty() ? QString()
        : confirmed > 0                          ? tr("%n consultation(s), minutes confirmed", nullptr, int(consultations.size()))
                                                 : tr("%n consultation(s)", nullptr, int(consultations.size()));
    beside->tell(beside->id(), text);
}

void ConsultFlow::consult()
{
    const BesideDocument* beside = desk();
    const ConsultSubject subject = beside ? subjectOf(*beside) : ConsultSubject();
    if (beside && subject.kind == SubjectKind::None) {
        m_window.notices().tell({ .text = tr("Open the document first.") });
        return;
    }
    m_window.showWorkspace(QString::fromLatin1(ConsultWorkspace));
    page().book(subject);
}

void ConsultFlow::besideDocument(const QString& document, const QString& number)
{
    const BesideDocument* beside = deskOf(m_room->now().subject);
    if (!beside)
        return;
    const DocumentId id = DocumentId::fromString(document);
    m_isDismissed = false;
    m_window.showWorkspace(beside->workspace);
    if (!id.isNull() && beside->id() == id)
        documentShown();
    else if (!id.isNull())
        beside->open(id, m_room->now().enterprise);
    else if (beside->find)
        beside->find(number);
}

void ConsultFlow::findSubjects(const QString& text, const QString& enterprise)
{
    if (!m_search || !m_page)
        return;
    whenReady(m_search(text, enterprise), this, [this, text](const QList<ConsultSubject>& found) { m_page->booking().setSubjects(text, found); });
}

// --- Fields

QString ConsultFlow::nameOf(const QString& field, int line) const
{
    const QString known = m_naming ? m_naming(withoutRows(field)) : QString();
    QString name = known.isEmpty() ? field : known;
    for (const BesideDocument& one : m_desks) {
        const Document* document = one.document();
        const auto path = document && !document->isNull() ? document->type().find(withoutRows(field)) : std::nullopt;
        if (!path)
            continue;
        name = document->type().element(*path).name.in(QLocale().name());
        break;
    }
    return line > 0 ? tr("line %1 · %2").arg(line).arg(name) : name;
}

void ConsultFlow::enterPlace(const Place& place)
{
    const BesideDocument* beside = desk();
    const Document* document = beside ? beside->document() : nullptr;
    if (!m_page || !document || document->isNull() || place.element < 0)
        return;
    const auto [field, line] = fieldOf(*document, place);
    m_fieldOf = beside->id().toString();
    m_page->session().setField(FieldInHand { field, line, nameOf(field, line) });
}

bool ConsultFlow::isBeside() const
{
    const BesideDocument* beside = desk();
    const ConsultSubject& subject = m_room->now().subject;
    if (!beside || !beside->document() || beside->document()->isNull())
        return false;
    return subject.document.isEmpty() ? summarize(*beside->document()).number == subject.number : beside->id().toString() == subject.document;
}

// The record of an inspection begins with what was declared, as soon as its document is open.
void ConsultFlow::offerDeclared()
{
    if (m_page && m_port.side() == ConsultSide::Office && m_room->isLoaded() && m_room->now().isInspection() && isBeside())
        m_page->session().record().setDeclared(declaredGoods(*desk()->document(), m_unitNames));
}

void ConsultFlow::showField(const QString& field, int line, const QString& who)
{
    const BesideDocument* beside = desk();
    const Document* document = beside ? beside->document() : nullptr;
    if (!document || document->isNull() || !document->type().find(withoutRows(field)))
        return;
    beside->jump(placeOf(field, line));
    if (!who.isEmpty())
        QTimer::singleShot(0, this, [this, who] { lightField(who); });
}

// After the jump the field, or its cell, has the keys.
void ConsultFlow::lightField(const QString& who)
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus || (m_pane && m_pane->isAncestorOf(focus)))
        return;
    delete m_glow;
    if (const auto* table = qobject_cast<QAbstractItemView*>(focus); table && table->currentIndex().isValid()) {
        m_glow = new FieldGlow(table->viewport(), who, table->visualRect(table->currentIndex()));
        return;
    }
    QWidget* row = rowAbove(focus);
    m_glow = new FieldGlow(row ? row : focus, who);
}

// Where the document is not in sight, it is offered: nobody is taken away from what he types.
void ConsultFlow::followPointer(const ConsultEvent& pointed)
{
    const QString field = pointed.data[u"field"_s].toString(), who = pointed.user;
    const int line = pointed.data[u"line"_s].toInt();
    const auto show = [this, field, line, who] { showField(field, line, who); };
    if (isBeside()) {
        show();
        return;
    }
    const QString name = nameOf(field, line);
    m_window.notices().tell({ .text = tr("%1 points at a field: %2").arg(who, name), .actionText = tr("Show it"), .action = [this, show] {
        m_whenBeside = show;
        besideDocument(m_room->now().subject.document, m_room->now().subject.number);
    } });
}

void ConsultFlow::follow(const QList<ConsultEvent>& all)
{
    const ConsultState state = m_room->now().state;
    if (state != ConsultState::Live && state != ConsultState::Suspended)
        return; // a log that is read afterwards points at nothing
    QList<ConsultEvent> events = all;
    events.removeIf([now = m_port.serverNow()](const ConsultEvent& one) { return one.taken.isValid() && one.taken.secsTo(now) > StalePointer; });
    const auto pointed = std::find_if(events.rbegin(), events.rend(), [](const ConsultEvent& one) { return one.kind == ConsultEventKind::Pointed; });
    if (pointed != events.rend() && pointed->user != m_port.user())
        followPointer(*pointed);
    const auto stopped = std::find_if(events.begin(), events.end(), [](const ConsultEvent& one) { return one.kind == ConsultEventKind::RecordStopped && one.data.contains(u"reason"_s); });
    if (stopped != events.end() && m_port.side() == ConsultSide::Office)
        m_window.notices().tell({ .tone = Tone::Warning, .text = consultEventLine(*stopped), .stays = true });
    const auto hand = std::find_if(events.begin(), events.end(), [this](const ConsultEvent& one) {
        return one.kind == ConsultEventKind::Hand && one.data[u"up"_s].toBool() && one.user != m_port.user();
    });
    if (hand != events.end() && m_port.side() == ConsultSide::Office)
        m_window.notices().tell({ .text = consultEventLine(*hand) });
    tellUnseen(events);
}

// What is said, or asked for, while one looks at something else in the window.
void ConsultFlow::tellUnseen(const QList<ConsultEvent>& events)
{
    if (m_page && m_page->session().isVisible())
        return; // there it is seen
    const auto said = std::find_if(events.rbegin(), events.rend(), [this](const ConsultEvent& one) {
        using enum ConsultEventKind;
        const bool isForUs = one.kind == Chat || one.kind == Asked || (one.kind == StillAsked && m_port.side() != ConsultSide::Office);
        return isForUs && one.user != m_port.user();
    });
    if (said == events.rend())
        return;
    const QString line = consultEventLine(*said);
    m_window.notices().tell({ .text = said->kind == ConsultEventKind::StillAsked ? line : tr("%1: %2").arg(said->user, line), .actionText = tr("Show it"),
        .action = [this, id = m_room->id()] { open(id); } });
}

} // namespace Tongguan
