// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/chatpanel.h"

#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/tone.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>

namespace Tongguan {

namespace {

constexpr int LongestChat = 4000;
constexpr qint64 LateSeconds = 120; // between the sender's clock and the server's: no clock is right to the second

bool isSpoken(ConsultEventKind kind)
{
    using enum ConsultEventKind;
    return kind == Chat || kind == Asked || kind == Answered;
}

bool hasFile(ConsultEventKind kind)
{
    using enum ConsultEventKind;
    return kind == FileShared || kind == StillTaken || kind == SegmentKept;
}

} // namespace

ChatPanel::ChatPanel(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_log(new QTextBrowser(this))
    , m_line(new QLineEdit(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_attach(new QToolButton(this))
    , m_waiting(new QLabel(this))
{
    setObjectName(u"chat"_s);
    setAcceptDrops(true);
    setFocusProxy(m_line);
    m_log->setObjectName(u"chatLog"_s);
    m_log->setAccessibleName(tr("What was said"));
    m_log->setOpenLinks(false);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setPlaceholderText(tr("Nothing was said yet. What is written here is kept with the consultation; without a line it is sent later."));
    m_line->setObjectName(u"chatLine"_s);
    m_line->setAccessibleName(tr("Message"));
    m_line->setPlaceholderText(tr("Write a message, Enter sends it"));
    m_line->setMaxLength(LongestChat);
    m_line->setMinimumHeight(28);
    m_send->setObjectName(u"chatSend"_s);
    m_send->setAutoDefault(false);
    m_attach->setObjectName(u"chatAttach"_s);
    m_attach->setIcon(themedIcon(u"attachment"));
    m_attach->setToolTip(tr("Share a file…"));
    m_attach->setAccessibleName(m_attach->toolTip());
    m_attach->setMinimumSize(28, 28);
    m_attach->setFocusPolicy(Qt::TabFocus);
    m_waiting->setObjectName(u"chatWaiting"_s);
    m_waiting->setForegroundRole(QPalette::PlaceholderText);
    m_waiting->setWordWrap(true);
    m_waiting->setContentsMargins(8, 0, 8, 0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 8);
    row->setSpacing(6);
    row->addWidget(m_attach);
    row->addWidget(m_line, 1);
    row->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_log, 1);
    column->addWidget(m_waiting);
    column->addLayout(row);
    connect(m_line, &QLineEdit::returnPressed, this, &ChatPanel::send);
    connect(m_send, &QPushButton::clicked, this, &ChatPanel::send);
    connect(m_attach, &QToolButton::clicked, this, [this] {
        chooseFilesToShare(this, m_room, tr("Share files"), {}, [this](const FileToShare& file) { share(file); });
    });
    connect(m_log, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == u"time") {
            Q_EMIT timeChosen(QDateTime::fromMSecsSinceEpoch(link.path().toLongLong()));
            return;
        }
        if (const ConsultFile* file = m_room.file(link.path()))
            Q_EMIT fileChosen(*file);
    });
    connect(&room, &ConsultRoom::opened, this, &ChatPanel::rebuild);
    connect(&room, &ConsultRoom::appended, this, &ChatPanel::append);
    connect(&room, &ConsultRoom::changed, this, &ChatPanel::showWaiting);
    connect(&room, &ConsultRoom::lineChanged, this, &ChatPanel::showWaiting);
    rebuild();
}

void ChatPanel::setSeeking(bool seeking)
{
    m_isSeeking = seeking;
    rebuild();
}

void ChatPanel::setUntil(const QDateTime& time)
{
    m_until = time;
    rebuild();
}

QString ChatPanel::text() const { return m_log->toPlainText(); }

void ChatPanel::share(const FileToShare& file) { m_room.attach(ConsultEventKind::FileShared, file.name, file.type, file.bytes); }

void ChatPanel::rebuild()
{
    m_log->clear();
    m_lastDay = {};
    for (const ConsultEvent& event : m_room.events())
        add(event);
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
    showWaiting();
}

void ChatPanel::append(const QList<ConsultEvent>& events)
{
    const QScrollBar* bar = m_log->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 4;
    for (const ConsultEvent& event : events)
        add(event);
    if (atEnd)
        m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

void ChatPanel::add(const ConsultEvent& event)
{
    if ((m_until.isValid() && event.time() > m_until) || consultEventLine(event).isEmpty())
        return;
    const QDate day = event.time().toLocalTime().date();
    if (day != m_lastDay) {
        m_lastDay = day;
        m_log->append(u"<p align=\"center\" style=\"margin-top:6px\"><span style=\"color:%1\">%2</span></p>"_s.arg(quietColor(palette()).name(), day.toString(Qt::ISODate)));
    }
    m_log->append(htmlOf(event));
    QTextCursor end(m_log->document()); // append() goes on as the line before, which may be a day in the middle
    end.movePosition(QTextCursor::End);
    QTextBlockFormat left = end.blockFormat();
    left.setAlignment(Qt::AlignLeft);
    end.setBlockFormat(left);
}

// Made without a line, or by a clock that is wrong.
static bool isLate(const ConsultEvent& event) { return event.taken.isValid() && std::abs(event.made.secsTo(event.taken)) > LateSeconds; }

QString ChatPanel::htmlOf(const ConsultEvent& event) const
{
    const QString quiet = quietColor(palette()).name();
    QString clock = event.time().toLocalTime().toString(m_isSeeking ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (m_isSeeking)
        clock = u"<a href=\"time:%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(event.time().toMSecsSinceEpoch()).arg(quiet, clock);
    QString line = consultEventLine(event).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (hasFile(event.kind))
        line = u"<a href=\"blob:%1\" style=\"color:%2\">%3</a> <span style=\"color:%4\">%5</span>"_s.arg(event.data[u"blob"_s].toString(), toneColor(Tone::Accent, palette()).name(),
            line, quiet, byteText(event.data[u"size"_s].toInteger()));
    if (!isSpoken(event.kind) && !hasFile(event.kind))
        return u"<p align=\"left\" style=\"margin:2px 8px\"><span style=\"color:%1\">%2 %3</span></p>"_s.arg(quiet, clock, line);
    const QString name = toneColor(event.user == m_room.user() ? Tone::Accent : Tone::Good, palette()).name();
    const QString late = event.number == 0 ? u" · "_s + tr("not sent yet") : isLate(event) ? u" · "_s + tr("written %1 by the sender's clock").arg(event.made.toLocalTime().toString(u"MM-dd HH:mm"_s)) : QString();
    return u"<p align=\"left\" style=\"margin:4px 8px\"><span style=\"color:%1\"><b>%2</b></span> <span style=\"color:%3\">%4%5</span><br>%6</p>"_s.arg(name, event.user.toHtmlEscaped(), quiet, clock, late, line);
}

void ChatPanel::send()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    m_room.say(ConsultEventKind::Chat, { { u"text"_s, text } });
    m_line->clear();
    m_line->setFocus();
}

void ChatPanel::showWaiting()
{
    const qint64 waiting = m_room.waiting();
    if (std::exchange(m_shownWaiting, waiting) > waiting) { // what waited is there now
        rebuild();
        return;
    }
    const QString text = waiting == 0 ? QString()
        : m_room.isOnline()           ? tr("%n message(s) on the way", nullptr, int(waiting))
                                      : tr("No line: %n message(s) are kept here and sent later", nullptr, int(waiting));
    const bool allSent = waiting == 0 && !m_waiting->text().isEmpty();
    m_waiting->setText(text);
    m_waiting->setVisible(waiting > 0);
    if (allSent)
        rebuild(); // "not sent yet" goes
}

void ChatPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void ChatPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ChatPanel::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        const auto file = readToShare(url.toLocalFile());
        if (file)
            share(*file);
        else
            Q_EMIT m_room.failed(file.error());
    }
    event->acceptProposedAction();
}

} // namespace Tongguan
