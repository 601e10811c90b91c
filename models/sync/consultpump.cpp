// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ConsultSync that sends what waits, and carries files and evidence.
#include "models/sync/consultsync.h"

#include "models/base/async.h"
#include "models/consult/evidencearchive.h"
#include "models/reference/canonicaljson.h"
#include "models/store/consultstore.h"
#include "models/sync/evidencesave.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

namespace {

    constexpr qint64 ChunkBytes = 1024 * 1024;
    constexpr int MostAtOnce = 50;
    constexpr qint64 MomentSeconds = 300;
    constexpr qsizetype MostBytesAtOnce = 512 * 1024; // of events; the server takes twice that

    template <class T>
    QFuture<T> readyPump(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    // Means this moment only: nobody is called, pointed to or recorded because of a word that waited for a line for hours.
    bool isMomentary(ConsultEventKind kind)
    {
        using K = ConsultEventKind;
        constexpr std::array moments { K::Arrived, K::Begun, K::Suspended, K::Resumed, K::Transferred, K::Invited, K::Ringing, K::Accepted, K::Hand, K::Pointed, K::PageTurned, K::StillAsked,
            K::RecordAsked, K::ConsentGiven, K::RecordStarted };
        return std::find(moments.begin(), moments.end(), kind) != moments.end();
    }
    // Trying again will not help: what was asked is wrong, not the line or the session.
    bool isFinal(const Error& error) { return error.kind == ErrorKind::Refused || error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict; }
    Done verdictOf(const Result<Net::Reply>& reply) { return reply ? reply->verdict() : Done(tl::unexpected(reply.error())); }
    QString pumpPath(ConsultId id, const QString& rest) { return u"/v1/consult/sessions/"_s + id.toString() + rest; }

} // namespace

// --- Events

QFuture<Done> ConsultSync::sendNow()
{
    QPromise<Done> promise;
    promise.start();
    QFuture<Done> future = promise.future();
    m_sending.push_back(std::move(promise));
    pump();
    return future;
}

void ConsultSync::pump()
{
    if (m_pumping) {
        m_again = true;
        return;
    }
    m_retry.stop();
    m_pumping = true;
    m_again = false;
    whenReady(m_store.waitingConsultEvents(MostAtOnce), this, [this](const Result<QList<WaitingEvent>>& waiting) {
        if (!waiting)
            return endPump(tl::unexpected(waiting.error()));
        if (!waiting->isEmpty())
            return sendEvents(*waiting);
        whenReady(m_store.nextConsultFile(), this, [this](const Result<std::optional<StoredBlob>>& blob) {
            if (!blob)
                return endPump(tl::unexpected(blob.error()));
            if (*blob)
                return sendFile(**blob);
            endPump({});
        });
    });
}

void ConsultSync::endPump(const Done& done)
{
    m_pumping = false;
    if (done && m_again)
        return pump();
    if (done)
        m_tries = 0;
    else if (done.error().kind == ErrorKind::Offline)
        m_retry.start(m_policy.delay(++m_tries, std::chrono::seconds(-1), m_random()));
    std::vector<QPromise<Done>> told;
    told.swap(m_sending);
    for (QPromise<Done>& promise : told) {
        promise.addResult(done);
        promise.finish();
    }
}

// Those of one consultation that follow each other.
void ConsultSync::sendEvents(const QList<WaitingEvent>& waiting)
{
    const ConsultId id = waiting.first().consult;
    QList<ConsultEvent> late;
    for (const WaitingEvent& one : waiting) {
        if (one.consult == id && isMomentary(one.event.kind) && one.event.made.secsTo(m_clock.now()) > MomentSeconds)
            late.append(one.event);
    }
    if (!late.isEmpty()) {
        refuseEvents(id, late, QList<Error>(late.size(), Error { ErrorKind::Refused, u"consult.late"_s, {}, {} }));
        m_again = true;
        return endPump({});
    }
    QList<ConsultEvent> events;
    QJsonArray array;
    qsizetype bytes = 0;
    for (const WaitingEvent& one : waiting) {
        const QJsonObject json = one.event.toJson();
        bytes += QJsonDocument(json).toJson(QJsonDocument::Compact).size();
        if (!(one.consult == id) || (bytes > MostBytesAtOnce && !events.isEmpty()))
            break;
        events.append(one.event);
        array.append(json);
    }
    const QByteArray body = QJsonDocument(QJsonObject { { u"events"_s, array } }).toJson(QJsonDocument::Compact);
    whenReady(send({ .verb = Net::Verb::Post, .path = pumpPath(id, u"/log"_s), .body = body, .repeat = Net::Repeat::Idempotent }), this, [this, id, events](const Result<Net::Reply>& reply) {
        const Done good = verdictOf(reply);
        if (good)
            return concludeEvents(id, events, *reply);
        if (!isFinal(good.error()))
            return endPump(good);
        // The server knows no such consultation, or not for us: what waits for it must not keep all others waiting.
        refuseEvents(id, events, QList<Error>(events.size(), good.error()));
        m_again = true;
        endPump({});
    });
}

// What was refused is taken back, with the file that it told of.
void ConsultSync::refuseEvents(ConsultId id, const QList<ConsultEvent>& sent, const QList<Error>& why)
{
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (why.at(i).code.isEmpty())
            continue;
        if (const BlobId blob = BlobId::fromString(sent.at(i).data[u"blob"_s].toString()); !blob.isNull())
            static_cast<void>(m_store.consultFileSent(blob, why.at(i).code));
        whenReady(m_store.dropConsultEvent(sent.at(i).id), this, [this, id, event = sent.at(i), error = why.at(i)](const Done&) { Q_EMIT refused(id, event, error); });
    }
}

