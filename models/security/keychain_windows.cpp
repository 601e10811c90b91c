// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows Credential Manager, where QtKeychain is not built in: generic credentials "service/name" of this user on this
// machine, encrypted by Windows with his sign-in.
#include "models/security/keychain.h"

#ifndef TONGGUAN_KEYCHAIN

#include <QPromise>

#include <windows.h>

#include <wincred.h>

namespace Tongguan {

namespace {

    struct CredentialDeleter {
        void operator()(CREDENTIALW* credential) const { CredFree(credential); }
    };

    std::wstring credentialTarget(const QString& service, const QString& name)
    {
        return QString(service + u'/' + name).toStdWString();
    }

    // "" where there is simply nothing.
    QString credentialReason(DWORD error)
    {
        switch (error) {
        case ERROR_SUCCESS:
        case ERROR_NOT_FOUND:
            return {};
        case ERROR_NO_SUCH_LOGON_SESSION: // a service account without a profile
            return u"keychain.absent"_s;
        default:
            return u"keychain.locked"_s;
        }
    }

    template <class T>
    QFuture<T> readyCredential(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

} // namespace

QFuture<Result<QByteArray>> Keychain::read(const QString& name)
{
    CREDENTIALW* found = nullptr;
    if (!CredReadW(credentialTarget(m_service, name).c_str(), CRED_TYPE_GENERIC, 0, &found)) {
        if (const QString reason = credentialReason(GetLastError()); !reason.isEmpty())
            note(reason);
        return m_memory.read(name);
    }
    const std::unique_ptr<CREDENTIALW, CredentialDeleter> credential(found);
    return readyCredential<Result<QByteArray>>(
        QByteArray(reinterpret_cast<const char*>(credential->CredentialBlob), qsizetype(credential->CredentialBlobSize)));
}

QFuture<Done> Keychain::write(const QString& name, const QByteArray& secret)
{
    if (secret.size() > LargestSecret)
        return readyCredential<Done>(fail(ErrorKind::Invalid, u"keychain.large"_s, u"%1 bytes"_s.arg(secret.size())));
    (void)m_memory.write(name, secret);
    std::wstring target = credentialTarget(m_service, name);
    std::wstring user = m_service.toStdWString();
    QByteArray blob = secret; // the interface wants it writable
    CREDENTIALW credential {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.UserName = user.data();
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(blob.data());
    credential.CredentialBlobSize = DWORD(blob.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // does not roam: the device's key belongs to this computer
    const DWORD error = CredWriteW(&credential, 0) ? DWORD(ERROR_SUCCESS) : GetLastError();
    SecureZeroMemory(blob.data(), std::size_t(blob.size()));
    note(credentialReason(error));
    if (error == ERROR_SUCCESS)
        return readyCredential<Done>({});
    return readyCredential<Done>(fail(ErrorKind::Refused, m_reason.isEmpty() ? u"keychain.refused"_s : m_reason, u"Windows error %1"_s.arg(error)));
}

QFuture<Done> Keychain::remove(const QString& name)
{
    (void)m_memory.remove(name);
    if (CredDeleteW(credentialTarget(m_service, name).c_str(), CRED_TYPE_GENERIC, 0))
        return readyCredential<Done>({});
    const DWORD error = GetLastError();
    if (error == ERROR_NOT_FOUND)
        return readyCredential<Done>({});
    return readyCredential<Done>(fail(ErrorKind::Refused, u"keychain.refused"_s, u"Windows error %1"_s.arg(error)));
}

} // namespace Tongguan

#endif
