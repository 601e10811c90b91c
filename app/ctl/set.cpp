// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"

namespace Tongguan {
namespace {

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
    return 0;
}

} // namespace

const Command setCommand { "set"_L1, "ID KEY=VALUE..."_L1, "Change values, e.g. line[3].netWeight=12.5"_L1, nullptr, runSet };

} // namespace Tongguan
