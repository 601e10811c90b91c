// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http.h"
#include "app/server/problem.h"
#include "app/server/tls/certificates.h"
#include "tests/app/server/httppeer.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

namespace Tongguan {

// The handler's side of the tests: what it did, and a gate to hold it.
struct Scene {
    std::atomic<int> handled { 0 }, finished { 0 };
    std::atomic<bool> held { false };
    std::atomic<qint64> largest { 0 };
};

class OneEvent final : public EventSource {
public:
    void start(std::function<void()> wake) override { m_wake = std::move(wake); m_wake(); }
    [[nodiscard]] QByteArray take() override { return std::exchange(m_text, {}); }
    [[nodiscard]] std::chrono::milliseconds lifetime() const override { return std::chrono::milliseconds(900); }

private:
    std::function<void()> m_wake;
    QByteArray m_text = "event: head\ndata: {\"seq\":7}\n\n"_ba;
};

class HttpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void answers();
    void keepsAliveAndCloses();
    void http10();
    void headHasNoBody();
    void expectsContinue();
    void pipelinesInOrder();
    void chunkedBody();
    void malformed_data();
    void malformed();
    void endlessHeader();
    void slowHeader();
    void slowBody();
    void hugeBodyAnnounced();
    void hugeBodySent();
    void chunkedWithoutEnd();
    void anonymousBodyIsSmall();
    void bodiesInAll();
    void droppedDuringHandler();
    void handlerThrows();
    void halfOpen();
    void connectionsOfAddress();
    void onlyTls13();
    void plainTextOnTlsPort();
    void bodiesOfEverySize();
    void stalledReader();
    void events();
    void tooManyWaiting();
    void drains();
    void endsAtOnceBehindItsPeers();

private:
    [[nodiscard]] Response handle(const Request& request);
    // Somebody else is answered quickly whatever the attack; from another address, as another user would be.
    void othersAreAnswered();
    void start();
    [[nodiscard]] bool isCutOff(HttpPeer& peer, const QByteArray& drop);

    QTemporaryDir m_folder;
    ServerIdentity m_identity;
    HttpLimits m_limits;
    Scene m_scene;
    std::unique_ptr<HttpServer> m_server;
};

void HttpTest::initTestCase()
{
    const auto identity = loadIdentity(m_folder.path(), {}, QDateTime::currentDateTimeUtc());
    QVERIFY(identity);
    m_identity = *identity;
}

void HttpTest::init()
{
    m_limits = {}; // its times are short only where they are the matter: a busy machine is no slow peer
    m_limits.beatTime = std::chrono::milliseconds(200);
    m_scene.handled = 0;
    m_scene.finished = 0;
    m_scene.held = false;
    start();
}

void HttpTest::start()
{
    m_server.reset();
    auto server = HttpServer::create(u"127.0.0.1"_s, 0, m_identity.http, m_limits, [this](const Request& request) { return handle(request); });
    QVERIFY(server);
    m_server = std::move(*server);
}

void HttpTest::cleanup()
{
    m_scene.held = false;
    m_server.reset();
}

Response HttpTest::handle(const Request& request)
{
    ++m_scene.handled;
    if (request.path == "/throw")
        throw std::runtime_error("on purpose");
    if (request.path == "/slow") {
        for (int i = 0; i < 500 && (m_scene.held || i < 30); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ++m_scene.finished;
    Response response;
    response.type = "text/plain"_ba;
    response.body = request.method + ' ' + request.path + ' ' + QByteArray::number(request.body.size());
    if (request.path == "/large")
        response.body = QByteArray(64 * 1024 * 1024, 'x');
    if (request.path.startsWith("/size/"))
        response.body = QByteArray(request.path.sliced(6).toInt(), 's');
    if (request.path == "/events")
        response.events = std::make_unique<OneEvent>();
    return response;
}

void HttpTest::othersAreAnswered()
{
    QElapsedTimer timer;
    timer.start();
    HttpPeer other(m_server->port(), m_identity.caCertificate, "127.0.0.7");
    QVERIFY(other.isOpen());
    const PeerReply reply = other.ask("GET"_ba, "/other"_ba);
    QCOMPARE(reply.body, "GET /other 0"_ba);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed()))); // they do not wait for those who are in the way
}

void HttpTest::answers()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QVERIFY(peer.isOpen());
    const PeerReply reply = peer.ask("POST"_ba, "/x?y=1"_ba, "X-Other: 1\r\n"_ba, "hello"_ba);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "POST /x 5"_ba);
    QVERIFY(reply.header("date"_ba).endsWith("GMT"));
    QCOMPARE(reply.header("connection"_ba), "keep-alive"_ba);
    QCOMPARE(peer.socket().sessionProtocol(), QSsl::TlsV1_3);
}

