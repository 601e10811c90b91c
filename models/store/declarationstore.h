// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/body.h"
#include "models/store/searchindex.h"
#include "models/tables/pagesource.h"

namespace Tongguan {

// How a document stands: everything of its row but what is shown of its content.
struct Standing {
    qint64 k = 0;
    DocumentId id {};
    QString type = QStringLiteral("declaration");
    qint64 revision = 0;
    DeclarationState state = DeclarationState::Draft;
    SyncState sync = SyncState::LocalOnly;
    QString problem {};
    bool removed = false;
    QDateTime created {}, changed {};
};

// A document ready to be written: its body and what rows and search need of it.
struct Content {
    QString type;
    QByteArray body;
    Summary summary;
    QString search; // folded

    [[nodiscard]] static Content of(const Document& document);
};

// The tables doc, content and base. Every writing function is for use inside a transaction.
class DeclarationStore final {
public:
    DeclarationStore(Database& database, SearchIndex& index)
        : m_database(database)
        , m_index(index)
    {
    }

    [[nodiscard]] Result<std::optional<Standing>> find(DocumentId id); // with removed ones
    [[nodiscard]] Result<Standing> known(DocumentId id);               // "declaration.unknown" where removed or absent
    [[nodiscard]] Result<Standing> byKey(qint64 k);
    [[nodiscard]] Result<QByteArray> body(qint64 k);
    [[nodiscard]] Result<QByteArray> base(qint64 k); // null where there is none

    [[nodiscard]] Result<qint64> insert(const Standing& standing, const Content& content);
    // The new body, its summary and search text. A payload that is on the line keeps the old body.
    [[nodiscard]] Done write(const Standing& standing, const Content& content);
    [[nodiscard]] Done update(const Standing& standing); // revision, state, sync, problem, changed
    [[nodiscard]] Done keepBase(qint64 k);               // the present body becomes the base, where there is none
    [[nodiscard]] Done setBase(qint64 k, const QByteArray& body);
    [[nodiscard]] Done dropBase(qint64 k);
    [[nodiscard]] Done setRemoved(const Standing& standing, bool removed);
    [[nodiscard]] Done purge(const Standing& standing); // with all that hangs on it
    [[nodiscard]] Done noteEntryNo(qint64 k, const QString& entryNo); // from a receipt, where the document has none

    [[nodiscard]] Result<QList<DocumentId>> findByNumber(const QString& number);
    [[nodiscard]] Result<qint64> rejectedCount();
    [[nodiscard]] Result<std::optional<DeclarationRow>> row(qint64 k);

private:
    [[nodiscard]] Result<QString> searchText(qint64 k);
    [[nodiscard]] Result<QString> entryNoOfReceipts(qint64 k);
    Database& m_database;
    SearchIndex& m_index;
};

[[nodiscard]] std::optional<SyncState> syncStateFromName(QStringView name);

} // namespace Tongguan
