// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "models/dictionary/document.h"
#include "models/ledger/movement.h"

namespace Tongguan {

// ":/ledger/effects.json": what a bonded inventory list does to the ledger.
class ListEffects final {
public:
    [[nodiscard]] static const ListEffects& builtIn();

    // Nothing where the combination is not known: then the list must be looked at by a person.
    [[nodiscard]] std::optional<MovementKind> effectOf(QStringView direction, QStringView side, QStringView supervisionMode) const;
    [[nodiscard]] Label nameOf(MovementKind kind) const;
    [[nodiscard]] const QString& source() const { return m_source; }

private:
    struct Effect {
        MovementKind kind;
        QString direction, side;
        QStringList modes;
    };
    QList<Effect> m_effects;
    QList<Label> m_names; // by kind
    QString m_source;
};

// The movements of a document of the type "inventoryList", one for each line. Their ids follow from the document, the line and
// the number of the change, so that the same list never counts twice, and an amended one is another fact. MovementStanding as the list's
// deduction mark says; a list that customs has not seen yet counts as foreseen.
// Errors: "ledger.list.effect" (no known effect; `field` "supervisionMode"), "ledger.list.line" (item, quantity or date is
// missing or wrong; `field` the place).
[[nodiscard]] Result<QList<Movement>> movementsOf(const Document& list, DocumentId id, const ListEffects& effects = ListEffects::builtIn());

// The record that the list is about, "" where it names none.
[[nodiscard]] QString recordOf(const Document& list);

} // namespace Tongguan
