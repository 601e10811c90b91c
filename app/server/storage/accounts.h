// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/rows.h"
#include "models/base/result.h"

namespace Tongguan {

class Database;

// Tenants, their people, and what these are signed in with.
class Accounts final {
public:
    explicit Accounts(Database& database) : m_database(database) { }

    // A tenant with its feed at 0. "name.taken" where there is one of that name.
    [[nodiscard]] Result<TenantRow> addTenant(TenantRow tenant, const QDateTime& now);
    [[nodiscard]] Result<std::optional<TenantRow>> tenant(qint64 key);
    [[nodiscard]] Result<std::optional<TenantRow>> tenantNamed(const QString& name);
    [[nodiscard]] Result<QList<TenantRow>> tenants();
    [[nodiscard]] Done setMode(qint64 tenant, Decide decide, qint64 delay);

    [[nodiscard]] Result<AccountRow> addAccount(AccountRow account, const QDateTime& now); // "name.taken"
    [[nodiscard]] Result<std::optional<AccountRow>> account(qint64 key);
    [[nodiscard]] Result<std::optional<AccountRow>> accountNamed(const QString& name);
    [[nodiscard]] Result<QList<qint64>> accountsOf(qint64 tenant); // keys
    [[nodiscard]] Result<QList<AccountRow>> accounts(qint64 tenant); // by name
    [[nodiscard]] Done setPassword(qint64 account, const QByteArray& salt, const QByteArray& hash);
    [[nodiscard]] Done setRole(qint64 account, Role role);
    [[nodiscard]] Result<std::optional<TenantRow>> tenantWithId(TenantId id);

    [[nodiscard]] Done addToken(const TokenRow& token);
    [[nodiscard]] Result<std::optional<TokenRow>> token(const QByteArray& hash);
    [[nodiscard]] Done useToken(const QByteArray& hash);
    [[nodiscard]] Done endAccess(FamilyId family); // its access tokens
    [[nodiscard]] Done endUnused(FamilyId family); // its refresh tokens that nobody has come back with
    [[nodiscard]] Result<std::optional<TokenRow>> newestRefresh(FamilyId family);
    [[nodiscard]] Done endFamily(FamilyId family);
    [[nodiscard]] Done endSignIns(qint64 account, FamilyId but = {}); // all tokens of that user, of one sign-in not
    [[nodiscard]] Done prune(const QDateTime& now);

    // Appends to the audit chain.
    [[nodiscard]] Done audit(const AuditRow& row, const QDateTime& now);
    [[nodiscard]] Result<QList<std::pair<QDateTime, AuditRow>>> auditRows(int newest); // oldest first
    // The number of rows of the unbroken chain; "audit.broken" names the first row that does not fit.
    [[nodiscard]] Result<qint64> checkAudit();

private:
    Database& m_database;
};

} // namespace Tongguan
