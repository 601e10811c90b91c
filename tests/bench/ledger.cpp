// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/writeoffreport.h"
#include "tests/bench/bench.h"
#include "tests/bench/ledgerlimits.h"

#include <QFile>
#include <random>

namespace Tongguan::Bench {
namespace {

constexpr int Movements = 1'000'000;
constexpr int Materials = 5'000;
constexpr int Products = 5'000;
constexpr int Versions = 2;
constexpr int MaterialsOfOne = 10; // 100,000 rows of unit consumption

class LedgerSample final {
public:
    LedgerSample()
    {
        std::mt19937_64 random(7);
        bare.shape = { Materials, Products, Versions };
        const auto upTo = [&random](int limit) { return int(random() % quint64(limit)); };
        for (int product = 1; product <= Products; ++product) {
            for (int version = 0; version < Versions; ++version) {
                for (int i = 0; i < MaterialsOfOne; ++i) {
                    const int material = 1 + (product * 37 + version * 11 + i * 499) % Materials;
                    const qint64 net = 1 + upTo(2'000'000'000), loss = upTo(100'000'000);
                    consumptions << Consumption { .product = product, .version = version, .material = material, .net = Decimal(net).dividedBy(Decimal(1'000'000'000), 9),
                        .tangibleLoss = Decimal(loss).dividedBy(Decimal(1'000'000'000), 9), .intangibleLoss = 0 };
                    bare.uses.push_back({ quint32((product - 1) * Versions + version), quint32(material - 1), net, 1'000'000'000 - loss });
                }
            }
        }
        const MovementKind kinds[] { MovementKind::DirectImport, MovementKind::DirectImport, MovementKind::TransferIn, MovementKind::Reexport, MovementKind::DomesticSale };
        movements.reserve(Movements);
        for (int i = 0; i < Movements; ++i) {
            const bool product = i % 2 == 1;
            Movement movement { .id = MovementId(QUuid(uint(i), 7, 7, 0x80, 0, 0, 0, uchar(i >> 24), uchar(i >> 16), uchar(i >> 8), uchar(i))) };
            movement.kind = product ? MovementKind::ProductExport : kinds[upTo(5)];
            movement.item = 1 + upTo(product ? Products : Materials);
            movement.version = product ? upTo(Versions) : 0;
            movement.quantity = LedgerQuantity::ofUnits(1 + upTo(100'000'000));
            movement.date = QDate(2026, 1, 1).addDays(upTo(365));
            movement.standing = MovementStanding::Deducted;
            movements.push_back(movement);
        }
    }

    QList<Consumption> consumptions;
    std::vector<Movement> movements;
    BareColumns bare;
};

qint64 residentKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

// One thing measured three ways in one run: the ledger, plain SQL in memory, the bare columns.
struct ThreeWays {
    QString name;
    Times ledger, sql, bare;
    int times = 1; // within one measurement

    void addTo(QJsonObject& figures, double aimMs) const
    {
        figures[name + u"Ms"_s] = ledger.cpuMs / times;
        figures[name + u"SqlMs"_s] = sql.cpuMs / times;
        figures[name + u"BareMs"_s] = bare.cpuMs / times;
        figures[name + u"SqlRatio"_s] = ledger.cpuMs / sql.cpuMs;
        figures[name + u"BareRatio"_s] = ledger.cpuMs / bare.cpuMs;
        if (aimMs > 0)
            figures[name + u"AimMs"_s] = aimMs;
    }
};

class LedgerRun final {
public:
    QJsonObject run()
    {
        post();
        SqlLedger sql(m_sample.bare);
        const Times posted = measure(1, [&] { sql.post(); });
        m_figures[u"postSqlRatio"_s] = m_post.cpuMs / posted.cpuMs;
        m_figures[u"postSqlPerSecond"_s] = 1000.0 * Movements / posted.cpuMs;
        whole(sql);
        single(sql);
        report();
        m_figures[u"checksum"_s] = m_kept.toString();
        return m_figures;
    }

private:
    void post()
    {
        const qint64 before = residentKb();
        for (const Consumption& consumption : m_sample.consumptions) {
            if (!m_book.setConsumption(consumption))
                qFatal("consumption");
        }
        m_post = measure(1, [&] {
            for (const Movement& movement : m_sample.movements) {
                if (!m_book.post(movement).value_or(false))
                    qFatal("post");
            }
        });
        m_figures[u"bookMiB"_s] = double(residentKb() - before) / 1024;
        m_figures[u"bookMiBAim"_s] = 300;
        const Times bare = measure(1, [&] {
            for (const Movement& movement : m_sample.movements)
                m_sample.bare.add(movement);
        });
        m_figures[u"postPerSecond"_s] = 1000.0 * Movements / m_post.cpuMs;
        m_figures[u"postBarePerSecond"_s] = 1000.0 * Movements / bare.cpuMs;
        m_figures[u"postBareRatio"_s] = m_post.cpuMs / bare.cpuMs;
    }
    // All balances, and the write-off: everything is looked at.
    void whole(SqlLedger& sql)
    {
        BareColumns& bare = m_sample.bare;
        QList<MaterialBalance> balances;
        qint64 told = 0;
        const Times past = measure(5, [&] { balances = m_book.balances(m_past); });
        ThreeWays { u"allBalancesPast"_s, past, measure(3, [&] { told = sql.allBalances(m_last); }), measure(5, [&] { bare.allBalances(m_last); }) }.addTo(m_figures, 200);
        qint64 sum = 0;
        for (const MaterialBalance& balance : balances) {
            sum += qint64(balance.terms.remaining().units());
            if (balance.terms.remaining().units() != bare.remaining[size_t(balance.item - 1)])
                qFatal("the bare columns say something else of item %d", balance.item);
        }
        if (std::abs(sum - told) > 100LL * Materials) // SQL rounds its floating points, a thousandth each at most
            qFatal("SQL says something else: %lld, %lld", told, sum);
        const qint32 end = std::numeric_limits<qint32>::max();
        ThreeWays { u"allBalancesNow"_s, measure(5, [&] { balances = m_book.balances(); }), measure(3, [&] { told = sql.allBalances(end); }), measure(5, [&] { bare.allBalances(end); }) }.addTo(m_figures, 200);
        const QDate from(2026, 4, 1), to(2026, 9, 30);
        std::vector<qint64> opening;
        const auto first = qint32(from.toJulianDay()), last = qint32(to.toJulianDay());
        QList<WriteOffLine> lines;
        const Times ledger = measure(3, [&] { lines = m_book.writeOff(from, to); });
        ThreeWays { u"writeOff"_s, ledger, measure(1, [&] { told = sql.writeOff(first, last); }), measure(3, [&] { bare.writeOff(first, last, opening); }) }.addTo(m_figures, 1000);
        for (const WriteOffLine& line : lines) {
            if (line.closing.units() != bare.remaining[size_t(line.item - 1)] || line.opening.units() != opening[size_t(line.item - 1)])
                qFatal("the bare columns write off something else of item %d", line.item);
        }
    }
    // One item: its balance, a changed consumption, its card.
    void single(SqlLedger& sql)
    {
        BareColumns& bare = m_sample.bare;
        const qint32 end = std::numeric_limits<qint32>::max();
        constexpr int Turns = 20;
        const auto each = [&](const auto& work) {
            return measure(3, [&] {
                for (int i = 0; i < Turns; ++i)
                    work(1 + m_turn++ * 37 % Materials);
            });
        };
        if (m_book.terms(7, m_past).remaining().units() != bare.one(6, m_last) || std::abs(sql.one(6, m_last) - bare.one(6, m_last)) > 10'000)
            qFatal("one balance differs");
        ThreeWays { u"oneBalanceNow"_s, each([&](int item) { m_kept += m_book.terms(item).remaining(); }), each([&](int item) { m_seen += sql.one(quint32(item - 1), end); }), each([&](int item) { m_seen += bare.one(quint32(item - 1), end); }), Turns }.addTo(m_figures, 1);
        ThreeWays { u"oneBalancePast"_s, each([&](int item) { m_kept += m_book.terms(item, m_past).remaining(); }), each([&](int item) { m_seen += sql.one(quint32(item - 1), m_last); }), each([&](int item) { m_seen += bare.one(quint32(item - 1), m_last); }), Turns }.addTo(m_figures, 1);
        const auto changed = [&](int item) {
            Consumption consumption = m_sample.consumptions[item];
            consumption.net = consumption.net + Decimal(1);
            return consumption;
        };
        const auto net = [&](int item) { return bare.uses[size_t(item)].net + 1'000'000'000; };
        const LedgerQuantity before = m_book.terms(m_sample.consumptions[5].material).productUse;
        if ((m_book.whatIf(changed(5)).terms.productUse - before).units() != bare.whatIf(5, net(5)))
            qFatal("what-if differs");
        ThreeWays { u"whatIf"_s, each([&](int item) { m_kept += m_book.whatIf(changed(item)).terms.remaining(); }), each([&](int item) { m_seen += sql.whatIf(size_t(item), net(item)); }), each([&](int item) { m_seen += bare.whatIf(size_t(item), net(item)); }), Turns }.addTo(m_figures, 50);
        if (m_book.card(LedgerSide::Material, 7).last().balance.units() != bare.card(6))
            qFatal("the card differs");
        ThreeWays { u"card"_s, each([&](int item) { m_kept += m_book.card(LedgerSide::Material, item).last().balance; }), each([&](int item) { m_seen += sql.card(quint32(item - 1)); }), each([&](int item) { m_seen += bare.card(quint32(item - 1)); }), Turns }.addTo(m_figures, 0);
    }
    // The whole report of a sitting: terms, scrap, open matters, own stock of every material with causes, disposal.
    void report()
    {
        LedgerRecord record;
        record.number = u"B1"_s;
        WriteOffOrder order;
        order.from = QDate(2026, 4, 1);
        order.to = QDate(2026, 9, 30);
        order.hasStock = true;
        for (const MaterialBalance& balance : m_book.balances(order.to))
            order.stock << OwnStockLine { LedgerSide::Material, balance.item, 0, {}, {}, balance.item % 20 ? balance.terms.remaining() : balance.terms.remaining() + LedgerQuantity::ofUnits(700'000) };
        m_figures[u"reportWithStockMs"_s] = measure(3, [&] { (void)makeReport(record, m_book, order); }).cpuMs;
    }

    LedgerSample m_sample;
    LedgerBook m_book;
    Times m_post;
    QJsonObject m_figures;
    const QDate m_past { 2026, 7, 1 };
    const qint32 m_last = qint32(m_past.toJulianDay());
    LedgerQuantity m_kept;
    qint64 m_seen = 0;
    int m_turn = 0;
};

QJsonObject runLedgerBenchmark() { return LedgerRun().run(); }

} // namespace

const Benchmark ledgerBenchmark { "ledger"_L1, "a million movements: posting, balances now and past, write-off, what-if, item card"_L1, runLedgerBenchmark };

} // namespace Tongguan::Bench
