// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/consumption.h"

#include "models/base/text.h"

namespace Tongguan {

namespace {

    constexpr int ConsumptionScale = 9;
    constexpr qint64 ConsumptionOne = 1'000'000'000;
    constexpr qint64 ToThree = 100; // from five decimals to three

    qint64 nine(const Decimal& value)
    {
        QString text = value.toString(ConsumptionScale);
        text.remove(u'.');
        return text.toLongLong();
    }

    // numerator / denominator, half away from zero; the denominator is positive
    LedgerUnits nearest(LedgerUnits numerator, LedgerUnits denominator)
    {
        const LedgerUnits half = denominator / 2;
        return numerator < 0 ? -((-numerator + half) / denominator) : (numerator + half) / denominator;
    }

    LedgerQuantity thousandths(const Decimal& value) { return LedgerQuantity::of(value.rounded(3)).value_or(LedgerQuantity()); }

} // namespace

Done Consumption::verdict() const
{
    const auto wrong = [this](const QString& field, const QString& why) {
        return fail(ErrorKind::Invalid, u"ledger.consumption"_s, u"product %1 version %2 material %3: %4"_s.arg(QString::number(product), QString::number(version), QString::number(material), why), field);
    };
    const auto fraction = [](const Decimal& value) { return value.isValid() && value.rounded(ConsumptionScale) == value && !value.isNegative(); };
    if (!fraction(net) || net.isZero() || net.integerDigits() > 9)
        return wrong(u"net"_s, u"above 0, at most 9 digits and 9 decimals"_s);
    if (!fraction(tangibleLoss))
        return wrong(u"tangibleLoss"_s, u"from 0 to below 1"_s);
    if (!fraction(intangibleLoss) || loss() >= Decimal(1))
        return wrong(u"intangibleLoss"_s, u"from 0, both losses together below 1"_s);
    if (!fraction(bondedShare) || bondedShare.isZero() || bondedShare > Decimal(1))
        return wrong(u"bondedShare"_s, u"above 0, at most 1"_s);
    return {};
}

MaterialUse materialUse(const Consumption& consumption, LedgerQuantity exported)
{
    MaterialUse result;
    result.use = LedgerQuantity::ofUnits(UseFactor(consumption).use(exported.units()));
    const Decimal use = result.use.decimal();
    result.loss = thousandths(use * consumption.loss());
    result.intangible = thousandths(use * consumption.intangibleLoss);
    result.leftover = result.loss - result.intangible;
    return result;
}

UseFactor::UseFactor(const Consumption& consumption)
    : m_net(nine(consumption.net))
    , m_kept(ConsumptionOne - nine(consumption.loss()))
    , m_share(nine(consumption.bondedShare))
    , m_intangible(nine(consumption.intangibleLoss))
{
}

LedgerUnits UseFactor::use(LedgerUnits exported) const
{
    // exported < 2^63 (a book refuses more), net < 2^60: exact.
    LedgerUnits thousandth = nearest(exported * m_net, LedgerUnits(m_kept) * ToThree);
    if (m_share != ConsumptionOne)
        thousandth = nearest(thousandth * m_share, ConsumptionOne);
    return thousandth * ToThree;
}

LedgerUnits UseFactor::leftover(LedgerUnits use) const
{
    const auto lost = [use](qint64 rate) { return nearest(use * rate, LedgerUnits(ConsumptionOne) * ToThree) * ToThree; };
    return lost(ConsumptionOne - m_kept) - lost(m_intangible);
}

} // namespace Tongguan
