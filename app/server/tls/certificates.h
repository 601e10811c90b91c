// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/http.h"

#include <QDateTime>
#include <QStringList>

namespace Tongguan {

// The server's own authority and certificate, in `folder`: ca.pem, ca.key, server.pem, server.key (keys readable by
// the owner only). Made at first start; the server's certificate is made anew where it lacks a host or
// has less than 30 days left. Clients pin the authority, so a new server certificate changes nothing for them.
struct ServerIdentity {
    HttpIdentity http; // the server's certificate with the authority's behind it
    QByteArray caCertificate; // PEM
    QByteArray caFingerprint; // SHA-256 of the authority's public key (SPKI), hex
    QDateTime expires; // the server's certificate
    bool renewed = false; // made by this call
};

// `hosts`: names and addresses beside localhost, 127.0.0.1 and ::1.
// Error codes: "tls.write", "tls.damaged", "tls.make".
[[nodiscard]] Result<ServerIdentity> loadIdentity(const QString& folder, const QStringList& hosts, const QDateTime& now);

} // namespace Tongguan
