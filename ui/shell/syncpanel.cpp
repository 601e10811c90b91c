// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncpanel.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"
#include "ui/shell/syncwords.h"

#include <QClipboard>
#include <QScreen>

namespace Tongguan {

SyncPanel::SyncPanel(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_since(new QLabel(this))
    , m_waiting(new QLabel(this))
    , m_lastSuccess(new QLabel(this))
    , m_nextTry(new QLabel(this))
    , m_server(new QLabel(this))
    , m_problem(new QFrame(this))
    , m_problemText(new QLabel(m_problem))
    , m_problemDetails(new QLabel(m_problem))
    , m_open(new QPushButton(themedIcon(u"open"), tr("Open the declaration"), m_problem))
    , m_copy(new QPushButton(themedIcon(u"copy"), tr("Copy details"), m_problem))
    , m_sync(new QPushButton(themedIcon(u"sync"), tr("Sync now"), this))
    , m_signIn(new QPushButton(themedIcon(u"sign-in"), tr("Sign in…"), this))
{
    setObjectName(u"syncPanel"_s);
    setAccessibleName(tr("Synchronisation"));
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setForegroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    setFixedWidth(400);

    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 1);
    m_title->setFont(bold);
    m_sentence->setWordWrap(true);
    m_problemText->setWordWrap(true);
    m_problemDetails->setWordWrap(true);
    m_problemDetails->setForegroundRole(QPalette::PlaceholderText);
    m_problemDetails->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setAutoFillBackground(true);
    m_open->setObjectName(u"openProblem"_s);
    m_sync->setObjectName(u"syncNow"_s);
    m_signIn->setObjectName(u"signIn"_s);

    auto* head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);

    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(4);
    facts->setLabelAlignment(Qt::AlignLeft);
    for (const auto& [text, value] : { std::pair { tr("Since"), m_since }, { tr("Waiting"), m_waiting }, { tr("Last success"), m_lastSuccess },
             { tr("Next try"), m_nextTry }, { tr("Server"), m_server } }) {
        auto* label = new QLabel(text, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(label, value);
    }

    auto* problemButtons = new QHBoxLayout;
    problemButtons->addWidget(m_open);
    problemButtons->addWidget(m_copy);
    problemButtons->addStretch();
    auto* problem = new QVBoxLayout(m_problem);
    problem->setContentsMargins(12, 8, 12, 8);
    problem->addWidget(m_problemText);
    problem->addWidget(m_problemDetails);
    problem->addLayout(problemButtons);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_sync);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(m_sentence);
    all->addLayout(facts);
    all->addWidget(m_problem);
    all->addLayout(buttons);

    connect(m_sync, &QPushButton::clicked, this, [this] { hide(); Q_EMIT syncRequested(); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { hide(); Q_EMIT signInRequested(); });
    connect(m_open, &QPushButton::clicked, this, [this] { hide(); Q_EMIT openRequested(m_view.document); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_view.lastError)
            QGuiApplication::clipboard()->setText(explain(*m_view.lastError).details);
    });
    setView({}, QDateTime::currentDateTimeUtc());
}

void SyncPanel::setFact(QLabel* value, const QString& text)
{
    auto* layout = this->layout();
    for (int i = 0; i < layout->count(); ++i) {
        if (auto* facts = qobject_cast<QFormLayout*>(layout->itemAt(i)->layout()))
            facts->labelForField(value)->setVisible(!text.isEmpty());
    }
    value->setText(text);
    value->setVisible(!text.isEmpty());
}

void SyncPanel::setView(const SyncView& view, const QDateTime& now)
{
    m_view = view;
    const auto tone = toneColor(syncViewTone(view), palette());
    m_icon->setPixmap(themedPixmap(syncViewIconName(view), QSize(20, 20), devicePixelRatioF(), tone));
    m_title->setText(syncShort(view));
    QPalette titled = palette();
    titled.setColor(QPalette::WindowText, tone);
    m_title->setPalette(titled);
    m_sentence->setText(syncSentence(view));

    setFact(m_since, shortTime(view.since, now));
    setFact(m_waiting, view.waiting == 0 ? QString()
            : view.oldest.isValid()      ? tr("%n change(s), the oldest from %1", nullptr, int(view.waiting)).arg(shortTime(view.oldest, now))
                                         : tr("%n change(s)", nullptr, int(view.waiting)));
    setFact(m_lastSuccess, shortTime(view.lastSuccess, now));
    setFact(m_nextTry, timeUntil(view.nextTry, now));
    setFact(m_server, view.server);

    m_problem->setVisible(view.lastError.has_value());
    if (view.lastError) {
        const auto words = explain(*view.lastError);
        m_problemText->setText(view.documentNumber.isEmpty() ? words.text() : tr("Declaration %1: %2").arg(view.documentNumber, words.text()));
        m_problemDetails->setText(words.details);
        QPalette filled = palette();
        filled.setColor(QPalette::Window, toneFill(view.state == SyncView::State::Problem ? Tone::Bad : Tone::Warning, palette()));
        m_problem->setPalette(filled);
    }
    m_open->setVisible(!view.document.isNull());
    m_signIn->setVisible(view.state == SyncView::State::SignedOut || view.state == SyncView::State::NoServer
        || (view.lastError && view.lastError->kind == ErrorKind::Denied));
    m_sync->setEnabled(view.state != SyncView::State::NoServer && view.state != SyncView::State::SignedOut && view.state != SyncView::State::Working);
    if (isVisible()) // else when it is shown
        fit();
}

// adjustSize() does not know how high wrapped words are.
void SyncPanel::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void SyncPanel::showBelow(QWidget* anchor)
{
    fit();
    auto corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 2));
    if (const auto* screen = anchor->screen()) {
        const auto area = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
    }
    move(corner);
    show();
    (m_sync->isEnabled() ? m_sync : m_signIn)->setFocus(Qt::PopupFocusReason);
}

void SyncPanel::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click(); // as in a dialog
    else
        QFrame::keyPressEvent(event);
}

} // namespace Tongguan
