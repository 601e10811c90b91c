// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/fingerprint.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

namespace Tongguan {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString fingerprintText(const QByteArray& digest)
{
    return QString::fromLatin1(digest.toHex(':')).toUpper();
}

std::optional<QByteArray> fingerprintFromText(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c == u':' || c.isSpace())
            continue;
        const char digit = c.toLatin1();
        if (!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F')))
            return std::nullopt;
        digits += digit;
    }
    if (digits.size() != 64)
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

bool sameBytes(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace Tongguan
