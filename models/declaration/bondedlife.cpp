// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/bondedlife.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Tongguan {

// A room of its own: the states of declarations have some of the same names.
namespace BondedMoves {

    using enum BondedState;

    struct BondedWord {
        BondedState state;
        QLatin1StringView name;
        DeclarationState carrier;
    };

    constexpr std::array bondedWords {
        BondedWord { Draft, QLatin1StringView("draft"), DeclarationState::Draft },
        BondedWord { Submitting, QLatin1StringView("submitting"), DeclarationState::Submitting },
        BondedWord { Submitted, QLatin1StringView("submitted"), DeclarationState::Submitted },
        BondedWord { Manual, QLatin1StringView("manual"), DeclarationState::Inspection },
        BondedWord { Passed, QLatin1StringView("passed"), DeclarationState::Reviewed },
        BondedWord { PreDeducted, QLatin1StringView("preDeducted"), DeclarationState::Accepted },
        BondedWord { Deducted, QLatin1StringView("deducted"), DeclarationState::Released },
        BondedWord { ThroughGate, QLatin1StringView("throughGate"), DeclarationState::PickedUp },
        BondedWord { WrittenOff, QLatin1StringView("writtenOff"), DeclarationState::Cleared },
        BondedWord { Returned, QLatin1StringView("returned"), DeclarationState::Returned },
        BondedWord { Deleted, QLatin1StringView("deleted"), DeclarationState::Deleted },
    };

    template <class... S>
    constexpr quint32 oneOf(S... states)
    {
        return ((1u << quint32(states)) | ...);
    }

    // A receipt may have been lost, so each also moves from the stages before its own.
    constexpr quint32 sent = oneOf(Submitting, Submitted);
    constexpr quint32 looked = sent | oneOf(Manual);
    constexpr quint32 open = looked | oneOf(Passed, PreDeducted);

    struct BondedMove {
        QLatin1StringView message, results; // results: one character each, "" where the message has none
        quint32 from;
        BondedState to;
    };

    // Of the results whose meaning is known (table "bondedResult"); any other informs only. The scheme 1/2/3/Y/Z of EML211 and EMS211
    // is that of the sister messages, and EML221's that of EMS221: assumed.
    constexpr std::array bondedMoves {
        BondedMove { QLatin1StringView("INV201"), QLatin1StringView("4"), looked | oneOf(Passed), PreDeducted },
        BondedMove { QLatin1StringView("INV201"), QLatin1StringView("1"), open, Deducted },
        BondedMove { QLatin1StringView("INV201"), QLatin1StringView("5"), looked, Passed },
        BondedMove { QLatin1StringView("INV201"), QLatin1StringView("3"), open, Returned },
        BondedMove { QLatin1StringView("INV211"), QLatin1StringView(""), open, Deducted },
        BondedMove { QLatin1StringView("SAS223"), QLatin1StringView("1"), open, ThroughGate },
        BondedMove { QLatin1StringView("EMS221"), QLatin1StringView("2"), looked, Passed },
        BondedMove { QLatin1StringView("EMS221"), QLatin1StringView("5"), open | oneOf(Deducted), WrittenOff },
        BondedMove { QLatin1StringView("EMS221"), QLatin1StringView("36"), open, Returned },
        BondedMove { QLatin1StringView("EMS221"), QLatin1StringView("AB"), sent | oneOf(Passed), Manual },
        BondedMove { QLatin1StringView("EMS200"), QLatin1StringView("1"), oneOf(Submitting), Submitted },
        BondedMove { QLatin1StringView("EMS200"), QLatin1StringView("2"), sent, Returned },
        BondedMove { QLatin1StringView("EML200"), QLatin1StringView("1"), oneOf(Submitting), Submitted },
        BondedMove { QLatin1StringView("EML200"), QLatin1StringView("2"), sent, Returned },
        BondedMove { QLatin1StringView("SAS200"), QLatin1StringView("1"), oneOf(Submitting), Submitted },
        BondedMove { QLatin1StringView("SAS200"), QLatin1StringView("2"), sent, Returned },
        BondedMove { QLatin1StringView("D"), QLatin1StringView(""), open | oneOf(Deducted, Returned), Deleted },
    };

    // What the results of most messages share.
    constexpr std::array sharedMoves {
        BondedMove { QLatin1StringView(), QLatin1StringView("Y"), oneOf(Submitting), Submitted },
        BondedMove { QLatin1StringView(), QLatin1StringView("Z"), sent, Returned },
        BondedMove { QLatin1StringView(), QLatin1StringView("2"), sent, Manual },
    };
    constexpr std::array approvalMoves {
        BondedMove { QLatin1StringView(), QLatin1StringView("1"), looked, Passed },
        BondedMove { QLatin1StringView(), QLatin1StringView("3"), looked, Returned },
    };

