// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariff.h"

namespace Tongguan {

// One element that the catalogue of declaration elements wants of a commodity code.
struct TariffElement {
    QString name; // "制作或保存方法"
    QString hint; // what the catalogue says in brackets: "鲜、冷"
    Label label; // with an English name where one is known
    QString table; // code table of its values, empty where there is none
    bool isOptional = false; // GTIN, CAS, others
    bool isYesNo = false;
};

// The elements that the declared specification consists of, in their order; the name of the goods has a field of its
// own and is left out. Every code begins with brand type and export preference (since 2018-08-01), so these two are
// given for a code whose elements are not known as well.
struct ElementList {
    QList<TariffElement> elements;
    bool isKnown = false; // the table has this code's elements
};
[[nodiscard]] ElementList elementsOf(const CodeTables& tables, QStringView code);

// The specification text: values with "|" between.
[[nodiscard]] QStringList splitElements(const QString& text);
[[nodiscard]] QString joinElements(QStringList values); // empty ones at the end are dropped

struct ElementFault {
    enum class Kind {
        Missing, // a value that must be given
        NotInTable, // brand type and export preference are codes
        TooMany, // values behind the last element
        TooLong, // of the whole text, in GBK bytes
        Bar // a "|" inside a value
    };
    Kind kind = Kind::Missing;
    int at = -1; // which value, -1: the whole

    bool operator==(const ElementFault&) const = default;
};
inline constexpr int ElementBytes = 255; // of the field 规格型号
[[nodiscard]] QList<ElementFault> checkElements(const QStringList& values, const ElementList& list, const CodeTables& tables);

} // namespace Tongguan
