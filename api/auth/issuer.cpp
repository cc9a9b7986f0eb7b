// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/issuer.h"

#include "api/client.h"
#include "api/json/decode.h"
#include "api/net/exchange.h"

namespace hathora {

namespace {

constexpr auto codePath = "/oauth/device/code"_L1;
constexpr auto tokenPath = "/oauth/token"_L1;
constexpr auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;
/// The last one asks for a refresh token.
constexpr auto scopes = "openid email offline_access"_L1;

ClientOptions optionsFor(const QUrl &issuer, const QString &caFile)
{
    ClientOptions options;
    options.server = issuer;
    options.caFile = caFile;
    options.retry.attempts = 1; // whoever polls has a pace of its own
    options.largestBody = 64 * 1024;
    return options;
}

bool isJson(const Reply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            return value.toLower().contains("json");
    }
    return false;
}

/// An error of the wire, with OAuth's word for it where the issuer said one.
IssuerFailure failureOf(const Error &error, const Reply &reply)
{
    IssuerFailure failure{{}, error};
    if (error.status < 400 || error.status >= 500 || !isJson(reply))
        return failure;
    const Result<OAuthProblem> problem = decode<OAuthProblem>(reply.body);
    if (!problem || problem->error.isEmpty())
        return failure;
    failure.code = problem->error;
    failure.error.kind = Error::Kind::Api;
    failure.error.message = problem->description.value_or(problem->error);
    failure.error.outcomeUnknown = false;
    return failure;
}

IssuerFailure unfit(const char *key)
{
    Error error;
    error.kind = Error::Kind::ResponseValidation;
    error.status = 200;
    error.message = QLatin1StringView(key);
    return {{}, error};
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

Issued<DeviceCode> judged(DeviceCode code)
{
    constexpr qsizetype longest = 64; // beyond that nobody types it
    if (code.deviceCode.isEmpty())
        return unfit("device_code");
    if (code.userCode.trimmed().isEmpty() || code.userCode.size() > longest)
        return unfit("user_code");
    if (!isAddress(code.verificationUri))
        return unfit("verification_uri");
    if (code.expiresIn <= 0)
        return unfit("expires_in");
    if (code.verificationUriComplete && !isAddress(*code.verificationUriComplete))
        code.verificationUriComplete.reset();
    return code;
}

Issued<IssuedTokens> judged(const TokenGrant &grant)
{
    if (grant.tokenType.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return unfit("token_type");
    const std::optional<Token> access = Token::from(grant.accessToken.toUtf8());
    if (!access)
        return unfit("access_token");
    IssuedTokens tokens{*access, {}, {}};
    if (grant.refreshToken) {
        tokens.refresh = Token::from(grant.refreshToken->toUtf8());
        if (!tokens.refresh)
            return unfit("refresh_token");
    }
    if (grant.expiresIn && *grant.expiresIn > 0)
        tokens.expiresIn = std::chrono::seconds(*grant.expiresIn);
    return tokens;
}

QByteArray encoded(const QList<std::pair<QLatin1StringView, QString>> &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += QByteArray(name.data(), name.size()) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

} // namespace

/// Some say with 400 what others say with 503.
bool IssuerFailure::isForNow() const
{
    return error.isTransient() || error.cause == Error::Cause::LoginPage || code == "server_error"_L1 ||
           code == "temporarily_unavailable"_L1;
}

Issuer::Issuer(const DeviceSignIn &where, const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_where(where)
    , m_client(std::make_unique<Client>(optionsFor(where.issuer, caFile)))
{
}

Issuer::~Issuer()
{
    abandon();
}

void Issuer::requestCode(const CodeHandler &then)
{
    const Form form{
        {"client_id"_L1, m_where.clientId}, {"scope"_L1, scopes}, {"audience"_L1, m_where.audience}};
    post(codePath, form, [then](const Result<Answer> &answer, const IssuerFailure &failure) {
        if (!answer)
            return then(failure);
        const Result<DeviceCode> code = decodeAnswer<DeviceCode>(*answer);
        then(code ? judged(*code) : IssuerFailure{{}, code.error()});
    });
}

void Issuer::requestTokens(const QString &deviceCode, const TokenHandler &then)
{
    requestGrant(
        {{"grant_type"_L1, deviceGrant}, {"device_code"_L1, deviceCode}, {"client_id"_L1, m_where.clientId}},
        then);
}

void Issuer::refresh(const Token &refreshToken, const TokenHandler &then)
{
    requestGrant({{"grant_type"_L1, "refresh_token"_L1},
                  {"refresh_token"_L1, QString::fromLatin1(refreshToken.bytes())},
                  {"client_id"_L1, m_where.clientId}},
                 then);
}

void Issuer::requestGrant(const Form &form, const TokenHandler &then)
{
    post(tokenPath, form, [then](const Result<Answer> &answer, const IssuerFailure &failure) {
        if (!answer)
            return then(failure);
        const Result<TokenGrant> grant = decodeAnswer<TokenGrant>(*answer);
        then(grant ? judged(*grant) : IssuerFailure{{}, grant.error()});
    });
}

void Issuer::post(QLatin1StringView path, const Form &form, const Handler &then)
{
    abandon();
    const Operation operation{"OAuth"_L1, Verb::Post, path, 200, Traffic::Change, Auth::None};
    Request request(operation);
    request.body(encoded(form), "application/x-www-form-urlencoded").keepReply();
    m_exchange = m_client->begin(request);
    connect(m_exchange, &Exchange::finished, this,
            [exchange = m_exchange.data(), then](const Result<Answer> &answer) {
                then(answer, answer ? IssuerFailure() : failureOf(answer.error(), exchange->reply()));
            });
}

void Issuer::abandon()
{
    if (m_exchange)
        m_exchange->abandon();
    m_exchange.clear();
}

} // namespace hathora
