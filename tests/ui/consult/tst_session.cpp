// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consultkit.h"
#include "tests/support/phonepicture.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/callstage.h"
#include "ui/consult/chatpanel.h"
#include "ui/consult/consentdialog.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/figurespanel.h"
#include "ui/consult/inspectionpanel.h"
#include "ui/consult/inspectionrecord.h"
#include "ui/consult/minutespanel.h"
#include "ui/consult/pagespanel.h"
#include "ui/consult/questionpanel.h"
#include "ui/consult/sessionview.h"
#include "ui/consult/stilldesk.h"
#include "ui/consult/stillpanel.h"
#include "ui/consult/stillview.h"
#include "ui/consult/waitingpage.h"
#include "ui/print/pdfdocument.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Tongguan;

// One side of a consultation about a declaration, live.
struct Side {
    explicit Side(ConsultSide side, const QString& inspection = {})
        : port(side == ConsultSide::Office ? u"li.na"_s : u"zhang.wei"_s, side), control(port, call), room(port)
    {
        id = port.add({ SubjectKind::Declaration, u"d1"_s, u"TG-0001"_s, u"报关单 TG-0001"_s, 0 }, { u"品名核对"_s, u"重量差异"_s }, {}, inspection);
        port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Arrived);
        port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        for (const auto& [user, who] : { std::pair { u"zhang.wei"_s, u"company"_s }, std::pair { u"li.na"_s, u"office"_s } })
            port.hear(id, {}, ConsultSide::Server, ConsultEventKind::Joined, { { u"user"_s, user }, { u"side"_s, who } });
        room.open(id);
        failed = std::make_unique<QSignalSpy>(&room, &ConsultRoom::failed);
    }
    [[nodiscard]] const Consultation& now() const { return room.now(); }

    FakeConsult port;
    FakeCall call;
    CallControl control;
    ConsultRoom room;
    ConsultId id;
    std::unique_ptr<QSignalSpy> failed;
};

