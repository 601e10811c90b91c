// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/rows.h"

namespace Tongguan {

template <class Value, std::size_t Count>
static std::optional<Value> valueOfName(const std::array<Value, Count>& all, QString (*nameOf)(Value), QStringView name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](Value value) { return nameOf(value) == name; });
    return found == all.end() ? std::nullopt : std::optional<Value>(*found);
}

QString tenantKindName(TenantKind kind)
{
    switch (kind) {
    case TenantKind::Enterprise: return u"enterprise"_s;
    case TenantKind::Office: return u"office"_s;
    }
    return {};
}

std::optional<TenantKind> tenantKindFromName(QStringView name)
{
    return valueOfName(std::array { TenantKind::Enterprise, TenantKind::Office }, tenantKindName, name);
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Broker: return u"broker"_s;
    case Role::Clerk: return u"clerk"_s;
    case Role::Officer: return u"officer"_s;
    case Role::Supervisor: return u"supervisor"_s;
    case Role::Trainer: return u"trainer"_s;
    }
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    return valueOfName(std::array { Role::Broker, Role::Clerk, Role::Officer, Role::Supervisor, Role::Trainer }, roleName, name);
}

QString decideName(Decide decide)
{
    switch (decide) {
    case Decide::Auto: return u"auto"_s;
    case Decide::Wait: return u"wait"_s;
    }
    return {};
}

std::optional<Decide> decideFromName(QStringView name)
{
    return valueOfName(std::array { Decide::Auto, Decide::Wait }, decideName, name);
}

} // namespace Tongguan
