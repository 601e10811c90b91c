// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncsteps.h"

#include <QRandomGenerator>

namespace Tongguan {

Q_LOGGING_CATEGORY(syncLog, "tongguan.sync")

SyncEngine::SyncEngine(ClientStore& store, SyncTransport& transport, const ClockPort& clock, SyncOptions options, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_transport(transport)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_operations(m_options.operations)
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SyncEngine::beginRound);
    m_watch.setInterval(m_options.watch);
    connect(&m_watch, &QTimer::timeout, this, &SyncEngine::watch);
    connect(&m_store, &ClientStore::statusChanged, this, &SyncEngine::noteOutbox);
    connect(&m_transport, &SyncTransport::headMoved, this, [this](qint64 sequence) {
        // The hint at connect also says that the line is back.
        if (sequence != m_cursor.sequence || m_status.state == SyncPhase::Offline)
            syncNow();
    });
    connect(&m_transport, &SyncTransport::hintsLost, this, [this] { // a round tells whether there is a line at all
        if (!m_running && m_status.state == SyncPhase::Idle)
            schedule(m_options.retry.delay(1, std::chrono::seconds(-1), m_options.random()));
    });
}

SyncEngine::~SyncEngine() = default;

// --- States -------------------------------------------------------------------------------------------------------

void SyncEngine::enter(SyncEvent event, const QString& because)
{
    const std::optional<SyncPhase> phase = phaseAfter(m_status.state, event);
    if (!phase) {
        qCWarning(syncLog) << "no way from" << phaseName(m_status.state) << "by" << eventName(event);
        return;
    }
    if (*phase != m_status.state) {
        qCDebug(syncLog).noquote() << phaseName(m_status.state) << "->" << phaseName(*phase) << "because" << because;
        m_status.state = *phase;
        m_status.since = m_clock.now();
    }
    publish();
}

void SyncEngine::publish()
{
    if (m_status == m_published)
        return;
    m_published = m_status;
    Q_EMIT statusChanged(m_status);
}

void SyncEngine::start()
{
    if (m_status.state != SyncPhase::Stopped)
        return;
    enter(SyncEvent::Start, u"started"_s);
    m_watch.start();
    m_failures = 0;
    beginRound();
}

void SyncEngine::stop()
{
    m_running = false;
    ++m_round;
    m_next.stop();
    m_watch.stop();
    m_transport.silence();
    m_status.nextTry = {};
    enter(SyncEvent::Stop, u"stopped"_s);
}

void SyncEngine::syncNow()
{
    if (m_status.state == SyncPhase::Stopped || m_status.state == SyncPhase::SignedOut)
        return;
    if (m_running)
        m_again = true;
    else
        beginRound();
}

void SyncEngine::setSignedIn()
{
    if (m_status.state != SyncPhase::SignedOut)
        return;
    m_status.lastError.reset();
    m_failures = 0;
    enter(SyncEvent::SignedIn, u"signed in"_s);
    beginRound();
}

void SyncEngine::signOut(const Error& error)
{
    m_running = false;
    ++m_round;
    m_next.stop();
    m_transport.silence();
    m_status.lastError = error;
    m_status.nextTry = {};
    enter(SyncEvent::TokenRefused, error.code);
}

void SyncEngine::schedule(std::chrono::milliseconds wait)
{
    m_next.start(wait);
    m_status.nextTry = m_clock.now().addMSecs(wait.count());
}

// --- The round ----------------------------------------------------------------------------------------------------

void SyncEngine::beginRound()
{
    if (m_running || m_status.state == SyncPhase::Stopped || m_status.state == SyncPhase::SignedOut)
        return;
    ++m_round;
    m_running = true;
    m_again = m_deviceRenewed = m_epochChanged = m_queueChanged = false;
    m_pushed = m_pulled = m_postponed = 0;
    m_answered.clear();
    m_due = {};
    m_next.stop();
    m_status.nextTry = {};
    await(m_store.device(), [this](DeviceId device) {
        m_device = device;
        await(m_store.cursor(), [this](const SyncCursor& cursor) {
            m_cursor = cursor;
            checkManifest();
        });
    });
}

