// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/bondedoffice.h"
#include "app/server/feed.h"
#include "app/server/receipts.h"
#include "app/server/workplaces.h"
#include "models/base/clock.h"

#include <thread>

namespace Tongguan {

// What an office that decides by itself does next with a declaration; nothing where it is done or waits for the declarant.
//
//  Submitted -L-> Accepted -J-> Reviewed -(import owing duty: T -> TaxDue)- P -> Released -R-> Cleared
//  Submitted -SpL-> SummaryAccepted -SpJ-> SummaryReviewed -SpK-> PickedUp -Sp1-> CompletionDue     (two-step summary)
//  Submitted -Z-> Returned   where the remarks say so: to show what a return looks like
[[nodiscard]] std::optional<Decision> ownDecision(DeclarationState state, const Document& document, const TaxableQuestion& taxable);

// The same for a document of any type.
[[nodiscard]] Result<std::optional<Decision>> nextDecision(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& document, const TaxableQuestion& taxable);

// Works the durable queue of decisions off, each when it is due, on a thread of its own. A restart goes on where it was.
class Dispatch final {
public:
    Dispatch(Workplaces& places, const Dictionary& dictionary, TaxableQuestion taxable, const ClockPort& clock, FeedHints& hints);
    ~Dispatch(); // stops
    void start();
    void stop();
    void wake(); // there may be something due
    // All that is due now; how many decisions were made. Also called by the thread.
    [[nodiscard]] Result<int> work();

private:
    [[nodiscard]] Result<Grown> decide(Storage& storage, const DispatchRow& due, const QDateTime& now);
    void run();

    Workplaces& m_places;
    const Dictionary& m_dictionary;
    const TaxableQuestion m_taxable;
    const ClockPort& m_clock;
    FeedHints& m_hints;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = false, m_stopping = false;
    std::thread m_thread;
};

} // namespace Tongguan
