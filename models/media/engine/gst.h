// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"
#include "models/media/ratecontroller.h"

#include <gst/gst.h>

#include <memory>

namespace Tongguan {

struct GstObjectUnref {
    void operator()(gpointer object) const { gst_object_unref(object); }
};
template <class T>
using GstRef = std::unique_ptr<T, GstObjectUnref>;

struct GstSampleUnref {
    void operator()(GstSample* sample) const { gst_sample_unref(sample); }
};
using SampleRef = std::unique_ptr<GstSample, GstSampleUnref>;

struct GstCapsUnref {
    void operator()(GstCaps* caps) const { gst_caps_unref(caps); }
};
using CapsRef = std::unique_ptr<GstCaps, GstCapsUnref>;

struct GFree {
    void operator()(gpointer memory) const { g_free(memory); }
};
using TextRef = std::unique_ptr<gchar, GFree>;

// A buffer's bytes, mapped while this lives.
class MappedBuffer final
{
public:
    MappedBuffer(GstBuffer* buffer, GstMapFlags flags)
        : m_buffer(buffer)
        , m_isMapped(gst_buffer_map(buffer, &m_map, flags) != FALSE)
    {
    }
    ~MappedBuffer()
    {
        if (m_isMapped)
            gst_buffer_unmap(m_buffer, &m_map);
    }
    Q_DISABLE_COPY_MOVE(MappedBuffer)
    [[nodiscard]] explicit operator bool() const { return m_isMapped; }
    [[nodiscard]] guint8* data() const { return m_map.data; }
    [[nodiscard]] gsize size() const { return m_map.size; }

private:
    GstBuffer* m_buffer;
    GstMapInfo m_map {};
    bool m_isMapped;
};

// The one clock of all pipelines, and the one moment from which they count: so that sound and picture of different
// connections, and the loudspeaker and the microphone of the echo canceller, share one time.
[[nodiscard]] GstClock* mediaClock();
[[nodiscard]] GstClockTime mediaBase();
[[nodiscard]] GstClockTime mediaRunningTime(); // now
[[nodiscard]] MediaTime mediaNow();

[[nodiscard]] bool isElementThere(const char* name);
[[nodiscard]] GstRef<GstElement> childElement(GstElement* bin, const char* name);
// Sets a property from text, where the element has it: what a version does not know is left out.
void setFromText(GstElement* element, const char* property, const QByteArray& value);

} // namespace Tongguan
