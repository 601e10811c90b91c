// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/figuretext.h"

#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"

#include <QCoreApplication>

namespace Tongguan {

namespace {

    struct FigureText {
        Q_DECLARE_TR_FUNCTIONS(Tongguan::FigureText)
    };

    constexpr int ShownDigits = 8; // exact quotients have 18

    QString roundingWord(Rounding rounding)
    {
        switch (rounding) {
        case Rounding::HalfUp: return FigureText::tr("half up");
        case Rounding::HalfEven: return FigureText::tr("half to even");
        case Rounding::Down: return FigureText::tr("cut off");
        case Rounding::Up: return FigureText::tr("up");
        }
        return {};
    }

    void appendDerivation(const Derivation& derivation, int level, QStringList& lines)
    {
        QString line(level * 2, u' ');
        if (!derivation.symbol.isEmpty())
            line += derivation.symbol + u" = "_s;
        line += inLanguage(derivation.name) + u' ' + shownFigure(derivation.value, derivation.unit, derivation.key);
        if (const QString unit = unitWord(derivation.unit); !unit.isEmpty())
            line += u' ' + unit;
        if (!derivation.isGiven())
            line += u"  = "_s + derivation.formula;
        if (derivation.cut)
            line += u"  ("_s + cutText(*derivation.cut) + u')';
        if (!derivation.source.isEmpty())
            line += u"  ["_s + derivation.source + u']';
        if (!derivation.note.isEmpty())
            line += u"  "_s + derivation.note;
        lines.append(line);
        for (const Derivation& input : derivation.inputs)
            appendDerivation(input, level + 1, lines);
    }

} // namespace

QString shownMoney(const Decimal& value)
{
    return value.isValid() ? withSeparators(value.toString(2)) : u"—"_s;
}

QString signedMoney(const Decimal& value)
{
    if (!value.isValid())
        return u"—"_s;
    const QString figure = withSeparators(value.absolute().toString(2));
    return value.isZero() ? figure : (value.isNegative() ? u"−"_s : u"+"_s) + figure;
}

QString shownFigure(const Decimal& value, const QString& unit, const QString& key)
{
    if (!value.isValid())
        return u"—"_s;
    if (unit == u"date")
        return dateOfFigure(value).toString(Qt::ISODate);
    const bool isShare = unit.isEmpty() && !key.contains(u"exchange") && (key.endsWith(u"rate") || key.contains(u"Rate"));
    if (isShare && value.absolute() <= Decimal(10))
        return (value * Decimal(100)).normalized().toString() + u'%';
    if (value.scale() > ShownDigits)
        return withSeparators(value.rounded(ShownDigits).normalized().toString()) + u'…';
    if (unit == u"CNY" && value.scale() < 2)
        return withSeparators(value.toString(2));
    return withSeparators(value.toString());
}

QString unitWord(const QString& unit)
{
    if (unit == u"CNY")
        return FigureText::tr("yuan");
    if (unit == u"days")
        return FigureText::tr("days");
    return unit == u"date" ? QString() : unit;
}

QString cutText(const Cut& cut)
{
    return cut.scale == 0 ? FigureText::tr("to a whole number, %1").arg(roundingWord(cut.rounding))
                          : FigureText::tr("to %n digit(s) behind the point, %1", nullptr, cut.scale).arg(roundingWord(cut.rounding));
}

QString groundsText(Grounds grounds)
{
    switch (grounds) {
    case Grounds::Law: return FigureText::tr("law or official specification");
    case Grounds::Example: return FigureText::tr("published example or textbook");
    case Grounds::Program: return FigureText::tr("behaviour of a public program");
    case Grounds::Practice: return FigureText::tr("known from practice, to be checked");
    case Grounds::Derived: return FigureText::tr("given, or our own reading");
    }
    return {};
}

QString derivationText(const Derivation& derivation)
{
    QStringList lines;
    appendDerivation(derivation, 0, lines);
    return lines.join(u'\n');
}

} // namespace Tongguan
