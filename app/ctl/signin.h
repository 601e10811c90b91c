// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ctl/command.h"

#include <QPromise>

namespace Tongguan {

// Runs `start` on the office's thread and hands its future over to the calling one.
template <class Start>
auto onOfficeThread(QObject& office, Start start) -> decltype(start())
{
    decltype(start()) future;
    QMetaObject::invokeMethod(&office, [&] { future = start(); }, Qt::BlockingQueuedConnection);
    return future;
}

// Signed in when it returns: by the kept sign-in, else by TONGGUAN_PASSWORD or a prompt; `anew`: by password in any case.
[[nodiscard]] Done signInForCommand(CommandContext& context, bool anew);

} // namespace Tongguan
