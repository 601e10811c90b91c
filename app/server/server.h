// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/consult/consultdesk.h"
#include "app/server/dispatch.h"
#include "app/server/http.h"
#include "app/server/router.h"
#include "app/server/routes/routes.h"
#include "app/server/tls/certificates.h"

namespace Tongguan {

struct ServerSettings {
    QString folder; // of all its data
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8443; // 0: a free one
    QStringList hosts; // names in the certificate beside localhost
    HttpLimits limits;
    RequestBudget budget;
    ConsultSettings consults;
};

// What the server asks of others.
struct ServerPorts {
    const Dictionary& dictionary;
    const ClockPort& clock;
    Workplaces::CheckFactory makeCheck;
    TaxableQuestion taxable;
    PackExamination examineRules; // of a pack of rules before it is published; any thread
};

// The whole server, built from its folder; it serves from start() to stop().
class Server final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Server>> create(const ServerSettings& settings, const ServerPorts& ports);
    ~Server();

    [[nodiscard]] Done start();
    void stop();
    void waitForSignal();

    [[nodiscard]] QString url() const; // "https://127.0.0.1:8443"
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] HttpCounts counts() const;
    [[nodiscard]] const ServerIdentity& identity() const { return m_identity; }
    [[nodiscard]] Workplaces& workplaces() { return m_places; }
    [[nodiscard]] Dispatch& dispatch() { return m_dispatch; }
    [[nodiscard]] const PackDesk& packs() const { return *m_packs; }
    [[nodiscard]] ConsultDesk& consults() { return *m_consults; }
    [[nodiscard]] FeedHints& hints() { return m_hints; }
    [[nodiscard]] const Router& router() const { return m_router; }

private:
    Server(const ServerSettings& settings, const ServerPorts& ports, std::unique_ptr<PackDesk> packs);
    const ServerSettings m_settings;
    ServerIdentity m_identity;
    Workplaces m_places;
    FeedHints m_hints;
    Dispatch m_dispatch;
    std::unique_ptr<PackDesk> m_packs;
    std::unique_ptr<ConsultDesk> m_consults;
    std::unique_ptr<RouteContext> m_context;
    Router m_router;
    std::unique_ptr<HttpServer> m_http; // goes first: its handlers use all the others
};

} // namespace Tongguan
