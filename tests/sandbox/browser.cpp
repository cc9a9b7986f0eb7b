// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/browser.h"

#include <httplib.h>

namespace sandbox::test {

namespace {

constexpr auto formType = "application/x-www-form-urlencoded";

std::string encoded(const Browser::Fields &fields)
{
    std::string text;
    for (const auto &[name, value] : fields) {
        text += text.empty() ? "" : "&";
        text += httplib::detail::encode_query_param(name) + "=" + httplib::detail::encode_query_param(value);
    }
    return text;
}

} // namespace

Response Browser::send(const std::string &method, const std::string &target, const std::string &body,
                       const std::string &contentType, const std::string &authorization)
{
    return sendTo(m_running.server.issuer().origin(), method, target, body, contentType, authorization);
}

Response Browser::postForm(const std::string &target, const Fields &fields)
{
    return send("POST", target, encoded(fields), formType);
}

Response Browser::begin(const std::string &scope)
{
    return postForm("/oauth/device/code",
                    {{"client_id", Issuer::clientId}, {"audience", Issuer::audience}, {"scope", scope}});
}

Response Browser::poll(const std::string &deviceCode)
{
    return postForm("/oauth/token", {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                                     {"client_id", Issuer::clientId},
                                     {"device_code", deviceCode}});
}

Response Browser::refresh(const std::string &refreshToken)
{
    return postForm(
        "/oauth/token",
        {{"grant_type", "refresh_token"}, {"client_id", Issuer::clientId}, {"refresh_token", refreshToken}});
}

Response Browser::answer(const std::string &userCode, const std::string &answer, const std::string &email)
{
    return postForm("/activate", {{"user_code", userCode}, {"email", email}, {"answer", answer}});
}

nlohmann::json Browser::signIn(const std::string &email)
{
    const nlohmann::json begun = begin().json();
    answer(begun.at("user_code"), "approve", email);
    return poll(begun.at("device_code")).json();
}

} // namespace sandbox::test
