// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/consult/consultation.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/ledger/ceilings.h"
#include "models/ledger/writeoffreport.h"
#include "models/tables/ledgersource.h"
#include "models/ledger/listledger.h"
#include "models/tables/mergingsource.h"
#include "models/tables/pagesource.h"
#include "models/tables/productsource.h"

#include <QObject>

namespace Tongguan {

class StoreThread;
struct ClientRooms;
struct StoredBlob;
struct WaitingEvent;

// What an officer asks about a place of a document, and the answer.
struct Question {
    QString id;    // the server's
    QString place; // "line[2].quantity", "" for the whole
    QString text, asker;
    QDateTime asked;
    QString answer; // "" until it is given
    QDateTime answered;
    bool isSent = true; // false: the server has not got the answer yet, or refused it
    bool operator==(const Question&) const = default;
};

// One time that a list was posted to its ledger. Only the last can still stand.
struct ListPosting {
    int generation = 0;
    QString record; // number
    bool posted = false; // false: the record is not there, or does not take it: `reason`
    MovementStanding standing = MovementStanding::Foreseen;
    QString reason, detail; // why it was taken back or not posted: "changed", "returned", "removed", "deleted", or an error's code
    QDateTime changed;
    bool operator==(const ListPosting&) const = default;
};

// One document as the store holds it, of any type. The state of one that is no declaration: bondedState(state).
struct StoredDeclaration {
    DocumentId id;
    Document document;
    DeclarationState state = DeclarationState::Draft;
    qint64 revision = 0; // the server's, 0: it has never seen it
    SyncState sync = SyncState::LocalOnly;
    QString problem;
    QDateTime created, changed; // UTC
    QList<Receipt> receipts; // by time
    QList<Question> questions; // by time
};

// An operation that waits to be pushed. One user action = one transaction with its outbox row.
struct OutboxRow {
    qint64 n = 0; // this device's counter, given when first handed out: dense, never reused
    OperationId operation;
    DocumentId document;
    QString kind; // "save", "submit", "delete", "answer"
    qint64 baseRevision = 0;
    QByteArray payload; // body for "save" and "submit", the answers for "answer"; the same bytes each time until it is answered
    int tries = 0;
    QDateTime notBefore;
    QString lastError;
    QDateTime queued;
    QString type = QStringLiteral("declaration"); // of the document
};

// A conflict, one for each document: both sides are kept until the person decides.
struct StoredConflict {
    DocumentId document;
    Document base, mine, theirs;
    QDateTime noticed;
};

struct SyncCursor {
    EpochId epoch;
    qint64 sequence = 0; // last feed number applied
    qint64 snapshotAt = 0; // feed head at which the snapshot was begun
    QString snapshotPage; // next page of an unfinished snapshot; "" where it is done or not begun
    bool snapshotDone = false;
};

// A document, a deletion or receipts as the server sent them.
struct Incoming {
    DocumentId document;
    qint64 revision = 0;
    DeclarationState state = DeclarationState::Draft;
    QByteArray body; // empty with `deleted`
    bool deleted = false;
    QList<Receipt> receipts;
    QDateTime changed; // the server's, UTC; null: now
    QString type = QStringLiteral("declaration");
    QList<Question> questions;
};

// The server's answer to one operation.
struct OperationAnswer {
    qint64 n = 0;
    OperationId operation;
    enum class Kind { Applied, Merged, Conflict, Rejected, Retry } kind = Kind::Applied;
    qint64 revision = 0;
    DeclarationState state = DeclarationState::Draft;
    QByteArray body; // Merged: the result; Conflict: the server's
    Error reason; // Conflict, Rejected, Retry
    QDateTime notBefore; // Retry
    QList<Receipt> receipts;
};

// A receipt that came past the server, and the numbers by which its document may be known, the surest first.
struct NumberedReceipt {
    QStringList numbers;
    Receipt receipt;
};

// What this client has of a document, for the manifest after an epoch change.
struct KnownDocument {
    DocumentId document;
    qint64 revision = 0;
    QByteArray hash; // SHA-256 of the canonical body, hex
};

struct OutboxStatus {
    qint64 waiting = 0, rejected = 0, conflicts = 0;
    QDateTime oldest; // queued time of the oldest waiting row

