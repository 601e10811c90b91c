// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <new>
#include <random>
#include <string>
#include <vector>

namespace Tongguan {

namespace {

    using FaultVfs::Fault;

    struct FaultFile {
        sqlite3_file head; // first: SQLite knows the file by it
        sqlite3_file* real;
        const char* path;
    };

    // A write that no sync has followed yet.
    struct LooseWrite {
        sqlite3_int64 offset;
        sqlite3_int64 sizeBefore;
        std::string before, after;
    };

    struct FaultState {
        std::mutex mutex;
        sqlite3_vfs* disk = nullptr;
        sqlite3_vfs vfs {};
        sqlite3_io_methods methods {};
        Fault fault = Fault::None;
        int at = 0, calls = 0, statements = 0;
        bool fired = false, frozen = false;
        std::mt19937 random;
        std::map<std::string, std::vector<LooseWrite>> loose;
        std::map<std::string, FaultFile*> open;
    };

    FaultState& faultState()
    {
        static FaultState state;
        return state;
    }

    FaultFile* faultFile(sqlite3_file* file) { return static_cast<FaultFile*>(static_cast<void*>(file)); }

    // Takes back all loose writes, then lets a random part of them through after all.
    void cutPower(FaultState& state)
    {
        for (auto& [path, writes] : state.loose) {
            const auto found = state.open.find(path);
            if (found == state.open.end()) {
                continue;
            }
            auto* real = found->second->real;
            const auto* io = real->pMethods;
            for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
                io->xWrite(real, write->before.data(), int(write->before.size()), write->offset);
                io->xTruncate(real, write->sizeBefore);
            }
            for (const auto& write : writes) {
                if (state.random() % 2 == 0) {
                    io->xWrite(real, write.after.data(), int(write.after.size()), write.offset);
                }
            }
        }
        state.loose.clear();
    }

    // Counts one call; the result is not SQLITE_OK where it must fail.
    int faultCall(FaultState& state)
    {
        if (state.frozen) {
            return state.fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        }
        if (++state.calls != state.at) {
            return SQLITE_OK;
        }
        switch (state.fault) {
        case Fault::None:
        case Fault::FreezeAtStatement:
        case Fault::HaltAtStatement:
            return SQLITE_OK;
        case Fault::IoError:
            state.fired = true;
            return SQLITE_IOERR_WRITE;
        case Fault::ExitAtCall:
            std::_Exit(86);
        case Fault::PowerCutAtCall:
            cutPower(state);
            [[fallthrough]];
        case Fault::Full:
        case Fault::FreezeAtCall:
            state.fired = state.frozen = true;
            return state.fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        }
        return SQLITE_OK;
    }

    int faultClose(sqlite3_file* file)
    {
        auto& state = faultState();
        const std::lock_guard lock(state.mutex);
        auto* self = faultFile(file);
        if (self->path) {
            const auto found = state.open.find(self->path);
            if (found != state.open.end() && found->second == self) {
                state.open.erase(found);
            }
        }
        return self->real->pMethods ? self->real->pMethods->xClose(self->real) : SQLITE_OK;
    }

    int faultRead(sqlite3_file* file, void* to, int size, sqlite3_int64 offset)
    {
        auto* real = faultFile(file)->real;
        return real->pMethods->xRead(real, to, size, offset);
    }

