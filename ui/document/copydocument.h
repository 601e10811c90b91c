// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QHash>

namespace Tongguan {

// `source` as the text of the declaration at hand: its own number stays; what customs and time gave the other one
// (entry number, Single Window numbers, dates, signature, attached files) does not come along. Lines get new ids.
[[nodiscard]] Document copyInto(const Document& own, const Document& source, const QStringList& given = {}); // `given`: what else stays as it is

// Values of the enterprise file (by the head's element keys) into the head's empty fields. Fields that hold something
// stay as they are.
[[nodiscard]] Document filledFromEnterprise(const Document& document, const QHash<QString, QString>& enterprise);

} // namespace Tongguan
