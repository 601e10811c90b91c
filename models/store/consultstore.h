// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "models/store/database.h"

namespace Tongguan {

struct StoredBlob {
    BlobId id;
    ConsultId consult;
    QString name, type;
    QByteArray hash; // SHA-256
    QByteArray bytes;
};

// An event that is not sent yet.
struct WaitingEvent {
    ConsultId consult;
    ConsultEvent event;
};

// The tables consult*. Writing functions are for use inside a transaction.
class ConsultStore final {
public:
    explicit ConsultStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<QList<ConsultSummary>> list(const QString& document); // newest first; "": all
    [[nodiscard]] Done put(const QList<ConsultSummary>& summaries);
    [[nodiscard]] Result<QList<ConsultEvent>> log(ConsultId id); // what waits at its end
    [[nodiscard]] Result<qint64> head(ConsultId id); // number of the last event that is here without a gap
    // Those of them that are new here; one that waited gets its number.
    // What one of them says was deleted is deleted here, too.
    [[nodiscard]] Result<QList<ConsultEvent>> take(ConsultId id, const QList<ConsultEvent>& events);
    [[nodiscard]] Done say(ConsultId id, const ConsultEvent& event); // "consult.unknown" where the consultation is not here
    [[nodiscard]] Result<QList<WaitingEvent>> waiting(int limit); // in the order they were said
    [[nodiscard]] Done drop(ConsultEventId id); // one that waits and was refused

    [[nodiscard]] Done keep(const StoredBlob& blob, bool isWaiting);
    [[nodiscard]] Result<std::optional<StoredBlob>> blob(BlobId id);
    // What has come so far of a file of somebody's, in pieces; they go when it is kept as a whole.
    [[nodiscard]] Done keepPiece(ConsultId consult, BlobId id, qint64 offset, const QByteArray& bytes);
    [[nodiscard]] Result<QByteArray> pieces(BlobId id);
    [[nodiscard]] Done dropPieces(BlobId id);
    [[nodiscard]] Result<std::optional<StoredBlob>> nextWaiting();
    [[nodiscard]] Done sent(BlobId id, const QString& problem); // problem "": wholly

private:
    [[nodiscard]] Result<bool> beginsWell(ConsultId id);
    [[nodiscard]] Done forget(ConsultId id, const ConsultEvent& expired);
    Database& m_database;
};

} // namespace Tongguan
