// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/layout.h"
#include "models/print/pages.h"
#include "models/print/truetype.h"

namespace Tongguan {

// Lays a record out by a layout. No text is cut: it is wrapped, made smaller, or goes on on the next page. "page" and
// "pages" are values of every band at the top and bottom of a page.
[[nodiscard]] PrintedPages compose(const Layout& layout, const PrintRecord& record, const TrueTypeFont& font);

} // namespace Tongguan
