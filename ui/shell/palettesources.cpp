// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesources.h"

#include "models/base/async.h"
#include "models/reference/pinyin.h"
#include "ui/shell/statewords.h"

#include <QCoreApplication>

namespace Tongguan {

namespace {

constexpr int PaletteLimit = 8; // of each kind, so that all kinds stay in sight
constexpr int PalettePerTable = 3;

struct PaletteSources {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::PaletteSources)
};

QString fieldHint(const Element& element, const QString& language)
{
    QStringList parts;
    for (const auto* label : { &element.definition, &element.hint }) {
        if (!label->in(language).isEmpty())
            parts.append(label->in(language));
    }
    if (!element.source.isEmpty())
        parts.append(PaletteSources::tr("Source: %1").arg(element.source));
    return parts.join(u'\n');
}

void collectFields(const DocumentType& type, const Group& group, const QList<int>& path, const QString& text, const QString& language, const FieldChosen& chosen,
    QList<PaletteEntry>& found)
{
    for (int i = 0; i < group.elements.size() && found.size() < PaletteLimit; ++i) {
        const auto& element = group.elements.at(i);
        if (!element.name.zh.contains(text, Qt::CaseInsensitive) && !element.name.en.contains(text, Qt::CaseInsensitive)
            && !element.key.contains(text, Qt::CaseInsensitive) && !element.message.contains(text, Qt::CaseInsensitive)
            && !pinyinInitials(element.name.zh).startsWith(text, Qt::CaseInsensitive))
            continue;
        const auto keyPath = type.keyPath(ElementPath { path, i });
        found.append(PaletteEntry { .kind = PaletteEntry::Kind::Field,
            .title = element.name.in(language),
            .detail = u"%1 · %2"_s.arg(group.key.isEmpty() ? type.name.in(language) : group.name.in(language), element.message),
            .hint = fieldHint(element, language),
            .iconName = u"field"_s,
            .keywords = {},
            .shortcut = {},
            .run = [chosen, keyPath] { chosen(keyPath); } });
    }
    for (int g = 0; g < group.groups.size() && found.size() < PaletteLimit; ++g)
        collectFields(type, group.groups.at(g), path + QList<int> { g }, text, language, chosen, found);
}

} // namespace

PaletteProvider codesForPalette(const CodeTables& tables, const QString& language, CodeChosen chosen)
{
    return [&tables, language, chosen = std::move(chosen)](const QString& text, const PaletteAnswer& answer) {
        QList<PaletteEntry> found;
        for (const auto& name : tables.names()) {
            const auto* table = tables.table(name);
            if (!table)
                continue;
            for (const auto& code : table->search(text, PalettePerTable)) {
                found.append(PaletteEntry { .kind = PaletteEntry::Kind::Code,
                    .title = u"%1  %2"_s.arg(code.code, code.name.in(language).isEmpty() ? code.name.en : code.name.in(language)),
                    .detail = table->title().in(language),
                    .hint = code.old.isEmpty() ? code.note : PaletteSources::tr("Before 2018-08-01: %1").arg(code.old) + (code.note.isEmpty() ? QString() : u"\n"_s + code.note),
                    .iconName = u"code"_s,
                    .keywords = {},
                    .shortcut = {},
                    .run = [chosen, name, code] { chosen(name, code); } });
            }
        }
        // "USA" and "美国" before everything else that holds these letters.
        const auto rank = [&text](const PaletteEntry& e) {
            const auto code = e.title.section(u"  "_s, 0, 0), name = e.title.section(u"  "_s, 1);
            return code.compare(text, Qt::CaseInsensitive) == 0 || name.compare(text, Qt::CaseInsensitive) == 0 ? 0 : name.startsWith(text, Qt::CaseInsensitive) ? 1 : 2;
        };
        std::stable_sort(found.begin(), found.end(), [&rank](const PaletteEntry& a, const PaletteEntry& b) { return rank(a) < rank(b); });
        answer(found.mid(0, PaletteLimit));
    };
}

PaletteProvider fieldsForPalette(const DocumentType& type, const QString& language, FieldChosen chosen)
{
    return [&type, language, chosen = std::move(chosen)](const QString& text, const PaletteAnswer& answer) {
        QList<PaletteEntry> found;
        collectFields(type, type.root, {}, text, language, chosen, found);
        answer(found);
    };
}

PaletteProvider documentsForPalette(QObject* context, PaletteEntry::Kind kind, RowSearch search, RowChosen chosen, TypeNaming naming)
{
    return [context, kind, search = std::move(search), chosen = std::move(chosen), naming = std::move(naming)](const QString& text, const PaletteAnswer& answer) {
        whenReady(search(text, PaletteLimit), context, [answer, kind, chosen, naming](const Result<QList<DeclarationRow>>& rows) {
            QList<PaletteEntry> found;
            if (!rows) {
                answer(found);
                return;
            }
            for (const auto& row : *rows) {
                QStringList about { naming ? naming(row.type) : QString(), stateWord(row.state, row.type), row.party, row.goods };
                about.removeAll({});
                found.append(PaletteEntry { .kind = kind,
                    .title = row.entryNo.isEmpty() ? row.number : row.entryNo,
                    .detail = about.join(u" · "_s),
                    .hint = row.problem,
                    .iconName = stateIconName(row.state, row.type),
                    .keywords = {},
                    .shortcut = {},
                    .run = [chosen, id = row.id] { chosen(id); } });
            }
            answer(found);
        });
    };
}

} // namespace Tongguan
