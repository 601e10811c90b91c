// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Tongguan::Net {

// What this computer itself knows of its line: a cable that was pulled, another wireless network, a sleep that is over.
// Connections from before such a change say nothing and do not end.
class LineSense final : public QObject
{
    Q_OBJECT
public:
    using Addresses = std::function<QSet<QHostAddress>()>;
    // `addresses`: of this computer, but those that lead nowhere else; empty: the system's.
    explicit LineSense(Addresses addresses = {}, QObject* parent = nullptr);

    static constexpr std::chrono::milliseconds LooksEvery { 2'000 };

Q_SIGNALS:
    void moved();    // an address is no more: what was connected from it hangs
    void returned(); // there is one more, or the system says that the network is reached again

private:
    void look();
    [[nodiscard]] bool wasAsleep();

    Addresses m_addresses;
    QSet<QHostAddress> m_known;
    QTimer m_looks;
    qint64 m_lookedAt = 0; // by the wall clock
};

} // namespace Tongguan::Net
