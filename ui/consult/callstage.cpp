// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/callstage.h"

#include "models/base/text.h"

namespace Tongguan {

namespace {

constexpr int StageGap = 4;
constexpr double PictureShape = 4.0 / 3.0;

} // namespace

CallStage::CallStage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"callStage"_s);
    setAccessibleName(tr("Pictures of the call"));
}

void CallStage::setSource(std::function<QImage(const QString& feed)> source) { m_source = std::move(source); }

VideoPane* CallStage::makePane(const QString& feed)
{
    auto* pane = new VideoPane(this);
    pane->setObjectName(feed.isEmpty() ? u"ownPicture"_s : u"picture."_s + feed);
    pane->setSource([this, feed] { return m_source ? m_source(feed) : QImage(); });
    connect(pane, &VideoPane::pictureSizeChanged, this, [this, feed](QSize size) { Q_EMIT pictureSizeWanted(feed, size); });
    connect(pane, &VideoPane::chosen, this, [this, feed] { choose(feed); });
    return pane;
}

void CallStage::setPictures(const QList<StagePicture>& pictures)
{
    m_pictures = pictures;
    QHash<QString, VideoPane*> panes;
    for (const StagePicture& picture : pictures) {
        VideoPane* pane = m_panes.take(picture.feed);
        if (!pane)
            pane = makePane(picture.feed);
        pane->setFacts(picture.facts);
        panes.insert(picture.feed, pane);
    }
    for (VideoPane* gone : std::as_const(m_panes))
        gone->deleteLater();
    for (VideoPane* gone : std::as_const(m_panes))
        gone->hide();
    m_panes = panes;
    if (!m_panes.contains(m_chosen))
        m_chosen.clear();
    arrange();
}

void CallStage::setSpeaker(const QString& feed)
{
    if (m_speaker == feed)
        return;
    m_speaker = feed;
    arrange();
}

void CallStage::refresh(const QString& feed)
{
    if (VideoPane* shown = pane(feed))
        shown->refresh();
}

void CallStage::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void CallStage::choose(const QString& feed)
{
    if (feed.isEmpty())
        return; // one's own picture stays small
    m_chosen = m_chosen == feed ? QString() : feed;
    arrange();
}

QStringList CallStage::others() const
{
    QStringList feeds;
    for (const StagePicture& picture : m_pictures) {
        if (!picture.feed.isEmpty())
            feeds.append(picture.feed);
    }
    return feeds;
}

QString CallStage::pickLarge() const
{
    const QStringList feeds = others();
    if (!m_chosen.isEmpty())
        return m_chosen;
    const auto screen = std::find_if(m_pictures.begin(), m_pictures.end(), [](const StagePicture& one) { return !one.feed.isEmpty() && one.facts.isScreen; });
    if (screen != m_pictures.end())
        return screen->feed;
    if (feeds.contains(m_speaker))
        return m_speaker;
    return feeds.contains(m_large) ? m_large : feeds.value(0);
}

void CallStage::arrangeTiles(const QRect& strip, const QStringList& feeds, bool isColumn)
{
    const int count = int(feeds.size());
    const int length = isColumn ? strip.height() : strip.width();
    const int natural = isColumn ? int(strip.width() / PictureShape) : int(strip.height() * PictureShape);
    const int each = std::min(natural, (length - StageGap * (count - 1)) / count);
    int at = isColumn ? strip.y() : strip.x();
    for (const QString& feed : feeds) {
        const QRect place = isColumn ? QRect(strip.x(), at, strip.width(), each) : QRect(at, strip.y(), each, strip.height());
        m_panes.value(feed)->setGeometry(place);
        at += each + StageGap;
    }
}

void CallStage::arrange()
{
    m_large = pickLarge();
    QStringList tiles = others();
    tiles.removeAll(m_large);
    QRect room = rect();
    if (!tiles.isEmpty()) {
        const bool isColumn = width() > height() * 5 / 4;
        if (isColumn) {
            const int wide = std::clamp(width() / 5, 120, 240);
            arrangeTiles(QRect(room.right() - wide + 1, room.y(), wide, room.height()), tiles, true);
            room.setRight(room.right() - wide - StageGap);
        } else {
            const int high = std::clamp(height() / 4, 72, 160);
            arrangeTiles(QRect(room.x(), room.bottom() - high + 1, room.width(), high), tiles, false);
            room.setBottom(room.bottom() - high - StageGap);
        }
    }
    if (VideoPane* large = pane(m_large); large && !m_large.isEmpty())
        large->setGeometry(room);
    if (VideoPane* own = pane({})) {
        const int wide = std::clamp(room.width() / 5, 96, 200), high = int(wide / PictureShape);
        own->setGeometry(room.right() - wide - 7, room.bottom() - high - 7, wide, high);
    }
    for (VideoPane* pane : std::as_const(m_panes))
        pane->show();
    if (VideoPane* own = pane({}))
        own->raise();
    update();
}

void CallStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CallStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x12161a));
    if (!others().isEmpty())
        return;
    painter.setPen(QColor(0xc8d0d8));
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace Tongguan
