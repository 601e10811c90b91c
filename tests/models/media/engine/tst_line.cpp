// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/media/engine/mediaruntime.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace Tongguan;

namespace {

// One that is started in a namespace and ended with this object.
class Child final
{
public:
    void start(const QString& space, const QString& program, const QStringList& arguments, const QStringList& environment = {})
    {
        QStringList words = space.isEmpty() ? QStringList() : QStringList { u"ip"_s, u"netns"_s, u"exec"_s, space };
        if (!environment.isEmpty())
            words << u"env"_s << environment;
        words << program << arguments;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(words.takeFirst(), words);
    }
    ~Child()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(3'000))
            process.kill();
        process.waitForFinished(3'000);
    }
    QProcess process;
};

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning().noquote() << program << arguments << process.readAllStandardError();
    return process.readAllStandardOutput();
}

// What became of the pictures and the sound of one user at another: by the timelines of both.
struct Tally {
    qint64 shown = 0, missed = 0, sent = 0, sound = 0;
    double seconds = 0, pause = 0; // pause: the longest without a picture
    double bits = 0;
    int latency = -1, rebuilds = 0, width = 0;
    double lowShare = 0, stillShare = 0; // of the time that the low layer was taken, that the picture waited for others'
    int lipsFrom = 9'999, lipsTo = -9'999; // how much later the picture is than the sound, over the whole time

    // Of the pictures that the layer carried which was taken: by the counter in them.
    [[nodiscard]] double share() const { return shown > 0 ? double(shown) / double(shown + missed) : 0; }
    // Of those of the high layer.
    [[nodiscard]] double highShare() const { return sent > 0 ? double(shown) / double(sent) : 0; }
    [[nodiscard]] double soundShare() const { return seconds > 0 ? double(sound) / (seconds * 50) : 0; }
    [[nodiscard]] double rate() const { return seconds > 0 ? double(shown) / seconds : 0; }
    [[nodiscard]] QString line(const QString& name, const QString& way) const
    {
        return u"| %1 | %2 | %3 | %4 | %5 % | %6 % | %7 % | "_s.arg(name, way).arg(shown).arg(rate(), 0, 'f', 1).arg(share() * 100, 0, 'f', 1).arg(highShare() * 100, 0, 'f', 0).arg(soundShare() * 100, 0, 'f', 1)
            + u"%1 | %2 | %3 | %4 | %5 % | %6 |"_s.arg(bits / 1000, 0, 'f', 0).arg(latency).arg(pause, 0, 'f', 2).arg(rebuilds).arg(lowShare * 100, 0, 'f', 0).arg(lipsTo < lipsFrom ? u"-"_s : u"%1 to %2"_s.arg(lipsFrom).arg(lipsTo));
    }
};

qint64 framesAt(const QJsonArray& timeline, qint64 utc)
{
    qint64 frames = 0;
    for (const QJsonValue& moment : timeline) {
        if (moment[u"utc"_s].toInteger() > utc)
            break;
        for (const QJsonValue& feed : moment[u"feeds"_s].toArray())
            frames = feed[u"feed"_s].toString().isEmpty() ? feed[u"frames"_s].toInteger() : frames;
    }
    return frames;
}

// A feed that is built anew has another id: its counts go on from those before.
struct Running {
    qint64 done = 0, first = -1, last = 0;
    void see(qint64 count)
    {
        if (first < 0)
            first = count;
        last = count;
    }
    void end()
    {
        done += first < 0 ? 0 : last - first;
        first = -1;
        last = 0;
    }
    [[nodiscard]] qint64 total() const { return done + (first < 0 ? 0 : last - first); }
};

Tally tally(const QJsonObject& watcher, const QString& user, const QJsonObject& sender)
{
    Tally result;
    QHash<QString, QString> users;
    for (const QJsonValue& feed : watcher[u"feeds"_s].toArray())
        users.insert(feed[u"feed"_s].toString(), feed[u"user"_s].toString());
    qint64 from = 0, to = 0;
    int low = 0, still = 0, count = 0;
    Running shown, missed, sound;
    QString current;
    for (const QJsonValue& moment : watcher[u"timeline"_s].toArray()) {
        for (const QJsonValue& feed : moment[u"feeds"_s].toArray()) {
            const QString id = feed[u"feed"_s].toString();
            const qint64 utc = moment[u"utc"_s].toInteger(), frames = feed[u"frames"_s].toInteger();
            if (id.isEmpty() || users.value(id) != user || (frames == 0 && from == 0 && feed[u"layer"_s].toString() != u"none"))
                continue;
            if (id != current) {
                for (Running* const one : { &shown, &missed, &sound })
                    one->end();
                if (!current.isEmpty())
                    ++result.rebuilds;
                current = id;
            }
            from = from == 0 ? utc : from;
            to = utc;
            shown.see(frames);
            missed.see(feed[u"missed"_s].toInteger());
            sound.see(feed[u"soundBuffers"_s].toInteger());
            result.bits += feed[u"bitsPerSecond"_s].toDouble();
            result.latency = feed[u"latency"_s].toInt(result.latency);
            result.width = feed[u"width"_s].toInt();
            result.rebuilds = std::max(result.rebuilds, feed[u"rebuilds"_s].toInt());
            low += feed[u"layer"_s].toString() == u"low" ? 1 : 0;
            still += feed[u"layer"_s].toString() == u"none" ? 1 : 0;
            ++count;
            if (const QJsonValue lips = feed[u"pictureAfterSound"_s]; lips.isDouble()) {
                result.lipsFrom = std::min(result.lipsFrom, lips.toInt());
                result.lipsTo = std::max(result.lipsTo, lips.toInt());
            }
        }
    }
    result.shown = shown.total();
    result.missed = missed.total();
    result.sound = sound.total();
    result.seconds = double(to - from) / 1000;
    result.pause = watcher[u"longestPauses"_s][user].toDouble() / 1000;
    result.bits /= std::max(count, 1);
    result.lowShare = double(low) / std::max(count, 1);
    result.stillShare = double(still) / std::max(count, 1);
    result.sent = framesAt(sender[u"timeline"_s].toArray(), to) - framesAt(sender[u"timeline"_s].toArray(), from);
    return result;
}

} // namespace

