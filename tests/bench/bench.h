// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <ctime>

namespace Tongguan::Bench {

// One benchmark: prints nothing itself, returns figures by name. Times are in the unit their name ends with;
// "...Ratio" compares with the limit measured in the same run; "aim" says what is good enough.
struct Benchmark {
    QLatin1StringView name;
    QLatin1StringView description;
    QJsonObject (*run)();
};

struct Times {
    double wallMs = 0;
    double cpuMs = 0; // of the whole process, all threads: the steadier figure on a shared machine
};

// The middle of `runs` runs, by CPU time.
template <class Work>
Times measure(int runs, Work&& work)
{
    QList<Times> all;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer wall;
        const std::clock_t cpu = std::clock();
        wall.start();
        work();
        all.append({ double(wall.nsecsElapsed()) / 1e6, 1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC });
    }
    std::sort(all.begin(), all.end(), [](const Times& a, const Times& b) { return a.cpuMs < b.cpuMs; });
    return all[all.size() / 2];
}

const Dictionary& dictionary();
// A complete, plausible declaration with `lines` goods lines; `seed` varies numbers, parties and goods.
Document sampleDeclaration(int lines, int seed);

extern const Benchmark importBenchmark, exportBenchmark, receiptsBenchmark, saveBenchmark, sheetBenchmark, listBenchmark, openBenchmark, keystrokeBenchmark, ledgerBenchmark, erpBenchmark, libraryBenchmark, printBenchmark, startBenchmark, rulesBenchmark, taxBenchmark;

} // namespace Tongguan::Bench
