// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/evidencewriter.h"

#include "models/consult/evidencearchive.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace Tongguan {

static constexpr qint64 WriterPiece = 1 << 20;

static qint64 packedSize(const EvidencePart& part) { return EvidenceArchive::Block + part.size + EvidenceArchive::padding(part.size).size(); }

EvidenceWriter::EvidenceWriter(const QString& path, QList<EvidencePart> parts)
    : m_path(path), m_parts(std::move(parts)), m_file(path + u".part"_s)
{
    std::sort(m_parts.begin(), m_parts.end(), [](const EvidencePart& a, const EvidencePart& b) { return a.name < b.name; });
    m_size = EvidenceArchive::ending().size();
    for (const EvidencePart& part : std::as_const(m_parts))
        m_size += packedSize(part);
}

Done EvidenceWriter::cannot() const { return fail(ErrorKind::Invalid, u"file.unwritable"_s, m_file.errorString(), m_path); }

Done EvidenceWriter::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) == bytes.size() && m_file.flush()) {
        m_written += bytes.size();
        return {};
    }
    if (m_file.error() == QFileDevice::ResourceError || QStorageInfo(QFileInfo(m_path).path()).bytesAvailable() < bytes.size())
        return fail(ErrorKind::Refused, u"evidence.space"_s, QString::number(m_size - m_written), m_path);
    return cannot();
}

// What an earlier try has left of it, read again: the disk may hold anything.
bool EvidenceWriter::takeOver(const EvidencePart& part)
{
    const qint64 begin = m_written;
    const QByteArray header = EvidenceArchive::header(part.name.toUtf8(), part.size);
    if (!m_file.seek(begin) || m_file.read(header.size()) != header)
        return false;
    m_offset = 0;
    m_written += header.size();
    m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    while (m_offset < part.size) {
        const QByteArray piece = m_file.read(std::min(WriterPiece, part.size - m_offset));
        if (piece.isEmpty())
            return false; // it goes on here
        m_hash->addData(piece);
        m_offset += piece.size();
        m_written += piece.size();
    }
    if (m_hash->result() == part.hash) {
        const QByteArray padding = EvidenceArchive::padding(part.size);
        const bool isWhole = m_file.read(padding.size()) == padding;
        m_written += isWhole ? padding.size() : 0;
        return isWhole;
    }
    m_offset = -1; // another one: from its beginning
    m_written = begin;
    return false;
}

Done EvidenceWriter::begin()
{
    const bool isLong = std::any_of(m_parts.begin(), m_parts.end(), [](const EvidencePart& part) { return part.name.isEmpty() || part.name.toUtf8().size() > EvidenceArchive::LongestName; });
    if (isLong)
        return fail(ErrorKind::Invalid, u"evidence.name"_s);
    m_file.close();
    if (!m_file.open(QIODevice::ReadWrite))
        return cannot();
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_at = 0;
    m_offset = -1;
    m_written = 0;
    while (m_at < m_parts.size() && takeOver(m_parts.at(m_at))) {
        ++m_at;
        m_offset = -1;
    }
    if (!m_file.resize(m_written) || !m_file.seek(m_written))
        return cannot();
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < m_size - m_written)
        return fail(ErrorKind::Refused, u"evidence.space"_s, QString::number(m_size - m_written - disk.bytesAvailable()), m_path);
    return {};
}

std::optional<EvidenceWriter::Want> EvidenceWriter::wanted() const
{
    if (m_at >= m_parts.size())
        return std::nullopt;
    const EvidencePart& part = m_parts.at(m_at);
    const qint64 offset = std::max<qint64>(m_offset, 0);
    return Want { part.name, offset, part.size - offset };
}

Done EvidenceWriter::add(const QByteArray& bytes)
{
    if (m_at >= m_parts.size())
        return fail(ErrorKind::Bug, u"evidence.whole"_s);
    const EvidencePart& part = m_parts.at(m_at);
    if (m_offset < 0) {
        if (const Done head = write(EvidenceArchive::header(part.name.toUtf8(), part.size)); !head)
            return head;
        m_offset = 0;
        m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    }
    const QByteArray taken = bytes.left(part.size - m_offset);
    if (const Done done = write(taken); !done)
        return done;
    m_hash->addData(taken);
    m_offset += taken.size();
    return m_offset < part.size ? Done() : endPart();
}

Done EvidenceWriter::endPart()
{
    const EvidencePart& part = m_parts.at(m_at);
    if (m_hash->result() != part.hash) {
        const qint64 begin = m_written - part.size - EvidenceArchive::Block;
        m_written = begin;
        m_offset = -1;
        return m_file.resize(begin) && m_file.seek(begin) ? Done(fail(ErrorKind::Corrupt, u"blob.hash"_s, part.name)) : cannot();
    }
    ++m_at;
    m_offset = -1;
    return write(EvidenceArchive::padding(part.size));
}

void EvidenceWriter::drop()
{
    m_file.close();
    m_file.remove();
}

Done EvidenceWriter::finish()
{
    if (const Done done = write(EvidenceArchive::ending()); !done)
        return done;
    m_file.close();
    QFile::remove(m_path); // its name was chosen by a person who was asked
    return m_file.error() == QFileDevice::NoError && m_file.rename(m_path) ? Done() : cannot();
}

} // namespace Tongguan
