// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/ledger/ledgerbook.h"

#include <algorithm>

namespace Tongguan {

namespace {

    LedgerTerms within(const LedgerTerms& to, const LedgerTerms& before)
    {
        LedgerTerms period = to;
        for (const auto member : { &LedgerTerms::directImport, &LedgerTerms::transferIn, &LedgerTerms::carryIn, &LedgerTerms::exchangeExport, &LedgerTerms::exchangeImport,
                 &LedgerTerms::reexport, &LedgerTerms::carryOut, &LedgerTerms::domesticSale, &LedgerTerms::destruction, &LedgerTerms::productUse })
            period.*member -= before.*member;
        return period;
    }

} // namespace

std::vector<quint32> LedgerBook::productsOf(const Item& material) const
{
    std::vector<quint32> products;
    for (const Row& row : material.rows)
        products.push_back(m_versions[row.version].product);
    std::ranges::sort(products);
    products.erase(std::ranges::unique(products).begin(), products.end());
    return products;
}

LedgerTerms LedgerBook::terms(int material, QDate at, Counting counting) const
{
    const qint64 found = findItem(LedgerSide::Material, material);
    if (found < 0)
        return {};
    const Item& item = m_items[size_t(found)];
    if (!at.isValid())
        return termsOf(item, current(counting).kinds[size_t(found)], useOf(item, current(counting).bases));
    return termsOf(item, kindsAt(item, at, counting), useAt(item, at, counting));
}

// Of one item up to a day: only its own movements, and those of the products that use it.
LedgerBook::Kinds LedgerBook::kindsAt(const Item& item, QDate at, Counting counting) const
{
    Kinds kinds {};
    for (const quint32 i : item.movements) {
        if (m_day[i] <= qint32(at.toJulianDay()) && counts(i, counting))
            kinds[size_t(m_kind[i])] += m_quantity[i];
    }
    return kinds;
}

LedgerUnits LedgerBook::useAt(const Item& material, QDate at, Counting counting) const
{
    if (m_useBy != UseBy::UnitConsumption)
        return 0;
    std::vector<LedgerUnits> bases(m_versions.size() * cycles());
    for (const quint32 product : productsOf(material)) {
        for (const quint32 i : m_items[product].movements) {
            if (m_day[i] <= qint32(at.toJulianDay()) && counts(i, counting))
                bases[slotOf(i)] += baseUnits(i);
        }
    }
    return useOf(material, bases);
}

ProductTerms LedgerBook::productTerms(int product, QDate at, Counting counting) const
{
    const qint64 found = findItem(LedgerSide::Product, product);
    if (found < 0)
        return {};
    const Item& item = m_items[size_t(found)];
    if (!at.isValid())
        return productTermsOf(item, current(counting).kinds[size_t(found)]);
    return productTermsOf(item, kindsAt(item, at, counting));
}

QList<MaterialBalance> LedgerBook::balances(QDate at, Counting counting) const
{
    const Totals past = at.isValid() ? totalsAt(at, counting) : Totals {};
    const Totals& totals = at.isValid() ? past : current(counting);
    QList<MaterialBalance> list;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].item.side == LedgerSide::Material)
            list << MaterialBalance { m_items[i].item.no, termsOf(m_items[i], totals.kinds[i], useOf(m_items[i], totals.bases)) };
    }
    std::ranges::sort(list, {}, &MaterialBalance::item);
    return list;
}

QList<ProductBalance> LedgerBook::productBalances(QDate at, Counting counting) const
{
    const Totals past = at.isValid() ? totalsAt(at, counting) : Totals {};
    const Totals& totals = at.isValid() ? past : current(counting);
    QList<ProductBalance> list;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].item.side == LedgerSide::Product)
            list << ProductBalance { m_items[i].item.no, productTermsOf(m_items[i], totals.kinds[i]) };
    }
    std::ranges::sort(list, {}, &ProductBalance::item);
    return list;
}

QList<WriteOffLine> LedgerBook::writeOff(QDate from, QDate to, Counting counting) const
{
    const QList<MaterialBalance> before = balances(from.addDays(-1), counting);
    const QList<MaterialBalance> after = balances(to, counting);
    QList<WriteOffLine> lines;
    lines.reserve(after.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        lines << WriteOffLine { .item = after[i].item, .opening = before[i].terms.remaining(), .period = within(after[i].terms, before[i].terms), .closing = after[i].terms.remaining() };
    }
    return lines;
}

