// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/media/engine/gst.h"

#include <QSize>

#include <mutex>
#include <vector>

namespace Tongguan {

// Cameras, microphones, loudspeakers and screens. Looking for them asks the sound server and the kernel and may take
// a second: look() is called on the engine's thread, the list may be read from any.
class DeviceCatalog final
{
public:
    ~DeviceCatalog();
    [[nodiscard]] bool look(); // true where the list changed
    [[nodiscard]] QList<CallDevice> devices() const;

    // The beginning of a pipeline's text. Refused "call.camera", "call.microphone", "call.screen" where there is none.
    [[nodiscard]] Result<QByteArray> cameraSource(const QString& id, QSize size) const;
    [[nodiscard]] Result<QByteArray> microphoneSource(const QString& id) const;
    [[nodiscard]] Result<QByteArray> screenSource(const QString& id) const;
    [[nodiscard]] Result<QByteArray> speakerSink(const QString& id) const; // "call.speaker"
    [[nodiscard]] bool hasSpeaker() const;

private:
    struct Entry {
        CallDevice device;
        QByteArray element; // "v4l2src device=/dev/video0"
        bool isJpegOnly = false;
    };
    [[nodiscard]] std::optional<Entry> find(CallDevice::Kind kind, const QString& id) const;

    void startProviders();
    [[nodiscard]] bool isHidden(GstDeviceProvider* provider) const;
    [[nodiscard]] static QList<Entry> entriesOf(GstDeviceProvider* provider);

    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
    std::vector<GstRef<GstDeviceProvider>> m_providers; // that run; of the engine's thread
};

} // namespace Tongguan
