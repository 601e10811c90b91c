// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/evidence.h"

#include "models/consult/consultation.h"
#include "models/consult/recording.h"
#include "models/reference/canonicaljson.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonArray>
#include <QSet>

namespace Tongguan {

namespace {

constexpr auto hexOf = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); };

QByteArray bytesOf(const QJsonValue& hex, qsizetype size)
{
    const QByteArray text = hex.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == size && bytes.toHex() == text ? bytes : QByteArray();
}

QString momentText(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs); }

} // namespace

QJsonObject EvidenceBeginning::toJson() const
{
    return { { u"session"_s, session.toString() }, { u"made"_s, momentText(made) }, { u"office"_s, office }, { u"enterprise"_s, enterprise }, { u"authority"_s, authority } };
}

QByteArray EvidenceBeginning::link() const
{
    return QCryptographicHash::hash(QByteArray("tongguan evidence 1\n" + canonicalJson(toJson())), QCryptographicHash::Sha256);
}

QByteArray linkAfter(const QByteArray& before, const EvidenceEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArray(QByteArray::number(entry.number) + '\n' + entry.name.toUtf8() + '\n'));
    hash.addData(entry.hash);
    hash.addData(QByteArray::number(entry.size));
    return hash.result();
}

QString evidenceEventName(qint64 number) { return u"events/%1.json"_s.arg(number, 8, 10, QChar(u'0')); }
QString evidenceBlobName(BlobId blob) { return u"blobs/"_s + blob.toString(); }

QByteArray sealMessage(ConsultId session, qint64 entries, const QByteArray& link)
{
    return "tongguan seal 1\n" + session.toString().toLatin1() + '\n' + QByteArray::number(entries) + '\n' + link.toHex();
}

QByteArray countersignMessage(ConsultId session, qint64 entries, const QByteArray& link, const QByteArray& seal, const QString& user)
{
    return "tongguan countersign 1\n" + session.toString().toLatin1() + '\n' + QByteArray::number(entries) + '\n' + link.toHex() + '\n' + seal.toHex() + '\n' + user.toUtf8();
}

QByteArray EvidenceManifest::toBytes() const
{
    QJsonArray entryList, sealList;
    for (const EvidenceEntry& entry : entries)
        entryList.append(QJsonObject { { u"name"_s, entry.name }, { u"size"_s, entry.size }, { u"sha256"_s, hexOf(entry.hash) }, { u"link"_s, hexOf(entry.link) } });
    for (const EvidenceSeal& seal : seals)
        sealList.append(QJsonObject { { u"entries"_s, seal.entries }, { u"signature"_s, hexOf(seal.signature) } });
    return canonicalJson({ { u"format"_s, 1 }, { u"beginning"_s, beginning.toJson() }, { u"key"_s, hexOf(key) }, { u"entries"_s, entryList }, { u"seals"_s, sealList } });
}

Result<EvidenceManifest> EvidenceManifest::fromBytes(const QByteArray& bytes)
{
    const auto broken = [](const QString& why) { return fail(ErrorKind::Corrupt, u"evidence.manifest"_s, why); };
    const auto json = readCanonicalJson(bytes, { .bytes = 64 * 1024 * 1024, .depth = 8 });
    if (!json)
        return broken(json.error().code);
    if ((*json)[u"format"_s].toInt() != 1)
        return broken(u"format"_s);
    EvidenceManifest manifest;
    const QJsonObject begin = (*json)[u"beginning"_s].toObject();
    manifest.beginning = { ConsultId::fromString(begin[u"session"_s].toString()), QDateTime::fromString(begin[u"made"_s].toString(), Qt::ISODateWithMs).toUTC(), begin[u"office"_s].toString(),
        begin[u"enterprise"_s].toString(), begin[u"authority"_s].toString() };
    manifest.key = bytesOf((*json)[u"key"_s], 32);
    const QJsonArray entryList = (*json)[u"entries"_s].toArray(), sealList = (*json)[u"seals"_s].toArray();
    for (const QJsonValue& one : entryList)
        manifest.entries.append({ manifest.entries.size() + 1, one[u"name"_s].toString(), one[u"size"_s].toInteger(-1), bytesOf(one[u"sha256"_s], 32), bytesOf(one[u"link"_s], 32) });
    for (const QJsonValue& one : sealList)
        manifest.seals.append({ one[u"entries"_s].toInteger(), bytesOf(one[u"signature"_s], 64) });
    // What does not come out again as it went in was not understood whole.
    if (manifest.toBytes() != bytes)
        return broken(u"members"_s);
    return manifest;
}

namespace {

// One examination.
class Prover final {
public:
    Prover(const EvidenceManifest& manifest, const EvidencePackage& package, const SignatureCheck& verifies, const QByteArray& expectedKey)
        : m_manifest(manifest), m_package(package), m_verifies(verifies), m_expectedKey(expectedKey)
    {
    }

