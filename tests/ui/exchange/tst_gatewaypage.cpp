// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "ui/exchange/gatewaypage.h"
#include "ui/exchange/traffictable.h"
#include "ui/exchange/trafficwords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Tongguan;

namespace {

TrafficRow trafficRow(qint64 n, bool incoming)
{
    TrafficRow row;
    row.n = n;
    row.incoming = incoming;
    row.state = incoming ? u"read"_s : u"refused"_s;
    row.name = u"file%1.xml"_s.arg(n);
    row.number = u"TG%1"_s.arg(n);
    row.message = incoming ? u"DEC_RESULT"_s : u"DecMessage"_s;
    row.channel = incoming ? u"P"_s : QString();
    row.meaning = incoming ? u"海关已放行"_s : QString();
    row.attempt = incoming ? 0 : 2;
    row.note = u"note %1"_s.arg(n);
    row.when = QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC);
    return row;
}

// Answers the table as the gateway would, later.
class Answerer final : public QObject
{
    Q_OBJECT
public:
    explicit Answerer(TrafficTable& table)
    {
        connect(&table, &TrafficTable::partWanted, this, [this, &table](const TrafficAsk& ask) {
            asks.append(ask);
            TrafficPart part { ask.ask, ask.offset, total, {} };
            for (qint64 i = ask.offset; i < std::min<qint64>(total, ask.offset + ask.limit); ++i)
                part.rows.append(trafficRow(total - i, (total - i) % 2 == 0)); // newest first
            table.take(part);
        }, Qt::QueuedConnection);
    }
    QList<TrafficAsk> asks;
    qint64 total = 0;
};

} // namespace

class tst_GatewayPage : public QObject
{
    Q_OBJECT

