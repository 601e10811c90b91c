// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/filerows.h"

#include "models/base/gbk.h"
#include "models/base/jsontree.h"

#include <QFile>

namespace Tongguan {
namespace {

constexpr int DeepestFiles = 16;
constexpr qsizetype OfficeLength = 4;
constexpr qsizetype KindLength = 8;

QStringList fileWords(JsonValue list)
{
    QStringList words;
    for (const JsonValue word : list)
        words.append(word.toString());
    return words;
}

qsizetype fileNameLength(const Element& element, const QString& text)
{
    return element.count == LengthCount::GbkBytes ? gbkLength(text) : text.size();
}

// "TX-Packing List_2.pdf" -> "packing list", blanks around each word, and the same without blanks.
QString plainWords(QStringView name)
{
    QString words(u' ');
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KC).toLower())
        words.append(c.isLetter() ? c : QChar(u' '));
    return words.simplified().prepend(u' ').append(u' ');
}

bool tells(const QString& words, const QString& joined, const QString& word)
{
    constexpr qsizetype shortest = 5; // shorter Latin words must stand alone: "pl" is in "sample"
    if (word.front().unicode() > 0x7f || word.size() >= shortest)
        return joined.contains(word);
    return words.contains(QString(u' ' + word + u' '));
}

} // namespace

std::optional<FileRows> FileRows::of(const DocumentType& type, const QString& folder)
{
    QFile file(folder + u"/documents/"_s + type.key + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto tree = JsonTree::read(file.readAll(), DeepestFiles);
    if (!tree)
        return std::nullopt;
    const JsonValue grids = (*tree)["grids"_L1];
    for (auto grid = grids.begin(); grid != grids.end(); ++grid) {
        const JsonValue json = (*grid)["files"_L1];
        const QString key = QString::fromUtf8(grid.key());
        if (!json.isObject() || type.root.groupIndexOf(key) < 0)
            continue;
        FileRows rows;
        rows.key = key;
        rows.group = type.root.groupIndexOf(key);
        const Group& group = type.root.groups.at(rows.group);
        const auto element = [&](QLatin1StringView role) { return group.indexOf(json[role].toString()); };
        rows.name = element("name"_L1);
        rows.size = element("size"_L1);
        rows.kind = element("kind"_L1);
        rows.format = element("format"_L1);
        rows.number = element("number"_L1);
        rows.pdf = json["pdf"_L1].toString();
        rows.largest = json["largest"_L1].toInt();
        rows.largestPage = json["largestPage"_L1].toInt();
        const QStringList version = json["version"_L1].toString().split(u'.');
        rows.version = { version.value(0).toInt(), version.value(1).toInt() };
        rows.source = json["source"_L1].toString();
        rows.m_office = type.root.indexOf(json["office"_L1].toString());
        rows.m_mark = json["mark"_L1].toString();
        rows.m_numbered = fileWords(json["numbered"_L1]);
        const JsonValue fills = json["fills"_L1];
        for (auto fill = fills.begin(); fill != fills.end(); ++fill)
            rows.m_fills.append({ group.indexOf(QString::fromUtf8(fill.key())), type.root.indexOf((*fill).toString()) });
        const JsonValue guesses = json["guesses"_L1];
        for (auto guess = guesses.begin(); guess != guesses.end(); ++guess)
            rows.m_guesses.append({ QString::fromUtf8(guess.key()), fileWords(*guess) });
        return rows.name < 0 ? std::nullopt : std::optional(rows);
    }
    return std::nullopt;
}

QString FileRows::guess(QStringView fileName) const
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString words = plainWords(dot > 0 ? fileName.first(dot) : fileName);
    const QString joined = QString(words).remove(u' ');
    QString found;
    for (const auto& [code, telling] : m_guesses) {
        if (std::none_of(telling.cbegin(), telling.cend(), [&](const QString& word) { return tells(words, joined, word); }))
            continue;
        if (!found.isEmpty())
            return {}; // a contract with its invoice in one file: a person knows
        found = code;
    }
    return found;
}

QString FileRows::fittingName(const QString& fileName, const DocumentType& type) const
{
    const Element& element = type.root.groups.at(group).elements.at(name);
    const qsizetype dot = fileName.lastIndexOf(u'.');
    QString stem = dot > 0 ? fileName.first(dot) : fileName;
    const QString ending = dot > 0 ? fileName.sliced(dot) : QString();
    while (element.length > 0 && stem.size() > 1 && fileNameLength(element, stem + ending) > element.length) {
        stem.chop(1);
        if (stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return stem.trimmed() + ending;
}

QStringList FileRows::names(const Document& document) const
{
    QStringList names;
    for (const Record& line : document.lines(key)) {
        if (const QString one = line.value(name); !one.isEmpty() && !names.contains(one))
            names.append(one);
    }
    return names;
}

Record FileRows::line(const Document& document, const QString& fileName, qint64 bytes, const QString& kindCode, const QDate& today) const
{
    Record line = document.newLine();
    const auto put = [&line](int element, const QString& value) {
        if (element >= 0 && !value.isEmpty())
            line.setValue(element, value);
    };
    put(name, fileName);
    put(size, QString::number(bytes));
    put(kind, kindCode);
    put(format, pdf);
    for (const auto& [element, from] : m_fills) {
        if (from >= 0)
            put(element, document.root().value(from));
    }
    put(number, numberOf(document, line, today));
    return line;
}

QString FileRows::numberOf(const Document& document, const Record& line, const QDate& today) const
{
    const QString office = m_office < 0 ? QString() : document.root().value(m_office);
    const QString kindCode = kind < 0 ? QString() : line.value(kind);
    if (number < 0 || office.size() != OfficeLength || kindCode.size() != KindLength || m_numbered.contains(kindCode))
        return {};
    constexpr quint64 serials = 10'000'000'000; // by the line's own random id: the same wherever it is made
    return office + kindCode + m_mark + today.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(quint64(line.id()) % serials, 10, 10, QChar(u'0'));
}

QList<std::pair<Place, QString>> FileRows::staleNumbers(const Document& document, const QDate& today) const
{
    QList<std::pair<Place, QString>> stale;
    const QList<Record>& lines = document.lines(key);
    for (int row = 0; row < int(lines.size()); ++row) {
        const Record& line = lines.at(row);
        const QString fitting = line.value(name).isEmpty() ? QString() : numberOf(document, line, today);
        const QString now = fitting.isEmpty() ? QString() : line.value(number);
        const bool isOurs = now.isEmpty() || now.mid(OfficeLength + KindLength, m_mark.size()) == m_mark;
        if (!fitting.isEmpty() && isOurs && now.first(std::min(now.size(), OfficeLength + KindLength)) != fitting.first(OfficeLength + KindLength))
            stale.append({ Place { .steps = { { .group = group, .row = row } }, .element = number }, fitting });
    }
    return stale;
}

} // namespace Tongguan