class tst_Session : public QObject
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

    void whatIsSaidWithoutALineIsKeptAndSentLater()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        ChatPanel chat(one.room);
        one.port.setOnline(false);
        in<QLineEdit>(chat, "chatLine")->setText(u"  净重 3.5 有误  "_s);
        QTest::keyClick(in<QLineEdit>(chat, "chatLine"), Qt::Key_Return);
        QVERIFY2(chat.text().contains(u"净重 3.5 有误"_s), qPrintable(chat.text()));
        QVERIFY(chat.text().contains(u"not sent yet"_s));
        QCOMPARE(one.room.waiting(), 1);
        QVERIFY(in<QLabel>(chat, "chatWaiting")->text().contains(u"No line"_s));
        one.port.setOnline(true);
        QCOMPARE(one.room.waiting(), 0);
        QCOMPARE(chat.text().count(u"净重 3.5 有误"_s), 1); // not doubled
        QVERIFY(!chat.text().contains(u"not sent yet"_s));
        in<QLineEdit>(chat, "chatLine")->setText(u"   "_s);
        in<QPushButton>(chat, "chatSend")->click();
        QCOMPARE(one.port.said.size(), 1); // nothing is nothing
    }

    // What comes between asking for the log and getting it is in neither alone.
    void nothingIsLostWhileTheLogIsRead()
    {
        Side one(ConsultSide::Company);
        QVERIFY(!one.room.isLoaded());
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Chat, { { u"text"_s, u"early"_s } });
        QTRY_VERIFY(one.room.isLoaded());
        QCOMPARE(std::count_if(one.room.events().begin(), one.room.events().end(), [](const ConsultEvent& event) { return event.data[u"text"_s] == u"early"_s; }), 1);
    }

    void markupOfOthersIsText()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        ChatPanel chat(one.room);
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Chat, { { u"text"_s, u"<img src=x> a & b"_s } });
        QVERIFY(chat.text().contains(u"<img src=x> a & b"_s));
    }

    void aRefusedWordIsTakenBackAndSaid()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        one.room.say(ConsultEventKind::Answered, { { u"question"_s, u"nothing"_s }, { u"text"_s, u"x"_s } });
        QCOMPARE(one.failed->size(), 1);
        QVERIFY(one.now().questions.isEmpty());
    }

    void aQuestionIsTiedToTheFieldInHand()
    {
        Side one(ConsultSide::Office);
        QTRY_VERIFY(one.room.isLoaded());
        QuestionPanel panel(one.room);
        panel.setNaming([](const QString& field, int line) { return u"%1/%2"_s.arg(field).arg(line); });
        QSignalSpy jumps(&panel, &QuestionPanel::fieldChosen);
        panel.setField(FieldInHand { u"line.netWeight"_s, 3, u"净重"_s });
        in<QLineEdit>(panel, "questionLine")->setText(u"净重为何小于毛重一半?"_s);
        in<QPushButton>(panel, "questionAsk")->click();
        QCOMPARE(one.now().questions.size(), 1);
        QCOMPARE(one.now().questions.first().field, u"line.netWeight"_s);
        QCOMPARE(one.now().questions.first().line, 3);
        one.port.hear(one.id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Answered, { { u"question"_s, one.now().questions.first().id }, { u"text"_s, u"包装较重"_s } });
        auto* list = in<QTreeWidget>(panel, "questionList");
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(0).contains(u"line.netWeight/3"_s));
        QVERIFY(list->topLevelItem(0)->child(0)->text(0).contains(u"包装较重"_s));
        Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
        QCOMPARE(jumps.first().at(1).toInt(), 3);
    }

    void minutesAreConfirmedByBothSides()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        MinutesPanel panel(one.room);
        auto* text = in<QPlainTextEdit>(panel, "minutesText");
        in<QPushButton>(panel, "minutesDraft")->click();
        QVERIFY(text->toPlainText().contains(u"品名核对"_s));
        QVERIFY(!in<QPushButton>(panel, "minutesConfirm")->isEnabled());
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::MinutesProposed, { { u"text"_s, u"双方确认净重 3.5 千克"_s } });
        QCOMPARE(text->toPlainText(), u"双方确认净重 3.5 千克"_s);
        QVERIFY(in<QPushButton>(panel, "minutesConfirm")->isEnabled());
        text->appendPlainText(u"另"_s);
        QVERIFY(!in<QPushButton>(panel, "minutesConfirm")->isEnabled()); // that is another text
        text->setPlainText(u"双方确认净重 3.5 千克"_s);
        in<QPushButton>(panel, "minutesConfirm")->click();
        QVERIFY(one.now().minutes.isConfirmed());
        QVERIFY(text->isReadOnly());
    }

    void nothingIsRecordedUnlessAllAgree()
    {
        Side office(ConsultSide::Office);
        QTRY_VERIFY(office.room.isLoaded());
        SessionView view(office.room, office.control);
        auto* record = in<QAction>(view, "callRecord");
        record->trigger();
        QVERIFY(office.now().consentAsked && !office.now().recording);
        office.port.hear(office.id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::ConsentGiven);
        QTRY_VERIFY(office.now().recording);
        QVERIFY(in<QLabel>(view, "recordText")->text().contains(u"recorded"_s));
        in<QPushButton>(view, "recordStop")->click();
        QVERIFY(!office.now().recording);
        record->trigger();
        office.port.hear(office.id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::ConsentRefused);
        QVERIFY(!office.now().recording);
        QVERIFY(in<QLabel>(view, "recordText")->text().contains(u"did not agree"_s));
    }

    // Clocks of participants differ, and may be set: the server's time is shown, and that the sender's says something else.
    void theServersTimeIsShown()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        ChatPanel chat(one.room);
        ConsultEvent event = makeConsultEvent(ConsultEventKind::Chat, u"li.na"_s, ConsultSide::Office, one.port.clock.addSecs(-3 * 3600), { { u"text"_s, u"三小时"_s } });
        event.number = one.now().head + 1;
        event.taken = one.port.clock;
        Q_EMIT one.port.logged(one.id, { event });
        const QString clock = one.port.clock.toLocalTime().toString(u"HH:mm"_s), senders = event.made.toLocalTime().toString(u"HH:mm"_s);
        QTRY_VERIFY(chat.text().contains(u"三小时"_s));
        const QString line = chat.text().section(u"li.na"_s, -1);
        QVERIFY2(line.indexOf(clock) >= 0 && line.indexOf(clock) < line.indexOf(senders), qPrintable(line));
        event = makeConsultEvent(ConsultEventKind::Chat, u"li.na"_s, ConsultSide::Office, one.port.clock.addSecs(-20), { { u"text"_s, u"几秒"_s } });
        event.number = one.now().head + 1;
        event.taken = one.port.clock;
        Q_EMIT one.port.logged(one.id, { event });
        QTRY_VERIFY(chat.text().contains(u"几秒"_s));
        QVERIFY(!chat.text().section(u"li.na"_s, -1).contains(u"clock"_s));
    }

    void longMinutesAreNotCut()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        MinutesPanel panel(one.room);
        panel.show();
        auto* text = in<QPlainTextEdit>(panel, "minutesText");
        text->setPlainText(QString(4001, u'字'));
        QVERIFY(!in<QPushButton>(panel, "minutesPropose")->isEnabled());
        QVERIFY(in<QLabel>(panel, "minutesState")->text().contains(u"4001"_s));
        text->setPlainText(QString(4000, u'字'));
        in<QPushButton>(panel, "minutesPropose")->click();
        QCOMPARE(one.now().minutes.text.size(), 4000);
    }

    void aFileThatIsNotTakenIsNotOnItsWay()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        const BlobId blob = BlobId::create();
        Q_EMIT one.port.progressed({ blob, 10, 100, {} });
        QCOMPARE(one.room.sentOf(blob), 10);
        Q_EMIT one.port.progressed({ blob, 0, 100, u"blob.large"_s });
        QCOMPARE(one.room.sentOf(blob), -1);
        QCOMPARE(one.failed->last().first().value<Error>().code, u"blob.large"_s);
    }

    // That it is recorded, or not any more, is true once the server has said so.
    void recordingIsSaidByTheServerAlone()
    {
        Side office(ConsultSide::Office);
        QTRY_VERIFY(office.room.isLoaded());
        SessionView view(office.room, office.control);
        view.show();
        office.port.hear(office.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::RecordAsked);
        office.port.hear(office.id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::ConsentGiven);
        office.port.setOnline(false);
        office.room.say(ConsultEventKind::RecordStarted);
        QVERIFY(!office.now().recording);
        QVERIFY(!in<QPushButton>(view, "recordStop")->isVisible());
        office.port.setOnline(true);
        QTRY_VERIFY(office.now().recording);
        office.port.setOnline(false);
        in<QPushButton>(view, "recordStop")->click();
        QVERIFY(office.now().recording); // it still is
        QVERIFY(in<QLabel>(view, "recordText")->text().contains(u"recorded"_s));
        office.port.setOnline(true);
        QTRY_VERIFY(!office.now().recording);
    }

    // Who was invited by another company's officer is no party: what the server would refuse him is not offered.
    void aGuestIsOfferedWhatIsHis()
    {
        FakeConsult port(u"interpreter"_s, ConsultSide::Company);
        ConsultRoom room(port);
        const ConsultId id = port.add({ SubjectKind::Declaration, u"d1"_s, u"TG-0001"_s, {}, 0 }, {});
        port.tenantId = u"E2"_s;
        room.open(id);
        QTRY_VERIFY(room.isLoaded());
        QCOMPARE(room.side(), ConsultSide::Guest);
        WaitingPage page(room);
        page.show();
        for (const char* name : { "waitArrive", "waitCancel", "waitBegin", "waitInvite" })
            QVERIFY2(!in<QPushButton>(page, name)->isVisible(), name);
    }

    void theCompanyIsAskedAndItsAnswerKept()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.show();
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::RecordAsked);
        QTRY_VERIFY(view.findChild<ConsentDialog*>());
        auto* dialog = view.findChild<ConsentDialog*>();
        QTest::keyClick(dialog, Qt::Key_Return); // a chance Enter is no agreement
        QVERIFY(one.port.said.isEmpty());
        in<QPushButton>(*dialog, "consentAgree")->click();
        QCOMPARE(one.port.said.last().kind, ConsultEventKind::ConsentGiven);
        QVERIFY(one.now().consentMissing().isEmpty());
    }

    void aStillThatIsAskedForComesFromTheCamera()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        StillDesk desk(one.room, one.control);
        desk.setPlace(u"3号仓库"_s);
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::StillAsked, { { u"ask"_s, u"a1"_s }, { u"step"_s, u"name"_s } });
        QCOMPARE(desk.asks().size(), 1);
        desk.answer(desk.asks().first());
        QCOMPARE(one.call.stillAsks, QStringList { u"a1"_s });
        const QImage picture = drawnPicture(u"still"_s, { 1280, 720 });
        one.port.clock = QDateTime::currentDateTimeUtc().addSecs(86'400); // this computer is a day behind
        Q_EMIT one.call.stillTaken(u"a1"_s, picture, QDateTime::currentMSecsSinceEpoch() - 300'000);
        QVERIFY(desk.asks().isEmpty());
        const QList<ConsultFile> stills = desk.stills(u"name"_s);
        QCOMPARE(stills.size(), 1);
        const qint64 ago = stills.first().taken.secsTo(one.port.clock);
        QVERIFY2(ago >= 300 && ago < 600, qPrintable(QString::number(ago))); // by the server's clock, as all that is said
        QCOMPARE(stills.first().place[u"text"_s].toString(), u"3号仓库"_s);
        QCOMPARE(QImage::fromData(one.port.blobs.value(stills.first().blob)).size(), picture.size()); // full resolution
        StillView view(one.room, stills.first());
        QTRY_VERIFY(view.isProved());
        one.port.blobs[stills.first().blob].append('x');
        StillView other(one.room, stills.first());
        QTRY_VERIFY(in<QLabel>(other, "stillProof")->text().contains(u"not the one"_s));
        QVERIFY(!other.isProved());
    }

    // The question of a log that is read afterwards, or was answered at another computer, is none any more.
    void anAnsweredQuestionIsNotAskedAgain()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.show();
        const auto asked = [&] {
            const auto dialogs = view.findChildren<ConsentDialog*>();
            return std::any_of(dialogs.begin(), dialogs.end(), [](const ConsentDialog* dialog) { return dialog->isVisible(); });
        };
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::RecordAsked);
        one.port.hear(one.id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::ConsentRefused);
        QTest::qWait(50);
        QVERIFY(!asked());
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::RecordAsked);
        QTRY_VERIFY(asked());
        const qsizetype said = one.port.said.size();
        one.port.hear(one.id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::ConsentGiven);
        QVERIFY(!asked());
        QCOMPARE(one.port.said.size(), said); // closing it is no answer
    }

    // The log is faster than the picture: it is looked for again, though nothing more is said.
    void aStillThatIsOnItsWayIsShownWhenItIsThere()
    {
        Side one(ConsultSide::Office);
        QTRY_VERIFY(one.room.isLoaded());
        StillDesk desk(one.room, one.control);
        StillPanel panel(one.room, one.control, desk);
        panel.resize(400, 300);
        panel.show();
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QByteArray bytes = stillBytes(picture);
        const BlobId blob = BlobId::create();
        one.port.hear(one.id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::StillTaken,
            { { u"blob"_s, blob.toString() }, { u"name"_s, u"s.png"_s }, { u"type"_s, u"image/png"_s }, { u"size"_s, bytes.size() }, { u"sha256"_s, u"00"_s }, { u"taken"_s, u"2026-11-23T01:00:00.000Z"_s } });
        auto* list = in<QListWidget>(panel, "stillList");
        QCOMPARE(list->count(), 1);
        const auto isRed = [&] { return list->item(0)->icon().pixmap(128, 96).toImage().pixelColor(64, 48) == QColor(Qt::red); };
        QTest::qWait(50);
        QVERIFY(!isRed());
        one.port.blobs.insert(blob, bytes);
        QTRY_VERIFY_WITH_TIMEOUT(isRed(), 15'000);
    }

    void aStillThatFailsIsToldToWhoAsked()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        StillDesk desk(one.room, one.control);
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::StillAsked, { { u"ask"_s, u"a1"_s } });
        desk.answer(desk.asks().first());
        Q_EMIT one.call.stillFailed(u"a1"_s, { ErrorKind::Offline, u"call.still"_s, {}, {} });
        QCOMPARE(one.port.said.last().kind, ConsultEventKind::StillFailed);
        QVERIFY(desk.asks().isEmpty());
        QCOMPARE(one.failed->size(), 1);
    }

    // Whatever tab the company looks at; and the step that it is for is there when one goes to the checklist.
    void whatIsAskedForIsSeenInEveryTab()
    {
        Side one(ConsultSide::Company, u"import-joint"_s);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.resize(900, 600);
        view.show();
        view.tabs().setCurrentWidget(in<QWidget>(view, "chat"));
        auto* bar = in<QFrame>(view, "stillAsk");
        QVERIFY(!bar->isVisible());
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::StillAsked, { { u"ask"_s, u"a1"_s }, { u"step"_s, u"weight"_s } });
        QVERIFY(bar->isVisible());
        QVERIFY(in<QLabel>(*bar, "stillAskText")->text().contains(stepTitle(u"weight"_s)));
        QVERIFY(!in<QPushButton>(*bar, "stillGive")->isEnabled()); // not in the call
        auto* panel = view.findChild<InspectionPanel*>();
        QCOMPARE(panel->currentStep(), u"weight"_s);
        in<QPushButton>(*bar, "stillCannot")->click();
        QCOMPARE(one.port.said.last().kind, ConsultEventKind::StillFailed);
        QVERIFY(!bar->isVisible());
        // What is being written of another step is not taken away from it.
        in<QLineEdit>(*panel, "inspectionNote")->setText(u"毛重"_s);
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::StillAsked, { { u"ask"_s, u"a2"_s }, { u"step"_s, u"count"_s } });
        QCOMPARE(panel->currentStep(), u"weight"_s);
        in<QLineEdit>(*panel, "inspectionNote")->clear();
        in<QPushButton>(*bar, "stillCannot")->click();
        // The checklist's own button answers what was asked for at its step.
        one.control.join();
        Q_EMIT one.call.joined();
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::StillAsked, { { u"ask"_s, u"a3"_s }, { u"step"_s, u"weight"_s } });
        QVERIFY(bar->isVisible());
        in<QPushButton>(*panel, "inspectionTake")->click();
        QCOMPARE(one.call.stillAsks, QStringList { u"a3"_s });
        Q_EMIT one.call.stillTaken(u"a3"_s, drawnPicture(u"still"_s), consultMorning(5).toMSecsSinceEpoch());
        QCOMPARE(one.port.said.last().data[u"ask"_s].toString(), u"a3"_s);
        QVERIFY(!bar->isVisible());
    }

    void theOfficerIsNotAskedForStills()
    {
        Side one(ConsultSide::Office);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.show();
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::StillAsked, { { u"ask"_s, u"a1"_s } });
        QVERIFY(!in<QFrame>(view, "stillAsk")->isVisible());
    }

    // Whoever sends no picture is there all the same; who was called and does not come is named, too.
    void whoIsThereIsSaid()
    {
        Side one(ConsultSide::Office);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        auto* people = in<QLabel>(view, "sessionPeople");
        QVERIFY2(people->text().contains(u"zhang.wei, li.na"_s), qPrintable(people->text()));
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Invited, { { u"user"_s, u"sun"_s }, { u"role"_s, u"interpreter"_s }, { u"side"_s, u"guest"_s } });
        QVERIFY(people->text().contains(u"sun (invited)"_s));
        one.port.hear(one.id, {}, ConsultSide::Server, ConsultEventKind::Missed, { { u"user"_s, u"sun"_s } });
        QVERIFY(people->text().contains(u"sun (did not answer)"_s));
        one.port.hear(one.id, {}, ConsultSide::Server, ConsultEventKind::Joined, { { u"user"_s, u"sun"_s }, { u"side"_s, u"guest"_s } });
        QVERIFY(people->text().contains(u"li.na, sun"_s) && !people->text().contains(u'('));
        QVERIFY(people->toolTip().contains(u"sun (Interpreter, in the call)"_s));
        one.port.hear(one.id, {}, ConsultSide::Server, ConsultEventKind::Left, { { u"user"_s, u"zhang.wei"_s } });
        QVERIFY(!people->text().contains(u"zhang.wei"_s));
    }

    void theCompanyHasNoButtonThatRecords()
    {
        for (const ConsultSide side : { ConsultSide::Company, ConsultSide::Office }) {
            Side one(side);
            QTRY_VERIFY(one.room.isLoaded());
            SessionView view(one.room, one.control);
            view.show();
            QCOMPARE(in<QToolButton>(view, "callRecordButton")->isVisible(), side == ConsultSide::Office);
        }
    }

    void tabsCountWhatWasNotSeen()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.show();
        const auto name = [&](const char* tab) { return view.tabs().tabText(view.tabs().indexOf(in<QWidget>(view, tab))); };
        const auto hear = [&](ConsultEventKind kind, const QJsonObject& data, const QString& who = u"li.na"_s) {
            one.port.hear(one.id, who, who == u"li.na" ? ConsultSide::Office : ConsultSide::Company, kind, data);
        };
        view.tabs().setCurrentWidget(in<QWidget>(view, "chat"));
        hear(ConsultEventKind::Chat, { { u"text"_s, u"您好"_s } });
        QCOMPARE(name("chat"), u"Chat"_s); // it is looked at
        view.tabs().setCurrentWidget(in<QWidget>(view, "minutes"));
        hear(ConsultEventKind::Chat, { { u"text"_s, u"请看"_s } });
        hear(ConsultEventKind::Chat, { { u"text"_s, u"合同"_s } });
        hear(ConsultEventKind::Chat, { { u"text"_s, u"own"_s } }, u"zhang.wei"_s);
        QCOMPARE(name("chat"), u"Chat (2)"_s);
        hear(ConsultEventKind::MinutesProposed, { { u"text"_s, u"m"_s } });
        QCOMPARE(name("minutes"), u"Minutes"_s);
        hear(ConsultEventKind::Asked, { { u"question"_s, u"q1"_s }, { u"text"_s, u"?"_s } });
        QCOMPARE(name("questions"), u"Questions (1)"_s);
        view.tabs().setCurrentWidget(in<QWidget>(view, "chat"));
        QCOMPARE(name("chat"), u"Chat"_s);
        view.hide();
        hear(ConsultEventKind::Chat, { { u"text"_s, u"还在吗"_s } });
        QCOMPARE(name("chat"), u"Chat (1)"_s);
        view.show();
        QCOMPARE(name("chat"), u"Chat"_s);
    }

    void aPicturesFileSaysItsTimeAndPlace()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        StillDesk desk(one.room, one.control);
        const QTemporaryDir folder;
        QVERIFY(writeConsultFile(folder.filePath(u"IMG_1.jpg"_s), PhonePicture(QDataStream::BigEndian).whole()));
        const auto file = readToShare(folder.filePath(u"IMG_1.jpg"_s));
        QVERIFY(file);
        desk.add(*file);
        const QList<ConsultFile> stills = desk.stills();
        QCOMPARE(stills.size(), 1);
        QCOMPARE(stills.first().taken, QDateTime(QDate(2026, 11, 20), QTime(6, 5, 9, 250), Qt::UTC));
        QCOMPARE(placeText(stills.first().place), u"23.02510, 113.75000"_s);
        desk.setPlace(u"3号仓库"_s); // what somebody writes goes before
        desk.add(*file);
        QCOMPARE(placeText(desk.stills().last().place), u"3号仓库"_s);
    }

    void pagesOfARealDocumentTurnTogether()
    {
        QByteArray bytes;
        {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.drawRect(100, 100, 1000, 1000);
            writer.newPage();
            painter.drawRect(100, 100, 2000, 1000);
            writer.newPage();
            painter.drawRect(100, 100, 3000, 1000);
        }
        if (!PdfDocument::open(bytes))
            QSKIP("built without Poppler");
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        PagesPanel panel(one.room);
        panel.resize(600, 500);
        panel.show();
        (void)one.port.attach(one.id, ConsultEventKind::FileShared, u"invoice.pdf"_s, u"application/pdf"_s, bytes, {});
        const QString blob = one.now().files.first().blob.toString();
        const auto turned = [&] { return std::count_if(one.port.said.begin(), one.port.said.end(), [](const ConsultEvent& event) { return event.kind == ConsultEventKind::PageTurned; }); };
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::PageTurned, { { u"file"_s, blob }, { u"page"_s, 2 } });
        QTRY_COMPARE(panel.page(), 1);
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::PageTurned, { { u"file"_s, blob }, { u"page"_s, 3 } });
        QTRY_COMPARE(panel.page(), 2);
        QTest::qWait(400); // who follows tells nobody
        QCOMPARE(turned(), 0);
        in<QPushButton>(panel, "pagesBefore")->click();
        QTRY_COMPARE(turned(), 1);
        QCOMPARE(one.port.said.last().data[u"page"_s].toInt(), 2);
        in<QCheckBox>(panel, "pagesTogether")->setChecked(false);
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::PageTurned, { { u"file"_s, blob }, { u"page"_s, 1 } });
        QTest::qWait(50);
        QCOMPARE(panel.page(), 1);
    }

    void pagesTurnTogether()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        PagesPanel panel(one.room);
        (void)one.port.attach(one.id, ConsultEventKind::FileShared, u"invoice.pdf"_s, u"application/pdf"_s, "not a pdf", {});
        const QString blob = one.now().files.first().blob.toString();
        one.port.hear(one.id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::PageTurned, { { u"file"_s, blob }, { u"page"_s, 2 } });
        QCOMPARE(panel.shown(), blob);
        QTRY_VERIFY(in<QLabel>(panel, "pagesWords")->text().contains(u"PDF"_s)); // damaged: said, nothing breaks
    }

    void anInspectionGoesStepByStepAlsoWithoutALine()
    {
        Side one(ConsultSide::Company, u"import-joint"_s);
        QTRY_VERIFY(one.room.isLoaded());
        StillDesk desk(one.room, one.control);
        InspectionPanel panel(one.room, one.control, desk);
        QCOMPARE(panel.currentStep(), u"place"_s);
        one.port.setOnline(false);
        desk.add({ u"phone.jpg"_s, u"image/jpeg"_s, "jpeg", consultMorning() }, u"place"_s);
        QVERIFY(!in<QPushButton>(panel, "inspectionDiffers")->isEnabled()); // it has to say how
        in<QPushButton>(panel, "inspectionGood")->click();
        QCOMPARE(panel.currentStep(), u"container"_s);
        in<QLineEdit>(panel, "inspectionNote")->setText(u"封志号不符"_s);
        in<QPushButton>(panel, "inspectionDiffers")->click();
        QCOMPARE(one.room.waiting(), 3);
        QCOMPARE(one.now().steps.value(u"container"_s), u"differs"_s);
        one.port.setOnline(true);
        QCOMPARE(one.room.waiting(), 0);
        QCOMPARE(one.port.kept.value(one.id).state.steps.size(), 2);
        QCOMPARE(desk.stills(u"place"_s).size(), 1);
    }

    // An officer begins what his client knows from the list only: the log, and the plan in it, come later.
    void aPlanThatComesLaterIsShown()
    {
        Side one(ConsultSide::Office, u"import-joint"_s);
        const QList<ConsultEvent> log = std::exchange(one.port.kept[one.id].events, {});
        ConsultRoom late(one.port);
        late.open(one.id);
        QTRY_VERIFY(late.isLoaded());
        StillDesk desk(late, one.control);
        InspectionPanel panel(late, one.control, desk);
        QVERIFY(panel.currentStep().isEmpty());
        QVERIFY(!in<QPushButton>(panel, "inspectionGood")->isEnabled());
        Q_EMIT one.port.logged(one.id, log);
        QCOMPARE(panel.currentStep(), u"place"_s);
        QVERIFY(in<QPushButton>(panel, "inspectionGood")->isEnabled());
    }

    void theRecordWantsNameQuantityAndWeight()
    {
        Side one(ConsultSide::Office, u"import-joint"_s);
        QTRY_VERIFY(one.room.isLoaded());
        InspectionRecord form(one.room);
        form.setDeclared({ { 1, u"不锈钢螺钉"_s, u"1000"_s, u"千克"_s, u"1000"_s } });
        auto* goods = in<QTableWidget>(form, "recordGoods");
        QCOMPARE(goods->rowCount(), 1);
        QVERIFY(!form.problem().isEmpty());
        QApplication::clipboard()->setText(u"不锈钢螺钉\t1000\t998.5"_s);
        goods->setCurrentCell(0, 2);
        goods->item(0, 2)->setText(u"不锈钢螺钉"_s);
        goods->item(0, 4)->setText(u"many"_s);
        goods->item(0, 7)->setText(u"998.5"_s);
        QVERIFY(form.problem().contains(u"Recognised qty"_s));
        goods->item(0, 4)->setText(u"1000"_s);
        in<QComboBox>(form, "recordCustoms")->setCurrentIndex(1);
        QVERIFY(!in<QPushButton>(form, "recordKeep")->isEnabled()); // quarantine is missing
        in<QComboBox>(form, "recordQuarantine")->setCurrentIndex(1);
        QVERIFY2(form.problem().isEmpty(), qPrintable(form.problem()));
        in<QPushButton>(form, "recordKeep")->click();
        QCOMPARE(one.now().record[u"goods"_s][0][u"recognisedWeight"_s].toString(), u"998.5"_s);
        QVERIFY(!in<QPushButton>(form, "recordKeep")->isEnabled()); // kept
    }

    void aCallIsSteeredByKeysAndItsLineSaid()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.resize(1000, 600);
        view.show();
        auto* line = in<QLabel>(view, "lineText");
        QVERIFY(line->text().contains(u"Not in the call"_s));
        QVERIFY(in<QPushButton>(view, "callJoin")->isVisible());
        one.control.join();
        Q_EMIT one.call.joined();
        Q_EMIT one.port.feedsChanged({ fakeFeed(u"1"_s, u"li.na"_s) });
        in<QAction>(view, "callMicrophone")->trigger();
        QVERIFY(one.call.heard.contains(u"microphone off"_s));
        in<QAction>(view, "callScreen")->trigger();
        QVERIFY(one.call.heard.contains(u"share scr0"_s));
        in<QAction>(view, "callHand")->trigger();
        QVERIFY(one.now().participant(u"zhang.wei"_s)->handUp);
        QVERIFY(!in<QAction>(view, "callPoint")->isEnabled());
        view.setField(FieldInHand { u"grossWeight"_s, 0, u"毛重"_s });
        in<QAction>(view, "callPoint")->trigger();
        QCOMPARE(one.port.said.last().data[u"field"_s].toString(), u"grossWeight"_s);
        Q_EMIT one.call.feedLost(u"1"_s);
        QVERIFY(line->text().contains(u"No pictures arrive"_s));
        Q_EMIT one.call.reconnecting();
        QVERIFY(line->text().contains(u"Reconnecting"_s));
        Q_EMIT one.call.failed({ ErrorKind::Offline, u"call.unavailable"_s, {}, {} });
        QVERIFY(line->text().contains(u"broken off"_s));
        QVERIFY(in<QPushButton>(view, "callJoin")->isVisible());
        QSet<QString> keys;
        for (const QAction* action : view.actions()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->objectName()));
            keys.insert(action->shortcut().toString());
        }
        QVERIFY(keys.size() >= 8);
    }

    void aPictureThatWaitsForOthersIsSaidToStandStill()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.resize(1000, 640);
        view.show();
        one.control.join();
        Q_EMIT one.call.joined();
        one.call.pictures = { { u"1"_s, drawnPicture(u"li.na"_s) }, { u"2"_s, drawnPicture(u"wang.fang"_s) } };
        Q_EMIT one.port.feedsChanged({ fakeFeed(u"1"_s, u"li.na"_s), fakeFeed(u"2"_s, u"wang.fang"_s) });
        FeedFigures live, still;
        live.feed = u"1"_s;
        still.feed = u"2"_s;
        still.isWaiting = true;
        one.call.figureList = { live, still };
        auto* stage = in<CallStage>(view, "callStage");
        QTRY_VERIFY(stage->pane(u"2"_s)->facts().note.contains(u"still picture"_s));
        QVERIFY(stage->pane(u"1"_s)->facts().note.isEmpty());
        view.grab();
        one.call.figureList = { live };
        QTRY_VERIFY(stage->pane(u"2"_s)->facts().note.isEmpty());
    }

    void withoutEngineAndDevicesEverythingElseWorks()
    {
        Side one(ConsultSide::Company);
        one.call.missingParts = { u"webrtcbin"_s, u"openh264enc"_s };
        one.call.deviceList.clear();
        QTRY_VERIFY(one.room.isLoaded());
        SessionView view(one.room, one.control);
        view.resize(900, 600);
        view.show();
        QVERIFY(!in<QPushButton>(view, "callJoin")->isVisible());
        view.grab();
        for (int tab = 0; tab < view.tabs().count(); ++tab) {
            view.tabs().setCurrentIndex(tab);
            view.grab();
        }
        in<QAction>(view, "callScreen")->trigger();
        one.room.say(ConsultEventKind::Chat, { { u"text"_s, u"ok"_s } });
        QCOMPARE(one.port.said.last().kind, ConsultEventKind::Chat);
        view.resize(320, 700); // as in a dock
        view.grab();
    }

    void figuresAreShownAndCopied()
    {
        Side one(ConsultSide::Company);
        QTRY_VERIFY(one.room.isLoaded());
        FiguresPanel panel(one.control);
        one.control.join();
        Q_EMIT one.call.joined();
        FeedFigures in1;
        in1.feed = u"1"_s;
        in1.width = 640;
        in1.height = 480;
        in1.framesPerSecond = 24.6;
        in1.lossShare = 0.031;
        in1.bitsPerSecond = 812'000;
        in1.roundTripMilliseconds = 41;
        one.call.figureList = { FeedFigures(), in1 };
        panel.refresh();
        auto* table = in<QTableWidget>(panel, "figuresTable");
        QCOMPARE(table->columnCount(), 2);
        in<QPushButton>(panel, "figuresCopy")->click();
        const QString copied = QApplication::clipboard()->text();
        for (const QString& part : { u"640 × 480"_s, u"24.6"_s, u"3.1 %"_s, u"812 kbit/s"_s, u"41 ms"_s })
            QVERIFY2(copied.contains(part), qPrintable(copied));
    }
};

QTEST_MAIN(tst_Session)
#include "tst_session.moc"
