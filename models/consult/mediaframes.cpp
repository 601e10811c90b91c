// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/mediaframes.h"

#include <QtEndian>

#include <limits>
#include <optional>

namespace Tongguan {

namespace {

using PacketSpan = QList<RecordedPacket>::const_iterator;

enum UnitType : int { SliceUnit = 1, KeyUnit = 5, SequenceUnit = 7, PictureUnit = 8, Aggregate = 24, Fragment = 28 };

int unitType(QByteArrayView unit) { return unit.isEmpty() ? 0 : unit[0] & 0x1f; }

// --- H.264

// The units of one picture, in order. Empty where a piece of one is missing.
QList<QByteArray> unitsOf(PacketSpan from, PacketSpan to)
{
    QList<QByteArray> units;
    bool isOpen = false; // a fragmented unit is not at its end yet
    for (; from != to; ++from) {
        const QByteArrayView payload = from->payload;
        const int type = unitType(payload);
        if (type == Fragment && payload.size() > 2) {
            const bool starts = (payload[1] & 0x80) != 0, ends = (payload[1] & 0x40) != 0;
            if (starts == isOpen)
                return {};
            if (starts)
                units.append(QByteArray(1, char((payload[0] & 0xe0) | (payload[1] & 0x1f))));
            units.last() += payload.sliced(2);
            isOpen = !ends;
        } else if (type == Aggregate) {
            for (qsizetype at = 1; at + 2 <= payload.size();) {
                const qsizetype size = qFromBigEndian<quint16>(payload.data() + at);
                if (size == 0 || at + 2 + size > payload.size())
                    return {};
                units.append(payload.sliced(at + 2, size).toByteArray());
                at += 2 + size;
            }
        } else if (type >= 1 && type < Aggregate) {
            units.append(payload.toByteArray());
        }
    }
    return isOpen ? QList<QByteArray>() : units;
}

QByteArray lengthOf(qsizetype size)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(size), bytes.data());
    return bytes;
}

QByteArray configuration(const QByteArray& sequence, const QByteArray& picture)
{
    if (sequence.size() < 4 || picture.isEmpty())
        return {};
    const auto counted = [](const QByteArray& set) -> QByteArray { return rawBytes({ char(set.size() >> 8), char(set.size() & 0xff) }) + set; };
    return rawBytes({ '\x01', sequence[1], sequence[2], sequence[3], '\xff', '\xe1' }) + counted(sequence) + '\x01' + counted(picture);
}

bool takeH264(MediaTrack& track, MediaFrame& frame, PacketSpan from, PacketSpan to)
{
    const QList<QByteArray> units = unitsOf(from, to);
    QByteArray sequence, picture;
    for (const QByteArray& unit : units) {
        const int type = unitType(unit);
        frame.isKey = frame.isKey || type == KeyUnit;
        if (type == SequenceUnit)
            sequence = unit;
        else if (type == PictureUnit)
            picture = unit;
        frame.bytes += lengthOf(unit.size()) + unit;
    }
    if (track.setup.isEmpty() && frame.isKey) {
        track.setup = configuration(sequence, picture);
        track.size = pictureSizeOf(sequence);
    }
    return !units.isEmpty();
}

// --- VP8

// The bytes behind the payload descriptor; nothing where it is cut.
std::optional<QByteArrayView> withoutDescriptor(QByteArrayView payload)
{
    qsizetype at = 1;
    if ((payload[0] & 0x80) != 0) {
        if (payload.size() < 2)
            return std::nullopt;
        const char more = payload[1];
        at = 2;
        if ((more & 0x80) != 0) // the picture's number, of 7 or 15 bits
            at += at < payload.size() && (payload[at] & 0x80) != 0 ? 2 : 1;
        at += (more & 0x40) != 0 ? 1 : 0;
        at += (more & 0x30) != 0 ? 1 : 0;
    }
    return at < payload.size() ? std::optional(payload.sliced(at)) : std::nullopt;
}

bool takeVp8(MediaTrack& track, MediaFrame& frame, PacketSpan from, PacketSpan to)
{
    if ((from->payload[0] & 0x1f) != 0x10) // it begins in the middle
        return false;
    for (; from != to; ++from) {
        const auto part = withoutDescriptor(from->payload);
        if (!part)
            return false;
        frame.bytes += *part;
    }
    frame.isKey = (frame.bytes[0] & 1) == 0;
    if (frame.isKey && track.size.isEmpty() && frame.bytes.size() >= 10)
        track.size = { qFromLittleEndian<quint16>(frame.bytes.constData() + 6) & 0x3fff, qFromLittleEndian<quint16>(frame.bytes.constData() + 8) & 0x3fff };
    return true;
}

// --- Time

