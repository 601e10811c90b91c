// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>
#include <QMainWindow>
#include <QTextStream>
#include <QTimer>

using namespace Tongguan;
using namespace Tongguan::Bench;

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Benchmark all[] = { importBenchmark, exportBenchmark, receiptsBenchmark, saveBenchmark, sheetBenchmark, listBenchmark, openBenchmark, keystrokeBenchmark, ledgerBenchmark, erpBenchmark, libraryBenchmark, printBenchmark, startBenchmark, rulesBenchmark, taxBenchmark };
    QTextStream out(stdout);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.contains(u"--empty-window"_s)) { // the limit of the benchmark "start"
        QMainWindow window;
        window.resize(1280, 720);
        window.show();
        QTimer::singleShot(0, &application, [] {
            QTextStream(stdout) << "usable\n";
            QCoreApplication::quit();
        });
        return QApplication::exec();
    }
    if (arguments.isEmpty() || arguments.contains(u"--help"_s)) {
        out << "usage: tongguan-bench NAME|all [--json]\n       tongguan-bench --list\n";
        return arguments.isEmpty() ? 2 : 0;
    }
    if (arguments.contains(u"--list"_s)) {
        for (const Benchmark& benchmark : all)
            out << benchmark.name << "\t" << benchmark.description << '\n';
        return 0;
    }
    bool found = false;
    for (const Benchmark& benchmark : all) {
        if (arguments.front() != benchmark.name && arguments.front() != u"all")
            continue;
        found = true;
        QJsonObject figures = benchmark.run();
        figures[u"name"_s] = QString(benchmark.name);
        if (arguments.contains(u"--json"_s)) {
            out << QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact)) << '\n';
        } else {
            out << benchmark.name << '\n';
            for (auto it = figures.constBegin(); it != figures.constEnd(); ++it)
                out << "  " << it.key() << " = " << it.value().toVariant().toString() << '\n';
        }
        out.flush();
    }
    if (!found) {
        QTextStream(stderr) << "tongguan-bench: no benchmark of that name; --list names them\n";
        return 2;
    }
    return 0;
}
