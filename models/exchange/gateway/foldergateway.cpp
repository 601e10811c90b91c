// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/foldergateway.h"

#include "models/base/text.h"
#include "models/exchange/gateway/outgoing.h"
#include "models/exchange/gateway/sentname.h"
#include "models/exchange/zip/zip.h"

#include <QFileInfo>
#include <QLockFile>

namespace Tongguan {

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

// Messages go out in the order of their names. One laid down after the clock was set back still follows those that wait.
static QString nextPlace(const QStringList& waiting, const QDateTime& now)
{
    constexpr qsizetype digits = 17;
    qint64 place = now.toString(u"yyyyMMddHHmmsszzz"_s).toLongLong();
    for (const QString& name : waiting)
        place = std::max(place, name.left(digits).toLongLong() + 1);
    return QString::number(place);
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
    return disk.write(paths.queue + nextPlace(*waiting, clock.now()) + ending, message);
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
