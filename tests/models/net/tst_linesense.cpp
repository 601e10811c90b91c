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
        QTest::qWait(int(Net::LineSense::LooksEvery.count()) + 200);
        QVERIFY(moved.isEmpty() && returned.isEmpty());
        now.insert(radio); // what is connected stays connected
        QTRY_COMPARE(returned.size(), 1);
        QVERIFY(moved.isEmpty());
        now.remove(cable);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(returned.size(), 1);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::LineSenseTest)
#include "tst_linesense.moc"
