// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ConsultDesk that deletes what is past its time.
#include "app/server/consult/consultdesk.h"

#include "app/server/wire.h"
#include "models/base/log.h"
#include "models/declaration/bondedlife.h"
#include "models/exchange/singlewindow/bondedform.h"

#include <QDir>
#include <QFile>

namespace Tongguan {

static constexpr int MostBlobsOfAnEvent = 100;

static QString thingOf(ConsultEventKind kind)
{
    return kind == ConsultEventKind::StillTaken ? u"stills"_s : kind == ConsultEventKind::SegmentKept ? u"recording"_s : u"files"_s;
}

// The record of processing trade whose goods a document is about; nothing where they are under no ledger.
static Result<std::optional<QString>> bondedRecordOf(Storage& storage, const DocumentRow& row)
{
    const auto body = storage.documents().body(row.key, row.revision);
    if (!body)
        return tl::unexpected(body.error());
    const QString number = *body ? QJsonDocument::fromJson((*body)->body)[u"recordNo"_s].toString().trimmed() : QString();
    const bool isBonded = livesBonded(row.type) || !BondedForms::builtIn().systemOf(number).isEmpty();
    return isBonded ? std::optional(number) : std::nullopt;
}

// Not valid: it goes on; nothing: the record is not kept here.
static Result<std::optional<QDate>> endOfSupervision(Storage& storage, qint64 tenant, const QString& number, QDate held)
{
    const auto record = storage.ledgers().record(tenant, number);
    if (!record || !*record)
        return record ? Result<std::optional<QDate>>(std::nullopt) : tl::unexpected(record.error());
    const auto reports = storage.ledgers().writtenOff(tenant, number);
    const auto book = storage.ledgers().book(tenant, number);
    if (!reports || !book)
        return tl::unexpected(reports ? book.error() : reports.error());
    return std::optional(supervisionEnd(**record, **book, *reports, held));
}

static bool hasMoved(const DocumentRow& row) { return row.state != DeclarationState::Draft && row.state != DeclarationState::Deleted; }

static void takeRelease(RetentionFacts& facts, const DocumentRow& row)
{
    if (livesBonded(row.type) || !hasMoved(row))
        return;
    const bool isReleased = row.state == DeclarationState::Released || row.state == DeclarationState::Cleared;
    facts.isSupervised = !isReleased;
    if (isReleased)
        facts.release = officeDay(row.changed); // not before it: at worst something is kept for longer
}

// Goods that were not released yet, or are still under customs' supervision, have no term.
Result<RetentionFacts> ConsultDesk::retentionFacts(Storage& storage, const ConsultRow& row, const Consultation& whole) const
{
    RetentionFacts facts { officeDay(row.ended), {}, false };
    const ConsultSubject& subject = whole.subject;
    const DocumentId id = DocumentId::fromString(subject.document);
    std::optional<QString> record;
    bool moved = true; // a draft's record is asked about only where it is kept here
    if (id.isNull() && subject.kind == SubjectKind::Ledger)
        record = subject.document.isEmpty() ? subject.number : subject.document;
    if (!id.isNull()) {
        const auto document = storage.documents().document(row.enterprise, id);
        if (!document)
            return tl::unexpected(document.error());
        if (!*document)
            return RetentionFacts { facts.ended, {}, subject.kind == SubjectKind::Ledger };
        takeRelease(facts, **document);
        moved = hasMoved(**document);
        auto number = bondedRecordOf(storage, **document);
        if (!number)
            return tl::unexpected(number.error());
        record = *std::move(number);
    }
    if (!record)
        return facts;
    const auto end = endOfSupervision(storage, row.enterprise, *record, facts.ended);
    if (!end)
        return tl::unexpected(end.error());
    if (!*end && !moved)
        return facts;
    const QDate over = end->value_or(QDate()); // what is not kept here is not known to be over
    facts.isSupervised = facts.isSupervised || !over.isValid();
    facts.release = std::max(facts.release, over); // a day that is not valid is before all
    return facts;
}

Done ConsultDesk::expireFiles(Storage& storage, Expiry& expiry, const QHash<QString, RetentionTerm>& due, const QDateTime& now)
{
    const auto whole = consultation(storage, expiry.row);
    const auto blobs = storage.consults().blobs(expiry.row.key);
    if (!whole || !blobs)
        return tl::unexpected(whole ? blobs.error() : whole.error());
    QHash<BlobId, QString> things;
    for (const ConsultFile& file : whole->files)
        things.insert(file.blob, thingOf(file.kind));
    QMap<QString, QList<BlobId>> past; // by thing; what was never said is like a file
    for (const BlobRow& blob : *blobs) {
        const QString thing = things.value(blob.id, u"files"_s);
        if (blob.expired.isEmpty() && due.contains(thing))
            past[thing].append(blob.id);
    }
    for (auto it = past.cbegin(); it != past.cend(); ++it) {
        const RetentionTerm term = due.value(it.key());
        for (qsizetype at = 0; at < it->size(); at += MostBlobsOfAnEvent) {
            const QList<BlobId> some = it->mid(at, MostBlobsOfAnEvent);
            QJsonArray names;
            for (const BlobId& blob : some) {
                names.append(blob.toString());
                if (Done gone = storage.consults().expireBlob(blob, term.rule); !gone)
                    return gone;
            }
            const QJsonObject data { { u"things"_s, QJsonArray { it.key() } }, { u"rule"_s, term.rule }, { u"until"_s, wireTime(QDateTime(term.until, QTime(0, 0), Qt::UTC)) }, { u"blobs"_s, names } };
            const auto word = append(storage, expiry.row, makeConsultEvent(ConsultEventKind::Expired, {}, ConsultSide::Server, now, data), now);
            if (!word)
                return tl::unexpected(word.error());
            expiry.words.append(*word);
            expiry.blobs += some;
        }
    }
    return {};
}

Done ConsultDesk::expireLog(Storage& storage, Expiry& expiry, const RetentionTerm& term, const QDateTime& now)
{
    const qint64 number = expiry.row.head + 1;
    const QJsonObject data { { u"things"_s, QJsonArray { u"log"_s, u"minutes"_s, u"record"_s } }, { u"rule"_s, term.rule }, { u"until"_s, wireTime(QDateTime(term.until, QTime(0, 0), Qt::UTC)) },
        { u"before"_s, number } };
    const auto word = append(storage, expiry.row, makeConsultEvent(ConsultEventKind::Expired, {}, ConsultSide::Server, now, data), now);
    if (!word)
        return tl::unexpected(word.error());
    expiry.words.append(*word);
    expiry.row.deleted = number - 1;
    if (Done gone = storage.consults().removeEvents(expiry.row.key, number); !gone)
        return gone;
    return storage.consults().put(expiry.row);
}

// Within a transaction.
Result<ConsultDesk::Expiry> ConsultDesk::expireOne(Storage& storage, ConsultRow row, const QDateTime& now)
{
    Expiry expiry { std::move(row), {}, {} };
    const auto whole = consultation(storage, expiry.row);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto facts = retentionFacts(storage, expiry.row, *whole);
    if (!facts)
        return tl::unexpected(facts.error());
    QHash<QString, RetentionTerm> due;
    bool isAllDue = true;
    for (const QString& thing : { u"log"_s, u"minutes"_s, u"record"_s, u"files"_s, u"stills"_s, u"recording"_s }) {
        const RetentionTerm term = retentionOf(thing, *facts, m_settings.retention);
        if (term.until.isValid() && term.until < officeDay(now))
            due.insert(thing, term);
        else
            isAllDue = false;
    }
    Done done = due.isEmpty() ? Done() : expireFiles(storage, expiry, due, now);
    if (done && isAllDue)
        done = expireLog(storage, expiry, due.value(u"log"_s), now);
    if (done && !expiry.words.isEmpty())
        done = seal(storage, expiry.row, now);
    for (const ConsultEvent& word : std::as_const(expiry.words)) {
        if (done)
            done = storage.accounts().audit({ expiry.row.office, {}, u"consult.expire"_s, expiry.row.id.toString(), QString::fromUtf8(compact(word.data)) }, now);
    }
    return done ? Result<Expiry>(std::move(expiry)) : Result<Expiry>(tl::unexpected(done.error()));
}

void ConsultDesk::removeBytes(const QList<BlobId>& blobs) const
{
    for (const BlobId& blob : blobs) {
        QFile::remove(blobPath(blob));
        QFile::remove(blobPath(blob) + u".part"_s);
    }
}

void ConsultDesk::removeExpired() const
{
    const auto place = m_places.take();
    removeBytes(place->storage->consults().expiredBlobs().value_or(QList<BlobId>()));
}

Result<int> ConsultDesk::expire()
{
    const QDateTime now = m_clock.now();
    int touched = 0;
    for (qint64 after = 0; !m_settings.retention.isEmpty();) {
        const auto place = m_places.take(); // one consultation at a time: nobody waits long for the storage
        Storage& storage = *place->storage;
        const auto next = storage.consults().expirable(now.addYears(-1), after);
        if (!next || !*next)
            return next ? Result<int>(touched) : Result<int>(tl::unexpected(next.error()));
        after = (*next)->key;
        const auto done = storage.write([&]() -> Result<Expiry> {
            const auto fresh = storage.consults().find((*next)->id);
            if (!fresh || !*fresh)
                return tl::unexpected(fresh ? Error { ErrorKind::Corrupt, u"consult.gone"_s, {}, {} } : fresh.error());
            return (*fresh)->isHeld ? Result<Expiry>(Expiry {}) : expireOne(storage, **fresh, now);
        });
        forget((*next)->id);
        if (!done) { // one that cannot be read does not keep the others
            qCWarning(logServer) << "not examined for its time:" << (*next)->id.toString() << done.error().code << done.error().detail;
            continue;
        }
        touched += done->words.isEmpty() ? 0 : 1;
        removeBytes(done->blobs); // only now that it is written down
        for (const ConsultEvent& word : done->words)
            publish(storage, done->row, word);
    }
    return touched;
}

} // namespace Tongguan
