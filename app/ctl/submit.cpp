// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachedmessage.h"
#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "app/ctl/command.h"
#include "models/ledger/listeffect.h"
#include "models/rules/ruleshelves.h"

namespace Tongguan {
namespace {

void submitOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"despite-errors"_s, u"Queue it even though a check finds errors; the office will refuse it."_s });
}

// Why the office would refuse it as it is.
std::optional<Error> firstFault(RuleShelves& rules, const StoredDeclaration& stored, const AttachmentFolder& files)
{
    if (stored.document.type().key == u"inventoryList") {
        if (const auto movements = movementsOf(stored.document, stored.id); !movements)
            return movements.error();
    }
    const QList<Finding> findings = rules.check(stored.document) + checkAttached(stored.document, stored.id, files);
    const auto first = std::find_if(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Severity::Error; });
    return first == findings.end() ? std::nullopt : std::optional(Error { ErrorKind::Refused, u"declaration.findings"_s, first->message.zh, first->field });
}

int runSubmit(CommandContext& context, const QCommandLineParser& parser, const QStringList& references)
{
    RuleShelves rules(context.dictionary, context.tables);
    const auto kept = keptPacks(context.office().store(), PackKind::Rules, QDateTime::currentDateTimeUtc());
    if (!kept)
        return context.complain(kept.error());
    rules.use(*kept);
    QJsonArray report;
    int code = 0;
    for (const QString& reference : references) {
        const auto found = findDeclaration(context, reference);
        if (!found) {
            code = context.complain(found.error(), reference);
            continue;
        }
        const std::optional<Error> fault = firstFault(rules, *found, AttachmentFolder(context.office().store().folder()));
        if (fault && !parser.isSet(u"despite-errors"_s)) {
            code = context.complain(*fault, reference);
            continue;
        }
        const Done submitted = context.office().store().submit(found->id).result();
        if (!submitted) {
            code = context.complain(submitted.error(), reference);
            continue;
        }
        report.append(QJsonObject { { u"id"_s, found->id.toString() }, { u"state"_s, stateName(DeclarationState::Submitting) } });
        if (!context.json)
            context.out << found->id.toString() << "\tqueued\n";
    }
    if (context.json)
        context.print(report);
    return code;
}

} // namespace

const Command submitCommand { "submit"_L1, "ID..."_L1, "Queue documents for the office; sync sends them"_L1, submitOptions, runSubmit };

} // namespace Tongguan
