// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace Tongguan {

// Where windows keep what they remember: sizes, columns, choices. Not for secrets. Answers at once, from memory.
class SettingsPort {
public:
    virtual ~SettingsPort() = default;
    [[nodiscard]] virtual QByteArray value(const QString& key) const = 0; // empty where absent
    virtual void setValue(const QString& key, const QByteArray& value) = 0;
};

} // namespace Tongguan
