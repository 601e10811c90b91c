// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/declaration/lifecycle.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QSet>

namespace Tongguan {

// How a document stands towards the server; shown beside its state.
enum class SyncState { Clean, Waiting, Conflict, Rejected, LocalOnly };
[[nodiscard]] QString syncStateName(SyncState state);

// One row of a list of documents. The state of a document that is no declaration is the carrier of its own: see bondedlife.h.
struct DeclarationRow {
    DocumentId id;
    QString type = QStringLiteral("declaration");
    QString number, entryNo, party, owner, goods, date, direction;
    int lineCount = 0;
    DeclarationState state = DeclarationState::Draft;
    SyncState sync = SyncState::LocalOnly;
    QDateTime changed; // UTC
    QString problem; // why it waits, was refused or conflicts; "" where all is well

    bool operator==(const DeclarationRow&) const = default;
};

enum class SortKey { Changed, Number, EntryNo, Party, Date, State };

struct ListFilter {
    QStringList types; // empty: declarations
    QString text; // any substring of 1..n characters of the searched values; blanks part terms, all must fit
    QSet<DeclarationState> states; // empty: all
    QDate from, to; // entry/exit date, null: open
    QString direction; // "", "I", "E"
    QSet<SyncState> syncs; // empty: all
    SortKey sort = SortKey::Changed;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const ListFilter&) const = default;
};

struct ListPage {
    QList<DeclarationRow> rows;
    qint64 offset = 0;
};

// Where the list's rows come from. Answers arrive later, on the caller's thread through the future.
class DeclarationSource {
public:
    virtual ~DeclarationSource() = default;
    [[nodiscard]] virtual QFuture<Result<qint64>> count(const ListFilter& filter) = 0;
    [[nodiscard]] virtual QFuture<Result<ListPage>> page(const ListFilter& filter, qint64 offset, int limit) = 0;
    // How many declarations are in each state, all filters but the state's applied.
    [[nodiscard]] virtual QFuture<Result<QHash<DeclarationState, qint64>>> countByState(const ListFilter& filter) = 0;
};

} // namespace Tongguan
