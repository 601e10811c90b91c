// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultevent.h"

#include <functional>

class QIODevice;

namespace Tongguan {

// The chain of evidence of a consultation. Every event and every file of it is an entry, in the order they came:
//
//   link 0 = SHA-256("tongguan evidence 1\n" | the beginning in canonical JSON)
//   link n = SHA-256(link n-1 | n | "\n" | name | "\n" | SHA-256 of the file | size)
//
// (numbers as decimal digits). The server signs the link of the newest entry with Ed25519 at each pause and at the end; a
// client countersigns link and signature: neither can change, leave out or put in anything afterwards.
struct EvidenceEntry {
    qint64 number = 0; // from 1
    QString name;      // "events/00000012.json", "blobs/<id>"
    qint64 size = 0;
    QByteArray hash, link; // 32 bytes

    bool operator==(const EvidenceEntry&) const = default;
};

// What link 0 says: which consultation, since when, between whom, under whose authority.
struct EvidenceBeginning {
    ConsultId session;
    QDateTime made;
    QString office, enterprise; // ids of the tenants
    QString authority;          // fingerprint of the server's certificate authority

    bool operator==(const EvidenceBeginning&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray link() const;
};

struct EvidenceSeal {
    qint64 entries = 0; // how many it covers
    QByteArray signature;

    bool operator==(const EvidenceSeal&) const = default;
};

[[nodiscard]] QByteArray linkAfter(const QByteArray& before, const EvidenceEntry& entry);
[[nodiscard]] QString evidenceEventName(qint64 number);
[[nodiscard]] QString evidenceBlobName(BlobId blob);
// What the server signs, and what a client does.
[[nodiscard]] QByteArray sealMessage(ConsultId session, qint64 entries, const QByteArray& link);
[[nodiscard]] QByteArray countersignMessage(ConsultId session, qint64 entries, const QByteArray& link, const QByteArray& seal, const QString& user);

// "manifest.json" of a package, beside the files that it names. One spelling only: canonical JSON.
struct EvidenceManifest {
    EvidenceBeginning beginning;
    QByteArray key; // the server's public key, 32 bytes
    QList<EvidenceEntry> entries;
    QList<EvidenceSeal> seals;

    bool operator==(const EvidenceManifest&) const = default;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<EvidenceManifest> fromBytes(const QByteArray& bytes); // Corrupt "evidence.manifest"
};

// A package to be examined.
class EvidencePackage {
public:
    virtual ~EvidencePackage() = default;
    [[nodiscard]] virtual QStringList names() const = 0; // of all files, without the manifest
    [[nodiscard]] virtual std::unique_ptr<QIODevice> open(const QString& name) const = 0; // null where it cannot be read
};

struct EvidenceFinding {
    QString code;  // "entry.changed", "entry.missing", "entry.link", "file.unlisted", "seal.wrong", "seal.none", "seal.tail", "key.other",
                   // "event.spelling", "event.order", "event.refused", "countersign.wrong", "blob.absent",
                   // "recording.differs": what people watch is not what the originals make
    QString entry; // name; "" for the whole
    QString detail;

    bool operator==(const EvidenceFinding&) const = default;
};

struct EvidenceReport {
    ConsultId session;
    QList<EvidenceFinding> findings; // none: everything is proved
    qint64 entries = 0, events = 0, files = 0, bytes = 0;
    qint64 sealed = 0;         // entries that a good seal covers
    qint64 deleted = 0;        // entries whose files were deleted when their time was over, as an entry that is there says
    QStringList rules;         // by which
    QStringList countersigned; // "user at N entries", good ones
    ConsultState state = ConsultState::Booked; // of the consultation where the package ends, and when that was: one that was cut off at
    QDateTime until;           // an earlier seal proves, too, but ends there
    QString key;               // fingerprint of the key that sealed
    bool isKeyKnown = false;   // it was compared with one that was given

    [[nodiscard]] bool isProved() const { return findings.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
};

using SignatureCheck = std::function<bool(const QByteArray& key, const QByteArray& message, const QByteArray& signature)>;

// Proves a package, or says of each thing that does not fit which it is. `expectedKey` empty: the one in the package is
// believed, which proves only that one and the same server made all of it.
[[nodiscard]] EvidenceReport verifyEvidence(const QByteArray& manifest, const EvidencePackage& package, const SignatureCheck& verifies, const QByteArray& expectedKey = {});

} // namespace Tongguan
