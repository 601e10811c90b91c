// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ceilings.h"
#include "models/ledger/disposallists.h"
#include "models/ledger/listeffect.h"
#include "models/ledger/writeoffreport.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

namespace Tongguan {

namespace {

    LedgerQuantity q(const QString& text) { return LedgerQuantity::parse(text).value(); }
    const QDate First(2026, 1, 1), Last(2026, 6, 30);

    LedgerItem itemOf(LedgerSide side, int no, const QString& record, const QString& partNo = {})
    {
        return { .side = side, .no = no, .record = q(record), .partNo = partNo, .code = u"850440%1000"_s.arg(no), .name = u"item %1"_s.arg(no), .unit = u"035"_s };
    }

    LedgerRecord sample(RecordKind kind = RecordKind::Handbook, UseBy useBy = UseBy::UnitConsumption)
    {
        LedgerRecord record;
        record.number = kind == RecordKind::Handbook ? u"B52026000001"_s : u"E52026000001"_s;
        record.kind = kind;
        record.useBy = useBy;
        record.from = First;
        record.until = QDate(2026, 12, 31);
        record.items = { itemOf(LedgerSide::Material, 1, u"1000"_s, u"M-1"_s), itemOf(LedgerSide::Material, 2, u"1000"_s, u"M-2"_s), itemOf(LedgerSide::Product, 1, u"500"_s, u"P-1"_s) };
        // 2 of material 1 (of which a fifth is lost, a quarter of that into the air), 1 of material 2
        record.consumptions = { { .product = 1, .version = 1, .material = 1, .net = Decimal::parse(u"1.6").value(), .tangibleLoss = Decimal::parse(u"0.15").value(), .intangibleLoss = Decimal::parse(u"0.05").value() },
            { .product = 1, .version = 1, .material = 2, .net = 1, .tangibleLoss = 0, .intangibleLoss = 0 } };
        return record;
    }

    Movement moved(MovementKind kind, int item, const QString& quantity, QDate day = QDate(2026, 3, 1), MovementStanding standing = MovementStanding::Deducted)
    {
        return { .id = MovementId::create(), .kind = kind, .item = item, .version = ruleOf(kind).side == LedgerSide::Product ? 1 : 0, .quantity = q(quantity), .date = day, .standing = standing, .document = {}, .line = 0 };
    }

    void post(LedgerBook& book, const QList<Movement>& movements)
    {
        for (const Movement& movement : movements) {
            if (!book.post(movement))
                qFatal("post");
        }
    }

    OwnStockLine counted(const QString& partNo, const QString& quantity, const QString& unit = {})
    {
        return { .side = LedgerSide::Material, .item = 0, .version = 0, .partNo = partNo, .unit = unit, .quantity = q(quantity) };
    }

    const CauseHint* hint(const StocktakeLine& line, DifferenceCause cause)
    {
        const auto found = std::ranges::find(line.causes, cause, &CauseHint::cause);
        return found == line.causes.end() ? nullptr : &*found;
    }

} // namespace

class TestWriteOff final : public QObject {
    Q_OBJECT

    // 600 in, 100 products out (200 of material 1, 100 of material 2): 400 and 200 remain.
    static LedgerBook played(const LedgerRecord& record = sample())
    {
        LedgerBook book = record.book();
        post(book, { moved(MovementKind::DirectImport, 1, u"600"_s), moved(MovementKind::DirectImport, 2, u"300"_s), moved(MovementKind::ProductExport, 1, u"100"_s, QDate(2026, 5, 1)) });
        return book;
    }
    static const DocumentType& listType()
    {
        static const std::unique_ptr<Dictionary> dictionary = std::move(Dictionary::load().value());
        return *dictionary->type(u"inventoryList");
    }
    static StocktakeLine compared(const LedgerBook& book, const QList<OwnStockLine>& own, int item = 1)
    {
        const Stocktake stocktake = compareStock(book, own, Last);
        const auto found = std::ranges::find(stocktake.lines, item, &StocktakeLine::item);
        return found == stocktake.lines.end() ? StocktakeLine {} : *found;
    }

private Q_SLOTS:
    // --- Scrap and defective goods

    void scrapIsTheTangibleLoss()
    {
        LedgerBook book = played();
        const QList<LeftoverBalance> before = book.leftovers();
        QCOMPARE(before.size(), 2);
        QCOMPARE(before[0].arisen.toString(), u"30"_s); // 15 % of 200 used
        QCOMPARE(before[1].arisen.toString(), u"0"_s);
        QCOMPARE(before[0].arisen, materialUse(sample().consumptions[0], q(u"100"_s)).leftover);
        const LedgerTerms terms = book.terms(1);
        post(book, { moved(MovementKind::LeftoverSale, 1, u"10"_s), moved(MovementKind::LeftoverReexport, 1, u"5"_s), moved(MovementKind::LeftoverDestruction, 1, u"2.5"_s), moved(MovementKind::LeftoverArising, 1, u"1"_s) });
        QCOMPARE(book.leftovers()[0].held().toString(), u"13.5"_s);
        QCOMPARE(book.leftovers(QDate(2026, 4, 30))[0].arisen.toString(), u"0"_s); // nothing was out yet
        QCOMPARE(book.terms(1), terms); // apart: the write-off's line does not know of it
    }

