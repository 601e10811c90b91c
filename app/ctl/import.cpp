// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachmentfolder.h"
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "models/exchange/spreadsheet/declarationsheets.h"
#include "models/exchange/spreadsheet/merging.h"
#include "models/exchange/spreadsheet/sheetimport.h"

#include <QFile>
#include <QFileInfo>

namespace Tongguan {
namespace {

void importOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"direction"_s, u"Of the declarations made from a spreadsheet: I (unset) or E."_s, u"LETTER"_s });
    parser.addOption({ u"sheet"_s, u"The workbook's sheet by name; unset: the one with most rows."_s, u"NAME"_s });
    parser.addOption({ u"merge"_s, u"Merge the spreadsheet's lines that agree in code, name, unit, origin and currency."_s });
}

bool isSpreadsheet(const QString& file)
{
    return QStringList { u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"csv"_s, u"tsv"_s }.contains(QFileInfo(file).suffix().toLower());
}

struct SheetReading {
    QList<Document> documents;
    QJsonArray findings; // {cell, field, severity, message}
    QStringList unmapped; // headers that no element was found for
};

QStringList unmappedHeaders(const Sheet& sheet, const ColumnMapping& mapping)
{
    QStringList list;
    for (qsizetype column = 0; column < mapping.keys.size(); ++column) {
        const QString header = sheet.cell(mapping.headerRow, column).simplified();
        if (mapping.keys[column].isEmpty() && !header.isEmpty())
            list << header;
    }
    return list;
}

// A workbook of our own comes back as it was; any other is mapped by its headers.
Result<SheetReading> readSpreadsheet(const CommandContext& context, const QString& path, const QCommandLineParser& parser)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    const Result<QList<Sheet>> sheets = readSheets(file.readAll());
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (const std::optional<Document> own = readDeclarationSheets(*sheets, context.declaration()))
        return SheetReading { { *own }, {}, {} };
    const QString name = parser.value(u"sheet"_s);
    const auto sheet = name.isEmpty() ? std::ranges::max_element(*sheets, {}, [](const Sheet& one) { return one.rows.size(); }) : std::ranges::find(*sheets, name, &Sheet::name);
    if (sheet == sheets->cend())
        return fail(ErrorKind::Invalid, u"sheet.unmapped"_s, u"no sheet of that name"_s, name);
    const ColumnMapping mapping = guessMapping(*sheet, context.declaration());
    const Direction direction = parser.value(u"direction"_s) == u"E" ? Direction::Export : Direction::Import;
    const Result<SheetImport> import = importSheet(*sheet, mapping, context.declaration(), context.tables, direction);
    if (!import)
        return tl::unexpected(import.error());
    SheetReading reading { {}, {}, unmappedHeaders(*sheet, mapping) };
    const int lineGroup = context.declaration().root.groupIndexOf(u"line");
    for (const SheetDocument& one : import->documents) {
        Document document = one.document;
        if (parser.isSet(u"merge"_s)) {
            QList<Record> lines;
            for (const MergedLine& line : mergeLines(document.lines(u"line"), context.declaration().root.groups[lineGroup], SheetWords::builtIn().mergeBy).lines)
                lines << line.line;
            document.editRoot().setChildren(lineGroup, lines);
            document.renumber();
        }
        reading.documents << document;
    }
    for (const CellFinding& finding : import->findings)
        reading.findings.append(QJsonObject { { u"cell"_s, cellName(finding.row, finding.column) }, { u"field"_s, finding.finding.field }, { u"severity"_s, severityName(finding.finding.severity) }, { u"message"_s, finding.finding.message.en } });
    return reading;
}

int runImport(CommandContext& context, const QCommandLineParser& parser, const QStringList& files)
{
    QList<std::pair<DocumentId, Document>> documents;
    QJsonArray report;
    const AttachmentFolder attachments(context.office().store().folder());
    int code = 0;
    for (const QString& file : files) {
        if (isSpreadsheet(file)) {
            const Result<SheetReading> reading = readSpreadsheet(context, file, parser);
            if (!reading) {
                code = context.complain(reading.error(), file);
                report.append(QJsonObject { { u"file"_s, file }, { u"error"_s, errorJson(reading.error()) } });
                continue;
            }
            for (const Document& document : reading->documents) {
                documents.append({ DocumentId::create(), document });
                report.append(QJsonObject { { u"file"_s, file }, { u"id"_s, documents.last().first.toString() }, { u"number"_s, summarize(document).number },
                    { u"lines"_s, document.lines(u"line").size() }, { u"findings"_s, reading->findings }, { u"unmapped"_s, QJsonArray::fromStringList(reading->unmapped) } });
            }
            continue;
        }
        const Result<MessageReading> read = readMessageDocument(context, file);
        if (!read) {
            code = context.complain(read.error(), file);
            report.append(QJsonObject { { u"file"_s, file }, { u"error"_s, errorJson(read.error()) } });
            continue;
        }
        const DocumentId id = DocumentId::create();
        if (Done kept = attachments.keep(id, read->files); !kept) {
            code = context.complain(kept.error(), file);
            report.append(QJsonObject { { u"file"_s, file }, { u"error"_s, errorJson(kept.error()) } });
            continue;
        }
        const Summary summary = summarize(read->document);
        documents.append({ id, read->document });
        QJsonObject told = read->told;
        told.insert(u"file"_s, file);
        told.insert(u"id"_s, id.toString());
        told.insert(u"number"_s, summary.number);
        told.insert(u"lines"_s, summary.lineCount);
        report.append(told);
    }
    if (!documents.isEmpty()) {
        const Done saved = context.office().store().saveAll(documents).result();
        if (!saved)
            return context.complain(saved.error());
    }
    if (context.json) {
        context.print(report);
        return code;
    }
    for (const QJsonValue& row : std::as_const(report)) {
        if (row[u"id"].isString())
            context.out << row[u"id"].toString() << '\t' << row[u"number"].toString() << '\t' << row[u"file"].toString() << '\n';
    }
    return code;
}

} // namespace

const Command importCommand { "import"_L1, "FILE..."_L1, "Read messages (declarations as DecMessage XML or ZIP with PDFs, bonded documents) and spreadsheets (.xlsx, .csv) into the store"_L1, importOptions, runImport };

} // namespace Tongguan
