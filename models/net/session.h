// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/net/client.h"
#include "models/security/secretport.h"

#include <QJsonObject>
#include <QPromise>
#include <QTimer>

#include <vector>

namespace Tongguan::Net {

// Who signed in, as the server said; no secrets in it.
struct Profile {
    QString userId {}, userName {}, role {}; // "broker", "clerk", "officer", "supervisor", "trainer"
    QString tenantId {}, tenantName {}, tenantKind {}, customs {};
    QJsonObject company {}; // the enterprise's file by dictionary keys

    bool operator==(const Profile&) const = default;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Profile fromJson(const QJsonObject& json);
};

//   SignedOut --login, restore--> SignedIn --refresh refused, logout--> SignedOut
// The session of one user with one server. The access token lives in memory only, the refresh token in the
// SecretPort. A refresh runs once, however many ask for it.
class Session final : public QObject
{
    Q_OBJECT
public:
    // All must outlive the session. `account` names the secret: one for each server and user.
    Session(Client& client, SecretPort& secrets, const ClockPort& clock, QObject* parent = nullptr);
    ~Session() override;

    // Fails with Denied "login.wrong", Offline "login.limited" with the server's wait in `detail`, ...
    [[nodiscard]] QFuture<Result<Profile>> login(const QString& user, const QString& password, DeviceId device, const QString& deviceName);
    // With the refresh token kept from an earlier start. Denied "login.needed" where none is kept.
    [[nodiscard]] QFuture<Done> restore(const QString& user, DeviceId device);
    [[nodiscard]] QFuture<Done> refresh();
    // At once where the access token is good for another minute, else after a refresh.
    [[nodiscard]] QFuture<Done> ensureFresh();
    // The server refuses `token`: at once where there is another one by now, else after a refresh.
    [[nodiscard]] QFuture<Done> renew(const QByteArray& token);
    // With a token that is good. One that runs out or is replaced on the way is refused before anything is done: then once more with
    // the next one, whatever Request::repeat says. A 401 among the answers means that this did not help.
    [[nodiscard]] QFuture<Result<Reply>> send(const Request& request);
    // Denied "password.wrong" where `before` is not the present one, Refused "password.length", "password.same".
    [[nodiscard]] QFuture<Done> changePassword(const QString& before, const QString& after);
    // Forgets the tokens here whatever the server says.
    [[nodiscard]] QFuture<Done> logout();

    [[nodiscard]] bool isSignedIn() const { return !m_refreshToken.isEmpty(); }
    // "" where the sign-in outlives the program; otherwise why the person must sign in at each start.
    [[nodiscard]] QString forgetsBecause() const { return m_secrets.unavailableReason(); }
    void setDevice(DeviceId device) { m_device = device; }
    [[nodiscard]] DeviceId device() const { return m_device; }

Q_SIGNALS:
    void signedIn();
    void signedOut(Tongguan::Error why);

private:
    [[nodiscard]] QString secretName() const;
    void keep(const QJsonObject& answer);
    void concludeRefresh(Done done);
    void forget(const Error& why);

    Client& m_client;
    SecretPort& m_secrets;
    const ClockPort& m_clock;
    QString m_user;
    DeviceId m_device;
    QByteArray m_refreshToken;
    QDateTime m_accessExpires; // by this computer's clock, however wrong it goes
    std::vector<QPromise<Done>> m_waiting; // for the refresh that runs
    QTimer m_renew;
};

} // namespace Tongguan::Net
