// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/exchange/gateway/trafficledger.h"

#include <memory>

class QLockFile;

namespace Tongguan {

struct GatewayOptions {
    QString root; // of one company and one business: OutBox, SentBox, InBox and FailBox stand in it
    int maximumTries = 3; // of the same bytes
    int retrySeconds = 60; // before the second try; doubled before each further one
    int stableSeconds = 60; // a file that cannot be read is set aside when it has not changed for so long
    int pickUpMinutes = 5; // in OutBox: the client does not run, or a ZIP finds no card
    int answerMinutes = 15; // without a technical answer; so long, too, a file in FailBox waits for its explanation
    int receiptMinutes = 60; // declared directly and saved, but nothing from customs
    bool technicalAnswers = true; // as ticked in the client: without them nothing is missed
    qsizetype batch = 5000; // files of InBox in one round
};

// What one round did.
struct GatewayRound {
    int sent = 0, taken = 0, read = 0, repeated = 0, unreadable = 0, failed = 0, waiting = 0; // waiting: still being written
    bool more = false; // a further round has work at once
    QList<qint64> touched; // files whose state changed
};

enum class OverdueReason { NotPickedUp, NotAnswered, NoReceipt };
[[nodiscard]] QString overdueReasonName(OverdueReason reason);
struct Overdue {
    qint64 file = 0;
    OverdueReason reason = OverdueReason::NotPickedUp;
    QDateTime since; // UTC
};
[[nodiscard]] QList<Overdue> overdueFiles(const TrafficLedger& ledger, const GatewayOptions& options, const QDateTime& now);

// What a person should look at, newest first: overdue, failed or refused and not sent again since, unreadable this week.
[[nodiscard]] QList<qint64> attentionFiles(const TrafficLedger& ledger, const GatewayOptions& options, const QDateTime& now);

// Where what lies below the root. Ours stands apart from the client's four folders, on the same disk.
struct GatewayPaths {
    explicit GatewayPaths(const QString& root);
    QString root, outBox, sentBox, inBox, failBox, own, queue, ledger, lock;
    [[nodiscard]] QString shelf(const QString& kind, const QDateTime& time) const; // "Tongguan/Sent/2026-11-22/"
};

// Beside the Single Window's import client, which signs and sends: puts messages where it fetches them, reads what it brings,
// and knows of every file what became of it. All work is done by rounds; a round that was cut off anywhere is made good by
// the next one: the ledger is written before a file is moved, and nothing is deleted. No threads, no timers.
class FolderGateway final {
public:
    // Makes the folders and takes the lock. "gateway.locked": another gateway works here; `detail` says who.
    // Further errors: those of the disk.
    [[nodiscard]] static Result<std::unique_ptr<FolderGateway>> open(const GatewayOptions& options, DiskPort& disk, const ClockPort& clock);
    ~FolderGateway();

    // Lays a declaration's message (XML or ZIP) into the queue; needs no lock, and the same bytes twice are one.
    // "gateway.key": it has no ClientSeqNo, by which the answer would be known; "gateway.message": no declaration.
    [[nodiscard]] static Done queue(const QString& root, const QByteArray& message, DiskPort& disk, const ClockPort& clock);

    [[nodiscard]] static bool isRunning(const QString& root); // a gateway holds the lock

    // After an error everything stands as before the failed step; the next round goes on.
    [[nodiscard]] Result<GatewayRound> round();
    // Sends the bytes of a sent file once more, as a new attempt, in the next round. "gateway.unknown".
    [[nodiscard]] Done resend(qint64 file);

    [[nodiscard]] const TrafficLedger& ledger() const { return m_ledger; }
    [[nodiscard]] const GatewayOptions& options() const { return m_options; }
    [[nodiscard]] const GatewayPaths& paths() const { return m_paths; }

private:
    struct Arrival; // a file of InBox, read
    struct Unstable {
        DiskFile seen;
        QDateTime since;
    };
    FolderGateway(const GatewayOptions& options, DiskPort& disk, const ClockPort& clock);
    [[nodiscard]] Done readInBox(GatewayRound& round);
    [[nodiscard]] Done readFolder(const QString& folder, GatewayRound& round, QList<std::pair<QString, QString>>& moves);
    [[nodiscard]] bool isStable(const QString& path);
    void takeArrival(const Arrival& arrival, GatewayRound& round);
    void applyAnswer(const WindowReceipt& receipt, GatewayRound& round);
    [[nodiscard]] Done watchOutBox(GatewayRound& round);
    [[nodiscard]] Done readFailBox(GatewayRound& round);
    [[nodiscard]] Result<QByteArray> ownCopy(TrafficFile file, GatewayRound& round);
    [[nodiscard]] Done finishPrepared(GatewayRound& round);
    [[nodiscard]] Done retryFailed(GatewayRound& round);
    [[nodiscard]] Done takeQueue(GatewayRound& round);
    [[nodiscard]] Done drop(TrafficFile file, const QByteArray& bytes, GatewayRound& round);
    [[nodiscard]] Done shelve(const QList<std::pair<QString, QString>>& moves);
    [[nodiscard]] bool wasSeenByClient(const QString& name);
    [[nodiscard]] Done reloadIfBroken();
    qint64 put(TrafficFile file, GatewayRound& round);

    GatewayOptions m_options;
    GatewayPaths m_paths;
    DiskPort& m_disk;
    const ClockPort& m_clock;
    std::unique_ptr<QLockFile> m_lock;
    TrafficLedger m_ledger;
    QHash<QString, Unstable> m_unstable;
    bool m_broken = false; // memory is ahead of the journal
};

} // namespace Tongguan
