// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ConsultDesk that keeps files and seals.
#include "app/server/consult/consultdesk.h"

#include "models/base/log.h"

#include <QCryptographicHash>
#include <QFile>

namespace Tongguan {

Done ConsultDesk::beginBlob(Storage& storage, const ConsultAccess& access, BlobRow blob, const QDateTime& now)
{
    blob.consult = access.row.key;
    if (blob.size > m_settings.mostBlob)
        return fail(ErrorKind::Invalid, u"blob.large"_s, u"at most %1 bytes"_s.arg(m_settings.mostBlob), u"size"_s);
    return storage.write([&]() -> Done {
        const auto known = storage.consults().blob(blob.id);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return (*known)->consult == blob.consult && (*known)->account == blob.account && (*known)->hash == blob.hash && (*known)->size == blob.size ? Done() : fail(ErrorKind::Conflict, u"blob.reused"_s);
        const auto there = storage.consults().blobBytes(blob.consult);
        if (!there)
            return tl::unexpected(there.error());
        if (*there + blob.size > m_settings.mostBlobs)
            return fail(ErrorKind::Invalid, u"blob.large"_s, u"the files of a consultation have at most %1 bytes"_s.arg(m_settings.mostBlobs), u"size"_s);
        return storage.consults().addBlob(blob, now);
    });
}

Result<qint64> ConsultDesk::received(const BlobRow& blob) const
{
    return blob.complete ? blob.size : QFile(blobPath(blob.id) + u".part"_s).size();
}

static Result<QByteArray> hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorKind::Denied, u"store.io"_s, path);
    return hash.result();
}

Result<qint64> ConsultDesk::addToBlob(Storage& storage, const BlobRow& blob, qint64 offset, const QByteArray& bytes)
{
    const std::scoped_lock lock(m_files);
    const auto fresh = storage.consults().blob(blob.id);
    if (!fresh || !*fresh)
        return tl::unexpected(fresh ? Error { ErrorKind::Corrupt, u"store.io"_s, {}, {} } : fresh.error());
    if ((*fresh)->complete)
        return blob.size;
    const QString part = blobPath(blob.id) + u".part"_s;
    QFile file(part);
    if (offset != file.size() || offset + bytes.size() > blob.size)
        return fail(ErrorKind::Conflict, u"blob.offset"_s, QString::number(file.size()), u"offset"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Offline, u"store.io"_s, part);
    file.close();
    const qint64 there = offset + bytes.size();
    if (there < blob.size)
        return there;
    const auto hash = hashOfFile(part);
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash != blob.hash) {
        QFile::remove(part); // from the beginning again
        return fail(ErrorKind::Invalid, u"blob.hash"_s, QString::fromLatin1(hash->toHex()), u"sha256"_s);
    }
    if (QFile::exists(blobPath(blob.id)))
        QFile::remove(blobPath(blob.id)); // of a completion that was cut before it was written down
    if (!QFile::rename(part, blobPath(blob.id)))
        return fail(ErrorKind::Offline, u"store.io"_s, part);
    const Done done = storage.write([&]() -> Done {
        if (Done complete = storage.consults().completeBlob(blob.id); !complete)
            return complete;
        return addEntry(storage, { .key = blob.consult }, evidenceBlobName(blob.id), blob.size, blob.hash);
    });
    if (!done) {
        static_cast<void>(QFile::rename(blobPath(blob.id), part));
        return tl::unexpected(done.error());
    }
    return there;
}

Result<QByteArray> ConsultDesk::readBlob(const BlobRow& blob, qint64 offset, qint64 length) const
{
    QFile file(blobPath(blob.id));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return fail(ErrorKind::Corrupt, u"blob.lost"_s, blob.id.toString());
    return file.read(length);
}

// A file that Janus has closed becomes the log's: moved here, hashed, an entry of the chain and an event.
void ConsultDesk::recorded(ConsultId session, const QString& path, const QString& user)
{
    BlobRow blob;
    blob.id = BlobId::create();
    blob.name = path.section(u'/', -1);
    blob.type = u"application/x-janus-mjr"_s;
    blob.size = QFile(path).size();
    if (blob.size == 0) {
        QFile::remove(path);
        return;
    }
    const auto hash = hashOfFile(path);
    if (!hash || !QFile::rename(path, blobPath(blob.id))) {
        qCWarning(logServer) << "a recording could not be taken over:" << path;
        return;
    }
    blob.hash = *hash;
    blob.complete = true;
    {
        const auto place = m_places.take();
        Storage& storage = *place->storage;
        const Done done = storage.write([&]() -> Done {
            const auto row = storage.consults().find(session);
            if (!row || !*row)
                return row ? fail(ErrorKind::Corrupt, u"consult.gone"_s) : Done(tl::unexpected(row.error()));
            blob.consult = (*row)->key;
            if (Done added = storage.consults().addBlob(blob, m_clock.now()); !added)
                return added;
            return addEntry(storage, **row, evidenceBlobName(blob.id), blob.size, blob.hash);
        });
        if (!done) {
            qCWarning(logServer) << "a recording could not be written down:" << path << done.error().code;
            static_cast<void>(QFile::rename(blobPath(blob.id), path)); // the next collection finds it again
            return;
        }
    }
    sayAsServer(session, ConsultEventKind::SegmentKept,
        { { u"blob"_s, blob.id.toString() }, { u"name"_s, blob.name }, { u"type"_s, blob.type }, { u"size"_s, blob.size }, { u"sha256"_s, QString::fromLatin1(blob.hash.toHex()) }, { u"user"_s, user } });
}

// --- Seals

Done ConsultDesk::seal(Storage& storage, const ConsultRow& row, const QDateTime& now)
{
    const auto last = storage.consults().lastEntry(row.key);
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return {};
    return storage.consults().addSeal(row.key, { (*last)->number, m_signer.sign(sealMessage(row.id, (*last)->number, (*last)->link)) }, now);
}

Result<EvidenceManifest> ConsultDesk::evidence(Storage& storage, const ConsultRow& row, const QDateTime& now)
{
    return storage.write([&]() -> Result<EvidenceManifest> {
        if (const Done sealed = seal(storage, row, now); !sealed)
            return tl::unexpected(sealed.error());
        const auto begin = beginning(storage, row);
        auto entries = storage.consults().entries(row.key);
        const auto seals = storage.consults().seals(row.key);
        if (!begin || !entries || !seals)
            return tl::unexpected(!begin ? begin.error() : !entries ? entries.error() : seals.error());
        EvidenceManifest manifest { *begin, m_signer.publicKey(), std::move(*entries), {} };
        for (const SealRow& one : *seals)
            manifest.seals.append({ one.entries, one.signature });
        return manifest;
    });
}

} // namespace Tongguan
