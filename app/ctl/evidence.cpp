// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "models/consult/evidencearchive.h"
#include "models/security/packsigner.h"

#include <QFileInfo>

namespace Tongguan {
namespace {

void evidenceOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"key"_s, u"The server's public key, 64 hexadecimal digits: otherwise the package's own is believed."_s, u"HEX"_s });
}

Result<EvidenceReport> verifyPackage(const QString& path, const QByteArray& key)
{
    if (QFileInfo(path).isDir()) {
        const EvidenceFolder folder(path);
        return verifyEvidence(folder.manifest(), folder, verifiesPack, key);
    }
    const auto archive = EvidenceTar::read(path);
    if (archive)
        return verifyEvidence(archive->manifest(), *archive, verifiesPack, key);
    if (archive.error().kind == ErrorKind::Invalid)
        return tl::unexpected(archive.error());
    EvidenceReport report;
    report.findings.append({ u"archive.changed"_s, {}, archive.error().detail });
    return report;
}

int runEvidence(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.value(0) != u"verify" || arguments.size() != 2) {
        context.err << "usage: tongguanctl evidence verify PACKAGE [--key HEX]\n";
        return 2;
    }
    const QByteArray key = QByteArray::fromHex(parser.value(u"key"_s).toLatin1());
    if (parser.isSet(u"key"_s) && key.size() != 32)
        return context.complain({ ErrorKind::Invalid, u"key.invalid"_s, u"64 hexadecimal digits"_s, {} }, u"--key"_s);
    const auto report = verifyPackage(arguments.at(1), key);
    if (!report)
        return context.complain(report.error(), arguments.at(1));
    if (context.json) {
        context.print(report->toJson());
        return report->isProved() ? 0 : 1;
    }
    for (const EvidenceFinding& finding : report->findings)
        context.out << finding.code << '\t' << finding.entry << '\t' << finding.detail << '\n';
    context.out << (report->isProved() ? "proved: " : "NOT proved: ") << report->entries << " entries (" << report->events << " events, " << report->files << " files, " << report->bytes << " bytes), "
                << report->sealed << " sealed by key " << report->key << (report->isKeyKnown ? "" : " (not compared: give --key)") << '\n';
    if (report->entries > 0)
        context.out << "it ends at " << report->until.toString(Qt::ISODate) << ", the consultation " << (report->state == ConsultState::Ended ? "ended" : "not ended: it may go on in a later package") << '\n';
    if (report->deleted > 0)
        context.out << report->deleted << " deleted when their time was over, by rule " << report->rules.join(u", "_s) << '\n';
    for (const QString& who : report->countersigned)
        context.out << "countersigned by " << who << '\n';
    return report->isProved() ? 0 : 1;
}

} // namespace

const Command evidenceCommand { "evidence"_L1, "verify PACKAGE"_L1, "Prove the evidence of a consultation, or name what was changed"_L1, evidenceOptions, runEvidence, false };

} // namespace Tongguan
