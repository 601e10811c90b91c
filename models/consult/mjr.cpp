// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/mjr.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace Tongguan {

namespace {

constexpr QByteArrayView mjrMark("MJR00002", 8), frameMark("MEET", 4);
constexpr qsizetype FrameHead = 10, RtpHead = 12;

template <class Number>
Number numberAt(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<Number>(bytes.data() + at); }

// Counts on where a counter of so many bits overflows; a step back is one that came late.
class Unwrapped {
public:
    explicit Unwrapped(int bits) : m_range(qint64(1) << bits) { }
    [[nodiscard]] qint64 next(qint64 value)
    {
        if (m_last < 0)
            return m_last = value + m_range; // so that an earlier one stays above zero
        qint64 step = (value - m_last) & (m_range - 1);
        if (step >= m_range / 2)
            step -= m_range;
        const qint64 full = m_last + step;
        m_last = std::max(m_last, full);
        return full;
    }

private:
    const qint64 m_range;
    qint64 m_last = -1; // none yet
};

// The payload of an RTP packet; nothing where it is none.
std::optional<QByteArrayView> payloadOf(QByteArrayView packet)
{
    if (packet.size() < RtpHead || (quint8(packet[0]) >> 6) != 2)
        return std::nullopt;
    qsizetype begin = RtpHead + 4 * (packet[0] & 0x0f), end = packet.size();
    if ((packet[0] & 0x10) != 0) { // an extension
        if (begin + 4 > end)
            return std::nullopt;
        begin += 4 + 4 * qsizetype(numberAt<quint16>(packet, begin + 2));
    }
    if ((packet[0] & 0x20) != 0) // padding; its last byte counts it
        end -= quint8(packet[packet.size() - 1]);
    if (begin > end)
        return std::nullopt;
    return packet.sliced(begin, end - begin);
}

} // namespace

Result<MjrFile> MjrFile::read(QByteArrayView bytes)
{
    if (bytes.size() < 10 || !bytes.startsWith(mjrMark))
        return fail(ErrorKind::Corrupt, u"recording.format"_s);
    const qsizetype textSize = numberAt<quint16>(bytes, 8);
    if (bytes.size() < 10 + textSize)
        return fail(ErrorKind::Corrupt, u"recording.format"_s);
    const QJsonObject info = QJsonDocument::fromJson(bytes.sliced(10, textSize).toByteArray()).object();
    const QString name = info[u"c"_s].toString();
    MjrFile file;
    file.codec = name == u"h264" ? RecordedCodec::H264 : name == u"vp8" ? RecordedCodec::Vp8 : RecordedCodec::Opus;
    file.began = QDateTime::fromMSecsSinceEpoch(info[u"u"_s].toInteger() / 1000, Qt::UTC);
    if (file.codec == RecordedCodec::Opus && name != u"opus")
        return fail(ErrorKind::Corrupt, u"recording.codec"_s, name);
    Unwrapped sequence(16), timestamp(32);
    for (qsizetype at = 10 + textSize; at + FrameHead <= bytes.size();) {
        const qsizetype size = numberAt<quint16>(bytes, at + 8);
        if (bytes.sliced(at, 4) != frameMark)
            return fail(ErrorKind::Corrupt, u"recording.format"_s, QString::number(at));
        if (at + FrameHead + size > bytes.size())
            break;
        const QByteArrayView packet = bytes.sliced(at + FrameHead, size);
        if (const auto payload = payloadOf(packet)) {
            const qint64 number = sequence.next(numberAt<quint16>(packet, 2)), time = timestamp.next(numberAt<quint32>(packet, 4));
            if (!payload->isEmpty())
                file.packets.append({ number, time, numberAt<quint32>(bytes, at + 4), (packet[1] & 0x80) != 0, *payload });
        }
        at += FrameHead + size;
    }
    const auto bySequence = [](const RecordedPacket& a, const RecordedPacket& b) { return a.sequence < b.sequence; };
    std::stable_sort(file.packets.begin(), file.packets.end(), bySequence);
    const auto twice = std::unique(file.packets.begin(), file.packets.end(), [](const RecordedPacket& a, const RecordedPacket& b) { return a.sequence == b.sequence; });
    file.packets.erase(twice, file.packets.end());
    return file;
}

} // namespace Tongguan
