// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomdocument.h"

#include "models/base/dates.h"

namespace Tongguan {

quint64 RandomDocument::below(quint64 end)
{
    return end == 0 ? 0 : m_engine() % end; // the bias is of no matter here; std distributions differ between libraries
}

QString RandomDocument::letters(int count, QStringView alphabet)
{
    QString text;
    text.reserve(count);
    for (int i = 0; i < count; ++i)
        text += alphabet[static_cast<qsizetype>(below(static_cast<quint64>(alphabet.size())))];
    return text;
}

LineId RandomDocument::lineId()
{
    return LineId { m_engine() | (quint64(1) << 63) };
}

QString RandomDocument::oddText()
{
    switch (below(12)) {
    case 0:
        return u" leading and trailing "_s;
    case 1:
        return u"\"quoted\" \\ back\\slash / 'single'"_s;
    case 2:
        return u"<DecList a=\"1\">&amp; ]]> & </DecList>"_s;
    case 3:
        return u"two\nlines\tand a tab"_s;
    case 4:
        return u"\U0001F6A2\U0001F4E6 emoji, \U00020BB7 beyond the basic plane"_s;
    case 5:
        return u"1e5"_s;
    case 6:
        return u"-0.00"_s;
    case 7:
        return u"2026-02-30"_s;
    case 8:
        return QString(300 + static_cast<int>(below(200)), u'长');
    case 9:
        return u"\u0645\u0631\u062D\u0628\u0627 right to left \u202E"_s;
    case 10:
        return u"{\"json\": [1, 2]}"_s;
    default:
        return u"１２３，全角"_s;
    }
}

QString RandomDocument::plausible(const Element& element)
{
    constexpr QStringView digits = u"0123456789";
    constexpr QStringView capitals = u"ABCDEFGHJKLMNPQRSTUVWXY0123456789";
    constexpr QStringView words = u"进口报关单货物电子元件集成电路塑料制品棉布服装机械设备轴承汽车零件茶叶大豆";
    const int length = std::clamp(element.length, 1, 40);
    switch (element.kind) {
    case ElementKind::Text:
    case ElementKind::Multi:
        if (element.monospace || element.upperCase)
            return letters(1 + static_cast<int>(below(static_cast<quint64>(length))), capitals);
        return letters(1 + static_cast<int>(below(static_cast<quint64>(std::max(1, length / 2)))), words);
    case ElementKind::Code:
        if (!element.values.isEmpty())
            return element.values.at(static_cast<qsizetype>(below(static_cast<quint64>(element.values.size())))).code;
        return element.key == "direction"_L1 ? (chance(50) ? u"I"_s : u"E"_s) : letters(std::min(length, 10), digits);
    case ElementKind::Decimal: {
        QString text = QString::number(below(1000000));
        if (const int scale = static_cast<int>(below(static_cast<quint64>(element.scale) + 1)); scale > 0)
            text += u'.' + letters(scale, digits);
        return text;
    }
    case ElementKind::Integer:
        return QString::number(1 + below(500));
    case ElementKind::Date:
        return dateText(QDate(2024, 1, 1).addDays(static_cast<qint64>(below(1000))));
    case ElementKind::Flag:
        return chance(50) ? u"1"_s : u"0"_s;
    case ElementKind::Flags:
        return letters(static_cast<int>(element.positions.size()), u"019");
    case ElementKind::List: {
        QStringList numbers;
        for (quint64 i = 0, count = 1 + below(4); i < count; ++i)
            numbers.append(QString::number(1 + below(20)));
        return numbers.join(u',');
    }
    case ElementKind::Blob:
        return letters(4 * (1 + static_cast<int>(below(20))), u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    }
    return {};
}

QString RandomDocument::value(const Element& element)
{
    return below(12) == 0 ? oddText() : plausible(element);
}

Record RandomDocument::record(const Group& group, int percent, bool withChildren)
{
    Record record;
    if (!group.single)
        record.setId(lineId());
    for (int element = 0; element < group.elements.size(); ++element)
        if (element != group.numberElement && chance(percent))
            record.appendValue(element, value(group.elements.at(element)));
    if (!withChildren)
        return record;
    for (int i = 0; i < group.groups.size(); ++i) {
        const Group& childGroup = group.groups.at(i);
        QList<Record> children;
        for (quint64 row = 0, count = childGroup.single ? 1 : below(4); row < count; ++row)
            if (const Record child = this->record(childGroup, percent); !childGroup.single || !child.isEmpty())
                children.append(child);
        record.setChildren(i, children);
    }
    return record;
}

Document RandomDocument::document(const DocumentType& type, int lines, int percent)
{
    Document document(type);
    document.editRoot() = record(type.root, percent);
    const int direction = type.root.indexOf(u"direction");
    if (direction >= 0)
        document.editRoot().setValue(direction, chance(50) ? u"I"_s : u"E"_s);
    for (int i = 0; i < type.root.groups.size(); ++i) {
        const Group& group = type.root.groups.at(i);
        if (group.single)
            continue;
        QList<Record> rows;
        for (int row = 0, count = lines < 0 ? static_cast<int>(below(9)) : lines; row < count; ++row)
            rows.append(record(group, percent));
        document.editRoot().setChildren(i, rows);
        break;
    }
    document.renumber();
    return document;
}

void RandomDocument::editLines(const Group& group, QList<Record>& lines)
{
    const auto size = static_cast<quint64>(lines.size());
    const auto row = static_cast<qsizetype>(below(size));
    switch (size == 0 ? 0 : below(4)) {
    case 0:
        lines.insert(static_cast<qsizetype>(below(size + 1)), record(group, 40));
        return;
    case 1:
        lines.removeAt(row);
        return;
    case 2:
        lines.move(row, static_cast<qsizetype>(below(size)));
        return;
    default:
        editRecord(group, lines[row], false);
    }
}

void RandomDocument::editRecord(const Group& group, Record& record, bool isRoot)
{
    const bool below = !group.groups.isEmpty() && chance(isRoot ? 70 : 30);
    if (!below) {
        const auto element = static_cast<int>(this->below(static_cast<quint64>(group.elements.size())));
        if (element != group.numberElement)
            record.setValue(element, chance(20) ? QString() : value(group.elements.at(element)));
        return;
    }
    // The first groups of several, which have children of their own, are taken more often.
    const auto index = static_cast<int>(chance(50) ? 0 : this->below(static_cast<quint64>(group.groups.size())));
    const Group& childGroup = group.groups.at(index);
    QList<Record> children = record.children(index);
    if (childGroup.single) {
        if (children.isEmpty())
            children.append(Record());
        editRecord(childGroup, children[0], false);
        if (children.first().isEmpty())
            children.clear();
    } else {
        editLines(childGroup, children);
    }
    record.setChildren(index, children);
}

void RandomDocument::edit(Document& document)
{
    editRecord(document.type().root, document.editRoot(), true);
    document.renumber();
}

void RandomDocument::edit(Document& document, int times)
{
    for (int i = 0; i < times; ++i)
        edit(document);
}

} // namespace Tongguan
