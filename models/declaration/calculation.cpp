// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/calculation.h"

#include "models/base/dates.h"
#include "models/declaration/dutyrate.h"

#include <QJsonArray>

namespace Tongguan {

namespace {

    const QSet<QString>& currencyWords()
    {
        static const QSet<QString> words { u"usd"_s, u"eur"_s, u"jpy"_s, u"hkd"_s, u"gbp"_s, u"cny"_s, u"rmb"_s, u"yuan"_s, u"aud"_s, u"cad"_s, u"chf"_s,
            u"sgd"_s, u"krw"_s, u"nzd"_s, u"thb"_s, u"rub"_s, u"mop"_s, u"twd"_s, u"myr"_s, u"idr"_s, u"php"_s, u"vnd"_s, u"inr"_s, u"sek"_s, u"nok"_s,
            u"dkk"_s, u"dem"_s, u"frf"_s, u"itl"_s, u"zar"_s, u"brl"_s, u"mxn"_s, u"try"_s, u"pln"_s, u"sar"_s, u"aed"_s };
        return words;
    }

    // "fob_usd_per_t" against "fob": what the words behind the base say; nothing where one is not understood.
    std::optional<NamedAmount> namedAmount(const QString& key, QStringView base, bool anyWords)
    {
        NamedAmount amount;
        amount.key = key;
        amount.base = base.toString();
        if (key.size() == base.size())
            return amount;
        if (key.at(base.size()) != u'_')
            return {};
        const QStringList words = key.sliced(base.size() + 1).split(u'_');
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString& word = words.at(i);
            if (currencyWords().contains(word)) {
                amount.currency = word == u"yuan" || word == u"rmb" ? u"CNY"_s : word.toUpper();
            } else if (word == u"total") {
                amount.isTotal = true;
            } else if (word == u"each" || word == u"unit") {
                amount.per = word;
            } else if (word == u"per" && i + 1 < words.size()) {
                amount.per = words.at(++i);
            } else if (word == u"wan") {
                amount.isTenThousands = true;
            } else if (!anyWords || word == u"rate") {
                return {};
            }
        }
        return amount;
    }

    QJsonValue outputJson(const CalculationOutput& output)
    {
        switch (output.kind) {
        case CalculationOutput::Kind::Text:
            return output.text;
        case CalculationOutput::Kind::Number: {
            bool isWhole = false;
            const qint64 number = output.text.toLongLong(&isWhole);
            return isWhole ? QJsonValue(number) : QJsonValue(output.text.toDouble());
        }
        case CalculationOutput::Kind::Flag:
            return output.text == u"true";
        }
        return {};
    }

} // namespace

QString Calculation::value(QStringView name) const
{
    const CalculationOutput* found = output(name);
    return found ? found->text : QString();
}

const CalculationOutput* Calculation::output(QStringView name) const
{
    const auto it = std::find_if(outputs.cbegin(), outputs.cend(), [name](const CalculationOutput& o) { return o.name == name; });
    return it != outputs.cend() ? &*it : nullptr;
}

QList<Derivation> Calculation::derivations() const
{
    QList<Derivation> list;
    QList<int> seen;
    for (const CalculationOutput& output : outputs)
        if (output.figure && !seen.contains(output.figure.index)) {
            seen.append(output.figure.index);
            list.append(sheet.derivation(output.figure));
        }
    return list;
}

QJsonObject Calculation::toJson() const
{
    QJsonObject values;
    for (const CalculationOutput& output : outputs) {
        const qsizetype dot = output.name.lastIndexOf(u'.');
        bool isIndex = false;
        if (dot > 0)
            [[maybe_unused]] const int index = QStringView(output.name).sliced(dot + 1).toInt(&isIndex);
        if (!isIndex) {
            values.insert(output.name, outputJson(output));
            continue;
        }
        const QString list = output.name.left(dot);
        QJsonArray array = values.value(list).toArray();
        array.append(outputJson(output));
        values.insert(list, array);
    }
    QJsonObject json { { u"topic"_s, topic }, { u"outputs"_s, values } };
    QJsonArray opened;
    for (const Derivation& derivation : derivations())
        opened.append(derivation.toJson());
    json.insert(u"derivations"_s, opened);
    json.insert(u"notes"_s, QJsonArray::fromStringList(notes));
    if (!mistakes.isEmpty()) {
        QJsonArray array;
        for (const CalculationMistake& mistake : mistakes)
            array.append(QJsonObject { { u"name"_s, mistake.name }, { u"value"_s, mistake.text }, { u"reason"_s, mistake.reason } });
        json.insert(u"mistakes"_s, array);
    }
    return json;
}

