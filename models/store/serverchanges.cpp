// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverchanges.h"

#include "models/declaration/bondedlife.h"
#include "models/dictionary/merge.h"

namespace Tongguan {

Result<Document> ServerChanges::parse(const QString& type, const QByteArray& body) const
{
    const DocumentType* known = m_rooms.dictionary.type(type);
    if (!known) {
        return fail(ErrorKind::Corrupt, u"document.type"_s, type);
    }
    return body.isNull() ? Result<Document>(Document(*known)) : fromBody(*known, body);
}

Result<Content> ServerChanges::contentOf(const QString& type, const QByteArray& body) const
{
    const auto document = parse(type, body);
    return document ? Result<Content>(Content::of(*document)) : passOn(document);
}

Done ServerChanges::addReceipts(const Standing& standing, const QList<Receipt>& receipts)
{
    if (receipts.isEmpty()) {
        return {};
    }
    if (Done done = m_rooms.receipts.add(standing.k, receipts); !done) {
        return done;
    }
    for (const auto& receipt : receipts) {
        if (Done done = m_rooms.declarations.noteEntryNo(standing.k, receipt.entryNo); !done) {
            return done;
        }
    }
    return {};
}

// The bytes that the server was given: the frozen payload, or the document where nothing has changed since.
Result<QByteArray> ServerChanges::sent(const Operation& operation)
{
    return operation.payload.isNull() ? m_rooms.declarations.body(operation.k) : Result<QByteArray>(operation.payload);
}

static Result<std::optional<Operation>> editsOnly(Result<std::optional<Operation>> operation)
{
    if (operation && *operation && (*operation)->kind == u"answer") {
        return std::nullopt;
    }
    return operation;
}

Result<std::optional<Operation>> ServerChanges::editOnLine(qint64 k) { return editsOnly(m_rooms.outbox.onLine(k)); }

Result<std::optional<Operation>> ServerChanges::editWaiting(qint64 k) { return editsOnly(m_rooms.outbox.waiting(k)); }

// The document becomes theirs, without any edit.
Done ServerChanges::replace(Standing& standing, const QByteArray& theirs)
{
    const auto content = contentOf(standing.type, theirs);
    if (!content) {
        return passOn(content);
    }
    return m_rooms.declarations.write(standing, *content);
}

Done ServerChanges::combine(Standing& standing, const Sides& sides)
{
    const auto mine = m_rooms.declarations.body(standing.k);
    if (!mine) {
        return passOn(mine);
    }
    standing.revision = std::max(standing.revision, sides.revision);
    const auto base = parse(standing.type, sides.base);
    const auto ours = parse(standing.type, *mine);
    const auto theirs = parse(standing.type, sides.theirs);
    for (const auto* side : { &base, &ours, &theirs }) {
        if (!*side) {
            return passOn(*side);
        }
    }
    const Merged merged = merge(*base, *ours, *theirs);
    if (!merged.conflicts.isEmpty()) {
        standing.sync = SyncState::Conflict;
        standing.problem = u"sync.conflict"_s;
        return m_rooms.conflicts.put(standing.k,
            Clash { .revision = sides.revision, .base = sides.base, .theirs = sides.theirs, .noticed = m_rooms.clock.now() });
    }
    if (standing.sync == SyncState::Conflict) {
        standing.sync = SyncState::Waiting;
        standing.problem.clear();
    }
    if (Done done = m_rooms.conflicts.drop(standing.k); !done) {
        return done;
    }
    if (!(merged.document == *ours)) {
        if (Done done = m_rooms.declarations.write(standing, Content::of(merged.document)); !done) {
            return done;
        }
    }
    // Canonical, so that equal documents are equal bytes.
    return m_rooms.declarations.setBase(standing.k, toBody(*theirs));
}

Done ServerChanges::settle(Standing& standing)
{
    const auto onLine = editOnLine(standing.k);
    if (!onLine) {
        return passOn(onLine);
    }
    auto waiting = editWaiting(standing.k);
    if (!waiting) {
        return passOn(waiting);
    }
    const auto base = m_rooms.declarations.base(standing.k);
    if (!base) {
        return passOn(base);
    }
    const auto body = base->isNull() ? Result<QByteArray>(*base) : m_rooms.declarations.body(standing.k);
    if (!body) {
        return passOn(body);
    }
    const bool same = standing.revision > 0 && *base == *body;
    if (standing.sync == SyncState::Conflict) {
        // Nothing is sent until the person has decided; a submission that was not sent is taken back.
        if (*waiting && (*waiting)->kind != u"delete") {
            if ((*waiting)->kind == u"submit" && standing.state == DeclarationState::Submitting) {
                standing.state = stateFromName((*waiting)->undo).value_or(DeclarationState::Draft);
            }
            if (Done done = m_rooms.outbox.dropWaiting(standing.k); !done) {
                return done;
            }
        }
        return m_rooms.declarations.update(standing);
    }
    if (*waiting) {
        if (same && (*waiting)->kind == u"save" && !*onLine) { // nothing is left to send
            if (Done done = m_rooms.outbox.dropWaiting(standing.k); !done) {
                return done;
            }
            waiting->reset();
        } else if (Done done = m_rooms.outbox.setBaseRevision(standing.k, standing.revision); !done) {
            return done;
        }
    }
    if (*waiting || *onLine) {
        standing.sync = SyncState::Waiting;
        standing.problem.clear();
        return m_rooms.declarations.update(standing);
    }
    // A refused submission stays refused, also when the document itself comes back from the server just as it is here.
    const bool refused = standing.sync == SyncState::Rejected && isEditable(standing.state)
        && standing.problem != u"declaration.state" && standing.problem != u"sync.deleted";
    if (same && !refused) {
        standing.sync = SyncState::Clean;
        standing.problem.clear();
        if (Done done = m_rooms.declarations.dropBase(standing.k); !done) {
            return done;
        }
    } else if (standing.sync != SyncState::Rejected && isEditable(standing.state)) {
        standing.sync = SyncState::Waiting;
        standing.problem.clear();
        if (Done done = m_rooms.outbox.put(standing.k, u"save"_s, standing.revision, {}, m_rooms.clock.now()); !done) {
            return done;
        }
    } else if (standing.sync != SyncState::Rejected) { // an edit that came too late: kept, and said so
        standing.sync = SyncState::Rejected;
        standing.problem = u"declaration.state"_s;
    }
    return m_rooms.declarations.update(standing);
}

// --- Answers to what we sent

Done ServerChanges::answer(const OperationAnswer& answer)
{
    const auto found = m_rooms.outbox.answered(answer.n, answer.operation);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return {}; // answered before
    }
    const Operation& operation = **found;
    const auto standing = m_rooms.declarations.byKey(operation.k);
    if (!standing) {
        return passOn(standing);
    }
    if (Done done = addReceipts(*standing, answer.receipts); !done) {
        return done;
    }
    using enum OperationAnswer::Kind;
    if (operation.kind == u"answer" && answer.kind != Retry) {
        return answerSent(*standing, operation, answer.kind);
    }
    switch (answer.kind) {
    case Applied:
    case Merged:
        return applied(*standing, operation, answer);
    case Conflict:
        return conflicted(*standing, operation, answer);
    case Rejected:
        return rejected(*standing, operation, answer);
    case Retry:
        return m_rooms.outbox.retryLater(operation, answer.notBefore, answer.reason.code);
    }
    return {};
}

