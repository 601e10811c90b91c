// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/handover.h"
#include "app/desk/options.h"
#include "models/base/text.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

class TestHandover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeFromTheCommandLine()
    {
        DeskOptions options;
        int code = -1;
        QVERIFY(parseDeskOptions({ u"tongguan"_s, u"--store"_s, u"x"_s, u"a.tgdec"_s, u"单证 b.xml"_s }, options, code));
        QCOMPARE(options.files, QStringList({ u"a.tgdec"_s, u"单证 b.xml"_s }));
        QVERIFY(!parseDeskOptions({ u"tongguan"_s, u"--nonsense"_s }, options, code));
        QCOMPARE(code, 2);
    }

    void theFirstIsTheWindow()
    {
        QTemporaryDir store;
        Handover first(store.path());
        QVERIFY(!first.give({ u"a.tgdec"_s })); // nobody else: it opens its files itself
        QSignalSpy received(&first, &Handover::received);
        first.listen();
        QCOMPARE(received.size(), 0);

        Handover second(store.path());
        QVERIFY(second.give({ u"单证 1.tgdec"_s, u"b.xml"_s }));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][0].toStringList(), QStringList({ QDir::current().filePath(u"单证 1.tgdec"_s), QDir::current().filePath(u"b.xml"_s) }));
        QVERIFY(second.give({})); // only to the front
        QTRY_COMPARE(received.size(), 2);
        QVERIFY(received[1][0].toStringList().isEmpty());
        QTRY_VERIFY(QDir(store.filePath(u"handover"_s)).isEmpty());
    }

    void afterTheWindowIsGoneTheNextIsIt()
    {
        QTemporaryDir store;
        {
            Handover first(store.path());
            QVERIFY(!first.give({}));
            Handover second(store.path());
            QVERIFY(second.give({ u"late.tgdec"_s })); // the first ends without having looked
        }
        Handover third(store.path());
        QVERIFY(!third.give({}));
        QSignalSpy received(&third, &Handover::received);
        third.listen();
        QCOMPARE(received.size(), 1);
        QVERIFY(received[0][0].toStringList().value(0).endsWith(u"late.tgdec"));
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestHandover)
#include "tst_handover.moc"
