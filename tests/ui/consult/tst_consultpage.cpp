// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consultkit.h"
#include "ui/consult/bookingpage.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/chatpanel.h"
#include "ui/consult/consultnotes.h"
#include "ui/consult/consultpage.h"
#include "ui/consult/consultpalette.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consulttable.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/devicetest.h"
#include "ui/consult/evidencepanel.h"
#include "ui/consult/fieldglow.h"
#include "ui/consult/hoursdialog.h"
#include "ui/consult/inspectionpanel.h"
#include "ui/consult/playbackpage.h"
#include "ui/consult/recordingdesk.h"
#include "ui/consult/ringbar.h"
#include "ui/consult/sessionview.h"
#include "ui/consult/stilldesk.h"
#include "ui/consult/timeline.h"
#include "ui/consult/waitingpage.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Tongguan;

struct Desk {
    explicit Desk(ConsultSide side = ConsultSide::Company)
        : port(side == ConsultSide::Office ? u"li.na"_s : u"zhang.wei"_s, side), control(port, call), room(port), page(port, room, control)
    {
    }
    void refresh()
    {
        page.setRows(port.list({}).result().value());
    }
    FakeConsult port;
    FakeCall call;
    CallControl control;
    ConsultRoom room;
    ConsultPage page;
};

static const ConsultSubject declarationSubject { SubjectKind::Declaration, u"d1"_s, u"TG-0001"_s, u"报关单 TG-0001"_s, 0 };

class tst_ConsultPage : public QObject
{
    Q_OBJECT