void HttpTest::keepsAliveAndCloses()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(peer.ask("GET"_ba, "/k"_ba).status, 200);
    const PeerReply last = peer.ask("GET"_ba, "/k"_ba, "Connection: close\r\n"_ba);
    QCOMPARE(last.header("connection"_ba), "close"_ba);
    QVERIFY(peer.ends());
    m_limits.idleTime = std::chrono::milliseconds(1500);
    start();
    HttpPeer idle(m_server->port(), m_identity.caCertificate);
    QCOMPARE(idle.ask("GET"_ba, "/k"_ba).status, 200);
    QVERIFY(idle.ends());
}

void HttpTest::http10()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QVERIFY(peer.say("GET /old HTTP/1.0\r\n\r\n"_ba));
    const PeerReply reply = peer.reply();
    QCOMPARE(reply.body, "GET /old 0"_ba);
    QCOMPARE(reply.header("connection"_ba), "close"_ba);
    QVERIFY(peer.ends());
}

void HttpTest::headHasNoBody()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    const PeerReply reply = peer.ask("HEAD"_ba, "/h"_ba);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-length"_ba), "9"_ba); // "HEAD /h 0": told, not sent
    QCOMPARE(peer.ask("GET"_ba, "/after"_ba).body, "GET /after 0"_ba);
}

void HttpTest::expectsContinue()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QVERIFY(peer.say("POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"_ba));
    QCOMPARE(peer.reply().status, 100);
    QCOMPARE(m_scene.handled.load(), 0);
    QVERIFY(peer.say("body"_ba));
    QCOMPARE(peer.reply().body, "POST /e 4"_ba);
    QVERIFY(peer.say("POST /e HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 4\r\n\r\n"_ba));
    QCOMPARE(peer.reply().status, 417);
    HttpPeer large(m_server->port(), m_identity.caCertificate);
    QVERIFY(large.say("POST /e HTTP/1.1\r\nHost: a\r\nAuthorization: x\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n"_ba));
    QCOMPARE(large.reply().status, 413); // and not: go on
}

void HttpTest::pipelinesInOrder()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QVERIFY(peer.say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nPOST /two HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET /three HTTP/1.1\r\nHost: a\r\n\r\n"_ba));
    QCOMPARE(peer.reply().body, "GET /slow 0"_ba);
    QCOMPARE(peer.reply().body, "POST /two 3"_ba);
    QCOMPARE(peer.reply().body, "GET /three 0"_ba);
}

void HttpTest::chunkedBody()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QVERIFY(peer.say("POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3\r\n..."_ba));
    QVERIFY(peer.say("\r\n0\r\n\r\n"_ba));
    QCOMPARE(peer.reply().body, "POST /c 8"_ba);
    QCOMPARE(peer.ask("GET"_ba, "/n"_ba).body, "GET /n 0"_ba);
}

void HttpTest::malformed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n"_ba;
    QTest::newRow("two lengths") << post + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde" << 400;
    QTest::newRow("two equal lengths") << post + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd" << 400;
    QTest::newRow("length and chunks") << post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("chunks and length") << post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("length abc") << post + "Content-Length: abc\r\n\r\n" << 400;
    QTest::newRow("length -5") << post + "Content-Length: -5\r\n\r\n" << 400;
    QTest::newRow("length +5") << post + "Content-Length: +5\r\n\r\nhello" << 400;
    QTest::newRow("length 0x5") << post + "Content-Length: 0x5\r\n\r\nhello" << 400;
    QTest::newRow("length beyond 64 bits") << post + "Content-Length: 99999999999999999999999\r\n\r\n" << 400;
    QTest::newRow("list of lengths") << post + "Content-Length: 4, 5\r\n\r\nabcde" << 400;
    QTest::newRow("other coding") << post + "Transfer-Encoding: gzip\r\n\r\n" << 501;
    QTest::newRow("chunked twice") << post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("bad chunk") << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400;
    QTest::newRow("negative chunk") << post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" << 400;
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("two hosts") << "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"_ba << 400;
    QTest::newRow("not http") << "\x16\x03\x01\x02 nonsense\r\n\r\n"_ba << 400;
    QTest::newRow("http 2") << "GET / HTTP/2.0\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("target is a host") << "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("blank before colon") << "GET / HTTP/1.1\r\nHost : a\r\n\r\n"_ba << 400;
    QTest::newRow("control in header") << "GET / HTTP/1.1\r\nHost: a\r\nX: \x01\r\n\r\n"_ba << 400;
}

