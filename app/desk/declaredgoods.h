// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "ui/consult/inspectionrecord.h"

namespace Tongguan {

// The lines of a declaration or an inventory list, as an inspection's record begins with them. Units by their names.
[[nodiscard]] QList<DeclaredGoods> declaredGoods(const Document& document, const QHash<QString, QString>& unitNames);

} // namespace Tongguan
