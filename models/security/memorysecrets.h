// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/security/secretport.h"

#include <QHash>

namespace Tongguan {

// Where no keychain runs: secrets live as long as the program, and whoever asks is told why. Never on a disk.
class MemorySecrets final : public SecretPort {
public:
    explicit MemorySecrets(QString reason);

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Done> remove(const QString& name) override;
    [[nodiscard]] QString unavailableReason() const override { return m_reason; }

private:
    QString m_reason;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace Tongguan