    static GatewayView working()
    {
        GatewayView view;
        view.folder = u"/ImpPath/Deccus001"_s;
        view.working = true;
        view.looked = QDateTime::currentDateTimeUtc();
        return view;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void theTableAsksOnlyForWhatIsShown()
    {
        TrafficTable table;
        Answerer gateway(table);
        gateway.total = 100'000;
        table.setFilter({}, TrafficKind::All);
        QTRY_COMPARE(table.rowCount(), 100'000);
        QTRY_VERIFY(table.rowAt(0));
        const qsizetype asked = gateway.asks.size();
        QVERIFY(asked < 10);
        QVERIFY(!table.rowAt(50'000)); // on its way
        QTRY_VERIFY(table.rowAt(50'000));
        QCOMPARE(table.rowAt(50'000)->n, 50'000);
        QCOMPARE(table.data(table.index(50'000, TrafficTable::Number)).toString(), u"TG50000"_s);
        for (int row = 0; row < 100'000; row += TrafficTable::PartRows) // parts are forgotten, memory stays small
            (void)table.rowAt(row);
        QTRY_VERIFY(gateway.asks.size() >= 500);
        QTRY_VERIFY(table.rowAt(99'999));
    }

    void theTableIsSoundUnderTheTester()
    {
        TrafficTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Answerer gateway(table);
        for (const qint64 total : { 0, 7, 450, 460, 3 }) {
            gateway.total = total;
            table.refresh();
            QTRY_COMPARE(table.rowCount(), int(total));
        }
        table.setFilter(u"a"_s, TrafficKind::Incoming);
        QTRY_VERIFY(!table.isLoading());
    }

    void newFilesComeOnTopAndTheSelectionStays()
    {
        GatewayPage page;
        Answerer gateway(page.table());
        gateway.total = 10;
        page.setView(working());
        page.table().setFilter({}, TrafficKind::All);
        QTRY_COMPARE(page.table().rowCount(), 10);
        QTRY_VERIFY(page.table().rowAt(3));
        auto* rows = page.findChild<QTableView*>(u"rows"_s);
        rows->selectRow(3);
        QCOMPARE(page.currentFile(), 7);
        gateway.total = 13;
        page.table().refresh();
        QTRY_COMPARE(page.table().rowCount(), 13);
        QTRY_COMPARE(page.currentFile(), 7);
        QCOMPARE(rows->currentIndex().row(), 6);
    }

    void emptyAndErrorStatesSayWhatToDo()
    {
        GatewayPage page;
        page.show();
        auto* empty = page.findChild<EmptyState*>();
        QSignalSpy choose(&page, &GatewayPage::chooseFolderRequested);
        QVERIFY(empty->isVisible());
        page.findChild<QPushButton*>(u"first"_s)->click();
        QCOMPARE(choose.size(), 1); // no folder yet
        for (const char* name : { "work", "send" })
            QVERIFY(!page.findChild<QAction*>(QString::fromLatin1(name))->isEnabled());

        page.setView(working());
        QSignalSpy send(&page, &GatewayPage::sendFilesRequested);
        page.findChild<QPushButton*>(u"first"_s)->click();
        QCOMPARE(send.size(), 1); // nothing sent yet
        const QString quiet = empty->accessibleName();

        GatewayView broken = working();
        broken.problem = Error { ErrorKind::Conflict, u"gateway.locked"_s, u"tongguan, process 7 on pc2"_s, {} };
        page.setView(broken);
        QVERIFY(empty->accessibleName() != quiet);
        QVERIFY(!page.findChild<QLabel*>(u"status"_s)->text().isEmpty());
        QVERIFY(page.findChild<QLabel*>(u"status"_s)->toolTip().contains(u"pc2"));
        page.findChild<QPushButton*>(u"first"_s)->click();
        QCOMPARE(choose.size(), 2);
        QSet<QString> titles { quiet };
        for (const char* code : { "gateway.locked", "gateway.vanished", "gateway.full", "gateway.readonly" }) {
            broken.problem = Error { ErrorKind::Refused, QString::fromLatin1(code), {}, {} };
            page.setView(broken);
            titles.insert(empty->accessibleName());
        }
        QCOMPARE(titles.size(), 5);
    }

    void filtersAskAnew()
    {
        GatewayPage page;
        Answerer gateway(page.table());
        gateway.total = 5;
        page.setView(working());
        page.show();
        page.table().setFilter({}, TrafficKind::All);
        QTRY_COMPARE(page.table().rowCount(), 5);
        page.findChild<QComboBox*>(u"kind"_s)->setCurrentIndex(3);
        QTRY_COMPARE(gateway.asks.back().kind, TrafficKind::Attention);
        gateway.total = 0;
        QTest::keyClicks(page.findChild<QLineEdit*>(u"search"_s), u"TG9"_s);
        QTRY_COMPARE(gateway.asks.back().text, u"TG9"_s);
        QTRY_VERIFY(page.findChild<EmptyState*>()->isVisible());
    }

    void aFileIsOpenedSentAgainAndFollowed()
    {
        GatewayPage page;
        Answerer gateway(page.table());
        gateway.total = 6;
        page.setView(working());
        page.show();
        page.table().setFilter({}, TrafficKind::All);
        QTRY_VERIFY(page.table().rowAt(5));
        QSignalSpy wanted(&page, &GatewayPage::fileWanted), again(&page, &GatewayPage::resendRequested), find(&page, &GatewayPage::declarationRequested);
        auto* rows = page.findChild<QTableView*>(u"rows"_s);
        auto* resend = page.findChild<QAction*>(u"resend"_s);
        rows->selectRow(0); // received
        QCOMPARE(wanted.back().at(0).toLongLong(), 6);
        QVERIFY(!resend->isEnabled());
        TrafficText text { trafficRow(6, true), u"<DEC_RESULT/>"_s, u"/root/Tongguan/Read/a.xml"_s, DeclarationState::Released, {} };
        page.showFile(text);
        QCOMPARE(page.findChild<QPlainTextEdit*>(u"text"_s)->toPlainText(), u"<DEC_RESULT/>"_s);
        QVERIFY(page.findChild<QLabel*>(u"facts"_s)->text().contains(u"note 6"));
        QVERIFY(page.findChild<QLabel*>(u"facts"_s)->text().contains(u"Released"));
        rows->selectRow(1); // sent
        QVERIFY(resend->isEnabled());
        text.row.n = 6;
        page.showFile(text); // late: of another row
        QVERIFY(page.findChild<QLabel*>(u"facts"_s)->text().contains(u"note 6")); // not of this row either, until its own comes
        resend->trigger();
        QCOMPARE(again.front().at(0).toLongLong(), 5);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(find.front().at(0).toString(), u"TG5"_s);
        rows->selectAll();
        page.findChild<QAction*>(u"copy"_s)->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.front().split(u'\t').size(), int(TrafficTable::ColumnCount));
        QVERIFY(lines.front().contains(u"P 海关已放行"));
    }

    void overdueStandsInWords()
    {
        TrafficTable table;
        connect(&table, &TrafficTable::partWanted, &table, [&table](const TrafficAsk& ask) {
            TrafficRow row = trafficRow(1, false);
            row.state = u"waiting"_s;
            row.overdue = u"notPickedUp"_s;
            table.take({ ask.ask, 0, 1, { row } });
        });
        table.setFilter({}, TrafficKind::All);
        QTRY_VERIFY(table.rowAt(0));
        QCOMPARE(table.data(table.index(0, TrafficTable::Note)).toString(), overdueSentence(u"notPickedUp"_s));
        QVERIFY(!overdueSentence(u"notPickedUp"_s).isEmpty());
        GatewayPage page;
        GatewayView view = working();
        view.overdue = 2;
        page.setView(view);
        QVERIFY(page.findChild<QLabel*>(u"status"_s)->text().contains(u'2'));
    }

    void everyStateHasWordMeaningAndIcon()
    {
        QSet<QString> words;
        for (const char* state : { "prepared", "waiting", "taken", "saved", "refused", "failed", "resent", "givenUp", "read", "repeated", "unreadable" }) {
            const TrafficWords told = trafficWords(QString::fromLatin1(state));
            QVERIFY(!told.word.isEmpty() && !told.meaning.isEmpty() && told.word != QLatin1StringView(state));
            QVERIFY2(!themedIcon(told.iconName).isNull(), state);
            words.insert(told.word);
        }
        QCOMPARE(words.size(), 11);
        QCOMPARE(trafficWords(u"newer"_s).word, u"newer"_s);
    }
};

QTEST_MAIN(tst_GatewayPage)
#include "tst_gatewaypage.moc"
