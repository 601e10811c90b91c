// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"

#include "models/ledger/listeffect.h"
#include "models/store/clientwork.h"
#include "models/store/localedits.h"
#include "models/store/migrations.h"
#include "models/store/serverchanges.h"

namespace Tongguan {

namespace {

    constexpr qint32 clientApplicationId = 1416587118; // as in 0001.sql
    constexpr auto quietTime = std::chrono::milliseconds(40);
    constexpr auto longestTime = std::chrono::milliseconds(250); // until the status is told, whatever is read meanwhile
    constexpr int goodsStep = 12;    // declarations at a time: a person's save waits at most for these
    constexpr int indexStep = 24;   // documents at a time: a person's save waits at most for these
    constexpr int tidyPages = 1000; // of the write-ahead log
    constexpr qsizetype manyIds = 1000;

} // namespace

Result<std::unique_ptr<ClientStore>> ClientStore::open(const QString& folder, const Dictionary& dictionary, const ClockPort* clock)
{
    if (!QDir().mkpath(folder)) {
        return fail(ErrorKind::Denied, u"store.readonly"_s, u"cannot make "_s + folder);
    }
    auto files = std::make_unique<Files>(folder);
    files->lock.setStaleLockTime(0); // only a lock of a program that is gone is taken over
    if (!files->lock.tryLock(0)) {
        const bool held = files->lock.error() == QLockFile::LockFailedError;
        return fail(held ? ErrorKind::Refused : ErrorKind::Denied, held ? u"store.locked"_s : u"store.readonly"_s, folder);
    }
    auto database = Database::open(QDir(folder).filePath(u"tongguan.db"_s));
    if (!database) {
        return passOn(database);
    }
    if (Done done = Migrations(u":/sql/client"_s, clientApplicationId).apply(*database); !done) {
        return passOn(done);
    }
    const auto& time = clock ? *clock : files->systemClock;
    files->rooms.emplace(std::move(*database), dictionary, time, SettingStore::fingerprintOf(folder));
    // The counter of operations lives with the device.
    if (const auto device = files->rooms->settings.device(files->rooms->fingerprint); !device) {
        return passOn(device);
    }
    return std::unique_ptr<ClientStore>(new ClientStore(folder, std::move(files)));
}

ClientStore::ClientStore(QString folder, std::unique_ptr<Files> files)
    : m_folder(std::move(folder))
    , m_files(std::move(files))
    , m_thread(std::make_unique<StoreThread>([this] { return idle(); }, quietTime, longestTime))
{
    qRegisterMetaType<QList<DocumentId>>();
    qRegisterMetaType<OutboxStatus>();
    qRegisterMetaType<Error>();
}

// All that was asked is done before the thread ends.
ClientStore::~ClientStore() { m_thread.reset(); }

QString ClientStore::folder() const { return m_folder; }

void ClientStore::announceLedgers()
{
    QMetaObject::invokeMethod(this, &ClientStore::ledgersChanged, Qt::QueuedConnection);
}

void ClientStore::announce(QList<DocumentId> ids)
{
    m_files->statusDue = true;
    if (ids.size() > manyIds) {
        ids.clear();
    }
    QMetaObject::invokeMethod(this, [this, ids = std::move(ids)] { Q_EMIT changed(ids); }, Qt::QueuedConnection);
}

Result<OutboxStatus> ClientStore::countStatus()
{
    auto& rooms = *m_files->rooms;
    auto status = rooms.outbox.status();
    if (!status) {
        return status;
    }
    const auto rejected = rooms.declarations.rejectedCount();
    if (!rejected) {
        return passOn(rejected);
    }
    const auto conflicts = rooms.conflicts.count();
    if (!conflicts) {
        return passOn(conflicts);
    }
    status->rejected = *rejected;
    status->conflicts = *conflicts;
    return status;
}

// One small step of what can wait. The search index may lose its last steps in a power cut: its queue comes back with it.
bool ClientStore::idle()
{
    auto& rooms = *m_files->rooms;
    const auto report = [this](const Error& error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return false;
    };
    if (m_files->statusDue) {
        m_files->statusDue = false;
        const auto status = countStatus();
        if (!status) {
            return report(status.error());
        }
        QMetaObject::invokeMethod(
            this, [this, now = *status] { Q_EMIT statusChanged(now); }, Qt::QueuedConnection);
    }
    const auto goods = rooms.database.number("SELECT 1 FROM goods_queue LIMIT 1");
    if (!goods) {
        return report(goods.error());
    }
    if (*goods) { // its queue comes back with it, too
        if (Done done = rooms.database.setDurability(Durability::Normal); !done) {
            return report(done.error());
        }
        const auto more = takeInGoods(goodsStep);
        if (Done done = rooms.database.setDurability(Durability::Full); !done) {
            return report(done.error());
        }
        return more ? true : report(more.error());
    }
    const auto waiting = rooms.database.number("SELECT 1 FROM search_queue LIMIT 1");
    if (!waiting) {
        return report(waiting.error());
    }
    if (*waiting) {
        if (Done done = rooms.database.setDurability(Durability::Normal); !done) {
            return report(done.error());
        }
        const auto more = rooms.index.step(indexStep);
        if (Done done = rooms.database.setDurability(Durability::Full); !done) {
            return report(done.error());
        }
        return more ? true : report(more.error());
    }
    if (rooms.database.logPages() >= tidyPages) {
        if (Done done = rooms.database.checkpoint(); !done) {
            return report(done.error());
        }
    }
    return false;
}

// --- Lists

QFuture<Result<qint64>> ClientStore::count(const ListFilter& filter)
{
    return ask([filter](ClientRooms& rooms) { return rooms.lists.count(filter); });
}

QFuture<Result<ListPage>> ClientStore::page(const ListFilter& filter, qint64 offset, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.lists.page(filter, offset, limit); });
}

