// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/client/officetariff.h"
#include "app/ctl/command.h"
#include "models/base/console.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>

using namespace Tongguan;

namespace {

constexpr int UsageError = 2;

const Command* const commands[] = { &importCommand, &listCommand, &showCommand, &setCommand, &checkCommand, &submitCommand,
    &syncCommand, &receiptsCommand, &loginCommand, &exportCommand, &calcCommand, &taxCommand, &receiptCommand, &gatewayCommand,
    &rulesCommand, &ledgerCommand, &consultCommand, &evidenceCommand, &callCommand };

void printUsage(QTextStream& out)
{
    out << "usage: tongguanctl [--store DIR] [--server URL] [--user NAME] [--ca FILE] [--json] COMMAND ...\n\n";
    constexpr int Column = 26;
    for (const Command* command : commands) {
        const QString call = u"  "_s + command->name + u' ' + command->arguments;
        const bool isLong = call.size() > Column;
        out << (isLong ? QString(call + u'\n' + QString(Column + 2, u' ')) : call.leftJustified(Column + 2)) << command->description << '\n';
    }
    out << "\ntongguanctl COMMAND --help tells a command's options. The password comes from TONGGUAN_PASSWORD or a prompt.\n"
           "ID is a declaration's id, the beginning of one, or any of its numbers.\n";
}

// Options before the command; what is left starts with the command.
struct GlobalOptions {
    QString store, server, user, authority;
    bool json = false;
    QStringList rest;
    QString mistake;
};

GlobalOptions parseGlobal(QStringList arguments)
{
    GlobalOptions options;
    const QHash<QString, QString*> valued { { u"--store"_s, &options.store }, { u"--server"_s, &options.server },
        { u"--user"_s, &options.user }, { u"--ca"_s, &options.authority } };
    // Global options are understood before and after the command.
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == u"--json") {
            options.json = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.startsWith(u"--") && equals > 0 ? argument.left(equals) : argument;
        if (const auto it = valued.find(name); it != valued.end()) {
            if (equals > 0 && name != argument)
                **it = argument.mid(equals + 1);
            else if (!arguments.isEmpty())
                **it = arguments.takeFirst();
            else
                options.mistake = name + u" wants a value"_s;
            continue;
        }
        options.rest.append(argument);
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    writeUtf8ToConsole();
    QLoggingCategory::setFilterRules(u"tongguan.*.info=false\ntongguan.*.debug=false"_s); // QT_LOGGING_RULES overrides
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tongguan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TONGGUAN_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);

    GlobalOptions global = parseGlobal(application.arguments().mid(1));
    const QString name = global.rest.value(0);
    if (name == u"--version") {
        out << "tongguanctl " TONGGUAN_VERSION "\n";
        return 0;
    }
    if (name.isEmpty() || name == u"--help" || name == u"help" || !global.mistake.isEmpty()) {
        printUsage(name.isEmpty() ? err : out);
        if (!global.mistake.isEmpty())
            err << "tongguanctl: " << global.mistake << '\n';
        return name.isEmpty() || !global.mistake.isEmpty() ? UsageError : 0;
    }
    const auto found = std::find_if(std::begin(commands), std::end(commands), [&](const Command* c) { return c->name == name; });
    if (found == std::end(commands)) {
        err << "tongguanctl: no command \"" << name << "\"; tongguanctl --help lists them\n";
        return UsageError;
    }
    const Command& command = **found;

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.setApplicationDescription(command.description);
    parser.addOption({ { u"h"_s, u"help"_s }, u"Show this help."_s });
    if (command.addOptions)
        command.addOptions(parser);
    parser.addPositionalArgument(command.name, {}, command.name + u' ' + command.arguments);
    global.rest[0] = u"tongguanctl "_s + name;
    if (!parser.parse(global.rest)) {
        err << "tongguanctl " << name << ": " << parser.errorText() << '\n';
        return UsageError;
    }
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText();
        return 0;
    }
    const QStringList arguments = parser.positionalArguments();
    if (!command.arguments.isEmpty() && arguments.isEmpty()) {
        err << "usage: tongguanctl " << name << ' ' << command.arguments << '\n';
        return UsageError;
    }

    const auto dictionary = Dictionary::load();
    if (!dictionary) {
        err << "tongguanctl: " << dictionary.error().detail << '\n';
        return 1;
    }
    CodeTables tables;
    std::unique_ptr<ClientOffice> office;
    if (command.needsStore || (!command.storeWord.isEmpty() && arguments.value(0) == command.storeWord)) {
        ClientOffice::Options options;
        options.folder = global.store.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : global.store;
        options.server = QUrl(global.server);
        options.user = global.user;
        options.authorityFile = global.authority;
        if (const auto own = useOfficeTariff(tables, options.folder); !own)
            err << "tongguanctl: " << own.error().code << ": " << own.error().detail << '\n'; // the built-in one stays
        auto opened = ClientOffice::open(options, **dictionary, tables);
        if (!opened) {
            err << "tongguanctl: " << opened.error().code << ": " << opened.error().detail << '\n';
            return 1;
        }
        office = std::move(*opened);
    }
    CommandContext context { **dictionary, tables, office.get(), global.json, out, err };

    // The command waits for its futures on its own thread; this one carries the network.
    int code = 1;
    const std::unique_ptr<QThread> thread(QThread::create([&] { code = command.run(context, parser, arguments); }));
    QObject::connect(thread.get(), &QThread::finished, &application, &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    out.flush();
    err.flush();
    return code;
}
