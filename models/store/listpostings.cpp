// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listpostings.h"

#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/declaration/bondedlife.h"
#include "models/ledger/ceilings.h"
#include "models/ledger/listeffect.h"
#include "models/ledger/recorddocument.h"

#include <QCryptographicHash>

namespace Tongguan {

namespace {

    constexpr auto listType = "inventoryList"_L1;

    // A later posting of the same line is another fact: ids are never used again.
    MovementId idOfGeneration(MovementId id, int generation)
    {
        return generation == 0 ? id : MovementId(QUuid::createUuidV5(QUuid::fromRfc4122(id.toBytes()), QString::number(generation)));
    }

    QList<Movement> ofGeneration(QList<Movement> movements, int generation, MovementStanding standing)
    {
        for (Movement& movement : movements) {
            movement.id = idOfGeneration(movement.id, generation);
            movement.standing = standing;
        }
        return movements;
    }

    QByteArray digestOf(const QString& record, const QList<Movement>& movements)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(record.toUtf8());
        for (const Movement& one : movements) {
            hash.addData(u"\n%1 %2 %3 %4 %5 %6"_s.arg(one.id.toString()).arg(int(one.kind)).arg(one.item).arg(one.version).arg(one.quantity.toString(), QString::number(one.date.toJulianDay())).toUtf8());
        }
        return hash.result();
    }

    // Handbooks and account books are deducted when their declaration is released. Books of zones and warehouses wait for
    // the goods at the gate, too (RULES: 核注清单): they are deducted by customs' own receipt only.
    bool goesByRelease(const QString& record) { return !record.isEmpty() && u"BCDE"_s.contains(record.front()); }

} // namespace

Result<QList<ListPosting>> ListPostings::of(DocumentId list)
{
    auto rows = m_rooms.database.query("SELECT generation, record, posted, standing, reason, detail, changed FROM ledger_posting WHERE document = ? ORDER BY generation", list);
    if (!rows) {
        return passOn(rows);
    }
    QList<ListPosting> postings;
    const Done done = rows->forEach([&] {
        postings.append(ListPosting { .generation = int(rows->integer(0)), .record = rows->text(1), .posted = rows->integer(2) != 0,
            .standing = MovementStanding(rows->integer(3)), .reason = rows->text(4), .detail = rows->text(5), .changed = rows->time(6) });
    });
    return done ? Result<QList<ListPosting>>(std::move(postings)) : passOn(done);
}

Result<ListPostings::Last> ListPostings::lastOf(DocumentId list)
{
    auto row = m_rooms.database.query("SELECT generation, record, entry_no, reason, posted, standing, facts FROM ledger_posting WHERE document = ? ORDER BY generation DESC LIMIT 1", list);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? Last { .generation = int(row->integer(0)), .record = row->text(1), .entryNo = row->text(2), .reason = row->text(3),
                        .posted = row->integer(4) != 0, .standing = MovementStanding(row->integer(5)), .facts = row->blob(6) }
                  : Last {};
}

Done ListPostings::follow(const QList<DocumentId>& ids)
{
    // A store without bonded documents pays for one look only.
    const auto any = m_rooms.database.number("SELECT EXISTS (SELECT 1 FROM doc INDEXED BY doc_other WHERE type <> 'declaration') OR EXISTS (SELECT 1 FROM ledger_posting)");
    if (!any) {
        return passOn(any);
    }
    if (any->value_or(0) == 0) {
        return {};
    }
    for (const DocumentId id : ids) {
        if (Done done = followOne(id); !done) {
            return done;
        }
    }
    return {};
}

Done ListPostings::followOne(DocumentId id)
{
    const auto standing = m_rooms.declarations.find(id);
    if (!standing) {
        return passOn(standing);
    }
    if (*standing && (*standing)->type == u"declaration") {
        return followDeclaration((*standing)->k);
    }
    if (*standing && (*standing)->type != listType) {
        return (*standing)->type == u"accountBookReport" ? beginNextCycle(**standing) : takeRecord(**standing);
    }
    const auto last = lastOf(id);
    if (!last) {
        return passOn(last);
    }
    if (!*standing) { // gone altogether
        return last->standing == MovementStanding::Withdrawn ? Done() : takeBack(id, *last, u"deleted"_s, {});
    }
    return followList(**standing, *last);
}

