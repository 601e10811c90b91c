// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/declaration/lifecycle.h"
#include "models/dictionary/document.h"
#include "models/tables/pagesource.h"

#include <QDateTime>

namespace Tongguan {

// What an officer asks about a place of it.
struct DocumentQuestion {
    QString id, place, text, asker; // place "line[2].quantity", "" for the whole
    QDateTime asked;
    QString answer; // "" until it is given
    bool isSent = true; // false: the answer waits for a line
    bool operator==(const DocumentQuestion&) const = default;
};

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
    QList<DocumentQuestion> questions;
    bool isForeign = false; // somebody else's, to be looked at: nothing of it is kept or changed here

    [[nodiscard]] bool mayBeEdited() const { return isEditable(state) && !isForeign; }
};

// A word in the head that leads somewhere: questions, consultations.
struct HeadTag {
    QString key, icon, text, hint;
    bool isUrgent = false; // wants something of the reader
    bool operator==(const HeadTag&) const = default;
};

// Another document that this one belongs to.
struct DocumentLink {
    DocumentId id;
    QString text; // "Customs declaration TG26… Released"
    bool operator==(const DocumentLink&) const = default;
};

} // namespace Tongguan
