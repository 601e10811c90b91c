// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localedits.h"

#include "models/declaration/bondedlife.h"

namespace Tongguan {

namespace {

    tl::unexpected<Error> wrongState(const Standing& standing)
    {
        return fail(ErrorKind::Refused, u"declaration.state"_s, standing.id.toString() + u" is " + stateName(standing.state));
    }

} // namespace

Done LocalEdits::save(DocumentId id, const Content& content)
{
    const auto found = m_rooms.declarations.find(id);
    if (!found) {
        return passOn(found);
    }
    const auto now = m_rooms.clock.now();
    if (!*found) {
        const Standing fresh { .id = id, .type = content.type, .sync = SyncState::Waiting, .created = now, .changed = now };
        const auto k = m_rooms.declarations.insert(fresh, content);
        return k ? m_rooms.outbox.put(*k, u"save"_s, 0, {}, now) : passOn(k);
    }
    Standing standing = **found;
    if (standing.removed) {
        return fail(ErrorKind::Invalid, u"declaration.unknown"_s, id.toString());
    }
    if (standing.type != content.type) {
        return fail(ErrorKind::Invalid, u"document.type"_s, id.toString() + u" is of type " + standing.type);
    }
    if (!isEditable(standing.state)) {
        return wrongState(standing);
    }
    if (standing.revision > 0) {
        if (Done done = m_rooms.declarations.keepBase(standing.k); !done) {
            return done;
        }
    }
    if (Done done = m_rooms.declarations.write(standing, content); !done) {
        return done;
    }
    if (standing.sync == SyncState::Conflict) { // stays one, with the newer text on this side
        standing.changed = now;
        return m_rooms.declarations.update(standing);
    }
    return queueSave(standing, standing.revision);
}

// What customs has dealt with already, by the list's own mark, is history: it takes no edits and goes on no line.
Done LocalEdits::importList(DocumentId id, const Document& list)
{
    const Content content = Content::of(list);
    const QString mark = list.value(u"deduction"); // 0 not deducted, 1 foreseen, 2 deducted, 3 written off
    if (mark.isEmpty() || mark == u"0") {
        return save(id, content);
    }
    const BondedState state = mark == u"1" ? BondedState::PreDeducted : mark == u"2" ? BondedState::Deducted : BondedState::WrittenOff;
    const auto found = m_rooms.declarations.find(id);
    if (!found) {
        return passOn(found);
    }
    const auto now = m_rooms.clock.now();
    if (!*found) {
        const Standing past { .id = id, .type = content.type, .state = carrierOf(state), .sync = SyncState::LocalOnly, .created = now, .changed = now };
        const auto k = m_rooms.declarations.insert(past, content);
        return k ? Done() : passOn(k);
    }
    Standing standing = **found;
    if (standing.removed || standing.type != content.type || standing.sync != SyncState::LocalOnly) { // one that the server deals with
        return wrongState(standing);
    }
    standing.state = carrierOf(state);
    standing.changed = now;
    if (Done done = m_rooms.declarations.write(standing, content); !done) {
        return done;
    }
    return m_rooms.declarations.update(standing);
}

Done LocalEdits::queueSave(Standing standing, qint64 baseRevision)
{
    const auto now = m_rooms.clock.now();
    standing.sync = SyncState::Waiting;
    standing.problem.clear();
    standing.changed = now;
    if (Done done = m_rooms.declarations.update(standing); !done) {
        return done;
    }
    return m_rooms.outbox.put(standing.k, u"save"_s, baseRevision, {}, now);
}

// Takes the place of a "save" that waits: it carries the same document.
Done LocalEdits::submit(DocumentId id)
{
    auto found = m_rooms.declarations.known(id);
    if (!found) {
        return passOn(found);
    }
    Standing& standing = *found;
    if (standing.sync == SyncState::Conflict) {
        return fail(ErrorKind::Conflict, u"sync.conflict"_s, id.toString());
    }
    const auto next = stateAfterSubmit(standing.state);
    if (!next) {
        return wrongState(standing);
    }
    const auto before = standing.state;
    const auto now = m_rooms.clock.now();
    standing.state = *next;
    standing.sync = SyncState::Waiting;
    standing.problem.clear();
    standing.changed = now;
    if (Done done = m_rooms.declarations.update(standing); !done) {
        return done;
    }
    return m_rooms.outbox.put(standing.k, u"submit"_s, standing.revision, stateName(before), now);
}

// A submission that waits gives way to the edit that it carried. One that was handed to the line may have arrived.
Done LocalEdits::takeBack(DocumentId id)
{
    auto found = m_rooms.declarations.known(id);
    if (!found) {
        return passOn(found);
    }
    const auto waiting = m_rooms.outbox.waiting(found->k);
    if (!waiting) {
        return passOn(waiting);
    }
    const auto before = *waiting && (*waiting)->kind == u"submit" ? stateFromName((*waiting)->undo) : std::nullopt;
    if (!before) {
        return fail(ErrorKind::Refused, u"submit.sent"_s, id.toString());
    }
    found->state = *before;
    return queueSave(*found, found->revision);
}

Done LocalEdits::remove(DocumentId id)
{
    const auto found = m_rooms.declarations.known(id);
    if (!found) {
        return passOn(found);
    }
    if (found->state != DeclarationState::Draft) {
        return wrongState(*found);
    }
    const auto waiting = m_rooms.outbox.waiting(found->k);
    if (!waiting) {
        return passOn(waiting);
    }
    const auto clash = m_rooms.conflicts.of(found->k); // who removes in a conflict has seen the server's side too
    if (!clash) {
        return passOn(clash);
    }
    const qint64 seen = *clash ? std::max(found->revision, (*clash)->revision) : found->revision;
    if (Done done = m_rooms.declarations.setRemoved(*found, true); !done) {
        return done;
    }
    return m_rooms.outbox.put(
        found->k, u"delete"_s, seen, *waiting && (*waiting)->kind != u"answer" ? (*waiting)->kind : QString(), m_rooms.clock.now());
}

Done LocalEdits::undoRemove(DocumentId id)
{
    const auto found = m_rooms.declarations.find(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found || !(*found)->removed) {
        return fail(ErrorKind::Invalid, u"declaration.unknown"_s, id.toString());
    }
    const Standing& standing = **found;
    const auto waiting = m_rooms.outbox.waiting(standing.k);
    if (!waiting) {
        return passOn(waiting);
    }
    if (!*waiting || (*waiting)->kind != u"delete") { // it is on the line already
        return fail(ErrorKind::Refused, u"declaration.state"_s, u"the removal has been sent"_s);
    }
    if (Done done = m_rooms.declarations.setRemoved(standing, false); !done) {
        return done;
    }
    if ((*waiting)->undo.isEmpty()) {
        return m_rooms.outbox.dropWaiting(standing.k);
    }
    return m_rooms.outbox.put(standing.k, (*waiting)->undo, standing.revision, {}, m_rooms.clock.now());
}

Done LocalEdits::retryNow(DocumentId id)
{
    const auto found = m_rooms.declarations.known(id);
    if (!found) {
        return passOn(found);
    }
    if (found->sync == SyncState::Rejected) {
        return queueSave(*found, found->revision);
    }
    return m_rooms.outbox.retryNow(found->k);
}

Done LocalEdits::resolveConflict(DocumentId id, const Content& resolved)
{
    auto found = m_rooms.declarations.known(id);
    if (!found) {
        return passOn(found);
    }
    const auto clash = m_rooms.conflicts.of(found->k);
    if (!clash) {
        return passOn(clash);
    }
    if (!*clash) {
        return fail(ErrorKind::Invalid, u"declaration.unknown"_s, u"no conflict of "_s + id.toString());
    }
    const bool editable = isEditable(found->state);
    if (!editable && resolved.body != (*clash)->theirs) {
        return wrongState(*found); // what customs has may not be edited; giving up a late edit of one's own is no edit
    }
    if (Done done = m_rooms.declarations.write(*found, resolved); !done) {
        return done;
    }
    if (Done done = m_rooms.conflicts.drop(found->k); !done) {
        return done;
    }
    if (!editable) {
        return takeTheirs(*found, (*clash)->revision);
    }
    if (Done done = m_rooms.declarations.setBase(found->k, (*clash)->theirs); !done) {
        return done;
    }
    found->revision = std::max(found->revision, (*clash)->revision);
    return queueSave(*found, found->revision);
}

// The document is the server's again; nothing of it waits.
Done LocalEdits::takeTheirs(Standing standing, qint64 revision)
{
    if (Done done = m_rooms.declarations.dropBase(standing.k); !done) {
        return done;
    }
    if (Done done = m_rooms.outbox.dropWaiting(standing.k); !done) {
        return done;
    }
    standing.revision = std::max(standing.revision, revision);
    standing.sync = SyncState::Clean;
    standing.problem.clear();
    return m_rooms.declarations.update(standing);
}

Result<QList<DocumentId>> LocalEdits::queueAgain(const QList<DocumentId>& ids)
{
    QList<DocumentId> refused;
    for (const auto& id : ids) {
        const auto found = m_rooms.declarations.find(id);
        if (!found) {
            return passOn(found);
        }
        if (!*found || (*found)->removed || !isEditable((*found)->state)) {
            refused.append(id);
            continue;
        }
        const auto waiting = m_rooms.outbox.waiting((*found)->k);
        if (!waiting) {
            return passOn(waiting);
        }
        if (*waiting || (*found)->sync == SyncState::Conflict) {
            continue;
        }
        if (Done done = queueSave(**found, 0); !done) {
            return passOn(done);
        }
    }
    return refused;
}

} // namespace Tongguan
