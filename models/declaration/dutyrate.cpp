// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/dutyrate.h"

#include <QRegularExpression>
#include <QStringList>

namespace Tongguan {

namespace {

    constexpr qsizetype RateTextLength = 400;

    Decimal shifted(const Decimal& value, int digits)
    {
        const Decimal divisor = digits == 2 ? Decimal(100) : Decimal(1000);
        return value.dividedBy(divisor, std::min(value.scale() + digits, Decimal::MaximumScale)).normalized();
    }

    std::optional<DutyRate> parseSimpleRate(QStringView text)
    {
        static const QRegularExpression amountPattern(
            u"^([0-9][0-9,]*\\.?[0-9]*)\\s*(?:yuan|cny|rmb|元|¥)\\s*(?:(each)|(?:/|每|per\\s+)?\\s*([^0-9+%:;\\s][^+%:;]*)?)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        DutyRate rate;
        for (QStringView part : text.split(u'+')) {
            part = part.trimmed();
            if (part.endsWith(u'%') || part.endsWith(u'‰')) {
                const auto share = parseShare(part);
                if (!share || rate.share)
                    return {};
                rate.share = share;
            } else if (const auto match = amountPattern.match(part.toString()); match.hasMatch()) {
                const auto amount = Decimal::parse(match.captured(1));
                if (!amount || rate.amount)
                    return {};
                rate.amount = amount;
                rate.unit = match.captured(2).isEmpty() ? match.captured(3).trimmed() : u"each"_s;
            } else {
                const auto share = Decimal::parse(part);
                if (!share || rate.share || share->isNegative() || *share > Decimal(1))
                    return {};
                rate.share = share;
            }
        }
        if (!rate.share && !rate.amount)
            return {};
        return rate;
    }

    std::optional<DutyRate::Clause> parseClause(QStringView text)
    {
        static const QRegularExpression pattern(
            u"^(<=|>=|≤|≥|<|>)\\s*([0-9][0-9,]*\\.?[0-9]*)\\s*([A-Za-z]{3})?[^:：]*[:：](.+)$"_s);
        const auto match = pattern.match(text.trimmed().toString());
        if (!match.hasMatch())
            return {};
        DutyRate::Clause clause;
        const QString sign = match.captured(1);
        clause.limit = sign == u"<" ? DutyRate::Limit::Below : sign == u"<=" || sign == u"≤" ? DutyRate::Limit::UpTo
            : sign == u">"          ? DutyRate::Limit::Above : DutyRate::Limit::From;
        const auto price = Decimal::parse(match.captured(2));
        const auto rate = parseSimpleRate(match.captured(4));
        if (!price || !rate)
            return {};
        clause.price = *price;
        clause.currency = match.captured(3).toUpper();
        clause.rate = *rate;
        return clause;
    }

} // namespace

std::optional<Decimal> parseShare(QStringView text)
{
    text = text.trimmed();
    const int digits = text.endsWith(u'%') ? 2 : text.endsWith(u'‰') ? 3 : 0;
    const auto value = Decimal::parse(digits ? text.chopped(1) : text);
    return value && digits ? shifted(*value, digits) : value;
}

DutyRate DutyRate::adValorem(const Decimal& share)
{
    DutyRate rate;
    rate.share = share;
    return rate;
}

std::optional<DutyRate> DutyRate::parse(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > RateTextLength)
        return {};
    if (text.contains(u':') || text.contains(u'：')) {
        DutyRate rate;
        rate.kind = Kind::ByPrice;
        QString parts = text.toString();
        for (const QString& part : parts.replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
            auto clause = parseClause(part);
            if (!clause)
                return {};
            rate.clauses.push_back(*std::move(clause));
        }
        return rate;
    }
    static const QRegularExpression alternative(
        u"^(.+?)\\s*(?:or|或)\\s*(.+?)\\s*[,，]?\\s*(?:whichever is\\s*)?(higher|lower|从高|从低)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = alternative.match(text.toString()); match.hasMatch()) {
        const auto first = parseSimpleRate(match.captured(1));
        const auto second = parseSimpleRate(match.captured(2));
        if (!first || !second)
            return {};
        DutyRate rate;
        const QString word = match.captured(3).toLower();
        rate.kind = word == u"higher" || word == u"从高" ? Kind::Higher : Kind::Lower;
        rate.clauses.push_back({ .rate = *first });
        rate.clauses.push_back({ .rate = *second });
        return rate;
    }
    return parseSimpleRate(text);
}

QString DutyRate::text() const
{
    switch (kind) {
    case Kind::Simple: {
        QStringList parts;
        if (share)
            parts.append((*share * Decimal(100)).normalized().toString() + u'%');
        if (amount)
            parts.append(amount->toString() + (unit.isEmpty() ? u"元"_s : QString(u"元/"_s + unit)));
        return parts.join(u" + "_s);
    }
    case Kind::ByPrice: {
        QStringList parts;
        for (const Clause& clause : clauses) {
            const QString sign = clause.limit == Limit::Below ? u"<"_s : clause.limit == Limit::UpTo ? u"≤"_s
                : clause.limit == Limit::Above                ? u">"_s : u"≥"_s;
            parts.append(sign + clause.price.toString() + (clause.currency.isEmpty() ? QString() : u' ' + clause.currency) + u": "_s + clause.rate.text());
        }
        return parts.join(u"; "_s);
    }
    case Kind::Higher:
        return clauses.at(0).rate.text() + u" 或 "_s + clauses.at(1).rate.text() + u" 从高"_s;
    case Kind::Lower:
        return clauses.at(0).rate.text() + u" 或 "_s + clauses.at(1).rate.text() + u" 从低"_s;
    }
    return {};
}

bool DutyRate::needsQuantity() const
{
    return amount || kind == Kind::ByPrice
        || std::any_of(clauses.cbegin(), clauses.cend(), [](const Clause& clause) { return clause.rate.needsQuantity(); });
}

bool DutyRate::Clause::holds(const Decimal& unitPrice) const
{
    switch (limit) {
    case Limit::Below:
        return unitPrice < price;
    case Limit::UpTo:
        return unitPrice <= price;
    case Limit::Above:
        return unitPrice > price;
    case Limit::From:
        return unitPrice >= price;
    }
    return false;
}

} // namespace Tongguan
