// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/signin.h"

#include "app/client/clientoffice.h"
#include "app/ctl/terminal.h"

namespace Tongguan {

Done signInForCommand(CommandContext& context, bool anew)
{
    ClientOffice& office = context.office();
    if (office.server().isEmpty())
        return fail(ErrorKind::Invalid, u"server.none"_s, u"no server is known: name it with --server"_s);
    if (office.user().isEmpty())
        return fail(ErrorKind::Invalid, u"user.none"_s, u"no user is known: name it with --user"_s);
    if (!anew) {
        const Done resumed = onOfficeThread(office, [&] { return office.resume(); }).result();
        if (resumed)
            return resumed;
        if (resumed.error().kind != ErrorKind::Denied || resumed.error().code.startsWith(u"tls."))
            return resumed;
    }
    QString password = qEnvironmentVariable("TONGGUAN_PASSWORD");
    if (password.isEmpty()) {
        const auto typed = readPassword(u"Password of %1: "_s.arg(office.user()));
        if (!typed)
            return fail(ErrorKind::Denied, u"login.needed"_s, u"no password: set TONGGUAN_PASSWORD or run this in a terminal"_s);
        password = *typed;
    }
    const auto profile = onOfficeThread(office, [&] { return office.signIn(office.user(), password); }).result();
    if (!profile)
        return tl::unexpected(profile.error());
    return {};
}

} // namespace Tongguan
