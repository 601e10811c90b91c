// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "models/exchange/singlewindow/declarationmessage.h"

#include <QSaveFile>

namespace Tongguan {
namespace {

void exportOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"to"_s, u"The file to write; its ending says the format (.xml)."_s, u"FILE"_s });
    parser.addOption({ u"operation"_s, u"OperType of the message: G saves a draft there, C declares; unset: as the document says, else G."_s, u"LETTER"_s });
}

int runExport(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto found = findDeclaration(context, arguments.value(0));
    if (!found)
        return context.complain(found.error(), arguments.value(0));
    const QString path = parser.value(u"to"_s);
    if (!path.endsWith(u".xml"_s, Qt::CaseInsensitive))
        return context.complain({ ErrorKind::Invalid, u"export.format"_s, u"--to wants a file that ends with .xml"_s, path });
    WriteOptions options { .operation = parser.value(u"operation"_s) };
    if (options.operation.isEmpty() && found->document.value(u"sign.operation").isEmpty())
        options.operation = u"G"_s;
    const auto message = writeDeclaration(found->document, options);
    if (!message)
        return context.complain(message.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*message) != message->size() || !file.commit())
        return context.complain({ ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path });
    if (context.json)
        context.print(QJsonObject { { u"id"_s, found->id.toString() }, { u"file"_s, path }, { u"bytes"_s, message->size() } });
    return 0;
}

} // namespace

const Command exportCommand { "export"_L1, "ID --to FILE.xml"_L1, "Write a declaration as a Single Window message"_L1, exportOptions, runExport };

} // namespace Tongguan
