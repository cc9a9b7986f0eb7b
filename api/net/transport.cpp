// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/transport.h"

#include "api/net/bodydevice.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QThreadPool>

namespace hathora {
namespace {

constexpr qsizetype streamsPerManager = 5; // of Qt's six connections: one stays free
constexpr qint64 streamBuffer = 1024 * 1024;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QByteArray verbOf(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    case Verb::Patch:
        return "PATCH";
    case Verb::Delete:
        break;
    }
    return "DELETE";
}

QList<QNetworkReply *> repliesOf(const QNetworkAccessManager &manager)
{
    return manager.findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
}

} // namespace

Transport::Transport(ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_authorities(m_options.caFile)
    , m_tls(m_authorities.configuration())
    , m_gate(m_options.budget)
{
}

Transport::~Transport()
{
    setToken({});
    // Exchanges and streams reach for the transport when they go: they have to go first.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

void Transport::setToken(QByteArray token)
{
    m_token.fill('\0');
    m_token = std::move(token);
    m_token.detach(); // so that filling it later reaches no copy of the caller's
    ++m_tokenSerial;
}

QByteArray Transport::userAgent()
{
    return "hathora-dashboard/" + QCoreApplication::applicationVersion().toLatin1() + " (unofficial; Qt " +
           qVersion() + ')';
}

QNetworkRequest Transport::prepare(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    if (m_authorities.hasOwn())
        request.setSslConfiguration(m_tls);
    return request;
}

QNetworkReply *Transport::send(const Request &request)
{
    const Operation &operation = request.operation();
    QNetworkRequest prepared = prepare(request.urlOn(m_options.server));
    const bool isStream = operation.traffic == Traffic::Stream;
    prepared.setRawHeader("Accept",
                          isStream ? "application/octet-stream, text/plain;q=0.9" : "application/json");
    if (isStream) // a server that compresses a stream may hold lines back until its buffer is full
        prepared.setRawHeader("Accept-Encoding", "identity");
    if (operation.auth != Auth::None && sameOrigin(prepared.url(), m_options.server))
        prepared.setRawHeader("Authorization", "Bearer " + tokenFor(request));
    if (request.body())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.mediaType());
    QNetworkReply *reply = dispatch(managerFor(operation.traffic), request, prepared);
    // Holds the server back: Qt's own thread would take in gigabytes before ours gets a word in. An answer
    // needs room beyond its limit, or it would never be seen to pass it.
    reply->setReadBufferSize(isStream ? streamBuffer : m_options.largestBody + streamBuffer);
    return reply;
}

QByteArray Transport::tokenFor(const Request &request) const
{
    return request.operation().auth == Auth::Developer ? m_token : request.player()->bytes();
}

/// Why a request may not be sent now, as far as the transport knows.
std::optional<Error> Transport::refusal(const Request &request) const
{
    const Operation &operation = request.operation();
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    if (request.refusal())
        return request.refusal();
    if (operation.verb != Verb::Get && access() == Access::ReadOnly)
        error.cause = Error::Cause::ReadOnly;
    else if (operation.auth == Auth::Developer && !hasToken())
        error.cause = Error::Cause::SignedOut;
    else if (operation.auth == Auth::Player && !request.player())
        error.cause = Error::Cause::WrongToken;
    else if (m_authorities.trouble() != CaFileTrouble::None)
        error.cause = Error::Cause::Authorities;
    else
        return {};
    return error;
}

QNetworkReply *Transport::dispatch(QNetworkAccessManager &manager, const Request &request,
                                   QNetworkRequest prepared)
{
    const Verb verb = request.operation().verb;
    if (verb == Verb::Get)
        return manager.get(prepared);
    // Qt 6.4.2 sends a change a second time when the connection closes unanswered, unless its body cannot be
    // rewound; so every change has a body of that kind, an empty one too.
    auto *body = new BodyDevice(request.body().value_or(QByteArray()), this);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
    QNetworkReply *reply = manager.sendCustomRequest(prepared, verbOf(verb), body);
    body->setParent(reply);
    return reply;
}

QNetworkAccessManager &Transport::managerFor(Traffic traffic)
{
    if (traffic != Traffic::Stream) {
        if (!m_control)
            m_control = std::make_unique<QNetworkAccessManager>();
        return *m_control;
    }
    for (const Manager &manager : m_streams) {
        if (repliesOf(*manager).size() < streamsPerManager)
            return *manager;
    }
    return *m_streams.emplace_back(std::make_unique<QNetworkAccessManager>());
}

void Transport::renewConnections()
{
    // Not clearConnectionCache(): that ends the manager's thread, and with it what is under way.
    retire(std::move(m_control));
    for (Manager &manager : m_streams)
        retire(std::move(manager));
    m_streams.clear();
}

/// Deletes a manager when its last reply is gone.
void Transport::retire(Manager manager)
{
    if (!manager)
        return;
    const QList<QNetworkReply *> replies = repliesOf(*manager);
    QNetworkAccessManager *retired = manager.release();
    if (replies.isEmpty())
        return dispose(retired);
    const auto left = std::make_shared<qsizetype>(replies.size());
    for (QNetworkReply *reply : replies) {
        // The reply is not quite gone when it says so, hence later.
        QObject::connect(
            reply, &QObject::destroyed, qApp,
            [retired, left] {
                if (--*left == 0)
                    dispose(retired);
            },
            Qt::QueuedConnection);
    }
}

/// A manager that goes waits up to five seconds for its own thread, which a server can keep busy with headers
/// that do not end (Qt 6.4.2): not something for the GUI's thread.
void Transport::dispose(QNetworkAccessManager *manager)
{
    manager->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([manager] { delete manager; });
}

void Transport::wantRenewal()
{
    if (m_gate.isSuspended())
        return;
    m_gate.suspend();
    Q_EMIT renewalWanted();
}

void Transport::giveUpRenewal()
{
    m_renewal = Renewal::ByHand;
    m_gate.suspend();
    Q_EMIT tokenRefused();
}

void Transport::reportRefusedToken()
{
    if (m_gate.isSuspended())
        return;
    m_gate.suspend();
    Q_EMIT tokenRefused();
}

} // namespace hathora
