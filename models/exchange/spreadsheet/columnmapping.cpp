// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/columnmapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Tongguan {
namespace {

constexpr qsizetype HeaderRows = 30;

QStringList stringsOf(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& one : array.toArray())
        list << one.toString();
    return list;
}

// Folded names of the head's and the lines' elements.
QHash<QString, QString> dictionaryNames(const DocumentType& type)
{
    QHash<QString, QString> names;
    const auto take = [&names](const Group& group, const QString& prefix) {
        for (const Element& element : group.elements) {
            for (const QString& name : { QString(prefix + element.key), element.name.zh, element.name.en, element.importName ? element.importName->zh : QString(), element.exportName ? element.exportName->zh : QString(), element.message }) {
                const QString folded = SheetWords::fold(name);
                if (!folded.isEmpty() && !names.contains(folded))
                    names.insert(folded, prefix + element.key);
            }
        }
    };
    if (const int line = type.root.groupIndexOf(u"line"); line >= 0)
        take(type.root.groups[line], u"line."_s);
    take(type.root, {});
    return names;
}

} // namespace

const SheetWords& SheetWords::builtIn()
{
    static const SheetWords words = [] {
        SheetWords read;
        QFile file(u":/spreadsheet/words.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no words of spreadsheets");
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject headers = json.value("headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            for (const QString& word : stringsOf(it.value()))
                read.m_keys.insert(fold(word), it.key());
        }
        const QJsonObject values = json.value("values"_L1).toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QJsonObject codes = it.value().toObject();
            for (auto code = codes.begin(); code != codes.end(); ++code)
                read.m_codes[it.key()].insert(code.key(), code.value().toString());
        }
        read.mergeBy = stringsOf(json.value("mergeBy"_L1));
        read.mergeAlso = stringsOf(json.value("mergeAlso"_L1));
        read.mergeSums = stringsOf(json.value("mergeSums"_L1));
        return read;
    }();
    return words;
}

QString SheetWords::fold(const QString& text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            folded += c.toLower();
    }
    return folded;
}

QString SheetWords::keyOf(const QString& foldedHeader) const { return m_keys.value(foldedHeader); }

QString SheetWords::codeOf(const QString& table, const QString& text) const
{
    const auto codes = m_codes.constFind(table);
    return codes == m_codes.cend() ? QString() : codes->value(text.trimmed().toLower());
}

bool ColumnMapping::isEmpty() const
{
    return std::ranges::all_of(keys, &QString::isEmpty);
}

LearnedHeaders LearnedHeaders::fromJson(const QByteArray& json)
{
    LearnedHeaders learned;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        learned.m_keys.insert(it.key(), it.value().toString());
    return learned;
}

QByteArray LearnedHeaders::toJson() const
{
    QJsonObject object;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void LearnedHeaders::learn(const Sheet& sheet, const ColumnMapping& mapping)
{
    if (mapping.headerRow < 0)
        return;
    const QStringList header = sheet.rows.value(mapping.headerRow);
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (const QString folded = SheetWords::fold(header[column]); !folded.isEmpty())
            m_keys.insert(folded, mapping.keys.value(column));
    }
}

std::optional<QString> LearnedHeaders::keyOf(const QString& foldedHeader) const
{
    const auto found = m_keys.constFind(foldedHeader);
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

ColumnMapping guessMapping(const Sheet& sheet, const HeaderNames& names, const LearnedHeaders& learned)
{
    // How sure a name is: 3 learned, 2 the field's own, 1 a common word.
    const auto known = [&](const QString& header) -> std::pair<QString, int> {
        const QString folded = SheetWords::fold(header);
        if (folded.isEmpty())
            return {};
        if (const std::optional<QString> key = learned.keyOf(folded))
            return { *key, 3 };
        if (const QString key = names.own.value(folded); !key.isEmpty())
            return { key, 2 };
        return { names.common(folded), 1 };
    };
    ColumnMapping best;
    qsizetype bestCount = 1; // one known word is no header
    for (qsizetype row = 0; row < std::min(HeaderRows, sheet.rows.size()); ++row) {
        const QStringList& cells = sheet.rows[row];
        QList<std::pair<QString, int>> found;
        for (const QString& cell : cells)
            found << known(cell);
        ColumnMapping mapping { row, QStringList(cells.size()) };
        QSet<QString> taken;
        for (const int sureness : { 3, 2, 1 }) {
            for (qsizetype column = 0; column < cells.size(); ++column) {
                if (found[column].second == sureness && !found[column].first.isEmpty() && !taken.contains(found[column].first)) {
                    mapping.keys[column] = found[column].first;
                    taken << found[column].first;
                }
            }
        }
        if (taken.size() > bestCount) {
            bestCount = taken.size();
            best = mapping;
        }
    }
    return best;
}

ColumnMapping guessMapping(const Sheet& sheet, const DocumentType& type, const LearnedHeaders& learned, const SheetWords& words)
{
    return guessMapping(sheet, { dictionaryNames(type), [&](const QString& folded) {
                                    const QString key = words.keyOf(folded);
                                    return type.find(key) ? key : QString();
                                } },
        learned);
}

} // namespace Tongguan
