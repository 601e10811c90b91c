// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/jsontree.h"
#include "models/base/text.h"
#include "models/reference/canonicaljson.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>
#include <span>

namespace Tongguan {

// Data that changes without the program: rules, exchange rates. A pack is one JSON object, its head beside its payload:
//   {"id":"office-extra", "kind":"rules", "version":3, "edition":"2026.11", "title":{"zh","en"}, "from":"2026-11-01",
//    "until":"2027-12-31", "issuer":"...", and what belongs to the kind: "type" and "rules", or "rates"}
// It travels signed, the whole file in canonical spelling:
//   {"pack":{...},"signature":{"key":"<16 hex digits>","value":"<128 hex digits>"}}
// The signature is Ed25519 over "tongguan pack 1\n" and the canonical spelling of the pack.
enum class PackKind { Rules, Exchange };
[[nodiscard]] QString packKindName(PackKind kind); // "rules"
[[nodiscard]] std::optional<PackKind> packKindFromName(QStringView name);

struct PackHead {
    QString id; // of the series: small letters, digits, '.' and '-'
    PackKind kind = PackKind::Rules;
    int version = 0; // grows with every publication, never reused
    QString edition; // for people: "2026.11"
    Label title;
    QDate from, until; // the days on which it holds, both included; null: open
    QString issuer;

    // On a day of packDay().
    [[nodiscard]] bool holds(QDate day) const { return (!from.isValid() || from <= day) && (!until.isValid() || day <= until); }
    [[nodiscard]] QString editionText() const { return edition.isEmpty() ? QString::number(version) : edition; }
    bool operator==(const PackHead&) const = default;
};

// The day in China: packs hold there.
[[nodiscard]] inline QDate packDay(const QDateTime& now) { return now.toUTC().addSecs(8 * 60 * 60).date(); }

// A public key that is trusted to sign packs.
struct PackKey {
    QByteArray bytes; // Ed25519, 32
    QString name; // whose it is

    [[nodiscard]] QString id() const; // 16 hex digits of its SHA-256
    bool operator==(const PackKey&) const = default;
};

// Whether `signature` is that of `message` by the key; comes from models/security.
using SignatureCheck = std::function<bool(const QByteArray& key, const QByteArray& message, const QByteArray& signature)>;

struct DataPack {
    PackHead head;
    JsonTree body; // the whole pack, head included
    QString key; // id of the key that signed it; "" for what is built in
    QByteArray bytes; // the signed file; empty for what is built in

    [[nodiscard]] QString digest() const; // SHA-256 of `bytes`, hex
};

// What is signed.
[[nodiscard]] QByteArray packMessage(const QJsonObject& body);
// The signed file. `signature` is 64 bytes.
[[nodiscard]] QByteArray packFile(const QJsonObject& body, const QString& key, const QByteArray& signature);

// The head, checked: Invalid "pack.head", the member in `field`.
[[nodiscard]] Result<PackHead> readPackHead(JsonValue body);
// A pack without a signature, in any spelling: what is built in, or about to be signed.
[[nodiscard]] Result<DataPack> readPackBody(const QByteArray& json);
// A signed pack. Refuses by "pack.large", "pack.deep", "pack.json", "pack.spelling", "pack.members", "pack.unsigned",
// "pack.key" (nobody we trust), "pack.signature" (changed since it was signed) and "pack.head".
[[nodiscard]] Result<DataPack> openPack(const QByteArray& file, const QList<PackKey>& trusted, const SignatureCheck& check);

// Whether a pack may take the place of the one known: "pack.early", "pack.expired", "pack.older" (all Refused).
// `known` is the highest version ever accepted of this series, 0: none.
[[nodiscard]] Done admitPack(const PackHead& head, QDate today, int known);

// Members beside these are refused by the readers of each kind: Invalid "pack.unknown", the member in `field`.
[[nodiscard]] Done refuseOthers(JsonValue object, std::span<const QLatin1StringView> known, const QString& where);
[[nodiscard]] Done refuseOthers(JsonValue object, std::initializer_list<QLatin1StringView> known, const QString& where = {});
[[nodiscard]] Done refuseOthersInPack(JsonValue body, std::initializer_list<QLatin1StringView> payload);

} // namespace Tongguan
