// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/call.h"

#include "app/server/jsoncut.h"

namespace Tongguan {

tl::expected<QJsonObject, Problem> Call::json() const
{
    auto object = parseJson(body);
    if (!object)
        return refuse(400, object.error().code, object.error().detail);
    return *object;
}

tl::expected<qint64, Problem> Call::number(const QString& name, qint64 fallback, qint64 least, qint64 most) const
{
    const QString text = query.value(name);
    if (text.isEmpty())
        return fallback;
    bool whole = false;
    const qint64 value = text.toLongLong(&whole);
    if (!whole || value < least || value > most)
        return refuse(400, u"query.invalid"_s, u"%1 must be a whole number from %2 to %3."_s.arg(name).arg(least).arg(most), name);
    return value;
}

} // namespace Tongguan
