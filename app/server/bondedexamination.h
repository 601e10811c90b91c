// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/storage.h"
#include "models/dictionary/document.h"

namespace Tongguan {

[[nodiscard]] bool isTransfer(const Document& list); // deep processing goes on at another enterprise

// The list that this one names as its other side, whoever's it is; nothing where there is none.
struct OtherSide {
    DocumentRow row;
    Document list;
};
[[nodiscard]] Result<std::optional<OtherSide>> otherSideOf(Storage& storage, const Dictionary& dictionary, const Document& list);

// Where the quantities of both sides differ, by commodity code, at the places of `list`.
[[nodiscard]] QList<FieldRemark> transferDifferences(const Document& list, const Document& other, const QString& otherNo);

} // namespace Tongguan
