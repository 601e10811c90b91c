// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientrooms.h"

namespace Tongguan {

// What the person does. Each function is the inside of one transaction: the document and its outbox row.
class LocalEdits final {
public:
    explicit LocalEdits(ClientRooms& rooms) : m_rooms(rooms) { }

    [[nodiscard]] Done save(DocumentId id, const Content& content);
    [[nodiscard]] Done importList(DocumentId id, const Document& list);
    [[nodiscard]] Done submit(DocumentId id);
    [[nodiscard]] Done takeBack(DocumentId id);
    [[nodiscard]] Done remove(DocumentId id);
    [[nodiscard]] Done undoRemove(DocumentId id);
    [[nodiscard]] Done retryNow(DocumentId id);
    [[nodiscard]] Done resolveConflict(DocumentId id, const Content& resolved);
    [[nodiscard]] Result<QList<DocumentId>> queueAgain(const QList<DocumentId>& ids); // gives back those it may not

private:
    [[nodiscard]] Done queueSave(Standing standing, qint64 baseRevision);
    [[nodiscard]] Done takeTheirs(Standing standing, qint64 revision);
    ClientRooms& m_rooms;
};

} // namespace Tongguan