// An answer to an officer's questions: the document is as it was.
Done ServerChanges::answerSent(Standing standing, const Operation& operation, OperationAnswer::Kind kind)
{
    const bool taken = kind == OperationAnswer::Kind::Applied;
    if (Done done = taken ? m_rooms.questions.sent(standing.k, operation.payload) : m_rooms.questions.refused(standing.k, operation.payload); !done) {
        return done;
    }
    if (Done done = m_rooms.outbox.dropOnLine(operation.k); !done) {
        return done;
    }
    return settle(standing);
}

Done ServerChanges::applied(Standing standing, const Operation& operation, const OperationAnswer& answer)
{
    if (operation.kind == u"delete") {
        return m_rooms.declarations.purge(standing);
    }
    const auto waiting = editWaiting(operation.k);
    if (!waiting) {
        return passOn(waiting);
    }
    const auto ours = sent(operation);
    if (!ours) {
        return passOn(ours);
    }
    if (Done done = m_rooms.outbox.dropOnLine(operation.k); !done) {
        return done;
    }
    if (!(*waiting && (*waiting)->kind == u"submit")) { // a later submission of ours outlives this answer
        standing.state = answer.state;
    }
    if (standing.sync == SyncState::Rejected) {
        standing.sync = SyncState::Waiting;
    }
    const bool mergedThere = answer.kind == OperationAnswer::Kind::Merged && !answer.body.isEmpty();
    const auto clash = m_rooms.conflicts.of(operation.k);
    if (!clash) {
        return passOn(clash);
    }
    if (operation.payload.isNull() && !mergedThere && !*clash && answer.revision > standing.revision) {
        standing.revision = answer.revision; // the plain case: nobody has touched it since
        if (Done done = m_rooms.declarations.dropBase(operation.k); !done) {
            return done;
        }
    } else if (answer.revision > standing.revision || (*clash && answer.revision >= (*clash)->revision)) {
        // The newest that the server has is what we sent, or what it made of it.
        if (Done done = combine(standing, { .base = *ours, .theirs = mergedThere ? answer.body : *ours, .revision = answer.revision });
            !done) {
            return done;
        }
    } else if (*clash) { // the feed was quicker, and has something newer on top of ours
        if (Done done = combine(standing, { .base = *ours, .theirs = (*clash)->theirs, .revision = (*clash)->revision }); !done) {
            return done;
        }
    }
    if (Done done = settle(standing); !done) {
        return done;
    }
    if (operation.kind != u"submit" || !isEditable(standing.state) || standing.sync != SyncState::Clean) {
        return {};
    }
    // Stored, merged with another's edits, but not submitted: nobody has seen the result. The person is told.
    const auto body = m_rooms.declarations.body(standing.k);
    if (!body) {
        return passOn(body);
    }
    if (Done done = m_rooms.declarations.setBase(standing.k, *body); !done) {
        return done;
    }
    standing.sync = SyncState::Rejected;
    standing.problem = answer.reason.code.isEmpty() ? u"submit.merged"_s : answer.reason.code;
    return m_rooms.declarations.update(standing);
}

