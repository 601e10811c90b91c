// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/evidencearchive.h"
#include "models/consult/evidencewriter.h"
#include "models/reference/canonicaljson.h"
#include "models/consult/recording.h"
#include "models/security/packsigner.h"
#include "tests/support/mjrkit.h"

#include <QProcess>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

class EvidenceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void provesAWholePackage();
    void findsAnyChangedByte();
    void findsAnyChangedByteOfTheArchive();
    void writesTheSameInPieces();
    void goesOnFromWhatIsTrue();
    void saysThatTheDiskIsFull();
    void readsAFolderAlike();
    void namesTheEntryThatWasChanged();
    void findsWhatIsMissingOrAdded();
    void findsAForgedChain();
    void findsWhatIsNotSealed();
    void tellsWhereItEnds();
    void findsAWrongCountersignature();
    void findsAnotherKey();
    void readsOneSpellingOnly();
    void allowsWhatWasDeletedByRule();
    void provesRecordingsByTheirOriginals();

private:
    void say(ConsultEventKind kind, ConsultSide side, const QJsonObject& data = {});
    void add(const QString& name, const QByteArray& bytes);
    void seal();
    // What a test adds is taken away at its end.
    [[nodiscard]] auto restored()
    {
        return qScopeGuard([this, manifest = m_manifest, files = m_files, events = m_events] {
            m_manifest = manifest;
            m_files = files;
            m_events = events;
            m_package = EvidenceArchive(m_files);
        });
    }
    void without(const QString& name)
    {
        m_files.remove(name);
        m_package = EvidenceArchive(m_files);
    }
    [[nodiscard]] EvidenceReport verify(const QByteArray& key = {}) const { return verifyEvidence(m_manifest.toBytes(), m_package, verifiesPack, key); }
    [[nodiscard]] static QString firstCode(const EvidenceReport& report) { return report.findings.isEmpty() ? QString() : report.findings.first().code; }

    [[nodiscard]] Result<EvidenceTar> tarOf(const QByteArray& bytes) const; // written and read again
    [[nodiscard]] static QList<EvidencePart> partsOf(const QMap<QString, QByteArray>& files);
    [[nodiscard]] static Done feed(EvidenceWriter& writer, const QMap<QString, QByteArray>& files, int most);

    const QTemporaryDir m_folder;
    EvidenceManifest m_manifest;
    QMap<QString, QByteArray> m_files;
    EvidenceArchive m_package { {} };
    std::optional<PackSigner> m_server, m_client;
    qint64 m_events = 0;
};

void EvidenceTest::add(const QString& name, const QByteArray& bytes)
{
    EvidenceEntry entry { m_manifest.entries.size() + 1, name, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {} };
    entry.link = linkAfter(m_manifest.entries.isEmpty() ? m_manifest.beginning.link() : m_manifest.entries.last().link, entry);
    m_manifest.entries.append(entry);
    m_files.insert(name, bytes);
    m_package = EvidenceArchive(m_files);
}

void EvidenceTest::say(ConsultEventKind kind, ConsultSide side, const QJsonObject& data)
{
    ConsultEvent event = makeConsultEvent(kind, side == ConsultSide::Office ? u"officer"_s : u"broker"_s, side, m_manifest.beginning.made.addSecs(m_events), data);
    event.number = ++m_events;
    event.taken = event.made;
    add(evidenceEventName(event.number), canonicalJson(event.toJson()));
}

void EvidenceTest::seal()
{
    const EvidenceEntry& last = m_manifest.entries.last();
    m_manifest.seals.append({ last.number, m_server->sign(sealMessage(m_manifest.beginning.session, last.number, last.link)) });
}

