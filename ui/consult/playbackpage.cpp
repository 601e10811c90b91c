// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/playbackpage.h"

#include "models/base/async.h"
#include "ui/consult/chatpanel.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/inspectionrecord.h"
#include "ui/consult/minutespanel.h"
#include "ui/consult/questionpanel.h"
#include "ui/consult/timeline.h"
#include "ui/consult/videopane.h"
#include "ui/shell/icons.h"

#include <QListWidget>
#include <QSplitter>
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
    , m_picture(new VideoPane(this))
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
    m_clock.setInterval(PlayTick);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_timeline->setPosition(m_timeline->position().addMSecs(m_clock.interval() * m_speed->currentData().toInt()));
        if (m_timeline->position() >= m_timeline->to())
            pause();
    });
    connect(m_timeline, &Timeline::positionChanged, this, &PlaybackPage::goTo);
    connect(m_play, &QPushButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
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
    pictures->addWidget(m_picture, 1);
    pictures->addLayout(controls);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addLayout(words, 1);
    head->addWidget(m_document);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(splitter, 1);
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
        auto* item = new QListWidgetItem(themedIcon(fileTypeIcon(file)), u"%1  %2"_s.arg(file.name, byteText(file.size)), m_files);
        item->setData(Qt::UserRole, file.blob.toString());
        item->setToolTip(file.sha256);
    }
    const bool empty = m_room.events().isEmpty();
    const QDateTime from = now.begun.isValid() ? now.begun : now.made;
    const QDateTime to = empty ? from.addSecs(1) : std::max(now.ended, m_room.events().last().made);
    m_still.clear();
    m_timeline->setEvents(m_room.events(), from, to);
    goTo(from);
    m_chat->setUntil({});
    showButton();
}

void PlaybackPage::play()
{
    if (m_timeline->position() >= m_timeline->to())
        m_timeline->setPosition(m_timeline->from());
    m_clock.start();
    showButton();
}

void PlaybackPage::pause()
{
    m_clock.stop();
    showButton();
}

void PlaybackPage::showButton()
{
    m_play->setIcon(themedIcon(isPlaying() ? u"pause" : u"play"));
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play"));
}

// The newest still until then, and what had been said.
void PlaybackPage::goTo(const QDateTime& time)
{
    m_chat->setUntil(time);
    QString blob;
    for (const ConsultFile& file : m_room.now().files) {
        if (file.kind == ConsultEventKind::StillTaken && file.taken <= time)
            blob = file.blob.toString();
    }
    showStill(blob);
}

void PlaybackPage::showStill(const QString& blob)
{
    m_still = blob;
    const ConsultFile* file = m_room.file(blob);
    PaneFacts facts;
    if (file)
        facts.name = u"%1 · %2"_s.arg(file->user, file->taken.toLocalTime().toString(u"HH:mm:ss"_s));
    else
        facts.note = tr("No still until this moment");
    m_picture->setFacts(facts);
    m_picture->refresh();
    if (!file || m_pictures.contains(blob))
        return;
    whenReady(m_room.fetch(*file), this, [this, blob](const Result<QByteArray>& bytes) {
        if (!bytes)
            return; // opening it says why
        m_pictures.insert(blob, QImage::fromData(*bytes));
        m_picture->refresh();
    });
}

} // namespace Tongguan
