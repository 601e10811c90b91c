// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "models/declaration/bondedlife.h"

namespace Tongguan {
namespace {

constexpr int PageSize = 500;

void listOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"type"_s, u"Documents of this type, such as inventoryList (may be given more than once); unset: declarations."_s, u"TYPE"_s });
    parser.addOption({ u"find"_s, u"Only declarations whose numbers, parties or goods hold TEXT."_s, u"TEXT"_s });
    parser.addOption({ u"state"_s, u"Only this state (may be given more than once)."_s, u"STATE"_s });
    parser.addOption({ u"limit"_s, u"At most N rows."_s, u"N"_s });
}

// Of the documents that are asked for: declarations and bonded documents live by different ones.
QStringList knownStates(const QStringList& types)
{
    QStringList names;
    if (types.isEmpty() || types.contains(u"declaration"_s)) {
        for (const DeclarationState state : allStates())
            names.append(stateName(state));
    }
    if (std::any_of(types.begin(), types.end(), [](const QString& type) { return livesBonded(type); })) {
        for (const BondedState state : allBondedStates())
            names.append(bondedStateName(state));
    }
    return names;
}

int runList(CommandContext& context, const QCommandLineParser& parser, const QStringList&)
{
    ListFilter filter;
    filter.text = parser.value(u"find"_s);
    filter.types = parser.values(u"type"_s);
    for (const QString& type : std::as_const(filter.types)) {
        if (!context.dictionary.type(type))
            return context.complain({ ErrorKind::Invalid, u"document.type"_s, type, {} });
    }
    for (const QString& name : parser.values(u"state"_s)) {
        const auto state = stateOfName(name);
        if (!state)
            return context.complain({ ErrorKind::Invalid, u"state.unknown"_s, u"known are "_s + knownStates(filter.types).join(u", "_s), name });
        filter.states.insert(*state);
    }
    qint64 limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toLongLong() : std::numeric_limits<qint64>::max();
    if (limit <= 0)
        return context.complain({ ErrorKind::Invalid, u"limit"_s, u"a whole number above 0"_s, {} });
    QJsonArray array;
    for (qint64 offset = 0; limit > 0; offset += PageSize) {
        const auto page = context.office().store().page(filter, offset, int(std::min<qint64>(PageSize, limit))).result();
        if (!page)
            return context.complain(page.error());
        for (const DeclarationRow& row : page->rows) {
            if (context.json)
                array.append(rowJson(row));
            else
                context.out << row.id.toString() << '\t' << stateNameOf(row.type, row.state) << '\t' << row.number << '\t' << row.entryNo
                            << '\t' << row.direction << '\t' << row.date << '\t' << row.party << '\t' << row.goods << '\n';
        }
        limit -= page->rows.size();
        if (page->rows.size() < PageSize)
            break;
    }
    if (context.json)
        context.print(array);
    return 0;
}

} // namespace

const Command listCommand { "list"_L1, ""_L1, "List the declarations of the store, or its bonded documents with --type"_L1, listOptions, runList };

} // namespace Tongguan
