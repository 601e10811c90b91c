// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/datapack.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include <map>

namespace Tongguan {

enum class PackOrigin { Server, File };

// An accepted pack with what is remembered of its series.
struct ShelvedPack {
    DataPack pack;
    PackOrigin origin = PackOrigin::Server;
    bool isPinned = false; // the office keeps this version for now
    int highest = 0; // version ever accepted
    QString highestDigest;
    QDateTime accepted;
};

// Whether the content of a pack is good: it compiles, its own cases end as they say.
using PackExamination = std::function<Done(const DataPack&)>;

// The packs that were accepted, one of each series. A new one is taken only when it is signed by a trusted key, whole,
// valid today, not older than what was known, and good by its kind's examination; otherwise the one before stays.
// A value without a store: index() and the files are what is kept, restore() takes them back.
class PackShelf final {
public:
    PackShelf(QList<PackKey> ownKeys, SignatureCheck check) : m_ownKeys(std::move(ownKeys)), m_check(std::move(check)) { }

    void examine(PackKind kind, PackExamination by) { m_examinations[kind] = std::move(by); }
    // The keys of the office's server, in place of those it had before. Packs whose key is gone go too. True where
    // something changed.
    bool trustServer(QList<PackKey> keys);

    // Takes a signed file in; fails with the codes of openPack(), admitPack(), "pack.reused" (another pack had this
    // version) or of the examination, and leaves all as it was. A pinned version may be older than what was known.
    [[nodiscard]] Result<DataPack> accept(const QByteArray& file, const QDateTime& now, PackOrigin origin, bool isPinned = false);
    // Takes out those from the server that it serves no more; true where there were any.
    bool keepServed(const QStringList& ids);

    [[nodiscard]] const QList<ShelvedPack>& packs() const { return m_packs; }
    [[nodiscard]] const ShelvedPack* find(QStringView id) const; // null where there is none
    // Of a kind and valid on that day, by id.
    [[nodiscard]] QList<DataPack> inUse(PackKind kind, QDate day) const;
    [[nodiscard]] QList<PackKey> trusted() const { return m_ownKeys + m_serverKeys; }

    // For the store: a small index, and the files by their digest.
    [[nodiscard]] QByteArray index() const;
    [[nodiscard]] static QStringList digestsOf(const QByteArray& index);
    // Signatures are checked again, cases are not run. What is damaged or no more trusted is left out, and told.
    [[nodiscard]] QList<Error> restore(const QByteArray& index, const QHash<QString, QByteArray>& files);

private:
    [[nodiscard]] ShelvedPack* at(QStringView id);
    QList<PackKey> m_ownKeys, m_serverKeys;
    SignatureCheck m_check;
    std::map<PackKind, PackExamination> m_examinations;
    QList<ShelvedPack> m_packs; // by id
    QHash<QString, std::pair<int, QString>> m_seen; // series that are not on the shelf now: highest version, its digest
};

[[nodiscard]] QJsonArray packKeysJson(const QList<PackKey>& keys); // [{"key": hex, "name": text}]
[[nodiscard]] QList<PackKey> packKeysOf(const QJsonArray& json); // malformed ones are left out
// Those that come with the program: ":/packs/keys.json".
[[nodiscard]] QList<PackKey> builtInPackKeys();

} // namespace Tongguan
