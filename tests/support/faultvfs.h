// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace Tongguan {

// Stands between SQLite and the disk of this process and fails at a chosen moment. Counted are the calls that change
// a file (write, sync, truncate, delete) or, for *AtStatement, the beginnings of statements. Nothing is really synced:
// what a power cut would take is known here.
namespace FaultVfs {

    enum class Fault {
        None,
        IoError,         // the one call fails with an I/O error
        Full,            // from that call on the disk is full
        ExitAtCall,      // the process ends at once, as with kill -9
        FreezeAtCall,    // the same without ending: from here on nothing reaches the files
        FreezeAtStatement,
        HaltAtStatement, // says "halt" on its standard output and waits there to be killed
        PowerCutAtCall   // as FreezeAtCall, and some of what was not synced is lost, in no order
    };

    void install(); // as the default of every connection opened from now on
    void arm(Fault fault, int at, quint32 seed = 1); // counts from 1
    void disarm();  // back to a working disk
    [[nodiscard]] bool fired();
    [[nodiscard]] int calls();      // since arm()
    [[nodiscard]] int statements(); // since arm()

} // namespace FaultVfs

} // namespace Tongguan