void EvidenceTest::initTestCase()
{
    m_server = std::move(*PackSigner::create());
    m_client = std::move(*PackSigner::create());
    m_manifest.beginning = { ConsultId::create(), QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC), u"office"_s, u"enterprise"_s, u"ab:cd"_s };
    m_manifest.key = m_server->publicKey();
    using K = ConsultEventKind;
    say(K::Booked, ConsultSide::Company, { { u"office"_s, u"office"_s }, { u"enterprise"_s, u"enterprise"_s }, { u"subject"_s, QJsonObject { { u"title"_s, u"查验"_s } } }, { u"agenda"_s, QJsonArray() } });
    say(K::Arrived, ConsultSide::Company);
    say(K::Begun, ConsultSide::Office);
    say(K::Chat, ConsultSide::Company, { { u"text"_s, u"您好"_s } });
    const QByteArray still = "\x89PNG a picture"_ba;
    const BlobId blob = BlobId::create();
    say(K::StillTaken, ConsultSide::Company,
        { { u"blob"_s, blob.toString() }, { u"name"_s, u"a.png"_s }, { u"type"_s, u"image/png"_s }, { u"size"_s, still.size() }, { u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(still, QCryptographicHash::Sha256).toHex()) }, { u"taken"_s, u"2026-11-23T01:00:05.000Z"_s } });
    add(evidenceBlobName(blob), still);
    seal();
    const EvidenceEntry sealed = m_manifest.entries.last();
    const QByteArray message = countersignMessage(m_manifest.beginning.session, sealed.number, sealed.link, m_manifest.seals.last().signature, u"broker"_s);
    say(K::Countersigned, ConsultSide::Company, { { u"entries"_s, sealed.number }, { u"key"_s, QString::fromLatin1(m_client->publicKey().toHex()) }, { u"signature"_s, QString::fromLatin1(m_client->sign(message).toHex()) } });
    say(K::Ended, ConsultSide::Office);
    seal();
}

void EvidenceTest::provesAWholePackage()
{
    const EvidenceReport report = verify(m_server->publicKey());
    QVERIFY2(report.isProved(), qPrintable(firstCode(report)));
    QCOMPARE(report.entries, 8);
    QCOMPARE(report.events, 7);
    QCOMPARE(report.files, 1);
    QCOMPARE(report.sealed, 8);
    QCOMPARE(report.countersigned, QStringList { u"broker at 6 entries"_s });
    QVERIFY(report.isKeyKnown);
    QVERIFY(!verify().isKeyKnown);
    QCOMPARE(EvidenceManifest::fromBytes(m_manifest.toBytes()), Result<EvidenceManifest>(m_manifest));
}

// Of the bytes every one where time does not matter, else every seventeenth.
static qsizetype evidenceStep() { return qEnvironmentVariableIsSet("TONGGUAN_LONG") ? 1 : 17; }

// Each byte of each file, and of the manifest, changed in some bit: nothing of it may pass.
void EvidenceTest::findsAnyChangedByte()
{
    QRandomGenerator random(20261123);
    int tried = 0;
    const QByteArray manifest = m_manifest.toBytes();
    for (qsizetype at = 0; at < manifest.size(); at += evidenceStep()) {
        QByteArray changed = manifest;
        changed[at] = char(changed.at(at) ^ (1 << random.bounded(8)));
        QVERIFY2(!verifyEvidence(changed, m_package, verifiesPack).isProved(), qPrintable(QString::number(at)));
        ++tried;
    }
    const QStringList names = m_files.keys();
    for (const QString& name : names) {
        for (qsizetype at = 0; at < m_files.value(name).size(); at += evidenceStep()) {
            QMap<QString, QByteArray> files = m_files;
            files[name][at] = char(m_files.value(name).at(at) ^ (1 << random.bounded(8)));
            const EvidenceReport report = verifyEvidence(manifest, EvidenceArchive(files), verifiesPack);
            QCOMPARE(report.findings.first().code, u"entry.changed"_s);
            QCOMPARE(report.findings.first().entry, name);
            ++tried;
        }
    }
    QVERIFY(tried > (evidenceStep() == 1 ? 3000 : 150));
}

