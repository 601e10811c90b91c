// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace Tongguan::Net {

// SHA-256 of the certificate's SubjectPublicKeyInfo: stays the same when a certificate is renewed for its key.
[[nodiscard]] QByteArray publicKeyDigest(const QSslCertificate& certificate);

// Whom we talk to: TLS 1.3, one pinned authority and no other, the host's name checked as ever.
class TlsPolicy final {
public:
    TlsPolicy() = default; // trusts nobody: every connection fails with Denied "tls.unpinned"
    // Invalid "tls.pem" where it is not exactly one authority, or its key is not `digest` (32 bytes; empty: not compared).
    [[nodiscard]] static Result<TlsPolicy> pinned(const QByteArray& pem, const QByteArray& digest = {});

    [[nodiscard]] bool isPinned() const { return m_authority.has_value(); }
    [[nodiscard]] const QByteArray& digest() const { return m_digest; }
    [[nodiscard]] QByteArray pem() const { return m_authority ? m_authority->toPem() : QByteArray(); }
    [[nodiscard]] QSslConfiguration configuration() const;
    // Denied "tls.pin" where the chain was signed by another key than the pinned one.
    [[nodiscard]] Done check(const QList<QSslCertificate>& chain) const;

private:
    std::optional<QSslCertificate> m_authority; // the first certificate of a program loads the whole of TLS: not before one is needed
    QByteArray m_digest;
};

// A refusal in our words: "tls.pin" (another authority), "tls.host" (another machine's certificate), "tls.expired",
// "tls.future" (not valid yet), "tls.revoked", "tls.refused" (anything else).
[[nodiscard]] Error tlsError(const QList<QSslError>& errors, const QDateTime& now);
[[nodiscard]] bool onlyDatesAreWrong(const QList<QSslError>& errors);

} // namespace Tongguan::Net
