// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/client.h"

#include "models/net/gzip.h"
#include "models/net/job.h"
#include "models/net/tlspolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <cstring>

namespace Tongguan::Net {

namespace {

    constexpr qsizetype SmallestPacked = 1024;

    // A body that can be read once. Qt repeats a request of its own accord where the connection closes before an
    // answer; with this it fails instead, as it must where a repetition does harm.
    class OnceBody final : public QIODevice {
    public:
        explicit OnceBody(QByteArray bytes)
            : m_bytes(std::move(bytes))
        {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
        [[nodiscard]] bool isSequential() const override { return true; }
        [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }
        [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
        bool reset() override { return false; }

    protected:
        qint64 readData(char* data, qint64 maximum) override
        {
            const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_position);
            if (count <= 0)
                return -1;
            std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
            m_position += count;
            return count;
        }
        qint64 writeData(const char*, qint64) override { return -1; }

    private:
        QByteArray m_bytes;
        qint64 m_position = 0;
    };

    QByteArray verbName(Verb verb)
    {
        switch (verb) {
        case Verb::Get:
            return "GET"_ba;
        case Verb::Post:
            return "POST"_ba;
        case Verb::Put:
            return "PUT"_ba;
        case Verb::Delete:
            return "DELETE"_ba;
        }
        return {};
    }

} // namespace

// The pool of connections. One that is given up goes when the last of its requests has gone: QNetworkAccessManager's own
// clearConnectionCache() takes the connections from under those that are under way, and these then neither go on nor end.
class Connections final : public QNetworkAccessManager {
public:
    explicit Connections(QObject* parent)
        : QNetworkAccessManager(parent)
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    void count(const QNetworkReply& reply)
    {
        ++m_replies;
        connect(&reply, &QObject::destroyed, this, [this] {
            --m_replies;
            endIfDone();
        });
    }
    void retire()
    {
        m_isRetired = true;
        endIfDone();
    }

private:
    void endIfDone()
    {
        if (m_isRetired && m_replies == 0)
            deleteLater();
    }

    int m_replies = 0;
    bool m_isRetired = false;
};

Client::Client(const ClockPort& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_connections(new Connections(this))
    , m_policy(std::make_unique<TlsPolicy>())
{
}

Client::~Client()
{
    qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly)); // before the connections that their replies belong to
}

void Client::setServer(const QUrl& server, const TlsPolicy& policy)
{
    abandonAll();
    m_server = server;
    *m_policy = policy;
    Q_EMIT restarted();
}

void Client::setToken(const QByteArray& token)
{
    m_token = token;
}

QFuture<Result<Reply>> Client::send(const Request& request)
{
    auto* job = new Job(*this, request, *m_policy); // owned by this, ends itself
    QFuture<Result<Reply>> future = job->future();
    job->begin();
    return future;
}

std::unique_ptr<QNetworkReply> Client::open(const Request& request, const QByteArray& accept)
{
    return start(request, accept);
}

void Client::reset()
{
    abandonAll();
    m_sinceReset.start();
    m_answered = false;
    Q_EMIT restarted();
}

void Client::move()
{
    constexpr qint64 JustNow = 400;
    const bool isDone = m_sinceReset.isValid() && !m_sinceReset.hasExpired(m_answered ? RenewedAtMost.count() : JustNow);
    if (!isDone)
        reset();
}

void Client::abandonAll()
{
    const QList<Job*> jobs = findChildren<Job*>(Qt::FindDirectChildrenOnly);
    for (Job* job : jobs)
        job->abandon(u"net.reset"_s);
    replaceConnections();
}

void Client::renew(std::chrono::milliseconds stalled)
{
    m_works = false;
    if (m_sinceRenewed.isValid() && !m_sinceRenewed.hasExpired(RenewedAtMost.count()))
        return;
    const QList<Job*> jobs = findChildren<Job*>(Qt::FindDirectChildrenOnly);
    for (Job* job : jobs) {
        if (job->isStalled(stalled))
            job->abandon(u"net.timeout"_s);
    }
    replaceConnections();
    Q_EMIT renewed();
}

void Client::replaceConnections()
{
    m_sinceRenewed.start();
    m_connections->retire();
    m_connections = new Connections(this);
}

void Client::noteLine(bool works)
{
    m_answered = m_answered || works;
    if (std::exchange(m_works, works) != works && works)
        Q_EMIT returned();
}

std::unique_ptr<QNetworkReply> Client::start(const Request& request, const QByteArray& accept)
{
    if (!m_policy->isPinned() || m_server.scheme() != u"https" || m_server.host().isEmpty())
        return nullptr;
    QUrl url = m_server;
    const qsizetype mark = request.path.indexOf(u'?');
    url.setPath(mark < 0 ? request.path : request.path.left(mark), QUrl::StrictMode);
    url.setQuery(mark < 0 ? QString() : request.path.mid(mark + 1), QUrl::StrictMode);

    QNetworkRequest wire(url);
    wire.setSslConfiguration(m_policy->configuration());
    wire.setTransferTimeout(static_cast<int>(request.timeout.count()));
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setRawHeader("Accept"_ba, accept);
    wire.setRawHeader("Accept-Encoding"_ba, "gzip"_ba); // set by hand: we unpack, with our limits
    wire.setRawHeader("User-Agent"_ba, "Tongguan/" TONGGUAN_VERSION);
    for (const auto& [name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (request.signedIn && !m_token.isEmpty())
        wire.setRawHeader("Authorization"_ba, "Bearer "_ba + m_token);

    QByteArray body = request.body;
    if (request.verb == Verb::Post || request.verb == Verb::Put) {
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(request.bodyType));
        if (body.size() > SmallestPacked && request.bodyType == "application/json") {
            if (QByteArray packed = gzip(body); !packed.isEmpty()) {
                body = std::move(packed);
                wire.setRawHeader("Content-Encoding"_ba, "gzip"_ba);
            }
        }
        wire.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    }

    std::unique_ptr<QNetworkReply> reply;
    switch (request.verb) {
    case Verb::Get:
        reply.reset(m_connections->get(wire));
        break;
    case Verb::Delete:
        reply.reset(m_connections->deleteResource(wire));
        break;
    case Verb::Post:
    case Verb::Put:
        if (request.repeat == Repeat::Never && !body.isEmpty()) {
            wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            auto once = std::make_unique<OnceBody>(body);
            reply.reset(m_connections->sendCustomRequest(wire, verbName(request.verb), once.get()));
            once.release()->setParent(reply.get());
        } else {
            reply.reset(m_connections->sendCustomRequest(wire, verbName(request.verb), body));
        }
        break;
    }
    reply->setParent(nullptr); // the caller owns it, not the manager
    m_connections->count(*reply);
    return reply;
}

void Client::noteDate(const QDateTime& date)
{
    if (!date.isValid())
        return;
    m_skew = std::chrono::seconds(date.secsTo(m_clock.now()));
    if (std::chrono::abs(m_skew) > LargestSkew)
        Q_EMIT clockSkewed(m_skew);
}

} // namespace Tongguan::Net
