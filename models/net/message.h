// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <utility>

namespace Tongguan::Net {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

enum class Verb { Get, Post, Put, Delete };

// May the same request be sent a second time? Idempotent ones carry an operation id that the server remembers.
enum class Repeat { Never, Safe, Idempotent };

struct Request {
    Verb verb = Verb::Get;
    QString path {}; // with its query: "/v1/sync/changes?cursor=7"
    QByteArray body {}; // JSON; packed on the way where it is large
    Repeat repeat = Repeat::Safe;
    bool signedIn = true; // carries the access token
    std::chrono::milliseconds timeout { 30'000 }; // without a byte moving
    qint64 maximumAnswer = 64 * 1024 * 1024; // bytes, unpacked
    Headers headers {}; // further ones
    QByteArray bodyType { "application/json" };
    QByteArray answerType {}; // that may come instead of JSON: "application/octet-stream"
};

// What a server of ours answered; proxies' own pages never get this far.
struct Reply {
    int status = 0;
    QByteArray body;
    QJsonObject problem; // RFC 9457, with status 400 and above
    QDateTime date; // the server's clock, UTC; null where it said none
    std::chrono::seconds retryAfter { -1 }; // -1: not said

    // The refusal as an Error; ok below 400.
    [[nodiscard]] Done verdict() const;
};

// Makes a Reply of what came over the wire. Offline "net.portal" where it is not an answer of ours (a sign-in page
// of a hotel, a redirection), "net.gateway" where a proxy answers for a dead server, "net.truncated".
[[nodiscard]] Result<Reply> readReply(int status, const Headers& headers, const QByteArray& raw, qint64 maximum, const QByteArray& otherType = {});

// Encoded for a query: "2026 年" -> "2026%20%E5%B9%B4".
[[nodiscard]] QString queryText(const QString& value);

} // namespace Tongguan::Net
