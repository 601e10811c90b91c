// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/foldergateway.h"

#include "models/base/text.h"
#include "models/exchange/gateway/sentname.h"
#include "models/exchange/singlewindow/messagepackage.h"

#include <QFileInfo>
#include <QLockFile>

namespace Tongguan {
namespace {

constexpr qsizetype WholeFolder = 10'000'000;

bool isBeingWritten(const QString& name)
{
    return name.startsWith(u'.') || name.endsWith(u".tmp"_s, Qt::CaseInsensitive) || name.endsWith(u".temp"_s, Qt::CaseInsensitive);
}

// The message inside, whatever it is packed in.
Result<WindowReceipt> readOutgoing(const QByteArray& bytes)
{
    if (!isZip(bytes))
        return readReceipt(bytes);
    const Result<ZipEntry> message = messageOfPackage(bytes);
    if (!message)
        return tl::unexpected(message.error());
    return readReceipt(message->bytes);
}

Result<WindowReceipt> readDeclarationKeys(const QByteArray& bytes)
{
    Result<WindowReceipt> keys = readOutgoing(bytes);
    if (!keys)
        return keys;
    if (keys->kind != ReceiptKind::Declaration)
        return fail(ErrorKind::Invalid, u"gateway.message"_s, keys->message);
    if (keys->key.clientSeqNo.isEmpty())
        return fail(ErrorKind::Invalid, u"gateway.key"_s);
    return keys;
}

bool mayBeAnswered(TrafficState state)
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

} // namespace

QString overdueReasonName(OverdueReason reason)
{
    switch (reason) {
    case OverdueReason::NotPickedUp: return u"notPickedUp"_s;
    case OverdueReason::NotAnswered: return u"notAnswered"_s;
    case OverdueReason::NoReceipt: return u"noReceipt"_s;
    }
    Q_UNREACHABLE();
}

GatewayPaths::GatewayPaths(const QString& folder)
    : root(folder.endsWith(u'/') ? folder : folder + u'/')
    , outBox(root + u"OutBox/"_s)
    , sentBox(root + u"SentBox/"_s)
    , inBox(root + u"InBox/"_s)
    , failBox(root + u"FailBox/"_s)
    , own(root + u"Tongguan/"_s)
    , queue(own + u"Queue/"_s)
    , ledger(own + u"ledger.jsonl"_s)
    , lock(own + u"lock"_s)
{
}

QString GatewayPaths::shelf(const QString& kind, const QDateTime& time) const
{
    return own + kind + u'/' + time.toLocalTime().date().toString(Qt::ISODate) + u'/';
}

FolderGateway::FolderGateway(const GatewayOptions& options, DiskPort& disk, const ClockPort& clock)
    : m_options(options), m_paths(options.root), m_disk(disk), m_clock(clock)
{
}

FolderGateway::~FolderGateway() = default;

Result<std::unique_ptr<FolderGateway>> FolderGateway::open(const GatewayOptions& options, DiskPort& disk, const ClockPort& clock)
{
    std::unique_ptr<FolderGateway> gateway(new FolderGateway(options, disk, clock));
    const GatewayPaths& paths = gateway->m_paths;
    if (!disk.exists(paths.root))
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, {}, paths.root);
    for (const QString& folder : { paths.outBox, paths.sentBox, paths.inBox, paths.failBox, paths.queue }) {
        if (Done done = disk.makeFolder(folder); !done)
            return tl::unexpected(done.error());
    }
    gateway->m_lock = std::make_unique<QLockFile>(paths.lock);
    gateway->m_lock->setStaleLockTime(0); // held as long as its program lives
    if (!gateway->m_lock->tryLock()) {
        qint64 process = 0;
        QString host, program;
        if (!gateway->m_lock->getLockInfo(&process, &host, &program))
            return fail(ErrorKind::Denied, u"gateway.readonly"_s, {}, paths.own);
        return fail(ErrorKind::Conflict, u"gateway.locked"_s, u"%1, process %2 on %3"_s.arg(program).arg(process).arg(host), paths.root);
    }
    auto ledger = TrafficLedger::load(disk, paths.ledger);
    if (!ledger)
        return tl::unexpected(ledger.error());
    gateway->m_ledger = std::move(*ledger);
    return gateway;
}

