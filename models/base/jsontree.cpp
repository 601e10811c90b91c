// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/jsontree.h"

#include "models/base/text.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

namespace Tongguan {

// Null where it is undefined.
static const rapidjson::Value* valueAt(const void* value) { return static_cast<const rapidjson::Value*>(value); }

bool JsonValue::isObject() const { return m_value && valueAt(m_value)->IsObject(); }
bool JsonValue::isArray() const { return m_value && valueAt(m_value)->IsArray(); }
bool JsonValue::isString() const { return m_value && valueAt(m_value)->IsString(); }
bool JsonValue::isBool() const { return m_value && valueAt(m_value)->IsBool(); }
int JsonValue::toInt() const { return m_value && valueAt(m_value)->IsInt() ? valueAt(m_value)->GetInt() : 0; }
bool JsonValue::toBool() const { return m_value && valueAt(m_value)->IsTrue(); }

QString JsonValue::toString() const
{
    return isString() ? QString::fromUtf8(valueAt(m_value)->GetString(), qsizetype(valueAt(m_value)->GetStringLength())) : QString();
}

JsonValue JsonValue::operator[](QLatin1StringView member) const
{
    if (!isObject())
        return {};
    const rapidjson::Value& object = *valueAt(m_value);
    for (auto at = object.MemberEnd(); at != object.MemberBegin();) {
        --at;
        if (QLatin1StringView(at->name.GetString(), qsizetype(at->name.GetStringLength())) == member)
            return JsonValue(&at->value);
    }
    return {};
}

qsizetype JsonValue::size() const
{
    return isArray() ? qsizetype(valueAt(m_value)->Size()) : isObject() ? qsizetype(valueAt(m_value)->MemberCount()) : 0;
}

QByteArrayView JsonValue::Iterator::key() const
{
    const rapidjson::Value& name = (valueAt(m_all)->MemberBegin() + m_at)->name;
    return { name.GetString(), qsizetype(name.GetStringLength()) };
}

JsonValue JsonValue::Iterator::operator*() const
{
    const rapidjson::Value& all = *valueAt(m_all);
    return JsonValue(all.IsArray() ? all.Begin() + m_at : &(all.MemberBegin() + m_at)->value);
}

// Counts the levels while the reader builds the tree.
struct JsonTree::Held final : QSharedData, rapidjson::Document {
    QByteArray text; // the tree's texts stand in it
    int room = 0; // levels that are left

    [[nodiscard]] Done read(const QByteArray& bytes, int deepest)
    {
        text = bytes;
        room = deepest;
        rapidjson::InsituStringStream stream(text.data());
        rapidjson::Reader reader;
        auto events = [&](rapidjson::Document&) { return !reader.Parse<rapidjson::kParseInsituFlag>(stream, *this).IsError(); };
        Populate(events);
        if (!reader.HasParseError() && qsizetype(stream.Tell()) == text.size())
            return {}; // and not at a null byte before the end
        const QString at = QString::number(reader.GetErrorOffset());
        if (room < 0)
            return fail(ErrorKind::Invalid, u"json.deep"_s, u"more than %1 levels"_s.arg(deepest), at);
        return fail(ErrorKind::Corrupt, u"json.syntax"_s, QString::fromLatin1(rapidjson::GetParseError_En(reader.GetParseErrorCode())), at);
    }

    bool StartObject() { return --room >= 0 && rapidjson::Document::StartObject(); }
    bool EndObject(rapidjson::SizeType count) { return ++room, rapidjson::Document::EndObject(count); }
    bool StartArray() { return --room >= 0 && rapidjson::Document::StartArray(); }
    bool EndArray(rapidjson::SizeType count) { return ++room, rapidjson::Document::EndArray(count); }
};

JsonTree::JsonTree() = default;
JsonTree::JsonTree(const JsonTree&) = default;
JsonTree::JsonTree(JsonTree&&) noexcept = default;
JsonTree& JsonTree::operator=(const JsonTree&) = default;
JsonTree& JsonTree::operator=(JsonTree&&) noexcept = default;
JsonTree::~JsonTree() = default;

Result<JsonTree> JsonTree::read(const QByteArray& text, int deepest)
{
    if (!text.isValidUtf8())
        return fail(ErrorKind::Corrupt, u"json.syntax"_s, u"not UTF-8"_s, u"0"_s);
    auto held = std::make_unique<Held>();
    if (Done done = held->read(text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text, deepest); !done)
        return tl::unexpected(done.error());
    JsonTree tree;
    tree.m_held = held.release();
    return tree;
}

JsonValue JsonTree::root() const { return m_held ? JsonValue(static_cast<const rapidjson::Value*>(m_held.data())) : JsonValue(); }

} // namespace Tongguan
