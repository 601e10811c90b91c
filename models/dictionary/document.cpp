// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/document.h"

#include <QRandomGenerator>

namespace Tongguan {

namespace {

    template <class T>
    const QList<T>& emptyList()
    {
        static const QList<T> list;
        return list;
    }

    using Value = std::pair<quint16, QString>;

    bool isBelow(const Value& value, int element)
    {
        return value.first < element;
    }

    void renumberRecord(const Group& group, Record& record)
    {
        for (int g = 0; g < group.groups.size(); ++g) {
            const Group& childGroup = group.groups.at(g);
            if (record.children(g).isEmpty() || (childGroup.numberElement < 0 && childGroup.groups.isEmpty()))
                continue;
            QList<Record> children = record.children(g); // changed only where a number is wrong
            for (qsizetype row = 0; row < children.size(); ++row) {
                Record child = children.at(row);
                if (childGroup.numberElement >= 0) {
                    const QString number = QString::number(row + 1);
                    if (child.value(childGroup.numberElement) != number)
                        child.setValue(childGroup.numberElement, number);
                }
                renumberRecord(childGroup, child);
                if (!child.isSharedWith(children.at(row)))
                    children[row] = child;
            }
            if (!children.isSharedWith(record.children(g)))
                record.setChildren(g, children);
        }
    }

    // Sets a value below `record`, making the rows on the way; single records that lose their last value go.
    void setValueBelow(const Group& group, Record& record, std::span<const Place::Step> steps, int element, const QString& text)
    {
        if (steps.empty()) {
            record.setValue(element, text);
            return;
        }
        const auto [index, row] = steps.front();
        if (index < 0 || index >= group.groups.size() || row < 0)
            return;
        const Group& childGroup = group.groups.at(index);
        if (row >= record.children(index).size() && (text.isEmpty() || (childGroup.single && row > 0)))
            return;
        QList<Record>& children = record.editChildren(index);
        while (row >= children.size())
            children.append(childGroup.single ? Record() : Record(makeLineId()));
        setValueBelow(childGroup, children[row], steps.subspan(1), element, text);
        if (childGroup.single && text.isEmpty() && children.at(row).isEmpty())
            children.removeAt(row);
    }

