// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace Tongguan {

// The name of a sent file without its ending: "D_<our number>_t<attempt>". Numbers with other signs than letters, digits and
// "-" get them replaced and a mark of their content behind, so that two never share a name.
[[nodiscard]] QString sentName(const QString& clientSeqNo, int attempt);
// Of "<name>_<14 or more digits>.xml", as the client names what it moves.
[[nodiscard]] QString sentNameOf(const QString& fileName);
[[nodiscard]] QString withoutEnding(const QString& fileName);
[[nodiscard]] QString withMark(const QString& path, const QString& mark); // "a/b.xml" -> "a/b~mark.xml"
[[nodiscard]] QString contentHash(const QByteArray& bytes); // SHA-256, hex

} // namespace Tongguan
