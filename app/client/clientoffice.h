// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/abilities.h"
#include "models/net/linesense.h"
#include "models/net/session.h"
#include "models/net/trust.h"
#include "models/store/clientstore.h"
#include "models/sync/nettransport.h"
#include "models/sync/syncengine.h"

#include <memory>

namespace Tongguan {

class ClientPacks;
class CodeTables;
class Keychain;
class ConsultSync;

struct SyncSummary {
    qint64 pushed = 0, pulled = 0;
};

// The client without a window, as the desk and the command line share it: store, session and sync put together.
// Lives on the main thread; the store's futures may be used from any.
class ClientOffice final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString folder; // of the store, made where it is absent
        QUrl server; // empty: the one of the last time
        QString user; // likewise
        QString authorityFile; // PEM of the server's authority, to be pinned; empty: the pinned one
    };
    [[nodiscard]] static Result<std::unique_ptr<ClientOffice>> open(const Options& options, const Dictionary& dictionary, const CodeTables& tables);
    ~ClientOffice() override;

    [[nodiscard]] ClientStore& store() { return *m_store; }
    [[nodiscard]] SyncEngine& sync() { return *m_sync; }
    [[nodiscard]] ClientPacks& packs() { return *m_packs; } // rules and rates: what was kept comes at the first turn of the event loop
    [[nodiscard]] ConsultSync& consults() { return *m_consults; } // a ConsultPort
    [[nodiscard]] Net::Client& client() { return *m_client; }
    [[nodiscard]] Net::Session& session() { return *m_session; }
    [[nodiscard]] QUrl server() const { return m_server; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] const std::optional<Net::Profile>& profile() const { return m_profile; }
    [[nodiscard]] Abilities abilities() const { return abilitiesOf(m_profile ? m_profile->role : QString()); }

    // Denied "tls.unpinned" where nobody has confirmed this server's authority yet.
    [[nodiscard]] Done useServer(const QUrl& server);
    [[nodiscard]] Done pin(const QUrl& server, const QString& authorityFile);
    [[nodiscard]] Done pin(const Net::ServerIdentity& identity);

    // Signs in and remembers server, user and profile (never the password).
    [[nodiscard]] QFuture<Result<Net::Profile>> signIn(const QString& user, const QString& password);
    // With what an earlier sign-in left in the keychain.
    [[nodiscard]] QFuture<Done> resume();
    [[nodiscard]] QFuture<Done> signOut();

    // One round, then quiet again. Fails with what ended it: Offline, Denied "login.needed", ...
    [[nodiscard]] QFuture<Result<SyncSummary>> syncOnce();
    void startSync(); // goes on by itself from now

Q_SIGNALS:
    void profileChanged();

private:
    ClientOffice(const Options& options, std::unique_ptr<ClientStore> store, const Dictionary& dictionary, const CodeTables& tables);
    void connectPacks();
    void watchTheLine();
    void remember();
    void recall();

    QString m_folder;
    SystemClock m_clock;
    std::unique_ptr<ClientStore> m_store;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Net::Client> m_client;
    std::unique_ptr<Net::Session> m_session;
    Net::LineSense m_sense;
    std::unique_ptr<NetTransport> m_transport;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<ClientPacks> m_packs;
    std::unique_ptr<ConsultSync> m_consults;
    QUrl m_server;
    QString m_user;
    std::optional<Net::Profile> m_profile;
    DeviceId m_device;
};

} // namespace Tongguan
