// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/packsigner.h"

#include "models/base/text.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace Tongguan {

template <auto Free>
struct PackKeyFree {
    template <class T>
    void operator()(T* handle) const { Free(handle); }
};
using PackKeyHandle = std::unique_ptr<EVP_PKEY, PackKeyFree<EVP_PKEY_free>>;
using PackDigestHandle = std::unique_ptr<EVP_MD_CTX, PackKeyFree<EVP_MD_CTX_free>>;
using PackBioHandle = std::unique_ptr<BIO, PackKeyFree<BIO_free_all>>;

static constexpr size_t PackKeyBytes = 32;
static constexpr size_t PackSignatureBytes = 64;

struct PackSigner::Key {
    PackKeyHandle handle;
};

static const unsigned char* octets(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
static unsigned char* octets(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

PackSigner::PackSigner(std::unique_ptr<Key> key) : m_key(std::move(key)) { }
PackSigner::PackSigner(PackSigner&&) noexcept = default;
PackSigner& PackSigner::operator=(PackSigner&&) noexcept = default;
PackSigner::~PackSigner() = default;

Result<PackSigner> PackSigner::create()
{
    PackKeyHandle handle(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!handle)
        return fail(ErrorKind::Bug, u"packkey.make"_s, u"OpenSSL made no Ed25519 key"_s);
    return PackSigner(std::make_unique<Key>(Key { std::move(handle) }));
}

Result<PackSigner> PackSigner::fromPem(const QByteArray& pem)
{
    const PackBioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    PackKeyHandle handle(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!handle || EVP_PKEY_get_base_id(handle.get()) != EVP_PKEY_ED25519)
        return fail(ErrorKind::Corrupt, u"packkey.damaged"_s, u"no Ed25519 key in PEM"_s);
    return PackSigner(std::make_unique<Key>(Key { std::move(handle) }));
}

QByteArray PackSigner::toPem() const
{
    const PackBioHandle bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key->handle.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    BUF_MEM* memory = nullptr;
    BIO_get_mem_ptr(bio.get(), &memory);
    return memory ? QByteArray(memory->data, static_cast<qsizetype>(memory->length)) : QByteArray();
}

QByteArray PackSigner::publicKey() const
{
    QByteArray bytes(qsizetype(PackKeyBytes), '\0');
    size_t size = PackKeyBytes;
    if (EVP_PKEY_get_raw_public_key(m_key->handle.get(), octets(bytes), &size) != 1 || size != PackKeyBytes)
        return {};
    return bytes;
}

QByteArray PackSigner::sign(const QByteArray& message) const
{
    QByteArray signature(qsizetype(PackSignatureBytes), '\0');
    size_t size = PackSignatureBytes;
    const PackDigestHandle context(EVP_MD_CTX_new());
    const bool good = EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key->handle.get()) == 1
        && EVP_DigestSign(context.get(), octets(signature), &size, octets(message), size_t(message.size())) == 1;
    return good && size == PackSignatureBytes ? signature : QByteArray();
}

bool verifiesPack(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    if (size_t(publicKey.size()) != PackKeyBytes || size_t(signature.size()) != PackSignatureBytes)
        return false;
    const PackKeyHandle key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(publicKey), PackKeyBytes));
    const PackDigestHandle context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), octets(signature), PackSignatureBytes, octets(message), size_t(message.size())) == 1;
}

} // namespace Tongguan
