// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/adminconsole.h"
#include "app/server/packconsole.h"
#include "app/server/password.h"
#include "app/server/training.h"
#include "models/base/console.h"
#include "models/reference/codetable.h"
#include "models/rules/ruleshelves.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

namespace Tongguan {

// One command line: what to do and with what. Everything for people goes to standard error but what `serve` says when ready.
class Console final {
public:
    [[nodiscard]] int run(const QStringList& arguments);

private:
    [[nodiscard]] int usage(const QString& complaint); // "": it was asked for
    [[nodiscard]] int failed(const Error& error);
    [[nodiscard]] int serve();
    [[nodiscard]] Done readCalls(RoomSettings& rooms) const;
    [[nodiscard]] Result<QByteArray> secretOf(const QString& option) const;
    [[nodiscard]] Done readTerms(ConsultSettings& consults) const;
    [[nodiscard]] int addTenant();
    [[nodiscard]] int addUser();
    [[nodiscard]] int restoreEpoch();
    [[nodiscard]] int administer(const QString& command);
    [[nodiscard]] Done doAdminister(AdminConsole& console, const QString& command);
    [[nodiscard]] int pack(const QString& what, const QStringList& arguments);
    [[nodiscard]] Done doPack(PackConsole& console, const QString& what, const QStringList& arguments);
    [[nodiscard]] Result<std::unique_ptr<Storage>> storage();
    [[nodiscard]] static QString password();

