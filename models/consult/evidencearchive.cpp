// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/evidencearchive.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Tongguan {

namespace {

constexpr qsizetype TarBlock = 512;

void putField(QByteArray& header, qsizetype at, const QByteArray& value) { header.replace(at, value.size(), value); }
QByteArray octal(qint64 number, int digits) { return QByteArray::number(number, 8).rightJustified(digits, '0'); }

QByteArray tarHeader(const QByteArray& name, qint64 size)
{
    QByteArray header(TarBlock, '\0');
    putField(header, 0, name);
    putField(header, 100, "0000644"_ba);
    putField(header, 108, "0000000"_ba);
    putField(header, 116, "0000000"_ba);
    putField(header, 124, octal(size, 11));
    putField(header, 136, octal(0, 11));
    putField(header, 148, QByteArray(8, ' '));
    header[156] = '0';
    putField(header, 257, QByteArray("ustar\00000", 8));
    qint64 sum = 0;
    for (const char c : std::as_const(header))
        sum += static_cast<unsigned char>(c);
    putField(header, 148, octal(sum, 6) + QByteArray("\0 ", 2));
    return header;
}

QByteArray tarPadding(qint64 size) { return QByteArray((TarBlock - size % TarBlock) % TarBlock, '\0'); }

} // namespace

Result<QByteArray> EvidenceArchive::toBytes() const
{
    QByteArray out;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        const QByteArray name = it.key().toUtf8();
        if (name.isEmpty() || name.size() > 99 || name.contains('\0'))
            return fail(ErrorKind::Invalid, u"evidence.name"_s, it.key());
        out += tarHeader(name, it->size()) + *it + tarPadding(it->size());
    }
    return QByteArray(out + QByteArray(2 * TarBlock, '\0'));
}

Result<EvidenceArchive> EvidenceArchive::fromBytes(const QByteArray& bytes)
{
    const auto broken = [](qsizetype at) { return fail(ErrorKind::Corrupt, u"evidence.archive"_s, u"not as it was written, at byte %1"_s.arg(at), QString::number(at)); };
    QMap<QString, QByteArray> files;
    qsizetype at = 0;
    while (at + TarBlock <= bytes.size() && bytes.at(at) != '\0') {
        const QByteArray name = bytes.mid(at, 100).left(qsizetype(qstrnlen(bytes.constData() + at, 100)));
        bool isNumber = false;
        const qint64 size = bytes.mid(at + 124, 11).toLongLong(&isNumber, 8);
        if (!isNumber || size < 0 || size > bytes.size() - at - TarBlock)
            return broken(at + 124);
        files.insert(QString::fromUtf8(name), bytes.mid(at + TarBlock, size));
        at += TarBlock + size + tarPadding(size).size();
    }
    EvidenceArchive archive(std::move(files));
    const auto again = archive.toBytes();
    if (!again)
        return tl::unexpected(again.error());
    // One way only to write it: whatever differs was changed.
    const auto [there, wanted] = std::mismatch(bytes.begin(), bytes.end(), again->begin(), again->end());
    if (there != bytes.end() || wanted != again->end())
        return broken(there - bytes.begin());
    return archive;
}

QStringList EvidenceArchive::names() const
{
    QStringList all = m_files.keys();
    all.removeOne(manifestName());
    return all;
}

std::unique_ptr<QIODevice> EvidenceArchive::open(const QString& name) const
{
    if (!m_files.contains(name))
        return nullptr;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(m_files.value(name));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QByteArray EvidenceFolder::manifest() const
{
    QFile file(m_path + u'/' + EvidenceArchive::manifestName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList EvidenceFolder::names() const
{
    QStringList all;
    for (QDirIterator files(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
        all.append(QDir(m_path).relativeFilePath(files.next()));
    all.removeOne(EvidenceArchive::manifestName());
    all.sort();
    return all;
}

std::unique_ptr<QIODevice> EvidenceFolder::open(const QString& name) const
{
    if (name.contains(u".."_s) || QDir::isAbsolutePath(name))
        return nullptr;
    auto file = std::make_unique<QFile>(m_path + u'/' + name);
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    return file;
}

} // namespace Tongguan
