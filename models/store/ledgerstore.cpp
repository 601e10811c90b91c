// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledgerstore.h"

#include <QJsonDocument>
#include <QSet>

namespace Tongguan {

namespace {

    Result<LedgerRecord> recordOfRow(const QByteArray& body)
    {
        auto record = LedgerRecord::fromJson(QJsonDocument::fromJson(body).object());
        if (!record) {
            return fail(ErrorKind::Corrupt, u"store.damaged"_s, record.error().detail, record.error().field);
        }
        return record;
    }

    MovementStanding standingOfNumber(qint64 number) { return MovementStanding(std::clamp<qint64>(number, 0, qint64(MovementStanding::Withdrawn))); }

} // namespace

Result<QList<LedgerRecord>> LedgerStore::records()
{
    auto rows = m_database.query("SELECT body FROM ledger_record ORDER BY number");
    if (!rows) {
        return passOn(rows);
    }
    QList<LedgerRecord> list;
    std::optional<Error> wrong;
    const Done done = rows->forEach([&] {
        if (auto record = recordOfRow(rows->blob(0))) {
            list.append(std::move(*record));
        } else if (!wrong) {
            wrong = record.error();
        }
    });
    if (!done) {
        return passOn(done);
    }
    return wrong ? Result<QList<LedgerRecord>>(tl::unexpected(*wrong)) : Result<QList<LedgerRecord>>(std::move(list));
}

Result<LedgerRecord> LedgerStore::record(const QString& number)
{
    auto row = m_database.query("SELECT body FROM ledger_record WHERE number = ?", number);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return fail(ErrorKind::Invalid, u"ledger.unknown"_s, u"no record "_s + number);
    }
    return recordOfRow(row->blob(0));
}

Result<qint64> LedgerStore::keyOf(const QString& number)
{
    const auto key = m_database.number("SELECT r FROM ledger_record WHERE number = ?", number);
    if (!key) {
        return passOn(key);
    }
    if (!*key) {
        return fail(ErrorKind::Invalid, u"ledger.unknown"_s, u"no record "_s + number);
    }
    return **key;
}

Result<bool> LedgerStore::has(const QString& number)
{
    const auto key = m_database.number("SELECT r FROM ledger_record WHERE number = ?", number);
    return key ? Result<bool>(key->has_value()) : passOn(key);
}

Done LedgerStore::put(const LedgerRecord& record, const QDateTime& now)
{
    m_list.reset();
    m_books.erase(record.number);
    return m_database.run("INSERT INTO ledger_record (number, body, changed) VALUES (?, ?, ?)"
                          " ON CONFLICT (number) DO UPDATE SET body = excluded.body, changed = excluded.changed",
        record.number, QJsonDocument(record.toJson()).toJson(QJsonDocument::Compact), now);
}

Result<LedgerBook*> LedgerStore::open(const QString& number)
{
    if (const auto known = m_books.find(number); known != m_books.end()) {
        return known->second.get();
    }
    const auto read = record(number);
    if (!read) {
        return passOn(read);
    }
    const auto key = keyOf(number);
    if (!key) {
        return passOn(key);
    }
    auto opened = std::make_unique<LedgerBook>(read->book());
    auto early = m_database.query("SELECT id, standing FROM ledger_early");
    if (!early) {
        return passOn(early);
    }
    if (Done done = early->forEach([&] { opened->settle(early->id<MovementId>(0), standingOfNumber(early->integer(1))); }); !done) {
        return passOn(done);
    }
    auto rows = m_database.query("SELECT id, kind, item, version, quantity, day, standing, document, line FROM ledger_movement WHERE r = ?", *key);
    if (!rows) {
        return passOn(rows);
    }
    std::optional<Error> wrong;
    const Done done = rows->forEach([&] {
        const auto kind = movementKindOf(rows->text(1));
        const Movement movement { .id = rows->id<MovementId>(0),
            .kind = kind.value_or(MovementKind::DirectImport),
            .item = int(rows->integer(2)),
            .version = int(rows->integer(3)),
            .quantity = LedgerQuantity::ofUnits(rows->integer(4)),
            .date = QDate::fromJulianDay(rows->integer(5)),
            .standing = standingOfNumber(rows->integer(6)),
            .document = rows->id<DocumentId>(7),
            .line = int(rows->integer(8)) };
        const auto posted = opened->post(movement);
        if ((!kind || !posted) && !wrong) {
            wrong = Error { ErrorKind::Corrupt, u"store.damaged"_s, posted ? rows->text(1) : posted.error().detail, {} };
        }
    });
    if (!done) {
        return passOn(done);
    }
    if (wrong) {
        return tl::unexpected(*wrong);
    }
    return m_books.insert_or_assign(number, std::move(opened)).first->second.get();
}

