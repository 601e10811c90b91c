// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/writeoffreport.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <random>
#include <sqlite3.h>

namespace Tongguan::Bench {
namespace {

constexpr int Movements = 1'000'000;
constexpr int Materials = 5'000;
constexpr int Products = 5'000;
constexpr int Versions = 2;
constexpr int MaterialsOfOne = 10; // 100,000 rows of unit consumption

// The plainest columns that can answer: one loop over them is the limit.
struct BareColumns {
    std::vector<quint32> item; // materials first, then products * Versions
    std::vector<quint8> kind;
    std::vector<qint32> day;
    std::vector<qint64> quantity;
    struct Use {
        quint32 version, material;
        qint64 net, kept;
    };
    std::vector<Use> uses;
    std::vector<qint64> sums, remaining;

    void allBalances(qint32 last)
    {
        sums.assign(size_t(Materials + Products * Versions) * MovementKinds, 0);
        for (size_t i = 0; i < item.size(); ++i) {
            if (day[i] <= last)
                sums[size_t(item[i]) * MovementKinds + kind[i]] += quantity[i];
        }
        remaining.assign(Materials, 0);
        for (size_t material = 0; material < size_t(Materials); ++material) {
            for (int one = 0; one < MovementKinds; ++one) {
                const MovementRule& rule = ruleOf(MovementKind(one));
                const qint64 sum = sums[material * MovementKinds + size_t(one)];
                remaining[material] += rule.to == LedgerAccount::Stock ? sum : rule.from == LedgerAccount::Stock ? -sum : 0;
            }
        }
        for (const Use& use : uses) {
            const qint64 base = sums[size_t(Materials + int(use.version)) * MovementKinds + size_t(MovementKind::ProductExport)];
            remaining[use.material] -= qint64((LedgerUnits(base) * use.net + use.kept * 50) / (LedgerUnits(use.kept) * 100)) * 100;
        }
    }
};

class LedgerSample final {
public:
    LedgerSample()
    {
        std::mt19937_64 random(7);
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
            bare.item.push_back(quint32(product ? Materials + (movement.item - 1) * Versions + movement.version : movement.item - 1));
            bare.kind.push_back(quint8(movement.kind));
            bare.day.push_back(qint32(movement.date.toJulianDay()));
            bare.quantity.push_back(qint64(movement.quantity.units()));
            movements.push_back(movement);
        }
    }

