// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/taxwhatif.h"

#include "models/base/text.h"

namespace Tongguan {

QList<Place> changedPlaces(const Document& document, const TaxChange& change)
{
    QList<Place> places;
    if (document.isNull())
        return places;
    const auto add = [&](const QString& text, const QString& value) {
        if (const auto place = document.place(text); place && document.value(*place) != value)
            places.append(*place);
    };
    for (auto it = change.head.cbegin(); it != change.head.cend(); ++it)
        add(it.key(), it.value());
    for (int no = 1; no <= document.lines(u"line").size(); ++no) {
        if (!change.only.isEmpty() && !change.only.contains(no))
            continue;
        for (auto it = change.lines.cbegin(); it != change.lines.cend(); ++it)
            add(u"line["_s + QString::number(no) + u"]."_s + it.key(), it.value());
    }
    return places;
}

Document changedDocument(const Document& document, const TaxChange& change)
{
    Document changed = document;
    for (const Place& place : changedPlaces(document, change)) {
        const QString key = document.type().element(place.path()).key;
        changed.setValue(place, place.steps.isEmpty() ? change.head.value(key) : change.lines.value(key));
    }
    return changed;
}

} // namespace Tongguan