void ConsultSync::concludeEvents(ConsultId id, const QList<ConsultEvent>& sent, const Net::Reply& reply)
{
    const QJsonArray answers = QJsonDocument::fromJson(reply.body).object()[u"answers"_s].toArray();
    if (answers.size() != sent.size())
        return endPump(fail(ErrorKind::Corrupt, u"net.answer"_s, QString::number(answers.size())));
    QList<Error> why;
    for (const QJsonValue& answer : answers) {
        const QString code = answer[u"code"_s].toString();
        if (answer[u"status"_s].toInt() >= 500 && !code.startsWith(u"call.")) // it could not, at the moment: what follows waits, too
            return endPump(fail(ErrorKind::Offline, code, answer[u"detail"_s].toString()));
        why.append({ ErrorKind::Refused, code, answer[u"detail"_s].toString(), answer[u"field"_s].toString() });
    }
    refuseEvents(id, sent, why);
    // As the server wrote them down, with what others said in between.
    whenReady(pull(id), this, [this](const Done& done) {
        m_again = true; // perhaps more waits
        endPump(done);
    });
}

// --- Files

void ConsultSync::sendFile(const StoredBlob& blob)
{
    const QJsonObject body { { u"id"_s, blob.id.toString() }, { u"name"_s, blob.name }, { u"type"_s, blob.type }, { u"size"_s, blob.bytes.size() }, { u"sha256"_s, QString::fromLatin1(blob.hash.toHex()) } };
    const Net::Request request { .verb = Net::Verb::Post, .path = pumpPath(blob.consult, u"/blobs"_s), .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .repeat = Net::Repeat::Idempotent };
    whenReady(send(request), this, [this, blob](const Result<Net::Reply>& reply) {
        const Done good = verdictOf(reply);
        if (good)
            return sendChunk(blob, QJsonDocument::fromJson(reply->body).object()[u"received"_s].toInteger());
        if (!isFinal(good.error()))
            return endPump(good);
        endFile(blob, good.error());
    });
}

void ConsultSync::endFile(const StoredBlob& blob, const Error& why)
{
    whenReady(m_store.consultFileSent(blob.id, why.code), this, [this, blob = blob.id, size = blob.bytes.size(), code = why.code](const Done& done) {
        Q_EMIT progressed({ blob, 0, size, code });
        m_again = true;
        endPump(done);
    });
}

