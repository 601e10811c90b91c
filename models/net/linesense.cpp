// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/linesense.h"

#include <QDateTime>
#include <QNetworkInformation>
#include <QNetworkInterface>

namespace Tongguan::Net {

namespace {

    QSet<QHostAddress> systemAddresses()
    {
        QSet<QHostAddress> all;
        const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress& address : addresses) {
            if (!address.isLoopback() && !address.isLinkLocal())
                all.insert(address);
        }
        return all;
    }

} // namespace

LineSense::LineSense(Addresses addresses, QObject* parent)
    : QObject(parent)
    , m_addresses(addresses ? std::move(addresses) : Addresses(systemAddresses))
    , m_known(m_addresses())
    , m_lookedAt(QDateTime::currentMSecsSinceEpoch())
{
    m_looks.setInterval(LooksEvery); // systems tell of it in many ways, or not at all
    connect(&m_looks, &QTimer::timeout, this, &LineSense::look);
    m_looks.start();
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reach) {
            if (reach == QNetworkInformation::Reachability::Online)
                Q_EMIT returned();
        });
    }
}

// No timer runs meanwhile, and the other side has given up.
bool LineSense::wasAsleep()
{
    constexpr qint64 Late = 30'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return now - std::exchange(m_lookedAt, now) > LooksEvery.count() + Late;
}

void LineSense::look()
{
    const QSet<QHostAddress> now = m_addresses(), before = std::exchange(m_known, now);
    const bool slept = wasAsleep();
    if (slept || !now.contains(before))
        Q_EMIT moved();
    else if (now != before)
        Q_EMIT returned();
}

} // namespace Tongguan::Net