Done ServerChanges::conflicted(Standing standing, const Operation& operation, const OperationAnswer& answer)
{
    const auto base = m_rooms.declarations.base(operation.k);
    if (!base) {
        return passOn(base);
    }
    if (Done done = m_rooms.outbox.dropOnLine(operation.k); !done) {
        return done;
    }
    const bool wasRemoved = standing.removed;
    if (wasRemoved) { // somebody changed what we wanted to remove: it is shown again
        if (Done done = m_rooms.declarations.setRemoved(standing, false); !done) {
            return done;
        }
        standing.removed = false;
    }
    standing.state = answer.state;
    if (answer.body.isEmpty()) {
        standing.sync = SyncState::Rejected;
        standing.problem = answer.reason.code;
        return m_rooms.declarations.update(standing);
    }
    if (wasRemoved) {
        standing.revision = std::max(standing.revision, answer.revision);
        if (Done done = m_rooms.outbox.dropWaiting(operation.k); !done) {
            return done;
        }
        if (Done done = replace(standing, answer.body); !done) {
            return done;
        }
        if (Done done = m_rooms.declarations.dropBase(operation.k); !done) {
            return done;
        }
        return settle(standing);
    }
    if (Done done = combine(standing, { .base = *base, .theirs = answer.body, .revision = answer.revision }); !done) {
        return done;
    }
    return settle(standing);
}

