// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/checkdigit.h"
#include "models/declaration/topics.h"

#include <QRegularExpression>

namespace Tongguan {

namespace {

    QString codeInput(CalculationContext& context, std::initializer_list<QStringView> names)
    {
        const QString name = context.in.nameOf(names);
        if (name.isEmpty())
            context.in.require(names.begin()->toString());
        return context.in.text(name).trimmed();
    }

    void answerVerdict(CalculationContext& context, const NumberCheckResult& result)
    {
        context.out.addFlag(u"valid"_s, result.isGood());
        if (result.isGood())
            return;
        if (result.fault == NumberFault::Digit)
            context.out.addNote(u"校验位应为 "_s + result.expected);
        else if (result.fault == NumberFault::Length)
            context.out.addNote(u"长度应为 "_s + result.expected);
        else if (result.fault == NumberFault::Character)
            context.out.addNote(u"第 "_s + QString::number(result.position + 1) + u" 位字符不允许"_s);
    }

    // GB 11714: the check character of an organisation code.
    QString organisationCheck(const QString& body)
    {
        static constexpr int weights[] = { 3, 7, 9, 10, 5, 8, 4, 2 };
        if (body.size() != 8)
            return {};
        int sum = 0;
        for (int i = 0; i < 8; ++i) {
            const QChar c = body.at(i).toUpper();
            const bool isDigit = c >= u'0' && c <= u'9';
            if (!isDigit && (c < u'A' || c > u'Z'))
                return {};
            sum += weights[i] * (isDigit ? c.unicode() - u'0' : c.unicode() - u'A' + 10);
        }
        const int check = 11 - sum % 11;
        return check == 10 ? u"X"_s : check == 11 ? u"0"_s : QString::number(check);
    }

    void answerOrganisation(CalculationContext& context)
    {
        QString text = codeInput(context, { u"body", u"code" });
        text.remove(u'-');
        const QString check = organisationCheck(text.left(8));
        if (check.isEmpty() || text.size() > 9) {
            context.out.addFlag(u"valid"_s, false);
            return;
        }
        context.out.addText(u"check"_s, check);
        if (text.size() == 9)
            context.out.addFlag(u"valid"_s, text.right(1).toUpper() == check);
    }

    void answerEntryNumber(CalculationContext& context)
    {
        const QString text = codeInput(context, { u"entry_id", u"code" });
        const auto number = parseEntryNo(text);
        context.out.addFlag(u"valid"_s, number.has_value());
        if (!number)
            return;
        context.out.addText(u"customs"_s, number->customs);
        context.out.outputs.append({ u"year"_s, QString::number(number->year), CalculationOutput::Kind::Number, {} });
        context.out.addText(u"ie"_s, number->isExport ? u"E"_s : u"I"_s);
        context.out.addText(u"serial"_s, number->serial);
    }

    QString nameIn(const QList<CodedText>& list, const QString& code)
    {
        const auto it = std::find_if(list.cbegin(), list.cend(), [&](const CodedText& entry) { return entry.code == code; });
        return it != list.cend() ? it->name.zh : QString();
    }

    void answerCompanyCode(CalculationContext& context)
    {
        const QString text = codeInput(context, { u"code" });
        const NumberCheckResult result = checkCustomsCode(text);
        context.out.addFlag(u"valid"_s, result.isGood());
        if (text.size() != 10)
            return;
        context.out.addText(u"region"_s, text.left(4));
        context.out.addText(u"zone_digit"_s, text.mid(4, 1));
        context.out.addText(u"zone"_s, nameIn(context.parameters.companyZones(), text.mid(4, 1)));
        context.out.addText(u"nature_digit"_s, text.mid(5, 1));
        context.out.addText(u"nature"_s, nameIn(context.parameters.companyNatures(), text.mid(5, 1)));
        context.out.addText(u"serial"_s, text.mid(6));
    }

    // Five positions: 1 yes, 0 no, 9 empty.
    void answerStatements(CalculationContext& context)
    {
        static constexpr QLatin1StringView names[] = { "special_relation"_L1, "price_influence"_L1, "royalty"_L1, "formula_price"_L1, "provisional_price"_L1 };
        const QString text = codeInput(context, { u"PromiseItmes", u"code", u"priceStatements" });
        bool valid = !text.isEmpty() && text.size() <= 5;
        for (qsizetype i = 0; i < 5; ++i) {
            const QChar c = i < text.size() ? text.at(i) : u'9';
            valid = valid && (c == u'0' || c == u'1' || c == u'9');
            context.out.addText(names[i], c == u'1' ? u"yes"_s : c == u'0' ? u"no"_s : u"empty"_s);
        }
        context.out.addFlag(u"valid"_s, valid);
    }

    // Names of a risk rule against the inputs: "weight" is declared_weight, "avg" is avg_price; "ratio" and "diff" are of
    // the two inputs that describe one thing twice, "qty diff" of those that say qty.
    class RiskTerms final {
    public:
        explicit RiskTerms(const CalculationInputs& in)
        {
            for (auto it = in.all().cbegin(); it != in.all().cend(); ++it)
                if (!it.key().startsWith(u"rules"))
                    if (const auto number = in.number({ it.key() }))
                        m_values.append({ it.key(), *number });
        }

