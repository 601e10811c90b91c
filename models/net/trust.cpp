// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/trust.h"

#include "models/base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>
#include <QSslSocket>
#include <QTimer>

namespace Tongguan::Net {

namespace {

    // One handshake that verifies nothing and sends nothing.
    class TrustProbe final : public QObject {
    public:
        TrustProbe(QUrl url, std::chrono::milliseconds timeout)
            : m_url(std::move(url))
        {
            m_promise.start();
            QSslConfiguration configuration;
            configuration.setProtocol(QSsl::TlsV1_3OrLater);
            configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
            m_socket.setSslConfiguration(configuration);
            m_timer.setSingleShot(true);
            connect(&m_timer, &QTimer::timeout, this, [this] { finish(fail(ErrorKind::Offline, u"net.timeout"_s, m_url.authority())); });
            connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
                for (const QSslError& error : errors)
                    m_fitsHost = m_fitsHost && error.error() != QSslError::HostNameMismatch;
                m_socket.ignoreSslErrors();
            });
            connect(&m_socket, &QSslSocket::encrypted, this, [this] { finish(identity()); });
            connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) { refuse(error); });
            m_timer.start(timeout);
            m_socket.connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(443)));
        }

        [[nodiscard]] QFuture<Result<ServerIdentity>> future() { return m_promise.future(); }

    private:
        [[nodiscard]] Result<ServerIdentity> identity() const
        {
            const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
            const auto authority = std::ranges::find_if(chain, [](const QSslCertificate& certificate) { return certificate.isSelfSigned(); });
            if (authority == chain.end() || publicKeyDigest(*authority).isEmpty())
                return fail(ErrorKind::Denied, u"tls.chain"_s, u"the server shows %1 certificates and no authority"_s.arg(chain.size()));
            ServerIdentity identity;
            identity.url = m_url;
            identity.authorityPem = authority->toPem();
            identity.authorityDigest = publicKeyDigest(*authority);
            identity.authorityName = authority->subjectInfo(QSslCertificate::CommonName).join(u' ');
            identity.validFrom = authority->effectiveDate().toUTC();
            identity.validTo = authority->expiryDate().toUTC();
            identity.serverName = chain.first().subjectInfo(QSslCertificate::CommonName).join(u' ');
            identity.fitsHost = m_fitsHost;
            return identity;
        }

        void refuse(QAbstractSocket::SocketError error)
        {
            switch (error) {
            case QAbstractSocket::ConnectionRefusedError:
                return finish(fail(ErrorKind::Offline, u"net.refused"_s, m_socket.errorString()));
            case QAbstractSocket::HostNotFoundError:
                return finish(fail(ErrorKind::Offline, u"net.host"_s, m_socket.errorString()));
            case QAbstractSocket::SslHandshakeFailedError:
            case QAbstractSocket::SslInternalError:
            case QAbstractSocket::SslInvalidUserDataError:
                return finish(fail(ErrorKind::Denied, u"tls.handshake"_s, m_socket.errorString()));
            default:
                return finish(fail(ErrorKind::Offline, u"net.failed"_s, m_socket.errorString()));
            }
        }

        void finish(Result<ServerIdentity> result)
        {
            if (m_done)
                return;
            m_done = true;
            m_timer.stop();
            m_socket.disconnect(this);
            m_socket.abort();
            m_promise.addResult(std::move(result));
            m_promise.finish();
            deleteLater();
        }

        QUrl m_url;
        QSslSocket m_socket;
        QTimer m_timer;
        QPromise<Result<ServerIdentity>> m_promise;
        bool m_fitsHost = true;
        bool m_done = false;
    };

    QString trustFile(const QString& folder, const QUrl& url)
    {
        QString name = u"%1_%2"_s.arg(url.host().toLower()).arg(url.port(443));
        for (QChar& c : name)
            if (!c.isLetterOrNumber() && c != u'.' && c != u'_' && c != u'-')
                c = u'-'; // the colons of IPv6
        return folder + "/servers/"_L1 + name + ".json"_L1;
    }

} // namespace

QFuture<Result<ServerIdentity>> probe(const QUrl& url, std::chrono::milliseconds timeout)
{
    if (url.scheme() != u"https" || url.host().isEmpty()) {
        QPromise<Result<ServerIdentity>> promise;
        promise.start();
        promise.addResult(Result<ServerIdentity>(fail(ErrorKind::Invalid, u"net.url"_s, url.toString())));
        promise.finish();
        return promise.future();
    }
    auto* one = new TrustProbe(url, timeout); // ends itself, after `timeout` at the latest
    return one->future();
}

Done saveTrust(const QString& folder, const ServerIdentity& identity)
{
    const Result<TlsPolicy> policy = TlsPolicy::pinned(identity.authorityPem, identity.authorityDigest);
    if (!policy)
        return tl::unexpected(policy.error());
    const QString path = trustFile(folder, identity.url);
    QDir().mkpath(folder + "/servers"_L1);
    QSaveFile file(path);
    const QJsonObject json { { u"server"_s, identity.url.toString() }, { u"authority"_s, QString::fromLatin1(identity.authorityPem) },
        { u"sha256"_s, QString::fromLatin1(identity.authorityDigest.toHex()) } };
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return fail(ErrorKind::Refused, u"trust.write"_s, path + ": "_L1 + file.errorString());
    return {};
}

Result<TlsPolicy> loadTrust(const QString& folder, const QUrl& url)
{
    QFile file(trustFile(folder, url));
    if (!file.exists())
        return fail(ErrorKind::Denied, u"tls.unpinned"_s, url.authority());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Refused, u"trust.read"_s, file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Result<TlsPolicy> policy = TlsPolicy::pinned(json.value("authority"_L1).toString().toLatin1(), QByteArray::fromHex(json.value("sha256"_L1).toString().toLatin1()));
    if (!policy)
        return fail(ErrorKind::Corrupt, u"tls.pem"_s, file.fileName());
    return policy;
}

} // namespace Tongguan::Net
