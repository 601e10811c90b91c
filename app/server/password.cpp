// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/password.h"

#include "models/base/text.h"

#include <QCryptographicHash>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace Tongguan {

static QByteArray scryptOf(const QString& password, const QByteArray& salt)
{
    const QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray out(32, '\0');
    const int done = EVP_PBE_scrypt(utf8.constData(), static_cast<std::size_t>(utf8.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<std::size_t>(salt.size()),
        1 << 15, 8, 1, 64 * 1024 * 1024, reinterpret_cast<unsigned char*>(out.data()), static_cast<std::size_t>(out.size()));
    return done == 1 ? out : QByteArray();
}

PasswordHash hashPassword(const QString& password)
{
    const QByteArray salt = randomBytes(16);
    return { salt, scryptOf(password, salt) };
}

bool passwordFits(const QString& password, const PasswordHash& stored)
{
    const QByteArray computed = scryptOf(password, stored.salt);
    return computed.size() == 32 && stored.hash.size() == 32 && CRYPTO_memcmp(computed.constData(), stored.hash.constData(), 32) == 0;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        qFatal("no random numbers"); // nothing safe can be done without
    return bytes;
}

QByteArray randomToken()
{
    return randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QString randomPassword()
{
    static constexpr char16_t Letters[] = u"abcdefghjkmnpqrstuvwxyz23456789"; // 31
    QString password;
    while (password.size() < 16) {
        const auto byte = static_cast<unsigned char>(randomBytes(1).at(0));
        if (byte < 31 * 8)
            password += QChar(Letters[byte % 31]);
    }
    return password;
}

} // namespace Tongguan
