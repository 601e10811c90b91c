// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QHash>

namespace Tongguan {

// One kind of bonded document as the desk treats it: ":/ledger/desk.json". What it consists of is its document type's.
struct BondedKind {
    const DocumentType* type = nullptr;
    QString icon;
    QStringList directions; // in which a new one can be begun; empty: it has none
    QList<std::pair<QString, QString>> initial; // values of a new one
    QHash<QString, QString> company; // element -> key of the enterprise file
    QStringList given; // elements that a copy leaves out
    bool movesLedger = false; // its lines move what a record allows
    QStringList mentions; // elements that hold the numbers of other documents
    QStringList mentionedBy; // types that hold its own number
    QString changes; // element that counts the changes of an approved one; "": it is not changed
    QStringList today; // elements that a new one, and a change, is dated by

    // A new one: the kind's values, what the enterprise file says of the company, and its own number.
    [[nodiscard]] Document blank(const QString& direction, const QString& number, const QHash<QString, QString>& enterprise) const;
    // `approved` again with all its rows, to be edited and submitted as a change; the rows keep their ids.
    [[nodiscard]] Document changeOf(const Document& approved, const QString& number) const;
    [[nodiscard]] bool isChange(const Document& document) const;
};

// In the order of the menus; kinds that the dictionary does not have are left out. The dictionary must outlive them.
[[nodiscard]] QList<BondedKind> bondedKinds(const Dictionary& dictionary);
// Fails with Invalid "ledger.desk" where the data names what a document type does not have.
[[nodiscard]] Done bondedKindsVerdict(const Dictionary& dictionary);

} // namespace Tongguan
