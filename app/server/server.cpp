// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/server.h"

#include "models/base/log.h"

#include <QDir>

namespace Tongguan {

Server::Server(const ServerSettings& settings, const ServerPorts& ports, std::unique_ptr<PackDesk> packs)
    : m_settings(settings), m_dispatch(m_places, ports.dictionary, ports.taxable, ports.clock, m_hints), m_packs(std::move(packs)),
      m_router(m_places, ports.clock, settings.budget)
{
}

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::create(const ServerSettings& settings, const ServerPorts& ports)
{
    auto packs = PackDesk::open(settings.folder, ports.examineRules);
    if (!packs)
        return tl::unexpected(packs.error());
    auto server = std::unique_ptr<Server>(new Server(settings, ports, std::move(*packs)));
    QStringList hosts = settings.hosts;
    if (settings.address != u"0.0.0.0" && settings.address != u"::")
        hosts.append(settings.address);
    auto identity = loadIdentity(QDir(settings.folder).filePath(u"tls"_s), hosts, ports.clock.now());
    if (!identity)
        return tl::unexpected(identity.error());
    server->m_identity = std::move(*identity);
    // More than the workers: the dispatch has its own place, and so have the two threads that tell and keep what the rooms saw.
    if (const Done done = server->m_places.open(settings.folder, settings.limits.workers + 3, ports.makeCheck); !done)
        return tl::unexpected(done.error());
    if (const Done done = server->m_places.take()->storage->prune(ports.clock.now()); !done)
        qCWarning(logServer) << "prune:" << done.error().code;
    auto consults = ConsultDesk::open(settings.folder, settings.consults, server->m_places, ports.clock);
    if (!consults)
        return tl::unexpected(consults.error());
    server->m_consults = std::move(*consults);
    server->m_context = std::make_unique<RouteContext>(ports.dictionary, server->m_hints, server->m_dispatch, *server->m_packs, *server->m_consults);
    addRoutes(server->m_router, *server->m_context);
    return server;
}

Done Server::start()
{
    auto http = HttpServer::create(m_settings.address, m_settings.port, m_identity.http, m_settings.limits,
        [this](const Request& request) { return m_router.answer(request); });
    if (!http)
        return tl::unexpected(http.error());
    m_http = std::move(*http);
    m_dispatch.start();
    m_consults->start(QString::fromLatin1(m_identity.caFingerprint));
    return {};
}

void Server::stop()
{
    if (m_http)
        m_http->stop();
    m_dispatch.stop();
    if (m_consults)
        m_consults->stop();
}

void Server::waitForSignal()
{
    m_http->waitForSignal();
}

QString Server::url() const
{
    const QString host = m_settings.address == u"0.0.0.0" || m_settings.address == u"::" ? u"localhost"_s
        : m_settings.address.contains(u':')                                           ? QString(u'[' % m_settings.address % u']')
                                                                                      : m_settings.address;
    return u"https://%1:%2"_s.arg(host).arg(port());
}

quint16 Server::port() const
{
    return m_http ? m_http->port() : quint16(0);
}

HttpCounts Server::counts() const
{
    return m_http ? m_http->counts() : HttpCounts {};
}

} // namespace Tongguan
