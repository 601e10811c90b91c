// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/net/eventstream.h"
#include "models/net/session.h"
#include "models/sync/synctransport.h"

namespace Tongguan {

// The transport over HTTPS.
class NetTransport final : public SyncTransport
{
    Q_OBJECT
public:
    // Both must outlive it. `random` in [0, 1).
    NetTransport(Net::Client& client, Net::Session& session, std::function<double()> random, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<Net::Reply>> send(const Net::Request& request) override;
    void listen() override;
    void silence() override;
    [[nodiscard]] bool isListening() const override { return m_events.isOpen(); }
    void reset() override;
    void useDevice(DeviceId device) override;

private:
    Net::Client& m_client;
    Net::Session& m_session;
    Net::EventStream m_events;
};

} // namespace Tongguan
