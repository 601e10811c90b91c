// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

#include <mutex>

namespace Tongguan {

// The last picture of each feed, between GStreamer's threads and the window. However fast they come, one notice at a
// time waits in the window's queue.
class PictureBoard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void put(const QString& feed, const QImage& picture); // from any thread
    void remove(const QString& feed);
    [[nodiscard]] QImage picture(const QString& feed) const;

Q_SIGNALS:
    void changed(const QString& feed); // on the thread of this object

private:
    mutable std::mutex m_mutex;
    QHash<QString, QImage> m_pictures;
    QSet<QString> m_told;
};

} // namespace Tongguan
