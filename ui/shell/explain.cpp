// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain.h"

#include <QCoreApplication>

namespace Tongguan {

namespace {

struct CodeWords {
    QLatin1StringView code;
    const char* what;
    const char* todo;
};

constexpr auto ExplainContext = "Tongguan::Explain";

// clang-format off
constexpr std::array CodeWordsTable {
    // the local store
    CodeWords { "store.newer"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This office was last opened by a newer version of the program."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Update the program on this computer, then open it again.") },
    CodeWords { "store.locked"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Another program on this computer has this office open."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Close the other window first, then try again.") },
    CodeWords { "store.damaged"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file of this office is damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Do not delete anything. Copy the folder to a safe place and ask your support; what was sent is also on the server.") },
    CodeWords { "store.full"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The disk is full."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Make room on the disk, then save again.") },
    CodeWords { "store.readonly"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The folder of this office may not be written."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask for the right to write in the folder, or choose another one in the settings.") },
    // declarations
    CodeWords { "declaration.state"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The declaration is in a state that does not allow this."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it to see its state and what may be done now.") },
    CodeWords { "declaration.findings"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's checks found errors in the declaration."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it, mend the marked fields, and submit again.") },
    CodeWords { "channel.order"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This decision does not follow from the declaration's present state."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Refresh and look at its receipts.") },
    // signing in
    CodeWords { "login.wrong"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The user name or the password is wrong."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check both and try again. After five wrong tries the server waits for 15 minutes.") },
    CodeWords { "login.often"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Too many wrong passwords in a short time."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Wait 15 minutes, then try again.") },
    CodeWords { "token.expired"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The sign-in has run out."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again.") },
    CodeWords { "token.invalid"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server does not know this sign-in any more."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again.") },
    CodeWords { "token.reused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This sign-in was used a second time, perhaps from a copy of this computer."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again. If you did not copy anything, tell your administrator.") },
    CodeWords { "forbidden"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Your role does not allow this."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask your administrator for the right, or sign in as somebody who has it.") },
    CodeWords { "keychain.absent"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No keychain runs on this computer, so that the sign-in cannot be kept safely."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again at each start.") },
    CodeWords { "keychain.locked"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The keychain of this computer is locked."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Unlock it, or sign in again at each start.") },
    // synchronising
    CodeWords { "epoch.changed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server was restored from a backup."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: the program compares everything and sends again what the server lacks.") },
    CodeWords { "device.forked"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This office seems to be a copy of another computer's."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: the program takes a new name at the server and goes on.") },
    CodeWords { "resync"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This computer was away for so long that everything has to be fetched again."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: it is under way. You can go on working.") },
    CodeWords { "push.large"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A declaration is too large to be sent."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Take out pictures or attachments, then submit again.") },
    CodeWords { "op.reused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server has seen another change under the same number."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open the declaration, save it again and submit. Tell your support if it comes back.") },
    CodeWords { "sync.conflict"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Somebody else changed the same field."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open the declaration and choose which text is right.") },
    CodeWords { "unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server does not know this."), QT_TRANSLATE_NOOP("Tongguan::Explain", "It may have been removed by somebody else. Synchronise and look again.") },
};
// clang-format on

struct KindWords {
    const char* what;
    const char* safe;
    const char* todo;
};

KindWords wordsOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return { QT_TRANSLATE_NOOP("Tongguan::Explain", "The server cannot be reached."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Everything is saved on this computer."),
            QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself.") };
    case ErrorKind::Refused:
        return { QT_TRANSLATE_NOOP("Tongguan::Explain", "The request was understood and declined."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Your text is kept here."),
            QT_TRANSLATE_NOOP("Tongguan::Explain", "See the reason, mend it, and try again.") };
    case ErrorKind::Conflict:
        return { QT_TRANSLATE_NOOP("Tongguan::Explain", "Somebody else changed it first."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Both texts are kept."),
            QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it and choose which text is right.") };
    case ErrorKind::Corrupt:
        return { QT_TRANSLATE_NOOP("Tongguan::Explain", "The data is damaged or of another format."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing was taken over from it."),
            QT_TRANSLATE_NOOP("Tongguan::Explain", "Get the file again from where it came from.") };
    case ErrorKind::Denied:
        return { QT_TRANSLATE_NOOP("Tongguan::Explain", "You are not signed in, or not allowed to do this."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Your work is saved on this computer."),
            QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in, or ask your administrator for the right.") };
    case ErrorKind::Invalid:
        return { QT_TRANSLATE_NOOP("Tongguan::Explain", "An input is not as it should be."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing was changed."),
            QT_TRANSLATE_NOOP("Tongguan::Explain", "Mend the place named and try again.") };
    case ErrorKind::Bug:
        break;
    }
    return { QT_TRANSLATE_NOOP("Tongguan::Explain", "The program made a mistake."), QT_TRANSLATE_NOOP("Tongguan::Explain", "What was saved before is safe."),
        QT_TRANSLATE_NOOP("Tongguan::Explain", "Copy the details and send them to your support.") };
}

QString explained(const char* text)
{
    return QCoreApplication::translate(ExplainContext, text);
}

} // namespace

QString Explanation::text() const
{
    // Chinese sentences stand side by side, others are parted by a blank.
    const bool chinese = what.endsWith(u'。');
    return QStringList { what, safe, todo }.join(chinese ? QString() : u" "_s);
}

Explanation explain(const Error& error)
{
    const auto kind = wordsOf(error.kind);
    Explanation result { .what = explained(kind.what), .safe = explained(kind.safe), .todo = explained(kind.todo), .details = {} };
    // "store.full.commit" reads as "store.full" where it has no words of its own.
    for (QStringView code = error.code; !code.isEmpty(); code = code.left(std::max<qsizetype>(0, code.lastIndexOf(u'.')))) {
        const auto words = std::find_if(CodeWordsTable.begin(), CodeWordsTable.end(), [code](const CodeWords& w) { return w.code == code; });
        if (words != CodeWordsTable.end()) {
            result.what = explained(words->what);
            result.todo = explained(words->todo);
            break;
        }
    }
    QStringList details { u"%1 (%2)"_s.arg(error.code.isEmpty() ? u"-"_s : error.code, errorKindName(error.kind)) };
    if (!error.field.isEmpty())
        details.append(error.field);
    if (!error.detail.isEmpty())
        details.append(error.detail);
    result.details = details.join(u'\n');
    return result;
}

QStringList explainedCodes()
{
    QStringList codes;
    for (const auto& words : CodeWordsTable)
        codes.append(QString(words.code));
    return codes;
}

} // namespace Tongguan
