// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/consultproof.h"

#include "models/consult/evidencearchive.h"
#include "models/security/packsigner.h"

namespace Tongguan {

Result<EvidenceReport> proveConsultPackage(const QString& path)
{
    const auto archive = EvidenceTar::read(path);
    if (!archive)
        return tl::unexpected(archive.error());
    if (archive->manifest().isEmpty())
        return fail(ErrorKind::Corrupt, u"evidence.manifest"_s);
    return verifyEvidence(archive->manifest(), *archive, verifiesPack);
}

} // namespace Tongguan
