// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/pictureboard.h"

namespace Tongguan {

void PictureBoard::put(const QString& feed, const QImage& picture)
{
    const std::lock_guard lock(m_mutex);
    m_pictures.insert(feed, picture);
    if (m_told.contains(feed))
        return;
    m_told.insert(feed);
    QMetaObject::invokeMethod(
        this, [this, feed] {
            {
                const std::lock_guard inner(m_mutex);
                m_told.remove(feed);
            }
            Q_EMIT changed(feed);
        },
        Qt::QueuedConnection);
}

void PictureBoard::remove(const QString& feed)
{
    put(feed, {});
}

QImage PictureBoard::picture(const QString& feed) const
{
    const std::lock_guard lock(m_mutex);
    return m_pictures.value(feed);
}

} // namespace Tongguan