    void defectiveGoodsAreApart()
    {
        LedgerBook book = played();
        const LedgerTerms terms = book.terms(1);
        post(book, { moved(MovementKind::DefectiveArising, 1, u"8"_s), moved(MovementKind::DefectiveSale, 1, u"3"_s), moved(MovementKind::DefectiveDestruction, 1, u"1"_s), moved(MovementKind::DefectiveReexport, 1, u"0.5"_s) });
        QCOMPARE(book.defectives()[0].held().toString(), u"3.5"_s);
        QCOMPARE(book.terms(1), terms);
        QCOMPARE(book.examine(moved(MovementKind::DefectiveSale, 1, u"3.50001"_s)).value(0).code, u"ledger.over.defective"_s);
        QVERIFY(book.examine(moved(MovementKind::DefectiveSale, 1, u"3.5"_s)).isEmpty());
    }

    // --- Three ways of use

    void workOrdersAreComparedWithTheStandard()
    {
        LedgerBook book = played(sample(RecordKind::AccountBook, UseBy::WorkOrder));
        QCOMPARE(book.terms(1).remaining().toString(), u"600"_s); // nothing was issued by a work order yet
        post(book, { moved(MovementKind::MaterialUse, 1, u"230"_s, QDate(2026, 4, 20)), moved(MovementKind::MaterialUse, 2, u"104"_s, QDate(2026, 4, 20)) });
        QCOMPARE(book.terms(1).remaining().toString(), u"370"_s);
        const QList<UseComparison> use = book.useComparison(First, Last);
        QCOMPARE(use[0].standard.toString(), u"200"_s);
        QCOMPARE(use[0].actual.toString(), u"230"_s);
        QCOMPARE(book.useComparison(First, QDate(2026, 4, 30))[0].standard.toString(), u"0"_s);
        const QList<OpenMatter> matters = openMatters(book, First, Last);
        QCOMPARE(matters.size(), 1); // 4 % at material 2 is within a twentieth
        QCOMPARE(matters[0].kind, OpenMatterKind::UseDiffers);
        QCOMPARE(matters[0].item, 1);
        QCOMPARE(matters[0].limit.toString(), u"200"_s);
    }

    // --- Stocktake

    void aCountThatAgreesHasNothingToSay()
    {
        const Stocktake stocktake = compareStock(played(), { counted(u"M-1"_s, u"400"_s), counted(u"M-2"_s, u"150"_s), counted(u"M-2"_s, u"50000"_s, u"036"_s) }, Last);
        QVERIFY(stocktake.unknown.isEmpty());
        for (const StocktakeLine& line : stocktake.lines) {
            QVERIFY2(line.difference().isZero(), qPrintable(line.difference().toString())); // 150 kg and 50,000 g
            QVERIFY(line.causes.isEmpty() && line.counted);
        }
    }

    void productsInTheStoreAreFolded()
    {
        const StocktakeLine line = compared(played(), { counted(u"M-1"_s, u"380"_s), { .side = LedgerSide::Product, .item = 1, .version = 1, .partNo = {}, .unit = {}, .quantity = q(u"10"_s) } });
        QCOMPARE(line.inProducts.toString(), u"20"_s);
        QCOMPARE(line.difference().toString(), u"0"_s);
        const Stocktake unknown = compareStock(played(), { counted(u"X-9"_s, u"1"_s), { .side = LedgerSide::Product, .item = 7, .version = 0, .partNo = {}, .unit = {}, .quantity = q(u"1"_s) } }, Last);
        QCOMPARE(unknown.unknown.size(), 2);
        QCOMPARE(unknown.lines[0].difference().toString(), u"-400"_s); // not counted at all
        QVERIFY(!unknown.lines[0].counted);
    }

    void openListsExplain()
    {
        LedgerBook book = played();
        Movement open = moved(MovementKind::DirectImport, 1, u"50"_s, QDate(2026, 6, 20), MovementStanding::Foreseen);
        open.document = DocumentId::create();
        post(book, { open });
        const StocktakeLine line = compared(book, { counted(u"M-1"_s, u"450"_s) });
        const CauseHint* found = hint(line, DifferenceCause::OpenLists);
        QVERIFY(found);
        QCOMPARE(found->amount.toString(), u"50"_s);
        QVERIFY(found->whole);
        QCOMPARE(found->documents, QList { open.document });
        QCOMPARE(line.causes.first().cause, DifferenceCause::OpenLists);
        // It cannot explain that there is less.
        QVERIFY(!hint(compared(book, { counted(u"M-1"_s, u"350"_s) }), DifferenceCause::OpenLists));
    }

    void entriesByHandAndLateListsExplain()
    {
        LedgerBook book = played();
        post(book, { moved(MovementKind::Reexport, 1, u"30"_s, QDate(2026, 6, 1), MovementStanding::Foreseen), moved(MovementKind::ProductExport, 1, u"5"_s, QDate(2026, 7, 3)) });
        const StocktakeLine line = compared(book, { counted(u"M-1"_s, u"360"_s) });
        QCOMPARE(line.difference().toString(), u"-40"_s);
        QCOMPARE(hint(line, DifferenceCause::ForeseenEntries)->amount.toString(), u"-30"_s);
        QCOMPARE(hint(line, DifferenceCause::LateMovements)->amount.toString(), u"-10"_s); // 5 products, after the day
        QVERIFY(!line.causes.first().whole);
        QVERIFY(!hint(line, DifferenceCause::OpenLists));
    }

