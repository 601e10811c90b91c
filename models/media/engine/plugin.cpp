// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/callengine.h"
#include "models/media/engine/mediacall.h"
#include "models/media/engine/mediaruntime.h"
#include "models/media/engine/recordingplayer.h"

namespace Tongguan {

class MediaPlugin final : public QObject, public CallEngine
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.tongguan.CallEngine/2")
    Q_INTERFACES(Tongguan::CallEngine)
public:
    [[nodiscard]] std::unique_ptr<CallPort> makeCall() override { return std::make_unique<MediaCall>(); }
    [[nodiscard]] std::unique_ptr<RecordingPort> makePlayer() override
    {
        return MediaRuntime::instance().canPlay() ? std::make_unique<RecordingPlayer>() : nullptr;
    }
};

} // namespace Tongguan

#include "plugin.moc"
