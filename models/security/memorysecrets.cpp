// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/memorysecrets.h"

#include <QPromise>

namespace Tongguan {

namespace {

    template <class T>
    QFuture<T> readySecret(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

} // namespace

MemorySecrets::MemorySecrets(QString reason)
    : m_reason(std::move(reason))
{
}

QFuture<Result<QByteArray>> MemorySecrets::read(const QString& name)
{
    return readySecret<Result<QByteArray>>(m_secrets.value(name));
}

QFuture<Done> MemorySecrets::write(const QString& name, const QByteArray& secret)
{
    m_secrets.insert(name, secret);
    return readySecret<Done>({});
}

QFuture<Done> MemorySecrets::remove(const QString& name)
{
    m_secrets.remove(name);
    return readySecret<Done>({});
}

} // namespace Tongguan