    void aMissingVersionExplains()
    {
        LedgerBook book = played();
        Movement other = moved(MovementKind::ProductExport, 1, u"20"_s, QDate(2026, 5, 20));
        other.version = 7;
        post(book, { other });
        const StocktakeLine line = compared(book, { counted(u"M-1"_s, u"360"_s) });
        const CauseHint* found = hint(line, DifferenceCause::ConsumptionMissing);
        QVERIFY(found);
        QCOMPARE(found->amount.toString(), u"-40"_s); // 20 products at 2 each, as in version 1
        QVERIFY(found->whole);
        QCOMPARE(found->other, 1);
        QCOMPARE(found->version, 7);
    }

    void aWrongUnitExplains_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<int>("factor");
        QTest::newRow("in tonnes") << u"0.4"_s << 1000;
        QTest::newRow("in hundreds") << u"4"_s << 100;
        QTest::newRow("in tens, nearly") << u"40.2"_s << 10;
        QTest::newRow("in grams") << u"400000"_s << -1000;
        QTest::newRow("in tenths") << u"4000"_s << -10;
        QTest::newRow("something else") << u"130"_s << 0;
    }
    void aWrongUnitExplains()
    {
        QFETCH(QString, own);
        QFETCH(int, factor);
        const StocktakeLine line = compared(played(), { counted(u"M-1"_s, own) });
        const CauseHint* found = hint(line, DifferenceCause::WrongUnit);
        QCOMPARE(found ? found->factor : 0, factor);
    }

    void otherCausesFromTheFacts()
    {
        LedgerBook book = played();
        QCOMPARE(hint(compared(book, { counted(u"M-1"_s, u"430"_s) }), DifferenceCause::Leftovers)->amount.toString(), u"30"_s); // the scrap was weighed, too
        const StocktakeLine over = compared(book, { counted(u"M-1"_s, u"390"_s), counted(u"M-2"_s, u"210"_s) });
        QCOMPARE(hint(over, DifferenceCause::SwappedParts)->other, 2);
        QCOMPARE(hint(over, DifferenceCause::OtherConsumption)->permille, 50);
        QVERIFY(!hint(compared(book, { counted(u"M-1"_s, u"300"_s) }), DifferenceCause::OtherConsumption)); // half of the use is no matter of consumption
        QVERIFY(hint(compared(book, { counted(u"M-1"_s, u"400.003"_s) }), DifferenceCause::Rounding));
        QVERIFY(hint(compared(book, { counted(u"M-1"_s, u"399"_s, u"007"_s) }), DifferenceCause::UnknownUnit)); // pieces are no kilograms
        post(book, { moved(MovementKind::DefectiveArising, 1, u"6"_s) });
        QCOMPARE(hint(compared(book, { counted(u"M-1"_s, u"388"_s) }), DifferenceCause::DefectiveGoods)->amount.toString(), u"-12"_s);
    }

    void unitsThatMeasureTheSame()
    {
        QCOMPARE(unitRatio(u"036", u"035"), std::optional(std::pair(1, 1000)));
        QCOMPARE(unitRatio(u"070", u"036"), std::optional(std::pair(1'000'000, 1)));
        QCOMPARE(unitRatio(u"054", u"007"), std::optional(std::pair(1000, 1)));
        QVERIFY(!unitRatio(u"007", u"035"));
        QVERIFY(!unitRatio(u"035", u"999"));
    }

