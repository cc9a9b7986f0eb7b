// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/issuer.h"

#include "app/sandbox/http/inquiry.h"
#include "app/sandbox/http/issuerpage.h"
#include "app/sandbox/http/oautherror.h"
#include "app/sandbox/http/paths.h"
#include "app/sandbox/http/reply.h"
#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/team.h"
#include "app/sandbox/world/world.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace sandbox {

using nlohmann::json;

namespace {

constexpr std::string_view codePath = "/oauth/device/code";
constexpr std::string_view tokenPath = "/oauth/token";
constexpr std::string_view pagePath = "/activate";
constexpr std::string_view deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
constexpr std::string_view formType = "application/x-www-form-urlencoded";

Reply secretJson(int status, const json &body)
{
    Reply reply = Reply::json(status, body.dump());
    reply.cacheControl = "no-store"; // RFC 6749 §5.1
    return reply;
}

bool isForm(std::string contentType)
{
    contentType.resize(std::min(contentType.find(';'), contentType.size()));
    return contentType == formType;
}

/// A parameter without a value is as none, and none may be there twice (RFC 6749 §3.2).
Issuer::Form readForm(const Inquiry &inquiry)
{
    if (!inquiry.authorization.empty())
        throw OAuthError("invalid_request", "A public client shows no Authorization here");
    if (!isForm(inquiry.contentType))
        throw OAuthError("invalid_request", "body: must be sent as " + std::string(formType));
    if (!inquiry.query().empty())
        throw OAuthError("invalid_request", "Parameters belong into the body, not into the address");
    Issuer::Form form;
    for (const auto &[name, value] : splitQuery(inquiry.body)) {
        if (!value.empty() && !form.emplace(name, value).second)
            throw OAuthError("invalid_request", name + ": is there twice");
    }
    return form;
}

const std::string &required(const Issuer::Form &form, const std::string &name)
{
    const auto found = form.find(name);
    if (found == form.end())
        throw OAuthError("invalid_request", name + ": is missing");
    return found->second;
}

std::string optional(const Issuer::Form &form, const std::string &name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

void requireClient(const Issuer::Form &form)
{
    if (required(form, "client_id") != Issuer::clientId)
        throw OAuthError("invalid_client", "client_id: is not known here");
}

bool lets(const std::string &scope, std::string_view wanted)
{
    std::istringstream words(scope);
    std::string word;
    while (words >> word) {
        if (word == wanted)
            return true;
    }
    return false;
}

} // namespace

Issuer::Issuer(World &world, const IssuerOptions &options)
    : m_world(world)
    , m_options(options)
    , m_grants(options)
{
}

Reply Issuer::answer(const Inquiry &inquiry)
{
    const std::string path = inquiry.path();
    const bool isForProgram = path == codePath || path == tokenPath;
    if (!isForProgram && path != pagePath)
        return Reply::of(404, "text/plain", "There is nothing here; people go to " + std::string(pagePath));
    if (inquiry.method != "POST" && (isForProgram || inquiry.method != "GET"))
        return Reply::of(405, "text/plain", inquiry.method + " is not allowed here");
    return isForProgram ? answerForm(path, inquiry) : answerPage(inquiry);
}

Reply Issuer::answerForm(const std::string &path, const Inquiry &inquiry)
{
    try {
        const Form form = readForm(inquiry);
        requireClient(form);
        return path == codePath ? beginSignIn(form) : giveTokens(form);
    } catch (const OAuthError &error) {
        return secretJson(statusOf(error.code()),
                          {{"error", error.code()}, {"error_description", error.what()}});
    }
}

Reply Issuer::beginSignIn(const Form &form)
{
    if (required(form, "audience") != audience)
        throw OAuthError("invalid_request", "audience: is not known here");
    const Moment now = m_world.now();
    const std::lock_guard guard(m_mutex);
    const DeviceGrants::Codes codes = m_grants.begin(optional(form, "scope"), now);
    const std::string page = m_origin + std::string(pagePath);
    using std::chrono::seconds;
    return secretJson(200, {{"device_code", codes.deviceCode},
                            {"user_code", codes.userCode},
                            {"verification_uri", page},
                            {"verification_uri_complete", page + "?user_code=" + codes.userCode},
                            {"expires_in", std::chrono::ceil<seconds>(m_options.codeLifetime).count()},
                            {"interval", std::chrono::ceil<seconds>(m_options.pollInterval).count()}});
}

Reply Issuer::giveTokens(const Form &form)
{
    const std::string &grant = required(form, "grant_type");
    if (grant == deviceGrant)
        return redeemCode(form);
    if (grant == "refresh_token")
        return refresh(form);
    throw OAuthError("unsupported_grant_type",
                     "grant_type: " + std::string(deviceGrant) + " and refresh_token are what there is");
}

Reply Issuer::redeemCode(const Form &form)
{
    const std::string &code = required(form, "device_code");
    const Moment now = m_world.now();
    RefreshTokens::Token token;
    std::string refreshToken;
    {
        const std::lock_guard guard(m_mutex);
        const DeviceGrants::Grant grant = m_grants.redeem(code, now);
        token = {grant.email, grant.scope};
        if (lets(grant.scope, "offline_access"))
            refreshToken = m_refreshTokens.begin(token);
    }
    return tokens(token, refreshToken);
}

Reply Issuer::refresh(const Form &form)
{
    RefreshTokens::Renewal renewal;
    {
        const std::lock_guard guard(m_mutex);
        renewal = m_refreshTokens.use(required(form, "refresh_token"));
        ++m_refreshes;
    }
    return tokens(renewal.token, renewal.next);
}

Reply Issuer::tokens(const RefreshTokens::Token &token, const std::string &refreshToken)
{
    const std::string accessToken = newTokenSecret("sandbox-");
    m_world.change([&](const Hands &hands) {
        hands.team.signIn(token.email, keyOf(accessToken), m_options.tokenLifetime);
    });
    json body{{"access_token", accessToken},
              {"token_type", "Bearer"},
              {"expires_in", std::chrono::floor<std::chrono::seconds>(m_options.tokenLifetime).count()},
              {"scope", token.scope}};
    if (!refreshToken.empty())
        body["refresh_token"] = refreshToken;
    return secretJson(200, body);
}

Reply Issuer::answerPage(const Inquiry &inquiry)
{
    IssuerPage page;
    if (inquiry.method == "GET") {
        for (const auto &[name, value] : splitQuery(inquiry.query())) {
            if (name == "user_code")
                page.userCode = value;
        }
        page.email = Caller::owner;
        return page.reply();
    }
    if (!isForm(inquiry.contentType))
        return Reply::of(415, "text/plain", "This is no form of the page");
    Form form;
    for (const auto &[name, value] : splitQuery(inquiry.body))
        form[name] = value;
    page.userCode = form["user_code"];
    page.email = form["email"];
    using Status = DeviceGrants::Status;
    const Status status = form["answer"] == "approve" ? Status::Approved : Status::Denied;
    if (!decide(page.userCode, status, page.email))
        page.outcome = IssuerPage::Outcome::Refused;
    else
        page.outcome =
            status == Status::Approved ? IssuerPage::Outcome::Approved : IssuerPage::Outcome::Denied;
    return page.reply();
}

bool Issuer::decide(const std::string &userCode, DeviceGrants::Status status, const std::string &email)
{
    const bool isKnown = m_world.read([&](const State &all) {
        return std::ranges::any_of(all.members,
                                   [&](const Member &member) { return member.invite.email == email; });
    });
    if (!isKnown && status == DeviceGrants::Status::Approved)
        return false;
    const Moment now = m_world.now();
    const std::lock_guard guard(m_mutex);
    return m_grants.answer(userCode, status, email, now);
}

void Issuer::revokeRefreshTokens()
{
    const std::lock_guard guard(m_mutex);
    m_refreshTokens.revokeAll();
}

std::vector<Issuer::Waiting> Issuer::waiting()
{
    const std::lock_guard guard(m_mutex);
    std::vector<Waiting> list;
    for (const DeviceGrants::Grant &grant : m_grants.all())
        list.push_back({grant.userCode, grant.status});
    return list;
}

std::size_t Issuer::refreshes()
{
    const std::lock_guard guard(m_mutex);
    return m_refreshes;
}

int Issuer::statusOf(const std::string &errorCode) const
{
    if (errorCode == "invalid_client")
        return 401;
    const bool isAboutWaiting = errorCode == "authorization_pending" || errorCode == "slow_down" ||
                                errorCode == "access_denied" || errorCode == "expired_token";
    return isAboutWaiting ? m_options.pendingStatus : 400;
}

} // namespace sandbox
