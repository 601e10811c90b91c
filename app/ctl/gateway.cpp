// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/client/gatewaydelivery.h"
#include "app/ctl/command.h"
#include "models/exchange/gateway/foldergateway.h"
#include "models/exchange/gateway/localdisk.h"
#include "models/exchange/singlewindow/messagexml.h"

#include <QEventLoop>
#include <QTimer>

namespace Tongguan {
namespace {

constexpr int DefaultDeclarations = 100;

void gatewayOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"root"_s, u"The folder in which OutBox, SentBox, InBox and FailBox stand."_s, u"DIR"_s });
    parser.addOption({ u"once"_s, u"run: until nothing is left to do now, then end."_s });
    parser.addOption({ u"interval"_s, u"run: seconds between two looks (2)."_s, u"SECONDS"_s, u"2"_s });
    parser.addOption({ u"tries"_s, u"run: how often the same bytes are sent by themselves (3)."_s, u"COUNT"_s, u"3"_s });
    parser.addOption({ u"limit"_s, u"status: declarations told of, 0 for all (100)."_s, u"COUNT"_s, QString::number(DefaultDeclarations) });
}

QJsonObject trafficJson(const TrafficFile& file)
{
    return { { u"n"_s, file.n }, { u"in"_s, file.incoming }, { u"state"_s, trafficStateName(file.state) }, { u"name"_s, file.name },
        { u"message"_s, file.message }, { u"clientSeqNo"_s, file.key.clientSeqNo }, { u"seqNo"_s, file.key.seqNo }, { u"entryId"_s, file.key.entryId },
        { u"channel"_s, file.channel }, { u"attempt"_s, file.attempt }, { u"note"_s, file.note }, { u"place"_s, file.place },
        { u"sha256"_s, file.hash }, { u"time"_s, timeText(file.changed) } };
}

QJsonObject caseJson(const TrafficCase& told)
{
    return { { u"clientSeqNo"_s, told.key.clientSeqNo }, { u"seqNo"_s, told.key.seqNo }, { u"entryId"_s, told.key.entryId },
        { u"state"_s, stateName(told.state) }, { u"sent"_s, told.file == 0 ? QString() : trafficStateName(told.step) }, { u"operation"_s, told.operation },
        { u"attempts"_s, told.attempts }, { u"receipts"_s, told.receipts }, { u"note"_s, told.note }, { u"time"_s, timeText(told.time) } };
}

// Looks, tells what changed, and goes on; a folder that is gone is waited for.
class GatewayRun final {
public:
    GatewayRun(CommandContext& context, const GatewayOptions& options) : m_context(context), m_options(options) { }

    // False where a look failed; it is told once.
    bool look()
    {
        bool more = true;
        while (more) {
            if (!m_gateway) {
                auto opened = FolderGateway::open(m_options, m_disk, m_clock);
                if (!opened)
                    return fails(opened.error());
                m_gateway = std::move(*opened);
            }
            const auto round = m_gateway->round();
            if (!round) {
                if (round.error().code == u"gateway.vanished")
                    m_gateway.reset();
                return fails(round.error());
            }
            m_told.clear();
            for (const qint64 n : round->touched)
                tell(*m_gateway->ledger().file(n));
            more = round->more;
        }
        return true;
    }

private:
    bool fails(const Error& error)
    {
        if (m_told != error.code)
            (void)m_context.complain(error, m_options.root);
        m_told = error.code;
        return false;
    }

    void tell(const TrafficFile& file)
    {
        if (m_context.json)
            m_context.out << QString::fromUtf8(QJsonDocument(trafficJson(file)).toJson(QJsonDocument::Compact)) << '\n';
        else
            m_context.out << timeText(file.changed) << '\t' << trafficStateName(file.state) << '\t' << file.name << '\t' << file.channel << '\t'
                          << QString(file.note).replace(u'\n', u' ') << '\n';
        m_context.out.flush();
    }

