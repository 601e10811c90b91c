// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"

#include <QObject>
#include <QSet>

class QTableView;

namespace Tongguan {

class DeclarationTable;

// Keeps a list's selection with its documents. The table knows rows alone: where one comes on top or goes, the same rows
// hold other documents, and what one does next would be done to them.
class ListSelection final : public QObject {
    Q_OBJECT
public:
    ListSelection(QTableView& view, DeclarationTable& table, QObject* parent);

    [[nodiscard]] bool isMoving() const { return m_isMoving; } // what is current follows its document; nobody goes anywhere
    void hold(); // before the rows are read again; until a person selects anew

private:
    void bring(); // to where the documents are now

    QTableView& m_view;
    DeclarationTable& m_table;
    QSet<DocumentId> m_held;
    DocumentId m_current;
    bool m_isHolding = false;
    bool m_isMoving = false; // the selection changes, but nobody selects
};

} // namespace Tongguan
