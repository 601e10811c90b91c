// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/call.h"
#include "app/server/limiter.h"
#include "models/base/clock.h"

#include <QSet>

namespace Tongguan {

enum class Access {
    Anyone,
    SignedIn, // any user
    Enterprise, // users of an enterprise
    Office, // officers and supervisors of an office
    Supervisor // of an office
};

struct Route {
    QByteArray method;
    QByteArray path; // "/v1/office/cases/{doc}"
    Access access = Access::SignedIn;
    qint64 most = 64 * 1024; // bytes of the inflated body
    QString largeCode = QStringLiteral("body.large");
    std::function<Reply(Call&)> handle;
};

struct RequestBudget {
    int requests = 200;
    std::chrono::milliseconds window { 10'000 };
};

// From a request to its answer: finds the route, inflates, authenticates, keeps the budget, runs the route, compresses.
class Router final {
public:
    Router(Workplaces& places, const ClockPort& clock, const RequestBudget& budget);
    void add(Route route) { m_routes.push_back(std::move(route)); }
    [[nodiscard]] const std::vector<Route>& routes() const { return m_routes; }
    [[nodiscard]] Response answer(const Request& request);

private:
    struct Found {
        const Route* route = nullptr;
        QHash<QByteArray, QString> path;
    };
    [[nodiscard]] tl::expected<Found, Problem> find(const Request& request) const;
    [[nodiscard]] tl::expected<SignedIn, Problem> authenticate(const Request& request, Storage& storage, const QDateTime& now);
    [[nodiscard]] Reply run(const Request& request);

    Workplaces& m_places;
    const ClockPort& m_clock;
    Limiter m_budget;
    std::vector<Route> m_routes;
};

} // namespace Tongguan
