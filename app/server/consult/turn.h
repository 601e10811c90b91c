// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QStringList>

namespace Tongguan {

struct TurnSettings {
    QStringList urls; // "turn:host:3478?transport=udp"
    QByteArray secret; // coturn's static-auth-secret
    // A credential is good for: to make an allocation, which is then refreshed with it for as long as it lives (coturn looks at
    // the time only once, when it learns the key of a name). Who is in a call gets new ones before.
    qint64 seconds = 600;
};

struct TurnCredential {
    QString user, credential;
    QDateTime expires;
};

// As coturn's REST scheme wants it (draft-uberti-behave-turn-rest): the name is "expiry:user", the password the HMAC-SHA1 of
// the name under the shared secret. Coturn keeps no list of users.
[[nodiscard]] TurnCredential turnCredential(const TurnSettings& settings, const QString& user, const QDateTime& now);

} // namespace Tongguan
