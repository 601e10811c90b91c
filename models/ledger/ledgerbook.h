// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/consumption.h"
#include "models/ledger/ledgerterms.h"
#include "models/ledger/liststand.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Tongguan {

// How the use of material is known (单耗、料件清单、工单).
enum class UseBy : quint8 { UnitConsumption, MaterialList, WorkOrder };

enum class Counting : quint8 { Deducted, WithForeseen };

struct LedgerItem {
    LedgerSide side = LedgerSide::Material;
    int no = 0;
    LedgerQuantity record; // quantity allowed by the record; 0: none given
    QString partNo, code, name, unit;

    bool operator==(const LedgerItem&) const = default;
};

struct MaterialBalance {
    int item = 0;
    LedgerTerms terms;

    bool operator==(const MaterialBalance&) const = default;
};

struct ProductBalance {
    int item = 0;
    ProductTerms terms;

    bool operator==(const ProductBalance&) const = default;
};

// One line of a material's write-off over a period.
struct WriteOffLine {
    int item = 0;
    LedgerQuantity opening;
    LedgerTerms period; // what happened within; record as of the record
    LedgerQuantity closing; // = opening + period.remaining()
};

// One line of an item's card. A product's movement shows up on the card of a material by what it used of it.
struct CardLine {
    qsizetype movement = -1; // index in LedgerBook::movement()
    LedgerQuantity change;   // of the balance; 0 where it does not touch it
    LedgerQuantity balance;  // after it
};

// Scrap (边角料) of a material: what the tangible loss of its unit consumption left, what was entered beside, and what
// became of it. It does not enter the write-off of the material.
struct LeftoverBalance {
    int item = 0;
    LedgerQuantity arisen, entered, sold, reexported, destroyed;

    bool operator==(const LeftoverBalance&) const = default;
    [[nodiscard]] LedgerQuantity held() const { return arisen + entered - sold - reexported - destroyed; }
};

// Defective goods (残次品) of a product, apart as well.
struct DefectiveBalance {
    int item = 0;
    LedgerQuantity arisen, sold, reexported, destroyed;

    bool operator==(const DefectiveBalance&) const = default;
    [[nodiscard]] LedgerQuantity held() const { return arisen - sold - reexported - destroyed; }
};

// What one material should have been used by unit consumption, and what was by lists of material or work orders.
struct UseComparison {
    int item = 0;
    LedgerQuantity standard, actual;

    bool operator==(const UseComparison&) const = default;
};

// How much of a material went into a product over a period.
struct FlowLine {
    int material = 0, product = 0;
    LedgerQuantity use;

    bool operator==(const FlowLine&) const = default;
};

// Why a movement would not fit, or what is wrong with a record.
struct LedgerRemark {
    QString code; // "ledger.over.import" and so on
    LedgerSide side = LedgerSide::Material;
    int item = 0;
    int version = 0;
    LedgerQuantity asked, available;
};

// All movements of one record (手册 or 账册), in columns: a million of them take about 100 MB. Whatever the order in
// which they arrive, and however often, the balances are the same. Not thread safe; a copy is for what-ifs of size.
class LedgerBook final {
public:
    explicit LedgerBook(UseBy useBy = UseBy::UnitConsumption);

    void setItem(const LedgerItem& item); // new, or instead of the one with its number
    // New, or instead of the one of the same product, version and material. Fails as Consumption::verdict().
    [[nodiscard]] Done setConsumption(const Consumption& consumption);
    void setCycles(QList<QDate> starts); // first days of the write-off cycles; use is rounded for each by itself

    // Whether it is new. The same movement again changes nothing but its standing. Fails with Invalid ("ledger.movement",
    // the member in `field`), or Conflict ("ledger.id") where the id belongs to another one.
    [[nodiscard]] Result<bool> post(const Movement& movement);
    void settle(MovementId id, MovementStanding standing); // may come before the movement itself

    [[nodiscard]] qsizetype size() const { return qsizetype(m_quantity.size()); }
    [[nodiscard]] Movement movement(qsizetype index) const;
    [[nodiscard]] QList<LedgerItem> items(LedgerSide side) const; // by number
    [[nodiscard]] const LedgerItem* item(LedgerSide side, int no) const;
    [[nodiscard]] QList<Consumption> consumptions(int product) const;
    [[nodiscard]] QList<Consumption> uses(int material) const; // what it is used by; by product and version

    // Up to and with the day `at`; not valid: everything.
    [[nodiscard]] LedgerTerms terms(int material, QDate at = {}, Counting counting = Counting::Deducted) const;
    [[nodiscard]] ProductTerms productTerms(int product, QDate at = {}, Counting counting = Counting::Deducted) const;
    [[nodiscard]] QList<MaterialBalance> balances(QDate at = {}, Counting counting = Counting::Deducted) const; // by number
    [[nodiscard]] QList<ProductBalance> productBalances(QDate at = {}, Counting counting = Counting::Deducted) const;
    [[nodiscard]] QList<WriteOffLine> writeOff(QDate from, QDate to, Counting counting = Counting::Deducted) const;
    [[nodiscard]] QList<CardLine> card(LedgerSide side, int no, Counting counting = Counting::Deducted) const; // by date
    // By material and product; what came back for rework is taken off. Their sum over the products is the productUse of
    // writeOff(). Empty where the record does not go by unit consumption.
    [[nodiscard]] QList<FlowLine> flow(QDate from, QDate to, Counting counting = Counting::Deducted) const;
    // The balance of its material if that consumption were the one in force; nothing is changed.
    [[nodiscard]] MaterialBalance whatIf(const Consumption& consumption, Counting counting = Counting::Deducted) const;
    [[nodiscard]] UseBy useBy() const { return m_useBy; }
    [[nodiscard]] QList<LeftoverBalance> leftovers(QDate at = {}, Counting counting = Counting::Deducted) const; // by number
    [[nodiscard]] QList<DefectiveBalance> defectives(QDate at = {}, Counting counting = Counting::Deducted) const;
    // Of the days from..to; both ways, whatever the record goes by.
    [[nodiscard]] QList<UseComparison> useComparison(QDate from, QDate to, Counting counting = Counting::Deducted) const;
    // What material was used for so far: of that version, within the cycle that has the day.
    [[nodiscard]] LedgerQuantity materialBase(int product, int version, QDate day, Counting counting = Counting::Deducted) const;
    [[nodiscard]] QDate cycleStart(QDate day) const; // first day of the cycle that has it; not valid: before the first one
    // What each account holds of an item: their sum is zero.
    [[nodiscard]] std::array<LedgerQuantity, LedgerAccounts> accounts(LedgerSide side, int no, Counting counting = Counting::Deducted, QDate at = {}) const;

