/* SPDX-FileCopyrightText: 2026 The Tongguan authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a program of ours ends on Windows: its own atexit handlers and static destructors run, those of the DLLs do not.
   Debian's libstdc++ and winpthreads 10 can wait for ever there: libstdc++ deletes its key of thread_local destructors
   (pthread_key_delete), whose lock is still counted as read after a thread that used such a variable has gone (seen with
   the regular expressions of Qt in a worker thread). Linked into every program with -Wl,--wrap=exit. */
#include <process.h>
#include <stdio.h>
#include <windows.h>

void __wrap_exit(int code) __attribute__((noreturn));

void __wrap_exit(int code)
{
    _cexit();
    fflush(NULL);
    TerminateProcess(GetCurrentProcess(), (UINT)code);
    for (;;)
        Sleep(INFINITE);
}
