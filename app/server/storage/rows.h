// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/declaration/lifecycle.h"

#include <QDateTime>
#include <QJsonObject>

namespace Tongguan {

using TenantId = Id<struct TenantTag>;
using AccountId = Id<struct AccountTag>;
using ReceiptId = Id<struct ReceiptTag>;
using FamilyId = Id<struct FamilyTag>;

enum class TenantKind { Enterprise, Office };
enum class Role { Broker, Clerk, Officer, Supervisor, Trainer };
enum class Decide { Auto, Wait };

[[nodiscard]] QString tenantKindName(TenantKind kind);
[[nodiscard]] std::optional<TenantKind> tenantKindFromName(QStringView name);
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] QString decideName(Decide decide);
[[nodiscard]] std::optional<Decide> decideFromName(QStringView name);

struct TenantRow {
    qint64 key = 0;
    TenantId id;
    QString name;
    TenantKind kind = TenantKind::Enterprise;
    QString customs; // of an office; "*": every district
    QJsonObject company;
    Decide decide = Decide::Wait;
    qint64 delay = 1000; // milliseconds
};

struct AccountRow {
    qint64 key = 0;
    AccountId id;
    qint64 tenant = 0;
    QString name;
    Role role = Role::Clerk;
    QByteArray salt, hash;
    [[nodiscard]] bool isLocked() const { return salt.isEmpty(); } // until it gets a new password
};

struct TokenRow {
    QByteArray hash;
    bool refresh = false;
    qint64 account = 0;
    FamilyId family;
    DeviceId device;
    QDateTime expires;
    bool used = false;
};

struct FeedHead {
    qint64 head = 0;
    EpochId epoch;
    qint64 horizon = 0;
};

struct DocumentRow {
    qint64 key = 0; // 0: not stored yet
    qint64 tenant = 0;
    DocumentId id;
    QString type = QStringLiteral("declaration");
    qint64 revision = 0;
    DeclarationState state = DeclarationState::Draft;
    QDateTime changed;
    QByteArray hash;
    qint64 sequence = 0;
    QDateTime submitted; // null where it never was
    QByteArray submittedHash;
    QString number, party, customs, entryNo, singleWindowNo;
};

struct BodyRow {
    qint64 revision = 0;
    QByteArray hash;
    QByteArray body;
};

struct TombstoneRow {
    DocumentId id;
    qint64 revision = 0;
    qint64 sequence = 0;
};

struct OperationRow {
    OperationId id;
    QByteArray hash;
    QByteArray answer; // JSON object without the body
    qint64 document = 0; // 0: the answer has no body
    qint64 bodyRevision = 0;
    bool final = true;
};

// One feed entry to be: a document's newest revision, or its end.
struct FeedItem {
    qint64 document = 0; // key; 0: a tombstone
    DocumentId id;
    qint64 revision = 0;
};

struct CaseFilter {
    QString customs; // "*": every one
    QString state; // as it is stored; "": every one
    QString type; // "": every one
    qint64 after = 0;
    int limit = 50;
};

struct DispatchRow {
    qint64 document = 0;
    qint64 office = 0;
    QDateTime due;
    int tries = 0;
};

struct AuditRow {
    qint64 tenant = 0;
    QString actor, action, subject, detail;
};

} // namespace Tongguan