// From where the server has it, whatever we believed.
void ConsultSync::sendChunk(const StoredBlob& blob, qint64 offset)
{
    Q_EMIT progressed({ blob.id, offset, blob.bytes.size(), {} });
    if (offset >= blob.bytes.size()) {
        whenReady(m_store.consultFileSent(blob.id, {}), this, [this](const Done& done) {
            m_again = true;
            endPump(done);
        });
        return;
    }
    const Net::Request request { .verb = Net::Verb::Put, .path = pumpPath(blob.consult, u"/blobs/"_s + blob.id.toString() + u"?offset="_s + QString::number(offset)), .body = blob.bytes.mid(offset, ChunkBytes),
        .repeat = Net::Repeat::Idempotent, .bodyType = "application/octet-stream"_ba };
    whenReady(send(request), this, [this, blob](const Result<Net::Reply>& reply) {
        const Done good = verdictOf(reply);
        if (good)
            return sendChunk(blob, QJsonDocument::fromJson(reply->body).object()[u"received"_s].toInteger());
        if (good.error().code == u"blob.offset")
            return sendChunk(blob, reply->problem[u"received"_s].toInteger());
        if (good.error().code == u"blob.hash")
            return endPump(fail(ErrorKind::Offline, good.error().code)); // again from the beginning
        if (good.error().code == u"forbidden" || isFinal(good.error())) // it is another's, or was deleted meanwhile
            return endFile(blob, good.error());
        endPump(good);
    });
}

// Once, however many ask for it at the same time.
QFuture<Result<QByteArray>> ConsultSync::fetch(ConsultId id, const ConsultFile& file)
{
    if (!file.expired.isEmpty())
        return readyPump(Result<QByteArray>(fail(ErrorKind::Refused, u"blob.expired"_s, file.expired)));
    QPromise<Result<QByteArray>> promise;
    promise.start();
    QFuture<Result<QByteArray>> future = promise.future();
    auto& waiting = m_fetching[file.blob.toBytes()];
    waiting.push_back(std::move(promise));
    if (waiting.size() > 1)
        return future;
    whenReady(m_store.consultFile(file.blob), this, [this, id, file](const Result<std::optional<StoredBlob>>& kept) {
        if (!kept || *kept)
            return endFetch(file.blob, kept ? Result<QByteArray>((*kept)->bytes) : Result<QByteArray>(tl::unexpected(kept.error())));
        // From where an earlier try ended, perhaps before the program did.
        const auto fetched = whenReady(m_store.consultPieces(file.blob), this, [this, id, file](const Result<QByteArray>& there) {
            return there ? fetchRest(id, file, *there) : readyPump(there);
        });
        whenReady(fetched, this, [this, blob = file.blob](const Result<QByteArray>& bytes) { endFetch(blob, bytes); });
    });
    return future;
}

void ConsultSync::endFetch(BlobId blob, const Result<QByteArray>& bytes)
{
    auto waiting = m_fetching.extract(blob.toBytes());
    for (QPromise<Result<QByteArray>>& promise : waiting.mapped()) {
        promise.addResult(bytes);
        promise.finish();
    }
}

