// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/nettransport.h"

#include <QJsonDocument>

namespace Tongguan {

NetTransport::NetTransport(Net::Client& client, Net::Session& session, std::function<double()> random, QObject* parent)
    : SyncTransport(parent)
    , m_client(client)
    , m_session(session)
    , m_events(client, u"/v1/sync/events"_s, std::move(random))
{
    connect(&m_events, &Net::EventStream::event, this, [this](const Net::ServerEvent& event) {
        if (event.name == "head")
            Q_EMIT headMoved(QJsonDocument::fromJson(event.data)["seq"_L1].toInteger());
        else if (event.name == "packs")
            Q_EMIT packsChanged();
    });
    connect(&m_events, &Net::EventStream::closed, this, &NetTransport::hintsLost);
    connect(&m_events, &Net::EventStream::denied, this, [this](const QByteArray& token) { (void)m_session.renew(token); });
    connect(&m_session, &Net::Session::signedOut, this, [this] { m_events.close(); });
}

QFuture<Result<Net::Reply>> NetTransport::send(const Net::Request& request)
{
    return m_session.send(request);
}

void NetTransport::listen()
{
    m_events.open();
}

void NetTransport::silence()
{
    m_events.close();
}

void NetTransport::reset()
{
    m_client.reset();
}

void NetTransport::useDevice(DeviceId device)
{
    m_session.setDevice(device);
}

} // namespace Tongguan
