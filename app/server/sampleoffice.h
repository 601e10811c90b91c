// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/receipts.h"
#include "app/server/storage/storage.h"
#include "models/dictionary/documenttype.h"

namespace Tongguan {

// The training company by dictionary keys, from ":/scenarios/enterprise.json".
[[nodiscard]] QJsonObject sampleCompany();

struct SampleReceipt {
    QDateTime time;
    Decision decision;
};
// A document of the enterprise as it stands after these receipts; the first of them is the answer to its submission.
[[nodiscard]] Result<DocumentRow> placeSample(Storage& storage, const TenantRow& enterprise, const Document& document, const QDateTime& changed, const QList<SampleReceipt>& receipts);

// Fills a training enterprise with the declarations of ":/scenarios/office.json", in all states, with the receipts that
// led there and times counted back from `now`. One transaction; how many were made.
[[nodiscard]] Result<int> makeSampleDeclarations(Storage& storage, const TenantRow& enterprise, const DocumentType& type,
    const QDateTime& now);

} // namespace Tongguan
