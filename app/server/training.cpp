// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/training.h"

#include "app/server/password.h"
#include "app/server/sampleconsults.h"
#include "app/server/sampleledger.h"
#include "app/server/sampleoffice.h"

#include <QDir>
#include <QFile>

namespace Tongguan {

Result<TenantRow> makeTenant(Storage& storage, const TenantRow& tenant, const QDateTime& now)
{
    return storage.write([&]() -> Result<TenantRow> {
        auto made = storage.accounts().addTenant(tenant, now);
        if (!made)
            return made;
        if (Done done = storage.accounts().audit({ made->key, u"console"_s, u"tenant.add"_s, made->id.toString(), {} }, now); !done)
            return tl::unexpected(done.error());
        return made;
    });
}

bool roleFits(Role role, TenantKind kind)
{
    const bool isOfficer = role == Role::Officer || role == Role::Supervisor;
    return isOfficer == (kind == TenantKind::Office);
}

Done makeUser(Storage& storage, const QString& tenant, const QString& user, Role role, const QString& password, const QDateTime& now)
{
    const auto owner = storage.accounts().tenantNamed(tenant);
    if (!owner)
        return tl::unexpected(owner.error());
    if (!*owner)
        return fail(ErrorKind::Invalid, u"tenant.unknown"_s, tenant);
    if (!roleFits(role, (*owner)->kind))
        return fail(ErrorKind::Invalid, u"role.unfit"_s, roleName(role));
    const PasswordHash hash = hashPassword(password); // before the lock
    return storage.write([&]() -> Done {
        const auto made = storage.accounts().addAccount({ 0, {}, (*owner)->key, user, role, hash.salt, hash.hash }, now);
        if (!made)
            return tl::unexpected(made.error());
        return storage.accounts().audit({ (*owner)->key, u"console"_s, u"user.add"_s, made->id.toString(), roleName(role) }, now);
    });
}

static Result<QJsonArray> makeTrainingUsers(Storage& storage, const Dictionary& dictionary, const QDateTime& now)
{
    TenantRow enterprise;
    enterprise.company = sampleCompany();
    enterprise.name = enterprise.company[u"traderName"_s].toString();
    enterprise.kind = TenantKind::Enterprise;
    TenantRow office;
    office.name = u"演示海关"_s;
    office.kind = TenantKind::Office;
    office.customs = u"*"_s;
    office.decide = Decide::Auto;
    for (TenantRow* tenant : { &enterprise, &office }) {
        auto made = makeTenant(storage, *tenant, now);
        if (!made)
            return tl::unexpected(made.error());
        *tenant = std::move(*made);
    }
    if (const auto made = makeSampleDeclarations(storage, enterprise, dictionary.declaration(), now); !made)
        return tl::unexpected(made.error());
    if (const auto made = makeSampleLedgers(storage, enterprise, dictionary, now); !made)
        return tl::unexpected(made.error());
    QJsonArray users;
    const std::array<std::pair<Role, const TenantRow*>, 5> wanted { { { Role::Broker, &enterprise }, { Role::Clerk, &enterprise },
        { Role::Trainer, &enterprise }, { Role::Officer, &office }, { Role::Supervisor, &office } } };
    for (const auto& [role, tenant] : wanted) {
        const QString name = roleName(role);
        const QString password = randomPassword();
        if (const Done done = makeUser(storage, tenant->name, name, role, password, now); !done)
            return tl::unexpected(done.error());
        users.append(QJsonObject { { u"user"_s, name }, { u"password"_s, password }, { u"role"_s, name }, { u"tenant"_s, tenant->name } });
    }
    return users;
}

// What a trainee imports by hand. A changed copy stays.
static Done writeSampleFiles(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Denied, u"training.write"_s, folder);
    for (const auto& [source, name] : { std::pair(u":/samples/stock.csv"_s, u"自有库存盘点.csv"_s) }) {
        const QString path = QDir(folder).filePath(name);
        if (QFile::exists(path))
            continue;
        if (!QFile::copy(source, path))
            return fail(ErrorKind::Denied, u"training.write"_s, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // a resource's copy cannot be written
    }
    return {};
}

static Result<SignedIn> trainingPerson(Storage& storage, Role role)
{
    const auto account = storage.accounts().accountNamed(roleName(role));
    const auto tenant = account && *account ? storage.accounts().tenant((*account)->tenant) : Result<std::optional<TenantRow>>(fail(ErrorKind::Bug, u"training.users"_s));
    if (!tenant || !*tenant)
        return tenant ? fail(ErrorKind::Bug, u"training.users"_s) : Result<SignedIn>(tl::unexpected(tenant.error()));
    return SignedIn { **account, **tenant, {} };
}

static Done makeTrainingConsults(Server& server, Storage& storage, const QDateTime& now)
{
    const auto broker = trainingPerson(storage, Role::Broker), officer = trainingPerson(storage, Role::Officer);
    if (!broker || !officer)
        return tl::unexpected(broker ? officer.error() : broker.error());
    OfficeCalendar calendar;
    calendar.extraHours = { { QTime(17, 30), QTime(19, 30) } };
    calendar.weekendHours = { { QTime(9, 0), QTime(12, 0) } };
    if (const Done set = storage.write([&]() -> Done { return storage.consults().setCalendar(officer->tenant.key, calendar.toJson()); }); !set)
        return set;
    return makeSampleConsults(server.consults(), storage, *broker, *officer, now).map([](int) { });
}

Result<QString> prepareTraining(Server& server, const QString& folder, const Dictionary& dictionary, const QDateTime& now)
{
    const QString path = QDir(folder).absoluteFilePath(u"training.json"_s);
    QJsonObject object;
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        object = QJsonDocument::fromJson(file.readAll()).object();
    {
        const auto place = server.workplaces().take();
        const auto tenants = place->storage->accounts().tenants();
        if (!tenants)
            return tl::unexpected(tenants.error());
        if (tenants->isEmpty()) {
            const auto users = makeTrainingUsers(*place->storage, dictionary, now);
            if (!users)
                return tl::unexpected(users.error());
            object.insert(u"users"_s, *users);
            if (Done talked = makeTrainingConsults(server, *place->storage, now); !talked)
                return tl::unexpected(talked.error());
        }
    }
    if (const Done done = writeSampleFiles(QDir(folder).absoluteFilePath(u"samples"_s)); !done)
        return tl::unexpected(done.error());
    object.insert(u"server"_s, server.url());
    object.insert(u"ca"_s, QDir(folder).absoluteFilePath(u"tls/ca.pem"_s));
    object.insert(u"caSha256"_s, QString::fromLatin1(server.identity().caFingerprint));
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    {
        QFile file(fresh);
        const QByteArray json = QJsonDocument(object).toJson();
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(json) != json.size())
            return fail(ErrorKind::Denied, u"training.write"_s, fresh);
    }
    QFile::remove(path);
    if (!QFile::rename(fresh, path))
        return fail(ErrorKind::Denied, u"training.write"_s, path);
    return path;
}

} // namespace Tongguan
