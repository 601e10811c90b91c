// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>
#include <QSharedDataPointer>

namespace Tongguan {

// A value in a JSON tree, looked at where it stands; undefined where a look-up found none. Its tree must live on.
class JsonValue final {
public:
    class Iterator;

    JsonValue() = default;

    [[nodiscard]] bool isUndefined() const { return !m_value; }
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isBool() const;
    // "", 0 and false where it is something else.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] int toInt() const;
    [[nodiscard]] bool toBool() const;

    [[nodiscard]] JsonValue operator[](QLatin1StringView member) const; // the last one of that name
    [[nodiscard]] qsizetype size() const; // items or members
    [[nodiscard]] inline Iterator begin() const; // over them, in the order of the text
    [[nodiscard]] inline Iterator end() const;

private:
    friend class JsonTree;
    explicit JsonValue(const void* value) : m_value(value) { }

    const void* m_value = nullptr; // the reader's own kind of value
};

// At an item of an array or a member of an object.
class JsonValue::Iterator final {
public:
    Iterator(const void* all, qsizetype at) : m_all(all), m_at(at) { }
    [[nodiscard]] QByteArrayView key() const; // of a member, in UTF-8
    [[nodiscard]] JsonValue operator*() const;
    Iterator& operator++() { return ++m_at, *this; }
    bool operator==(const Iterator&) const = default;

private:
    const void* m_all;
    qsizetype m_at;
};

JsonValue::Iterator JsonValue::begin() const { return { m_value, 0 }; }
JsonValue::Iterator JsonValue::end() const { return { m_value, size() }; }

// A JSON text, read once; copies share it.
class JsonTree final {
public:
    JsonTree();
    JsonTree(const JsonTree&);
    JsonTree(JsonTree&&) noexcept;
    JsonTree& operator=(const JsonTree&);
    JsonTree& operator=(JsonTree&&) noexcept;
    ~JsonTree();

    // Fails with Corrupt "json.syntax", the offset in `field`, or Invalid "json.deep".
    [[nodiscard]] static Result<JsonTree> read(const QByteArray& text, int deepest);
    [[nodiscard]] JsonValue root() const; // undefined in an empty tree
    [[nodiscard]] JsonValue operator[](QLatin1StringView member) const { return root()[member]; }

private:
    struct Held;
    QExplicitlySharedDataPointer<const Held> m_held;
};

} // namespace Tongguan