        [[nodiscard]] std::optional<Decimal> value(const QString& word, const QString& qualifier) const
        {
            if (word == u"ratio" || word == u"diff") {
                const auto pair = twins(qualifier);
                if (!pair)
                    return {};
                if (word == u"diff")
                    return (pair->first - pair->second).absolute();
                const bool firstIsLarger = pair->first > pair->second;
                return (firstIsLarger ? pair->first : pair->second).dividedBy(firstIsLarger ? pair->second : pair->first, Decimal::MaximumScale);
            }
            for (const auto& [name, number] : m_values)
                if (name == word)
                    return number;
            std::optional<Decimal> best;
            qsizetype rank = 0;
            for (const auto& [name, number] : m_values) {
                const QStringList parts = name.split(u'_');
                if (!parts.contains(word))
                    continue;
                // "price" is unit_price rather than avg_price, "duty" is declared_duty rather than duty_rate.
                const qsizetype points = 1 + (parts.last() == word ? 2 : 0) + (parts.contains(u"avg") ? 0 : 1);
                if (points > rank) {
                    rank = points;
                    best = number;
                }
            }
            return best;
        }

    private:
        [[nodiscard]] std::optional<std::pair<Decimal, Decimal>> twins(const QString& qualifier) const
        {
            for (const auto& [name, number] : m_values) {
                const QStringList parts = name.split(u'_');
                if (parts.size() < 2 || (!qualifier.isEmpty() && !parts.contains(qualifier)))
                    continue;
                if (qualifier.isEmpty() && parts.first() != u"declared")
                    continue;
                for (const auto& [other, otherNumber] : m_values)
                    if (other != name && other.split(u'_').mid(1) == parts.mid(1))
                        return std::pair(number, otherNumber);
            }
            return {};
        }

        QList<std::pair<QString, Decimal>> m_values;
    };

} // namespace

void calculateCode(CalculationContext& context)
{
    const QString& topic = context.topic;
    if (topic.startsWith(u"code.uscc"))
        answerVerdict(context, checkUscc(codeInput(context, { u"code", u"uscc" })));
    else if (topic.startsWith(u"code.iso6346"))
        answerVerdict(context, checkIso6346(codeInput(context, { u"container", u"code" })));
    else if (topic.startsWith(u"code.vin"))
        answerVerdict(context, checkVin(codeInput(context, { u"vin", u"code" })));
    else if (topic.startsWith(u"code.cas"))
        answerVerdict(context, checkCas(codeInput(context, { u"cas", u"code" })));
    else if (topic.startsWith(u"code.orgcode"))
        answerOrganisation(context);
    else if (topic.startsWith(u"code.entry"))
        answerEntryNumber(context);
    else if (topic.startsWith(u"code.customs_reg"))
        answerCompanyCode(context);
    else
        answerStatements(context);
}

void calculateRisk(CalculationContext& context)
{
    const RiskTerms terms(context.in);
    const QStringList rules = context.in.texts(u"rules");
    if (rules.isEmpty())
        context.in.require(u"rules"_s);
    bool all = true;
    int number = 0;
    for (const QString& rule : rules) {
        // "qty diff" becomes one name; the rest is a formula over names.
        static const QRegularExpression qualified(u"([A-Za-z]+) (diff|ratio)"_s);
        QString text = rule;
        text.replace(qualified, u"\\1.\\2"_s);
        const auto formula = Formula::compile(text);
        if (!formula) {
            context.in.require(u"rules: "_s + rule);
            return;
        }
        QVarLengthArray<FigureRef, 8> values;
        for (const QString& symbol : formula->symbols()) {
            const qsizetype dot = symbol.indexOf(u'.');
            const auto value = dot < 0 ? terms.value(symbol, {}) : terms.value(symbol.sliced(dot + 1), symbol.left(dot));
            if (!value) {
                context.in.require(u"rules: "_s + symbol);
                return;
            }
            values.append(context.sheet().given(context.sheet().own(Quantity { symbol, { symbol, symbol }, {} }), *value, u"输入"_s));
        }
        const FigureRule& hit = context.sheet().own(FigureRule({ u"hit"_s, { u"命中"_s, u"Hit"_s }, {} }, text, {}, u"风险规则"_s, Grounds::Program));
        const FigureRef figure = context.sheet().figure(hit, std::span<const FigureRef>(values.constData(), static_cast<size_t>(values.size())));
        const Decimal verdict = context.sheet().value(figure);
        all = all && verdict.isValid() && !verdict.isZero();
        context.out.addNumber(u"hits."_s + QString::number(++number), figure);
    }
    context.out.outputs.append({ u"risk"_s, all ? u"1"_s : u"0"_s, CalculationOutput::Kind::Number, {} });
}

} // namespace Tongguan
