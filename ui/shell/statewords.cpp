// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statewords.h"
#include "models/declaration/bondedlife.h"

#include <QCoreApplication>

namespace Tongguan {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::StateWords)
};

struct BondedFace {
    QString word, meaning;
    Tone tone = Tone::Neutral;
    QString icon;
};

BondedFace faceOf(BondedState state)
{
    switch (state) {
    case BondedState::Draft: return { StateWords::tr("Draft"), StateWords::tr("Not submitted yet. It may be edited."), Tone::Neutral, u"draft"_s };
    case BondedState::Submitting:
        return { StateWords::tr("Submitting"), StateWords::tr("Submitted here and waiting to reach the server. Customs does not have it yet."), Tone::Working, u"waiting"_s };
    case BondedState::Submitted: return { StateWords::tr("Submitted"), StateWords::tr("The server has it. The customs system answers next."), Tone::Working, u"submit"_s };
    case BondedState::Manual: return { StateWords::tr("With an officer"), StateWords::tr("The system could not decide; an officer looks at it."), Tone::Waiting, u"inspection"_s };
    case BondedState::Passed: return { StateWords::tr("Passed"), StateWords::tr("Customs has approved it."), Tone::Good, u"reviewed"_s };
    case BondedState::PreDeducted:
        return { StateWords::tr("Pre-deducted"), StateWords::tr("Its quantities are set aside in the ledger. They are deducted when the declaration or the gate pass is done."), Tone::Working,
            u"accepted"_s };
    case BondedState::Deducted: return { StateWords::tr("Deducted"), StateWords::tr("Its quantities count in the ledger at customs."), Tone::Good, u"released"_s };
    case BondedState::ThroughGate: return { StateWords::tr("Through the gate"), StateWords::tr("The goods have passed the gate."), Tone::Good, u"goods"_s };
    case BondedState::WrittenOff: return { StateWords::tr("Written off"), StateWords::tr("Closed. Nothing more to do."), Tone::Good, u"cleared"_s };
    case BondedState::Returned:
        return { StateWords::tr("Sent back"), StateWords::tr("Returned by customs with a remark; its movements were taken back. Mend it and submit again."), Tone::Bad, u"returned"_s };
    case BondedState::Deleted: return { StateWords::tr("Deleted"), StateWords::tr("Deleted or withdrawn at customs."), Tone::Neutral, u"deleted"_s };
    }
    return {};
}

} // namespace

QString stateWord(DeclarationState state, QStringView type)
{
    if (livesBonded(type))
        return faceOf(bondedState(state)).word;
    using enum DeclarationState;
    switch (state) {
    case Draft: return StateWords::tr("Draft");
    case Submitting: return StateWords::tr("Submitting");
    case Submitted: return StateWords::tr("Submitted");
    case Accepted: return StateWords::tr("Accepted");
    case Reviewed: return StateWords::tr("Reviewed");
    case TaxDue: return StateWords::tr("Tax due");
    case Inspection: return StateWords::tr("Inspection");
    case Suspended: return StateWords::tr("Suspended");
    case Released: return StateWords::tr("Released");
    case Cleared: return StateWords::tr("Cleared");
    case Returned: return StateWords::tr("Returned");
    case Deleted: return StateWords::tr("Deleted");
    case SummaryAccepted: return StateWords::tr("Summary accepted");
    case SummaryReviewed: return StateWords::tr("Summary reviewed");
    case PickedUp: return StateWords::tr("Goods picked up");
    case CompletionDue: return StateWords::tr("Completion due");
    }
    return {};
}

QString stateMeaning(DeclarationState state, QStringView type)
{
    if (livesBonded(type))
        return faceOf(bondedState(state)).meaning;
    using enum DeclarationState;
    switch (state) {
    case Draft: return StateWords::tr("Not submitted yet. It may be edited.");
    case Submitting: return StateWords::tr("Submitted here and waiting to reach the server. Customs does not have it yet.");
    case Submitted: return StateWords::tr("The server has it. The customs system answers next.");
    case Accepted: return StateWords::tr("Customs has accepted it and given it an entry number.");
    case Reviewed: return StateWords::tr("The documents were reviewed. Tax, inspection or release follows.");
    case TaxDue: return StateWords::tr("Duty and tax are to be paid before release.");
    case Inspection: return StateWords::tr("Customs wants to inspect the goods.");
    case Suspended: return StateWords::tr("Customs has suspended it. Ask the office what is missing.");
    case Released: return StateWords::tr("The goods are released.");
    case Cleared: return StateWords::tr("Closed. Nothing more to do.");
    case Returned: return StateWords::tr("Returned by customs with a remark. Mend it and submit again.");
    case Deleted: return StateWords::tr("Deleted or withdrawn at customs.");
    case SummaryAccepted: return StateWords::tr("Two-step: the summary declaration is accepted.");
    case SummaryReviewed: return StateWords::tr("Two-step: the summary declaration was reviewed.");
    case PickedUp: return StateWords::tr("Two-step: the goods may be picked up; the completion follows.");
    case CompletionDue: return StateWords::tr("Two-step: make the complete declaration within 14 days of the arrival.");
    }
    return {};
}