    QCommandLineParser m_parser;
    QTextStream m_out { stdout };
    QTextStream m_err { stderr };
    std::mutex m_writer;
    SystemClock m_clock;
};

int Console::usage(const QString& complaint)
{
    if (!complaint.isEmpty())
        m_err << "tongguan-server: " << complaint << "\n";
    (complaint.isEmpty() ? m_out : m_err)
          << "Usage:\n"
             "  tongguan-server serve --data DIR [--listen 127.0.0.1:8443] [--host NAME]... [--port-file FILE] [--training]\n"
             "      calls: [--janus http://HOST:8088/janus]... [--janus-secret-file FILE] [--janus-key-file FILE] [--recordings DIR]\n"
             "      [--turn turn:HOST:3478?transport=udp]... [--turn-secret-file FILE]\n"
             "      [--retention FILE]     how long what of consultations is kept, as resources/consult/retention.json says it\n"
             "  tongguan-server tenant add --data DIR --name NAME --kind enterprise|office [--customs CODE|*] [--decide auto|wait]\n"
             "  tongguan-server user add --data DIR --tenant NAME --user NAME --role broker|clerk|trainer|officer|supervisor\n"
             "  tongguan-server user password|lock|role --data DIR --user NAME [--role ROLE]     ends all sign-ins of that user\n"
             "      (password from TONGGUAN_PASSWORD or the first line of standard input; a new one opens a locked account)\n"
             "  tongguan-server tenant list --data DIR\n"
             "  tongguan-server user list --data DIR [--tenant NAME]\n"
             "  tongguan-server status --data DIR\n"
             "  tongguan-server audit list|check --data DIR [--newest N]     who did what when; is the chain unbroken\n"
             "  tongguan-server backup --data DIR --to FOLDER     the whole server, also while it runs; \"serve --data FOLDER\" runs the copy\n"
             "  tongguan-server pack publish FILE --data DIR     signs it first where it is not; clients fetch it\n"
             "  tongguan-server pack rates FILE.csv --data DIR --name ID --version N --title TEXT --issuer WHO   exchange rates as a pack\n"
             "  tongguan-server pack sign FILE [--to OUT] --data DIR\n"
             "  tongguan-server pack list|key --data DIR\n"
             "  tongguan-server pack pin ID [VERSION] --data DIR     keeps a version; none: the highest again; 0: withdraws it\n"
             "  tongguan-server restore-epoch --data DIR      after a backup was put back: clients compare what they hold\n";
    return complaint.isEmpty() ? 0 : 2;
}

int Console::failed(const Error& error)
{
    m_err << "tongguan-server: " << error.code << (error.field.isEmpty() ? QString() : QString(u" ("_s + error.field + u')'))
          << (error.detail.isEmpty() ? QString() : u": "_s + error.detail) << "\n";
    return 1;
}

int Console::run(const QStringList& arguments)
{
    const QList<QPair<QString, QString>> options { { u"data"_s, u"DIR"_s }, { u"listen"_s, u"ADDRESS:PORT"_s }, { u"port-file"_s, u"FILE"_s },
        { u"host"_s, u"NAME"_s }, { u"name"_s, u"NAME"_s }, { u"kind"_s, u"KIND"_s }, { u"customs"_s, u"CODE"_s }, { u"decide"_s, u"HOW"_s },
        { u"tenant"_s, u"NAME"_s }, { u"user"_s, u"NAME"_s }, { u"role"_s, u"ROLE"_s }, { u"to"_s, u"FILE"_s }, { u"version"_s, u"N"_s }, { u"title"_s, u"TEXT"_s }, { u"issuer"_s, u"WHO"_s },
        { u"janus"_s, u"URL"_s }, { u"janus-secret-file"_s, u"FILE"_s }, { u"janus-key-file"_s, u"FILE"_s }, { u"recordings"_s, u"DIR"_s }, { u"turn"_s, u"URL"_s }, { u"turn-secret-file"_s, u"FILE"_s },
        { u"retention"_s, u"FILE"_s }, { u"newest"_s, u"N"_s } };
    for (const auto& [name, value] : options)
        m_parser.addOption(QCommandLineOption(name, {}, value));
    m_parser.addOption(QCommandLineOption(u"training"_s));
    const QString only = arguments.size() == 2 ? arguments[1] : QString();
    if (only == u"--help" || only == u"-h" || only == u"help")
        return usage({});
    if (only == u"--version") {
        m_out << "tongguan-server " << TONGGUAN_VERSION << '\n';
        return 0;
    }
    if (!m_parser.parse(arguments))
        return usage(m_parser.errorText());
    const QString command = m_parser.positionalArguments().join(u' ');
    if (m_parser.value(u"data"_s).isEmpty())
        return usage(command.isEmpty() ? u"a command is needed"_s : u"--data is needed"_s);
    if (command == u"serve")
        return serve();
    if (command == u"tenant add")
        return addTenant();
    if (command == u"user add")
        return addUser();
    if (command == u"restore-epoch")
        return restoreEpoch();
    if (const QStringList words = m_parser.positionalArguments(); words.value(0) == u"pack")
        return pack(words.value(1), words.mid(2));
    return administer(command);
}

Done Console::doAdminister(AdminConsole& console, const QString& command)
{
    const QString user = m_parser.value(u"user"_s);
    if (command == u"tenant list")
        return console.listTenants();
    if (command == u"user list")
        return console.listUsers(m_parser.value(u"tenant"_s));
    if (command == u"user password" && !user.isEmpty())
        return console.setPassword(user, password());
    if (command == u"user lock" && !user.isEmpty())
        return console.lock(user);
    if (const auto role = roleFromName(m_parser.value(u"role"_s)); command == u"user role" && !user.isEmpty() && role)
        return console.setRole(user, *role);
    if (command == u"status")
        return console.status(m_parser.value(u"data"_s));
    if (command == u"audit check")
        return console.checkAudit();
    if (const int newest = m_parser.isSet(u"newest"_s) ? m_parser.value(u"newest"_s).toInt() : 100; command == u"audit list" && newest > 0)
        return console.printAudit(newest);
    if (const QString to = m_parser.value(u"to"_s); command == u"backup" && !to.isEmpty())
        return console.backup(m_parser.value(u"data"_s), to);
    return fail(ErrorKind::Invalid, u"usage"_s, command);
}

int Console::administer(const QString& command)
{
    if (!QFile::exists(QDir(m_parser.value(u"data"_s)).filePath(u"server.db"_s)))
        return failed({ ErrorKind::Invalid, u"data.none"_s, u"there is no server's data in "_s + m_parser.value(u"data"_s), {} });
    const auto opened = storage();
    if (!opened)
        return failed(opened.error());
    AdminConsole console(**opened, m_clock, m_out);
    const Done done = doAdminister(console, command);
    if (!done && done.error().code == u"usage")
        return usage(u"no such command, or something is missing: "_s + command);
    return done ? 0 : failed(done.error());
}

Result<std::unique_ptr<Storage>> Console::storage()
{
    return Storage::open(m_parser.value(u"data"_s), m_writer);
}

// The first line of the file that an option names; "" where it is not given. Secrets never stand on a command line.
Result<QByteArray> Console::secretOf(const QString& option) const
{
    const QString path = m_parser.value(option);
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, u"secret.unreadable"_s, path);
    return file.readLine(1000).trimmed();
}