    // "line[3]" -> "line" and 2; row -1 without brackets, -2 where they are wrong.
    std::pair<QStringView, int> splitStep(QStringView text)
    {
        const qsizetype open = text.indexOf(u'[');
        if (open < 0)
            return { text, -1 };
        const QStringView digits = text.sliced(open + 1).chopped(1);
        const bool plain = text.endsWith(u']') && !digits.isEmpty() && digits.size() <= 6 && digits[0] != u'0'
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return { text.first(open), plain ? digits.toInt() - 1 : -2 };
    }

} // namespace

struct Record::Shared : QSharedData {
    LineId id = LineId::None;
    QList<Value> values; // by element
    QList<QList<Record>> children; // by group; may be shorter than the group's list
    QList<Extra> extras; // message elements first, then JSON members
};

LineId makeLineId()
{
    constexpr quint64 smallest = quint64(1) << 32;
    quint64 id = 0;
    while (id < smallest)
        id = QRandomGenerator::global()->generate64();
    return LineId { id };
}

Record::Record() = default;
Record::Record(LineId id) { setId(id); }
Record::Record(const Record&) = default;
Record::Record(Record&&) noexcept = default;
Record& Record::operator=(const Record&) = default;
Record& Record::operator=(Record&&) noexcept = default;
Record::~Record() = default;

LineId Record::id() const
{
    return m_shared ? m_shared->id : LineId::None;
}

void Record::setId(LineId id)
{
    if (id == this->id())
        return;
    if (!m_shared)
        m_shared = new Shared;
    m_shared->id = id;
}

QString Record::value(int element) const
{
    if (!m_shared)
        return {};
    const auto& values = m_shared.constData()->values;
    const auto at = std::lower_bound(values.begin(), values.end(), element, isBelow);
    return at != values.end() && at->first == element ? at->second : QString();
}

void Record::setValue(int element, const QString& text)
{
    Q_ASSERT(element >= 0 && element <= 0xFFFF);
    const auto& values = this->values();
    const auto at = std::lower_bound(values.begin(), values.end(), element, isBelow);
    const bool present = at != values.end() && at->first == element;
    if (present ? at->second == text : text.isEmpty())
        return; // nothing changes: nothing is copied
    const qsizetype index = at - values.begin();
    if (!m_shared)
        m_shared = new Shared;
    auto& own = m_shared->values;
    if (text.isEmpty())
        own.removeAt(index);
    else if (present)
        own[index].second = text;
    else
        own.insert(index, Value(static_cast<quint16>(element), text));
}

void Record::reserveValues(int count)
{
    if (!m_shared)
        m_shared = new Shared;
    m_shared->values.reserve(count);
}

void Record::appendValue(int element, QString text)
{
    const auto& values = this->values();
    if (text.isEmpty() || (!values.isEmpty() && values.last().first >= element)) {
        setValue(element, text);
        return;
    }
    if (!m_shared)
        m_shared = new Shared;
    m_shared->values.emplaceBack(static_cast<quint16>(element), std::move(text));
}

const QList<std::pair<quint16, QString>>& Record::values() const
{
    return m_shared ? m_shared.constData()->values : emptyList<Value>();
}

const QList<Record>& Record::children(int group) const
{
    if (!m_shared || group < 0 || group >= m_shared.constData()->children.size())
        return emptyList<Record>();
    return m_shared.constData()->children.at(group);
}

QList<Record>& Record::editChildren(int group)
{
    Q_ASSERT(group >= 0);
    if (!m_shared)
        m_shared = new Shared;
    auto& children = m_shared->children;
    if (group >= children.size())
        children.resize(group + 1);
    return children[group];
}

void Record::setChildren(int group, QList<Record> records)
{
    if (records.isEmpty() && children(group).isEmpty())
        return;
    editChildren(group) = std::move(records);
}

const QList<Extra>& Record::extras() const
{
    return m_shared ? m_shared.constData()->extras : emptyList<Extra>();
}

void Record::setExtras(QList<Extra> extras)
{
    if (extras == this->extras())
        return;
    // The stored form keeps the two kinds apart; one order for all makes equal documents equal.
    std::stable_partition(extras.begin(), extras.end(), [](const Extra& extra) { return !extra.name.startsWith("json:"_L1); });
    if (!m_shared)
        m_shared = new Shared;
    m_shared->extras = std::move(extras);
}

bool Record::isEmpty() const
{
    if (!m_shared)
        return true;
    const Shared& shared = *m_shared.constData();
    return shared.values.isEmpty() && shared.extras.isEmpty()
        && std::all_of(shared.children.begin(), shared.children.end(), [](const QList<Record>& list) { return list.isEmpty(); });
}

bool Record::operator==(const Record& other) const
{
    if (isSharedWith(other))
        return true;
    if (id() != other.id() || values() != other.values() || extras() != other.extras())
        return false;
    const qsizetype groups = std::max(m_shared ? m_shared.constData()->children.size() : 0, other.m_shared ? other.m_shared.constData()->children.size() : 0);
    for (int group = 0; group < groups; ++group)
        if (children(group) != other.children(group))
            return false;
    return true;
}

bool Record::sameContent(const Record& other) const
{
    if (isSharedWith(other))
        return true;
    if (values() != other.values() || extras() != other.extras())
        return false;
    const qsizetype groups = std::max(m_shared ? m_shared.constData()->children.size() : 0, other.m_shared ? other.m_shared.constData()->children.size() : 0);
    for (int group = 0; group < groups; ++group)
        if (!std::equal(children(group).begin(), children(group).end(), other.children(group).begin(), other.children(group).end(),
                [](const Record& a, const Record& b) { return a.sameContent(b); }))
            return false;
    return true;
}

bool Record::isSharedWith(const Record& other) const
{
    return m_shared.constData() == other.m_shared.constData();
}

ElementPath Place::path() const
{
    ElementPath path;
    path.groups.reserve(steps.size());
    for (const Step& step : steps)
        path.groups.append(step.group);
    path.element = element;
    return path;
}

Result<Place> Document::place(QStringView text) const { return parsePlace(text, false); }

Result<Place> Document::parsePlace(QStringView text, bool nextRow) const
{
    const auto unknown = [text](const QString& detail) { return fail(ErrorKind::Invalid, u"place.unknown"_s, detail, text.toString()); };
    if (!m_type)
        return unknown(u"no document"_s);
    Place place;
    const Group* group = &m_type->root;
    const Record* record = &m_root; // null below a single group that is not there yet
    QStringView rest = text;
    while (!rest.isEmpty()) {
        const qsizetype dot = rest.indexOf(u'.');
        const auto [key, row] = splitStep(dot < 0 ? rest : rest.first(dot));
        if (dot < 0 && row == -1) {
            place.element = group->indexOf(key);
            if (place.element >= 0)
                return place;
        }
        const int index = group->groupIndexOf(key);
        if (index < 0)
            return unknown(u"no '%1'"_s.arg(key));
        group = &group->groups.at(index);
        const int wanted = group->single && row == -1 ? 0 : row;
        const QList<Record>& rows = record ? record->children(index) : emptyList<Record>();
        const bool next = nextRow && wanted == rows.size() && (group->maximum == 0 || wanted < group->maximum);
        if (wanted < 0 || (wanted >= rows.size() && !next && !(group->single && wanted == 0)))
            return unknown(u"no such row of '%1'"_s.arg(key));
        record = wanted < rows.size() ? &rows.at(wanted) : nullptr;
        place.steps.append({ index, wanted });
        if (dot < 0)
            return place;
        rest = rest.sliced(dot + 1);
        if (rest.isEmpty())
            return unknown(u"no key behind the point"_s);
    }
    return place; // "": the root
}

QString Document::placeText(const Place& place) const
{
    if (!m_type)
        return {};
    QString text;
    const Group* group = &m_type->root;
    for (const auto& [index, row] : place.steps) {
        if (index < 0 || index >= group->groups.size())
            return {};
        group = &group->groups.at(index);
        if (!text.isEmpty())
            text += u'.';
        text += group->key;
        if (!group->single || row > 0)
            text += u'[' + QString::number(row + 1) + u']';
    }
    if (place.element < 0 || place.element >= group->elements.size())
        return text;
    if (!text.isEmpty())
        text += u'.';
    return text + group->elements.at(place.element).key;
}

const Record* Document::record(std::span<const Place::Step> steps) const
{
    const Record* record = &m_root;
    for (const auto& [group, row] : steps) {
        const QList<Record>& rows = record->children(group);
        if (row < 0 || row >= rows.size())
            return nullptr;
        record = &rows.at(row);
    }
    return record;
}

QString Document::value(const Place& place) const
{
    const Record* holder = record(place.steps);
    return holder && place.element >= 0 ? holder->value(place.element) : QString();
}

void Document::setValue(const Place& place, const QString& text)
{
    if (!m_type || place.element < 0 || place.element >= m_type->group(place.path().groups).elements.size() || value(place) == text)
        return;
    setValueBelow(m_type->root, m_root, place.steps, place.element, text);
}

QString Document::value(QStringView placeText) const
{
    const auto found = place(placeText);
    return found ? value(*found) : QString();
}

Done Document::setValue(QStringView placeText, const QString& text)
{
    const auto found = parsePlace(placeText, true);
    if (!found)
        return tl::unexpected(found.error());
    if (found->element < 0)
        return fail(ErrorKind::Invalid, u"place.unknown"_s, u"not an element"_s, placeText.toString());
    setValue(*found, text);
    return {};
}

const QList<Record>& Document::lines(QStringView groupKey) const
{
    return m_root.children(m_type ? m_type->root.groupIndexOf(groupKey) : -1);
}

Record Document::newLine() const
{
    return Record(makeLineId());
}

void Document::renumber()
{
    if (m_type)
        renumberRecord(m_type->root, m_root);
}

Direction Document::direction() const
{
    if (!m_type)
        return Direction::Import;
    const int element = m_type->root.indexOf(u"direction");
    return element >= 0 && m_root.value(element) == u'E' ? Direction::Export : Direction::Import;
}

DeclaringStep Document::step() const
{
    if (!m_type || !m_type->summaryMark)
        return DeclaringStep::Whole;
    const SummaryMark& mark = *m_type->summaryMark;
    const QString text = m_root.value(mark.element.element);
    return text.size() > mark.position && text[mark.position] == mark.code ? DeclaringStep::Summary : DeclaringStep::Whole;
}

Decimal Document::decimal(const Place& place) const
{
    return Decimal::parse(value(place)).value_or(Decimal::invalid());
}

} // namespace Tongguan
