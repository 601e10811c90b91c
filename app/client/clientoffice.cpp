// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"

#include "app/client/clientpacks.h"
#include "app/client/consulttools.h"
#include "models/base/async.h"
#include "models/base/log.h"
#include "models/security/keychain.h"
#include "models/sync/consultsync.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>

namespace Tongguan {
namespace {

QString accountKey() { return u"account"_s; }

// The end of one round, told once.
struct RoundWatch {
    QPromise<Result<SyncSummary>> promise;
    bool told = false;

    void tell(const Result<SyncSummary>& result)
    {
        if (std::exchange(told, true))
            return;
        promise.addResult(result);
        promise.finish();
    }
};

} // namespace

Result<std::unique_ptr<ClientOffice>> ClientOffice::open(const Options& options, const Dictionary& dictionary, const CodeTables& tables)
{
    auto store = ClientStore::open(options.folder, dictionary);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<ClientOffice> office(new ClientOffice(options, std::move(*store), dictionary, tables));
    office->recall();
    if (!options.server.isEmpty())
        office->m_server = options.server;
    if (!options.user.isEmpty() && options.user != office->m_user) {
        office->m_user = options.user;
        office->m_profile.reset();
    }
    if (!options.authorityFile.isEmpty()) {
        if (auto done = office->pin(office->m_server, options.authorityFile); !done)
            return tl::unexpected(done.error());
    }
    return office;
}

ClientOffice::ClientOffice(const Options& options, std::unique_ptr<ClientStore> store, const Dictionary& dictionary, const CodeTables& tables)
    : m_folder(options.folder)
    , m_store(std::move(store))
    , m_keychain(std::make_unique<Keychain>(u"tongguan"_s))
    , m_client(std::make_unique<Net::Client>(m_clock))
    , m_session(std::make_unique<Net::Session>(*m_client, *m_keychain, m_clock))
{
    const auto random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_transport = std::make_unique<NetTransport>(*m_client, *m_session, random);
    m_sync = std::make_unique<SyncEngine>(*m_store, *m_transport, m_clock);
    m_packs = std::make_unique<ClientPacks>(*m_store, *m_transport, dictionary, tables, m_clock);
    m_consults = std::make_unique<ConsultSync>(*m_store, *m_client, *m_session, m_clock, consultTools(*m_keychain, *this, [this] { return m_profile; }), random);
    connect(m_session.get(), &Net::Session::signedIn, m_sync.get(), &SyncEngine::setSignedIn);
    connectPacks();
    watchTheLine();
}

// What this computer knows of its line is quicker than to wait for what does not come.
void ClientOffice::watchTheLine()
{
    connect(&m_sense, &Net::LineSense::moved, m_client.get(), &Net::Client::move);
    connect(&m_sense, &Net::LineSense::returned, m_client.get(), &Net::Client::tryAgain);
}

void ClientOffice::connectPacks()
{
    whenReady(m_packs->sync().restore(), this, [this](const Done& done) {
        if (!done)
            qCWarning(logApp) << "the data packs were not read:" << done.error().code;
        connect(m_sync.get(), &SyncEngine::roundFinished, this, [this] { m_packs->refresh(); });
    });
}

ClientOffice::~ClientOffice()
{
    m_sync->stop();
}

void ClientOffice::recall()
{
    // At the start, before anything is shown: one small read.
    const auto stored = m_store->setting(accountKey()).result();
    if (!stored)
        return;
    const QJsonObject account = QJsonDocument::fromJson(*stored).object();
    m_server = QUrl(account[u"server"_s].toString());
    m_user = account[u"user"_s].toString();
    if (const QJsonValue profile = account[u"profile"_s]; profile.isObject())
        m_profile = Net::Profile::fromJson(profile.toObject());
}

void ClientOffice::remember()
{
    QJsonObject account { { u"server"_s, m_server.toString() }, { u"user"_s, m_user } };
    if (m_profile)
        account[u"profile"_s] = QJsonDocument::fromJson(m_profile->toJson()).object();
    whenReady(m_store->setSetting(accountKey(), QJsonDocument(account).toJson(QJsonDocument::Compact)), this, [](const Done& done) {
        if (!done)
            qCWarning(logApp) << "the account was not remembered:" << done.error().code;
    });
}

Done ClientOffice::pin(const QUrl& server, const QString& authorityFile)
{
    if (server.isEmpty())
        return fail(ErrorKind::Invalid, u"server.none"_s, u"an authority belongs to a server: name it with --server"_s);
    QFile file(authorityFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), authorityFile);
    Net::ServerIdentity identity;
    identity.url = server;
    identity.authorityPem = file.read(65536);
    const auto policy = Net::TlsPolicy::pinned(identity.authorityPem);
    if (!policy)
        return tl::unexpected(policy.error());
    identity.authorityDigest = policy->digest();
    return pin(identity);
}

