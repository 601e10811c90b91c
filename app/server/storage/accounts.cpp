// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/accounts.h"

#include "app/server/storage/query.h"

#include <QCryptographicHash>

namespace Tongguan {

static constexpr auto TenantColumns = "SELECT key, id, name, kind, customs, company, decide, delay FROM tenant "_L1;
static constexpr auto AccountColumns = "SELECT key, id, tenant, name, role, salt, hash FROM account "_L1;

static QByteArray sqlText(QLatin1StringView columns, const char* rest)
{
    return QByteArray(columns.data(), columns.size()) + rest;
}

static TenantRow readTenant(Statement& row)
{
    TenantRow tenant;
    tenant.key = row.integer(0);
    tenant.id = row.id<TenantId>(1);
    tenant.name = row.text(2);
    tenant.kind = tenantKindFromName(row.text(3)).value_or(TenantKind::Enterprise);
    tenant.customs = row.text(4);
    tenant.company = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    tenant.decide = decideFromName(row.text(6)).value_or(Decide::Wait);
    tenant.delay = row.integer(7);
    return tenant;
}

static AccountRow readAccount(Statement& row)
{
    AccountRow account;
    account.key = row.integer(0);
    account.id = row.id<AccountId>(1);
    account.tenant = row.integer(2);
    account.name = row.text(3);
    account.role = roleFromName(row.text(4)).value_or(Role::Clerk);
    account.salt = row.blob(5);
    account.hash = row.blob(6);
    return account;
}

static TokenRow readToken(Statement& row)
{
    return { row.blob(0), row.text(1) == u"refresh", row.integer(2), row.id<FamilyId>(3), row.id<DeviceId>(4), row.time(5), row.integer(6) != 0 };
}

Result<TenantRow> Accounts::addTenant(TenantRow tenant, const QDateTime& now)
{
    const auto taken = tenantNamed(tenant.name);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return fail(ErrorKind::Refused, u"name.taken"_s, tenant.name);
    if (tenant.id.isNull())
        tenant.id = TenantId::create();
    const QString company = QString::fromUtf8(QJsonDocument(tenant.company).toJson(QJsonDocument::Compact));
    Done done = m_database.run("INSERT INTO tenant(id, name, kind, customs, company, decide, delay, made) VALUES(?,?,?,?,?,?,?,?)", tenant.id,
        tenant.name, tenantKindName(tenant.kind), tenant.customs, company, decideName(tenant.decide), tenant.delay, now);
    if (!done)
        return tl::unexpected(done.error());
    tenant.key = m_database.lastRow();
    done = m_database.run("INSERT INTO feedhead(tenant, head, epoch, horizon) VALUES(?, 0, ?, 0)", tenant.key, EpochId::create());
    if (!done)
        return tl::unexpected(done.error());
    return tenant;
}

Result<std::optional<TenantRow>> Accounts::tenant(qint64 key)
{
    static const QByteArray sql = sqlText(TenantColumns, "WHERE key = ?");
    return firstRow(m_database, sql, readTenant, key);
}

Result<std::optional<TenantRow>> Accounts::tenantNamed(const QString& name)
{
    static const QByteArray sql = sqlText(TenantColumns, "WHERE name = ?");
    return firstRow(m_database, sql, readTenant, name);
}

Result<std::optional<TenantRow>> Accounts::tenantWithId(TenantId id)
{
    static const QByteArray sql = sqlText(TenantColumns, "WHERE id = ?");
    return firstRow(m_database, sql, readTenant, id);
}

Result<QList<qint64>> Accounts::accountsOf(qint64 tenant)
{
    return allRows(m_database, "SELECT key FROM account WHERE tenant = ?", [](Statement& row) { return row.integer(0); }, tenant);
}

Result<QList<AccountRow>> Accounts::accounts(qint64 tenant)
{
    static const QByteArray sql = sqlText(AccountColumns, "WHERE tenant = ? ORDER BY name");
    return allRows(m_database, sql, readAccount, tenant);
}

Done Accounts::setPassword(qint64 account, const QByteArray& salt, const QByteArray& hash)
{
    return m_database.run("UPDATE account SET salt = ?, hash = ? WHERE key = ?", salt.isNull() ? QByteArray("") : salt, hash, account);
}

Done Accounts::setRole(qint64 account, Role role)
{
    return m_database.run("UPDATE account SET role = ? WHERE key = ?", roleName(role), account);
}

Result<QList<TenantRow>> Accounts::tenants()
{
    static const QByteArray sql = sqlText(TenantColumns, "ORDER BY key");
    return allRows(m_database, sql, readTenant);
}

Done Accounts::setMode(qint64 tenant, Decide decide, qint64 delay)
{
    return m_database.run("UPDATE tenant SET decide = ?, delay = ? WHERE key = ?", decideName(decide), delay, tenant);
}

Result<AccountRow> Accounts::addAccount(AccountRow account, const QDateTime& now)
{
    const auto taken = accountNamed(account.name);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return fail(ErrorKind::Refused, u"name.taken"_s, account.name);
    if (account.id.isNull())
        account.id = AccountId::create();
    const Done done = m_database.run("INSERT INTO account(id, tenant, name, role, salt, hash, made) VALUES(?,?,?,?,?,?,?)", account.id,
        account.tenant, account.name, roleName(account.role), account.salt, account.hash, now);
    if (!done)
        return tl::unexpected(done.error());
    account.key = m_database.lastRow();
    return account;
}

Result<std::optional<AccountRow>> Accounts::account(qint64 key)
{
    static const QByteArray sql = sqlText(AccountColumns, "WHERE key = ?");
    return firstRow(m_database, sql, readAccount, key);
}

Result<std::optional<AccountRow>> Accounts::accountNamed(const QString& name)
{
    static const QByteArray sql = sqlText(AccountColumns, "WHERE name = ?");
    return firstRow(m_database, sql, readAccount, name);
}

Done Accounts::addToken(const TokenRow& token)
{
    return m_database.run("INSERT INTO token(hash, kind, account, family, device, expires, used) VALUES(?,?,?,?,?,?,0)", token.hash,
        token.refresh ? u"refresh"_s : u"access"_s, token.account, token.family, token.device, token.expires);
}

Result<std::optional<TokenRow>> Accounts::token(const QByteArray& hash)
{
    return firstRow(m_database, "SELECT hash, kind, account, family, device, expires, used FROM token WHERE hash = ?", readToken, hash);
}

Done Accounts::useToken(const QByteArray& hash)
{
    return m_database.run("UPDATE token SET used = 1 WHERE hash = ?", hash);
}

Done Accounts::endAccess(FamilyId family)
{
    return m_database.run("DELETE FROM token WHERE family = ? AND kind = 'access'", family);
}

Done Accounts::endUnused(FamilyId family)
{
    return m_database.run("DELETE FROM token WHERE family = ? AND kind = 'refresh' AND used = 0", family);
}

Result<std::optional<TokenRow>> Accounts::newestRefresh(FamilyId family)
{
    return firstRow(m_database, "SELECT hash, kind, account, family, device, expires, used FROM token WHERE family = ? AND kind = 'refresh' ORDER BY expires DESC LIMIT 1", readToken, family);
}

Done Accounts::endFamily(FamilyId family)
{
    return m_database.run("DELETE FROM token WHERE family = ?", family);
}

Done Accounts::endSignIns(qint64 account, FamilyId but)
{
    return m_database.run("DELETE FROM token WHERE account = ? AND family <> ?", account, but);
}

Done Accounts::prune(const QDateTime& now)
{
    return m_database.run("DELETE FROM token WHERE expires < ?", now.addDays(-1));
}

static QByteArray auditSeal(const QByteArray& before, const QDateTime& time, const AuditRow& row)
{
    const QJsonArray fields { time.toMSecsSinceEpoch(), row.tenant, row.actor, row.action, row.subject, row.detail };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return hash.result();
}

Done Accounts::audit(const AuditRow& row, const QDateTime& now)
{
    const auto before = firstRow(m_database, "SELECT hash FROM audit ORDER BY key DESC LIMIT 1", [](Statement& last) { return last.blob(0); });
    if (!before)
        return tl::unexpected(before.error());
    return m_database.run("INSERT INTO audit(time, tenant, actor, action, subject, detail, hash) VALUES(?,?,?,?,?,?,?)", now, row.tenant, row.actor,
        row.action, row.subject, row.detail, auditSeal(before->value_or(QByteArray()), now, row));
}

Result<QList<std::pair<QDateTime, AuditRow>>> Accounts::auditRows(int newest)
{
    return allRows(m_database, "SELECT time, tenant, actor, action, subject, detail FROM (SELECT * FROM audit ORDER BY key DESC LIMIT ?) ORDER BY key",
        [](Statement& row) { return std::pair(row.time(0), AuditRow { row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5) }); }, newest);
}

Result<qint64> Accounts::checkAudit()
{
    auto rows = m_database.query("SELECT key, time, tenant, actor, action, subject, detail, hash FROM audit ORDER BY key");
    if (!rows)
        return tl::unexpected(rows.error());
    QByteArray before;
    qint64 count = 0;
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return count;
        const AuditRow row { rows->integer(2), rows->text(3), rows->text(4), rows->text(5), rows->text(6) };
        ++count;
        if (rows->integer(0) != count || rows->blob(7) != auditSeal(before, rows->time(1), row))
            return fail(ErrorKind::Corrupt, u"audit.broken"_s, QString::number(rows->integer(0)));
        before = rows->blob(7);
    }
}

} // namespace Tongguan
