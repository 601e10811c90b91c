// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariff.h"
#include "ui/bonded/listledgerview.h"
#include "ui/document/fieldsuggestions.h"
#include "ui/forms/formmodel.h"

class QLabel;

namespace Tongguan {

class LinesView;

// What the ledger knows of the lines of a list: an item of the record is found by number, part number, code or name and
// brings what the record says of it; above the line stands what remains of it. What a person took is one step of undo.
class LedgerAid final : public QObject {
    Q_OBJECT
public:
    LedgerAid(FormModel& model, const Tariff& tariff, QObject* parent);

    void attach(LinesView& lines); // when the form's page of lines is built
    void setView(const ListLedgerView& view);
    // Lines that name an item of the record get what they lack of it, and what an other item had given them.
    void completeHead();
    void complete();
    void takeItem(const LedgerItem& item); // into the current line
    [[nodiscard]] QString remainderText() const; // of the current line

Q_SIGNALS:
    void taken(); // the document was changed: check and save it

private:
    [[nodiscard]] LedgerSide side() const; // that the list is of
    [[nodiscard]] QList<LedgerItem> fitting(const QString& typed) const;
    [[nodiscard]] QList<SuggestionGroup> offer(const QString& typed);
    void suggestAt(const char16_t* key);
    void fill(Record& line, const LedgerItem& item, bool over) const;
    void showRemainder();

    FormModel& m_model;
    const Tariff& m_tariff;
    ListLedgerView m_view;
    QPointer<LinesView> m_lines;
    QPointer<QLabel> m_remainder;
    QList<LedgerItem> m_offered; // what the popup's numbers mean
};

} // namespace Tongguan