QFuture<Result<QByteArray>> ConsultSync::fetchRest(ConsultId id, const ConsultFile& file, const QByteArray& there)
{
    Q_EMIT progressed({ file.blob, there.size(), file.size, {} });
    if (there.size() >= file.size) {
        const QByteArray hash = QCryptographicHash::hash(there, QCryptographicHash::Sha256);
        const bool isTrue = there.size() == file.size && QString::fromLatin1(hash.toHex()) == file.sha256;
        // Wrong ones are not kept: the next try begins anew.
        const auto kept = isTrue ? m_store.keepConsultFile({ file.blob, id, file.name, file.type, hash, there }) : m_store.dropConsultPieces(file.blob);
        return whenReady(kept, this, [there, isTrue, name = file.name](const Done& done) -> Result<QByteArray> {
            if (!isTrue)
                return fail(ErrorKind::Corrupt, u"blob.hash"_s, name);
            return done ? Result<QByteArray>(there) : Result<QByteArray>(tl::unexpected(done.error()));
        });
    }
    const Net::Request request { .path = pumpPath(id, u"/blobs/"_s + file.blob.toString() + u"?offset=%1&length=%2"_s.arg(there.size()).arg(ChunkBytes)), .answerType = "application/octet-stream"_ba };
    return whenReady(send(request), this, [this, id, file, there](const Result<Net::Reply>& reply) {
        const Done good = verdictOf(reply);
        if (!good)
            return readyPump(Result<QByteArray>(tl::unexpected(good.error())));
        if (reply->body.isEmpty())
            return readyPump(Result<QByteArray>(fail(ErrorKind::Corrupt, u"blob.hash"_s, file.name)));
        return whenReady(m_store.keepConsultPiece(id, file.blob, there.size(), reply->body), this, [this, id, file, more = QByteArray(there + reply->body)](const Done& kept) {
            return kept ? fetchRest(id, file, more) : readyPump(Result<QByteArray>(tl::unexpected(kept.error())));
        });
    });
}

// --- Evidence

// The server's chain, held against the log that is here: where it tells another story it is refused.
QFuture<Result<EvidenceManifest>> ConsultSync::manifest(ConsultId id)
{
    const auto asked = whenReady(send({ .path = pumpPath(id, u"/evidence"_s) }), this, [](const Result<Net::Reply>& reply) -> Result<EvidenceManifest> {
        const Done good = verdictOf(reply);
        return good ? EvidenceManifest::fromBytes(reply->body) : Result<EvidenceManifest>(tl::unexpected(good.error()));
    });
    return whenReady(asked, this, [this, id](const Result<EvidenceManifest>& got) {
        if (!got)
            return readyPump(got);
        return whenReady(m_store.consultLog(id), this, [manifest = *got](const Result<QList<ConsultEvent>>& log) -> Result<EvidenceManifest> {
            if (!log)
                return tl::unexpected(log.error());
            QHash<QString, QByteArray> hashes;
            for (const EvidenceEntry& entry : manifest.entries)
                hashes.insert(entry.name, entry.hash);
            for (const ConsultEvent& event : *log) {
                const QString name = evidenceEventName(event.number);
                if (event.number > 0 && hashes.value(name) != QCryptographicHash::hash(canonicalJson(event.toJson()), QCryptographicHash::Sha256))
                    return fail(ErrorKind::Corrupt, u"evidence.differs"_s, name);
            }
            return manifest;
        });
    });
}

QFuture<Done> ConsultSync::countersign(ConsultId id)
{
    return whenReady(pull(id), this, [this, id](const Done& pulled) {
        if (!pulled)
            return readyPump(pulled);
        return whenReady(manifest(id), this, [this, id](const Result<EvidenceManifest>& chain) {
            if (!chain)
                return readyPump(Done(tl::unexpected(chain.error())));
            if (chain->seals.isEmpty())
                return readyPump(Done(fail(ErrorKind::Corrupt, u"evidence.unsealed"_s)));
            const EvidenceSeal& seal = chain->seals.last();
            if (seal.entries < 1 || seal.entries > chain->entries.size())
                return readyPump(Done(fail(ErrorKind::Corrupt, u"evidence.unsealed"_s)));
            const QByteArray message = countersignMessage(id, seal.entries, chain->entries.at(seal.entries - 1).link, seal.signature, user());
            return whenReady(m_tools.sign(message), this, [this, id, entries = seal.entries](const Result<std::pair<QByteArray, QByteArray>>& signature) {
                if (!signature)
                    return readyPump(Done(tl::unexpected(signature.error())));
                const auto said = say(id, ConsultEventKind::Countersigned, { { u"entries"_s, entries }, { u"key"_s, QString::fromLatin1(signature->first.toHex()) }, { u"signature"_s, QString::fromLatin1(signature->second.toHex()) } });
                return whenReady(said, this, [this](const Done& kept) { return kept ? sendNow() : readyPump(kept); }); // it is there when this is done
            });
        });
    });
}

