// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/adminconsole.h"

#include "app/server/password.h"
#include "app/server/training.h"

#include <QDir>
#include <QDirIterator>
#include <QStorageInfo>

namespace Tongguan {

AdminConsole::AdminConsole(Storage& storage, const ClockPort& clock, QTextStream& out)
    : m_storage(storage), m_clock(clock), m_out(out)
{
}

Done AdminConsole::listTenants()
{
    const auto tenants = m_storage.accounts().tenants();
    if (!tenants)
        return tl::unexpected(tenants.error());
    for (const TenantRow& tenant : *tenants)
        m_out << tenant.id.toString() << '\t' << tenantKindName(tenant.kind) << '\t' << tenant.customs << '\t'
              << (tenant.kind == TenantKind::Office ? decideName(tenant.decide) : QString()) << '\t' << tenant.name << '\n';
    return {};
}

Done AdminConsole::listUsers(const QString& tenant)
{
    const auto tenants = m_storage.accounts().tenants();
    if (!tenants)
        return tl::unexpected(tenants.error());
    bool isKnown = tenant.isEmpty();
    for (const TenantRow& owner : *tenants) {
        if (!tenant.isEmpty() && owner.name != tenant)
            continue;
        isKnown = true;
        const auto users = m_storage.accounts().accounts(owner.key);
        if (!users)
            return tl::unexpected(users.error());
        for (const AccountRow& user : *users)
            m_out << user.name << '\t' << roleName(user.role) << '\t' << (user.isLocked() ? "locked" : "") << '\t' << owner.name << '\n';
    }
    if (!isKnown)
        return fail(ErrorKind::Invalid, u"tenant.unknown"_s, tenant);
    return {};
}

Done AdminConsole::status(const QString& folder)
{
    const auto counts = m_storage.read([this] { return m_storage.counts(); });
    if (!counts)
        return tl::unexpected(counts.error());
    m_out << "version\t" << TONGGUAN_VERSION << '\n';
    for (const auto& [what, count] : *counts)
        m_out << what << '\t' << count << '\n';
    m_out << "database\t" << QFileInfo(QDir(folder).filePath(u"server.db"_s)).size() << " bytes\n";
    m_out << "free on the disk\t" << QStorageInfo(folder).bytesAvailable() << " bytes\n";
    return checkAudit();
}

Result<AccountRow> AdminConsole::userNamed(const QString& name)
{
    auto user = m_storage.accounts().accountNamed(name);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return fail(ErrorKind::Invalid, u"user.unknown"_s, name);
    return std::move(**user);
}

Done AdminConsole::change(const AccountRow& account, const QString& action, const QString& detail, const std::function<Done(Accounts&)>& work)
{
    return m_storage.write([&]() -> Done {
        Accounts& accounts = m_storage.accounts();
        if (Done done = work(accounts); !done)
            return done;
        if (Done done = accounts.endSignIns(account.key); !done)
            return done;
        return accounts.audit({ account.tenant, u"console"_s, action, account.id.toString(), detail.isEmpty() ? account.name : account.name + u": " + detail }, m_clock.now());
    });
}

Done AdminConsole::setPassword(const QString& user, const QString& password)
{
    if (password.size() < LeastPassword || password.size() > MostPassword)
        return fail(ErrorKind::Invalid, u"password.length"_s, u"%1 to %2 characters"_s.arg(LeastPassword).arg(MostPassword));
    const auto account = userNamed(user);
    if (!account)
        return tl::unexpected(account.error());
    const PasswordHash hash = hashPassword(password); // before the lock
    return change(*account, u"user.password"_s, {}, [&](Accounts& accounts) { return accounts.setPassword(account->key, hash.salt, hash.hash); });
}

// Without salt, and with the hash of what nobody knows: a try takes as long as any other, and never fits.
Done AdminConsole::lock(const QString& user)
{
    const auto account = userNamed(user);
    if (!account)
        return tl::unexpected(account.error());
    const QByteArray hash = hashPassword(QString::fromLatin1(randomToken())).hash;
    return change(*account, u"user.lock"_s, {}, [&](Accounts& accounts) { return accounts.setPassword(account->key, {}, hash); });
}

Done AdminConsole::setRole(const QString& user, Role role)
{
    const auto account = userNamed(user);
    if (!account)
        return tl::unexpected(account.error());
    const auto tenant = m_storage.accounts().tenant(account->tenant);
    if (!tenant)
        return tl::unexpected(tenant.error());
    if (!*tenant || !roleFits(role, (*tenant)->kind))
        return fail(ErrorKind::Invalid, u"role.unfit"_s, roleName(role));
    return change(*account, u"user.role"_s, roleName(account->role) + u" -> " + roleName(role), [&](Accounts& accounts) { return accounts.setRole(account->key, role); });
}

Done AdminConsole::printAudit(int newest)
{
    const auto rows = m_storage.accounts().auditRows(newest);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto& [time, row] : *rows)
        m_out << time.toString(Qt::ISODateWithMs) << '\t' << row.actor << '\t' << row.action << '\t' << row.subject << '\t' << row.detail << '\n';
    return {};
}

