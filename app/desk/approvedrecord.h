// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientstore.h"

namespace Tongguan {

// The document of that handbook or account book with the most changes that customs has approved; nothing where none is here.
[[nodiscard]] QFuture<std::optional<StoredDeclaration>> approvedRecord(ClientStore& store, const QString& number, QObject* context);

} // namespace Tongguan