Result<const LedgerBook*> LedgerStore::book(const QString& number)
{
    const auto opened = open(number);
    return opened ? Result<const LedgerBook*>(*opened) : passOn(opened);
}

void LedgerStore::forget()
{
    m_list.reset();
    m_books.clear();
}

Result<MovementRows> LedgerStore::movements(const QString& number, const MovementQuery& query, qint64 offset, int limit)
{
    if (!m_list || m_listed != number || m_list->query() != query) {
        const auto opened = open(number);
        if (!opened) {
            return passOn(opened);
        }
        m_list = std::make_unique<MovementList>(**opened, query);
        m_listed = number;
    }
    return m_list->rows(offset, limit);
}

Result<int> LedgerStore::post(const QString& number, const QList<Movement>& movements)
{
    m_list.reset();
    const auto key = keyOf(number);
    if (!key) {
        return passOn(key);
    }
    const auto opened = open(number);
    if (!opened) {
        return passOn(opened);
    }
    int added = 0;
    for (const Movement& movement : movements) {
        const auto posted = (*opened)->post(movement);
        if (!posted) {
            return passOn(posted);
        }
        added += *posted ? 1 : 0;
        const Done written = m_database.run(
            "INSERT INTO ledger_movement (id, r, kind, item, version, quantity, day, standing, document, line)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, max(?, coalesce((SELECT standing FROM ledger_early WHERE id = ?1), 0)), ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET standing = max(standing, excluded.standing)",
            movement.id, *key, QStringView(ruleOf(movement.kind).name).toString(), qint64(movement.item), qint64(movement.version), qint64(movement.quantity.units()),
            qint64(movement.date.toJulianDay()), qint64(movement.standing), movement.document, qint64(movement.line));
        if (!written) {
            return passOn(written);
        }
    }
    return added;
}

Done LedgerStore::settle(const QString& number, const QList<MovementId>& ids, MovementStanding standing)
{
    m_list.reset();
    const auto opened = open(number);
    if (!opened) {
        return passOn(opened);
    }
    for (const MovementId id : ids) {
        (*opened)->settle(id, standing);
        if (Done done = m_database.run("UPDATE ledger_movement SET standing = max(standing, ?) WHERE id = ?", qint64(standing), id); !done) {
            return done;
        }
        if (Done done = m_database.run("INSERT INTO ledger_early (id, standing) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM ledger_movement WHERE id = ?1)"
                                       " ON CONFLICT (id) DO UPDATE SET standing = max(standing, excluded.standing)",
                id, qint64(standing));
            !done) {
            return done;
        }
    }
    return {};
}

Done LedgerStore::withdraw(const QString& number, DocumentId document, const QList<MovementId>& keep)
{
    auto rows = m_database.query("SELECT id FROM ledger_movement WHERE document = ?", document);
    if (!rows) {
        return passOn(rows);
    }
    const QSet<MovementId> kept(keep.begin(), keep.end());
    QList<MovementId> gone;
    if (Done done = rows->forEach([&] {
            if (const auto id = rows->id<MovementId>(0); !kept.contains(id)) {
                gone.append(id);
            }
        });
        !done) {
        return done;
    }
    return settle(number, gone, MovementStanding::Withdrawn);
}

} // namespace Tongguan
