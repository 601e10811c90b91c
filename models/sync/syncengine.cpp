// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncengine.h"

#include "models/base/async.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace Tongguan {

namespace {

    Q_LOGGING_CATEGORY(syncLog, "tongguan.sync")

    // The epoch whose manifest the server has not got yet; survives a restart.
    const QString ManifestDue = u"sync.manifestDue"_s;

    constexpr qint64 RowOverhead = 400; // JSON around a payload

    Net::Request getRequest(const QString& path)
    {
        return { .verb = Net::Verb::Get, .path = path, .repeat = Net::Repeat::Safe };
    }

    Net::Request postRequest(const QString& path, QByteArray body)
    {
        // A full push is one transaction over there: a slow disk may take its time before the first byte comes.
        return { .verb = Net::Verb::Post, .path = path, .body = std::move(body), .repeat = Net::Repeat::Idempotent, .timeout = std::chrono::seconds(100) };
    }

} // namespace

template <class T, class F>
void SyncEngine::await(QFuture<Result<T>> future, F next)
{
    m_step.start();
    whenReady(future, this, [this, round = m_round, next = std::move(next)](Result<T> result) mutable {
        if (round != m_round || !m_running)
            return;
        m_step.start();
        if (!result) {
            failRound(result.error());
            return;
        }
        if constexpr (std::is_void_v<T>)
            next();
        else
            next(std::move(*result));
    });
}

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
    m_again = m_tokenRenewed = m_deviceRenewed = m_epochChanged = m_queueChanged = false;
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

