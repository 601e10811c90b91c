// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/exchange/zip/zip.h"
#include "models/reference/codetable.h"
#include "models/store/clientstore.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace Tongguan {

class ClientOffice;
class RuleShelf;

// What every command works with. Commands run on a thread of their own and may wait for futures there; the event
// loop of the main thread carries the network meanwhile.
struct CommandContext {
    const Dictionary& dictionary;
    const CodeTables& tables;
    ClientOffice* store; // null for commands that need none
    bool json = false;
    QTextStream& out; // results
    QTextStream& err; // messages

    [[nodiscard]] ClientOffice& office() const { return *store; }
    [[nodiscard]] const DocumentType& declaration() const { return dictionary.declaration(); }
    void print(const QJsonObject& object) const;
    void print(const QJsonArray& array) const;
    // Says what went wrong on standard error; 1, the exit code.
    int complain(const Error& error, const QString& about = {}) const;
};

// One subcommand: a name, its options, and what it does. Exit code 0 only on success.
struct Command {
    QLatin1StringView name;
    QLatin1StringView arguments; // for the help: "FILE..."
    QLatin1StringView description;
    void (*addOptions)(QCommandLineParser& parser);
    int (*run)(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments);
    bool needsStore = true;
    QLatin1StringView storeWord = {}; // where it needs none: the first argument that needs one all the same
};

extern const Command importCommand, listCommand, showCommand, setCommand, checkCommand, submitCommand, syncCommand,
    receiptsCommand, loginCommand, exportCommand, calcCommand, taxCommand, receiptCommand, gatewayCommand, rulesCommand, ledgerCommand, consultCommand, evidenceCommand, callCommand;

// A declaration by its id, the beginning of one, or any of its numbers. Refused "declaration.unknown", "declaration.ambiguous".
[[nodiscard]] Result<StoredDeclaration> findDeclaration(CommandContext& context, const QString& reference);
// What a message file held: a declaration, or any bonded document that the import client knows.
struct MessageReading {
    Document document;
    QList<ZipEntry> files;
    QJsonObject told; // of the message, beside what every document tells
};
[[nodiscard]] Result<MessageReading> readMessageDocument(const CommandContext& context, const QString& path);
// The document of a file, or one that is stored; the second refuses all but declarations, "document.type".
[[nodiscard]] Result<Document> referredDocument(CommandContext& context, const QString& reference);
[[nodiscard]] Result<Document> referredDeclaration(CommandContext& context, const QString& reference);
// The rules that the store has got from the office, beside those built in.
[[nodiscard]] Done useKeptRules(CommandContext& context, RuleShelf& shelf);

[[nodiscard]] QJsonObject errorJson(const Error& error);
[[nodiscard]] QJsonObject rowJson(const DeclarationRow& row);
[[nodiscard]] QJsonObject receiptJson(const Receipt& receipt);
[[nodiscard]] QString timeText(const QDateTime& time); // RFC 3339, "" where there is none

} // namespace Tongguan