Tone stateTone(DeclarationState state, QStringView type)
{
    if (livesBonded(type))
        return faceOf(bondedState(state)).tone;
    using enum DeclarationState;
    switch (state) {
    case Draft:
    case Deleted: return Tone::Neutral;
    case Submitting:
    case Submitted:
    case Accepted:
    case Reviewed:
    case SummaryAccepted:
    case SummaryReviewed: return Tone::Working;
    case TaxDue:
    case Inspection:
    case CompletionDue: return Tone::Warning;
    case Suspended: return Tone::Waiting;
    case Released:
    case Cleared:
    case PickedUp: return Tone::Good;
    case Returned: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString stateIconName(DeclarationState state, QStringView type)
{
    if (livesBonded(type))
        return faceOf(bondedState(state)).icon;
    using enum DeclarationState;
    switch (state) {
    case Draft: return u"draft"_s;
    case Submitting: return u"waiting"_s;
    case Submitted: return u"submit"_s;
    case Accepted:
    case SummaryAccepted: return u"accepted"_s;
    case Reviewed:
    case SummaryReviewed: return u"reviewed"_s;
    case TaxDue: return u"tax"_s;
    case Inspection: return u"inspection"_s;
    case Suspended: return u"suspended"_s;
    case Released: return u"released"_s;
    case Cleared: return u"cleared"_s;
    case Returned: return u"returned"_s;
    case Deleted: return u"deleted"_s;
    case PickedUp: return u"goods"_s;
    case CompletionDue: return u"deadline"_s;
    }
    return {};
}

QString syncWord(SyncState state)
{
    switch (state) {
    case SyncState::Clean: return StateWords::tr("Synchronised");
    case SyncState::Waiting: return StateWords::tr("Waiting to be sent");
    case SyncState::Conflict: return StateWords::tr("Conflict");
    case SyncState::Rejected: return StateWords::tr("Rejected by the server");
    case SyncState::LocalOnly: return StateWords::tr("Only on this computer");
    }
    return {};
}

QString syncMeaning(SyncState state)
{
    switch (state) {
    case SyncState::Clean: return StateWords::tr("The server has the same text.");
    case SyncState::Waiting: return StateWords::tr("Saved here; it goes to the server as soon as there is a line.");
    case SyncState::Conflict: return StateWords::tr("Somebody else changed the same field. Both texts are kept until you decide.");
    case SyncState::Rejected: return StateWords::tr("The server did not take the change. Your text is kept here.");
    case SyncState::LocalOnly: return StateWords::tr("Saved here and not sent yet.");
    }
    return {};
}

Tone syncTone(SyncState state)
{
    switch (state) {
    case SyncState::Clean: return Tone::Good;
    case SyncState::Waiting: return Tone::Working;
    case SyncState::Conflict: return Tone::Warning;
    case SyncState::Rejected: return Tone::Bad;
    case SyncState::LocalOnly: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString syncIconName(SyncState state)
{
    switch (state) {
    case SyncState::Clean: return u"cloud-ok"_s;
    case SyncState::Waiting: return u"cloud-up"_s;
    case SyncState::Conflict: return u"conflict"_s;
    case SyncState::Rejected: return u"rejected"_s;
    case SyncState::LocalOnly: return u"local"_s;
    }
    return {};
}

QString directionWord(QStringView direction)
{
    if (direction.isEmpty())
        return {};
    return direction == u"E" ? StateWords::tr("Export") : StateWords::tr("Import");
}

QString roleWord(const QString& role)
{
    const std::array words {
        std::pair { "broker"_L1, StateWords::tr("Broker") },
        std::pair { "clerk"_L1, StateWords::tr("Customs clerk") },
        std::pair { "officer"_L1, StateWords::tr("Officer") },
        std::pair { "supervisor"_L1, StateWords::tr("Supervisor") },
        std::pair { "trainer"_L1, StateWords::tr("Trainer") },
    };
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == role; });
    return found == words.end() ? role : found->second;
}

QString shortTime(const QDateTime& time, const QDateTime& now)
{
    if (!time.isValid())
        return {};
    const auto local = time.toLocalTime(), today = now.toLocalTime();
    const auto clock = local.toString(u"HH:mm"_s);
    if (local.date() == today.date())
        return clock;
    if (local.date() == today.date().addDays(-1))
        return StateWords::tr("yesterday %1").arg(clock);
    if (local.date().year() == today.date().year())
        return local.toString(u"MM-dd HH:mm"_s);
    return local.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString timeUntil(const QDateTime& time, const QDateTime& now)
{
    if (!time.isValid())
        return {};
    const auto seconds = now.secsTo(time);
    if (seconds <= 1)
        return StateWords::tr("now");
    if (seconds < 90)
        return StateWords::tr("in %n second(s)", nullptr, int(seconds));
    if (seconds < 5400)
        return StateWords::tr("in %n minute(s)", nullptr, int((seconds + 30) / 60));
    return shortTime(time, now);
}

} // namespace Tongguan