void SyncEngine::checkManifest()
{
    await(m_store.setting(ManifestDue), [this](const QByteArray& epoch) {
        if (!epoch.isEmpty() && EpochId::fromString(QString::fromLatin1(epoch)) == m_cursor.epoch)
            sendManifest({});
        else
            push();
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
    await(m_transport.send(request), [this, request, next = std::move(next)](const Net::Reply& reply) {
        noteSkew(reply.date);
        if (reply.status == 401) {
            renewToken(request, next, reply);
            return;
        }
        m_tokenRenewed = false; // a long round may outlive several tokens
        next(reply);
    });
}

void SyncEngine::renewToken(const Net::Request& request, std::function<void(const Net::Reply&)> next, const Net::Reply& refusal)
{
    if (m_tokenRenewed) {
        signOut(refusal.verdict().error());
        return;
    }
    m_tokenRenewed = true;
    await(m_transport.refresh(), [this, request, next = std::move(next)] { ask(request, next); });
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

// --- Push ---------------------------------------------------------------------------------------------------------

void SyncEngine::push()
{
    m_queueChanged = false;
    const qint64 bytes = std::max<qint64>(m_options.bytes - RowOverhead * m_operations, 1);
    await(m_store.outbox(m_operations, bytes), [this](const QList<OutboxRow>& due) {
        // In the order of n, up to the second operation of a document: its base is known when the first is answered.
        QList<OutboxRow> rows;
        QSet<DocumentId> seen;
        for (const OutboxRow& row : due) {
            if (seen.contains(row.document))
                break;
            seen << row.document;
            if (m_answered.contains(row.operation))
                continue; // answered "later" in this round, and already due again: the next round's
            rows << row;
        }
        if (rows.isEmpty())
            pull();
        else
            sendPush(rows);
    });
}

void SyncEngine::sendPush(QList<OutboxRow> rows)
{
    enter(SyncEvent::Push, u"%1 operations wait"_s.arg(rows.size()));
    const Net::Request request = postRequest(u"/v1/sync/push"_s, pushBody(m_device, m_cursor.epoch, rows));
    ask(request, [this, rows = std::move(rows)](const Net::Reply& reply) {
        if (reply.status < 300)
            takeAnswers(rows, reply.body);
        else if (reply.status == 400 || reply.status == 413 || reply.status == 422)
            narrowPush(rows, reply);
        else
            takeRefusal(reply);
    });
}

void SyncEngine::takeAnswers(const QList<OutboxRow>& rows, const QByteArray& json)
{
    Result<PushAnswers> push = readPushAnswer(json, m_clock.now());
    if (!push) {
        failRound(push.error());
        return;
    }
    if (!m_cursor.epoch.isNull() && push->epoch != m_cursor.epoch) {
        failRound({ ErrorKind::Corrupt, u"sync.epoch"_s, u"the push was answered in another epoch"_s, {} });
        return;
    }
    // Only what was asked: an answer that comes twice or from elsewhere is dropped.
    QHash<OperationId, const OutboxRow*> asked;
    for (const OutboxRow& row : rows)
        asked.insert(row.operation, &row);
    QList<OperationAnswer> answers;
    for (OperationAnswer& answer : push->answers) {
        const OutboxRow* row = asked.take(answer.operation);
        if (!row || row->n != answer.n)
            continue;
        answers << std::move(answer);
    }
    if (answers.isEmpty()) {
        failRound({ ErrorKind::Corrupt, u"sync.answer"_s, u"no operation of the push was answered"_s, rows.first().document.toString() });
        return;
    }
    m_operations = std::min(m_options.operations, m_operations * 2);
    for (const OutboxRow& row : rows) {
        const auto answer = std::ranges::find(answers, row.operation, &OperationAnswer::operation);
        if (answer == answers.end())
            continue;
        m_postponed += answer->kind == OperationAnswer::Kind::Retry ? 1 : 0;
        if (answer->kind == OperationAnswer::Kind::Retry && (!m_due.isValid() || answer->notBefore < m_due))
            m_due = answer->notBefore;
        if (answer->kind != OperationAnswer::Kind::Applied && answer->kind != OperationAnswer::Kind::Merged) {
            m_status.documentInTrouble = row.document;
            qCInfo(syncLog).noquote() << row.kind << "of" << row.document.toString() << "was answered" << answer->reason.code << answer->reason.detail;
        }
    }
    applyAnswers(std::move(answers));
}

void SyncEngine::applyAnswers(QList<OperationAnswer> answers)
{
    for (const OperationAnswer& answer : answers) {
        m_answered << answer.operation;
        m_pushed += answer.kind == OperationAnswer::Kind::Applied || answer.kind == OperationAnswer::Kind::Merged ? 1 : 0;
    }
    await(m_store.applyAnswers(std::move(answers)), [this] { push(); });
}

// The server refuses the push as a whole. Halve it until the one operation at fault stands alone, and set that aside,
// visibly: it must not block the others.
void SyncEngine::narrowPush(const QList<OutboxRow>& rows, const Net::Reply& reply)
{
    const Error error = reply.verdict().error();
    if (rows.size() > 1) {
        m_operations = std::max(1, static_cast<int>(rows.size() / 2));
        push();
        return;
    }
    OperationAnswer answer;
    answer.n = rows.first().n;
    answer.operation = rows.first().operation;
    answer.kind = OperationAnswer::Kind::Rejected;
    answer.revision = rows.first().baseRevision;
    answer.reason = { ErrorKind::Refused, error.code, error.detail, error.field };
    m_status.documentInTrouble = rows.first().document;
    m_operations = m_options.operations;
    applyAnswers({ answer });
}

// --- Pull ---------------------------------------------------------------------------------------------------------

void SyncEngine::pull()
{
    if (!m_cursor.snapshotDone) {
        loadSnapshot();
        return;
    }
    enter(SyncEvent::Pull, u"from %1"_s.arg(m_cursor.sequence));
    const QString path = u"/v1/sync/changes?epoch=%1&cursor=%2&limit=%3&maxBytes=%4"_s.arg(m_cursor.epoch.toString(), QString::number(m_cursor.sequence),
        QString::number(m_options.page), QString::number(m_options.bytes));
    ask(getRequest(path), [this](const Net::Reply& reply) {
        if (reply.status < 300)
            takeChanges(reply.body);
        else
            takeRefusal(reply);
    });
}

void SyncEngine::takeChanges(const QByteArray& json)
{
    Result<ChangesPage> page = readChanges(json);
    if (!page) {
        failRound(page.error());
        return;
    }
    if (page->epoch != m_cursor.epoch || page->from != m_cursor.sequence) {
        failRound({ ErrorKind::Corrupt, u"sync.page"_s, u"asked from %1, got a page from %2"_s.arg(m_cursor.sequence).arg(page->from), {} });
        return;
    }
    const bool more = page->hasMore;
    if (page->to == m_cursor.sequence) {
        finishRound(); // nothing new, nothing to write
        return;
    }
    m_cursor.sequence = page->to;
    m_pulled += page->incoming.size();
    await(m_store.applyIncoming(std::move(page->incoming), m_cursor), [this, more] { afterPage(more); });
}

void SyncEngine::loadSnapshot()
{
    enter(SyncEvent::LoadSnapshot, m_cursor.snapshotPage.isEmpty() ? u"first fetch"_s : u"first fetch goes on"_s);
    QString path = u"/v1/sync/snapshot"_s;
    if (!m_cursor.snapshotPage.isEmpty())
        path += u"?epoch=%1&at=%2&page=%3"_s.arg(m_cursor.epoch.toString(), QString::number(m_cursor.snapshotAt), Net::queryText(m_cursor.snapshotPage));
    ask(getRequest(path), [this](const Net::Reply& reply) {
        if (reply.status < 300)
            takeSnapshot(reply.body);
        else
            takeRefusal(reply);
    });
}

void SyncEngine::takeSnapshot(const QByteArray& json)
{
    Result<SnapshotPage> page = readSnapshot(json);
    if (!page) {
        failRound(page.error());
        return;
    }
    const bool first = m_cursor.snapshotPage.isEmpty();
    if (!first && (page->epoch != m_cursor.epoch || page->at != m_cursor.snapshotAt || page->next == m_cursor.snapshotPage)) {
        failRound({ ErrorKind::Corrupt, u"sync.page"_s, u"a page of another snapshot"_s, {} });
        return;
    }
    m_cursor.epoch = page->epoch;
    m_cursor.snapshotAt = page->at;
    m_cursor.snapshotPage = page->next;
    m_cursor.snapshotDone = page->next.isEmpty();
    m_cursor.sequence = m_cursor.snapshotDone ? page->at : 0;
    m_pulled += page->incoming.size();
    m_status.received = (first ? 0 : m_status.received) + page->incoming.size();
    publish();
    // After the last page the feed goes on from where the snapshot was taken.
    await(m_store.applyIncoming(std::move(page->incoming), m_cursor), [this] { afterPage(true); });
}

void SyncEngine::afterPage(bool more)
{
    if (m_queueChanged)
        push(); // a long fetch does not hold up what the person did meanwhile
    else if (more)
        pull();
    else
        finishRound();
}

// 410: the feed no longer reaches back to our cursor. A snapshot, then on from there; nothing local is dropped.
void SyncEngine::startOver()
{
    if (!m_cursor.snapshotDone && m_cursor.snapshotPage.isEmpty()) {
        failRound({ ErrorKind::Corrupt, u"sync.resync"_s, u"the server refuses a snapshot"_s, {} });
        return;
    }
    m_cursor.sequence = 0;
    m_cursor.snapshotAt = 0;
    m_cursor.snapshotPage.clear();
    m_cursor.snapshotDone = false;
    await(m_store.applyIncoming({}, m_cursor), [this] { loadSnapshot(); });
}

// --- Epoch and device ---------------------------------------------------------------------------------------------

// The server was restored from a backup, or the tenant moved. Nothing here is deleted because the server does not know
// it: it is told what there is, and asks for what it lacks.
void SyncEngine::changeEpoch(const QJsonObject& problem)
{
    const EpochId epoch = EpochId::fromString(problem.value("epoch"_L1).toString());
    if (epoch.isNull() || m_epochChanged) {
        failRound({ ErrorKind::Corrupt, u"sync.epoch"_s, epoch.isNull() ? u"the server does not name its epoch"_s : u"the epoch changed twice in one round"_s, {} });
        return;
    }
    m_epochChanged = true;
    await(m_store.setSetting(ManifestDue, epoch.toString().toLatin1()), [this, epoch] {
        await(m_store.resetForEpoch(epoch), [this] {
            await(m_store.cursor(), [this](const SyncCursor& cursor) {
                m_cursor = cursor;
                sendManifest({});
            });
        });
    });
}

void SyncEngine::sendManifest(DocumentId after)
{
    await(m_store.known(after, m_options.manifestPage), [this](const QList<KnownDocument>& known) {
        if (known.isEmpty()) {
            await(m_store.setSetting(ManifestDue, {}), [this] { push(); });
            return;
        }
        enter(SyncEvent::Push, u"the server's epoch changed"_s);
        const DocumentId last = known.last().document;
        ask(postRequest(u"/v1/sync/manifest"_s, manifestBody(m_cursor.epoch, known)), [this, last](const Net::Reply& reply) {
            if (reply.status >= 300) {
                takeRefusal(reply);
                return;
            }
            const Result<QList<DocumentId>> wanted = readWanted(reply.body);
            if (!wanted) {
                failRound(wanted.error());
                return;
            }
            await(m_store.queueAgain(*wanted), [this, last](const QList<DocumentId>& lost) {
                if (!lost.isEmpty()) // submitted ones cannot be sent again as edits: the office has to be asked
                    m_status.documentInTrouble = lost.first();
                sendManifest(last);
            });
        });
    });
}

// The server has seen a higher number of this device with other operations: the store was copied or restored. Under a
// new name the operations keep their ids, so that none takes effect twice.
void SyncEngine::renewDevice()
{
    if (m_deviceRenewed) {
        failRound({ ErrorKind::Refused, u"device.forked"_s, u"the server refuses the new device, too"_s, {} });
        return;
    }
    m_deviceRenewed = true;
    await(m_store.newDevice(), [this](DeviceId device) {
        m_device = device;
        m_transport.useDevice(device);
        push();
    });
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