// When packets were made, in milliseconds UTC.
class Moments {
public:
    explicit Moments(const MjrFile& file) : m_file(file)
    {
        qint64 most = std::numeric_limits<qint64>::min();
        for (const RecordedPacket& packet : file.packets) {
            const qint64 delay = packet.arrived - sent(packet);
            m_least = std::min(m_least, delay);
            most = std::max(most, delay);
        }
        m_isTrue = file.packets.isEmpty() || most - m_least < 10'000;
    }
    [[nodiscard]] qint64 of(const RecordedPacket& packet) const
    {
        return m_file.began.toMSecsSinceEpoch() + (m_isTrue ? sent(packet) + m_least : packet.arrived);
    }

private:
    [[nodiscard]] qint64 sent(const RecordedPacket& packet) const { return (packet.timestamp - m_file.packets.first().timestamp) * 1000 / m_file.clockRate(); }
    const MjrFile& m_file;
    qint64 m_least = std::numeric_limits<qint64>::max(); // of the packet that was delayed the least
    bool m_isTrue = true; // a clock that jumps, or runs otherwise than it says, is not believed
};

bool isWhole(PacketSpan from, PacketSpan to)
{
    return std::prev(to)->marker && std::prev(to)->sequence - from->sequence == std::distance(from, to) - 1;
}

} // namespace

MediaTrack framesOf(const MjrFile& file)
{
    MediaTrack track { file.codec, {}, 0, {}, {} };
    if (file.packets.isEmpty())
        return track;
    const Moments moments(file);
    qint64 last = 0; // no frame is before the one that was sent before it
    for (PacketSpan from = file.packets.begin(); from != file.packets.end();) {
        const PacketSpan to = std::find_if(from, file.packets.end(), [from](const RecordedPacket& one) { return one.timestamp != from->timestamp; });
        MediaFrame frame { last = std::max(last, moments.of(*from)), !track.isPicture(), {} };
        bool isThere = true;
        if (!track.isPicture())
            frame.bytes = from->payload.toByteArray();
        else
            isThere = isWhole(from, to) && (file.codec == RecordedCodec::H264 ? takeH264(track, frame, from, to) : takeVp8(track, frame, from, to));
        const bool canBegin = !track.frames.isEmpty() || !track.isPicture() || (frame.isKey && (file.codec == RecordedCodec::Vp8 || !track.setup.isEmpty()));
        if (isThere && canBegin)
            track.frames.append(std::move(frame));
        else
            ++track.lost;
        from = to;
    }
    return track;
}

namespace {

// Bits of a unit, without the bytes that keep start codes out (7.3.1).
class Bits {
public:
    explicit Bits(QByteArrayView unit)
    {
        for (qsizetype i = 0; i < unit.size(); ++i) {
            if (!(i >= 2 && unit[i] == 3 && unit[i - 1] == 0 && unit[i - 2] == 0))
                m_bytes += unit[i];
        }
    }
    [[nodiscard]] unsigned take(int count)
    {
        unsigned value = 0;
        for (; count > 0; --count, ++m_at)
            value = value << 1 | (m_at / 8 < m_bytes.size() ? unsigned(m_bytes[m_at / 8]) >> (7 - m_at % 8) & 1u : 0u);
        return value;
    }
    void skip(int count) { m_at += count; }
    [[nodiscard]] unsigned golomb() // Exp-Golomb, 9.1
    {
        int zeros = 0;
        while (zeros < 31 && take(1) == 0)
            ++zeros;
        return (1u << zeros) - 1 + take(zeros);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QSize pictureSizeOf(QByteArrayView sequenceParameters)
{
    if (sequenceParameters.size() < 6 || unitType(sequenceParameters) != SequenceUnit)
        return {};
    const int profile = quint8(sequenceParameters[1]);
    Bits bits(sequenceParameters);
    bits.skip(32);
    static_cast<void>(bits.golomb()); // its id
    if (profile != 66 && profile != 77 && profile != 88) {
        if (bits.golomb() == 3) // colour
            bits.skip(1);
        static_cast<void>(bits.golomb());
        static_cast<void>(bits.golomb());
        bits.skip(1);
        if (bits.take(1) != 0) // scaling lists: none of ours has them
            return {};
    }
    static_cast<void>(bits.golomb()); // bits of a frame's number
    const unsigned order = bits.golomb();
    if (order == 0)
        static_cast<void>(bits.golomb());
    else if (order == 1)
        return {};
    static_cast<void>(bits.golomb()); // reference frames
    bits.skip(1);
    const auto few = [&bits] { return int(std::min(bits.golomb(), 1023u)); };
    const int wide = few() + 1, high = few() + 1;
    const int fields = bits.take(1) != 0 ? 1 : 2; // 2: it may be interlaced
    if (fields == 2)
        bits.skip(1);
    bits.skip(1);
    int left = 0, right = 0, top = 0, bottom = 0;
    if (bits.take(1) != 0) {
        left = few();
        right = few();
        top = few();
        bottom = few();
    }
    const QSize size(wide * 16 - 2 * (left + right), (high * 16 - 2 * (top + bottom)) * fields);
    return size.isValid() ? size : QSize();
}

} // namespace Tongguan
