// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"
#include "models/store/searchtext.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"
#include "tests/support/storekit.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace Tongguan;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Documents = 2000;

// A list as the naive reading of the filter's words makes it.
struct Known {
    DocumentId id;
    QString text; // folded
    QString number, entryNo, party, date, direction;
    DeclarationState state = DeclarationState::Draft;
    SyncState sync = SyncState::Clean;
    qint64 changed = 0;
    int made = 0;
    bool removed = false;
};

bool fits(const Known& one, const ListFilter& filter)
{
    const auto terms = foldForSearch(filter.text).split(u' ', Qt::SkipEmptyParts);
    const bool text = std::all_of(terms.begin(), terms.end(), [&](const QString& term) { return one.text.contains(term); });
    const QString from = filter.from.isValid() ? filter.from.toString(Qt::ISODate) : QString();
    const QString to = filter.to.isValid() ? filter.to.toString(Qt::ISODate) : QString();
    return text && !one.removed && (filter.states.isEmpty() || filter.states.contains(one.state))
        && (filter.syncs.isEmpty() || filter.syncs.contains(one.sync))
        && (filter.direction.isEmpty() || one.direction == filter.direction) && (from.isEmpty() || one.date >= from)
        && (to.isEmpty() || (!one.date.isEmpty() && one.date <= to));
}

// Negative, zero or positive.
int order(const Known& a, const Known& b, SortKey key)
{
    const auto text = [](const QString& x, const QString& y) { return x.toUtf8().compare(y.toUtf8()); };
    const auto number = [](qint64 x, qint64 y) { return x < y ? -1 : int(x > y); };
    switch (key) {
    case SortKey::Changed:
        return number(a.changed, b.changed);
    case SortKey::Number:
        return text(a.number, b.number);
    case SortKey::EntryNo:
        return text(a.entryNo, b.entryNo);
    case SortKey::Party:
        return text(a.party, b.party);
    case SortKey::Date:
        return text(a.date, b.date);
    case SortKey::State:
        return a.state != b.state ? number(qint64(a.state), qint64(b.state)) : number(a.changed, b.changed);
    }
    return 0;
}

} // namespace

