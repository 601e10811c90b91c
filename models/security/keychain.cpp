// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keychain.h"

#include <QLoggingCategory>
#include <QPromise>

#ifdef TONGGUAN_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace Tongguan {

namespace {
    Q_LOGGING_CATEGORY(keychainLog, "tongguan.keychain")
}

Keychain::Keychain(QString service, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_memory({})
{
#if !defined(TONGGUAN_KEYCHAIN) && !defined(Q_OS_WIN)
    note(u"keychain.absent"_s);
#endif
}

Keychain::~Keychain() = default;

void Keychain::note(const QString& reason)
{
    if (m_reason == reason)
        return;
    qCInfo(keychainLog) << "keychain:" << (reason.isEmpty() ? u"works"_s : reason);
    m_reason = reason;
}

#ifdef TONGGUAN_KEYCHAIN

namespace {

    // "" where the keychain did its work.
    QString keychainReason(QKeychain::Error error)
    {
        switch (error) {
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
        case QKeychain::CouldNotDeleteEntry:
            return {};
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return u"keychain.locked"_s;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError: // also: no session bus
            return u"keychain.absent"_s;
        }
        return u"keychain.absent"_s;
    }

    template <class J>
    J* keychainJob(const QString& service, const QString& name, QObject* parent)
    {
        auto* job = new J(service, parent); // deletes itself when it has finished
        job->setKey(name);
        job->setInsecureFallback(false);
        return job;
    }

} // namespace

QFuture<Result<QByteArray>> Keychain::read(const QString& name)
{
    QPromise<Result<QByteArray>> promise;
    promise.start();
    QFuture<Result<QByteArray>> future = promise.future();
    auto* job = keychainJob<QKeychain::ReadPasswordJob>(m_service, name, this);
    // The promise belongs to the connection: where this object goes first, the future is cancelled.
    connect(job, &QKeychain::Job::finished, this, [this, name, job, promise = std::move(promise)]() mutable {
        if (const QString reason = keychainReason(job->error()); !reason.isEmpty())
            note(reason);
        if (job->error() == QKeychain::NoError)
            promise.addResult(job->binaryData());
        else
            promise.addResult(m_memory.read(name).result());
        promise.finish();
    });
    job->start();
    return future;
}

QFuture<Done> Keychain::write(const QString& name, const QByteArray& secret)
{
    QPromise<Done> promise;
    promise.start();
    QFuture<Done> future = promise.future();
    if (secret.size() > LargestSecret) {
        promise.addResult(fail(ErrorKind::Invalid, u"keychain.large"_s, u"%1 bytes"_s.arg(secret.size())));
        promise.finish();
        return future;
    }
    (void)m_memory.write(name, secret);
    auto* job = keychainJob<QKeychain::WritePasswordJob>(m_service, name, this);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, promise = std::move(promise)]() mutable {
        note(keychainReason(job->error()));
        if (job->error() == QKeychain::NoError)
            promise.addResult(Done());
        else
            promise.addResult(fail(ErrorKind::Refused, m_reason.isEmpty() ? u"keychain.refused"_s : m_reason, job->errorString()));
        promise.finish();
    });
    job->start();
    return future;
}

QFuture<Done> Keychain::remove(const QString& name)
{
    (void)m_memory.remove(name);
    QPromise<Done> promise;
    promise.start();
    QFuture<Done> future = promise.future();
    auto* job = keychainJob<QKeychain::DeletePasswordJob>(m_service, name, this);
    connect(job, &QKeychain::Job::finished, this, [job, promise = std::move(promise)]() mutable {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            promise.addResult(Done());
        else
            promise.addResult(fail(ErrorKind::Refused, u"keychain.refused"_s, job->errorString()));
        promise.finish();
    });
    job->start();
    return future;
}

#elif !defined(Q_OS_WIN) // there: keychain_windows.cpp

QFuture<Result<QByteArray>> Keychain::read(const QString& name)
{
    return m_memory.read(name);
}

QFuture<Done> Keychain::write(const QString& name, const QByteArray& secret)
{
    return m_memory.write(name, secret);
}

QFuture<Done> Keychain::remove(const QString& name)
{
    return m_memory.remove(name);
}

#endif

} // namespace Tongguan
