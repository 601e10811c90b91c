// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/storage.h"
#include "models/base/clock.h"

#include <QTextStream>

namespace Tongguan {

// tongguan-server tenant|user|status|audit|backup: what its owner does with a server, running or not. Results go to `out`;
// what changes somebody's rights stands in the audit chain.
class AdminConsole final {
public:
    AdminConsole(Storage& storage, const ClockPort& clock, QTextStream& out);

    [[nodiscard]] Done listTenants();
    [[nodiscard]] Done listUsers(const QString& tenant); // "": of all
    [[nodiscard]] Done status(const QString& folder);

    // Each ends all sign-ins of that user at once; a stream of events that is open, within a quarter of an hour. Codes:
    // "user.unknown", "role.unfit", "password.length".
    [[nodiscard]] Done setPassword(const QString& user, const QString& password); // opens a locked account again, too
    [[nodiscard]] Done lock(const QString& user); // nobody signs in until there is a new password
    [[nodiscard]] Done setRole(const QString& user, Role role);

    [[nodiscard]] Done printAudit(int newest); // oldest of these first
    [[nodiscard]] Done checkAudit();

    // All of the server's folder into a new one: the database as of one moment, also while a server runs on it, then its keys and
    // files. The copy is examined before it is called done. "backup.exists" where something is there.
    [[nodiscard]] Done backup(const QString& folder, const QString& to);

private:
    [[nodiscard]] Result<AccountRow> userNamed(const QString& name);
    [[nodiscard]] Done change(const AccountRow& account, const QString& action, const QString& detail, const std::function<Done(Accounts&)>& work);

    Storage& m_storage;
    const ClockPort& m_clock;
    QTextStream& m_out;
};

} // namespace Tongguan