Done Console::readCalls(RoomSettings& rooms) const
{
    const auto api = secretOf(u"janus-secret-file"_s), key = secretOf(u"janus-key-file"_s), turn = secretOf(u"turn-secret-file"_s);
    for (const auto* secret : { &api, &key, &turn }) {
        if (!*secret)
            return tl::unexpected(secret->error());
    }
    const QStringList addresses = m_parser.values(u"janus"_s);
    for (const QString& address : addresses)
        rooms.janus.append({ address, *api, *key });
    rooms.turn.urls = m_parser.values(u"turn"_s);
    rooms.turn.secret = *turn;
    rooms.recordings = m_parser.value(u"recordings"_s);
    return {};
}

// An office's own rule goes before the built-in ones.
Done Console::readTerms(ConsultSettings& consults) const
{
    const QString path = m_parser.value(u"retention"_s);
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"retention.unreadable"_s, path);
    const auto rules = readRetention(file.readAll());
    if (rules)
        consults.retention = *rules;
    return rules.map([](const QList<RetentionRule>&) { });
}

int Console::serve()
{
    ServerSettings settings;
    settings.folder = m_parser.value(u"data"_s);
    settings.hosts = m_parser.values(u"host"_s);
    if (const QString listen = m_parser.value(u"listen"_s); !listen.isEmpty()) {
        const qsizetype colon = listen.lastIndexOf(u':');
        bool number = false;
        settings.port = QStringView(listen).sliced(colon + 1).toUShort(&number);
        if (!number)
            return usage(u"--listen takes ADDRESS:PORT"_s);
        if (colon > 0)
            settings.address = listen.left(colon).remove(u'[').remove(u']');
    }
    if (const Done calls = readCalls(settings.consults.rooms); !calls)
        return failed(calls.error());
    if (const Done terms = readTerms(settings.consults); !terms)
        return failed(terms.error());
    if (m_parser.isSet(u"training"_s))
        settings.consults.awayAfter = std::chrono::hours(24); // the company that waits there for practice is nobody's computer
    const auto dictionary = Dictionary::load();
    if (!dictionary)
        return failed(dictionary.error());
    const CodeTables tables;
    const RuleShelves shelves(**dictionary, tables);
    auto server = Server::create(settings, { **dictionary, m_clock, [&] { return makeRuleCheck(**dictionary, tables); }, makeTaxableQuestion(tables),
        [&](const DataPack& pack) { return shelves.examine(pack); } });
    if (!server)
        return failed(server.error());
    if (const Done started = (*server)->start(); !started)
        return failed(started.error());
    if (m_parser.isSet(u"training"_s)) {
        const auto file = prepareTraining(**server, settings.folder, **dictionary, m_clock.now());
        if (!file)
            return failed(file.error());
        m_out << "training accounts in " << *file << "\n";
    }
    if (const QString path = m_parser.value(u"port-file"_s); !path.isEmpty()) {
        QSaveFile file(path); // whoever waits for it reads it whole
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number((*server)->port()) + '\n') < 0 || !file.commit())
            return failed({ ErrorKind::Denied, u"portfile.write"_s, path, {} });
    }
    m_out << "listening on " << (*server)->url() << ", CA sha256:" << QString::fromLatin1((*server)->identity().caFingerprint) << "\n";
    m_out.flush();
    (*server)->waitForSignal();
    (*server)->stop();
    return 0;
}

