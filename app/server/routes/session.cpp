// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/password.h"
#include "app/server/routes/routes.h"
#include "app/server/wire.h"

namespace Tongguan {

static constexpr int AccessSeconds = 15 * 60;
static constexpr int RefreshDays = 30;
static constexpr int RepeatSeconds = 60;

struct TokenPair {
    QByteArray access, refresh;
    QDateTime accessExpires;
};

static Result<TokenPair> issueTokens(Storage& storage, qint64 account, FamilyId family, DeviceId device, const QDateTime& now)
{
    const TokenPair pair { randomToken(), randomToken(), now.addSecs(AccessSeconds) };
    Done done = storage.accounts().addToken({ tokenHash(pair.access), false, account, family, device, pair.accessExpires, false });
    if (done)
        done = storage.accounts().addToken({ tokenHash(pair.refresh), true, account, family, device, now.addDays(RefreshDays), false });
    if (!done)
        return tl::unexpected(done.error());
    return pair;
}

static QJsonObject tokensToJson(const TokenPair& pair)
{
    return { { u"accessToken"_s, QString::fromLatin1(pair.access) }, { u"accessExpires"_s, wireTime(pair.accessExpires) },
        { u"accessSeconds"_s, AccessSeconds }, // for clocks that go wrong
        { u"refreshToken"_s, QString::fromLatin1(pair.refresh) } };
}

// What an unknown user's password is compared with, so that it takes as long as a known one's.
static const PasswordHash& nobodysPassword()
{
    static const PasswordHash hash = hashPassword(QString::fromLatin1(randomToken()));
    return hash;
}

class SignIn final {
public:
    SignIn(Call& call, RouteContext& context) : m_call(call), m_context(context) { }

    [[nodiscard]] Reply run()
    {
        const auto object = m_call.json();
        if (!object)
            return tl::unexpected(object.error());
        m_user = object->value(u"user").toString();
        const QString password = object->value(u"password").toString();
        const auto device = wireId<DeviceId>(object->value(u"device").toString());
        if (m_user.isEmpty() || m_user.size() > 100)
            return refuse(422, u"login.invalid"_s, {}, u"user"_s);
        if (password.isEmpty() || password.size() > 256)
            return refuse(422, u"login.invalid"_s, {}, u"password"_s);
        if (!device)
            return refuse(422, u"login.invalid"_s, u"device must be a UUID."_s, u"device"_s);
        m_device = *device;
        m_deviceName = object->value(u"deviceName").toString().left(100);

        const qint64 now = m_call.now.toMSecsSinceEpoch();
        const QByteArray userKey = m_user.toCaseFolded().toUtf8() + '\n' + m_call.request.address;
        const int wait = std::max(m_context.loginsOfUser.wait(userKey, now), m_context.loginsOfAddress.wait(m_call.request.address, now));
        if (wait > 0)
            return refuseFor(wait, 429, u"login.limited"_s, u"Too many wrong tries."_s);
        if (!m_context.entering.try_acquire())
            return refuseFor(1, 503, u"server.busy"_s);
        // Counted before the answer is known: tries side by side count too.
        m_context.loginsOfUser.count(userKey, now);
        m_context.loginsOfAddress.count(m_call.request.address, now);
        const auto account = m_call.storage().accounts().accountNamed(m_user);
        m_context.hashing.acquire(); // at most one waits, for a tenth of a second
        const bool fits = account && passwordFits(password, *account ? PasswordHash { (*account)->salt, (*account)->hash } : nobodysPassword());
        m_context.hashing.release();
        m_context.entering.release();
        if (!account)
            return refuse(account.error());
        if (!*account || !fits)
            return wrong();
        m_context.loginsOfUser.forget(userKey);
        return welcome(**account);
    }

private:
    [[nodiscard]] Reply wrong()
    {
        const Done noted = m_call.storage().write([&] { return m_call.storage().accounts().audit({ 0, m_user, u"login.wrong"_s, QString::fromLatin1(m_call.request.address), {} }, m_call.now); });
        if (!noted)
            return refuse(noted.error());
        return refuse(401, u"login.wrong"_s);
    }

