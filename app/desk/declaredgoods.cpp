// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/declaredgoods.h"

namespace Tongguan {

QList<DeclaredGoods> declaredGoods(const Document& document, const QHash<QString, QString>& unitNames)
{
    static constexpr QStringView kilogram = u"035";
    QList<DeclaredGoods> goods;
    if (document.isNull() || document.type().root.groupIndexOf(u"line") < 0)
        return goods;
    const int count = int(document.lines(u"line").size());
    for (int line = 1; line <= count; ++line) {
        const auto value = [&](QStringView key) { return document.value(u"line[%1].%2"_s.arg(QString::number(line), key)); };
        const QString name = value(u"goodsName"), unit = value(u"unit");
        // A declaration's line has no weight of its own, but its legal quantity may be one.
        const QString weight = value(u"firstUnit") == kilogram ? value(u"firstQuantity") : value(u"secondUnit") == kilogram ? value(u"secondQuantity") : QString();
        goods.append({ line, name.isEmpty() ? value(u"name") : name, value(u"quantity"), unitNames.value(unit, unit), value(u"netWeight").isEmpty() ? weight : value(u"netWeight") });
    }
    return goods;
}

} // namespace Tongguan
