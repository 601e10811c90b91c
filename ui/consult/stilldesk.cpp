// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/stilldesk.h"

#include "ui/consult/callcontrol.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"

namespace Tongguan {

StillDesk::StillDesk(ConsultRoom& room, CallControl& control, QObject* parent)
    : QObject(parent), m_room(room), m_control(control)
{
    connect(&room, &ConsultRoom::changed, this, &StillDesk::changed);
    connect(&control.call(), &CallPort::stillTaken, this, [this](const QString& ask, const QImage& picture, qint64 utc) {
        if (m_pending.contains(ask))
            keep(m_pending.take(ask), picture, byServer(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)));
    });
    connect(&control.call(), &CallPort::stillFailed, this, [this](const QString& ask, const Error& error) {
        if (!m_pending.contains(ask))
            return;
        const Pending pending = m_pending.take(ask);
        if (!pending.ask.isEmpty())
            m_room.say(ConsultEventKind::StillFailed, { { u"ask"_s, pending.ask }, { u"code"_s, error.code } });
        Q_EMIT m_room.failed(error);
        Q_EMIT changed();
    });
}

QString StillDesk::newAsk() const { return makeUuid7().toString(QUuid::WithoutBraces); }

QList<StillAsk> StillDesk::asks() const
{
    QList<StillAsk> open;
    for (const ConsultEvent& event : m_room.events()) {
        const QString ask = event.data[u"ask"_s].toString();
        if (event.kind == ConsultEventKind::StillAsked)
            open.append({ ask, event.user, event.data[u"feed"_s].toString(), event.data[u"step"_s].toString() });
        else if (event.kind == ConsultEventKind::StillTaken || event.kind == ConsultEventKind::StillFailed)
            open.removeIf([&](const StillAsk& one) { return one.ask == ask; });
    }
    return open;
}

QList<ConsultFile> StillDesk::stills(const QString& step) const
{
    QList<ConsultFile> stills;
    for (const ConsultFile& file : m_room.now().files) {
        if (file.kind == ConsultEventKind::StillTaken && (step.isEmpty() || file.step == step))
            stills.append(file);
    }
    return stills;
}

void StillDesk::ask(const QString& step, const QString& feed)
{
    QJsonObject data { { u"ask"_s, newAsk() } };
    if (!step.isEmpty())
        data.insert(u"step"_s, step);
    if (!feed.isEmpty())
        data.insert(u"feed"_s, feed);
    m_room.say(ConsultEventKind::StillAsked, data);
}

void StillDesk::take(const QString& feed, const QString& step)
{
    const QString ask = newAsk();
    m_pending.insert(ask, { step, feed, {} });
    Q_EMIT changed();
    m_control.call().requestStill(feed, ask);
}

void StillDesk::answer(const StillAsk& ask)
{
    m_pending.insert(ask.ask, { ask.step, {}, ask.ask });
    Q_EMIT changed();
    m_control.call().requestStill({}, ask.ask);
}

void StillDesk::answer(const StillAsk& ask, const FileToShare& file) { attach(file, ask.step, {}, ask.ask, file.taken); }

void StillDesk::refuse(const StillAsk& ask, const QString& code) { m_room.say(ConsultEventKind::StillFailed, { { u"ask"_s, ask.ask }, { u"code"_s, code } }); }

void StillDesk::add(const FileToShare& file, const QString& step) { attach(file, step, {}, {}, file.taken); }

void StillDesk::keep(const Pending& pending, const QImage& picture, const QDateTime& taken)
{
    attach({ stillName(taken), u"image/png"_s, stillBytes(picture), taken, {} }, pending.step, pending.feed, pending.ask, taken);
    Q_EMIT changed();
}

// Recordings and the log have the server's time. It is known by answers that took their time, to the second only: of a clock that
// goes right the own word is nearer to it.
QDateTime StillDesk::byServer(const QDateTime& own) const
{
    const qint64 off = QDateTime::currentDateTimeUtc().msecsTo(m_room.port().serverNow());
    return std::abs(off) < 10'000 ? own : own.addMSecs(off);
}

void StillDesk::attach(const FileToShare& file, const QString& step, const QString& feed, const QString& ask, const QDateTime& taken)
{
    const QDateTime when = taken.isValid() ? taken : byServer(QDateTime::currentDateTimeUtc());
    QJsonObject data { { u"taken"_s, when.toUTC().toString(Qt::ISODateWithMs) } };
    const auto put = [&data](const QString& member, const QString& value) {
        if (!value.isEmpty())
            data.insert(member, value);
    };
    put(u"step"_s, step);
    put(u"feed"_s, feed);
    put(u"ask"_s, ask);
    if (!m_place.isEmpty())
        data.insert(u"place"_s, QJsonObject { { u"text"_s, m_place } });
    else if (!file.place.isEmpty())
        data.insert(u"place"_s, file.place);
    m_room.attach(ConsultEventKind::StillTaken, file.name, file.type, file.bytes, data);
}

} // namespace Tongguan