    template <class Widget>
    static Widget* in(QWidget& parent, const char* name)
    {
        auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void thePaletteFindsThem()
    {
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        const ConsultSummary summary = desk.port.list({}).result().value().first();
        QCOMPARE(summary.number, u"TG-0001"_s);
        ConsultId chosen;
        std::optional<QList<PaletteEntry>> found;
        const PaletteProvider provider = consultationsForPalette(desk.port, [&](ConsultId picked) { chosen = picked; });
        const auto take = [&](const QList<PaletteEntry>& entries) { found = entries; };
        provider(summary.officeName.isEmpty() ? summary.title : summary.officeName, take);
        QTRY_VERIFY(found && found->size() == 1);
        provider(u"no such thing"_s, [&](const QList<PaletteEntry>& entries) { found = entries; });
        QTRY_VERIFY(found->isEmpty());
        provider(u"tg-00"_s, take);
        QTRY_COMPARE(found->size(), 1);
        found->first().run();
        QCOMPARE(found->first().title, u"TG-0001"_s);
        QCOMPARE(chosen, id);
    }

    void theListHasWhatGoesOnFirst()
    {
        ConsultTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setNow(consultMorning());
        ConsultSummary past, soon, later, waiting;
        past.id = ConsultId::create();
        past.state = ConsultState::Ended;
        past.ended = consultMorning(-3 * 24 * 60);
        soon.id = ConsultId::create();
        soon.from = consultMorning(60);
        later.id = ConsultId::create();
        later.from = consultMorning(5 * 24 * 60);
        waiting.id = ConsultId::create();
        waiting.state = ConsultState::Waiting;
        waiting.made = consultMorning();
        table.setRows({ past, later, soon, waiting });
        QCOMPARE(table.row(table.index(0))->id, waiting.id);
        QCOMPARE(table.row(table.index(1))->id, soon.id);
        QCOMPARE(table.row(table.index(3))->id, past.id);
        QCOMPARE(table.count(ConsultShelf::Today), 2);
        table.setShelf(ConsultShelf::Booked);
        QCOMPARE(table.rowCount(), 2);
        QVERIFY(!table.data(table.index(0), Qt::AccessibleTextRole).toString().isEmpty());
    }

    // As the server counts: who has a time that has come, by that; then who came first. Live ones before, booked ones after.
    void whoWaitsStandsInTheOrderOfTheQueue()
    {
        const auto made = [](ConsultState state, int from, int arrived, int at) {
            ConsultSummary one;
            one.id = ConsultId::create();
            one.state = state;
            one.made = consultMorning(at);
            if (from != 0)
                one.from = consultMorning(from);
            if (arrived != 0)
                one.arrived = consultMorning(arrived);
            return one;
        };
        const ConsultSummary late = made(ConsultState::Waiting, 0, -5, -500), first = made(ConsultState::Waiting, 0, -50, -60), early = made(ConsultState::Waiting, 30, -70, -400),
                             due = made(ConsultState::Waiting, -10, -1, -300), live = made(ConsultState::Live, 0, -90, -900), soon = made(ConsultState::Booked, 0, 0, -20),
                             timed = made(ConsultState::Booked, 20, 0, -10);
        ConsultTable table;
        table.setSide(ConsultSide::Office);
        table.setNow(consultMorning());
        table.setRows({ soon, late, first, timed, early, due, live });
        QList<ConsultId> order;
        for (int row = 0; row < table.rowCount(); ++row)
            order.append(table.row(table.index(row))->id);
        QCOMPARE(order, (QList<ConsultId> { live.id, due.id, early.id, first.id, late.id, timed.id, soon.id }));
        const auto isMarked = [&table](int row) { return table.data(table.index(row), ConsultTable::DetailRole).toString().startsWith(u"Next"); };
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(isMarked(row), row == 1);
        table.setNow(consultMorning(40)); // meanwhile the time of another has come: it was booked for later
        QCOMPARE(table.row(table.index(1))->id, due.id);
        QCOMPARE(table.row(table.index(2))->id, early.id);
        table.setSide(ConsultSide::Company); // whose place is told in its waiting room
        QVERIFY(!isMarked(1));
        // What the server tells of a consultation is kept whole.
        QCOMPARE(ConsultSummary::fromJson(first.toJson()), first);
    }

    // "As soon as possible" has no time to come before.
    void whatComesNextIsSaidToEachSide()
    {
        QSet<QString> sentences;
        for (const ConsultSide side : { ConsultSide::Company, ConsultSide::Office }) {
            for (const bool hasTime : { true, false })
                sentences.insert(consultStateMeaning(ConsultState::Booked, side, hasTime));
        }
        QCOMPARE(sentences.size(), 3); // the office has one for both
        QVERIFY(!consultStateMeaning(ConsultState::Booked, ConsultSide::Company, false).contains(u"before the time"));
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s }); // without a time
        desk.refresh();
        desk.page.open(id);
        QTRY_COMPARE(desk.page.shown(), &desk.page.waiting());
        const QList<QLabel*> labels = desk.page.waiting().findChildren<QLabel*>();
        const bool hasTime = desk.room.now().from.isValid();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == consultStateMeaning(ConsultState::Booked, ConsultSide::Company, hasTime); }));
    }

    void thePageFollowsTheStateOfTheChosenOne()
    {
        Desk desk;
        desk.page.resize(1200, 650);
        desk.page.show();
        QVERIFY(desk.page.shown() != &desk.page.waiting());
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.refresh();
        desk.page.open(id);
        QTRY_COMPARE(desk.page.shown(), &desk.page.waiting());
        in<QPushButton>(desk.page.waiting(), "waitArrive")->click();
        QCOMPARE(desk.room.now().state, ConsultState::Waiting);
        QTRY_VERIFY(in<QLabel>(desk.page.waiting(), "queuePlace")->text().contains(u'2'));
        QVERIFY(in<QLabel>(desk.page.waiting(), "queueWait")->text().contains(u"12"_s));
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        QCOMPARE(desk.page.shown(), &desk.page.session());
        desk.page.setSessionAway(true);
        QVERIFY(desk.page.shown() != &desk.page.session());
        desk.page.placeSession();
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        QCOMPARE(desk.page.shown(), &desk.page.playback());
        QVERIFY(in<QLabel>(desk.page.playback(), "playbackTitle")->text().contains(u"TG-0001"_s));
    }

    void theQueueIsSaidAlsoWhenItIsNotKnown()
    {
        Desk desk;
        WaitingPage& page = desk.page.waiting();
        page.showQueue(QueuePlace { .ahead = -1, .waiting = 1, .wait = {}, .isOpen = true, .opens = {} }); // not there yet: not the next one
        QVERIFY(in<QLabel>(page, "queuePlace")->text().contains(u"Taking"_s));
        page.showQueue(QueuePlace { .ahead = 0, .waiting = 1, .wait = std::chrono::seconds(30), .isOpen = false, .opens = consultMorning() });
        QVERIFY(in<QLabel>(page, "queuePlace")->text().contains(u"next"_s));
        QVERIFY(in<QLabel>(page, "queueNote")->text().contains(u"closed"_s));
        page.showQueue(fail(ErrorKind::Offline, u"net.offline"_s));
        QVERIFY(in<QLabel>(page, "queueNote")->text().contains(u"keep your place"_s));
    }

    void aBookingWantsOfficeAgendaAndAFreeTime()
    {
        Desk desk;
        desk.port.calendar.extraHours = { { QTime(18, 0), QTime(20, 0) } };
        desk.page.resize(1200, 650);
        desk.page.show();
        desk.page.book({});
        BookingPage& page = desk.page.booking();
        QCOMPARE(desk.page.shown(), &page);
        QTRY_VERIFY(in<QComboBox>(page, "bookOffice")->count() == 2);
        QVERIFY(!page.booking());
        QVERIFY(in<QLabel>(page, "bookMissing")->text().contains(u"agenda"_s));
        in<QPlainTextEdit>(page, "bookAgenda")->setPlainText(u"品名核对\n\n  重量差异 "_s);
        QVERIFY(page.booking());
        QCOMPARE(page.booking()->agenda, (QStringList { u"品名核对"_s, u"重量差异"_s }));
        in<QPushButton>(page, "bookSend")->click();
        QTRY_COMPARE(desk.port.bookings.size(), 1);
        QVERIFY(!desk.port.bookings.first().slot);
        QCOMPARE(desk.port.bookings.first().enterprise, u"E1"_s); // its own: the server takes no other
        QTRY_COMPARE(desk.page.shown(), &desk.page.waiting());
    }

    void theDocumentIsFoundWhileOneTypes()
    {
        Desk desk;
        desk.page.resize(1200, 650);
        desk.page.show();
        desk.page.book({});
        BookingPage& page = desk.page.booking();
        auto* about = in<QLineEdit>(page, "bookAbout");
        QSignalSpy wanted(&page, &BookingPage::subjectsWanted);
        about->setFocus();
        QTest::keyClick(about, Qt::Key_Down); // the newest
        QTRY_COMPARE(wanted.size(), 1);
        QTest::keyClicks(about, u"0001"_s);
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().toString(), u"0001"_s);
        QVERIFY(page.booking() || !in<QLabel>(page, "bookChosen")->text().isEmpty());
        page.setSubjects(u"other"_s, { {} }); // the answer to something typed before
        auto* finder = page.findChild<QCompleter*>();
        QVERIFY(finder);
        QCOMPARE(finder->model()->rowCount(), 0);
        page.setSubjects(u"0001"_s, { declarationSubject, { SubjectKind::Ledger, u"b1"_s, u"QD-0001"_s, u"核注清单"_s, 0 } });
        QCOMPARE(finder->model()->rowCount(), 2);
        Q_EMIT finder->activated(finder->model()->index(1, 0));
        in<QPlainTextEdit>(page, "bookAgenda")->setPlainText(u"a"_s);
        QTRY_VERIFY(page.booking());
        QCOMPARE(page.booking()->subject.document, u"b1"_s);
        QCOMPARE(page.booking()->subject.kind, SubjectKind::Ledger);
        QVERIFY(in<QLabel>(page, "bookChosen")->text().contains(u"QD-0001"_s));
        QTest::keyClicks(about, u"9"_s); // another text: nothing is chosen any more, the number goes alone
        QCOMPARE(page.booking()->subject.document, QString());
        QCOMPARE(page.booking()->subject.kind, SubjectKind::Declaration);
        about->clear();
        QCOMPARE(page.booking()->subject.kind, SubjectKind::None);
    }

    void anOfficerChoosesTheCompanyByNameOrNumber()
    {
        Desk desk(ConsultSide::Office);
        desk.page.show();
        desk.page.book(declarationSubject);
        BookingPage& page = desk.page.booking();
        in<QPlainTextEdit>(page, "bookAgenda")->setPlainText(u"a"_s);
        auto* company = in<QComboBox>(page, "bookEnterprise");
        QTRY_COMPARE(company->count(), 2);
        QTRY_COMPARE(in<QComboBox>(page, "bookOffice")->count(), 1); // his own
        QVERIFY(!page.booking());
        QVERIFY(in<QLabel>(page, "bookMissing")->text().contains(u"company"_s));
        company->setEditText(u"someone unknown"_s);
        QVERIFY(!page.booking());
        company->completer()->setCompletionPrefix(u"91441900MA5TG10103"_s);
        QCOMPARE(company->completer()->completionCount(), 1);
        company->setEditText(company->completer()->currentCompletion());
        QVERIFY(page.booking());
        QCOMPARE(page.booking()->enterprise, u"E2"_s);
        QCOMPARE(page.booking()->office, u"2225"_s);
    }

    // As one reads: down the left column, then the times, then the buttons.
    void theKeysGoThroughTheBookingInItsOrder()
    {
        Desk desk(ConsultSide::Office);
        desk.page.book(declarationSubject);
        const BookingPage& page = desk.page.booking();
        QStringList wanted { u"bookOffice"_s, u"bookEnterprise"_s, u"bookAbout"_s, u"bookAgenda"_s, u"bookPlan"_s, u"bookOrder"_s, u"bookSlots"_s, u"bookSend"_s };
        QStringList met;
        const QWidget* at = page.findChild<QComboBox*>(u"bookOffice"_s);
        for (int i = 0; i < 60; ++i, at = at->nextInFocusChain()) {
            if (wanted.contains(at->objectName()) && !met.contains(at->objectName()))
                met.append(at->objectName());
        }
        QCOMPARE(met, wanted);
    }

    void oneRowIsChosen()
    {
        Desk desk;
        const ConsultId first = desk.port.add(declarationSubject, { u"a"_s }), second = desk.port.add(declarationSubject, { u"b"_s });
        desk.refresh();
        auto* list = in<QListView>(desk.page, "consultList");
        for (const ConsultId id : { first, second }) {
            list->selectionModel()->setCurrentIndex(desk.page.table().indexOf(id), QItemSelectionModel::ClearAndSelect);
            QCOMPARE(desk.room.id(), id);
            QCOMPARE(list->selectionModel()->selectedIndexes(), QModelIndexList { desk.page.table().indexOf(id) });
        }
        desk.refresh();
        QCOMPARE(list->selectionModel()->selectedIndexes(), QModelIndexList { desk.page.table().indexOf(second) });
        QCOMPARE(desk.room.id(), second);
    }

    // A company goes through them where the goods are, before the officer comes and without a line.
    void stepsAreDoneBeforeTheCall()
    {
        Desk desk;
        desk.page.resize(1200, 650);
        desk.page.show();
        const ConsultId plain = desk.port.add(declarationSubject, { u"a"_s }), id = desk.port.add(declarationSubject, { u"a"_s }, {}, u"import-joint"_s);
        desk.refresh();
        desk.page.open(plain);
        QTRY_COMPARE(desk.page.shown(), &desk.page.waiting());
        auto* button = in<QPushButton>(desk.page.waiting(), "waitSteps");
        QVERIFY(!button->isVisible());
        desk.page.open(id);
        QTRY_VERIFY(button->isVisible());
        desk.port.setOnline(false);
        button->click();
        auto* panel = qobject_cast<InspectionPanel*>(desk.page.shown());
        QVERIFY(panel && panel->isVisible());
        in<QPushButton>(*panel, "inspectionGood")->click();
        QCOMPARE(desk.room.now().steps.size(), 1);
        QCOMPARE(desk.page.shown(), panel); // what is said does not leave it
        desk.port.setOnline(true);
        QCOMPARE(desk.port.kept.value(id).state.steps.value(u"place"_s), u"good"_s);
        in<QPushButton>(desk.page, "stepsBack")->click();
        QCOMPARE(desk.page.shown(), &desk.page.waiting());
        button->click();
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        QCOMPARE(desk.page.shown(), &desk.page.session());
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Transferred, { { u"user"_s, u"wang.fang"_s } });
        QCOMPARE(desk.page.shown(), &desk.page.waiting());
    }

    void hoursAreReadAsPeopleWriteThem()
    {
        HoursDialog dialog;
        dialog.show();
        QSignalSpy kept(&dialog, &HoursDialog::keepRequested);
        auto* keep = in<QPushButton>(dialog, "hoursKeep");
        QVERIFY(!keep->isEnabled()); // what is in force is not known yet
        OfficeCalendar calendar;
        calendar.extraHours = { { QTime(17, 30), QTime(20, 0) } };
        calendar.desks = 3;
        dialog.setCalendar(calendar);
        QVERIFY(keep->isEnabled());
        QCOMPARE(dialog.calendar().value(), calendar);
        in<QLineEdit>(dialog, "hoursRegular")->setText(u"8:30—11：30，13:30 至 17:00"_s);
        in<QLineEdit>(dialog, "hoursExtra")->clear();
        in<QLineEdit>(dialog, "hoursWeekend")->setText(u"09:00-12:00"_s);
        in<QLineEdit>(dialog, "hoursClosed")->setText(u"2027-01-01、2027-02-05"_s);
        in<QLineEdit>(dialog, "hoursWorked")->setText(u"2027-02-20"_s);
        keep->click();
        QCOMPARE(kept.size(), 1);
        const auto written = kept.first().first().value<OfficeCalendar>();
        QCOMPARE(written.hours, (QList<OfficeHours> { { QTime(8, 30), QTime(11, 30) }, { QTime(13, 30), QTime(17, 0) } }));
        QVERIFY(written.extraHours.isEmpty());
        QCOMPARE(written.weekendHours, (QList<OfficeHours> { { QTime(9, 0), QTime(12, 0) } }));
        QCOMPARE(written.closed, (QList<QDate> { QDate(2027, 1, 1), QDate(2027, 2, 5) }));
        QCOMPARE(written.desks, 3);
        for (const auto& [field, text] : { std::pair("hoursExtra", u"20:00-17:30"_s), std::pair("hoursWeekend", u"nine"_s), std::pair("hoursWorked", u"2027-02-31"_s) }) {
            auto* line = in<QLineEdit>(dialog, field);
            const QString before = line->text();
            line->setText(text);
            QVERIFY(!keep->isEnabled());
            QVERIFY2(in<QLabel>(dialog, "hoursProblem")->text().contains(text), qPrintable(in<QLabel>(dialog, "hoursProblem")->text()));
            line->setText(before);
            QVERIFY(keep->isEnabled());
        }
        dialog.setProblem(u"no line"_s);
        QVERIFY(dialog.isVisible() && keep->isEnabled()); // again
    }

    // Whatever day and zone this computer has: the first that can be booked is the server's today.
    void theCalendarBeginsWithTheServersDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("days");
        QTest::newRow("Shanghai, 40 days ahead") << "Asia/Shanghai"_ba << -40;
        QTest::newRow("Shanghai, 40 days behind") << "Asia/Shanghai"_ba << 40;
        QTest::newRow("New York") << "America/New_York"_ba << 40;
        QTest::newRow("Kiritimati") << "Pacific/Kiritimati"_ba << 40;
    }
    void theCalendarBeginsWithTheServersDay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, days);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        Desk desk;
        desk.port.clock = QDateTime(QDate::currentDate().addDays(days), QTime(1, 0), Qt::UTC);
        desk.port.clock = desk.port.clock.addDays((8 - desk.port.clock.date().dayOfWeek()) % 7); // a Monday, nine in Beijing
        desk.port.calendar.hours = { { QTime(9, 0), QTime(10, 0) } };
        desk.page.show();
        desk.page.book(declarationSubject);
        auto* calendar = in<QTableView>(desk.page.booking(), "bookSlots");
        QTRY_VERIFY(calendar->model()->rowCount() > 0);
        int places = 0;
        for (int at = 0; at < calendar->model()->columnCount() * calendar->model()->rowCount(); ++at)
            places += calendar->model()->index(at / calendar->model()->columnCount(), at % calendar->model()->columnCount()).flags().testFlag(Qt::ItemIsSelectable);
        const QString first = calendar->model()->headerData(0, Qt::Horizontal).toString();
        const QString today = desk.port.clock.toLocalTime().toString(u"MM-dd"_s);
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        QVERIFY2(first.contains(today), qPrintable(first + u' ' + today));
        QCOMPARE(places, 10); // of a week's working days none is lost between two weeks
    }

    void extraHoursAreAskedFor()
    {
        Desk desk;
        desk.port.calendar.hours.clear();
        desk.port.calendar.extraHours = { { QTime(18, 0), QTime(20, 0) } };
        desk.page.show();
        desk.page.book(declarationSubject);
        BookingPage& page = desk.page.booking();
        in<QPlainTextEdit>(page, "bookAgenda")->setPlainText(u"a"_s);
        auto* calendar = in<QTableView>(page, "bookSlots");
        QTRY_VERIFY(calendar->model()->rowCount() > 0);
        bool found = false;
        for (int column = 0; column < 7 && !found; ++column) {
            calendar->setCurrentIndex(calendar->model()->index(0, column));
            found = page.booking() && page.booking()->slot;
        }
        QVERIFY(found);
        QVERIFY(page.booking()->slot->extra);
        QCOMPARE(page.booking()->subject.document, u"d1"_s);
        QVERIFY(in<QLabel>(page, "bookMissing")->text().contains(u"Outside working hours"_s));
    }

    void withoutALineABookingSaysSoAndKeepsTheText()
    {
        Desk desk;
        desk.port.online = false;
        desk.page.book({});
        QTRY_VERIFY(in<QLabel>(desk.page.booking(), "bookProblem")->text().contains(u"what you wrote here stays"_s));
        QVERIFY(!desk.page.booking().booking());
    }

    void ringingIsAcceptedDeclinedOrMissed()
    {
        QWidget window;
        window.resize(900, 500);
        window.show();
        RingBar bar(&window);
        QSignalSpy accepted(&bar, &RingBar::accepted), declined(&bar, &RingBar::declined), missed(&bar, &RingBar::missed);
        ConsultSummary one, other;
        one.id = ConsultId::create();
        one.officer = u"li.na"_s;
        other.id = ConsultId::create();
        bar.ring(one);
        QVERIFY(bar.isVisible());
        bar.ring(one); // once
        bar.ring(other);
        QCOMPARE(missed.size(), 1); // one at a time
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QVERIFY(!bar.isVisible());
        bar.ring(other);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(declined.size(), 1);
        bar.ring(one);
        bar.stop(one.id);
        QVERIFY(!bar.isVisible());
        QCOMPARE(accepted.size(), 1);
    }

    void theDeviceTestExplainsWhatIsMissing()
    {
        FakeCall call;
        call.missingParts = { u"webrtcbin"_s };
        call.deviceList.clear();
        DeviceTest test(call);
        test.begin();
        QVERIFY(!test.isRunning());
        QVERIFY(!call.heard.contains(u"prepare "_s));
        QVERIFY(in<QLabel>(test, "testMissing")->text().contains(u"webrtcbin"_s));
        QVERIFY(!in<QPushButton>(test, "testTone")->isEnabled());
        test.setOnline(false);
        test.grab();
        test.end();
        QVERIFY(call.heard.isEmpty());
    }

    void theDeviceTestHearsAndSees()
    {
        FakeCall call;
        DeviceTest test(call);
        QSignalSpy chosen(&test, &DeviceTest::chosen);
        test.begin();
        QVERIFY(test.isRunning());
        call.pictures.insert({}, drawnPicture(u"me"_s));
        Q_EMIT call.pictureChanged({});
        Q_EMIT call.levelChanged({}, -20);
        const auto labels = test.findChildren<QLabel*>();
        const auto says = [&](const QString& text) { return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(text); }); };
        QVERIFY(says(u"camera gives a picture"_s));
        QVERIFY(says(u"microphone hears you"_s));
        in<QPushButton>(test, "testTone")->click();
        QVERIFY(call.heard.last().startsWith(u"tone"_s));
        in<QCheckBox>(test, "testHeadset")->setChecked(true);
        QVERIFY(!chosen.isEmpty());
        const DeviceChoice choice = test.choice();
        QVERIFY(choice.headset && choice.setup().headset);
        QCOMPARE(DeviceChoice::fromBytes(choice.toBytes()), choice);
        in<QComboBox>(test, "testCamera")->setCurrentIndex(1); // none
        QCOMPARE(test.choice().setup().camera.kind, CallSource::Kind::None);
        test.end();
        QCOMPARE(call.heard.last(), u"leave"_s);
    }

    void playbackShowsTheStillsOfTheirTimeWithTheChat()
    {
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        const auto at = [&](int minute, ConsultSide side, ConsultEventKind kind, const QJsonObject& said = {}) {
            desk.port.clock = consultMorning(minute);
            desk.port.hear(id, side == ConsultSide::Office ? u"li.na"_s : u"zhang.wei"_s, side, kind, said);
        };
        at(1, ConsultSide::Office, ConsultEventKind::Begun);
        desk.port.clock = consultMorning(3);
        for (const int minute : { 3, 6 }) {
            desk.port.clock = consultMorning(minute);
            (void)desk.port.attach(id, ConsultEventKind::StillTaken, u"s%1.png"_s.arg(minute), u"image/png"_s, "x", { { u"taken"_s, consultMorning(minute).toString(Qt::ISODateWithMs) } });
        }
        at(8, ConsultSide::Company, ConsultEventKind::Chat, { { u"text"_s, u"last words"_s } });
        at(10, ConsultSide::Office, ConsultEventKind::Ended);
        desk.page.open(id);
        QTRY_COMPARE(desk.page.shown(), &desk.page.playback());
        PlaybackPage& page = desk.page.playback();
        Timeline& line = page.timeline();
        QVERIFY(page.shownStill().isEmpty());
        QTest::keyClick(&line, Qt::Key_Right);
        QCOMPARE(line.position(), consultMorning(3));
        const QString first = page.shownStill();
        QVERIFY(!first.isEmpty());
        auto* chat = page.findChild<ChatPanel*>();
        QVERIFY(!chat->text().contains(u"last words"_s));
        QTest::keyClick(&line, Qt::Key_Right);
        QVERIFY(page.shownStill() != first);
        QTest::keyClick(&line, Qt::Key_End);
        QVERIFY(chat->text().contains(u"last words"_s));
        QTest::keyClick(&line, Qt::Key_Left);
        QCOMPARE(line.position(), consultMorning(8));
        page.play();
        QVERIFY(page.isPlaying());
        QTRY_VERIFY(line.position() > consultMorning(8));
        page.pause();
        QVERIFY(!page.isPlaying());
    }

    void whoIsAwayIsPassedOver()
    {
        ConsultSummary away, there;
        away.id = ConsultId::create();
        there.id = ConsultId::create();
        away.state = there.state = ConsultState::Waiting;
        away.arrived = consultMorning(-30);
        there.arrived = consultMorning(-20);
        away.away = consultMorning(-5);
        ConsultTable table;
        table.setSide(ConsultSide::Office);
        table.setNow(consultMorning());
        table.setRows({ there, away });
        QCOMPARE(table.row(table.index(0))->id, away.id); // it keeps its place
        QVERIFY(table.data(table.index(0), ConsultTable::DetailRole).toString().startsWith(u"Away since"));
        QCOMPARE(table.data(table.index(0), ConsultTable::ToneRole).toInt(), int(Tone::Warning));
        QVERIFY(table.data(table.index(1), ConsultTable::DetailRole).toString().startsWith(u"Next"));
        Desk desk(ConsultSide::Office);
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Arrived);
        desk.room.open(id);
        QTRY_VERIFY(desk.room.isLoaded());
        const auto* meaning = in<QLabel>(desk.page.waiting(), "waitMeaning");
        QVERIFY(!meaning->text().contains(u"cannot be reached"));
        desk.page.waiting().setAway(consultMorning(-5));
        QVERIFY(meaning->text().contains(consultMorning(-5).toLocalTime().toString(u"HH:mm"_s)) && meaning->text().contains(u"cannot be reached"));
        desk.refresh(); // the list says that it is there
        QVERIFY(!meaning->text().contains(u"cannot be reached"));
    }

    void whoLostTheirPlaceQueuesAgain()
    {
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Arrived);
        desk.port.hear(id, {}, ConsultSide::Server, ConsultEventKind::Departed, { { u"reason"_s, u"away"_s } });
        desk.room.open(id);
        QTRY_VERIFY(desk.room.isLoaded());
        auto* again = in<QPushButton>(desk.page.waiting(), "waitArrive");
        QCOMPARE(again->text(), u"Queue again"_s);
        QVERIFY(in<QLabel>(desk.page.waiting(), "waitMeaning")->text().contains(u"was given up"));
        again->click();
        QCOMPARE(desk.port.said.last().kind, ConsultEventKind::Arrived);
        QCOMPARE(desk.room.now().state, ConsultState::Waiting);
        QVERIFY(!in<QLabel>(desk.page.waiting(), "waitMeaning")->text().contains(u"was given up"));
    }

    void theOfficerRemovesAGuest()
    {
        Desk desk(ConsultSide::Office);
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        desk.room.open(id);
        QTRY_VERIFY(desk.room.isLoaded());
        auto* remove = desk.page.session().findChild<QAction*>(u"callRemove"_s);
        QVERIFY(remove->isVisible() && !remove->isEnabled()); // nobody is there
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Invited, { { u"user"_s, u"interpreter"_s }, { u"side"_s, u"guest"_s } });
        QVERIFY(remove->isEnabled());
        remove->trigger();
        auto* menu = in<QMenu>(desk.page.session(), "removeMenu");
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().first()->text().contains(u"interpreter") && menu->actions().first()->text().contains(u"invited"));
        menu->actions().first()->trigger();
        auto* box = desk.page.findChild<QMessageBox*>(u"removeBox"_s);
        QVERIFY(box && box->text().contains(u"interpreter"));
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QCOMPARE(desk.port.said.last().kind, ConsultEventKind::Removed);
        QCOMPARE(desk.port.said.last().data[u"user"_s].toString(), u"interpreter"_s);
        QVERIFY(!remove->isEnabled());
        menu->close();
        // On the other side.
        Desk guest;
        const ConsultId other = guest.port.add(declarationSubject, { u"a"_s });
        guest.port.hear(other, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        guest.room.open(other);
        QTRY_VERIFY(guest.room.isLoaded());
        auto* join = guest.page.session().findChild<QPushButton*>(u"callJoin"_s);
        QVERIFY(join && !join->isHidden());
        guest.port.hear(other, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Removed, { { u"user"_s, u"zhang.wei"_s } });
        QVERIFY(join->isHidden());
        QVERIFY(!guest.page.session().findChild<QAction*>(u"callRemove"_s)->isVisible());
    }

    void evidenceIsFetchedWithProgressAndCanBeStopped()
    {
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.room.open(id);
        EvidencePanel panel(desk.room);
        panel.setCheck([](const QString&) { return Result<EvidenceReport>(EvidenceReport()); });
        desk.port.holdEvidence = true;
        panel.saveTo(u"x.tar"_s);
        QCOMPARE(desk.port.savedTo, QStringList { u"x.tar"_s });
        auto *stop = in<QPushButton>(panel, "evidenceStop"), *save = in<QPushButton>(panel, "evidenceSave");
        auto* progress = in<QProgressBar>(panel, "evidenceProgress");
        QVERIFY(!stop->isHidden() && !save->isEnabled());
        Q_EMIT desk.port.evidenceProgressed(id, 300, 1200);
        QVERIFY(!progress->isHidden());
        QCOMPARE(progress->value(), 250);
        Q_EMIT desk.port.evidenceProgressed(ConsultId::create(), 1200, 1200); // another one
        QCOMPARE(progress->value(), 250);
        stop->click();
        QTRY_COMPARE(in<QLabel>(panel, "evidenceTitle")->text(), u"Stopped"_s);
        QVERIFY(stop->isHidden() && progress->isHidden() && save->isEnabled());
        desk.port.holdEvidence = false;
        desk.port.package = fail(ErrorKind::Refused, u"evidence.space"_s, u"5000"_s);
        panel.saveTo(u"x.tar"_s);
        QTRY_VERIFY(in<QLabel>(panel, "evidenceText")->text().contains(u"no room"));
    }

    void evidenceIsProvedOrNamesTheEntryThatFails()
    {
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.room.open(id);
        EvidencePanel panel(desk.room);
        EvidenceReport report;
        report.entries = report.sealed = 12;
        panel.setCheck([&report](const QString&) { return Result<EvidenceReport>(report); });
        panel.saveTo(u"x.tar"_s);
        QTRY_VERIFY(in<QLabel>(panel, "evidenceTitle")->text().contains(u"Proved"_s));
        report.findings = { { u"entry.changed"_s, u"events/00000007.json"_s, {} } };
        panel.saveTo(u"x.tar"_s);
        QTRY_COMPARE(in<QListWidget>(panel, "evidenceFindings")->count(), 1);
        QVERIFY(in<QListWidget>(panel, "evidenceFindings")->item(0)->text().contains(u"events/00000007.json"_s));
        in<QPushButton>(panel, "evidenceSign")->click();
        QCOMPARE(desk.port.countersigned, 1);
        desk.port.online = false;
        panel.saveTo(u"x.tar"_s);
        QTRY_VERIFY(in<QLabel>(panel, "evidenceTitle")->text().contains(u"could not be fetched"_s));
    }

    void aPastConsultationLeavesItsMinutesOnTheDocument()
    {
        Desk desk(ConsultSide::Office);
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Asked, { { u"question"_s, u"q"_s }, { u"field"_s, u"grossWeight"_s }, { u"text"_s, u"why"_s } });
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::MinutesProposed, { { u"text"_s, u"agreed on 3.5"_s } });
        desk.port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::MinutesConfirmed, { { u"proposal"_s, desk.port.kept.value(id).state.minutes.proposal } });
        ConsultNotes notes;
        QVERIFY(!in<QPushButton>(notes, "consultNotesBook")->isEnabled());
        notes.setNaming([](const QString&, int) { return u"Gross weight"_s; });
        notes.setSubject(declarationSubject);
        notes.setConsultations({ desk.port.kept.value(id).state });
        for (const QString& part : { u"agreed on 3.5"_s, u"confirmed by both"_s, u"Gross weight"_s, u"not answered"_s })
            QVERIFY2(notes.text().contains(part), qPrintable(notes.text()));
        QSignalSpy booked(&notes, &ConsultNotes::bookRequested);
        in<QPushButton>(notes, "consultNotesBook")->click();
        QCOMPARE(booked.first().first().value<ConsultSubject>(), declarationSubject);
    }

    void aLightStandsOverItsFieldAndGoesWithIt()
    {
        QWidget window;
        auto* field = new QLineEdit(&window);
        window.show();
        QPointer<FieldGlow> glow = new FieldGlow(field, u"li.na"_s);
        QCOMPARE(glow->geometry(), field->rect());
        field->resize(200, 40);
        QCOMPARE(glow->width(), 200);
        QVERIFY(glow->accessibleName().contains(u"li.na"_s));
        QTest::keyClicks(field, u"abc"_s); // it is in nobody's way
        QCOMPARE(field->text(), u"abc"_s);
        window.grab();
        delete field;
        QVERIFY(!glow);
    }

    void everyPageStandsAtTheSmallestWindow()
    {
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s }, {}, u"import-joint"_s);
        desk.page.resize(1000, 560);
        desk.page.show();
        desk.page.open(id);
        desk.page.grab();
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        desk.page.grab();
        desk.page.testDevices();
        desk.page.grab();
        QVERIFY(desk.page.minimumSizeHint().width() <= 1180);
    }

