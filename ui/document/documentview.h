// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/declaration/lifecycle.h"
#include "models/dictionary/document.h"
#include "models/tables/pagesource.h"

#include <QDateTime>

namespace Tongguan {

// One declaration as the page shows it; the flow fills it from the store.
struct DocumentView {
    DocumentId id;
    Document document;
    DeclarationState state = DeclarationState::Draft;
    SyncState sync = SyncState::LocalOnly;
    QString problem; // why it waits, was refused or conflicts, in words; "" where all is well
    qint64 revision = 0;
    QDateTime changed; // UTC: when the state came or the text changed
    QList<Receipt> receipts;
    Document conflictBase, conflictTheirs; // null unless sync is Conflict
};

// Another document that this one belongs to.
struct DocumentLink {
    DocumentId id;
    QString text; // "Customs declaration TG26… Released"
    bool operator==(const DocumentLink&) const = default;
};

} // namespace Tongguan
