// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/attention.h"
#include "app/desk/consultflow.h"
#include "app/desk/consultproof.h"
#include "models/consult/evidencearchive.h"
#include "models/dictionary/documenttype.h"
#include "models/reference/codetable.h"
#include "models/security/packsigner.h"
#include "tests/support/consultkit.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/consultnotes.h"
#include "ui/consult/consultpage.h"
#include "ui/consult/fieldglow.h"
#include "ui/consult/inspectionrecord.h"
#include "ui/consult/ringbar.h"
#include "ui/consult/sessionview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/settingsport.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;

namespace {

class FlowSettings final : public SettingsPort {
public:
    [[nodiscard]] QByteArray value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QByteArray& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QByteArray> m_values;
};

// A window with declarations beside which one consults.
struct Office {
    explicit Office(ConsultSide side = ConsultSide::Company)
        : port(side == ConsultSide::Office ? u"li.na"_s : u"zhang.wei"_s, side), window(settings)
    {
        auto owned = std::make_unique<FakeCall>();
        call = owned.get();
        flow = std::make_unique<ConsultFlow>(port, std::move(owned), settings, window);
        form = new QLineEdit;
        window.addWorkspace({ u"home"_s, u"home"_s, u"H"_s, u"Home"_s, new QWidget });
        window.addWorkspace({ u"declarations"_s, u"declarations"_s, u"D"_s, u"Declarations"_s, form });
        window.addWorkspace({ .key = u"consultation"_s, .iconName = u"call"_s, .shortName = u"C"_s, .title = u"Consultation"_s, .make = [this] { return flow->makePage(); } });
        dictionary = std::move(*Dictionary::load());
        document = Document(dictionary->declaration());
        (void)document.setValue(document.type().keyPath(document.type().summary.value(u"number"_s)), u"TG-0001"_s);
        flow->addDesk({ .workspace = u"declarations"_s, .kind = SubjectKind::Declaration, .id = [this] { return id; }, .document = [this] { return &document; },
            .jump =
                [this](const QString& place) {
                    jumps.append(place);
                    form->setFocus();
                },
            .open = [this](DocumentId other, const QString& enterprise) { opened.append({ other, enterprise }); }, .find = {},
            .tell = [this](DocumentId of, const QString& text) { told.append({ of, text }); } });
        window.resize(1366, 740);
        window.show();
    }
    ConsultId begin()
    {
        const ConsultId one = port.add({ SubjectKind::Declaration, id.toString(), u"TG-0001"_s, u"TG-0001"_s, 0 }, { u"a"_s });
        port.hear(one, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        return one;
    }
    [[nodiscard]] ConsultPage* page() const { return window.findChild<ConsultPage*>(); }
    [[nodiscard]] QDockWidget* pane() const { return window.findChild<QDockWidget*>(u"consultPane"_s); }

    FakeConsult port;
    FlowSettings settings;
    MainWindow window;
    FakeCall* call = nullptr;
    std::unique_ptr<Dictionary> dictionary;
    Document document;
    DocumentId id = DocumentId::create();
    QStringList jumps;
    QList<std::pair<DocumentId, QString>> opened, told;
    QLineEdit* form;
    std::unique_ptr<ConsultFlow> flow;
};

} // namespace

class tst_ConsultFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // He has answered at another computer: this one is quiet, and says where.
    void ringsNoMoreWhenItWasAnsweredElsewhere()
    {
        Office office;
        const ConsultId id = office.begin();
        const auto text = [&](const QString& part) {
            const QList<QLabel*> labels = office.window.notices().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(part); });
        };
        auto* bar = office.window.findChild<RingBar*>();
        const ConsultSummary summary = summaryOf(office.port.kept.value(id).state);
        Q_EMIT office.port.rung(summary);
        QVERIFY(!bar->isHidden());
        Q_EMIT office.port.answered(ConsultId::create(), ConsultEventKind::Accepted, office.port.user(), u"前台电脑"_s); // another call
        QVERIFY(!bar->isHidden());
        Q_EMIT office.port.answered(id, ConsultEventKind::Accepted, office.port.user(), u"前台电脑"_s);
        QVERIFY(bar->isHidden() && bar->ringing().isNull());
        QTRY_VERIFY(text(u"前台电脑"_s));
        Q_EMIT office.port.rung(summary);
        QVERIFY(!bar->isHidden());
        Q_EMIT office.port.answered(id, ConsultEventKind::Removed, u"li.na"_s, {});
        QVERIFY(bar->isHidden());
        QVERIFY(office.port.said.isEmpty()); // nothing was answered here
    }

    // Who was away too long is told, wherever he is, once; and queues again with one click.
    void aLostPlaceIsTold()
    {
        Office office;
        const ConsultId id = office.port.add({ SubjectKind::Declaration, office.id.toString(), u"TG-0001"_s, u"TG-0001"_s, 0 }, { u"a"_s });
        office.port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Arrived);
        office.port.hear(id, {}, ConsultSide::Server, ConsultEventKind::Departed, { { u"reason"_s, u"away"_s } });
        const auto again = [&] {
            const QList<QAbstractButton*> buttons = office.window.notices().findChildren<QAbstractButton*>();
            return std::count_if(buttons.begin(), buttons.end(), [](const QAbstractButton* one) { return one->text() == u"Queue again"; });
        };
        QTRY_COMPARE(again(), 1);
        Q_EMIT office.port.changed();
        QTest::qWait(50);
        QCOMPARE(again(), 1);
        for (QAbstractButton* button : office.window.notices().findChildren<QAbstractButton*>()) {
            if (button->text() == u"Queue again")
                button->click();
        }
        QTRY_VERIFY(!office.port.said.isEmpty());
        QCOMPARE(office.port.said.last().kind, ConsultEventKind::Arrived);
        QCOMPARE(office.port.kept.value(id).state.state, ConsultState::Waiting);
    }

    // What was written offline in one, and is refused while another is open, does not vanish without a word.
    void whatIsRefusedElsewhereIsTold()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId first = office.begin(), second = office.begin();
        office.page()->open(first);
        const auto text = [&] {
            const QList<QLabel*> labels = office.window.notices().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->text().contains(u"另一场"_s); });
        };
        QVERIFY(!text());
        const ConsultEvent event = makeConsultEvent(ConsultEventKind::Chat, u"zhang.wei"_s, ConsultSide::Company, consultMorning(), { { u"text"_s, u"另一场的话"_s } });
        Q_EMIT office.port.refused(second, event, { ErrorKind::Refused, u"consult.state"_s, {}, {} });
        QTRY_VERIFY(text());
    }

    // The officer's record of an inspection begins with what was declared, once its declaration is open beside it.
    void theRecordBeginsWithWhatWasDeclared()
    {
        Office office(ConsultSide::Office);
        office.flow->setUnitNames({ { u"035"_s, u"千克"_s } });
        for (const auto& [place, text] : { std::pair { u"line[1].goodsName"_s, u"轴承"_s }, { u"line[1].quantity"_s, u"1000"_s }, { u"line[1].unit"_s, u"035"_s }, { u"line[1].firstUnit"_s, u"035"_s },
                 { u"line[1].firstQuantity"_s, u"998.5"_s }, { u"line[2].goodsName"_s, u"螺钉"_s } })
            QVERIFY(office.document.setValue(place, text).has_value());
        const ConsultId one = office.port.add({ SubjectKind::Inspection, office.id.toString(), u"TG-0001"_s, u"TG-0001"_s, 0 }, { u"a"_s }, {}, u"import-joint"_s);
        office.port.hear(one, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        office.flow->open(one);
        QTRY_COMPARE(office.page()->session().record().record()[u"goods"_s].toArray().size(), 0);
        office.window.showWorkspace(u"declarations"_s);
        QTRY_COMPARE(office.page()->session().record().record()[u"goods"_s].toArray().size(), 2);
        const QJsonObject first = office.page()->session().record().record()[u"goods"_s][0].toObject();
        QCOMPARE(first[u"declaredName"_s].toString(), u"轴承"_s);
        QCOMPARE(first[u"declaredWeight"_s].toString(), u"998.5"_s);
        QCOMPARE(first[u"unit"_s].toString(), u"千克"_s);
    }

    void theSessionStandsBesideTheDocument()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        QVERIFY(office.page());
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        QVERIFY(!office.pane() || !office.pane()->isVisible());
        office.window.showWorkspace(u"declarations"_s);
        QTRY_VERIFY(office.pane() && office.pane()->isVisible());
        QVERIFY(office.pane()->isAncestorOf(&office.page()->session()));
        office.window.showWorkspace(u"home"_s); // no document there
        QVERIFY(!office.pane()->isVisible());
        QVERIFY(office.page()->isAncestorOf(&office.page()->session()));
        office.window.showWorkspace(u"declarations"_s);
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        QVERIFY(!office.pane()->isVisible());
    }

    void aFieldThatIsPointedAtLightsUp()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        office.window.showWorkspace(u"declarations"_s);
        office.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&office.window));
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, { { u"field"_s, u"line.quantity"_s }, { u"line"_s, 3 } });
        QVERIFY(office.document.type().find(u"line.quantity"_s));
        QCOMPARE(office.jumps, QStringList { u"line[3].quantity"_s });
        QTRY_VERIFY(office.form->findChild<FieldGlow*>());
        const qsizetype before = office.jumps.size();
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, { { u"field"_s, u"nothing.known"_s } });
        QCOMPARE(office.jumps.size(), before);
        office.port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Pointed, { { u"field"_s, u"line.quantity"_s }, { u"line"_s, 1 } });
        QCOMPARE(office.jumps.size(), before); // one's own
        office.port.late = 61;
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, { { u"field"_s, u"line.quantity"_s }, { u"line"_s, 1 } });
        QCOMPARE(office.jumps.size(), before); // it came when nobody looked there any more
        office.port.late = 59;
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, { { u"field"_s, u"line.quantity"_s }, { u"line"_s, 1 } });
        QCOMPARE(office.jumps.size(), before + 1);
    }

    // Each place of a document goes to the other side and comes back as the same place: of the head, of a line, below a line.
    void placesGoThereAndBack()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        office.window.showWorkspace(u"declarations"_s);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(office.document.setValue(u"line[%1].goodsName"_s.arg(i + 1), u"a"_s));
        }
        QStringList places { u"contractNo"_s, u"line[2].goodsName"_s };
        for (const Group& group : office.document.type().root.groups[office.document.type().root.groupIndexOf(u"line")].groups) { // one below a line
            const QString nested = u"line[2].%1[1].%2"_s.arg(group.key, group.elements.first().key);
            if (office.document.setValue(nested, u"1"_s)) {
                places.append(nested);
                break;
            }
        }
        QCOMPARE(places.size(), 3);
        for (const QString& text : std::as_const(places)) {
            const auto place = office.document.place(text);
            QVERIFY2(place, qPrintable(text));
            office.flow->enterPlace(*place);
            auto* point = office.page()->session().findChild<QAction*>(u"callPoint"_s);
            QVERIFY2(point->isEnabled(), qPrintable(text));
            point->trigger();
            const ConsultEvent said = office.port.said.last();
            QCOMPARE(said.kind, ConsultEventKind::Pointed);
            office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, said.data); // he points at the same
            QCOMPARE(office.jumps.last(), text);
        }
    }

    void aFieldOfADocumentOutOfSightIsOffered()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const DocumentId about = office.id;
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        office.id = DocumentId::create(); // another one is open
        office.window.showWorkspace(u"declarations"_s);
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, { { u"field"_s, u"line.quantity"_s }, { u"line"_s, 1 } });
        QVERIFY(office.jumps.isEmpty());
        QVERIFY2(office.window.notices().text().contains(u"li.na"_s), qPrintable(office.window.notices().text()));
        auto* show = office.window.notices().findChild<QPushButton*>(u"noticeAction"_s);
        QVERIFY(show);
        show->click();
        QCOMPARE(office.opened.size(), 1);
        QCOMPARE(office.opened.first().first, about);
        QCOMPARE(office.opened.first().second, u"E1"_s); // an officer has it from the server by its company
        QVERIFY(office.jumps.isEmpty());
        office.id = about; // it is open now
        office.flow->documentShown();
        QTRY_VERIFY(!office.jumps.isEmpty());
        QCOMPARE(office.jumps.last(), u"line[1].quantity"_s);
    }

    void theHeadSaysThatThereAreMinutes()
    {
        Office office;
        const ConsultId id = office.begin();
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::MinutesProposed, { { u"text"_s, u"agreed"_s } });
        office.port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::MinutesConfirmed, { { u"proposal"_s, office.port.kept.value(id).state.minutes.proposal } });
        office.window.showWorkspace(u"declarations"_s);
        QTRY_VERIFY(!office.told.isEmpty());
        QCOMPARE(office.told.last().first, office.id);
        QVERIFY2(office.told.last().second.contains(u"minutes confirmed"_s), qPrintable(office.told.last().second));
    }

    void theKeysOfACallWorkInEveryWorkspace()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        Q_EMIT office.page()->joinRequested();
        QTRY_VERIFY(office.call->heard.contains(u"join"_s));
        office.window.showWorkspace(u"home"_s);
        office.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&office.window));
        QTest::keyClick(&office.window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(office.call->heard.last(), u"microphone off"_s);
        QTest::keyClick(&office.window, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(office.call->heard.last(), u"camera off"_s);
        QTest::keyClick(&office.window, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(office.call->heard.last(), u"share scr0"_s);
        QTest::keyClick(&office.window, Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(office.port.said.last().kind, ConsultEventKind::Hand);
        QTest::keyClick(&office.window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(office.call->heard.last(), u"leave"_s);
    }

    void sizesAreRemembered()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        office.page()->open(office.begin());
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        office.window.showWorkspace(u"declarations"_s);
        QTRY_VERIFY(office.pane() && office.pane()->isVisible());
        office.window.resizeDocks({ office.pane() }, { 520 }, Qt::Horizontal);
        office.window.layout()->activate();
        QTRY_COMPARE(office.pane()->width(), 520);
        office.window.showWorkspace(u"home"_s);
        QCOMPARE(office.settings.value(u"consult/pane"_s), "520");
        office.window.showWorkspace(u"declarations"_s);
        QTRY_COMPARE(office.pane()->width(), 520);
    }

    void aPaneThatWasClosedStaysClosed()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        office.window.showWorkspace(u"declarations"_s);
        QTRY_VERIFY(office.pane() && office.pane()->isVisible());
        office.pane()->close();
        QTRY_VERIFY(office.page()->isAncestorOf(&office.page()->session()));
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Chat, { { u"text"_s, u"a"_s } }); // something happens there
        QVERIFY(!office.pane()->isVisible());
        office.window.showWorkspace(u"consultation"_s);
        office.page()->session().findChild<QAction*>(u"callDocument"_s)->trigger(); // it is wanted there again
        QTRY_VERIFY(office.pane()->isVisible());
        QVERIFY(office.pane()->isAncestorOf(&office.page()->session()));
    }

    void ringingOutOfSightAsksForAttention()
    {
        Office office;
        Attention attention(office.window);
        office.window.showMinimized();
        QTRY_VERIFY(office.window.isMinimized());
        attention.ask(u"li.na calls"_s, u"TG-0001"_s);
        QCOMPARE(attention.asking(), u"li.na calls"_s);
        attention.bringUp();
        QVERIFY(!office.window.isMinimized());
        QVERIFY(attention.asking().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(&office.window));
        attention.ask(u"li.na calls"_s, u"TG-0001"_s); // the ringing itself is in sight
        QVERIFY(attention.asking().isEmpty());
    }

    void ringingOpensAndJoins()
    {
        Office office;
        const ConsultId id = office.begin();
        ConsultSummary summary;
        summary.id = id;
        summary.officer = u"li.na"_s;
        Q_EMIT office.port.rung(summary);
        auto* bar = office.window.findChild<RingBar*>();
        QVERIFY(bar->isVisible());
        bar->findChild<QPushButton*>(u"ringAccept"_s)->click();
        QCOMPARE(office.window.currentWorkspace(), u"consultation"_s);
        QTRY_VERIFY(office.call->heard.contains(u"join"_s));
        QCOMPARE(office.port.said.first().kind, ConsultEventKind::Accepted);
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        QCOMPARE(office.call->heard.last(), u"leave"_s);
    }

    // Who works at something else while the consultation goes on is told what is said, and what is asked of him.
    void whatIsSaidOutOfSightIsTold()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_VERIFY(office.page()->session().isVisible());
        const auto told = [&](const QString& part) {
            const QList<QLabel*> labels = office.window.notices().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(part); });
        };
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Chat, { { u"text"_s, u"您好"_s } });
        QTest::qWait(20);
        QVERIFY(!told(u"您好"_s)); // it is seen
        office.window.showWorkspace(u"home"_s);
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Chat, { { u"text"_s, u"请看合同"_s } });
        QTRY_VERIFY(told(u"请看合同"_s));
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::StillAsked, { { u"ask"_s, u"a1"_s } });
        QTRY_VERIFY(told(u"asks for a still"_s));
    }

    // The office cannot, or nobody came: who had booked it is told, unless it was held meanwhile.
    void whatDoesNotTakePlaceIsTold()
    {
        Office office;
        const auto add = [&](const QString& number) { return office.port.add({ SubjectKind::Declaration, u"d"_s + number, number, u"报关单 "_s + number, 0 }, { u"a"_s }, consultMorning(60)); };
        const ConsultId cancelled = add(u"TG-0007"_s), held = add(u"TG-0008"_s);
        office.window.showWorkspace(u"consultation"_s);
        const auto told = [&](const QString& part) {
            const QList<QLabel*> labels = office.window.notices().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(part); });
        };
        QTRY_COMPARE(office.page()->table().rowCount(), 2);
        office.window.showWorkspace(u"home"_s);
        {
            const QSignalBlocker off(office.port); // begun and ended while this computer was off
            office.port.hear(held, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
            office.port.hear(held, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        }
        office.port.hear(cancelled, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Cancelled);
        QTRY_VERIFY(told(u"TG-0007"_s));
        QVERIFY(!told(u"TG-0008"_s));
    }

    // Accepted for one that has not begun: another one that is live is not joined because of it, with camera and all.
    void nobodyIsPutIntoAnothersCall()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId booked = office.port.add({ SubjectKind::Declaration, u"d9"_s, u"TG-0009"_s, {}, 0 }, {}), live = office.begin();
        ConsultSummary summary;
        summary.id = booked;
        Q_EMIT office.port.rung(summary);
        office.window.findChild<RingBar*>()->findChild<QPushButton*>(u"ringAccept"_s)->click();
        office.page()->open(live);
        QTest::qWait(50);
        QVERIFY(!office.call->heard.contains(u"join"_s));
        office.page()->open(booked);
        office.port.hear(booked, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        QTRY_VERIFY(office.call->heard.contains(u"join"_s));
    }

    // Passed on: the page of the waiting room has no buttons for camera and microphone, so they are off.
    void nobodyIsHeardWhileHeWaits()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId id = office.begin();
        office.page()->open(id);
        Q_EMIT office.page()->joinRequested();
        QTRY_COMPARE(office.call->heard.count(u"join"_s), 1);
        Q_EMIT office.call->joined();
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Transferred, { { u"user"_s, u"wang.fang"_s } });
        QTRY_VERIFY(office.call->heard.contains(u"leave"_s));
        office.port.hear(id, u"wang.fang"_s, ConsultSide::Office, ConsultEventKind::Begun);
        QTest::qWait(50);
        QCOMPARE(office.call->heard.count(u"join"_s), 1); // it rings first
    }

    // A key in the list does not hang up; who accepts another call goes there, and is in it.
    void anotherIsOpenedAfterLeaving()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId first = office.begin(), second = office.begin();
        office.page()->open(first);
        Q_EMIT office.page()->joinRequested();
        QTRY_COMPARE(office.call->heard.count(u"join"_s), 1);
        Q_EMIT office.call->joined();
        office.page()->open(second);
        QTest::qWait(50);
        QCOMPARE(office.port.opened, first);
        QVERIFY(!office.call->heard.contains(u"leave"_s));
        ConsultSummary summary;
        summary.id = second;
        Q_EMIT office.port.rung(summary);
        office.window.findChild<RingBar*>()->findChild<QPushButton*>(u"ringAccept"_s)->click();
        QCOMPARE(office.port.opened, second);
        QTRY_COMPARE(office.call->heard.count(u"join"_s), 2);
        QVERIFY(office.call->heard.lastIndexOf(u"leave"_s) < office.call->heard.lastIndexOf(u"join"_s));
    }

    void aMissedCallStaysInSight()
    {
        Office office;
        const ConsultId id = office.begin();
        ConsultSummary summary;
        summary.id = id;
        summary.title = u"TG-0001"_s;
        Q_EMIT office.window.findChild<RingBar*>()->missed(summary);
        QVERIFY(office.window.notices().text().contains(u"TG-0001"_s));
    }

    void whatWasSaidStaysOnTheDocument()
    {
        Office office(ConsultSide::Office);
        const ConsultId id = office.begin();
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::MinutesProposed, { { u"text"_s, u"agreed"_s } });
        office.window.showWorkspace(u"declarations"_s);
        office.flow->showPane(true);
        auto* notes = office.window.findChild<ConsultNotes*>();
        QVERIFY(notes);
        QTRY_VERIFY2(notes->text().contains(u"agreed"_s), qPrintable(notes->text()));
        notes->findChild<QPushButton*>(u"consultNotesBook"_s)->click();
        QCOMPARE(office.window.currentWorkspace(), u"consultation"_s);
        office.id = DocumentId::create(); // another document is opened
        office.window.showWorkspace(u"declarations"_s);
        office.flow->documentShown();
        QTRY_VERIFY(!notes->text().contains(u"agreed"_s));
    }

    // The whole way with a real chain: made, packed, unpacked, proved; a changed byte is named.
    void aPackageIsProvedOrItsEntryNamed()
    {
        FakeConsult port;
        const ConsultId id = port.add({ SubjectKind::Declaration, u"d"_s, u"TG-0001"_s, u"x"_s, 0 }, { u"a"_s });
        const auto key = PackSigner::create();
        EvidenceManifest manifest;
        manifest.beginning = { id, consultMorning(), u"2225"_s, u"E1"_s, u"AB"_s };
        manifest.key = key->publicKey();
        QMap<QString, QByteArray> files;
        QByteArray link = manifest.beginning.link();
        for (const ConsultEvent& event : port.kept.value(id).events) {
            const QByteArray bytes = QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact);
            EvidenceEntry entry { event.number, evidenceEventName(event.number), bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {} };
            link = entry.link = linkAfter(link, entry);
            manifest.entries.append(entry);
            files.insert(entry.name, bytes);
        }
        manifest.seals = { { qint64(manifest.entries.size()), key->sign(sealMessage(id, manifest.entries.size(), link)) } };
        files.insert(EvidenceArchive::manifestName(), manifest.toBytes());
        const QTemporaryDir folder;
        const auto prove = [&folder](const QByteArray& package) {
            QFile file(folder.filePath(u"e.tar"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(package) != package.size())
                qFatal("no file");
            file.close();
            return proveConsultPackage(file.fileName());
        };
        const auto report = prove(*EvidenceArchive(files).toBytes());
        QVERIFY(report);
        QCOMPARE(report->entries, 1);
        const auto names = [](const EvidenceReport& one) {
            QStringList codes;
            for (const EvidenceFinding& finding : one.findings)
                codes.append(finding.code);
            return codes.join(u' ');
        };
        QVERIFY2(report->isProved(), qPrintable(names(*report)));
        files[evidenceEventName(1)].replace("TG-0001", "TG-0002");
        const auto changed = prove(*EvidenceArchive(files).toBytes());
        QVERIFY(changed && !changed->isProved());
        QCOMPARE(changed->findings.first().entry, evidenceEventName(1));
        QVERIFY(!prove("no archive"));
        QVERIFY(!prove(*EvidenceArchive(QMap<QString, QByteArray> { { u"a"_s, "b" } }).toBytes()));
    }
};

QTEST_MAIN(tst_ConsultFlow)
#include "tst_consultflow.moc"
