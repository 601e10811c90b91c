// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"
#include "app/desk/homeflow.h"
#include "tests/support/printkit.h"
#include "ui/home/homelist.h"
#include "ui/home/homepage.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

// What needs the person today, from the store.
class HomeFlowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The program runs over midnight: the limit of fourteen days is a day nearer, though nothing else has changed.
    void theLimitComesNearerAtMidnight()
    {
        const QTemporaryDir folder;
        auto office = ClientOffice::open({ folder.path(), {}, {}, {} }, printDictionary(), printTables());
        QVERIFY(office.has_value());
        DeskSettings settings(folder.path());
        MainWindow window(settings);
        HomePage page;
        HomeFlow flow(**office, page, window);
        const QDate arrived(2028, 2, 27), today(2028, 2, 28); // before a leap day
        flow.setToday(today);
        Document draft(printDictionary().declaration());
        QVERIFY(draft.setValue(u"direction"_s, u"I"_s) && draft.setValue(u"entryExitDate"_s, arrived.toString(Qt::ISODate)));
        QVERIFY((*office)->store().save(DocumentId::create(), draft).result());
        const auto limits = [&page] {
            QStringList all;
            for (const HomeList* list : page.findChildren<HomeList*>())
                for (const HomeRow& row : list->rows())
                    all.append(row.right);
            return all;
        };
        QTRY_VERIFY(limits().contains(daysLeftText(13)));
        flow.setToday(today.addDays(1));
        QTRY_VERIFY(limits().contains(daysLeftText(12)));
        flow.setToday(QDate(2028, 3, 12));
        QTRY_VERIFY(limits().contains(daysLeftText(0)));
    }
};

QTEST_MAIN(HomeFlowTest)
#include "tst_homeflow.moc"