Done FolderGateway::queue(const QString& root, const QByteArray& message, DiskPort& disk, const ClockPort& clock)
{
    const GatewayPaths paths(root);
    if (!disk.exists(paths.root))
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, {}, paths.root);
    if (const auto keys = readDeclarationKeys(message); !keys)
        return tl::unexpected(keys.error());
    if (Done done = disk.makeFolder(paths.queue); !done)
        return done;
    const QString ending = u'_' + contentHash(message).left(16) + (isZip(message) ? u".zip"_s : u".xml"_s);
    const auto waiting = disk.files(paths.queue, WholeFolder);
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (std::any_of(waiting->begin(), waiting->end(), [&](const QString& name) { return name.endsWith(ending); }))
        return {};
    return disk.write(paths.queue + clock.now().toString(u"yyyyMMddHHmmsszzz"_s) + ending, message);
}

bool FolderGateway::isRunning(const QString& root)
{
    const QString file = GatewayPaths(root).lock;
    if (!QFileInfo::exists(file))
        return false;
    QLockFile lock(file);
    lock.setStaleLockTime(0);
    return !lock.tryLock();
}

Result<GatewayRound> FolderGateway::round()
{
    GatewayRound round;
    if (!m_disk.exists(m_paths.lock)) // gone with its folder: another gateway may have come with it
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, {}, m_paths.root);
    if (Done done = reloadIfBroken(); !done)
        return tl::unexpected(done.error());
    // Answers first: they explain what lies in FailBox, and save a retry.
    using Step = Done (FolderGateway::*)(GatewayRound&);
    constexpr Step steps[] = { &FolderGateway::readInBox, &FolderGateway::finishPrepared, &FolderGateway::watchOutBox, &FolderGateway::readFailBox,
        &FolderGateway::retryFailed, &FolderGateway::takeQueue };
    for (const Step step : steps) {
        Done done = (this->*step)(round);
        if (done)
            done = m_ledger.flush();
        if (!done) {
            m_broken = true;
            return tl::unexpected(done.error());
        }
    }
    return round;
}

Done FolderGateway::reloadIfBroken()
{
    if (!m_broken)
        return {};
    auto ledger = TrafficLedger::load(m_disk, m_paths.ledger);
    if (!ledger)
        return tl::unexpected(ledger.error());
    m_ledger = std::move(*ledger);
    m_broken = false;
    return {};
}

qint64 FolderGateway::put(TrafficFile file, GatewayRound& round)
{
    file.changed = m_clock.now();
    const qint64 n = m_ledger.put(std::move(file));
    round.touched.append(n);
    return n;
}

// --- what comes ---

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
    if (known == m_unstable.cend() || known->seen != *seen) {
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

// --- what goes ---

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
        if (file.changed.secsTo(m_clock.now()) < pause)
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

QList<Overdue> overdueFiles(const TrafficLedger& ledger, const GatewayOptions& options, const QDateTime& now)
{
    QList<Overdue> overdue;
    const auto late = [&now](const TrafficFile& file, int minutes) { return file.changed.secsTo(now) >= qint64(minutes) * 60; };
    for (const qint64 n : ledger.outgoingIn(TrafficState::Waiting)) {
        if (late(*ledger.file(n), options.pickUpMinutes))
            overdue.append({ n, OverdueReason::NotPickedUp, ledger.file(n)->changed });
    }
    for (const qint64 n : ledger.outgoingIn(TrafficState::Taken)) {
        if (options.technicalAnswers && late(*ledger.file(n), options.answerMinutes))
            overdue.append({ n, OverdueReason::NotAnswered, ledger.file(n)->changed });
    }
    for (const qint64 n : ledger.outgoingIn(TrafficState::Saved)) {
        const TrafficFile& file = *ledger.file(n);
        const bool declares = file.operation == u"C" || file.operation == u"D";
        if (!declares || !late(file, options.receiptMinutes))
            continue;
        const auto told = ledger.caseOf(file.key.clientSeqNo);
        if (told && told->file == n && told->receipts == 0)
            overdue.append({ n, OverdueReason::NoReceipt, file.changed });
    }
    return overdue;
}

QList<qint64> attentionFiles(const TrafficLedger& ledger, const GatewayOptions& options, const QDateTime& now)
{
    using enum TrafficState;
    QSet<qint64> found;
    for (const Overdue& late : overdueFiles(ledger, options, now))
        found.insert(late.file);
    for (const qint64 n : ledger.matching({ {}, { Refused, Failed, GivenUp, Unreadable } })) {
        const TrafficFile& file = *ledger.file(n);
        const TrafficFile* last = file.incoming ? nullptr : ledger.lastOutgoing(file.key.clientSeqNo);
        if (file.incoming ? file.changed.daysTo(now) < 7 : last && last->n == n)
            found.insert(n);
    }
    QList<qint64> sorted = found.values();
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    return sorted;
}

} // namespace Tongguan