// Lists may depend on what becomes of the declaration that they go with.
Done ListPostings::followDeclaration(qint64 k)
{
    auto rows = m_rooms.database.query("SELECT DISTINCT p.document FROM ledger_posting p JOIN doc d ON d.entry_no = p.entry_no"
                                       " WHERE d.k = ? AND p.entry_no <> '' AND p.standing = 0",
        k);
    if (!rows) {
        return passOn(rows);
    }
    QList<DocumentId> lists;
    if (Done done = rows->forEach([&] { lists.append(rows->id<DocumentId>(0)); }); !done) {
        return done;
    }
    for (const DocumentId list : std::as_const(lists)) {
        if (Done done = followOne(list); !done) {
            return done;
        }
    }
    return {};
}

// A record that customs has approved is the ledger's record from now on.
Done ListPostings::takeRecord(const Standing& standing)
{
    const bool isRecord = standing.type == u"handbook" || standing.type == u"accountBook";
    if (!isRecord || standing.removed || bondedState(standing.state) != BondedState::Passed) {
        return {};
    }
    const auto document = effective(standing);
    if (!document) {
        return passOn(document);
    }
    const auto record = ledgerRecordOf(*document);
    if (!record) {
        return {}; // approved without what a ledger needs: nothing to count by
    }
    const auto isLast = isLastChange(standing, *document);
    if (!isLast || !*isLast) {
        return isLast ? Done() : passOn(isLast);
    }
    const auto known = m_rooms.ledgers.record(record->number);
    if (!known && known.error().code != u"ledger.unknown") {
        return passOn(known);
    }
    const LedgerRecord wanted = known ? withLaterCycles(*record, *known) : *record;
    if (known && *known == wanted) {
        return {};
    }
    m_changed = true;
    if (Done done = m_rooms.ledgers.put(wanted, m_rooms.clock.now()); !done) {
        return done;
    }
    return recordCame(wanted.number);
}

// Documents of one record come in any order, and come again: the one with the most changes says how it is.
Result<bool> ListPostings::isLastChange(const Standing& standing, const Document& document)
{
    const int changes = document.value(u"changes").toInt();
    auto others = m_rooms.database.query("SELECT id FROM doc WHERE removed = 0 AND type = ? AND entry_no = ? AND state = ? AND k <> ?", standing.type, document.value(u"recordNo").trimmed(),
        stateName(standing.state), standing.k);
    if (!others) {
        return passOn(others);
    }
    QList<DocumentId> ids;
    if (Done done = others->forEach([&] { ids.append(others->id<DocumentId>(0)); }); !done) {
        return passOn(done);
    }
    for (const DocumentId id : std::as_const(ids)) {
        const auto other = m_rooms.declarations.find(id);
        const auto content = other && *other ? effective(**other) : Result<Document>(Document());
        if (!other || !content) {
            return other ? passOn(content) : passOn(other);
        }
        if (!content->isNull() && content->value(u"changes").toInt() > changes) {
            return false;
        }
    }
    return true;
}

// The write-off of a cycle that customs has approved begins the next one.
Done ListPostings::beginNextCycle(const Standing& standing)
{
    const BondedState state = bondedState(standing.state);
    if (standing.removed || (state != BondedState::Passed && state != BondedState::WrittenOff)) {
        return {};
    }
    const auto report = effective(standing);
    if (!report) {
        return passOn(report);
    }
    const auto end = parseDate(report->value(u"periodEnd"));
    const auto record = m_rooms.ledgers.record(report->value(u"recordNo").trimmed());
    if (!end || !record) {
        return end && record.error().code != u"ledger.unknown" ? passOn(record) : Done();
    }
    const auto next = withNextCycle(*record, end->addDays(1));
    if (!next) {
        return {}; // it has begun already, or the record ends with this one
    }
    m_changed = true;
    return m_rooms.ledgers.put(*next, m_rooms.clock.now());
}

// An edit that came too late says nothing of what customs has.
Result<Document> ListPostings::effective(const Standing& standing)
{
    const DocumentType* type = m_rooms.dictionary.type(standing.type);
    if (!type) {
        return fail(ErrorKind::Corrupt, u"document.type"_s, standing.type);
    }
    const bool late = !isEditable(standing.state) && (standing.sync == SyncState::Rejected || standing.sync == SyncState::Conflict);
    auto body = late ? m_rooms.declarations.base(standing.k) : Result<QByteArray>(QByteArray());
    if (body && body->isNull()) {
        body = m_rooms.declarations.body(standing.k);
    }
    return body ? fromBody(*type, *body) : passOn(body);
}

