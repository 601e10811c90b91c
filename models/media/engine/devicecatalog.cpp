// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/devicecatalog.h"

#include <optional>

namespace Tongguan {
namespace {

CallDevice::Kind kindOf(const QByteArray& className)
{
    if (className.startsWith("Video/"))
        return CallDevice::Kind::Camera;
    return className.contains("Source") ? CallDevice::Kind::Microphone : CallDevice::Kind::Speaker;
}

// The text that makes the element of a device, with the properties in which it differs from any other.
QByteArray elementText(GstDevice* device)
{
    const GstRef<GstElement> element(gst_device_create_element(device, nullptr));
    GstElementFactory* const factory = element ? gst_element_get_factory(element.get()) : nullptr;
    if (!factory)
        return {};
    QByteArray text = GST_OBJECT_NAME(factory);
    for (const char* property : { "device", "target-object", "path" }) {
        const GParamSpec* const known = g_object_class_find_property(G_OBJECT_GET_CLASS(element.get()), property);
        if (!known || known->value_type != G_TYPE_STRING)
            continue;
        gchar* value = nullptr;
        g_object_get(element.get(), property, &value, nullptr);
        const TextRef owned(value);
        if (value && *value)
            return text + ' ' + property + "=\"" + value + '"';
    }
    return text;
}

// Some cameras give pictures of a useful size as JPEG only.
bool givesJpegOnly(GstDevice* device)
{
    const CapsRef caps(gst_device_get_caps(device));
    bool isRaw = false, isJpeg = false;
    for (guint i = 0; caps && i < gst_caps_get_size(caps.get()); ++i) {
        const GstStructure* const one = gst_caps_get_structure(caps.get(), i);
        int width = 0;
        const bool isWide = !gst_structure_get_int(one, "width", &width) || width >= 640;
        isRaw = isRaw || (gst_structure_has_name(one, "video/x-raw") && isWide);
        isJpeg = isJpeg || gst_structure_has_name(one, "image/jpeg");
    }
    return isJpeg && !isRaw;
}

} // namespace

DeviceCatalog::~DeviceCatalog()
{
    if (m_monitor) {
        gst_device_monitor_stop(m_monitor);
        gst_object_unref(m_monitor);
    }
}

bool DeviceCatalog::look()
{
    if (!m_monitor) {
        m_monitor = gst_device_monitor_new();
        for (const char* classes : { "Video/Source", "Audio/Source", "Audio/Sink" })
            gst_device_monitor_add_filter(m_monitor, classes, nullptr);
        (void)gst_device_monitor_start(m_monitor); // a provider that does not start only shows nothing
    }
    QList<Entry> found;
    GList* const list = gst_device_monitor_get_devices(m_monitor);
    for (const GList* at = list; at; at = at->next) {
        const GstRef<GstDevice> device(static_cast<GstDevice*>(at->data));
        const TextRef name(gst_device_get_display_name(device.get())), classes(gst_device_get_device_class(device.get()));
        const QByteArray text = elementText(device.get());
        const bool isMonitor = text.contains(".monitor"); // what the loudspeaker plays, as a microphone
        if (!text.isEmpty() && !isMonitor)
            found.append({ { kindOf(classes.get()), QString::fromUtf8(text), QString::fromUtf8(name.get()) }, text, givesJpegOnly(device.get()) });
    }
    g_list_free(list);
    if (!qEnvironmentVariableIsEmpty("DISPLAY") && isElementThere("ximagesrc"))
        found.append({ { CallDevice::Kind::Screen, u"x11"_s, qEnvironmentVariable("DISPLAY") }, "ximagesrc use-damage=false show-pointer=true", false });
    const std::lock_guard lock(m_mutex);
    const bool isSame = std::equal(found.begin(), found.end(), m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return a.element == b.element && a.device.name == b.device.name; });
    m_entries = found;
    return !isSame;
}

QList<CallDevice> DeviceCatalog::devices() const
{
    const std::lock_guard lock(m_mutex);
    QList<CallDevice> list;
    for (const Entry& entry : m_entries)
        list.append(entry.device);
    return list;
}

std::optional<DeviceCatalog::Entry> DeviceCatalog::find(CallDevice::Kind kind, const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    for (const Entry& entry : m_entries) {
        if (entry.device.kind == kind && (id.isEmpty() || entry.device.id == id))
            return entry;
    }
    return std::nullopt;
}

Result<QByteArray> DeviceCatalog::cameraSource(const QString& id, QSize size) const
{
    const std::optional<Entry> camera = find(CallDevice::Kind::Camera, id);
    if (!camera)
        return fail(ErrorKind::Refused, u"call.camera"_s, id);
    if (camera->isJpegOnly && isElementThere("jpegdec"))
        return camera->element + " ! image/jpeg,width=" + QByteArray::number(size.width()) + ",height=" + QByteArray::number(size.height()) + " ! jpegdec";
    return camera->element;
}

Result<QByteArray> DeviceCatalog::microphoneSource(const QString& id) const
{
    const std::optional<Entry> microphone = find(CallDevice::Kind::Microphone, id);
    if (!microphone)
        return fail(ErrorKind::Refused, u"call.microphone"_s, id);
    return microphone->element;
}

Result<QByteArray> DeviceCatalog::screenSource(const QString& id) const
{
    const std::optional<Entry> screen = find(CallDevice::Kind::Screen, id);
    if (!screen)
        return fail(ErrorKind::Refused, u"call.screen"_s, id);
    return screen->element;
}

Result<QByteArray> DeviceCatalog::speakerSink(const QString& id) const
{
    const std::optional<Entry> speaker = find(CallDevice::Kind::Speaker, id);
    if (!speaker)
        return fail(ErrorKind::Refused, u"call.speaker"_s, id);
    return speaker->element;
}

bool DeviceCatalog::hasSpeaker() const { return find(CallDevice::Kind::Speaker, {}).has_value(); }

} // namespace Tongguan
