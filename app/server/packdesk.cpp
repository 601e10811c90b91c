// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/packdesk.h"

#include "app/server/keptsigner.h"
#include "models/base/log.h"
#include "models/declaration/exchangepack.h"

#include <QDir>
#include <QSysInfo>

namespace Tongguan {

PackDesk::PackDesk(PackSigner signer, PackExamination examineRules)
    : m_signer(std::move(signer)), m_name(QSysInfo::machineHostName()), m_examineRules(std::move(examineRules))
{
}

Result<std::unique_ptr<PackDesk>> PackDesk::open(const QString& folder, PackExamination examineRules)
{
    auto signer = keptSigner(QDir(folder).filePath(u"packs/key.pem"_s));
    if (!signer)
        return tl::unexpected(signer.error());
    return std::unique_ptr<PackDesk>(new PackDesk(std::move(*signer), std::move(examineRules)));
}

Result<QByteArray> PackDesk::sign(const QByteArray& json) const
{
    if (const auto pack = readPackBody(json); !pack)
        return tl::unexpected(pack.error());
    const auto body = readJson(json);
    if (!body)
        return tl::unexpected(body.error());
    // A number that has no canonical spelling would be signed as something else.
    if (const auto again = readJson(canonicalJson(*body)); !again || *again != *body)
        return fail(ErrorKind::Invalid, u"pack.spelling"_s, u"numbers are whole, decimals are texts"_s);
    return packFile(*body, key().id(), m_signer.sign(packMessage(*body)));
}

Done PackDesk::examine(const DataPack& pack) const
{
    switch (pack.head.kind) {
    case PackKind::Rules:
        return m_examineRules ? m_examineRules(pack) : Done(fail(ErrorKind::Refused, u"pack.kind"_s));
    case PackKind::Exchange:
        if (const auto table = exchangeTableOf(pack); !table)
            return tl::unexpected(table.error());
        return {};
    }
    Q_UNREACHABLE();
}

Result<DataPack> PackDesk::publish(Storage& storage, const QByteArray& bytes, const AuditRow& who, const QDateTime& now) const
{
    const auto outer = readJson(bytes);
    if (!outer)
        return tl::unexpected(outer.error());
    const auto file = outer->contains(u"signature"_s) ? Result<QByteArray>(bytes) : sign(bytes);
    if (!file)
        return tl::unexpected(file.error());
    auto pack = openPack(*file, trusted(), verifiesPack);
    if (!pack)
        return pack;
    const PackHead& head = pack->head;
    if (Done good = examine(*pack); !good)
        return tl::unexpected(good.error());
    const Done done = storage.write([&]() -> Done {
        const auto newest = storage.packs().newest(head.id);
        if (!newest)
            return tl::unexpected(newest.error());
        const int highest = *newest ? (*newest)->version : 0;
        if (Done admitted = admitPack(head, std::max(packDay(now), head.from), highest); !admitted)
            return admitted;
        if (highest == head.version)
            return (*newest)->digest == pack->digest() ? Done() : fail(ErrorKind::Refused, u"pack.reused"_s, u"another pack had version %1"_s.arg(highest), head.id);
        if (*newest && (*newest)->kind != packKindName(head.kind))
            return fail(ErrorKind::Refused, u"pack.kind"_s, u"the series is of another kind"_s, head.id);
        if (Done added = storage.packs().add({ head.id, head.version, packKindName(head.kind), pack->bytes, pack->digest(), now, who.actor, false }); !added)
            return added;
        return storage.accounts().audit({ who.tenant, who.actor, u"pack.publish"_s, head.id, QString::number(head.version) + u' ' + pack->digest() }, now);
    });
    if (!done)
        return tl::unexpected(done.error());
    return pack;
}

Done PackDesk::pin(Storage& storage, const QString& id, std::optional<int> version, const AuditRow& who, const QDateTime& now) const
{
    return storage.write([&]() -> Done {
        const auto known = version && *version > 0 ? storage.packs().pack(id, *version) : storage.packs().newest(id);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return fail(ErrorKind::Refused, u"pack.none"_s, u"never published"_s, id);
        if (Done done = storage.packs().pin(id, version); !done)
            return done;
        return storage.accounts().audit({ who.tenant, who.actor, u"pack.pin"_s, id, version ? QString::number(*version) : QString() }, now);
    });
}

QJsonObject packHeadJson(const PackHead& head)
{
    QJsonObject json { { u"id"_s, head.id }, { u"kind"_s, packKindName(head.kind) }, { u"version"_s, head.version }, { u"edition"_s, head.edition },
        { u"title"_s, QJsonObject { { u"zh"_s, head.title.zh }, { u"en"_s, head.title.en } } }, { u"issuer"_s, head.issuer } };
    if (head.from.isValid())
        json.insert(u"from"_s, head.from.toString(Qt::ISODate));
    if (head.until.isValid())
        json.insert(u"until"_s, head.until.toString(Qt::ISODate));
    return json;
}

Result<QJsonObject> PackDesk::listing(Storage& storage) const
{
    return storage.read([&]() -> Result<QJsonObject> {
        const auto rows = storage.packs().current();
        const auto stamp = storage.packs().stamp();
        if (!rows)
            return tl::unexpected(rows.error());
        if (!stamp)
            return tl::unexpected(stamp.error());
        QJsonArray packs;
        for (const PackRow& row : *rows) {
            const auto file = JsonTree::read(row.file, JsonLimits().depth);
            const auto head = file ? readPackHead((*file)["pack"_L1]) : tl::unexpected(file.error());
            if (!head)
                return tl::unexpected(head.error());
            QJsonObject json = packHeadJson(*head);
            json.insert(u"digest"_s, row.digest);
            json.insert(u"pinned"_s, row.isPinned);
            packs.append(json);
        }
        return QJsonObject { { u"state"_s, QString(key().id() + u'-' + QString::number(*stamp)) }, { u"keys"_s, packKeysJson(trusted()) }, { u"packs"_s, packs } };
    });
}

Done PackDesk::bringRules(Workplace& place, QDate today) const
{
    const auto stamp = place.storage->packs().stamp();
    if (!stamp)
        return tl::unexpected(stamp.error());
    const QString state = QString::number(*stamp) + u' ' + today.toString(Qt::ISODate);
    if (state == place.rulesState)
        return {};
    const auto rows = place.storage->packs().current();
    if (!rows)
        return tl::unexpected(rows.error());
    QList<DataPack> packs;
    for (const PackRow& row : *rows) {
        auto pack = openPack(row.file, trusted(), verifiesPack);
        if (!pack)
            qCWarning(logServer) << "pack" << row.id << row.version << pack.error().code;
        else if (pack->head.kind == PackKind::Rules && pack->head.holds(today))
            packs.append(std::move(*pack));
    }
    place.check->useRules(packs);
    place.rulesState = state;
    return {};
}

} // namespace Tongguan
