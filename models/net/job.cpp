// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/job.h"

#include "models/net/client.h"

namespace Tongguan::Net {

namespace {

    Headers headersOf(const QNetworkReply& reply)
    {
        return reply.rawHeaderPairs();
    }

    // Below 100 are the errors of the line; above are those of an answer that did come.
    bool isLineError(QNetworkReply::NetworkError error)
    {
        return error != QNetworkReply::NoError && static_cast<int>(error) < 200;
    }

} // namespace

Job::Job(Client& client, Request request, const TlsPolicy& policy)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_policy(policy)
{
    m_promise.start();
    // The transfer time-out sees a silent line; a line that drips for ever is seen here.
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_request.timeout * 10);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abandon(u"net.timeout"_s); });
    // A connection is made within seconds, or another try is quicker: the system asks ever more seldom.
    m_connecting.setSingleShot(true);
    m_connecting.setInterval(std::min(m_request.timeout, ConnectsWithin));
    connect(&m_connecting, &QTimer::timeout, this, [this] { abandon(u"net.timeout"_s); });
    m_moved.start();
}

Job::~Job()
{
    dropReply();
}

void Job::begin()
{
    m_deadline.start();
    attach(m_client.start(m_request, m_request.answerType.isEmpty() ? "application/json"_ba : QByteArray("application/json, " + m_request.answerType)));
}

void Job::attach(std::unique_ptr<QNetworkReply> reply)
{
    m_reply = std::move(reply);
    m_body.clear();
    if (!m_reply) {
        finish(fail(ErrorKind::Denied, u"tls.unpinned"_s, u"no server has been set and confirmed"_s));
        return;
    }
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_tlsErrors = errors;
        if (m_askingTheTime && onlyDatesAreWrong(errors))
            m_reply->ignoreSslErrors(errors); // to read the Date header; nothing else is sent or believed
    });
    connect(m_reply.get(), &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting.start(); });
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] {
        m_connecting.stop();
        m_moved.restart();
    });
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, [this] { m_moved.restart(); });
    connect(m_reply.get(), &QNetworkReply::encrypted, this, [this] {
        if (const Done pinned = m_policy.check(m_reply->sslConfiguration().peerCertificateChain()); !pinned)
            finish(tl::unexpected(pinned.error()));
    });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Job::collect);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Job::conclude);
}

void Job::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply.release()->deleteLater(); // it may be the sender of the signal we are in
}

void Job::collect()
{
    m_moved.restart();
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maximumAnswer)
        finish(fail(ErrorKind::Corrupt, u"net.large"_s, u"the answer is over %1 bytes"_s.arg(m_request.maximumAnswer)));
}

void Job::abandon(const QString& code)
{
    finish(fail(ErrorKind::Offline, code, m_request.path));
}

Error Job::networkError() const
{
    const QString detail = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return { ErrorKind::Offline, u"net.refused"_s, detail, {} };
    case QNetworkReply::RemoteHostClosedError:
        return { ErrorKind::Offline, u"net.cut"_s, detail, {} };
    case QNetworkReply::HostNotFoundError:
        return { ErrorKind::Offline, u"net.host"_s, detail, {} };
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return { ErrorKind::Offline, u"net.timeout"_s, detail, {} };
    case QNetworkReply::SslHandshakeFailedError:
        if (!m_tlsErrors.isEmpty())
            return tlsError(m_tlsErrors, m_client.m_clock.now());
        return { ErrorKind::Denied, u"tls.handshake"_s, detail, {} };
    default:
        if (static_cast<int>(m_reply->error()) > 100)
            return { ErrorKind::Offline, u"net.proxy"_s, detail, {} };
        return { ErrorKind::Offline, u"net.failed"_s, detail, {} };
    }
}

void Job::conclude()
{
    if (m_done)
        return;
    if (m_reply->isOpen()) // a time-out has closed it
        m_body += m_reply->readAll();
    if (isLineError(m_reply->error())) {
        const Error error = networkError();
        m_client.noteLine(false);
        if (m_reply->error() == QNetworkReply::SslHandshakeFailedError && onlyDatesAreWrong(m_tlsErrors))
            askTheTime(error);
        else
            finish(tl::unexpected(error));
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    Result<Reply> reply = readReply(status, headersOf(*m_reply), m_body, m_request.maximumAnswer, m_request.answerType);
    m_client.noteLine(reply.has_value());
    if (reply)
        m_client.noteDate(reply->date);
    finish(std::move(reply));
}

void Job::askTheTime(const Error& error)
{
    dropReply();
    m_askingTheTime = true;
    Request health { .path = u"/v1/health"_s, .signedIn = false, .timeout = m_request.timeout, .maximumAnswer = 64 * 1024 };
    attach(m_client.start(health, "application/json"_ba));
    if (!m_reply)
        return;
    disconnect(m_reply.get(), &QNetworkReply::finished, this, nullptr);
    connect(m_reply.get(), &QNetworkReply::finished, this, [this, error] { concludeTime(error); });
}

// Is the certificate too old, or does this computer's clock go wrong? The server's own time tells.
void Job::concludeTime(const Error& error)
{
    if (m_done)
        return;
    const Result<Reply> answer = isLineError(m_reply->error())
        ? Result<Reply>(tl::unexpected(error))
        : readReply(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), headersOf(*m_reply), m_body, 64 * 1024);
    if (answer && answer->date.isValid()) {
        const qint64 skew = answer->date.secsTo(m_client.m_clock.now());
        if (std::chrono::seconds(std::abs(skew)) > Client::LargestSkew) {
            finish(fail(ErrorKind::Denied, u"tls.clock"_s,
                u"this computer's clock is %1 s off the server's (%2); %3"_s.arg(QString::number(skew), answer->date.toString(Qt::ISODate), error.detail)));
            return;
        }
    }
    finish(tl::unexpected(error));
}

void Job::finish(Result<Reply> result)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    m_connecting.stop();
    dropReply();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace Tongguan::Net