    bool operator==(const OutboxStatus&) const = default;
};

// The client's store: everything local. All work happens on the store thread; futures finish there, so continue
// with whenReady(). Signals come on the thread of this object.
class ClientStore final : public QObject, public DeclarationSource, public ProductSource, public LedgerSource, public MergingSource
{
    Q_OBJECT
public:
    // Opens or makes `folder`/tongguan.db. Error codes: "store.newer" (made by a newer program), "store.locked"
    // (another program holds it), "store.damaged", "store.full", "store.readonly".
    // `dictionary` and `clock` (null: the system's) must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<ClientStore>> open(
        const QString& folder, const Dictionary& dictionary, const ClockPort* clock = nullptr);
    ~ClientStore() override;

    // DeclarationSource
    [[nodiscard]] QFuture<Result<qint64>> count(const ListFilter& filter) override;
    [[nodiscard]] QFuture<Result<ListPage>> page(const ListFilter& filter, qint64 offset, int limit) override;
    [[nodiscard]] QFuture<Result<QHash<DeclarationState, qint64>>> countByState(const ListFilter& filter) override;

    [[nodiscard]] QFuture<Result<StoredDeclaration>> read(DocumentId id);
    [[nodiscard]] QFuture<Result<QList<DocumentId>>> findByNumber(const QString& number); // of any type: ours, customs', Single Window's, or an id's beginning
    // Saves the edit and queues it ("save" replaces a waiting "save" of the same document). Refused with
    // "declaration.state" where the state does not allow edits, "document.type" where the document is of another type.
    // What a list does to its ledger follows each change of it in the same transaction: see ListPostings.
    [[nodiscard]] QFuture<Done> save(DocumentId id, const Document& document);
    [[nodiscard]] QFuture<Done> saveAll(QList<std::pair<DocumentId, Document>> documents); // one transaction: imports
    // The same, and that a list was merged by that version of its record.
    [[nodiscard]] QFuture<Done> saveMerged(QList<std::pair<DocumentId, Document>> documents, DocumentId list, const MergedList& merged);
    // Draft or Returned -> Submitting, with its outbox row, in one transaction. A second submit is refused.
    [[nodiscard]] QFuture<Done> submit(DocumentId id);
    [[nodiscard]] QFuture<Done> takeBack(DocumentId id); // a submission that was not sent yet: "submit.sent" where it may have been
    [[nodiscard]] QFuture<Done> remove(DocumentId id); // drafts only
    [[nodiscard]] QFuture<Done> undoRemove(DocumentId id); // until it is pushed
    // What the Single Window's folder brings about a document. Each receipt counts once.
    [[nodiscard]] QFuture<Done> applyReceipts(DocumentId id, QList<Receipt> receipts);
    // Each to its document, the newest one of that number; one that is known changes nothing. How many found a document here.
    [[nodiscard]] QFuture<Result<int>> takeReceipts(QList<NumberedReceipt> receipts);
    // Lists that came as files. Those that customs has dealt with by their own mark keep that state, and are not sent.
    [[nodiscard]] QFuture<Done> importLists(QList<std::pair<DocumentId, Document>> lists);
    [[nodiscard]] QFuture<Done> answerQuestion(DocumentId id, const QString& question, const QString& text); // "question.unknown", "question.empty"
    [[nodiscard]] QFuture<Result<QList<ListPosting>>> listPostings(DocumentId list); // oldest first; also of a list that is gone

    // For sync
    // Due now, by n; at most one of each document: the next follows when it is answered. What is handed out counts as
    // on the line and is handed out again, unchanged, until applyAnswers() has its answer.
    [[nodiscard]] QFuture<Result<QList<OutboxRow>>> outbox(int limit, qint64 maximumBytes);
    [[nodiscard]] QFuture<Done> applyAnswers(QList<OperationAnswer> answers);
    // One page, one transaction with its new cursor. A dirty document keeps the edit: what came becomes its new base
    // and is merged; where both changed the same field it becomes a conflict.
    [[nodiscard]] QFuture<Done> applyIncoming(QList<Incoming> incoming, SyncCursor cursor);
    [[nodiscard]] QFuture<Result<SyncCursor>> cursor();
    [[nodiscard]] QFuture<Result<DeviceId>> device(); // made at first use; anew where the store was copied to another machine
    [[nodiscard]] QFuture<Result<DeviceId>> newDevice(); // the server saw this one's counter go back: a copied store
    [[nodiscard]] QFuture<Result<QList<KnownDocument>>> known(DocumentId after, int limit); // in the order of ids; null: from the first
    // Queues a "save" with base revision 0 for each that may be edited and does not wait already; gives back the others.
    [[nodiscard]] QFuture<Result<QList<DocumentId>>> queueAgain(QList<DocumentId> ids);
    [[nodiscard]] QFuture<Done> resetForEpoch(EpochId epoch); // keeps everything, marks all for re-sending as the server asks
    [[nodiscard]] QFuture<Result<OutboxStatus>> status();
    [[nodiscard]] QFuture<Done> retryNow(DocumentId id); // clears notBefore and a rejection

