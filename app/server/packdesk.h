// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/workplaces.h"
#include "models/reference/packshelf.h"
#include "models/security/packsigner.h"

namespace Tongguan {

// Where packs are signed, published and pinned. Safe on several threads: all state is in the storage.
class PackDesk final {
public:
    // The server's own key is read from `folder`/packs/key.pem, made at first use, its owner's only.
    [[nodiscard]] static Result<std::unique_ptr<PackDesk>> open(const QString& folder, PackExamination examineRules);

    // A pack without a signature, signed with the server's key.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray& json) const;
    // Examines a signed file, or one without a signature, which is signed then, and publishes it. Refuses as
    // PackShelf::accept() does; a pack that holds only later is taken. The same file again changes nothing.
    [[nodiscard]] Result<DataPack> publish(Storage& storage, const QByteArray& file, const AuditRow& who, const QDateTime& now) const;
    // "pack.none" where that version was never published.
    [[nodiscard]] Done pin(Storage& storage, const QString& id, std::optional<int> version, const AuditRow& who, const QDateTime& now) const;

    // What clients are told: the trusted keys and the current packs, with a state that turns with every change.
    [[nodiscard]] Result<QJsonObject> listing(Storage& storage) const;
    // Gives the check of this place the rules in force; cheap where nothing has changed.
    [[nodiscard]] Done bringRules(Workplace& place, QDate today) const;

    [[nodiscard]] PackKey key() const { return { m_signer.publicKey(), m_name }; }
    [[nodiscard]] QList<PackKey> trusted() const { return QList<PackKey> { key() } + builtInPackKeys(); }

private:
    PackDesk(PackSigner signer, PackExamination examineRules);
    [[nodiscard]] Done examine(const DataPack& pack) const;
    PackSigner m_signer;
    QString m_name;
    PackExamination m_examineRules;
};

[[nodiscard]] QJsonObject packHeadJson(const PackHead& head);

} // namespace Tongguan
