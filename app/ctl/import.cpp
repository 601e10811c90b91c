// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachmentfolder.h"
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "models/exchange/singlewindow/declarationmessage.h"

namespace Tongguan {
namespace {

int runImport(CommandContext& context, const QCommandLineParser&, const QStringList& files)
{
    QList<std::pair<DocumentId, Document>> documents;
    QJsonArray report;
    const AttachmentFolder attachments(context.office().store().folder());
    int code = 0;
    for (const QString& file : files) {
        const auto read = readDeclarationFile(context.declaration(), file);
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
        report.append(QJsonObject { { u"file"_s, file }, { u"id"_s, id.toString() }, { u"number"_s, summary.number },
            { u"lines"_s, summary.lineCount }, { u"version"_s, read->version },
            { u"attachments"_s, read->files.size() } });
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

const Command importCommand { "import"_L1, "FILE..."_L1, "Read declaration messages (DecMessage XML, or ZIP with PDFs) into the store"_L1, nullptr, runImport };

} // namespace Tongguan
