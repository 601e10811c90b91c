// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/certificates.h"

#include "app/server/password.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace Tongguan {

template <auto Free>
struct OpensslDeleter {
    template <class T>
    void operator()(T* handle) const { Free(handle); }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, OpensslDeleter<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, OpensslDeleter<X509_free>>;
using BioHandle = std::unique_ptr<BIO, OpensslDeleter<BIO_free_all>>;
using NumberHandle = std::unique_ptr<BIGNUM, OpensslDeleter<BN_free>>;
using ExtensionHandle = std::unique_ptr<X509_EXTENSION, OpensslDeleter<X509_EXTENSION_free>>;

static constexpr int AuthorityDays = 3650;
static constexpr int ServerDays = 825;
static constexpr int RenewalDays = 30;

static QByteArray bioBytes(BIO* bio)
{
    BUF_MEM* memory = nullptr;
    BIO_get_mem_ptr(bio, &memory);
    return memory ? QByteArray(memory->data, static_cast<qsizetype>(memory->length)) : QByteArray();
}

static QByteArray keyPem(EVP_PKEY* key)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1 ? bioBytes(bio.get()) : QByteArray();
}

static QByteArray certificatePem(X509* certificate)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), certificate) == 1 ? bioBytes(bio.get()) : QByteArray();
}

static KeyHandle readKey(const QByteArray& pem)
{
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return KeyHandle(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

static CertificateHandle readCertificate(const QByteArray& pem)
{
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return CertificateHandle(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

static QByteArray publicKeyFingerprint(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

static bool addExtension(X509* certificate, X509* issuer, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

static CertificateHandle newCertificate(EVP_PKEY* key, const QByteArray& name, const QDateTime& now, int days)
{
    CertificateHandle certificate(X509_new());
    const QByteArray number = randomBytes(16);
    const NumberHandle serial(BN_bin2bn(reinterpret_cast<const unsigned char*>(number.constData()), 15, nullptr));
    const qint64 from = now.addSecs(-3600).toSecsSinceEpoch(); // clocks differ
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const bool made = X509_set_version(certificate.get(), 2) == 1 && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get()))
        && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), static_cast<time_t>(from))
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), static_cast<time_t>(from + qint64(days) * 86400))
        && X509_set_pubkey(certificate.get(), key) == 1
        && X509_NAME_add_entry_by_txt(subject, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>("Tongguan"), -1, -1, 0) == 1
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0) == 1;
    return made ? std::move(certificate) : CertificateHandle();
}

