// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/recordguarantee.h"

#include "models/base/dates.h"
#include "models/base/decimal.h"
#include "models/base/text.h"

#include <array>

namespace Tongguan {

namespace {

    struct MaterialField {
        const char16_t *from, *to;
    };
    constexpr std::array materialFields { MaterialField { u"commodityCode", u"commodityCode" }, MaterialField { u"name", u"goodsName" }, MaterialField { u"quantity", u"quantity" }, MaterialField { u"unit", u"unit" },
        MaterialField { u"firstUnit", u"firstUnit" }, MaterialField { u"secondUnit", u"secondUnit" }, MaterialField { u"unitPrice", u"unitPrice" }, MaterialField { u"currency", u"currency" }, MaterialField { u"country", u"originCountry" } };

    void setThere(Document& document, const QString& place, const QString& text)
    {
        const Done done = text.isEmpty() ? Done() : document.setValue(place, text);
        Q_ASSERT(done); // the dictionary's own keys
    }

    // The total as the record says, else quantity by price.
    QString totalOf(const Document& record, const QString& place)
    {
        if (record.type().find(u"material.totalPrice"_s)) {
            if (const QString total = record.value(QString(place + u"totalPrice"_s)); !total.isEmpty())
                return total;
        }
        const auto quantity = Decimal::parse(record.value(QString(place + u"quantity"_s))), price = Decimal::parse(record.value(QString(place + u"unitPrice"_s)));
        return quantity && price ? (*quantity * *price).rounded(2).toString() : QString();
    }

    // The first legal quantity where the unit is the same; else it is not known here.
    QString legalQuantity(const Document& record, const QString& place)
    {
        return record.value(QString(place + u"firstUnit"_s)) == record.value(QString(place + u"unit"_s)) ? record.value(QString(place + u"quantity"_s)) : QString();
    }

} // namespace

const QList<GuaranteeReason>& guaranteeReasons()
{
    static const QList<GuaranteeReason> reasons { { u"1"_s, GuaranteeNeed::Due }, { u"2"_s, GuaranteeNeed::Due }, { u"3"_s, GuaranteeNeed::MayBeAsked }, { u"4"_s, GuaranteeNeed::MayBeAsked },
        { u"5"_s, GuaranteeNeed::MayBeAsked }, { u"6"_s, GuaranteeNeed::MayBeAsked } };
    return reasons;
}

GuaranteeNeed guaranteeNeed(const QStringList& reasons)
{
    GuaranteeNeed need = GuaranteeNeed::None;
    for (const GuaranteeReason& reason : guaranteeReasons()) {
        if (reasons.contains(reason.code))
            need = std::max(need, reason.need);
    }
    return need;
}

MaterialImport importOfMaterials(const Document& record, const Dictionary& dictionary, QDate day)
{
    MaterialImport made { Document(dictionary.declaration()), {} };
    Document& declaration = made.declaration;
    for (const auto& [key, text] : { std::pair(u"direction"_s, u"I"_s), std::pair(u"supervisionMode"_s, u"0110"_s), std::pair(u"dutyNature"_s, u"101"_s), std::pair(u"deliveryTerms"_s, u"1"_s),
             std::pair(u"declarationDate"_s, dateText(day)) })
        setThere(declaration, key, text);
    const qsizetype rows = record.lines(u"material").size();
    for (qsizetype row = 1; row <= rows; ++row) {
        const QString from = u"material[%1]."_s.arg(row);
        if (record.value(QString(from + u"modified"_s)) == u"2" || record.value(QString(from + u"quantity"_s)).isEmpty())
            continue;
        made.rows << int(row) - 1;
        const QString to = u"line[%1]."_s.arg(made.rows.size());
        setThere(declaration, to + u"no"_s, QString::number(made.rows.size()));
        for (const MaterialField& field : materialFields) {
            if (record.type().find(QString(u"material."_s + QStringView(field.from).toString())))
                setThere(declaration, to + QStringView(field.to).toString(), record.value(QString(from + QStringView(field.from).toString())).trimmed());
        }
        setThere(declaration, to + u"totalPrice"_s, totalOf(record, from));
        setThere(declaration, to + u"firstQuantity"_s, legalQuantity(record, from));
        setThere(declaration, to + u"dutyMode"_s, u"1"_s); // 照章征税
    }
    return made;
}

} // namespace Tongguan
