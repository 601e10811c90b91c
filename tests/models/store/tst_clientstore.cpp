// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"
#include "models/store/database.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"
#include "tests/support/storekit.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Tongguan;
using namespace Qt::Literals::StringLiterals;
using Kind = OperationAnswer::Kind;
using State = DeclarationState;

class tst_ClientStore final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientStore> m_store;
    SetClock m_clock;

    void open(const QString& path)
    {
        auto opened = ClientStore::open(path, StoreKit::dictionary(), &m_clock);
        if (!opened) {
            qFatal("%s %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
        }
        m_store = std::move(*opened);
    }
    void reopen()
    {
        m_store.reset();
        open(m_folder->path());
    }
    StoredDeclaration stored(int number)
    {
        const auto read = m_store->read(StoreKit::documentId(number)).result();
        if (!read) {
            qFatal("%s %s", qPrintable(read.error().code), qPrintable(read.error().detail));
        }
        return *read;
    }
    QList<OutboxRow> outbox(int limit = 100)
    {
        const auto rows = m_store->outbox(limit, 1 << 30).result();
        if (!rows) {
            qFatal("%s %s", qPrintable(rows.error().code), qPrintable(rows.error().detail));
        }
        return *rows;
    }
    void save(int number, const Document& document)
    {
        const auto done = m_store->save(StoreKit::documentId(number), document).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    }
    void answer(const OutboxRow& row, Kind kind, qint64 revision, State state, const QByteArray& body = {}, const QString& code = {})
    {
        auto given = StoreKit::answerTo(row, kind, revision, state);
        given.body = body;
        given.reason.code = code;
        const auto done = m_store->applyAnswers({ given }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    }
    void receive(const Incoming& incoming)
    {
        const auto done = m_store->applyIncoming({ incoming }, m_store->cursor().result().value()).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    }
    static Incoming incoming(int number, qint64 revision, State state, const Document& document)
    {
        Incoming in;
        in.document = StoreKit::documentId(number);
        in.revision = revision;
        in.state = state;
        in.body = toBody(document);
        return in;
    }
    // Saved and accepted by the server at revision 1.
    void known(int number, const Document& document)
    {
        save(number, document);
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1);
        answer(rows.first(), Kind::Applied, 1, State::Draft);
        QCOMPARE(stored(number).sync, SyncState::Clean);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        open(m_folder->path());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void savesAndReads()
    {
        const auto document = StoreKit::simple(u"C-1"_s, u"上海某某公司"_s, u"螺栓"_s);
        QSignalSpy changed(m_store.get(), &ClientStore::changed);
        QSignalSpy status(m_store.get(), &ClientStore::statusChanged);
        save(1, document);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<DocumentId>>(), QList { StoreKit::documentId(1) });
        QTRY_VERIFY(!status.isEmpty() && status.last().first().value<OutboxStatus>().waiting == 1);
        reopen();
        const auto read = stored(1);
        QCOMPARE(read.document, document);
        QCOMPARE(read.state, State::Draft);
        QCOMPARE(read.sync, SyncState::Waiting);
        QCOMPARE(read.revision, 0);
        QCOMPARE(read.changed, m_clock.now());
        QVERIFY(!m_store->read(StoreKit::documentId(2)).result());
        QCOMPARE(m_store->status().result()->oldest, m_clock.now());
    }

    // A window or a test that reads all the time must not keep the sync engine from hearing of what was queued.
    void tellsTheStatusWhileSomebodyReads()
    {
        QSignalSpy status(m_store.get(), &ClientStore::statusChanged);
        QTRY_VERIFY(!status.isEmpty());
        status.clear();
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"B"_s));
        const QDeadlineTimer late(20'000);
        while (status.isEmpty() && !late.hasExpired()) {
            QVERIFY(m_store->read(StoreKit::documentId(1)).result()); // never quiet
            QCoreApplication::processEvents();
        }
        QVERIFY(!status.isEmpty());
        QCOMPARE(status.first().first().value<OutboxStatus>().waiting, 1);
    }

    void laterSaveReplacesTheWaitingOne()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        save(1, StoreKit::simple(u"C-1"_s, u"B"_s, u"x"_s));
        QCOMPARE(m_store->status().result()->waiting, 1);
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().n, 1);
        QCOMPARE(rows.first().tries, 1);
        QCOMPARE(rows.first().kind, u"save"_s);
        QCOMPARE(rows.first().payload, toBody(StoreKit::simple(u"C-1"_s, u"B"_s, u"x"_s)));
    }

    // Once handed out, a row keeps its id and its bytes, whatever the person does, and over a restart.
    void whatIsOnTheLineNeverChanges()
    {
        const auto first = StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s);
        const auto second = StoreKit::simple(u"C-1"_s, u"B"_s, u"x"_s);
        save(1, first);
        const auto before = outbox();
        save(1, second);
        QCOMPARE(m_store->status().result()->waiting, 2);
        auto again = outbox();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().operation, before.first().operation);
        QCOMPARE(again.first().n, before.first().n);
        QCOMPARE(again.first().payload, toBody(first));
        reopen();
        again = outbox();
        QCOMPARE(again.first().operation, before.first().operation);
        QCOMPARE(again.first().payload, toBody(first));
        answer(again.first(), Kind::Applied, 1, State::Draft);
        QCOMPARE(stored(1).document, second);
        QCOMPARE(stored(1).sync, SyncState::Waiting);
        const auto next = outbox();
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().n, 2);
        QCOMPARE(next.first().baseRevision, 1);
        QCOMPARE(next.first().payload, toBody(second));
        QVERIFY(next.first().operation != before.first().operation);
        // The old answer again, hours later: nothing.
        answer(again.first(), Kind::Applied, 1, State::Released);
        QCOMPARE(stored(1).state, State::Draft);
        answer(next.first(), Kind::Applied, 2, State::Draft);
        QCOMPARE(stored(1).sync, SyncState::Clean);
        QCOMPARE(stored(1).revision, 2);
        QVERIFY(outbox().isEmpty());
    }

    void takesBackWhatWasNotSent()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        QVERIFY(m_store->takeBack(StoreKit::documentId(1)).result());
        QCOMPARE(stored(1).state, State::Draft);
        QVERIFY(m_store->save(StoreKit::documentId(1), stored(1).document).result()); // may be edited again
        auto rows = outbox();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().kind, u"save"_s);
        const auto twice = m_store->takeBack(StoreKit::documentId(1)).result();
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"submit.sent"_s);
    }

    void whatIsOnTheLineIsNotTakenBack()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        QCOMPARE(outbox().first().kind, u"submit"_s); // handed out: it may arrive
        QVERIFY(!m_store->takeBack(StoreKit::documentId(1)).result());
        QCOMPARE(stored(1).state, State::Submitting);
    }

    void submits()
    {
        const auto document = StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s);
        save(1, document);
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        QCOMPARE(stored(1).state, State::Submitting);
        const auto twice = m_store->submit(StoreKit::documentId(1)).result();
        QCOMPARE(twice.error().code, u"declaration.state"_s);
        const auto edit = m_store->save(StoreKit::documentId(1), document).result();
        QCOMPARE(edit.error().code, u"declaration.state"_s);
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1); // the "save" went into it
        QCOMPARE(rows.first().kind, u"submit"_s);
        QCOMPARE(rows.first().payload, toBody(document));
        auto given = StoreKit::answerTo(rows.first(), Kind::Applied, 1, State::Submitted);
        Receipt seven;
        seven.id = u"r1"_s;
        seven.channel = u"7"_s;
        seven.time = m_clock.now();
        given.receipts = { seven, seven };
        QVERIFY(m_store->applyAnswers({ given, given }).result());
        QCOMPARE(stored(1).state, State::Submitted);
        QCOMPARE(stored(1).sync, SyncState::Clean);
        QCOMPARE(stored(1).receipts, QList { seven });
    }

    void rejectionKeepsTheText()
    {
        const auto document = StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s);
        save(1, document);
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        const auto row = outbox().first();
        answer(row, Kind::Rejected, 0, State::Draft, {}, u"declaration.findings"_s);
        QCOMPARE(stored(1).state, State::Draft);
        QCOMPARE(stored(1).sync, SyncState::Rejected);
        QCOMPARE(stored(1).problem, u"declaration.findings"_s);
        QCOMPARE(stored(1).document, document);
        QCOMPARE(m_store->status().result()->rejected, 1);
        QVERIFY(outbox().isEmpty());
        QVERIFY(m_store->retryNow(StoreKit::documentId(1)).result());
        QCOMPARE(m_store->status().result()->rejected, 0);
        const auto again = outbox();
        QCOMPARE(again.size(), 1);
        QVERIFY(again.first().operation != row.operation);
    }

    void retriesLater()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        const auto row = outbox().first();
        auto given = StoreKit::answerTo(row, Kind::Retry, 0, State::Draft);
        given.notBefore = m_clock.now().addSecs(60);
        given.reason.code = u"server.later"_s;
        QVERIFY(m_store->applyAnswers({ given }).result());
        QVERIFY(outbox().isEmpty());
        m_clock.advance(61);
        const auto again = outbox();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().operation, row.operation);
        QCOMPARE(again.first().n, 2); // never the same number
        QCOMPARE(again.first().tries, 2);
        QCOMPARE(again.first().lastError, u"server.later"_s);
        given = StoreKit::answerTo(again.first(), Kind::Retry, 0, State::Draft);
        given.notBefore = m_clock.now().addSecs(60);
        QVERIFY(m_store->applyAnswers({ given }).result());
        QVERIFY(m_store->retryNow(StoreKit::documentId(1)).result());
        QCOMPARE(outbox().size(), 1);
    }

    // A server asks for a day at most: what should wait longer was told while the clock was wrong.
    void aClockThatWasAheadHoldsNothingUp()
    {
        m_clock.advance(400 * 86'400);
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        auto given = StoreKit::answerTo(outbox().first(), Kind::Retry, 0, State::Draft);
        given.notBefore = m_clock.now().addSecs(60);
        QVERIFY(m_store->applyAnswers({ given }).result());
        QVERIFY(outbox().isEmpty());
        m_clock.advance(-400 * 86'400);
        QCOMPARE(outbox().size(), 1);
    }

    void removesAndUndoes()
    {
        const auto document = StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s);
        known(1, document);
        QVERIFY(m_store->remove(StoreKit::documentId(1)).result());
        QVERIFY(!m_store->read(StoreKit::documentId(1)).result());
        QCOMPARE(m_store->count({}).result().value(), 0);
        QVERIFY(!m_store->save(StoreKit::documentId(1), document).result());
        QVERIFY(m_store->undoRemove(StoreKit::documentId(1)).result());
        QCOMPARE(m_store->count({}).result().value(), 1);
        QVERIFY(outbox().isEmpty());
        QVERIFY(!m_store->undoRemove(StoreKit::documentId(1)).result());
        QVERIFY(m_store->remove(StoreKit::documentId(1)).result());
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().kind, u"delete"_s);
        QCOMPARE(rows.first().baseRevision, 1);
        QVERIFY(rows.first().payload.isEmpty());
        QVERIFY(!m_store->undoRemove(StoreKit::documentId(1)).result()); // sent
        answer(rows.first(), Kind::Applied, 2, State::Draft);
        QVERIFY(outbox().isEmpty());
        QCOMPARE(m_store->status().result()->waiting, 0);
    }

    void removesWhatTheServerNeverSaw()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        QVERIFY(m_store->remove(StoreKit::documentId(1)).result());
        QVERIFY(m_store->undoRemove(StoreKit::documentId(1)).result());
        QCOMPARE(stored(1).sync, SyncState::Waiting);
        QVERIFY(m_store->remove(StoreKit::documentId(1)).result());
        QVERIFY(outbox().isEmpty());
        QVERIFY(!m_store->undoRemove(StoreKit::documentId(1)).result());
        QCOMPARE(m_store->status().result()->waiting, 0);
        save(2, StoreKit::simple(u"C-2"_s, u"A"_s, u"x"_s));
        QVERIFY(m_store->submit(StoreKit::documentId(2)).result());
        QCOMPARE(m_store->remove(StoreKit::documentId(2)).result().error().code, u"declaration.state"_s);
    }

    void mergesWhatTheFeedBrings()
    {
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        save(1, StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s));
        receive(incoming(1, 2, State::Draft, StoreKit::simple(u"C-1"_s, u"A"_s, u"theirs"_s)));
        const auto merged = stored(1);
        QCOMPARE(merged.document.value(u"traderName"), u"mine"_s);
        QCOMPARE(merged.document.value(u"line[1].goodsName"), u"theirs"_s);
        QCOMPARE(merged.sync, SyncState::Waiting);
        QCOMPARE(merged.revision, 2);
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().baseRevision, 2);
        QCOMPARE(rows.first().payload, toBody(merged.document));
        answer(rows.first(), Kind::Applied, 3, State::Draft);
        QCOMPARE(stored(1).sync, SyncState::Clean);
    }

    void theSameEditOnBothSidesNeedsNoSending()
    {
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        save(1, StoreKit::simple(u"C-1"_s, u"B"_s, u"x"_s));
        receive(incoming(1, 2, State::Draft, StoreKit::simple(u"C-1"_s, u"B"_s, u"x"_s)));
        QCOMPARE(stored(1).sync, SyncState::Clean);
        QVERIFY(outbox().isEmpty());
    }

    void cleanDocumentsFollowTheFeed()
    {
        const auto other = StoreKit::simple(u"C-1"_s, u"B"_s, u"y"_s);
        receive(incoming(1, 1, State::Draft, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s)));
        QCOMPARE(stored(1).sync, SyncState::Clean);
        receive(incoming(1, 3, State::Accepted, other));
        QCOMPARE(stored(1).document, other);
        QCOMPARE(stored(1).state, State::Accepted);
        QCOMPARE(stored(1).revision, 3);
        receive(incoming(1, 2, State::Draft, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s))); // late
        QCOMPARE(stored(1).state, State::Accepted);
        QCOMPARE(stored(1).document, other);
        Incoming gone;
        gone.document = StoreKit::documentId(1);
        gone.deleted = true;
        gone.revision = 4;
        receive(gone);
        QVERIFY(!m_store->read(StoreKit::documentId(1)).result());
        receive(gone);
    }

    void conflictsKeepBothSides()
    {
        const auto base = StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s);
        const auto mine = StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s);
        const auto theirs = StoreKit::simple(u"C-1"_s, u"theirs"_s, u"x"_s);
        known(1, base);
        save(1, mine);
        receive(incoming(1, 2, State::Draft, theirs));
        QCOMPARE(stored(1).sync, SyncState::Conflict);
        QCOMPARE(stored(1).document, mine);
        QCOMPARE(m_store->status().result()->conflicts, 1);
        QVERIFY(outbox().isEmpty());
        QCOMPARE(m_store->submit(StoreKit::documentId(1)).result().error().kind, ErrorKind::Conflict);
        const auto conflict = m_store->conflict(StoreKit::documentId(1)).result();
        QVERIFY(conflict);
        QCOMPARE(conflict->base, base);
        QCOMPARE(conflict->mine, mine);
        QCOMPARE(conflict->theirs, theirs);
        const auto mine2 = StoreKit::simple(u"C-1"_s, u"mine 2"_s, u"x"_s);
        save(1, mine2);
        QCOMPARE(stored(1).sync, SyncState::Conflict);
        QCOMPARE(m_store->conflict(StoreKit::documentId(1)).result()->mine, mine2);
        const auto agreed = StoreKit::simple(u"C-1"_s, u"agreed"_s, u"x"_s);
        QVERIFY(m_store->resolveConflict(StoreKit::documentId(1), agreed).result());
        QCOMPARE(m_store->status().result()->conflicts, 0);
        QVERIFY(!m_store->resolveConflict(StoreKit::documentId(1), agreed).result());
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().baseRevision, 2);
        QCOMPARE(rows.first().payload, toBody(agreed));
        answer(rows.first(), Kind::Applied, 3, State::Draft);
        QCOMPARE(stored(1).sync, SyncState::Clean);
        QCOMPARE(stored(1).document, agreed);
    }

    void aLateEditCanBeGivenUp()
    {
        const auto mine = StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s);
        const auto theirs = StoreKit::simple(u"C-1"_s, u"theirs"_s, u"x"_s);
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        save(1, mine);
        receive(incoming(1, 2, State::Accepted, theirs)); // submitted elsewhere meanwhile
        QCOMPARE(stored(1).sync, SyncState::Conflict);
        QVERIFY(!m_store->resolveConflict(StoreKit::documentId(1), mine).result());
        QCOMPARE(stored(1).document, mine);
        QVERIFY(m_store->resolveConflict(StoreKit::documentId(1), theirs).result());
        QCOMPARE(stored(1).sync, SyncState::Clean);
        QCOMPARE(stored(1).document, theirs);
        QCOMPARE(m_store->status().result()->waiting, 0);
        QVERIFY(outbox().isEmpty());
    }

    void removingEndsAConflict()
    {
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        save(1, StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s));
        receive(incoming(1, 2, State::Draft, StoreKit::simple(u"C-1"_s, u"theirs"_s, u"x"_s)));
        QCOMPARE(stored(1).sync, SyncState::Conflict);
        QVERIFY(m_store->remove(StoreKit::documentId(1)).result());
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1); // sent, not kept behind the conflict for ever
        QCOMPARE(rows.first().kind, u"delete"_s);
        QCOMPARE(rows.first().baseRevision, 2);
    }

    // The server stores a submission before it refuses it; the mend is made before that comes back in the feed.
    void aMendOfARefusedSubmissionIsNoConflict()
    {
        const auto faulty = StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s);
        const auto mended = StoreKit::simple(u"C-1"_s, u"B"_s, u"x"_s);
        save(1, faulty);
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        answer(outbox().first(), Kind::Rejected, 1, State::Draft, {}, u"declaration.findings"_s);
        QCOMPARE(stored(1).sync, SyncState::Rejected);
        QCOMPARE(stored(1).problem, u"declaration.findings"_s);
        save(1, mended);
        receive(incoming(1, 1, State::Draft, faulty)); // our own, come back late
        QVERIFY(stored(1).sync != SyncState::Conflict);
        QCOMPARE(stored(1).document, mended);
        const auto rows = outbox();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().baseRevision, 1);
        QCOMPARE(rows.first().payload, toBody(mended));
    }

    void serverFindsTheConflict()
    {
        const auto theirs = StoreKit::simple(u"C-1"_s, u"theirs"_s, u"x"_s);
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        save(1, StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s));
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        answer(outbox().first(), Kind::Conflict, 2, State::Draft, toBody(theirs), u"document.conflict"_s);
        QCOMPARE(stored(1).sync, SyncState::Conflict);
        QCOMPARE(stored(1).state, State::Draft);
        QCOMPARE(m_store->conflict(StoreKit::documentId(1)).result()->theirs, theirs);
        QVERIFY(outbox().isEmpty());
        // A third side that agrees with ours ends it.
        receive(incoming(1, 3, State::Draft, StoreKit::simple(u"C-1"_s, u"mine"_s, u"y"_s)));
        QCOMPARE(stored(1).sync, SyncState::Clean);
        QCOMPARE(stored(1).document.value(u"line[1].goodsName"), u"y"_s);
        QCOMPARE(m_store->status().result()->conflicts, 0);
    }

    void serverMerges()
    {
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        save(1, StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s));
        const auto row = outbox().first();
        auto later = StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s);
        QVERIFY(later.setValue(u"remarks", u"later"_s));
        save(1, later);
        const auto there = StoreKit::simple(u"C-1"_s, u"mine"_s, u"theirs"_s);
        answer(row, Kind::Merged, 3, State::Draft, toBody(there));
        const auto now = stored(1);
        QCOMPARE(now.document.value(u"remarks"), u"later"_s);
        QCOMPARE(now.document.value(u"line[1].goodsName"), u"theirs"_s);
        const auto next = outbox();
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().baseRevision, 3);
        answer(next.first(), Kind::Merged, 4, State::Draft, toBody(now.document));
        QCOMPARE(stored(1).sync, SyncState::Clean);
    }

    // The answer was lost, the feed brings our own document back before it is sent again.
    void ownWorkComesBackByTheFeed()
    {
        const auto document = StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s);
        save(1, document);
        const auto row = outbox().first();
        receive(incoming(1, 1, State::Draft, document));
        QCOMPARE(stored(1).sync, SyncState::Waiting);
        QCOMPARE(stored(1).revision, 1);
        answer(outbox().first(), Kind::Applied, 1, State::Draft);
        QCOMPARE(stored(1).sync, SyncState::Clean);
        // And with an edit on top.
        const auto second = StoreKit::simple(u"C-1"_s, u"B"_s, u"x"_s);
        const auto third = StoreKit::simple(u"C-1"_s, u"C"_s, u"x"_s);
        save(1, second);
        const auto sentRow = outbox().first();
        save(1, third);
        receive(incoming(1, 2, State::Draft, second));
        // third was made on top of second, but the base still says the first: that is a conflict until the answer comes.
        answer(sentRow, Kind::Applied, 2, State::Draft);
        QCOMPARE(stored(1).document, third);
        QCOMPARE(stored(1).sync, SyncState::Waiting);
        QCOMPARE(m_store->status().result()->conflicts, 0);
        const auto last = outbox();
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.first().payload, toBody(third));
        QCOMPARE(last.first().baseRevision, 2);
    }

    void deletedElsewhereKeepsTheEdit()
    {
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        const auto mine = StoreKit::simple(u"C-1"_s, u"mine"_s, u"x"_s);
        save(1, mine);
        Incoming gone;
        gone.document = StoreKit::documentId(1);
        gone.deleted = true;
        gone.revision = 2;
        receive(gone);
        QCOMPARE(stored(1).sync, SyncState::Rejected);
        QCOMPARE(stored(1).problem, u"sync.deleted"_s);
        QCOMPARE(stored(1).document, mine);
        QVERIFY(m_store->retryNow(StoreKit::documentId(1)).result());
        QCOMPARE(outbox().first().baseRevision, 0);
    }

    void returnedDuringAnEditOfAReturn()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        answer(outbox().first(), Kind::Applied, 1, State::Submitted);
        auto back = incoming(1, 2, State::Returned, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        Receipt receipt;
        receipt.id = u"e"_s;
        receipt.channel = u"E"_s;
        receipt.time = m_clock.now();
        receipt.entryNo = u"222520260000000018"_s;
        receipt.remarks = { { u"line[1].goodsName"_s, u"名称不规范"_s } };
        back.receipts = { receipt };
        receive(back);
        QCOMPARE(stored(1).state, State::Returned);
        QCOMPARE(stored(1).receipts, QList { receipt });
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"y"_s));
        const auto page = m_store->page({}, 0, 10).result();
        QCOMPARE(page->rows.first().entryNo, u"222520260000000018"_s);
        const auto found = m_store->findByNumber(u"222520260000000018"_s).result();
        QCOMPARE(found.value(), QList { StoreKit::documentId(1) });
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        // The office reopens it meanwhile; our submission still stands.
        receive(incoming(1, 3, State::Returned, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s)));
        QCOMPARE(stored(1).state, State::Submitting);
        QCOMPARE(outbox().first().baseRevision, 3);
    }

    void cursorGoesWithItsPage()
    {
        SyncCursor cursor;
        cursor.epoch = EpochId::create();
        cursor.sequence = 41;
        cursor.snapshotAt = 40;
        cursor.snapshotPage = u"7"_s;
        QVERIFY(m_store->applyIncoming({ incoming(1, 1, State::Draft, StoreKit::simple(u"C"_s, u"A"_s, u"x"_s)) }, cursor).result());
        // A page with a broken body changes nothing, nor its cursor.
        auto broken = incoming(2, 1, State::Draft, StoreKit::simple(u"D"_s, u"A"_s, u"x"_s));
        auto good = broken;
        good.document = StoreKit::documentId(3);
        broken.body = "{";
        auto next = cursor;
        next.sequence = 99;
        const auto refused = m_store->applyIncoming({ good, broken }, next).result();
        QCOMPARE(refused.error().kind, ErrorKind::Corrupt);
        QCOMPARE(m_store->count({}).result().value(), 1);
        reopen();
        const auto read = m_store->cursor().result().value();
        QCOMPARE(read.epoch, cursor.epoch);
        QCOMPARE(read.sequence, 41);
        QCOMPARE(read.snapshotAt, 40);
        QCOMPARE(read.snapshotPage, u"7"_s);
        QVERIFY(!read.snapshotDone);
    }

    void anotherEpochDeletesNothing()
    {
        known(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        receive(incoming(2, 9, State::Draft, StoreKit::simple(u"C-2"_s, u"A"_s, u"x"_s)));
        receive(incoming(3, 9, State::Released, StoreKit::simple(u"C-3"_s, u"A"_s, u"x"_s)));
        const auto epoch = EpochId::create();
        QVERIFY(m_store->resetForEpoch(epoch).result());
        QCOMPARE(m_store->cursor().result()->epoch, epoch);
        QCOMPARE(m_store->cursor().result()->sequence, 0);
        QCOMPARE(m_store->count({}).result().value(), 3);
        const auto known = m_store->known({}, 2).result().value();
        QCOMPARE(known.size(), 2);
        QCOMPARE(known.at(1).revision, 9);
        QCOMPARE(m_store->known(known.last().document, 9).result().value().size(), 1);
        // The restored server lacks all three.
        const auto lost = m_store->queueAgain({ StoreKit::documentId(1), StoreKit::documentId(2), StoreKit::documentId(3) }).result();
        QCOMPARE(lost.value(), QList { StoreKit::documentId(3) });
        QCOMPARE(outbox().size(), 2);
        // Revisions count from a lower number now, and are believed.
        receive(incoming(3, 4, State::Submitted, StoreKit::simple(u"C-3"_s, u"B"_s, u"x"_s)));
        QCOMPARE(stored(3).revision, 4);
        QCOMPARE(stored(3).state, State::Submitted);
    }

    void deviceBelongsToThePlace()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        const auto row = outbox().first();
        const auto device = m_store->device().result().value();
        QVERIFY(!device.isNull());
        reopen();
        QCOMPARE(m_store->device().result().value(), device);
        m_store.reset();
        const QTemporaryDir elsewhere { quickFolder() };
        QVERIFY(QFile::copy(m_folder->filePath(u"tongguan.db"_s), elsewhere.filePath(u"tongguan.db"_s)));
        open(elsewhere.path());
        QVERIFY(m_store->device().result().value() != device);
        QCOMPARE(outbox().first().operation, row.operation); // effects keep their ids
        const auto third = m_store->newDevice().result().value();
        QCOMPARE(m_store->device().result().value(), third);
        save(2, StoreKit::simple(u"C-2"_s, u"A"_s, u"x"_s));
        QCOMPARE(outbox().last().n, 2);
        m_store.reset();
    }

    void oneProgramAtATime()
    {
        const auto second = ClientStore::open(m_folder->path(), StoreKit::dictionary());
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"store.locked"_s);
        reopen();
    }

    void newerFilesAreRefused()
    {
        m_store.reset();
        qint64 version = 0;
        {
            auto database = Database::open(m_folder->filePath(u"tongguan.db"_s));
            version = database->number("PRAGMA user_version").value().value();
            QVERIFY(database->execute("PRAGMA user_version = 1000"));
        }
        const auto refused = ClientStore::open(m_folder->path(), StoreKit::dictionary());
        QCOMPARE(refused.error().code, u"store.newer"_s);
        {
            auto database = Database::open(m_folder->filePath(u"tongguan.db"_s));
            QVERIFY(database->execute("PRAGMA user_version = " + QByteArray::number(version)));
        }
        reopen();
    }

    void damagedFilesAreNamedSo()
    {
        save(1, StoreKit::simple(u"C-1"_s, u"A"_s, u"x"_s));
        m_store.reset();
        QFile file(m_folder->filePath(u"tongguan.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(100, 'x'));
        file.close();
        const auto refused = ClientStore::open(m_folder->path(), StoreKit::dictionary());
        QCOMPARE(refused.error().code, u"store.damaged"_s);
    }

    void settings()
    {
        QCOMPARE(m_store->setting(u"a"_s).result().value(), QByteArray());
        QVERIFY(m_store->setSetting(u"a"_s, "1").result());
        QVERIFY(m_store->setSetting(u"a"_s, QByteArray("\0\xff", 2)).result());
        reopen();
        QCOMPARE(m_store->setting(u"a"_s).result().value(), QByteArray("\0\xff", 2));
        QVERIFY(m_store->setSetting(u"a"_s, {}).result());
        QCOMPARE(m_store->setting(u"a"_s).result().value(), QByteArray());
    }

    void findsByNumbers()
    {
        auto document = StoreKit::simple(u"C-100"_s, u"A"_s, u"x"_s);
        QVERIFY(document.setValue(u"singleWindowNo", u"I20260000123456789"_s));
        save(1, document);
        save(2, StoreKit::simple(u"C-1000"_s, u"I2026"_s, u"x"_s));
        for (const bool indexed : { false, true }) {
            if (indexed) {
                QVERIFY(m_store->indexNow().result());
            }
            QCOMPARE(m_store->findByNumber(u"C-100"_s).result().value(), QList { StoreKit::documentId(1) });
            QCOMPARE(m_store->findByNumber(u" i20260000123456789 "_s).result().value(), QList { StoreKit::documentId(1) });
            QCOMPARE(m_store->findByNumber(u"00000002-11"_s).result().value(), QList { StoreKit::documentId(2) });
            QVERIFY(m_store->findByNumber(u"I2026000012345678"_s).result().value().isEmpty());
            QVERIFY(m_store->findByNumber({}).result().value().isEmpty());
        }
    }

    void outboxKeepsItsLimits()
    {
        QList<std::pair<DocumentId, Document>> many;
        for (int i = 1; i <= 30; ++i) {
            many.append({ StoreKit::documentId(i), StoreKit::simple(QString::number(i), u"A"_s, u"x"_s) });
        }
        QVERIFY(m_store->saveAll(many).result());
        QCOMPARE(outbox(10).size(), 10);
        const auto rows = outbox(20);
        QCOMPARE(rows.size(), 20);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(rows.at(i).n, i + 1);
        }
        QCOMPARE(m_store->outbox(100, 1).result()->size(), 1); // at least one, whatever its size
        const qint64 three = rows.at(0).payload.size() * 3 + 10;
        QCOMPARE(m_store->outbox(100, three).result()->size(), 3);
    }

    void pendingWorkIsDoneBeforeClosing()
    {
        QList<QFuture<Done>> saves;
        for (int i = 1; i <= 50; ++i) {
            saves.append(m_store->save(StoreKit::documentId(i), StoreKit::simple(QString::number(i), u"A"_s, u"x"_s)));
        }
        reopen();
        for (const auto& future : saves) {
            QVERIFY(future.isFinished());
            QVERIFY(future.result());
        }
        QCOMPARE(m_store->count({}).result().value(), 50);
    }
};

QTEST_GUILESS_MAIN(tst_ClientStore)
#include "tst_clientstore.moc"
