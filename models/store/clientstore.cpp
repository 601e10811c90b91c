// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"

#include "models/store/clientrooms.h"
#include "models/store/listpostings.h"
#include "models/store/localedits.h"
#include "models/store/migrations.h"
#include "models/store/serverchanges.h"
#include "models/store/storethread.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>

namespace Tongguan {

namespace {

    constexpr qint32 clientApplicationId = 1416587118; // as in 0001.sql
    constexpr auto quietTime = std::chrono::milliseconds(40);
    constexpr auto longestTime = std::chrono::milliseconds(250); // until the status is told, whatever is read meanwhile
    constexpr int goodsStep = 12;    // declarations at a time: a person's save waits at most for these
    constexpr int indexStep = 24;   // documents at a time: a person's save waits at most for these
    constexpr int tidyPages = 1000; // of the write-ahead log
    constexpr qsizetype manyIds = 1000;

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

struct ClientStore::Files {
    explicit Files(const QString& folder) : lock(QDir(folder).filePath(u"tongguan.lock"_s)) { }

    QLockFile lock;
    SystemClock systemClock;
    std::optional<ClientRooms> rooms;
    bool statusDue = true; // of the store thread
    bool ledgerDue = false; // within a change
};

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

// --- The two ways onto the store thread

template <class Work>
auto ClientStore::ask(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable { return work(*m_files->rooms); });
}

template <class Work>
auto ClientStore::change(QList<DocumentId> ids, Work work)
{
    return m_thread->submit([this, ids = std::move(ids), work = std::move(work)]() mutable {
        auto result = inTransaction(m_files->rooms->database, [&] { return followed(ids, work(*m_files->rooms)); });
        return told(std::move(ids), std::move(result));
    });
}

// Within the transaction: the ledgers follow what was changed.
template <class Answer>
Answer ClientStore::followed(const QList<DocumentId>& ids, Answer answer)
{
    if (!answer) {
        return answer;
    }
    ListPostings postings(*m_files->rooms);
    const Done done = postings.follow(ids);
    m_files->ledgerDue = m_files->ledgerDue || postings.hasChanged();
    return done ? answer : Answer(tl::unexpected(done.error()));
}

// After it.
template <class Answer>
Answer ClientStore::told(QList<DocumentId> ids, Answer answer)
{
    auto& rooms = *m_files->rooms;
    const bool ledgerDue = std::exchange(m_files->ledgerDue, false);
    if (!answer) {
        rooms.lists.forget(); // a commit that failed may have come through all the same
        rooms.ledgers.forget(); // and what is in memory may be ahead of the file
        return answer;
    }
    rooms.lists.forget(ids);
    announce(std::move(ids));
    if (ledgerDue) {
        announceLedgers();
    }
    return answer;
}

template <class Work>
auto ClientStore::changeLedger(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable {
        auto& rooms = *m_files->rooms;
        auto result = inTransaction(rooms.database, [&] { return work(rooms); });
        if (result) {
            announceLedgers();
        } else {
            rooms.ledgers.forget(); // what is in memory may be ahead of the file
        }
        return result;
    });
}

void ClientStore::announceLedgers()
{
    QMetaObject::invokeMethod(this, &ClientStore::ledgersChanged, Qt::QueuedConnection);
}

template <class Work>
auto ClientStore::askLedger(const QString& number, Work work)
{
    return ask([number, work = std::move(work)](ClientRooms& rooms) -> Result<decltype(work(std::declval<const LedgerBook&>()))> {
        const auto book = rooms.ledgers.book(number);
        if (!book) {
            return passOn(book);
        }
        return work(**book);
    });
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

// --- Consultations

template <class Work>
auto ClientStore::changeConsults(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable {
        auto& rooms = *m_files->rooms;
        return inTransaction(rooms.database, [&] { return work(rooms.consults); });
    });
}

QFuture<Result<QList<ConsultSummary>>> ClientStore::consults(const QString& document)
{
    return ask([document](ClientRooms& rooms) { return rooms.consults.list(document); });
}

QFuture<Done> ClientStore::putConsults(QList<ConsultSummary> summaries)
{
    return changeConsults([summaries = std::move(summaries)](ConsultStore& consults) { return consults.put(summaries); });
}

QFuture<Result<QList<ConsultEvent>>> ClientStore::consultLog(ConsultId id)
{
    return ask([id](ClientRooms& rooms) { return rooms.consults.log(id); });
}

QFuture<Result<qint64>> ClientStore::consultHead(ConsultId id)
{
    return ask([id](ClientRooms& rooms) { return rooms.consults.head(id); });
}

QFuture<Result<QList<ConsultEvent>>> ClientStore::takeConsultEvents(ConsultId id, QList<ConsultEvent> events)
{
    return changeConsults([id, events = std::move(events)](ConsultStore& consults) { return consults.take(id, events); });
}

QFuture<Done> ClientStore::sayInConsult(ConsultId id, const ConsultEvent& event, std::optional<StoredBlob> file)
{
    return changeConsults([id, event, file = std::move(file)](ConsultStore& consults) {
        const Done said = consults.say(id, event);
        return said && file ? consults.keep(*file, true) : said;
    });
}

