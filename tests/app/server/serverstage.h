// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/password.h"
#include "app/server/training.h"
#include "models/base/log.h"
#include "models/dictionary/body.h"
#include "models/rules/ruleshelves.h"
#include "tests/app/server/httppeer.h"
#include "tests/support/quickfolder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>

#include <atomic>

namespace Tongguan {

// A clock that stands until it is moved; read on several threads.
class MovedClock final : public ClockPort {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_time.load(), Qt::UTC); }
    void advance(qint64 milliseconds) { m_time += milliseconds; }

private:
    std::atomic<qint64> m_time { QDateTime(QDate(2026, 11, 22), QTime(3, 30), Qt::UTC).toMSecsSinceEpoch() };
};

// Refuses where the remarks say "wrong".
class WordCheck final : public SubmissionCheck {
public:
    [[nodiscard]] QList<Finding> check(const Document& document) override
    {
        if (!document.value(u"remarks").contains(u"wrong"))
            return {};
        Finding finding;
        finding.id = u"word"_s;
        finding.field = u"remarks"_s;
        finding.message = { u"错"_s, u"wrong"_s };
        return { finding };
    }
    void useRules(const QList<DataPack>& packs) override { given = packs; }

    QList<DataPack> given;
};

// One signed-in user on one device, speaking the protocol.
class ServerStage;
class Caller final {
public:
    Caller(ServerStage& stage, const QString& user, const char* from = "127.0.0.1");

    PeerReply get(const QByteArray& path) { return m_peer->ask("GET"_ba, path, authorization()); }
    PeerReply post(const QByteArray& path, const QJsonObject& object) { return m_peer->ask("POST"_ba, path, authorization(), QJsonDocument(object).toJson(QJsonDocument::Compact)); }
    PeerReply put(const QByteArray& path, const QJsonObject& object) { return m_peer->ask("PUT"_ba, path, authorization(), QJsonDocument(object).toJson(QJsonDocument::Compact)); }
    PeerReply remove(const QByteArray& path) { return m_peer->ask("DELETE"_ba, path, authorization()); }
    PeerReply putBytes(const QByteArray& path, const QByteArray& body) { return m_peer->ask("PUT"_ba, path, authorization(), body); }
    PeerReply postText(const QByteArray& path, const QByteArray& body, const QByteArray& headers = {}) { return m_peer->ask("POST"_ba, path, authorization() + headers, body); }
    [[nodiscard]] QByteArray authorization() const { return "Authorization: Bearer " + access + "\r\n"; }
    [[nodiscard]] HttpPeer& peer() { return *m_peer; }

    // An operation with the next n; its text, so that it can be sent again.
    [[nodiscard]] QByteArray operation(const char* kind, DocumentId doc, qint64 base, const QByteArray& body, OperationId op = OperationId::create())
    {
        return operationAs(++n, kind, doc, base, body, op);
    }
    [[nodiscard]] static QByteArray operationAs(qint64 number, const char* kind, DocumentId doc, qint64 base, const QByteArray& body, OperationId op)
    {
        const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        QByteArray text = "{\"n\":" + QByteArray::number(number) + ",\"op\":\"" + op.toString().toLatin1() + "\",\"doc\":\"" + doc.toString().toLatin1() + "\",\"kind\":\"" + kind
            + "\",\"baseRev\":" + QByteArray::number(base) + ",\"schema\":1,\"hash\":\"" + hash + '"';
        if (!body.isEmpty())
            text += ",\"body\":" + body;
        return text + '}';
    }
    [[nodiscard]] QByteArray pushText(const QByteArrayList& operations) const
    {
        return "{\"device\":\"" + device.toString().toLatin1() + "\",\"epoch\":" + (epoch.isEmpty() ? "null"_ba : '"' + epoch + '"') + ",\"ops\":[" + operations.join(',') + "]}";
    }
    PeerReply push(const QByteArrayList& operations) { return postText("/v1/sync/push"_ba, pushText(operations)); }
    // The answers of a push that must succeed.
    QJsonArray answers(const QByteArrayList& operations)
    {
        const PeerReply reply = push(operations);
        if (reply.status != 200)
            qWarning() << "push:" << reply.status << reply.body;
        return reply.json().value(u"answers").toArray();
    }
    QJsonObject answer(const QByteArray& operation) { return answers({ operation }).at(0).toObject(); }

    DeviceId device = DeviceId::create();
    QByteArray access, refresh, epoch;
    qint64 n = 0;
    QJsonObject welcome;

private:
    std::unique_ptr<HttpPeer> m_peer;
};

