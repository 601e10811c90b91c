// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QObject>

namespace Tongguan {

// Plays one recorded feed: picture and sound. The plugin of calls implements it (CallEngine::makePlayer()). It gets the
// bytes, not a file: they come out of the sealed store, and no face of anybody is laid beside it in clear. Several play
// side by side, each its feed. All signals come on the thread of this object; no function blocks; times in milliseconds
// from the beginning of the recording.
class RecordingPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Of a file of the log whose isRecording(): then opened(), or failed(). It stands at its beginning with a picture. Open
    // again: another one instead.
    virtual void open(const QByteArray& bytes) = 0;
    virtual void close() = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 milliseconds) = 0; // goes on as it was, playing or not; the last one asked for counts
    virtual void setVolume(double share) = 0;   // 0 to 1

    [[nodiscard]] virtual bool isPlaying() const = 0;
    [[nodiscard]] virtual QImage picture() const = 0;     // the one that is due; null before the first, or of sound alone
    [[nodiscard]] virtual qint64 position() const = 0;    // of that picture, or of the sound where there is no picture
    [[nodiscard]] virtual qint64 length() const = 0;      // 0 while it is not open

Q_SIGNALS:
    void opened();
    void pictureChanged();
    void positionChanged(qint64 milliseconds); // a few times a second while it plays, and after each seek
    void ended(); // stands at the end, not playing; play() begins anew
    void failed(Tongguan::Error error); // "recording.broken"; it is closed then
};

} // namespace Tongguan
