// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tongguan {

class ClientOffice;
class MainWindow;

// The office's supervisor sets when it consults.
void editConsultHours(ClientOffice& office, MainWindow& window);

} // namespace Tongguan