void HttpTest::malformed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QVERIFY(peer.say(text));
    const PeerReply reply = peer.reply();
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("content-type"_ba), "application/problem+json"_ba);
    QCOMPARE(reply.json().value(u"status").toInt(), status);
    QVERIFY(!reply.code().isEmpty());
    QVERIFY(peer.ends()); // what follows cannot be told from the body
    QCOMPARE(m_scene.handled.load(), 0);
    othersAreAnswered();
}

void HttpTest::endlessHeader()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    peer.say("GET / HTTP/1.1\r\nHost: a\r\n"_ba);
    for (int i = 0; i < 40; ++i) {
        if (!peer.say("X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'y') + "\r\n"))
            break;
    }
    QCOMPARE(peer.reply().status, 431);
    QVERIFY(peer.ends());
    othersAreAnswered();
}

// While it goes on saying that, ten times a second.
bool HttpTest::isCutOff(HttpPeer& peer, const QByteArray& drop)
{
    constexpr int most = 40;
    int said = 0;
    QElapsedTimer timer;
    timer.start();
    for (; said < most && peer.socket().state() == QAbstractSocket::ConnectedState; ++said) {
        peer.say(drop);
        if (said == 5)
            othersAreAnswered();
        peer.socket().waitForReadyRead(100);
    }
    return peer.ends(3000) && timer.elapsed() < 5000;
}

void HttpTest::slowHeader()
{
    m_limits.headerTime = std::chrono::milliseconds(1500);
    start();
    HttpPeer peer(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    peer.say("GET / HTTP/1.1\r\nHost: a\r\n"_ba);
    QVERIFY(isCutOff(peer, "X: y\r\n"_ba)); // a byte now and then does not prolong it
}

void HttpTest::slowBody()
{
    m_limits.bodyTime = std::chrono::milliseconds(1200);
    start();
    HttpPeer peer(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    peer.say("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n"_ba);
    QVERIFY(isCutOff(peer, "z"_ba));
    QCOMPARE(m_scene.handled.load(), 1); // the other's
}

void HttpTest::hugeBodyAnnounced()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    QVERIFY(peer.say("POST / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nContent-Length: 209715200\r\n\r\n"_ba));
    QCOMPARE(peer.reply().status, 413);
    QVERIFY(peer.ends());
    othersAreAnswered();
    QCOMPARE(m_server->counts().bodyBytes, 0);
}

void HttpTest::hugeBodySent()
{
    // Sends without listening; the answer must still be there to be read, and no more is taken than is thrown away.
    HttpPeer peer(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    peer.say("POST / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nContent-Length: 209715200\r\n\r\n"_ba);
    const QByteArray piece(64 * 1024, 'b');
    int sent = 0;
    while (sent < 3200 && peer.socket().state() == QAbstractSocket::ConnectedState && peer.say(piece))
        ++sent;
    QVERIFY2(sent < 1600, qPrintable(QString::number(sent)));
    othersAreAnswered();
    QCOMPARE(m_server->counts().bodyBytes, 0);
}

void HttpTest::chunkedWithoutEnd()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    peer.say("POST / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nTransfer-Encoding: chunked\r\n\r\n"_ba);
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'c') + "\r\n";
    int sent = 0;
    while (sent < 400 && peer.socket().bytesAvailable() == 0 && peer.socket().state() == QAbstractSocket::ConnectedState && peer.say(chunk))
        ++sent;
    QCOMPARE(peer.reply().status, 413);
    QVERIFY(sent >= 128 && sent < 400); // 8 MiB, and what the sockets hold
    othersAreAnswered();
}

void HttpTest::anonymousBodyIsSmall()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QCOMPARE(peer.ask("POST"_ba, "/a"_ba, {}, QByteArray(60'000, 'a')).body, "POST /a 60000"_ba);
    QCOMPARE(peer.ask("POST"_ba, "/a"_ba, {}, QByteArray(70'000, 'a')).status, 413);
    HttpPeer known(m_server->port(), m_identity.caCertificate);
    QCOMPARE(known.ask("POST"_ba, "/a"_ba, "Authorization: Bearer x\r\n"_ba, QByteArray(4'000'000, 'a')).body, "POST /a 4000000"_ba);
}

void HttpTest::bodiesInAll()
{
    m_limits.bodiesOfAddress = 3'000'000;
    m_limits.bodyTime = std::chrono::milliseconds(20'000);
    start();
    std::vector<std::unique_ptr<HttpPeer>> peers;
    int refused = 0;
    for (int i = 0; i < 3; ++i) {
        peers.push_back(std::make_unique<HttpPeer>(m_server->port(), m_identity.caCertificate, "127.0.0.2"));
        peers.back()->say("POST / HTTP/1.1\r\nHost: a\r\nAuthorization: x\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(1'300'000, 'h'));
        if (i < 2)
            QTRY_VERIFY(m_server->counts().bodyBytes >= (i + 1) * 1'300'000);
    }
    for (auto& peer : peers) {
        if (peer != peers.back()) {
            QVERIFY(!peer->more(200)); // still being read
            continue;
        }
        refused += peer->reply().status == 503 ? 1 : 0;
    }
    QCOMPARE(refused, 1);
    othersAreAnswered();
    peers.clear();
    QTRY_COMPARE(m_server->counts().bodyBytes, 0);
}

void HttpTest::droppedDuringHandler()
{
    m_scene.held = true;
    {
        std::vector<std::unique_ptr<HttpPeer>> peers;
        for (int i = 0; i < 3; ++i) { // of four workers
            peers.push_back(std::make_unique<HttpPeer>(m_server->port(), m_identity.caCertificate, "127.0.0.2"));
            peers.back()->say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
        }
        QTRY_COMPARE(m_scene.handled.load(), 3);
        for (auto& peer : peers)
            peer->socket().abort();
    }
    othersAreAnswered();
    m_scene.held = false;
    QTRY_COMPARE(m_scene.finished.load(), 4);
    for (int i = 0; i < 10; ++i)
        othersAreAnswered();
    QTRY_COMPARE(m_server->counts().connections, 0);
}

void HttpTest::handlerThrows()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"threw"_s));
    const PeerReply reply = peer.ask("GET"_ba, "/throw"_ba);
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.code(), u"internal"_s);
    QVERIFY(!reply.body.contains("on purpose"));
    QCOMPARE(peer.ask("GET"_ba, "/on"_ba).body, "GET /on 0"_ba);
}

void HttpTest::halfOpen()
{
    m_limits.connectionsOfAddress = 400;
    m_limits.handshakeTime = std::chrono::milliseconds(3000);
    start();
    std::vector<std::unique_ptr<QTcpSocket>> sockets; // connected, and silent
    for (int i = 0; i < 300; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->bind(QHostAddress(u"127.0.0.2"_s));
        sockets.back()->connectToHost(u"127.0.0.1"_s, m_server->port());
    }
    for (auto& socket : sockets)
        QVERIFY(socket->state() == QAbstractSocket::ConnectedState || socket->waitForConnected(30'000));
    QTRY_VERIFY(m_server->counts().connections >= 300);
    othersAreAnswered();
    QTRY_VERIFY(m_server->counts().connections < 2);
}

void HttpTest::connectionsOfAddress()
{
    m_limits.connectionsOfAddress = 10;
    start();
    std::vector<std::unique_ptr<HttpPeer>> peers;
    int open = 0;
    for (int i = 0; i < 14; ++i) {
        peers.push_back(std::make_unique<HttpPeer>(m_server->port(), m_identity.caCertificate, "127.0.0.2"));
        open += peers.back()->isOpen() ? 1 : 0;
    }
    QCOMPARE(open, 10);
    othersAreAnswered();
    peers.clear();
    QTRY_COMPARE(m_server->counts().connections, 0);
    HttpPeer again(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    QVERIFY(again.isOpen());
}

void HttpTest::onlyTls13()
{
    HttpPeer old(m_server->port(), m_identity.caCertificate, "127.0.0.1", QSsl::TlsV1_2);
    QVERIFY(!old.isOpen());
    HttpPeer stranger(m_server->port(), {});
    QVERIFY(!stranger.isOpen()); // nobody's authority but our own stands for it
    othersAreAnswered();
}

void HttpTest::plainTextOnTlsPort()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected());
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(socket.waitForDisconnected(30'000));
    othersAreAnswered();
}

void HttpTest::bodiesOfEverySize()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    for (const int size : { 0, 1, 12'000, 12'288, 12'289, 16'000, 16'384, 16'385, 40'000, 65'536, 1'048'576, 1'048'577, 9'000'000 }) {
        const PeerReply reply = peer.ask("GET"_ba, "/size/" + QByteArray::number(size));
        QCOMPARE(reply.body.size(), size);
        QCOMPARE(reply.body, QByteArray(size, 's'));
    }
}

void HttpTest::stalledReader()
{
    m_limits.minimumRate = 1024 * 1024 * 1024;
    m_limits.writeTime = std::chrono::milliseconds(1500);
    start();
    HttpPeer peer(m_server->port(), m_identity.caCertificate, "127.0.0.2");
    peer.socket().setReadBufferSize(1000);
    QVERIFY(peer.say("GET /large HTTP/1.1\r\nHost: a\r\n\r\n"_ba));
    QTRY_COMPARE(m_scene.finished.load(), 1);
    othersAreAnswered();
    QTRY_COMPARE(m_server->counts().connections, 0); // given up
}

void HttpTest::events()
{
    HttpPeer peer(m_server->port(), m_identity.caCertificate);
    QVERIFY(peer.say("GET /events HTTP/1.1\r\nHost: a\r\n\r\n"_ba));
    const QByteArray head = peer.until("\r\n\r\n"_ba);
    QVERIFY(head.contains("Transfer-Encoding: chunked"));
    QVERIFY(peer.until("\n\n"_ba).contains("event: head\ndata: {\"seq\":7}"));
    QVERIFY(peer.until("\n\n"_ba).contains(": beat"));
    othersAreAnswered();
    QVERIFY(!peer.until("0\r\n\r\n"_ba).isEmpty()); // a proper end, with its lifetime
    QVERIFY(peer.ends());
    HttpPeer gone(m_server->port(), m_identity.caCertificate);
    QVERIFY(gone.say("GET /events HTTP/1.1\r\nHost: a\r\n\r\n"_ba));
    QVERIFY(!gone.until("\n\n"_ba).isEmpty());
    gone.socket().abort();
    QTRY_COMPARE(m_server->counts().connections, 0);
}

void HttpTest::tooManyWaiting()
{
    m_limits.workers = 1;
    m_limits.waiting = 2;
    start();
    m_scene.held = true;
    std::vector<std::unique_ptr<HttpPeer>> peers;
    for (int i = 0; i < 4; ++i) {
        peers.push_back(std::make_unique<HttpPeer>(m_server->port(), m_identity.caCertificate));
        QVERIFY(peers.back()->say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"_ba));
    }
    const auto answered = [&] { return std::count_if(peers.begin(), peers.end(), [](auto& peer) { return peer->socket().bytesAvailable() > 0 || peer->socket().waitForReadyRead(20); }); };
    QTRY_COMPARE(answered(), 2);
    m_scene.held = false;
    int taken = 0, refused = 0;
    for (auto& peer : peers) {
        const PeerReply reply = peer->reply();
        taken += reply.status == 200 ? 1 : 0;
        refused += reply.status == 503 && reply.header("retry-after"_ba) == "1" ? 1 : 0;
    }
    QCOMPARE(taken, 2);
    QCOMPARE(refused, 2);
}

void HttpTest::drains()
{
    HttpPeer idle(m_server->port(), m_identity.caCertificate);
    HttpPeer busy(m_server->port(), m_identity.caCertificate);
    HttpPeer stream(m_server->port(), m_identity.caCertificate);
    QCOMPARE(idle.ask("GET"_ba, "/i"_ba).status, 200);
    QVERIFY(stream.say("GET /events HTTP/1.1\r\nHost: a\r\n\r\n"_ba));
    QVERIFY(!stream.until("\n\n"_ba).isEmpty());
    QVERIFY(busy.say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"_ba));
    QTRY_COMPARE(m_scene.handled.load(), 3);
    QElapsedTimer timer;
    timer.start();
    std::thread ending([this] { m_server->stop(); });
    const PeerReply reply = busy.reply();
    const bool idleEnds = idle.ends(), streamEnds = stream.ends();
    ending.join();
    QCOMPARE(reply.body, "GET /slow 0"_ba);
    QCOMPARE(reply.header("connection"_ba), "close"_ba);
    QVERIFY(idleEnds && streamEnds);
    QVERIFY(timer.elapsed() < 6000);
    HttpPeer late(m_server->port(), m_identity.caCertificate);
    QVERIFY(!late.isOpen());
}

// A peer that has just gone does not hold the end up: nothing waits for the time that draining may take.
void HttpTest::endsAtOnceBehindItsPeers()
{
    for (int turn = 0; turn < 40; ++turn) {
        start();
        {
            HttpPeer peer(m_server->port(), m_identity.caCertificate);
            QCOMPARE(peer.ask("GET"_ba, "/i"_ba).status, 200);
        }
        QElapsedTimer timer;
        timer.start();
        m_server->stop();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(u"turn %1: %2 ms"_s.arg(turn).arg(timer.elapsed()))); // draining may take 10 s
    }
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::HttpTest)
#include "tst_http.moc"