    CommandContext& m_context;
    GatewayOptions m_options;
    LocalDisk m_disk;
    SystemClock m_clock;
    std::unique_ptr<FolderGateway> m_gateway;
    QString m_told; // code of the failure told last
};

int runUntilStopped(CommandContext& context, const GatewayOptions& options, int seconds)
{
    GatewayRun run(context, options);
    (void)run.look();
    QEventLoop loop; // this thread's only one
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&run] { (void)run.look(); });
    timer.start(std::max(1, seconds) * 1000);
    return loop.exec();
}

int gatewayStatus(CommandContext& context, const GatewayOptions& options, int limit)
{
    LocalDisk disk;
    const GatewayPaths paths(options.root);
    if (!disk.exists(paths.root))
        return context.complain({ ErrorKind::Offline, u"gateway.vanished"_s, {}, {} }, options.root);
    const auto ledger = TrafficLedger::load(disk, paths.ledger);
    if (!ledger)
        return context.complain(ledger.error(), options.root);
    QJsonObject counts, folders;
    const auto counted = ledger->counts();
    for (const TrafficState state : allTrafficStates())
        counts[trafficStateName(state)] = counted.value(state);
    for (const auto& [name, folder] : { std::pair(u"queue"_s, paths.queue), std::pair(u"outBox"_s, paths.outBox), std::pair(u"inBox"_s, paths.inBox), std::pair(u"failBox"_s, paths.failBox) }) {
        const auto files = disk.files(folder, 10'000'000);
        folders[name] = files ? qint64(files->size()) : qint64(-1);
    }
    QJsonArray overdue, declarations;
    for (const Overdue& late : overdueFiles(*ledger, options, SystemClock().now())) {
        const TrafficFile& file = *ledger->file(late.file);
        overdue.append(QJsonObject { { u"n"_s, late.file }, { u"name"_s, file.name }, { u"clientSeqNo"_s, file.key.clientSeqNo },
            { u"reason"_s, overdueReasonName(late.reason) }, { u"since"_s, timeText(late.since) } });
    }
    const QList<TrafficCase> cases = ledger->cases();
    for (const TrafficCase& told : limit > 0 ? cases.first(std::min<qsizetype>(limit, cases.size())) : cases)
        declarations.append(caseJson(told));
    const QJsonObject status { { u"root"_s, paths.root }, { u"running"_s, FolderGateway::isRunning(options.root) }, { u"files"_s, ledger->size() },
        { u"counts"_s, counts }, { u"folders"_s, folders }, { u"overdue"_s, overdue }, { u"declarationCount"_s, cases.size() }, { u"declarations"_s, declarations } };
    if (context.json) {
        context.print(status);
        return 0;
    }
    context.out << (FolderGateway::isRunning(options.root) ? "running" : "not running") << ", " << ledger->size() << " files, " << cases.size()
                << " declarations, " << overdue.size() << " overdue\n";
    for (const QJsonValue late : std::as_const(overdue))
        context.out << "overdue\t" << late[u"reason"].toString() << '\t' << late[u"name"].toString() << '\t' << late[u"since"].toString() << '\n';
    for (const QJsonValue told : std::as_const(declarations))
        context.out << told[u"state"].toString() << '\t' << told[u"sent"].toString() << '\t' << told[u"clientSeqNo"].toString() << '\t'
                    << told[u"seqNo"].toString() << '\t' << told[u"entryId"].toString() << '\t' << told[u"note"].toString().replace(u'\n', u' ') << '\n';
    return 0;
}

int gatewaySend(CommandContext& context, const GatewayOptions& options, const QStringList& files)
{
    LocalDisk disk;
    const SystemClock clock;
    int code = 0;
    for (const QString& file : files) {
        const Result<QByteArray> bytes = readMessageFile(file);
        const Done queued = bytes ? FolderGateway::queue(options.root, *bytes, disk, clock) : tl::unexpected(bytes.error());
        if (!queued)
            code = context.complain(queued.error(), file);
    }
    return code;
}

