// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/figures.h"

namespace Tongguan {

QString groupedFigure(QStringView plain)
{
    QString text = plain.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

QString permilleText(int permille)
{
    return u"%1.%2%"_s.arg(permille / 10).arg(permille % 10);
}

} // namespace Tongguan
