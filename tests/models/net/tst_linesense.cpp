// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/linesense.h"

#include <QSignalSpy>
#include <QTest>

namespace Tongguan {

// What a computer knows of its own addresses.
class LineSenseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatChanged()
    {
        const QHostAddress cable(QStringLiteral("192.0.2.7")), radio(QStringLiteral("198.51.100.3"));
        QSet<QHostAddress> now { cable };
        Net::LineSense sense([&now] { return now; });
        QSignalSpy moved(&sense, &Net::LineSense::moved), returned(&sense, &Net::LineSense::returned);
        constexpr int Soon = 2 * int(Net::LineSense::LooksEvery.count());
        QTest::qWait(Soon / 2 + 200);
        QVERIFY(moved.isEmpty() && returned.isEmpty());
        now.insert(radio); // what is connected stays connected
        QTRY_COMPARE_WITH_TIMEOUT(returned.size(), 1, Soon);
        QVERIFY(moved.isEmpty());
        now.remove(cable);
        QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, Soon);
        QCOMPARE(returned.size(), 1);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::LineSenseTest)
#include "tst_linesense.moc"
