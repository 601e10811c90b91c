// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/partneraid.h"

#include "ui/document/documentpage.h"
#include "ui/document/fieldsuggestions.h"
#include "ui/forms/fieldrow.h"

#include <QLineEdit>

namespace Tongguan {

static constexpr int MostPartners = 8;

PartnerAid::PartnerAid(DocumentPage& page, const PartnerBook& book)
    : QObject(&page)
    , m_page(page)
    , m_book(book)
{
    for (const PartnerBook::Role& role : PartnerBook::roles()) {
        offerPartners(role);
    }
    offerContracts();
}

QLineEdit* PartnerAid::inputOf(const QString& key) const
{
    const Result<Place> place = m_page.document().place(key);
    FieldRow* row = place ? m_page.field(*place) : nullptr;
    return row ? qobject_cast<QLineEdit*>(row->editor()->input()) : nullptr;
}

static QString usesText(int uses, const QDate& last)
{
    return PartnerAid::tr("%n declaration(s), last %1", nullptr, uses).arg(last.toString(Qt::ISODate));
}

void PartnerAid::offerPartners(const PartnerBook::Role& role)
{
    for (const QString& key : role.keys) {
        QLineEdit* input = inputOf(key);
        if (!input) {
            continue;
        }
        auto* suggestions = new FieldSuggestions(
            input,
            [this, &role](const QString& typed) {
                m_partners = m_book.partners(role.side, typed, m_page.id(), MostPartners);
                SuggestionGroup group { tr("Companies of earlier declarations"), {} };
                for (int number = 0; const Partner& partner : std::as_const(m_partners)) {
                    const QString code = partner.values.value(role.side == Partner::Side::Domestic ? 1 : 0);
                    group.rows.append({ code, partner.name(), usesText(partner.uses, partner.last), number++, false });
                }
                return QList<SuggestionGroup> { group };
            },
            this);
        connect(suggestions, &FieldSuggestions::picked, this, [this, &role](int number) {
            if (number < m_partners.size()) {
                takePartner(role, Partner(m_partners.at(number)));
            }
        });
    }
}

void PartnerAid::offerContracts()
{
    QLineEdit* input = inputOf(u"contractNo"_s);
    if (!input) {
        return;
    }
    auto* suggestions = new FieldSuggestions(
        input,
        [this](const QString& typed) {
            m_contracts = m_book.contracts(typed, m_page.document().direction(), m_page.id(), MostPartners);
            SuggestionGroup group { tr("Contracts of earlier declarations: what stays the same is filled in where it is empty"), {} };
            for (int number = 0; const PastContract& contract : std::as_const(m_contracts)) {
                const QString parties = contract.overseas.isEmpty() ? contract.party : tr("%1 · %2").arg(contract.party, contract.overseas);
                group.rows.append({ contract.number, parties, usesText(contract.uses, contract.last), number++, false });
            }
            return QList<SuggestionGroup> { group };
        },
        this);
    connect(suggestions, &FieldSuggestions::picked, this, [this](int number) {
        if (number < m_contracts.size()) {
            takeContract(PastContract(m_contracts.at(number)));
        }
    });
}

void PartnerAid::takePartner(const PartnerBook::Role& role, const Partner& partner)
{
    QList<std::pair<Place, QString>> values;
    for (qsizetype at = 0; at < role.keys.size(); ++at) {
        const Result<Place> place = m_page.document().place(role.keys.at(at));
        if (place && !partner.values.value(at).isEmpty()) { // what is not known of it stays as it was typed
            values.append({ *place, partner.values.at(at) });
        }
    }
    m_page.model().setValues(tr("Take %1").arg(partner.name()), values);
    m_page.commit();
}

void PartnerAid::takeContract(const PastContract& contract)
{
    const Document& document = m_page.document();
    QList<std::pair<Place, QString>> values;
    if (const Result<Place> place = document.place(u"contractNo")) {
        values.append({ *place, contract.number });
    }
    for (const auto& [key, value] : contract.head) {
        const Result<Place> place = document.place(key);
        if (place && document.value(*place).isEmpty()) {
            values.append({ *place, value });
        }
    }
    m_page.model().setValues(tr("Take contract %1").arg(contract.number), values);
    m_page.commit();
    m_page.notice(tr("%n field(s) filled in from %1. Ctrl+Z takes it back.", nullptr, int(values.size()) - 1).arg(contract.declaration));
}

} // namespace Tongguan
