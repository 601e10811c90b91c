// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/declaration/partnerbook.h"

#include <QObject>

namespace Tongguan {

class DocumentPage;
class FieldSuggestions;

// Below the fields of the parties and the contract: companies and contracts of earlier declarations. A company that is
// taken fills all its fields; a contract fills what is still empty with what stays the same. Nothing is filled in by itself.
class PartnerAid final : public QObject {
    Q_OBJECT
public:
    // `book` outlives the page.
    PartnerAid(DocumentPage& page, const PartnerBook& book);

private:
    void offerPartners(const PartnerBook::Role& role);
    void offerContracts();
    void takePartner(const PartnerBook::Role& role, const Partner& partner);
    void takeContract(const PastContract& contract);
    [[nodiscard]] class QLineEdit* inputOf(const QString& key) const;

    DocumentPage& m_page;
    const PartnerBook& m_book;
    QList<Partner> m_partners; // as offered last
    QList<PastContract> m_contracts;
};

} // namespace Tongguan