QFuture<Result<QList<WaitingEvent>>> ClientStore::waitingConsultEvents(int limit)
{
    return ask([limit](ClientRooms& rooms) { return rooms.consults.waiting(limit); });
}

QFuture<Done> ClientStore::dropConsultEvent(ConsultEventId id)
{
    return changeConsults([id](ConsultStore& consults) { return consults.drop(id); });
}

QFuture<Done> ClientStore::keepConsultFile(StoredBlob blob)
{
    return changeConsults([blob = std::move(blob)](ConsultStore& consults) { return consults.keep(blob, false); });
}

QFuture<Result<std::optional<StoredBlob>>> ClientStore::consultFile(BlobId id)
{
    return ask([id](ClientRooms& rooms) { return rooms.consults.blob(id); });
}

QFuture<Result<std::optional<StoredBlob>>> ClientStore::nextConsultFile()
{
    return ask([](ClientRooms& rooms) { return rooms.consults.nextWaiting(); });
}

QFuture<Done> ClientStore::consultFileSent(BlobId id, const QString& problem)
{
    return changeConsults([id, problem](ConsultStore& consults) { return consults.sent(id, problem); });
}

// --- Ledgers

QFuture<Result<QList<LedgerRecord>>> ClientStore::ledgerRecords()
{
    return ask([](ClientRooms& rooms) { return rooms.ledgers.records(); });
}

QFuture<Done> ClientStore::putLedgerRecord(const LedgerRecord& record)
{
    return changeLedger([record](ClientRooms& rooms) -> Done {
        if (Done done = rooms.ledgers.put(record, rooms.clock.now()); !done) {
            return done;
        }
        return ListPostings(rooms).recordCame(record.number);
    });
}

QFuture<Result<int>> ClientStore::postMovements(const QString& number, QList<Movement> movements)
{
    return changeLedger([number, movements = std::move(movements)](ClientRooms& rooms) { return rooms.ledgers.post(number, movements); });
}

QFuture<Result<int>> ClientStore::postList(const QString& number, DocumentId list, QList<Movement> movements)
{
    return changeLedger([number, list, movements = std::move(movements)](ClientRooms& rooms) -> Result<int> {
        QList<MovementId> ids;
        for (const Movement& movement : movements) {
            ids.append(movement.id);
        }
        if (const Done done = rooms.ledgers.withdraw(number, list, ids); !done) {
            return passOn(done);
        }
        return rooms.ledgers.post(number, movements);
    });
}

QFuture<Result<QList<MaterialBalance>>> ClientStore::ledgerBalances(const QString& number, QDate at, Counting counting)
{
    return askLedger(number, [at, counting](const LedgerBook& book) { return book.balances(at, counting); });
}

QFuture<Result<QList<ProductBalance>>> ClientStore::ledgerProducts(const QString& number, QDate at, Counting counting)
{
    return askLedger(number, [at, counting](const LedgerBook& book) { return book.productBalances(at, counting); });
}

QFuture<Result<QList<WriteOffLine>>> ClientStore::ledgerWriteOff(const QString& number, QDate from, QDate to, Counting counting)
{
    return askLedger(number, [from, to, counting](const LedgerBook& book) { return book.writeOff(from, to, counting); });
}

QFuture<Result<LedgerOverview>> ClientStore::ledgerOverview(const QString& number)
{
    return askLedger(number, [](const LedgerBook& book) { return overviewOf(book); });
}

QFuture<Result<LedgerCard>> ClientStore::ledgerCard(const QString& number, LedgerSide side, int no, QDate at, Counting counting)
{
    return askLedger(number, [side, no, at, counting](const LedgerBook& book) { return cardOf(book, side, no, at, counting); });
}

QFuture<Result<MovementRows>> ClientStore::ledgerMovements(const QString& number, const MovementQuery& query, qint64 offset, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.ledgers.movements(number, query, offset, limit); });
}

QFuture<Result<QList<FlowLine>>> ClientStore::ledgerFlow(const QString& number, QDate from, QDate to, Counting counting)
{
    return askLedger(number, [from, to, counting](const LedgerBook& book) { return book.flow(from, to, counting); });
}

QFuture<Result<QList<WhatIfLine>>> ClientStore::ledgerWhatIf(const QString& number, QList<Consumption> wanted, Counting counting)
{
    return ask([number, wanted = std::move(wanted), counting](ClientRooms& rooms) -> Result<QList<WhatIfLine>> {
        const auto book = rooms.ledgers.book(number);
        if (!book) {
            return passOn(book);
        }
        return whatIfOf(**book, wanted, counting);
    });
}

QFuture<Result<QList<LedgerRemark>>> ClientStore::ledgerRemarks(const QString& number)
{
    return askLedger(number, [](const LedgerBook& book) { return book.remarks(); });
}

QFuture<Result<QList<LedgerRemark>>> ClientStore::examineMovements(const QString& number, QList<Movement> movements)
{
    return askLedger(number, [movements = std::move(movements)](const LedgerBook& book) {
        QList<LedgerRemark> remarks;
        for (const Movement& movement : movements) {
            remarks.append(book.examine(movement));
        }
        return remarks;
    });
}

