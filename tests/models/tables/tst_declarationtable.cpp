// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/declarationtable.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QtTest>

#include <functional>
#include <memory>
#include <vector>

using namespace Tongguan;
using namespace Qt::Literals::StringLiterals;
using PageState = DeclarationTable::PageState;

namespace {

// Answers at once, when told to, or with an error. A filter's text is "begins with" of the number here.
class ScriptedSource final : public DeclarationSource {
public:
    QFuture<Result<qint64>> count(const ListFilter& filter) override
    {
        return later<qint64>([this, filter]() -> Result<qint64> { return fitting(filter).size(); });
    }
    QFuture<Result<ListPage>> page(const ListFilter& filter, qint64 offset, int limit) override
    {
        pages.append(offset);
        return later<ListPage>([=, this]() -> Result<ListPage> { return ListPage { fitting(filter).mid(offset, limit), offset }; });
    }
    QFuture<Result<QHash<DeclarationState, qint64>>> countByState(const ListFilter&) override
    {
        return later<QHash<DeclarationState, qint64>>([]() -> Result<QHash<DeclarationState, qint64>> { return {}; });
    }

    void answer(qsizetype which) // of those that wait
    {
        auto one = std::move(waiting[size_t(which)]);
        waiting.erase(waiting.begin() + which);
        one();
    }
    void answerAll()
    {
        while (!waiting.empty()) {
            answer(0);
        }
    }

    QList<DeclarationRow> rows;
    QList<qint64> pages; // asked for
    bool held = false, failing = false;
    std::vector<std::function<void()>> waiting;

private:
    QList<DeclarationRow> fitting(const ListFilter& filter) const
    {
        QList<DeclarationRow> fit;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(fit), [&](const DeclarationRow& row) { return row.number.startsWith(filter.text); });
        if (filter.order == Qt::AscendingOrder) {
            std::reverse(fit.begin(), fit.end());
        }
        return fit;
    }
    template <class T>
    QFuture<Result<T>> later(std::function<Result<T>()> make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto give = [this, promise, make = std::move(make)] {
            promise->addResult(failing ? Result<T>(fail(ErrorKind::Refused, u"store.io"_s)) : make());
            promise->finish();
        };
        if (held) {
            waiting.emplace_back(give);
        } else {
            give();
        }
        return promise->future();
    }
};