void EvidenceTest::findsAnyChangedByteOfTheArchive()
{
    QMap<QString, QByteArray> files = m_files;
    files.insert(EvidenceArchive::manifestName(), m_manifest.toBytes());
    const QByteArray bytes = *EvidenceArchive(files).toBytes();
    const auto read = EvidenceArchive::fromBytes(bytes);
    QVERIFY(read);
    QVERIFY(verifyEvidence(read->manifest(), *read, verifiesPack, m_server->publicKey()).isProved());
    QRandomGenerator random(7);
    for (qsizetype at = 0; at < bytes.size(); at += evidenceStep()) {
        QByteArray changed = bytes;
        changed[at] = char(changed.at(at) ^ (1 << random.bounded(8)));
        const auto archive = EvidenceArchive::fromBytes(changed);
        QVERIFY2(!archive || !verifyEvidence(archive->manifest(), *archive, verifiesPack).isProved(), qPrintable(QString::number(at)));
        if (at % (16 * evidenceStep()) != 0)
            continue;
        const auto tar = tarOf(changed);
        QVERIFY2(!tar || !verifyEvidence(tar->manifest(), *tar, verifiesPack).isProved(), qPrintable(QString::number(at)));
    }
    QVERIFY(verifyEvidence(tarOf(bytes)->manifest(), *tarOf(bytes), verifiesPack, m_server->publicKey()).isProved());
    for (const qsizetype cut : { qsizetype(0), qsizetype(1), qsizetype(512), bytes.size() / 2, bytes.size() - 1 })
        QCOMPARE(tarOf(bytes.left(cut)).error().code, u"evidence.archive"_s);
    QVERIFY(!tarOf(bytes + 'x'));
    for (const qsizetype cut : { qsizetype(0), qsizetype(1), qsizetype(512), bytes.size() / 2, bytes.size() - 1 })
        QVERIFY(!EvidenceArchive::fromBytes(bytes.left(cut)));
    QCOMPARE(EvidenceArchive::fromBytes(bytes + 'x').error().field, QString::number(bytes.size()));
}

Result<EvidenceTar> EvidenceTest::tarOf(const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(u"archive.tar"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorKind::Bug, u"no file"_s);
    file.close();
    return EvidenceTar::read(file.fileName());
}

QList<EvidencePart> EvidenceTest::partsOf(const QMap<QString, QByteArray>& files)
{
    QList<EvidencePart> parts;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        parts.prepend({ file.key(), file->size(), QCryptographicHash::hash(*file, QCryptographicHash::Sha256) });
    return parts;
}

// All that is wanted, or no more than so many pieces.
Done EvidenceTest::feed(EvidenceWriter& writer, const QMap<QString, QByteArray>& files, int most)
{
    for (auto want = writer.wanted(); want && most > 0; want = writer.wanted(), --most) {
        if (const Done done = writer.add(files.value(want->name).mid(want->offset, 700)); !done)
            return done;
    }
    return {};
}

