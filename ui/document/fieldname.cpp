// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fieldname.h"

#include "ui/forms/language.h"

#include <QCoreApplication>

namespace Tongguan {

QString placeName(const Document& document, const Place& place)
{
    QStringList parts;
    const Group* group = &document.type().root;
    for (const Place::Step& step : place.steps) {
        group = &group->groups.at(step.group);
        parts.append(group->single ? inLanguage(group->name)
                                   : QCoreApplication::translate("Tongguan::FieldName", "%1 %2").arg(inLanguage(group->name)).arg(step.row + 1));
    }
    if (place.element >= 0) {
        parts.append(inLanguage(group->elements.at(place.element).nameFor(document.direction())));
    }
    return parts.join(u" · "_s);
}

} // namespace Tongguan