    [[nodiscard]] Reply welcome(const AccountRow& account)
    {
        Storage& storage = m_call.storage();
        const auto tenant = storage.accounts().tenant(account.tenant);
        if (!tenant)
            return refuse(tenant.error());
        if (!*tenant)
            return refuse(401, u"login.wrong"_s);
        const auto pair = storage.write([&]() -> Result<TokenPair> {
            if (Done done = storage.documents().putDevice(account.tenant, m_device, m_deviceName, account.key, m_call.now); !done)
                return tl::unexpected(done.error());
            if (Done done = storage.accounts().audit({ account.tenant, account.name, u"login"_s, m_device.toString(), QString::fromLatin1(m_call.request.address) }, m_call.now); !done)
                return tl::unexpected(done.error());
            return issueTokens(storage, account.key, FamilyId::create(), m_device, m_call.now);
        });
        if (!pair)
            return refuse(pair.error());
        QJsonObject object = tokensToJson(*pair);
        object.insert(u"user"_s, QJsonObject { { u"id"_s, account.id.toString() }, { u"name"_s, account.name }, { u"role"_s, roleName(account.role) } });
        QJsonObject ofTenant { { u"id"_s, (*tenant)->id.toString() }, { u"name"_s, (*tenant)->name }, { u"kind"_s, tenantKindName((*tenant)->kind) } };
        if (!(*tenant)->customs.isEmpty())
            ofTenant.insert(u"customs"_s, (*tenant)->customs);
        object.insert(u"tenant"_s, ofTenant);
        object.insert(u"company"_s, (*tenant)->company);
        return jsonResponse(object);
    }

    Call& m_call;
    RouteContext& m_context;
    QString m_user, m_deviceName;
    DeviceId m_device;
};

// The line may be cut between our answer and the device that asked. The same device may ask again for a minute; what it did not get
// ends with that, so that there is only one pair at any time.
static Result<bool> mayRepeat(Accounts& accounts, const TokenRow& used, DeviceId device, const QDateTime& now)
{
    if (used.device != device)
        return false;
    const auto newest = accounts.newestRefresh(used.family);
    if (!newest)
        return tl::unexpected(newest.error());
    return *newest && now < (*newest)->expires.addDays(-RefreshDays).addSecs(RepeatSeconds);
}

// A refresh token is good once. Seen a second time it was stolen, before or after: the whole family ends.
static Reply refreshTokens(Call& call)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const QByteArray hash = tokenHash(object->value(u"refreshToken").toString().toLatin1());
    const auto device = wireId<DeviceId>(object->value(u"device").toString());
    if (!device)
        return refuse(422, u"login.invalid"_s, u"device must be a UUID."_s, u"device"_s);
    Storage& storage = call.storage();
    using Outcome = tl::expected<TokenPair, Problem>;
    const auto outcome = storage.write([&]() -> Result<Outcome> {
        Accounts& accounts = storage.accounts();
        const auto token = accounts.token(hash);
        if (!token)
            return tl::unexpected(token.error());
        if (!*token || !(*token)->refresh)
            return Outcome(refuse(401, u"token.invalid"_s));
        const auto repeated = (*token)->used ? mayRepeat(accounts, **token, *device, call.now) : Result<bool>(false);
        if (!repeated)
            return tl::unexpected(repeated.error());
        if ((*token)->used && !*repeated) {
            Done done = accounts.endFamily((*token)->family);
            if (done)
                done = accounts.audit({ 0, QString::number((*token)->account), u"token.reused"_s, device->toString(), {} }, call.now);
            if (!done)
                return tl::unexpected(done.error());
            return Outcome(refuse(401, u"token.reused"_s));
        }
        if ((*token)->expires <= call.now)
            return Outcome(refuse(401, u"token.expired"_s));
        Done done = *repeated ? accounts.endUnused((*token)->family) : accounts.useToken(hash);
        if (done)
            done = accounts.endAccess((*token)->family);
        if (!done)
            return tl::unexpected(done.error());
        auto pair = issueTokens(storage, (*token)->account, (*token)->family, *device, call.now);
        if (!pair)
            return tl::unexpected(pair.error());
        return Outcome(std::move(*pair));
    });
    if (!outcome)
        return refuse(outcome.error());
    if (!*outcome)
        return tl::unexpected(outcome->error());
    return jsonResponse(tokensToJson(**outcome));
}