Done AdminConsole::checkAudit()
{
    const auto count = m_storage.accounts().checkAudit();
    if (!count)
        return tl::unexpected(count.error());
    m_out << "audit chain\t" << *count << " entries, unbroken\n";
    return {};
}

// What is copied beside the database: not what is made anew, nor what belongs to the database's own file.
static bool isOfDatabase(const QString& name)
{
    return name.startsWith(u"server.db") || name == u"training.json";
}

static Done copyFiles(const QDir& from, const QDir& to, qint64& files, qint64& bytes)
{
    QDirIterator each(from.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QString name = from.relativeFilePath(path);
        if (isOfDatabase(name))
            continue;
        const QString target = to.filePath(name);
        if (!QDir().mkpath(QFileInfo(target).path()))
            return fail(ErrorKind::Denied, u"backup.write"_s, target);
        QFile file(path);
        if (!file.copy(target)) {
            if (!QFile::exists(path))
                continue; // its time was over in between
            return fail(ErrorKind::Denied, u"backup.write"_s, u"%1: %2"_s.arg(target, file.errorString()));
        }
        ++files;
        bytes += QFileInfo(target).size();
    }
    return {};
}

static Done examineCopy(const QString& folder, qint64& audited)
{
    std::mutex writer;
    const auto copy = Storage::open(folder, writer);
    if (!copy)
        return tl::unexpected(copy.error());
    if (const Done whole = (*copy)->check(); !whole)
        return whole;
    const auto count = (*copy)->accounts().checkAudit();
    if (!count)
        return tl::unexpected(count.error());
    audited = *count;
    return {};
}

Done AdminConsole::backup(const QString& folder, const QString& to)
{
    const QDir from(folder), target(to);
    if (to.isEmpty() || (target.exists() && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(ErrorKind::Refused, u"backup.exists"_s, u"a backup goes into a folder of its own, new or empty"_s, to);
    if (target.absolutePath().startsWith(from.absolutePath() + u'/'))
        return fail(ErrorKind::Refused, u"backup.exists"_s, u"not inside of the server's own folder"_s, to);
    if (!QDir().mkpath(to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorKind::Denied, u"backup.write"_s, to);
    // The database first: files that it names are there by then.
    const QString database = target.filePath(u"server.db"_s);
    if (const Done copied = m_storage.copyTo(database); !copied)
        return copied;
    QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner);
    qint64 files = 1, bytes = QFileInfo(database).size(), audited = 0;
    if (const Done copied = copyFiles(from, target, files, bytes); !copied)
        return copied;
    if (const Done examined = examineCopy(to, audited); !examined)
        return examined;
    m_out << "backed up to " << QDir::toNativeSeparators(to) << ": " << files << (files == 1 ? " file, " : " files, ") << bytes << " bytes; " << audited << " entries of the audit chain, unbroken\n";
    return {};
}

} // namespace Tongguan
