// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

namespace Tongguan::Bench {

const Dictionary& dictionary()
{
    static const std::unique_ptr<Dictionary> loaded = [] {
        auto result = Dictionary::load();
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return std::move(*result);
    }();
    return *loaded;
}

Document sampleDeclaration(int lines, int seed)
{
    static const QStringList goods { u"电感器"_s, u"集成电路"_s, u"塑料粒子"_s, u"不锈钢螺栓"_s, u"实木餐椅"_s, u"针织女式套头衫"_s,
        u"运动鞋"_s, u"玩具积木"_s, u"锂离子蓄电池"_s, u"印刷电路板"_s, u"液晶显示模组"_s, u"瓦楞纸箱"_s };
    static const QStringList parties { u"东莞市示范电子有限公司"_s, u"东莞恒达家具制造有限公司"_s, u"深圳市前程精密五金有限公司"_s,
        u"广东远航纺织股份有限公司"_s, u"惠州市佳声玩具有限公司"_s };
    const DocumentType& type = dictionary().declaration();
    Document document(type);
    // Every element its sample from the dictionary, so that the size is that of a filled form.
    Record& root = document.editRoot();
    for (qsizetype i = 0; i < type.root.elements.size(); ++i)
        root.setValue(int(i), type.root.elements[i].sample);
    const auto set = [&](QStringView place, const QString& text) {
        if (auto done = document.setValue(place, text); !done)
            qFatal("%s", qPrintable(done.error().detail));
    };
    set(u"sign.clientNo", u"BENCH%1"_s.arg(seed, 13, 10, QChar(u'0')));
    set(u"traderName", parties[seed % parties.size()]);
    set(u"entryNo", u"53042026%1%2"_s.arg(seed % 2).arg(seed, 9, 10, QChar(u'0')));
    set(u"entryExitDate", QDate(2026, 1, 1).addDays(seed % 320).toString(Qt::ISODate));
    set(u"billNo", u"COSU63%1"_s.arg(seed, 8, 10, QChar(u'0')));
    const int group = type.root.groupIndexOf(u"line");
    const Group& lineGroup = type.root.groups[group];
    QList<Record> records;
    for (int row = 0; row < lines; ++row) {
        Record record(LineId { quint64(row) + 1 });
        for (qsizetype i = 0; i < lineGroup.elements.size(); ++i)
            record.setValue(int(i), lineGroup.elements[i].sample);
        record.setValue(lineGroup.indexOf(u"no"), QString::number(row + 1));
        record.setValue(lineGroup.indexOf(u"goodsName"), goods[(seed + row) % goods.size()]);
        records.append(record);
    }
    document.editRoot().setChildren(group, records);
    set(u"container[1].number", u"CBHU3202732"_s);
    return document;
}

} // namespace Tongguan::Bench
