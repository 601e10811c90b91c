// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include "app/server/gzip.h"
#include "models/base/text.h"
#include "tests/support/patience.h"

namespace Tongguan {

struct PeerReply {
    int status = 0; // 0: no answer
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        const auto lines = head.split('\n');
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).trimmed().toLower() == name.toLower())
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] QJsonObject json() const
    {
        const QByteArray plain = header("content-encoding"_ba) == "gzip" ? gunzipped(body, 64 * 1024 * 1024).value_or(QByteArray()) : body;
        return QJsonDocument::fromJson(plain).object();
    }
    [[nodiscard]] QString code() const { return json().value(u"code").toString(); }
};

// A raw TLS peer that says just what it is told and reads one answer at a time. Blocking; for one thread.
class HttpPeer final {
public:
    HttpPeer(quint16 port, const QByteArray& ca, const char* from = "127.0.0.1", QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        QSslConfiguration tls;
        tls.setCaCertificates(QSslCertificate::fromData(ca));
        tls.setProtocol(protocol);
        m_socket.setSslConfiguration(tls);
        m_socket.bind(QHostAddress(QString::fromLatin1(from)));
        m_socket.setPeerVerifyName(u"localhost"_s);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
        m_open = m_socket.waitForEncrypted(Patience);
    }

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QSslSocket& socket() { return m_socket; }
    bool say(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
            if (!m_socket.waitForBytesWritten(Patience))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool more(int milliseconds = Patience)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(milliseconds))
            return false;
        m_in += m_socket.readAll();
        return true;
    }
    // Until `end` has come; what was read up to and with it.
    [[nodiscard]] QByteArray until(const QByteArray& end, int milliseconds = Patience)
    {
        qsizetype at = -1;
        while ((at = m_in.indexOf(end)) < 0) {
            if (!more(milliseconds))
                return {};
        }
        const QByteArray text = m_in.left(at + end.size());
        m_in.remove(0, at + end.size());
        return text;
    }
    [[nodiscard]] PeerReply reply(bool headOnly = false)
    {
        PeerReply reply;
        reply.head = until("\r\n\r\n"_ba);
        if (reply.head.isEmpty())
            return reply;
        reply.status = reply.head.mid(9, 3).toInt();
        const qsizetype length = headOnly || reply.status == 100 || reply.status == 204 ? 0 : reply.header("content-length"_ba).toLongLong();
        while (m_in.size() < length) {
            if (!more())
                return {};
        }
        reply.body = m_in.left(length);
        m_in.remove(0, length);
        return reply;
    }
    // True once the server has ended the connection.
    [[nodiscard]] bool ends(int milliseconds = Patience)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < milliseconds) {
            m_socket.waitForReadyRead(100);
            m_in += m_socket.readAll();
        }
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] PeerReply ask(const QByteArray& method, const QByteArray& path, const QByteArray& headers = {}, const QByteArray& body = {})
    {
        QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
        if (!body.isEmpty() || method == "POST" || method == "PUT")
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (!say(text + "\r\n" + body))
            return {};
        return reply(method == "HEAD");
    }

private:
    QSslSocket m_socket;
    QByteArray m_in;
    bool m_open = false;
};

} // namespace Tongguan
