// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "ui/home/homelist.h"
#include "ui/home/homepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;

class tst_HomePage : public QObject
{
    Q_OBJECT

    static HomeItem item(const QString& number, const QString& note = {})
    {
        HomeItem i;
        i.id = DocumentId::create();
        i.number = number;
        i.party = u"上海某某进出口有限公司"_s;
        i.note = note;
        i.when = QDateTime::currentDateTimeUtc();
        return i;
    }

    static HomeView typical()
    {
        HomeView view;
        view.ready = true;
        view.now = QDateTime::currentDateTimeUtc();
        view.counts = { { DeclarationState::Draft, 4 }, { DeclarationState::Returned, 2 } };
        view.returned = { { item(u"TG-1"_s, u"商品编号与品名不符"_s), item(u"TG-2"_s, u"毛重小于净重"_s) }, 2 };
        view.conflicts = { { item(u"TG-3"_s) }, 1 };
        auto due = item(u"TG-4"_s);
        due.daysLeft = 1;
        view.deadlines = { { due }, 1 };
        view.recent = { { item(u"TG-5"_s) }, 1 };
        return view;
    }

    static QList<HomeList*> shown(HomePage& page)
    {
        QList<HomeList*> lists;
        for (auto* list : page.findChildren<HomeList*>()) {
            if (list->isVisible())
                lists.append(list);
        }
        return lists;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void onlyWhatIsThereIsShown()
    {
        HomePage page;
        page.resize(1200, 700);
        page.show();
        page.setView(typical());
        QCOMPARE(shown(page).size(), 4);
        auto view = typical();
        view.conflicts = {};
        page.setView(view);
        QCOMPARE(shown(page).size(), 3);
        QCOMPARE(typical().toDo(), 3);
    }

    void loadingShowsSkeletonsThatDoNothing()
    {
        HomePage page;
        QSignalSpy open(&page, &HomePage::openRequested);
        page.resize(1200, 700);
        page.show();
        page.setView({});
        const auto lists = shown(page);
        QCOMPARE(lists.size(), 3);
        QTest::keyClick(lists.first(), Qt::Key_Return);
        QCOMPARE(open.count(), 0);
    }

    void emptyOffersTheFirstStep()
    {
        HomePage page;
        QSignalSpy created(&page, &HomePage::newRequested), import(&page, &HomePage::importRequested);
        page.resize(1200, 700);
        page.show();
        HomeView view;
        view.ready = true;
        page.setView(view);
        auto* first = page.findChild<QPushButton*>(u"first"_s);
        QVERIFY(first->isVisible());
        first->click();
        page.findChild<QPushButton*>(u"second"_s)->click();
        QCOMPARE(created.count(), 1);
        QCOMPARE(import.count(), 1);
    }

    void keysWalkOverAllListsAndOpen()
    {
        HomePage page;
        QSignalSpy open(&page, &HomePage::openRequested);
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto view = typical();
        page.setView(view);
        page.setFocus(Qt::ShortcutFocusReason);
        const auto key = [](Qt::Key k) { QTest::keyClick(QApplication::focusWidget(), k); };
        key(Qt::Key_Return);
        QCOMPARE(open.takeFirst().first().value<DocumentId>(), view.returned.items.at(0).id);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(open.takeFirst().first().value<DocumentId>(), view.returned.items.at(1).id);
        key(Qt::Key_Down); // over the end: the next list
        key(Qt::Key_Return);
        QCOMPARE(open.takeFirst().first().value<DocumentId>(), view.conflicts.items.at(0).id);
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QCOMPARE(open.takeFirst().first().value<DocumentId>(), view.returned.items.at(1).id);
    }

    void countsFilterTheList()
    {
        HomePage page;
        QSignalSpy filter(&page, &HomePage::filterRequested);
        page.resize(1200, 700);
        page.show();
        page.setView(typical());
        auto* drafts = page.findChild<QAbstractButton*>(u"count.draft"_s);
        QVERIFY(drafts->isVisible());
        QVERIFY(!page.findChild<QAbstractButton*>(u"count.cleared"_s)->isVisible());
        drafts->click();
        QCOMPARE(filter.first().first().value<ListFilter>().states, QSet<DeclarationState> { DeclarationState::Draft });
    }
};

QTEST_MAIN(tst_HomePage)
#include "tst_homepage.moc"
