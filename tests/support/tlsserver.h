// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/testcertificates.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class QSslServer;
class QSslSocket;

namespace Tongguan {

struct HeardRequest {
    QByteArray verb, target, body;
    QHash<QByteArray, QByteArray> headers; // names in lower case
};

// An HTTPS peer for tests, on this thread: hears requests, and answers exactly the bytes that the test gives.
class TlsServer final : public QObject
{
    Q_OBJECT
public:
    // What to do with a request. Write to the socket, close it, or leave it hanging.
    using Answerer = std::function<void(QSslSocket&, const HeardRequest&)>;

    TlsServer(const TestCertificate& authority, const TestCertificate& server, Answerer answerer);
    ~TlsServer() override;

    [[nodiscard]] QUrl url(const QString& host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const QList<HeardRequest>& heard() const { return m_heard; }
    void setProtocol(QSsl::SslProtocol protocol);
    void setChain(const QList<QByteArray>& certificates);
    void setAnswerer(Answerer answerer) { m_answerer = std::move(answerer); }

    [[nodiscard]] static QByteArray answer(int status, const QByteArray& type, const QByteArray& body, const QByteArray& moreHeaders = {});
    [[nodiscard]] static QByteArray json(const QByteArray& body, int status = 200, const QByteArray& moreHeaders = {});

private:
    void take(QSslSocket* socket);
    void hear(QSslSocket& socket, QByteArray& bytes);

    std::unique_ptr<QSslServer> m_server;
    Answerer m_answerer;
    QList<HeardRequest> m_heard;
};

} // namespace Tongguan
