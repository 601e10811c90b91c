// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/singlewindow/declarationmessage.h"

namespace Tongguan {

// A bonded inventory list (INV101) out of its signed envelope, or bare. The document is of the type "inventoryList"; what the
// dictionary does not know is kept. Errors: those of MessageXml, "message.bonded" (another bonded document), "xml.root".
[[nodiscard]] Result<Document> readInventoryList(const Dictionary& dictionary, const QByteArray& bytes);

} // namespace Tongguan
