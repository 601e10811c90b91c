// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/trialgate.h"

#include <QStringList>

namespace Tongguan {

//  All --low layers only, and still loss > 8 % or a blank picture for 3 s, loss > 25 % for 1.5 s--> one fewer
//  one fewer --clean for 10 s, and nobody else tries--> one more (a trial) --likewise, or packets wait > 120 ms for 750 ms--> one fewer
//       --even the last alone is no better--> All, for two minutes: the line loses whatever is sent
// How many feeds' pictures a watcher takes where not even the low layers fit: those that stand largest on the screen, a
// shared screen before faces; the others keep their sound and their last picture.
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
        double queue = 0; // milliseconds that packets wait in the line
    };
    // Whose pictures wait; `feeds` are those that have pictures at all.
    [[nodiscard]] QStringList report(QList<Feed> feeds, MediaTime now, TrialGate& gate);
    [[nodiscard]] bool isChoosing() const { return m_fits.has_value(); } // then nobody tries a higher layer

private:
    void judge(const QList<Feed>& live, int all, MediaTime now, TrialGate& gate);
    void takeFewer(int live, double loss, MediaTime now);
    void tryMore(int all, MediaTime now, TrialGate& gate);

    std::optional<int> m_fits; // none: all
    TrialGate m_gate; // of pictures; `gate` is of all that is tried on the line
    QStringList m_live;
    std::optional<MediaTime> m_leastSince, m_badSince, m_heavySince, m_queueSince, m_cleanSince, m_triedAt, m_changedAt, m_givenUpAt, m_reported;
    double m_lossBefore = 0; // when the first one was to wait
};

} // namespace Tongguan
