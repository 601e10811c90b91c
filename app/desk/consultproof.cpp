// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/consultproof.h"

#include "models/exchange/zip/zip.h"
#include "models/security/packsigner.h"

#include <QBuffer>

#include <memory>

namespace Tongguan {
namespace {

constexpr ZipLimits EvidenceLimits { .entries = 200'000, .entryBytes = 1024LL * 1024 * 1024, .allBytes = 2048LL * 1024 * 1024 };

// A file is unpacked when it is looked at: recordings are large.
class ZippedEvidence final : public EvidencePackage {
public:
    ZippedEvidence(const QByteArray& bytes, const QList<ZipPlace>& places) : m_bytes(bytes)
    {
        for (const ZipPlace& place : places)
            m_places.insert(place.name, place);
    }
    [[nodiscard]] QStringList names() const override
    {
        QStringList names = m_places.keys();
        names.removeAll(u"manifest.json"_s);
        return names;
    }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString& name) const override
    {
        const auto bytes = read(name);
        if (!bytes)
            return nullptr;
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    [[nodiscard]] Result<QByteArray> read(const QString& name) const
    {
        const auto place = m_places.find(name);
        return place == m_places.end() ? Result<QByteArray>(fail(ErrorKind::Corrupt, u"evidence.manifest"_s, name)) : unpackZip(m_bytes, *place);
    }

private:
    const QByteArray& m_bytes;
    QHash<QString, ZipPlace> m_places;
};

} // namespace

Result<EvidenceReport> proveConsultPackage(const QByteArray& package)
{
    const auto places = readZipDirectory(package, EvidenceLimits);
    if (!places)
        return tl::unexpected(places.error());
    const ZippedEvidence files(package, *places);
    const auto manifest = files.read(u"manifest.json"_s);
    if (!manifest)
        return tl::unexpected(manifest.error());
    return verifyEvidence(*manifest, files, verifiesPack);
}

} // namespace Tongguan
