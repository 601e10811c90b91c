// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/officehours.h"

#include "app/client/clientoffice.h"
#include "models/base/async.h"
#include "models/net/client.h"

#include <QJsonDocument>

namespace Tongguan {

QFuture<Result<OfficeCalendar>> officeHours(ClientOffice& office)
{
    const QString tenant = office.profile() ? office.profile()->tenantId : QString();
    return whenReady(office.client().send({ .path = u"/v1/consult/offices/%1/calendar?days=1"_s.arg(tenant) }), &office, [](const Result<Net::Reply>& reply) -> Result<OfficeCalendar> {
        if (const Done fine = reply ? reply->verdict() : Done(tl::unexpected(reply.error())); !fine)
            return tl::unexpected(fine.error());
        return OfficeCalendar::fromJson(QJsonDocument::fromJson(reply->body)[u"calendar"_s].toObject());
    });
}

QFuture<Done> setOfficeHours(ClientOffice& office, const OfficeCalendar& calendar)
{
    const QByteArray body = QJsonDocument(calendar.toJson()).toJson(QJsonDocument::Compact);
    return whenReady(office.client().send({ .verb = Net::Verb::Put, .path = u"/v1/office/calendar"_s, .body = body }), &office, [](const Result<Net::Reply>& reply) { return reply ? reply->verdict() : Done(tl::unexpected(reply.error())); });
}

} // namespace Tongguan
