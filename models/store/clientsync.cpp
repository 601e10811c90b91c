// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientwork.h"
#include "models/store/localedits.h"
#include "models/store/serverchanges.h"

#include <QCryptographicHash>

namespace Tongguan {

namespace {

    template <class T>
    QList<DocumentId> documentsOf(const QList<T>& list)
    {
        QList<DocumentId> ids;
        for (const auto& one : list) {
            ids.append(one.document);
        }
        return ids;
    }

} // namespace

QFuture<Result<QList<OutboxRow>>> ClientStore::outbox(int limit, qint64 maximumBytes)
{
    return ask([=](ClientRooms& rooms) -> Result<QList<OutboxRow>> {
        const auto now = rooms.clock.now();
        if (Done done = rooms.questions.queueAnswers(now); !done) { // those that had to wait for something else of their document
            return passOn(done);
        }
        return rooms.outbox.handOut(limit, maximumBytes, now);
    });
}

QFuture<Done> ClientStore::applyAnswers(QList<OperationAnswer> answers)
{
    return m_thread->submit([this, answers = std::move(answers)]() -> Done {
        auto& rooms = *m_files->rooms;
        QList<DocumentId> ids;
        const auto applyAll = [&]() -> Done {
            for (const auto& answer : answers) {
                const auto operation = rooms.outbox.answered(answer.n, answer.operation);
                if (!operation) {
                    return passOn(operation);
                }
                if (*operation) {
                    const auto standing = rooms.declarations.byKey((*operation)->k);
                    if (!standing) {
                        return passOn(standing);
                    }
                    ids.append(standing->id);
                }
                if (Done done = ServerChanges(rooms).answer(answer); !done) {
                    return done;
                }
            }
            return {};
        };
        Done result = inTransaction(rooms.database, [&] {
            Done done = applyAll();
            return followed(ids, std::move(done));
        });
        return told(std::move(ids), std::move(result));
    });
}

QFuture<Done> ClientStore::applyIncoming(QList<Incoming> incoming, SyncCursor cursor)
{
    auto ids = documentsOf(incoming);
    return change(std::move(ids), [incoming = std::move(incoming), cursor = std::move(cursor)](ClientRooms& rooms) -> Done {
        ServerChanges changes(rooms);
        for (const auto& one : incoming) {
            if (Done done = changes.incoming(one); !done) {
                return done;
            }
            if (one.deleted) { // its lines are gone from the tables by themselves
                rooms.products.forget();
            }
        }
        return rooms.settings.setCursor(cursor);
    });
}

QFuture<Result<SyncCursor>> ClientStore::cursor()
{
    return ask([](ClientRooms& rooms) { return rooms.settings.cursor(); });
}

QFuture<Result<DeviceId>> ClientStore::device()
{
    return ask([](ClientRooms& rooms) { return rooms.settings.device(rooms.fingerprint); });
}

QFuture<Result<DeviceId>> ClientStore::newDevice()
{
    return ask([](ClientRooms& rooms) { return rooms.settings.newDevice(rooms.fingerprint); });
}

QFuture<Result<QList<KnownDocument>>> ClientStore::known(DocumentId after, int limit)
{
    return ask([=](ClientRooms& rooms) -> Result<QList<KnownDocument>> {
        auto rows = rooms.database.query("SELECT d.id, d.rev, coalesce(b.body, c.body) FROM doc d JOIN content c ON c.k = d.k"
                                         " LEFT JOIN base b ON b.k = d.k WHERE d.rev > 0 AND d.id > ? ORDER BY d.id LIMIT ?",
            after.isNull() ? QByteArray("") : after.toBytes(), limit);
        if (!rows) {
            return passOn(rows);
        }
        QList<KnownDocument> known;
        const Done done = rows->forEach([&] {
            const auto hash = QCryptographicHash::hash(rows->blobView(2), QCryptographicHash::Sha256);
            known.append({ .document = rows->id<DocumentId>(0), .revision = rows->integer(1), .hash = hash.toHex() });
        });
        return done ? Result<QList<KnownDocument>>(std::move(known)) : passOn(done);
    });
}

QFuture<Result<QList<DocumentId>>> ClientStore::queueAgain(QList<DocumentId> ids)
{
    auto touched = ids;
    return change(std::move(touched), [ids = std::move(ids)](ClientRooms& rooms) { return LocalEdits(rooms).queueAgain(ids); });
}

QFuture<Done> ClientStore::resetForEpoch(EpochId epoch)
{
    return change({}, [epoch](ClientRooms& rooms) { return ServerChanges(rooms).newEpoch(epoch); });
}

QFuture<Result<OutboxStatus>> ClientStore::status()
{
    return m_thread->submit([this] { return countStatus(); });
}

QFuture<Result<StoredConflict>> ClientStore::conflict(DocumentId id)
{
    return ask([id](ClientRooms& rooms) -> Result<StoredConflict> {
        const auto standing = rooms.declarations.known(id);
        if (!standing) {
            return passOn(standing);
        }
        const auto clash = rooms.conflicts.of(standing->k);
        if (!clash) {
            return passOn(clash);
        }
        if (!*clash) {
            return fail(ErrorKind::Invalid, u"declaration.unknown"_s, u"no conflict of "_s + id.toString());
        }
        const auto mine = rooms.declarations.body(standing->k);
        if (!mine) {
            return passOn(mine);
        }
        const DocumentType* known = rooms.dictionary.type(standing->type);
        if (!known) {
            return fail(ErrorKind::Corrupt, u"document.type"_s, standing->type);
        }
        const DocumentType& type = *known;
        auto base = (*clash)->base.isNull() ? Result<Document>(Document(type)) : fromBody(type, (*clash)->base);
        auto ours = fromBody(type, *mine);
        auto theirs = fromBody(type, (*clash)->theirs);
        for (const auto* side : { &base, &ours, &theirs }) {
            if (!*side) {
                return passOn(*side);
            }
        }
        return StoredConflict { id, std::move(*base), std::move(*ours), std::move(*theirs), (*clash)->noticed };
    });
}

QFuture<Done> ClientStore::resolveConflict(DocumentId id, const Document& resolved)
{
    return change({ id }, [=](ClientRooms& rooms) { return LocalEdits(rooms).resolveConflict(id, Content::of(resolved)); });
}

} // namespace Tongguan
