// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ConsultDesk that keeps files and seals.
#include "app/server/consult/consultdesk.h"

#include "app/server/wire.h"
#include "models/exchange/gateway/localdisk.h"
#include "models/base/log.h"
#include "models/consult/recording.h"

#include <QCryptographicHash>
#include <QFile>

namespace Tongguan {

QString wrongMember(const BlobRow& blob)
{
    if (blob.size < 1)
        return u"size"_s;
    if (blob.name.isEmpty() || blob.name.size() > 255)
        return u"name"_s;
    return blob.type.isEmpty() || blob.type.size() > 100 ? u"type"_s : QString();
}

// The place of a file, for nobody else and no other bytes. Within a transaction.
Done ConsultDesk::putBlob(Storage& storage, const BlobRow& blob, const QDateTime& now)
{
    if (blob.size > m_settings.mostBlob)
        return fail(ErrorKind::Invalid, u"blob.large"_s, u"at most %1 bytes"_s.arg(m_settings.mostBlob), u"size"_s);
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
}

Done ConsultDesk::beginBlob(Storage& storage, const ConsultAccess& access, BlobRow blob, const QDateTime& now)
{
    blob.consult = access.row.key;
    return storage.write([&] { return putBlob(storage, blob, now); });
}

Done ConsultDesk::reserveFile(Storage& storage, const ConsultAccess& access, const SignedIn& who, const ConsultEvent& event, const QDateTime& now)
{
    const QJsonObject& data = event.data;
    BlobRow blob { BlobId::fromString(data[u"blob"_s].toString()), access.row.key, who.account.key, data[u"name"_s].toString(), data[u"type"_s].toString(), data[u"size"_s].toInteger(), {}, false, {} };
    const QString hash = data[u"sha256"_s].toString();
    blob.hash = QByteArray::fromHex(hash.toLatin1());
    const QString wrong = blob.id.isNull() || blob.id.toString() != data[u"blob"_s].toString() ? u"blob"_s
        : blob.hash.size() != 32 || QString::fromLatin1(blob.hash.toHex()) != hash             ? u"sha256"_s
                                                                                              : wrongMember(blob);
    return wrong.isEmpty() ? putBlob(storage, blob, now) : Done(fail(ErrorKind::Invalid, u"consult.data"_s, {}, wrong));
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
    if (!(*fresh)->expired.isEmpty())
        return fail(ErrorKind::Refused, u"blob.expired"_s, (*fresh)->expired);
    if ((*fresh)->complete)
        return blob.size;
    const QString part = blobPath(blob.id) + u".part"_s;
    QFile file(part);
    if (offset != file.size() || offset + bytes.size() > blob.size)
        return fail(ErrorKind::Conflict, u"blob.offset"_s, QString::number(file.size()), u"offset"_s);
    const qint64 there = offset + bytes.size();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size() || !(there < blob.size ? file.flush() : reachDisk(file)))
        return fail(ErrorKind::Offline, u"store.io"_s, part); // what is written down as complete is there after a power failure, too
    file.close();
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
    if (offset >= blob.size)
        return QByteArray();
    QFile file(blobPath(blob.id));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return fail(ErrorKind::Corrupt, u"blob.lost"_s, blob.id.toString());
    return file.read(length);
}

// --- Recordings

void ConsultDesk::recorded(ConsultId session, const QList<RecordedPart>& parts)
{
    m_keeper.post([this, session, parts] {
        const QList<KeptFile> files = keptFiles(parts);
        if (const Done done = files.isEmpty() ? Done() : keepRecording(session, files); !done) // the next collection finds them again
            qCWarning(logServer) << "a recording could not be taken over:" << files.first().source << done.error().code << done.error().detail;
    });
}

