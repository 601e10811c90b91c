// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/trafficwords.h"

#include "models/base/text.h"

#include <QCoreApplication>

#include <array>

namespace Tongguan {
namespace {

struct StateEntry {
    QLatin1StringView state;
    const char *word, *meaning;
    QLatin1StringView icon;
    Tone tone;
};

constexpr std::array stateEntries {
    StateEntry { "prepared"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Prepared"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "It is about to be put into OutBox."), "waiting"_L1, Tone::Working },
    StateEntry { "waiting"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "In OutBox"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "It waits for the import client to fetch it."), "waiting"_L1, Tone::Working },
    StateEntry { "taken"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Fetched"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "The import client has fetched it; the Single Window answers next."), "cloud-up"_L1, Tone::Working },
    StateEntry { "saved"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Taken over"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "The Single Window has taken it over and given it a number."), "cloud-ok"_L1, Tone::Good },
    StateEntry { "refused"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Refused"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "The Single Window has refused the content. Correct the declaration and send it again."), "rejected"_L1, Tone::Bad },
    StateEntry { "failed"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Failed"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "The import client could not send it; it is tried again by itself."), "sync"_L1, Tone::Warning },
    StateEntry { "resent"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Tried again"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "It failed and was sent again under a new name."), "sync"_L1, Tone::Neutral },
    StateEntry { "givenUp"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Given up"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "It failed as often as it may. Look at the import client and its card, then send it again."), "error"_L1, Tone::Bad },
    StateEntry { "read"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Read"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "A receipt, read and kept."), "receipt"_L1, Tone::Neutral },
    StateEntry { "repeated"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Repeated"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "The same receipt came before; it changes nothing."), "duplicate"_L1, Tone::Neutral },
    StateEntry { "unreadable"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Unreadable"), QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "It is no message that can be read, and was set aside."), "warning"_L1, Tone::Warning },
};

} // namespace

TrafficWords trafficWords(const QString& state)
{
    const auto* found = std::find_if(stateEntries.begin(), stateEntries.end(), [&](const StateEntry& entry) { return entry.state == state; });
    if (found == stateEntries.end())
        return { state, {}, u"receipt"_s, Tone::Neutral };
    return { QCoreApplication::translate("Tongguan::TrafficWords", found->word), QCoreApplication::translate("Tongguan::TrafficWords", found->meaning), found->icon, found->tone };
}

QString messageWord(const QString& message)
{
    struct MessageEntry {
        QLatin1StringView message;
        const char* word;
    };
    static constexpr std::array entries {
        MessageEntry { "DecMessage"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Declaration") },
        MessageEntry { "DecImportResponse"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Answer of the Single Window") },
        MessageEntry { "DEC_RESULT"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Receipt of customs") },
        MessageEntry { "DEC_DATA"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Receipt of customs") },
        MessageEntry { "TRN_RESULT"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Receipt of a transit form") },
        MessageEntry { "TrnImportResponse"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Answer to a transit form") },
        MessageEntry { "CommonResponeMessage"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Answer to a bonded document") },
        MessageEntry { "ImportAgrResponse"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Answer to an agency agreement") },
        MessageEntry { "DecModSaveResponse"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Answer to an amendment") },
        MessageEntry { "Root"_L1, QT_TRANSLATE_NOOP("Tongguan::TrafficWords", "Failure of the import client") },
    };
    const auto* found = std::find_if(entries.begin(), entries.end(), [&](const MessageEntry& entry) { return entry.message == message; });
    return found == entries.end() ? message : QCoreApplication::translate("Tongguan::TrafficWords", found->word);
}

QString overdueSentence(const QString& reason)
{
    if (reason == u"notPickedUp")
        return QCoreApplication::translate("Tongguan::TrafficWords", "Not fetched in time: is the import client running, and its card inserted?");
    if (reason == u"notAnswered")
        return QCoreApplication::translate("Tongguan::TrafficWords", "Not answered in time: look at the import client.");
    if (reason == u"noReceipt")
        return QCoreApplication::translate("Tongguan::TrafficWords", "Declared, but nothing from customs yet: look at the Single Window.");
    return reason;
}

} // namespace Tongguan