void SyncEngine::finishRound()
{
    await(m_store.status(), [this](const OutboxStatus& outbox) {
        m_running = false;
        m_failures = 0;
        // What was queued meanwhile may be in this answer before its own signal has come, which then looks like nothing new.
        if (outbox.waiting > m_outbox.waiting || (outbox.waiting > 0 && outbox.oldest != m_outbox.oldest))
            m_queueChanged = true;
        m_outbox = outbox;
        m_status.waiting = outbox.waiting;
        m_status.rejected = outbox.rejected;
        m_status.conflicts = outbox.conflicts;
        m_status.oldest = outbox.oldest;
        m_status.received = 0;
        m_status.lastSuccess = m_clock.now();
        m_status.lastError.reset();
        if (isStuck())
            m_status.lastError = Error { ErrorKind::Offline, u"sync.stuck"_s, u"%1 operations wait since %2"_s.arg(QString::number(outbox.waiting), outbox.oldest.toString(Qt::ISODate)), {} };
        if (!outbox.rejected && !outbox.conflicts && !outbox.waiting)
            m_status.documentInTrouble.reset();
        m_transport.listen();
        std::chrono::milliseconds wait = m_transport.isListening() ? m_options.pollListening : m_options.poll;
        if (outbox.waiting > 0)
            wait = std::min(wait, m_options.poll);
        if (m_due.isValid())
            wait = std::clamp(std::chrono::milliseconds(m_clock.now().msecsTo(m_due)), std::chrono::milliseconds(100), wait);
        schedule(wait);
        enter(outbox.waiting > 0 ? SyncEvent::Postponed : SyncEvent::CaughtUp, outbox.waiting > 0 ? u"operations are not due yet"_s : u"caught up"_s);
        // What was told of the queue meanwhile may be what this round has sent.
        const bool again = m_again || (m_queueChanged && outbox.waiting > m_postponed);
        Q_EMIT roundFinished(m_pushed, m_pulled);
        if (again)
            syncNow();
    });
}

void SyncEngine::failRound(const Error& error, std::chrono::seconds retryAfter)
{
    if (error.kind == ErrorKind::Denied && !error.code.startsWith(u"tls.") && error.code != u"forbidden") {
        signOut(error);
        return;
    }
    m_running = false;
    ++m_round;
    m_status.lastError = error;
    if (const DocumentId document = DocumentId::fromString(error.field); !document.isNull())
        m_status.documentInTrouble = document;
    schedule(m_options.retry.delay(++m_failures, retryAfter, m_options.random()));
    const bool line = error.code.startsWith(u"tls.") || (error.kind == ErrorKind::Offline && retryAfter.count() < 0);
    qCInfo(syncLog).noquote() << "round failed:" << errorKindName(error.kind) << error.code << error.detail;
    enter(line ? SyncEvent::LineLost : SyncEvent::Postponed, error.code);
}

// --- Requests -----------------------------------------------------------------------------------------------------

void SyncEngine::ask(const Net::Request& request, std::function<void(const Net::Reply&)> next)
{
    await(m_transport.send(request), [this, next = std::move(next)](const Net::Reply& reply) {
        noteSkew(reply.date);
        if (reply.status == 401)
            signOut(reply.verdict().error());
        else
            next(reply);
    });
}

void SyncEngine::noteSkew(const QDateTime& serverTime)
{
    if (!serverTime.isValid())
        return;
    const qint64 skew = serverTime.secsTo(m_clock.now());
    m_status.clockSkew = std::abs(skew) > 120 ? skew : 0;
}

// What push, changes, snapshot and manifest have in common.
void SyncEngine::takeRefusal(const Net::Reply& reply)
{
    const Error error = reply.verdict().error();
    if (error.code == u"epoch.changed")
        changeEpoch(reply.problem);
    else if (error.code == u"device.forked")
        renewDevice();
    else if (reply.status == 410)
        startOver();
    else
        failRound(error, reply.retryAfter);
}

// --- What wakes it ------------------------------------------------------------------------------------------------

void SyncEngine::noteOutbox(const OutboxStatus& outbox)
{
    const bool more = outbox.waiting > m_outbox.waiting || (outbox.waiting > 0 && outbox.oldest != m_outbox.oldest);
    m_outbox = outbox;
    m_status.waiting = outbox.waiting;
    m_status.rejected = outbox.rejected;
    m_status.conflicts = outbox.conflicts;
    m_status.oldest = outbox.oldest;
    if (more) {
        m_queueChanged = true;
        if (!m_running && (m_status.state == SyncPhase::Idle || (m_status.state == SyncPhase::Waiting && !m_status.lastError)))
            schedule(m_options.gather);
    }
    publish();
}

void SyncEngine::watch()
{
    if (m_status.state == SyncPhase::Stopped || m_status.state == SyncPhase::SignedOut)
        return;
    if (m_running) {
        if (m_step.hasExpired(m_options.longestStep.count())) {
            ++m_round; // whatever the step still brings is dropped
            m_transport.reset();
            failRound({ ErrorKind::Offline, u"sync.stalled"_s, u"no step for %1 s"_s.arg(m_step.elapsed() / 1000), {} });
        }
        return;
    }
    if (isStuck() && (!m_sinceReset.isValid() || m_sinceReset.hasExpired(m_options.longestQueue.count()))) {
        m_sinceReset.start();
        m_transport.reset();
        beginRound();
        return;
    }
    if (m_next.isActive())
        return;
    schedule(m_options.gather); // never without a next try
    publish();
}

// Something has waited for very long, rounds go through, and the server has not asked to wait.
bool SyncEngine::isStuck() const
{
    return m_outbox.waiting > 0 && m_outbox.oldest.isValid() && !m_due.isValid() && m_outbox.oldest.msecsTo(m_clock.now()) > m_options.longestQueue.count();
}

} // namespace Tongguan