Result<bool> ListPostings::isReleased(const QString& entryNo)
{
    if (entryNo.isEmpty()) {
        return false;
    }
    const auto found = m_rooms.database.number("SELECT 1 FROM doc WHERE removed = 0 AND entry_no = ? AND type = 'declaration' AND state IN ('released', 'cleared')", entryNo);
    return found ? Result<bool>(found->has_value()) : passOn(found);
}

Result<ListPostings::Wanted> ListPostings::wantedOf(const Standing& standing, const Facts& facts)
{
    if (standing.removed) {
        return Wanted { MovementStanding::Withdrawn, u"removed"_s, {} };
    }
    if (standing.sync == SyncState::Rejected && isEditable(standing.state) && standing.problem != u"submit.merged") {
        return Wanted { MovementStanding::Withdrawn, standing.problem, {} };
    }
    switch (bondedState(standing.state)) {
    case BondedState::Draft:
    case BondedState::Submitting:
    case BondedState::Submitted:
    case BondedState::Manual:
        return Wanted {};
    case BondedState::Passed:
    case BondedState::PreDeducted: {
        const auto released = goesByRelease(facts.record) ? isReleased(facts.entryNo) : Result<bool>(false);
        if (!released) {
            return passOn(released);
        }
        return Wanted { *released ? MovementStanding::Deducted : MovementStanding::Foreseen, {}, {} };
    }
    case BondedState::Deducted:
    case BondedState::ThroughGate:
    case BondedState::WrittenOff:
        return Wanted { MovementStanding::Deducted, {}, {} };
    case BondedState::Returned:
    case BondedState::Deleted:
        break;
    }
    const auto receipts = m_rooms.receipts.of(standing.k);
    if (!receipts) {
        return passOn(receipts);
    }
    const Receipt last = receipts->isEmpty() ? Receipt() : receipts->last();
    const QString reason = standing.state == DeclarationState::Deleted ? u"deleted"_s : u"returned"_s;
    return Wanted { MovementStanding::Withdrawn, reason, QString(last.channel + u' ' + last.note).trimmed() };
}

Done ListPostings::followList(const Standing& standing, const Last& last)
{
    const auto document = effective(standing);
    if (!document) {
        return passOn(document);
    }
    const bool stands = last.standing != MovementStanding::Withdrawn;
    Document list = *document;
    // A draft that does not say its day yet is foreseen as of the day it was saved.
    if (isEditable(standing.state) && list.value(u"declarationDate").trimmed().isEmpty())
        (void)list.setValue(u"declarationDate"_s, dateText(chinaDay(m_rooms.clock.now())));
    auto movements = movementsOf(list, standing.id);
    if (!movements || movements->isEmpty()) { // unfinished: what stood of it is no longer what it says
        const Error why = movements ? Error { ErrorKind::Invalid, u"ledger.list.empty"_s, {}, {} } : movements.error();
        return stands ? takeBack(standing.id, last, why.code, why.field) : Done();
    }
    const QString entryNo = document->value(u"entryNo").isEmpty() ? document->value(u"relatedEntryNo") : document->value(u"entryNo");
    Facts facts { recordOf(*document), entryNo, std::move(*movements), {} };
    facts.digest = digestOf(facts.record, facts.movements);
    const auto wanted = wantedOf(standing, facts);
    if (!wanted) {
        return passOn(wanted);
    }
    if (wanted->standing == MovementStanding::Withdrawn) {
        return stands ? takeBack(standing.id, last, wanted->reason, wanted->detail) : Done();
    }
    if (stands && last.facts == facts.digest && wanted->standing >= last.standing) {
        return raise(standing.id, last, facts, wanted->standing);
    }
    if (stands) {
        if (Done done = takeBack(standing.id, last, u"changed"_s, {}); !done) {
            return done;
        }
    }
    return post(standing.id, last.generation + 1, facts, wanted->standing);
}