    int faultWrite(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
    {
        auto& state = faultState();
        const std::lock_guard lock(state.mutex);
        if (const int code = faultCall(state); code != SQLITE_OK) {
            return code;
        }
        auto* self = faultFile(file);
        auto* real = self->real;
        if (state.fault == Fault::PowerCutAtCall && self->path) {
            LooseWrite write { offset, 0, {}, std::string(static_cast<const char*>(from), size_t(size)) };
            real->pMethods->xFileSize(real, &write.sizeBefore);
            const auto there = std::max<sqlite3_int64>(0, std::min<sqlite3_int64>(size, write.sizeBefore - offset));
            write.before.resize(size_t(there));
            if (there > 0) {
                real->pMethods->xRead(real, write.before.data(), int(there), offset);
            }
            state.loose[self->path].push_back(std::move(write));
        }
        return real->pMethods->xWrite(real, from, size, offset);
    }

    int faultTruncate(sqlite3_file* file, sqlite3_int64 size)
    {
        auto& state = faultState();
        const std::lock_guard lock(state.mutex);
        if (const int code = faultCall(state); code != SQLITE_OK) {
            return code;
        }
        auto* self = faultFile(file);
        if (self->path) {
            state.loose.erase(self->path); // taken as ordered: SQLite truncates only what it no longer needs
        }
        return self->real->pMethods->xTruncate(self->real, size);
    }

    int faultSync(sqlite3_file* file, int)
    {
        auto& state = faultState();
        const std::lock_guard lock(state.mutex);
        const int code = faultCall(state);
        if (code == SQLITE_OK && faultFile(file)->path) {
            state.loose.erase(faultFile(file)->path);
        }
        return code == SQLITE_IOERR_WRITE ? SQLITE_IOERR_FSYNC : code;
    }

    int faultDelete(sqlite3_vfs*, const char* path, int syncDirectory)
    {
        auto& state = faultState();
        const std::lock_guard lock(state.mutex);
        if (const int code = faultCall(state); code != SQLITE_OK) {
            return code == SQLITE_FULL ? SQLITE_IOERR_DELETE : code;
        }
        state.loose.erase(path);
        return state.disk->xDelete(state.disk, path, syncDirectory);
    }

    int faultOpen(sqlite3_vfs*, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags)
    {
        auto& state = faultState();
        const std::lock_guard lock(state.mutex);
        auto* self = faultFile(file);
        self->head.pMethods = nullptr;
        self->real = static_cast<sqlite3_file*>(static_cast<void*>(self + 1));
        self->real->pMethods = nullptr;
        self->path = path;
        const int code = state.disk->xOpen(state.disk, path, self->real, flags, outFlags);
        if (code == SQLITE_OK || self->real->pMethods) {
            self->head.pMethods = &state.methods;
            if (path) {
                state.open[path] = self;
            }
        }
        return code;
    }

    // Everything else goes straight through.
    template <auto Member, class... Args>
    auto faultPass(sqlite3_file* file, Args... args)
    {
        auto* real = faultFile(file)->real;
        return (real->pMethods->*Member)(real, args...);
    }

    int faultStatement(unsigned, void*, void*, void*)
    {
        auto& state = faultState();
        const std::lock_guard lock(state.mutex);
        if (++state.statements != state.at) {
            return 0;
        }
        if (state.fault == Fault::FreezeAtStatement) {
            state.fired = state.frozen = true;
        }
        if (state.fault == Fault::HaltAtStatement) {
            std::fputs("halt\n", stdout);
            std::fflush(stdout);
            while (std::getchar() != EOF) { // nobody says anything; whoever listens kills
            }
            std::_Exit(87); // left alone
        }
        return 0;
    }

    int faultConnected(sqlite3* database, char**, const sqlite3_api_routines*)
    {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, faultStatement, nullptr);
    }

} // namespace

void FaultVfs::install()
{
    auto& state = faultState();
    if (state.disk) {
        return;
    }
    sqlite3_initialize();
    state.disk = sqlite3_vfs_find(nullptr);
    state.vfs = *state.disk;
    state.vfs.zName = "fault";
    state.vfs.pNext = nullptr;
    state.vfs.szOsFile = int(sizeof(FaultFile)) + state.disk->szOsFile;
    state.vfs.xOpen = faultOpen;
    state.vfs.xDelete = faultDelete;
    auto& io = state.methods;
    io.iVersion = 2; // with shared memory, for the write-ahead log
    io.xClose = faultClose;
    io.xRead = faultRead;
    io.xWrite = faultWrite;
    io.xTruncate = faultTruncate;
    io.xSync = faultSync;
    io.xFileSize = faultPass<&sqlite3_io_methods::xFileSize>;
    io.xLock = faultPass<&sqlite3_io_methods::xLock>;
    io.xUnlock = faultPass<&sqlite3_io_methods::xUnlock>;
    io.xCheckReservedLock = faultPass<&sqlite3_io_methods::xCheckReservedLock>;
    io.xFileControl = faultPass<&sqlite3_io_methods::xFileControl>;
    io.xSectorSize = faultPass<&sqlite3_io_methods::xSectorSize>;
    io.xDeviceCharacteristics = faultPass<&sqlite3_io_methods::xDeviceCharacteristics>;
    io.xShmMap = faultPass<&sqlite3_io_methods::xShmMap>;
    io.xShmLock = faultPass<&sqlite3_io_methods::xShmLock>;
    io.xShmBarrier = faultPass<&sqlite3_io_methods::xShmBarrier>;
    io.xShmUnmap = faultPass<&sqlite3_io_methods::xShmUnmap>;
    sqlite3_vfs_register(&state.vfs, 1);
    // The entry point's declared type takes no arguments; it is called with three.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(faultConnected));
}

void FaultVfs::arm(Fault fault, int at, quint32 seed)
{
    auto& state = faultState();
    const std::lock_guard lock(state.mutex);
    state.fault = fault;
    state.at = at;
    state.calls = state.statements = 0;
    state.fired = state.frozen = false;
    state.loose.clear();
    state.random.seed(seed);
}

void FaultVfs::disarm()
{
    auto& state = faultState();
    const std::lock_guard lock(state.mutex);
    state.fault = Fault::None;
    state.frozen = false;
    state.loose.clear();
}

bool FaultVfs::fired()
{
    auto& state = faultState();
    const std::lock_guard lock(state.mutex);
    return state.fired;
}

int FaultVfs::calls()
{
    auto& state = faultState();
    const std::lock_guard lock(state.mutex);
    return state.calls;
}

int FaultVfs::statements()
{
    auto& state = faultState();
    const std::lock_guard lock(state.mutex);
    return state.statements;
}

} // namespace Tongguan
