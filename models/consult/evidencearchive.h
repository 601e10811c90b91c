// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/evidence.h"

#include <QMap>

namespace Tongguan {

// An evidence package as one file: a plain tar (POSIX ustar) of manifest.json and the files that it names, in the order of
// their names, without times, owners or compression. So the same files always make the same bytes, and no byte of the
// archive can differ without being found.
class EvidenceArchive final : public EvidencePackage {
public:
    explicit EvidenceArchive(QMap<QString, QByteArray> files) : m_files(std::move(files)) { }
    [[nodiscard]] static Result<EvidenceArchive> fromBytes(const QByteArray& bytes); // Corrupt "evidence.archive", the offset in `field`
    [[nodiscard]] Result<QByteArray> toBytes() const; // Invalid "evidence.name"

    [[nodiscard]] QByteArray manifest() const { return m_files.value(manifestName()); }
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString& name) const override;
    [[nodiscard]] static QString manifestName() { return QStringLiteral("manifest.json"); }
    // What stands before the bytes of a file, and after them.
    [[nodiscard]] static QByteArray header(const QByteArray& name, qint64 size);
    [[nodiscard]] static QByteArray padding(qint64 size);
    [[nodiscard]] static QByteArray ending();
    static constexpr qsizetype Block = 512, LongestName = 99;

private:
    QMap<QString, QByteArray> m_files;
};

// The same archive as a file, read piece by piece: an hour of recording does not fit into memory.
class EvidenceTar final : public EvidencePackage {
public:
    // Corrupt "evidence.archive", the offset in `field`; Invalid "file.unreadable".
    [[nodiscard]] static Result<EvidenceTar> read(const QString& path);

    [[nodiscard]] QByteArray manifest() const; // "" where there is none
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString& name) const override;

private:
    struct Place {
        qint64 offset = 0, size = 0;
    };
    QString m_path;
    QMap<QString, Place> m_places;
};

// The same as a folder, for what is too large to hold in memory.
class EvidenceFolder final : public EvidencePackage {
public:
    explicit EvidenceFolder(QString path) : m_path(std::move(path)) { }
    [[nodiscard]] QByteArray manifest() const;
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString& name) const override;

private:
    QString m_path;
};

} // namespace Tongguan
