// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/net/trust.h"
#include "models/security/memorysecrets.h"
#include "models/security/packsigner.h"
#include "models/store/consultstore.h"
#include "models/sync/consultsync.h"
#include "tests/support/quickfolder.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// One client of a running server, for consultations: store, line and sync, nothing else.
class ConsultClient {
public:
    explicit ConsultClient(const ClockPort* clock = nullptr) // the server's, where that is no real one; it must outlive the client
        : m_clock(clock ? *clock : m_system)
    {
        store = std::move(*ClientStore::open(m_folder.path(), *m_dictionary));
        ConsultTools tools { [this] { return profile; }, [this](const QByteArray& message) {
                                return QtFuture::makeReadyFuture<Result<std::pair<QByteArray, QByteArray>>>(std::pair(m_signer.publicKey(), m_signer.sign(message)));
                            } };
        consults = std::make_unique<ConsultSync>(*store, *client, *session, m_clock, tools, [] { return 0.5; });
        consults->setPolicy(Net::RetryPolicy(std::chrono::milliseconds(50), std::chrono::milliseconds(200)));
    }
    [[nodiscard]] bool signIn(const QUrl& server, const QByteArray& authority, const QString& user, const QString& password)
    {
        const auto policy = Net::TlsPolicy::pinned(authority);
        if (!policy)
            return false;
        client->setServer(server, *policy);
        const auto welcome = wait(session->login(user, password, DeviceId::create(), u"test"_s));
        if (welcome)
            profile = *welcome;
        return welcome.has_value();
    }
    template <class T>
    static T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
            qFatal("no answer");
        return future.result();
    }

private:
    QTemporaryDir m_folder { quickFolder() }; // outlives the store
    std::unique_ptr<Dictionary> m_dictionary = std::move(*Dictionary::load());
    SystemClock m_system;
    const ClockPort& m_clock;
    MemorySecrets m_secrets { QString() };
    PackSigner m_signer = std::move(*PackSigner::create());

public:
    std::optional<Net::Profile> profile;
    std::unique_ptr<ClientStore> store;
    std::unique_ptr<Net::Client> client = std::make_unique<Net::Client>(m_clock);
    std::unique_ptr<Net::Session> session = std::make_unique<Net::Session>(*client, m_secrets, m_clock);
    std::unique_ptr<ConsultSync> consults;
};

} // namespace Tongguan