Done ClientOffice::pin(const Net::ServerIdentity& identity)
{
    if (auto done = Net::saveTrust(m_folder, identity); !done)
        return done;
    return useServer(identity.url);
}

Done ClientOffice::useServer(const QUrl& server)
{
    if (server.isEmpty())
        return fail(ErrorKind::Invalid, u"server.none"_s, u"no server is set up"_s);
    const auto policy = Net::loadTrust(m_folder, server);
    if (!policy)
        return tl::unexpected(policy.error());
    m_server = server;
    m_client->setServer(server, *policy);
    return {};
}

QFuture<Result<Net::Profile>> ClientOffice::signIn(const QString& user, const QString& password)
{
    using Answer = Result<Net::Profile>;
    if (auto done = useServer(m_server); !done)
        return QtFuture::makeReadyFuture<Answer>(tl::unexpected(done.error()));
    m_user = user;
    const QFuture<Answer> welcome = whenReady(m_store->device(), this, [this, user, password](const Result<DeviceId>& device) -> QFuture<Answer> {
        if (!device)
            return QtFuture::makeReadyFuture<Answer>(tl::unexpected(device.error()));
        m_session->setDevice(*device);
        return m_session->login(user, password, *device, QSysInfo::machineHostName());
    });
    return whenReady(welcome, this, [this](const Answer& profile) -> Answer {
        if (profile) {
            m_profile = *profile;
            remember();
            Q_EMIT profileChanged();
        }
        return profile;
    });
}

QFuture<Done> ClientOffice::resume()
{
    if (m_session->isSignedIn())
        return QtFuture::makeReadyFuture<Done>(Done());
    if (auto done = useServer(m_server); !done)
        return QtFuture::makeReadyFuture<Done>(Done(tl::unexpected(done.error())));
    if (m_user.isEmpty())
        return QtFuture::makeReadyFuture<Done>(Done(fail(ErrorKind::Denied, u"login.needed"_s)));
    return whenReady(m_store->device(), this, [this](const Result<DeviceId>& device) -> QFuture<Done> {
        if (!device)
            return QtFuture::makeReadyFuture<Done>(Done(tl::unexpected(device.error())));
        m_session->setDevice(*device);
        return m_session->restore(m_user, *device);
    });
}

QFuture<Done> ClientOffice::signOut()
{
    m_profile.reset();
    remember();
    Q_EMIT profileChanged();
    return m_session->logout();
}

QFuture<Result<SyncSummary>> ClientOffice::syncOnce()
{
    auto* guard = new QObject(this); // owns the connections of this one round
    auto watch = std::make_unique<RoundWatch>();
    watch->promise.start();
    QFuture<Result<SyncSummary>> future = watch->promise.future();
    RoundWatch* round = watch.get();
    connect(guard, &QObject::destroyed, m_sync.get(), [owned = watch.release()] { delete owned; });
    const auto end = [this, guard, round](const Result<SyncSummary>& result) {
        round->tell(result);
        m_sync->stop();
        guard->deleteLater();
    };
    connect(m_sync.get(), &SyncEngine::roundFinished, guard, [end](qint64 pushed, qint64 pulled) { end(SyncSummary { pushed, pulled }); });
    connect(m_sync.get(), &SyncEngine::statusChanged, guard, [end](const SyncStatus& status) {
        const bool over = status.state == SyncPhase::Offline || status.state == SyncPhase::SignedOut || status.state == SyncPhase::Waiting;
        if (over && status.lastError)
            end(tl::unexpected(*status.lastError));
        else if (status.state == SyncPhase::SignedOut)
            end(fail(ErrorKind::Denied, u"login.needed"_s));
    });
    m_sync->start();
    m_sync->syncNow();
    return future;
}

void ClientOffice::startSync()
{
    m_sync->start();
}

} // namespace Tongguan
