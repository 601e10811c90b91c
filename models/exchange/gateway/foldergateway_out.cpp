// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FolderGateway that sends, and sees what becomes of it.
#include "models/exchange/gateway/foldergateway.h"

#include "models/base/text.h"
#include "models/exchange/gateway/outgoing.h"
#include "models/exchange/gateway/sentname.h"
#include "models/exchange/zip/zip.h"

namespace Tongguan {

bool FolderGateway::wasSeenByClient(const QString& name)
{
    const QString base = withoutEnding(name) + u'_';
    const auto holds = [&](const QString& folder) {
        const auto names = m_disk.files(folder, WholeFolder);
        return names && std::any_of(names->begin(), names->end(), [&](const QString& n) { return n.startsWith(base); });
    };
    if (holds(m_paths.failBox) || holds(m_paths.sentBox))
        return true;
    const auto days = m_disk.folders(m_paths.sentBox);
    return days && std::any_of(days->begin(), days->end(), [&](const QString& day) { return holds(m_paths.sentBox + day + u'/'); });
}

// The bytes that were sent. Empty where somebody took our copy away: then nothing can be tried any more.
Result<QByteArray> FolderGateway::ownCopy(TrafficFile file, GatewayRound& round)
{
    auto bytes = m_disk.read(m_paths.root + file.place);
    if (bytes || m_disk.exists(m_paths.root + file.place) || !m_disk.exists(m_paths.own))
        return bytes;
    file.state = TrafficState::GivenUp;
    put(std::move(file), round);
    return QByteArray();
}

// Of a round that was cut off between the ledger and OutBox.
Done FolderGateway::finishPrepared(GatewayRound& round)
{
    const QList<qint64> prepared = m_ledger.outgoingIn(TrafficState::Prepared);
    for (const qint64 n : prepared) {
        TrafficFile file = *m_ledger.file(n);
        if (!m_disk.exists(m_paths.outBox + file.name) && !wasSeenByClient(file.name)) {
            const auto bytes = ownCopy(file, round);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (bytes->isEmpty())
                continue;
            if (Done done = m_disk.write(m_paths.outBox + file.name, *bytes); !done)
                return done;
            ++round.sent;
        }
        file.state = TrafficState::Waiting;
        put(std::move(file), round);
    }
    return {};
}

Done FolderGateway::watchOutBox(GatewayRound& round)
{
    const QList<qint64> waiting = m_ledger.outgoingIn(TrafficState::Waiting);
    if (waiting.isEmpty())
        return {};
    const auto names = m_disk.files(m_paths.outBox, WholeFolder);
    if (!names)
        return tl::unexpected(names.error());
    const QSet<QString> there(names->begin(), names->end());
    for (const qint64 n : waiting) {
        TrafficFile file = *m_ledger.file(n);
        if (there.contains(file.name))
            continue;
        file.state = TrafficState::Taken;
        ++round.taken;
        put(std::move(file), round);
    }
    return {};
}

Done FolderGateway::readFailBox(GatewayRound& round)
{
    const auto names = m_disk.files(m_paths.failBox, WholeFolder);
    if (!names)
        return tl::unexpected(names.error());
    QList<std::pair<QString, QString>> moves;
    for (const QString& name : *names) {
        const TrafficFile* sent = m_ledger.outgoingNamed(sentNameOf(name));
        if (!sent || isBeingWritten(name))
            continue; // another program's: its business
        if (sent->state == TrafficState::Waiting || sent->state == TrafficState::Taken) {
            TrafficFile file = *sent;
            file.state = TrafficState::Failed;
            ++round.failed;
            put(std::move(file), round);
        }
        moves.append({ m_paths.failBox + name, m_paths.shelf(u"Failed"_s, m_clock.now()) + name });
    }
    if (Done done = m_ledger.flush(); !done)
        return done;
    return shelve(moves);
}

Done FolderGateway::retryFailed(GatewayRound& round)
{
    const QList<qint64> failed = m_ledger.outgoingIn(TrafficState::Failed);
    for (const qint64 n : failed) {
        TrafficFile file = *m_ledger.file(n);
        // Unexplained: the explanation may say that the content is refused, which no further try mends.
        const qint64 pause = file.note.isEmpty() ? qint64(m_options.answerMinutes) * 60 : qint64(m_options.retrySeconds) << std::min(file.tries - 1, 10);
        if (file.tries >= m_options.maximumTries) {
            file.state = TrafficState::GivenUp;
            put(std::move(file), round);
            continue;
        }
        if (std::abs(file.changed.secsTo(m_clock.now())) < pause) // where the clock was set back by more, it has waited long enough
            continue;
        const auto bytes = ownCopy(file, round);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->isEmpty())
            continue;
        TrafficFile next = file;
        next.source = u"again:"_s + QString::number(n);
        next.tries = file.tries + 1;
        if (!m_ledger.outgoingFrom(next.source)) {
            if (Done done = drop(std::move(next), *bytes, round); !done)
                return done;
        }
        file.state = TrafficState::Resent;
        put(std::move(file), round);
    }
    return {};
}

