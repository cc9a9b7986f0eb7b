// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/judge.h"

#include "api/json/decode.h"
#include "api/json/whole.h"
#include "api/net/retryafter.h"

#include <QDateTime>
#include <QNetworkReply>

namespace hathora {
namespace {

using Kind = Error::Kind;
using Cause = Error::Cause;

/// The only body that the contract promises for an error.
struct ErrorBody
{
    QString message;

    static constexpr auto fields() { return std::tuple{Field{"message"_L1, &ErrorBody::message}}; }
};

Error stoppedBecause(Cause cause)
{
    Error error;
    error.cause = cause;
    switch (cause) {
    case Cause::ConnectDeadline:
    case Cause::ReplyDeadline:
    case Cause::IdleDeadline:
    case Cause::TotalDeadline:
        error.kind = Kind::Timeout;
        break;
    case Cause::TooLarge:
        error.kind = Kind::Http;
        break;
    default:
        error.kind = Kind::Aborted;
    }
    return error;
}

Cause causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Cause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Cause::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return Cause::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Cause::Proxy;
    default:
        return Cause::Closed;
    }
}

Error connectionError(Cause cause, int status = 0)
{
    Error error;
    error.kind = Kind::Connection;
    error.cause = cause;
    error.status = status;
    return error;
}

Error httpError(Cause cause, int status)
{
    Error error;
    error.kind = Kind::Http;
    error.cause = cause;
    error.status = status;
    return error;
}

bool isHtml(const QByteArray &type, const QByteArray &body)
{
    return type.contains("html") || body.trimmed().left(14).toLower().startsWith("<!doctype html");
}

Error refusal(const QNetworkReply &reply, int status, const QByteArray &body)
{
    Error error = httpError(Cause::None, status);
    if (const Result<ErrorBody> said = decode<ErrorBody>(body)) {
        error.kind = Kind::Api;
        error.message = said->message;
    }
    error.retryAfter = retryAfter(reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    return error;
}

/// Everything that can be said before the body is looked at.
std::optional<Error> judgeHead(QNetworkReply &reply, const Operation &operation, Cause stopped,
                               const QByteArray &body)
{
    if (stopped != Cause::None)
        return stoppedBecause(stopped);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return connectionError(causeOf(reply.error()));
    if (status >= 300 && status < 400)
        return httpError(Cause::Redirected, status);
    if (status >= 400)
        return refusal(reply, status, body);
    if (reply.error() != QNetworkReply::NoError)
        return connectionError(Cause::Closed, status);
    if (isHtml(reply.rawHeader("Content-Type").toLower(), body))
        return httpError(Cause::LoginPage, status);
    if (status != operation.success)
        return httpError(Cause::None, status);
    return {};
}

std::optional<Error> judgeBody(const QNetworkReply &reply, const Operation &operation, const QByteArray &body)
{
    constexpr int noContent = 204;
    if (operation.success == noContent)
        return {};
    const bool isPlain = reply.rawHeader("Content-Encoding").isEmpty();
    const QByteArray length = reply.rawHeader("Content-Length");
    if (isPlain && !length.isEmpty() && length.toLongLong() != body.size())
        return connectionError(Cause::Incomplete, operation.success);
    if (!reply.rawHeader("Content-Type").toLower().contains("json"))
        return httpError(Cause::None, operation.success);
    if (!isWholeJson(body))
        return connectionError(Cause::Incomplete, operation.success);
    return {};
}

/// Whether a change may have been made although we have no answer that says so.
bool mayHaveHappened(const Error &error)
{
    switch (error.kind) {
    case Kind::Timeout:
        return error.cause != Cause::ConnectDeadline;
    case Kind::Aborted:
        return true;
    case Kind::Connection:
        return error.cause == Cause::Closed || error.cause == Cause::Incomplete;
    case Kind::Api:
    case Kind::Http: {
        // A good status that is not the operation's own, or an answer too long to read.
        const bool isOddSuccess = error.cause == Cause::TooLarge ||
                                  (error.cause == Cause::None && error.status >= 200 && error.status < 300);
        return isOddSuccess || error.status == 408 || error.status == 502 || error.status == 504;
    }
    default:
        return false;
    }
}

} // namespace

Result<Answer> judge(QNetworkReply &reply, const Operation &operation, Cause stopped, const QByteArray &body)
{
    std::optional<Error> error = judgeHead(reply, operation, stopped, body);
    if (!error)
        error = judgeBody(reply, operation, body);
    if (!error)
        return Answer{operation.success, body};
    error->outcomeUnknown = operation.traffic == Traffic::Change && mayHaveHappened(*error);
    return *error;
}

std::optional<Error> judgeStream(QNetworkReply &reply, const Operation &operation, Cause stopped,
                                 const QByteArray &errorBody)
{
    return judgeHead(reply, operation, stopped, errorBody);
}

Reply replyOf(const QNetworkReply &reply, const QByteArray &body)
{
    Reply kept;
    kept.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        kept.headers.append({name, value});
    kept.body = body;
    return kept;
}

} // namespace hathora