int Console::addTenant()
{
    const auto kind = tenantKindFromName(m_parser.value(u"kind"_s));
    if (!kind || m_parser.value(u"name"_s).isEmpty())
        return usage(u"--name and --kind enterprise|office are needed"_s);
    TenantRow tenant;
    tenant.name = m_parser.value(u"name"_s);
    tenant.kind = *kind;
    tenant.customs = m_parser.value(u"customs"_s);
    if (*kind == TenantKind::Office && tenant.customs.isEmpty())
        return usage(u"an office needs --customs CODE, or '*' for every district"_s);
    if (m_parser.isSet(u"decide"_s)) {
        const auto decide = decideFromName(m_parser.value(u"decide"_s));
        if (!decide)
            return usage(u"--decide takes auto or wait"_s);
        tenant.decide = *decide;
    }
    const auto opened = storage();
    if (!opened)
        return failed(opened.error());
    const auto made = makeTenant(**opened, tenant, m_clock.now());
    return made ? 0 : failed(made.error());
}

QString Console::password()
{
    QString password = qEnvironmentVariable("TONGGUAN_PASSWORD");
    if (password.isEmpty()) {
        QTextStream in(stdin);
        password = in.readLine();
    }
    return password;
}

int Console::addUser()
{
    const auto role = roleFromName(m_parser.value(u"role"_s));
    if (!role || m_parser.value(u"tenant"_s).isEmpty() || m_parser.value(u"user"_s).isEmpty())
        return usage(u"--tenant, --user and --role are needed"_s);
    const QString secret = password();
    if (secret.size() < LeastPassword || secret.size() > MostPassword)
        return failed({ ErrorKind::Invalid, u"password.length"_s, u"8 to 256 characters"_s, {} });
    const auto opened = storage();
    if (!opened)
        return failed(opened.error());
    const Done made = makeUser(**opened, m_parser.value(u"tenant"_s), m_parser.value(u"user"_s), *role, secret, m_clock.now());
    return made ? 0 : failed(made.error());
}

int Console::restoreEpoch()
{
    const auto opened = storage();
    if (!opened)
        return failed(opened.error());
    const Done done = (*opened)->write([&]() -> Done {
        if (Done set = (*opened)->documents().newEpochs(); !set)
            return set;
        return (*opened)->accounts().audit({ 0, u"console"_s, u"restore-epoch"_s, {}, {} }, m_clock.now());
    });
    return done ? 0 : failed(done.error());
}

Done Console::doPack(PackConsole& console, const QString& what, const QStringList& arguments)
{
    if (what == u"sign" && arguments.size() == 1)
        return console.sign(arguments[0], m_parser.value(u"to"_s));
    if (what == u"publish" && arguments.size() == 1)
        return console.publish(arguments[0]);
    if (what == u"rates" && arguments.size() == 1)
        return console.publishRates(arguments[0], PackHead { m_parser.value(u"name"_s), PackKind::Exchange, m_parser.value(u"version"_s).toInt(), {},
            { m_parser.value(u"title"_s), {} }, {}, {}, m_parser.value(u"issuer"_s) });
    if (what == u"list" && arguments.isEmpty())
        return console.list();
    if (what == u"pin" && (arguments.size() == 1 || arguments.size() == 2))
        return console.pin(arguments[0], arguments.value(1));
    if (what == u"key" && arguments.isEmpty()) {
        console.key();
        return {};
    }
    return fail(ErrorKind::Invalid, u"usage"_s, what);
}

int Console::pack(const QString& what, const QStringList& arguments)
{
    const auto dictionary = Dictionary::load();
    if (!dictionary)
        return failed(dictionary.error());
    const CodeTables tables;
    const RuleShelves shelves(**dictionary, tables);
    const auto opened = storage();
    if (!opened)
        return failed(opened.error());
    const auto desk = PackDesk::open(m_parser.value(u"data"_s), [&](const DataPack& pack) { return shelves.examine(pack); });
    if (!desk)
        return failed(desk.error());
    PackConsole console(**desk, **opened, m_clock, m_out);
    const Done done = doPack(console, what, arguments);
    if (!done && done.error().code == u"usage")
        return usage(u"no such command: pack "_s + what);
    return done ? 0 : failed(done.error());
}

} // namespace Tongguan

int main(int argc, char** argv)
{
    Tongguan::writeUtf8ToConsole();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tongguan-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TONGGUAN_VERSION));
    Tongguan::Console console;
    return console.run(QCoreApplication::arguments());
}