void Calculation::add(const QString& name, FigureRef figure, int digits)
{
    if (!figure)
        return;
    const Decimal number = sheet.value(figure);
    QString text;
    if (sheet.what(figure).unit == u"date")
        text = dateText(dateOfFigure(number));
    else
        text = digits < 0 ? number.toString() : number.toString(digits);
    outputs.append({ name, text, CalculationOutput::Kind::Text, figure });
}

void Calculation::addNumber(const QString& name, FigureRef figure)
{
    if (figure)
        outputs.append({ name, sheet.value(figure).normalized().toString(), CalculationOutput::Kind::Number, figure });
}

void Calculation::addText(const QString& name, const QString& text, FigureRef figure)
{
    outputs.append({ name, text, CalculationOutput::Kind::Text, figure });
}

void Calculation::addFlag(const QString& name, bool flag, FigureRef figure)
{
    outputs.append({ name, flag ? u"true"_s : u"false"_s, CalculationOutput::Kind::Flag, figure });
}

void Calculation::addNote(const QString& note)
{
    if (!notes.contains(note))
        notes.append(note);
}

CalculationInputs::CalculationInputs(const QMap<QString, QString>& values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString text = it.value().trimmed();
        if (!text.isEmpty() && text != u"null")
            m_values.insert(it.key().trimmed(), text);
    }
}

bool CalculationInputs::has(QStringView name) const { return m_values.contains(name.toString()); }

QString CalculationInputs::text(QStringView name) const
{
    const QString key = name.toString();
    m_used.insert(key);
    return m_values.value(key);
}

std::optional<Decimal> CalculationInputs::parsed(const QString& name) const
{
    const auto number = parseShare(text(name));
    if (!number && !m_error)
        m_error = Error { ErrorKind::Invalid, u"calc.number"_s, u"not a number: "_s + text(name), name };
    return number;
}

QString CalculationInputs::nameOf(std::initializer_list<QStringView> names) const
{
    for (const QStringView name : names)
        if (has(name))
            return name.toString();
    return {};
}

std::optional<Decimal> CalculationInputs::number(std::initializer_list<QStringView> names) const
{
    const QString name = nameOf(names);
    return name.isEmpty() ? std::nullopt : parsed(name);
}

QDate CalculationInputs::date(std::initializer_list<QStringView> names) const
{
    const QString name = nameOf(names);
    if (name.isEmpty())
        return {};
    const auto day = parseDate(text(name));
    if (!day && !m_error)
        m_error = Error { ErrorKind::Invalid, u"calc.date"_s, u"not a day: "_s + text(name), name };
    return day.value_or(QDate());
}

bool CalculationInputs::flag(QStringView name) const
{
    const QString value = text(name).toLower();
    return value == u"true" || value == u"1" || value == u"yes" || value == u"是";
}

std::optional<NamedAmount> CalculationInputs::amount(std::initializer_list<QStringView> bases, bool anyWords) const
{
    for (const QStringView base : bases)
        for (auto it = m_values.lowerBound(base.toString()); it != m_values.cend() && it.key().startsWith(base); ++it) {
            auto amount = namedAmount(it.key(), base, anyWords);
            if (!amount)
                continue;
            const auto value = parsed(it.key());
            if (!value)
                return {};
            amount->value = *value;
            return amount;
        }
    return {};
}

QList<CalculationInputs> CalculationInputs::list(QStringView name) const
{
    QMap<int, QMap<QString, QString>> rows;
    const QString prefix = name.toString() + u'.';
    for (auto it = m_values.lowerBound(prefix); it != m_values.cend() && it.key().startsWith(prefix); ++it) {
        const QString rest = it.key().sliced(prefix.size());
        const qsizetype dot = rest.indexOf(u'.');
        bool isIndex = false;
        const int index = rest.left(dot < 0 ? rest.size() : dot).toInt(&isIndex);
        if (!isIndex)
            continue;
        m_used.insert(it.key());
        rows[index].insert(dot < 0 ? QString() : rest.sliced(dot + 1), it.value());
    }
    QList<CalculationInputs> list;
    for (const auto& row : std::as_const(rows))
        list.append(CalculationInputs(row));
    return list;
}

QStringList CalculationInputs::texts(QStringView name) const
{
    QStringList texts;
    for (const CalculationInputs& row : list(name))
        texts.append(row.text(QString()));
    if (texts.isEmpty() && has(name)) {
        for (const QString& part : text(name).split(u','))
            texts.append(part.trimmed());
    }
    return texts;
}

QStringList CalculationInputs::unused() const
{
    QStringList names;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        if (!m_used.contains(it.key()))
            names.append(it.key());
    return names;
}

void CalculationInputs::refuse(const QString& code, const QString& name, const QString& detail) const
{
    if (!m_error)
        m_error = Error { ErrorKind::Invalid, code, detail, name };
}

void CalculationInputs::require(const QString& name) const { refuse(u"calc.missing"_s, name, u"missing input: "_s + name); }

} // namespace Tongguan
