// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QList>

namespace Tongguan {

// How a bonded document travels.
struct BondedForm {
    enum class Envelope { Signature, Import }; // Signature/Object/Package, or the bare message with its ImportInfo
    QString document; // type's key: "inventoryList"
    QString message;  // "INV101"
    Envelope envelope = Envelope::Signature;
    bool pocket = false; // an empty PocketInfo stands before the data
    bool tellsSystem = false; // SysId
    QString receiver, operation;
    QString certainty; // "template", "derived", "customs"
    QString source;
};

// ":/ledger/messages.json"
class BondedForms final {
public:
    [[nodiscard]] static const BondedForms& builtIn();

    [[nodiscard]] const BondedForm* of(QStringView document) const; // null: the document has no message
    [[nodiscard]] const QList<BondedForm>& all() const { return m_forms; }
    // The customs system that keeps the record, by the letter of its number: "B1", "" where the letter tells none.
    [[nodiscard]] QString systemOf(QStringView recordNo) const;
    // What a message is that we do not take, by its root; empty where it is none of them.
    [[nodiscard]] Label otherMessage(QStringView root) const;

private:
    struct System {
        QString id, letters;
    };
    struct Other {
        QString root;
        Label name;
    };
    QList<BondedForm> m_forms;
    QList<System> m_systems;
    QList<Other> m_others;
};

} // namespace Tongguan