QList<CardLine> LedgerBook::card(LedgerSide side, int no, Counting counting) const
{
    const qint64 found = findItem(side, no);
    if (found < 0)
        return {};
    const Item& item = m_items[size_t(found)];
    std::vector<quint32> all = item.movements;
    QHash<quint32, const UseFactor*> factors; // by version
    if (side == LedgerSide::Material && m_useBy == UseBy::UnitConsumption) {
        for (const Row& row : item.rows)
            factors.insert(row.version, &row.factor);
        for (const quint32 product : productsOf(item)) {
            std::ranges::copy_if(m_items[product].movements, std::back_inserter(all), [&](quint32 i) { return factors.contains(m_version[i]); });
        }
    }
    std::ranges::sort(all, [this](quint32 a, quint32 b) { return m_day[a] != m_day[b] ? m_day[a] < m_day[b] : m_ids[a] < m_ids[b]; });

    QList<CardLine> lines;
    lines.reserve(qsizetype(all.size()));
    std::vector<LedgerUnits> bases(m_versions.size() * cycles());
    LedgerQuantity balance;
    for (const quint32 i : all) {
        LedgerUnits change = 0;
        if (counts(i, counting)) {
            const LedgerUnits quantity = m_quantity[i];
            const MovementRule& rule = ruleOf(m_kind[i]);
            const LedgerAccount own = side == LedgerSide::Material ? LedgerAccount::Stock : side == LedgerSide::Product ? LedgerAccount::Goods : LedgerAccount::Equipment;
            if (const auto factor = factors.constFind(m_version[i]); factor != factors.cend()) {
                LedgerUnits& base = bases[slotOf(i)];
                const LedgerUnits before = base;
                base += baseUnits(i);
                change = (*factor)->use(before) - (*factor)->use(base);
            } else if (rule.to == own) {
                change = quantity;
            } else if (rule.from == own) {
                change = -quantity;
            }
        }
        balance += LedgerQuantity::ofUnits(change);
        lines << CardLine { qsizetype(i), LedgerQuantity::ofUnits(change), balance };
    }
    return lines;
}

MaterialBalance LedgerBook::whatIf(const Consumption& consumption, Counting counting) const
{
    MaterialBalance balance { consumption.material, terms(consumption.material, {}, counting) };
    const qint64 product = findItem(LedgerSide::Product, consumption.product);
    if (m_useBy != UseBy::UnitConsumption || product < 0)
        return balance;
    const auto version = m_versionOf.constFind((quint64(product) << 32) | quint32(consumption.version));
    if (version == m_versionOf.cend())
        return balance;
    const qint64 material = findItem(LedgerSide::Material, consumption.material);
    const UseFactor* old = nullptr;
    if (material >= 0) {
        for (const Row& row : m_items[size_t(material)].rows) {
            if (row.version == *version)
                old = &row.factor;
        }
    }
    const UseFactor wanted(consumption);
    for (size_t cycle = 0; cycle < cycles(); ++cycle) {
        const LedgerUnits base = current(counting).bases[size_t(*version) * cycles() + cycle];
        balance.terms.productUse += LedgerQuantity::ofUnits(wanted.use(base) - (old ? old->use(base) : 0));
    }
    return balance;
}

std::array<LedgerQuantity, LedgerAccounts> LedgerBook::accounts(LedgerSide side, int no, Counting counting, QDate at) const
{
    std::array<LedgerQuantity, LedgerAccounts> held {};
    const qint64 found = findItem(side, no);
    if (found < 0)
        return held;
    const Item& item = m_items[size_t(found)];
    const Kinds kinds = at.isValid() ? kindsAt(item, at, counting) : current(counting).kinds[size_t(found)];
    const auto move = [&held](LedgerAccount from, LedgerAccount to, LedgerUnits units) {
        held[size_t(from)] -= LedgerQuantity::ofUnits(units);
        held[size_t(to)] += LedgerQuantity::ofUnits(units);
    };
    for (int kind = 0; kind < MovementKinds; ++kind) {
        const MovementRule& rule = ruleOf(MovementKind(kind));
        move(rule.from, rule.to, kinds[size_t(kind)]);
    }
    move(LedgerAccount::Stock, LedgerAccount::Process, at.isValid() ? useAt(item, at, counting) : useOf(item, current(counting).bases));
    return held;
}

// --- What does not fit

