// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/recordbar.h"

#include "ui/consult/consultroom.h"
#include "ui/shell/icons.h"
#include "ui/shell/tone.h"

namespace Tongguan {

RecordBar::RecordBar(ConsultRoom& room, QWidget* parent)
    : QFrame(parent)
    , m_room(room)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_agree(new QPushButton(tr("Agree…"), this))
    , m_refuse(new QPushButton(tr("Do not agree"), this))
    , m_stop(new QPushButton(tr("Stop recording"), this))
{
    setObjectName(u"recordBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"recordText"_s);
    m_text->setWordWrap(true);
    m_agree->setObjectName(u"recordAgree"_s);
    m_refuse->setObjectName(u"recordRefuse"_s);
    m_stop->setObjectName(u"recordStop"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QPushButton* button : { m_agree, m_refuse, m_stop }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_agree, &QPushButton::clicked, this, &RecordBar::consentWanted);
    connect(m_refuse, &QPushButton::clicked, this, [this] { m_room.say(ConsultEventKind::ConsentRefused); });
    connect(m_stop, &QPushButton::clicked, this, &RecordBar::stop);
    connect(&room, &ConsultRoom::changed, this, &RecordBar::refresh);
    connect(&room, &ConsultRoom::opened, this, &RecordBar::refresh);
    refresh();
}

bool RecordBar::mayStart() const
{
    const Consultation& now = m_room.now();
    return m_room.isOffice() && now.state == ConsultState::Live && !now.recording && !m_starts;
}

void RecordBar::start()
{
    if (!mayStart())
        return;
    m_starts = true;
    m_room.say(ConsultEventKind::RecordAsked);
}

void RecordBar::stop()
{
    m_starts = false;
    m_room.say(ConsultEventKind::RecordStopped);
}

bool RecordBar::isAsked() const
{
    const Consultation& now = m_room.now();
    const Participant* me = now.participant(m_room.user());
    return now.consentAsked && !now.recording && now.state == ConsultState::Live && !m_room.isOffice() && (!me || !me->consents);
}

QString RecordBar::sentence() const
{
    const Consultation& now = m_room.now();
    if (now.recording)
        return tr("This consultation is being recorded.");
    QStringList refused;
    for (const Participant& one : now.participants) {
        if (one.consents == false)
            refused.append(one.user);
    }
    if (!refused.isEmpty())
        return tr("Not recorded: %1 did not agree. The consultation goes on without.").arg(refused.join(tr(", ")));
    if (isAsked())
        return tr("The officer asks to record this consultation. Nothing is recorded unless you agree.");
    return tr("Asked for agreement to the recording; waiting for %1.").arg(now.consentMissing().join(tr(", ")));
}

void RecordBar::refresh()
{
    const Consultation& now = m_room.now();
    if (now.recording || now.state != ConsultState::Live)
        m_starts = false;
    const bool refused = std::any_of(now.participants.begin(), now.participants.end(), [](const Participant& one) { return one.consents == false; });
    if (refused)
        m_starts = false;
    if (m_starts && now.consentAsked && now.consentMissing().isEmpty()) {
        m_starts = false;
        m_room.say(ConsultEventKind::RecordStarted);
    }
    const bool asked = isAsked();
    const bool open = now.consentAsked && now.state == ConsultState::Live && (asked || refused || !now.consentMissing().isEmpty());
    setVisible(now.recording || open);
    m_agree->setVisible(asked);
    m_refuse->setVisible(asked);
    m_stop->setVisible(now.recording && m_room.isOffice());
    m_text->setText(sentence());
    const Tone tone = now.recording ? Tone::Bad : asked ? Tone::Warning : Tone::Neutral;
    QPalette filled = QApplication::palette();
    m_icon->setPixmap(themedPixmap(now.recording ? u"record" : u"question", QSize(16, 16), devicePixelRatioF(), toneColor(tone, filled)));
    filled.setColor(QPalette::Window, toneFill(tone, filled));
    setPalette(filled);
    if (asked && !m_wasAsked)
        QMetaObject::invokeMethod(
            this,
            [this] { // a log that is being read may tell of the answer, too
                if (isAsked())
                    Q_EMIT consentWanted();
            },
            Qt::QueuedConnection);
    m_wasAsked = asked;
}

void RecordBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace Tongguan
