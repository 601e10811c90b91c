// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachmentfolder.h"
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "app/ctl/exportpdf.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/messagepackage.h"
#include "models/exchange/spreadsheet/declarationsheets.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Tongguan {
namespace {

void exportOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"to"_s, u"The file to write; its ending says the format (.xml, .zip with the attachments, .xlsx, .pdf to print or keep)."_s, u"FILE"_s });
    parser.addOption({ u"operation"_s, u"OperType of the message: G saves a draft there, C declares; unset: as the document says, else G. Of a bonded document: C declares, else it is saved."_s, u"LETTER"_s });
    parser.addOption({ u"system"_s, u"SysId of a bonded message: 95, B1, Z7, Z8; unset: by the letter of the record's number."_s, u"ID"_s });
    parser.addOption({ u"message-version"_s, u"Version of the message: 3.1, 4.0 or 4.8; unset: the current one."_s, u"VERSION"_s });
    parser.addOption({ u"attach"_s, u"A file for the .zip or the archive that an attachment row names; may be repeated."_s, u"FILE"_s });
    addPdfOptions(parser);
}

// The files kept with the declaration, and those named beside it, which win.
Result<QList<ZipEntry>> attachmentsFor(const CommandContext& context, DocumentId id, const QStringList& named)
{
    Result<QList<ZipEntry>> files = AttachmentFolder(context.office().store().folder()).of(id);
    for (qsizetype i = 0; files && i < named.size(); ++i) {
        QFile file(named.at(i));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), named.at(i));
        const QString name = QFileInfo(file).fileName();
        files->removeIf([&](const ZipEntry& entry) { return entry.name == name; });
        files->append({ name, file.readAll() });
    }
    return files;
}

// As the import client takes it: an inventory list, a handbook and their like.
Result<QByteArray> bondedBytes(CommandContext& context, const QCommandLineParser& parser, const Document& document, const QString& path)
{
    const QDateTime now = QDateTime::currentDateTime();
    const BondedOptions options { .declares = parser.value(u"operation"_s) == u"C", .system = parser.value(u"system"_s), .operatorCode = {}, .messageId = {}, .sender = {}, .cardNo = {}, .time = now };
    if (path.endsWith(u".xml"_s, Qt::CaseInsensitive))
        return writeBonded(document, context.tables, options);
    if (path.endsWith(u".zip"_s, Qt::CaseInsensitive))
        return writeBondedPackage(document, context.tables, QFileInfo(path).completeBaseName(), now, options);
    return fail(ErrorKind::Invalid, u"export.format"_s, u"--to wants a file that ends with .xml or .zip"_s, path);
}

Result<QByteArray> exportedBytes(CommandContext& context, const QCommandLineParser& parser, const StoredDeclaration& found, const QString& path,
    const WriteOptions& options)
{
    if (found.document.type().messageNamespace.isEmpty()) // only declarations and what amends them have one
        return bondedBytes(context, parser, found.document, path);
    if (path.endsWith(u".xml"_s, Qt::CaseInsensitive))
        return writeDeclaration(found.document, options);
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeWorkbook(declarationSheets(found.document, SheetLanguage::Chinese));
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!isPdf && !path.endsWith(u".zip"_s, Qt::CaseInsensitive))
        return fail(ErrorKind::Invalid, u"export.format"_s, u"--to wants a file that ends with .xml, .zip, .xlsx or .pdf"_s, path);
    const Result<QList<ZipEntry>> files = attachmentsFor(context, found.id, parser.values(u"attach"_s));
    if (!files)
        return tl::unexpected(files.error());
    if (isPdf)
        return pdfOf(context, parser, found, *files);
    return writePackage(found.document, *files, QFileInfo(path).completeBaseName(), QDateTime::currentDateTime(), options);
}

int runExport(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto found = findDeclaration(context, arguments.value(0));
    if (!found)
        return context.complain(found.error(), arguments.value(0));
    const QString path = parser.value(u"to"_s);
    WriteOptions options { .operation = parser.value(u"operation"_s), .version = parser.value(u"message-version"_s) };
    if (options.operation.isEmpty() && found->document.value(u"sign.operation").isEmpty())
        options.operation = u"G"_s;
    if (!QStringList { QString(), u"3.1"_s, u"4.0"_s, u"4.8"_s }.contains(options.version))
        return context.complain({ ErrorKind::Invalid, u"export.version"_s, u"no such version of the message"_s, options.version });
    const auto message = exportedBytes(context, parser, *found, path, options);
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

const Command exportCommand { "export"_L1, "ID --to FILE.xml|zip|xlsx|pdf"_L1, "Write a declaration as a Single Window message, a workbook or a PDF, a bonded document as its message"_L1, exportOptions, runExport };

} // namespace Tongguan
