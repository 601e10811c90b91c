// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/samples.h"

#include <gst/video/video.h>

#include <QDateTime>

#include <cstring>

namespace Tongguan {

QImage pictureOf(GstSample* sample)
{
    GstVideoInfo info;
    GstCaps* const caps = gst_sample_get_caps(sample);
    if (!caps || !gst_video_info_from_caps(&info, caps))
        return {};
    GstVideoFrame frame;
    if (!gst_video_frame_map(&frame, &info, gst_sample_get_buffer(sample), GST_MAP_READ))
        return {};
    QImage picture(GST_VIDEO_FRAME_WIDTH(&frame), GST_VIDEO_FRAME_HEIGHT(&frame), QImage::Format_RGB32);
    const auto* const from = static_cast<const uchar*>(GST_VIDEO_FRAME_PLANE_DATA(&frame, 0));
    const int stride = GST_VIDEO_FRAME_PLANE_STRIDE(&frame, 0);
    uchar* const to = picture.bits();
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(to + y * picture.bytesPerLine(), from + y * stride, std::size_t(picture.width()) * 4);
    gst_video_frame_unmap(&frame);
    return picture;
}

void stampPicture(GstBuffer* buffer, GstCaps* caps, const BarCode& code)
{
    GstVideoInfo info;
    GstVideoFrame frame;
    if (!caps || !gst_video_info_from_caps(&info, caps) || !gst_video_frame_map(&frame, &info, buffer, GST_MAP_READWRITE))
        return;
    const auto plane = [&frame](guint number) { return static_cast<std::uint8_t*>(GST_VIDEO_FRAME_PLANE_DATA(&frame, number)); };
    drawBarCode({ plane(0), { plane(1), plane(2) }, GST_VIDEO_FRAME_PLANE_STRIDE(&frame, 0), GST_VIDEO_FRAME_PLANE_STRIDE(&frame, 1),
                    { GST_VIDEO_FRAME_WIDTH(&frame), GST_VIDEO_FRAME_HEIGHT(&frame) } },
        code);
    gst_video_frame_unmap(&frame);
}

GstClockTime runningTimeOf(GstSample* sample)
{
    const GstSegment* segment = gst_sample_get_segment(sample);
    const GstClockTime time = GST_BUFFER_PTS(gst_sample_get_buffer(sample));
    return segment && GST_CLOCK_TIME_IS_VALID(time) ? gst_segment_to_running_time(segment, GST_FORMAT_TIME, time) : GST_CLOCK_TIME_NONE;
}

qint64 utcOf(GstSample* sample)
{
    const GstClockTime then = runningTimeOf(sample), now = mediaRunningTime();
    const qint64 ago = GST_CLOCK_TIME_IS_VALID(then) && then < now ? qint64((now - then) / GST_MSECOND) : 0;
    return QDateTime::currentMSecsSinceEpoch() - ago;
}

} // namespace Tongguan
