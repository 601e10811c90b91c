// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/media/trialgate.h"

namespace Tongguan {

//  High --loss > 8 % for 3 s, > 25 % for 1 s, or no picture--> Low --clean for 10 s, and nobody else tries--> High (a trial)
//  High, tried --packets wait > 120 ms for 750 ms--> Low
//                                                              Low --the sender begins the high layer again--> High
// Which layer of a camera a watcher takes: what the consultation wants, what the picture's place on the screen deserves,
// and what the line carries.
class LayerChooser final
{
public:
    void want(Layer layer) { m_wanted = layer; }
    void beginLow() { m_isPoor = m_wasAlone = true; } // until it has come well for a moment
    void show(QSize size) { m_shown = size; } // empty: not known, then any
    void demandWhole(bool on) { m_whole = on; } // a still is to be taken: the high layer whatever its place
    void hold(bool on) { m_isHeld = on; } // not even all low layers fit: no high one, and none is tried
    // Loss before repeats, as a share; `picture`: one has come within the last second. `alone`: the low layer's pictures
    // say that the high one rests. `queue`: milliseconds that packets wait in the line.
    void report(double loss, bool picture, bool alone, double queue, MediaTime now, TrialGate& gate);
    [[nodiscard]] Layer layer() const;

private:
    void fall(MediaTime now, TrialGate& gate);
    void rise(MediaTime now, TrialGate& gate);

    Layer m_wanted = Layer::High;
    QSize m_shown;
    bool m_whole = false, m_isHeld = false, m_isPoor = false, m_wasAlone = false;
    std::optional<MediaTime> m_lossSince, m_heavySince, m_blankSince, m_queueSince, m_cleanSince, m_risenAt, m_reported;
};

} // namespace Tongguan