    [[nodiscard]] QFuture<Result<StoredConflict>> conflict(DocumentId id);
    // In a state that allows no edits only the server's side may be taken: that gives up the late edit.
    [[nodiscard]] QFuture<Done> resolveConflict(DocumentId id, const Document& resolved);

    // Small durable values: window state, learned columns, last user. Not for secrets.
    [[nodiscard]] QFuture<Result<QByteArray>> setting(const QString& key); // empty where absent
    [[nodiscard]] QFuture<Done> setSetting(const QString& key, const QByteArray& value);

    // For completion and "copy from": the last `limit` documents whose party or goods fit.
    [[nodiscard]] QFuture<Result<QList<DeclarationRow>>> recent(const QString& text, int limit);

    // ProductSource: the library fills itself from what was declared, when there is time.
    [[nodiscard]] QFuture<Result<qint64>> countProducts(const ProductFilter& filter) override;
    [[nodiscard]] QFuture<Result<ProductRows>> productPage(const ProductFilter& filter, qint64 offset, int limit) override;
    [[nodiscard]] QFuture<Result<QList<Product>>> findProducts(const QString& typed, int limit) override;
    [[nodiscard]] QFuture<Result<QList<Product>>> productsOfParts(const QStringList& parts) override;
    [[nodiscard]] QFuture<Done> saveProducts(QList<Product> products) override;
    [[nodiscard]] QFuture<Done> removeProducts(QList<ProductId> ids) override;
    [[nodiscard]] QFuture<Result<QList<PastCode>>> earlierCodes(const QString& goodsName, int limit) override;
    [[nodiscard]] QFuture<Done> takeInNow(); // all that was declared, at once; for tests and benchmarks