QFuture<Result<QHash<DeclarationState, qint64>>> ClientStore::countByState(const ListFilter& filter)
{
    return ask([filter](ClientRooms& rooms) { return rooms.lists.countByState(filter); });
}

QFuture<Result<QList<DeclarationRow>>> ClientStore::recent(const QString& text, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.lists.recent(text, limit); });
}

// --- Documents

QFuture<Result<StoredDeclaration>> ClientStore::read(DocumentId id)
{
    return ask([id](ClientRooms& rooms) -> Result<StoredDeclaration> {
        const auto standing = rooms.declarations.known(id);
        if (!standing) {
            return passOn(standing);
        }
        const auto body = rooms.declarations.body(standing->k);
        if (!body) {
            return passOn(body);
        }
        const DocumentType* type = rooms.dictionary.type(standing->type);
        if (!type) {
            return fail(ErrorKind::Corrupt, u"document.type"_s, standing->type);
        }
        auto document = fromBody(*type, *body);
        if (!document) {
            return passOn(document);
        }
        auto receipts = rooms.receipts.of(standing->k);
        if (!receipts) {
            return passOn(receipts);
        }
        auto questions = rooms.questions.of(standing->k);
        if (!questions) {
            return passOn(questions);
        }
        return StoredDeclaration { .id = id,
            .document = std::move(*document),
            .state = standing->state,
            .revision = standing->revision,
            .sync = standing->sync,
            .problem = standing->problem,
            .created = standing->created,
            .changed = standing->changed,
            .receipts = std::move(*receipts),
            .questions = std::move(*questions) };
    });
}

QFuture<Result<QList<DocumentId>>> ClientStore::findByNumber(const QString& number)
{
    return ask([number](ClientRooms& rooms) { return rooms.declarations.findByNumber(number); });
}

QFuture<Done> ClientStore::save(DocumentId id, const Document& document)
{
    return change({ id }, [=](ClientRooms& rooms) { return LocalEdits(rooms).save(id, Content::of(document)); });
}

static Done saveEach(ClientRooms& rooms, const QList<std::pair<DocumentId, Document>>& documents)
{
    LocalEdits edits(rooms);
    for (const auto& [id, document] : documents) {
        if (Done done = edits.save(id, Content::of(document)); !done) {
            return done;
        }
    }
    return {};
}

static QList<DocumentId> idsOf(const QList<std::pair<DocumentId, Document>>& documents)
{
    QList<DocumentId> ids;
    for (const auto& [id, document] : documents) {
        ids.append(id);
    }
    return ids;
}

QFuture<Done> ClientStore::saveAll(QList<std::pair<DocumentId, Document>> documents)
{
    return change(idsOf(documents), [documents](ClientRooms& rooms) { return saveEach(rooms, documents); });
}

