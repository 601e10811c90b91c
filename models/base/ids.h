// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QUuid>

namespace Tongguan {

// A UUIDv7 (RFC 9562): made from `millisecondsSinceEpoch` and random bytes. Its order is never relied upon.
[[nodiscard]] QUuid makeUuid7(qint64 millisecondsSinceEpoch);
[[nodiscard]] QUuid makeUuid7(); // the system clock

// An identifier that cannot be mistaken for another kind. Text form: 36 characters, lower case, no braces.
template <class Tag>
class Id final {
public:
    Id() = default;
    explicit Id(const QUuid& uuid) : m_uuid(uuid) { }
    [[nodiscard]] static Id create() { return Id(makeUuid7()); }
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); } // null where it is none
    [[nodiscard]] static Id fromBytes(const QByteArray& bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); } // 16 bytes

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using DocumentId = Id<struct DocumentTag>;
using OperationId = Id<struct OperationTag>;
using DeviceId = Id<struct DeviceTag>;
using EpochId = Id<struct EpochTag>;

} // namespace Tongguan
