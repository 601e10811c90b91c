// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/taxsheet.h"
#include "tests/bench/bench.h"

namespace Tongguan::Bench {
namespace {

const QDate TaxDay(2026, 11, 20);

// What plain code needs to know of a commodity.
struct HandRates {
    Decimal duty, vat;
};

// Codes that bear plain rates: most-favoured and VAT, nothing else.
QHash<QString, HandRates> plainCodes(const CodeTables& codes, int wanted)
{
    QHash<QString, HandRates> found;
    const CodeTable& tariff = *codes.table(u"tariff");
    for (qsizetype row = 0; row < tariff.size() && found.size() < wanted; row += 3) {
        const QString code = tariff.at(row).code;
        const auto cell = [&](QLatin1StringView column) { return tariff.column(code, column); };
        const auto duty = DutyRate::parse(cell("mfn"_L1));
        const auto consumption = DutyRate::parse(cell("consumption"_L1));
        if (!duty || !duty->isAdValorem() || !consumption || !consumption->isFree() || !cell("provisional"_L1).isEmpty() || cell("status"_L1) == u"expired"
            || cell("vat"_L1).isEmpty())
            continue;
        const QDate edition = QDate::fromString(cell("edition"_L1) + u"-01", Qt::ISODate);
        const auto today = Parameters::builtIn().vatOn(cell("vat"_L1), edition, TaxDay);
        if (const auto vat = parseShare(today.rate))
            found.insert(code, { *duty->share, *vat });
    }
    return found;
}

Document taxedDeclaration(const QStringList& codes)
{
    const DocumentType& type = dictionary().declaration();
    Document document(type);
    const auto put = [&](const QString& place, const QString& text) {
        if (auto done = document.setValue(place, text); !done)
            qFatal("%s", qPrintable(place));
    };
    put(u"direction"_s, u"I"_s);
    put(u"deliveryTerms"_s, u"1"_s);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString line = u"line[%1]."_s.arg(i + 1);
        put(line + u"commodityCode", codes[i]);
        put(line + u"totalPrice", u"%1.%2"_s.arg(1000 + 37 * i).arg(i, 2, 10, QChar(u'0')));
        put(line + u"currency", u"USD"_s);
        put(line + u"originCountry", u"MNG"_s);
        put(line + u"dutyMode", u"1"_s);
    }
    return document;
}

struct HandTotals {
    Decimal value, duty, vat;
    bool operator==(const HandTotals&) const = default;
};

// The same taxes in plain code, nothing kept: the limit.
HandTotals handTaxes(const Document& document, const QHash<QString, HandRates>& rates, const Decimal& exchange)
{
    const Group& group = document.type().group({ document.type().root.groupIndexOf(u"line") });
    const int code = group.indexOf(u"commodityCode"), total = group.indexOf(u"totalPrice");
    HandTotals totals;
    for (const Record& record : document.lines(u"line")) {
        const HandRates rate = rates.value(record.value(code));
        const Decimal value = (Decimal::parse(record.value(total)).value_or(Decimal()) * exchange).rounded(2);
        const Decimal duty = (value * rate.duty).rounded(2);
        const Decimal vat = ((value + duty) * rate.vat).rounded(2);
        totals.value += value;
        totals.duty += duty;
        totals.vat += vat;
    }
    return totals;
}

QJsonObject runTaxBenchmark()
{
    const CodeTables codes;
    const QHash<QString, HandRates> rates = plainCodes(codes, 50);
    const Document document = taxedDeclaration(rates.keys());
    ExchangeTable exchange;
    exchange.insert({ .currency = u"USD"_s, .per = 100, .cny = *Decimal::parse(u"709.71"), .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30), .source = u"样例"_s });
    TaxOptions options;
    options.date = TaxDay;
    Taxation taxation(codes, Parameters::builtIn());
    const TaxSheet sheet = taxation.sheet(document, exchange, options);
    const HandTotals hand = handTaxes(document, rates, *Decimal::parse(u"7.0971"));
    const auto& totals = sheet.totals;
    const HandTotals mine { sheet.sheet.value(totals.value), sheet.sheet.value(totals.taxes[size_t(TaxKind::Duty)]), sheet.sheet.value(totals.taxes[size_t(TaxKind::Vat)]) };
    if (!totals.isComplete || !(mine == hand))
        qFatal("sheet %s %s %s, by hand %s %s %s", qPrintable(mine.value.toString()), qPrintable(mine.duty.toString()), qPrintable(mine.vat.toString()),
            qPrintable(hand.value.toString()), qPrintable(hand.duty.toString()), qPrintable(hand.vat.toString()));
    const auto microseconds = [](auto&& work) {
        return 10.0 * measure(5, [&] {
            for (int i = 0; i < 100; ++i)
                work();
        }).cpuMs;
    };
    const double own = microseconds([&] { (void)taxation.sheet(document, exchange, options); });
    const double limit = microseconds([&] { (void)handTaxes(document, rates, *Decimal::parse(u"7.0971")); });
    return { { u"lines"_s, rates.size() }, { u"sheetUs"_s, own }, { u"handUs"_s, limit }, { u"ratio"_s, own / limit }, { u"duty"_s, mine.duty.toString() },
        { u"vat"_s, mine.vat.toString() }, { u"aim"_s, u"sheetUs < 200 with a derivation behind every figure"_s } };
}

} // namespace

const Benchmark taxBenchmark { "tax"_L1, "taxes of a 50-line declaration, against plain code"_L1, runTaxBenchmark };

} // namespace Tongguan::Bench
