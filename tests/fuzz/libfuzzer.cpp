// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fuzztargets.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <cstring>

// libFuzzer's way in; TONGGUAN_FUZZ names the reader.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size);

static const Tongguan::FuzzTarget& chosenTarget()
{
    const QByteArray name = qgetenv("TONGGUAN_FUZZ");
    for (const Tongguan::FuzzTarget& target : Tongguan::fuzzTargets()) {
        if (name == target.name)
            return target;
    }
    qFatal("TONGGUAN_FUZZ names no reader");
}

int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    static const Tongguan::FuzzTarget& target = chosenTarget();
    target.run(QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size)));
    return 0;
}
