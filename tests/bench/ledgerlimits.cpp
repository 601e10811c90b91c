// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ledgerlimits.h"

#include <algorithm>
#include <sqlite3.h>

namespace Tongguan::Bench {
namespace {

constexpr size_t Kinds = size_t(MovementKinds);

int stockSign(MovementKind kind)
{
    const MovementRule& rule = ruleOf(kind);
    return rule.to == LedgerAccount::Stock ? 1 : rule.from == LedgerAccount::Stock ? -1 : 0;
}

// Rounded half up to three decimals; all is above 0 here.
qint64 useOf(qint64 base, qint64 net, qint64 kept) { return qint64((LedgerUnits(base) * net + LedgerUnits(kept) * 50) / (LedgerUnits(kept) * 100)) * 100; }

} // namespace

// --- Bare columns

void BareColumns::add(const Movement& movement)
{
    const bool isProduct = ruleOf(movement.kind).side == LedgerSide::Product;
    item.push_back(isProduct ? shape.versionItem(quint32((movement.item - 1) * shape.versions + movement.version)) : quint32(movement.item - 1));
    kind.push_back(quint8(movement.kind));
    day.push_back(qint32(movement.date.toJulianDay()));
    quantity.push_back(qint64(movement.quantity.units()));
}

void BareColumns::allBalances(qint32 last)
{
    sums.assign(size_t(shape.materials + shape.products * shape.versions) * Kinds, 0);
    for (size_t i = 0; i < item.size(); ++i) {
        if (day[i] <= last)
            sums[size_t(item[i]) * Kinds + kind[i]] += quantity[i];
    }
    remaining.assign(size_t(shape.materials), 0);
    for (size_t material = 0; material < remaining.size(); ++material) {
        for (int one = 0; one < MovementKinds; ++one)
            remaining[material] += sums[material * Kinds + size_t(one)] * stockSign(MovementKind(one));
    }
    for (const Use& use : uses) {
        const qint64 base = sums[size_t(shape.versionItem(use.version)) * Kinds + size_t(MovementKind::ProductExport)];
        remaining[use.material] -= useOf(base, use.net, use.kept);
    }
}

qint64 BareColumns::one(quint32 material, qint32 last) const
{
    std::vector<qint64> bases(size_t(shape.products * shape.versions));
    qint64 sum = 0;
    for (size_t i = 0; i < item.size(); ++i) {
        if (day[i] > last)
            continue;
        if (item[i] == material)
            sum += quantity[i] * stockSign(MovementKind(kind[i]));
        else if (item[i] >= quint32(shape.materials))
            bases[item[i] - quint32(shape.materials)] += quantity[i];
    }
    for (const Use& use : uses) {
        if (use.material == material)
            sum -= useOf(bases[use.version], use.net, use.kept);
    }
    return sum;
}

void BareColumns::writeOff(qint32 from, qint32 to, std::vector<qint64>& opening)
{
    allBalances(from - 1);
    opening = remaining;
    allBalances(to);
}

qint64 BareColumns::whatIf(size_t use, qint64 net) const
{
    const Use& row = uses[use];
    qint64 base = 0;
    for (size_t i = 0; i < item.size(); ++i)
        base += item[i] == shape.versionItem(row.version) ? quantity[i] : 0;
    return useOf(base, net, row.kept) - useOf(base, row.net, row.kept);
}

qint64 BareColumns::card(quint32 material) const
{
    std::vector<const Use*> byVersion(size_t(shape.products * shape.versions));
    for (const Use& use : uses) {
        if (use.material == material)
            byVersion[use.version] = &use;
    }
    std::vector<quint32> lines;
    for (size_t i = 0; i < item.size(); ++i) {
        if (item[i] == material || (item[i] >= quint32(shape.materials) && byVersion[item[i] - quint32(shape.materials)]))
            lines.push_back(quint32(i));
    }
    std::ranges::stable_sort(lines, {}, [this](quint32 i) { return day[i]; });
    std::vector<qint64> bases(byVersion.size());
    qint64 balance = 0;
    for (const quint32 i : lines) {
        if (item[i] == material) {
            balance += quantity[i] * stockSign(MovementKind(kind[i]));
            continue;
        }
        const size_t version = item[i] - quint32(shape.materials);
        const Use& use = *byVersion[version];
        const qint64 before = useOf(bases[version], use.net, use.kept);
        bases[version] += quantity[i];
        balance -= useOf(bases[version], use.net, use.kept) - before;
    }
    return balance;
}

// --- SQL

void SqlLedger::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

SqlLedger::SqlLedger(const BareColumns& columns) : m_columns(columns)
{
    if (sqlite3_open(":memory:", &m_database) != SQLITE_OK)
        qFatal("open");
    exec("CREATE TABLE m(item INTEGER, kind INTEGER, day INTEGER, quantity INTEGER); CREATE INDEX mi ON m(item, day, kind, quantity);"
         "CREATE TABLE u(version INTEGER, material INTEGER, unit REAL); CREATE INDEX uv ON u(version); CREATE INDEX um ON u(material);"
         "CREATE TABLE k(kind INTEGER PRIMARY KEY, sign INTEGER); BEGIN");
    {
        const Prepared use = prepare("INSERT INTO u VALUES(?,?,?)"), sign = prepare("INSERT INTO k VALUES(?,?)");
        for (const BareColumns::Use& one : columns.uses) {
            sqlite3_bind_int64(use.get(), 1, columns.shape.versionItem(one.version));
            sqlite3_bind_int64(use.get(), 2, one.material);
            sqlite3_bind_double(use.get(), 3, double(one.net) / double(one.kept));
            sqlite3_step(use.get());
            sqlite3_reset(use.get());
        }
        for (int kind = 0; kind < MovementKinds; ++kind)
            (void)runNumbers(sign.get(), { kind, stockSign(MovementKind(kind)) });
    }
    exec("COMMIT");
    const QByteArray materials = QByteArray::number(columns.shape.materials);
    const QByteArray upTo = "SELECT s.item item, sum(s.q * k.sign) - coalesce(used.q, 0) q FROM (SELECT item, kind, sum(quantity) q FROM m WHERE day <= ?1 AND item < " + materials
        + " GROUP BY item, kind) s JOIN k USING (kind) LEFT JOIN (SELECT material, sum(CAST(round(b.q * unit / 100) AS INTEGER) * 100) q FROM u JOIN (SELECT item, sum(quantity) q FROM m WHERE day <= ?1 AND item >= "
        + materials + " GROUP BY item) b ON b.item = u.version GROUP BY material) used ON used.material = s.item GROUP BY s.item";
    m_all = prepare(upTo);
    m_one = prepare("SELECT coalesce((SELECT sum(quantity * sign) FROM m JOIN k USING (kind) WHERE item = ?1 AND day <= ?2), 0)"
                    " - coalesce((SELECT sum(CAST(round((SELECT sum(quantity) FROM m WHERE item = u.version AND day <= ?2) * unit / 100) AS INTEGER) * 100) FROM u WHERE material = ?1), 0)");
    QByteArray before = upTo;
    before.replace("?1", "?2");
    m_writeOff = prepare("SELECT a.item, b.q, a.q, a.q - coalesce(b.q, 0) FROM (" + upTo + ") a LEFT JOIN (" + before + ") b USING (item)");
    m_whatIf = prepare("SELECT CAST(round(sum(quantity) * CAST(?2 AS REAL) / ?4 / 100) AS INTEGER) * 100 - CAST(round(sum(quantity) * CAST(?3 AS REAL) / ?4 / 100) AS INTEGER) * 100 FROM m WHERE item = ?1");
    m_card = prepare("SELECT day, change, sum(change) OVER (ORDER BY day ROWS UNBOUNDED PRECEDING) FROM (SELECT day, quantity * sign change FROM m JOIN k USING (kind) WHERE item = ?1"
                     " UNION ALL SELECT day, -quantity * unit FROM u JOIN m ON m.item = u.version WHERE material = ?1)");
}

SqlLedger::~SqlLedger()
{
    for (Prepared* one : { &m_all, &m_one, &m_writeOff, &m_whatIf, &m_card })
        one->reset();
    sqlite3_close(m_database);
}

void SqlLedger::exec(const char* sql) const
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

SqlLedger::Prepared SqlLedger::prepare(const QByteArray& sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    return Prepared(statement);
}

qint64 SqlLedger::runNumbers(sqlite3_stmt* statement, std::initializer_list<qint64> values) const
{
    int at = 0;
    for (const qint64 value : values)
        sqlite3_bind_int64(statement, ++at, value);
    qint64 sum = 0;
    const int last = sqlite3_column_count(statement) - 1;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, last);
    sqlite3_reset(statement);
    return sum;
}

void SqlLedger::post()
{
    exec("BEGIN");
    const Prepared insert = prepare("INSERT INTO m VALUES(?,?,?,?)");
    for (size_t i = 0; i < m_columns.item.size(); ++i)
        (void)runNumbers(insert.get(), { m_columns.item[i], m_columns.kind[i], m_columns.day[i], m_columns.quantity[i] });
    exec("COMMIT");
}

qint64 SqlLedger::allBalances(qint32 last) { return runNumbers(m_all.get(), { last }); }
qint64 SqlLedger::one(quint32 material, qint32 last) { return runNumbers(m_one.get(), { material, last }); }
qint64 SqlLedger::writeOff(qint32 from, qint32 to) { return runNumbers(m_writeOff.get(), { to, from - 1 }); }

qint64 SqlLedger::whatIf(size_t use, qint64 net)
{
    const BareColumns::Use& row = m_columns.uses[use];
    return runNumbers(m_whatIf.get(), { m_columns.shape.versionItem(row.version), net, row.net, row.kept });
}

qint64 SqlLedger::card(quint32 material) { return runNumbers(m_card.get(), { material }); }

} // namespace Tongguan::Bench
