// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "models/rules/checker.h"

namespace Tongguan {
namespace {

// Every value is kept; what the checks find at the places that were set is told at once.
void warnOf(CommandContext& context, const Document& document, const QStringList& pairs)
{
    RuleShelf shelf(document.type(), context.tables);
    if (const Done done = useKeptRules(context, shelf); !done)
        return;
    Checker checker(shelf);
    for (const Finding& finding : checker.check(document)) {
        if (std::any_of(pairs.begin(), pairs.end(), [&](const QString& pair) { return pair.startsWith(finding.field + u'='); }))
            context.err << severityName(finding.severity) << ": " << finding.field << ": " << finding.message.in(u"zh") << '\n';
    }
}

int runSet(CommandContext& context, const QCommandLineParser&, const QStringList& arguments)
{
    auto found = findDeclaration(context, arguments.value(0));
    if (!found)
        return context.complain(found.error(), arguments.value(0));
    if (arguments.size() < 2)
        return context.complain({ ErrorKind::Invalid, u"usage"_s, u"KEY=VALUE is missing"_s, {} });
    for (const QString& pair : arguments.mid(1)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return context.complain({ ErrorKind::Invalid, u"usage"_s, u"not of the form KEY=VALUE"_s, pair });
        const Done set = found->document.setValue(QStringView(pair).first(equals), pair.mid(equals + 1));
        if (!set)
            return context.complain(set.error());
    }
    found->document.renumber();
    const Done saved = context.office().store().save(found->id, found->document).result();
    if (!saved)
        return context.complain(saved.error());
    if (context.json)
        context.print(QJsonObject { { u"id"_s, found->id.toString() }, { u"changed"_s, arguments.size() - 1 } });
    else
        warnOf(context, found->document, arguments.mid(1));
    return 0;
}

} // namespace

const Command setCommand { "set"_L1, "ID KEY=VALUE..."_L1, "Change values, e.g. line[3].netWeight=12.5"_L1, nullptr, runSet };

} // namespace Tongguan