DeclarationRow rowNumber(int number)
{
    DeclarationRow row;
    row.id = DocumentId(QUuid(uint(number + 1), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    row.number = u"%1-%2"_s.arg(number % 2 == 0 ? u"A"_s : u"B"_s).arg(number);
    row.state = number % 3 == 0 ? DeclarationState::TaxDue : DeclarationState::Draft;
    row.sync = SyncState::Waiting;
    row.problem = u"p%1"_s.arg(number);
    row.lineCount = number;
    return row;
}

} // namespace

class tst_DeclarationTable final : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<DeclarationTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QVariant at(int row, int column = DeclarationTable::Number, int role = Qt::DisplayRole) const
    {
        return m_table->index(row, column).data(role);
    }
    PageState pageState(int row) const { return at(row, 0, DeclarationTable::PageStateRole).value<PageState>(); }
    // Everything that is posted gets through.
    static void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QTest::qWait(0);
        }
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_source = std::make_unique<ScriptedSource>();
        for (int i = 0; i < 250; ++i) {
            m_source->rows.append(rowNumber(i));
        }
        m_table = std::make_unique<DeclarationTable>(*m_source);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_source->held = false;
        m_source->answerAll(); // every promise is kept, also after a failed check
        settle();
        m_tester.reset();
        m_table.reset();
        m_source.reset();
    }

    void showsWhatTheSourceHas()
    {
        m_table->setFilter({});
        QTRY_COMPARE(m_table->rowCount(), 250);
        QCOMPARE(m_table->state(), PageState::Ready);
        QTRY_COMPARE(at(249).toString(), u"B-249"_s); // asking fetches
        QCOMPARE(at(249, DeclarationTable::Lines).toInt(), 249);
        QCOMPARE(at(249, DeclarationTable::State).toString(), u"taxDue"_s);
        QCOMPARE(at(249, DeclarationTable::Sync).toString(), u"waiting"_s);
        QCOMPARE(at(249, 0, DeclarationTable::ProblemRole).toString(), u"p249"_s);
        QCOMPARE(at(249, 0, DeclarationTable::IdRole).value<DocumentId>(), rowNumber(249).id);
        QCOMPARE(m_table->rowAt(249).value(), rowNumber(249));
        QCOMPARE(m_table->rowOf(rowNumber(249).id), 249);
        QCOMPARE(m_table->rowOf(DocumentId::create()), -1);
        QVERIFY(!m_table->rowAt(250));
        QVERIFY(!m_table->rowAt(-1));
    }

    // data() answers at once, with nothing yet; the page comes and says so.
    void neverWaitsForAPage()
    {
        m_table->setFilter({});
        QTRY_COMPARE(m_table->rowCount(), 250);
        m_source->held = true;
        m_source->pages.clear();
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        while (m_table->rowAt(120)) { // the tester may have looked there: another list then
            m_source->held = false;
            m_table->setFilter({ .text = u"B"_s });
            settle();
            break;
        }
        m_source->held = true;
        m_table->setFilter({});
        settle();
        m_source->answer(0); // the count
        settle();
        QVERIFY(!at(120).isValid());
        QVERIFY(!at(130).isValid());
        QCOMPARE(pageState(120), PageState::Loading);
        settle();
        QCOMPARE(m_source->pages.count(100), 1); // asked for once, whoever looks
        changed.clear();
        m_source->answerAll();
        QTRY_COMPARE(at(120).toString(), u"A-120"_s);
        QCOMPARE(pageState(120), PageState::Ready);
        QVERIFY(std::any_of(changed.begin(), changed.end(), [](const QList<QVariant>& one) {
            return one.at(0).toModelIndex().row() == 100 && one.at(1).toModelIndex().row() == 199;
        }));
    }

    void lateAnswersOfAnOlderFilterAreDropped()
    {
        m_source->held = true;
        m_table->setFilter({ .text = u"A"_s });
        m_table->setFilter({ .text = u"B-1"_s });
        QCOMPARE(m_source->waiting.size(), 2u);
        m_source->answer(1); // the newer first
        QTRY_VERIFY(m_table->rowCount() > 0);
        const int rows = m_table->rowCount();
        m_source->answerAll(); // then the older count
        settle();
        QCOMPARE(m_table->rowCount(), rows);
        QVERIFY(rows < 100);
        m_source->held = false;
        m_source->answerAll();
        settle();
        for (int i = 0; i < rows; ++i) {
            QTRY_VERIFY(at(i).toString().startsWith(u"B-1"));
        }
    }

    void anEmptyListSaysSo()
    {
        QSignalSpy states(m_table.get(), &DeclarationTable::stateChanged);
        m_table->setFilter({ .text = u"nothing"_s });
        QTRY_COMPARE(m_table->state(), PageState::Empty);
        QCOMPARE(m_table->rowCount(), 0);
        QCOMPARE(states.size(), 1);
        m_table->setFilter({});
        QTRY_COMPARE(m_table->state(), PageState::Ready);
    }

    void failuresShowAndPassAway()
    {
        m_source->failing = true;
        QSignalSpy failed(m_table.get(), &DeclarationTable::failed);
        m_table->setFilter({});
        QTRY_COMPARE(m_table->state(), PageState::Offline);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, u"store.io"_s);
        m_source->failing = false;
        m_table->refresh();
        QTRY_COMPARE(m_table->rowCount(), 250);
        QCOMPARE(m_table->state(), PageState::Ready);
        settle();
        // One page fails: its rows say so, the others stay.
        m_source->rows.resize(2000);
        for (int i = 250; i < 2000; ++i) {
            m_source->rows[i] = rowNumber(i);
        }
        m_table->refresh();
        QTRY_COMPARE(m_table->rowCount(), 2000);
        m_source->failing = true;
        QVERIFY(!at(1500).isValid());
        QTRY_COMPARE(pageState(1500), PageState::Offline);
        m_source->failing = false;
        m_table->refresh();
        QTRY_COMPARE(at(1500).toString(), u"A-1500"_s);
    }

    void refreshKeepsRowsAndPersistentIndexes()
    {
        m_table->setFilter({});
        QTRY_COMPARE(at(5).toString(), u"B-5"_s);
        settle();
        const QPersistentModelIndex selected = m_table->index(5, 0);
        QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        m_source->rows[5].number = u"B-5 edited"_s;
        m_source->rows.append(rowNumber(250));
        m_source->held = true;
        m_table->refresh();
        QCOMPARE(at(5).toString(), u"B-5"_s); // in sight until its successor is there
        m_source->held = false;
        m_source->answerAll();
        QTRY_COMPARE(at(5).toString(), u"B-5 edited"_s);
        QCOMPARE(m_table->rowCount(), 251);
        QVERIFY(selected.isValid());
        QCOMPARE(selected.row(), 5);
        QVERIFY(reset.isEmpty());
        QCOMPARE(inserted.size(), 1);
        m_source->rows = m_source->rows.mid(0, 90);
        m_table->refresh();
        QTRY_COMPARE(m_table->rowCount(), 90);
        QCOMPARE(removed.size(), 1);
        QVERIFY(reset.isEmpty());
        QVERIFY(selected.isValid());
    }

    void sortsByItsColumns()
    {
        m_table->setFilter({});
        QTRY_COMPARE(at(0).toString(), u"A-0"_s);
        m_table->sort(DeclarationTable::Number, Qt::AscendingOrder);
        QCOMPARE(m_table->filter().sort, SortKey::Number);
        QTRY_COMPARE(at(0).toString(), u"B-249"_s);
        const auto before = m_table->filter();
        m_table->sort(DeclarationTable::Goods, Qt::AscendingOrder); // no key for it
        QCOMPARE(m_table->filter(), before);
    }

    void memoryIsBounded()
    {
        m_tester.reset(); // it walks all rows at every change
        m_source->rows.clear();
        for (int i = 0; i < 20000; ++i) {
            m_source->rows.append(rowNumber(i));
        }
        m_table->setFilter({});
        QTRY_COMPARE(m_table->rowCount(), 20000);
        for (int row = 0; row < 20000; row += 100) {
            if (!at(row).isValid()) {
                settle();
            }
            QVERIFY(at(row).isValid());
        }
        int held = 0;
        m_source->held = true;
        m_source->pages.clear();
        for (int row = 0; row < 20000; row += 100) {
            held += m_table->rowAt(row) ? 1 : 0;
        }
        QVERIFY2(held <= 64, qPrintable(QString::number(held)));
        QVERIFY(held >= 32);
        settle();
        m_source->answerAll();
        settle();
    }
};

QTEST_GUILESS_MAIN(tst_DeclarationTable)
#include "tst_declarationtable.moc"
