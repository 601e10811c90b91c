// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keychain.h"
#include "models/security/memorysecrets.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

class TestSecrets final : public QObject
{
    Q_OBJECT

    template <class T>
    static T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, Patience))
            qFatal("nothing came");
        return future.result();
    }
    // This test again, under a session bus of its own with or without an unlocked keyring.
    static int runUnderBus(const QStringList& functions, bool keyring)
    {
        const QString bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
        const QString daemon = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (bus.isEmpty() || (keyring && daemon.isEmpty()))
            return -1;
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        environment.insert(u"TONGGUAN_TEST_BUS"_s, keyring ? u"keyring"_s : u"empty"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QString script = u"\"$@\"; rc=$?; exit $rc"_s;
        if (keyring)
            script = u"printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 & d=$!; sleep 1; \"$@\"; rc=$?; kill $d; exit $rc"_s;
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(bus, QStringList { u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QCoreApplication::applicationFilePath() } + functions);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000)) {
            process.kill();
            return 99;
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 98;
    }

private Q_SLOTS:
    void memoryKeepsForThisRunAndSaysSo()
    {
        MemorySecrets secrets(u"keychain.absent"_s);
        QVERIFY(wait(secrets.read(u"a"_s))->isEmpty());
        QVERIFY(wait(secrets.write(u"a"_s, "1")));
        QVERIFY(wait(secrets.write(u"b"_s, QByteArray("\0x", 2))));
        QCOMPARE(*wait(secrets.read(u"a"_s)), "1"_ba);
        QCOMPARE(*wait(secrets.read(u"b"_s)), QByteArray("\0x", 2));
        QVERIFY(wait(secrets.remove(u"a"_s)));
        QVERIFY(wait(secrets.read(u"a"_s))->isEmpty());
        QCOMPARE(secrets.unavailableReason(), u"keychain.absent"_s);
    }

    void keychainWorks()
    {
#if defined(TONGGUAN_KEYCHAIN) || defined(Q_OS_WIN)
#ifndef Q_OS_WIN // where the Credential Manager is always there
        if (qEnvironmentVariable("TONGGUAN_TEST_BUS") != u"keyring") {
            const int code = runUnderBus({ u"keychainWorks"_s }, true);
            if (code < 0)
                QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
            QCOMPARE(code, 0);
            return;
        }
#endif
        {
            Keychain keychain(u"tongguan-test"_s);
            QVERIFY(wait(keychain.read(u"token"_s))->isEmpty());
            QCOMPARE(keychain.unavailableReason(), QString());
            const Done written = wait(keychain.write(u"token"_s, QByteArray("\0secret", 7)));
            QVERIFY2(written, written ? "" : qPrintable(written.error().code + written.error().detail));
            QCOMPARE(wait(keychain.write(u"big"_s, QByteArray(5000, 'x'))).error().code, u"keychain.large"_s);
        }
        Keychain later(u"tongguan-test"_s); // as after a restart: not from memory
        QCOMPARE(*wait(later.read(u"token"_s)), QByteArray("\0secret", 7));
        QVERIFY(wait(later.remove(u"token"_s)));
        QVERIFY(wait(Keychain(u"tongguan-test"_s).read(u"token"_s))->isEmpty());
        QVERIFY(wait(later.remove(u"never"_s)));
#else
        QSKIP("built without QtKeychain");
#endif
    }

    void keychainIsAbsent()
    {
#ifdef TONGGUAN_KEYCHAIN
        if (qEnvironmentVariable("TONGGUAN_TEST_BUS") != u"empty") {
            const int code = runUnderBus({ u"keychainIsAbsent"_s }, false);
            if (code < 0)
                QSKIP("dbus-run-session is not installed");
            QCOMPARE(code, 0);
            return;
        }
        QTemporaryDir home; // nothing may be written in the clear
        Keychain keychain(u"tongguan-test"_s);
        const Done written = wait(keychain.write(u"token"_s, "secret"));
        QVERIFY(!written);
        QVERIFY2(keychain.unavailableReason() == u"keychain.absent" || keychain.unavailableReason() == u"keychain.locked", qPrintable(keychain.unavailableReason()));
        QCOMPARE(*wait(keychain.read(u"token"_s)), "secret"_ba); // for this run
        QVERIFY(wait(Keychain(u"tongguan-test"_s).read(u"token"_s))->isEmpty());
#elif defined(Q_OS_WIN)
        QSKIP("the Credential Manager is never absent");
#else
        Keychain keychain(u"tongguan-test"_s);
        QCOMPARE(keychain.unavailableReason(), u"keychain.absent"_s);
#endif
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestSecrets)
#include "tst_secrets.moc"