    QList<Consumption> consumptions;
    std::vector<Movement> movements;
    BareColumns bare;
};

// The same sums in plain SQL, in memory; unit consumption in floating point, as SQL has nothing else.
double sqlMs(const LedgerSample& sample, qint32 last)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        qFatal("open");
    const auto exec = [database](const char* sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(database));
    };
    exec("CREATE TABLE m(item INTEGER, kind INTEGER, day INTEGER, quantity INTEGER); CREATE TABLE u(version INTEGER, material INTEGER, unit REAL); BEGIN");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO m VALUES(?,?,?,?)", -1, &insert, nullptr);
    for (size_t i = 0; i < sample.bare.item.size(); ++i) {
        sqlite3_bind_int64(insert, 1, sample.bare.item[i]);
        sqlite3_bind_int64(insert, 2, sample.bare.kind[i]);
        sqlite3_bind_int64(insert, 3, sample.bare.day[i]);
        sqlite3_bind_int64(insert, 4, sample.bare.quantity[i]);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_prepare_v2(database, "INSERT INTO u VALUES(?,?,?)", -1, &insert, nullptr);
    for (const BareColumns::Use& use : sample.bare.uses) {
        sqlite3_bind_int64(insert, 1, Materials + int(use.version));
        sqlite3_bind_int64(insert, 2, use.material);
        sqlite3_bind_double(insert, 3, double(use.net) / double(use.kept));
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    exec("COMMIT; CREATE INDEX mi ON m(item, day, kind, quantity)");
    const QByteArray query = "WITH s AS (SELECT item, kind, sum(quantity) q FROM m WHERE day <= " + QByteArray::number(last)
        + " GROUP BY item, kind), used AS (SELECT material, sum(round(q * unit / 100) * 100) q FROM u JOIN s ON s.item = u.version GROUP BY material)"
          " SELECT s.item, sum(CASE WHEN kind <= 3 THEN s.q ELSE -s.q END) - coalesce(used.q, 0) FROM s LEFT JOIN used ON used.material = s.item WHERE s.item < "
        + QByteArray::number(Materials) + " GROUP BY s.item";
    const Times times = measure(1, [&] { exec(query.constData()); });
    sqlite3_close(database);
    return times.cpuMs;
}

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

QJsonObject runLedgerBenchmark()
{
    LedgerSample sample;
    const qint64 before = residentKb();
    LedgerBook book;
    for (const Consumption& consumption : sample.consumptions) {
        if (!book.setConsumption(consumption))
            qFatal("consumption");
    }
    const Times post = measure(1, [&] {
        for (const Movement& movement : sample.movements) {
            if (!book.post(movement).value_or(false))
                qFatal("post");
        }
    });
    const qint64 after = residentKb();

    const QDate past(2026, 7, 1);
    const auto last = qint32(past.toJulianDay());
    QList<MaterialBalance> balances;
    const Times allPast = measure(5, [&] { balances = book.balances(past); });
    const Times bare = measure(5, [&] { sample.bare.allBalances(last); });
    for (const MaterialBalance& balance : balances) {
        if (balance.terms.remaining().units() != sample.bare.remaining[size_t(balance.item - 1)])
            qFatal("the bare columns say something else of item %d", balance.item);
    }
    const Times allNow = measure(5, [&] { balances = book.balances(); });
    LedgerQuantity kept;
    int turn = 0;
    const Times oneNow = measure(5, [&] { for (int i = 0; i < 1000; ++i) kept += book.terms(1 + turn++ % Materials).remaining(); });
    const Times onePast = measure(5, [&] { for (int i = 0; i < 100; ++i) kept += book.terms(1 + turn++ % Materials, past).remaining(); });
    const Times writeOff = measure(3, [&] { (void)book.writeOff(QDate(2026, 4, 1), QDate(2026, 9, 30)); });
    Consumption changed = sample.consumptions.first();
    changed.net = changed.net + Decimal(1);
    const Times whatIf = measure(5, [&] { for (int i = 0; i < 100; ++i) kept += book.whatIf(changed).terms.remaining(); });
    // The whole report of a sitting: terms, scrap, open matters, own stock of every material with causes, disposal.
    LedgerRecord record;
    record.number = u"B1"_s;
    WriteOffOrder order;
    order.from = QDate(2026, 4, 1);
    order.to = QDate(2026, 9, 30);
    order.hasStock = true;
    for (const MaterialBalance& balance : book.balances(order.to))
        order.stock << OwnStockLine { LedgerSide::Material, balance.item, 0, {}, {}, balance.item % 20 ? balance.terms.remaining() : balance.terms.remaining() + LedgerQuantity::ofUnits(700'000) };
    const Times report = measure(3, [&] { (void)makeReport(record, book, order); });
    const Times card = measure(5, [&] { (void)book.card(LedgerSide::Material, 1 + turn++ % Materials); });
    return {
        { u"postPerSecond"_s, 1000.0 * Movements / post.cpuMs },
        { u"bookMiB"_s, double(after - before) / 1024 },
        { u"bookMiBAim"_s, 300 },
        { u"allBalancesNowMs"_s, allNow.cpuMs },
        { u"allBalancesPastMs"_s, allPast.cpuMs },
        { u"allBalancesAimMs"_s, 200 },
        { u"allBalancesPastBareMs"_s, bare.cpuMs },
        { u"allBalancesPastBareRatio"_s, allPast.cpuMs / bare.cpuMs },
        { u"allBalancesPastSqliteRatio"_s, allPast.cpuMs / sqlMs(sample, last) },
        { u"oneBalanceNowUs"_s, oneNow.cpuMs },
        { u"oneBalancePastUs"_s, onePast.cpuMs * 10 },
        { u"oneBalanceAimUs"_s, 1000 },
        { u"writeOffMs"_s, writeOff.cpuMs },
        { u"writeOffAimMs"_s, 1000 },
        { u"reportWithStockMs"_s, report.cpuMs },
        { u"whatIfUs"_s, whatIf.cpuMs * 10 },
        { u"whatIfAimUs"_s, 50'000 },
        { u"cardMs"_s, card.cpuMs },
        { u"checksum"_s, kept.toString() },
    };
}

} // namespace

const Benchmark ledgerBenchmark { "ledger"_L1, "a million movements: posting, balances now and past, write-off, what-if, item card"_L1, runLedgerBenchmark };

} // namespace Tongguan::Bench
