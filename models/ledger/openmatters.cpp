// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/openmatters.h"

#include "models/base/text.h"
#include "models/ledger/ledgernames.h"

#include <algorithm>
#include <map>

namespace Tongguan {

namespace {

    constexpr std::array<const char16_t*, OpenMatterKinds> openMatterNames { u"listOpen", u"entryForeseen", u"consumptionMissing", u"overUse", u"overRecord", u"exchangeOpen",
        u"reworkOpen", u"useDiffers", u"leftoverOpen", u"defectiveOpen" };

    class MatterFinder final {
    public:
        MatterFinder(const LedgerBook& book, QDate from, QDate to)
            : m_book(book), m_from(from), m_to(to)
        {
        }

        QList<OpenMatter> find()
        {
            findForeseen();
            findMaterials();
            findProducts();
            if (m_book.useBy() != UseBy::UnitConsumption)
                findUse();
            findAccounts();
            return std::move(m_matters);
        }

    private:
        static OpenMatter matter(OpenMatterKind kind, LedgerSide side, int item, LedgerQuantity quantity, LedgerQuantity limit = {})
        {
            OpenMatter made;
            made.kind = kind;
            made.side = side;
            made.item = item;
            made.quantity = quantity;
            made.limit = limit;
            return made;
        }

        void findForeseen()
        {
            std::map<DocumentId, OpenMatter> lists;
            for (qsizetype i = 0; i < m_book.size(); ++i) {
                const Movement movement = m_book.movement(i);
                if (movement.standing != MovementStanding::Foreseen || movement.date > m_to || movement.date < m_from)
                    continue;
                const LedgerSide side = ruleOf(movement.kind).side;
                if (movement.document.isNull()) {
                    m_matters << matter(OpenMatterKind::EntryForeseen, side, movement.item, movement.quantity);
                    m_matters.last().version = movement.version;
                    m_matters.last().day = movement.date;
                    continue;
                }
                OpenMatter& list = lists.try_emplace(movement.document, matter(OpenMatterKind::ListOpen, side, 0, {})).first->second;
                list.document = movement.document;
                list.quantity += movement.quantity;
                ++list.lines;
                list.day = list.day.isValid() ? std::min(list.day, movement.date) : movement.date;
            }
            QList<OpenMatter> byDay;
            for (const auto& [id, list] : lists)
                byDay << list;
            std::ranges::stable_sort(byDay, {}, &OpenMatter::day);
            m_matters = byDay + m_matters;
        }

        void findMaterials()
        {
            for (const MaterialBalance& balance : m_book.balances(m_to)) {
                const LedgerTerms& terms = balance.terms;
                if (terms.remaining().isNegative())
                    m_matters << matter(OpenMatterKind::OverUse, LedgerSide::Material, balance.item, -terms.remaining());
                if (!terms.record.isZero() && terms.importTotal() > terms.record)
                    m_matters << matter(OpenMatterKind::OverRecord, LedgerSide::Material, balance.item, terms.importTotal(), terms.record);
                if (terms.exchangeExport != terms.exchangeImport)
                    m_matters << matter(OpenMatterKind::ExchangeOpen, LedgerSide::Material, balance.item, terms.exchangeExport - terms.exchangeImport);
            }
        }

        void findProducts()
        {
            for (const ProductBalance& balance : m_book.productBalances(m_to)) {
                const ProductTerms& terms = balance.terms;
                if (!terms.record.isZero() && terms.exportTotal() > terms.record)
                    m_matters << matter(OpenMatterKind::OverRecord, LedgerSide::Product, balance.item, terms.exportTotal(), terms.record);
                if (terms.reworkImport != terms.reworkExport)
                    m_matters << matter(OpenMatterKind::ReworkOpen, LedgerSide::Product, balance.item, terms.reworkImport - terms.reworkExport);
            }
            for (const LedgerRemark& remark : m_book.remarks()) {
                if (remark.code != u"ledger.consumption.missing")
                    continue;
                m_matters << matter(OpenMatterKind::ConsumptionMissing, LedgerSide::Product, remark.item, remark.asked);
                m_matters.last().version = remark.version;
            }
        }

        void findUse()
        {
            for (const UseComparison& use : m_book.useComparison(m_from, m_to)) {
                const LedgerUnits gap = (use.actual - use.standard).units();
                if (!use.standard.isZero() && (gap < 0 ? -gap : gap) * 20 > use.standard.units())
                    m_matters << matter(OpenMatterKind::UseDiffers, LedgerSide::Material, use.item, use.actual, use.standard);
            }
        }

        void findAccounts()
        {
            for (const LeftoverBalance& balance : m_book.leftovers(m_to)) {
                if (!balance.held().isZero())
                    m_matters << matter(OpenMatterKind::LeftoverOpen, LedgerSide::Material, balance.item, balance.held());
            }
            for (const DefectiveBalance& balance : m_book.defectives(m_to)) {
                if (!balance.held().isZero())
                    m_matters << matter(OpenMatterKind::DefectiveOpen, LedgerSide::Product, balance.item, balance.held());
            }
        }

        const LedgerBook& m_book;
        QDate m_from, m_to;
        QList<OpenMatter> m_matters;
    };

} // namespace

QString openMatterName(OpenMatterKind kind) { return ledgerName(openMatterNames, kind); }

std::optional<OpenMatterKind> openMatterOf(QStringView name) { return ledgerEnum<OpenMatterKind>(openMatterNames, name); }

bool isBlocking(OpenMatterKind kind)
{
    switch (kind) {
    case OpenMatterKind::ListOpen:
    case OpenMatterKind::ConsumptionMissing:
    case OpenMatterKind::OverUse:
        return true;
    case OpenMatterKind::EntryForeseen:
    case OpenMatterKind::OverRecord:
    case OpenMatterKind::ExchangeOpen:
    case OpenMatterKind::ReworkOpen:
    case OpenMatterKind::UseDiffers:
    case OpenMatterKind::LeftoverOpen:
    case OpenMatterKind::DefectiveOpen:
        return false;
    }
    return false;
}

QList<OpenMatter> openMatters(const LedgerBook& book, QDate from, QDate to) { return MatterFinder(book, from, to).find(); }

} // namespace Tongguan
