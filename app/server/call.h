// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/problem.h"
#include "app/server/workplaces.h"

namespace Tongguan {

// Who asks.
struct SignedIn {
    AccountRow account;
    TenantRow tenant;
    TokenRow token;
};

// One request on its way through a route.
struct Call {
    const Request& request;
    Workplace& place;
    const QDateTime now;
    QHash<QByteArray, QString> path; // the values of {names} in the route
    QHash<QString, QString> query;
    QByteArray body; // inflated
    std::optional<SignedIn> who; // always set where the route needs it

    [[nodiscard]] Storage& storage() const { return *place.storage; }
    [[nodiscard]] qint64 tenant() const { return who->tenant.key; }
    // The body as an object; 400 otherwise.
    [[nodiscard]] tl::expected<QJsonObject, Problem> json() const;
    // A whole number of the query within its bounds, `fallback` where absent; 400 where it is none.
    [[nodiscard]] tl::expected<qint64, Problem> number(const QString& name, qint64 fallback, qint64 least, qint64 most) const;
};

} // namespace Tongguan
