// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/gatewayworker.h"

#include "models/base/text.h"
#include "models/exchange/gateway/readabletext.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/reference/codetable.h"

namespace Tongguan {

static constexpr std::chrono::seconds LookEvery { 2 };
static constexpr int DeliveredAtOnce = 500;

GatewayWorker::GatewayWorker(const ClockPort& clock, const CodeTables& tables)
    : m_clock(clock), m_tables(tables), m_timer(new QTimer(this))
{
    m_timer->setInterval(LookEvery);
    connect(m_timer, &QTimer::timeout, this, &GatewayWorker::look);
}

void GatewayWorker::setUp(const QString& root, bool working, bool technicalAnswers, qint64 delivered)
{
    const bool another = root != m_options.root;
    if (another) {
        m_delivered = delivered;
        m_handedOver = false;
    }
    m_options.root = root;
    m_options.technicalAnswers = technicalAnswers;
    m_view.folder = root;
    m_view.technicalAnswers = technicalAnswers;
    m_view.working = working && !root.isEmpty();
    m_view.problem.reset();
    if (another || !m_view.working) {
        m_gateway.reset(); // and its lock
        m_timer->stop();
    }
    if (m_view.working) {
        m_timer->start();
        look();
        return;
    }
    showLedgerBeside();
    tellHow();
    Q_EMIT trafficChanged();
}

void GatewayWorker::showLedgerBeside()
{
    m_beside = {};
    m_fittingKnown = false;
    if (m_options.root.isEmpty())
        return;
    auto loaded = TrafficLedger::load(m_disk, GatewayPaths(m_options.root).ledger);
    if (loaded)
        m_beside = std::move(*loaded);
}

void GatewayWorker::look()
{
    const auto before = m_view.problem;
    const Done done = lookOnce();
    m_view.problem = done ? std::nullopt : std::optional(done.error());
    if (!done && before != m_view.problem && !m_gateway) {
        showLedgerBeside();
        Q_EMIT trafficChanged();
    }
    tellHow();
    handOver();
}

void GatewayWorker::handOver()
{
    if (m_handedOver || !m_gateway)
        return;
    const auto arrived = receiptsAfter(ledger(), m_disk, m_options.root, m_delivered, DeliveredAtOnce);
    if (!arrived || arrived->upTo == m_delivered)
        return; // a disk that fails is told of by the round
    m_handedOver = true;
    Q_EMIT receiptsArrived(*arrived);
}

void GatewayWorker::deliveredTo(qint64 upTo)
{
    const bool more = upTo > m_delivered;
    m_delivered = std::max(m_delivered, upTo);
    m_handedOver = false;
    if (more)
        handOver(); // else with the next look
}

Done GatewayWorker::lookOnce()
{
    if (!m_gateway) {
        auto opened = FolderGateway::open(m_options, m_disk, m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_gateway = std::move(*opened);
        m_fittingKnown = false;
        Q_EMIT trafficChanged();
    }
    const auto round = m_gateway->round();
    if (!round) {
        if (round.error().code == u"gateway.vanished")
            m_gateway.reset();
        m_fittingKnown = false;
        return tl::unexpected(round.error());
    }
    if (round->more)
        QMetaObject::invokeMethod(this, &GatewayWorker::look, Qt::QueuedConnection);
    if (!round->touched.isEmpty()) {
        m_fittingKnown = false;
        Q_EMIT trafficChanged();
    }
    m_view.looked = m_clock.now();
    return {};
}

void GatewayWorker::tellHow()
{
    m_overdue.clear();
    for (const Overdue& late : overdueFiles(ledger(), m_options, m_clock.now()))
        m_overdue.insert(late.file, overdueReasonName(late.reason));
    m_view.files = ledger().size();
    m_view.overdue = m_overdue.size();
    m_view.attention = attentionFiles(ledger(), m_options, m_clock.now()).size();
    Q_EMIT stood(m_view);
}

const QList<qint64>& GatewayWorker::fitting(const TrafficAsk& ask)
{
    if (m_fittingKnown && ask.text == m_fittingText && ask.kind == m_fittingKind)
        return m_fitting;
    using enum TrafficState;
    TrafficFilter filter { ask.text, {} };
    switch (ask.kind) {
    case TrafficKind::All:
    case TrafficKind::Attention: break;
    case TrafficKind::Outgoing: filter.states = { Prepared, Waiting, Taken, Saved, Refused, Failed, Resent, GivenUp }; break;
    case TrafficKind::Incoming: filter.states = { Read, Repeated, Unreadable }; break;
    }
    m_fitting = ledger().matching(filter);
    if (ask.kind == TrafficKind::Attention) {
        const QList<qint64> attention = attentionFiles(ledger(), m_options, m_clock.now());
        const QSet<qint64> wanted(attention.begin(), attention.end());
        m_fitting.removeIf([&wanted](qint64 n) { return !wanted.contains(n); });
    }
    m_fittingText = ask.text;
    m_fittingKind = ask.kind;
    m_fittingKnown = true;
    return m_fitting;
}

TrafficRow GatewayWorker::rowOf(const TrafficFile& file) const
{
    const bool bonded = !file.channel.isEmpty() && file.message != u"DEC_RESULT" && file.message != u"DEC_DATA";
    const CodeTable* codes = m_tables.table(bonded ? u"bondedResult" : u"channel");
    const auto code = file.channel.isEmpty() || !codes ? std::nullopt : codes->find(bonded ? QString(file.message + u'-' + file.channel) : file.channel);
    return { .n = file.n, .incoming = file.incoming, .state = trafficStateName(file.state), .overdue = m_overdue.value(file.n), .name = file.name,
        .message = file.message, .number = ledger().clientOf(file.key), .singleWindowNo = file.key.seqNo, .entryNo = file.key.entryId,
        .channel = file.channel, .meaning = code ? code->name.in(QLocale().name()) : QString(), .note = file.note, .attempt = file.attempt, .when = file.changed };
}

void GatewayWorker::part(const TrafficAsk& ask)
{
    const QList<qint64>& all = fitting(ask);
    TrafficPart part { ask.ask, ask.offset, all.size(), {} };
    const qsizetype first = std::min<qsizetype>(ask.offset, all.size());
    for (const qint64 n : all.sliced(first, std::min<qsizetype>(ask.limit, all.size() - first)))
        part.rows.append(rowOf(*ledger().file(n)));
    Q_EMIT partReady(part);
}

QString GatewayWorker::placeOf(qint64 n) const
{
    const TrafficFile* file = ledger().file(n);
    return file ? GatewayPaths(m_options.root).root + file->place : QString();
}

void GatewayWorker::read(qint64 n)
{
    const TrafficFile* file = ledger().file(n);
    if (!file)
        return;
    TrafficText text { rowOf(*file), {}, placeOf(n), {}, file->told };
    const auto bytes = m_disk.read(text.place);
    text.text = bytes ? readableText(*bytes) : bytes.error().detail;
    const QString number = !file->key.clientSeqNo.isEmpty() ? file->key.clientSeqNo : !file->key.seqNo.isEmpty() ? file->key.seqNo : file->key.entryId;
    if (const auto told = ledger().caseOf(number))
        text.state = told->state;
    Q_EMIT fileReady(text);
}

void GatewayWorker::resend(qint64 n)
{
    const TrafficFile* file = ledger().file(n);
    const QString path = file && !file->incoming ? placeOf(n) : QString();
    const auto bytes = m_disk.read(path);
    if (!bytes) {
        Q_EMIT failed(path.isEmpty() ? Error { ErrorKind::Invalid, u"gateway.unknown"_s, {}, {} } : bytes.error(), file ? file->name : QString());
        return;
    }
    queueMessage(*bytes, file->name);
}

void GatewayWorker::queueMessage(const QByteArray& message, const QString& about)
{
    const Done done = FolderGateway::queue(m_options.root, message, m_disk, m_clock);
    if (!done) {
        Q_EMIT failed(done.error(), about);
        return;
    }
    Q_EMIT queued(1);
    if (m_view.working)
        look();
}

void GatewayWorker::queueFiles(const QStringList& files)
{
    int count = 0;
    for (const QString& file : files) {
        const auto bytes = readMessageFile(file);
        const Done done = bytes ? FolderGateway::queue(m_options.root, *bytes, m_disk, m_clock) : tl::unexpected(bytes.error());
        if (done)
            ++count;
        else
            Q_EMIT failed(done.error(), file);
    }
    if (count > 0)
        Q_EMIT queued(count);
    if (m_view.working)
        look();
}

} // namespace Tongguan
