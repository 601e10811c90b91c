// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/net/tlspolicy.h"

#include <QFuture>
#include <QUrl>

#include <chrono>

namespace Tongguan::Net {

// What a server shows at first contact. Nothing of it is believed until a person has compared the fingerprint.
struct ServerIdentity {
    QUrl url;
    QByteArray authorityPem;
    QByteArray authorityDigest; // SHA-256 of the authority's public key, 32 bytes: what the server printed at its start
    QString authorityName;
    QDateTime validFrom, validTo; // the authority's, UTC
    QString serverName; // the server certificate's common name
    bool fitsHost = false; // the certificate names the host of `url`
};

// Fetches the server's chain without trusting it or sending anything. Offline where nobody answers, Denied
// "tls.chain" where it shows no authority of its own, "tls.handshake" where it does not speak TLS 1.3.
[[nodiscard]] QFuture<Result<ServerIdentity>> probe(const QUrl& url, std::chrono::milliseconds timeout = std::chrono::seconds(15));

// What was confirmed, kept in `folder`/servers, one file for each server. loadTrust: Denied "tls.unpinned" where
// none was confirmed for `url`; Corrupt "tls.pem" where the file was changed.
[[nodiscard]] Done saveTrust(const QString& folder, const ServerIdentity& identity);
[[nodiscard]] Result<TlsPolicy> loadTrust(const QString& folder, const QUrl& url);

} // namespace Tongguan::Net
