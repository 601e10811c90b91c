// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/documenttype.h"
#include "ui/forms/codeline.h"

namespace Tongguan {

// The fields of a type's form by name or key, as what a line of codes offers: the code is the key's path.
[[nodiscard]] CodeLine::Source fieldSource(const DocumentType& type);

} // namespace Tongguan