Done ServerChanges::rejected(Standing standing, const Operation& operation, const OperationAnswer& answer)
{
    const auto ours = sent(operation);
    if (!ours) {
        return passOn(ours);
    }
    if (Done done = m_rooms.outbox.dropOnLine(operation.k); !done) {
        return done;
    }
    // A submission with findings was stored before it was refused: what we sent is what the next edit builds on.
    const bool storedThere = operation.kind == u"submit" && answer.reason.code == u"declaration.findings"
        && answer.revision > standing.revision && standing.sync != SyncState::Conflict;
    if (storedThere) {
        if (Done done = combine(standing, { .base = *ours, .theirs = *ours, .revision = answer.revision }); !done) {
            return done;
        }
    }
    if (operation.kind == u"delete") {
        if (Done done = m_rooms.declarations.setRemoved(standing, false); !done) {
            return done;
        }
        standing.removed = false;
    }
    // A rejection need not name a state.
    if (answer.state != DeclarationState::Draft) {
        standing.state = answer.state;
    } else if (operation.kind == u"submit") {
        standing.state = stateFromName(operation.undo).value_or(DeclarationState::Draft);
    }
    const auto waiting = editWaiting(operation.k);
    if (!waiting) {
        return passOn(waiting);
    }
    if (standing.sync != SyncState::Conflict) {
        standing.sync = *waiting ? SyncState::Waiting : SyncState::Rejected;
        standing.problem = answer.reason.code;
    }
    if (*waiting && (*waiting)->kind == u"submit") {
        standing.state = DeclarationState::Submitting;
    }
    return m_rooms.declarations.update(standing);
}

// --- The feed

Done ServerChanges::incoming(const Incoming& incoming)
{
    if (!incoming.deleted && !m_rooms.dictionary.type(incoming.type)) {
        return {}; // a later program's kind of document: it will fetch all anew
    }
    const auto found = m_rooms.declarations.find(incoming.document);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return incoming.deleted || incoming.body.isEmpty() ? Done() : insertIncoming(incoming);
    }
    if (incoming.deleted) {
        return deletedElsewhere(**found, incoming.revision);
    }
    if (Done done = addReceipts(**found, incoming.receipts); !done) {
        return done;
    }
    if (Done done = m_rooms.questions.put((*found)->k, incoming.questions); !done) {
        return done;
    }
    return receive(**found, incoming);
}

Done ServerChanges::insertIncoming(const Incoming& incoming)
{
    const auto content = contentOf(incoming.type, incoming.body);
    if (!content) {
        return passOn(content);
    }
    const auto now = m_rooms.clock.now();
    Standing standing { .id = incoming.document,
        .type = incoming.type,
        .revision = incoming.revision,
        .state = incoming.state,
        .sync = SyncState::Clean,
        .created = now,
        .changed = incoming.changed.isValid() ? incoming.changed : now };
    const auto k = m_rooms.declarations.insert(standing, *content);
    if (!k) {
        return passOn(k);
    }
    standing.k = *k;
    if (Done done = m_rooms.questions.put(*k, incoming.questions); !done) {
        return done;
    }
    return addReceipts(standing, incoming.receipts);
}

// An edit that was not yet sent outlives the deletion: it is kept here, as a document that the server does not know.
Done ServerChanges::deletedElsewhere(Standing standing, qint64 revision)
{
    const auto onLine = editOnLine(standing.k);
    if (!onLine) {
        return passOn(onLine);
    }
    const auto waiting = editWaiting(standing.k);
    if (!waiting) {
        return passOn(waiting);
    }
    const bool removal = (*waiting && (*waiting)->kind == u"delete") || (*onLine && (*onLine)->kind == u"delete");
    const bool edited = *onLine || *waiting || standing.sync == SyncState::Conflict || standing.sync == SyncState::Rejected;
    if (removal || !edited) {
        return m_rooms.declarations.purge(standing);
    }
    if (revision > 0 && revision < standing.revision) {
        return {}; // an old tombstone
    }
    if (*waiting && (*waiting)->kind == u"submit") {
        standing.state = stateFromName((*waiting)->undo).value_or(DeclarationState::Draft);
    }
    if (Done done = m_rooms.outbox.dropWaiting(standing.k); !done) {
        return done;
    }
    if (Done done = m_rooms.conflicts.drop(standing.k); !done) {
        return done;
    }
    if (Done done = m_rooms.declarations.dropBase(standing.k); !done) {
        return done;
    }
    standing.revision = 0;
    standing.sync = SyncState::Rejected;
    standing.problem = u"sync.deleted"_s;
    return m_rooms.declarations.update(standing);
}

