// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "ui/home/homepart.h"
#include "ui/home/officehomepage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;

class tst_OfficeHomePage : public QObject
{
    Q_OBJECT

    static QDateTime noon(int minutes = 0) { return QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC).addSecs(60 * minutes); }

    static ConsultSummary consult(const QString& company, ConsultState state, int arrived = 0, int from = 0)
    {
        ConsultSummary one;
        one.id = ConsultId::create();
        one.state = state;
        one.enterpriseName = company;
        one.made = noon(-600);
        if (arrived != 0)
            one.arrived = noon(arrived);
        if (from != 0)
            one.from = noon(from);
        return one;
    }
    static OfficeCaseItem document(const QString& number, int submitted, std::optional<int> daysLeft = {})
    {
        return { DocumentId::create(), u"inventoryList"_s, u"核注清单"_s, number, u"东莞示例"_s, DeclarationState::Submitted, noon(submitted), 0, daysLeft };
    }
    static QStringList rows(OfficeHomePage& page, const char* part)
    {
        auto* found = page.findChild<HomePart*>(u"part."_s + QString::fromLatin1(part));
        if (!found || found->isHidden())
            return {};
        QStringList names;
        for (const HomeRow& row : found->list().rows())
            names.append(u"%1|%2|%3"_s.arg(row.number, row.party, row.note));
        return names;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void eachThingStandsWhereItBelongs()
    {
        OfficeHomePage page;
        page.resize(1200, 700);
        page.show();
        QVERIFY(!rows(page, "waiting").size()); // skeletons are no rows
        const ConsultSummary second = consult(u"B"_s, ConsultState::Waiting, -10), first = consult(u"A"_s, ConsultState::Waiting, -30);
        const OfficeCaseItem report = document(u"R1"_s, -9000, 3), late = document(u"R0"_s, -90000, -2), newer = document(u"L2"_s, -5), older = document(u"L1"_s, -50);
        page.setView({ true, noon(), { consult(u"later"_s, ConsultState::Booked, 0, 90), second, consult(u"live"_s, ConsultState::Live), consult(u"gone"_s, ConsultState::Ended),
                                         consult(u"soon"_s, ConsultState::Booked, 0, 30), consult(u"absent"_s, ConsultState::Booked, 0, -40), first, consult(u"asap"_s, ConsultState::Booked) },
            { newer, report, late, older } });
        const QStringList waiting = rows(page, "waiting");
        QCOMPARE(waiting.size(), 2);
        QVERIFY(waiting.at(0).startsWith(u"A|") && waiting.at(0).contains(u"|Next"));
        QVERIFY(waiting.at(1).startsWith(u"B|") && !waiting.at(1).contains(u"Next"));
        QCOMPARE(rows(page, "live").size(), 1);
        const QStringList booked = rows(page, "booked");
        QCOMPARE(booked.size(), 3);
        QVERIFY(booked.at(0).startsWith(u"soon") && booked.at(1).startsWith(u"later") && booked.at(2).startsWith(u"asap")); // without a time: last
        const QStringList review = rows(page, "review");
        QCOMPARE(review.size(), 3);
        QVERIFY(review.at(0).contains(u"R1") && review.at(1).contains(u"L1") && review.at(2).contains(u"L2"));
        const QStringList overdue = rows(page, "overdue");
        QCOMPARE(overdue.size(), 2);
        QVERIFY(overdue.at(0).startsWith(u"absent") && overdue.at(1).contains(u"R0"));
        QCOMPARE(page.toDo(), 2 + 3 + 2);

        page.setView({ true, noon(), {}, {} });
        QCOMPARE(page.toDo(), 0);
        QVERIFY(!page.findChild<QPushButton*>(u"officeNext"_s)->isVisible());
        QVERIFY(page.findChild<QLabel*>(u"homeCalm"_s)->isVisible());
    }

    void everythingOpens()
    {
        OfficeHomePage page;
        QSignalSpy consults(&page, &OfficeHomePage::consultRequested), documents(&page, &OfficeHomePage::caseRequested);
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const ConsultSummary first = consult(u"A"_s, ConsultState::Waiting, -30);
        const OfficeCaseItem item = document(u"L1"_s, -50);
        page.setView({ true, noon(), { first }, { item } });
        page.findChild<QPushButton*>(u"officeNext"_s)->click();
        QCOMPARE(consults.takeFirst().first().value<ConsultId>(), first.id);
        page.setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(consults.takeFirst().first().value<ConsultId>(), first.id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // over the end: the next part
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(documents.takeFirst().first().value<DocumentId>(), item.id);
    }
};

QTEST_MAIN(tst_OfficeHomePage)
#include "tst_officehomepage.moc"
