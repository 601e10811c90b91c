// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientstore.h"

#include <span>

namespace Tongguan {

// The JSON of resources/api/openapi.yaml, as values. Reading fails with Corrupt "sync.answer"; `field` then is the
// document at fault, where one is.

struct PushAnswers {
    EpochId epoch;
    QList<OperationAnswer> answers;
};

struct ChangesPage {
    EpochId epoch;
    qint64 from = 0, to = 0, head = 0;
    bool hasMore = false;
    QList<Incoming> incoming;
};

struct SnapshotPage {
    EpochId epoch;
    qint64 at = 0;
    QString next; // "" on the last page
    QList<Incoming> incoming;
};

[[nodiscard]] QByteArray pushBody(DeviceId device, EpochId epoch, std::span<const OutboxRow> rows);
// `now` turns a wait into a time.
[[nodiscard]] Result<PushAnswers> readPushAnswer(const QByteArray& json, const QDateTime& now);
[[nodiscard]] Result<ChangesPage> readChanges(const QByteArray& json);
[[nodiscard]] Result<SnapshotPage> readSnapshot(const QByteArray& json);
[[nodiscard]] QByteArray manifestBody(EpochId epoch, const QList<KnownDocument>& documents);
[[nodiscard]] Result<QList<DocumentId>> readWanted(const QByteArray& json);

[[nodiscard]] QByteArray bodyHash(const QByteArray& body); // SHA-256, hex

} // namespace Tongguan
