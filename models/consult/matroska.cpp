// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/matroska.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace Tongguan {

namespace {

// Identifiers of elements, RFC 9559.
enum ElementId : quint32 {
    EbmlHead = 0x1a45dfa3, EbmlVersion = 0x4286, EbmlReadVersion = 0x42f7, EbmlMostId = 0x42f2, EbmlMostSize = 0x42f3, DocType = 0x4282, DocVersion = 0x4287, DocReadVersion = 0x4285,
    SegmentElement = 0x18538067, InfoElement = 0x1549a966, TimeScale = 0x2ad7b1, MuxingApp = 0x4d80, WritingApp = 0x5741, DurationElement = 0x4489, DateElement = 0x4461,
    TracksElement = 0x1654ae6b, TrackEntry = 0xae, TrackNumber = 0xd7, TrackUid = 0x73c5, TrackType = 0x83, TrackLacing = 0x9c, CodecId = 0x86, CodecPrivate = 0x63a2,
    SeekPreRoll = 0x56bb, VideoElement = 0xe0, PixelWidth = 0xb0, PixelHeight = 0xba, AudioElement = 0xe1, SamplingRate = 0xb5, ChannelsElement = 0x9f,
    CuesElement = 0x1c53bb6b, CuePoint = 0xbb, CueTime = 0xb3, CuePositions = 0xb7, CueTrack = 0xf7, CueCluster = 0xf1,
    ClusterElement = 0x1f43b675, ClusterTime = 0xe7, SimpleBlock = 0xa3
};

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray text(8, '\0');
    qToBigEndian(value, text.data());
    return text.right(bytes);
}

