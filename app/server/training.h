// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/server.h"

namespace Tongguan {

// A tenant or a user from a command line or the training set. Codes: "name.taken", "tenant.unknown", "role.unfit".
[[nodiscard]] Result<TenantRow> makeTenant(Storage& storage, const TenantRow& tenant, const QDateTime& now);
[[nodiscard]] bool roleFits(Role role, TenantKind kind); // officers and supervisors in offices, all others in enterprises
[[nodiscard]] Done makeUser(Storage& storage, const QString& tenant, const QString& user, Role role, const QString& password, const QDateTime& now);

// Where there is nobody yet: an enterprise with a broker, a clerk and a trainer, its declarations and ledgers, an office that
// decides by itself with an officer and a supervisor, all with random passwords, and consultations between them; and in
// `folder`/samples the files to import by hand, such as the enterprise's own stock. The accounts stand, with the server's
// present URL and its authority's
// certificate, in `folder`/training.json, which only its owner may read.
[[nodiscard]] Result<QString> prepareTraining(Server& server, const QString& folder, const Dictionary& dictionary, const QDateTime& now); // the file

} // namespace Tongguan
