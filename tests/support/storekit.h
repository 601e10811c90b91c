// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/store/clientstore.h"

namespace Tongguan {

// What tests of the store share: the dictionary, small declarations, and ids that are the same in every run.
namespace StoreKit {

    [[nodiscard]] const Dictionary& dictionary();
    [[nodiscard]] DocumentId documentId(int number); // never null
    // `values`: pairs of place and text, "line[1].goodsName" and so on; aborts on a wrong place.
    [[nodiscard]] Document document(std::initializer_list<std::pair<const char*, QString>> values);
    // Client number, party, goods name of the first line.
    [[nodiscard]] Document simple(const QString& number, const QString& party, const QString& goods);

    [[nodiscard]] OperationAnswer answerTo(const OutboxRow& row, OperationAnswer::Kind kind, qint64 revision, DeclarationState state);

} // namespace StoreKit

} // namespace Tongguan
