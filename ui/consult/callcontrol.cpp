// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/callcontrol.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace Tongguan {

namespace {

Q_LOGGING_CATEGORY(callLog, "tongguan.consult.call", QtWarningMsg)

constexpr double MuchLoss = 0.08;          // share of packets
constexpr double FewPictures = 8;          // each second
constexpr int LongWay = 600;               // milliseconds there and back
constexpr double Speaks = -40;             // decibel of full scale
constexpr int PatienceSeconds = 3;         // before a line is called bad, or a speaker quiet

struct CallArrow {
    CallLine from;
    CallHappening happening;
    CallLine to;
};

constexpr CallArrow callArrows[] {
    { CallLine::Off, CallHappening::Join, CallLine::Joining },
    { CallLine::Failed, CallHappening::Join, CallLine::Joining },
    { CallLine::Joining, CallHappening::Joined, CallLine::Good },
    { CallLine::Reconnecting, CallHappening::Joined, CallLine::Good },
    { CallLine::Good, CallHappening::Bad, CallLine::Degraded },
    { CallLine::Degraded, CallHappening::Better, CallLine::Good },
    { CallLine::Good, CallHappening::AllLost, CallLine::Lost },
    { CallLine::Degraded, CallHappening::AllLost, CallLine::Lost },
    { CallLine::Lost, CallHappening::Resumed, CallLine::Good },
    { CallLine::Reconnecting, CallHappening::Resumed, CallLine::Good },
    { CallLine::Good, CallHappening::Rebuild, CallLine::Reconnecting },
    { CallLine::Degraded, CallHappening::Rebuild, CallLine::Reconnecting },
    { CallLine::Lost, CallHappening::Rebuild, CallLine::Reconnecting },
};

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::CallWords)
};

} // namespace

CallLine nextCallLine(CallLine line, CallHappening happening)
{
    if (happening == CallHappening::Leave)
        return CallLine::Off;
    if (happening == CallHappening::Fail)
        return line == CallLine::Off ? CallLine::Off : CallLine::Failed;
    const auto arrow = std::find_if(std::begin(callArrows), std::end(callArrows), [&](const CallArrow& one) { return one.from == line && one.happening == happening; });
    return arrow == std::end(callArrows) ? line : arrow->to;
}

bool isBadLine(const QList<FeedFigures>& figures)
{
    return std::any_of(figures.begin(), figures.end(), [](const FeedFigures& one) {
        const bool fewPictures = !one.feed.isEmpty() && one.frames > 0 && one.layer == Layer::High && one.framesPerSecond > 0 && one.framesPerSecond < FewPictures;
        return one.isWaiting || one.lossShare > MuchLoss || fewPictures || one.roundTripMilliseconds.value_or(0) > LongWay;
    });
}

CallSetup fittedSetup(CallSetup setup, const QList<CallDevice>& devices)
{
    const auto fit = [&](CallSource& source, CallDevice::Kind kind) {
        if (source.kind != CallSource::Kind::Device)
            return;
        const auto has = [&](const QString& id) { return std::any_of(devices.begin(), devices.end(), [&](const CallDevice& one) { return one.kind == kind && (id.isEmpty() || one.id == id); }); };
        if (!has({}))
            source = {};
        else if (!has(source.device))
            source.device.clear(); // the first one
    };
    fit(setup.camera, CallDevice::Kind::Camera);
    fit(setup.microphone, CallDevice::Kind::Microphone);
    return setup;
}

CallControl::CallControl(ConsultPort& port, CallPort& call, QObject* parent)
    : QObject(parent), m_port(port), m_call(call)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CallControl::measure);
    connect(&port, &ConsultPort::feedsChanged, this, &CallControl::takeFeeds);
    connect(&port, &ConsultPort::callEnded, this, &CallControl::fail);
    connect(&call, &CallPort::failed, this, &CallControl::fail);
    connect(&call, &CallPort::joined, this, [this] { happen(CallHappening::Joined, "joined"); });
    connect(&call, &CallPort::reconnecting, this, [this] { happen(CallHappening::Rebuild, "the way is built anew"); });
    connect(&call, &CallPort::pictureChanged, this, &CallControl::pictureChanged);
    connect(&call, &CallPort::levelChanged, this, &CallControl::hear);
    connect(&call, &CallPort::feedLost, this, [this](const QString& feed) {
        if (!m_lost.contains(feed))
            m_lost.append(feed);
        if (!m_feeds.isEmpty() && m_lost.size() >= m_feeds.size())
            happen(CallHappening::AllLost, "nothing comes");
        Q_EMIT feedsChanged();
    });
    connect(&call, &CallPort::feedResumed, this, [this](const QString& feed) {
        m_lost.removeAll(feed);
        happen(CallHappening::Resumed, "pictures come again");
        Q_EMIT feedsChanged();
    });
}

void CallControl::happen(CallHappening happening, const char* why)
{
    const CallLine next = nextCallLine(m_line, happening);
    if (next == m_line)
        return;
    qCInfo(callLog, "%d -> %d because %s", int(m_line), int(next), why);
    m_line = next;
    if (isInCall())
        m_second.start();
    else
        m_second.stop();
    Q_EMIT lineChanged(next);
}

void CallControl::join()
{
    if (isInCall() || !isPossible())
        return;
    m_problem.reset();
    m_badSeconds = 0;
    m_sharing = false;
    m_lost.clear();
    m_still.clear();
    happen(CallHappening::Join, "asked for");
    m_port.join(m_call, fittedSetup(m_setup, m_call.devices()));
    m_call.setMicrophoneOn(m_microphone);
    m_call.setCameraOn(m_camera);
}

