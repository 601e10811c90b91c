// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes/routes.h"
#include "app/server/wire.h"
#include "models/declaration/bondedlife.h"

namespace Tongguan {

static constexpr int MostDocuments = 500;
static constexpr qint64 MostBytes = 4 * 1024 * 1024;

static Reply epochChanged(EpochId epoch)
{
    Problem problem { 409, u"epoch.changed"_s, {}, {}, 0, {}, {} };
    problem.more.insert(u"epoch"_s, epoch.toString());
    return tl::unexpected<Problem>(std::move(problem));
}

// Documents as text: their bodies go out as they are stored, unparsed.
class DocumentPage final {
public:
    explicit DocumentPage(Storage& storage, qint64 mostBytes) : m_storage(storage), m_most(mostBytes) { }

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    // False where it did not fit any more.
    [[nodiscard]] Result<bool> add(const DocumentRow& row)
    {
        const auto body = m_storage.documents().body(row.key, row.revision);
        if (!body)
            return tl::unexpected(body.error());
        if (!*body)
            return fail(ErrorKind::Corrupt, u"body.missing"_s, row.id.toString());
        QList<Receipt> receipts;
        QByteArray questions;
        if (!row.submitted.isNull()) {
            auto all = m_storage.cases().receipts(row.key);
            if (!all)
                return tl::unexpected(all.error());
            receipts = std::move(*all);
            const auto asked = m_storage.ledgers().questions(row.key);
            if (!asked)
                return tl::unexpected(asked.error());
            if (!asked->isEmpty())
                questions = ",\"questions\":" + QJsonDocument(questionsToJson(*asked)).toJson(QJsonDocument::Compact);
        }
        if (!m_text.isEmpty() && m_text.size() + (*body)->body.size() + 300 > m_most)
            return false;
        if (!m_text.isEmpty())
            m_text += ',';
        m_text += "{\"doc\":\"" + row.id.toString().toLatin1() + "\",\"type\":\"" + row.type.toLatin1() + "\",\"rev\":" + QByteArray::number(row.revision)
            + ",\"state\":\"" + stateNameOf(row.type, row.state).toLatin1() + "\",\"changed\":\"" + wireTime(row.changed).toLatin1() + "\",\"receipts\":"
            + QJsonDocument(receiptsToJson(receipts)).toJson(QJsonDocument::Compact) + questions + ",\"body\":" + (*body)->body + '}';
        return true;
    }

private:
    Storage& m_storage;
    const qint64 m_most;
    QByteArray m_text;
};

// The page of the feed behind `cursor`: each document once, at its newest number.
static Result<QByteArray> changesText(Storage& storage, qint64 tenant, const FeedHead& feed, qint64 cursor, int limit, qint64 mostBytes)
{
    const auto documents = storage.documents().changedAfter(tenant, cursor, limit + 1);
    if (!documents)
        return tl::unexpected(documents.error());
    const auto tombstones = storage.documents().tombstonesAfter(tenant, cursor, limit + 1);
    if (!tombstones)
        return tl::unexpected(tombstones.error());
    DocumentPage page(storage, mostBytes);
    QByteArray ended;
    qint64 to = cursor;
    qsizetype d = 0, t = 0;
    bool more = false;
    while (!more && (d < documents->size() || t < tombstones->size())) {
        if (d + t >= limit) {
            more = true;
        } else if (t >= tombstones->size() || (d < documents->size() && documents->at(d).sequence < tombstones->at(t).sequence)) {
            const auto added = page.add(documents->at(d));
            if (!added)
                return tl::unexpected(added.error());
            more = !*added;
            if (*added)
                to = documents->at(d++).sequence;
        } else {
            const TombstoneRow& tombstone = tombstones->at(t++);
            ended += (ended.isEmpty() ? "" : ",") + ("{\"doc\":\"" + tombstone.id.toString().toLatin1()) + "\",\"rev\":" + QByteArray::number(tombstone.revision) + '}';
            to = tombstone.sequence;
        }
    }
    if (!more)
        to = feed.head;
    return "{\"epoch\":\"" + feed.epoch.toString().toLatin1() + "\",\"from\":" + QByteArray::number(cursor) + ",\"to\":" + QByteArray::number(to)
        + ",\"head\":" + QByteArray::number(feed.head) + ",\"hasMore\":" + (more ? "true" : "false") + ",\"docs\":[" + page.text() + "],\"tombstones\":[" + ended + "]}";
}

// Whether the client's epoch, where it tells one, is still ours.
static bool epochFits(const QString& told, EpochId epoch)
{
    return told.isEmpty() || told == epoch.toString();
}

static Reply changes(Call& call)
{
    const auto cursor = call.number(u"cursor"_s, 0, 0, std::numeric_limits<qint64>::max());
    const auto limit = call.number(u"limit"_s, MostDocuments, 1, MostDocuments);
    const auto bytes = call.number(u"maxBytes"_s, MostBytes, 1024, MostBytes);
    for (const auto* number : { &cursor, &limit, &bytes }) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    Storage& storage = call.storage();
    auto reply = storage.read([&]() -> Result<Reply> {
        const auto feed = storage.documents().feed(call.tenant());
        if (!feed)
            return tl::unexpected(feed.error());
        if (!epochFits(call.query.value(u"epoch"_s), feed->epoch) || *cursor > feed->head)
            return epochChanged(feed->epoch);
        if (*cursor < feed->horizon)
            return Reply(refuse(410, u"resync"_s, u"Deletions that old are not kept: take a snapshot."_s));
        auto text = changesText(storage, call.tenant(), *feed, *cursor, static_cast<int>(*limit), *bytes);
        if (!text)
            return tl::unexpected(text.error());
        return Reply(jsonResponse(std::move(*text)));
    });
    if (!reply)
        return refuse(reply.error());
    return std::move(*reply);
}

// Newest first, down from `at`; a page names the next by the last feed number that it holds. What changes meanwhile
// leaves the snapshot and comes by the feed behind `at`.
static Reply snapshot(Call& call)
{
    const auto asked = call.number(u"at"_s, -1, 0, std::numeric_limits<qint64>::max());
    const auto below = call.number(u"page"_s, std::numeric_limits<qint64>::max(), 1, std::numeric_limits<qint64>::max());
    for (const auto* number : { &asked, &below }) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    Storage& storage = call.storage();
    auto reply = storage.read([&]() -> Result<Reply> {
        const auto feed = storage.documents().feed(call.tenant());
        if (!feed)
            return tl::unexpected(feed.error());
        const qint64 at = *asked < 0 ? feed->head : *asked;
        if (!epochFits(call.query.value(u"epoch"_s), feed->epoch) || at > feed->head)
            return epochChanged(feed->epoch);
        const auto rows = storage.documents().upTo(call.tenant(), std::min(at, *below - 1), MostDocuments + 1);
        if (!rows)
            return tl::unexpected(rows.error());
        DocumentPage page(storage, MostBytes);
        qint64 last = 0;
        bool more = rows->size() > MostDocuments;
        for (const DocumentRow& row : rows->first(std::min<qsizetype>(rows->size(), MostDocuments))) {
            const auto added = page.add(row);
            if (!added)
                return tl::unexpected(added.error());
            if (!*added) {
                more = true;
                break;
            }
            last = row.sequence;
        }
        const QByteArray next = more ? '"' + QByteArray::number(last) + '"' : "null"_ba;
        return Reply(jsonResponse("{\"epoch\":\"" + feed->epoch.toString().toLatin1() + "\",\"at\":" + QByteArray::number(at) + ",\"next\":" + next
            + ",\"docs\":[" + page.text() + "]}"));
    });
    if (!reply)
        return refuse(reply.error());
    return std::move(*reply);
}

// After a restore: which of the client's documents the server lacks.
static Reply manifest(Call& call)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const QJsonArray docs = object->value(u"docs").toArray();
    if (docs.size() > 20'000)
        return refuse(413, u"push.large"_s, u"At most 20,000 documents at once."_s);
    Storage& storage = call.storage();
    auto reply = storage.read([&]() -> Result<Reply> {
        const auto feed = storage.documents().feed(call.tenant());
        if (!feed)
            return tl::unexpected(feed.error());
        if (!epochFits(object->value(u"epoch").toString(), feed->epoch))
            return epochChanged(feed->epoch);
        QJsonArray wanted;
        for (qsizetype i = 0; i < docs.size(); ++i) {
            const QJsonObject entry = docs.at(i).toObject();
            const auto id = wireId<DocumentId>(entry.value(u"doc").toString());
            const auto revision = wholeNumber(entry.value(u"rev"));
            if (!id || !revision)
                return Reply(refuse(422, u"manifest.invalid"_s, {}, u"docs[%1]"_s.arg(i)));
            const auto row = storage.documents().document(call.tenant(), *id);
            if (!row)
                return tl::unexpected(row.error());
            bool lacking = false;
            if (*row) {
                lacking = (*row)->revision < *revision && QString::fromLatin1((*row)->hash.toHex()) != entry.value(u"hash").toString();
            } else {
                const auto tombstone = storage.documents().tombstone(call.tenant(), *id);
                if (!tombstone)
                    return tl::unexpected(tombstone.error());
                lacking = !*tombstone || (*tombstone)->revision < *revision;
            }
            if (lacking)
                wanted.append(id->toString());
        }
        return Reply(jsonResponse(QJsonObject { { u"epoch"_s, feed->epoch.toString() }, { u"wanted"_s, wanted } }));
    });
    if (!reply)
        return refuse(reply.error());
    return std::move(*reply);
}

// An office's feed is empty: its users learn by it that there is a line, and that data packs have changed.
void addPullRoutes(Router& router, RouteContext&)
{
    router.add({ .method = "GET"_ba, .path = "/v1/sync/changes"_ba, .handle = changes });
    router.add({ .method = "GET"_ba, .path = "/v1/sync/snapshot"_ba, .handle = snapshot });
    router.add({ .method = "POST"_ba, .path = "/v1/sync/manifest"_ba, .most = 4 * 1024 * 1024, .handle = manifest });
}

} // namespace Tongguan