    static bool sharesResults(QStringView message)
    {
        return message == u"INV201" || message == u"EMS221";
    }
    static bool isApproval(QStringView message)
    {
        static const QSet<QString> messages { u"SAS201"_s, u"SAS211"_s, u"SAS221"_s, u"SAS251"_s, u"BWS201"_s, u"EML211"_s, u"EMS211"_s };
        return messages.contains(message.toString());
    }

    template <size_t N>
    static const BondedMove* moveFor(const std::array<BondedMove, N>& moves, QStringView message, QStringView result)
    {
        const auto fits = [&](const BondedMove& move) {
            return (move.message.isEmpty() || move.message == message) && (result.isEmpty() ? move.results.isEmpty() : result.size() == 1 && move.results.contains(result.front()));
        };
        const auto* found = std::find_if(moves.begin(), moves.end(), fits);
        return found == moves.end() ? nullptr : found;
    }

    static const BondedMove* bondedMove(QStringView channel)
    {
        const qsizetype dash = channel.indexOf(u'-');
        const QStringView named = dash < 0 ? channel : channel.first(dash);
        const QStringView message = named == u"EML221" ? QStringView(u"EMS221") : named; // reports of handbooks as those of books
        const QStringView result = dash < 0 ? QStringView() : channel.sliced(dash + 1);
        const BondedMove* move = moveFor(bondedMoves, message, result);
        if (!move && isApproval(message))
            move = moveFor(approvalMoves, message, result);
        if (!move && (sharesResults(message) || isApproval(message)))
            move = moveFor(sharedMoves, message, result);
        return move;
    }

} // namespace BondedMoves

QString bondedStateName(BondedState state) { return BondedMoves::bondedWords.at(size_t(state)).name; }

std::optional<BondedState> bondedStateFromName(QStringView name)
{
    const auto* found = std::find_if(BondedMoves::bondedWords.begin(), BondedMoves::bondedWords.end(), [&](const BondedMoves::BondedWord& word) { return word.name == name; });
    return found == BondedMoves::bondedWords.end() ? std::nullopt : std::optional(found->state);
}

QList<BondedState> allBondedStates()
{
    QList<BondedState> states;
    for (const BondedMoves::BondedWord& word : BondedMoves::bondedWords)
        states.append(word.state);
    return states;
}

DeclarationState carrierOf(BondedState state) { return BondedMoves::bondedWords.at(size_t(state)).carrier; }

BondedState bondedState(DeclarationState carrier)
{
    const auto* found = std::find_if(BondedMoves::bondedWords.begin(), BondedMoves::bondedWords.end(), [&](const BondedMoves::BondedWord& word) { return word.carrier == carrier; });
    return found == BondedMoves::bondedWords.end() ? BondedState::Submitted : found->state;
}

bool livesBonded(QStringView type) { return type != u"declaration"; }

QString stateNameOf(QStringView type, DeclarationState state)
{
    return livesBonded(type) ? bondedStateName(bondedState(state)) : stateName(state);
}

std::optional<DeclarationState> stateOfName(QStringView name)
{
    if (const auto bonded = bondedStateFromName(name))
        return carrierOf(*bonded); // the names that both have mean the same
    return stateFromName(name);
}

std::optional<BondedState> bondedStateAfter(BondedState state, QStringView channel)
{
    const BondedMoves::BondedMove* move = BondedMoves::bondedMove(channel);
    return move && (move->from & BondedMoves::oneOf(state)) != 0 ? std::optional(move->to) : std::nullopt;
}

std::optional<DeclarationState> stateAfter(QStringView type, DeclarationState state, QStringView channel)
{
    if (!livesBonded(type))
        return stateAfter(state, channel);
    const auto next = bondedStateAfter(bondedState(state), channel);
    return next ? std::optional(carrierOf(*next)) : std::nullopt;
}

DeclarationState stateAfterAll(QStringView type, DeclarationState start, QList<Receipt> receipts)
{
    if (!livesBonded(type))
        return stateAfterAll(start, std::move(receipts));
    std::sort(receipts.begin(), receipts.end(), [](const Receipt& a, const Receipt& b) {
        return std::tie(a.time, a.id, a.channel) < std::tie(b.time, b.id, b.channel);
    });
    QSet<QString> seen;
    BondedState state = bondedState(start);
    for (const Receipt& receipt : std::as_const(receipts)) {
        if (!receipt.id.isEmpty()) {
            if (seen.contains(receipt.id))
                continue;
            seen.insert(receipt.id);
        }
        // Stored by customs: after a return, it was submitted again in between.
        if (receipt.channel.endsWith(u"-Y") && state == BondedState::Returned)
            state = BondedState::Submitting;
        state = bondedStateAfter(state, receipt.channel).value_or(state);
    }
    return carrierOf(state);
}

} // namespace Tongguan
