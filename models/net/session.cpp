// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/session.h"

#include "models/base/async.h"

#include <QJsonDocument>

namespace Tongguan::Net {

namespace {

    constexpr std::chrono::seconds RenewBefore { 60 };

    Request authRequest(const QString& path, const QJsonObject& body)
    {
        // A refresh token serves once: sent twice, the server takes it for stolen.
        return { .verb = Verb::Post, .path = path, .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .repeat = Repeat::Never,
            .signedIn = false, .maximumAnswer = 1024 * 1024 };
    }

    template <class T>
    QFuture<T> readyFuture(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

} // namespace

QByteArray Profile::toJson() const
{
    return QJsonDocument(QJsonObject {
                             { u"user"_s, QJsonObject { { u"id"_s, userId }, { u"name"_s, userName }, { u"role"_s, role } } },
                             { u"tenant"_s, QJsonObject { { u"id"_s, tenantId }, { u"name"_s, tenantName }, { u"kind"_s, tenantKind }, { u"customs"_s, customs } } },
                             { u"company"_s, company },
                         })
        .toJson(QJsonDocument::Compact);
}

Profile Profile::fromJson(const QJsonObject& json)
{
    const QJsonObject user = json.value("user"_L1).toObject();
    const QJsonObject tenant = json.value("tenant"_L1).toObject();
    return { .userId = user.value("id"_L1).toString(), .userName = user.value("name"_L1).toString(), .role = user.value("role"_L1).toString(),
        .tenantId = tenant.value("id"_L1).toString(), .tenantName = tenant.value("name"_L1).toString(),
        .tenantKind = tenant.value("kind"_L1).toString(), .customs = tenant.value("customs"_L1).toString(),
        .company = json.value("company"_L1).toObject() };
}

Session::Session(Client& client, SecretPort& secrets, const ClockPort& clock, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_secrets(secrets)
    , m_clock(clock)
{
    m_renew.setSingleShot(true);
    connect(&m_renew, &QTimer::timeout, this, [this] {
        if (isSignedIn())
            (void)refresh();
    });
}

Session::~Session() = default;

QString Session::secretName() const
{
    return u"refresh %1@%2"_s.arg(m_user, m_client.server().authority());
}

QFuture<Result<Profile>> Session::login(const QString& user, const QString& password, DeviceId device, const QString& deviceName)
{
    const QJsonObject body { { u"user"_s, user }, { u"password"_s, password }, { u"device"_s, device.toString() }, { u"deviceName"_s, deviceName } };
    return whenReady(m_client.send(authRequest(u"/v1/login"_s, body)), this, [this, user, device](const Result<Reply>& reply) -> Result<Profile> {
        if (!reply)
            return tl::unexpected(reply.error());
        if (const Done verdict = reply->verdict(); !verdict) {
            Error error = verdict.error();
            if (reply->retryAfter.count() > 0)
                error.detail += u" (wait %1 s)"_s.arg(reply->retryAfter.count());
            return tl::unexpected(error);
        }
        const QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
        if (answer.value("accessToken"_L1).toString().isEmpty() || answer.value("refreshToken"_L1).toString().isEmpty())
            return fail(ErrorKind::Corrupt, u"net.answer"_s, u"the sign-in answer has no tokens"_s);
        m_user = user;
        m_device = device;
        keep(answer);
        Q_EMIT signedIn();
        return Profile::fromJson(answer);
    });
}

QFuture<Done> Session::restore(const QString& user, DeviceId device)
{
    m_user = user;
    m_device = device;
    return whenReady(m_secrets.read(secretName()), this, [this](const Result<QByteArray>& secret) {
        if (!secret)
            return readyFuture<Done>(tl::unexpected(secret.error()));
        if (secret->isEmpty())
            return readyFuture<Done>(fail(ErrorKind::Denied, u"login.needed"_s, m_secrets.unavailableReason()));
        m_refreshToken = *secret;
        return whenReady(refresh(), this, [this](const Done& done) {
            if (done)
                Q_EMIT signedIn();
            return done;
        });
    });
}

QFuture<Done> Session::refresh()
{
    if (!isSignedIn())
        return readyFuture<Done>(fail(ErrorKind::Denied, u"login.needed"_s));
    const bool first = m_waiting.empty();
    m_waiting.emplace_back();
    m_waiting.back().start();
    QFuture<Done> future = m_waiting.back().future();
    if (!first)
        return future;
    const QJsonObject body { { u"refreshToken"_s, QString::fromLatin1(m_refreshToken) }, { u"device"_s, m_device.toString() } };
    whenReady(m_client.send(authRequest(u"/v1/refresh"_s, body)), this, [this](const Result<Reply>& reply) {
        if (!reply) {
            concludeRefresh(tl::unexpected(reply.error()));
            return;
        }
        if (const Done verdict = reply->verdict(); !verdict) {
            if (reply->status == 401 || reply->status == 403)
                forget(verdict.error());
            concludeRefresh(verdict);
            return;
        }
        const QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
        if (answer.value("accessToken"_L1).toString().isEmpty()) {
            concludeRefresh(fail(ErrorKind::Corrupt, u"net.answer"_s, u"the refresh answer has no token"_s));
            return;
        }
        keep(answer);
        concludeRefresh({});
    });
    return future;
}

void Session::concludeRefresh(Done done)
{
    std::vector<QPromise<Done>> waiting;
    waiting.swap(m_waiting); // a continuation may ask again
    for (QPromise<Done>& promise : waiting) {
        promise.addResult(done);
        promise.finish();
    }
}

QFuture<Done> Session::ensureFresh()
{
    // The clock may be set meanwhile: a token that is wrongly believed good is refused, and renewed then.
    if (isSignedIn() && m_accessExpires.isValid() && m_clock.now().secsTo(m_accessExpires) > RenewBefore.count())
        return readyFuture<Done>({});
    return refresh();
}

QFuture<Done> Session::renew(const QByteArray& token)
{
    if (token != m_client.token())
        return ensureFresh();
    m_accessExpires = {};
    return refresh();
}

QFuture<Result<Reply>> Session::send(const Request& request)
{
    return whenReady(ensureFresh(), this, [this, request](const Done& fresh) -> QFuture<Result<Reply>> {
        if (!fresh)
            return readyFuture<Result<Reply>>(tl::unexpected(fresh.error()));
        return whenReady(m_client.send(request), this, [this, request, token = m_client.token()](const Result<Reply>& reply) -> QFuture<Result<Reply>> {
            if (!reply || reply->status != 401)
                return readyFuture(reply);
            return whenReady(renew(token), this, [this, request](const Done& renewed) -> QFuture<Result<Reply>> {
                return renewed ? m_client.send(request) : readyFuture<Result<Reply>>(tl::unexpected(renewed.error()));
            });
        });
    });
}

QFuture<Done> Session::changePassword(const QString& before, const QString& after)
{
    const QByteArray body = QJsonDocument(QJsonObject { { u"before"_s, before }, { u"after"_s, after } }).toJson(QJsonDocument::Compact);
    return whenReady(send({ .verb = Verb::Post, .path = u"/v1/password"_s, .body = body, .repeat = Repeat::Never }), this,
        [](const Result<Reply>& reply) -> Done { return reply ? reply->verdict() : Done(tl::unexpected(reply.error())); });
}

QFuture<Done> Session::logout()
{
    const QFuture<Result<Reply>> answer = m_client.send({ .verb = Verb::Post, .path = u"/v1/logout"_s, .body = "{}"_ba, .repeat = Repeat::Idempotent });
    forget({ ErrorKind::Denied, u"login.out"_s, {}, {} });
    return whenReady(answer, this, [](const Result<Reply>& reply) -> Done { return reply ? reply->verdict() : Done(tl::unexpected(reply.error())); });
}

void Session::keep(const QJsonObject& answer)
{
    m_client.setToken(answer.value("accessToken"_L1).toString().toLatin1());
    const qint64 good = answer.value("accessSeconds"_L1).toInteger();
    m_accessExpires = m_clock.now().addSecs(good);
    if (const QString token = answer.value("refreshToken"_L1).toString(); !token.isEmpty())
        m_refreshToken = token.toLatin1();
    (void)m_secrets.write(secretName(), m_refreshToken); // where it fails, forgetsBecause() says so
    m_renew.start(std::chrono::seconds(std::clamp<qint64>(good - RenewBefore.count(), 5, 3600)));
}

void Session::forget(const Error& why)
{
    m_renew.stop();
    m_refreshToken.clear();
    m_accessExpires = {};
    m_client.setToken({});
    (void)m_secrets.remove(secretName());
    Q_EMIT signedOut(why);
}

} // namespace Tongguan::Net
