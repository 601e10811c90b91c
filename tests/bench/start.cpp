// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace Tongguan::Bench {
namespace {

constexpr int Starts = 7;

// The middle of some starts.
double middle(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// Milliseconds from the start of the process to the line that it prints when its window is usable.
double timeOf(const QString& program, const QStringList& arguments)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(program, arguments);
    const bool usable = process.waitForReadyRead(120'000);
    const double elapsed = double(clock.nsecsElapsed()) / 1e6;
    if (!usable || !process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return elapsed;
}

QJsonObject runStartBenchmark()
{
    const QDir bin(QCoreApplication::applicationDirPath());
    QTemporaryDir store;
    QList<double> ours;
    QList<double> empty;
    const QStringList start { u"--print-start-time"_s, u"--store"_s, store.path(), u"--language"_s, u"zh_CN"_s };
    (void)timeOf(bin.filePath(u"tongguan"_s), start); // makes the store
    for (int i = 0; i < Starts; ++i) { // in turn, so that both meet the same load
        ours.append(timeOf(bin.filePath(u"tongguan"_s), start));
        empty.append(timeOf(bin.filePath(u"tongguan-bench"_s), { u"--empty-window"_s }));
    }
    return { { u"startWallMs"_s, middle(ours) }, { u"emptyWindowWallMs"_s, middle(empty) },
        { u"startRatio"_s, middle(ours) / middle(empty) }, { u"aim"_s, u"startRatio <= 3"_s } };
}

} // namespace

const Benchmark startBenchmark { "start"_L1, "process start to usable window, against an empty Qt window"_L1, runStartBenchmark };

} // namespace Tongguan::Bench
