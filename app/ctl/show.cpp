// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"

namespace Tongguan {
namespace {

void showRecord(QTextStream& out, const Group& group, const Record& record, Direction direction, const QString& place)
{
    for (const auto& [element, text] : record.values())
        out << place << group.elements[element].key << " = " << text << "    # " << group.elements[element].nameFor(direction).zh << '\n';
    for (qsizetype g = 0; g < group.groups.size(); ++g) {
        int row = 0;
        for (const Record& child : record.children(int(g))) {
            ++row;
            const Group& inner = group.groups[g];
            showRecord(out, inner, child, direction,
                inner.single ? place + inner.key + u'.' : u"%1%2[%3]."_s.arg(place, inner.key).arg(row));
        }
    }
}

int runShow(CommandContext& context, const QCommandLineParser&, const QStringList& arguments)
{
    const auto found = findDeclaration(context, arguments.value(0));
    if (!found)
        return context.complain(found.error(), arguments.value(0));
    if (context.json) {
        QJsonObject object = QJsonDocument::fromJson(toBody(found->document)).object();
        object[u"_meta"_s] = QJsonObject { { u"id"_s, found->id.toString() }, { u"type"_s, found->document.type().key }, { u"state"_s, stateNameOf(found->document.type().key, found->state) },
            { u"sync"_s, syncStateName(found->sync) }, { u"revision"_s, found->revision },
            { u"changed"_s, timeText(found->changed) }, { u"problem"_s, found->problem } };
        context.print(object);
        return 0;
    }
    context.out << "# " << found->id.toString() << "  " << stateNameOf(found->document.type().key, found->state) << '\n';
    showRecord(context.out, found->document.type().root, found->document.root(), found->document.direction(), {});
    return 0;
}

} // namespace

const Command showCommand { "show"_L1, "ID"_L1, "Print one declaration with its dictionary keys"_L1, nullptr, runShow };

} // namespace Tongguan