QByteArray element(ElementId id, const QByteArray& content)
{
    const int idBytes = (int(std::bit_width(quint32(id))) + 7) / 8;
    return bigEndian(id, idBytes) + bigEndian(0x0100'0000'0000'0000 | quint64(content.size()), 8) + content;
}

QByteArray numberElement(ElementId id, quint64 value) { return element(id, bigEndian(value, 8)); } // always as wide: places are known before they are filled in

QByteArray realElement(ElementId id, double value) { return element(id, bigEndian(std::bit_cast<quint64>(value), 8)); }

QByteArray trackElement(const MediaTrack& track, int number)
{
    QByteArray content = numberElement(TrackNumber, quint64(number)) + numberElement(TrackUid, quint64(number)) + numberElement(TrackType, track.isPicture() ? 1 : 2) + numberElement(TrackLacing, 0);
    if (track.isPicture()) {
        content += element(CodecId, track.codec == RecordedCodec::H264 ? "V_MPEG4/ISO/AVC"_ba : "V_VP8"_ba);
        if (!track.setup.isEmpty())
            content += element(CodecPrivate, track.setup);
        content += element(VideoElement, numberElement(PixelWidth, quint64(track.size.width())) + numberElement(PixelHeight, quint64(track.size.height())));
        return element(TrackEntry, content);
    }
    // RFC 7845, 5.1: version, channels, samples to skip, rate of what went in (little endian), gain, family.
    const QByteArray head = "OpusHead"_ba + rawBytes({ '\x01', '\x02', '\0', '\0', '\x80', '\xbb', '\0', '\0', '\0', '\0', '\0' });
    content += element(CodecId, "A_OPUS"_ba) + element(CodecPrivate, head) + numberElement(SeekPreRoll, 80'000'000);
    return element(TrackEntry, content + element(AudioElement, realElement(SamplingRate, 48'000) + numberElement(ChannelsElement, 2)));
}

// A frame in its place among those of all tracks.
struct PlacedFrame {
    qint64 time = 0;
    int track = 0; // from 1
    bool begins = false; // a cluster begins with it
    const MediaFrame* frame = nullptr;
};

QList<PlacedFrame> placed(const QList<MediaTrack>& tracks, qint64 zero)
{
    constexpr qint64 LongestCluster = 10'000; // milliseconds; a block's time in it has 16 bits
    const bool hasPicture = std::any_of(tracks.begin(), tracks.end(), [](const MediaTrack& track) { return track.isPicture(); });
    QList<PlacedFrame> all;
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        for (const MediaFrame& frame : tracks.at(i).frames)
            all.append({ frame.time - zero, int(i) + 1, tracks.at(i).isPicture() && frame.isKey, &frame });
    }
    std::stable_sort(all.begin(), all.end(), [](const PlacedFrame& a, const PlacedFrame& b) { return a.time < b.time; });
    qint64 cluster = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        PlacedFrame& one = all[i];
        one.begins = one.begins || i == 0 || one.time - cluster >= (hasPicture ? LongestCluster : LongestCluster / 10);
        if (one.begins)
            cluster = one.time;
    }
    return all;
}

QByteArray blockElement(const PlacedFrame& one, qint64 cluster)
{
    return element(SimpleBlock, rawBytes({ char(0x80 | one.track) }) + bigEndian(quint64(one.time - cluster), 2) + rawBytes({ one.frame->isKey ? '\x80' : '\0' }) + one.frame->bytes);
}

struct BuiltCluster {
    qint64 time = 0;
    int keyTrack = 0; // of the frame that it begins with, where one can begin with it
    QByteArray bytes;
};

QList<BuiltCluster> clustersOf(const QList<PlacedFrame>& frames)
{
    QList<BuiltCluster> clusters;
    QByteArray content;
    const auto finish = [&] {
        if (!clusters.isEmpty())
            clusters.last().bytes = element(ClusterElement, content);
        content.clear();
    };
    for (const PlacedFrame& one : frames) {
        if (one.begins) {
            finish();
            clusters.append({ one.time, one.frame->isKey ? one.track : 0, {} });
            content = numberElement(ClusterTime, quint64(one.time));
        }
        content += blockElement(one, clusters.last().time);
    }
    finish();
    return clusters;
}

QByteArray cuesElement(const QList<BuiltCluster>& clusters, qint64 first, int pictureTrack)
{
    QByteArray cues;
    qint64 at = first;
    for (const BuiltCluster& cluster : clusters) {
        if (cluster.keyTrack == pictureTrack)
            cues += element(CuePoint, numberElement(CueTime, quint64(cluster.time)) + element(CuePositions, numberElement(CueTrack, quint64(pictureTrack)) + numberElement(CueCluster, quint64(at))));
        at += cluster.bytes.size();
    }
    return element(CuesElement, cues);
}

} // namespace

QByteArray matroskaOf(const QList<MediaTrack>& tracks, const QDateTime& began, qint64 length)
{
    const auto picture = std::find_if(tracks.begin(), tracks.end(), [](const MediaTrack& track) { return track.isPicture(); });
    const bool hasPicture = picture != tracks.end();
    const int sought = hasPicture ? int(std::distance(tracks.begin(), picture)) + 1 : 1;
    const QByteArray head = element(EbmlHead, numberElement(EbmlVersion, 1) + numberElement(EbmlReadVersion, 1) + numberElement(EbmlMostId, 4) + numberElement(EbmlMostSize, 8)
            + element(DocType, "matroska"_ba) + numberElement(DocVersion, 4) + numberElement(DocReadVersion, 2));
    static const QDateTime era(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
    const QByteArray info = element(InfoElement, numberElement(TimeScale, 1'000'000) + element(MuxingApp, "tongguan 1"_ba) + element(WritingApp, "tongguan 1"_ba)
            + realElement(DurationElement, double(length)) + numberElement(DateElement, quint64(era.msecsTo(began) * 1'000'000)));
    QByteArray entries;
    for (qsizetype i = 0; i < tracks.size(); ++i)
        entries += trackElement(tracks.at(i), int(i) + 1);
    const QList<BuiltCluster> clusters = clustersOf(placed(tracks, began.toMSecsSinceEpoch()));
    QByteArray content = info + element(TracksElement, entries);
    // The index stands before what it points to; its length does not hang on what is in it.
    const qint64 first = content.size() + cuesElement(clusters, 0, sought).size();
    content += cuesElement(clusters, first, sought);
    for (const BuiltCluster& cluster : clusters)
        content += cluster.bytes;
    return head + element(SegmentElement, content);
}

} // namespace Tongguan
