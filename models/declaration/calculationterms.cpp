// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/calculationterms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Tongguan {

namespace {

    struct TermTable {
        QHash<QString, CalculationTerm> terms;
        QHash<QString, Label> words;
        struct Group {
            CalculationGroup group;
            QStringList prefixes;
        };
        QList<Group> groups;
    };

    CalculationTerm::Kind termKind(const QString& name)
    {
        using enum CalculationTerm::Kind;
        static const QHash<QString, CalculationTerm::Kind> kinds { { u"number"_s, Number }, { u"money"_s, Money }, { u"share"_s, Share }, { u"rate"_s, Rate },
            { u"date"_s, Date }, { u"flag"_s, Flag }, { u"choice"_s, Choice }, { u"code"_s, Code }, { u"rows"_s, Rows } };
        return kinds.value(name, Text);
    }

    Label labelOf(const QJsonValue& json) { return { json["zh"_L1].toString(), json["en"_L1].toString() }; }

    CalculationTerm termOf(const QJsonValue& json)
    {
        CalculationTerm term;
        term.name = json["name"_L1].toString();
        term.label = labelOf(json);
        term.kind = termKind(json["kind"_L1].toString());
        term.unit = json["unit"_L1].toString();
        term.table = json["table"_L1].toString();
        term.hint = { json["hintZh"_L1].toString(), json["hintEn"_L1].toString() };
        for (const QJsonValue& choice : json["choices"_L1].toArray())
            term.choices.append({ choice["code"_L1].toString(), labelOf(choice) });
        return term;
    }

    const TermTable& termTable()
    {
        static const TermTable table = [] {
            TermTable read;
            QFile file(u":/rates/terms.json"_s);
            if (!file.open(QIODevice::ReadOnly))
                return read;
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            for (const QJsonValue& entry : json["terms"_L1].toArray()) {
                const CalculationTerm term = termOf(entry);
                read.terms.insert(term.name, term);
            }
            for (const QJsonValue& entry : json["words"_L1].toArray())
                read.words.insert(entry["name"_L1].toString(), labelOf(entry));
            for (const QJsonValue& entry : json["groups"_L1].toArray()) {
                TermTable::Group group { { entry["key"_L1].toString(), labelOf(entry), {} }, {} };
                for (const QJsonValue& prefix : entry["topics"_L1].toArray())
                    group.prefixes.append(prefix.toString());
                read.groups.append(group);
            }
            return read;
        }();
        return table;
    }

    // "latepay.days_amount/days", then "latepay/days", then "days".
    const CalculationTerm* plainTerm(const QString& topic, const QString& name)
    {
        const auto& terms = termTable().terms;
        for (QString scope = topic; !scope.isEmpty(); scope = scope.left(std::max<qsizetype>(0, scope.lastIndexOf(u'.'))))
            if (const auto it = terms.constFind(scope + u'/' + name); it != terms.cend())
                return &*it;
        const auto it = terms.constFind(name);
        return it != terms.cend() ? &*it : nullptr;
    }

    // "fob" with "usd", "per", "t": the base with the words behind it in brackets.
    std::optional<CalculationTerm> composedTerm(const QString& topic, const QString& name)
    {
        const QStringList parts = name.split(u'_');
        for (qsizetype count = parts.size() - 1; count > 0; --count) {
            const CalculationTerm* base = plainTerm(topic, parts.first(count).join(u'_'));
            if (!base)
                continue;
            CalculationTerm term = *base;
            QString zh, en;
            for (const QString& part : parts.sliced(count)) {
                const auto word = termTable().words.constFind(part);
                if (part.size() == 3 && word == termTable().words.cend()) {
                    term.unit = part.toUpper();
                    continue;
                }
                zh += word != termTable().words.cend() ? word->zh : part;
                en += (en.isEmpty() ? QString() : u" "_s) + (word != termTable().words.cend() ? word->en : part);
            }
            if (!zh.isEmpty())
                term.label = { term.label.zh + u"（"_s + zh + u"）"_s, term.label.en + u" ("_s + en + u')' };
            return term;
        }
        return {};
    }

