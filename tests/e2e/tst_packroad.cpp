// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packkit.h"
#include "tests/support/quickfolder.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Tongguan;

// The road of a rule pack, with the real programs: published at the office, fetched by sync, in force in the checks of a
// client, replaced, pinned to an earlier version, withdrawn.
class TestPackRoad final : public QObject
{
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(program(u"tongguan-server"_s)) || !QFile::exists(program(u"tongguanctl"_s)))
            QSKIP("the programs are not built");
        QVERIFY(m_folder.isValid());
        const QString port = path(u"port"_s);
        m_server.start(program(u"tongguan-server"_s), { u"serve"_s, u"--data"_s, path(u"server"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--port-file"_s, port, u"--training"_s });
        QVERIFY(QTest::qWaitFor([&] { return !read(port).isEmpty() || m_server.state() == QProcess::NotRunning; }, 30'000));
        m_url = u"https://127.0.0.1:"_s + QString::fromLatin1(read(port).trimmed());
        const QJsonArray users = QJsonDocument::fromJson(read(path(u"server/training.json"_s)))[u"users"_s].toArray();
        for (const QJsonValue& user : users) {
            if (user[u"role"_s].toString() == u"broker")
                m_password = user[u"password"_s].toString();
        }
        const Run login = ctl({ u"--server"_s, m_url, u"--user"_s, u"broker"_s, u"--ca"_s, path(u"server/tls/ca.pem"_s), u"login"_s });
        QVERIFY2(login.code == 0, login.err.constData());
        const Run imported = ctl({ u"--json"_s, u"import"_s, QStringLiteral(TONGGUAN_SOURCE_DIR "/resources/scenarios/import-electronics.xml") });
        QVERIFY2(imported.code == 0, imported.err.constData());
        m_declaration = imported.json()[0][u"id"_s].toString();
    }

    void followsTheOffice()
    {
        QVERIFY(!finds());
        publish(1, 1'000'000); // every declaration is too light for it
        sync();
        QCOMPARE(version(), 1);
        QVERIFY(finds());

        publish(2, 1);
        sync();
        QCOMPARE(version(), 2);
        QVERIFY(!finds());

        pin({ u"1"_s }); // an earlier version comes by the office's will only
        sync();
        QCOMPARE(version(), 1);
        QVERIFY(finds());

        pin({}); // the highest again
        sync();
        QCOMPARE(version(), 2);

        pin({ u"0"_s }); // withdrawn
        sync();
        QCOMPARE(version(), 0);
        QVERIFY(!finds());
    }

    void keepsTheLastGoodOne()
    {
        QJsonObject broken = PackMaker::rules(u"office-weight"_s, 3, 7);
        QJsonArray rules = broken[u"rules"_s].toArray();
        QJsonObject rule = rules[0].toObject();
        rule[u"must"_s] = u"grossWeight >= 8"_s; // its own cases say 7
        rules[0] = rule;
        broken[u"rules"_s] = rules;
        const Run refused = publishFile(broken);
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains("office.weight"), refused.err.constData());
        sync();
        QCOMPARE(version(), 0);
    }

    void cleanupTestCase()
    {
        m_server.kill();
        QVERIFY(m_server.waitForFinished());
    }

private:
    [[nodiscard]] static QString program(const QString& name)
    {
#ifdef Q_OS_WIN
        return QString(QStringLiteral(TONGGUAN_BIN_DIR "/") + name + u".exe"_s);
#else
        return QStringLiteral(TONGGUAN_BIN_DIR "/") + name;
#endif
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run run(const QString& name, const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TONGGUAN_PASSWORD"_s, m_password);
        process.setProcessEnvironment(environment);
        process.start(program(name), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    [[nodiscard]] Run ctl(const QStringList& arguments) const { return run(u"tongguanctl"_s, QStringList { u"--store"_s, path(u"client"_s) } + arguments); }
    [[nodiscard]] Run publishFile(const QJsonObject& pack) const
    {
        QFile file(path(u"pack.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(pack).toJson()) < 0)
            return {};
        file.close();
        return run(u"tongguan-server"_s, { u"pack"_s, u"publish"_s, file.fileName(), u"--data"_s, path(u"server"_s) });
    }
    void publish(int version, int least) const
    {
        const Run published = publishFile(PackMaker::rules(u"office-weight"_s, version, least));
        QVERIFY2(published.code == 0, published.err.constData());
    }
    void pin(const QStringList& version) const
    {
        const Run pinned = run(u"tongguan-server"_s, QStringList { u"pack"_s, u"pin"_s, u"office-weight"_s } + version + QStringList { u"--data"_s, path(u"server"_s) });
        QVERIFY2(pinned.code == 0, pinned.err.constData());
    }
    void sync() const
    {
        const Run synced = ctl({ u"sync"_s });
        QVERIFY2(synced.code == 0, synced.err.constData());
    }
    [[nodiscard]] int version() const // of the office's pack in force here; 0: none
    {
        const QJsonArray packs = ctl({ u"--json"_s, u"rules"_s, u"list"_s }).json()[u"packs"_s].toArray();
        for (const QJsonValue& pack : packs) {
            if (pack[u"id"_s].toString() == u"office-weight")
                return pack[u"version"_s].toInt();
        }
        return 0;
    }
    [[nodiscard]] bool finds() const
    {
        const QJsonArray findings = ctl({ u"--json"_s, u"check"_s, m_declaration }).json().array();
        return std::any_of(findings.begin(), findings.end(), [](const QJsonValue& finding) { return finding[u"id"_s].toString() == u"office.weight"; });
    }

    QTemporaryDir m_folder { quickFolder() };
    QProcess m_server;
    QString m_url, m_password, m_declaration;
};

QTEST_GUILESS_MAIN(TestPackRoad)
#include "tst_packroad.moc"
