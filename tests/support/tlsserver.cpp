// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include "models/base/text.h"

#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace Tongguan {

TlsServer::TlsServer(const TestCertificate& authority, const TestCertificate& server, Answerer answerer)
    : m_server(std::make_unique<QSslServer>())
    , m_answerer(std::move(answerer))
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setPrivateKey(QSslKey(server.key, QSsl::Ec));
    m_server->setSslConfiguration(configuration);
    setChain({ server.certificate, authority.certificate });
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto* socket = qobject_cast<QSslSocket*>(m_server->nextPendingConnection()))
            take(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

TlsServer::~TlsServer() = default;

void TlsServer::setProtocol(QSsl::SslProtocol protocol)
{
    QSslConfiguration configuration = m_server->sslConfiguration();
    configuration.setProtocol(protocol);
    m_server->setSslConfiguration(configuration);
}

void TlsServer::setChain(const QList<QByteArray>& certificates)
{
    QList<QSslCertificate> chain;
    for (const QByteArray& pem : certificates)
        chain << QSslCertificate(pem);
    QSslConfiguration configuration = m_server->sslConfiguration();
    configuration.setLocalCertificateChain(chain);
    m_server->setSslConfiguration(configuration);
}

QUrl TlsServer::url(const QString& host) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPort(m_server->serverPort());
    return url;
}

void TlsServer::take(QSslSocket* socket)
{
    auto bytes = std::make_unique<QByteArray>();
    connect(socket, &QSslSocket::readyRead, this, [this, socket, bytes = std::move(bytes)] {
        *bytes += socket->readAll();
        hear(*socket, *bytes);
    });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        Q_EMIT socket->readyRead();
}

void TlsServer::hear(QSslSocket& socket, QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    HeardRequest request;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    m_heard << request;
    m_answerer(socket, request);
}

QByteArray TlsServer::answer(int status, const QByteArray& type, const QByteArray& body, const QByteArray& moreHeaders)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n";
    if (!moreHeaders.contains("Date:"))
        head += "Date: " + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT\r\n";
    if (!type.isEmpty())
        head += "Content-Type: " + type + "\r\n";
    if (!moreHeaders.contains("Content-Length:"))
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + moreHeaders + "\r\n" + body;
}

QByteArray TlsServer::json(const QByteArray& body, int status, const QByteArray& moreHeaders)
{
    return answer(status, status < 400 ? "application/json" : "application/problem+json", body, moreHeaders);
}

} // namespace Tongguan