Done FolderGateway::resend(qint64 number)
{
    const TrafficFile* file = m_ledger.file(number);
    if (!file || file->incoming)
        return fail(ErrorKind::Invalid, u"gateway.unknown"_s);
    const auto bytes = m_disk.read(m_paths.root + file->place);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return queue(m_options.root, *bytes, m_disk, m_clock);
}

Done FolderGateway::takeQueue(GatewayRound& round)
{
    auto names = m_disk.files(m_paths.queue, WholeFolder);
    if (!names)
        return tl::unexpected(names.error());
    names->sort();
    for (const QString& name : std::as_const(*names)) {
        if (isBeingWritten(name))
            continue;
        if (round.sent >= m_options.batch) {
            round.more = true;
            break;
        }
        const QString path = m_paths.queue + name;
        if (!m_ledger.outgoingFrom(name)) { // else: sent already, only not cleared away
            const auto bytes = m_disk.read(path);
            if (!bytes)
                return tl::unexpected(bytes.error());
            const auto keys = readDeclarationKeys(*bytes);
            if (!keys) // laid there by somebody else
                continue;
            TrafficFile file;
            file.source = name;
            file.key = keys->key;
            file.message = keys->message;
            file.operation = keys->code;
            file.tries = 1;
            if (Done done = drop(std::move(file), *bytes, round); !done)
                return done;
        }
        if (Done done = m_disk.remove(path); !done)
            return done;
    }
    return {};
}

// Our own copy, the ledger, then OutBox: cut off anywhere, the next round knows how far it came.
Done FolderGateway::drop(TrafficFile file, const QByteArray& bytes, GatewayRound& round)
{
    const QDateTime now = m_clock.now();
    file.n = 0;
    file.attempt = m_ledger.lastAttempt(file.key.clientSeqNo) + 1;
    const QString ending = isZip(bytes) ? u".zip"_s : u".xml"_s;
    while (m_disk.exists(m_paths.outBox + sentName(file.key.clientSeqNo, file.attempt) + ending))
        ++file.attempt; // somebody else's file
    file.name = sentName(file.key.clientSeqNo, file.attempt) + ending;
    const QString shelf = m_paths.shelf(u"Sent"_s, now);
    file.place = QString(shelf + file.name).sliced(m_paths.root.size());
    file.hash = contentHash(bytes);
    file.size = bytes.size();
    file.time = now;
    file.note.clear();
    file.state = TrafficState::Prepared;
    if (Done done = m_disk.makeFolder(shelf); !done)
        return done;
    if (const QString kept = m_paths.root + file.place; m_disk.exists(kept)) { // of a round that was cut off before the ledger
        const auto there = m_disk.read(kept);
        if (!there || *there != bytes)
            file.place = withMark(file.place, file.hash.left(8));
    }
    if (const QString kept = m_paths.root + file.place; !m_disk.exists(kept)) {
        if (Done done = m_disk.write(kept, bytes); !done)
            return done;
    }
    file.n = put(file, round);
    if (Done done = m_ledger.flush(); !done)
        return done;
    if (Done done = m_disk.write(m_paths.outBox + file.name, bytes); !done)
        return done;
    file.state = TrafficState::Waiting;
    put(std::move(file), round);
    ++round.sent;
    return {};
}

} // namespace Tongguan
