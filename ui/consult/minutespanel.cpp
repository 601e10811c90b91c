// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/minutespanel.h"

#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/shell/tone.h"

namespace Tongguan {

static constexpr qsizetype LongestMinutes = 4000; // as a log takes

MinutesPanel::MinutesPanel(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
    , m_draft(new QPushButton(tr("Draft from questions"), this))
    , m_propose(new QPushButton(tr("Propose"), this))
    , m_confirm(new QPushButton(tr("Confirm"), this))
{
    setObjectName(u"minutes"_s);
    setFocusProxy(m_text);
    m_text->setObjectName(u"minutesText"_s);
    m_text->setAccessibleName(tr("Minutes"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What was asked, answered and agreed. Both sides confirm it; then it stays on the document."));
    m_state->setObjectName(u"minutesState"_s);
    m_state->setWordWrap(true);
    m_draft->setObjectName(u"minutesDraft"_s);
    m_propose->setObjectName(u"minutesPropose"_s);
    m_confirm->setObjectName(u"minutesConfirm"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_draft);
    row->addStretch();
    row->addWidget(m_propose);
    row->addWidget(m_confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_state);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    for (QPushButton* button : { m_draft, m_propose, m_confirm })
        button->setAutoDefault(false);
    connect(m_draft, &QPushButton::clicked, this, [this] { m_text->setPlainText(draftOf(m_room.now())); });
    connect(m_propose, &QPushButton::clicked, this, [this] { m_room.say(ConsultEventKind::MinutesProposed, { { u"text"_s, m_text->toPlainText().trimmed() } }); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { m_room.say(ConsultEventKind::MinutesConfirmed, { { u"proposal"_s, m_room.now().minutes.proposal } }); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &MinutesPanel::refresh);
    connect(&room, &ConsultRoom::changed, this, &MinutesPanel::refresh);
    connect(&room, &ConsultRoom::opened, this, [this] {
        if (m_room.isLoaded())
            return;
        m_shown = -1;
        m_text->clear();
    });
    refresh();
}

QString MinutesPanel::draftOf(const Consultation& consultation)
{
    QStringList lines { tr("Consultation on %1").arg(subjectText(consultation.subject)) };
    if (consultation.begun.isValid())
        lines.append(tr("Time: %1").arg(consultTimeText(consultation.begun, consultation.ended)));
    QStringList people;
    for (const Participant& one : consultation.participants)
        people.append(tr("%1 (%2)").arg(one.user, consultRoleWord(one.role)));
    lines.append(tr("Present: %1").arg(people.join(tr(", "))));
    int number = 0;
    for (const QString& item : consultation.agenda)
        lines.append(u"%1. %2"_s.arg(++number).arg(item));
    for (const ConsultQuestion& one : consultation.questions) {
        lines.append(tr("Question: %1").arg(one.text));
        lines.append(tr("Answer: %1").arg(one.answer.isEmpty() ? tr("open") : one.answer));
    }
    return lines.join(u'\n');
}

void MinutesPanel::refresh()
{
    const ConsultMinutes& minutes = m_room.now().minutes;
    if (minutes.proposal > 0 && minutes.proposal != m_shown) {
        m_shown = minutes.proposal;
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(minutes.text);
    }
    const ConsultState state = m_room.now().state;
    const bool open = state == ConsultState::Live || state == ConsultState::Suspended || state == ConsultState::Ended;
    const bool mine = m_room.isOffice() ? minutes.byOffice : minutes.byCompany;
    const qsizetype length = m_text->toPlainText().trimmed().size();
    const bool asProposed = m_text->toPlainText().trimmed() == minutes.text;
    const bool party = m_room.side() == ConsultSide::Office || m_room.side() == ConsultSide::Company;
    m_text->setReadOnly(minutes.isConfirmed() || !open || !party);
    m_draft->setEnabled(open && party && !minutes.isConfirmed());
    m_propose->setEnabled(open && party && !minutes.isConfirmed() && length > 0 && length <= LongestMinutes && (!asProposed || minutes.proposal == 0));
    m_confirm->setEnabled(party && minutes.proposal > 0 && !mine && asProposed);
    const QString office = minutes.byOffice ? tr("office has confirmed") : tr("office has not confirmed yet");
    const QString company = minutes.byCompany ? tr("company has confirmed") : tr("company has not confirmed yet");
    m_state->setText(minutes.isConfirmed() ? tr("Confirmed by both sides; they stay on the document.")
            : length > LongestMinutes      ? tr("Minutes have at most %1 characters; these have %2. Nothing is cut off: shorten them first.").arg(LongestMinutes).arg(length)
            : minutes.proposal > 0         ? tr("Proposed: %1, %2.").arg(office, company)
            : open                         ? tr("No minutes yet.")
                                           : tr("Minutes are written once the consultation has begun."));
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColor(minutes.isConfirmed() ? Tone::Good : length > LongestMinutes ? Tone::Bad : minutes.proposal > 0 ? Tone::Waiting : Tone::Neutral, toned));
    m_state->setPalette(toned);
}

} // namespace Tongguan
