// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/playbackpage.h"

#include "models/base/async.h"
#include "ui/consult/callstage.h"
#include "ui/consult/chatpanel.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/inspectionrecord.h"
#include "ui/consult/minutespanel.h"
#include "ui/consult/questionpanel.h"
#include "ui/consult/recordingdesk.h"
#include "ui/consult/timeline.h"
#include "ui/consult/videopane.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QListWidget>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace Tongguan {

namespace {

constexpr std::chrono::milliseconds PlayTick { 200 };
constexpr std::array playSpeeds { 1, 4, 16 };

} // namespace

PlaybackPage::PlaybackPage(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_document(new QPushButton(themedIcon(u"open"), tr("Open the document"), this))
    , m_play(new QPushButton(this))
    , m_speed(new QComboBox(this))
    , m_recordings(new RecordingDesk(room, this))
    , m_views(new QStackedWidget(this))
    , m_picture(new VideoPane(this))
    , m_stage(new CallStage(this))
    , m_bar(new QFrame(this))
    , m_barIcon(new QLabel(m_bar))
    , m_barText(new QLabel(m_bar))
    , m_progress(new QProgressBar(m_bar))
    , m_load(new QPushButton(tr("Load all of it"), m_bar))
    , m_timeline(new Timeline(this))
    , m_tabs(new QTabWidget(this))
    , m_chat(new ChatPanel(room, this))
    , m_questions(new QuestionPanel(room, this))
    , m_minutes(new MinutesPanel(room, this))
    , m_record(new InspectionRecord(room, this))
    , m_evidence(new EvidencePanel(room, this))
    , m_files(new QListWidget(this))
{
    setObjectName(u"playback"_s);
    build();
    m_chat->setSeeking(true);
    m_clock.setInterval(PlayTick);
    connectTime();
    connect(m_document, &QPushButton::clicked, this, [this] { Q_EMIT documentRequested(m_room.now().subject.document, m_room.now().subject.number); });
    connect(m_chat, &ChatPanel::fileChosen, this, &PlaybackPage::fileChosen);
    connect(m_files, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const ConsultFile* file = m_room.file(item->data(Qt::UserRole).toString()))
            Q_EMIT fileChosen(*file);
    });
    connect(m_picture, &VideoPane::chosen, this, [this] {
        if (const ConsultFile* file = m_room.file(m_still))
            Q_EMIT fileChosen(*file);
    });
    connect(&room, &ConsultRoom::opened, this, &PlaybackPage::fill);
    connect(&room, &ConsultRoom::changed, this, [this] { // it has ended while it was open, or something came after
        if (m_room.events().size() != m_filled && !isPlaying())
            fill();
    });
    fill();
}

void PlaybackPage::connectTime()
{
    connect(&m_clock, &QTimer::timeout, this, &PlaybackPage::tick);
    connect(m_timeline, &Timeline::positionChanged, this, &PlaybackPage::goTo);
    connect(m_play, &QPushButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (isPlaying())
            m_recordings->play(m_speed->currentData().toInt());
    });
    connect(m_chat, &ChatPanel::timeChosen, m_timeline, &Timeline::setPosition);
    connect(m_load, &QPushButton::clicked, m_recordings, &RecordingDesk::load);
    connect(m_recordings, &RecordingDesk::stateChanged, this, &PlaybackPage::showRecordings);
    connect(m_recordings, &RecordingDesk::feedsChanged, this, &PlaybackPage::showPicture);
    connect(m_recordings, &RecordingDesk::pictureChanged, m_stage, &CallStage::refresh);
    m_stage->setSource([this](const QString& feed) { return m_recordings->picture(feed); });
    auto* playing = new QAction(this);
    playing->setShortcut(QKeySequence(Qt::Key_Space));
    playing->setShortcutContext(Qt::WidgetShortcut);
    m_timeline->addAction(playing);
    connect(playing, &QAction::triggered, m_play, &QPushButton::click);
}

// The time goes on by the clock, faster where it is wanted; it stands where a recording is still on its way.
void PlaybackPage::tick()
{
    const qint64 passed = m_since.restart();
    if (m_recordings->isWaitingFor(m_timeline->position()))
        return;
    m_timeline->setPosition(m_timeline->position().addMSecs(passed * m_speed->currentData().toInt()));
    if (m_timeline->position() >= m_timeline->to())
        pause();
}

