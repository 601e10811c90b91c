// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/checker.h"
#include "tests/bench/bench.h"
#include "ui/declaration/declarationpage.h"

#include <QApplication>

namespace Tongguan::Bench {
namespace {

// A page with its real checks, shown off screen.
class PageStage final {
public:
    PageStage() : page(dictionary(), tables)
    {
        auto created = Checker::create(dictionary().declaration(), tables);
        if (!created)
            qFatal("%s", qPrintable(created.error().detail));
        checker = std::move(*created);
        page.setChecker([this](const Document& document, const QList<Place>& changed) {
            return changed.isEmpty() ? checker->check(document) : checker->recheck(document, changed);
        });
        page.resize(1100, 700);
        page.show();
        QCoreApplication::sendPostedEvents();
    }

    CodeTables tables;
    std::unique_ptr<Checker> checker;
    DeclarationPage page;
};

DocumentView viewOf(const Document& document)
{
    DocumentView view;
    view.id = DocumentId::create();
    view.document = document;
    return view;
}

QJsonObject runOpenBenchmark()
{
    PageStage stage;
    const DocumentView view = viewOf(sampleDeclaration(50, 1));
    const Times first = measure(1, [&] { stage.page.open(view); });
    const Times again = measure(9, [&] { stage.page.open(viewOf(sampleDeclaration(50, 2))); });
    const Times check = measure(9, [&] { (void)stage.checker->check(view.document); });
    const Times painted = measure(3, [&] { (void)stage.page.grab(); });
    return { { u"lines"_s, 50 }, { u"firstOpenWallMs"_s, first.wallMs }, { u"openWallMs"_s, again.wallMs }, { u"openCpuMs"_s, again.cpuMs },
        { u"fullCheckCpuMs"_s, check.cpuMs }, { u"paintCpuMs"_s, painted.cpuMs }, { u"aim"_s, u"openWallMs <= 50"_s } };
}

QJsonObject runKeystrokeBenchmark()
{
    PageStage stage;
    stage.page.open(viewOf(sampleDeclaration(50, 1)));
    FormModel& model = stage.page.model();
    QJsonObject figures;
    // What one typed character costs: the value, undo, the checks that read it, and the findings shown.
    const auto stroke = [&](const QString& name, const QString& place) {
        const auto found = model.document().place(place);
        if (!found)
            qFatal("%s", qPrintable(place));
        int at = 0;
        const Times whole = measure(21, [&] {
            model.setValue(*found, QString::number(100 + at++), FormModel::Input::Typing);
            stage.page.save();
        });
        int other = 0;
        Document document = model.document();
        const Times checks = measure(21, [&] {
            document.setValue(*found, QString::number(500 + other++));
            (void)stage.checker->recheck(document, { *found });
        });
        figures[name + u"CpuMs"_s] = whole.cpuMs;
        figures[name + u"WallMs"_s] = whole.wallMs;
        figures[name + u"ChecksCpuMs"_s] = checks.cpuMs;
    };
    stroke(u"headField"_s, u"grossWeight"_s);
    stroke(u"lineField"_s, u"line[25].quantity"_s);
    stroke(u"remarks"_s, u"remarks"_s);
    figures[u"aim"_s] = u"below 8 ms with its checks"_s;
    return figures;
}

} // namespace

const Benchmark openBenchmark { "open"_L1, "opening the form of a 50-line declaration"_L1, runOpenBenchmark };
const Benchmark keystrokeBenchmark { "keystroke"_L1, "one keystroke with its checks in a 50-line declaration"_L1, runKeystrokeBenchmark };

} // namespace Tongguan::Bench
