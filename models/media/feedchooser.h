// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/ratecontroller.h"

#include <QStringList>

namespace Tongguan {

//  All --low layers only, and still loss > 8 % for 3 s or no picture for 2 s--> one fewer --clean for a while--> one more (a trial)
//       --even the last alone is no better--> All, for two minutes: the line loses whatever is sent
// How many feeds' pictures a watcher takes where not even the low layers fit: those that stand largest on the screen, a
// shared screen before faces; the others keep their sound and their last picture. A trial that fails doubles the wait.
class FeedChooser final
{
public:
    struct Feed {
        QString id;
        qint64 area = 0; // pixels on the screen; 0: not known
        bool isScreen = false;
        bool isLeast = false; // takes the least layer that it has
        bool isBlank = false; // its packets come, and no picture can be made of them
        double loss = 0; // share before repeats, of sound and picture
    };
    // Whose pictures wait; `feeds` are those that have pictures at all.
    [[nodiscard]] QStringList report(QList<Feed> feeds, MediaTime now);
    [[nodiscard]] bool isChoosing() const { return m_fits.has_value(); } // then nobody tries a higher layer

private:
    void judge(const QList<Feed>& live, int all, MediaTime now);
    void takeFewer(int live, double loss, MediaTime now);
    void tryMore(int all, MediaTime now);

    std::optional<int> m_fits; // none: all
    QStringList m_live;
    std::optional<MediaTime> m_badSince, m_cleanSince, m_triedAt, m_changedAt, m_givenUpAt, m_reported;
    double m_lossBefore = 0; // when the first one was to wait
    MediaTime m_wait { 10'000 };
};

} // namespace Tongguan
