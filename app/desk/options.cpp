// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/options.h"

#include "models/base/text.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTextStream>

namespace Tongguan {

bool parseDeskOptions(const QStringList& arguments, DeskOptions& options, int& code)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tongguan (通关): customs declarations, offline first"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOption({ u"store"_s, u"Folder of the local store."_s, u"DIR"_s });
    parser.addOption({ u"server"_s, u"The customs server."_s, u"URL"_s });
    parser.addOption({ u"training"_s, u"Sign in with the training.json of a training server."_s, u"FILE"_s });
    parser.addOption({ u"as"_s, u"With --training: as whom; broker, clerk, trainer, officer or supervisor."_s, u"ROLE"_s });
    parser.addOption({ u"language"_s, u"zh_CN, zh_TW or en."_s, u"LANGUAGE"_s });
    parser.addOption({ u"print-start-time"_s, u"Print the milliseconds to a usable window and quit."_s });
    parser.addPositionalArgument(u"files"_s, u"Declaration messages to import (.xml, .tgdec)."_s, u"[FILE...]"_s);
    const bool parsed = parser.parse(arguments);
    QTextStream err(stderr);
    QTextStream out(stdout);
    if (!parsed) {
        err << parser.errorText() << '\n';
        code = 2;
        return false;
    }
    code = 0;
    if (parser.isSet(help)) {
        out << parser.helpText();
        return false;
    }
    if (parser.isSet(version)) {
        out << "tongguan " TONGGUAN_VERSION "\n";
        return false;
    }
    options.store = parser.value(u"store"_s);
    if (options.store.isEmpty())
        options.store = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.server = QUrl(parser.value(u"server"_s));
    options.trainingFile = parser.value(u"training"_s);
    options.trainingRole = parser.value(u"as"_s);
    options.language = parser.value(u"language"_s);
    options.files = parser.positionalArguments();
    options.printStartTime = parser.isSet(u"print-start-time"_s);
    return true;
}

} // namespace Tongguan
