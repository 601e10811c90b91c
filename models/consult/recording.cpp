// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/recording.h"

#include "models/base/text.h"
#include "models/consult/matroska.h"

#include <algorithm>

namespace Tongguan {

QString Recording::type() const { return size.isEmpty() ? u"audio/x-matroska"_s : u"video/x-matroska"_s; }
QString Recording::suffix() const { return size.isEmpty() ? u"mka"_s : u"mkv"_s; }

// The larger of two layers, unless it shows less than half as many pictures.
static bool isBetterPicture(const MediaTrack& one, const MediaTrack& other)
{
    const auto area = [](const MediaTrack& track) { return track.size.width() * track.size.height(); };
    const auto shows = [](const MediaTrack& track) { return track.frames.size(); };
    return area(one) > area(other) ? 2 * shows(one) >= shows(other) : area(one) < area(other) ? shows(one) > 2 * shows(other) : shows(one) > shows(other);
}

Result<Recording> makeRecording(const QList<QByteArray>& originals)
{
    QList<MediaTrack> pictures, sounds;
    for (const QByteArray& original : originals) {
        const auto file = MjrFile::read(original);
        MediaTrack track = file ? framesOf(*file) : MediaTrack {};
        if (!track.frames.isEmpty())
            (track.isPicture() ? pictures : sounds).append(std::move(track));
    }
    const auto picture = std::max_element(pictures.begin(), pictures.end(), [](const MediaTrack& a, const MediaTrack& b) { return isBetterPicture(b, a); });
    const auto sound = std::max_element(sounds.begin(), sounds.end(), [](const MediaTrack& a, const MediaTrack& b) { return a.frames.size() < b.frames.size(); });
    Recording made;
    QList<MediaTrack> tracks;
    if (picture != pictures.end()) {
        made.size = picture->size.isEmpty() ? QSize(640, 480) : picture->size;
        made.pictures = int(picture->frames.size());
        made.lost = picture->lost;
        picture->size = made.size;
        tracks.append(std::move(*picture));
    }
    if (sound != sounds.end()) {
        made.sounds = int(sound->frames.size());
        tracks.append(std::move(*sound));
    }
    if (tracks.isEmpty())
        return fail(ErrorKind::Corrupt, u"recording.empty"_s);
    qint64 from = std::numeric_limits<qint64>::max(), to = 0;
    for (const MediaTrack& track : std::as_const(tracks)) {
        from = std::min(from, track.frames.first().time);
        to = std::max(to, track.frames.last().time + (track.isPicture() ? 40 : 20));
    }
    made.began = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
    made.length = to - from;
    made.bytes = matroskaOf(tracks, made.began, made.length);
    return made;
}

} // namespace Tongguan
