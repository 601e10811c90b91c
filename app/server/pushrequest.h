// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/problem.h"
#include "models/base/ids.h"
#include "models/dictionary/document.h"
#include "models/rules/finding.h"

#include <optional>
#include <vector>

namespace Tongguan {

class Dictionary;

// One operation of a push, made ready before the write lock is taken.
struct PushOperation {
    enum class Kind { Save, Submit, Delete, Answer };

    qint64 n = 0;
    OperationId id;
    DocumentId document;
    QString type = QStringLiteral("declaration");
    Kind kind = Kind::Save;
    qint64 base = 0;
    QByteArray hash; // of the body
    QByteArray body; // canonical
    Document content;
    QList<Finding> findings; // of a submission
    std::optional<Error> refusal; // it can never be applied, whatever the state of things
};

// The operations of one device, as they came.
struct PushRequest {
    DeviceId device;
    std::optional<EpochId> epoch; // that the device knows; none: it knows none yet
    std::vector<PushOperation> operations;

    static constexpr int MostOperations = 500;
};

// What names an operation must be right, or nobody could be answered: 400, 413 or 422. What else is wrong with one is its
// own affair and stands in its refusal.
[[nodiscard]] tl::expected<PushRequest, Problem> readPush(const QByteArray& body, const Dictionary& dictionary);
[[nodiscard]] QByteArray hashOfBody(const QByteArray& body); // SHA-256

} // namespace Tongguan
