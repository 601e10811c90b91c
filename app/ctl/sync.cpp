// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "app/ctl/command.h"
#include "app/ctl/signin.h"

namespace Tongguan {
namespace {

int runSync(CommandContext& context, const QCommandLineParser&, const QStringList&)
{
    if (const Done ready = signInForCommand(context, false); !ready)
        return context.complain(ready.error(), context.office().server().toString());
    const auto summary = onOfficeThread(context.office(), [&] { return context.office().syncOnce(); }).result();
    if (!summary)
        return context.complain(summary.error(), context.office().server().toString());
    PackSync& packs = context.office().packs().sync();
    if (const auto updated = onOfficeThread(context.office(), [&] { return packs.update(); }).result(); !updated)
        return context.complain(updated.error(), context.office().server().toString());
    for (const Error& refusal : packs.refusals())
        context.complain(refusal, refusal.field);
    const auto status = context.office().store().status().result();
    if (!status)
        return context.complain(status.error());
    if (context.json)
        context.print(QJsonObject { { u"pushed"_s, summary->pushed }, { u"pulled"_s, summary->pulled }, { u"waiting"_s, status->waiting },
            { u"rejected"_s, status->rejected }, { u"conflicts"_s, status->conflicts } });
    else
        context.out << "pushed " << summary->pushed << ", pulled " << summary->pulled << ", waiting " << status->waiting << ", rejected "
                    << status->rejected << ", conflicts " << status->conflicts << '\n';
    return 0;
}

int runLogin(CommandContext& context, const QCommandLineParser&, const QStringList&)
{
    if (const Done ready = signInForCommand(context, true); !ready)
        return context.complain(ready.error(), context.office().server().toString());
    const Net::Profile profile = *context.office().profile();
    const QString forgets = context.office().session().forgetsBecause();
    if (context.json)
        context.print(QJsonObject { { u"user"_s, profile.userName }, { u"role"_s, profile.role }, { u"tenant"_s, profile.tenantName },
            { u"kept"_s, forgets.isEmpty() } });
    else
        context.out << "signed in as " << profile.userName << " (" << profile.role << ") of " << profile.tenantName << '\n';
    if (!forgets.isEmpty())
        context.err << "tongguanctl: " << forgets << ": no keychain keeps the sign-in; give the password in TONGGUAN_PASSWORD each time\n";
    return 0;
}

} // namespace

const Command syncCommand { "sync"_L1, ""_L1, "Send what waits and fetch what is new"_L1, nullptr, runSync };
const Command loginCommand { "login"_L1, ""_L1, "Sign in (with --server, --user, and --ca at first contact)"_L1, nullptr, runLogin };

} // namespace Tongguan