// A person's own. A wrong present one counts as a wrong sign-in: whoever sits down at an open window cannot try for long.
static Reply changePassword(Call& call, RouteContext& context)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const QString before = object->value(u"before").toString(), after = object->value(u"after").toString();
    if (after.size() < LeastPassword || after.size() > MostPassword)
        return refuse(422, u"password.length"_s, u"%1 to %2 characters."_s.arg(LeastPassword).arg(MostPassword), u"after"_s);
    if (after == before)
        return refuse(422, u"password.same"_s, {}, u"after"_s);
    const AccountRow& account = call.who->account;
    const qint64 now = call.now.toMSecsSinceEpoch();
    const QByteArray userKey = account.name.toCaseFolded().toUtf8() + '\n' + call.request.address;
    if (const int wait = context.loginsOfUser.wait(userKey, now); wait > 0)
        return refuseFor(wait, 429, u"login.limited"_s, u"Too many wrong tries."_s);
    if (!context.entering.try_acquire())
        return refuseFor(1, 503, u"server.busy"_s);
    context.loginsOfUser.count(userKey, now);
    context.hashing.acquire();
    const bool fits = passwordFits(before, { account.salt, account.hash });
    const PasswordHash hash = fits ? hashPassword(after) : PasswordHash();
    context.hashing.release();
    context.entering.release();
    Storage& storage = call.storage();
    const Done done = storage.write([&]() -> Done {
        Accounts& accounts = storage.accounts();
        if (fits) {
            if (Done set = accounts.setPassword(account.key, hash.salt, hash.hash); !set)
                return set;
            if (Done ended = accounts.endSignIns(account.key, call.who->token.family); !ended)
                return ended;
        }
        return accounts.audit({ call.tenant(), account.name, fits ? u"password"_s : u"password.wrong"_s, call.who->token.device.toString(), QString::fromLatin1(call.request.address) }, call.now);
    });
    if (!done)
        return refuse(done.error());
    if (!fits)
        return refuse(403, u"password.wrong"_s, {}, u"before"_s);
    context.loginsOfUser.forget(userKey);
    Response response;
    response.status = 204;
    return response;
}

static Reply signOut(Call& call)
{
    Storage& storage = call.storage();
    const Done done = storage.write([&]() -> Done {
        if (Done ended = storage.accounts().endFamily(call.who->token.family); !ended)
            return ended;
        return storage.accounts().audit({ call.tenant(), call.who->account.name, u"logout"_s, call.who->token.device.toString(), {} }, call.now);
    });
    if (!done)
        return refuse(done.error());
    Response response;
    response.status = 204;
    return response;
}

void addSessionRoutes(Router& router, RouteContext& context)
{
    static_cast<void>(nobodysPassword()); // made now: the first try must not take longer
    router.add({ .method = "POST"_ba, .path = "/v1/login"_ba, .access = Access::Anyone, .most = 8 * 1024,
        .handle = [&context](Call& call) { return SignIn(call, context).run(); } });
    router.add({ .method = "POST"_ba, .path = "/v1/refresh"_ba, .access = Access::Anyone, .most = 8 * 1024, .handle = refreshTokens });
    router.add({ .method = "POST"_ba, .path = "/v1/password"_ba, .access = Access::SignedIn, .most = 8 * 1024, .handle = [&context](Call& call) { return changePassword(call, context); } });
    router.add({ .method = "POST"_ba, .path = "/v1/logout"_ba, .access = Access::SignedIn, .handle = signOut });
}

} // namespace Tongguan
