// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/security/memorysecrets.h"

#include <QObject>

namespace Tongguan {

// The system's keychain (Secret Service, KWallet, Windows Credential Manager). Where none answers, or it stays
// locked, secrets are kept for this run only and unavailableReason() says which. Never a file, never plain text.
// A locked keychain answers a read like an empty one (see SecretPort): reading never makes it "absent".
class Keychain final : public QObject, public SecretPort
{
    Q_OBJECT
public:
    explicit Keychain(QString service, QObject* parent = nullptr);
    ~Keychain() override;

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Done> remove(const QString& name) override;
    [[nodiscard]] QString unavailableReason() const override { return m_reason; }

    static constexpr qsizetype LargestSecret = 2048; // Windows takes 2,560 bytes

private:
    void note(const QString& reason);

    QString m_service;
    QString m_reason;
    MemorySecrets m_memory; // what this run knows, in any case
};

} // namespace Tongguan
