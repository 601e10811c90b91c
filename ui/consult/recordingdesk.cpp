// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/recordingdesk.h"

#include "models/base/async.h"
#include "ui/consult/consultroom.h"

namespace Tongguan {

namespace {

constexpr qint64 MostDrift = 400; // milliseconds that a player may be away from the time line while both run

} // namespace

RecordingDesk::RecordingDesk(ConsultRoom& room, QObject* parent)
    : QObject(parent), m_room(room)
{
    connect(&room, &ConsultRoom::progressed, this, [this](const BlobProgress& progress) {
        Part* part = find(progress.blob.toString());
        if (!part || part->stage != Part::Stage::Coming)
            return;
        part->received = progress.sent;
        Q_EMIT stateChanged();
    });
}

RecordingDesk::~RecordingDesk() = default;

void RecordingDesk::setMakePlayer(MakePlayer make)
{
    m_make = std::move(make);
    m_isPlayable = m_make && m_make() != nullptr;
    refill();
}

void RecordingDesk::refill()
{
    m_parts.clear();
    m_expired = 0;
    m_problem.reset();
    m_playing = false;
    for (const ConsultFile& file : m_room.now().files) {
        if (!file.isRecording())
            continue;
        if (!file.expired.isEmpty()) {
            ++m_expired;
            continue;
        }
        auto part = std::make_unique<Part>();
        part->file = file;
        part->from = file.taken;
        part->to = file.taken.addMSecs(std::max<qint64>(file.length, 1));
        m_parts.push_back(std::move(part));
    }
    std::sort(m_parts.begin(), m_parts.end(), [](const auto& a, const auto& b) { return a->from < b->from; });
    Q_EMIT stateChanged();
    Q_EMIT feedsChanged();
}

RecordingDesk::Part* RecordingDesk::find(const QString& id)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const auto& one) { return one->file.blob.toString() == id; });
    return found == m_parts.end() ? nullptr : found->get();
}

const RecordingDesk::Part* RecordingDesk::find(const QString& id) const { return const_cast<RecordingDesk*>(this)->find(id); }

void RecordingDesk::load()
{
    for (const auto& part : m_parts) {
        if (part->stage == Part::Stage::Absent)
            fetch(*part);
    }
}

void RecordingDesk::fetch(Part& part)
{
    part.stage = Part::Stage::Coming;
    part.received = 0;
    m_problem.reset();
    Q_EMIT stateChanged();
    whenReady(m_room.fetch(part.file), this, [this, id = part.file.blob.toString()](const Result<QByteArray>& bytes) {
        Part* arrived = find(id);
        if (!arrived || arrived->stage != Part::Stage::Coming)
            return; // another consultation was opened
        arrived->stage = bytes ? Part::Stage::Here : Part::Stage::Absent;
        if (!bytes)
            m_problem = bytes.error();
        else if (m_isPlayable && isAt(*arrived, m_time)) {
            arrived->bytes = *bytes;
            openPart(*arrived);
        }
        Q_EMIT stateChanged();
    });
}

void RecordingDesk::openPart(Part& part)
{
    part.player = m_make();
    part.isReady = false;
    if (!part.player)
        return;
    part.stage = Part::Stage::Open;
    const QString id = part.file.blob.toString();
    RecordingPort* player = part.player.get();
    connect(player, &RecordingPort::opened, this, [this, id] {
        if (Part* ready = find(id)) {
            ready->isReady = true;
            follow(*ready, true);
            Q_EMIT feedsChanged();
        }
    });
    connect(player, &RecordingPort::pictureChanged, this, [this, id] { Q_EMIT pictureChanged(id); });
    connect(player, &RecordingPort::failed, this, [this, id](const Error& error) {
        Part* broken = find(id);
        if (!broken)
            return;
        m_problem = error;
        broken->stage = Part::Stage::Broken;
        broken->isReady = false;
        if (broken->player)
            broken->player.release()->deleteLater(); // it is its own signal
        Q_EMIT stateChanged();
        Q_EMIT feedsChanged();
    });
    player->open(std::exchange(part.bytes, {}));
}

void RecordingDesk::drop(Part& part)
{
    part.player.reset();
    part.isReady = false;
    if (part.stage == Part::Stage::Open)
        part.stage = Part::Stage::Here;
}

// Faster than life nothing is played: pictures of moments are shown.
void RecordingDesk::follow(Part& part, bool jumped)
{
    if (!part.isReady)
        return;
    const qint64 wanted = part.from.msecsTo(m_time);
    const bool runs = m_playing && m_speed == 1;
    const bool away = std::abs(part.player->position() - wanted) > MostDrift;
    if (jumped || (away && (runs || m_speed != 1)))
        part.player->seek(wanted);
    if (runs != part.player->isPlaying())
        runs ? part.player->play() : part.player->pause();
}

void RecordingDesk::goTo(const QDateTime& time)
{
    const bool jumped = !m_time.isValid() || !m_playing || std::abs(m_time.msecsTo(time)) > 1000LL * m_speed;
    m_time = time;
    bool changed = false;
    for (const auto& part : m_parts) {
        if (!isAt(*part, time)) {
            changed = changed || part->player;
            drop(*part);
        } else if (part->stage == Part::Stage::Open) {
            follow(*part, jumped);
        } else if (m_isPlayable && ((part->stage == Part::Stage::Absent && m_playing && !m_problem) || part->stage == Part::Stage::Here)) {
            fetch(*part); // what is here comes at once
        }
    }
    if (changed)
        Q_EMIT feedsChanged();
}

void RecordingDesk::play(int speed)
{
    m_playing = true;
    m_speed = speed;
    m_problem.reset(); // tried again
    if (m_time.isValid())
        goTo(m_time);
    for (const auto& part : m_parts)
        follow(*part, false);
}

void RecordingDesk::pause()
{
    m_playing = false;
    for (const auto& part : m_parts)
        follow(*part, false);
}

bool RecordingDesk::covers(const QDateTime& time) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const auto& part) { return isAt(*part, time); });
}

bool RecordingDesk::isWaitingFor(const QDateTime& time) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const auto& part) {
        return isAt(*part, time) && (part->stage == Part::Stage::Coming || (part->stage == Part::Stage::Open && !part->isReady));
    });
}

QList<RecordedFeed> RecordingDesk::feeds() const
{
    QList<RecordedFeed> feeds;
    for (const auto& part : m_parts) {
        if (part->isReady && isAt(*part, m_time))
            feeds.append({ part->file.blob.toString(), part->file.user, part->file.screen });
    }
    return feeds;
}

QImage RecordingDesk::picture(const QString& feed) const
{
    const Part* part = find(feed);
    return part && part->isReady ? part->player->picture() : QImage();
}

RecordingState RecordingDesk::state() const
{
    RecordingState state { .parts = int(m_parts.size()), .expired = m_expired, .isPlayable = m_isPlayable, .problem = m_problem };
    for (const auto& part : m_parts) {
        state.broken += part->stage == Part::Stage::Broken ? 1 : 0;
        state.here += part->stage == Part::Stage::Here || part->stage == Part::Stage::Open ? 1 : 0;
        if (part->stage != Part::Stage::Absent && part->stage != Part::Stage::Coming)
            continue;
        state.bytes += part->file.size;
        state.received += part->received;
        state.isLoading = state.isLoading || part->stage == Part::Stage::Coming;
    }
    return state;
}

} // namespace Tongguan