    // What stands against that movement, everything foreseen counted.
    [[nodiscard]] QList<LedgerRemark> examine(const Movement& movement) const;
    // How the lines of a list stand, in their order, everything foreseen counted but what that list brought already.
    [[nodiscard]] ListStand standOfList(DocumentId list, const QList<Movement>& movements) const;
    // What stands against the record as it is: negative remainders, products out without a unit consumption, use of the
    // record's quantities beyond nine tenths.
    [[nodiscard]] QList<LedgerRemark> remarks() const;

private:
    struct Row { // of a material
        quint32 version = 0; // index in m_versions
        UseFactor factor;
        Consumption consumption;
    };
    struct Item {
        LedgerItem item;
        bool recorded = false; // else only movements name it
        std::vector<quint32> movements;
        std::vector<Row> rows;         // of a material
        std::vector<quint32> versions; // of a product
    };
    struct Version {
        quint32 product = 0;
        int number = 0;
        std::vector<std::pair<quint32, quint32>> uses; // material, row of it
    };
    using Kinds = std::array<LedgerUnits, MovementKinds>;
    struct Totals {
        std::vector<Kinds> kinds;        // by item
        std::vector<LedgerUnits> bases;  // by version * cycles + cycle: what material was used for
    };

    [[nodiscard]] static quint64 itemKey(LedgerSide side, int no) { return (quint64(side) << 32) | quint32(no); }
    [[nodiscard]] quint32 itemIndex(LedgerSide side, int no);
    [[nodiscard]] qint64 findItem(LedgerSide side, int no) const; // -1: unknown
    [[nodiscard]] quint32 versionIndex(quint32 product, int number);
    [[nodiscard]] Done verdict(const Movement& movement) const;
    [[nodiscard]] size_t cycleOf(qint32 day) const;
    [[nodiscard]] size_t cycles() const { return m_cycles.size() + 1; }
    [[nodiscard]] size_t slotOf(size_t movement) const;
    [[nodiscard]] bool counts(size_t movement, Counting counting) const;
    [[nodiscard]] LedgerUnits baseUnits(size_t movement) const; // what it adds to its version's base of use
    void add(size_t movement, Totals& totals, int sign) const;
    void addToCurrent(size_t movement, int sign);
    void recount();
    [[nodiscard]] Totals totalsAt(QDate at, Counting counting) const;
    [[nodiscard]] Kinds kindsAt(const Item& item, QDate at, Counting counting) const;
    [[nodiscard]] LedgerUnits useAt(const Item& material, QDate at, Counting counting) const;
    [[nodiscard]] std::vector<quint32> productsOf(const Item& material) const; // that use it
    [[nodiscard]] LedgerUnits useOf(const Item& material, const std::vector<LedgerUnits>& bases) const;
    [[nodiscard]] LedgerUnits standardUse(const Item& material, const std::vector<LedgerUnits>& bases) const;
    [[nodiscard]] LedgerTerms termsOf(const Item& material, const Kinds& kinds, LedgerUnits use) const;
    [[nodiscard]] ProductTerms productTermsOf(const Item& product, const Kinds& kinds) const;
    [[nodiscard]] static int materialSign(MovementKind kind); // what one unit moved is worth of material used
    void addUnposted(const Movement& movement, Totals& totals) const;
    [[nodiscard]] LineStand standOf(const Movement& movement, Totals& totals) const; // and adds it
    [[nodiscard]] const Totals& current(Counting counting) const { return m_current[size_t(counting)]; }

    // Places of ids in an open table: a quarter of what a hash of 16-byte keys takes.
    class IdTable final {
    public:
        [[nodiscard]] qint64 find(const std::vector<MovementId>& ids, MovementId id) const;
        void insert(const std::vector<MovementId>& ids, quint32 index);

    private:
        void put(const std::vector<MovementId>& ids, quint32 index);
        std::vector<quint32> m_places; // index + 1; 0: free
        size_t m_used = 0;
    };

    UseBy m_useBy;
    std::vector<Item> m_items;
    QHash<quint64, quint32> m_itemOf;
    std::vector<Version> m_versions;
    QHash<quint64, quint32> m_versionOf;
    std::vector<qint32> m_cycles; // first days, Julian, rising
    // The movements, by order of arrival
    std::vector<MovementId> m_ids;
    std::vector<DocumentId> m_documents;
    std::vector<qint64> m_quantity;
    std::vector<quint32> m_item, m_version; // version: index, or NoVersion
    std::vector<qint32> m_day, m_line;
    std::vector<MovementKind> m_kind;
    std::vector<MovementStanding> m_standing;
    IdTable m_places;
    QHash<MovementId, MovementStanding> m_early; // settled before they came
    std::array<Totals, 2> m_current;
};

} // namespace Tongguan
