// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"
#include "ui/shell/commandpalette.h"

namespace Tongguan {

// Consultations in the palette: by title, number of their document, office, enterprise and officer, newest first. Answers come
// only while `port` lives.
[[nodiscard]] PaletteProvider consultationsForPalette(ConsultPort& port, std::function<void(ConsultId id)> chosen);

} // namespace Tongguan