    // Whatever was counted: the differences add up to what was counted less what the ledger has, item by item and in all.
    void differencesAddUp()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            LedgerBook book = played();
            for (int i = int(random() % 8); i > 0; --i)
                post(book, { moved(random() % 2 ? MovementKind::DirectImport : MovementKind::ProductExport, 1, QString::number(1 + random() % 90), First.addDays(int(random() % 200)), MovementStanding(random() % 2)) });
            QList<OwnStockLine> own;
            LedgerQuantity all;
            for (int i = int(random() % 6); i > 0; --i) {
                own << counted(random() % 3 ? u"M-1"_s : u"M-2"_s, u"%1.%2"_s.arg(QString::number(random() % 900), QString::number(random() % 100000)));
                all += own.last().quantity;
            }
            const Stocktake stocktake = compareStock(book, own, Last);
            LedgerQuantity sum, ledger;
            for (const StocktakeLine& line : stocktake.lines) {
                sum += line.difference();
                ledger += book.terms(line.item, Last).remaining();
                for (const CauseHint& cause : line.causes)
                    QCOMPARE(cause.amount.isNegative(), line.difference().isNegative()); // no cause points the other way
            }
            QCOMPARE(sum, all - ledger);
            std::ranges::shuffle(own, random);
            const Stocktake again = compareStock(book, own, Last);
            QVERIFY2(again.lines == stocktake.lines, qPrintable(QString::number(round)));
        }
    }

    // --- What is open

    void openMattersOfAPeriod()
    {
        LedgerBook book = played();
        Movement open = moved(MovementKind::DirectImport, 1, u"50"_s, QDate(2026, 6, 20), MovementStanding::Foreseen);
        open.document = DocumentId::create();
        Movement sameList = open;
        sameList.id = MovementId::create();
        sameList.item = 2;
        Movement version = moved(MovementKind::ProductExport, 1, u"1"_s);
        version.version = 3;
        post(book, { open, sameList, version, moved(MovementKind::ExchangeExport, 2, u"5"_s), moved(MovementKind::ReworkImport, 1, u"2"_s), moved(MovementKind::DomesticSale, 2, u"400"_s),
                       moved(MovementKind::DirectImport, 1, u"500"_s), moved(MovementKind::Reexport, 1, u"1"_s, QDate(2026, 6, 1), MovementStanding::Foreseen),
                       moved(MovementKind::DirectImport, 1, u"9"_s, QDate(2026, 7, 1), MovementStanding::Foreseen), moved(MovementKind::DefectiveArising, 1, u"1"_s) });
        const QList<OpenMatter> matters = openMatters(book, First, Last);
        QStringList found;
        for (const OpenMatter& matter : matters)
            found << u"%1 %2 %3"_s.arg(openMatterName(matter.kind), QString::number(matter.item), matter.quantity.toString());
        QCOMPARE(found, (QStringList { u"listOpen 0 100"_s, u"entryForeseen 1 1"_s, u"overRecord 1 1100"_s, u"overUse 2 203"_s, u"exchangeOpen 2 5"_s, u"reworkOpen 1 2"_s, u"consumptionMissing 1 1"_s,
                             u"leftoverOpen 1 29.4"_s, u"defectiveOpen 1 1"_s }));
        QCOMPARE(matters[0].lines, 2);
        QCOMPARE(matters[0].document, open.document);
        QVERIFY(isBlocking(matters[0].kind));
        for (int kind = 0; kind < OpenMatterKinds; ++kind)
            QCOMPARE(openMatterOf(openMatterName(OpenMatterKind(kind))), std::optional(OpenMatterKind(kind)));
        LedgerBook quiet = played();
        QCOMPARE(openMatters(quiet, First, Last).size(), 1); // the scrap
    }

    // --- Disposal

    void aHandbookIsSoldOrCarriedOver()
    {
        const LedgerRecord record = sample();
        const LedgerBook book = played();
        const QList<WriteOffLine> lines = book.writeOff(First, Last);
        DisposalPlan plan = proposeDisposal(record, lines, nullptr, nullptr);
        QCOMPARE(plan.lines.size(), 2);
        QCOMPARE(plan.lines[0][DisposalWay::DomesticSale].toString(), u"400"_s);
        QVERIFY(faultsOf(plan, RecordKind::Handbook).isEmpty());
        // The next handbook takes material 1 as far as its record goes, and does not know material 2.
        LedgerRecord next = sample();
        next.number = u"B52026000002"_s;
        next.items = { itemOf(LedgerSide::Material, 1, u"150"_s) };
        next.items[0].no = 5;
        const LedgerBook nextBook = next.book();
        plan = proposeDisposal(record, lines, &next, &nextBook);
        QCOMPARE(plan.carryTo, next.number);
        QCOMPARE(plan.lines[0][DisposalWay::CarryOver].toString(), u"150"_s);
        QCOMPARE(plan.lines[0][DisposalWay::DomesticSale].toString(), u"250"_s);
        QCOMPARE(plan.lines[1][DisposalWay::DomesticSale].toString(), u"200"_s);
        QVERIFY(faultsOf(plan, RecordKind::Handbook).isEmpty());
        QCOMPARE(carryTarget(record, 1, next), 5);
        QCOMPARE(carryTarget(record, 2, next), 0);
    }

    void anAccountBookRollsOver()
    {
        const LedgerRecord record = sample(RecordKind::AccountBook);
        const DisposalPlan plan = proposeDisposal(record, played(record).writeOff(First, Last), nullptr, nullptr);
        QCOMPARE(plan.lines[0][DisposalWay::RollOver].toString(), u"400"_s);
        QVERIFY(faultsOf(plan, RecordKind::AccountBook).isEmpty());
        QCOMPARE(faultsOf(plan, RecordKind::Handbook).value(0).code, u"disposal.roll"_s);
        QVERIFY(disposalLists(record, plan, nullptr, Last, u"2026"_s, u"CZ"_s, listType()).value().isEmpty()); // nothing is declared
    }

    void faultsOfAPlanAreNamed()
    {
        DisposalPlan plan { {}, { { .item = 1, .remainder = q(u"10"_s), .ways = {} }, { .item = 2, .remainder = q(u"-1"_s), .ways = {} }, { .item = 3, .remainder = q(u"5"_s), .ways = {} } } };
        plan.lines[0][DisposalWay::Reexport] = q(u"4"_s);
        plan.lines[2][DisposalWay::CarryOver] = q(u"5"_s);
        const QList<DisposalFault> faults = faultsOf(plan, RecordKind::Handbook);
        QCOMPARE(faults.size(), 3);
        QCOMPARE(faults[0], (DisposalFault { u"disposal.left"_s, 1, q(u"6"_s) }));
        QCOMPARE(faults[1].code, u"disposal.negative"_s);
        QCOMPARE(faults[2].code, u"disposal.target"_s);
        // What was chosen stays while its remainder does.
        DisposalPlan fresh = plan;
        fresh.lines[0].ways = {};
        fresh.lines[0][DisposalWay::DomesticSale] = q(u"10"_s);
        QCOMPARE(renewed(plan, fresh).lines[0][DisposalWay::Reexport].toString(), u"4"_s);
        fresh.lines[0].remainder = q(u"11"_s);
        QCOMPARE(renewed(plan, fresh).lines[0][DisposalWay::Reexport].toString(), u"0"_s);
    }

    // The lists take away what the plan says, and what is carried over arrives at the next record.
    void aPlanBecomesLists()
    {
        const DocumentType& type = listType();
        const LedgerRecord record = sample();
        LedgerBook book = played();
        LedgerRecord next = sample();
        next.number = u"B52026000002"_s;
        next.items = { itemOf(LedgerSide::Material, 1, u"900"_s, u"M-1"_s) };
        next.items[0].no = 5;
        LedgerBook nextBook = next.book();
        DisposalPlan plan { next.number, { { .item = 1, .remainder = q(u"400"_s), .ways = {} }, { .item = 2, .remainder = q(u"200"_s), .ways = {} } } };
        plan.lines[0][DisposalWay::CarryOver] = q(u"250"_s);
        plan.lines[0][DisposalWay::DomesticSale] = q(u"150"_s);
        plan.lines[1][DisposalWay::Reexport] = q(u"120"_s);
        plan.lines[1][DisposalWay::Destruction] = q(u"80"_s);
        const auto lists = disposalLists(record, plan, &next, Last, u"2026"_s, u"CZ"_s, type);
        QVERIFY(lists);
        QStringList made;
        for (const DisposalList& list : *lists) {
            made << u"%1 %2 %3 %4"_s.arg(disposalWayName(list.way), list.document.value(u"recordNo"), list.document.value(u"supervisionMode"), list.document.value(u"line[1].quantity"));
            auto movements = movementsOf(list.document, list.id);
            QVERIFY2(movements, movements ? "" : qPrintable(movements.error().code));
            post(list.takes ? nextBook : book, *movements);
        }
        QCOMPARE(made, (QStringList { u"domesticSale B52026000001 0245 150"_s, u"carryOver B52026000001 0258 250"_s, u"carryOver B52026000002 0258 250"_s, u"reexport B52026000001 0265 120"_s, u"destruction B52026000001 0200 80"_s }));
        for (const MaterialBalance& balance : book.balances({}, Counting::WithForeseen))
            QCOMPARE(balance.terms.remaining().toString(), u"0"_s);
        QCOMPARE(nextBook.terms(5, {}, Counting::WithForeseen).carryIn.toString(), u"250"_s);
        QCOMPARE(book.terms(1, {}, Counting::WithForeseen).carryOut.toString(), u"250"_s);
        // The same sitting makes the same lists, another one others.
        QCOMPARE(disposalLists(record, plan, &next, Last, u"2026"_s, u"CZ"_s, type)->at(0).id, lists->at(0).id);
        QVERIFY(disposalLists(record, plan, &next, Last, u"2027"_s, u"CZ"_s, type)->at(0).id != lists->at(0).id);
        // What does not fit is told; what is missing is nobody's to dispose of.
        QCOMPARE(disposalLists(record, plan, &record, Last, u"2026"_s, u"CZ"_s, type).error().code, u"ledger.carry.same"_s);
        QVERIFY(disposalLists(record, plan, &next, next.until, u"2026"_s, u"CZ"_s, type));
        QCOMPARE(disposalLists(record, plan, &next, next.until.addDays(1), u"2026"_s, u"CZ"_s, type).error().code, u"ledger.carry.closed"_s);
        QCOMPARE(disposalLists(record, plan, &next, next.from.addDays(-1), u"2026"_s, u"CZ"_s, type).error().code, u"ledger.carry.closed"_s);
        next.items[0].name = u"another"_s;
        QCOMPARE(disposalLists(record, plan, &next, Last, u"2026"_s, u"CZ"_s, type).error().code, u"ledger.carry.target"_s);
        plan.lines[1][DisposalWay::Destruction] = q(u"79"_s);
        QCOMPARE(disposalLists(record, plan, &next, Last, u"2026"_s, u"CZ"_s, type).error().code, u"disposal.left"_s);
        plan.lines[1] = { .item = 2, .remainder = q(u"-3"_s), .ways = {} };
        plan.lines[0].ways = {};
        plan.lines[0][DisposalWay::DomesticSale] = q(u"400"_s);
        QCOMPARE(disposalLists(record, plan, nullptr, Last, u"2026"_s, u"CZ"_s, type)->size(), 1);
    }

    // A report that comes from another computer can be gone on with.
    void anOrderFollowsFromItsReport()
    {
        const LedgerRecord record = sample();
        const LedgerBook book = played();
        WriteOffOrder order;
        order.record = record.number;
        order.from = First;
        order.to = Last;
        order.hasStock = true;
        order.stock = { counted(u"M-1"_s, u"390"_s), counted(u"M-2"_s, u"200"_s) };
        order.explanations.insert(1, u"spilt"_s);
        order.remarks = u"first"_s;
        const WriteOffReport report = makeReport(record, book, order);
        const WriteOffOrder again = orderOf(report);
        QCOMPARE(again.explanations, order.explanations);
        QCOMPARE(makeReport(record, book, again), report);
    }

    // The lists of any plan without faults take the ledger to zero, whatever the ways and the order.
    void disposalBalancesToZero()
    {
        std::mt19937 random(5);
        LedgerRecord next = sample();
        next.number = u"B52026000002"_s;
        for (int round = 0; round < 200; ++round) {
            const LedgerRecord record = sample();
            LedgerBook book = played();
            post(book, { moved(MovementKind::DirectImport, 2, u"0.%1"_s.arg(1 + random() % 99999)) });
            DisposalPlan plan = proposeDisposal(record, book.writeOff(First, Last), nullptr, nullptr);
            plan.carryTo = next.number;
            for (DisposalLine& line : plan.lines) {
                LedgerUnits rest = line.remainder.units();
                line.ways = {};
                for (const DisposalWay way : { DisposalWay::CarryOver, DisposalWay::Reexport, DisposalWay::Destruction }) {
                    const LedgerUnits part = LedgerUnits(random()) % (rest + 1);
                    line[way] = LedgerQuantity::ofUnits(part);
                    rest -= part;
                }
                line[DisposalWay::DomesticSale] = LedgerQuantity::ofUnits(rest);
            }
            QVERIFY(faultsOf(plan, record.kind).isEmpty());
            const auto lists = disposalLists(record, plan, &next, Last, u"2026"_s, u"CZ"_s, listType());
            QVERIFY(lists);
            QList<Movement> movements;
            QSet<DocumentId> ids;
            for (const DisposalList& list : *lists) {
                QVERIFY2(!ids.contains(list.id), qPrintable(disposalWayName(list.way)));
                ids.insert(list.id);
                if (!list.takes)
                    movements << movementsOf(list.document, list.id).value();
            }
            std::ranges::shuffle(movements, random);
            post(book, movements);
            const auto again = disposalLists(record, plan, &next, Last, u"2026"_s, u"CZ"_s, listType());
            for (const DisposalList& list : *again)
                QVERIFY(ids.contains(list.id)); // made again, they are the same lists
            for (const MaterialBalance& balance : book.balances(Last, Counting::WithForeseen))
                QVERIFY2(balance.terms.remaining().isZero(), qPrintable(balance.terms.remaining().toString()));
        }
    }

    // --- Rolling cycles

    void cyclesRollWithoutCarryOver()
    {
        LedgerRecord record = sample(RecordKind::AccountBook);
        record.until = {};
        QCOMPARE(cyclesOf(record), QList { (WriteOffCycle { First, {} }) });
        const auto next = withNextCycle(record, QDate(2026, 7, 1));
        QVERIFY(next);
        QCOMPARE(cyclesOf(*next), (QList<WriteOffCycle> { { First, Last }, { QDate(2026, 7, 1), {} } }));
        QCOMPARE(writeOffCycleAt(*next, QDate(2026, 6, 30))->to, Last);
        QCOMPARE(withNextCycle(*next, QDate(2026, 7, 1)).error().code, u"ledger.cycle.order"_s);
        QVERIFY(withNextCycle(*next, QDate(2027, 7, 1))); // a year to the day
        QCOMPARE(withNextCycle(*next, QDate(2027, 7, 2)).error().code, u"ledger.cycle.long"_s);
        QCOMPARE(withNextCycle(sample(), QDate(2026, 7, 1)).error().code, u"ledger.cycle.kind"_s);
        // A change of the record that was written before the cycle began does not take it away again.
        LedgerRecord changed = record;
        changed.items[0].name = u"another"_s;
        QCOMPARE(withLaterCycles(changed, *next).cycles, QList { QDate(2026, 7, 1) });
        changed.cycles = { QDate(2026, 7, 1), QDate(2027, 1, 1) };
        QCOMPARE(withLaterCycles(changed, *next).cycles, changed.cycles);
        // What one cycle ends with the next begins with, without a movement.
        LedgerBook book = played(*next);
        post(book, { moved(MovementKind::ProductExport, 1, u"33.3"_s, QDate(2026, 8, 1)) });
        const QList<WriteOffLine> before = book.writeOff(First, Last), after = book.writeOff(QDate(2026, 7, 1), QDate(2026, 12, 31));
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i].opening, before[i].closing);
        QCOMPARE(after[0].closing.toString(), u"333.4"_s);
    }

    // --- Warnings

    void ceilingsWarnEarly()
    {
        LedgerRecord record = sample(RecordKind::AccountBook);
        record.until = QDate(2027, 6, 30);
        record.cycles = { QDate(2026, 7, 1) };
        LedgerBook book = played(record);
        const CeilingSettings settings;
        QVERIFY(ceilings(record, book, QDate(2026, 5, 1), settings).isEmpty());
        QList<CeilingWarning> warnings = ceilings(record, book, QDate(2026, 6, 5), settings);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0].kind, CeilingKind::CycleEnd);
        QCOMPARE(warnings[0].daysLeft, 25);
        post(book, { moved(MovementKind::DirectImport, 1, u"300"_s, QDate(2026, 6, 1), MovementStanding::Foreseen), moved(MovementKind::DirectImport, 2, u"650"_s) });
        warnings = ceilings(record, book, QDate(2026, 5, 1), settings);
        QCOMPARE(warnings.size(), 2); // 95 % before 90 %
        QCOMPARE(warnings[0].item, 2);
        QCOMPARE(warnings[1].used.toString(), u"900"_s);
        QCOMPARE(ceilings(record, book, QDate(2026, 5, 1), { .percent = 95, .cycleDays = 30, .expiryDays = 60, .reportDays = 30 }).size(), 1);
        // A cycle without an end in sight: the year is over on the last of June 2027.
        record.until = {};
        warnings = ceilings(record, record.book(), QDate(2027, 6, 10), settings);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0].kind, CeilingKind::CycleLong);
        QCOMPARE(warnings[0].day, QDate(2027, 6, 30));
        const LedgerRecord handbook = sample();
        warnings = ceilings(handbook, played(), QDate(2026, 12, 1), settings);
        QCOMPARE(warnings.value(0).kind, CeilingKind::Expiry);
        warnings = ceilings(handbook, played(), QDate(2027, 1, 5), settings);
        QCOMPARE(warnings.value(0).kind, CeilingKind::Report);
        QCOMPARE(warnings.value(0).day, QDate(2026, 5, 31)); // 30 days after the last export
        QCOMPARE(CeilingSettings::fromJson(settings.toJson()), settings);
        QCOMPARE(CeilingSettings::fromJson({ { u"percent"_s, 300 } }).percent, 90);
    }

    // 90 in 30 days are 3 a day: what is left of 60 reaches 20 days.
    void materialThatEndsSoonIsTold()
    {
        const auto line = [](int item, const char16_t* use, const char16_t* closing) {
            WriteOffLine made { .item = item, .opening = {}, .period = {}, .closing = *LedgerQuantity::parse(QStringView(closing)) };
            made.period.productUse = *LedgerQuantity::parse(QStringView(use));
            return made;
        };
        const QList<WriteOffLine> lines { line(1, u"90", u"60"), line(2, u"90", u"600"), line(3, u"0", u"5"), line(4, u"90", u"-1"), line(5, u"90", u"2.5"), line(6, u"90", u"0") };
        const QList<Outlook> soon = outlookOf(lines, QDate(2026, 6, 1), QDate(2026, 6, 30), 30);
        QCOMPARE(soon.size(), 3);
        QCOMPARE(soon[0].item, 5);
        QCOMPARE(soon[0].until, QDate(2026, 6, 30));
        QCOMPARE(soon[1].item, 6);
        QCOMPARE(soon[2].item, 1);
        QCOMPARE(soon[2].until, QDate(2026, 7, 20));
    }

    void openOrdersAreForeseen()
    {
        LedgerBook book = played();
        const QList<OpenOrder> orders { { u"S-2"_s, LedgerSide::Product, 1, 1, q(u"180"_s), QDate(2026, 9, 1) }, { u"P-1"_s, LedgerSide::Material, 1, 0, q(u"500"_s), QDate(2026, 10, 1) },
            { u"S-1"_s, LedgerSide::Product, 1, 1, q(u"33.333"_s), QDate(2026, 8, 1) } };
        const QList<ForeseenLine> lines = foresee(book, orders);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].now.toString(), u"400"_s);
        QCOMPARE(lines[0].end, lines[0].now + lines[0].in - lines[0].used);
        QCOMPARE(lines[0].shortFrom, QDate(2026, 9, 1));
        QVERIFY(lines[0].lowest.isNegative() && !lines[0].end.isNegative());
        QCOMPARE(lines[0].overRecord.toString(), u"100"_s); // 600 and 500 of 1000
        QVERIFY(lines[1].shortFrom == QDate(2026, 9, 1)); // 200 less 33.333 and 180
        // As if the orders were lists, to the last decimal.
        for (const OpenOrder& order : orders)
            post(book, { moved(order.side == LedgerSide::Product ? MovementKind::ProductExport : MovementKind::DirectImport, order.item, order.quantity.toString(), order.due, MovementStanding::Foreseen) });
        for (const ForeseenLine& line : lines)
            QCOMPARE(book.terms(line.item, {}, Counting::WithForeseen).remaining(), line.end);
    }

    // --- The report and the sitting

    void aReportIsReadableWithoutTheLedger()
    {
        WriteOffReport report = makeReport(sample(), played(), order());
        report.id = u"7d1f"_s;
        report.exchange.ask(1, u"Why?"_s, u"officer"_s, QDateTime(QDate(2026, 7, 5), QTime(9, 0), Qt::UTC));
        QCOMPARE(report.lines.size(), 2);
        QCOMPARE(report.line(1)->closing, report.line(1)->opening + report.line(1)->period.remaining());
        QCOMPARE(report.line(1)->leftover.toString(), u"30"_s);
        QCOMPARE(report.line(1)->stock.difference().toString(), u"-10"_s);
        QCOMPARE(report.line(1)->explanation, u"weighed wet"_s);
        const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(report.toJson()).toJson()).object();
        const auto again = WriteOffReport::fromJson(json);
        QVERIFY2(again, again ? "" : qPrintable(again.error().field));
        QCOMPARE(again->toJson(), report.toJson());
        QVERIFY(standardChecks(*again, Last) == standardChecks(report, Last));
        const auto orderAgain = WriteOffOrder::fromJson(QJsonDocument::fromJson(QJsonDocument(order().toJson()).toJson()).object());
        QCOMPARE(*orderAgain, order());
        for (const QString& member : { u"kind"_s, u"from"_s, u"lines"_s, u"exchange"_s }) {
            QJsonObject wrong = json;
            wrong.insert(member, member == u"lines" ? QJsonValue(QJsonArray { QJsonObject { { u"item"_s, 1 }, { u"opening"_s, u"much"_s } } }) : QJsonValue(u"?"_s));
            QCOMPARE(WriteOffReport::fromJson(wrong).error().code, u"writeoff.report"_s);
        }
    }

    void standardChecksSayWhatStandsAgainst()
    {
        const auto faults = [](const WriteOffReport& report, StandardCheck check, QDate today = Last) { return standardChecks(report, today)[int(check)].faults; };
        WriteOffReport report = makeReport(sample(), played(), order());
        for (const CheckedPoint& point : standardChecks(report, Last))
            QVERIFY2(point.holds, qPrintable(standardCheckName(point.check)));
        QVERIFY(mayReport(report));
        WriteOffOrder bare = order();
        bare.explanations.clear();
        QCOMPARE(faults(makeReport(sample(), played(), bare), StandardCheck::DifferencesSettled), 1);
        bare.hasStock = false;
        QCOMPARE(faults(makeReport(sample(), played(), bare), StandardCheck::StockCompared), 2);
        QCOMPARE(faults(report, StandardCheck::InTime, QDate(2027, 1, 30)), 0);
        QCOMPARE(faults(report, StandardCheck::InTime, QDate(2027, 1, 31)), 1);
        WriteOffReport handed = report; // at one in the morning of the day after, in Beijing
        QVERIFY(handed.exchange.apply(SittingEvent::Report, u"clerk"_s, QDateTime(QDate(2027, 1, 30), QTime(17, 0), Qt::UTC)));
        QCOMPARE(faults(handed, StandardCheck::InTime), 1);
        handed.exchange.reported = handed.exchange.reported.addSecs(-2 * 3600);
        QCOMPARE(faults(handed, StandardCheck::InTime), 0);
        LedgerBook open = played();
        post(open, { moved(MovementKind::DirectImport, 1, u"1"_s, QDate(2026, 6, 1), MovementStanding::Foreseen), moved(MovementKind::DomesticSale, 2, u"999"_s) });
        report = makeReport(sample(), open, order());
        QCOMPARE(faults(report, StandardCheck::ListsDeducted), 1);
        QCOMPARE(faults(report, StandardCheck::NoneBelowZero), 1);
        QCOMPARE(faults(report, StandardCheck::RemainderDisposed), 1);
        QVERIFY(!mayReport(report));
        report.exchange.ask(0, u"?"_s, u"o"_s, {});
        QCOMPARE(faults(report, StandardCheck::QuestionsAnswered), 1);
        WriteOffOrder longer = order();
        longer.to = QDate(2027, 1, 1);
        QCOMPARE(faults(makeReport(sample(RecordKind::AccountBook), played(), longer), StandardCheck::CycleWithinYear), 1);
    }

    void everyStateAndEvent()
    {
        using enum SittingState;
        using enum SittingEvent;
        const QMap<std::pair<int, int>, SittingState> allowed { { { int(Drafting), int(Report) }, Reported }, { { int(Reported), int(SendBack) }, Returned },
            { { int(Reported), int(Approve) }, Approved }, { { int(Returned), int(Resume) }, Drafting } };
        for (int state = 0; state < SittingStates; ++state) {
            for (int event = 0; event < SittingEvents; ++event) {
                SittingExchange exchange;
                exchange.state = SittingState(state);
                const Done done = exchange.apply(SittingEvent(event), u"person"_s, QDateTime::currentDateTimeUtc(), u"words"_s);
                const auto wanted = allowed.constFind({ state, event });
                QCOMPARE(bool(done), wanted != allowed.cend());
                QCOMPARE(exchange.state, wanted == allowed.cend() ? SittingState(state) : *wanted);
                if (!done)
                    QCOMPARE(done.error().code, u"writeoff.state"_s);
            }
        }
    }

    // Both sides write without a line; whoever merges first, both end with the same.
    void bothSidesMergeAlike()
    {
        const auto at = [](int hour) { return QDateTime(QDate(2026, 7, 5), QTime(hour, 0), Qt::UTC); };
        SittingExchange start;
        QVERIFY(start.apply(SittingEvent::Report, u"clerk"_s, at(8)));
        start.ask(1, u"Why less?"_s, u"officer"_s, at(9));
        SittingExchange clerk = start, officer = start;
        QVERIFY(clerk.answer(start.questions[0].id, u"Weighed wet."_s, u"clerk"_s, at(10)));
        QCOMPARE(clerk.answer(start.questions[0].id, u"  "_s, u"clerk"_s, at(10)).error().code, u"writeoff.question"_s);
        officer.ask(2, u"And here?"_s, u"officer"_s, at(11));
        QVERIFY(officer.apply(SittingEvent::SendBack, u"officer"_s, at(12), u"see questions"_s));
        SittingExchange one = clerk, two = officer;
        one.merge(officer);
        two.merge(clerk);
        QCOMPARE(one, two);
        QCOMPARE(one.state, SittingState::Returned);
        QCOMPARE(one.questions.size(), 2);
        QCOMPARE(one.questions[0].answer, u"Weighed wet."_s);
        QCOMPARE(one.openQuestions(), 1);
        SittingExchange again = one;
        again.merge(two);
        QCOMPARE(again, one);
        QCOMPARE(*SittingExchange::fromJson(one.toJson()), one);
    }

private:
    static WriteOffOrder order()
    {
        WriteOffOrder order;
        order.record = sample().number;
        order.from = First;
        order.to = Last;
        order.hasStock = true;
        order.stockName = u"盘点.xlsx"_s;
        order.stock = { counted(u"M-1"_s, u"390"_s), counted(u"M-2"_s, u"200"_s) };
        order.explanations = { { 1, u"weighed wet"_s } };
        order.remarks = u"first half"_s;
        return order;
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestWriteOff)
#include "tst_writeoff.moc"
