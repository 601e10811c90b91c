// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/ringbar.h"

#include "ui/consult/consultwords.h"
#include "ui/shell/icons.h"

#include <QAccessible>

namespace Tongguan {

namespace {

constexpr std::chrono::milliseconds BellEvery { 2500 };
constexpr std::chrono::seconds RingsFor { 45 };

} // namespace

RingBar::RingBar(QWidget* window)
    : QFrame(window)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_accept(new QPushButton(themedIcon(u"call", Tone::Good), tr("Accept"), this))
    , m_decline(new QPushButton(themedIcon(u"call-end", Tone::Bad), tr("Decline"), this))
{
    setObjectName(u"ringBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 2);
    m_title->setFont(bold);
    m_accept->setObjectName(u"ringAccept"_s);
    m_decline->setObjectName(u"ringDecline"_s);
    m_accept->setToolTip(tr("Enter"));
    m_decline->setToolTip(QKeySequence(u"Esc"_s).toString(QKeySequence::NativeText));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_accept);
    row->addWidget(m_decline);
    for (QPushButton* button : { m_accept, m_decline })
        button->setMinimumHeight(36);
    m_bell.setInterval(BellEvery);
    m_patience.setSingleShot(true);
    m_patience.setInterval(RingsFor);
    connect(&m_bell, &QTimer::timeout, this, [] { QApplication::beep(); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const ConsultSummary consultation = m_consultation;
        finish();
        Q_EMIT missed(consultation);
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const ConsultId id = m_consultation.id;
        finish();
        Q_EMIT accepted(id);
    });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        const ConsultId id = m_consultation.id;
        finish();
        Q_EMIT declined(id);
    });
    window->installEventFilter(this);
    hide();
}

void RingBar::ring(const ConsultSummary& consultation)
{
    if (consultation.id == m_consultation.id)
        return;
    if (!m_consultation.id.isNull()) { // one at a time: whoever called before keeps ringing there
        Q_EMIT missed(consultation);
        return;
    }
    m_consultation = consultation;
    QPalette filled = QApplication::palette();
    filled.setColor(QPalette::Window, toneFill(Tone::Good, filled));
    setPalette(filled);
    m_icon->setPixmap(themedPixmap(u"call", QSize(32, 32), devicePixelRatioF(), toneColor(Tone::Good, filled)));
    const QString caller = consultation.officer.isEmpty() ? consultation.officeName : u"%1 · %2"_s.arg(consultation.officer, consultation.officeName);
    m_title->setText(tr("%1 calls for a consultation").arg(caller.isEmpty() ? consultation.enterpriseName : caller));
    QStringList about { subjectText({ consultation.kind, consultation.document, consultation.number, {}, 0 }), consultation.title };
    about.removeAll(QString());
    about.removeDuplicates();
    m_text->setText(about.join(u" · "_s));
    setAccessibleName(m_title->text());
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_accept->setFocus();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    QApplication::alert(window());
    QApplication::beep();
    m_bell.start();
    m_patience.start();
}

void RingBar::stop(ConsultId id)
{
    if (id == m_consultation.id)
        finish();
}

void RingBar::finish()
{
    m_bell.stop();
    m_patience.stop();
    m_consultation = {};
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    m_before.clear();
}

void RingBar::place()
{
    const int wide = std::min(parentWidget()->width() - 40, 680);
    const int high = sizeHint().height();
    setGeometry((parentWidget()->width() - wide) / 2, 48, wide, high);
}

bool RingBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void RingBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_decline->click();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_accept->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Tongguan
