// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/security/secretport.h"
#include "models/sync/consultsync.h"

namespace Tongguan {

// Signs with a key of this computer that the keychain keeps; without a keychain with one that lasts until the program ends:
// what it signs names it, so it proves as much, but not that two signatures come from one computer. Both must outlive it.
[[nodiscard]] ConsultTools consultTools(SecretPort& secrets, QObject& context, std::function<std::optional<Net::Profile>()> profile);

} // namespace Tongguan
