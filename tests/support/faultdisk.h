// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "models/exchange/gateway/localdisk.h"

namespace Tongguan {

// The disk, whose nth change fails: before it happens, or half done as a power cut leaves it.
class FaultDisk final : public DiskPort {
public:
    enum class Way { Full, CutOff }; // CutOff: everything after fails too, until revive()
    void failAt(int change, Way way)
    {
        m_at = change;
        m_way = way;
        m_count = 0;
        m_dead = false;
    }
    void revive()
    {
        m_at = -1;
        m_dead = false;
    }
    [[nodiscard]] bool hasFailed() const { return m_at >= 0 && m_count >= m_at; }

    Done makeFolder(const QString& path) override { return m_dead ? cut() : m_disk.makeFolder(path); }
    Result<QStringList> files(const QString& folder, qsizetype limit) override
    {
        if (m_dead)
            return tl::unexpected(cut().error());
        return m_disk.files(folder, limit);
    }
    Result<QStringList> folders(const QString& folder) override { return m_disk.folders(folder); }
    Result<DiskFile> look(const QString& path) override { return m_disk.look(path); }
    bool exists(const QString& path) override { return m_disk.exists(path); }
    Result<QByteArray> read(const QString& path) override
    {
        if (m_dead)
            return tl::unexpected(cut().error());
        return m_disk.read(path);
    }
    Result<QByteArray> readLedger(const QString& path) override { return m_disk.readLedger(path); }
    Done write(const QString& path, const QByteArray& bytes) override
    {
        if (!fails())
            return m_disk.write(path, bytes);
        if (m_way == Way::CutOff)
            half(path + u".Temp"_s, bytes, QIODevice::WriteOnly);
        return cut();
    }
    Done append(const QString& path, const QByteArray& bytes) override
    {
        if (!fails())
            return m_disk.append(path, bytes);
        if (m_way == Way::CutOff)
            half(path, bytes, QIODevice::Append);
        return cut();
    }
    Done move(const QString& from, const QString& to) override { return fails() ? cut() : m_disk.move(from, to); }
    Done remove(const QString& path) override { return fails() ? cut() : m_disk.remove(path); }

private:
    bool fails()
    {
        if (m_dead)
            return true;
        if (m_at < 0 || ++m_count != m_at)
            return false;
        m_dead = m_way == Way::CutOff;
        return true;
    }
    static Done cut() { return fail(ErrorKind::Refused, u"gateway.full"_s); }
    static void half(const QString& path, const QByteArray& bytes, QIODevice::OpenMode mode)
    {
        QFile file(path);
        if (file.open(mode))
            file.write(bytes.first(bytes.size() / 2));
    }

    LocalDisk m_disk;
    int m_at = -1, m_count = 0;
    Way m_way = Way::Full;
    bool m_dead = false;
};

} // namespace Tongguan
