// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace Tongguan {

QUuid makeUuid7(qint64 millisecondsSinceEpoch)
{
    const auto time = static_cast<quint64>(millisecondsSinceEpoch);
    const quint64 first = QRandomGenerator::global()->generate64();
    const quint64 second = QRandomGenerator::global()->generate64();
    std::array<uchar, 16> bytes {};
    for (size_t i = 0; i < 6; ++i) // 48 bits of time, big-endian
        bytes[i] = static_cast<uchar>(time >> (40 - 8 * i));
    for (size_t i = 6; i < 8; ++i)
        bytes[i] = static_cast<uchar>(first >> (8 * (i - 6)));
    for (size_t i = 8; i < 16; ++i)
        bytes[i] = static_cast<uchar>(second >> (8 * (i - 8)));
    bytes[6] = static_cast<uchar>((bytes[6] & 0x0F) | 0x70); // version 7
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3F) | 0x80); // variant 10
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

QUuid makeUuid7()
{
    return makeUuid7(QDateTime::currentMSecsSinceEpoch());
}

} // namespace Tongguan
