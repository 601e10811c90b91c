// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace Tongguan {

// scrypt, N = 2^15, r = 8, p = 1: about 0.1 s and 32 MiB each.
struct PasswordHash {
    QByteArray salt; // 16 bytes
    QByteArray hash; // 32 bytes
};
inline constexpr qsizetype LeastPassword = 8, MostPassword = 256; // characters
[[nodiscard]] PasswordHash hashPassword(const QString& password);
[[nodiscard]] bool passwordFits(const QString& password, const PasswordHash& stored); // in constant time

[[nodiscard]] QByteArray randomBytes(qsizetype count); // from OpenSSL's generator
[[nodiscard]] QByteArray randomToken(); // 256 bits as 43 characters of base64url
[[nodiscard]] QByteArray tokenHash(const QByteArray& token); // what is stored instead: SHA-256
[[nodiscard]] QString randomPassword(); // 16 characters that are not taken for each other

} // namespace Tongguan
