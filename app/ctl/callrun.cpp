// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callrun.h"

#include "app/client/callloader.h"
#include "app/client/clientoffice.h"
#include "models/media/barcode.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <numeric>

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

// What the process holds, by the kernel's word; nothing where it gives none.
QJsonObject holdings()
{
    QJsonObject held;
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return held;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            held.insert(u"memoryKilobytes"_s, line.mid(6).trimmed().split(' ').first().toLongLong());
        else if (line.startsWith("Threads:"))
            held.insert(u"threads"_s, line.mid(8).trimmed().toInt());
    }
    held.insert(u"descriptors"_s, QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot).size());
    return held;
}

QJsonValue orNull(const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

double rounded(double value, double step) { return std::round(value / step) * step; }

CallFeed feedFrom(const QJsonObject& json)
{
    CallFeed feed;
    feed.id = json[u"id"_s].toVariant().toString();
    feed.user = json[u"user"_s].toString();
    feed.screen = json[u"screen"_s].toBool();
    const QJsonArray streams = json[u"streams"_s].toArray();
    for (const QJsonValue& one : streams)
        feed.streams.append({ one[u"mid"_s].toString(), one[u"medium"_s].toString() == u"audio" ? Medium::Audio : Medium::Video,
            one[u"layer"_s].toString() == u"low" ? Layer::Low : Layer::High, one[u"codec"_s].toString() });
    return feed;
}

QJsonObject figuresJson(const FeedFigures& figures)
{
    return { { u"frames"_s, figures.frames }, { u"missed"_s, figures.framesMissed }, { u"framesPerSecond"_s, rounded(figures.framesPerSecond, 0.1) },
        { u"width"_s, figures.width }, { u"height"_s, figures.height }, { u"layer"_s, figures.isWaiting ? u"none"_s : figures.layer == Layer::Low ? u"low"_s : u"high"_s },
        { u"soundBuffers"_s, figures.audioBuffers }, { u"level"_s, rounded(figures.audioLevel, 0.1) }, { u"loss"_s, rounded(figures.lossShare, 0.001) },
        { u"bitsPerSecond"_s, qint64(figures.bitsPerSecond) }, { u"latency"_s, orNull(figures.latencyMilliseconds) },
        { u"roundTrip"_s, orNull(figures.roundTripMilliseconds) }, { u"pictureAfterSound"_s, orNull(figures.lipMilliseconds) }, { u"rebuilds"_s, figures.rebuilds } };
}

} // namespace

CallRun::CallRun(ClientOffice& office, Options options)
    : m_office(office)
    , m_options(std::move(options))
{
    m_promise.start();
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &CallRun::leave);
    m_look.setInterval(500ms);
    connect(&m_look, &QTimer::timeout, this, &CallRun::look);
}

