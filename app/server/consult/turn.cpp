// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/turn.h"

#include "models/base/text.h"

#include <QMessageAuthenticationCode>

namespace Tongguan {

TurnCredential turnCredential(const TurnSettings& settings, const QString& user, const QDateTime& now)
{
    const QDateTime expires = now.addSecs(settings.seconds);
    const QString name = QString::number(expires.toSecsSinceEpoch()) + u':' + user;
    return { name, QString::fromLatin1(QMessageAuthenticationCode::hash(name.toUtf8(), settings.secret, QCryptographicHash::Sha1).toBase64()), expires };
}

} // namespace Tongguan
