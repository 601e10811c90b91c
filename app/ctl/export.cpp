// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachedmessage.h"
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "app/ctl/exportpdf.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/messagepackage.h"
#include "models/exchange/spreadsheet/declarationsheets.h"

#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace Tongguan {
namespace {

void exportOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"to"_s, u"The file to write; its ending says the format (.xml, .zip with the attachments, .xlsx, .pdf to print or keep); what has no message or no paper says so."_s, u"FILE"_s });
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

// One document on its way into a file.
struct Exporting {
    CommandContext& context;
    const QCommandLineParser& parser;
    const StoredDeclaration& found;
    const QString& path;
    WriteOptions options;

    [[nodiscard]] const DocumentType& type() const { return found.document.type(); }
    [[nodiscard]] bool isBonded() const { return type().messageNamespace.isEmpty(); } // only declarations and what amends them have one
    [[nodiscard]] QString name() const { return QFileInfo(path).completeBaseName(); }
};

// As the import client takes it: an inventory list, a handbook and their like.
BondedOptions bondedOptions(const Exporting& one)
{
    return { .declares = one.parser.value(u"operation"_s) == u"C", .system = one.parser.value(u"system"_s), .operatorCode = {}, .messageId = {}, .sender = {}, .cardNo = {}, .time = QDateTime::currentDateTime() };
}

Result<QByteArray> messageBytes(const Exporting& one)
{
    return one.isBonded() ? writeBonded(one.found.document, one.context.tables, bondedOptions(one)) : writeDeclaration(one.found.document, one.options);
}

Result<QByteArray> packageBytes(const Exporting& one)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (one.isBonded())
        return writeBondedPackage(one.found.document, one.context.tables, one.name(), now, bondedOptions(one));
    const QStringList given = one.parser.values(u"attach"_s);
    Result<QList<ZipEntry>> files = attachmentsFor(one.context, one.found.id, given);
    if (files) { // what is kept for the archive alone is not sent
        const QStringList names = attachedNames(one.found.document);
        files->removeIf([&](const ZipEntry& entry) {
            return !names.contains(entry.name) && std::none_of(given.cbegin(), given.cend(), [&entry](const QString& path) { return QFileInfo(path).fileName() == entry.name; });
        });
    }
    return files ? writePackage(one.found.document, *files, one.name(), now, one.options) : tl::unexpected(files.error());
}

Result<QByteArray> workbookBytes(const Exporting& one) { return writeWorkbook(declarationSheets(one.found.document, SheetLanguage::Chinese)); }

Result<QByteArray> paperBytes(const Exporting& one)
{
    const Result<QList<ZipEntry>> files = attachmentsFor(one.context, one.found.id, one.parser.values(u"attach"_s));
    return files ? pdfOf(one.context, one.parser, one.found, *files) : tl::unexpected(files.error());
}

bool hasMessage(const DocumentType& type) { return !type.messageNamespace.isEmpty() || BondedForms::builtIn().of(type.key); }
bool isTabular(const DocumentType&) { return true; }

// What a document can be written as, by its type.
struct ExportFormat {
    QLatin1StringView ending;
    bool (*fits)(const DocumentType& type);
    Result<QByteArray> (*write)(const Exporting& one);
};
constexpr std::array ExportFormats { ExportFormat { ".xml"_L1, hasMessage, messageBytes }, ExportFormat { ".zip"_L1, hasMessage, packageBytes },
    ExportFormat { ".xlsx"_L1, isTabular, workbookBytes }, ExportFormat { ".pdf"_L1, hasPaper, paperBytes } };

Result<QByteArray> exportedBytes(const Exporting& one)
{
    QStringList endings;
    for (const ExportFormat& format : ExportFormats) {
        if (!format.fits(one.type()))
            continue;
        if (one.path.endsWith(format.ending, Qt::CaseInsensitive))
            return format.write(one);
        endings << format.ending;
    }
    const QString last = endings.takeLast();
    return fail(ErrorKind::Invalid, u"export.format"_s, u"--to wants a file that ends with %1 or %2"_s.arg(endings.join(u", "_s), last), one.path);
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
    const auto message = exportedBytes({ context, parser, *found, path, options });
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

const Command exportCommand { "export"_L1, "ID --to FILE.xml|zip|xlsx|pdf"_L1, "Write a declaration or a bonded document as its message, a workbook or a PDF"_L1, exportOptions, runExport };

} // namespace Tongguan
