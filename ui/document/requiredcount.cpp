// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/requiredcount.h"

namespace Tongguan {

static void countRecord(const Record& record, const Group& group, const Document& document, RequiredCount& count)
{
    for (int element = 0; element < int(group.elements.size()); ++element) {
        if (group.elements.at(element).neededWhenDeclaring(document.direction(), document.step())) {
            ++count.all;
            count.left += record.value(element).isEmpty() ? 1 : 0;
        }
    }
}

RequiredCount countRequired(const Document& document)
{
    RequiredCount count;
    const DocumentType& type = document.type();
    const Direction direction = document.direction();
    const DeclaringStep step = document.step();
    for (const Section& section : type.sections) {
        for (const ElementPath& path : section.fields) {
            if (type.element(path).neededWhenDeclaring(direction, step)) {
                Place place;
                for (const int group : path.groups) {
                    place.steps.append({ .group = group, .row = 0 });
                }
                place.element = path.element;
                ++count.all;
                count.left += document.value(place).isEmpty() ? 1 : 0;
            }
        }
    }
    for (const FormTab& tab : type.tabs) {
        for (const QString& key : tab.grids) {
            const int index = type.root.groupIndexOf(key);
            if (index >= 0) {
                for (const Record& record : document.root().children(index)) {
                    countRecord(record, type.root.groups.at(index), document, count);
                }
            }
        }
    }
    return count;
}

} // namespace Tongguan
