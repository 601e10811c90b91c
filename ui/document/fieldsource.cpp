// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fieldsource.h"

#include "ui/forms/language.h"

namespace Tongguan {

namespace {

struct FieldEntry {
    QString key;
    Label name;
    QString page;
};

QList<FieldEntry> fieldsOf(const DocumentType& type)
{
    QList<FieldEntry> fields;
    QSet<QString> known;
    const auto add = [&fields, &known, &type](const ElementPath& path, const QString& page) {
        const QString key = type.keyPath(path);
        if (!known.contains(key)) {
            known.insert(key);
            fields.append({ .key = key, .name = type.element(path).name, .page = page });
        }
    };
    for (const FormTab& tab : type.tabs) {
        for (const QString& key : tab.sections) {
            if (const Section* section = type.section(key)) {
                for (const ElementPath& path : section->fields) {
                    add(path, inLanguage(tab.name));
                }
            }
        }
        for (const QString& key : tab.singles + tab.grids) {
            const int group = type.root.groupIndexOf(key);
            for (int element = 0; group >= 0 && element < int(type.root.groups.at(group).elements.size()); ++element) {
                add({ .groups = { group }, .element = element }, inLanguage(tab.name));
            }
        }
    }
    return fields;
}

} // namespace

CodeLine::Source fieldSource(const DocumentType& type)
{
    return [fields = fieldsOf(type)](const QString& typed, int limit) {
        QList<Code> codes;
        for (const FieldEntry& field : fields) {
            const bool fits = field.name.zh.contains(typed, Qt::CaseInsensitive) || field.name.en.contains(typed, Qt::CaseInsensitive)
                || field.key.contains(typed, Qt::CaseInsensitive);
            if (fits && codes.size() < limit) {
                codes.append(Code { .code = field.key, .name = field.name, .initials = {}, .old = {}, .note = field.page });
            }
        }
        return codes;
    };
}

} // namespace Tongguan
