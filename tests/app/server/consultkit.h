// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "tests/app/server/serverstage.h"

namespace Tongguan {

// What tests of consultations say over and over.
namespace ConsultKit {

    inline QByteArray path(ConsultId id, const QByteArray& rest = {}) { return "/v1/consult/sessions/" + id.toString().toLatin1() + rest; }

    inline QString tenantId(ServerStage& stage, const QString& name)
    {
        const auto place = stage.server().workplaces().take();
        const auto tenant = place->storage->accounts().tenantNamed(name);
        return tenant && *tenant ? (*tenant)->id.toString() : QString();
    }

    inline QJsonObject booking(ServerStage& stage, ConsultId id, const QJsonObject& more = {})
    {
        QJsonObject data { { u"office"_s, tenantId(stage, u"waiting office"_s) }, { u"enterprise"_s, tenantId(stage, u"one"_s) },
            { u"subject"_s, QJsonObject { { u"kind"_s, u"declaration"_s }, { u"document"_s, DocumentId::create().toString() }, { u"title"_s, u"进口货物申报"_s } } }, { u"agenda"_s, QJsonArray { u"商品归类"_s } } };
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), it.value());
        return { { u"id"_s, id.toString() }, { u"event"_s, ConsultEventId::create().toString() }, { u"data"_s, data } };
    }

    inline QJsonObject event(ConsultEventKind kind, const QJsonObject& data = {})
    {
        return makeConsultEvent(kind, {}, ConsultSide::Company, QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC), data).toJson();
    }

    // The one answer to one event.
    inline QJsonObject say(Caller& caller, ConsultId id, ConsultEventKind kind, const QJsonObject& data = {})
    {
        const PeerReply reply = caller.post(path(id, "/log"), { { u"events"_s, QJsonArray { event(kind, data) } } });
        return reply.status == 200 ? reply.json()[u"answers"_s][0].toObject() : QJsonObject { { u"code"_s, reply.code() }, { u"status"_s, reply.status } };
    }

    inline QStringList kinds(Caller& caller, ConsultId id)
    {
        QStringList all;
        const QJsonArray events = caller.get(path(id, "/log")).json()[u"events"_s].toArray();
        for (const QJsonValue& one : events)
            all.append(one[u"kind"_s].toString());
        return all;
    }

    inline QString lastKind(Caller& caller, ConsultId id) // "": there is none
    {
        const QStringList all = kinds(caller, id);
        return all.isEmpty() ? QString() : all.last();
    }

} // namespace ConsultKit

} // namespace Tongguan