void CallRun::begin()
{
    m_call = openCall();
    if (const QStringList missing = m_call->missing(); !missing.isEmpty())
        return finish(fail(ErrorKind::Refused, u"call.engine"_s, u"not installed: "_s + missing.join(u"; "_s)));
    if (m_options.timeline && !m_timeline.open())
        return finish(fail(ErrorKind::Denied, u"file.unwritable"_s, m_timeline.errorString(), m_timeline.fileName()));
    m_line = std::make_unique<Net::RoomLine>(m_office.client(), m_office.session(), m_options.room, [] { return QRandomGenerator::global()->generateDouble(); });
    connect(m_call.get(), &CallPort::signalled, m_line.get(), &Net::RoomLine::send);
    connect(m_call.get(), &CallPort::joined, this, [this] {
        if (m_joinedAfter < 0)
            m_joinedAfter = m_clock.elapsed();
    });
    connect(m_call.get(), &CallPort::reconnecting, this, [this] {
        ++m_rebuilds;
        m_office.client().move(); // connections from an address that is gone would hang for a minute
    });
    connect(m_call.get(), &CallPort::feedLost, this, [this] { ++m_lost; });
    connect(m_call.get(), &CallPort::failed, this, [this](const Error& error) { finish(tl::unexpected(error)); });
    connect(m_call.get(), &CallPort::pictureChanged, this, &CallRun::notePicture);
    connect(m_call.get(), &CallPort::stillTaken, this, [this](const QString& ask, const QImage& picture, qint64 taken) {
        const std::optional<BarCode> code = readBarCode(picture);
        m_seen[ask].still = { { u"width"_s, picture.width() }, { u"height"_s, picture.height() }, { u"time"_s, taken },
            { u"timeLessCode"_s, code ? QJsonValue(sinceClock(code->clock, taken)) : QJsonValue() } };
    });
    connect(m_call.get(), &CallPort::stillFailed, this, [this](const QString& ask, const Error& error) { m_seen[ask].still = { { u"failed"_s, error.code } }; });
    connect(m_line.get(), &Net::RoomLine::entered, this, [this](const QList<IceServer>& ice) { join(ice); });
    connect(m_line.get(), &Net::RoomLine::iceRenewed, m_call.get(), &CallPort::setIce);
    connect(m_line.get(), &Net::RoomLine::received, this, &CallRun::hear);
    connect(m_line.get(), &Net::RoomLine::left, this, [this](const Error& why) { finish(tl::unexpected(why)); });
    m_clock.start();
    m_line->enter();
}

void CallRun::notePicture(const QString& feed)
{
    const auto seen = m_seen.find(feed);
    if (seen == m_seen.end() || m_call->picture(feed).isNull())
        return;
    const qint64 now = m_clock.elapsed();
    if (seen->firstPicture < 0)
        seen->firstPicture = now;
    if (seen->feed.screen)
        return;
    Pause& pause = m_pauses[seen->feed.user];
    if (pause.last >= 0)
        pause.longest = std::max(pause.longest, now - pause.last);
    pause.last = now;
}

void CallRun::join(const QList<IceServer>& ice)
{
    CallSetup setup = m_options.setup;
    setup.ice = ice;
    m_processorFrom = std::clock();
    m_wallFrom = m_clock.elapsed();
    m_call->join(setup);
    m_end.start(m_options.span);
    m_look.start();
}

void CallRun::hear(const QJsonObject& message)
{
    if (message[u"kind"_s].toString() == u"feeds")
        watchFeeds(message[u"feeds"_s].toArray());
    else
        m_call->receive(message);
}

void CallRun::watchFeeds(const QJsonArray& feeds)
{
    QHash<QString, CallFeed> there;
    for (const QJsonValue& one : feeds) {
        const CallFeed feed = feedFrom(one.toObject());
        there.insert(feed.id, feed);
    }
    for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen) {
        if (!there.contains(seen.key()) && !seen->feed.id.isEmpty()) {
            m_call->unwatch(seen.key());
            seen->feed.id.clear(); // gone; what was measured stays
        }
    }
    for (const CallFeed& feed : std::as_const(there)) {
        if (feed.streams.isEmpty())
            continue;
        m_seen[feed.id].feed = feed;
        m_call->watch(feed, m_options.low ? Layer::Low : Layer::High);
    }
}

void CallRun::look()
{
    const QList<FeedFigures> all = m_call->figures();
    QJsonArray moment;
    for (const FeedFigures& one : all) {
        if (one.feed.isEmpty())
            m_own = one;
        else if (const auto seen = m_seen.find(one.feed); seen != m_seen.end())
            seen->last = one;
        QJsonObject figures = figuresJson(one);
        figures.insert(u"feed"_s, one.feed);
        moment.append(figures);
    }
    if (m_options.timeline) {
        QJsonObject now = holdings();
        now.insert(u"after"_s, m_clock.elapsed());
        now.insert(u"utc"_s, QDateTime::currentMSecsSinceEpoch());
        now.insert(u"feeds"_s, moment);
        m_timeline.write(QJsonDocument(now).toJson(QJsonDocument::Compact) + '\n');
    }
    if (m_options.still && m_end.remainingTime() < m_options.span / 2ms) {
        for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen) {
            if (seen->still.isEmpty() && seen->firstPicture >= 0) {
                seen->still = { { u"failed"_s, u"waiting"_s } };
                m_call->requestStill(seen.key(), seen.key());
            }
        }
    }
}

