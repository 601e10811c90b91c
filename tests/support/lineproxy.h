// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace Tongguan {

// A line that can be cut as a pulled cable cuts it: no byte comes through any more, and nobody is told. What was connected then
// stays dead for ever, as after a change of address; what is connected afterwards works.
class LineProxy final {
public:
    explicit LineProxy(const QUrl& server)
        : m_target(server)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                take(*socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url = m_target;
        url.setPort(m_server.serverPort());
        return url;
    }
    void cut()
    {
        m_isCut = true;
        for (const auto& pair : m_pairs)
            pair->isDead = true;
    }
    void mend() { m_isCut = false; }
    [[nodiscard]] qsizetype taken() const { return qsizetype(m_pairs.size()); } // connections so far

private:
    struct Pair {
        QTcpSocket* near = nullptr; // the server's child
        QTcpSocket far;
        bool isDead = false;
    };
    static void carry(const Pair& pair, QTcpSocket& from, QTcpSocket& to)
    {
        const QByteArray bytes = from.readAll();
        if (!pair.isDead)
            to.write(bytes);
    }
    void take(QTcpSocket& socket)
    {
        Pair* const pair = m_pairs.emplace_back(std::make_unique<Pair>()).get();
        pair->near = &socket;
        pair->isDead = m_isCut;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [pair] { carry(*pair, *pair->near, pair->far); });
        QObject::connect(&pair->far, &QTcpSocket::readyRead, &pair->far, [pair] { carry(*pair, pair->far, *pair->near); });
        QObject::connect(&socket, &QTcpSocket::disconnected, &pair->far, [pair] {
            if (!pair->isDead)
                pair->far.disconnectFromHost();
        });
        QObject::connect(&pair->far, &QTcpSocket::disconnected, &socket, [pair] {
            if (!pair->isDead)
                pair->near->disconnectFromHost();
        });
        if (!pair->isDead)
            pair->far.connectToHost(m_target.host(), quint16(m_target.port()));
    }

    const QUrl m_target;
    bool m_isCut = false;
    std::vector<std::unique_ptr<Pair>> m_pairs; // goes after the server and its sockets
    QTcpServer m_server;
};

} // namespace Tongguan
