// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/documenttype.h"

namespace Tongguan {

int Group::indexOf(QStringView elementKey) const
{
    return m_byKey.value(elementKey, -1);
}

int Group::indexOfMessage(QLatin1StringView messageName) const
{
    return m_byMessage.value(QByteArray::fromRawData(messageName.data(), messageName.size()), -1);
}

int Group::groupIndexOf(QStringView groupKey) const
{
    return m_groupByKey.value(groupKey, -1);
}

void Group::buildIndex()
{
    m_byKey.clear();
    m_byMessage.clear();
    m_groupByKey.clear();
    m_messageNames.clear();
    m_byKey.reserve(elements.size());
    m_byMessage.reserve(elements.size());
    for (int i = 0; i < elements.size(); ++i) {
        const Element& element = elements.at(i);
        m_byKey.insert(element.key, i);
        m_messageNames.append(element.message.toLatin1());
        if (!element.message.isEmpty())
            m_byMessage.insert(element.message.toLatin1(), i);
    }
    for (int i = 0; i < groups.size(); ++i)
        m_groupByKey.insert(groups.at(i).key, i);
}

const Group& DocumentType::group(const QList<int>& groups) const
{
    const Group* found = &root;
    for (const int index : groups) {
        if (index < 0 || index >= found->groups.size()) {
            static const Group none;
            return none;
        }
        found = &found->groups.at(index);
    }
    return *found;
}

const Element& DocumentType::element(const ElementPath& path) const
{
    const Group& holder = group(path.groups);
    if (path.element >= 0 && path.element < holder.elements.size())
        return holder.elements.at(path.element);
    static const Element none;
    return none;
}

std::optional<ElementPath> DocumentType::find(QStringView keyPath) const
{
    ElementPath path;
    const Group* holder = &root;
    for (;;) {
        const qsizetype dot = keyPath.indexOf(u'.');
        const QStringView step = dot < 0 ? keyPath : keyPath.first(dot);
        if (dot < 0) {
            path.element = holder->indexOf(step);
            if (path.element >= 0)
                return path;
        }
        const int index = holder->groupIndexOf(step);
        if (index < 0)
            return std::nullopt;
        path.groups.append(index);
        if (dot < 0)
            return path;
        holder = &holder->groups.at(index);
        keyPath = keyPath.sliced(dot + 1);
    }
}

QString DocumentType::keyPath(const ElementPath& path) const
{
    QString text;
    const Group* holder = &root;
    for (const int index : path.groups) {
        if (index < 0 || index >= holder->groups.size())
            return {};
        holder = &holder->groups.at(index);
        if (!text.isEmpty())
            text += u'.';
        text += holder->key;
    }
    if (path.element < 0 || path.element >= holder->elements.size())
        return text;
    if (!text.isEmpty())
        text += u'.';
    return text + holder->elements.at(path.element).key;
}

const Section* DocumentType::section(QStringView sectionKey) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
        [sectionKey](const Section& section) { return section.key == sectionKey; });
    return found == sections.end() ? nullptr : &*found;
}

const DocumentType* Dictionary::type(QStringView key) const
{
    for (const auto& type : m_types)
        if (type->key == key)
            return type.get();
    return nullptr;
}

const DocumentType& Dictionary::declaration() const
{
    const DocumentType* found = type(u"declaration");
    Q_ASSERT(found); // load() has seen to it
    return *found;
}

} // namespace Tongguan
