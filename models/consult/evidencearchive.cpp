// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/evidencearchive.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Tongguan {

namespace {

constexpr qsizetype TarBlock = EvidenceArchive::Block;

void putField(QByteArray& header, qsizetype at, const QByteArray& value) { header.replace(at, value.size(), value); }
QByteArray octal(qint64 number, int digits) { return QByteArray::number(number, 8).rightJustified(digits, '0'); }

// The bytes of one file in an archive.
class TarPiece final : public QIODevice {
public:
    TarPiece(const QString& path, qint64 offset, qint64 size)
        : m_file(path), m_left(size)
    {
        if (m_file.open(QIODevice::ReadOnly) && m_file.seek(offset))
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_left; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_left == 0)
            return -1;
        const qint64 count = m_file.read(data, std::min(most, m_left));
        m_left -= std::max<qint64>(count, 0);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QFile m_file;
    qint64 m_left;
};

} // namespace

QByteArray EvidenceArchive::header(const QByteArray& name, qint64 size)
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

QByteArray EvidenceArchive::padding(qint64 size) { return QByteArray((TarBlock - size % TarBlock) % TarBlock, '\0'); }
QByteArray EvidenceArchive::ending() { return QByteArray(2 * TarBlock, '\0'); }

Result<QByteArray> EvidenceArchive::toBytes() const
{
    QByteArray out;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        const QByteArray name = it.key().toUtf8();
        if (name.isEmpty() || name.size() > LongestName || name.contains('\0'))
            return fail(ErrorKind::Invalid, u"evidence.name"_s, it.key());
        out += header(name, it->size()) + *it + padding(it->size());
    }
    return QByteArray(out + ending());
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
        at += TarBlock + size + padding(size).size();
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

// Strictly as it is written, and no byte else: whatever differs was changed.
Result<EvidenceTar> EvidenceTar::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    const auto broken = [](qint64 at) { return fail(ErrorKind::Corrupt, u"evidence.archive"_s, u"not as it was written, at byte %1"_s.arg(at), QString::number(at)); };
    EvidenceTar tar;
    tar.m_path = path;
    for (;;) {
        const qint64 at = file.pos();
        const QByteArray head = file.read(TarBlock);
        if (head.size() == TarBlock && head.at(0) == '\0')
            return head + file.read(TarBlock + 1) == EvidenceArchive::ending() ? Result<EvidenceTar>(std::move(tar)) : broken(at);
        bool isNumber = false;
        const qint64 size = head.mid(124, 11).toLongLong(&isNumber, 8);
        const QByteArray written = head.left(qsizetype(qstrnlen(head.constData(), size_t(head.size())))).left(100);
        const QString name = QString::fromUtf8(written);
        if (!isNumber || size < 0 || head != EvidenceArchive::header(written, size) || name.toUtf8() != written || (!tar.m_places.isEmpty() && name <= tar.m_places.lastKey()))
            return broken(at);
        const QByteArray padding = EvidenceArchive::padding(size);
        if (size > file.size() - file.pos() || !file.seek(file.pos() + size) || file.read(padding.size()) != padding)
            return broken(at);
        tar.m_places.insert(name, { at + TarBlock, size });
    }
}

QByteArray EvidenceTar::manifest() const
{
    const auto file = open(EvidenceArchive::manifestName());
    return file ? file->readAll() : QByteArray();
}

QStringList EvidenceTar::names() const
{
    QStringList all = m_places.keys();
    all.removeOne(EvidenceArchive::manifestName());
    return all;
}

std::unique_ptr<QIODevice> EvidenceTar::open(const QString& name) const
{
    const auto place = m_places.constFind(name);
    if (place == m_places.constEnd())
        return nullptr;
    auto piece = std::make_unique<TarPiece>(m_path, place->offset, place->size);
    return piece->isOpen() ? std::move(piece) : nullptr;
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
