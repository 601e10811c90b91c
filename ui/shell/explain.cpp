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
    CodeWords { "store.foreign"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This file was not made by this program."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose the folder of a Tongguan office.") },
    CodeWords { "store.io"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The disk could not be read or written."), QT_TRANSLATE_NOOP("Tongguan::Explain", "See whether the disk or the network drive is well; what was saved before is safe.") },
    CodeWords { "store.memory"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This computer has no memory left."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Close other programs, then try again.") },
    // declarations
    CodeWords { "declaration.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This declaration is not on this computer."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Synchronise, then look for it again.") },
    CodeWords { "declaration.state"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The declaration is in a state that does not allow this."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it to see its state and what may be done now.") },
    CodeWords { "submit.sent"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The submission is on its way, or has arrived."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Wait for the answer; what customs has taken can only be amended or withdrawn.") },
    CodeWords { "document.findings"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The checks found errors; nothing was sent."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Mend the marked fields, and submit again.") },
    CodeWords { "declaration.findings"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's checks found errors in the declaration."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it, mend the marked fields, and submit again.") },
    CodeWords { "channel.order"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This decision does not follow from the declaration's present state."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Refresh and look at its receipts.") },
    // signing in
    CodeWords { "login.wrong"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The user name or the password is wrong."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check both and try again. After five wrong tries the server waits for 15 minutes.") },
    CodeWords { "login.needed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "You are not signed in."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in; until then everything is kept on this computer.") },
    CodeWords { "password.wrong"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The present password is wrong."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Type it again. After five wrong tries the server waits for 15 minutes.") },
    CodeWords { "password.length"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The new password is too short or too long."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Take 8 to 256 characters.") },
    CodeWords { "password.same"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The new password is the present one."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Take another one.") },
    CodeWords { "login.limited"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Too many wrong passwords in a short time."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Wait 15 minutes, then try again.") },
    CodeWords { "token.expired"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The sign-in has run out."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again.") },
    CodeWords { "token.invalid"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server does not know this sign-in any more."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again.") },
    CodeWords { "token.reused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This sign-in was used a second time, perhaps from a copy of this computer."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again. If you did not copy anything, tell your administrator.") },
    CodeWords { "forbidden"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Your role does not allow this."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask your administrator for the right, or sign in as somebody who has it.") },
    CodeWords { "keychain.absent"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No keychain runs on this computer, so that the sign-in cannot be kept safely."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again at each start.") },
    CodeWords { "keychain.locked"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The keychain of this computer is locked."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Unlock it, or sign in again at each start.") },
    CodeWords { "keychain.large"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The sign-in is too large for this computer's keychain."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again at each start, and tell your support.") },
    CodeWords { "keychain.refused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The keychain of this computer did not keep the sign-in."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again at each start.") },
    // synchronising
    CodeWords { "epoch.changed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server was restored from a backup."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: the program compares everything and sends again what the server lacks.") },
    CodeWords { "device.forked"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This office seems to be a copy of another computer's."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: the program takes a new name at the server and goes on.") },
    CodeWords { "resync"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This computer was away for so long that everything has to be fetched again."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: it is under way. You can go on working.") },
    CodeWords { "push.large"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A declaration is too large to be sent."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Take out pictures or attachments, then submit again.") },
    CodeWords { "op.reused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server has seen another change under the same number."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open the declaration, save it again and submit. Tell your support if it comes back.") },
    CodeWords { "sync.conflict"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Somebody else changed the same field."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open the declaration and choose which text is right.") },
    // the line
    CodeWords { "net.timeout"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server did not answer in time."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself.") },
    CodeWords { "net.host"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's name is not known."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the address in the settings, and whether this computer is on the network.") },
    CodeWords { "net.refused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing answers at the server's address."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself. If it lasts, ask the office whether its server runs.") },
    CodeWords { "net.failed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The line to the server broke."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself.") },
    CodeWords { "net.gateway"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A proxy on the way answers for the server."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself. If it lasts, tell your network's administrator.") },
    CodeWords { "net.portal"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Another page answers instead of the server: the network wants a sign-in of its own."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open a web page, sign in to the network, then sync again.") },
    CodeWords { "net.truncated"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's answer broke off."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself.") },
    CodeWords { "net.damaged"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's answer arrived damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself.") },
    CodeWords { "net.cut"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The line to the server broke before all was sent."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on working; it is tried again by itself.") },
    CodeWords { "net.proxy"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The proxy of the network does not let the program through."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask your network's administrator to allow the server's address.") },
    CodeWords { "net.silence"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server has not been heard for a while."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: the line is built anew by itself.") },
    CodeWords { "net.ended"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server closed the line."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: the line is built anew by itself.") },
    CodeWords { "net.large"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's answer is larger than it may be."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell your administrator.") },
    CodeWords { "net.answer"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's answer is not understood."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check that the address is that of a Tongguan server, and that both are of the same version.") },
    CodeWords { "login.out"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "You have signed out."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again to go on with the server.") },
    CodeWords { "server.url"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's address is not one."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Write it like https://customs.example:8443.") },
    CodeWords { "net.url"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's address is not one."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Write it like https://customs.example:8443.") },
    CodeWords { "sync.answer"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's answer is not understood."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do now: it is asked again. If it lasts, update the program.") },
    CodeWords { "answer.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server answered with something that this program does not know."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Update the program; until then it is asked again by itself.") },
    CodeWords { "sync.epoch"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server was restored from a backup while it was being asked."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: everything is compared again.") },
    CodeWords { "sync.page"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A page of the server's list was not the one that was asked for."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: it is asked again.") },
    CodeWords { "sync.resync"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Everything has to be fetched again."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: it is under way. You can go on working.") },
    CodeWords { "sync.stalled"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Synchronising does not get any further."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sync again; if it lasts, copy the details and send them to your support.") },
    CodeWords { "sync.stuck"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Changes have been waiting for a long time."), QT_TRANSLATE_NOOP("Tongguan::Explain", "See the reason above and sync now. If it lasts, tell your support.") },
    // whom the line leads to
    CodeWords { "tls.unpinned"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No server has been confirmed on this computer yet."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in and compare its fingerprint.") },
    CodeWords { "tls.pin"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server shows another identity than the one confirmed before."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Do not go on. Ask the office whether its server was set up anew; only then confirm its new fingerprint.") },
    CodeWords { "tls.chain"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server does not show who stands behind it."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the address; if it is right, tell the office.") },
    CodeWords { "tls.handshake"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No secure line to the server came about."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the address and the port; if they are right, tell the office.") },
    CodeWords { "tls.clock"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The clock of this computer is wrong, so that the server's certificate seems not to be valid."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Set the date and time of this computer, then sync again.") },
    CodeWords { "tls.pem"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file with the server's identity is damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in again and compare the fingerprint.") },
    CodeWords { "tls"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The secure line to the server failed."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the address; if it is right, tell the office.") },
    CodeWords { "trust.read"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file with the server's identity cannot be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask for the right to read the program's folder.") },
    CodeWords { "trust.write"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server's identity cannot be kept."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask for the right to write in the program's folder, and make room on the disk.") },
    // data packs: rules, exchange rates
    CodeWords { "pack.unsigned"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The data pack is not signed."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask whoever gave it to you for the signed file.") },
    CodeWords { "pack.key"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The data pack is signed by somebody whom this office does not trust."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the office that publishes it; packs of its own server are trusted after a sync.") },
    CodeWords { "pack.signature"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The data pack was changed after it was signed."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Get it again from where it came from. The one before it stays in use.") },
    CodeWords { "pack.older"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The data pack is older than the one that is in use."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: the newer one stays in use.") },
    CodeWords { "pack.reused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Another data pack was published under the same version."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask its publisher to give it a new version. The one before it stays in use.") },
    CodeWords { "pack.early"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The data pack does not hold yet."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing to do: it is taken on its first day.") },
    CodeWords { "pack.expired"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The data pack has run out."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask its publisher for the new one.") },
    CodeWords { "pack"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The data pack is not as it should be."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell its publisher and copy the details to him. The one before it stays in use.") },
    CodeWords { "rule.case"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The pack's own test cases do not end as it says."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell its publisher and copy the details to him. The one before it stays in use.") },
    CodeWords { "rule.work"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The pack's rules take too much work."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell its publisher and copy the details to him. The one before it stays in use.") },
    CodeWords { "rule"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A rule of the pack is wrong."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell its publisher and copy the details to him. The one before it stays in use.") },
    CodeWords { "packkey.damaged"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The key that signs data packs is damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Put the file back from a backup. A new key would not be trusted by clients that know the old one.") },
    CodeWords { "file.huge"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is too large to be attached."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Split it, or scan it coarser; customs takes 4 MB a file.") },
    CodeWords { "file.unwritable"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file cannot be written."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check that the folder is there, may be written and has room, or choose another.") },
    // paper
    CodeWords { "layout"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A form for printing is wrong."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Install the program again, or tell your support which form it is.") },
    CodeWords { "font"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The font for printing is damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Install the program again.") },
    CodeWords { "pdf.unreadable"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The PDF cannot be opened: it is damaged or wants a password."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it in another program, or ask for it again.") },
    CodeWords { "pdf.unsupported"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This program was built without what reads PDFs."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open the file in another program.") },
    CodeWords { "picture.unreadable"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The picture cannot be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask for it again as JPEG, PNG or PDF.") },
    CodeWords { "print.refused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The printer did not take the job."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check that it is switched on and connected, or save as PDF.") },
    // messages and files
    CodeWords { "file.unreadable"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file cannot be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check that it is still there and that you may read it.") },
    CodeWords { "tariff.damaged"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The office's own tariff table is damaged; the built-in one is in use."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Load the table again from its file.") },
    CodeWords { "xml.empty"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is empty."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Get the message again from where it came from.") },
    CodeWords { "xml.malformed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is not complete XML."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Get the message again from where it came from; it may have broken off.") },
    CodeWords { "xml.encoding"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The characters of the file do not fit its encoding."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Have the message written again in UTF-8 or GB 18030.") },
    CodeWords { "xml.root"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is XML, but not a declaration message."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose a file whose first element is DecMessage.") },
    CodeWords { "xml.doctype"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file carries a DOCTYPE, which a declaration message never has; it is not read for safety."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the sender for a plain message.") },
    CodeWords { "xml.deep"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is nested deeper than any message."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the sender for a proper message.") },
    CodeWords { "xml.huge"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is larger than any message may be."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the sender for a proper message.") },
    CodeWords { "xml.lines"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The message has more rows than a declaration may hold."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Split it into several declarations.") },
    CodeWords { "xml.character"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A field holds a character that a message cannot carry."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Retype the field named below without invisible characters.") },
    CodeWords { "message.receipt"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is a receipt of the Single Window, not a declaration."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Put it into the InBox of the folder gateway, or look at it with tongguanctl receipt.") },
    CodeWords { "message.amendment"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is a request to amend or withdraw a declaration."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open the declaration that it names and make the request there.") },
    CodeWords { "message.supplement"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is a supplementary declaration, which is kept with its declaration only."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open the declaration that it belongs to.") },
    CodeWords { "message.bonded"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is a document of the bonded ledgers, not a declaration."), QT_TRANSLATE_NOOP("Tongguan::Explain", "It is read by the ledgers, not here.") },
    CodeWords { "message.form"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This kind of document is kept by the company alone; the Single Window takes no message of it."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Print it, or write it to a workbook.") },
    CodeWords { "message.code"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A country or currency has no number in the bonded systems."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another in the field named below.") },
    CodeWords { "message.system"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The record number does not tell which customs system keeps the record."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the number: B, C and D are handbooks, E and H account books.") },
    CodeWords { "ledger.declare"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No declaration can be made of this list."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Let it go with a declaration, and give it lines that are not deleted.") },
    CodeWords { "ledger.merge"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The part cannot be merged into that item."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Give its part number and an item from 1.") },
    CodeWords { "ledger.merge.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A part number belongs to no item of the record on that day."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Assign the part to an item first.") },
    CodeWords { "ledger.merge.empty"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing was changed of the merging."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Assign a part to another item first.") },
    CodeWords { "ledger.record"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The record cannot be kept as a ledger as it stands."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Mend the field named below; a record needs its number and items that count from 1.") },
    CodeWords { "ledger.list.line"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A line of the list cannot be entered in the ledger."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Mend the field named below.") },
    CodeWords { "ledger.consumption"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A unit consumption is out of its bounds."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Net above 0, both losses together below 100 percent, the bonded share above 0 and at most 100 percent.") },
    CodeWords { "training.window"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The window of the other side could not be opened."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Start the program a second time by hand: see README, consultations.") },
    CodeWords { "training.users"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file of the training office names nobody for that role."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Start the training server anew, or choose another role.") },
    // spreadsheets
    CodeWords { "document.type"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This is another kind of document than the one that is kept under its name, or one that this program does not know."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Save it as a new document; bring the program up to date where it does not know the kind.") },
    CodeWords { "ledger.list.empty"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The list has no lines, so it moves nothing in its ledger."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Add the goods.") },
    CodeWords { "question.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This question is not asked of the document."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Synchronise, then open the document again.") },
    CodeWords { "question.empty"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The answer is empty."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Write what you want to say to the officer.") },
    CodeWords { "ledger.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No ledger of that record is on this computer."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Import the record first: tongguanctl ledger record import.") },
    CodeWords { "ledger.list.effect"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This list is of no known effect on a ledger: direction, goods and supervision mode do not go together."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose a supervision mode of processing trade that fits the direction and the side.") },
    CodeWords { "ledger.id"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Two different movements claim to be the same one."), QT_TRANSLATE_NOOP("Tongguan::Explain", "The first one stays; send the second one as a correction.") },
    CodeWords { "ledger.desk"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The description of the bonded documents in this program is damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Install the program again.") },
    CodeWords { "ledger.movement"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A quantity cannot be entered in the ledger."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Give a quantity with at most five decimals and a day.") },
    CodeWords { "ledger.carry.same"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Surplus cannot be carried over to the record that it comes from."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another record.") },
    CodeWords { "ledger.carry.target"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The next record has no item that takes this surplus: code, name and unit must be the same."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Have the item added to the next record, or dispose of it in another way.") },
    CodeWords { "ledger.carry.closed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The next record is not valid on that day."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another record or another day.") },
    CodeWords { "ledger.cycle.kind"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A handbook has no cycles: it is written off whole."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose the whole record as the period.") },
    CodeWords { "ledger.cycle.order"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A new cycle begins after the last one."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose a later first day.") },
    CodeWords { "ledger.cycle.long"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The cycle before would be longer than a year."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose an earlier first day.") },
    CodeWords { "ledger.training"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The training ledger of this program is damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Install the program again.") },
    CodeWords { "disposal.left"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ways of a remainder do not add up to it."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Share out the whole remainder in the step before.") },
    CodeWords { "disposal.negative"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A remainder below 0 cannot be disposed of."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Settle it first: look for imports and transfers that were not entered.") },
    CodeWords { "disposal.target"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Surplus is to be carried over, but no record is chosen that takes it."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose the record in the first step.") },
    CodeWords { "disposal.roll"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Only the stock of an account book rolls over."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another way for it.") },
    CodeWords { "writeoff.state"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The write-off cannot take this step now."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Look at its state at the top; synchronise if the other side may have acted.") },
    CodeWords { "writeoff.question"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This question is not there, or the answer is empty."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose a question and write an answer.") },
    CodeWords { "writeoff.report"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The write-off report cannot be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "It was not made with this program, or is damaged; have it handed in again.") },
    CodeWords { "sheet.format"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is neither an .xlsx workbook nor a text table."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it in Excel or WPS and save it as .xlsx, without a password.") },
    CodeWords { "sheet.damaged"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The workbook is damaged."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Open it in Excel or WPS, let that repair it, save it and try again.") },
    CodeWords { "sheet.huge"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The workbook has more rows or columns than can be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Split it, or delete what lies far outside of the table.") },
    CodeWords { "sheet.unmapped"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No column of the sheet could be told."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Name the columns as the fields are named, or choose in the window what each holds.") },
    CodeWords { "sheet.stopped"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Reading the spreadsheet was stopped."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing was taken; start again when you like.") },
    CodeWords { "sheet.writer"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "This build of the program cannot write .xlsx workbooks."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another format; .csv opens in Excel, too.") },
    CodeWords { "sheet.unwritable"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The workbook could not be written."), QT_TRANSLATE_NOOP("Tongguan::Explain", "See whether the disk is full or the file is open in another program, then try again.") },
    CodeWords { "gateway.locked"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Another program already works in this gateway folder."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Let one computer do it, or choose another folder here; the details say who holds it.") },
    CodeWords { "gateway.vanished"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The gateway folder is not there."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the network drive and the folder's name; the work goes on by itself when it is back.") },
    CodeWords { "gateway.readonly"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The gateway folder may not be written to."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask for the right to write there, or choose another folder.") },
    CodeWords { "gateway.full"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The disk of the gateway folder is full."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Make room on it; the work goes on by itself.") },
    CodeWords { "gateway.busy"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Another program is holding a file of the gateway folder."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Wait a moment; it is tried again.") },
    CodeWords { "gateway.exists"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A file of this name is in the gateway folder already."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Look at the folder; nothing was written over.") },
    CodeWords { "gateway.disk"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The gateway folder cannot be read or written."), QT_TRANSLATE_NOOP("Tongguan::Explain", "See the details; the work goes on by itself when the fault is gone.") },
    CodeWords { "gateway.key"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The declaration has no number of ours, by which its answer would be known."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Give it a declaration number, then send it again.") },
    CodeWords { "gateway.message"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Only declarations are sent through this folder."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose a declaration message.") },
    CodeWords { "gateway.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing was sent under this number."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose a file that went out.") },
    CodeWords { "zip.damaged"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ZIP file is damaged or incomplete."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Get it again from where it came from.") },
    CodeWords { "zip.huge"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ZIP file unpacks to more than any message with its attachments."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the sender for the message alone.") },
    CodeWords { "zip.path"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ZIP file names a file that would land outside its folder, or whose name holds invisible characters; it is not read for safety."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the sender for a plain ZIP.") },
    CodeWords { "zip.encrypted"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ZIP file is locked with a password."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Have it packed without one.") },
    CodeWords { "zip.method"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ZIP file is packed in a way that the Single Window does not read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Pack it again with normal compression.") },
    CodeWords { "zip.folder"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ZIP file has folders in it; the Single Window reads flat ones only."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Pack the files themselves, not their folder.") },
    CodeWords { "zip.message"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The ZIP file does not hold exactly one message."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Pack one XML file with its attachments.") },
    CodeWords { "zip.missing"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "An attachment row names a file that is not there."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Attach the file named below, or take it out of the row.") },
    CodeWords { "zip.unnamed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A file is to be sent that no attachment row names."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Add a row for it, or leave the file out.") },
    CodeWords { "xml.extra"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A part that came with the message and is unknown here cannot be written."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell your support and send the original message.") },
    // consultations
    CodeWords { "call.engine"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The part that makes calls is missing or did not start."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Chat, files and stills from files work; the device test says what is missing.") },
    CodeWords { "call.device"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Camera or microphone could not be opened."), QT_TRANSLATE_NOOP("Tongguan::Explain", "See whether another program uses it, then join again.") },
    CodeWords { "call.camera"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The camera that was chosen is not there."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another one in the device test.") },
    CodeWords { "call.microphone"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The microphone that was chosen is not there."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another one in the device test.") },
    CodeWords { "call.speaker"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No speaker could be opened."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another one in the device test.") },
    CodeWords { "call.screen"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "There is no screen that could be shared."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Share a file in the chat instead.") },
    CodeWords { "call.still"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No picture came for the still."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Try again, or give a still from a file.") },
    CodeWords { "call.gone"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The call has ended on the server."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Join again.") },
    CodeWords { "call.full"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The call has as many people as it may have."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the officer, or use the chat.") },
    CodeWords { "call.busy"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The devices are in use by the call."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Leave the call first, then test them.") },
    CodeWords { "call.other"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "You are in the call of another consultation."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Leave that call first, then open this one.") },
    CodeWords { "call.unavailable"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server cannot carry calls at the moment."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Chat and files work; join again later.") },
    CodeWords { "call.description"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The call could not agree with the server on how sound and pictures are sent."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Join again; if it fails again, update the program.") },
    CodeWords { "call.empty"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Nobody is in the call, so there is nothing to record."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Join the call first, then start the recording.") },
    CodeWords { "call.norecording"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server keeps no recordings."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go on without one; chat, stills and minutes are kept as evidence all the same.") },
    CodeWords { "recording"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The recording cannot be played."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the evidence; fetch the recording again.") },
    CodeWords { "slot.none"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The office does not consult at that time."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose a free time in its calendar.") },
    CodeWords { "slot.taken"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Somebody else has just booked that time."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another time in the calendar.") },
    CodeWords { "tenant.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server does not know the company or office that was named."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose it from the list.") },
    CodeWords { "office.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "There is no such customs office on the server."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose it from the list.") },
    CodeWords { "calendar.invalid"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The consultation hours of the office cannot be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell the office; as soon as possible can be booked all the same.") },
    CodeWords { "retention.data"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The rule that says how long records are kept cannot be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Install the program again; nothing is deleted until then.") },
    CodeWords { "server.none"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "No customs server is set up on this computer."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Sign in once with the address of the server.") },
    CodeWords { "room"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server did not understand a step of the call."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Join again; if it fails again, update the program.") },
    CodeWords { "consult.consent"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Somebody in the call has not agreed to the recording."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Wait for the answer, or go on without a recording.") },
    CodeWords { "consult.state"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "That is not possible in the present state of the consultation."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Look at its state; what was said is taken back here.") },
    CodeWords { "consult.side"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "That is for the other side to say."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Ask the other side in the chat.") },
    CodeWords { "consult.data"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Something is missing or wrong in what was to be said."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Go over it and send it again.") },
    CodeWords { "consult.reference"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "It refers to something that is not in the consultation."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Look at the newest state and try again.") },
    CodeWords { "consult.removed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The officer has removed you from the consultation."), QT_TRANSLATE_NOOP("Tongguan::Explain", "What was said until then can be read. To take part again you need a new invitation.") },
    CodeWords { "evidence.space"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The disk has no room for the whole package."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Make room and choose the same file again: what has come is not fetched twice. Or choose another disk.") },
    CodeWords { "evidence.cancelled"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Fetching the package was stopped."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Nothing of it was kept. Begin again when it is needed.") },
    CodeWords { "evidence.busy"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The package is being fetched already."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Wait until that is done, or stop it.") },
    CodeWords { "consult.book"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The time cannot be booked any more."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Choose another time in the calendar.") },
    CodeWords { "consult.ambiguous"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The account name is not the only one."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Write the whole account name.") },
    CodeWords { "consult.nouser"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "There is no such account."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Check the account name.") },
    CodeWords { "consult.unknown"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The consultation is not known here or there."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Refresh the list of consultations.") },
    CodeWords { "consult.gone"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The consultation is not there any more."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Refresh the list of consultations.") },
    CodeWords { "consult.reused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The same message was sent with another text."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Write it anew.") },
    CodeWords { "consult.order"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The log of the consultation has a gap."), QT_TRANSLATE_NOOP("Tongguan::Explain", "It is fetched again by itself.") },
    CodeWords { "consult.event"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "An entry of the log cannot be read."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Update this program, or ask the customs office.") },
    CodeWords { "consult.full"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The log of the consultation has as many entries as it may have."), QT_TRANSLATE_NOOP("Tongguan::Explain", "End it, and book another one.") },
    CodeWords { "consult.many"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Too many consultations of the company have not ended."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Cancel or end those that are not needed any more.") },
    CodeWords { "consult.late"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "It waited for a line for too long and was not sent: it meant that moment."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Do it again now, if it is still wanted.") },
    CodeWords { "consult.large"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is larger than may be shared (64 MB)."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Make it smaller, or share it in parts.") },
    CodeWords { "blob.hash"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file did not arrive as it was sent."), QT_TRANSLATE_NOOP("Tongguan::Explain", "It is sent again by itself.") },
    CodeWords { "blob.large"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is larger than the server takes."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Make it smaller, or share it in parts.") },
    CodeWords { "blob.expired"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file was deleted when its time was over."), QT_TRANSLATE_NOOP("Tongguan::Explain", "The log names the rule; ask whoever has exported the evidence.") },
    CodeWords { "recording.broken"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The recording cannot be played."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Fetch it again; the originals stay in the evidence.") },
    CodeWords { "blob.lost"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A file that was to be sent is not on this computer any more."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Share it again.") },
    CodeWords { "blob.incomplete"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The file is not on the server yet."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Whoever shared it has not sent all of it; try again later.") },
    CodeWords { "blob.offset"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server has another part of the file than was thought."), QT_TRANSLATE_NOOP("Tongguan::Explain", "It is sent again from there by itself.") },
    CodeWords { "blob.reused"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "Another file was sent under the same number."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Share the file again.") },
    CodeWords { "evidence.archive"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The package of evidence is not a whole archive."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Fetch it again; do not rely on this one.") },
    CodeWords { "evidence.name"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "A file of the evidence has a name that cannot be packed."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Tell the customs office; everything else can be read here.") },
    CodeWords { "evidence.manifest"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The package of evidence has no readable list of its entries."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Fetch it again; do not rely on this one.") },
    CodeWords { "evidence.unsealed"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "The server has not sealed the evidence yet."), QT_TRANSLATE_NOOP("Tongguan::Explain", "It is sealed at each pause and at the end; try again then.") },
    CodeWords { "evidence.differs"_L1, QT_TRANSLATE_NOOP("Tongguan::Explain", "What the server gave does not fit the log on this computer."), QT_TRANSLATE_NOOP("Tongguan::Explain", "Save both and tell the customs office.") },
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

// Chinese sentences stand side by side, others are parted by a blank.
QString inARow(const QStringList& sentences)
{
    return sentences.join(sentences.first().endsWith(u'。') ? QString() : u" "_s);
}

} // namespace

QString Explanation::text() const
{
    return inARow({ what, safe, todo });
}

QString Explanation::advice() const
{
    return inARow({ what, todo });
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