    [[nodiscard]] EvidenceReport run()
    {
        m_report.session = m_manifest.beginning.session;
        m_report.key = hexOf(QCryptographicHash::hash(m_manifest.key, QCryptographicHash::Sha256)).left(16);
        m_report.isKeyKnown = !m_expectedKey.isEmpty();
        if (m_report.isKeyKnown && m_expectedKey != m_manifest.key)
            complain(u"key.other"_s, {}, u"sealed by "_s + m_report.key);
        m_log.id = m_manifest.beginning.session;
        readExpiries();
        QByteArray link = m_manifest.beginning.link();
        for (const EvidenceEntry& entry : m_manifest.entries) {
            link = linkAfter(link, entry);
            if (link != entry.link) {
                complain(u"entry.link"_s, entry.name, u"the chain breaks here"_s);
                link = entry.link; // go on from what it claims: only the broken place is named
            }
            prove(entry);
        }
        proveSeals();
        proveRecordings();
        provePresence();
        m_report.state = m_log.state;
        return m_report;
    }

private:
    void complain(const QString& code, const QString& entry, const QString& detail) { m_report.findings.append({ code, entry, detail }); }

    void prove(const EvidenceEntry& entry)
    {
        ++m_report.entries;
        const auto file = m_package.open(entry.name);
        if (!file && m_deleted.contains(entry.name)) {
            ++m_report.deleted;
            return;
        }
        if (!file)
            return complain(u"entry.missing"_s, entry.name, {});
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QByteArray content;
        qint64 size = 0;
        const bool isEvent = entry.name.startsWith(u"events/");
        for (QByteArray part = file->read(1 << 20); !part.isEmpty(); part = file->read(1 << 20)) {
            hash.addData(part);
            size += part.size();
            if (isEvent && size <= 1 << 20)
                content += part;
        }
        m_report.bytes += size;
        if (size != entry.size || hash.result() != entry.hash)
            return complain(u"entry.changed"_s, entry.name, u"%1 bytes of SHA-256 %2, should be %3 of %4"_s.arg(size).arg(hexOf(hash.result())).arg(entry.size).arg(hexOf(entry.hash)));
        if (isEvent)
            return proveEvent(entry, content);
        ++m_report.files;
        m_there.insert(entry.name, hexOf(entry.hash));
    }

    // What may be missing, by the words of it that are there. That these words are the server's own is proved with all other
    // entries: one that is not in the chain, or was changed, is found there.
    void readExpiries()
    {
        for (const EvidenceEntry& entry : m_manifest.entries) {
            const auto file = entry.name.startsWith(u"events/") && entry.size <= MostWord ? m_package.open(entry.name) : nullptr;
            const QByteArray content = file ? file->read(MostWord) : QByteArray();
            if (!content.contains("\"expired\""))
                continue;
            const auto json = readCanonicalJson(content);
            const auto event = json ? ConsultEvent::fromJson(*json) : Result<ConsultEvent>(tl::unexpected(json.error()));
            if (!event || event->kind != ConsultEventKind::Expired || event->side != ConsultSide::Server)
                continue;
            const QJsonArray blobs = event->data[u"blobs"_s].toArray();
            for (const QJsonValue& blob : blobs)
                m_deleted.insert(evidenceBlobName(BlobId::fromString(blob.toString())));
            if (event->data[u"before"_s].toInteger() == event->number)
                std::for_each(m_manifest.entries.begin(), m_manifest.entries.begin() + (entry.number - 1), [this](const EvidenceEntry& earlier) { m_deleted.insert(earlier.name); });
            if (const QString rule = event->data[u"rule"_s].toString(); !m_report.rules.contains(rule))
                m_report.rules.append(rule);
        }
    }

    // Made again of the originals, it is the same.
    void proveRecordings()
    {
        for (const auto& [name, of] : std::as_const(m_recordings)) {
            QList<QByteArray> originals;
            for (const QString& original : of) {
                if (const auto file = m_package.open(original); file && m_there.contains(original))
                    originals.append(file->readAll());
            }
            if (!m_there.contains(name) || originals.size() != of.size()) // missing or changed: told already
                continue;
            const auto made = makeRecording(originals);
            if (!made || hexOf(QCryptographicHash::hash(made->bytes, QCryptographicHash::Sha256)) != m_there.value(name))
                complain(u"recording.differs"_s, name, {});
        }
    }

    void proveEvent(const EvidenceEntry& entry, const QByteArray& content)
    {
        ++m_report.events;
        const auto json = readCanonicalJson(content);
        if (!json)
            return complain(u"event.spelling"_s, entry.name, json.error().code);
        const auto event = ConsultEvent::fromJson(*json);
        if (!event || evidenceEventName(event->number) != entry.name)
            return complain(u"event.order"_s, entry.name, event ? QString::number(event->number) : event.error().detail);
        m_report.until = event->taken;
        if (const Done done = m_log.apply(*event); !done)
            complain(u"event.refused"_s, entry.name, done.error().code + u' ' + done.error().detail);
        if (event->kind == ConsultEventKind::Countersigned)
            proveCountersign(entry, *event);
        if (event->kind != ConsultEventKind::SegmentKept || !event->data.contains(u"of"_s))
            return;
        QStringList of;
        const QJsonArray originals = event->data[u"of"_s].toArray();
        for (const QJsonValue& blob : originals)
            of.append(evidenceBlobName(BlobId::fromString(blob.toString())));
        m_recordings.append({ evidenceBlobName(BlobId::fromString(event->data[u"blob"_s].toString())), of });
    }

