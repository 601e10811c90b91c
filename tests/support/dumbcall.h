// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "models/consult/callport.h"

namespace Tongguan {

// A call without any media: remembers what it was told.
class DumbCall final : public CallPort {
public:
    QStringList missing() const override { return {}; }
    QList<CallDevice> devices() const override { return {}; }
    void prepare(const CallSetup&) override { }
    void playTone(const QString&) override { }
    void join(const CallSetup& setup) override
    {
        ice = setup.ice;
        ++joins;
        Q_EMIT signalled({ { u"peer"_s, u"camera"_s }, { u"kind"_s, u"offer"_s }, { u"sdp"_s, u"v=0\r\n"_s } });
    }
    void leave() override { ++leaves; }
    void receive(const QJsonObject& message) override { heard.append(message[u"kind"_s].toString()); }
    void watch(const CallFeed&, Layer) override { }
    void unwatch(const QString&) override { }
    void setPictureSize(const QString&, QSize) override { }
    void setIce(const QList<IceServer>& renewed) override
    {
        ice = renewed;
        ++renewals;
    }
    void setMicrophoneOn(bool) override { }
    void setCameraOn(bool) override { }
    void shareScreen(const std::optional<CallDevice>&) override { }
    QImage picture(const QString&) const override { return {}; }
    void requestStill(const QString&, const QString&) override { }
    QList<FeedFigures> figures() const override { return {}; }

    QList<IceServer> ice;
    QStringList heard;
    int joins = 0, leaves = 0, renewals = 0;
};

} // namespace Tongguan