int gatewayResend(CommandContext& context, const GatewayOptions& options, const QString& number)
{
    LocalDisk disk;
    const SystemClock clock;
    const auto ledger = TrafficLedger::load(disk, GatewayPaths(options.root).ledger);
    if (!ledger)
        return context.complain(ledger.error(), options.root);
    const auto told = ledger->caseOf(number);
    const TrafficFile* file = told ? ledger->file(told->file) : nullptr;
    if (!file)
        return context.complain({ ErrorKind::Invalid, u"gateway.unknown"_s, u"nothing was sent under this number"_s, number });
    const auto bytes = disk.read(GatewayPaths(options.root).root + file->place);
    const Done queued = bytes ? FolderGateway::queue(options.root, *bytes, disk, clock) : tl::unexpected(bytes.error());
    return queued ? 0 : context.complain(queued.error(), number);
}

// What came since the last time goes to the documents of the store.
int gatewayDeliver(CommandContext& context, const GatewayOptions& options)
{
    LocalDisk disk;
    const auto ledger = TrafficLedger::load(disk, GatewayPaths(options.root).ledger);
    if (!ledger)
        return context.complain(ledger.error(), options.root);
    ClientStore& store = context.office().store();
    const QString key = deliveredKey(options.root);
    const auto before = store.setting(key).result();
    if (!before)
        return context.complain(before.error());
    qint64 upTo = before->toLongLong();
    qint64 receipts = 0, taken = 0;
    while (upTo < ledger->size()) {
        const auto arrived = receiptsAfter(*ledger, disk, options.root, upTo, 500);
        if (!arrived)
            return context.complain(arrived.error(), options.root);
        const auto found = store.takeReceipts(arrived->receipts).result();
        if (!found)
            return context.complain(found.error());
        if (const Done kept = store.setSetting(key, QByteArray::number(arrived->upTo)).result(); !kept)
            return context.complain(kept.error());
        upTo = arrived->upTo;
        receipts += arrived->receipts.size();
        taken += *found;
    }
    if (context.json)
        context.print(QJsonObject { { u"receipts"_s, receipts }, { u"taken"_s, taken }, { u"upTo"_s, upTo } });
    else
        context.out << taken << " of " << receipts << " receipts reached a document of the store\n";
    return 0;
}

int runGateway(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    GatewayOptions options;
    options.root = parser.value(u"root"_s);
    options.maximumTries = std::max(1, parser.value(u"tries"_s).toInt());
    const QString what = arguments.value(0);
    if (options.root.isEmpty())
        return context.complain({ ErrorKind::Invalid, u"usage"_s, u"--root DIR is missing"_s, {} });
    if (what == u"run" && parser.isSet(u"once"_s))
        return GatewayRun(context, options).look() ? 0 : 1;
    if (what == u"run")
        return runUntilStopped(context, options, parser.value(u"interval"_s).toInt());
    if (what == u"status")
        return gatewayStatus(context, options, parser.value(u"limit"_s).toInt());
    if (what == u"send" && arguments.size() > 1)
        return gatewaySend(context, options, arguments.mid(1));
    if (what == u"resend" && arguments.size() == 2)
        return gatewayResend(context, options, arguments.at(1));
    if (what == u"deliver")
        return gatewayDeliver(context, options);
    return context.complain({ ErrorKind::Invalid, u"usage"_s, u"gateway run|status|send FILE...|resend NUMBER|deliver --root DIR"_s, {} });
}

} // namespace

const Command gatewayCommand { "gateway"_L1, "run|status|send|deliver --root DIR"_L1, "Work beside the Single Window's import client, in its folders"_L1, gatewayOptions, runGateway, false, "deliver"_L1 };

} // namespace Tongguan
