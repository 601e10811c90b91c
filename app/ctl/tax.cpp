// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "app/ctl/command.h"
#include "app/ctl/taxing.h"
#include "models/base/dates.h"
#include "models/declaration/exchangepack.h"
#include "models/declaration/taxsheet.h"

#include <QFile>

namespace Tongguan {

void addTaxOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"rates"_s, u"Exchange rates: a CSV file with the columns currency, per, cny, month (or from, to), source."_s, u"FILE"_s });
    parser.addOption({ u"fx"_s, u"One exchange rate: USD=7.0971, or JPY=4.61/100. May be repeated."_s, u"CURRENCY=RATE"_s });
    parser.addOption({ u"date"_s, u"Day of declaration; otherwise the declaration's own."_s, u"yyyy-MM-dd"_s });
    parser.addOption({ u"line-rate"_s,
        u"A rate that the tables do not hold: LINE:KIND=RATE, KIND one of mfn, general, provisional, export, agreement, special, quota, antidumping, countervailing, vat, consumption."_s, u"RATE"_s });
}

namespace {

tl::unexpected<Error> badOption(const QString& option, const QString& text)
{
    return fail(ErrorKind::Invalid, u"tax.option"_s, u"not understood: "_s + text, option);
}

// What the office has published, then the file, then single rates: the later ones count.
Result<ExchangeTable> exchangeOf(CommandContext& context, const QCommandLineParser& parser)
{
    const auto kept = keptPacks(context.office().store(), PackKind::Exchange, QDateTime::currentDateTimeUtc());
    if (!kept)
        return tl::unexpected(kept.error());
    ExchangeTable table = exchangeTableOf(*kept);
    if (const QString path = parser.value(u"rates"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
        auto read = ExchangeTable::fromCsv(QString::fromUtf8(file.readAll()));
        if (!read)
            return read;
        table.merge(*read);
    }
    for (const QString& text : parser.values(u"fx"_s)) {
        const QString rate = text.section(u'=', 1);
        const auto cny = Decimal::parse(rate.section(u'/', 0, 0));
        const auto per = rate.contains(u'/') ? Decimal::parse(rate.section(u'/', 1)) : std::optional(Decimal(1));
        const QString currency = text.section(u'=', 0, 0).toUpper();
        if (currency.size() != 3 || !cny || !per || *cny <= Decimal(0) || *per <= Decimal(0))
            return badOption(u"--fx"_s, text);
        table.insert({ .currency = currency, .per = *per, .cny = *cny, .source = u"--fx"_s });
    }
    return table;
}

Result<TaxOptions> optionsOf(const QCommandLineParser& parser)
{
    TaxOptions options;
    if (const QString text = parser.value(u"date"_s); !text.isEmpty()) {
        const auto date = parseDate(text);
        if (!date)
            return badOption(u"--date"_s, text);
        options.date = *date;
    }
    for (const QString& text : parser.values(u"line-rate"_s)) {
        bool isNumber = false;
        const int line = text.section(u':', 0, 0).toInt(&isNumber);
        const QString kind = text.section(u':', 1).section(u'=', 0, 0);
        const QString value = text.section(u'=', 1);
        const auto rate = DutyRate::parse(value);
        const auto share = parseShare(value);
        LineRates& rates = options.lines[line];
        const QHash<QString, std::optional<DutyRate>*> duties { { u"mfn"_s, &rates.mfn }, { u"general"_s, &rates.general },
            { u"provisional"_s, &rates.provisional }, { u"export"_s, &rates.exportRate }, { u"agreement"_s, &rates.agreement }, { u"special"_s, &rates.special }, { u"quota"_s, &rates.quota } };
        const QHash<QString, std::optional<Decimal>*> shares { { u"antidumping"_s, &rates.dumping }, { u"countervailing"_s, &rates.countervailing },
            { u"vat"_s, &rates.vat }, { u"consumption"_s, &rates.consumption } };
        if (isNumber && rate && duties.contains(kind))
            *duties.value(kind) = rate;
        else if (isNumber && share && shares.contains(kind))
            *shares.value(kind) = share;
        else
            return badOption(u"--line-rate"_s, text);
        rates.isInQuota = rates.quota.has_value();
    }
    return options;
}

void printText(CommandContext& context, const TaxSheet& sheet)
{
    const auto money = [&](FigureRef figure) {
        const Decimal value = sheet.sheet.value(figure);
        return (value.isValid() ? value.toString(2) : u"?"_s).rightJustified(14);
    };
    const auto row = [&](const QString& first, FigureRef value, const std::array<FigureRef, TaxKindCount>& taxes, FigureRef total) {
        context.out << first.leftJustified(14) << money(value);
        for (const FigureRef tax : { taxes[0], taxes[3], taxes[4] })
            context.out << money(tax);
        context.out << money(total) << '\n';
    };
    context.out << QString(u"line"_s).leftJustified(14) << QString(u"value"_s).rightJustified(14) << QString(u"duty"_s).rightJustified(14)
                << QString(u"consumption"_s).rightJustified(14) << QString(u"vat"_s).rightJustified(14) << QString(u"total"_s).rightJustified(14) << '\n';
    for (const TaxLine& line : sheet.lines) {
        row(QString::number(line.no) + u' ' + line.commodityCode, line.value, line.taxes, line.total);
        for (const TaxRemark& entry : line.unknown)
            context.out << "    ? " << entry.text.en << '\n';
        for (const TaxRemark& entry : line.notes)
            context.out << "    # " << entry.text.en << '\n';
    }
    row(u"total"_s, sheet.totals.value, sheet.totals.taxes, sheet.totals.total);
    if (!sheet.totals.isComplete)
        context.out << "# not complete: lines above hold something unknown\n";
}

int runTax(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto document = referredDeclaration(context, arguments.value(0));
    if (!document)
        return context.complain(document.error(), arguments.value(0));
    const auto sheet = taxSheetOf(context, parser, *document);
    if (!sheet)
        return context.complain(sheet.error());
    if (context.json)
        context.print(sheet->toJson());
    else
        printText(context, *sheet);
    return 0;
}

} // namespace

Result<TaxSheet> taxSheetOf(CommandContext& context, const QCommandLineParser& parser, const Document& document)
{
    const auto exchange = exchangeOf(context, parser);
    if (!exchange)
        return tl::unexpected(exchange.error());
    const auto options = optionsOf(parser);
    if (!options)
        return tl::unexpected(options.error());
    return Taxation(context.tables, Parameters::builtIn()).sheet(document, *exchange, *options);
}

const Command taxCommand { "tax"_L1, "FILE|ID"_L1, "Work out the taxes of a declaration"_L1, addTaxOptions, runTax };

} // namespace Tongguan
