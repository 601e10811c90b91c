// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/gateway/diskport.h"
#include "models/exchange/gateway/trafficfile.h"

#include <QHash>

namespace Tongguan {

// One declaration as the traffic tells of it. `file` is the last one sent, 0 where it was made elsewhere and only its
// receipts are here.
struct TrafficCase {
    ReceiptKey key;
    DeclarationState state = DeclarationState::Draft;
    qint64 file = 0;
    TrafficState step = TrafficState::Read; // of that file
    QString operation;
    int attempts = 0, receipts = 0;
    QString note; // of the last receipt, else of the answer
    QDateTime time; // of the last that happened, UTC
};

struct TrafficFilter {
    QString text; // in names and keys
    QSet<TrafficState> states; // empty: all
    bool operator==(const TrafficFilter&) const = default;
};

// Every file that went through one gateway: a journal of lines, the last one of a number counts, and its indexes. A half
// line at the end (power cut) is left out. One writes; any number may load it beside.
class TrafficLedger final {
public:
    // An absent file is an empty ledger. Errors: those of the disk.
    [[nodiscard]] static Result<TrafficLedger> load(DiskPort& disk, const QString& path);

    // In memory at once; on the disk with flush(). `file.n` of 0 is a new one. Gives the number back.
    qint64 put(TrafficFile file);
    [[nodiscard]] Done flush();

    [[nodiscard]] qint64 size() const { return m_files.size(); }
    [[nodiscard]] const TrafficFile* file(qint64 n) const; // null where there is none
    [[nodiscard]] const TrafficFile* incomingOf(const QString& hash) const; // not the repeated ones
    [[nodiscard]] const TrafficFile* outgoingNamed(const QString& nameWithoutEnding) const;
    [[nodiscard]] const TrafficFile* outgoingFrom(const QString& source) const;
    [[nodiscard]] const TrafficFile* lastOutgoing(const QString& clientSeqNo) const;
    [[nodiscard]] int lastAttempt(const QString& clientSeqNo) const; // 0 where there was none
    [[nodiscard]] QList<qint64> outgoingIn(TrafficState state) const;

    // By any of the declaration's numbers.
    [[nodiscard]] std::optional<TrafficCase> caseOf(const QString& number) const;
    [[nodiscard]] QString clientOf(const ReceiptKey& key) const; // our number, by whichever number is there; "" where not known
    [[nodiscard]] QList<TrafficCase> cases() const;
    [[nodiscard]] QList<qint64> matching(const TrafficFilter& filter) const; // newest first
    [[nodiscard]] QHash<TrafficState, qint64> counts() const;

private:
    void index(const TrafficFile& file);
    [[nodiscard]] TrafficCase caseOfClient(const QString& clientSeqNo) const;
    [[nodiscard]] TrafficCase caseOfSeq(const QString& seqNo) const;
    void addReceipts(TrafficCase& made) const;

    DiskPort* m_disk = nullptr;
    QString m_path;
    QList<TrafficFile> m_files; // n - 1
    QByteArray m_unwritten;
    bool m_torn = false; // the journal ends within a line
    QHash<QString, qint64> m_incomingByHash, m_outgoingByName, m_outgoingBySource;
    QHash<QString, QList<qint64>> m_outgoingByClient, m_incomingBySeq, m_incomingByEntry;
    QHash<QString, QString> m_seqByClient, m_clientBySeq, m_seqByEntry;
    QSet<qint64> m_open; // outgoing in a state that goes on
};

} // namespace Tongguan