class tst_Lists final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder { quickFolder() };
    std::unique_ptr<ClientStore> m_store;
    SetClock m_clock { QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC) };
    std::mt19937 m_random { 20260301 };
    QList<Known> m_known;

    int below(int end) { return int(m_random() % unsigned(end)); }
    QString word(int least, int most)
    {
        // A small alphabet, so that words meet: Chinese, Latin in both cases, full-width, punctuation, beyond the BMP.
        static const QList<QString> letters { u"螺"_s, u"栓"_s, u"机"_s, u"械"_s, u"有"_s, u"限"_s, u"公"_s, u"司"_s, u"A"_s, u"a"_s,
            u"B"_s, u"b"_s, u"1"_s, u"2"_s, u"-"_s, u"/"_s, u"."_s, u"\""_s, u"*"_s, u"'"_s, u"Ａ"_s, u"１"_s, u"𠮷"_s, u"é"_s, u"É"_s };
        QString text;
        const int length = least + below(most - least + 1);
        for (int i = 0; i < length; ++i) {
            text += letters.at(below(int(letters.size())));
        }
        return text;
    }
    Incoming make(int number, qint64 revision)
    {
        auto document = StoreKit::simple(word(3, 8), word(2, 6) + (below(4) == 0 ? u" "_s + word(1, 3) : u""_s), word(1, 9));
        const auto set = [&](QStringView place, const QString& text) {
            if (const Done done = document.setValue(place, text); !done) {
                qFatal("%s", qPrintable(done.error().detail));
            }
        };
        set(u"entryNo", below(2) == 0 ? QString() : word(3, 4));
        set(u"direction", below(2) == 0 ? u"I"_s : u"E"_s);
        set(u"entryExitDate", below(5) == 0 ? QString() : QDate(2026, 1, 1).addDays(below(60)).toString(Qt::ISODate));
        Incoming incoming;
        incoming.document = StoreKit::documentId(number);
        incoming.revision = revision;
        incoming.state = allStates().at(below(int(allStates().size())));
        incoming.body = toBody(document);
        return incoming;
    }
    void note(const Incoming& incoming, int number)
    {
        const auto summary = summarize(*fromBody(StoreKit::dictionary().declaration(), incoming.body));
        if (m_known.size() < number) {
            m_known.resize(number);
        }
        auto& one = m_known[number - 1];
        one = { .id = incoming.document, .text = foldForSearch(summary.searchText), .number = summary.number, .entryNo = summary.entryNo, .party = summary.party,
            .date = summary.date, .direction = summary.direction, .state = incoming.state, .sync = SyncState::Clean, .changed = m_clock.now().toMSecsSinceEpoch(), .made = number };
    }
    void compare(const ListFilter& filter)
    {
        QList<Known> expected;
        QHash<DeclarationState, qint64> byState;
        auto stateless = filter;
        stateless.states.clear();
        for (const auto& one : std::as_const(m_known)) {
            if (fits(one, filter)) {
                expected.append(one);
            }
            if (fits(one, stateless)) {
                ++byState[one.state];
            }
        }
        std::sort(expected.begin(), expected.end(), [&](const Known& a, const Known& b) {
            const int way = order(a, b, filter.sort);
            const int decided = way != 0 ? way : a.made - b.made;
            return filter.order == Qt::AscendingOrder ? decided < 0 : decided > 0;
        });
        const auto count = m_store->count(filter).result();
        QVERIFY(count);
        QVERIFY2(*count == expected.size(), qPrintable(u"\"%1\": %2, expected %3"_s.arg(filter.text).arg(*count).arg(expected.size())));
        QCOMPARE(m_store->countByState(filter).result().value(), byState);
        // Pages in some order: the end first, then the middle, then all.
        QList<qint64> offsets { std::max<qint64>(expected.size() - 50, 0), expected.size() / 2 };
        for (qint64 offset = 0; offset < expected.size() + 100; offset += 100) {
            offsets.append(offset);
        }
        for (const qint64 offset : offsets) {
            const auto page = m_store->page(filter, offset, 100).result();
            QVERIFY(page);
            QCOMPARE(page->offset, offset);
            QCOMPARE(page->rows.size(), std::clamp<qint64>(expected.size() - offset, 0, 100));
            for (qsizetype i = 0; i < page->rows.size(); ++i) {
                const auto& row = page->rows.at(i);
                const auto& wanted = expected.at(offset + i);
                QCOMPARE(row.id, wanted.id);
                QCOMPARE(row.number, wanted.number);
                QCOMPARE(row.state, wanted.state);
                QCOMPARE(row.sync, wanted.sync);
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto opened = ClientStore::open(m_folder.path(), StoreKit::dictionary(), &m_clock);
        QVERIFY(opened);
        m_store = std::move(*opened);
        QList<Incoming> page;
        for (int i = 1; i <= Documents; ++i) {
            page.append(make(i, 1));
            note(page.last(), i);
            if (page.size() == 100) {
                QVERIFY(m_store->applyIncoming(page, {}).result());
                page.clear();
                m_clock.advance(i % 3);
            }
            if (i == Documents / 2) {
                QVERIFY(m_store->indexNow().result()); // half in the index, half not yet
            }
        }
    }

    void searchFindsWhatIsThere_data()
    {
        QTest::addColumn<int>("phase");
        QTest::newRow("partly indexed") << 0;
        QTest::newRow("indexed") << 1;
        QTest::newRow("edited and removed, not yet indexed again") << 2;
        QTest::newRow("indexed again") << 3;
    }
    void searchFindsWhatIsThere()
    {
        QFETCH(int, phase);
        if (phase == 1 || phase == 3) {
            QVERIFY(m_store->indexNow().result());
        }
        if (phase == 2) {
            m_clock.advance(5);
            QList<Incoming> page;
            for (int i = 0; i < 150; ++i) {
                const int number = 1 + i * 13;
                page.append(make(number, 2));
                note(page.last(), number);
            }
            for (int i = 0; i < 100; ++i) {
                Incoming gone;
                gone.document = StoreKit::documentId(2 + i * 13);
                gone.deleted = true;
                gone.revision = 2;
                page.append(gone);
                m_known[1 + i * 13].removed = true;
            }
            QVERIFY(m_store->applyIncoming(page, {}).result());
        }
        ListFilter filter;
        for (int length = 1; length <= 4; ++length) {
            for (int i = 0; i < 60; ++i) {
                filter.text = word(length, length);
                compare(filter);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
        for (int i = 0; i < 60; ++i) { // surely there: a piece of a text
            const auto& text = m_known.at(below(Documents)).text;
            const int from = below(int(text.size()) - 1);
            filter.text = text.mid(from, 1 + below(12));
            if (filter.text.at(0).isLowSurrogate() || filter.text.back().isHighSurrogate()) {
                continue; // half a character is no query
            }
            compare(filter);
        }
        for (int i = 0; i < 40; ++i) { // several terms
            filter.text = word(1, 2) + u"　 "_s + word(1, 1) + u' ' + word(1, 2);
            compare(filter);
        }
        for (const auto& hostile : { u"\" OR \""_s, u"*"_s, u"NEAR("_s, u"a AND b"_s, u"pairs:"_s, u"%"_s, u"''"_s, QString(QChar(0)), u"\u3000"_s }) {
            filter.text = hostile;
            compare(filter);
        }
    }

    void everySortAndFilter()
    {
        for (const auto key : { SortKey::Changed, SortKey::Number, SortKey::EntryNo, SortKey::Party, SortKey::Date, SortKey::State }) {
            for (const auto way : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                ListFilter filter;
                filter.sort = key;
                filter.order = way;
                compare(filter);
                filter.states = { DeclarationState::Draft, DeclarationState::Released, DeclarationState::CompletionDue };
                compare(filter);
                filter.direction = u"E"_s;
                filter.from = QDate(2026, 1, 10);
                compare(filter);
                filter.to = QDate(2026, 2, 1);
                filter.states.clear();
                filter.text = u"公"_s;
                compare(filter);
                filter = {};
                filter.to = QDate(2026, 1, 20);
                filter.sort = key;
                compare(filter);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }

    void bySyncState()
    {
        m_clock.advance(7);
        for (int i = 0; i < 300; ++i) {
            auto& one = m_known[i];
            if (one.removed || !isEditable(one.state)) {
                continue;
            }
            auto document = m_store->read(one.id).result()->document;
            QVERIFY(document.setValue(u"remarks", u"edited"_s));
            QVERIFY(m_store->save(one.id, document).result());
            one.text = foldForSearch(summarize(document).searchText);
            one.sync = SyncState::Waiting;
            one.changed = m_clock.now().toMSecsSinceEpoch();
        }
        ListFilter filter;
        filter.syncs = { SyncState::Waiting };
        QVERIFY(m_store->count(filter).result().value() > 10);
        compare(filter);
        filter.syncs = { SyncState::Clean, SyncState::Conflict };
        filter.text = u"ed"_s;
        compare(filter);
        filter.syncs = { SyncState::Waiting };
        filter.states = { DeclarationState::Returned };
        compare(filter);
    }

    // What is kept in memory follows each single change.
    void listsFollowSingleChanges()
    {
        ListFilter byText, byState, both;
        byText.text = u"新词"_s;
        byState.states = { DeclarationState::Draft, DeclarationState::Submitting };
        both = byState;
        both.text = u"新"_s;
        both.syncs = { SyncState::Waiting };
        const auto compareAll = [&] {
            compare({});
            compare(byText);
            compare(byState);
            compare(both);
        };
        compareAll();
        int changed = 0;
        for (int i = 300; changed < 12; ++i) {
            auto& one = m_known[i];
            if (one.removed || one.state != DeclarationState::Draft) {
                continue;
            }
            ++changed;
            m_clock.advance(1);
            auto document = m_store->read(one.id).result()->document;
            QVERIFY(document.setValue(u"remarks", changed % 2 == 0 ? u"新词"_s : u"新 词"_s));
            QVERIFY(m_store->save(one.id, document).result());
            one.text = foldForSearch(summarize(document).searchText);
            one.sync = SyncState::Waiting;
            one.changed = m_clock.now().toMSecsSinceEpoch();
            compareAll();
            if (changed % 3 == 0) {
                QVERIFY(m_store->submit(one.id).result());
                one.state = DeclarationState::Submitting;
            } else if (changed % 3 == 1) {
                QVERIFY(m_store->remove(one.id).result());
                one.removed = true;
                compareAll();
                if (changed > 6) {
                    QVERIFY(m_store->undoRemove(one.id).result());
                    one.removed = false;
                }
            }
            compareAll();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        // A new one, behind all row numbers so far.
        const auto document = StoreKit::simple(u"N"_s, u"新词公司"_s, u"x"_s);
        const int number = int(m_known.size()) + 1;
        m_clock.advance(1);
        Incoming incoming;
        incoming.document = StoreKit::documentId(number);
        incoming.body = toBody(document);
        note(incoming, number);
        m_known.last().sync = SyncState::Waiting;
        QVERIFY(m_store->save(incoming.document, document).result());
        compareAll();
    }

    void recentKnowsPartiesAndGoods()
    {
        const auto rows = m_store->recent(u"螺栓"_s, 5).result();
        QVERIFY(rows);
        QVERIFY(!rows->isEmpty() && rows->size() <= 5);
        for (const auto& row : *rows) {
            QVERIFY(foldForSearch(row.party).contains(u"螺栓") || foldForSearch(row.goods).contains(u"螺栓"));
        }
        for (qsizetype i = 1; i < rows->size(); ++i) {
            QVERIFY(rows->at(i - 1).changed >= rows->at(i).changed);
        }
    }

    // Many threads ask while one saves: every answer is of one moment, and nothing is lost.
    void askedFromManyThreads()
    {
        const auto before = m_store->count({}).result().value();
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> wrong = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([this, t, before, &wrong] {
                for (int i = 0; i < 50; ++i) {
                    if (t == 0) {
                        const auto done = m_store->save(StoreKit::documentId(10000 + i), StoreKit::simple(u"T"_s, u"线程"_s, u"x"_s)).result();
                        wrong += done ? 0 : 1;
                    } else {
                        ListFilter filter;
                        filter.text = t == 1 ? u"线程"_s : QString();
                        const auto page = m_store->page(filter, 0, 100).result();
                        const auto count = m_store->count(filter).result();
                        wrong += page && count && page->rows.size() <= *count && *count <= before + 50 ? 0 : 1;
                    }
                }
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads) {
            QVERIFY(thread->wait(60000));
        }
        QCOMPARE(wrong, 0);
        QCOMPARE(m_store->count({}).result().value(), before + 50);
    }
};

QTEST_GUILESS_MAIN(tst_Lists)
#include "tst_lists.moc"
