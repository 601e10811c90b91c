// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notificationbar.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QClipboard>

namespace Tongguan {

namespace {

constexpr std::chrono::seconds NoticeTime { 8 };
constexpr std::chrono::seconds NoticeTimeWithAction { 15 };

QString noticeIcon(Tone tone)
{
    switch (tone) {
    case Tone::Bad: return u"error"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Good: return u"released"_s;
    case Tone::Waiting: return u"waiting"_s;
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Working: break;
    }
    return u"note"_s;
}

} // namespace

NotificationBar::NotificationBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"notificationBar"_s);
    setAccessibleName(tr("Notice"));
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_action->setObjectName(u"noticeAction"_s);
    m_copy->setIcon(themedIcon(u"copy"));
    m_copy->setToolTip(tr("Copy details"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_copy->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setAutoRaise(true);
    m_timer->setSingleShot(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    row->addWidget(m_copy);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &NotificationBar::dismiss);
    connect(m_timer, &QTimer::timeout, this, &NotificationBar::dismiss);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (!m_notices.isEmpty())
            QGuiApplication::clipboard()->setText(m_notices.last().details);
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_notices.isEmpty())
            return;
        const auto action = m_notices.last().action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void NotificationBar::tell(Notice notice)
{
    m_notices.append(std::move(notice));
    if (m_notices.size() > 20)
        m_notices.removeFirst();
    showCurrent();
}

void NotificationBar::tell(const Error& error, const QString& about)
{
    const auto words = explain(error);
    tell(Notice { .tone = error.kind == ErrorKind::Offline ? Tone::Warning : Tone::Bad,
        .text = about.isEmpty() ? words.text() : tr("%1: %2").arg(about, words.text()),
        .actionText = {},
        .action = {},
        .details = words.details,
        .stays = error.kind != ErrorKind::Offline });
}

void NotificationBar::dismiss()
{
    if (!m_notices.isEmpty())
        m_notices.removeLast();
    showCurrent();
}

QString NotificationBar::text() const
{
    return m_notices.isEmpty() ? QString() : m_notices.last().text;
}

void NotificationBar::showCurrent()
{
    m_timer->stop();
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    const auto& notice = m_notices.last();
    const auto base = QGuiApplication::palette();
    m_icon->setPixmap(themedPixmap(noticeIcon(notice.tone), QSize(16, 16), devicePixelRatioF(), toneColor(notice.tone, base)));
    m_text->setText(notice.text);
    m_more->setText(m_notices.size() > 1 ? tr("%n more", nullptr, int(m_notices.size() - 1)) : QString());
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    m_copy->setVisible(!notice.details.isEmpty());
    QPalette filled = base;
    filled.setColor(QPalette::Window, toneFill(notice.tone, base));
    setPalette(filled);
    if (!notice.stays && notice.tone != Tone::Bad)
        m_timer->start(notice.action ? NoticeTimeWithAction : NoticeTime);
}

void NotificationBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        showCurrent();
}

} // namespace Tongguan