QFuture<Result<WriteOffReport>> ClientStore::ledgerReport(const WriteOffOrder& order)
{
    return ask([order](ClientRooms& rooms) -> Result<WriteOffReport> {
        const auto record = rooms.ledgers.record(order.record);
        const auto book = rooms.ledgers.book(order.record);
        if (!record || !book) {
            return record ? tl::unexpected(book.error()) : tl::unexpected(record.error());
        }
        if (order.nextRecord.isEmpty()) {
            return makeReport(*record, **book, order);
        }
        const auto next = rooms.ledgers.record(order.nextRecord);
        const auto nextBook = rooms.ledgers.book(order.nextRecord);
        if (!next || !nextBook) {
            return next ? tl::unexpected(nextBook.error()) : tl::unexpected(next.error());
        }
        return makeReport(*record, **book, order, &*next, *nextBook);
    });
}

QFuture<Result<QList<CeilingWarning>>> ClientStore::ledgerCeilings(const QString& number, QDate today, const CeilingSettings& settings)
{
    return ask([number, today, settings](ClientRooms& rooms) -> Result<QList<CeilingWarning>> {
        const auto record = rooms.ledgers.record(number);
        const auto book = rooms.ledgers.book(number);
        if (!record || !book) {
            return record ? tl::unexpected(book.error()) : tl::unexpected(record.error());
        }
        return ceilings(*record, **book, today, settings);
    });
}

QFuture<Result<QList<ForeseenLine>>> ClientStore::ledgerForeseen(const QString& number, QList<OpenOrder> orders)
{
    return askLedger(number, [orders = std::move(orders)](const LedgerBook& book) { return foresee(book, orders); });
}

QFuture<Result<ListLedger>> ClientStore::listLedger(const QString& number, DocumentId list, QList<Movement> movements)
{
    return askLedger(number, [list, movements = std::move(movements)](const LedgerBook& book) { return listLedgerOf(book, list, movements); });
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

QFuture<Done> ClientStore::saveAll(QList<std::pair<DocumentId, Document>> documents)
{
    QList<DocumentId> ids;
    for (const auto& [id, document] : std::as_const(documents)) {
        ids.append(id);
    }
    return change(std::move(ids), [documents = std::move(documents)](ClientRooms& rooms) -> Done {
        LocalEdits edits(rooms);
        for (const auto& [id, document] : documents) {
            if (Done done = edits.save(id, Content::of(document)); !done) {
                return done;
            }
        }
        return {};
    });
}

QFuture<Done> ClientStore::submit(DocumentId id)
{
    return change({ id }, [id](ClientRooms& rooms) { return LocalEdits(rooms).submit(id); });
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

// --- Synchronising

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

// --- Products

template <class Work>
auto ClientStore::changeProducts(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable {
        auto& rooms = *m_files->rooms;
        auto result = inTransaction(rooms.database, [&] { return work(rooms); });
        if (!result) {
            rooms.products.forget();
        }
        QMetaObject::invokeMethod(this, &ClientStore::productsChanged, Qt::QueuedConnection);
        return result;
    });
}

// One step; on the store thread.
Result<bool> ClientStore::takeInGoods(int limit)
{
    auto& rooms = *m_files->rooms;
    auto more = inTransaction(rooms.database, [&] { return rooms.products.takeIn(rooms.dictionary, limit); });
    if (!more) {
        rooms.products.forget();
    } else if (!*more) {
        QMetaObject::invokeMethod(this, &ClientStore::productsChanged, Qt::QueuedConnection);
    }
    return more;
}

QFuture<Result<qint64>> ClientStore::countProducts(const ProductFilter& filter)
{
    return ask([filter](ClientRooms& rooms) { return rooms.products.count(filter); });
}

QFuture<Result<ProductRows>> ClientStore::productPage(const ProductFilter& filter, qint64 offset, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.products.page(filter, offset, limit); });
}

QFuture<Result<QList<Product>>> ClientStore::findProducts(const QString& typed, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.products.find(typed, limit); });
}

QFuture<Result<QList<Product>>> ClientStore::productsOfParts(const QStringList& parts)
{
    return ask([parts](ClientRooms& rooms) { return rooms.products.ofParts(parts); });
}

QFuture<Done> ClientStore::saveProducts(QList<Product> products)
{
    return changeProducts([products = std::move(products)](ClientRooms& rooms) { return rooms.products.save(products); });
}

QFuture<Done> ClientStore::removeProducts(QList<ProductId> ids)
{
    return changeProducts([ids = std::move(ids)](ClientRooms& rooms) { return rooms.products.remove(ids); });
}

QFuture<Result<QList<PastCode>>> ClientStore::earlierCodes(const QString& goodsName, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.products.earlier(goodsName, limit); });
}

QFuture<Done> ClientStore::takeInNow()
{
    return m_thread->submit([this]() -> Done {
        for (;;) {
            const auto more = takeInGoods(200);
            if (!more) {
                return passOn(more);
            }
            if (!*more) {
                return {};
            }
        }
    });
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
