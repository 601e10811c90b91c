// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerbook.h"

#include "models/base/text.h"

#include <algorithm>
#include <cstring>

namespace Tongguan {

namespace {

    constexpr quint32 NoVersion = 0xffff'ffff;

    // What one unit of a product's movement is worth of material used; 0: it uses none.
    constexpr int baseSign(MovementKind kind)
    {
        switch (kind) {
        case MovementKind::ProductExport:
        case MovementKind::ProductTransfer:
        case MovementKind::ReworkExport:
        case MovementKind::ProductSale:
            return 1;
        case MovementKind::ReworkImport:
            return -1;
        case MovementKind::DirectImport:
        case MovementKind::TransferIn:
        case MovementKind::CarryIn:
        case MovementKind::ExchangeImport:
        case MovementKind::ExchangeExport:
        case MovementKind::Reexport:
        case MovementKind::CarryOut:
        case MovementKind::DomesticSale:
        case MovementKind::Destruction:
        case MovementKind::MaterialUse:
        case MovementKind::LeftoverArising:
        case MovementKind::LeftoverSale:
        case MovementKind::LeftoverReexport:
        case MovementKind::LeftoverDestruction:
        case MovementKind::EquipmentIn:
        case MovementKind::EquipmentOut:
        case MovementKind::DefectiveArising: // settled apart: it enters no line of the write-off
        case MovementKind::DefectiveSale:
        case MovementKind::DefectiveReexport:
        case MovementKind::DefectiveDestruction:
            return 0;
        }
        return 0;
    }

    size_t placeOf(MovementId id, size_t size)
    {
        const QByteArray bytes = id.toBytes();
        quint64 first = 0, second = 0;
        std::memcpy(&first, bytes.constData(), 8);
        std::memcpy(&second, bytes.constData() + 8, 8);
        const quint64 mixed = (first ^ (second << 1)) * 0x9e3779b97f4a7c15ULL;
        return size_t(mixed >> 20) & (size - 1);
    }

