// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/media/engine/mediaruntime.h"

#include <QFile>
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

// What became of one feed: by the timelines of who showed it and of who sent it.
struct Tally {
    qint64 shown = 0, sent = 0, sound = 0;
    double seconds = 0, longestGap = 0; // without a picture
    double bits = 0;
    int latency = -1, rebuilds = 0;
    double lowShare = 0; // of the time that the low layer was taken
    QString feed;

    [[nodiscard]] double share() const { return sent > 0 ? double(shown) / double(sent) : 0; }
    [[nodiscard]] double soundShare() const { return seconds > 0 ? double(sound) / (seconds * 50) : 0; }
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

Tally tally(const QJsonObject& watcher, const QJsonObject& sender)
{
    Tally result;
    qint64 from = 0, to = 0, first = 0, firstSound = 0, last = -1, lastChange = 0;
    int low = 0, count = 0;
    for (const QJsonValue& moment : watcher[u"timeline"_s].toArray()) {
        for (const QJsonValue& feed : moment[u"feeds"_s].toArray()) {
            const qint64 utc = moment[u"utc"_s].toInteger(), frames = feed[u"frames"_s].toInteger();
            if (feed[u"feed"_s].toString().isEmpty() || frames == 0)
                continue;
            if (from == 0) {
                from = lastChange = utc;
                first = frames;
                firstSound = feed[u"soundBuffers"_s].toInteger();
            }
            if (frames != last)
                lastChange = utc;
            result.longestGap = std::max(result.longestGap, double(utc - lastChange) / 1000);
            last = frames;
            to = utc;
            result.shown = frames - first;
            result.sound = feed[u"soundBuffers"_s].toInteger() - firstSound;
            result.bits += feed[u"bitsPerSecond"_s].toDouble();
            result.latency = feed[u"latency"_s].toInt(-1);
            result.rebuilds = feed[u"rebuilds"_s].toInt();
            low += feed[u"layer"_s].toString() == u"low" ? 1 : 0;
            ++count;
        }
    }
    result.seconds = double(to - from) / 1000;
    result.bits /= std::max(count, 1);
    result.lowShare = double(low) / std::max(count, 1);
    result.sent = framesAt(sender[u"timeline"_s].toArray(), to) - framesAt(sender[u"timeline"_s].toArray(), from);
    return result;
}

} // namespace

// Two clients in the room of the real server on the real Janus: one beside it, one beyond a bad line. Needs root for the
// namespaces; what is slow runs with TONGGUAN_LONG=1 only, and prints the table of models/media/README.md.
class LineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void lines_data();
    void lines();

