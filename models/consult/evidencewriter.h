// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QList>

#include <memory>
#include <optional>

namespace Tongguan {

// A file of a package that is to be written: how long it is and what its hash must be is known before.
struct EvidencePart {
    QString name;
    qint64 size = 0;
    QByteArray hash; // SHA-256
};

// Writes a package of evidence piece by piece, as EvidenceArchive has it. It grows under its name with ".part" behind it; what an
// earlier try has left there, and is true, is not asked for again. Only what is whole gets the name.
class EvidenceWriter final {
public:
    EvidenceWriter(const QString& path, QList<EvidencePart> parts); // in any order

    // Looks at what is there. Refused "evidence.space" where the disk has no room for the rest, Invalid "file.unwritable".
    [[nodiscard]] Done begin();
    struct Want {
        QString name;
        qint64 offset = 0, left = 0; // in that file; left may be 0 for an empty one
    };
    [[nodiscard]] std::optional<Want> wanted() const; // nothing: all is there
    // The next bytes of what is wanted. Corrupt "blob.hash" where the file is not what it should be: begin() finds what is true.
    [[nodiscard]] Done add(const QByteArray& bytes);
    [[nodiscard]] Done finish(); // "file.unwritable"
    void drop(); // nobody wants it any more: what was written goes

    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QString partPath() const { return m_path + u".part"_s; }

private:
    [[nodiscard]] bool takeOver(const EvidencePart& part); // true: it is whole
    [[nodiscard]] Done endPart();
    [[nodiscard]] Done write(const QByteArray& bytes);
    [[nodiscard]] Done cannot() const;

    const QString m_path;
    QList<EvidencePart> m_parts;
    QFile m_file;
    qsizetype m_at = 0;      // the part that is being written
    qint64 m_offset = -1;    // in it; -1: not even its header
    qint64 m_written = 0, m_size = 0; // bytes of the archive
    std::unique_ptr<QCryptographicHash> m_hash;
};

} // namespace Tongguan