Done ServerChanges::receive(Standing standing, const Incoming& incoming)
{
    const auto unconfirmed = m_rooms.database.number("SELECT 1 FROM unconfirmed WHERE k = ?", standing.k);
    if (!unconfirmed) {
        return passOn(unconfirmed);
    }
    const auto onLine = editOnLine(standing.k);
    if (!onLine) {
        return passOn(onLine);
    }
    const auto waiting = editWaiting(standing.k);
    if (!waiting) {
        return passOn(waiting);
    }
    const bool firstOfEpoch = unconfirmed->has_value();
    if (!firstOfEpoch && incoming.revision < standing.revision) {
        return {}; // older than what is here
    }
    const bool submits = (*onLine && (*onLine)->kind == u"submit") || (*waiting && (*waiting)->kind == u"submit");
    if (incoming.body.isEmpty()) { // receipts only
        standing.state = incoming.state != DeclarationState::Draft ? incoming.state
                                                                  : stateAfterAll(standing.type, standing.state, incoming.receipts);
        standing.changed = incoming.changed.isValid() ? incoming.changed : m_rooms.clock.now();
        return m_rooms.declarations.update(standing);
    }
    if (!(submits && isEditable(incoming.state))) {
        standing.state = incoming.state;
    }
    if (firstOfEpoch) { // another count of revisions
        if (Done done = m_rooms.database.run("DELETE FROM unconfirmed WHERE k = ?", standing.k); !done) {
            return done;
        }
        standing.revision = incoming.revision;
    } else if (incoming.revision == standing.revision) {
        return m_rooms.declarations.update(standing); // our own, come back
    }
    standing.revision = incoming.revision;
    const bool edited = *onLine || *waiting || standing.sync == SyncState::Conflict || standing.sync == SyncState::Rejected;
    if (!edited) {
        standing.changed = incoming.changed.isValid() ? incoming.changed : m_rooms.clock.now();
        if (Done done = replace(standing, incoming.body); !done) {
            return done;
        }
        return settle(standing);
    }
    const auto clash = m_rooms.conflicts.of(standing.k);
    if (!clash) {
        return passOn(clash);
    }
    auto base = m_rooms.declarations.base(standing.k);
    if (!base) {
        return passOn(base);
    }
    if (*clash) {
        *base = (*clash)->base;
    } else if (base->isNull() && *onLine) { // made here, sent, and its answer was lost
        base = sent(**onLine);
        if (!base) {
            return passOn(base);
        }
    }
    if (Done done = combine(standing, { .base = *base, .theirs = incoming.body, .revision = incoming.revision }); !done) {
        return done;
    }
    return settle(standing);
}

Result<std::optional<DocumentId>> ServerChanges::documentOf(const QStringList& numbers)
{
    for (const auto& number : numbers) {
        const auto found = m_rooms.declarations.findByNumber(number);
        if (!found) {
            return passOn(found);
        }
        std::optional<Standing> newest;
        for (const auto& id : *found) {
            const auto standing = m_rooms.declarations.known(id);
            if (standing && (!newest || newest->created < standing->created)) {
                newest = *standing;
            }
        }
        if (newest) {
            return newest->id;
        }
    }
    return std::nullopt;
}

// Where the folder is the line, nobody but its receipts says where a document stands.
Done ServerChanges::receiptsCame(DocumentId id, const QList<Receipt>& receipts)
{
    auto standing = m_rooms.declarations.known(id);
    if (!standing) {
        return passOn(standing);
    }
    const auto before = m_rooms.receipts.of(standing->k);
    if (!before) {
        return passOn(before);
    }
    if (Done done = addReceipts(*standing, receipts); !done) {
        return done;
    }
    const auto all = m_rooms.receipts.of(standing->k);
    if (!all) {
        return passOn(all);
    }
    if (all->size() == before->size()) {
        return {}; // nothing that was not known
    }
    // A message that was only saved there leaves the document as it is: it was not declared yet.
    if (const auto told = stateAfterAll(standing->type, DeclarationState::Submitting, *all); told != DeclarationState::Submitting) {
        standing->state = told;
    }
    standing->changed = m_rooms.clock.now();
    return m_rooms.declarations.update(*standing);
}

Done ServerChanges::newEpoch(EpochId epoch)
{
    if (Done done = m_rooms.database.run("INSERT INTO unconfirmed (k) SELECT k FROM doc WHERE rev > 0 ON CONFLICT DO NOTHING");
        !done) {
        return done;
    }
    SyncCursor cursor;
    cursor.epoch = epoch;
    return m_rooms.settings.setCursor(cursor);
}

} // namespace Tongguan
