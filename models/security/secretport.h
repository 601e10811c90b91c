// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QFuture>

namespace Tongguan {

// Keeps small secrets (tokens, keys under 2 KiB) for the user: the system's keychain, or nothing at all.
class SecretPort {
public:
    virtual ~SecretPort() = default;
    // Empty where it was never stored. A locked keychain may look the same: never make a new key because of it.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString& name) = 0;
    [[nodiscard]] virtual QFuture<Done> write(const QString& name, const QByteArray& secret) = 0;
    [[nodiscard]] virtual QFuture<Done> remove(const QString& name) = 0;
    // "" where it works; otherwise a stable code: "keychain.absent", "keychain.locked".
    [[nodiscard]] virtual QString unavailableReason() const = 0;
};

} // namespace Tongguan
