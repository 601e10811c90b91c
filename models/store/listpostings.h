// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientrooms.h"

namespace Tongguan {

// The ledgers follow the inventory lists: what a list does to its ledger is a function of how the list stands now, whatever
// came before and in whatever order. Its movements never change; where the list does, they are withdrawn and others posted,
// and the table ledger_posting keeps why.
//
//   Draft ... PreDeducted       foreseen; deducted once the declaration that it goes with is released (handbooks, account books)
//   Deducted, ThroughGate, WrittenOff   deducted
//   Returned, Deleted, removed, refused by the server   withdrawn
//
// All functions are part of the transaction that changes the list.
class ListPostings final {
public:
    explicit ListPostings(ClientRooms& rooms) : m_rooms(rooms) { }

    [[nodiscard]] Done follow(const QList<DocumentId>& ids); // of any type: those that mean nothing to a ledger are passed over
    [[nodiscard]] Done recordCame(const QString& number);    // posts what has waited for it
    [[nodiscard]] Result<QList<ListPosting>> of(DocumentId list);
    [[nodiscard]] bool hasChanged() const { return m_changed; } // a ledger

private:
    struct Wanted { // how the list stands
        MovementStanding standing = MovementStanding::Foreseen;
        QString reason, detail; // where it is withdrawn
    };
    struct Last { // the posting that may still stand
        int generation = -1;
        QString record, entryNo, reason;
        bool posted = false;
        MovementStanding standing = MovementStanding::Withdrawn;
        QByteArray facts;
    };
    struct Facts {
        QString record, entryNo;
        QList<Movement> movements;
        QByteArray digest;
    };
    [[nodiscard]] Done followOne(DocumentId id);
    [[nodiscard]] Done followDeclaration(qint64 k);
    [[nodiscard]] Done followList(const Standing& standing, const Last& last);
    [[nodiscard]] Done takeRecord(const Standing& standing);
    [[nodiscard]] Result<bool> isLastChange(const Standing& standing, const Document& document);
    [[nodiscard]] Done beginNextCycle(const Standing& standing);
    [[nodiscard]] Result<Last> lastOf(DocumentId list);
    [[nodiscard]] Result<Document> effective(const Standing& standing);
    [[nodiscard]] Result<Wanted> wantedOf(const Standing& standing, const Facts& facts);
    [[nodiscard]] Result<bool> isReleased(const QString& entryNo);
    [[nodiscard]] Done takeBack(DocumentId list, const Last& last, const QString& reason, const QString& detail);
    [[nodiscard]] Done post(DocumentId list, int generation, const Facts& facts, MovementStanding standing);
    [[nodiscard]] Result<std::optional<Error>> tryPost(const QString& record, const QList<Movement>& movements); // why the record does not take them
    [[nodiscard]] Done raise(DocumentId list, const Last& last, const Facts& facts, MovementStanding standing);
    [[nodiscard]] Done note(DocumentId list, int generation, const Facts& facts, MovementStanding standing, const std::optional<Error>& refused);

    ClientRooms& m_rooms;
    bool m_changed = false;
};

} // namespace Tongguan