QList<LedgerRemark> LedgerBook::examine(const Movement& movement) const
{
    const LedgerSide side = ruleOf(movement.kind).side;
    const LedgerItem* known = item(side, movement.item);
    QList<LedgerRemark> list;
    if (!known || !m_items[size_t(findItem(side, movement.item))].recorded) {
        list << LedgerRemark { u"ledger.item.unknown"_s, side, movement.item, movement.version, movement.quantity, {} };
        return list;
    }
    const bool isBound = !known->record.isZero(); // by the record's quantity; 0: it names none
    const auto limit = [&](QStringView code, LedgerQuantity available) {
        if (movement.quantity > available)
            list << LedgerRemark { code.toString(), side, movement.item, movement.version, movement.quantity, available };
    };
    const LedgerTerms material = side == LedgerSide::Material ? terms(movement.item, {}, Counting::WithForeseen) : LedgerTerms {};
    const ProductTerms product = side == LedgerSide::Product ? productTerms(movement.item, {}, Counting::WithForeseen) : ProductTerms {};
    switch (movement.kind) {
    case MovementKind::DirectImport:
    case MovementKind::TransferIn:
    case MovementKind::CarryIn:
        if (isBound)
            limit(u"ledger.over.import", material.mayImport());
        break;
    case MovementKind::ExchangeImport:
        limit(u"ledger.over.exchange", material.mayExchangeImport());
        break;
    case MovementKind::ExchangeExport:
    case MovementKind::Reexport:
        limit(u"ledger.over.returnExport", material.mayReturnExport());
        break;
    case MovementKind::CarryOut:
        limit(u"ledger.over.carryOut", material.mayCarryOut());
        break;
    case MovementKind::DomesticSale:
    case MovementKind::Destruction:
    case MovementKind::MaterialUse:
        limit(u"ledger.over.sale", material.maySell());
        break;
    case MovementKind::ProductExport:
    case MovementKind::ProductTransfer:
        if (isBound)
            limit(u"ledger.over.export", product.mayExport());
        break;
    case MovementKind::ReworkImport:
        limit(u"ledger.over.reworkImport", product.mayReworkImport());
        break;
    case MovementKind::ReworkExport:
        limit(u"ledger.over.reworkExport", product.mayReworkExport());
        break;
    case MovementKind::ProductSale:
    case MovementKind::LeftoverArising:
    case MovementKind::LeftoverSale:
    case MovementKind::LeftoverReexport:
    case MovementKind::LeftoverDestruction:
    case MovementKind::EquipmentIn:
    case MovementKind::EquipmentOut:
    case MovementKind::DefectiveArising:
        break;
    case MovementKind::DefectiveSale:
    case MovementKind::DefectiveReexport:
    case MovementKind::DefectiveDestruction:
        limit(u"ledger.over.defective", accounts(side, movement.item, Counting::WithForeseen)[size_t(LedgerAccount::Defective)]);
        break;
    }
    return list;
}

QList<LedgerRemark> LedgerBook::remarks() const
{
    QList<LedgerRemark> list;
    const Totals& totals = current(Counting::WithForeseen);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        const auto remark = [&](QStringView code, LedgerQuantity asked, LedgerQuantity available, int version = 0) {
            list << LedgerRemark { code.toString(), item.item.side, item.item.no, version, asked, available };
        };
        const auto nearly = [](LedgerQuantity used, LedgerQuantity record) { return !record.isZero() && used.units() * 10 > record.units() * 9; };
        if (item.item.side == LedgerSide::Material) {
            const LedgerTerms terms = termsOf(item, totals.kinds[i], useOf(item, totals.bases));
            if (terms.remaining().isNegative())
                remark(u"ledger.negative", {}, terms.remaining());
            if (nearly(terms.importTotal(), terms.record))
                remark(u"ledger.nearly.import", terms.importTotal(), terms.record);
        } else if (item.item.side == LedgerSide::Product) {
            const ProductTerms terms = productTermsOf(item, totals.kinds[i]);
            if (nearly(terms.exportTotal(), terms.record))
                remark(u"ledger.nearly.export", terms.exportTotal(), terms.record);
            for (const quint32 version : item.versions) {
                LedgerUnits base = 0;
                for (size_t cycle = 0; cycle < cycles(); ++cycle)
                    base += totals.bases[size_t(version) * cycles() + cycle];
                if (m_useBy == UseBy::UnitConsumption && base != 0 && m_versions[version].uses.empty())
                    remark(u"ledger.consumption.missing", LedgerQuantity::ofUnits(base), {}, m_versions[version].number);
            }
        }
    }
    return list;
}

} // namespace Tongguan