// Clients in the room of the real server on the real Janus: some beside it, one beyond a bad line. Needs root for the
// namespaces. It measures for the aims of models/media/README.md, prints its tables, and takes an hour with all rows.
class LineTest final : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // twenty minutes are longer than Qt Test waits

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void lines_data();
    void lines();
    void oneOfManyOnASlowLine_data();
    void oneOfManyOnASlowLine();
    void processorTime_data();
    void processorTime();
    void joinsAndLeaves();
    void twentyMinutesOfFour();

private:
    struct Guest {
        QString user, space;
        QStringList options;
    };
    // What each said at its end, by user; empty where one said nothing. `orders` to the line once all are started.
    [[nodiscard]] QHash<QString, QJsonObject> meet(const QList<Guest>& guests, const QString& orders, const QStringList& later, int seconds);
    void order(const QString& words) { m_link.process.write(words.toUtf8() + '\n'); }
    [[nodiscard]] QString book();
    void enter(Child& client, const QString& space, const QString& user, const QString& room, const QStringList& options);
    void act(const QString& what);
    [[nodiscard]] QByteArray logOf(const QString& user) const
    {
        QFile file(m_folder.filePath(user + u".log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(4'000) : QByteArray();
    }

    QString m_near, m_far; // namespaces: of the server, and beyond the line
    QString m_address = u"10.77.0.2"_s; // of the far end
    QTemporaryDir m_folder;
    Child m_link, m_janus, m_relay, m_server;
    QJsonObject m_training;
    QString m_url;
};

void LineTest::initTestCase()
{
    const QString bin = QStringLiteral(TONGGUAN_BIN_DIR);
    if (const QStringList missing = MediaRuntime::instance().missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing.join(u"; "_s)));
    if (!qEnvironmentVariableIsSet("TONGGUAN_LONG"))
        QSKIP("measures for minutes: with TONGGUAN_LONG=1 only, and nothing beside it");
    if (::geteuid() != 0)
        QSKIP("namespaces need root");
    for (const QString& program : { u"ip"_s, u"janus"_s, u"turnserver"_s, u"python3"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    for (const QString& program : { u"/tongguanctl"_s, u"/tongguan-server"_s, u"/tongguan-calls.so"_s, u"/../tests/tongguan-link"_s }) {
        if (!QFile::exists(bin + program))
            QSKIP(qPrintable(program + u" is not built"_s));
    }
    if (!QFile::exists(u"/dev/net/tun"_s))
        QSKIP("no /dev/net/tun");
    m_near = u"tgn%1"_s.arg(::getpid());
    m_far = u"tgf%1"_s.arg(::getpid());
    for (const QString& space : { m_near, m_far }) {
        run(u"ip"_s, { u"netns"_s, u"add"_s, space });
        run(u"ip"_s, { u"-n"_s, space, u"link"_s, u"set"_s, u"lo"_s, u"up"_s });
    }
    if (!QFile::exists(u"/run/netns/"_s + m_near))
        QSKIP("namespaces cannot be made here");
    m_link.start({}, bin + u"/../tests/tongguan-link"_s, { m_far, m_near });
    QVERIFY(m_link.process.waitForReadyRead(5'000));
    for (const auto& [space, own, other] : { std::tuple(m_near, u"10.77.0.1"_s, u"10.77.0.2"_s), std::tuple(m_far, u"10.77.0.2"_s, u"10.77.0.1"_s) }) {
        run(u"ip"_s, { u"-n"_s, space, u"addr"_s, u"add"_s, own, u"peer"_s, other, u"dev"_s, u"line0"_s });
        run(u"ip"_s, { u"-n"_s, space, u"link"_s, u"set"_s, u"line0"_s, u"up"_s });
    }
    run(u"ip"_s, { u"-n"_s, m_near, u"route"_s, u"add"_s, u"10.77.0.0/24"_s, u"dev"_s, u"line0"_s });

    // Janus, a relay and the server, beside one another.
    const QString state = m_folder.filePath(u"calls"_s);
    QDir().mkpath(state + u"/conf"_s);
    QDir().mkpath(state + u"/rec"_s);
    const auto write = [&state](const QString& name, const QByteArray& text) {
        QFile file(state + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const QByteArray conf = (state + u"/conf"_s).toUtf8(), lib = "/usr/lib/x86_64-linux-gnu/janus/";
    write(u"conf/janus.jcfg"_s, "general: { configs_folder = \"" + conf + "\" plugins_folder = \"" + lib + "plugins\" transports_folder = \"" + lib + "transports\" events_folder = \"" + lib + "events\" loggers_folder = \"" + conf
            + "\" debug_level = 3 api_secret = \"line\" session_timeout = 60 reclaim_session_timeout = 0 }\nmedia: { rtp_port_range = \"22000-22400\" no_media_timer = 3 slowlink_threshold = 4 twcc_period = 100 }\n"
              "nat: { ice_lite = false ice_tcp = false full_trickle = true ignore_mdns = true }\ncertificates: { }\n"
              "plugins: { disable = \"libjanus_audiobridge.so,libjanus_duktape.so,libjanus_echotest.so,libjanus_lua.so,libjanus_nosip.so,libjanus_recordplay.so,libjanus_sip.so,libjanus_streaming.so,libjanus_textroom.so,libjanus_videocall.so,libjanus_voicemail.so\" }\n"
              "transports: { disable = \"libjanus_websockets.so,libjanus_mqtt.so,libjanus_nanomsg.so,libjanus_pfunix.so,libjanus_rabbitmq.so\" }\nevents: { broadcast = false }\n");
    write(u"conf/janus.transport.http.jcfg"_s, "general: { json = \"compact\" base_path = \"/janus\" http = true port = 8088 ip = \"127.0.0.1\" https = false }\nadmin: { admin_http = false }\n");
    write(u"conf/janus.plugin.videoroom.jcfg"_s, "general: { admin_key = \"line\" lock_rtp_forward = true }\n");
    write(u"secret"_s, "line\n");
    m_janus.process.setStandardOutputFile(state + u"/janus.log"_s);
    m_janus.start(m_near, u"janus"_s, { u"-F"_s, state + u"/conf"_s, u"-C"_s, state + u"/conf/janus.jcfg"_s });
    m_relay.process.setStandardOutputFile(state + u"/turn.log"_s);
    m_relay.start(m_near, u"turnserver"_s, { u"-n"_s, u"--use-auth-secret"_s, u"--static-auth-secret=line"_s, u"--realm=line"_s, u"--listening-ip=10.77.0.1"_s, u"--relay-ip=10.77.0.1"_s, u"--no-tls"_s, u"--no-dtls"_s, u"--no-cli"_s, u"--max-allocate-lifetime=120"_s,
                                               u"--min-port=30000"_s, u"--max-port=30200"_s, u"--log-file=stdout"_s, u"--userdb="_s + state + u"/turndb"_s, u"--pidfile="_s + state + u"/turn.pid"_s });
    const QString data = m_folder.filePath(u"server"_s), portFile = m_folder.filePath(u"port"_s);
    m_url = u"https://10.77.0.1:8443"_s;
    m_server.process.setStandardErrorFile(state + u"/server.log"_s);
    m_server.start(m_near, bin + u"/tongguan-server"_s,
        { u"serve"_s, u"--data"_s, data, u"--listen"_s, u"10.77.0.1:8443"_s, u"--host"_s, u"10.77.0.1"_s, u"--port-file"_s, portFile, u"--training"_s, u"--janus"_s, u"http://127.0.0.1:8088/janus"_s, u"--janus-secret-file"_s, state + u"/secret"_s,
            u"--janus-key-file"_s, state + u"/secret"_s, u"--recordings"_s, state + u"/rec"_s, u"--turn"_s, u"turn:10.77.0.1:3478?transport=udp"_s, u"--turn"_s, u"turn:10.77.0.1:3478?transport=tcp"_s, u"--turn-secret-file"_s, state + u"/secret"_s });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(portFile), 60'000);
    QFile training(data + u"/training.json"_s);
    QVERIFY(training.open(QIODevice::ReadOnly));
    m_training = QJsonDocument::fromJson(training.readAll()).object();
    qInfo().noquote() << "| line | of | shown | each second | of the layer taken | of the high layer sent | sound | kbit/s | latency, ms | longest pause, s | rebuilt | low layer, of the time | picture after sound, ms |";
}

void LineTest::cleanupTestCase()
{
    if (qEnvironmentVariableIsSet("TONGGUAN_KEEP")) {
        m_folder.setAutoRemove(false);
        qInfo() << "kept:" << m_folder.path();
    }
    if (m_near.isEmpty())
        return;
    m_link.process.closeWriteChannel();
    m_link.process.waitForFinished(2'000);
    for (const QString& space : { m_near, m_far })
        run(u"ip"_s, { u"netns"_s, u"del"_s, space });
}

QString LineTest::book()
{
    const QString script = QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/media/engine/line/book.py");
    return QString::fromLatin1(run(u"ip"_s, { u"netns"_s, u"exec"_s, m_near, u"python3"_s, script, m_folder.filePath(u"server"_s), m_url })).trimmed();
}

void LineTest::enter(Child& client, const QString& space, const QString& user, const QString& room, const QStringList& options)
{
    QString password;
    for (const QJsonValue& one : m_training[u"users"_s].toArray())
        password = one[u"user"_s].toString() == user ? one[u"password"_s].toString() : password;
    client.process.setStandardErrorFile(m_folder.filePath(user + u".log"_s));
    client.start(space, QStringLiteral(TONGGUAN_BIN_DIR "/tongguanctl"),
        QStringList { u"--store"_s, m_folder.filePath(user), u"--server"_s, m_url, u"--user"_s, user, u"--ca"_s, m_folder.filePath(u"server/tls/ca.pem"_s), u"--json"_s, u"call"_s, u"--room"_s, room, u"--timeline"_s } + options,
        { u"TONGGUAN_PASSWORD="_s + password });
}

void LineTest::act(const QString& what)
{
    if (what != u"address")
        return order(what);
    const QString old = std::exchange(m_address, m_address == u"10.77.0.2" ? u"10.77.0.3"_s : u"10.77.0.2"_s);
    run(u"ip"_s, { u"-n"_s, m_far, u"addr"_s, u"del"_s, old, u"peer"_s, u"10.77.0.1"_s, u"dev"_s, u"line0"_s });
    run(u"ip"_s, { u"-n"_s, m_far, u"addr"_s, u"add"_s, m_address, u"peer"_s, u"10.77.0.1"_s, u"dev"_s, u"line0"_s });
}

QHash<QString, QJsonObject> LineTest::meet(const QList<Guest>& guests, const QString& orders, const QStringList& later, int seconds)
{
    order(u"loss=0 delay=1 rate=0 queue=200 cut=0 noudp=0"_s); // signing in is not what is measured
    const QString room = book();
    if (room.size() != 36)
        return {};
    std::vector<std::unique_ptr<Child>> clients;
    for (const Guest& guest : guests) {
        clients.push_back(std::make_unique<Child>());
        enter(*clients.back(), guest.space, guest.user, room, guest.options);
        if (clients.size() < std::size_t(guests.size()))
            QTest::qWait(1'000); // passwords are dear to a server: one after the other
    }
    order(orders);
    QObject life; // the orders die with this meeting
    for (const QString& one : later)
        QTimer::singleShot(one.section(u' ', 0, 0).toInt() * 1000, &life, [this, words = one.section(u' ', 1)] { act(words); });
    const bool ended = QTest::qWaitFor([&] { return std::all_of(clients.begin(), clients.end(), [](const auto& one) { return one->process.state() == QProcess::NotRunning; }); }, (seconds + 60) * 1000);
    QHash<QString, QJsonObject> answers;
    for (std::size_t i = 0; ended && i < clients.size(); ++i) {
        const QString user = guests.at(qsizetype(i)).user;
        const QByteArray text = clients[i]->process.readAllStandardOutput();
        QFile kept(m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u'-' + QString::fromUtf8(QTest::currentDataTag()).remove(u'/') + u'-' + user + u".json"_s));
        if (kept.open(QIODevice::WriteOnly))
            kept.write(text);
        const QJsonObject answer = QJsonDocument::fromJson(text).object();
        if (answer.isEmpty())
            qWarning().noquote() << user << "said nothing:" << logOf(user);
        else
            answers.insert(user, answer);
    }
    return answers.size() == guests.size() ? answers : QHash<QString, QJsonObject>();
}

void LineTest::lines_data()
{
    QTest::addColumn<QString>("orders"); // from the beginning
    QTest::addColumn<QStringList>("later"); // "seconds order"
    QTest::addColumn<QStringList>("options"); // of the far client
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("least"); // share of pictures that must be shown, both ways; 0: told only
    QTest::addColumn<double>("leastSound");
    QTest::addColumn<double>("longestPause"); // seconds without a picture, both ways
    const QString clean = u"loss=0 delay=20 rate=0 queue=200 cut=0"_s;
    QTest::newRow("clean") << clean << QStringList() << QStringList() << 30 << 0.95 << 0.97 << 1.0;
    QTest::newRow("5 % loss") << u"loss=5 delay=20 rate=0"_s << QStringList() << QStringList() << 60 << 0.85 << 0.95 << 5.0;
    QTest::newRow("20 % loss") << u"loss=20 delay=20 rate=0"_s << QStringList() << QStringList() << 60 << 0.3 << 0.8 << 15.0;
    QTest::newRow("300 kbit/s down, bars") << clean << QStringList { u"0 down rate=300 queue=300"_s } << QStringList() << 60 << 0.0 << 0.95 << 15.0;
    QTest::newRow("300 kbit/s both ways, bars") << clean << QStringList { u"0 rate=300 queue=300"_s } << QStringList() << 60 << 0.0 << 0.95 << 15.0;
    QTest::newRow("outage of 10 s") << clean << QStringList { u"15 cut=1"_s, u"25 cut=0"_s } << QStringList() << 45 << 0.0 << 0.0 << 12.0;
    QTest::newRow("100 kbit/s for 8 s") << clean << QStringList { u"15 rate=100 queue=300"_s, u"23 rate=0"_s } << QStringList() << 60 << 0.0 << 0.0 << 15.0;
    QTest::newRow("TURN over UDP") << clean << QStringList() << QStringList { u"--relay"_s } << 30 << 0.9 << 0.95 << 1.0;
    QTest::newRow("TURN over TCP") << QString(clean + u" noudp=1"_s) << QStringList() << QStringList { u"--relay"_s } << 30 << 0.9 << 0.95 << 1.0;
    QTest::newRow("another address") << clean << QStringList { u"15 address"_s } << QStringList() << 40 << 0.0 << 0.0 << 2.5;
}

void LineTest::lines()
{
    QFETCH(QString, orders);
    QFETCH(QStringList, later);
    QFETCH(QStringList, options);
    QFETCH(int, seconds);
    QFETCH(double, least);
    QFETCH(double, leastSound);
    QFETCH(double, longestPause);
    // A ball is easy; the bars with their field of noise want all the bits that they can get.
    const QString name = QString::fromUtf8(QTest::currentDataTag()), pattern = name.endsWith(u"bars") ? u"smpte"_s : u"ball"_s;
    const auto answers = meet({ { u"officer"_s, m_near, { u"--seconds"_s, QString::number(seconds + 4), u"--pattern"_s, pattern } },
                                  { u"broker"_s, m_far, QStringList { u"--seconds"_s, QString::number(seconds), u"--pattern"_s, pattern } + options } },
        orders, later, seconds);
    QCOMPARE(answers.size(), 2);
    const QJsonObject here = answers[u"officer"_s], there = answers[u"broker"_s];
    const Tally down = tally(there, u"officer"_s, here), up = tally(here, u"broker"_s, there);
    qInfo().noquote() << down.line(name, u"down"_s);
    qInfo().noquote() << up.line(name, u"up"_s);
    for (const Tally& way : { down, up }) {
        QVERIFY(way.shown > 0);
        QVERIFY2(way.share() >= least, qPrintable(QString::number(way.share())));
        QVERIFY2(way.soundShare() >= leastSound, qPrintable(QString::number(way.soundShare())));
        QVERIFY2(way.pause <= longestPause, qPrintable(QString::number(way.pause)));
    }
}

void LineTest::oneOfManyOnASlowLine_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("near");
    QTest::newRow("three, ball") << u"ball"_s << QStringList { u"officer"_s, u"supervisor"_s };
    QTest::newRow("three, bars") << u"smpte"_s << QStringList { u"officer"_s, u"supervisor"_s };
    QTest::newRow("four, bars") << u"smpte"_s << QStringList { u"officer"_s, u"supervisor"_s, u"clerk"_s };
}

// The slow one takes the low layers, and nobody else notices. Where not even those fit, he is shown the first one, knows
// that the others stand still, and hears all.
void LineTest::oneOfManyOnASlowLine()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, near);
    QList<Guest> guests;
    for (const QString& user : std::as_const(near))
        guests.append({ user, m_near, { u"--seconds"_s, u"64"_s, u"--pattern"_s, pattern } });
    guests.append({ u"broker"_s, m_far, { u"--seconds"_s, u"60"_s, u"--pattern"_s, pattern } });
    const auto answers = meet(guests, u"loss=0 delay=20 rate=0 queue=200 cut=0"_s, { u"0 rate=300 queue=300"_s }, 64);
    QCOMPARE(answers.size(), near.size() + 1);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    int live = 0;
    for (const QString& user : std::as_const(near)) {
        const Tally seen = tally(answers[u"broker"_s], user, answers[user]);
        qInfo().noquote() << seen.line(name, user + u" at the slow one"_s) << "still" << seen.stillShare;
        QVERIFY(seen.soundShare() > 0.95);
        const bool isFirst = user == near.first(), mayWait = pattern != u"ball" && !isFirst;
        QVERIFY2(seen.rate() >= 10 || (mayWait && seen.stillShare > 0.3), qPrintable(QString::number(seen.rate())));
        live += seen.rate() >= 10 ? 1 : 0;
        for (const QString& other : std::as_const(near)) {
            if (other == user)
                continue;
            const Tally fast = tally(answers[other], user, answers[user]);
            qInfo().noquote() << fast.line(name, user + u" at "_s + other);
            // Of noise, the encoder leaves out a quarter on any line: there, of what it made of the high layer.
            const double kept = pattern == u"ball" ? fast.share() : fast.highShare();
            QVERIFY2(fast.soundShare() > 0.95 && fast.lowShare < 0.05 && kept > 0.9, qPrintable(u"%1 of the time low, %2 shown"_s.arg(fast.lowShare).arg(kept)));
        }
        const Tally own = tally(answers[user], u"broker"_s, answers[u"broker"_s]);
        qInfo().noquote() << own.line(name, u"the slow one at "_s + user);
        QVERIFY(own.soundShare() > 0.95);
    }
    QVERIFY(live >= 1);
}

void LineTest::processorTime_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("bits");
    QTest::addColumn<double>("most");
    QTest::newRow("640x480") << u"640x480"_s << u"800000"_s << 25.0;
    QTest::newRow("1280x720") << u"1280x720"_s << u"1500000"_s << 45.0;
}

void LineTest::processorTime()
{
    QFETCH(QString, size);
    QFETCH(QString, bits);
    QFETCH(double, most);
    const QStringList options { u"--seconds"_s, u"40"_s, u"--size"_s, size, u"--bits"_s, bits };
    const auto answers = meet({ { u"officer"_s, m_near, options }, { u"broker"_s, m_near, options } }, u"loss=0 delay=1 rate=0 cut=0"_s, {}, 40);
    QCOMPARE(answers.size(), 2);
    for (const auto& [watcher, user] : { std::pair(u"broker"_s, u"officer"_s), std::pair(u"officer"_s, u"broker"_s) }) {
        const Tally seen = tally(answers[watcher], user, answers[user]);
        const double processor = answers[watcher][u"processorPercent"_s].toDouble();
        qInfo().noquote() << seen.line(size, user + u" at "_s + watcher) << processor << "% of a core," << answers[watcher][u"memoryKilobytes"_s].toInteger() / 1024 << "MB, width" << seen.width;
        QVERIFY2(processor <= most, qPrintable(QString::number(processor)));
    }
}

// What is held after each of fifty: the last no more than the tenth, but for what comes and goes.
void LineTest::joinsAndLeaves()
{
    const auto answers = meet({ { u"officer"_s, m_near, { u"--seconds"_s, u"320"_s } }, { u"broker"_s, m_near, { u"--seconds"_s, u"4"_s, u"--times"_s, u"50"_s } } }, u"loss=0 delay=1 rate=0 cut=0"_s, {}, 360);
    QCOMPARE(answers.size(), 2);
    const QJsonArray rounds = answers[u"broker"_s][u"rounds"_s].toArray();
    QCOMPARE(rounds.size(), 50);
    QStringList memory, descriptors, frames;
    int blind = 0;
    for (const QJsonValue& round : rounds) {
        memory.append(QString::number(round[u"memoryKilobytes"_s].toInteger() / 1024));
        descriptors.append(QString::number(round[u"descriptors"_s].toInt()));
        frames.append(QString::number(round[u"frames"_s].toInt()));
        blind += round[u"frames"_s].toInt() == 0 ? 1 : 0;
    }
    qInfo().noquote() << "memory, MB:" << memory.join(u' ') << "\ndescriptors:" << descriptors.join(u' ') << "\npictures:" << frames.join(u' ');
    QCOMPARE(blind, 0);
    QVERIFY(rounds.last()[u"descriptors"_s].toInt() <= rounds.at(9)[u"descriptors"_s].toInt() + 4);
    QVERIFY(rounds.last()[u"memoryKilobytes"_s].toInteger() <= rounds.at(9)[u"memoryKilobytes"_s].toInteger() + 12 * 1024);
}

void LineTest::twentyMinutesOfFour()
{
    const int seconds = qEnvironmentVariableIsSet("TONGGUAN_MINUTES") ? qEnvironmentVariableIntValue("TONGGUAN_MINUTES") * 60 : 1'200;
    const QStringList options { u"--seconds"_s, QString::number(seconds) }, users { u"officer"_s, u"supervisor"_s, u"broker"_s, u"clerk"_s };
    QList<Guest> guests;
    for (const QString& user : users)
        guests.append({ user, m_near, options });
    const auto answers = meet(guests, u"loss=0 delay=1 rate=0 cut=0"_s, {}, seconds);
    QCOMPARE(answers.size(), 4);
    for (const QString& watcher : users) {
        const QJsonArray timeline = answers[watcher][u"timeline"_s].toArray();
        QStringList memory, descriptors;
        for (qsizetype i = 0; i < timeline.size(); i += std::max<qsizetype>(1, timeline.size() / 20)) {
            memory.append(QString::number(timeline.at(i)[u"memoryKilobytes"_s].toInteger() / 1024));
            descriptors.append(QString::number(timeline.at(i)[u"descriptors"_s].toInt()));
        }
        qInfo().noquote() << watcher << answers[watcher][u"processorPercent"_s].toDouble() << "% of a core; memory, MB:" << memory.join(u' ') << "\ndescriptors:" << descriptors.join(u' ');
        for (const QString& user : users) {
            if (user == watcher)
                continue;
            const Tally seen = tally(answers[watcher], user, answers[user]);
            qInfo().noquote() << seen.line(u"four"_s, user + u" at "_s + watcher);
            QVERIFY(seen.soundShare() > 0.97 && seen.share() > 0.85);
            QVERIFY(seen.lipsFrom > -80 && seen.lipsTo < 80);
        }
        const auto at = [&timeline](double share) { return timeline.at(qsizetype(double(timeline.size() - 1) * share)); };
        QVERIFY(at(1)[u"descriptors"_s].toInt() <= at(0.25)[u"descriptors"_s].toInt() + 4);
        QVERIFY(at(1)[u"memoryKilobytes"_s].toInteger() <= at(0.25)[u"memoryKilobytes"_s].toInteger() + 8 * 1024);
    }
}

QTEST_GUILESS_MAIN(LineTest)
#include "tst_line.moc"