void EvidenceTest::writesTheSameInPieces()
{
    QMap<QString, QByteArray> files = m_files;
    files.insert(EvidenceArchive::manifestName(), m_manifest.toBytes());
    files.insert(u"blobs/empty"_s, {});
    files.insert(u"blobs/block"_s, QByteArray(1024, 'b')); // no padding
    const QString path = m_folder.filePath(u"pieces.tar"_s);
    EvidenceWriter writer(path, partsOf(files));
    QVERIFY(writer.begin() && feed(writer, files, 10'000) && !QFile::exists(path) && writer.finish());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll() == *EvidenceArchive(files).toBytes());
    QCOMPARE(writer.written(), writer.size());
    QVERIFY(!QFile::exists(writer.partPath()));
    QCOMPARE(EvidenceWriter(path, { { QString(200, u'n'), 1, {} } }).begin().error().code, u"evidence.name"_s);
}

// Cut at any moment; and whatever lies there meanwhile, the end is the same.
void EvidenceTest::goesOnFromWhatIsTrue()
{
    QMap<QString, QByteArray> files { { u"a"_s, QByteArray(2'000, 'a') }, { u"b"_s, QByteArray(1'000, 'b') }, { u"c"_s, {} }, { u"d"_s, QByteArray(300, 'd') } };
    const QByteArray whole = *EvidenceArchive(files).toBytes();
    const QString path = m_folder.filePath(u"cut.tar"_s);
    for (qsizetype cut = 0; cut < whole.size(); cut += 37) {
        for (const bool isSpoilt : { false, true }) {
            QByteArray there = whole.left(cut);
            if (isSpoilt && cut > 0)
                there[cut / 2] = char(there[cut / 2] ^ 1);
            QFile part(path + u".part"_s);
            QVERIFY(part.open(QIODevice::WriteOnly) && part.write(there) == there.size());
            part.close();
            EvidenceWriter writer(path, partsOf(files));
            QVERIFY(writer.begin());
            if (!isSpoilt && cut < whole.size() - 1024)
                QVERIFY(writer.written() >= cut - 512 - 512); // but for a header, or a padding
            Done done = feed(writer, files, 1'000);
            if (!done && isSpoilt) {
                QCOMPARE(done.error().code, u"blob.hash"_s); // the beginning of a file was not what it should be: it is asked for anew
                done = feed(writer, files, 1'000);
            }
            QVERIFY(done && writer.finish());
            QFile written(path);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY2(written.readAll() == whole, qPrintable(QString::number(cut)));
        }
    }
    EvidenceWriter writer(path, partsOf(files));
    QVERIFY(writer.begin() && feed(writer, files, 2));
    writer.drop();
    QVERIFY(!QFile::exists(writer.partPath()));
}

void EvidenceTest::saysThatTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    const QString disk = m_folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"none"_s, disk }) != 0)
        QSKIP("a small disk can be made by root only");
    const auto gone = qScopeGuard([&] { QProcess::execute(u"umount"_s, { disk }); });
    const QMap<QString, QByteArray> files { { u"a"_s, QByteArray(600'000, 'a') } };
    EvidenceWriter large(disk + u"/e.tar"_s, partsOf(files));
    const Done refused = large.begin();
    QCOMPARE(refused.error().code, u"evidence.space"_s);
    QVERIFY(refused.error().detail.toLongLong() > 300'000); // that many more bytes are needed
    // There was room, and another program has taken it.
    const QMap<QString, QByteArray> some { { u"a"_s, QByteArray(150'000, 'a') } };
    EvidenceWriter writer(disk + u"/f.tar"_s, partsOf(some));
    QVERIFY(writer.begin());
    QFile other(disk + u"/other"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    while (other.write(QByteArray(4096, 'o')) == 4096 && other.flush()) { }
    QCOMPARE(feed(writer, some, 10'000).error().code, u"evidence.space"_s);
    other.close();
    other.remove();
    EvidenceWriter again(disk + u"/f.tar"_s, partsOf(some));
    QVERIFY(again.begin() && feed(again, some, 10'000) && again.finish());
#else
    QSKIP("a small disk is made on Linux only");
#endif
}

void EvidenceTest::readsAFolderAlike()
{
    QTemporaryDir folder;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        QDir(folder.path()).mkpath(QFileInfo(it.key()).path());
        QFile file(folder.filePath(it.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*it);
    }
    const EvidenceFolder package(folder.path());
    QVERIFY(verifyEvidence(m_manifest.toBytes(), package, verifiesPack).isProved());
    QFile hidden(folder.filePath(u"events/.hidden"_s));
    QVERIFY(hidden.open(QIODevice::WriteOnly));
    QCOMPARE(firstCode(verifyEvidence(m_manifest.toBytes(), package, verifiesPack)), u"file.unlisted"_s);
    QVERIFY(!package.open(u"../x"_s));
}

void EvidenceTest::namesTheEntryThatWasChanged()
{
    EvidenceManifest forged = m_manifest;
    forged.entries[3].size += 1;
    const EvidenceReport report = verifyEvidence(forged.toBytes(), m_package, verifiesPack);
    QCOMPARE(report.findings.first(), (EvidenceFinding { u"entry.link"_s, u"events/00000004.json"_s, u"the chain breaks here"_s }));
    QCOMPARE(std::count_if(report.findings.begin(), report.findings.end(), [](const EvidenceFinding& one) { return one.code == u"entry.link"; }), 1);
}

void EvidenceTest::findsWhatIsMissingOrAdded()
{
    QMap<QString, QByteArray> files = m_files;
    files.remove(u"events/00000004.json"_s);
    QCOMPARE(firstCode(verifyEvidence(m_manifest.toBytes(), EvidenceArchive(files), verifiesPack)), u"entry.missing"_s);
    files = m_files;
    files.insert(u"events/00000099.json"_s, "{}"_ba);
    QCOMPARE(firstCode(verifyEvidence(m_manifest.toBytes(), EvidenceArchive(files), verifiesPack)), u"file.unlisted"_s);
}

// Somebody who may write everything but has not the server's key: leaves out, puts in, exchanges, with a chain that holds.
void EvidenceTest::findsAForgedChain()
{
    const auto rebuilt = [this](const QList<EvidenceEntry>& entries) {
        EvidenceManifest forged = m_manifest;
        forged.entries.clear();
        QByteArray link = forged.beginning.link();
        for (EvidenceEntry entry : entries) {
            entry.number = forged.entries.size() + 1;
            link = entry.link = linkAfter(link, entry);
            forged.entries.append(entry);
        }
        return verifyEvidence(forged.toBytes(), m_package, verifiesPack);
    };
    QVERIFY(rebuilt(m_manifest.entries).isProved()); // the builder itself is right
    for (qsizetype i = 0; i < m_manifest.entries.size(); ++i) {
        QList<EvidenceEntry> fewer = m_manifest.entries;
        fewer.removeAt(i);
        QVERIFY(!rebuilt(fewer).isProved());
        QList<EvidenceEntry> exchanged = m_manifest.entries;
        exchanged.swapItemsAt(i, (i + 1) % exchanged.size());
        QVERIFY(!rebuilt(exchanged).isProved());
    }
}

void EvidenceTest::findsWhatIsNotSealed()
{
    EvidenceManifest open = m_manifest;
    open.seals.clear();
    QVERIFY(verifyEvidence(open.toBytes(), m_package, verifiesPack).findings.contains(EvidenceFinding { u"seal.none"_s, {}, {} }));
    open.seals = { m_manifest.seals.first() };
    const EvidenceReport report = verifyEvidence(open.toBytes(), m_package, verifiesPack);
    QCOMPARE(report.sealed, 6);
    QCOMPARE(firstCode(report), u"seal.tail"_s);
    QCOMPARE(report.findings.first().entry, u"events/00000006.json"_s);
}

// One that was cut off at an earlier seal proves as far as it goes: it says that it goes no further than that.
void EvidenceTest::tellsWhereItEnds()
{
    const EvidenceReport whole = verify();
    QCOMPARE(whole.state, ConsultState::Ended);
    QCOMPARE(whole.until, m_manifest.beginning.made.addSecs(m_events - 1));
    EvidenceManifest cut = m_manifest;
    cut.entries = cut.entries.first(6);
    cut.seals = { cut.seals.first() };
    QMap<QString, QByteArray> files;
    for (const EvidenceEntry& entry : std::as_const(cut.entries))
        files.insert(entry.name, m_files.value(entry.name));
    const EvidenceReport report = verifyEvidence(cut.toBytes(), EvidenceArchive(files), verifiesPack);
    QVERIFY(report.isProved());
    QCOMPARE(report.state, ConsultState::Live);
    QCOMPARE(report.until, m_manifest.beginning.made.addSecs(4));
    QCOMPARE(report.toJson()[u"state"_s].toString(), u"live"_s);
}

void EvidenceTest::findsAWrongCountersignature()
{
    // Another seal over the same entries: what the client put its name to was not this one.
    EvidenceManifest forged = m_manifest;
    forged.seals[0].signature = m_client->sign("something"_ba);
    const EvidenceReport report = verifyEvidence(forged.toBytes(), m_package, verifiesPack);
    QCOMPARE(firstCode(report), u"countersign.wrong"_s);
    QVERIFY(report.countersigned.isEmpty());
}

void EvidenceTest::findsAnotherKey()
{
    QCOMPARE(firstCode(verify(m_client->publicKey())), u"key.other"_s);
}

void EvidenceTest::readsOneSpellingOnly()
{
    const QByteArray good = m_manifest.toBytes();
    for (const QByteArray& other : { QByteArray(good + ' '), QByteArray(good).replace("\"format\":1", "\"format\": 1"), QByteArray(good).replace("{\"beginning\"", "{\"another\":1,\"beginning\""), QByteArray(good).replace("\"size\":", "\"length\":"), QByteArray() })
        QCOMPARE(EvidenceManifest::fromBytes(other).error().code, u"evidence.manifest"_s);
}

// A file, and then the log, may be missing where the server's own sealed word says so; by nobody else's.
void EvidenceTest::allowsWhatWasDeletedByRule()
{
    const auto back = restored();
    using K = ConsultEventKind;
    const QString still = m_manifest.entries.at(5).name;
    const QJsonObject data { { u"things"_s, QJsonArray { u"stills"_s } }, { u"rule"_s, u"process"_s }, { u"until"_s, u"2029-11-23T00:00:00.000Z"_s }, { u"blobs"_s, QJsonArray { still.mid(6) } } };
    {
        const auto again = restored();
        without(still);
        QCOMPARE(firstCode(verify()), u"entry.missing"_s);
        say(K::Expired, ConsultSide::Office, data); // not his to say
        seal();
        QCOMPARE(firstCode(verify()), u"entry.missing"_s);
    }
    {
        const auto again = restored();
        without(still);
        say(K::Expired, ConsultSide::Server, data);
        QCOMPARE(firstCode(verify()), u"seal.tail"_s); // nobody has sealed that word
        m_files.remove(evidenceEventName(m_events));
    }
    say(K::Expired, ConsultSide::Server, data);
    seal();
    QVERIFY(verify().isProved()); // who has it still may show it
    without(still);
    EvidenceReport report = verify(m_server->publicKey());
    QVERIFY2(report.isProved(), qPrintable(firstCode(report)));
    QCOMPARE(report.deleted, 1);
    QCOMPARE(report.rules, QStringList { u"process"_s });
    say(K::Expired, ConsultSide::Office, { { u"things"_s, QJsonArray { u"log"_s } }, { u"rule"_s, u"audit"_s }, { u"until"_s, u"2029-11-23T00:00:00.000Z"_s }, { u"before"_s, m_events + 1 } });
    seal();
    for (qint64 number = 1; number < m_events; ++number)
        without(evidenceEventName(number));
    report = verify(m_server->publicKey());
    QVERIFY2(!report.isProved(), "an officer cannot say it");
    --m_events; // instead of that word the server's
    without(evidenceEventName(m_events + 1));
    m_manifest.entries.removeLast();
    m_manifest.seals.removeLast();
    say(K::Expired, ConsultSide::Server, { { u"things"_s, QJsonArray { u"log"_s } }, { u"rule"_s, u"audit"_s }, { u"until"_s, u"2029-11-23T00:00:00.000Z"_s }, { u"before"_s, m_events + 1 } });
    seal();
    report = verify(m_server->publicKey());
    QVERIFY2(report.isProved(), qPrintable(firstCode(report)));
    QCOMPARE(report.events, 1);
    QCOMPARE(report.deleted, m_manifest.entries.size() - 1);
    QCOMPARE(report.rules, QStringList { u"audit"_s });
}

void EvidenceTest::provesRecordingsByTheirOriginals()
{
    const auto back = restored();
    MjrWriter writer(u"opus"_s, m_manifest.beginning.made);
    for (int i = 0; i < 50; ++i)
        writer.add(quint16(i), quint32(i) * 960, quint32(i) * 20, false, "sound"_ba);
    const QByteArray original = writer.bytes(), made = makeRecording({ original })->bytes;
    const auto keep = [this](const QByteArray& bytes, const QString& type, const QJsonArray& of) {
        const BlobId blob = BlobId::create();
        add(evidenceBlobName(blob), bytes);
        QJsonObject data { { u"blob"_s, blob.toString() }, { u"name"_s, u"r"_s }, { u"type"_s, type }, { u"size"_s, bytes.size() }, { u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) } };
        if (!of.isEmpty())
            data.insert(u"of"_s, of);
        say(ConsultEventKind::SegmentKept, ConsultSide::Server, data);
        return blob.toString();
    };
    const QString source = keep(original, u"application/x-janus-mjr"_s, {});
    keep(made, u"audio/x-matroska"_s, { source });
    seal();
    QVERIFY(verify().isProved());
    QByteArray other = made; // another sound than the one that was recorded, with a chain and seals that are right
    other.replace("sound", "songs");
    keep(other, u"audio/x-matroska"_s, { source });
    seal();
    QCOMPARE(verify().findings.size(), 1);
    QCOMPARE(firstCode(verify()), u"recording.differs"_s);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::EvidenceTest)
#include "tst_evidence.moc"
