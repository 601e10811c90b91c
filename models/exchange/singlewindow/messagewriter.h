// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/exchange/singlewindow/xmltext.h"

#include <functional>

namespace Tongguan {

// The element of the document's message with all that it says, into a text that is open; `tail` writes what stands behind
// the groups and is not of the document. Fails as writeDeclaration() does.
[[nodiscard]] Done writeMessageElement(XmlText& out, const Document& document, const WriteOptions& options, const std::function<void(XmlText&)>& tail = {});

} // namespace Tongguan
