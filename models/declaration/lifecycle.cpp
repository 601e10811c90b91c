// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/lifecycle.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <span>

namespace Tongguan {

namespace {

    using enum DeclarationState;

    struct StateWord {
        DeclarationState state;
        QLatin1StringView name;
    };

    constexpr std::array stateWords {
        StateWord { Draft, QLatin1StringView("draft") },
        StateWord { Submitting, QLatin1StringView("submitting") },
        StateWord { Submitted, QLatin1StringView("submitted") },
        StateWord { Accepted, QLatin1StringView("accepted") },
        StateWord { Reviewed, QLatin1StringView("reviewed") },
        StateWord { TaxDue, QLatin1StringView("taxDue") },
        StateWord { Inspection, QLatin1StringView("inspection") },
        StateWord { Suspended, QLatin1StringView("suspended") },
        StateWord { Released, QLatin1StringView("released") },
        StateWord { Cleared, QLatin1StringView("cleared") },
        StateWord { Returned, QLatin1StringView("returned") },
        StateWord { Deleted, QLatin1StringView("deleted") },
        StateWord { SummaryAccepted, QLatin1StringView("summaryAccepted") },
        StateWord { SummaryReviewed, QLatin1StringView("summaryReviewed") },
        StateWord { PickedUp, QLatin1StringView("pickedUp") },
        StateWord { CompletionDue, QLatin1StringView("completionDue") },
    };

    // A set of states as bits.
    template <class... S>
    constexpr quint32 among(S... states)
    {
        return ((1u << quint32(states)) | ...);
    }

    // With customs and not yet released. A receipt may have been lost, so each channel also moves from the stages
    // before its own.
    constexpr quint32 sent = among(Submitting, Submitted);
    constexpr quint32 oneStep = sent | among(Accepted, Reviewed, TaxDue, Inspection, Suspended);
    constexpr quint32 twoStep = sent | among(SummaryAccepted, SummaryReviewed, Inspection, Suspended);

    struct Move {
        QLatin1StringView channel;
        quint32 from;
        DeclarationState to;
    };

    // The channel codes of customs' business receipt, official list of 2018 and those seen since. Codes that are not
    // here (2, 3, 6, 8, N, F, M, A, W, I, X, S, a-d and any new one) inform only: W and I are given two meanings by
    // the lists, and a state of legal effect is not guessed.
    constexpr std::array moves {
        Move { QLatin1StringView("7"), among(Submitting), Submitted },
        Move { QLatin1StringView("4"), among(Submitting), Returned }, // upload failed
        Move { QLatin1StringView("9"), among(Submitting), Returned }, // uploaded, declaring failed
        Move { QLatin1StringView("L"), sent | among(Suspended), Accepted },
        Move { QLatin1StringView("J"), sent | among(Accepted, Suspended), Reviewed },
        Move { QLatin1StringView("G"), sent | among(Accepted, Suspended), Reviewed },
        Move { QLatin1StringView("T"), oneStep & ~among(TaxDue), TaxDue },
        Move { QLatin1StringView("C"), oneStep & ~among(Inspection), Inspection },
        Move { QLatin1StringView("P"), oneStep, Released },
        Move { QLatin1StringView("K"), oneStep, Released }, // against a guarantee, paperless
        Move { QLatin1StringView("B"), oneStep, Released }, // against a guarantee
        Move { QLatin1StringView("R"), oneStep | among(Released), Cleared },
        Move { QLatin1StringView("E"), oneStep | twoStep, Returned },
        Move { QLatin1StringView("Z"), oneStep | twoStep, Returned },
        Move { QLatin1StringView("Y"), oneStep | twoStep, Returned },
        Move { QLatin1StringView("H"), (oneStep | twoStep) & ~among(Suspended), Suspended },
        Move { QLatin1StringView("D"), oneStep | twoStep | among(Returned), Deleted },
        Move { QLatin1StringView("SpL"), sent | among(Suspended), SummaryAccepted },
        Move { QLatin1StringView("SpE"), twoStep, Returned },
        Move { QLatin1StringView("SpJ"), sent | among(SummaryAccepted, Suspended), SummaryReviewed },
        Move { QLatin1StringView("SpC"), twoStep & ~among(Inspection), Inspection },
        Move { QLatin1StringView("SpK"), twoStep, PickedUp },
        Move { QLatin1StringView("Sp1"), twoStep | among(PickedUp), CompletionDue },
    };

} // namespace

QString stateName(DeclarationState state)
{
    return stateWords.at(size_t(state)).name;
}

std::optional<DeclarationState> stateFromName(QStringView name)
{
    const auto* found = std::find_if(stateWords.begin(), stateWords.end(), [&](const StateWord& word) { return word.name == name; });
    return found == stateWords.end() ? std::nullopt : std::optional(found->state);
}

QList<DeclarationState> allStates()
{
    QList<DeclarationState> states;
    for (const auto& word : stateWords) {
        states.append(word.state);
    }
    return states;
}

bool isEditable(DeclarationState state)
{
    return (among(Draft, Returned, CompletionDue) & among(state)) != 0;
}

bool isFinal(DeclarationState state)
{
    return state == Cleared || state == Deleted;
}

std::optional<DeclarationState> stateAfterSubmit(DeclarationState state)
{
    return isEditable(state) ? std::optional(Submitting) : std::nullopt;
}

std::optional<DeclarationState> stateAfter(DeclarationState state, QStringView channel)
{
    for (const auto& move : moves) {
        if (move.channel == channel) {
            return (move.from & among(state)) != 0 ? std::optional(move.to) : std::nullopt;
        }
    }
    return std::nullopt;
}

DeclarationState stateAfterAll(DeclarationState start, QList<Receipt> receipts)
{
    // The id decides between equal times, so that the order of arrival never does.
    std::sort(receipts.begin(), receipts.end(), [](const Receipt& a, const Receipt& b) {
        return std::tie(a.time, a.id, a.channel) < std::tie(b.time, b.id, b.channel);
    });
    QSet<QString> seen;
    auto state = start;
    for (const auto& receipt : std::as_const(receipts)) {
        if (!receipt.id.isEmpty()) {
            if (seen.contains(receipt.id)) {
                continue;
            }
            seen.insert(receipt.id);
        }
        // "7" says that it was declared: after a return, that it was submitted again in between.
        if (receipt.channel == u"7" && isEditable(state)) {
            state = Submitting;
        }
        state = stateAfter(state, receipt.channel).value_or(state);
    }
    return state;
}

} // namespace Tongguan
