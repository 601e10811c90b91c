// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/net/message.h"

#include <QFuture>
#include <QObject>

namespace Tongguan {

// The wire as the engine sees it: requests with answers, and hints. It keeps the sign-in fresh by itself.
class SyncTransport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // Denied, or a 401: a person must sign in.
    [[nodiscard]] virtual QFuture<Result<Net::Reply>> send(const Net::Request& request) = 0;
    virtual void listen() = 0; // hints from now on
    virtual void silence() = 0;
    [[nodiscard]] virtual bool isListening() const = 0; // hints do come
    virtual void reset() = 0; // ends what is under way with Offline, connects anew
    virtual void useDevice(DeviceId device) = 0; // the store has got a new one

Q_SIGNALS:
    void hintsLost(); // none come any more: perhaps there is no line
    void packsChanged(); // the server has other data packs: a hint, too
    void headMoved(qint64 sequence); // the feed of this tenant has got a new number: a hint, may be missing or late
};

} // namespace Tongguan