private:
    // An ended one with two stretches of recording: 2 minutes of officer and company at one time, then 1 minute of the officer.
    struct Recorded {
        Recorded()
        {
            id = desk.port.add(declarationSubject, { u"a"_s });
            desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
            desk.port.clock = consultMorning(1);
            desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Chat, { { u"text"_s, u"first words"_s } });
            officer = keep(u"li.na"_s, 1, 120, "officer 1");
            company = keep(u"zhang.wei"_s, 1, 120, "company 1");
            later = keep(u"li.na"_s, 8, 60, "officer 2");
            desk.port.clock = consultMorning(8);
            desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Chat, { { u"text"_s, u"last words"_s } });
            desk.port.clock = consultMorning(10);
            desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
            desk.page.resize(1200, 650);
        }
        QString keep(const QString& who, int minute, int seconds, const QByteArray& content)
        {
            const BlobId blob = BlobId::create();
            desk.port.blobs.insert(blob, content);
            desk.port.hear(id, {}, ConsultSide::Server, ConsultEventKind::SegmentKept,
                { { u"blob"_s, blob.toString() }, { u"name"_s, QString(who + u".mkv"_s) }, { u"type"_s, u"video/x-matroska"_s }, { u"size"_s, 5'000'000 }, { u"sha256"_s, u"ab"_s }, { u"user"_s, who },
                    { u"from"_s, consultMorning(minute).toString(Qt::ISODateWithMs) }, { u"length"_s, seconds * 1000 } });
            return blob.toString();
        }
        void open(bool playable = true)
        {
            desk.page.playback().recordings().setMakePlayer([this, playable]() -> std::unique_ptr<RecordingPort> {
                return playable ? std::make_unique<FakeRecording>(&players) : nullptr;
            });
            desk.page.show();
            desk.refresh();
            desk.page.open(id);
            QTRY_COMPARE(desk.page.shown(), &desk.page.playback());
        }
        [[nodiscard]] QString bar() { return in<QLabel>(desk.page, "playbackRecordingText")->text(); }
        QList<FakeRecording*> players; // outlives the page
        Desk desk;
        ConsultId id;
        QString officer, company, later;
    };

