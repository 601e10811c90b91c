// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergingstore.h"

namespace Tongguan {

static qint64 mergingDay(QDate day) { return day.isValid() ? day.toJulianDay() : 0; }

Result<qint64> MergingStore::keyOf(const QString& record)
{
    const auto key = m_database.number("SELECT r FROM ledger_record WHERE number = ?", record);
    if (!key) {
        return passOn(key);
    }
    if (!*key) {
        return fail(ErrorKind::Invalid, u"ledger.unknown"_s, u"no record "_s + record);
    }
    return **key;
}

Result<RecordMerging> MergingStore::of(const QString& record)
{
    const auto key = keyOf(record);
    if (!key) {
        return passOn(key);
    }
    RecordMerging merging;
    auto rows = m_database.query("SELECT version, day, made, person, note FROM merging_version WHERE r = ? ORDER BY version", *key);
    if (!rows) {
        return passOn(rows);
    }
    if (Done done = rows->forEach([&] {
            const qint64 day = rows->integer(1);
            merging.versions.append({ int(rows->integer(0)), day == 0 ? QDate() : QDate::fromJulianDay(day), rows->time(2), rows->text(3), rows->text(4), {} });
        });
        !done) {
        return passOn(done);
    }
    if (Done done = readParts(*key, merging).and_then([&] { return readUses(*key, merging); }); !done) {
        return passOn(done);
    }
    return merging;
}

Done MergingStore::readParts(qint64 key, RecordMerging& merging)
{
    auto rows = m_database.query("SELECT version, side, part, item, code, name, unit FROM merging_part WHERE r = ? ORDER BY version, side, part", key);
    if (!rows) {
        return passOn(rows);
    }
    bool sound = true;
    Done done = rows->forEach([&] {
        const auto side = sideOf(rows->text(1));
        const qint64 version = rows->integer(0);
        if (!side || version < 1 || version > merging.versions.size()) {
            sound = false;
            return;
        }
        merging.versions[version - 1].parts.append({ { *side, rows->text(2), rows->text(4), rows->text(5), rows->text(6) }, int(rows->integer(3)) });
    });
    return done && !sound ? Done(fail(ErrorKind::Corrupt, u"store.damaged"_s, u"merging_part"_s)) : done;
}

Done MergingStore::readUses(qint64 key, RecordMerging& merging)
{
    auto rows = m_database.query("SELECT document, number, version, used FROM merging_use WHERE r = ? ORDER BY used DESC, document", key);
    if (!rows) {
        return passOn(rows);
    }
    return rows->forEach([&] { merging.uses.append({ rows->id<DocumentId>(0), rows->text(1), int(rows->integer(2)), rows->time(3) }); });
}

Result<int> MergingStore::add(const QString& record, const MergingVersion& version, const QDateTime& now)
{
    const auto key = keyOf(record);
    if (!key) {
        return passOn(key);
    }
    if (version.parts.isEmpty()) {
        return fail(ErrorKind::Invalid, u"ledger.merge.empty"_s);
    }
    PartMerging verdict;
    for (const MergedPart& one : version.parts) {
        if (const Done done = verdict.assign({ one.part.side, one.part.partNo, one.item, version.from }); !done) {
            return passOn(done);
        }
    }
    const auto last = m_database.number("SELECT max(version) FROM merging_version WHERE r = ?", *key);
    if (!last) {
        return passOn(last);
    }
    const qint64 number = last->value_or(0) + 1;
    if (const Done done = m_database.run("INSERT INTO merging_version (r, version, day, made, person, note) VALUES (?, ?, ?, ?, ?, ?)", *key, number, mergingDay(version.from), now, version.person, version.note);
        !done) {
        return passOn(done);
    }
    for (const MergedPart& one : version.parts) {
        // The same part twice in one sitting: the last word counts.
        if (const Done done = m_database.run("INSERT OR REPLACE INTO merging_part (r, version, side, part, item, code, name, unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                *key, number, sideName(one.part.side), one.part.partNo, qint64(one.item), one.part.code, one.part.name, one.part.unit);
            !done) {
            return passOn(done);
        }
    }
    return int(number);
}

Done MergingStore::use(const QString& record, DocumentId list, const QString& listNumber, int version, const QDateTime& now)
{
    const auto key = keyOf(record);
    if (!key) {
        return passOn(key);
    }
    return m_database.run("INSERT OR REPLACE INTO merging_use (document, r, version, number, used) VALUES (?, ?, ?, ?, ?)", list, *key, qint64(version), listNumber, now);
}

} // namespace Tongguan
