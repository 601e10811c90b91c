// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FolderGateway that reads what comes.
#include "models/exchange/gateway/foldergateway.h"

#include "models/base/text.h"
#include "models/exchange/gateway/outgoing.h"
#include "models/exchange/gateway/sentname.h"

namespace Tongguan {

static bool mayBeAnswered(TrafficState state)
{
    using enum TrafficState;
    switch (state) {
    case Waiting:
    case Taken:
    case Failed:
    case Resent:
    case GivenUp:
    case Prepared:
    case Refused:
        return true;
    case Saved: // what was granted is not taken back by a late copy of a failure
    case Read:
    case Repeated:
    case Unreadable:
        return false;
    }
    Q_UNREACHABLE();
}

struct FolderGateway::Arrival {
    QString name, place, hash;
    qint64 size = 0;
    Result<WindowReceipt> receipt;
};

Done FolderGateway::readInBox(GatewayRound& round)
{
    QList<std::pair<QString, QString>> moves;
    const auto inner = m_disk.folders(m_paths.inBox); // declarations pushed back by subscription
    if (!inner)
        return tl::unexpected(inner.error());
    QStringList folders { m_paths.inBox };
    for (const QString& name : *inner)
        folders.append(m_paths.inBox + name + u'/');
    for (const QString& folder : std::as_const(folders)) {
        if (Done done = readFolder(folder, round, moves); !done)
            return done;
    }
    if (Done done = m_ledger.flush(); !done) // known first, moved then
        return done;
    return shelve(moves);
}

Done FolderGateway::readFolder(const QString& folder, GatewayRound& round, QList<std::pair<QString, QString>>& moves)
{
    auto names = m_disk.files(folder, WholeFolder);
    if (!names)
        return tl::unexpected(names.error());
    names->sort();
    for (const QString& name : std::as_const(*names)) {
        const QString path = folder + name;
        if (isBeingWritten(name))
            continue;
        if (moves.size() >= m_options.batch) {
            round.more = true;
            break;
        }
        const Result<QByteArray> bytes = m_disk.read(path);
        if (!bytes && bytes.error().code != u"xml.huge") {
            ++round.waiting; // held by its writer, or fetched by somebody
            continue;
        }
        Arrival arrival { name, {}, bytes ? contentHash(*bytes) : QString(), bytes ? bytes->size() : 0,
            bytes ? readReceipt(*bytes, name) : tl::unexpected(bytes.error()) };
        if (!arrival.receipt && !isStable(path)) {
            ++round.waiting;
            continue;
        }
        m_unstable.remove(path);
        const TrafficFile* known = arrival.hash.isEmpty() ? nullptr : m_ledger.incomingOf(arrival.hash);
        if (known && known->name == name && !m_disk.exists(m_paths.root + known->place)) {
            // The last round was cut off before it moved it, perhaps before the ledger had all that follows from it.
            moves.append({ path, m_paths.root + known->place });
            if (arrival.receipt)
                applyAnswer(*arrival.receipt, round);
            continue;
        }
        QString to = m_paths.shelf(arrival.receipt ? u"Read"_s : u"Unreadable"_s, m_clock.now()) + name;
        if (m_disk.exists(to) || std::any_of(moves.begin(), moves.end(), [&](const auto& move) { return move.second == to; }))
            to = withMark(to, arrival.hash.left(8) + u'-' + QString::number(m_ledger.size() + 1));
        arrival.place = to.sliced(m_paths.root.size());
        takeArrival(arrival, round);
        moves.append({ path, to });
    }
    return {};
}

bool FolderGateway::isStable(const QString& path)
{
    const auto seen = m_disk.look(path);
    if (!seen)
        return false;
    const QDateTime now = m_clock.now();
    const auto known = m_unstable.constFind(path);
    if (known == m_unstable.cend() || known->seen != *seen || known->since > now) { // later than now: the clock was set back
        m_unstable.insert(path, { *seen, now });
        return m_options.stableSeconds == 0;
    }
    return known->since.secsTo(now) >= m_options.stableSeconds;
}

void FolderGateway::takeArrival(const Arrival& arrival, GatewayRound& round)
{
    TrafficFile file;
    file.incoming = true;
    file.name = arrival.name;
    file.place = arrival.place;
    file.hash = arrival.hash;
    file.size = arrival.size;
    file.time = m_clock.now();
    if (!arrival.receipt) {
        file.state = TrafficState::Unreadable;
        file.note = arrival.receipt.error().code + u": "_s + arrival.receipt.error().detail;
        ++round.unreadable;
        put(std::move(file), round);
        return;
    }
    const WindowReceipt& receipt = *arrival.receipt;
    const bool repeated = m_ledger.incomingOf(arrival.hash) != nullptr;
    file.state = repeated ? TrafficState::Repeated : TrafficState::Read;
    file.key = receipt.key;
    file.message = receipt.message;
    file.channel = receipt.channel;
    file.told = receipt.time;
    file.note = receipt.note;
    file.answers = receipt.sentName;
    ++(repeated ? round.repeated : round.read);
    put(std::move(file), round);
    // The same words again may answer another attempt, by the name of their file.
    if (!repeated || !receipt.sentName.isEmpty())
        applyAnswer(receipt, round);
}

void FolderGateway::applyAnswer(const WindowReceipt& receipt, GatewayRound& round)
{
    if (receipt.verdict == ReceiptVerdict::None)
        return;
    const TrafficFile* sent = receipt.sentName.isEmpty() ? nullptr : m_ledger.outgoingNamed(receipt.sentName);
    if (!sent && receipt.kind == ReceiptKind::DeclarationResponse)
        sent = m_ledger.lastOutgoing(receipt.key.clientSeqNo);
    if (!sent || !mayBeAnswered(sent->state))
        return;
    TrafficFile file = *sent;
    file.note = receipt.note.isEmpty() ? QString::fromUtf8(receipt.raw.left(4000)) : receipt.note;
    if (receipt.verdict == ReceiptVerdict::Granted) {
        file.state = TrafficState::Saved;
        if (!receipt.key.seqNo.isEmpty())
            file.key.seqNo = receipt.key.seqNo;
    } else if (receipt.kind == ReceiptKind::DeclarationResponse)
        file.state = TrafficState::Refused; // the same content would be refused again
    else if (file.state == TrafficState::Waiting || file.state == TrafficState::Taken || file.state == TrafficState::Prepared) {
        file.state = TrafficState::Failed; // the client's own trouble: tried again
        ++round.failed;
    } else if (file.state != TrafficState::Failed || !sent->note.isEmpty())
        return; // told before; of one that lay in FailBox unexplained the reason is new
    put(std::move(file), round);
}

Done FolderGateway::shelve(const QList<std::pair<QString, QString>>& moves)
{
    QString made;
    for (const auto& [from, to] : moves) {
        const QString folder = to.first(to.lastIndexOf(u'/') + 1);
        if (folder != made) {
            if (Done done = m_disk.makeFolder(folder); !done)
                return done;
            made = folder;
        }
        Done done = m_disk.move(from, to);
        if (!done && done.error().code == u"gateway.exists" && m_disk.exists(from))
            done = m_disk.move(from, withMark(to, u"again-"_s + QString::number(m_clock.now().toMSecsSinceEpoch())));
        if (!done && m_disk.exists(from))
            return done; // where it is gone, somebody else took it: its content is in the ledger
    }
    return {};
}

} // namespace Tongguan