private:
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
    m_relay.start(m_near, u"turnserver"_s, { u"-n"_s, u"--use-auth-secret"_s, u"--static-auth-secret=line"_s, u"--realm=line"_s, u"--listening-ip=10.77.0.1"_s, u"--relay-ip=10.77.0.1"_s, u"--no-tls"_s, u"--no-dtls"_s, u"--no-cli"_s,
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
    qInfo().noquote() << "| line | of | shown | each second | of the high layer sent | sound | bits/s | latency ms | longest gap s | rebuilt | low layer |";
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
    run(u"ip"_s, { u"-n"_s, m_far, u"addr"_s, u"del"_s, u"10.77.0.2"_s, u"peer"_s, u"10.77.0.1"_s, u"dev"_s, u"line0"_s });
    run(u"ip"_s, { u"-n"_s, m_far, u"addr"_s, u"add"_s, u"10.77.0.3"_s, u"peer"_s, u"10.77.0.1"_s, u"dev"_s, u"line0"_s });
}

void LineTest::lines_data()
{
    QTest::addColumn<QString>("orders"); // from the beginning
    QTest::addColumn<QStringList>("later"); // "seconds order"
    QTest::addColumn<QStringList>("options"); // of the far client
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("least"); // share of the pictures that the far client must be shown
    QTest::addColumn<double>("leastSound");
    const QString clean = u"loss=0 delay=20 rate=0 queue=200 cut=0"_s;
    QTest::newRow("clean") << clean << QStringList() << QStringList() << 30 << 0.9 << 0.95;
    QTest::newRow("5 % loss, longer") << u"loss=5 delay=20 rate=0"_s << QStringList() << QStringList() << 40 << 0.85 << 0.95;
    QTest::newRow("20 % loss") << u"loss=20 delay=20 rate=0"_s << QStringList() << QStringList() << 40 << 0.3 << 0.8;
    QTest::newRow("300 kbit/s down") << clean << QStringList { u"0 down rate=300 queue=300"_s } << QStringList() << 40 << 0.0 << 0.9;
    QTest::newRow("300 kbit/s both ways") << clean << QStringList { u"0 rate=300 queue=300"_s } << QStringList() << 40 << 0.0 << 0.9;
    QTest::newRow("outage of 10 s") << clean << QStringList { u"12 cut=1"_s, u"22 cut=0"_s } << QStringList() << 40 << 0.0 << 0.0;
    QTest::newRow("TURN over UDP") << clean << QStringList() << QStringList { u"--relay"_s } << 20 << 0.85 << 0.9;
    QTest::newRow("TURN over TCP") << QString(clean + u" noudp=1"_s) << QStringList() << QStringList { u"--relay"_s } << 20 << 0.85 << 0.9;
    QTest::newRow("another address") << clean << QStringList { u"16 address"_s } << QStringList() << 40 << 0.0 << 0.0; // last: it stays
}

void LineTest::lines()
{
    QFETCH(QString, orders);
    QFETCH(QStringList, later);
    QFETCH(QStringList, options);
    QFETCH(int, seconds);
    QFETCH(double, least);
    QFETCH(double, leastSound);
    // A ball is easy; the bars with their field of noise want all the bits that they can get.
    const QString pattern = later.isEmpty() || !later.first().contains(u"rate="_s) ? u"ball"_s : u"smpte"_s;
    order(u"loss=0 delay=1 rate=0 queue=200 cut=0 noudp=0"_s); // signing in is not what is measured
    const QString room = book();
    QCOMPARE(room.size(), 36);
    Child near, far;
    enter(near, m_near, u"officer"_s, room, { u"--seconds"_s, QString::number(seconds + 4), u"--pattern"_s, pattern });
    order(orders);
    enter(far, m_far, u"broker"_s, room, QStringList { u"--seconds"_s, QString::number(seconds), u"--pattern"_s, pattern } + options);
    for (const QString& one : std::as_const(later))
        QTimer::singleShot(one.section(u' ', 0, 0).toInt() * 1000, this, [this, words = one.section(u' ', 1)] { act(words); });
    QTRY_VERIFY_WITH_TIMEOUT(far.process.state() == QProcess::NotRunning && near.process.state() == QProcess::NotRunning, (seconds + 60) * 1000);
    const auto answerOf = [this](Child& client, const QString& user) {
        const QByteArray text = client.process.readAllStandardOutput();
        QFile kept(m_folder.filePath(user + u".json"_s));
        if (kept.open(QIODevice::WriteOnly))
            kept.write(text);
        return QJsonDocument::fromJson(text).object();
    };
    const QJsonObject here = answerOf(near, u"officer"_s), there = answerOf(far, u"broker"_s);
    QVERIFY2(!there.isEmpty(), logOf(u"broker"_s).constData());
    QVERIFY2(!here.isEmpty(), logOf(u"officer"_s).constData());
    const Tally down = tally(there, here), up = tally(here, there);
    for (const auto& [name, way] : { std::pair(u"down"_s, down), std::pair(u"up"_s, up) })
        qInfo().noquote() << u"| %1 | %2 | %3 | %11 | %4 % | %5 % | %6 | %7 | %8 | %9 | %10 % |"_s.arg(QString::fromUtf8(QTest::currentDataTag()), name)
                                 .arg(way.shown).arg(way.share() * 100, 0, 'f', 0).arg(way.soundShare() * 100, 0, 'f', 0).arg(way.bits, 0, 'f', 0).arg(way.latency).arg(way.longestGap, 0, 'f', 1).arg(way.rebuilds).arg(way.lowShare * 100, 0, 'f', 0).arg(double(way.shown) / std::max(way.seconds, 1.0), 0, 'f', 1);
    QVERIFY(down.shown > 0);
    QVERIFY2(down.share() >= least, qPrintable(QString::number(down.share())));
    QVERIFY2(down.soundShare() >= leastSound, qPrintable(QString::number(down.soundShare())));
}

QTEST_GUILESS_MAIN(LineTest)
#include "tst_line.moc"
