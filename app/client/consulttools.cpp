// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/consulttools.h"

#include "models/base/async.h"
#include "models/security/packsigner.h"

namespace Tongguan {

namespace {

using ConsultSignature = std::pair<QByteArray, QByteArray>;

QString evidenceSecret() { return u"evidence key"_s; }

Result<PackSigner> signerFrom(const Result<QByteArray>& kept, SecretPort& secrets)
{
    static std::optional<PackSigner> passing; // of this run, where nothing can be kept
    if (kept && !kept->isEmpty())
        return PackSigner::fromPem(*kept);
    if (!passing) {
        auto made = PackSigner::create();
        if (!made)
            return made;
        passing = std::move(*made);
        if (kept && secrets.unavailableReason().isEmpty()) // a keychain that is locked may hold another: that one stays
            static_cast<void>(secrets.write(evidenceSecret(), passing->toPem()));
    }
    return PackSigner::fromPem(passing->toPem());
}

} // namespace

ConsultTools consultTools(SecretPort& secrets, QObject& context, std::function<std::optional<Net::Profile>()> profile)
{
    ConsultTools tools;
    tools.profile = std::move(profile);
    tools.sign = [&secrets, &context](const QByteArray& message) {
        return whenReady(secrets.read(evidenceSecret()), &context, [&secrets, message](const Result<QByteArray>& kept) -> Result<ConsultSignature> {
            const auto signer = signerFrom(kept, secrets);
            if (!signer)
                return tl::unexpected(signer.error());
            return ConsultSignature { signer->publicKey(), signer->sign(message) };
        });
    };
    return tools;
}

} // namespace Tongguan
