// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace Tongguan::Bench {

// The sample that all three work on: materials are 0.., versions of products behind them.
struct LedgerShape {
    int materials = 0, products = 0, versions = 0;

    [[nodiscard]] quint32 versionItem(quint32 version) const { return quint32(materials) + version; }
};

// The plainest columns that can answer: one loop over them is the limit.
struct BareColumns {
    LedgerShape shape;
    std::vector<quint32> item;
    std::vector<quint8> kind;
    std::vector<qint32> day;
    std::vector<qint64> quantity;
    struct Use {
        quint32 version, material;
        qint64 net, kept;
    };
    std::vector<Use> uses;
    std::vector<qint64> sums, remaining;

    void add(const Movement& movement);
    void allBalances(qint32 last); // into `remaining`
    [[nodiscard]] qint64 one(quint32 material, qint32 last) const;
    void writeOff(qint32 from, qint32 to, std::vector<qint64>& opening);
    [[nodiscard]] qint64 whatIf(size_t use, qint64 net) const; // the change of its material's use
    [[nodiscard]] qint64 card(quint32 material) const; // the last balance of all lines, by day
};

// The same sums in plain SQL, in memory, with the index that suits them; unit consumption in floating point, as SQL has nothing
// else.
class SqlLedger final {
public:
    explicit SqlLedger(const BareColumns& columns);
    ~SqlLedger();
    SqlLedger(const SqlLedger&) = delete;
    SqlLedger& operator=(const SqlLedger&) = delete;

    void post(); // all movements, in one transaction
    qint64 allBalances(qint32 last); // sum of all, so that nothing is left out
    qint64 one(quint32 material, qint32 last);
    qint64 writeOff(qint32 from, qint32 to);
    qint64 whatIf(size_t use, qint64 net);
    qint64 card(quint32 material);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;
    void exec(const char* sql) const;
    [[nodiscard]] Prepared prepare(const QByteArray& sql) const;
    qint64 runNumbers(sqlite3_stmt* statement, std::initializer_list<qint64> values) const; // sum of the last column

    const BareColumns& m_columns;
    sqlite3* m_database = nullptr;
    Prepared m_all, m_one, m_writeOff, m_whatIf, m_card;
};

} // namespace Tongguan::Bench
