// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/packdesk.h"
#include "models/base/clock.h"

#include <QTextStream>

namespace Tongguan {

// tongguan-server pack sign|publish|list|pin|key: what the console does with packs. Results go to `out`.
class PackConsole final {
public:
    PackConsole(const PackDesk& desk, Storage& storage, const ClockPort& clock, QTextStream& out);

    [[nodiscard]] Done sign(const QString& file, const QString& to); // to standard output where `to` is empty
    [[nodiscard]] Done publish(const QString& file);
    // A CSV of exchange rates, as a pack of its own series.
    [[nodiscard]] Done publishRates(const QString& csv, const PackHead& head);
    [[nodiscard]] Done list();
    [[nodiscard]] Done pin(const QString& id, const QString& version); // "": the highest again, "0": withdrawn
    void key();

private:
    [[nodiscard]] Done publishBytes(const QByteArray& bytes);
    const PackDesk& m_desk;
    Storage& m_storage;
    const ClockPort& m_clock;
    QTextStream& m_out;
};

} // namespace Tongguan
