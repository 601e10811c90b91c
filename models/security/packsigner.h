// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <memory>

namespace Tongguan {

// An Ed25519 key pair that signs packs.
class PackSigner final {
public:
    [[nodiscard]] static Result<PackSigner> create(); // a new one
    [[nodiscard]] static Result<PackSigner> fromPem(const QByteArray& pem); // Corrupt "packkey.damaged"
    PackSigner(PackSigner&&) noexcept;
    PackSigner& operator=(PackSigner&&) noexcept;
    ~PackSigner();

    [[nodiscard]] QByteArray toPem() const; // secret: PKCS #8
    [[nodiscard]] QByteArray publicKey() const; // 32 bytes
    [[nodiscard]] QByteArray sign(const QByteArray& message) const; // 64 bytes

private:
    struct Key;
    explicit PackSigner(std::unique_ptr<Key> key);
    std::unique_ptr<Key> m_key;
};

// Whether it is the signature of the message by that key.
[[nodiscard]] bool verifiesPack(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

} // namespace Tongguan
