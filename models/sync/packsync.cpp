// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/packsync.h"

#include "models/base/async.h"
#include "models/base/log.h"

#include <QJsonDocument>

namespace Tongguan {
namespace {

const QString IndexKey = u"packs"_s;
QString fileKey(const QString& digest) { return u"pack/"_s + digest; }

QFuture<Done> readyDone(Done done) { return QtFuture::makeReadyFuture<Done>(std::move(done)); }

Net::Request packRequest(const QString& path)
{
    return { .verb = Net::Verb::Get, .path = path, .repeat = Net::Repeat::Safe, .maximumAnswer = 8 * 1024 * 1024 };
}

// Reads the files one after the other; those that are missing are empty.
QFuture<Result<QHash<QString, QByteArray>>> readFiles(ClientStore& store, QObject* context, QStringList digests, QHash<QString, QByteArray> files)
{
    using Files = Result<QHash<QString, QByteArray>>;
    if (digests.isEmpty())
        return QtFuture::makeReadyFuture<Files>(std::move(files));
    const QString digest = digests.takeFirst();
    return whenReady(store.setting(fileKey(digest)), context, [&store, context, digest, digests, files = std::move(files)](const Result<QByteArray>& file) mutable {
        if (!file)
            return QtFuture::makeReadyFuture<Files>(tl::unexpected(file.error()));
        files.insert(digest, *file);
        return readFiles(store, context, std::move(digests), std::move(files));
    });
}

} // namespace

PackSync::PackSync(ClientStore& store, SyncTransport& transport, PackShelf& shelf, const ClockPort& clock, QObject* parent)
    : QObject(parent), m_store(store), m_transport(transport), m_shelf(shelf), m_clock(clock)
{
    connect(&m_transport, &SyncTransport::packsChanged, this, [this] { (void)update(); });
}

QFuture<Done> PackSync::restore()
{
    if (!m_restoring)
        m_restoring = takeKept();
    return *m_restoring;
}

QFuture<Done> PackSync::takeKept()
{
    return whenReady(m_store.setting(IndexKey), this, [this](const Result<QByteArray>& index) -> QFuture<Done> {
        if (!index)
            return readyDone(tl::unexpected(index.error()));
        m_kept = *index;
        if (index->isEmpty())
            return readyDone({});
        return whenReady(readFiles(m_store, this, PackShelf::digestsOf(*index), {}), this, [this](const Result<QHash<QString, QByteArray>>& files) -> Done {
            if (!files)
                return tl::unexpected(files.error());
            m_refusals = m_shelf.restore(m_kept, *files);
            for (const Error& fault : m_refusals)
                qCWarning(logApp) << "pack" << fault.field << "was left out:" << fault.code;
            if (!m_refusals.isEmpty())
                m_kept = m_shelf.index(); // what was left out is written again when it comes again
            Q_EMIT changed();
            return {};
        });
    });
}

Done PackSync::read(ClientStore& store, PackShelf& shelf)
{
    const auto index = store.setting(IndexKey).result();
    if (!index)
        return tl::unexpected(index.error());
    QHash<QString, QByteArray> files;
    for (const QString& digest : PackShelf::digestsOf(*index)) {
        const auto file = store.setting(fileKey(digest)).result();
        if (!file)
            return tl::unexpected(file.error());
        files.insert(digest, *file);
    }
    for (const Error& fault : shelf.restore(*index, files))
        qCWarning(logApp) << "pack" << fault.field << "was left out:" << fault.code;
    return {};
}

void PackSync::updateWhenDue()
{
    const QDateTime now = m_clock.now();
    if (!m_last.isValid() || m_last > now || m_last.addSecs(std::chrono::seconds(Interval).count()) <= now) // later than now: the clock was set back
        (void)update();
}

QFuture<Done> PackSync::update()
{
    if (m_running) {
        m_again = true; // what changed since the listing was made
        return *m_running;
    }
    m_running = whenReady(restore(), this, [this](const Done&) { return askServer(); });
    return *m_running;
}

QFuture<Done> PackSync::askServer()
{
    const QString path = m_state.isEmpty() ? u"/v1/packs"_s : QString(u"/v1/packs?known="_s + Net::queryText(m_state));
    auto answered = whenReady(m_transport.send(packRequest(path)), this, [this](const Result<Net::Reply>& reply) -> QFuture<Done> {
        if (!reply)
            return readyDone(tl::unexpected(reply.error()));
        if (reply->status == 404)
            return readyDone({}); // an older server: it has none
        if (const Done verdict = reply->verdict(); !verdict)
            return readyDone(verdict);
        const QJsonObject listing = QJsonDocument::fromJson(reply->body).object();
        if (listing[u"state"_s].toString().isEmpty())
            return readyDone(fail(ErrorKind::Corrupt, u"sync.answer"_s, u"no list of packs"_s));
        m_last = m_clock.now();
        return listing.contains(u"packs"_s) ? takeListing(listing) : readyDone({});
    });
    return whenReady(answered, this, [this](const Done& done) {
        m_running.reset();
        if (std::exchange(m_again, false))
            (void)update();
        return done;
    });
}

QFuture<Done> PackSync::takeListing(const QJsonObject& listing)
{
    m_refusals.clear();
    if (m_shelf.trustServer(packKeysOf(listing[u"keys"_s].toArray())))
        m_refused.clear();
    QList<Offer> offers;
    QStringList served;
    for (const QJsonValue& one : listing[u"packs"_s].toArray()) {
        const Offer offer { one[u"id"].toString(), one[u"version"].toInt(), one[u"digest"].toString(), one[u"pinned"].toBool() };
        served.append(offer.id);
        const ShelvedPack* known = m_shelf.find(offer.id);
        const bool isThere = known && known->pack.digest() == offer.digest && known->isPinned == offer.isPinned && known->origin == PackOrigin::Server;
        if (const auto refused = m_refused.constFind(offer.mark()); refused != m_refused.constEnd())
            m_refusals.append(*refused);
        else if (!isThere)
            offers.append(offer);
    }
    return whenReady(fetch(std::move(offers), 0), this, [this, served, state = listing[u"state"_s].toString()](const Done& done) -> Done {
        finish(done ? state : QString(), served);
        return done;
    });
}

QFuture<Done> PackSync::fetch(QList<Offer> offers, qsizetype at)
{
    if (at == offers.size())
        return readyDone({});
    const QString path = u"/v1/packs/%1/%2"_s.arg(Net::queryText(offers[at].id)).arg(offers[at].version);
    return whenReady(m_transport.send(packRequest(path)), this, [this, offers, at](const Result<Net::Reply>& reply) -> QFuture<Done> {
        if (!reply)
            return readyDone(tl::unexpected(reply.error()));
        if (const Done verdict = reply->verdict(); !verdict)
            return readyDone(verdict);
        take(offers[at], reply->body);
        return fetch(offers, at + 1);
    });
}

void PackSync::take(const Offer& offer, const QByteArray& file)
{
    const auto pack = m_shelf.accept(file, m_clock.now(), PackOrigin::Server, offer.isPinned);
    if (pack && pack->head.id == offer.id)
        return;
    Error why = pack ? Error { ErrorKind::Corrupt, u"pack.head"_s, u"another pack than the one offered"_s, {} } : pack.error();
    why.detail.prepend(u"%1 %2: "_s.arg(offer.id).arg(offer.version));
    why.field = offer.id;
    qCWarning(logApp).noquote() << "pack refused:" << why.code << why.detail;
    if (why.code != u"pack.early" && why.code != u"pack.key") // these may mend themselves
        m_refused.insert(offer.mark(), why);
    m_refusals.append(why);
}

void PackSync::finish(const QString& state, const QStringList& served)
{
    m_shelf.keepServed(served);
    const bool waits = std::any_of(m_refusals.begin(), m_refusals.end(), [](const Error& error) { return error.code == u"pack.early"; });
    m_state = waits ? QString() : state;
    keep();
}

Result<DataPack> PackSync::import(const QByteArray& file)
{
    auto pack = m_shelf.accept(file, m_clock.now(), PackOrigin::File);
    if (pack)
        keep();
    return pack;
}

// The files first, then the index that names them, then the end of those that it names no more.
void PackSync::keep()
{
    const QByteArray index = m_shelf.index();
    if (index == m_kept)
        return;
    const QStringList before = PackShelf::digestsOf(m_kept);
    const QStringList now = PackShelf::digestsOf(index);
    const auto write = [this](const QString& key, const QByteArray& value) {
        whenReady(m_store.setSetting(key, value), this, [](const Done& done) {
            if (!done)
                qCWarning(logApp) << "a pack was not kept:" << done.error().code; // fetched again at the next start
        });
    };
    for (const ShelvedPack& one : m_shelf.packs()) {
        if (!before.contains(one.pack.digest()))
            write(fileKey(one.pack.digest()), one.pack.bytes);
    }
    write(IndexKey, index);
    for (const QString& digest : before) {
        if (!now.contains(digest))
            write(fileKey(digest), {});
    }
    m_kept = index;
    Q_EMIT changed();
}

} // namespace Tongguan