private Q_SLOTS:
    void aRecordingIsLoadedWhereItIsPlayed()
    {
        Recorded recorded;
        recorded.open();
        PlaybackPage& page = recorded.desk.page.playback();
        QTRY_COMPARE(recorded.desk.page.shown(), &page);
        QVERIFY2(recorded.bar().contains(u"not on this computer"_s) && recorded.bar().contains(u"3"_s), qPrintable(recorded.bar()));
        QVERIFY(recorded.players.isEmpty()); // nothing is fetched by looking
        page.timeline().setPosition(consultMorning(1).addSecs(30));
        QVERIFY(recorded.players.isEmpty());
        QVERIFY(!page.showsRecording());
        page.play();
        QTRY_COMPARE(recorded.players.size(), 2); // both feeds of that moment, not the later one
        QTRY_VERIFY(page.showsRecording());
        QCOMPARE(page.recordings().feeds().size(), 2);
        for (FakeRecording* player : std::as_const(recorded.players)) {
            QVERIFY(player->seeks.first() >= 30'000 && player->seeks.first() < 35'000);
            QTRY_VERIFY(player->playing);
        }
        page.pause();
        QVERIFY(!recorded.players.first()->playing);
        page.timeline().setPosition(consultMorning(8).addSecs(10)); // click to seek: the other stretch is not here, and nothing plays
        QVERIFY(recorded.players.isEmpty());
        QVERIFY(!page.showsRecording());
        QVERIFY2(recorded.bar().contains(u"2 of 3"_s), qPrintable(recorded.bar()));
        in<QPushButton>(page, "playbackLoad")->click();
        QTRY_COMPARE(recorded.players.size(), 1);
        QTRY_VERIFY(page.showsRecording()); // its picture stands while it is paused
        QCOMPARE(recorded.players.first()->bytes, "officer 2");
        QVERIFY2(recorded.bar().contains(u"is on this computer"_s), qPrintable(recorded.bar()));
        QVERIFY(!in<QPushButton>(page, "playbackLoad")->isVisible());
    }

    void theChatMovesWithTheTimeAndLeadsToIt()
    {
        Recorded recorded;
        recorded.open();
        PlaybackPage& page = recorded.desk.page.playback();
        auto* chat = page.findChild<ChatPanel*>();
        QTRY_VERIFY(chat->text().contains(u"last words"_s)); // as it is opened: all of it
        page.timeline().setPosition(consultMorning(2));
        QVERIFY(chat->text().contains(u"first words"_s) && !chat->text().contains(u"last words"_s));
        page.timeline().setPosition(page.timeline().to());
        QVERIFY(chat->text().contains(u"last words"_s));
        Q_EMIT chat->timeChosen(consultMorning(1)); // the clock before a line was clicked
        QCOMPARE(page.timeline().position(), consultMorning(1));
    }

    void whatCannotBePlayedSaysWhy()
    {
        Recorded offline;
        offline.desk.port.blobs.clear();
        offline.open();
        PlaybackPage& page = offline.desk.page.playback();
        in<QPushButton>(page, "playbackLoad")->click();
        QTRY_VERIFY2(offline.bar().contains(u"cannot be reached"_s), qPrintable(offline.bar()));
        QVERIFY(in<QPushButton>(page, "playbackLoad")->isVisible()); // again

        Recorded absent;
        absent.open(false);
        QTRY_VERIFY2(absent.bar().contains(u"parts are missing"_s), qPrintable(absent.bar()));
        absent.desk.page.playback().timeline().setPosition(consultMorning(1).addSecs(30));
        absent.desk.page.playback().play();
        QVERIFY(!absent.desk.page.playback().showsRecording());
        absent.desk.page.playback().pause();

        Recorded broken;
        for (QByteArray& bytes : broken.desk.port.blobs)
            bytes = "broken";
        broken.open();
        broken.desk.page.playback().timeline().setPosition(consultMorning(1).addSecs(30));
        broken.desk.page.playback().play();
        QTRY_VERIFY2(broken.bar().contains(u"cannot be played"_s), qPrintable(broken.bar()));
        QVERIFY(!broken.desk.page.playback().showsRecording());
    }

    void stillsStandOnTheTimeLine()
    {
        Desk desk;
        const ConsultId id = desk.port.add(declarationSubject, { u"a"_s });
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(drawnPicture(u"a"_s).save(&buffer, "PNG"));
        desk.port.clock = consultMorning(2);
        static_cast<void>(desk.port.attach(id, ConsultEventKind::StillTaken, u"a.png"_s, u"image/png"_s, png, { { u"taken"_s, consultMorning(2).toString(Qt::ISODateWithMs) } }));
        desk.port.clock = consultMorning(4);
        desk.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        desk.page.show();
        desk.refresh();
        desk.page.open(id);
        QTRY_COMPARE(desk.page.playback().timeline().stillCount(), 1);
        QVERIFY(!in<QLabel>(desk.page, "playbackRecordingText")->isVisible()); // nothing was recorded
    }

    void anOfficerOrdersThatEverythingIsKept()
    {
        Recorded recorded;
        Desk office(ConsultSide::Office);
        const ConsultId id = office.port.add(declarationSubject, { u"a"_s });
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        office.page.show();
        office.refresh();
        office.page.open(id);
        QTRY_COMPARE(office.page.shown(), &office.page.playback());
        auto* hold = in<QPushButton>(office.page.playback(), "evidenceHold");
        hold->click();
        auto* dialog = office.page.window()->findChild<QInputDialog*>(u"holdDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"案号 12"_s);
        dialog->accept();
        QCOMPARE(office.room.now().hold, u"案号 12"_s);
        QVERIFY(in<QLabel>(office.page.playback(), "evidenceHolding")->text().contains(u"案号 12"_s));
        hold->click();
        QVERIFY(office.room.now().hold.isEmpty());
        recorded.open(); // the company sees it, and cannot
        QVERIFY(in<QPushButton>(recorded.desk.page.playback(), "evidenceHold")->isHidden());
    }
};

QTEST_MAIN(tst_ConsultPage)
#include "tst_consultpage.moc"
