// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/reference/packshelf.h"
#include "models/store/clientstore.h"
#include "models/sync/synctransport.h"

#include <chrono>

namespace Tongguan {

// Brings the data packs that the server offers onto the shelf, and keeps the shelf in the store. It asks after a hint and
// when it was long ago; nothing turns where the server's state is the known one. A pack that is refused stays away and is
// told by refusals(); the one before it stays in use.
class PackSync final : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    PackSync(ClientStore& store, SyncTransport& transport, PackShelf& shelf, const ClockPort& clock, QObject* parent = nullptr);

    // What was kept, back onto the shelf; once, update() does it first.
    QFuture<Done> restore();
    // The same at once, on a thread that may wait.
    [[nodiscard]] static Done read(ClientStore& store, PackShelf& shelf);
    // Asks the server now. Fails with what ended it: Offline and the like. A refused pack is no failure.
    QFuture<Done> update();
    void updateWhenDue(); // where nothing was asked for `Interval`
    // A signed file that a person brought: as PackShelf::accept(), and kept.
    [[nodiscard]] Result<DataPack> import(const QByteArray& file);

    [[nodiscard]] const PackShelf& shelf() const { return m_shelf; }
    // Of the last update and of restore(); the series in `field`.
    [[nodiscard]] const QList<Error>& refusals() const { return m_refusals; }

    static constexpr std::chrono::minutes Interval { 60 };

Q_SIGNALS:
    void changed(); // what is on the shelf

private:
    struct Offer {
        QString id;
        int version = 0;
        QString digest;
        bool isPinned = false;

        [[nodiscard]] QString mark() const { return isPinned ? digest + u'!' : digest; } // a pin may make good what was refused
    };
    QFuture<Done> takeKept();
    QFuture<Done> askServer();
    QFuture<Done> takeListing(const QJsonObject& listing);
    QFuture<Done> fetch(QList<Offer> offers, qsizetype at);
    void take(const Offer& offer, const QByteArray& file);
    void finish(const QString& state, const QStringList& served);
    void keep();

    ClientStore& m_store;
    SyncTransport& m_transport;
    PackShelf& m_shelf;
    const ClockPort& m_clock;
    QList<Error> m_refusals;
    QHash<QString, Error> m_refused; // Offer::mark() -> why: not fetched again
    QByteArray m_kept; // the index in the store
    QString m_state; // the server's, when all of it was taken
    QDateTime m_last;
    std::optional<QFuture<Done>> m_restoring, m_running;
    bool m_again = false;
};

} // namespace Tongguan
