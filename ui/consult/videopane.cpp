// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/videopane.h"

#include "models/base/text.h"
#include "ui/shell/icons.h"

#include <QMouseEvent>

namespace Tongguan {

namespace {

// A picture stands on the same dark ground in both themes.
const QColor paneGround(0x1d2329), paneText(0xf2f5f7), paneShade(0, 0, 0, 150), paneSpeaking(0x63c583), paneQuiet(0xa9b4bf);

QRect fittedInto(const QRect& room, QSize picture)
{
    const QSize size = picture.scaled(room.size(), Qt::KeepAspectRatio);
    return { room.x() + (room.width() - size.width()) / 2, room.y() + (room.height() - size.height()) / 2, size.width(), size.height() };
}

} // namespace

VideoPane::VideoPane(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void VideoPane::setSource(std::function<QImage()> source)
{
    m_source = std::move(source);
    update();
}

void VideoPane::setFacts(const PaneFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList words { facts.name };
    if (!facts.role.isEmpty())
        words.append(facts.role);
    if (facts.isScreen)
        words.append(tr("screen"));
    if (facts.isMuted)
        words.append(tr("microphone off"));
    if (facts.isHandUp)
        words.append(tr("hand raised"));
    if (!facts.note.isEmpty())
        words.append(facts.note);
    setAccessibleName(words.join(tr(", ")));
    setToolTip(words.join(tr(", ")));
    update();
}

QSize VideoPane::pictureSize() const { return size() * devicePixelRatioF(); }

void VideoPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), paneGround);
    const QImage picture = m_source ? m_source() : QImage();
    if (picture.isNull()) {
        const int side = std::clamp(height() / 4, 16, 48);
        const QPixmap icon = themedPixmap(m_facts.isScreen ? u"screen" : u"person", QSize(side, side), devicePixelRatioF(), paneQuiet);
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2 - (height() > 120 ? 12 : 6), icon);
    } else {
        ++m_painted;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRect place = fittedInto(rect(), picture.size());
        if (m_facts.isMirrored) { // as in a mirror: one's own picture
            painter.save();
            painter.translate(place.x() * 2 + place.width(), 0);
            painter.scale(-1, 1);
            painter.drawImage(place, picture);
            painter.restore();
        } else {
            painter.drawImage(place, picture);
        }
    }
    paintNote(painter);
    paintName(painter);
    if (m_facts.isSpeaking || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : paneSpeaking, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void VideoPane::paintName(QPainter& painter)
{
    const int side = 16, gap = 6;
    QList<QStringView> icons;
    if (m_facts.isHandUp)
        icons.append(u"hand");
    if (m_facts.isMuted)
        icons.append(u"microphone-off");
    if (m_facts.isScreen)
        icons.append(u"screen");
    const int forIcons = int(icons.size()) * (side + gap);
    const QString whole = m_facts.role.isEmpty() ? m_facts.name : tr("%1 · %2").arg(m_facts.name, m_facts.role);
    const QString fits = fontMetrics().horizontalAdvance(whole) <= width() - 4 * gap - forIcons ? whole : m_facts.name;
    const QString text = fontMetrics().elidedText(fits, Qt::ElideRight, std::max(0, width() - 4 * gap - forIcons));
    if (text.isEmpty() && icons.isEmpty())
        return;
    const int high = std::max(fontMetrics().height(), side) + 6;
    const QRect band(gap, height() - high - gap, fontMetrics().horizontalAdvance(text) + forIcons + 2 * gap, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paneShade);
    painter.drawRoundedRect(band, 4, 4);
    int x = band.x() + gap;
    for (const QStringView icon : icons) {
        painter.drawPixmap(x, band.y() + (high - side) / 2, themedPixmap(icon, QSize(side, side), devicePixelRatioF(), paneText));
        x += side + gap;
    }
    painter.setPen(paneText);
    painter.drawText(QRect(x, band.y(), band.right() - x, high), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void VideoPane::paintNote(QPainter& painter)
{
    if (m_facts.note.isEmpty())
        return;
    const QRect room = rect().adjusted(8, 8, -8, -8);
    QRect words = painter.boundingRect(room, Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_facts.note).adjusted(-8, -4, 8, 4);
    words.moveTop(8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_facts.tone == Tone::Bad ? QColor(0xb3261e) : m_facts.tone == Tone::Warning ? QColor(0x834f00) : paneShade);
    painter.drawRoundedRect(words, 4, 4);
    painter.setPen(paneText);
    painter.drawText(words.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, m_facts.note);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void VideoPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT pictureSizeChanged(pictureSize());
}

void VideoPane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen();
}

void VideoPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT chosen();
    else
        QWidget::keyPressEvent(event);
}

void VideoPane::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void VideoPane::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Tongguan
