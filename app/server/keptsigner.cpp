// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/keptsigner.h"

#include "models/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Tongguan {

static Result<PackSigner> newSigner(const QString& path)
{
    auto signer = PackSigner::create();
    if (!signer)
        return signer;
    QSaveFile file(path);
    const QByteArray pem = signer->toPem();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(pem) != pem.size() || !file.commit())
        return fail(ErrorKind::Denied, u"packkey.write"_s, path);
    return signer;
}

Result<PackSigner> keptSigner(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(ErrorKind::Denied, u"packkey.write"_s, path);
    QFile file(path);
    if (!file.exists())
        return newSigner(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, u"packkey.unreadable"_s, path);
    return PackSigner::fromPem(file.readAll());
}

} // namespace Tongguan
