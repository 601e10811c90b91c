// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace Tongguan {

class CallControl;
class ConsultRoom;
struct FileToShare;

// A still that the officer has asked for and nobody has given yet.
struct StillAsk {
    QString ask, user, feed, step;

    bool operator==(const StillAsk&) const = default;
};

// How stills come into being: asked for, taken from a live picture in full resolution, or from a file of a camera or phone.
class StillDesk final : public QObject
{
    Q_OBJECT
public:
    StillDesk(ConsultRoom& room, CallControl& control, QObject* parent = nullptr);

    [[nodiscard]] QList<StillAsk> asks() const; // open ones, oldest first
    [[nodiscard]] QList<ConsultFile> stills(const QString& step = {}) const; // newest last; "": all
    [[nodiscard]] bool isBusy() const { return !m_pending.isEmpty(); }

    void setPlace(const QString& place) { m_place = place; } // goes with the next stills; "": none is given
    void ask(const QString& step = {}, const QString& feed = {});
    void take(const QString& feed, const QString& step = {}); // of one's own accord
    void answer(const StillAsk& ask);      // from our camera
    void answer(const StillAsk& ask, const FileToShare& file);
    void refuse(const StillAsk& ask, const QString& code);
    void add(const FileToShare& file, const QString& step = {});

Q_SIGNALS:
    void changed();

private:
    struct Pending {
        QString step, feed, ask; // ask: the officer's
    };
    void keep(const Pending& pending, const QImage& picture, const QDateTime& taken);
    [[nodiscard]] QDateTime byServer(const QDateTime& own) const;
    void attach(const FileToShare& file, const QString& step, const QString& feed, const QString& ask, const QDateTime& taken);
    [[nodiscard]] QString newAsk() const;

    ConsultRoom& m_room;
    CallControl& m_control;
    QHash<QString, Pending> m_pending; // by the call's ask
    QString m_place;
};

} // namespace Tongguan