    void proveCountersign(const EvidenceEntry& entry, const ConsultEvent& event)
    {
        const qint64 count = event.data[u"entries"_s].toInteger();
        const auto seal = std::find_if(m_manifest.seals.begin(), m_manifest.seals.end(), [count](const EvidenceSeal& one) { return one.entries == count; });
        if (seal == m_manifest.seals.end() || count < 1 || count > m_manifest.entries.size())
            return complain(u"countersign.wrong"_s, entry.name, u"no seal over %1 entries"_s.arg(count));
        const QByteArray message = countersignMessage(m_manifest.beginning.session, count, m_manifest.entries.at(count - 1).link, seal->signature, event.user);
        if (!m_verifies(bytesOf(event.data[u"key"_s], 32), message, bytesOf(event.data[u"signature"_s], 64)))
            return complain(u"countersign.wrong"_s, entry.name, event.user);
        m_report.countersigned.append(u"%1 at %2 entries"_s.arg(event.user).arg(count));
    }

    void proveSeals()
    {
        for (const EvidenceSeal& seal : m_manifest.seals) {
            const bool inRange = seal.entries >= 1 && seal.entries <= m_manifest.entries.size();
            const QByteArray message = inRange ? sealMessage(m_manifest.beginning.session, seal.entries, m_manifest.entries.at(seal.entries - 1).link) : QByteArray();
            if (!inRange || !m_verifies(m_manifest.key, message, seal.signature))
                complain(u"seal.wrong"_s, {}, u"over %1 entries"_s.arg(seal.entries));
            else
                m_report.sealed = std::max(m_report.sealed, seal.entries);
        }
        if (m_manifest.seals.isEmpty())
            complain(u"seal.none"_s, {}, {});
        else if (m_report.sealed < m_manifest.entries.size())
            complain(u"seal.tail"_s, m_manifest.entries.at(m_report.sealed).name, u"from here on nothing is sealed"_s);
    }

    void provePresence()
    {
        QSet<QString> listed;
        for (const EvidenceEntry& entry : m_manifest.entries)
            listed.insert(entry.name);
        const QStringList names = m_package.names();
        for (const QString& name : names) {
            if (!listed.contains(name))
                complain(u"file.unlisted"_s, name, {});
        }
        for (const ConsultFile& file : m_log.files) {
            if (file.expired.isEmpty() && m_there.value(evidenceBlobName(file.blob)) != file.sha256)
                complain(u"blob.absent"_s, evidenceBlobName(file.blob), file.name);
        }
    }

    const EvidenceManifest& m_manifest;
    const EvidencePackage& m_package;
    const SignatureCheck& m_verifies;
    const QByteArray m_expectedKey;
    Consultation m_log;
    static constexpr qint64 MostWord = 1 << 20;
    QSet<QString> m_deleted; // names
    QList<std::pair<QString, QStringList>> m_recordings; // name -> names of its originals
    QHash<QString, QString> m_there; // files that are what they should be: name -> hash
    EvidenceReport m_report;
};

} // namespace

EvidenceReport verifyEvidence(const QByteArray& bytes, const EvidencePackage& package, const SignatureCheck& verifies, const QByteArray& expectedKey)
{
    const auto manifest = EvidenceManifest::fromBytes(bytes);
    if (manifest)
        return Prover(*manifest, package, verifies, expectedKey).run();
    EvidenceReport report;
    report.findings.append({ u"manifest.changed"_s, u"manifest.json"_s, manifest.error().detail });
    return report;
}

QJsonObject EvidenceReport::toJson() const
{
    QJsonArray list;
    for (const EvidenceFinding& finding : findings)
        list.append(QJsonObject { { u"code"_s, finding.code }, { u"entry"_s, finding.entry }, { u"detail"_s, finding.detail } });
    return { { u"session"_s, session.toString() }, { u"proved"_s, isProved() }, { u"findings"_s, list }, { u"entries"_s, entries }, { u"events"_s, events }, { u"files"_s, files }, { u"bytes"_s, bytes },
        { u"sealed"_s, sealed }, { u"deleted"_s, deleted }, { u"rules"_s, QJsonArray::fromStringList(rules) }, { u"countersigned"_s, QJsonArray::fromStringList(countersigned) }, { u"key"_s, key }, { u"keyKnown"_s, isKeyKnown },
        { u"state"_s, consultStateName(state) }, { u"until"_s, until.isValid() ? momentText(until) : QString() } };
}

} // namespace Tongguan
