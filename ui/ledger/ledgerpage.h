// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/abilities.h"

#include <QHash>
#include <QTabWidget>

namespace Tongguan {

// Bonded ledgers: the records first, then pages side by side, each added by who builds the program (lists, documents).
class LedgerPage final : public QTabWidget {
    Q_OBJECT
public:
    explicit LedgerPage(QWidget* parent = nullptr);

    void addPage(const QString& title, QWidget* page, Abilities needs = {});
    void setAbilities(Abilities abilities); // who has not all that a page needs does not see it
    void showPage(QWidget* page); // and the keys go to it

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QHash<QWidget*, Abilities> m_needs;
    Abilities m_abilities { Ability::Declare | Ability::Review | Ability::Govern };
};

} // namespace Tongguan
