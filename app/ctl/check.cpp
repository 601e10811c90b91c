// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachedmessage.h"
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "models/rules/checker.h"

#include <QFileInfo>

namespace Tongguan {
namespace {

void checkOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"strict"_s, u"Exit with 1 where an error was found."_s });
    parser.addOption({ u"language"_s, u"Language of the messages: zh or en."_s, u"LANGUAGE"_s, u"zh"_s });
}

int runCheck(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto document = referredDocument(context, arguments.value(0));
    if (!document)
        return context.complain(document.error(), arguments.value(0));
    RuleShelf shelf(document->type(), context.tables);
    if (const Done done = useKeptRules(context, shelf); !done)
        return context.complain(done.error());
    Checker checker(shelf);
    const QString language = parser.value(u"language"_s);
    QJsonArray array;
    bool errors = false;
    QList<Finding> findings = checker.check(*document);
    if (!QFileInfo(arguments.value(0)).isFile()) { // one that is kept here, and its files with it
        if (const auto stored = findDeclaration(context, arguments.value(0)))
            findings += checkAttached(stored->document, stored->id, AttachmentFolder(context.office().store().folder()));
    }
    for (const Finding& finding : std::as_const(findings)) {
        errors |= finding.severity == Severity::Error;
        if (context.json)
            array.append(QJsonObject { { u"id"_s, finding.id }, { u"severity"_s, severityName(finding.severity) },
                { u"field"_s, finding.field }, { u"line"_s, finding.line }, { u"message"_s, finding.message.in(language) },
                { u"source"_s, finding.source } });
        else
            context.out << severityName(finding.severity) << '\t' << finding.field << '\t' << finding.message.in(language)
                        << "  [" << finding.id << "; " << finding.source << "]\n";
    }
    if (context.json)
        context.print(array);
    return errors && parser.isSet(u"strict"_s) ? 1 : 0;
}

} // namespace

const Command checkCommand { "check"_L1, "FILE|ID"_L1, "Run every check and print what they find"_L1, checkOptions, runCheck };

} // namespace Tongguan