void CallRun::leave()
{
    look();
    m_look.stop();
    for (const Seen& seen : std::as_const(m_seen)) {
        if (seen.feed.id.isEmpty() || seen.feed.screen || seen.firstPicture < 0)
            continue; // he has left before us
        Pause& pause = m_pauses[seen.feed.user];
        pause.longest = std::max(pause.longest, m_clock.elapsed() - pause.last);
    }
    m_call->leave();
    ++m_round;
    if (m_options.times > 1) {
        QJsonObject round = holdings();
        round.insert(u"frames"_s, std::accumulate(m_seen.begin(), m_seen.end(), qint64(0), [](qint64 sum, const Seen& seen) { return sum + seen.last.frames; }));
        m_rounds.append(round);
    }
    if (m_round >= m_options.times)
        return QTimer::singleShot(300ms, this, [this] { finish(report()); }); // the last words go out
    QTimer::singleShot(700ms, this, [this] {
        m_line->leave();
        m_seen.clear();
        m_pauses.clear();
        m_line->enter();
    });
}

QJsonObject CallRun::feedReport(const Seen& seen) const
{
    QJsonObject json = figuresJson(seen.last);
    json.insert(u"user"_s, seen.feed.user);
    json.insert(u"screen"_s, seen.feed.screen);
    json.insert(u"firstPicture"_s, seen.firstPicture >= 0 ? QJsonValue(seen.firstPicture) : QJsonValue());
    const double all = double(seen.last.frames + seen.last.framesMissed);
    json.insert(u"share"_s, all > 0 ? QJsonValue(rounded(double(seen.last.frames) / all, 0.001)) : QJsonValue());
    if (!seen.still.isEmpty())
        json.insert(u"still"_s, seen.still);
    return json;
}

QJsonArray CallRun::timeline()
{
    QJsonArray moments;
    m_timeline.seek(0);
    while (!m_timeline.atEnd())
        moments.append(QJsonDocument::fromJson(m_timeline.readLine()).object());
    return moments;
}

QJsonObject CallRun::report()
{
    QJsonArray feeds;
    for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen) {
        QJsonObject one = feedReport(*seen);
        one.insert(u"feed"_s, seen.key());
        feeds.append(one);
    }
    QJsonObject json = holdings();
    const double wall = double(m_clock.elapsed() - m_wallFrom) / 1000;
    json.insert(u"processorPercent"_s, rounded(double(std::clock() - m_processorFrom) / CLOCKS_PER_SEC / std::max(wall, 0.001) * 100, 0.1));
    json.insert(u"joinedAfter"_s, m_joinedAfter >= 0 ? QJsonValue(m_joinedAfter) : QJsonValue());
    json.insert(u"reconnects"_s, m_rebuilds);
    json.insert(u"timesLost"_s, m_lost);
    json.insert(u"sent"_s, figuresJson(m_own));
    json.insert(u"feeds"_s, feeds);
    QJsonObject pauses;
    for (auto pause = m_pauses.cbegin(); pause != m_pauses.cend(); ++pause)
        pauses.insert(pause.key(), pause->longest);
    json.insert(u"longestPauses"_s, pauses);
    if (m_options.timeline)
        json.insert(u"timeline"_s, timeline());
    if (m_options.times > 1)
        json.insert(u"rounds"_s, m_rounds);
    return json;
}

void CallRun::finish(Result<QJsonObject> result)
{
    if (std::exchange(m_isDone, true))
        return;
    m_end.stop();
    m_look.stop();
    m_line.reset();
    m_call.reset();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace Tongguan
