// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "models/consult/mjr.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace Tongguan {

// Writes what Janus writes of one medium of one feed.
class MjrWriter {
public:
    MjrWriter(const QString& codec, const QDateTime& began)
    {
        const QJsonObject info { { u"t"_s, codec == u"opus" ? u"a"_s : u"v"_s }, { u"c"_s, codec }, { u"s"_s, began.toMSecsSinceEpoch() * 1000 - 5000 }, { u"u"_s, began.toMSecsSinceEpoch() * 1000 } };
        const QByteArray text = QJsonDocument(info).toJson(QJsonDocument::Compact);
        m_bytes = "MJR00002" + counted<quint16>(quint16(text.size())) + text;
    }
    template <class Number>
    static QByteArray counted(Number value)
    {
        QByteArray bytes(sizeof(Number), '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    // `arrived` in milliseconds after the first.
    void add(quint16 sequence, quint32 timestamp, quint32 arrived, bool marker, const QByteArray& payload)
    {
        raw(arrived, rawBytes({ '\x80', char((marker ? 0x80 : 0) | 96) }) + counted(sequence) + counted(timestamp) + counted<quint32>(0x01020304) + payload);
    }
    void raw(quint32 arrived, const QByteArray& packet) { m_bytes += "MEET" + counted(arrived) + counted(quint16(packet.size())) + packet; }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace Tongguan