    Done refuse(const QString& field, const QString& why) { return fail(ErrorKind::Invalid, u"ledger.movement"_s, why, field); }

} // namespace

// --- Places of ids

qint64 LedgerBook::IdTable::find(const std::vector<MovementId>& ids, MovementId id) const
{
    if (m_places.empty())
        return -1;
    for (size_t place = placeOf(id, m_places.size()); m_places[place] != 0; place = (place + 1) & (m_places.size() - 1)) {
        if (ids[m_places[place] - 1] == id)
            return qint64(m_places[place]) - 1;
    }
    return -1;
}

void LedgerBook::IdTable::put(const std::vector<MovementId>& ids, quint32 index)
{
    size_t place = placeOf(ids[index], m_places.size());
    while (m_places[place] != 0)
        place = (place + 1) & (m_places.size() - 1);
    m_places[place] = index + 1;
}

void LedgerBook::IdTable::insert(const std::vector<MovementId>& ids, quint32 index)
{
    if (++m_used * 2 > m_places.size()) {
        m_places.assign(std::max<size_t>(64, m_places.size() * 2), 0);
        for (quint32 i = 0; i < index; ++i)
            put(ids, i);
    }
    put(ids, index);
}

// --- The record

LedgerBook::LedgerBook(UseBy useBy)
    : m_useBy(useBy)
{
}

quint32 LedgerBook::itemIndex(LedgerSide side, int no)
{
    const quint64 key = itemKey(side, no);
    if (const auto found = m_itemOf.constFind(key); found != m_itemOf.cend())
        return *found;
    const auto index = quint32(m_items.size());
    m_items.push_back(Item { .item = { .side = side, .no = no, .record = {}, .partNo = {}, .code = {}, .name = {}, .unit = {} } });
    for (Totals& totals : m_current)
        totals.kinds.resize(m_items.size());
    m_itemOf.insert(key, index);
    return index;
}

qint64 LedgerBook::findItem(LedgerSide side, int no) const
{
    const auto found = m_itemOf.constFind(itemKey(side, no));
    return found == m_itemOf.cend() ? -1 : qint64(*found);
}

quint32 LedgerBook::versionIndex(quint32 product, int number)
{
    const quint64 key = (quint64(product) << 32) | quint32(number);
    if (const auto found = m_versionOf.constFind(key); found != m_versionOf.cend())
        return *found;
    const auto index = quint32(m_versions.size());
    m_versions.push_back({ .product = product, .number = number, .uses = {} });
    m_items[product].versions.push_back(index);
    for (Totals& totals : m_current)
        totals.bases.resize(m_versions.size() * cycles());
    m_versionOf.insert(key, index);
    return index;
}

void LedgerBook::setItem(const LedgerItem& item)
{
    Item& kept = m_items[itemIndex(item.side, item.no)];
    kept.item = item;
    kept.recorded = true;
}

Done LedgerBook::setConsumption(const Consumption& consumption)
{
    if (Done done = consumption.verdict(); !done)
        return done;
    if (consumption.product < 1 || consumption.material < 1 || consumption.version < 0)
        return fail(ErrorKind::Invalid, u"ledger.consumption"_s, u"an item number below 1"_s, u"product"_s);
    const quint32 material = itemIndex(LedgerSide::Material, consumption.material);
    const quint32 version = versionIndex(itemIndex(LedgerSide::Product, consumption.product), consumption.version);
    std::vector<Row>& rows = m_items[material].rows;
    const auto found = std::ranges::find(m_versions[version].uses, material, &std::pair<quint32, quint32>::first);
    if (found == m_versions[version].uses.end()) {
        m_versions[version].uses.emplace_back(material, quint32(rows.size()));
        rows.push_back({ version, UseFactor(consumption), consumption });
    } else {
        rows[found->second] = { version, UseFactor(consumption), consumption };
    }
    return {};
}

void LedgerBook::setCycles(QList<QDate> starts)
{
    m_cycles.clear();
    for (const QDate day : std::as_const(starts))
        m_cycles.push_back(qint32(day.toJulianDay()));
    std::ranges::sort(m_cycles);
    recount();
}

size_t LedgerBook::cycleOf(qint32 day) const
{
    return size_t(std::ranges::upper_bound(m_cycles, day) - m_cycles.begin());
}

// --- Movements

Done LedgerBook::verdict(const Movement& movement) const
{
    if (movement.id.isNull())
        return refuse(u"id"_s, u"no id"_s);
    if (movement.item < 1)
        return refuse(u"item"_s, u"no item number"_s);
    if (movement.version < 0)
        return refuse(u"version"_s, u"below 0"_s);
    if (!movement.date.isValid())
        return refuse(u"date"_s, u"no date"_s);
    if (movement.quantity.isZero() || !movement.quantity.fits())
        return refuse(u"quantity"_s, u"0 or too large"_s);
    if (movement.kind == MovementKind::MaterialUse && m_useBy == UseBy::UnitConsumption)
        return refuse(u"kind"_s, u"this record goes by unit consumption"_s);
    if (const qint64 item = findItem(ruleOf(movement.kind).side, movement.item); item >= 0) {
        // A sum of one kind stays within 64 bits, so that every product of it is exact in 128.
        const LedgerUnits sum = m_current[size_t(Counting::WithForeseen)].kinds[size_t(item)][size_t(movement.kind)];
        if (!(LedgerQuantity::ofUnits(sum) + movement.quantity).fits())
            return refuse(u"quantity"_s, u"the sum is too large"_s);
    }
    return {};
}

Result<bool> LedgerBook::post(const Movement& movement)
{
    if (const qint64 known = m_places.find(m_ids, movement.id); known >= 0) {
        if (!this->movement(known).sameFact(movement))
            return fail(ErrorKind::Conflict, u"ledger.id"_s, u"movement %1 is another one"_s.arg(movement.id.toString()));
        settle(movement.id, movement.standing);
        return false;
    }
    if (const Done done = verdict(movement); !done)
        return tl::unexpected(done.error());
    const LedgerSide side = ruleOf(movement.kind).side;
    const quint32 item = itemIndex(side, movement.item);
    const auto index = quint32(m_ids.size());
    m_ids.push_back(movement.id);
    m_documents.push_back(movement.document);
    m_quantity.push_back(qint64(movement.quantity.units()));
    m_item.push_back(item);
    m_version.push_back(side == LedgerSide::Product ? versionIndex(item, movement.version) : NoVersion);
    m_day.push_back(qint32(movement.date.toJulianDay()));
    m_line.push_back(movement.line);
    m_kind.push_back(movement.kind);
    m_standing.push_back(std::max(movement.standing, m_early.take(movement.id)));
    m_places.insert(m_ids, index);
    m_items[item].movements.push_back(index);
    addToCurrent(index, 1);
    return true;
}

void LedgerBook::settle(MovementId id, MovementStanding standing)
{
    const qint64 found = m_places.find(m_ids, id);
    if (found < 0) {
        MovementStanding& early = m_early[id];
        early = std::max(early, standing);
        return;
    }
    const auto index = size_t(found);
    if (standing <= m_standing[index])
        return;
    addToCurrent(index, -1);
    m_standing[index] = standing;
    addToCurrent(index, 1);
}

Movement LedgerBook::movement(qsizetype index) const
{
    const auto i = size_t(index);
    return { .id = m_ids[i],
        .kind = m_kind[i],
        .item = m_items[m_item[i]].item.no,
        .version = m_version[i] == NoVersion ? 0 : m_versions[m_version[i]].number,
        .quantity = LedgerQuantity::ofUnits(m_quantity[i]),
        .date = QDate::fromJulianDay(m_day[i]),
        .standing = m_standing[i],
        .document = m_documents[i],
        .line = m_line[i] };
}

QList<LedgerItem> LedgerBook::items(LedgerSide side) const
{
    QList<LedgerItem> list;
    for (const Item& item : m_items) {
        if (item.item.side == side)
            list << item.item;
    }
    std::ranges::sort(list, {}, &LedgerItem::no);
    return list;
}

const LedgerItem* LedgerBook::item(LedgerSide side, int no) const
{
    const qint64 found = findItem(side, no);
    return found < 0 ? nullptr : &m_items[size_t(found)].item;
}

QList<Consumption> LedgerBook::consumptions(int product) const
{
    QList<Consumption> list;
    const qint64 found = findItem(LedgerSide::Product, product);
    if (found < 0)
        return list;
    for (const quint32 version : m_items[size_t(found)].versions) {
        for (const auto& [material, row] : m_versions[version].uses)
            list << m_items[material].rows[row].consumption;
    }
    return list;
}

// --- Sums

bool LedgerBook::counts(size_t movement, Counting counting) const
{
    return m_standing[movement] == MovementStanding::Deducted || (m_standing[movement] == MovementStanding::Foreseen && counting == Counting::WithForeseen);
}

size_t LedgerBook::slotOf(size_t movement) const
{
    return size_t(m_version[movement]) * cycles() + cycleOf(m_day[movement]);
}

int LedgerBook::materialSign(MovementKind kind) { return baseSign(kind); }

LedgerUnits LedgerBook::baseUnits(size_t movement) const
{
    return LedgerUnits(m_quantity[movement]) * baseSign(m_kind[movement]);
}

void LedgerBook::add(size_t movement, Totals& totals, int sign) const
{
    totals.kinds[m_item[movement]][size_t(m_kind[movement])] += LedgerUnits(m_quantity[movement]) * sign;
    if (m_version[movement] != NoVersion)
        totals.bases[slotOf(movement)] += baseUnits(movement) * sign;
}

void LedgerBook::addToCurrent(size_t movement, int sign)
{
    for (const Counting counting : { Counting::Deducted, Counting::WithForeseen }) {
        if (counts(movement, counting))
            add(movement, m_current[size_t(counting)], sign);
    }
}

void LedgerBook::recount()
{
    for (Totals& totals : m_current) {
        totals.kinds.assign(m_items.size(), Kinds {});
        totals.bases.assign(m_versions.size() * cycles(), 0);
    }
    for (size_t i = 0; i < m_quantity.size(); ++i)
        addToCurrent(i, 1);
}

LedgerBook::Totals LedgerBook::totalsAt(QDate at, Counting counting) const
{
    if (!at.isValid())
        return current(counting);
    Totals totals;
    totals.kinds.resize(m_items.size());
    totals.bases.resize(m_versions.size() * cycles());
    const auto last = qint32(at.toJulianDay());
    for (size_t i = 0; i < m_quantity.size(); ++i) {
        if (m_day[i] <= last && counts(i, counting))
            add(i, totals, 1);
    }
    return totals;
}

LedgerUnits LedgerBook::useOf(const Item& material, const std::vector<LedgerUnits>& bases) const
{
    return m_useBy == UseBy::UnitConsumption ? standardUse(material, bases) : 0;
}

LedgerUnits LedgerBook::standardUse(const Item& material, const std::vector<LedgerUnits>& bases) const
{
    LedgerUnits use = 0;
    for (const Row& row : material.rows) {
        for (size_t cycle = 0; cycle < cycles(); ++cycle) {
            if (const LedgerUnits base = bases[size_t(row.version) * cycles() + cycle]; base != 0)
                use += row.factor.use(base);
        }
    }
    return use;
}

LedgerTerms LedgerBook::termsOf(const Item& material, const Kinds& kinds, LedgerUnits use) const
{
    const auto sum = [&kinds](MovementKind kind) { return LedgerQuantity::ofUnits(kinds[size_t(kind)]); };
    return { .record = material.item.record,
        .directImport = sum(MovementKind::DirectImport) + sum(MovementKind::ExchangeImport),
        .transferIn = sum(MovementKind::TransferIn),
        .carryIn = sum(MovementKind::CarryIn),
        .exchangeExport = sum(MovementKind::ExchangeExport),
        .exchangeImport = sum(MovementKind::ExchangeImport),
        .reexport = sum(MovementKind::Reexport),
        .carryOut = sum(MovementKind::CarryOut),
        .domesticSale = sum(MovementKind::DomesticSale),
        .destruction = sum(MovementKind::Destruction),
        .productUse = LedgerQuantity::ofUnits(use) + sum(MovementKind::MaterialUse) };
}

ProductTerms LedgerBook::productTermsOf(const Item& product, const Kinds& kinds) const
{
    const auto sum = [&kinds](MovementKind kind) { return LedgerQuantity::ofUnits(kinds[size_t(kind)]); };
    return { .record = product.item.record,
        .directExport = sum(MovementKind::ProductExport),
        .transferOut = sum(MovementKind::ProductTransfer),
        .reworkImport = sum(MovementKind::ReworkImport),
        .reworkExport = sum(MovementKind::ReworkExport),
        .sale = sum(MovementKind::ProductSale) };
}

} // namespace Tongguan
