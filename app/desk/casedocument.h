// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientstore.h"

namespace Tongguan {

class ClientOffice;
class Dictionary;

// A company's document as its office has it on the server, for an officer who consults beside it. What was fetched once is
// kept, for when there is no line. Refused "unknown" where the server has no such case for this office.
[[nodiscard]] QFuture<Result<StoredDeclaration>> fetchCase(ClientOffice& office, const Dictionary& dictionary, DocumentId id, const QString& tenant);
[[nodiscard]] Result<StoredDeclaration> caseFromJson(const Dictionary& dictionary, const QByteArray& json); // Corrupt "net.answer"

// The newest submitted documents of a company ("": of all) whose number or party has that text.
struct CaseRow {
    DocumentId id;
    QString type, number, entryNo, party, tenant;
};
[[nodiscard]] QFuture<Result<QList<CaseRow>>> findCases(ClientOffice& office, const QString& tenant, const QString& text, int limit);

} // namespace Tongguan
