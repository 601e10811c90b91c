// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/devicecatalog.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Tongguan {
namespace {

constexpr std::array wantedClasses { "Video/Source", "Audio/Source", "Audio/Sink" };

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
    for (const GstRef<GstDeviceProvider>& provider : m_providers)
        gst_device_provider_stop(provider.get());
}

// Those that do not run yet. GstDeviceMonitor would do the same, and ask those that cannot be started (no sound server) at
// every look, which costs a pipe and a piece of memory each time.
void DeviceCatalog::startProviders()
{
    GList* const factories = gst_device_provider_factory_list_get_device_providers(GST_RANK_MARGINAL);
    for (GList* at = factories; at; at = at->next) {
        auto* const factory = static_cast<GstDeviceProviderFactory*>(at->data);
        const bool isOfUse = std::any_of(wantedClasses.begin(), wantedClasses.end(), [factory](const char* one) { return gst_device_provider_factory_has_classes(factory, one) != FALSE; });
        GstRef<GstDeviceProvider> provider(isOfUse ? gst_device_provider_factory_get(factory) : nullptr);
        const bool runs = std::any_of(m_providers.begin(), m_providers.end(), [&provider](const auto& one) { return one == provider; });
        if (provider && !runs && gst_device_provider_start(provider.get()) != FALSE)
            m_providers.push_back(std::move(provider));
    }
    gst_plugin_feature_list_free(factories);
}

// What PipeWire shows, it shows instead of PulseAudio.
bool DeviceCatalog::isHidden(GstDeviceProvider* provider) const
{
    const QByteArray name = GST_OBJECT_NAME(gst_device_provider_get_factory(provider));
    return std::any_of(m_providers.begin(), m_providers.end(), [&name](const GstRef<GstDeviceProvider>& other) {
        gchar** const names = gst_device_provider_get_hidden_providers(other.get());
        const bool hides = names && g_strv_contains(names, name.constData());
        g_strfreev(names);
        return hides;
    });
}

QList<DeviceCatalog::Entry> DeviceCatalog::entriesOf(GstDeviceProvider* provider)
{
    QList<Entry> found;
    GList* const list = gst_device_provider_get_devices(provider);
    for (const GList* at = list; at; at = at->next) {
        const GstRef<GstDevice> device(static_cast<GstDevice*>(at->data));
        if (std::none_of(wantedClasses.begin(), wantedClasses.end(), [&device](const char* one) { return gst_device_has_classes(device.get(), one) != FALSE; }))
            continue;
        const TextRef name(gst_device_get_display_name(device.get())), classes(gst_device_get_device_class(device.get()));
        const QByteArray text = elementText(device.get());
        const bool isMonitor = text.contains(".monitor"); // what the loudspeaker plays, as a microphone
        if (!text.isEmpty() && !isMonitor)
            found.append({ { kindOf(classes.get()), QString::fromUtf8(text), QString::fromUtf8(name.get()) }, text, givesJpegOnly(device.get()) });
    }
    g_list_free(list);
    return found;
}

bool DeviceCatalog::look()
{
    startProviders();
    QList<Entry> found;
    for (const GstRef<GstDeviceProvider>& provider : m_providers) {
        if (!isHidden(provider.get()))
            found += entriesOf(provider.get());
    }
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
