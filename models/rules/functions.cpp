// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/functions.h"

#include "models/base/checkdigit.h"
#include "models/base/gbk.h"

namespace Tongguan {
namespace {

using Arguments = std::span<const RuleValue* const>;

const QString* textOf(Arguments arguments, size_t i)
{
    return i < arguments.size() ? std::get_if<QString>(arguments[i]) : nullptr;
}
const Decimal* numberOf(Arguments arguments, size_t i)
{
    return i < arguments.size() ? std::get_if<Decimal>(arguments[i]) : nullptr;
}
int wholeOf(const Decimal& number) { return std::clamp(number.rounded(0).toString().toInt(), -100'000, 100'000); }
RuleValue decimalOrNull(const Decimal& number) { return number.isValid() ? RuleValue(number) : RuleValue(); }

RuleValue callLen(Arguments a, RuleTables&)
{
    const QString* text = textOf(a, 0);
    return text ? RuleValue(Decimal(qint64(text->size()))) : RuleValue();
}

RuleValue callGbk(Arguments a, RuleTables&)
{
    const QString* text = textOf(a, 0);
    return text ? RuleValue(Decimal(qint64(gbkLength(*text)))) : RuleValue();
}

// mid(text, first, length): 1-based as the laws count positions
RuleValue callMid(Arguments a, RuleTables&)
{
    const QString* text = textOf(a, 0);
    const Decimal* first = numberOf(a, 1);
    if (!text || !first)
        return {};
    const Decimal* length = numberOf(a, 2);
    const QString part = text->mid(wholeOf(*first) - 1, length ? wholeOf(*length) : -1);
    return part.isEmpty() ? RuleValue() : RuleValue(part);
}

RuleValue callStarts(Arguments a, RuleTables&)
{
    const QString* text = textOf(a, 0);
    const QString* prefix = textOf(a, 1);
    return text && prefix ? RuleValue(text->startsWith(*prefix)) : RuleValue();
}

RuleValue callContains(Arguments a, RuleTables&)
{
    const QString* text = textOf(a, 0);
    const QString* part = textOf(a, 1);
    return text && part ? RuleValue(text->contains(*part)) : RuleValue();
}

// listed('1,3', '3'): one of the items between commas
RuleValue callListed(Arguments a, RuleTables&)
{
    const QString* list = textOf(a, 0);
    if (!list || a.size() < 2)
        return {};
    const QString* text = textOf(a, 1);
    const QString item = text ? *text : ruleValueText(*a[1]);
    if (item.isEmpty())
        return {};
    QStringView rest(*list);
    for (;;) {
        const qsizetype comma = rest.indexOf(u',');
        if ((comma < 0 ? rest : rest.first(comma)).trimmed() == item)
            return true;
        if (comma < 0)
            return false;
        rest = rest.sliced(comma + 1);
    }
}

RuleValue callParts(Arguments a, RuleTables&) // parts('a|b', '|') = 2
{
    const QString* text = textOf(a, 0);
    const QString* separator = textOf(a, 1);
    if (!text || !separator || separator->isEmpty())
        return {};
    return Decimal(qint64(text->count(*separator) + 1));
}

RuleValue callDigits(Arguments a, RuleTables&)
{
    const QString* text = textOf(a, 0);
    if (!text)
        return {};
    return std::all_of(text->begin(), text->end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

RuleValue callNumber(Arguments a, RuleTables&)
{
    if (const Decimal* number = numberOf(a, 0))
        return *number;
    const QString* text = textOf(a, 0);
    const auto number = text ? Decimal::parse(*text) : std::nullopt;
    return number ? RuleValue(*number) : RuleValue();
}

RuleValue callText(Arguments a, RuleTables&)
{
    const QString text = ruleValueText(*a[0]);
    return text.isEmpty() ? RuleValue() : RuleValue(text);
}

RuleValue callAbs(Arguments a, RuleTables&)
{
    const Decimal* number = numberOf(a, 0);
    return number ? RuleValue(number->absolute()) : RuleValue();
}

RuleValue callRound(Arguments a, RuleTables&)
{
    const Decimal* number = numberOf(a, 0);
    const Decimal* scale = numberOf(a, 1);
    return number && scale ? decimalOrNull(number->rounded(std::clamp(wholeOf(*scale), 0, Decimal::MaximumScale))) : RuleValue();
}

RuleValue callDiv(Arguments a, RuleTables&)
{
    const Decimal* number = numberOf(a, 0);
    const Decimal* divisor = numberOf(a, 1);
    const Decimal* scale = numberOf(a, 2);
    if (!number || !divisor || !scale || divisor->isZero())
        return {};
    return decimalOrNull(number->dividedBy(*divisor, std::clamp(wholeOf(*scale), 0, Decimal::MaximumScale)));
}

RuleValue callMin(Arguments a, RuleTables&)
{
    const Decimal* x = numberOf(a, 0);
    const Decimal* y = numberOf(a, 1);
    return x && y ? RuleValue(*x < *y ? *x : *y) : RuleValue();
}

RuleValue callMax(Arguments a, RuleTables&)
{
    const Decimal* x = numberOf(a, 0);
    const Decimal* y = numberOf(a, 1);
    return x && y ? RuleValue(*x < *y ? *y : *x) : RuleValue();
}

RuleValue callDays(Arguments a, RuleTables&) // from the first to the second
{
    const QDate* from = std::get_if<QDate>(a[0]);
    const QDate* to = std::get_if<QDate>(a[1]);
    return from && to ? RuleValue(Decimal(from->daysTo(*to))) : RuleValue();
}

// code('country', x): whether the table has it; null where the table is not known whole
RuleValue callCode(Arguments a, RuleTables& tables)
{
    const QString* name = textOf(a, 0);
    const QString* code = textOf(a, 1);
    const CodeTable* table = name ? tables.table(*name) : nullptr;
    if (!table || !code)
        return {};
    if (tables.contains(*name, *code))
        return true;
    return table->isComplete() ? RuleValue(false) : RuleValue();
}

// column('tariff', x, 'unit1'): a further column of a table
RuleValue callColumn(Arguments a, RuleTables& tables)
{
    const QString* name = textOf(a, 0);
    const QString* code = textOf(a, 1);
    const QString* column = textOf(a, 2);
    return name && code && column ? tables.column(*name, *code, *column) : RuleValue();
}

// valid('cas', x): whether a number holds together, by the name of its kind; null where no such kind is known
RuleValue callValid(Arguments a, RuleTables&)
{
    static constexpr std::pair<QStringView, NumberCheckResult (*)(QStringView)> kinds[] = { { u"cas", checkCas }, { u"container", checkIso6346 },
        { u"customsCode", checkCustomsCode }, { u"entryNo", checkEntryNo }, { u"organisation", checkOrganisationCode }, { u"uscc", checkUscc }, { u"vin", checkVin } };
    const QString* kind = textOf(a, 0);
    const QString* number = textOf(a, 1);
    if (!kind || !number)
        return {};
    const auto found = std::find_if(std::begin(kinds), std::end(kinds), [kind](const auto& one) { return one.first == *kind; });
    return found == std::end(kinds) ? RuleValue() : RuleValue(found->second(*number).isGood());
}

// cas(text): the CAS number in it, good or not; null where there is none
RuleValue callCas(Arguments a, RuleTables&)
{
    const QString* text = textOf(a, 0);
    const QStringView found = text ? findCas(*text) : QStringView();
    return found.isEmpty() ? RuleValue() : RuleValue(found.toString());
}

// either(a, b): the first that is not null
RuleValue callEither(Arguments a, RuleTables&)
{
    return std::holds_alternative<std::monostate>(*a[0]) ? *a[1] : *a[0];
}

constexpr RuleFunction RuleFunctions[] = {
    { u"abs", 1, 1, callAbs }, { u"cas", 1, 1, callCas }, { u"code", 2, 2, callCode }, { u"column", 3, 3, callColumn },
    { u"contains", 2, 2, callContains }, { u"days", 2, 2, callDays }, { u"digits", 1, 1, callDigits },
    { u"div", 3, 3, callDiv }, { u"either", 2, 2, callEither }, { u"gbk", 1, 1, callGbk },
    { u"len", 1, 1, callLen }, { u"listed", 2, 2, callListed }, { u"max", 2, 2, callMax },
    { u"mid", 2, 3, callMid }, { u"min", 2, 2, callMin }, { u"number", 1, 1, callNumber },
    { u"parts", 2, 2, callParts }, { u"round", 2, 2, callRound }, { u"starts", 2, 2, callStarts },
    { u"text", 1, 1, callText }, { u"valid", 2, 2, callValid },
};

static_assert(std::all_of(std::begin(RuleFunctions), std::end(RuleFunctions), [](const RuleFunction& one) { return one.maximum <= MaximumArguments; }));

} // namespace

int ruleFunctionIndex(QStringView name)
{
    for (size_t i = 0; i < std::size(RuleFunctions); ++i) {
        if (RuleFunctions[i].name == name)
            return int(i);
    }
    return -1;
}

const RuleFunction* ruleFunction(QStringView name)
{
    const int index = ruleFunctionIndex(name);
    return index < 0 ? nullptr : &RuleFunctions[index];
}

const RuleFunction& ruleFunctionAt(int index) { return RuleFunctions[index]; }

QStringList ruleFunctionNames()
{
    QStringList names;
    for (const RuleFunction& function : RuleFunctions)
        names.append(function.name.toString());
    return names;
}

} // namespace Tongguan