// A whole server in this process, with two enterprises and two offices.
class ServerStage final {
public:
    enum class Checks { Words, Rules }; // WordCheck, or the rules that are built in
    explicit ServerStage(const RequestBudget& budget = { 100'000, std::chrono::milliseconds(10'000) }, const ConsultSettings& consults = {}, Checks checks = Checks::Words)
        : m_budget(budget), m_consults(consults), m_checks(checks), m_dictionary(std::move(*Dictionary::load()))
    {
        start();
        const auto place = m_server->workplaces().take();
        Storage& storage = *place->storage;
        const auto tenant = [&](const QString& name, TenantKind kind, const QString& customs, Decide decide) {
            TenantRow row;
            row.name = name;
            row.kind = kind;
            row.customs = customs;
            row.decide = decide;
            row.company.insert(u"traderName"_s, name);
            ok = ok && makeTenant(storage, row, clock.now());
        };
        const auto user = [&](const QString& of, const QString& name, Role role) {
            static QHash<QString, PasswordHash> hashes; // a tenth of a second each: made once for all tests
            if (!hashes.contains(name))
                hashes.insert(name, hashPassword(name + u"-secret"_s));
            const PasswordHash hash = hashes.value(name);
            const Done made = storage.write([&]() -> Done {
                const auto owner = storage.accounts().tenantNamed(of);
                if (!owner || !*owner)
                    return fail(ErrorKind::Bug, u"stage"_s);
                const auto account = storage.accounts().addAccount({ 0, {}, (*owner)->key, name, role, hash.salt, hash.hash }, clock.now());
                if (!account)
                    return tl::unexpected(account.error());
                return storage.accounts().audit({ (*owner)->key, u"stage"_s, u"user.add"_s, name, {} }, clock.now());
            });
            ok = ok && made;
        };
        tenant(u"one"_s, TenantKind::Enterprise, {}, Decide::Wait);
        tenant(u"two"_s, TenantKind::Enterprise, {}, Decide::Wait);
        tenant(u"auto office"_s, TenantKind::Office, u"2200"_s, Decide::Auto);
        tenant(u"waiting office"_s, TenantKind::Office, u"0100"_s, Decide::Wait);
        user(u"one"_s, u"broker"_s, Role::Broker);
        user(u"one"_s, u"clerk"_s, Role::Clerk);
        user(u"two"_s, u"rival"_s, Role::Broker);
        user(u"auto office"_s, u"robot"_s, Role::Supervisor);
        user(u"waiting office"_s, u"officer"_s, Role::Officer);
        user(u"waiting office"_s, u"chief"_s, Role::Supervisor);
    }

    void start()
    {
        ServerSettings settings;
        settings.folder = m_folder.path();
        settings.port = 0;
        settings.budget = m_budget;
        settings.consults = m_consults;
        auto server = Server::create(settings, { *m_dictionary, clock, [this] {
            return m_checks == Checks::Rules ? makeRuleCheck(*m_dictionary, m_tables) : Result<std::unique_ptr<SubmissionCheck>>(std::make_unique<WordCheck>());
        }, [](const Document& document) {
            return document.value(u"remarks").contains(u"taxed");
        }, [this](const DataPack& pack) { return m_rules.examine(pack); } });
        if (!server)
            qFatal("server: %s %s", qPrintable(server.error().code), qPrintable(server.error().detail));
        m_server = std::move(*server);
        ok = m_server->start().has_value();
    }
    void stop() { m_server.reset(); }

    [[nodiscard]] Server& server() { return *m_server; }
    [[nodiscard]] const DocumentType& type() const { return m_dictionary->declaration(); }
    [[nodiscard]] const Dictionary& dictionary() const { return *m_dictionary; }
    [[nodiscard]] const CodeTables& tables() const { return m_tables; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    // A canonical body with these values.
    [[nodiscard]] QByteArray body(const QList<std::pair<QString, QString>>& values) const
    {
        Document document(type());
        for (const auto& [key, value] : values) {
            if (!document.setValue(key, value))
                qFatal("no such key: %s", qPrintable(key));
        }
        return toBody(document);
    }
    [[nodiscard]] Document read(const QJsonValue& body) const
    {
        return fromBody(type(), QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)).value_or(Document(type()));
    }

    MovedClock clock;
    bool ok = true;

private:
    QTemporaryDir m_folder { quickFolder() };
    RequestBudget m_budget;
    ConsultSettings m_consults;
    Checks m_checks;
    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    RuleShelves m_rules { *m_dictionary, m_tables };
    std::unique_ptr<Server> m_server;
};

inline Caller::Caller(ServerStage& stage, const QString& user, const char* from)
    : m_peer(std::make_unique<HttpPeer>(stage.server().port(), stage.server().identity().caCertificate, from))
{
    welcome = m_peer->ask("POST"_ba, "/v1/login"_ba, {},
                        QJsonDocument(QJsonObject { { u"user"_s, user }, { u"password"_s, QString(user + u"-secret"_s) }, { u"device"_s, device.toString() }, { u"deviceName"_s, u"test"_s } }).toJson())
                  .json();
    access = welcome.value(u"accessToken").toString().toLatin1();
    refresh = welcome.value(u"refreshToken").toString().toLatin1();
}

} // namespace Tongguan
