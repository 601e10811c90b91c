// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/tariffelements.h"

#include "models/base/gbk.h"

#include <QRegularExpression>

namespace Tongguan {

namespace {

    // "制作或保存方法[鲜、冷]": name and hint. Some hints have lost their closing bracket.
    TariffElement elementFrom(const CodeTables& tables, const QString& text)
    {
        static const QRegularExpression pattern(u"^([^\\[（(]+)[\\[（(](.*?)[\\])）]?$"_s);
        TariffElement element { .name = text, .hint = {}, .label = {}, .table = {} };
        if (const auto match = pattern.match(text); match.hasMatch()) {
            element.name = match.captured(1).trimmed();
            element.hint = match.captured(2);
        }
        element.label = { element.name, {} };
        element.isYesNo = element.name.startsWith(u"是否"_s);
        const CodeTable* known = tables.table(u"declarationElement");
        if (const auto found = known ? known->find(element.name) : std::nullopt) {
            element.label = found->name;
            element.table = known->column(element.name, "values"_L1);
            element.isOptional = known->column(element.name, "optional"_L1) == u"y";
        }
        return element;
    }

} // namespace

ElementList elementsOf(const CodeTables& tables, QStringView code)
{
    static const QRegularExpression between(u";(?=\\d+:)"_s);
    ElementList list;
    const CodeTable* tariff = tables.table(u"tariff");
    const QString text = tariff ? tariff->column(code, "elements"_L1) : QString();
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.section(u':', 1).trimmed();
        if (!name.isEmpty() && name != u"品名")
            list.elements.append(elementFrom(tables, name));
    }
    list.isKnown = !list.elements.isEmpty();
    if (!list.isKnown)
        list.elements = { elementFrom(tables, u"品牌类型"_s), elementFrom(tables, u"出口享惠情况"_s) };
    return list;
}

QStringList splitElements(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(u'|');
}

QString joinElements(QStringList values)
{
    while (!values.isEmpty() && values.constLast().isEmpty())
        values.removeLast();
    return values.join(u'|');
}

QList<ElementFault> checkElements(const QStringList& values, const ElementList& list, const CodeTables& tables)
{
    using Kind = ElementFault::Kind;
    QList<ElementFault> faults;
    for (int at = 0; at < int(list.elements.size()); ++at) {
        const TariffElement& element = list.elements.at(at);
        const QString value = values.value(at).trimmed();
        const CodeTable* table = element.table.isEmpty() ? nullptr : tables.table(element.table);
        if (value.isEmpty() && !element.isOptional)
            faults.append({ Kind::Missing, at });
        else if (value.contains(u'|'))
            faults.append({ Kind::Bar, at });
        else if (!value.isEmpty() && table && !table->contains(value))
            faults.append({ Kind::NotInTable, at });
    }
    for (int at = int(list.elements.size()); list.isKnown && at < int(values.size()); ++at) {
        if (!values.at(at).trimmed().isEmpty())
            faults.append({ Kind::TooMany, at });
    }
    if (gbkLength(joinElements(values)) > ElementBytes)
        faults.append({ Kind::TooLong, -1 });
    return faults;
}

} // namespace Tongguan
