// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/gst.h"

namespace Tongguan {

GstClock* mediaClock()
{
    static const GstRef<GstClock> clock(gst_system_clock_obtain());
    return clock.get();
}

GstClockTime mediaBase()
{
    static const GstClockTime base = gst_clock_get_time(mediaClock());
    return base;
}

GstClockTime mediaRunningTime()
{
    const GstClockTime base = mediaBase();
    return gst_clock_get_time(mediaClock()) - base;
}

MediaTime mediaNow() { return MediaTime(gst_clock_get_time(mediaClock()) / GST_MSECOND); }

bool isElementThere(const char* name)
{
    const GstRef<GstElementFactory> factory(gst_element_factory_find(name));
    return factory != nullptr;
}

GstRef<GstElement> childElement(GstElement* bin, const char* name)
{
    return GstRef<GstElement>(gst_bin_get_by_name(GST_BIN(bin), name));
}

void setFromText(GstElement* element, const char* property, const QByteArray& value)
{
    if (element && g_object_class_find_property(G_OBJECT_GET_CLASS(element), property))
        gst_util_set_object_arg(G_OBJECT(element), property, value.constData());
}

} // namespace Tongguan