Done ListPostings::takeBack(DocumentId list, const Last& last, const QString& reason, const QString& detail)
{
    m_changed = m_changed || last.posted;
    if (last.posted) {
        if (Done done = m_rooms.ledgers.withdraw(last.record, list, {}); !done) {
            return done;
        }
    }
    return m_rooms.database.run("UPDATE ledger_posting SET standing = ?, reason = ?, detail = ?, changed = ? WHERE document = ? AND generation = ?",
        qint64(MovementStanding::Withdrawn), reason, detail, m_rooms.clock.now(), list, qint64(last.generation));
}

Result<std::optional<Error>> ListPostings::tryPost(const QString& record, const QList<Movement>& movements)
{
    using Refused = std::optional<Error>;
    const auto has = m_rooms.ledgers.has(record);
    if (!has) {
        return passOn(has);
    }
    if (!*has) {
        return Refused(Error { ErrorKind::Invalid, u"ledger.unknown"_s, record, {} });
    }
    if (Done done = m_rooms.database.run("SAVEPOINT posting"); !done) {
        return passOn(done);
    }
    const auto posted = m_rooms.ledgers.post(record, movements);
    const bool refused = !posted && (posted.error().kind == ErrorKind::Invalid || posted.error().kind == ErrorKind::Conflict);
    if (!posted && !refused) {
        return passOn(posted);
    }
    if (refused) {
        m_rooms.ledgers.forget(); // what is in memory is ahead of the file
        if (Done done = m_rooms.database.run("ROLLBACK TO posting"); !done) {
            return passOn(done);
        }
    }
    if (Done done = m_rooms.database.run("RELEASE posting"); !done) {
        return passOn(done);
    }
    return refused ? Refused(posted.error()) : Refused();
}

Done ListPostings::post(DocumentId list, int generation, const Facts& facts, MovementStanding standing)
{
    auto refused = tryPost(facts.record, ofGeneration(facts.movements, generation, standing));
    if (refused && *refused && (*refused)->code == u"ledger.id" && generation == 0) {
        // Posted by an earlier program, which kept no lists, and changed since.
        if (Done done = m_rooms.ledgers.withdraw(facts.record, list, {}); !done) {
            return done;
        }
        refused = tryPost(facts.record, ofGeneration(facts.movements, ++generation, standing));
    }
    if (!refused) {
        return passOn(refused);
    }
    return note(list, generation, facts, standing, *refused);
}

// The same as before: customs has taken it further, or its record has come.
Done ListPostings::raise(DocumentId list, const Last& last, const Facts& facts, MovementStanding standing)
{
    if (last.posted && standing == last.standing && facts.entryNo == last.entryNo) {
        return {};
    }
    const auto refused = last.posted && standing == last.standing ? Result<std::optional<Error>>(std::nullopt)
                                                                  : tryPost(facts.record, ofGeneration(facts.movements, last.generation, standing));
    if (!refused) {
        return passOn(refused);
    }
    if (*refused && !last.posted && (*refused)->code == last.reason && standing == last.standing && facts.entryNo == last.entryNo) {
        return {}; // it goes on waiting
    }
    return note(list, last.generation, facts, standing, *refused);
}

Done ListPostings::note(DocumentId list, int generation, const Facts& facts, MovementStanding standing, const std::optional<Error>& refused)
{
    m_changed = m_changed || !refused;
    return m_rooms.database.run("INSERT INTO ledger_posting (document, generation, record, posted, standing, reason, detail, entry_no, facts, changed)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document, generation) DO UPDATE SET posted = excluded.posted,"
                                " standing = excluded.standing, reason = excluded.reason, detail = excluded.detail, entry_no = excluded.entry_no, changed = excluded.changed",
        list, qint64(generation), facts.record, qint64(refused ? 0 : 1), qint64(standing), refused ? refused->code : QString(),
        refused ? refused->detail : QString(), facts.entryNo, facts.digest, m_rooms.clock.now());
}

Done ListPostings::recordCame(const QString& number)
{
    auto rows = m_rooms.database.query("SELECT document FROM ledger_posting WHERE record = ? AND posted = 0 AND standing < ?", number, qint64(MovementStanding::Withdrawn));
    if (!rows) {
        return passOn(rows);
    }
    QList<DocumentId> lists;
    if (Done done = rows->forEach([&] { lists.append(rows->id<DocumentId>(0)); }); !done) {
        return done;
    }
    for (const DocumentId list : std::as_const(lists)) {
        if (Done done = followOne(list); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Tongguan