QFuture<Done> ConsultSync::saveEvidence(ConsultId id, const QString& path)
{
    if (m_saving.contains(id))
        return readyPump(Done(fail(ErrorKind::Refused, u"evidence.busy"_s)));
    m_saving.insert(id, nullptr);
    const auto chain = whenReady(manifest(id), this, [this, id](const Result<EvidenceManifest>& got) {
        // The server has sealed it up to this answer; what is not here yet is asked for.
        return whenReady(pull(id), this, [got](const Done& pulled) { return pulled ? got : Result<EvidenceManifest>(tl::unexpected(pulled.error())); });
    });
    const auto written = whenReady(chain, this, [this, id, path](const Result<EvidenceManifest>& got) {
        if (!got)
            return readyPump(Done(tl::unexpected(got.error())));
        return whenReady(m_store.consultLog(id), this, [this, path, manifest = *got](const Result<QList<ConsultEvent>>& log) {
            return log ? writeEvidence(manifest, *log, path) : readyPump(Done(tl::unexpected(log.error())));
        });
    });
    return whenReady(written, this, [this, id](const Done& done) {
        m_saving.remove(id);
        return done;
    });
}

void ConsultSync::cancelEvidence(ConsultId id)
{
    if (EvidenceSave* const saving = m_saving.value(id))
        saving->cancel();
}

QFuture<Done> ConsultSync::writeEvidence(const EvidenceManifest& manifest, const QList<ConsultEvent>& log, const QString& path)
{
    const QByteArray chain = manifest.toBytes();
    QHash<QString, QByteArray> here { { EvidenceArchive::manifestName(), chain } };
    QList<EvidencePart> parts { { EvidenceArchive::manifestName(), chain.size(), QCryptographicHash::hash(chain, QCryptographicHash::Sha256) } };
    QSet<QString> expired;
    for (const ConsultEvent& event : log) {
        const QJsonArray gone = event.kind == ConsultEventKind::Expired ? event.data[u"blobs"_s].toArray() : QJsonArray();
        for (const QJsonValue& blob : gone)
            expired.insert(evidenceBlobName(BlobId::fromString(blob.toString())));
        if (event.number > 0)
            here.insert(evidenceEventName(event.number), canonicalJson(event.toJson()));
    }
    for (const EvidenceEntry& entry : manifest.entries) { // an event that was deleted is told of by another, so is a file
        const bool isEvent = entry.name.startsWith(u"events/");
        if (isEvent ? here.contains(entry.name) : !expired.contains(entry.name))
            parts.append({ entry.name, entry.size, entry.hash });
    }
    const ConsultId id = manifest.beginning.session;
    const auto fetch = [this, id](const QString& name, qint64 offset, qint64 length) {
        const Net::Request request { .path = pumpPath(id, u"/%1?offset=%2&length=%3"_s.arg(name).arg(offset).arg(length)), .answerType = "application/octet-stream"_ba };
        return whenReady(send(request), this, [](const Result<Net::Reply>& reply) {
            const Done good = verdictOf(reply);
            return good ? Result<QByteArray>(reply->body) : Result<QByteArray>(tl::unexpected(good.error()));
        });
    };
    auto* saving = new EvidenceSave(path, parts, std::move(here), fetch, m_policy, this); // ends itself
    m_saving.insert(id, saving);
    connect(saving, &EvidenceSave::progressed, this, [this, id](qint64 written, qint64 size) { Q_EMIT evidenceProgressed(id, written, size); });
    connect(saving, &EvidenceSave::ended, this, [this, id] { m_saving.insert(id, nullptr); });
    return saving->run();
}

} // namespace Tongguan