    qsizetype prefixLength(const QString& topic, const QString& prefix)
    {
        return topic == prefix || topic.startsWith(QString(prefix + u'.')) ? prefix.size() : -1;
    }

} // namespace

Label CalculationTerm::words(const QString& value) const
{
    if (kind == Kind::Flag)
        return value == u"true" || value == u"1" ? Label { u"是"_s, u"yes"_s } : Label { u"否"_s, u"no"_s };
    const auto it = std::find_if(choices.cbegin(), choices.cend(), [&value](const CodedText& choice) { return choice.code == value; });
    return it != choices.cend() ? it->name : Label { value, value };
}

CalculationTerm calculationTerm(const QString& topic, const QString& name)
{
    CalculationTerm term { .name = name, .label = { name, name } };
    static const QRegularExpression linePattern(u"^line(\\d+)_(.+)$"_s);
    static const QRegularExpression rowPattern(u"^(.+)\\.(\\d+)$"_s);
    if (const CalculationTerm* plain = plainTerm(topic, name)) {
        term = *plain;
    } else if (const auto line = linePattern.match(name); line.hasMatch()) {
        term = calculationTerm(topic, line.captured(2));
        term.label = { u"第"_s + line.captured(1) + u"项 "_s + term.label.zh, u"Line "_s + line.captured(1) + u": "_s + term.label.en };
    } else if (const auto row = rowPattern.match(name); row.hasMatch()) {
        term = calculationTerm(topic, row.captured(1));
        term.label = { term.label.zh + u' ' + row.captured(2), term.label.en + u' ' + row.captured(2) };
    } else if (auto composed = composedTerm(topic, name)) {
        term = *std::move(composed);
    }
    term.name = name;
    return term;
}

QList<CalculationGroup> calculationGroups()
{
    const auto& all = termTable().groups;
    QList<CalculationGroup> groups;
    for (const auto& entry : all)
        groups.append(entry.group);
    QHash<QString, qsizetype> order;
    for (const CalculationTopic& topic : Calculator::topics()) {
        qsizetype best = -1, where = all.size() - 1;
        for (qsizetype g = 0; g < all.size(); ++g)
            for (qsizetype p = 0; p < all.at(g).prefixes.size(); ++p)
                if (const qsizetype length = prefixLength(topic.name, all.at(g).prefixes.at(p)); length > best) {
                    best = length;
                    where = g;
                    order.insert(topic.name, p);
                }
        if (where >= 0)
            groups[where].topics.append(topic);
    }
    for (CalculationGroup& group : groups)
        std::stable_sort(group.topics.begin(), group.topics.end(),
            [&order](const CalculationTopic& a, const CalculationTopic& b) { return order.value(a.name) < order.value(b.name); });
    return groups;
}

QMap<QString, QString> rowInputs(const QString& name, const QString& text)
{
    QMap<QString, QString> inputs;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        const QString row = line.simplified();
        if (row.isEmpty())
            continue;
        const QString prefix = name + u'.' + QString::number(++number);
        static const QRegularExpression pair(u"^[A-Za-z][\\w.]*=[^=<>]"_s); // "ratio>=1.1" is a value
        if (!pair.match(row).hasMatch()) {
            inputs.insert(prefix, row);
            continue;
        }
        for (const QString& part : row.split(u' '))
            inputs.insert(prefix + u'.' + part.section(u'=', 0, 0), part.section(u'=', 1));
    }
    return inputs;
}

QString rowText(const QString& name, const QMap<QString, QString>& inputs)
{
    QMap<int, QStringList> rows;
    const QString prefix = name + u'.';
    for (auto it = inputs.lowerBound(prefix); it != inputs.cend() && it.key().startsWith(prefix); ++it) {
        const QString rest = it.key().sliced(prefix.size());
        const qsizetype dot = rest.indexOf(u'.');
        rows[rest.left(dot < 0 ? rest.size() : dot).toInt()].append(dot < 0 ? it.value() : QString(rest.sliced(dot + 1) + u'=' + it.value()));
    }
    QStringList lines;
    for (const QStringList& row : std::as_const(rows))
        lines.append(row.join(u' '));
    return lines.join(u'\n');
}

} // namespace Tongguan
