// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QFuture>

namespace Tongguan {

class ClientOffice;
class DocumentFlow;

// The documents that a consultation can be about: a company's own, of every desk; for an officer the cases of that company.
[[nodiscard]] QFuture<QList<ConsultSubject>> findConsultSubjects(ClientOffice& office, const QList<DocumentFlow*>& desks, const QString& text, const QString& enterprise);

} // namespace Tongguan