    // Bonded ledgers: see LedgerStore and LedgerBook. "ledger.unknown" where there is no such record.
    [[nodiscard]] QFuture<Result<QList<LedgerRecord>>> ledgerRecords() override;
    [[nodiscard]] QFuture<Done> putLedgerRecord(const LedgerRecord& record) override;
    [[nodiscard]] QFuture<Result<int>> postMovements(const QString& number, QList<Movement> movements); // how many are new
    // What a list brings, instead of what it brought before.
    [[nodiscard]] QFuture<Result<int>> postList(const QString& number, DocumentId list, QList<Movement> movements);
    [[nodiscard]] QFuture<Result<QList<MaterialBalance>>> ledgerBalances(const QString& number, QDate at, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<ProductBalance>>> ledgerProducts(const QString& number, QDate at, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<WriteOffLine>>> ledgerWriteOff(const QString& number, QDate from, QDate to, Counting counting) override;
    [[nodiscard]] QFuture<Result<LedgerOverview>> ledgerOverview(const QString& number) override;
    [[nodiscard]] QFuture<Result<LedgerCard>> ledgerCard(const QString& number, LedgerSide side, int no, QDate at, Counting counting) override;
    [[nodiscard]] QFuture<Result<MovementRows>> ledgerMovements(const QString& number, const MovementQuery& query, qint64 offset, int limit) override;
    [[nodiscard]] QFuture<Result<QList<FlowLine>>> ledgerFlow(const QString& number, QDate from, QDate to, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<WhatIfLine>>> ledgerWhatIf(const QString& number, QList<Consumption> wanted, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<LedgerRemark>>> ledgerRemarks(const QString& number);
    [[nodiscard]] QFuture<Result<QList<LedgerRemark>>> examineMovements(const QString& number, QList<Movement> movements); // each by itself
    // The write-off that a person has ordered, as makeReport() makes it; without an id.
    [[nodiscard]] QFuture<Result<WriteOffReport>> ledgerReport(const WriteOffOrder& order);
    [[nodiscard]] QFuture<Result<QList<CeilingWarning>>> ledgerCeilings(const QString& number, QDate today, const CeilingSettings& settings);
    [[nodiscard]] QFuture<Result<QList<ForeseenLine>>> ledgerForeseen(const QString& number, QList<OpenOrder> orders) override;

    // MergingSource
    [[nodiscard]] QFuture<Result<RecordMerging>> merging(const QString& record) override;
    [[nodiscard]] QFuture<Result<int>> addMerging(const QString& record, const MergingVersion& version) override;
    [[nodiscard]] QFuture<Result<QList<PartQuantity>>> partsMoved(const QString& record, LedgerSide side, int item) override;

    // Consultations: see ConsultStore.
    [[nodiscard]] QFuture<Result<QList<ConsultSummary>>> consults(const QString& document);
    [[nodiscard]] QFuture<Done> putConsults(QList<ConsultSummary> summaries);
    [[nodiscard]] QFuture<Result<QList<ConsultEvent>>> consultLog(ConsultId id);
    [[nodiscard]] QFuture<Result<qint64>> consultHead(ConsultId id);
    [[nodiscard]] QFuture<Result<QList<ConsultEvent>>> takeConsultEvents(ConsultId id, QList<ConsultEvent> events);
    [[nodiscard]] QFuture<Done> sayInConsult(ConsultId id, const ConsultEvent& event, std::optional<StoredBlob> file); // one transaction
    [[nodiscard]] QFuture<Result<QList<WaitingEvent>>> waitingConsultEvents(int limit);
    [[nodiscard]] QFuture<Done> dropConsultEvent(ConsultEventId id);
    [[nodiscard]] QFuture<Done> keepConsultFile(StoredBlob blob);
    [[nodiscard]] QFuture<Result<std::optional<StoredBlob>>> consultFile(BlobId id);
    [[nodiscard]] QFuture<Done> keepConsultPiece(ConsultId consult, BlobId id, qint64 offset, QByteArray bytes);
    [[nodiscard]] QFuture<Result<QByteArray>> consultPieces(BlobId id);
    [[nodiscard]] QFuture<Done> dropConsultPieces(BlobId id);
    [[nodiscard]] QFuture<Result<std::optional<StoredBlob>>> nextConsultFile(); // that waits to be sent
    [[nodiscard]] QFuture<Done> consultFileSent(BlobId id, const QString& problem);

    // How the lines of that list stand to the record, and what there is; nothing is changed.
    [[nodiscard]] QFuture<Result<ListLedger>> listLedger(const QString& number, DocumentId list, QList<Movement> movements);

    [[nodiscard]] QFuture<Done> indexNow(); // finishes the search index; for tests and benchmarks
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void changed(QList<Tongguan::DocumentId> ids); // after a commit; empty list: many
    void productsChanged(); // after a commit
    void ledgersChanged(); // after a commit
    void statusChanged(Tongguan::OutboxStatus status);
    void failed(Tongguan::Error error); // background work

private:
    struct Files; // the lock and the open store; declared first, so that the thread ends before they go
    ClientStore(QString folder, std::unique_ptr<Files> files);
    template <class Work>
    [[nodiscard]] auto ask(Work work); // on the store thread; work(rooms)
    template <class Work>
    [[nodiscard]] auto change(QList<DocumentId> ids, Work work); // in a transaction; then signals
    template <class Work>
    [[nodiscard]] auto changeConsults(Work work); // in a transaction
    template <class Work>
    [[nodiscard]] auto changeProducts(Work work); // in a transaction; then the signal
    [[nodiscard]] Result<bool> takeInGoods(int limit);
    [[nodiscard]] bool idle(); // on the store thread
    template <class Work>
    [[nodiscard]] auto changeLedger(Work work); // in a transaction; then the signal
    template <class Answer>
    [[nodiscard]] Answer followed(const QList<DocumentId>& ids, Answer answer); // on the store thread
    template <class Answer>
    [[nodiscard]] Answer told(QList<DocumentId> ids, Answer answer);
    void announceLedgers();
    template <class Work>
    [[nodiscard]] auto askLedger(const QString& number, Work work); // work(book)
    void announce(QList<DocumentId> ids);
    [[nodiscard]] Result<OutboxStatus> countStatus();

    QString m_folder;
    std::unique_ptr<Files> m_files;
    std::unique_ptr<StoreThread> m_thread;
};

} // namespace Tongguan