void PlaybackPage::build()
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 2);
    m_title->setFont(bold);
    m_title->setObjectName(u"playbackTitle"_s);
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_play->setObjectName(u"playbackPlay"_s);
    m_document->setObjectName(u"playbackDocument"_s);
    m_picture->setObjectName(u"playbackPicture"_s);
    m_picture->setSource([this] { return m_pictures.value(m_still); });
    m_speed->setAccessibleName(tr("Speed"));
    for (const int speed : playSpeeds)
        m_speed->addItem(tr("%1 times").arg(speed), speed);
    m_speed->setCurrentIndex(1);
    m_files->setObjectName(u"playbackFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setFrameShape(QFrame::NoFrame);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_chat, tr("Chat"));
    m_tabs->addTab(m_questions, tr("Questions"));
    m_tabs->addTab(m_minutes, tr("Minutes"));
    m_tabs->addTab(m_record, tr("Inspection record"));
    m_tabs->addTab(m_files, tr("Files"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(8, 0, 8, 0);
    controls->addWidget(m_play);
    controls->addWidget(m_speed);
    controls->addWidget(m_timeline, 1);
    auto* left = new QWidget(this);
    auto* pictures = new QVBoxLayout(left);
    pictures->setContentsMargins(0, 0, 0, 8);
    pictures->setSpacing(8);
    m_stage->setObjectName(u"playbackStage"_s);
    m_views->addWidget(m_picture);
    m_views->addWidget(m_stage);
    pictures->addWidget(m_views, 1);
    pictures->addLayout(controls);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    column->addWidget(splitter, 1);
}

void PlaybackPage::buildHead(QVBoxLayout* column)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addLayout(words, 1);
    head->addWidget(m_document);
    m_bar->setObjectName(u"playbackRecording"_s);
    m_bar->setAutoFillBackground(true);
    m_barText->setObjectName(u"playbackRecordingText"_s);
    m_barText->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Recording that is being loaded"));
    m_load->setObjectName(u"playbackLoad"_s);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(16, 4, 16, 4);
    bar->setSpacing(8);
    bar->addWidget(m_barIcon);
    bar->addWidget(m_barText, 1);
    bar->addWidget(m_progress);
    bar->addWidget(m_load);
    column->addLayout(head);
    column->addWidget(m_bar);
}

void PlaybackPage::fill()
{
    pause();
    const Consultation& now = m_room.now();
    m_filled = -1;
    if (now.state != ConsultState::Ended)
        return;
    m_filled = m_room.events().size();
    m_title->setText(subjectText(now.subject));
    QStringList facts { consultTimeText(now.begun.isValid() ? now.begun : now.made, now.ended) };
    QStringList people;
    for (const Participant& one : now.participants)
        people.append(tr("%1 (%2)").arg(one.user, consultRoleWord(one.role)));
    facts.append(people.join(tr(", ")));
    facts.append(now.minutes.isConfirmed() ? tr("minutes confirmed") : tr("minutes not confirmed"));
    m_facts->setText(facts.join(u" · "_s));
    m_document->setVisible(!now.subject.number.isEmpty() || !now.subject.document.isEmpty());
    m_tabs->setTabVisible(m_tabs->indexOf(m_record), now.isInspection());
    m_files->clear();
    for (const ConsultFile& file : now.files) {
        if (file.isOriginal())
            continue; // evidence; what can be watched is made of it
        auto* item = new QListWidgetItem(themedIcon(fileTypeIcon(file)), u"%1  %2"_s.arg(file.name, byteText(file.size)), m_files);
        item->setData(Qt::UserRole, file.blob.toString());
        item->setToolTip(file.sha256);
    }
    const bool empty = m_room.events().isEmpty();
    const QDateTime from = now.begun.isValid() ? now.begun : now.made;
    const QDateTime to = empty ? from.addSecs(1) : std::max(now.ended, m_room.events().last().time());
    m_still.clear();
    m_said = -1;
    m_timeline->setEvents(m_room.events(), from, to);
    m_recordings->refill();
    m_speed->setCurrentIndex(m_recordings->isEmpty() ? 1 : 0); // a recording is heard
    goTo(from);
    m_chat->setUntil({});
    m_said = -1;
    fetchStills();
    showButton();
}

// The stills stand on the time line as small pictures.
void PlaybackPage::fetchStills()
{
    for (const ConsultFile& file : m_room.now().files) {
        if (file.kind != ConsultEventKind::StillTaken || !file.expired.isEmpty())
            continue;
        whenReady(m_room.fetch(file), this, [this, blob = file.blob.toString(), id = m_room.id()](const Result<QByteArray>& bytes) {
            if (!bytes || id != m_room.id())
                return; // opening it says why
            m_pictures.insert(blob, QImage::fromData(*bytes));
            m_timeline->setStill(blob, m_pictures.value(blob));
            m_picture->refresh();
        });
    }
}

void PlaybackPage::play()
{
    if (m_timeline->position() >= m_timeline->to())
        m_timeline->setPosition(m_timeline->from());
    m_since.start();
    m_clock.start();
    m_recordings->play(m_speed->currentData().toInt());
    showButton();
}

void PlaybackPage::pause()
{
    m_clock.stop();
    m_recordings->pause();
    showButton();
}

// The recording of that moment, else the newest still until then; and what had been said.
void PlaybackPage::goTo(const QDateTime& time)
{
    const auto& events = m_room.events();
    const auto said = std::count_if(events.begin(), events.end(), [&](const ConsultEvent& one) { return one.time() <= time; });
    if (std::exchange(m_said, said) != said)
        m_chat->setUntil(time);
    m_recordings->goTo(time);
    QString blob;
    for (const ConsultFile& file : m_room.now().files) {
        if (file.kind == ConsultEventKind::StillTaken && file.taken <= time)
            blob = file.blob.toString();
    }
    m_still = blob;
    showPicture();
}

bool PlaybackPage::showsRecording() const { return m_views->currentWidget() == m_stage; }

void PlaybackPage::showPicture()
{
    const QList<RecordedFeed> feeds = m_recordings->feeds();
    m_views->setCurrentWidget(feeds.isEmpty() ? static_cast<QWidget*>(m_picture) : m_stage);
    QList<StagePicture> pictures;
    for (const RecordedFeed& feed : feeds) {
        const Participant* one = m_room.now().participant(feed.user);
        pictures.append({ feed.id, { .name = feed.user, .role = one ? consultRoleWord(one->role) : QString(), .isScreen = feed.screen } });
    }
    m_stage->setPictures(pictures);
    const ConsultFile* still = m_room.file(m_still);
    const QDateTime now = m_timeline->position();
    PaneFacts facts;
    if (still)
        facts.name = u"%1 · %2"_s.arg(still->user, still->taken.toLocalTime().toString(u"HH:mm:ss"_s));
    if (m_recordings->isWaitingFor(now))
        facts.note = tr("The recording is being loaded…");
    else if (m_recordings->covers(now) && !isPlaying() && m_recordings->state().isPlayable)
        facts.note = tr("Recorded: press Play");
    else if (!still)
        facts.note = isPlaying() ? tr("No still until this moment") : tr("Press Play, or click into the time line");
    m_picture->setFacts(facts);
    m_picture->refresh();
}

void PlaybackPage::showRecordings()
{
    const RecordingState state = m_recordings->state();
    const auto& events = m_room.events();
    const bool wasRecorded = std::any_of(events.begin(), events.end(), [](const ConsultEvent& one) { return one.kind == ConsultEventKind::RecordStarted; });
    Tone tone = Tone::Neutral;
    QString text;
    const QString size = byteText(state.bytes);
    if (state.parts == 0)
        text = state.expired > 0 ? tr("The recording was deleted when the time was over for which it had to be kept.") : wasRecorded ? tr("The server has not given the recording yet; it comes some minutes after the end.") : QString();
    else if (!state.isPlayable)
        text = tr("This computer cannot play the recording: parts are missing, the device test names them. Stills, chat and minutes are here; the tab of files saves the recording for another player.");
    else if (state.problem)
        text = explain(*state.problem).advice();
    else if (state.isLoading)
        text = tr("The recording is being loaded: %1 of %2").arg(byteText(state.received), size);
    else if (state.here < state.parts)
        text = state.here == 0 ? tr("The recording is not on this computer yet: %n part(s), %1. It is loaded where you play it.", nullptr, state.parts).arg(size)
                               : tr("%1 of %2 parts of the recording are on this computer; %3 more to load.").arg(state.here).arg(state.parts).arg(size);
    else
        text = tr("The recording is on this computer: %n part(s).", nullptr, state.parts);
    if (state.parts > 0 && (!state.isPlayable || state.problem))
        tone = Tone::Warning;
    m_barText->setText(text);
    m_bar->setVisible(!text.isEmpty());
    m_barIcon->setPixmap(themedPixmap(tone == Tone::Warning ? u"warning" : u"record", QSize(16, 16), devicePixelRatioF(), toneColor(tone, palette())));
    QPalette filled = palette();
    filled.setColor(QPalette::Window, tone == Tone::Warning ? toneFill(tone, filled) : filled.color(QPalette::Window));
    m_bar->setPalette(filled);
    m_progress->setVisible(state.isLoading);
    m_progress->setRange(0, 1000);
    m_progress->setValue(state.bytes > 0 ? int(state.received * 1000 / state.bytes) : 0);
    m_load->setVisible(state.here + state.broken < state.parts && !state.isLoading);
    showPicture();
}

void PlaybackPage::showButton()
{
    m_play->setIcon(themedIcon(isPlaying() ? u"pause" : u"play"));
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play"));
    showPicture();
}

} // namespace Tongguan
