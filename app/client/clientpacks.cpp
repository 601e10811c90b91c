// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientpacks.h"

#include "models/base/async.h"
#include "models/declaration/exchangepack.h"
#include "models/security/packsigner.h"

namespace Tongguan {

ClientPacks::ClientPacks(ClientStore& store, SyncTransport& transport, const Dictionary& dictionary, const CodeTables& tables, const ClockPort& clock)
    : m_dictionary(dictionary), m_transport(transport), m_clock(clock), m_shelf(builtInPackKeys(), verifiesPack), m_rules(dictionary, tables), m_sync(store, transport, m_shelf, clock)
{
    m_shelf.examine(PackKind::Rules, [this](const DataPack& pack) { return m_rules.examine(pack); });
    m_shelf.examine(PackKind::Exchange, [](const DataPack& pack) -> Done {
        if (const auto table = exchangeTableOf(pack); !table)
            return tl::unexpected(table.error());
        return {};
    });
    connect(&m_sync, &PackSync::changed, this, &ClientPacks::apply);
}

void ClientPacks::apply()
{
    const QDate today = m_day = packDay(m_clock.now());
    m_rules.use(m_shelf.inUse(PackKind::Rules, today));
    m_exchange = exchangeTableOf(m_shelf.inUse(PackKind::Exchange, today));
    Q_EMIT changed();
}

void ClientPacks::refresh()
{
    if (packDay(m_clock.now()) != m_day && !m_shelf.packs().isEmpty())
        apply();
    m_sync.updateWhenDue();
}

QFuture<Done> ClientPacks::publish(const QByteArray& pack)
{
    return tell({ .verb = Net::Verb::Post, .path = u"/v1/office/packs"_s, .body = pack, .repeat = Net::Repeat::Never });
}

QFuture<Done> ClientPacks::pin(const QString& id, std::optional<int> version)
{
    const QJsonObject body { { u"version"_s, version ? QJsonValue(*version) : QJsonValue() } };
    return tell({ .verb = Net::Verb::Put, .path = u"/v1/office/packs/%1/pin"_s.arg(id), .body = QJsonDocument(body).toJson(QJsonDocument::Compact) });
}

// What the server took comes back like any pack of its.
QFuture<Done> ClientPacks::tell(const Net::Request& request)
{
    return whenReady(m_transport.send(request), this, [this](const Result<Net::Reply>& reply) {
        const Done done = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (done)
            m_sync.update();
        return done;
    });
}

Result<QList<DataPack>> keptPacks(ClientStore& store, PackKind kind, const QDateTime& now)
{
    PackShelf shelf(builtInPackKeys(), verifiesPack);
    if (auto done = PackSync::read(store, shelf); !done)
        return tl::unexpected(done.error());
    return shelf.inUse(kind, packDay(now));
}

} // namespace Tongguan
