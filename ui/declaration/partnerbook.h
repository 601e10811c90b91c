// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/dictionary/document.h"

#include <QDateTime>
#include <QHash>

namespace Tongguan {

// A company as earlier declarations named it, whatever part it had there.
struct Partner {
    enum class Side { Domestic, Overseas };
    QStringList values; // domestic: USCC, customs code, CIQ code, name; overseas: code, name
    int uses = 0;
    QDate last;
    [[nodiscard]] QString name() const { return values.constLast(); }
};

// A contract under which goods were declared before, and what its last declaration said of all that stays the same.
struct PastContract {
    QString number, party, overseas, declaration;
    int uses = 0;
    QDate last;
    QList<std::pair<QString, QString>> head; // element keys and values
};

// What the head of a declaration can be filled with from those made before: companies and contracts. It is told each
// declaration once and again after each change of it; nothing of it is stored.
class PartnerBook final {
public:
    void learn(DocumentId id, const Document& declaration, const QDateTime& changed);
    void forget(DocumentId id);

    // Those of which a value holds what was typed, most used first; what only `except` names does not count.
    [[nodiscard]] QList<Partner> partners(Partner::Side side, const QString& typed, DocumentId except, int limit) const;
    [[nodiscard]] QList<PastContract> contracts(const QString& typed, Direction direction, DocumentId except, int limit) const;

    struct Role {
        Partner::Side side;
        QStringList keys; // of the head, in the order of Partner::values
    };
    [[nodiscard]] static const QList<Role>& roles();

private:
    struct Entry {
        QDateTime changed;
        Direction direction = Direction::Import;
        QString number, contract;
        QList<std::pair<Partner::Side, QStringList>> partners;
        QList<std::pair<QString, QString>> head;
    };
    QHash<DocumentId, Entry> m_entries;
};

} // namespace Tongguan
