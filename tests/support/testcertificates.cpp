// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace Tongguan {

namespace {

    struct OpenSslEnd {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
        void operator()(X509* certificate) const { X509_free(certificate); }
        void operator()(BIO* bio) const { BIO_free_all(bio); }
    };
    using KeyPointer = std::unique_ptr<EVP_PKEY, OpenSslEnd>;
    using CertificatePointer = std::unique_ptr<X509, OpenSslEnd>;
    using BioPointer = std::unique_ptr<BIO, OpenSslEnd>;

    QByteArray textOf(BIO* bio)
    {
        char* bytes = nullptr;
        const long size = BIO_get_mem_data(bio, &bytes);
        return QByteArray(bytes, static_cast<qsizetype>(size));
    }

    BioPointer bioOf(const QByteArray& pem)
    {
        return BioPointer(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    }

    void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    TestCertificate make(const QString& name, const QStringList& names, const TestCertificate* authority, int fromDay, int toDay)
    {
        const KeyPointer key(EVP_EC_gen("P-256"));
        const CertificatePointer certificate(X509_new());
        X509_set_version(certificate.get(), 2);
        long serial = 0;
        RAND_bytes(reinterpret_cast<unsigned char*>(&serial), 7);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial < 0 ? -serial : serial);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromDay * 86'400L);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), toDay * 86'400L);
        X509_set_pubkey(certificate.get(), key.get());
        const QByteArray common = name.toUtf8();
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
            reinterpret_cast<const unsigned char*>(common.constData()), static_cast<int>(common.size()), -1, 0);

        if (authority) {
            const CertificatePointer issuer(PEM_read_bio_X509(bioOf(authority->certificate).get(), nullptr, nullptr, nullptr));
            const KeyPointer issuerKey(PEM_read_bio_PrivateKey(bioOf(authority->key).get(), nullptr, nullptr, nullptr));
            X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
            QByteArray alternatives;
            for (const QString& one : names)
                alternatives += (alternatives.isEmpty() ? "" : ",") + (one.contains(u':') || one.at(0).isDigit() ? QByteArray("IP:") : QByteArray("DNS:")) + one.toLatin1();
            addExtension(certificate.get(), issuer.get(), NID_subject_alt_name, alternatives);
            addExtension(certificate.get(), issuer.get(), NID_ext_key_usage, "serverAuth");
            X509_sign(certificate.get(), issuerKey.get(), EVP_sha256());
        } else {
            X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
            addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
            addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
            X509_sign(certificate.get(), key.get(), EVP_sha256());
        }
        const BioPointer certificateText(BIO_new(BIO_s_mem()));
        const BioPointer keyText(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(certificateText.get(), certificate.get());
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return { textOf(certificateText.get()), textOf(keyText.get()) };
    }

} // namespace

TestCertificate makeAuthority(const QString& name, int fromDay, int toDay)
{
    return make(name, {}, nullptr, fromDay, toDay);
}

TestCertificate makeServerCertificate(const TestCertificate& authority, const QStringList& names, int fromDay, int toDay)
{
    return make(names.first(), names, &authority, fromDay, toDay);
}

} // namespace Tongguan
