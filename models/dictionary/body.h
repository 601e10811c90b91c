// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

// The document as canonical JSON in UTF-8: head members by key in dictionary order, groups as arrays of objects
// with "id" (16 hex digits), single groups as one object, unknown members and message elements kept.
// Equal documents give equal bytes.
[[nodiscard]] QByteArray toBody(const Document& document);

// Fails with Corrupt where it is not JSON in UTF-8 or not an object, and where it nests deeper than 16 or is over 32 MiB.
// Values that are no strings are taken as text (12.50 -> "12.50", true -> "1"). Lines without an id, or with the id of
// a line before them, get one made from their place, so that the same bytes give the same document.
[[nodiscard]] Result<Document> fromBody(const DocumentType& type, const QByteArray& json);

} // namespace Tongguan
