// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/callloader.h"
#include "models/base/text.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

// The engine of calls is found, or its absence told; nothing crashes without it.
class CallCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutThePluginACallSaysWhy()
    {
        QTemporaryDir empty;
        const std::unique_ptr<CallPort> call = openCall({ empty.path() });
        QVERIFY(call);
        QCOMPARE(call->missing(), QStringList { u"tongguan-calls"_s });
        QVERIFY(call->devices().isEmpty() && call->figures().isEmpty() && call->picture({}).isNull());
        QSignalSpy failures(call.get(), &CallPort::failed), stills(call.get(), &CallPort::stillFailed);
        call->join({});
        call->watch({}, Layer::High);
        call->requestStill(u"1"_s, u"a"_s);
        call->shareScreen({});
        call->receive({});
        call->leave();
        QCOMPARE(failures.size(), 0); // never from within
        QTRY_COMPARE(failures.size(), 1);
        QTRY_COMPARE(stills.size(), 1);
        const auto error = failures.first().first().value<Error>();
        QCOMPARE(error.code, u"call.engine"_s);
        QVERIFY(error.detail.contains(u"tongguan-calls"));
    }

    void aBrokenPluginIsTold()
    {
        QTemporaryDir folder;
#ifdef Q_OS_WIN
        QFile file(folder.filePath(u"tongguan-calls.dll"_s));
#else
        QFile file(folder.filePath(u"tongguan-calls.so"_s));
#endif
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library");
        file.close();
        const std::unique_ptr<CallPort> call = openCall({ folder.path() });
        QCOMPARE(call->missing().size(), 1);
        QVERIFY(call->missing().first().startsWith(u"tongguan-calls ("));
    }

    void thePluginIsLoadedWhereItIsBuilt()
    {
        const QString bin = QStringLiteral(TONGGUAN_BIN_DIR);
        if (!QFile::exists(bin + u"/tongguan-calls.so"_s))
            QSKIP("built without GStreamer");
        const std::unique_ptr<CallPort> call = openCall({ bin });
        QVERIFY2(!call->missing().contains(u"tongguan-calls"_s), qPrintable(call->missing().join(u' ')));
        const std::unique_ptr<CallPort> second = openCall({ bin });
        QVERIFY(second && second != call);
    }
};

QTEST_GUILESS_MAIN(CallCommandTest)
#include "tst_callcommand.moc"
