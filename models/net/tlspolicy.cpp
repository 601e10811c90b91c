// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/tlspolicy.h"

#include "models/base/text.h"

#include <QCryptographicHash>
#include <QSslKey>

#include <algorithm>

namespace Tongguan::Net {

namespace {

    bool isDateError(QSslError::SslError error)
    {
        return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
    }

    QString tlsCode(const QList<QSslError>& errors)
    {
        const auto has = [&errors](std::initializer_list<QSslError::SslError> wanted) {
            return std::ranges::any_of(errors, [&wanted](const QSslError& error) { return std::ranges::find(wanted, error.error()) != wanted.end(); });
        };
        if (has({ QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain, QSslError::CertificateUntrusted,
                QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
                QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateSignatureFailed }))
            return u"tls.pin"_s;
        if (has({ QSslError::HostNameMismatch }))
            return u"tls.host"_s;
        if (has({ QSslError::CertificateExpired }))
            return u"tls.expired"_s;
        if (has({ QSslError::CertificateNotYetValid }))
            return u"tls.future"_s;
        if (has({ QSslError::CertificateRevoked, QSslError::CertificateBlacklisted }))
            return u"tls.revoked"_s;
        return u"tls.refused"_s;
    }

} // namespace

QByteArray publicKeyDigest(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.publicKey().toDer(); // i2d_PUBKEY: the SubjectPublicKeyInfo
    return der.isEmpty() ? QByteArray() : QCryptographicHash::hash(der, QCryptographicHash::Sha256);
}

Result<TlsPolicy> TlsPolicy::pinned(const QByteArray& pem, const QByteArray& digest)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.size() != 1 || certificates.first().isNull())
        return fail(ErrorKind::Invalid, u"tls.pem"_s, u"expected one certificate, found %1"_s.arg(certificates.size()));
    TlsPolicy policy;
    policy.m_authority = certificates.first();
    policy.m_digest = publicKeyDigest(*policy.m_authority);
    if (policy.m_digest.isEmpty() || (!digest.isEmpty() && digest != policy.m_digest))
        return fail(ErrorKind::Invalid, u"tls.pem"_s, u"the certificate's key is not the one that was confirmed"_s);
    return policy;
}

QSslConfiguration TlsPolicy::configuration() const
{
    QSslConfiguration configuration; // not the default one: that would bring the system's authorities
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCaCertificates(m_authority ? QList<QSslCertificate> { *m_authority } : QList<QSslCertificate> {});
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return configuration;
}

Done TlsPolicy::check(const QList<QSslCertificate>& chain) const
{
    if (!isPinned())
        return fail(ErrorKind::Denied, u"tls.unpinned"_s, u"no authority has been confirmed for this server"_s);
    // The library has verified the chain against the pinned certificate alone; a chain that brings its authority
    // along must bring that one, by its key.
    const auto authority = std::ranges::find_if(chain, [](const QSslCertificate& certificate) { return certificate.isSelfSigned(); });
    if (authority != chain.end() && publicKeyDigest(*authority) != m_digest)
        return fail(ErrorKind::Denied, u"tls.pin"_s, u"the server shows authority %1"_s.arg(QString::fromLatin1(publicKeyDigest(*authority).toHex())));
    return {};
}

Error tlsError(const QList<QSslError>& errors, const QDateTime& now)
{
    QStringList details;
    for (const QSslError& error : errors) {
        QString text = error.errorString();
        if (isDateError(error.error()) && !error.certificate().isNull())
            text += u" (valid %1 to %2, this computer says %3)"_s.arg(error.certificate().effectiveDate().toString(Qt::ISODate),
                error.certificate().expiryDate().toString(Qt::ISODate), now.toString(Qt::ISODate));
        details << text;
    }
    return Error { ErrorKind::Denied, tlsCode(errors), details.join(u"; "_s), {} };
}

bool onlyDatesAreWrong(const QList<QSslError>& errors)
{
    return !errors.isEmpty() && std::ranges::all_of(errors, [](const QSslError& error) { return isDateError(error.error()); });
}

} // namespace Tongguan::Net
