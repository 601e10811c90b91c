// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/net/retrypolicy.h"
#include "models/sync/syncstatus.h"
#include "models/sync/synctransport.h"
#include "models/sync/wire.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Tongguan {

struct SyncOptions {
    int operations = 500; // in one push
    qint64 bytes = 4 * 1024 * 1024; // of one push or page
    int page = 500; // documents of one page
    int manifestPage = 2000;
    std::chrono::milliseconds poll { 60'000 }; // without hints
    std::chrono::milliseconds pollListening { 300'000 }; // with hints
    std::chrono::milliseconds gather { 200 }; // edits of one moment go together
    std::chrono::milliseconds watch { 10'000 };
    std::chrono::milliseconds longestStep { 120'000 }; // a step without an end is ended
    std::chrono::milliseconds longestQueue { 600'000 }; // something due waits longer, without a word: connect anew
    Net::RetryPolicy retry;
    std::function<double()> random; // [0, 1); empty: the system's
};

// Brings the store and the server together, in rounds: push what waits, fetch what is new, page by page. Every page
// and every set of answers is one transaction of the store; whatever is cut off in between is done again, and does no
// harm. Nothing fails silently: see SyncStatus. States: syncphase.h.
class SyncEngine final : public QObject
{
    Q_OBJECT
public:
    // All must outlive the engine.
    SyncEngine(ClientStore& store, SyncTransport& transport, const ClockPort& clock, SyncOptions options = {}, QObject* parent = nullptr);
    ~SyncEngine() override;

    void start();
    void stop();
    void syncNow(); // a round at once, or right after the one that runs
    void setSignedIn(); // after a sign-in: leaves SignedOut

    [[nodiscard]] const SyncStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(Tongguan::SyncStatus status);
    void roundFinished(qint64 pushed, qint64 pulled); // only of rounds that went through

private:
    void enter(SyncEvent event, const QString& because);
    void beginRound();
    void checkManifest();
    void push();
    void sendPush(QList<OutboxRow> rows);
    void takeAnswers(const QList<OutboxRow>& rows, const QByteArray& json);
    void narrowPush(const QList<OutboxRow>& rows, const Net::Reply& reply);
    void applyAnswers(QList<OperationAnswer> answers);
    void pull();
    void takeChanges(const QByteArray& json);
    void loadSnapshot();
    void takeSnapshot(const QByteArray& json);
    void afterPage(bool more);
    void startOver();
    void takeRefusal(const Net::Reply& reply);
    void changeEpoch(const QJsonObject& problem);
    void sendManifest(DocumentId after);
    void renewDevice();
    void finishRound();
    void failRound(const Error& error, std::chrono::seconds retryAfter = std::chrono::seconds(-1));
    void signOut(const Error& error);
    void ask(const Net::Request& request, std::function<void(const Net::Reply&)> next);
    void noteOutbox(const OutboxStatus& outbox);
    void noteSkew(const QDateTime& serverTime);
    void watch();
    [[nodiscard]] bool isStuck() const;
    void schedule(std::chrono::milliseconds wait);
    void publish();

    // Goes on with what a future brings, unless the round has been given up meanwhile.
    template <class T, class F>
    void await(QFuture<Result<T>> future, F next);

    ClientStore& m_store;
    SyncTransport& m_transport;
    const ClockPort& m_clock;
    SyncOptions m_options;

    SyncStatus m_status;
    SyncStatus m_published;
    SyncCursor m_cursor;
    DeviceId m_device;
    OutboxStatus m_outbox;
    QTimer m_next, m_watch;
    QElapsedTimer m_sinceReset;
    QElapsedTimer m_step; // since the last sign of progress in this round

    quint64 m_round = 0; // number of the round: continuations of another one are dropped
    bool m_running = false;
    bool m_again = false;
    bool m_deviceRenewed = false;
    bool m_epochChanged = false;
    bool m_queueChanged = false;
    int m_failures = 0;
    int m_operations = 0; // of the next push; halved where the server refuses a whole one
    qint64 m_pushed = 0, m_pulled = 0, m_postponed = 0;
    QDateTime m_due; // earliest time that the server gave for an operation
    QSet<OperationId> m_answered; // in this round
};

} // namespace Tongguan
