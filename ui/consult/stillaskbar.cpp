// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/stillaskbar.h"

#include "ui/consult/callcontrol.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/stilldesk.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"

namespace Tongguan {

StillAskBar::StillAskBar(ConsultRoom& room, CallControl& control, StillDesk& desk, QWidget* parent)
    : QFrame(parent)
    , m_room(room)
    , m_control(control)
    , m_desk(desk)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_live(new QPushButton(tr("Take it now"), this))
    , m_file(new QPushButton(tr("From a file…"), this))
    , m_cannot(new QPushButton(tr("Not possible"), this))
{
    setObjectName(u"stillAsk"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"stillAskText"_s);
    m_text->setWordWrap(true);
    m_live->setObjectName(u"stillGive"_s);
    m_file->setObjectName(u"stillGiveFile"_s);
    m_cannot->setObjectName(u"stillCannot"_s);
    auto* answers = new FlowBox(this);
    for (QPushButton* button : { m_live, m_file, m_cannot }) {
        button->setAutoDefault(false);
        answers->flow().addWidget(button);
    }
    auto* words = new QHBoxLayout;
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(words);
    column->addWidget(answers);
    connect(m_live, &QPushButton::clicked, this, [this] { m_desk.answer(m_desk.asks().constFirst()); });
    connect(m_file, &QPushButton::clicked, this, &StillAskBar::chooseFile);
    connect(m_cannot, &QPushButton::clicked, this, [this] { m_desk.refuse(m_desk.asks().constFirst(), u"still.declined"_s); });
    connect(&desk, &StillDesk::changed, this, &StillAskBar::refresh);
    connect(&control, &CallControl::lineChanged, this, &StillAskBar::refresh);
    connect(&room, &ConsultRoom::opened, this, &StillAskBar::refresh);
    refresh();
}

void StillAskBar::chooseFile()
{
    chooseFilesToShare(this, m_room, tr("Pictures of a camera or phone"), tr("Pictures") + u" (*.jpg *.jpeg *.png *.webp *.bmp)"_s,
        [this, ask = m_desk.asks().constFirst()](const FileToShare& file) { m_desk.answer(ask, file); });
}

void StillAskBar::refresh()
{
    const ConsultState state = m_room.now().state;
    const bool underWay = state == ConsultState::Live || state == ConsultState::Suspended;
    const QList<StillAsk> asks = m_room.isOffice() || !underWay ? QList<StillAsk>() : m_desk.asks();
    setVisible(!asks.isEmpty());
    if (asks.isEmpty()) {
        m_shown.clear();
        return;
    }
    const StillAsk& first = asks.constFirst();
    const QString step = first.step.isEmpty() ? QString() : stepTitle(first.step);
    m_text->setText(step.isEmpty() ? tr("%1 asks for a still.").arg(first.user) : tr("%1 asks for a still: %2").arg(first.user, step));
    m_live->setEnabled(m_control.isInCall() && !m_desk.isBusy());
    m_live->setToolTip(m_control.isInCall() ? QString() : tr("Join the call first, or choose a file."));
    QPalette filled = QApplication::palette();
    m_icon->setPixmap(themedPixmap(u"still", QSize(16, 16), devicePixelRatioF(), toneColor(Tone::Warning, filled)));
    filled.setColor(QPalette::Window, toneFill(Tone::Warning, filled));
    setPalette(filled);
    if (std::exchange(m_shown, first.ask) != first.ask && !first.step.isEmpty())
        Q_EMIT stepAsked(first.step);
}

void StillAskBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace Tongguan
