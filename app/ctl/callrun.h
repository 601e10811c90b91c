// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/net/roomline.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QPromise>
#include <QTemporaryFile>
#include <QTimer>

#include <cmath>
#include <ctime>
#include <memory>

namespace Tongguan {

class ClientOffice;

// A call without a window: joins the room of a consultation, watches everybody in it for a while, and tells what came.
// Lives on the office's thread and deletes itself when its future is finished.
class CallRun final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        ConsultId room;
        CallSetup setup;
        std::chrono::seconds span { 10 };
        int times = 1; // joins and leaves
        bool timeline = false, still = false, low = false;
    };
    CallRun(ClientOffice& office, Options options);
    [[nodiscard]] QFuture<Result<QJsonObject>> future() { return m_promise.future(); }
    void begin();

private:
    struct Seen { // beside the engine's own figures
        CallFeed feed;
        qint64 firstPicture = -1; // milliseconds after joining
        QJsonObject still;
        FeedFigures last;
    };
    void notePicture(const QString& feed);
    void join(const QList<IceServer>& ice);
    void hear(const QJsonObject& message);
    void watchFeeds(const QJsonArray& feeds);
    void look();
    void leave();
    void finish(Result<QJsonObject> result);
    [[nodiscard]] QJsonObject report();
    [[nodiscard]] QJsonArray timeline();
    [[nodiscard]] QJsonObject feedReport(const Seen& seen) const;

    ClientOffice& m_office;
    const Options m_options;
    QPromise<Result<QJsonObject>> m_promise;
    std::unique_ptr<CallPort> m_call;
    std::unique_ptr<Net::RoomLine> m_line;
    QTimer m_end, m_look;
    QElapsedTimer m_clock;
    QHash<QString, Seen> m_seen;
    struct Pause {
        qint64 last = -1, longest = 0; // milliseconds
    };
    QHash<QString, Pause> m_pauses; // between pictures of a user, whatever his feed is called
    QTemporaryFile m_timeline; // a line each: a long call would fill the memory that is measured
    QJsonArray m_rounds;
    FeedFigures m_own;
    qint64 m_joinedAfter = -1;
    std::clock_t m_processorFrom = 0;
    qint64 m_wallFrom = 0;
    int m_rebuilds = 0, m_lost = 0, m_round = 0;
    bool m_isDone = false;
};

} // namespace Tongguan
