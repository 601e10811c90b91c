// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/packshelf.h"

#include <QFile>
#include <QJsonDocument>

namespace Tongguan {

static constexpr qsizetype KeyBytes = 32;

ShelvedPack* PackShelf::at(QStringView id)
{
    const auto found = std::find_if(m_packs.begin(), m_packs.end(), [&](const ShelvedPack& one) { return one.pack.head.id == id; });
    return found == m_packs.end() ? nullptr : &*found;
}

const ShelvedPack* PackShelf::find(QStringView id) const
{
    const auto found = std::find_if(m_packs.begin(), m_packs.end(), [&](const ShelvedPack& one) { return one.pack.head.id == id; });
    return found == m_packs.end() ? nullptr : &*found;
}

bool PackShelf::trustServer(QList<PackKey> keys)
{
    if (keys == m_serverKeys)
        return false;
    m_serverKeys = std::move(keys);
    QStringList ids;
    for (const PackKey& key : trusted())
        ids.append(key.id());
    m_packs.removeIf([&](const ShelvedPack& one) {
        if (ids.contains(one.pack.key))
            return false;
        m_seen.insert(one.pack.head.id, { one.highest, one.highestDigest });
        return true;
    });
    return true;
}

Result<DataPack> PackShelf::accept(const QByteArray& file, const QDateTime& now, PackOrigin origin, bool isPinned)
{
    auto pack = openPack(file, trusted(), m_check);
    if (!pack)
        return pack;
    const PackHead& head = pack->head;
    ShelvedPack* const known = at(head.id);
    const auto [highest, digest] = known ? std::pair(known->highest, known->highestDigest) : m_seen.value(head.id);
    if (auto done = admitPack(head, packDay(now), isPinned ? 0 : highest); !done)
        return tl::unexpected(done.error());
    if (head.version == highest && pack->digest() != digest)
        return fail(ErrorKind::Refused, u"pack.reused"_s, u"another pack had version %1"_s.arg(highest), head.id);
    if (known && known->pack.head.kind != head.kind)
        return fail(ErrorKind::Refused, u"pack.kind"_s, u"the series is of another kind"_s, head.id);
    if (!known || known->pack.bytes != file) {
        const auto examination = m_examinations.find(head.kind);
        if (examination == m_examinations.end())
            return fail(ErrorKind::Refused, u"pack.kind"_s, u"this program has no use for it"_s, head.id);
        if (auto done = examination->second(*pack); !done)
            return tl::unexpected(done.error());
    }
    const bool isNewest = head.version >= highest;
    ShelvedPack shelved { *pack, origin, isPinned, isNewest ? head.version : highest, isNewest ? pack->digest() : digest, now };
    m_seen.remove(head.id);
    if (known) {
        *known = std::move(shelved);
        return pack;
    }
    const auto place = std::lower_bound(m_packs.begin(), m_packs.end(), head.id, [](const ShelvedPack& one, const QString& id) { return one.pack.head.id < id; });
    m_packs.insert(place, std::move(shelved));
    return pack;
}

bool PackShelf::keepServed(const QStringList& ids)
{
    return m_packs.removeIf([&](const ShelvedPack& one) {
        if (one.origin != PackOrigin::Server || ids.contains(one.pack.head.id))
            return false;
        m_seen.insert(one.pack.head.id, { one.highest, one.highestDigest });
        return true;
    }) > 0;
}

QList<DataPack> PackShelf::inUse(PackKind kind, QDate day) const
{
    QList<DataPack> packs;
    for (const ShelvedPack& one : m_packs) {
        if (one.pack.head.kind == kind && one.pack.head.holds(day))
            packs.append(one.pack);
    }
    return packs;
}

QByteArray PackShelf::index() const
{
    QJsonArray series;
    for (const ShelvedPack& one : m_packs)
        series.append(QJsonObject { { u"id"_s, one.pack.head.id }, { u"digest"_s, one.pack.digest() }, { u"highest"_s, one.highest },
            { u"highestDigest"_s, one.highestDigest }, { u"origin"_s, one.origin == PackOrigin::Server ? u"server"_s : u"file"_s },
            { u"pinned"_s, one.isPinned }, { u"accepted"_s, one.accepted.toString(Qt::ISODateWithMs) } });
    QStringList gone = m_seen.keys();
    gone.sort();
    for (const QString& id : gone)
        series.append(QJsonObject { { u"id"_s, id }, { u"highest"_s, m_seen[id].first }, { u"highestDigest"_s, m_seen[id].second } });
    return QJsonDocument(QJsonObject { { u"keys"_s, packKeysJson(m_serverKeys) }, { u"series"_s, series } }).toJson(QJsonDocument::Compact);
}

QStringList PackShelf::digestsOf(const QByteArray& index)
{
    QStringList digests;
    for (const QJsonValue& one : QJsonDocument::fromJson(index)[u"series"_s].toArray()) {
        if (const QString digest = one[u"digest"].toString(); !digest.isEmpty())
            digests.append(digest);
    }
    return digests;
}

QList<Error> PackShelf::restore(const QByteArray& index, const QHash<QString, QByteArray>& files)
{
    QList<Error> faults;
    const QJsonObject object = QJsonDocument::fromJson(index).object();
    m_serverKeys = packKeysOf(object[u"keys"_s].toArray());
    m_packs.clear();
    m_seen.clear();
    for (const QJsonValue& one : object[u"series"_s].toArray()) {
        const QString id = one[u"id"].toString();
        const int highest = one[u"highest"].toInt();
        const QString highestDigest = one[u"highestDigest"].toString();
        const QString digest = one[u"digest"].toString();
        m_seen.insert(id, { highest, highestDigest });
        if (digest.isEmpty())
            continue;
        auto pack = openPack(files.value(digest), trusted(), m_check);
        if (!pack) {
            faults.append(Error { pack.error().kind, pack.error().code, pack.error().detail, id });
            continue;
        }
        m_seen.remove(id);
        m_packs.append(ShelvedPack { std::move(*pack), one[u"origin"].toString() == u"file" ? PackOrigin::File : PackOrigin::Server,
            one[u"pinned"].toBool(), highest, highestDigest, QDateTime::fromString(one[u"accepted"].toString(), Qt::ISODateWithMs) });
    }
    return faults;
}

QJsonArray packKeysJson(const QList<PackKey>& keys)
{
    QJsonArray json;
    for (const PackKey& key : keys)
        json.append(QJsonObject { { u"key"_s, QString::fromLatin1(key.bytes.toHex()) }, { u"name"_s, key.name } });
    return json;
}

QList<PackKey> packKeysOf(const QJsonArray& json)
{
    QList<PackKey> keys;
    for (const QJsonValue& one : json) {
        const QByteArray bytes = QByteArray::fromHex(one[u"key"].toString().toLatin1());
        if (bytes.size() == KeyBytes)
            keys.append(PackKey { bytes, one[u"name"].toString() });
    }
    return keys;
}

QList<PackKey> builtInPackKeys()
{
    QFile file(u":/packs/keys.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return packKeysOf(QJsonDocument::fromJson(file.readAll())[u"keys"_s].toArray());
}

} // namespace Tongguan