// What Janus has closed, and what people can watch of it. The bytes lie among the files then; the sources stay where they are.
QList<ConsultDesk::KeptFile> ConsultDesk::keptFiles(const QList<RecordedPart>& parts) const
{
    QList<KeptFile> files;
    QList<QByteArray> originals;
    QJsonArray of;
    const auto keep = [&](const QString& name, const QString& type, const QByteArray& bytes, const RecordedPart& part) {
        KeptFile file { { BlobId::create(), 0, 0, name, type, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), true }, {}, {} };
        file.data = { { u"blob"_s, file.blob.id.toString() }, { u"name"_s, name }, { u"type"_s, type }, { u"size"_s, file.blob.size }, { u"sha256"_s, QString::fromLatin1(file.blob.hash.toHex()) },
            { u"user"_s, part.user }, { u"feed"_s, part.feed }, { u"screen"_s, part.screen } };
        QFile copy(blobPath(file.blob.id));
        const bool isThere = copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size() && reachDisk(copy); // only then does its source go
        if (isThere)
            files.append(file);
        return isThere;
    };
    for (const RecordedPart& part : parts) {
        QFile file(part.path);
        if (!file.open(QIODevice::ReadOnly)) {
            if (file.exists()) // else it was taken over already
                qCWarning(logServer) << "a recording cannot be read:" << part.path << file.errorString();
            continue;
        }
        const QByteArray bytes = file.readAll();
        if (bytes.isEmpty()) { // nothing came
            file.remove();
            continue;
        }
        if (!keep(part.path.section(u'/', -1), u"application/x-janus-mjr"_s, bytes, part))
            continue;
        files.last().source = part.path;
        originals.append(bytes);
        of.append(files.last().blob.id.toString());
    }
    const auto made = makeRecording(originals);
    if (!made)
        return files;
    const QString name = u"%1 %2.%3"_s.arg(parts.first().user, made->began.toString(u"yyyyMMdd-HHmmss"_s), made->suffix());
    if (keep(name, made->type(), made->bytes, parts.first())) {
        files.last().data.insert(u"from"_s, wireTime(made->began));
        files.last().data.insert(u"length"_s, made->length);
        files.last().data.insert(u"of"_s, of);
    }
    return files;
}

// Files, entries of the chain, events and a seal over them in one step; only then do the sources go.
Done ConsultDesk::keepRecording(ConsultId session, const QList<KeptFile>& files)
{
    const auto place = m_places.take();
    Storage& storage = *place->storage;
    const QDateTime now = m_clock.now();
    ConsultRow row;
    QList<ConsultEvent> said;
    bool isKnown = false;
    const Done done = storage.write([&]() -> Done {
        const auto found = storage.consults().find(session);
        if (!found || !*found)
            return found ? fail(ErrorKind::Corrupt, u"consult.gone"_s) : Done(tl::unexpected(found.error()));
        row = **found;
        const auto known = storage.consults().hasFile(row.key, files.first().blob);
        if (!known)
            return tl::unexpected(known.error());
        isKnown = *known; // the last time the source could not be removed any more
        if (isKnown)
            return {};
        for (const KeptFile& file : files) {
            BlobRow blob = file.blob;
            blob.consult = row.key;
            Done step = storage.consults().addBlob(blob, now);
            if (step)
                step = addEntry(storage, row, evidenceBlobName(blob.id), blob.size, blob.hash);
            const auto event = step ? append(storage, row, makeConsultEvent(ConsultEventKind::SegmentKept, {}, ConsultSide::Server, now, file.data), now) : Result<ConsultEvent>(tl::unexpected(step.error()));
            if (!event)
                return tl::unexpected(event.error());
            said.append(*event);
        }
        return seal(storage, row, now);
    });
    for (const KeptFile& file : files) {
        if (done && !file.source.isEmpty())
            QFile::remove(file.source); // a failure shows at the next collection
        if (!done || isKnown)
            QFile::remove(blobPath(file.blob.id));
    }
    if (!done)
        forget(session);
    for (const ConsultEvent& event : std::as_const(said)) {
        if (done)
            publish(storage, row, event);
    }
    return done;
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
