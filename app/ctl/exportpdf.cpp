// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exportpdf.h"

#include "app/client/archivefiles.h"
#include "app/ctl/command.h"
#include "app/ctl/taxing.h"
#include "models/rules/checker.h"

#include <QFile>

namespace Tongguan {

bool hasPaper(const DocumentType& type) { return QFile::exists(u":/print/%1.json"_s.arg(type.key)); }

void addPdfOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"form"_s, u"What a .pdf holds: declaration (a bonded document: its own form), check, tax, receipts, or archive: all with the attachments."_s, u"FORM"_s, u"declaration"_s });
    addTaxOptions(parser);
}

Result<QByteArray> pdfOf(CommandContext& context, const QCommandLineParser& parser, const StoredDeclaration& stored, const QList<ZipEntry>& attachments)
{
    const QString name = parser.value(u"form"_s);
    const auto form = printFormFromName(name);
    if (!form && name != u"archive")
        return fail(ErrorKind::Invalid, u"export.form"_s, u"--form wants declaration, check, tax, receipts or archive"_s, name);
    const auto press = FormPress::create(context.tables);
    if (!press)
        return tl::unexpected(press.error());
    if (stored.document.type().key != context.declaration().key && (!form || form == PrintForm::Tax))
        return fail(ErrorKind::Invalid, u"export.form"_s, u"a bonded document has the forms declaration (its own), check and receipts"_s, name);
    PrintSubject subject { stored.document, stored.state, stored.receipts, {}, nullptr, QDateTime::currentDateTimeUtc(), {} };
    if (form == PrintForm::Check) {
        auto checker = Checker::create(subject.document.type(), context.tables);
        if (!checker)
            return tl::unexpected(checker.error());
        subject.findings = (*checker)->check(subject.document);
    }
    if (!form) {
        const auto files = archiveAttachments(subject.document, attachments, context.tables);
        return archivePdf(**press, layOutArchive(**press, subject, archiveData(subject.document, subject.receipts), files), subject.time);
    }
    Result<TaxSheet> taxes;
    if (form == PrintForm::Tax) {
        taxes = taxSheetOf(context, parser, subject.document);
        if (!taxes)
            return tl::unexpected(taxes.error());
        subject.taxes = &*taxes;
    }
    return (*press)->pdf((*press)->print(*form, subject), { subject.time, {} });
}

} // namespace Tongguan