QFuture<Done> ClientStore::saveMerged(QList<std::pair<DocumentId, Document>> documents, DocumentId list, const MergedList& merged)
{
    return change(idsOf(documents), [documents, list, record = recordOf(merged.list), number = merged.list.value(u"ownNo"), version = merged.version](ClientRooms& rooms) {
        Done done = saveEach(rooms, documents);
        return done && version > 0 ? rooms.mergings.use(record, list, number, version, rooms.clock.now()) : done;
    });
}

QFuture<Done> ClientStore::submit(DocumentId id)
{
    return change({ id }, [id](ClientRooms& rooms) { return LocalEdits(rooms).submit(id); });
}

QFuture<Done> ClientStore::takeBack(DocumentId id)
{
    return change({ id }, [id](ClientRooms& rooms) { return LocalEdits(rooms).takeBack(id); });
}

QFuture<Done> ClientStore::remove(DocumentId id)
{
    return change({ id }, [id](ClientRooms& rooms) { return LocalEdits(rooms).remove(id); });
}

QFuture<Done> ClientStore::undoRemove(DocumentId id)
{
    return change({ id }, [id](ClientRooms& rooms) { return LocalEdits(rooms).undoRemove(id); });
}

QFuture<Done> ClientStore::applyReceipts(DocumentId id, QList<Receipt> receipts)
{
    return change({ id }, [id, receipts = std::move(receipts)](ClientRooms& rooms) { return ServerChanges(rooms).receiptsCame(id, receipts); });
}

QFuture<Result<int>> ClientStore::takeReceipts(QList<NumberedReceipt> receipts)
{
    return m_thread->submit([this, receipts = std::move(receipts)]() -> Result<int> {
        auto& rooms = *m_files->rooms;
        QList<DocumentId> ids;
        int count = 0;
        auto taken = inTransaction(rooms.database, [&]() -> Result<int> {
            for (const auto& [numbers, receipt] : receipts) {
                const auto found = ServerChanges(rooms).documentOf(numbers);
                if (!found) {
                    return passOn(found);
                }
                if (!*found) {
                    continue; // made elsewhere; the traffic shows it
                }
                if (Done done = ServerChanges(rooms).receiptsCame(**found, { receipt }); !done) {
                    return passOn(done);
                }
                ++count;
                if (!ids.contains(**found)) {
                    ids.append(**found);
                }
            }
            return followed(ids, Result<int>(count));
        });
        return taken && ids.isEmpty() ? taken : told(std::move(ids), std::move(taken));
    });
}

QFuture<Done> ClientStore::importLists(QList<std::pair<DocumentId, Document>> lists)
{
    QList<DocumentId> ids;
    for (const auto& [id, list] : std::as_const(lists)) {
        ids.append(id);
    }
    return change(std::move(ids), [lists = std::move(lists)](ClientRooms& rooms) -> Done {
        for (const auto& [id, list] : lists) {
            if (Done done = LocalEdits(rooms).importList(id, list); !done) {
                return done;
            }
        }
        return {};
    });
}

QFuture<Done> ClientStore::answerQuestion(DocumentId id, const QString& question, const QString& text)
{
    return change({ id }, [=](ClientRooms& rooms) -> Done {
        const auto standing = rooms.declarations.known(id);
        if (!standing) {
            return passOn(standing);
        }
        const auto now = rooms.clock.now();
        if (Done done = rooms.questions.answer(standing->k, question, text, now); !done) {
            return done;
        }
        return rooms.questions.queueAnswers(now);
    });
}

QFuture<Result<QList<ListPosting>>> ClientStore::listPostings(DocumentId list)
{
    return ask([list](ClientRooms& rooms) { return ListPostings(rooms).of(list); });
}

QFuture<Done> ClientStore::retryNow(DocumentId id)
{
    return change({ id }, [id](ClientRooms& rooms) { return LocalEdits(rooms).retryNow(id); });
}

// --- Settings

QFuture<Result<QByteArray>> ClientStore::setting(const QString& key)
{
    return ask([key](ClientRooms& rooms) { return rooms.settings.setting(key); });
}

QFuture<Done> ClientStore::setSetting(const QString& key, const QByteArray& value)
{
    return ask([=](ClientRooms& rooms) { return rooms.settings.setSetting(key, value); });
}

QFuture<Done> ClientStore::indexNow()
{
    return ask([](ClientRooms& rooms) -> Done {
        for (;;) {
            const auto more = rooms.index.step(500);
            if (!more) {
                return passOn(more);
            }
            if (!*more) {
                return {};
            }
        }
    });
}

} // namespace Tongguan
