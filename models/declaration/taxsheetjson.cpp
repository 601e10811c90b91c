// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/taxsheet.h"

#include "models/base/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Tongguan {

namespace {

    QString reliefName(TaxRelief relief)
    {
        switch (relief) {
        case TaxRelief::None:
            return u"none"_s;
        case TaxRelief::Half:
            return u"half"_s;
        case TaxRelief::Free:
            return u"free"_s;
        case TaxRelief::Guarantee:
            return u"guarantee"_s;
        case TaxRelief::Special:
            return u"special"_s;
        }
        return {};
    }

    QJsonArray remarksJson(const QList<TaxRemark>& remarks)
    {
        QJsonArray array;
        for (const TaxRemark& entry : remarks)
            array.append(QJsonObject { { u"code"_s, entry.code }, { u"zh"_s, entry.text.zh }, { u"en"_s, entry.text.en } });
        return array;
    }

    // Money to the fen; absent figures are null, never zero.
    QJsonValue moneyJson(const Worksheet& sheet, FigureRef figure)
    {
        const Decimal value = sheet.value(figure);
        return value.isValid() ? QJsonValue(value.toString(2)) : QJsonValue(QJsonValue::Null);
    }

    QJsonObject lineJson(const TaxSheet& sheet, const TaxLine& line)
    {
        QJsonObject json { { u"no"_s, line.no }, { u"commodityCode"_s, line.commodityCode }, { u"value"_s, moneyJson(sheet.sheet, line.value) } };
        for (size_t kind = 0; kind < TaxKindCount; ++kind) {
            const bool isExtra = kind == static_cast<size_t>(TaxKind::Dumping) || kind == static_cast<size_t>(TaxKind::Countervailing);
            if (line.taxes[kind] || !isExtra)
                json.insert(taxKindName(TaxKind(kind)), moneyJson(sheet.sheet, line.taxes[kind]));
        }
        json.insert(u"total"_s, moneyJson(sheet.sheet, line.total));
        json.insert(u"relief"_s, reliefName(line.relief));
        json.insert(u"rateUsed"_s, QJsonObject { { u"kind"_s, rateKindName(line.choice.kind) }, { u"rate"_s, line.choice.rate ? line.choice.rate->text() : QString() },
                                       { u"law"_s, line.choice.law }, { u"reason"_s, line.choice.reason }, { u"edition"_s, line.edition } });
        if (line.rebateHint)
            json.insert(u"rebateHint"_s, QJsonObject { { u"rate"_s, line.rebate }, { u"amount"_s, moneyJson(sheet.sheet, line.rebateHint) } });
        QStringList reasons;
        for (const TaxRemark& entry : line.unknown)
            reasons.append(entry.text.en);
        json.insert(u"unknownReason"_s, reasons.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reasons.join(u"; "_s)));
        json.insert(u"unknown"_s, remarksJson(line.unknown));
        json.insert(u"notes"_s, remarksJson(line.notes));
        return json;
    }

} // namespace

QJsonObject TaxSheet::toJson() const
{
    QJsonArray lineArray, derivations;
    const auto open = [&](int line, FigureRef figure) {
        if (!figure)
            return;
        QJsonObject json = sheet.derivation(figure).toJson();
        json.insert(u"line"_s, line);
        derivations.append(json);
    };
    for (const TaxLine& line : lines) {
        lineArray.append(lineJson(*this, line));
        open(line.no, line.value);
        for (const FigureRef tax : line.taxes)
            open(line.no, tax);
        open(line.no, line.rebateHint);
    }
    QJsonObject sums { { u"value"_s, moneyJson(sheet, totals.value) } };
    QJsonObject payable;
    for (size_t kind = 0; kind < TaxKindCount; ++kind) {
        sums.insert(taxKindName(TaxKind(kind)), moneyJson(sheet, totals.taxes[kind]));
        payable.insert(taxKindName(TaxKind(kind)), moneyJson(sheet, totals.payable[kind]));
    }
    payable.insert(u"total"_s, moneyJson(sheet, totals.totalPayable));
    sums.insert(u"total"_s, moneyJson(sheet, totals.total));
    sums.insert(u"payable"_s, payable);
    sums.insert(u"guarantee"_s, moneyJson(sheet, totals.guarantee));
    sums.insert(u"complete"_s, totals.isComplete);
    return { { u"direction"_s, direction == Direction::Export ? u"E"_s : u"I"_s }, { u"date"_s, dateText(date) }, { u"lines"_s, lineArray }, { u"totals"_s, sums },
        { u"derivations"_s, derivations }, { u"notes"_s, remarksJson(notes) } };
}

} // namespace Tongguan