static CertificateHandle makeAuthority(EVP_PKEY* key, const QDateTime& now)
{
    CertificateHandle certificate = newCertificate(key, "Tongguan server authority "_ba + randomBytes(4).toHex(), now, AuthorityDays);
    if (!certificate)
        return {};
    X509* const raw = certificate.get();
    const bool made = X509_set_issuer_name(raw, X509_get_subject_name(raw)) == 1
        && addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0"_ba)
        && addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign"_ba)
        && addExtension(raw, raw, NID_subject_key_identifier, "hash"_ba) && X509_sign(raw, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : CertificateHandle();
}

static QStringList wantedNames(const QStringList& hosts)
{
    QStringList names;
    const QStringList all = QStringList { u"localhost"_s, u"127.0.0.1"_s, u"::1"_s } + hosts;
    for (const QString& host : all) {
        const bool plain = !host.isEmpty() && std::all_of(host.begin(), host.end(), [](QChar c) {
            return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u':' || c == u'*';
        });
        if (plain && !names.contains(host))
            names.append(host);
    }
    return names;
}

static CertificateHandle makeServerCertificate(EVP_PKEY* key, X509* authority, EVP_PKEY* authorityKey, const QStringList& hosts, const QDateTime& now)
{
    CertificateHandle certificate = newCertificate(key, "tongguan-server"_ba, now, ServerDays);
    if (!certificate)
        return {};
    QByteArray names;
    for (const QString& host : wantedNames(hosts)) {
        const bool address = host.contains(u':') || std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
        names += (names.isEmpty() ? "" : ",") + QByteArray(address ? "IP:" : "DNS:") + host.toLatin1();
    }
    X509* const raw = certificate.get();
    const bool made = X509_set_issuer_name(raw, X509_get_subject_name(authority)) == 1
        && addExtension(raw, authority, NID_basic_constraints, "critical,CA:FALSE"_ba)
        && addExtension(raw, authority, NID_key_usage, "critical,digitalSignature"_ba)
        && addExtension(raw, authority, NID_ext_key_usage, "serverAuth"_ba)
        && addExtension(raw, authority, NID_subject_key_identifier, "hash"_ba)
        && addExtension(raw, authority, NID_authority_key_identifier, "keyid"_ba)
        && addExtension(raw, authority, NID_subject_alt_name, names) && X509_sign(raw, authorityKey, EVP_sha256()) > 0;
    return made ? std::move(certificate) : CertificateHandle();
}

static bool namesAll(X509* certificate, const QStringList& hosts)
{
    for (const QString& host : wantedNames(hosts)) {
        const QByteArray name = host.toLatin1();
        if (X509_check_host(certificate, name.constData(), 0, 0, nullptr) != 1 && X509_check_ip_asc(certificate, name.constData(), 0) != 1)
            return false;
    }
    return true;
}

static QDateTime expiryOf(X509* certificate)
{
    tm parts {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

static QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

enum class Secrecy { Open, OwnerOnly };

// Written beside, then renamed over: a crash leaves the old one or the new one.
static bool writeWhole(const QString& path, const QByteArray& bytes, Secrecy secrecy)
{
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (secrecy == Secrecy::Open)
        permissions |= QFile::ReadGroup | QFile::ReadOther;
    {
        QFile file(fresh);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) || file.write(bytes) != bytes.size() || !file.flush())
            return false;
    }
    QFile::setPermissions(fresh, permissions);
    QFile::remove(path);
    return QFile::rename(fresh, path);
}

Result<ServerIdentity> loadIdentity(const QString& folder, const QStringList& hosts, const QDateTime& now)
{
    const QDir dir(folder);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Invalid, u"tls.write"_s, folder);
    const auto failed = [] { return fail(ErrorKind::Bug, u"tls.make"_s); };
    ServerIdentity identity;

    if (!dir.exists(u"ca.pem"_s) && !dir.exists(u"ca.key"_s)) {
        const KeyHandle key(EVP_EC_gen("P-256"));
        const CertificateHandle made = key ? makeAuthority(key.get(), now) : nullptr;
        if (!made)
            return failed();
        if (!writeWhole(dir.filePath(u"ca.key"_s), keyPem(key.get()), Secrecy::OwnerOnly)
            || !writeWhole(dir.filePath(u"ca.pem"_s), certificatePem(made.get()), Secrecy::Open))
            return fail(ErrorKind::Invalid, u"tls.write"_s, folder);
    }
    identity.caCertificate = readAll(dir.filePath(u"ca.pem"_s));
    const CertificateHandle authority = readCertificate(identity.caCertificate);
    const KeyHandle authorityKey = readKey(readAll(dir.filePath(u"ca.key"_s)));
    // A lost key is never replaced in silence: every client would have to trust anew.
    if (!authority || !authorityKey || X509_check_private_key(authority.get(), authorityKey.get()) != 1)
        return fail(ErrorKind::Corrupt, u"tls.damaged"_s, folder);
    identity.caFingerprint = publicKeyFingerprint(authority.get());

    CertificateHandle certificate = readCertificate(readAll(dir.filePath(u"server.pem"_s)));
    KeyHandle key = readKey(readAll(dir.filePath(u"server.key"_s)));
    const bool good = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1
        && X509_verify(certificate.get(), authorityKey.get()) == 1 && expiryOf(certificate.get()) > now.addDays(RenewalDays)
        && namesAll(certificate.get(), hosts);
    if (!good) {
        key.reset(EVP_EC_gen("P-256"));
        certificate = key ? makeServerCertificate(key.get(), authority.get(), authorityKey.get(), hosts, now) : nullptr;
        if (!certificate)
            return failed();
        if (!writeWhole(dir.filePath(u"server.key"_s), keyPem(key.get()), Secrecy::OwnerOnly)
            || !writeWhole(dir.filePath(u"server.pem"_s), certificatePem(certificate.get()), Secrecy::Open))
            return fail(ErrorKind::Invalid, u"tls.write"_s, folder);
        identity.renewed = true;
    }
    identity.http.certificates = certificatePem(certificate.get()) + identity.caCertificate;
    identity.http.key = keyPem(key.get());
    identity.expires = expiryOf(certificate.get());
    return identity;
}

} // namespace Tongguan