void CallControl::leave()
{
    if (m_line == CallLine::Off)
        return;
    if (isInCall())
        m_port.leave();
    m_feeds.clear();
    m_lost.clear();
    m_still.clear();
    m_levels.clear();
    m_speaker.clear();
    m_sharing = false;
    happen(CallHappening::Leave, "asked for");
    Q_EMIT feedsChanged();
}

void CallControl::fail(const Error& error)
{
    if (!isInCall())
        return;
    m_problem = error;
    m_port.leave();
    m_feeds.clear();
    m_lost.clear();
    m_still.clear();
    m_sharing = false;
    happen(CallHappening::Fail, qPrintable(error.code));
    Q_EMIT feedsChanged();
}

void CallControl::takeFeeds(const QList<CallFeed>& feeds)
{
    if (!isInCall())
        return;
    const auto isThere = [&](const QString& id) { return std::any_of(feeds.begin(), feeds.end(), [&](const CallFeed& one) { return one.id == id; }); };
    const auto wasThere = [&](const QString& id) { return std::any_of(m_feeds.begin(), m_feeds.end(), [&](const CallFeed& one) { return one.id == id; }); };
    for (const CallFeed& old : std::as_const(m_feeds)) {
        if (!isThere(old.id))
            m_call.unwatch(old.id);
    }
    for (const CallFeed& feed : feeds) {
        if (!wasThere(feed.id))
            m_call.watch(feed, feeds.size() > 2 && !feed.screen ? Layer::Low : Layer::High); // its size corrects it
    }
    m_feeds = feeds;
    m_lost.removeIf([&](const QString& feed) { return !isThere(feed); });
    if (!isThere(m_speaker))
        m_speaker.clear();
    Q_EMIT feedsChanged();
}

void CallControl::setPictureSize(const QString& feed, QSize size)
{
    if (feed.isEmpty() || m_sizes.value(feed) == size)
        return;
    m_sizes.insert(feed, size);
    m_call.setPictureSize(feed, size);
}

// Who is loudest is large, once whoever was has been quiet for a while: faces do not jump with each word.
void CallControl::hear(const QString& feed, double decibel)
{
    m_levels.insert(feed, decibel);
    if (feed.isEmpty() || decibel < Speaks || feed == m_speaker)
        return;
    if (!m_speaker.isEmpty() && level(m_speaker) > Speaks)
        return;
    if (!m_speaker.isEmpty() && m_quietSeconds < PatienceSeconds)
        return;
    m_speaker = feed;
    m_quietSeconds = 0;
    Q_EMIT speakerChanged(feed);
}

void CallControl::measure()
{
    m_quietSeconds = level(m_speaker) > Speaks ? 0 : m_quietSeconds + 1;
    const QList<FeedFigures> figures = m_call.figures();
    QStringList still;
    for (const FeedFigures& one : figures) {
        if (one.isWaiting)
            still.append(one.feed);
    }
    if (still != std::exchange(m_still, still))
        Q_EMIT feedsChanged();
    const bool bad = isBadLine(figures);
    m_badSeconds = bad == (m_line == CallLine::Degraded) ? 0 : m_badSeconds + 1;
    if (m_badSeconds >= PatienceSeconds) {
        m_badSeconds = 0;
        happen(bad ? CallHappening::Bad : CallHappening::Better, bad ? "loss, few pictures or a long way" : "the figures are good");
    }
    Q_EMIT figuresTaken();
}

void CallControl::setMicrophoneOn(bool on)
{
    m_microphone = on;
    if (isInCall())
        m_call.setMicrophoneOn(on);
    Q_EMIT switched();
}

void CallControl::setCameraOn(bool on)
{
    m_camera = on;
    if (isInCall())
        m_call.setCameraOn(on);
    Q_EMIT switched();
}

void CallControl::share(const std::optional<CallDevice>& screen)
{
    if (!isInCall())
        return;
    m_sharing = screen.has_value();
    m_call.shareScreen(screen);
    Q_EMIT switched();
}

QString callLineWord(CallLine line)
{
    switch (line) {
    case CallLine::Off: return CallWords::tr("Not in the call");
    case CallLine::Joining: return CallWords::tr("Connecting…");
    case CallLine::Good: return CallWords::tr("Line is good");
    case CallLine::Degraded: return CallWords::tr("Line is weak");
    case CallLine::Lost: return CallWords::tr("No pictures arrive");
    case CallLine::Reconnecting: return CallWords::tr("Reconnecting…");
    case CallLine::Failed: return CallWords::tr("Call has broken off");
    }
    return {};
}

QString callLineMeaning(CallLine line)
{
    switch (line) {
    case CallLine::Off: return CallWords::tr("Chat, files and stills work without the call.");
    case CallLine::Joining: return CallWords::tr("The way to the others is being built; this takes a few seconds.");
    case CallLine::Good: return {};
    case CallLine::Degraded: return CallWords::tr("Pictures are made smaller so that the sound stays; switching the camera off helps more.");
    case CallLine::Lost: return CallWords::tr("It goes on by itself when the line is back. Chat and files are kept and sent then.");
    case CallLine::Reconnecting: return CallWords::tr("The address or the way has changed; nothing has to be done.");
    case CallLine::Failed: return CallWords::tr("Join again, or go on with chat, files and stills.");
    }
    return {};
}

QString callLineIcon(CallLine line)
{
    switch (line) {
    case CallLine::Off: return u"call-end"_s;
    case CallLine::Joining: return u"sync"_s;
    case CallLine::Good: return u"signal"_s;
    case CallLine::Degraded: return u"signal-low"_s;
    case CallLine::Lost: return u"signal-none"_s;
    case CallLine::Reconnecting: return u"sync"_s;
    case CallLine::Failed: return u"error"_s;
    }
    return {};
}

} // namespace Tongguan
