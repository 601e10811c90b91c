// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerbook.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace Tongguan {

namespace {

    LedgerQuantity amount(const char* text) { return LedgerQuantity::parse(QString::fromLatin1(text)).value(); }
    Decimal number(const char* text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

    // The same record, kept as a bookkeeper would with paper: a list of what happened, every figure added up anew.
    struct PaperBook {
        struct Use {
            Decimal unitNet, loss, share, intangible;
        };
        std::map<MovementId, Movement> movements;
        std::map<MovementId, MovementStanding> standings; // highest that was heard
        std::map<std::tuple<int, int, int>, Use> uses; // material, product, version
        std::vector<QDate> cycles;
        UseBy useBy = UseBy::UnitConsumption;

        void post(const Movement& movement)
        {
            movements.emplace(movement.id, movement);
            settle(movement.id, movement.standing);
        }
        void settle(MovementId id, MovementStanding standing) { standings[id] = std::max(standings[id], standing); }
        [[nodiscard]] bool counts(const Movement& movement, QDate at, Counting counting) const
        {
            const MovementStanding standing = standings.at(movement.id);
            return (!at.isValid() || movement.date <= at) && (standing == MovementStanding::Deducted || (standing == MovementStanding::Foreseen && counting == Counting::WithForeseen));
        }
        [[nodiscard]] Decimal sum(MovementKind kind, int item, QDate at, Counting counting) const
        {
            Decimal total;
            for (const auto& [id, movement] : movements) {
                if (movement.kind == kind && movement.item == item && counts(movement, at, counting))
                    total += movement.quantity.decimal();
            }
            return total;
        }
        [[nodiscard]] std::ptrdiff_t cycleOf(QDate date) const { return std::ranges::count_if(cycles, [date](QDate first) { return first <= date; }); }
        // What one unit of a product's movement is worth of material; defective goods are settled apart.
        static int worth(MovementKind kind)
        {
            switch (kind) {
            case MovementKind::ProductExport:
            case MovementKind::ProductTransfer:
            case MovementKind::ProductSale:
            case MovementKind::ReworkExport:
                return 1;
            case MovementKind::ReworkImport:
                return -1;
            default:
                return 0;
            }
        }
        // By unit consumption: what was used, and what of it stayed as scrap.
        [[nodiscard]] std::pair<Decimal, Decimal> standard(int material, QDate at, Counting counting) const
        {
            Decimal total, scrap;
            for (const auto& [key, use] : uses) {
                if (std::get<0>(key) != material)
                    continue;
                std::map<std::ptrdiff_t, Decimal> bases;
                for (const auto& [id, movement] : movements) {
                    if (ruleOf(movement.kind).side != LedgerSide::Product || movement.item != std::get<1>(key) || movement.version != std::get<2>(key) || !counts(movement, at, counting))
                        continue;
                    bases[cycleOf(movement.date)] += movement.quantity.decimal() * Decimal(worth(movement.kind));
                }
                for (const auto& [cycle, base] : bases) {
                    const Decimal three = (base * use.unitNet).dividedBy(Decimal(1) - use.loss, 3);
                    const Decimal used = (three * use.share).rounded(3);
                    total += used;
                    scrap += (used * use.loss).rounded(3) - (used * use.intangible).rounded(3);
                }
            }
            return { total, scrap };
        }
        // What an account holds of an item: all that came into it, less all that left it.
        [[nodiscard]] Decimal held(LedgerAccount account, LedgerSide side, int item, Counting counting) const
        {
            Decimal total;
            for (const auto& [id, movement] : movements) {
                const MovementRule& rule = ruleOf(movement.kind);
                if (rule.side != side || movement.item != item || !counts(movement, {}, counting))
                    continue;
                if (rule.to == account)
                    total += movement.quantity.decimal();
                if (rule.from == account)
                    total = total - movement.quantity.decimal();
            }
            if (side == LedgerSide::Material && useBy == UseBy::UnitConsumption && (account == LedgerAccount::Stock || account == LedgerAccount::Process)) {
                const Decimal used = standard(item, {}, counting).first;
                total = account == LedgerAccount::Process ? total + used : total - used;
            }
            return total;
        }
        [[nodiscard]] Decimal use(int material, QDate at, Counting counting) const
        {
            return sum(MovementKind::MaterialUse, material, at, counting) + (useBy == UseBy::UnitConsumption ? standard(material, at, counting).first : Decimal());
        }
        [[nodiscard]] Decimal scrap(int material, QDate at, Counting counting) const
        {
            const auto of = [&](MovementKind kind) { return sum(kind, material, at, counting); };
            using enum MovementKind;
            return (useBy == UseBy::UnitConsumption ? standard(material, at, counting).second : Decimal()) + of(LeftoverArising) - of(LeftoverSale) - of(LeftoverReexport) - of(LeftoverDestruction);
        }
        [[nodiscard]] Decimal defective(int product, QDate at, Counting counting) const
        {
            const auto of = [&](MovementKind kind) { return sum(kind, product, at, counting); };
            using enum MovementKind;
            return of(DefectiveArising) - of(DefectiveSale) - of(DefectiveReexport) - of(DefectiveDestruction);
        }
        [[nodiscard]] Decimal remaining(int material, QDate at, Counting counting) const
        {
            const auto of = [&](MovementKind kind) { return sum(kind, material, at, counting); };
            using enum MovementKind;
            return of(DirectImport) + of(ExchangeImport) + of(TransferIn) + of(CarryIn) - of(ExchangeExport) - of(Reexport) - of(DomesticSale) - of(CarryOut) - of(Destruction)
                - use(material, at, counting);
        }
    };

    // A history at random: a small record, so that everything meets everything.
    struct History {
        explicit History(quint32 seed) : random(seed) { }

        std::mt19937 random;
        UseBy useBy = UseBy::UnitConsumption;
        QList<Consumption> consumptions;
        QList<QDate> cycles;
        QList<Movement> movements;
        QList<std::pair<MovementId, MovementStanding>> settlements;

        int upTo(int limit) { return int(random() % quint32(limit)); }
        QDate day() { return QDate(2026, 1, 1).addDays(upTo(400)); }
        void make()
        {
            useBy = upTo(5) == 0 ? UseBy::WorkOrder : UseBy::UnitConsumption;
            for (int i = upTo(3); i > 0; --i)
                cycles << day();
            for (int i = 0; i < 8; ++i) {
                Consumption consumption { .product = 1 + upTo(3), .version = upTo(2), .material = 1 + upTo(3) };
                consumption.net = Decimal(1 + upTo(999'999'999)).dividedBy(Decimal(100'000'000), 9);
                consumption.tangibleLoss = Decimal(upTo(400)).dividedBy(Decimal(1000), 9);
                consumption.intangibleLoss = Decimal(upTo(400)).dividedBy(Decimal(1000), 9);
                consumption.bondedShare = upTo(3) ? Decimal(1) : Decimal(1 + upTo(100)).dividedBy(Decimal(100), 9);
                consumptions << consumption;
            }
            for (int i = 10 + upTo(50); i > 0; --i) {
                Movement movement { .id = MovementId::create(), .kind = MovementKind(upTo(MovementKinds)), .item = 1 + upTo(3) };
                if (movement.kind == MovementKind::MaterialUse && useBy == UseBy::UnitConsumption)
                    continue;
                movement.version = ruleOf(movement.kind).side == LedgerSide::Product ? upTo(2) : 0;
                movement.quantity = LedgerQuantity::ofUnits(1 + upTo(1'000'000'000));
                if (upTo(10) == 0)
                    movement.quantity = -movement.quantity; // a correction
                movement.date = day();
                movement.standing = MovementStanding(upTo(2));
                movements << movement;
                for (int more = upTo(3); more > 0; --more)
                    settlements << std::pair(movement.id, MovementStanding(upTo(3)));
            }
        }
        // One order of arrival; some arrive twice, some settlements before what they settle. The cycles come at the beginning, or at
        // any moment after: then all is counted anew. `look` is called now and then, with a book that is not complete.
        LedgerBook play(quint32 order, const std::function<void(const LedgerBook&)>& look = {}) const
        {
            std::mt19937 shuffle(order);
            LedgerBook book(useBy);
            if (order % 2 == 0)
                book.setCycles(cycles);
            std::vector<std::function<void()>> events;
            for (const Consumption& consumption : consumptions)
                events.emplace_back([&book, &consumption] { (void)book.setConsumption(consumption); });
            std::vector<int> places(size_t(movements.size()) * 2);
            std::iota(places.begin(), places.end(), 0);
            for (const int place : places)
                events.emplace_back([&book, this, place] { (void)book.post(movements[place / 2]); });
            for (const auto& [id, standing] : settlements)
                events.emplace_back([&book, id = id, standing = standing] { book.settle(id, standing); });
            const auto afterConsumptions = events.begin() + consumptions.size(); // a later consumption replaces an earlier one
            std::shuffle(afterConsumptions, events.end(), shuffle);
            std::ranges::rotate(events, events.begin() + long(shuffle() % 2) * consumptions.size());
            if (order % 2 == 1)
                events.insert(events.begin() + long(shuffle() % quint32(events.size() + 1)), [&book, this] { book.setCycles(cycles); });
            for (const auto& event : events) {
                event();
                if (look && shuffle() % quint32(events.size()) < 2)
                    look(book);
            }
            return book;
        }
        PaperBook paper() const
        {
            PaperBook book;
            book.useBy = useBy;
            book.cycles = { cycles.begin(), cycles.end() };
            for (const Consumption& consumption : consumptions)
                book.uses.insert_or_assign({ consumption.material, consumption.product, consumption.version }, PaperBook::Use { consumption.net, consumption.loss(), consumption.bondedShare, consumption.intangibleLoss });
            for (const Movement& movement : movements)
                book.post(movement);
            for (const auto& [id, standing] : settlements)
                book.settle(id, standing);
            return book;
        }
    };

} // namespace

class TestLedgerBook final : public QObject {
    Q_OBJECT

    static Movement made(MovementKind kind, int item, const char* quantity, QDate date = QDate(2026, 3, 1))
    {
        return { .id = MovementId::create(), .kind = kind, .item = item, .version = 0, .quantity = amount(quantity), .date = date, .standing = MovementStanding::Deducted, .document = {}, .line = 0 };
    }
    static LedgerBook example()
    {
        LedgerBook book;
        LedgerItem item { .side = LedgerSide::Material, .no = 1 };
        item.record = amount("20000");
        book.setItem(item);
        return book;
    }

private Q_SLOTS:
    // The rows V01 to V05 of the examples, term by term; the use of 9,000 comes from a product with a net of 9.
    void remainingQuantitiesOfAMaterial()
    {
        LedgerBook book = example();
        QVERIFY(book.setConsumption({ .product = 7, .version = 0, .material = 1, .net = 9, .tangibleLoss = 0, .intangibleLoss = 0 }));
        using enum MovementKind;
        const std::initializer_list<std::pair<MovementKind, const char*>> happened { { DirectImport, "9880" }, { ExchangeImport, "120" }, { TransferIn, "2000" }, { CarryIn, "500" },
            { ExchangeExport, "300" }, { Reexport, "100" }, { CarryOut, "400" }, { DomesticSale, "200" } };
        for (const auto& [kind, quantity] : happened)
            QVERIFY(*book.post(made(kind, 1, quantity)));
        QVERIFY(*book.post(made(ProductExport, 7, "1000")));
        const LedgerTerms terms = book.terms(1);
        QCOMPARE(terms.directImport.toString(), u"10000"_s);
        QCOMPARE(terms.productUse.toString(), u"9000"_s);
        QCOMPARE(terms.mayImport().toString(), u"7800"_s);
        QCOMPARE(terms.mayReturnExport().toString(), u"11700"_s);
        QCOMPARE(terms.mayCarryOut().toString(), u"2700"_s);
        QCOMPARE(terms.mayExchangeImport().toString(), u"180"_s);
        QCOMPARE(terms.maySellAsSource().toString(), u"2900"_s);
        QCOMPARE(terms.maySell().toString(), u"2500"_s); // what was carried out cannot be sold, too
        QCOMPARE(terms.remaining().toString(), u"2500"_s);
    }

    void remainingQuantitiesOfAProduct() // V06
    {
        ProductTerms terms;
        terms.record = amount("5000");
        terms.directExport = amount("3000");
        terms.transferOut = amount("500");
        terms.reworkImport = amount("100");
        terms.reworkExport = amount("60");
        QCOMPARE(terms.mayExport().toString(), u"1500"_s);
        QCOMPARE(terms.mayExportWithReturns().toString(), u"1540"_s);
        QCOMPARE(terms.mayReworkImport().toString(), u"3460"_s);
        QCOMPARE(terms.mayReworkExport().toString(), u"40"_s);
    }

    void unitConsumption_data()
    {
        QTest::addColumn<QList<QByteArray>>("in"); // net, tangible, intangible, exported
        QTest::addColumn<QList<QByteArray>>("out"); // use, loss, intangible, leftover
        QTest::newRow("U01") << QList<QByteArray> { "0.95", "0.05", "0", "1000" } << QList<QByteArray> { "1000", "50", "0", "50" };
        QTest::newRow("U02") << QList<QByteArray> { "1.2", "0.03", "0", "5000" } << QList<QByteArray> { "6185.567", "185.567", "0", "185.567" };
        QTest::newRow("U03") << QList<QByteArray> { "2", "0.15", "0.05", "100" } << QList<QByteArray> { "250", "50", "12.5", "37.5" };
        QTest::newRow("half a thousandth goes up") << QList<QByteArray> { "0.0005", "0", "0", "1" } << QList<QByteArray> { "0.001", "0", "0", "0" };
        QTest::newRow("and down below nothing") << QList<QByteArray> { "0.0005", "0", "0", "-1" } << QList<QByteArray> { "-0.001", "0", "0", "0" };
    }
    void unitConsumption()
    {
        QFETCH(QList<QByteArray>, in);
        QFETCH(QList<QByteArray>, out);
        const Consumption consumption { .product = 1, .version = 0, .material = 1, .net = number(in[0].constData()), .tangibleLoss = number(in[1].constData()), .intangibleLoss = number(in[2].constData()) };
        QVERIFY(consumption.verdict());
        const MaterialUse use = materialUse(consumption, amount(in[3].constData()));
        QCOMPARE(use.use.toString().toLatin1(), out[0]);
        QCOMPARE(use.loss.toString().toLatin1(), out[1]);
        QCOMPARE(use.intangible.toString().toLatin1(), out[2]);
        QCOMPARE(use.leftover.toString().toLatin1(), out[3]);
    }

    void wrongConsumptionsAreRefused()
    {
        const Consumption right { .product = 1, .version = 0, .material = 1, .net = 1, .tangibleLoss = 0, .intangibleLoss = 0 };
        QVERIFY(right.verdict());
        const auto fieldOf = [](const Consumption& wrong) { return wrong.verdict() ? QString() : wrong.verdict().error().field; };
        Consumption wrong = right;
        wrong.net = 0;
        QCOMPARE(fieldOf(wrong), u"net"_s);
        wrong = right;
        wrong.net = number("0.0000000001");
        QCOMPARE(fieldOf(wrong), u"net"_s);
        wrong = right;
        wrong.tangibleLoss = number("-0.1");
        QCOMPARE(fieldOf(wrong), u"tangibleLoss"_s);
        wrong = right;
        wrong.tangibleLoss = wrong.intangibleLoss = number("0.5");
        QCOMPARE(fieldOf(wrong), u"intangibleLoss"_s);
        wrong = right;
        wrong.bondedShare = number("1.1");
        QCOMPARE(fieldOf(wrong), u"bondedShare"_s);
    }

    void wrongMovementsAreRefused()
    {
        LedgerBook book = example();
        const auto fieldOf = [&book](const Movement& wrong) {
            const Result<bool> posted = book.post(wrong);
            return posted ? QString() : posted.error().field;
        };
        const Movement right = made(MovementKind::DirectImport, 1, "10");
        Movement wrong = right;
        wrong.id = {};
        QCOMPARE(fieldOf(wrong), u"id"_s);
        wrong = right;
        wrong.item = 0;
        QCOMPARE(fieldOf(wrong), u"item"_s);
        wrong = right;
        wrong.date = {};
        QCOMPARE(fieldOf(wrong), u"date"_s);
        wrong = right;
        wrong.quantity = {};
        QCOMPARE(fieldOf(wrong), u"quantity"_s);
        QCOMPARE(fieldOf(made(MovementKind::MaterialUse, 1, "1")), u"kind"_s); // this record goes by unit consumption
        QVERIFY(*book.post(made(MovementKind::DirectImport, 1, "60000000000000")));
        QCOMPARE(fieldOf(made(MovementKind::DirectImport, 1, "60000000000000")), u"quantity"_s); // sums stay exact
        QVERIFY(*book.post(right));
        wrong = right;
        wrong.quantity = amount("11");
        QCOMPARE(book.post(wrong).error().kind, ErrorKind::Conflict);
        QCOMPARE(book.post(right).value(), false); // again
        QCOMPARE(book.size(), 2);
        QVERIFY(!LedgerQuantity::parse(u"1.000001"));
        QVERIFY(!LedgerQuantity::parse(u"99999999999999"));
    }

    void aRefusedListTakesItsMovementsBack()
    {
        LedgerBook book = example();
        Movement foreseen = made(MovementKind::DirectImport, 1, "100");
        foreseen.standing = MovementStanding::Foreseen;
        QVERIFY(*book.post(foreseen));
        QCOMPARE(book.terms(1).directImport.toString(), u"0"_s);
        QCOMPARE(book.terms(1, {}, Counting::WithForeseen).directImport.toString(), u"100"_s);
        book.settle(foreseen.id, MovementStanding::Deducted);
        QCOMPARE(book.terms(1).directImport.toString(), u"100"_s);
        book.settle(foreseen.id, MovementStanding::Foreseen); // a late receipt changes nothing
        QCOMPARE(book.terms(1).directImport.toString(), u"100"_s);
        book.settle(foreseen.id, MovementStanding::Withdrawn);
        QCOMPARE(book.terms(1, {}, Counting::WithForeseen).directImport.toString(), u"0"_s);
        const QList<CardLine> card = book.card(LedgerSide::Material, 1);
        QCOMPARE(card.size(), 1); // still to be seen, without effect
        QCOMPARE(card[0].change.toString(), u"0"_s);
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("most");
        QTest::addColumn<QString>("code");
        using enum MovementKind;
        QTest::newRow("import") << int(DirectImport) << "8100"_ba << u"ledger.over.import"_s; // 20000 - (10000 + 2000 + 500 - 600)
        QTest::newRow("transfer") << int(TransferIn) << "8100"_ba << u"ledger.over.import"_s;
        QTest::newRow("exchange back") << int(ExchangeImport) << "600"_ba << u"ledger.over.exchange"_s;
        QTest::newRow("return") << int(Reexport) << "11900"_ba << u"ledger.over.returnExport"_s;
        QTest::newRow("carry out") << int(CarryOut) << "9900"_ba << u"ledger.over.carryOut"_s; // 2000 are used
        QTest::newRow("sale") << int(DomesticSale) << "9900"_ba << u"ledger.over.sale"_s;
        QTest::newRow("export") << int(ProductExport) << "900"_ba << u"ledger.over.export"_s;
        QTest::newRow("rework in") << int(ReworkImport) << "100"_ba << u"ledger.over.reworkImport"_s;
        QTest::newRow("rework out") << int(ReworkExport) << "0"_ba << u"ledger.over.reworkExport"_s;
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, most);
        QFETCH(QString, code);
        LedgerBook book = example();
        LedgerItem product { .side = LedgerSide::Product, .no = 1 };
        product.record = amount("1000");
        book.setItem(product);
        QVERIFY(book.setConsumption({ .product = 1, .version = 0, .material = 1, .net = 20, .tangibleLoss = 0, .intangibleLoss = 0 }));
        using enum MovementKind;
        for (const auto& [past, quantity] : { std::pair(DirectImport, "10000"), { TransferIn, "2000" }, { CarryIn, "500" }, { ExchangeExport, "600" }, { ProductExport, "100" } })
            QVERIFY(*book.post(made(past, 1, quantity)));
        Movement next = made(MovementKind(kind), 1, most.constData());
        QVERIFY(book.examine(next).isEmpty());
        next.quantity += LedgerQuantity::ofUnits(1);
        const QList<LedgerRemark> remarks = book.examine(next);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks[0].code, code);
        QCOMPARE(remarks[0].available.toString().toLatin1(), most);
        next.item = 9;
        QCOMPARE(book.examine(next).value(0).code, u"ledger.item.unknown"_s);
    }

    void aRecordSaysWhatIsComing()
    {
        LedgerBook book = example();
        QVERIFY(*book.post(made(MovementKind::DirectImport, 1, "18000")));
        QVERIFY(book.remarks().isEmpty());
        QVERIFY(*book.post(made(MovementKind::DirectImport, 1, "1")));
        QCOMPARE(book.remarks().value(0).code, u"ledger.nearly.import"_s);
        QVERIFY(*book.post(made(MovementKind::ProductExport, 3, "5")));
        QCOMPARE(book.remarks().value(1).code, u"ledger.consumption.missing"_s);
        QVERIFY(*book.post(made(MovementKind::DomesticSale, 1, "20000")));
        QCOMPARE(book.remarks().value(0).code, u"ledger.negative"_s);
    }

    // Ten thousand histories with TONGGUAN_LONG=1, else the first of them; each in two orders of arrival, against the paper book, to
    // the last decimal: every term of every item at a day in the past or now, with and without what is foreseen.
    void agreesWithThePaperBook()
    {
        const int asked = qEnvironmentVariableIntValue("TONGGUAN_HISTORIES");
        const int histories = asked > 0 ? asked : isLong ? 10'000 : 1'000;
        for (int seed = 0; seed < histories; ++seed) {
            History history { quint32(seed) };
            history.make();
            const LedgerBook book = history.play(quint32(seed), [&](const LedgerBook& partial) { equalsItselfFromZero(partial, seed); });
            equalsItselfFromZero(book, seed);
            const LedgerBook other = history.play(quint32(seed) + 1'000'000);
            const PaperBook paper = history.paper();
            const QDate at = history.upTo(3) ? history.day() : QDate();
            const Counting counting = Counting(history.upTo(2));
            QCOMPARE(book.balances(at, counting), other.balances(at, counting));
            for (int material = 1; material <= 3; ++material) {
                const LedgerTerms terms = book.terms(material, at, counting);
                QVERIFY2(terms.productUse.decimal() == paper.use(material, at, counting), qPrintable(QString::number(seed)));
                QVERIFY2(terms.remaining().decimal() == paper.remaining(material, at, counting), qPrintable(QString::number(seed)));
                QVERIFY2(terms == other.terms(material, at, counting), qPrintable(QString::number(seed)));
                everyTermAgrees(terms, paper, material, at, counting, seed);
                everyTermAgrees(book.productTerms(material, at, counting), paper, material, at, counting, seed);
                holdsDoubleEntry(book, material, seed);
                for (const LedgerSide side : { LedgerSide::Material, LedgerSide::Product, LedgerSide::Equipment })
                    nothingAppearsOrVanishes(book, paper, side, material, counting, seed);
            }
            for (const LeftoverBalance& balance : book.leftovers(at, counting))
                QVERIFY2(balance.held().decimal() == paper.scrap(balance.item, at, counting), qPrintable(QString::number(seed)));
            for (const DefectiveBalance& balance : book.defectives(at, counting))
                QVERIFY2(balance.held().decimal() == paper.defective(balance.item, at, counting), qPrintable(QString::number(seed)));
            usesAddUp(book, paper, history, counting, seed);
            cardsEndInTheBalance(book, seed);
            periodsJoin(book, history, seed);
        }
    }

    // Not some orders but each: five facts, their record's consumption, its cycle and a withdrawal in all 5040 orders.
    void everyPermutationEndsEqual()
    {
        for (int seed = 0; seed < (isLong ? 40 : 3); ++seed) {
            History history { quint32(seed) };
            const Consumption consumption { .product = 1, .version = 0, .material = 1, .net = number("0.333333333"), .tangibleLoss = number("0.07"), .intangibleLoss = number("0.011") };
            const MovementKind kinds[] { MovementKind::DirectImport, MovementKind::ProductExport, MovementKind::ProductExport, MovementKind::ReworkImport };
            QList<Movement> movements;
            for (const MovementKind kind : kinds) {
                Movement movement { .id = MovementId::create(), .kind = kind, .item = 1, .version = 0, .quantity = LedgerQuantity::ofUnits(1 + history.upTo(1'000'000'000)), .date = history.day() };
                movement.standing = MovementStanding(history.upTo(2));
                movements << movement;
            }
            const QDate cycle = history.day();
            std::array<int, 7> order { 0, 1, 2, 3, 4, 5, 6 };
            QList<MaterialBalance> wanted;
            int count = 0;
            do {
                LedgerBook book;
                for (const int step : order) {
                    switch (step) {
                    case 4: QVERIFY(book.setConsumption(consumption)); break;
                    case 5: book.setCycles({ cycle }); break;
                    case 6: book.settle(movements[1].id, seed % 2 ? MovementStanding::Withdrawn : MovementStanding::Deducted); break;
                    default: QVERIFY(*book.post(movements[step]));
                    }
                }
                const QList<MaterialBalance> now = book.balances({}, Counting::WithForeseen) + book.balances() + book.balances(cycle.addDays(-1));
                wanted = count++ == 0 ? now : wanted;
                QCOMPARE(now, wanted);
            } while (std::ranges::next_permutation(order).found);
            QCOMPARE(count, 5040);
        }
    }

    // The rows of the table of examples for unit consumption and remaining quantities, posted as movements: an
    // independent reading of the table, beside the calculator's.
    void rowsOfTheTableOfExamples()
    {
        QFile file(qEnvironmentVariable("TONGGUAN_EXAMPLES"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("TONGGUAN_EXAMPLES does not name a table of examples (id, topic, inputs_json, expected_json, source)");
        int rows = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            static const QRegularExpression shape(u"^([UV]\\d+),([a-z_.]+),\"(\\{.*?\\})\",\"(\\{.*?\\})\""_s);
            const QRegularExpressionMatch match = shape.match(line);
            if (!match.hasMatch())
                continue;
            const auto object = [&match](int part) { return QJsonDocument::fromJson(match.captured(part).replace(u"\"\""_s, u"\""_s).toUtf8()).object(); };
            QVERIFY2(!object(3).isEmpty() && !object(4).isEmpty(), qPrintable(line));
            if (match.captured(1).startsWith(u'U'))
                consumptionOfTheTable(match.captured(1), object(3), object(4));
            else if (match.captured(2) == u"ledger.available.product")
                productOfTheTable(object(3), object(4));
            else
                materialOfTheTable(match.captured(2).section(u'.', 2), object(3), object(4));
            ++rows;
        }
        QCOMPARE(rows, 9);
    }

    void whatIfEqualsTheChange()
    {
        for (int seed = 0; seed < 300; ++seed) {
            History history { quint32(seed) };
            history.make();
            LedgerBook book = history.play(1);
            Consumption changed = history.consumptions[history.upTo(int(history.consumptions.size()))];
            changed.net = changed.net + number("0.123456789");
            const QList<MaterialBalance> before = book.balances();
            const MaterialBalance foreseen = book.whatIf(changed);
            QCOMPARE(book.balances(), before); // nothing is touched
            QVERIFY(book.setConsumption(changed));
            QVERIFY2(foreseen.terms == book.terms(changed.material), qPrintable(QString::number(seed)));
        }
    }

private:
    const bool isLong = qEnvironmentVariableIntValue("TONGGUAN_LONG") != 0;

    static LedgerQuantity valueOf(const QJsonObject& object, QStringView key) { return LedgerQuantity::parse(object.value(key).toString()).value(); }
    void consumptionOfTheTable(const QString& id, const QJsonObject& in, const QJsonObject& out)
    {
        const Decimal loss = Decimal::parse(in.value("loss_rate"_L1).toString()).value();
        const Decimal intangible = Decimal::parse(in.value("of_which_intangible"_L1).toString(u"0"_s)).value();
        LedgerBook book;
        QVERIFY(book.setConsumption({ .product = 1, .version = 0, .material = 1, .net = Decimal::parse(in.value("net"_L1).toString()).value(), .tangibleLoss = loss - intangible, .intangibleLoss = intangible }));
        QVERIFY(*book.post(made(MovementKind::ProductExport, 1, in.value("export_total"_L1).toString().toLatin1().constData())));
        QVERIFY2(book.terms(1).productUse == valueOf(out, u"use"), qPrintable(id));
        const MaterialUse use = materialUse(book.consumptions(1).first(), valueOf(in, u"export_total"));
        QVERIFY2(use.loss == valueOf(out, out.contains("loss_total"_L1) ? u"loss_total"_s : u"process_loss"_s), qPrintable(id));
        if (out.contains("intangible"_L1))
            QVERIFY2(use.intangible == valueOf(out, u"intangible") && book.leftovers().first().held() == valueOf(out, u"leftover_material"), qPrintable(id));
    }
    void materialOfTheTable(const QString& what, const QJsonObject& in, const QJsonObject& out)
    {
        LedgerBook book;
        LedgerItem item { .side = LedgerSide::Material, .no = 1 };
        item.record = valueOf(in, u"contract_qty");
        book.setItem(item);
        using enum MovementKind;
        const std::pair<MovementKind, const char16_t*> terms[] { { TransferIn, u"import_transfer" }, { CarryIn, u"carry_in" }, { ExchangeExport, u"exchange_export" }, { ExchangeImport, u"exchange_import_back" },
            { Reexport, u"reexport" }, { CarryOut, u"carry_out" }, { DomesticSale, u"domestic_done" } };
        for (const auto& [kind, key] : terms)
            QVERIFY(*book.post(made(kind, 1, in.value(QStringView(key)).toString().toLatin1().constData())));
        // The table's direct import holds what came back in exchange.
        const LedgerQuantity direct = valueOf(in, u"import_direct") - valueOf(in, u"exchange_import_back");
        QVERIFY(*book.post(made(DirectImport, 1, direct.toString().toLatin1().constData())));
        QVERIFY(book.setConsumption({ .product = 1, .version = 0, .material = 1, .net = 1, .tangibleLoss = 0, .intangibleLoss = 0 }));
        QVERIFY(*book.post(made(ProductExport, 1, in.value("product_use"_L1).toString().toLatin1().constData())));
        const LedgerTerms t = book.terms(1);
        const std::pair<const char16_t*, LedgerQuantity> answers[] { { u"import", t.mayImport() }, { u"return_export", t.mayReturnExport() }, { u"carry_out", t.mayCarryOut() }, { u"exchange_import", t.mayExchangeImport() },
            { u"domestic_sale", t.maySellAsSource() } };
        const auto* answer = std::ranges::find_if(answers, [&what](const auto& one) { return QStringView(one.first) == what; });
        QVERIFY2(answer != std::ranges::end(answers), qPrintable(what));
        QCOMPARE(answer->second.toString(), valueOf(out, what == u"domestic_sale" ? u"available_domestic"_s : u"available_"_s + what).toString());
    }
    void productOfTheTable(const QJsonObject& in, const QJsonObject& out)
    {
        LedgerBook book;
        LedgerItem item { .side = LedgerSide::Product, .no = 1 };
        item.record = valueOf(in, u"contract_qty");
        book.setItem(item);
        using enum MovementKind;
        const std::pair<MovementKind, const char16_t*> terms[] { { ProductExport, u"export_direct" }, { ProductTransfer, u"export_transfer" }, { ReworkImport, u"rework_import" }, { ReworkExport, u"rework_export" } };
        for (const auto& [kind, key] : terms)
            QVERIFY(*book.post(made(kind, 1, in.value(QStringView(key)).toString().toLatin1().constData())));
        const ProductTerms t = book.productTerms(1);
        QCOMPARE(t.mayExport().toString(), valueOf(out, u"available_export_simple").toString());
        QCOMPARE(t.mayExportWithReturns().toString(), valueOf(out, u"available_export_with_returns").toString());
        QCOMPARE(t.mayReworkImport().toString(), valueOf(out, u"available_rework_import").toString());
        QCOMPARE(t.mayReworkExport().toString(), valueOf(out, u"available_rework_export").toString());
    }

    // A book made anew of what this one holds, in the order of the ids.
    void equalsItselfFromZero(const LedgerBook& book, int seed)
    {
        LedgerBook anew(book.useBy());
        QSet<QDate> starts;
        for (QDate day(2025, 12, 1); day < QDate(2027, 6, 1); day = day.addDays(1)) {
            if (const QDate start = book.cycleStart(day); start.isValid())
                starts.insert(start);
        }
        anew.setCycles(starts.values());
        QList<Movement> movements;
        for (qsizetype i = 0; i < book.size(); ++i)
            movements << book.movement(i);
        std::ranges::sort(movements, [](const Movement& a, const Movement& b) { return a.id < b.id; });
        for (const Movement& movement : std::as_const(movements))
            QVERIFY(*anew.post(movement));
        for (const LedgerItem& product : book.items(LedgerSide::Product)) {
            for (const Consumption& consumption : book.consumptions(product.no))
                QVERIFY(anew.setConsumption(consumption));
        }
        for (const Counting counting : { Counting::Deducted, Counting::WithForeseen }) {
            for (int item = 1; item <= 3; ++item) {
                QVERIFY2(anew.terms(item, {}, counting) == book.terms(item, {}, counting), qPrintable(QString::number(seed)));
                QVERIFY2(anew.productTerms(item, {}, counting) == book.productTerms(item, {}, counting), qPrintable(QString::number(seed)));
                for (const LedgerSide side : { LedgerSide::Material, LedgerSide::Product, LedgerSide::Equipment })
                    QVERIFY2(anew.accounts(side, item, counting) == book.accounts(side, item, counting), qPrintable(QString::number(seed)));
            }
        }
    }
    void everyTermAgrees(const LedgerTerms& terms, const PaperBook& paper, int material, QDate at, Counting counting, int seed)
    {
        const auto is = [&](LedgerQuantity term, std::initializer_list<MovementKind> kinds) {
            Decimal sum;
            for (const MovementKind kind : kinds)
                sum += paper.sum(kind, material, at, counting);
            return term.decimal() == sum;
        };
        using K = MovementKind;
        const bool agree = is(terms.directImport, { K::DirectImport, K::ExchangeImport }) && is(terms.transferIn, { K::TransferIn }) && is(terms.carryIn, { K::CarryIn }) && is(terms.exchangeExport, { K::ExchangeExport })
            && is(terms.exchangeImport, { K::ExchangeImport }) && is(terms.reexport, { K::Reexport }) && is(terms.carryOut, { K::CarryOut }) && is(terms.domesticSale, { K::DomesticSale }) && is(terms.destruction, { K::Destruction });
        QVERIFY2(agree, qPrintable(QString::number(seed)));
    }
    void everyTermAgrees(const ProductTerms& terms, const PaperBook& paper, int product, QDate at, Counting counting, int seed)
    {
        const auto is = [&](LedgerQuantity term, MovementKind kind) { return term.decimal() == paper.sum(kind, product, at, counting); };
        using K = MovementKind;
        const bool agree = is(terms.directExport, K::ProductExport) && is(terms.transferOut, K::ProductTransfer) && is(terms.reworkImport, K::ReworkImport) && is(terms.reworkExport, K::ReworkExport) && is(terms.sale, K::ProductSale);
        QVERIFY2(agree, qPrintable(QString::number(seed)));
    }
    // What leaves one account is in another: each holds what the paper book says, and all of them together nothing.
    void nothingAppearsOrVanishes(const LedgerBook& book, const PaperBook& paper, LedgerSide side, int item, Counting counting, int seed)
    {
        const auto held = book.accounts(side, item, counting);
        LedgerQuantity sum;
        for (int account = 0; account < LedgerAccounts; ++account) {
            sum += held[size_t(account)];
            QVERIFY2(held[size_t(account)].decimal() == paper.held(LedgerAccount(account), side, item, counting), qPrintable(QString::number(seed)));
        }
        QVERIFY2(sum.isZero(), qPrintable(QString::number(seed)));
    }
    void holdsDoubleEntry(const LedgerBook& book, int material, int seed)
    {
        const auto held = book.accounts(LedgerSide::Material, material);
        LedgerQuantity sum;
        for (const LedgerQuantity one : held)
            sum += one;
        QVERIFY2(sum.isZero(), qPrintable(QString::number(seed)));
        QVERIFY2(held[size_t(LedgerAccount::Stock)] == book.terms(material).remaining(), qPrintable(QString::number(seed)));
    }
    void usesAddUp(const LedgerBook& book, const PaperBook& paper, History& history, Counting counting, int seed)
    {
        const QDate from = history.day(), to = from.addDays(history.upTo(200));
        for (const UseComparison& use : book.useComparison(from, to, counting)) {
            const Decimal standard = paper.standard(use.item, to, counting).first - paper.standard(use.item, from.addDays(-1), counting).first;
            QVERIFY2(use.standard.decimal() == standard, qPrintable(QString::number(seed)));
        }
    }
    void cardsEndInTheBalance(const LedgerBook& book, int seed)
    {
        for (int item = 1; item <= 3; ++item) {
            const QList<CardLine> card = book.card(LedgerSide::Material, item);
            QVERIFY2((card.isEmpty() ? LedgerQuantity() : card.last().balance) == book.terms(item).remaining(), qPrintable(QString::number(seed)));
        }
    }
    void periodsJoin(const LedgerBook& book, History& history, int seed)
    {
        const QDate first = history.day();
        const QDate second = first.addDays(1 + history.upTo(100));
        const QList<WriteOffLine> one = book.writeOff(first, second.addDays(-1));
        const QList<WriteOffLine> two = book.writeOff(second, second.addDays(30));
        QCOMPARE(one.size(), two.size());
        for (qsizetype i = 0; i < one.size(); ++i) {
            QVERIFY2(one[i].closing == two[i].opening, qPrintable(QString::number(seed)));
            QVERIFY2(one[i].closing == one[i].opening + one[i].period.remaining(), qPrintable(QString::number(seed)));
        }
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestLedgerBook)
#include "tst_ledgerbook.moc"
