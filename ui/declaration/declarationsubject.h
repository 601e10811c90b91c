// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/listsubject.h"

namespace Tongguan {

// The list of customs declarations.
[[nodiscard]] ListSubject declarationSubject();

} // namespace Tongguan
